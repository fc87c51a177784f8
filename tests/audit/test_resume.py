"""An audit that was cut off, wherever, ends as one that was not; and it goes on only as the same audit."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from click.testing import CliRunner, Result

from cli.main import cli
from cli.settings import Settings
from engine import load_lawbook
from engine.audit.journal import open_journal
from engine.audit.reporting.outputs import WORK, Outputs

Audit = Callable[..., Result]

KILLED_AT = """
import os, shutil, signal, sys
where, count, name_of_file = sys.argv[1].split(":")
module, name = where.split(".")
module, left = {"os": os, "shutil": shutil}[module], int(count)
real = getattr(module, name)
def counted(*given, **named):
    global left
    left -= any(name_of_file in str(each) for each in given)
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*given, **named)
setattr(module, name, counted)
from cli.main import cli
cli.main(sys.argv[2:])
"""
"""Runs the command line, and kills itself just before the n-th call of a function of the system for a file named so."""

HEADER = "Mã,Ngày quyết định,Loại ngày,Nội dung,Chức danh,Cơ quan,Tỉnh,Cấp ủy quyết định,Nhân sự,Nhiệm kỳ"


@pytest.fixture(autouse=True, scope="module")
def one_lawbook() -> Iterator[None]:
    """The shipped rules are read once for all tests of this file."""
    book = load_lawbook()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "lawbook", lambda _: book)
        yield


@pytest.fixture
def batch(tmp_path: Path) -> list[str]:
    """60 decisions with what reaches over chunks of 8: an id twice, planning counted over the batch, names nobody knows,
    rejects, day numbers, steps in a file of their own; and the options to audit them."""
    rows = [HEADER]
    for number in range(1, 61):
        day = "31/02/2024" if number % 17 == 0 else "45292" if number % 5 == 0 else f"{number % 28 + 1:02}/3/2024"
        identifier = "QĐ-3" if number in (30, 50) else f"QĐ-{number}"
        post = "Xếp Sở Tiền" if number % 7 == 0 else ("Giám đốc Sở Tài chính", "Bí thư Huyện ủy")[number % 2]
        action = "quy hoạch" if number % 3 == 0 else "bổ nhiệm"
        body = "Hội nghị bạn bè" if number % 11 == 0 else "Ban Thường vụ Tỉnh ủy"
        kind = "công bố" if number % 6 == 0 else "quyết định"
        rows.append(
            f"{identifier},{day},{kind},{action},{post},Sở Tài chính,Quảng Ninh,{body},NS-{number % 9},2025-2030"
        )
    (tmp_path / "lo.csv").write_text("\n".join(rows) + "\n", "utf-8")
    steps = ["Mã,Bước,Ngày", *(f"QĐ-{number},{step},0{step}/2/2024" for number in range(1, 70, 4) for step in (1, 2))]
    (tmp_path / "buoc.csv").write_text("\n".join(steps) + "\n", "utf-8")
    (tmp_path / "du.csv").write_text("Cơ quan\nSở Tài chính\n", "utf-8")
    return [
        "audit", str(tmp_path / "lo.csv"), "--steps", str(tmp_path / "buoc.csv"), "--complete-units", str(tmp_path / "du.csv"),
        "--chunk-rows", "8", "--recheck", "20", "--quiet",
    ]  # fmt: skip


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def killed(where: str, *arguments: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED_AT, where, *map(str, arguments)], capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGKILL, (where, done.stderr.decode())


def published(folder: Path) -> dict[str, bytes]:
    """Everything in the folder, its own place left out; not the workbook, which names the hour it was made."""
    return {
        path.name: path.read_bytes().replace(str(folder).encode(), b"DIR")
        for path in folder.iterdir()
        if path.is_file() and path.name != "report.xlsx"
    }


def test_five_kills_leave_no_trace(batch: list[str], tmp_path: Path) -> None:
    """Killed before anything is done, amid a chunk, before a record stands, amid publishing and amid cleaning up, the
    audit resumed gives every file byte for byte as the undisturbed one."""
    whole, cut = tmp_path / "a" / "kq", tmp_path / "b" / "kq"
    expected = run(*batch, "--output", whole)
    assert expected.exit_code in (3, 4, 5), expected.output
    killed("os.fsync:4:", *batch, "--output", cut)
    killed("os.fsync:17:", *batch, "--output", cut, "--resume")
    killed("os.replace:1:chunk-", *batch, "--output", cut, "--resume")
    killed("os.replace:1:kq/findings.parquet", *batch, "--output", cut, "--resume")
    assert (cut / "verdicts.csv").exists()
    assert not (cut / "receipt.json").exists()
    killed("shutil.rmtree:1:", *batch, "--output", cut, "--resume")
    resumed = run(*batch, "--output", cut, "--resume")
    assert (resumed.exit_code, resumed.stdout.splitlines()[-1]) == (
        expected.exit_code, expected.stdout.splitlines()[-1],
    )  # fmt: skip
    assert published(cut) == published(whole)
    assert not (cut / WORK).exists()


def test_a_kill_after_the_entry_enters_nothing_twice(batch: list[str], tmp_path: Path) -> None:
    """Killed between its entry in the log and its publishing, the audit resumed keeps the entry it has; its receipt names
    that one. The same command anew, once results stand, is another audit and another entry."""
    log, output = tmp_path / "so.log", tmp_path / "kq"
    once = [*batch, "--output", str(output), "--log", str(log)]
    killed("os.chmod:1:verdicts.parquet", *once)
    assert len(entries(log)) == 1
    assert not (output / "receipt.json").exists()
    resumed = run(*once, "--resume")
    assert resumed.stdout.splitlines()[-1].startswith("rows in 60 = ")
    (entry,) = entries(log)
    assert json.loads((output / "receipt.json").read_text("utf-8"))["anchor"]["hash"] == entry["hash"]
    assert run("log", "verify", log, "--anchor", output / "receipt.json").exit_code == 0
    run(*once)
    assert [each["content"]["receipt"] for each in entries(log)] == [entry["content"]["receipt"]] * 2


def test_a_run_keeps_its_name_until_it_ends(tmp_path: Path) -> None:
    """The entry in the log is found again by it, also where no chunk is done; another run has another name, and so has the
    same one begun anew."""
    outputs = Outputs(tmp_path)
    first = open_journal(outputs, {"rules": "a"}, None).name
    assert [
        open_journal(outputs, {"rules": rules}, resume).name == first
        for rules, resume in (("a", None), ("a", True), ("a", False), ("b", None))
    ] == [True, True, False, False]


def entries(log: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("log", "show", log, "--json").stdout)
    return found


@pytest.fixture
def unfinished(batch: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Options of an audit that stopped with 24 of its rows done."""
    from engine.audit.journal import Journal

    real, output = Journal.commit, tmp_path / "kq"

    def stopped(journal: Journal, *given: object) -> None:
        if journal.next_number > 3:
            raise KeyboardInterrupt
        real(journal, *given)  # type: ignore[arg-type]  # handed on as given

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "commit", stopped)
        result = run(*batch, "--output", output)
    assert (result.exit_code, "24" in result.stderr, "--resume" in result.stderr) == (130, True, True)
    return [*batch, "--output", str(output)]


