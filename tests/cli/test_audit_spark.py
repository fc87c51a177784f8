"""`phancap audit --engine spark`: what the local engine gives, whatever the machines; needs `phancap[spark]` and Java."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from click.testing import CliRunner, Result

from cli.main import cli
from engine.audit.spark import pieces

pytestmark = [
    pytest.mark.slow,
    pytest.mark.spark,
    pytest.mark.skipif(
        any(find_spec(name) is None for name in ("pyspark", "pyarrow", "pandas")),
        reason="the packages of phancap[spark] are not installed",
    ),
    pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed"),
    # Of pyspark itself, when its sockets are collected at the end of a session.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

HEADER = ("Mã", "Ngày quyết định", "Loại ngày", "Nội dung", "Chức danh", "Cơ quan", "Tỉnh", "Cấp ủy quyết định", "Cơ quan nhà nước",
          "Ngày sinh", "candidate.id", "plan.term")  # fmt: skip
POSTS = (
    ("Giám đốc Sở Tài chính", "Sở Tài chính", "Quảng Ninh", "Ban Thường vụ Tỉnh ủy", "Chủ tịch UBND tỉnh"),
    ("Thứ trưởng Bộ Tài chính", "Bộ Tài chính", "", "Ban Bí thư", "Bộ trưởng Bộ Tài chính"),
    ("Phó GĐ Sở XD", "Sở Xây dựng", "Lâm Đồng", "BTV Tỉnh ủy", "Giám đốc Sở Nội vụ"),
    ("Chánh văn phòng gì đó", "Sở Y tế", "Nghệ An", "Huyện ủy", ""),
    ("Bí thư Đảng ủy, Chủ tịch HĐND xã", "xã Hòa Bình", "Hưng Yên", "Ban Thường vụ Tỉnh ủy", ""),
)
DATES = ("05/9/2023", "2024-04-10", "11/2025", "31/02/2024", "45200", "2025")
ACTIONS = ("bổ nhiệm", "bổ nhiệm lại", "quy hoạch", "điều động; bổ nhiệm", "thăng hàm")


def decisions(first: int, count: int) -> list[tuple[str, ...]]:
    """Rows of every kind: lawful and not, names not known, dates partial, impossible, as day numbers; ids that come again."""
    rows = []
    for number in range(first, first + count):
        post = POSTS[number % len(POSTS)]
        rows.append((
            f"QĐ-{number if number % 41 else number - 40}", DATES[number // 3 % len(DATES)], "công bố" if number % 9 == 0 else "",
            ACTIONS[number // 5 % len(ACTIONS)], *post, f"19{60 + number % 30}-03-0{1 + number % 9}", f"NS-{number % 13}", "current",
        ))  # fmt: skip
    return rows


def csv_text(rows: list[tuple[str, ...]], header: tuple[str, ...] = HEADER) -> str:
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in (header, *rows)) + "\n"


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A batch in three formats, with lists of their own and every unit declared complete: the arguments of an audit."""
    folder = tmp_path_factory.mktemp("lô kiểm tra")
    first, second, third = decisions(1, 100), decisions(98, 90), decisions(300, 60)
    broken = csv_text(first).splitlines()
    broken.insert(30, '"QĐ-hỏng","thiếu ô"')
    (folder / "đợt 1.csv").write_text("\n".join(broken), "utf-8")
    pl.DataFrame(second, schema=list(HEADER), orient="row").with_columns(
        pl.col("Ngày sinh").str.to_date(), pl.col("Tỉnh").cast(pl.Categorical), pl.lit(7, pl.UInt8).alias("Số thứ tự")
    ).write_parquet(folder / "đợt 2.parquet", row_group_size=40)
    with xlsxwriter.Workbook(str(folder / "đợt 3.xlsx")) as workbook:
        sheet = workbook.add_worksheet()
        for line, row in enumerate((HEADER, *third)):
            sheet.write_row(line, 0, row)
    steps = [(row[0], "bo-phieu", "2023-01-02", "12", "9") for row in (*first[::3], *third[::2])]
    (folder / "bước.csv").write_text(csv_text(steps, ("Mã", "kind", "on", "present", "votes_for")), "utf-8")
    (folder / "đủ.csv").write_text("Cơ quan\n*\n", "utf-8")
    inputs = [str(folder / name) for name in ("đợt 1.csv", "đợt 2.parquet", "đợt 3.xlsx")]
    return [
        *inputs,
        "--steps",
        str(folder / "bước.csv"),
        "--complete-units",
        str(folder / "đủ.csv"),
        "--recheck",
        "60",
        "--quiet",
    ]


