"""Damaged tables of decisions: read as far as they are tables, else refused; no failure of the tool, no hang, no row lost."""

from __future__ import annotations

import resource
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import polars as pl
import pytest
from click.testing import CliRunner

from cli.main import cli
from cli.settings import Settings
from engine import load_lawbook
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.headers import LONGEST_HEADER
from engine.audit.request import Request
from engine.audit.sources import Sources
from engine.diagnostics import PhancapError
from engine.lawbook.book import Lawbook
from tests.hostile.bounds import Meter
from tests.hostile.tables import FILES, ROWS, damaged

SECONDS = 20.0
"""Of processor time of this process or of the child that reads a workbook, for one small file."""


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


@pytest.fixture(autouse=True)
def one_lawbook(book: Lawbook, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped rules are read once for all tests of this file."""
    monkeypatch.setattr(Settings, "lawbook", lambda _: book)


def read(book: Lawbook, path: Path) -> str:
    """What came of reading a file: `read` with every row a decision or a reject, or the code of the refusal."""
    try:
        sources = Sources(book, Request((path,), path.parent / "kq"))
        (source,) = sources.inputs
        builder, rows = sources.builder(source, Seen(), 0), 0
        for chunk in sources.chunks(source):
            decisions = builder.build(chunk)
            numbers = sorted((*decisions.frame.table["row"].to_list(), *(each.row for each in decisions.rejects)))
            assert numbers == list(range(rows + 1, rows + 1 + chunk.rows.height + len(chunk.refused)))
            rows += len(numbers)
    except PhancapError as error:
        (refusal, *_) = error.diagnostics
        return refusal.code if refusal.span is not None else f"{refusal.code} without a place"
    return "read"


def audited(path: Path, output: Path) -> str:
    """What came of auditing a file; its rows are all in one of two published tables, and counted."""
    result = CliRunner().invoke(
        cli, ["audit", str(path), "--output", str(output), "--no-resume", "--quiet", "--lang", "en"]
    )
    assert isinstance(result.exception, SystemExit | None), result.exception
    assert "PC500" not in result.stderr, result.stderr
    assert "Traceback" not in result.output
    if result.exit_code == 2:
        assert not list(output.iterdir() if output.exists() else ())
        return result.stderr.partition("[")[2][:5]
    assert result.exit_code in (0, 3, 4, 5), result.output
    said = int(result.stdout.splitlines()[-1].split()[2])
    rejected = pl.read_csv(output / "rejects.csv", infer_schema=False)["reject_row"].cast(pl.Int64)
    judged = pl.read_parquet(output / "verdicts.parquet")["row"]
    assert sorted((*rejected, *judged)) == list(range(1, said + 1))
    for each in output.iterdir():
        each.unlink()
    return "read"


@pytest.mark.parametrize("form", FILES)
def test_a_sound_file_of_each_format_is_read(book: Lawbook, tmp_path: Path, form: str) -> None:
    """What is damaged below is whole before: all rows, none rejected for its form."""
    path = tmp_path / f"lo.{form}"
    path.write_bytes(FILES[form]())
    sources = Sources(book, Request((path,), tmp_path / "kq"))
    (source,) = sources.inputs
    assert (read(book, path), sum(chunk.rows.height for chunk in sources.chunks(source))) == ("read", len(ROWS))


@pytest.mark.parametrize(("form", "number"), [("csv", 40), ("jsonl", 50), ("parquet", 60), ("xlsx", 1), ("ods", 1)])
def test_damaged_files(
    book: Lawbook, tmp_path: Path, form: str, number: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """Two hundred files, read as an audit reads them; workbooks cost a process each, so few. No library speaks its mind."""
    outcomes = campaign(form, range(number), lambda path: read(book, path), tmp_path)
    assert set(outcomes) <= {"read", "PC801", "PC802", "PC803", "PC806", "PC202", "PC203", "PC204"}
    assert (outcomes.total(), capfd.readouterr().err) == (number, "")


def test_a_giant_header_is_cut(book: Lawbook, tmp_path: Path) -> None:
    """A hundred thousand characters where a header stands: the other columns are read, and no page has to show them all."""
    path = tmp_path / "lo.csv"
    path.write_bytes(FILES["csv"]().replace("Tuổi".encode(), b"x" * 100_000))
    (source,) = Sources(book, Request((path,), tmp_path / "kq")).inputs
    assert (read(book, path), len(source.opened.table.headers[-1])) == ("read", LONGEST_HEADER)


@pytest.mark.parametrize(
    ("second", "rejected"), [('"present\\ufeff": 20', 0), ('"present": 19, "present\\ufeff": 20', 1)]
)
def test_a_field_of_an_item_by_two_names(book: Lawbook, tmp_path: Path, second: str, rejected: int) -> None:
    """Each item may use its own; one that uses both leaves nobody to believe: its row is a reject, the others are read."""
    rows = [
        f'{{"id": "{number}", "date": "2024-05-10", "action": "bổ nhiệm", "post": "Thứ trưởng Bộ Tài chính", "steps": [{{{item}}}]}}'
        for number, item in enumerate(('"step": 2, "present": 20', f'"step": 2, {second}'))
    ]
    path = tmp_path / "lo.jsonl"
    path.write_text("\n".join(rows), "utf-8")
    sources = Sources(book, Request((path,), tmp_path / "kq"))
    (chunk,) = sources.chunks(sources.inputs[0])
    decisions = sources.builder(sources.inputs[0], Seen(), 0).build(chunk)
    assert (len(decisions.frame), [each.code for each in decisions.rejects]) == (2 - rejected, ["PC806"] * rejected)
    assert {item["present"] for items in decisions.frame.table["steps"] for item in items} == {20}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "number"), [("csv", 300), ("jsonl", 300), ("parquet", 300), ("xlsx", 40), ("ods", 40)]
)
def test_very_many_damaged_files(tmp_path: Path, form: str, number: int) -> None:
    """Through the command itself, with every output; the figures are printed (`-s`)."""
    outcomes = campaign(form, range(1000, 1000 + number), lambda path: audited(path, tmp_path / "kq"), tmp_path)
    print(form, dict(outcomes.most_common()))
    assert outcomes["read"] > 0
    assert outcomes.total() == number > outcomes["read"]


def campaign(form: str, seeds: range, survives: Callable[[Path], str], folder: Path) -> Counter[str]:
    """What came of the damaged files of these seeds, each within its time."""
    whole, outcomes, meter = FILES[form](), Counter[str](), Meter()
    for seed in seeds:
        path = folder / f"{seed}.{form}"
        path.write_bytes(damaged(whole, Random(seed)))
        before = children_seconds()
        try:
            with meter.bounded(SECONDS):
                outcomes[survives(path)] += 1
        except BaseException as error:
            error.add_note(f"{form}, seed {seed}: tests.hostile.tables.damaged")
            raise
        assert children_seconds() - before < SECONDS, (form, seed)
        path.unlink()
    return outcomes


def children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
