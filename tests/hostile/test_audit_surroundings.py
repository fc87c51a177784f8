"""An audit among hostile files and places: a refusal with a code, never a traceback, and nothing lost."""

from __future__ import annotations

import os
import random
import stat
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner, Result

from cli.main import cli
from cli.settings import Settings
from engine import load_lawbook

EXAMPLE = Path(__file__).parents[2] / "examples" / "kiem-tra-lich-su" / "quyet-dinh-da-cong-bo.csv"
ROW = "Mã,Ngày quyết định,Nội dung,Chức danh\n1,05/9/2023,bổ nhiệm,Thứ trưởng Bộ Tài chính\n"


@pytest.fixture(autouse=True, scope="module")
def one_lawbook() -> Iterator[None]:
    """The shipped rules are read once for all tests of this file."""
    book = load_lawbook()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "lawbook", lambda _: book)
        yield


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["audit", *map(str, arguments), "--quiet"])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """One decision."""
    path = tmp_path / "lo.csv"
    path.write_text(ROW, "utf-8")
    return path


def refused(result: Result, code: str) -> bool:
    """Whether it ended as usage that cannot be obeyed, with this code and no fault of the tool."""
    return (result.exit_code, code in result.stderr, "PC500" in result.stderr) == (2, True, False)


def test_an_output_folder_that_is_a_link(source: Path, tmp_path: Path) -> None:
    """Results are not led elsewhere."""
    (tmp_path / "noi-khac").mkdir()
    (tmp_path / "kq").symlink_to(tmp_path / "noi-khac")
    assert refused(run(source, "--output", tmp_path / "kq"), "PC819")
    assert list((tmp_path / "noi-khac").iterdir()) == []


@pytest.mark.parametrize("name", ["verdicts.csv", "report.html", "receipt.json", ".phancap-audit"])
def test_a_link_in_the_output_folder(source: Path, tmp_path: Path, name: str) -> None:
    """What a link points to stays as it was, and so does the link."""
    kept = tmp_path / "cua-nguoi-khac"
    kept.write_text("giữ nguyên", "utf-8")
    (tmp_path / "kq").mkdir()
    (tmp_path / "kq" / name).symlink_to(kept)
    assert refused(run(source, "--output", tmp_path / "kq"), "PC819")
    assert kept.read_text("utf-8") == "giữ nguyên"
    assert (tmp_path / "kq" / name).is_symlink()


def test_a_folder_where_an_output_goes(source: Path, tmp_path: Path) -> None:
    """Said before anything is judged, not after hours."""
    (tmp_path / "kq" / "verdicts.parquet").mkdir(parents=True)
    assert refused(run(source, "--output", tmp_path / "kq"), "PC819")


def test_a_work_folder_others_may_enter(source: Path, tmp_path: Path) -> None:
    """A place prepared by somebody else is not written to."""
    work = tmp_path / "kq" / ".phancap-audit"
    work.mkdir(parents=True)
    work.chmod(0o777)
    assert refused(run(source, "--output", tmp_path / "kq"), "PC819")


@pytest.mark.parametrize("name", ["rejects.csv", "unresolved.csv", "verdicts.csv"])
def test_an_input_is_never_written_over(source: Path, tmp_path: Path, name: str) -> None:
    """An earlier result taken as input, its folder as output, `..` on the way or a hard link: refused, the file untouched."""
    folder = tmp_path / "kq"
    folder.mkdir()
    (folder / name).write_text(ROW, "utf-8")
    (tmp_path / "ten-khac.csv").hardlink_to(folder / name)
    for given in (folder / name, tmp_path / "ten-khac.csv"):
        assert refused(run(given, "--output", folder / ".." / "kq"), "PC819")
    assert (folder / name).read_text("utf-8") == ROW


def test_answers_are_never_written_over(source: Path, tmp_path: Path) -> None:
    """The worklist with answers filled in is not replaced by the next worklist."""
    answers = tmp_path / "kq" / "unresolved.csv"
    answers.parent.mkdir()
    answers.write_text("kind,text,answer\npost,Xếp,Thứ trưởng Bộ Tài chính\n", "utf-8")
    assert refused(run(source, "--names", answers, "--output", tmp_path / "kq"), "PC819")
    assert "Xếp" in answers.read_text("utf-8")


def test_results_may_stand_beside_the_input(source: Path, tmp_path: Path) -> None:
    """The folder of the input is a folder like any other; what else is there stays."""
    (tmp_path / "ghi-chu.txt").write_text("giữ", "utf-8")
    result = run(source, "--output", tmp_path)
    assert result.exit_code in (0, 3, 4, 5), result.output
    assert (source.read_text("utf-8"), (tmp_path / "ghi-chu.txt").read_text("utf-8")) == (ROW, "giữ")
    private = [path for path in tmp_path.iterdir() if path not in (source, tmp_path / "ghi-chu.txt")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}


def test_a_place_that_cannot_be_written(source: Path) -> None:
    """Where no folder can be made, for whoever asks."""
    assert refused(run(source, "--output", "/proc/phancap/kq"), "PC508")
    assert refused(run(source, "--output", source), "PC508")


@pytest.mark.parametrize("option", ["", "--names", "--complete-units", "--steps", "--map"])
@pytest.mark.parametrize("place", ["pipe", "/dev/zero", "folder"])
def test_pipes_devices_and_folders_as_inputs(source: Path, tmp_path: Path, option: str, place: str) -> None:
    """None is opened: a pipe waits for ever, a device never ends."""
    odd = Path(place)
    if place == "pipe":
        odd = tmp_path / "ong"
        os.mkfifo(odd)
    elif place == "folder":
        odd = tmp_path
    given = (odd,) if not option else (source, option, odd)
    result = run(*given, "--output", tmp_path / "kq")
    assert (result.exit_code, "PC500" in result.stderr) == (2, False), result.output
    assert not (tmp_path / "kq").exists()


def test_a_giant_cell_is_refused_with_its_row(source: Path, tmp_path: Path) -> None:
    """Ten megabytes in one cell: that row is rejected, the others are judged."""
    source.write_text(
        f'{ROW}2,05/9/2023,bổ nhiệm,"{"x" * 10_000_000}"\n3,05/9/2023,bổ nhiệm,Thứ trưởng Bộ Y tế\n', "utf-8"
    )
    result = run(source, "--output", tmp_path / "kq")
    assert result.stdout.rstrip().splitlines()[-1].startswith("rows in 3 = ")
    assert result.stdout.rstrip().endswith("rejected 1")


def test_damaged_parquet(tmp_path: Path) -> None:
    """Bytes changed or cut off anywhere: read as far as it is a table, else refused; the tool itself never fails."""
    table = pl.read_csv(EXAMPLE, infer_schema=False)
    table.write_parquet(tmp_path / "lo.parquet")
    whole = (tmp_path / "lo.parquet").read_bytes()
    draw = random.Random(11)
    codes = set()
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(draw.randint(1, 20)):
            content[draw.randrange(len(content))] = draw.randrange(256)
        (tmp_path / "hong.parquet").write_bytes(content[: draw.choice((len(content), draw.randrange(len(content))))])
        result = run(tmp_path / "hong.parquet", "--output", tmp_path / "kq", "--no-resume")
        assert "PC500" not in result.stderr, result.stderr
        codes.add(result.exit_code)
    assert 2 in codes
    assert 1 not in codes