def audit(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["audit", *map(str, arguments)], env={"COLUMNS": "100"})


@pytest.fixture(scope="module")
def here(batch: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the local engine makes of the batch."""
    folder = tmp_path_factory.mktemp("here") / "kq"
    result = audit(*batch, "--output", folder)
    assert {"rejected", "violation", "undetermined"} <= {name for name, times in counts(folder).items() if times}
    assert result.exit_code in (3, 4), result.output
    return folder


def counts(folder: Path) -> dict[str, int]:
    return json.loads((folder / "receipt.json").read_text("utf-8"))["counts"]


def assert_the_same(here: Path, there: Path) -> None:
    """Every file is the local engine's, byte for byte; in the reports alone stands the command to run again."""
    for name in ("receipt.json", "verdicts.csv", "rejects.csv", "unresolved.csv"):
        assert (here / name).read_bytes() == (there / name).read_bytes(), name
    for name in ("verdicts.parquet", "findings.parquet"):
        assert pl.read_parquet(here / name).equals(pl.read_parquet(there / name)), name
    assert report(here) == report(there)
    assert {each.name for each in here.iterdir()} == {each.name for each in there.iterdir()}


def report(folder: Path) -> str:
    """The report's text without its own folder and the engine it was made with."""
    return (folder / "report.html").read_text("utf-8").replace(" --engine spark", "").replace(str(folder), "…")


def test_on_the_cores_of_this_machine(
    batch: list[str], here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Formats mixed, rows broken, ids repeated, lists apart, counts over the batch: all as the local engine has it."""
    monkeypatch.setattr(pieces, "PIECE_ROWS", 17)
    result = audit(*batch, "--output", tmp_path / "kq", "--engine", "spark", "--spark-master", "local[2]")
    assert result.exit_code in (3, 4), result.output
    assert_the_same(here, tmp_path / "kq")
    assert "Exception" not in result.output


def test_a_run_cut_off_goes_on(batch: list[str], here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces in the journal are not judged again; a local run is another run; the files are those of the local engine."""
    from engine.audit.journal import Journal
    from engine.audit.spark import driver

    monkeypatch.setattr(pieces, "PIECE_ROWS", 17)
    monkeypatch.setattr(driver, "_PIECES_A_CORE", 2)
    real, asked = Journal.commit, []

    def stopped(journal: Journal, *given: object) -> None:
        if journal.next_number > 6:
            raise KeyboardInterrupt
        real(journal, *given)

    job = driver._Job.__init__
    monkeypatch.setattr(driver._Job, "__init__", lambda self, *given: asked.append(given[2]) or job(self, *given))
    once = (*batch, "--output", tmp_path / "kq", "--spark-master", "local[2]")
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "commit", stopped)
        result = audit(*once)
    assert (result.exit_code, "PC825" in result.stderr) == (130, True), result.output
    assert "PC816" in audit(*once).stderr
    assert "PC817" in audit(*batch, "--output", tmp_path / "kq", "--resume").stderr
    asked.clear()
    result = audit(*once, "--resume")
    assert result.exit_code in (3, 4), result.output
    assert [numbers.start for numbers in asked][:2] == [0, 6]
    assert_the_same(here, tmp_path / "kq")


class Cluster:
    """A master and two workers of this machine, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self.url = self._said(self._started("master", "master.Master", "--port", "0"), r"spark://127\.0\.0\.1:\d+")
        self.workers = [
            self._started(name, "worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", str(folder / name), self.url)
            for name in ("worker-1", "worker-2")
        ]  # fmt: skip
        for worker in self.workers:
            self._said(worker, "Successfully registered with master")

    def _started(self, name: str, kind: str, *arguments: str) -> subprocess.Popen[bytes]:
        home = Path(next(iter(find_spec("pyspark").submodule_search_locations)))
        port = "--webui-port"
        with (self.folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                [home / "bin" / "spark-class", f"org.apache.spark.deploy.{kind}", "--host", "127.0.0.1", port, "0", *arguments],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                env=os.environ | {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m", "SPARK_HOME": str(home)},
            )  # fmt: skip
        process.name = name
        self.processes.append(process)
        return process

    def _said(self, process: subprocess.Popen[bytes], words: str) -> str:
        log = self.folder / f"{process.name}.log"
        until = time.monotonic() + 180
        while time.monotonic() < until:
            if found := re.search(words, log.read_text("utf-8", "replace")):
                return found[0]
            assert process.poll() is None, log.read_text("utf-8", "replace")
            time.sleep(0.2)
        raise AssertionError(log.read_text("utf-8", "replace"))

    def lose(self, worker: subprocess.Popen[bytes]) -> None:
        """A machine goes out: the worker and the executor it started, at once."""
        for process in (*children(worker.pid), worker.pid):
            os.kill(process, signal.SIGKILL)

    def end(self) -> None:
        for process in reversed(self.processes):
            process.terminate()
            process.wait(60)


def children(parent: int) -> list[int]:
    """Processes a process started, itself or through another."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                of = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if of == parent:
                found += [*children(int(entry.name)), int(entry.name)]
    return found


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    made = Cluster(tmp_path_factory.mktemp("cụm"))
    try:
        yield made
    finally:
        made.end()


def test_on_a_cluster_that_loses_a_worker(
    batch: list[str], here: Path, cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Master and two workers; one is killed when some pieces are done and others are not: the same files."""
    monkeypatch.setattr(pieces, "PIECE_ROWS", 9)
    done_when_lost = []

    def lose_one() -> None:
        while not done_when_lost and not (tmp_path / "kq" / "verdicts.csv").exists():
            done = list(tmp_path.glob("kq/.phancap-*/scratch/judged-*/_temporary/0/task_*"))
            if len(done) >= 3:
                cluster.lose(cluster.workers[0])
                done_when_lost.append(len(done))
            time.sleep(0.02)

    killer = threading.Thread(target=lose_one)
    killer.start()
    result = audit(*batch, "--output", tmp_path / "kq", "--spark-master", cluster.url)
    killer.join()
    assert result.exit_code in (3, 4), result.output
    (done,) = done_when_lost
    assert 3 <= done < counts(here)["rows"] // 9
    assert cluster.workers[0].wait(10) == -signal.SIGKILL
    assert_the_same(here, tmp_path / "kq")


def test_a_damaged_input_is_refused_as_here(batch: list[str], tmp_path: Path) -> None:
    """What an executor cannot read is said with the local engine's code and words, and nothing is written."""
    damaged = tmp_path / "hỏng.parquet"
    content = bytearray(Path(batch[1]).read_bytes())
    content[40:1200] = b"\x00" * 1160
    damaged.write_bytes(content)
    said = []
    for engine, *more in (("local",), ("spark", "--spark-master", "local[1]")):
        result = audit(damaged, "--output", tmp_path / engine, "--quiet", "--engine", engine, *more)
        said.append(result.output)
        assert not list((tmp_path / engine).iterdir())
    assert "PC802" in said[0]
    assert said[0] == said[1]


@pytest.mark.parametrize("master", ["spark://127.0.0.1:1", "sparc://127.0.0.1"])
def test_a_master_that_is_not_there(batch: list[str], tmp_path: Path, master: str) -> None:
    """PC822 with the address, no traceback, nothing written."""
    result = audit(*batch, "--output", tmp_path / "kq", "--spark-master", master, "--lang", "en")
    assert "PC822" in result.output, result.output
    assert master in result.output
    assert "Traceback" not in result.output
    assert not list((tmp_path / "kq").iterdir())


def test_workers_without_phancap(batch: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PC823 says what the workers' Python lacks; nothing is written."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys._base_executable)
    result = audit(*batch, "--output", tmp_path / "kq", "--spark-master", "local[1]", "--lang", "en")
    assert re.search("PC823.*(No module named|not found)", result.output), result.output
    assert "Traceback" not in result.output
    assert not list((tmp_path / "kq").iterdir())


def test_nothing_of_spark_is_imported_without_it() -> None:
    """A local audit imports neither pyspark nor pyarrow nor pandas."""
    code = (
        "import sys; import cli.commands.audit, engine.audit.run; "
        "sys.exit(any(each in sys.modules for each in ('pyspark', 'pyarrow', 'pandas')))"
    )
    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode
