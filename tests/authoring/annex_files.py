"""Lists of posts as offices write them, in each form."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import xlsxwriter

HEADERS = ("STT", "Chức danh", "Cơ quan quyết định", "Cơ quan thẩm định", "Ghi chú")
LINES = (
    ("(1)", "(2)", "(3)", "(4)", "(5)"),
    ("I", "KHỐI ĐẢNG", "", "", ""),
    ("1", "Phó Chánh Văn phòng Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", ""),
    ("2", "Phó Trưởng ban Tổ chức Tỉnh ủy", "BTV Tỉnh ủy", "BTC Tỉnh ủy", "Kể cả phó trưởng ban thường trực"),
    ("II", "KHỐI NHÀ NƯỚC", "", "", ""),
    ("3", "Giám đốc Sở, Phó Giám đốc Sở", "Ban Thường vụ Tỉnh ủy", "", '=HYPERLINK("http://x")'),
    ("4", "Phó Giám đốc Sở Tài chính", "Chủ tịch Ủy ban nhân dân tỉnh", "", ""),
)


def as_csv(path: Path, lines: tuple[tuple[str, ...], ...] = LINES, headers: tuple[str, ...] = HEADERS) -> Path:
    text = "\n".join(";".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in line) for line in (headers, *lines))
    path.write_text(text, "utf-8")
    return path


def as_workbook(path: Path, lines: tuple[tuple[str, ...], ...] = LINES) -> Path:
    """A title above, the body of lines 1 and 2 in one merged cell."""
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    sheet = book.add_worksheet("Phụ lục 1")
    sheet.merge_range(0, 0, 0, 4, "DANH MỤC CHỨC DANH")
    for at, line in enumerate((HEADERS, *lines), 2):
        for column, cell in enumerate(line):
            if cell:
                sheet.write_string(at, column, cell)
    sheet.merge_range(5, 2, 6, 2, "Ban Thường vụ Tỉnh ủy")
    book.close()
    return path


def as_document(path: Path, lines: tuple[tuple[str, ...], ...] = LINES) -> Path:
    """A heading over all columns, the body of lines 1 and 2 in one merged cell, another table before."""
    document = docx.Document()
    document.add_table(rows=1, cols=2).cell(0, 0).text = "Nơi nhận"
    table = document.add_table(rows=0, cols=5)
    for line in (HEADERS, *lines):
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    table.cell(4, 2).text = ""
    table.cell(3, 2).merge(table.cell(4, 2)).text = "Ban Thường vụ Tỉnh ủy"
    heading = table.rows[2].cells
    heading[0].text = heading[1].text = ""
    heading[0].merge(heading[4]).text = "I. KHỐI ĐẢNG"
    document.save(str(path))
    return path


def with_member(path: Path, name: str, content: bytes) -> Path:
    """The same archive with one member replaced."""
    stream = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, content if entry.filename == name else old.read(entry.filename))
    path.write_bytes(stream.getvalue())
    return path


def member(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name)
