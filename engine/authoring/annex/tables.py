"""Reads a list of posts from a workbook, a CSV file or a Word document, as lines of cells."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.audit.reading.archives import member_sizes
from engine.audit.reading.headers import find_header
from engine.audit.reading.inputs import LINE, open_input, survey, unreadable
from engine.audit.reading.mapping import Mapping as TableMapping
from engine.authoring.annex.columns import KNOWN
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.text import nfc, require_readable

LONGEST_CELL: Final = 4_000
"""In characters: no title, body or note of a list is as long."""
MOST_ROWS: Final = 20_000
MOST_BYTES: Final = 64 << 20
"""Of a Word document unpacked."""
_WIDEST: Final = 64
_DOCUMENT: Final = "word/document.xml"


@dataclass(frozen=True, slots=True)
class AnnexTable:
    """Headers, and the lines below them: place in the file and cells, as many as there are headers."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    notes: tuple[Text, ...] = ()


def read_annex_tables(path: Path, told: Sequence[str] = (), sheet: str | None = None) -> tuple[AnnexTable, ...]:
    """The table of a workbook or CSV file, or every table of a Word document that has the headers of a list.

    `told`: further headers that are known. A cell merged over several lines counts in each of them.
    Raises PhancapError: PC801, PC802, PC811 (cell too long), PC202 to PC204 for text.
    """
    if _is_word(path):
        tables = _word_tables(path, told)
    else:
        mapping = TableMapping(columns=dict.fromkeys((*KNOWN, *told)), sheet=sheet)
        opened = open_input(path, mapping, spread_merged=True).table
        rows = []
        for chunk in opened.chunks():
            if chunk.refused:
                refused = chunk.refused[0]
                raise PhancapError([Diagnostic(refused.code, refused.reason, Span(opened.name, refused.line, 1))])
            for row in chunk.rows.iter_rows(named=True):
                rows.append((int(row[LINE]), tuple(str(row[each] or "") for each in opened.headers)))
                if len(rows) > MOST_ROWS:
                    raise _too_long(opened.name)
        tables = (AnnexTable(opened.name, tuple(opened.headers), tuple(rows), tuple(opened.notes)),)
    for table in tables:
        _check_cells(table)
    return tuple(_composed(table) for table in tables)


def _too_long(name: str) -> PhancapError:
    return unreadable(name, Text(f"danh mục có hơn {MOST_ROWS} dòng", f"the list has more than {MOST_ROWS} lines"))


def _check_cells(table: AnnexTable) -> None:
    for line, cells in table.rows:
        for cell in cells:
            if len(cell) > LONGEST_CELL:
                message = Text(
                    f"ô dài {len(cell)} ký tự; nhiều nhất {LONGEST_CELL}",
                    f"a cell of {len(cell)} characters; at most {LONGEST_CELL}",
                )
                raise PhancapError([Diagnostic("PC811", message, Span(table.name, line, 1))])
            require_readable(cell, table.name, line)


def _composed(table: AnnexTable) -> AnnexTable:
    return AnnexTable(
        table.name,
        tuple(map(nfc, table.headers)),
        tuple((line, tuple(map(nfc, cells))) for line, cells in table.rows),
        table.notes,
    )


def _is_word(path: Path) -> bool:
    """Whether the file is a Word document, by its content; raises PhancapError (PC801, PC802) for one that unpacks to too much."""
    if not survey(path).head.startswith(b"PK"):
        return False
    sizes = member_sizes(path)
    if sizes is None or _DOCUMENT not in sizes:
        return False
    if sum(sizes.values()) > MOST_BYTES:
        raise unreadable(str(path), Text("tài liệu giải nén ra quá lớn", "the document unpacks to too much"))
    return True