def test_what_is_done_is_not_done_again(unfinished: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Resumed, only the chunks that are not done are judged; the sum is that of the whole."""
    from engine.audit.judging.judge import Judge

    judged: list[int] = []
    real = Judge.judge
    monkeypatch.setattr(Judge, "judge", lambda self, frame: judged.append(len(frame)) or real(self, frame))  # type: ignore[func-returns-value]
    result = run(*unfinished, "--resume")
    assert result.stdout.splitlines()[-1].startswith("rows in 60 = ")
    rejected = pl.read_csv(tmp_path / "kq" / "rejects.csv").filter(pl.col("reject_row") > 24).height
    assert sum(judged) == 60 - 24 - rejected


def test_an_unfinished_audit_is_not_thrown_away_unasked(unfinished: list[str]) -> None:
    """The same command again is refused with both ways on; --no-resume begins anew."""
    result = run(*unfinished)
    assert (result.exit_code, "PC816" in result.stderr) == (2, True)
    assert run(*unfinished, "--no-resume").stdout.splitlines()[-1].startswith("rows in 60 = ")


@pytest.mark.parametrize("what", ["lo.csv", "buoc.csv", "du.csv", "--chunk-rows"])
def test_another_audit_is_not_gone_on_with(unfinished: list[str], tmp_path: Path, what: str) -> None:
    """An input, a list, a declaration or an option changed since: PC817, and the work is kept."""
    options = list(unfinished)
    if what.startswith("--"):
        options[options.index(what) + 1] = "9"
    else:
        with (tmp_path / what).open("a", encoding="utf-8") as stream:
            stream.write("\n")
    result = run(*options, "--resume")
    assert (result.exit_code, "PC817" in result.stderr) == (2, True)
    assert sorted(path.name for path in (tmp_path / "kq" / WORK).glob("chunk-*.json"))[-1] == "chunk-000003.json"


def test_changed_rules_are_not_gone_on_with(unfinished: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Half an audit by one lawbook and half by another is none."""
    from dataclasses import replace

    book = Settings().lawbook()
    monkeypatch.setattr(Settings, "lawbook", lambda _: replace(book, hash="0" * 64))
    result = run(*unfinished, "--resume")
    assert (result.exit_code, "PC817" in result.stderr, "đã thay đổi bộ quy tắc" in result.stderr) == (2, True, True)


@pytest.mark.parametrize("what", ["chunk-000002.json", "verdicts-000002.part"])
def test_damaged_work_is_done_again(unfinished: list[str], tmp_path: Path, what: str) -> None:
    """A record or a part that is not what was written counts for nothing, nor does what came after it."""
    whole = tmp_path / "a" / "kq"
    run(*unfinished[:-1], whole)
    path = tmp_path / "kq" / WORK / what
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    run(*unfinished, "--resume")
    assert published(tmp_path / "kq") == published(whole)


@contextlib.contextmanager
def small_files(most: int) -> Iterator[None]:
    """No file may grow past `most` bytes, as on a disk without room."""
    import resource

    held = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, held[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, held)


@pytest.mark.parametrize("most", [2_000, 9_000, 12_000, 30_000])
def test_a_full_disk_stops_and_the_audit_goes_on(batch: list[str], tmp_path: Path, most: int) -> None:
    """Exit code 1, one sentence, nothing half-written in place; with room again, all as if nothing had been."""
    whole, output = tmp_path / "a" / "kq", tmp_path / "kq"
    run(*batch, "--output", whole)
    with small_files(most):
        result = run(*batch, "--output", output)
    assert (result.exit_code, "PC824" in result.stderr) == (1, True), result.output
    assert [path.name for path in output.iterdir() if path.name != WORK] == []
    run(*batch, "--output", output, "--resume")
    assert published(output) == published(whole)


def test_an_input_that_cannot_be_read_midway(batch: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read before the fault is kept; the input whole again, the audit ends as if nothing had been."""
    from engine.audit.reading import csv_tables

    whole, output = tmp_path / "a" / "kq", tmp_path / "kq"
    run(*batch, "--output", whole)
    real = csv_tables._records

    def broken(stream: Iterator[str], delimiter: str, line: int) -> Iterator[object]:
        for count, record in enumerate(real(stream, delimiter, line)):
            if count == 45:
                raise OSError(5, "Input/output error")
            yield record

    with monkeypatch.context() as patch:
        patch.setattr(csv_tables, "_records", broken)
        batch = [each for each in batch if each not in ("--complete-units", str(tmp_path / "du.csv"))]
        result = run(*batch, "--output", output)
    assert (result.exit_code, "PC801" in result.stderr, "PC825" in result.stderr) == (2, True, True), result.output
    run(*batch, "--output", output, "--resume")
    run(*batch, "--output", whole)
    assert published(output) == published(whole)


def test_two_audits_do_not_share_a_folder(batch: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one writes, a second into the same folder is refused."""
    monkeypatch.setattr("engine.audit.reporting.workplace._WAIT_SECONDS", 0.0)
    output = tmp_path / "kq"
    output.mkdir()
    handle = os.open(output, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        result = run(*batch, "--output", output)
    finally:
        os.close(handle)
    assert (result.exit_code, "PC818" in result.stderr) == (2, True)


def test_an_input_changed_while_it_was_read(batch: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A receipt names what was judged: an input edited during the run ends it without results."""
    from engine.audit.journal import Journal

    real = Journal.commit

    def edited(journal: Journal, *given: object) -> None:
        with (tmp_path / "buoc.csv").open("a", encoding="utf-8") as stream:
            stream.write("QĐ-2,1,05/2/2024\n")
        real(journal, *given)  # type: ignore[arg-type]  # handed on as given

    monkeypatch.setattr(Journal, "commit", edited)
    result = run(*batch, "--output", tmp_path / "kq")
    assert (result.exit_code, "PC817" in result.stderr) == (2, True)
    assert not (tmp_path / "kq" / "receipt.json").exists()


def test_the_digest_is_that_of_the_published_table(batch: list[str], tmp_path: Path) -> None:
    """Whoever holds verdicts.parquet works out the digest of the receipt, whatever the chunks were."""
    import hashlib

    from engine.audit.reporting.written import CONTRACT

    run(*batch, "--output", tmp_path / "kq")
    one_chunk = [*batch]
    one_chunk[one_chunk.index("--chunk-rows") + 1] = "1000"
    run(*one_chunk, "--output", tmp_path / "mot")
    table = pl.read_parquet(tmp_path / "mot" / "verdicts.parquet").sort("row").select(CONTRACT)
    expected = hashlib.sha256(table.write_csv(include_header=False).encode()).hexdigest()
    digests = [json.loads((tmp_path / each / "receipt.json").read_text("utf-8"))["results"] for each in ("kq", "mot")]
    assert digests == [expected, expected]
