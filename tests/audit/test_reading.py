"""Tables as offices have them: headers found, faults kept to their rows, ids remembered, cells understood."""

from __future__ import annotations

import random
from pathlib import Path

import polars as pl
import pytest

from engine.audit.reading.cells import Cells
from engine.audit.reading.columns import map_columns, plain_header
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.headers import find_header
from engine.audit.reading.inputs import LINE, ROW, open_input
from engine.audit.reading.mapping import Mapping
from engine.diagnostics import PhancapError


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
