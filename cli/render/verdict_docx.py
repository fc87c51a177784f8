"""The verdicts of `check` as a Word document in the dress of offices: A4, Times New Roman, a page a file."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, Final

from cli.render.verdict_html import TITLE
from cli.render.verdict_sheet import Entry, Section, Sheet
from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic, PhancapError

_CREATED: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""No clock in the document: what it says is said of the days in it."""
_COLOURS: Final = {"good": 0x1D4A2A, "bad": 0x8B1A1A, "open": 0x6B4700, "quiet": 0x5A6675}
_FACE: Final = "Times New Roman"
_STEP: Final = 8
"""Millimetres a line under another is set in."""
_ROOM: Final = 165
"""Millimetres between the margins."""
_SHARES: Final = (3, 5, 7, 4, 5)
"""Of the room, for role, body, provision, confidence and condition."""


def refuse_unless_installed() -> None:
    """Raises PhancapError (PC954) where the package that writes Word documents is missing."""
    if find_spec("docx") is None:
        raise PhancapError([Diagnostic(
            "PC954",
            Text("chưa cài gói ghi tệp Word: python-docx", "the package that writes Word documents is not installed: python-docx"),
            help=Text("cài đặt: pip install 'phancap[author]'", "install it: pip install 'phancap[author]'"),
        )])  # fmt: skip


def verdict_docx(sheets: Sequence[Sheet], language: Language, foot: Sequence[str]) -> bytes:
    """The document; `foot`: by which tool and rules the verdicts were reached, a line each."""
    document = _blank(TITLE.pick(language))
    for number, sheet in enumerate(sheets):
        if number:
            document.add_page_break()
        _heading(document, sheet.file, 1)
        for entry in sheet.about:
            _line(document, entry, 0)
        _line(document, sheet.claim, 0).runs[0].bold = True
        for entry in sheet.facets:
            _line(document, entry, 1)
        for section in sheet.sections:
            _section(document, section)
        _heading(document, Text("Ghi chú", "Notes").pick(language), 2)
        for note in sheet.notes:
            _line(document, note, 0)
    for line in foot:
        _line(document, Entry((line,), style="quiet"), 0)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _blank(title: str) -> Any:
    import docx
    from docx.shared import Mm, Pt

    document: Any = docx.Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin, page.right_margin = Mm(30), Mm(15)
    page.top_margin = page.bottom_margin = Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FACE, Pt(13)
    normal.paragraph_format.space_after = Pt(3)
    for level in (1, 2):
        style = document.styles[f"Heading {level}"]
        style.font.name = _FACE
        fonts = style.element.rPr.rFonts
        # The face of the theme would win over the one named.
        for name in [each for each in fonts.attrib if each.endswith("Theme")]:
            del fonts.attrib[name]
    document.core_properties.title, document.core_properties.created = title, _CREATED
    document.core_properties.author = ""
    head = document.add_paragraph()
    head.alignment = 1
    head.paragraph_format.space_after = Pt(10)
    run = head.add_run(title.upper())
    run.bold, run.font.size = True, Pt(14)
    return document


def _heading(document: Any, text: str, level: int) -> None:
    from docx.shared import Pt, RGBColor

    heading = document.add_heading(level=level)
    heading.paragraph_format.space_before = Pt(10)
    run = heading.add_run(text)
    run.font.size, run.font.color.rgb = Pt(14 - level // 2), RGBColor(0, 0, 0)


def _section(document: Any, section: Section) -> None:
    _heading(document, section.heading, 2)
    if section.columns:
        _table(document, section)
        return
    for entry in section.entries:
        _line(document, entry, 0, "– ")
    if section.left_out:
        _line(document, Entry((section.left_out,), style="quiet"), 0)


def _table(document: Any, section: Section) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Mm, Pt

    width = max(len(entry.parts) for entry in section.entries) + 1
    table = document.add_table(rows=0, cols=width)
    table.style = "Table Grid"
    table.autofit = False
    shares = _SHARES[:width]
    widths = [Mm(_ROOM * share / sum(shares)) for share in shares]
    for column, each in zip(table.columns, widths, strict=True):
        column.width = each
    lines = [(section.columns[:width], "b"), *(((entry.label, *entry.parts), entry.style) for entry in section.entries)]
    for cells, style in lines:
        row = table.add_row().cells
        for cell, each in zip(row, widths, strict=True):
            cell.width = each
        if len(cells) == 2 < width:
            row[1].merge(row[-1])
        for cell, text in zip(row, cells, strict=False):
            run = cell.paragraphs[0].add_run(text)
            run.font.size, run.bold = Pt(11), style in ("b", "bad")
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _line(document: Any, entry: Entry, depth: int, mark: str = "") -> Any:
    from docx.shared import Mm, RGBColor

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = Mm(_STEP * depth)
    if entry.label:
        paragraph.add_run(f"{entry.label}: ").bold = True
    run = paragraph.add_run(mark + entry.text)
    if entry.style:
        run.font.color.rgb = RGBColor.from_string(f"{_COLOURS[entry.style]:06X}")
    for each in entry.below:
        _line(document, each, depth + 1)
    return paragraph
