"""Tables as offices have them: headers found, faults kept to their rows, ids remembered, cells understood."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import polars as pl
import pytest

from engine.audit.reading.cells import Cells
from engine.audit.reading.columns import map_columns, plain_header
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.headers import find_header
from engine.audit.reading.inputs import LINE, ROW, open_input
from engine.audit.reading.mapping import Mapping
from engine.audit.reading.sheet_child import repeated_line
from engine.diagnostics import PhancapError
from tests.hostile.tables import ROWS, ods_file, packed


def test_a_broken_row_is_refused_and_the_next_one_read(tmp_path: Path) -> None:
    """An open quotation mark costs its own line, however long the file; line numbers stay those of the file."""
    rows = (
        [f'{number},"a\nb",x,y' for number in range(5)]
        + ['9,"mở,x,y']
        + [f"{number},c,x,y" for number in range(10, 4000)]
    )
    source = tmp_path / "t.csv"
    source.write_text("Mã,Ngày,Nội dung,Chức danh\n" + "\n".join(rows) + "\n", "utf-8")
    chunks = list(open_input(source, Mapping()).table.chunks())
    refused = [each for chunk in chunks for each in chunk.refused]
    found = pl.concat([chunk.rows for chunk in chunks])
    assert [(each.row, each.line) for each in refused] == [(6, 12)]
    assert found.height == 5 + 3990
    assert found.filter(pl.col("Mã") == "10").select(ROW, LINE).row(0) == (7, 13)


@pytest.mark.parametrize(
    ("lines", "names", "rows_from"),
    [
        ([["DANH SÁCH", ""], ["Mã", "Ngày"], ["1", "2020"]], ("Mã", "Ngày"), 2),
        ([["Mã", "Ngày"], ["(1)", "(2)"], ["1", "2020"]], ("Mã", "Ngày"), 1),
        ([["Mã", "Ngày", "Nội dung"], ["1", "2", "3"], ["A", "2020", "x"]], ("Mã", "Ngày", "Nội dung"), 2),
        ([["Mã", "Quyết định", ""], ["", "Ngày", "Nội dung"], ["1", "2020", "x"]], ("Mã", "Ngày", "Nội dung"), 2),
        ([["Mã", "", "Mã"], ["9", "x", ""]], ("Mã", "(cột B)", "Mã [2]"), 1),
    ],
)
def test_the_header_is_found(lines: list[list[str]], names: tuple[str, ...], rows_from: int) -> None:
    """Under titles, over numbered columns, in two merged lines; every column has a name of its own."""
    found = find_header(lines, {})
    assert (found.names, found.rows_from) == (names, rows_from)


def test_headers_are_compared_without_what_offices_add() -> None:
    """Line breaks, stars, numbering and diacritics do not matter; a doubled meaning is refused."""
    assert {plain_header(text) for text in ("3. Chức\ndanh *", "CHỨC DANH (4)", "chuc danh:")} == {"chuc danh"}
    with pytest.raises(PhancapError, match="PC806"):
        map_columns(["Mã", "Ngày", "Nội dung", "Chức danh", "Chức vụ"], "t.csv")


def test_ids_are_remembered_across_chunks() -> None:
    """An id is repeated exactly where an earlier row had it, whatever the chunks."""
    chance = random.Random(3)
    names = [f"QĐ-{chance.randrange(900)}" for _ in range(2000)]
    expected = [place for place, name in enumerate(names) if name in names[:place]]
    seen = Seen()
    found = []
    for start in range(0, len(names), 170):
        found += [start + place for place in seen.repeated(pl.Series(names[start : start + 170]))]
    assert found == expected


def test_days_are_read_as_offices_and_spreadsheets_write_them() -> None:
    """Vietnamese forms, ISO, day numbers, a month as an interval; an impossible day is a fault of its row."""
    texts = ["5/9/2023", "45174", "2023-09-05 10:30:00", "tháng 9/2023", "31/02/2024", "không có", None, "1904"]
    series, faults = Cells().column("decision.on", "Ngày", pl.Series(texts), "decided")
    by_name = {each.name: [str(value) if value else None for value in each] for each in series}
    assert by_name["decided"] == ["2023-09-05"] * 3 + ["2023-09-01", None, None, None, "1904-01-01"]
    assert by_name["decided#last"][3] == "2023-09-30"
    assert by_name["decided#stated"][5] == "none"
    assert [(fault.position, fault.code) for fault in faults] == [(4, "PC201")]


def test_day_numbers_of_1904_are_no_guess() -> None:
    """A workbook that counts from 1904 leaves a bare number without a meaning."""
    _, faults = Cells(dates_from_1904=True).column("decision.on", "Ngày", pl.Series(["45174"]), "decided")
    assert [fault.code for fault in faults] == ["PC201"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([["a", "x"], *[["b", "x"]] * 10_001, ["c", "x"]], (1, 10_001)),
        ([["a", "x"], *[["b", "x"]] * 10_000, ["c", "x"]], None),
        ([["a", "x"], *[[None, ""]] * 20_000, ["c", "x"]], None),
        ([["a", "x"], *[["b", "x"], ["b", "y"]] * 10_000], None),
        ([["a", "x"], *[["b", None]] * 10_001], (1, 10_001)),
    ],
)
def test_a_line_filled_down_is_told_from_lines_and_blanks(
    lines: list[list[str | None]], expected: tuple[int, int] | None
) -> None:
    """A line that follows itself more than ten thousand times; blank lines, and lines that differ anywhere, are none."""
    assert expected == repeated_line(pl.DataFrame(lines, schema=["c0", "c1"], orient="row"))


def test_a_sheet_of_one_line_filled_down_is_refused_with_its_place(tmp_path: Path) -> None:
    """An open document says in a few bytes that a line comes again thousands of times; fifty times are fifty decisions."""
    for times in (50, 12_000):
        text = ods_file()
        with zipfile.ZipFile(io.BytesIO(text)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        head, last, tail = files["content.xml"].rpartition(b"<table:table-row>")
        files["content.xml"] = head + last.replace(b">", f' table:number-rows-repeated="{times}">'.encode()) + tail
        path = tmp_path / f"{times}.ods"
        path.write_bytes(packed(files))
        if times == 50:
            assert sum(chunk.rows.height for chunk in open_input(path, Mapping()).chunks()) == len(ROWS) - 1 + times
            continue
        with pytest.raises(PhancapError) as refused:
            open_input(path, Mapping())
        (fault,) = refused.value.diagnostics
        assert ("PC802", True) == (fault.code, f"dòng {len(ROWS) + 1} lặp lại" in fault.message.vi)
