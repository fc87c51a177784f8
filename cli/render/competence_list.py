"""A pack's list of competence as a workbook, a CSV file or a Word document, each of which `rules import` reads back."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Mapping
from typing import Any, Final

from engine.audit.reading.answers import guarded
from engine.authoring.annex.columns import ROLE_HEADERS
from engine.authoring.annex.listing import CompetenceList

_WIDTHS: Final[Mapping[str, int]] = {
    "STT": 8, "Chức danh": 42, "Nội dung công tác cán bộ": 30, "Điều khoản": 26, "Ghi chú": 34, "Mã dòng": 30, "Mã chức danh": 28,
    "Mã nội dung": 18, "Mức độ đối chiếu": 14, "Nguồn": 14, "Dữ liệu khác": 34,
}  # fmt: skip
_ROLE_WIDTH: Final = 30
_NARROW: Final = 15
_SLIT: Final = 1.5
"""Width of a column of hidden text, in millimetres."""
_CREATED: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""A fixed day: the same pack gives the same file."""


def as_csv(listed: CompetenceList, title: str) -> bytes:  # noqa: ARG001 (one signature for all forms)
    """UTF-8 with a byte order mark, for spreadsheets; what looks like a formula is guarded by an apostrophe."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(listed.headers)
    writer.writerows([guarded(cell) for cell in row] for row in listed.rows)
    return stream.getvalue().encode("utf-8-sig")


def as_workbook(listed: CompetenceList, title: str) -> bytes:
    """One sheet: title, headers, rows; every text is a text. Columns for the way back are folded away."""
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": title, "created": _CREATED})
    sheet = book.add_worksheet("Danh mục")
    wrapped = {"text_wrap": True, "valign": "top", "border": 1, "font_name": "Times New Roman", "font_size": 12}
    head = book.add_format(wrapped | {"bold": True, "align": "center", "valign": "vcenter", "bg_color": "#E9EDF1"})
    plain = book.add_format(wrapped)
    number = book.add_format(wrapped | {"align": "center"})
    quiet = book.add_format(wrapped | {"font_color": "#5A6675", "font_size": 10})
    sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14, "font_name": "Times New Roman"}))
    readable = len(listed.headers) - listed.technical
    widths = _widths(listed)
    for column, header in enumerate(listed.headers):
        folded = {"level": 1, "hidden": True} if column >= readable else {}
        sheet.set_column(column, column, widths[column], None, folded)
        sheet.write_string(2, column, header, head)
    sheet.set_row(2, 52)
    for at, row in enumerate(listed.rows, 3):
        # Programs that do not measure a row when they open a file need its height.
        sheet.set_row(at, 16 * max(_lines(*each) for each in zip(row[:readable], widths, strict=False)))
        for column, cell in enumerate(row):
            sheet.write_string(at, column, cell, quiet if column >= readable else number if column == 0 else plain)
    sheet.freeze_panes(3, 2)
    sheet.repeat_rows(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&CTrang &P/&N")
    book.close()
    return stream.getvalue()


def _widths(listed: CompetenceList) -> list[int]:
    """Widths of the columns, in letters; a column of bodies that few lines fill is narrow."""
    found = []
    for column, header in enumerate(listed.headers):
        filled = sum(1 for row in listed.rows if row[column])
        rare = header in ROLE_HEADERS.values() and filled * 8 < len(listed.rows)
        found.append(_NARROW if rare else _WIDTHS.get(header, _ROLE_WIDTH))
    return found


def _lines(text: str, width: int) -> int:
    """Lines a text takes in a column: words are not cut, so fewer letters than the width fit."""
    return sum(1 + len(part) // max(1, width * 6 // 7) for part in text.split("\n"))


def as_document(listed: CompetenceList, title: str) -> bytes:
    """A landscape page with one table whose headers repeat; columns for the way back are hidden text."""
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm, Pt

    document: Any = docx.Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(18)
    font = document.styles["Normal"].font
    font.name, font.size = "Times New Roman", Pt(11)
    document.core_properties.title, document.core_properties.created = title, _CREATED
    document.core_properties.author = ""
    heading = document.add_paragraph()
    heading.add_run(title).bold = True
    heading.alignment = 1
    _fill(document, listed, Mm(267))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _fill(document: Any, listed: CompetenceList, width: int) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Mm, Pt

    readable = len(listed.headers) - listed.technical
    shares = _widths(listed)[:readable]
    room = width - Mm(_SLIT) * listed.technical
    widths = [*(int(room * share / sum(shares)) for share in shares), *[Mm(_SLIT)] * listed.technical]
    table = document.add_table(rows=0, cols=len(listed.headers))
    table.style = "Table Grid"
    table.autofit = False
    for column, each in zip(table.columns, widths, strict=True):
        column.width = each
    for at, row in enumerate((listed.headers, *listed.rows)):
        for column, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            cell.width = widths[column]
            run = cell.paragraphs[0].add_run(text)
            run.bold = at == 0
            run.font.size = Pt(10)
            run.font.hidden = True if column >= readable else None
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


FORMS: Mapping[str, Callable[[CompetenceList, str], bytes]] = {"csv": as_csv, "xlsx": as_workbook, "docx": as_document}
"""Ending of a file's name → how it is written."""