def _word_tables(path: Path, told: Sequence[str]) -> tuple[AnnexTable, ...]:
    found, passed = [], 0
    for number, lines in enumerate(_word_lines(path), 1):
        if len(lines) > MOST_ROWS:
            raise _too_long(str(path))
        header = find_header(lines, dict.fromkeys((*KNOWN, *told)))
        if header.known < 2:
            passed += 1
            continue
        rows = tuple((at + 1, _widened(lines[at], len(header.names))) for at in range(header.rows_from, len(lines)))
        found.append(AnnexTable(f"{path}[bảng {number}]", header.names, rows))
    if not found:
        raise unreadable(
            str(path),
            Text(
                "tài liệu không có bảng nào có tiêu đề của danh mục chức danh",
                "the document has no table with the headers of a list of posts",
            ),
        )
    if passed:
        note = Text(
            f"{passed} bảng khác của tài liệu không phải danh mục, không đọc",
            f"{passed} other tables are no list and are not read",
        )
        found[0] = AnnexTable(found[0].name, found[0].headers, found[0].rows, (note,))
    return tuple(found)


def _widened(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells[:width], *[""] * (width - len(cells)))


def _word_lines(path: Path) -> Iterator[list[list[str]]]:
    """The lines of every table of the body; a cell merged downwards is repeated, one merged sideways stands once.

    The cells are walked here and not by the library, which makes as many as a file says there are.
    """
    try:
        import docx
        from docx.opc.exceptions import PackageNotFoundError
        from lxml import etree
    except ImportError:
        raise PhancapError(
            [
                Diagnostic(
                    "PC930",
                    Text("chưa cài gói cho tác giả quy tắc", "the packages for authors are not installed"),
                    Span(str(path)),
                    Text("cài đặt: pip install 'phancap[author]'", "install them: pip install 'phancap[author]'"),
                )
            ]
        ) from None
    try:
        body = docx.Document(str(path)).element.body
    except (PackageNotFoundError, etree.LxmlError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, OSError):
        raise unreadable(str(path), Text("tài liệu Word bị hỏng", "the Word document is damaged")) from None
    tables = [table for table in body.iter(_word("tbl")) if not any(True for _ in table.iterancestors(_word("tbl")))]
    if any(True for table in tables for _ in table.iter(_word("ins"), _word("del"))):
        raise unreadable(
            str(path),
            Text("bảng còn thay đổi chưa chấp nhận (Track Changes)", "the table still has tracked changes"),
            Text("chấp nhận hoặc bỏ mọi thay đổi rồi lưu lại", "accept or reject all changes and save"),
        )
    for table in tables:
        lines: list[list[str]] = []
        for row in table.iterchildren(_word("tr")):
            line: list[str] = []
            for cell in row.iterchildren(_word("tc")):
                span, merged = _span(cell)
                above = lines[-1][len(line)] if merged and lines and len(line) < len(lines[-1]) else ""
                line += [above if merged else _words(cell), *[""] * (span - 1)][: _WIDEST - len(line)]
            lines.append(line)
        yield lines


def _word(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def _span(cell: Any) -> tuple[int, bool]:
    """(columns, whether the cell goes on from the line above)."""
    properties = cell.find(_word("tcPr"))
    if properties is None:
        return 1, False
    grid, down = properties.find(_word("gridSpan")), properties.find(_word("vMerge"))
    wide = str(grid.get(_word("val"), "1")) if grid is not None else "1"
    return min(int(wide), _WIDEST) if wide.isascii() and wide.isdigit() and len(wide) < 6 and int(wide) else 1, (
        down is not None and down.get(_word("val"), "continue") != "restart"
    )


def _words(cell: Any) -> str:
    """The text of a cell; paragraphs and breaks part lines, a table inside it is left out."""
    lines = []
    for paragraph in cell.iterchildren(_word("p")):
        text = ""
        for part in paragraph.iter(_word("t"), _word("br"), _word("tab")):
            text += (part.text or "") if part.tag == _word("t") else "\n" if part.tag == _word("br") else " "
        lines.append(text)
    return "\n".join(lines).strip()
