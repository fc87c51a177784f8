"""Tables of decisions in every format an audit reads, and ways to damage them: all drawn from a seed."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from collections.abc import Callable
from random import Random
from xml.sax.saxutils import escape

import polars as pl
import xlsxwriter

from tests.hostile.material import TEXTS

HEADER = ("Mã", "Ngày quyết định", "Nội dung", "Chức danh", "Cơ quan", "Tỉnh", "Cấp ủy quyết định", "Ngày sinh", "Tuổi")
ROWS = (
    ("QĐ-1", "05/9/2023", "bổ nhiệm", "Giám đốc Sở Tài chính", "Sở Tài chính", "Quảng Ninh", "BTV Tỉnh ủy", "1975-03-02", "48"),
    ("QĐ-2", "2024-04-10", "bổ nhiệm lại", "Thứ trưởng Bộ Tài chính", "Bộ Tài chính", "", "Ban Bí thư", "", ""),
    ("QĐ-3", "11/2025", "điều động; bổ nhiệm", "Phó GĐ Sở XD", "Sở Xây dựng", "Lâm Đồng", "", "2/3/1980", "45"),
    ("QĐ-4", "31/02/2024", "quy hoạch", "Chánh văn phòng gì đó", "Sở Y tế", "Nghệ An", "Huyện ủy", "1970", "x"),
    ("QĐ-1", "45200", "thăng hàm", "Bí thư Đảng ủy xã", "xã Hòa Bình", "Hưng Yên", "BTV Tỉnh ủy", "1985-01-31", ""),
)  # fmt: skip
_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="S1">{}</table:table></office:spreadsheet></office:body>
</office:document-content>"""


def csv_file() -> bytes:
    """With a mark of its encoding, as spreadsheets write it."""
    lines = [",".join(f'"{cell}"' if ";" in cell else cell for cell in row) for row in (HEADER, *ROWS)]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


def json_file() -> bytes:
    """Flat and nested."""
    lines = [
        {"id": row[0], "date": row[1], "action": row[2], "post": {"title": row[3], "unit": row[4], "province": row[5] or None},
         "party_act": {"body": row[6]}, "steps": {"complete": True, "items": [{"step": 2, "on": "2024-04-15", "present": 20}]},
         "ratings": [{"year": 2023, "grade": "hoàn thành tốt nhiệm vụ"}]}
        for row in ROWS
    ]  # fmt: skip
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def parquet_file() -> bytes:
    """Typed columns and a nested list."""
    table = pl.DataFrame(ROWS, schema=list(HEADER), orient="row").with_columns(
        pl.col("Tuổi").cast(pl.Int64, strict=False), pl.col("Tỉnh").cast(pl.Categorical),
        pl.Series("ratings", [[{"year": 2023, "grade": "hoàn thành tốt nhiệm vụ"}]] * len(ROWS)),
    )  # fmt: skip
    stream = io.BytesIO()
    table.write_parquet(stream, row_group_size=2)
    return stream.getvalue()


def xlsx_file() -> bytes:
    """A workbook of one sheet."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate((HEADER, *ROWS)):
            sheet.write_row(line, 0, row)
    return stream.getvalue()


def ods_file() -> bytes:
    """The same as an open document."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in (HEADER, *ROWS)
    )
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": _MANIFEST.encode(),
            "content.xml": _CONTENT.format(cells).encode(),
        }
    )


FILES: dict[str, Callable[[], bytes]] = {
    "csv": csv_file, "jsonl": json_file, "parquet": parquet_file, "xlsx": xlsx_file, "ods": ods_file,
}  # fmt: skip
"""A sound file of each format, of `len(ROWS)` rows."""


def packed(files: dict[str, bytes]) -> bytes:
    """A ZIP archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def damaged(content: bytes, draw: Random) -> bytes:
    """Bytes changed, lost, doubled or cut off; an archive also from within."""
    if content.startswith(b"PK") and draw.random() < 0.6:
        return _from_within(content, draw)
    for _ in range(draw.choice((1, 1, 2, 5))):
        content = draw.choice(_OF_BYTES)(content, draw)
    return content


def _changed(content: bytes, draw: Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(draw.choice((1, 3, 20)) if spoilt else 0):
        spoilt[draw.randrange(len(spoilt))] = draw.choice((0, 10, 34, 44, 0x50, 0x7F, 0xFF, draw.randrange(256)))
    return bytes(spoilt)


def _cut_off(content: bytes, draw: Random) -> bytes:
    return content[: draw.randrange(len(content) + 1)]


def _lost(content: bytes, draw: Random) -> bytes:
    first = draw.randrange(len(content) + 1)
    return content[:first] + content[first + draw.choice((1, 7, 300)) :]


def _doubled(content: bytes, draw: Random) -> bytes:
    first, length = draw.randrange(len(content) + 1), draw.choice((1, 50, 2000))
    return content[: first + length] + content[first:]


def _foreign(content: bytes, draw: Random) -> bytes:
    """A text that means mischief, or a very long one, amid the file."""
    text = draw.choice(
        (
            *TEXTS,
            "x" * 200_000,
            '"' * 999,
            "[" * 100_000,
            "{" * 5_000,
            "\n" * 400,
            "1" * 5_000,
            "-" + "9" * 400,
            "1e999",
            "NaN",
        )
    )
    place = draw.randrange(len(content) + 1)
    return content[:place] + text.encode("utf-8", "surrogatepass") + content[place:]


_OF_BYTES = (_changed, _cut_off, _lost, _doubled, _foreign)

_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
_WITHIN: tuple[tuple[str, str], ...] = (
    ("A1", "XFD1048576"),
    ("A2", "A30000"),
    ("B2", "XFD2"),
    ('r="2"', 'r="1048577"'),
    ('r="3"', 'r="-1"'),
    ("<v>", "<v>99999999"),
    ("<v>0</v>", "<v>1e400</v>"),
    ('t="s"', 't="b"'),
    ("<sheetData>", "<sheetData>" * 50_000),
    ("<row ", "<row><c><v>" * 3_000 + "<row "),
    ("<t>", "<t>" + "x" * 3_000_000),
    ("<?xml ", f'<!DOCTYPE z [<!ENTITY l0 "ha">{_LAUGHS}]><?xml '),
    ("QĐ-1", "&l8;"),
    ("QĐ-", "\x00\x01"),
    ("QĐ-2", "=cmd|'/c calc'!A1"),
    ("UTF-8", "UTF-16"),
    ("UTF-8", "cp1258"),
    ("<table:table-row>", '<table:table-row table:number-rows-repeated="3000">'),
    ("<table:table-cell ", '<table:table-cell table:number-columns-repeated="16384" '),
    ("<text:p>", "<text:p>" + "<text:span>" * 20_000),
    ("worksheets/sheet1.xml", "../../../etc/passwd"),
    ("sheetId=", 'state="veryHidden" sheetId='),
    ("count=", 'count="4294967295" x='),
)
"""What is put in place of what, in the XML of a workbook."""


def _from_within(content: bytes, draw: Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    way = draw.choice((_edited, _edited, _edited, _spoilt_member, _without_member, _with_link, _bomb))
    return way(files, draw)


def _edited(files: dict[str, bytes], draw: Random) -> bytes:
    """XML that says something else, as often as it fits."""
    fitting = [(name, old, new) for name, text in files.items() for old, new in _WITHIN if old.encode() in text]
    for name, old, new in draw.sample(fitting, min(len(fitting), draw.choice((1, 1, 2)))):
        files[name] = files[name].replace(old.encode(), new.encode("utf-8", "surrogatepass"), draw.choice((1, 1, 5)))
    return packed(files)


def _spoilt_member(files: dict[str, bytes], draw: Random) -> bytes:
    name = draw.choice(sorted(files))
    return packed(files | {name: draw.choice(_OF_BYTES)(files[name], draw)})


def _without_member(files: dict[str, bytes], draw: Random) -> bytes:
    gone = draw.choice(sorted(files))
    return packed({name: text for name, text in files.items() if name != gone})


def _with_link(files: dict[str, bytes], draw: Random) -> bytes:
    """A member that is a link out of the archive, or is named as if it were out of it."""
    stream = io.BytesIO()
    target = draw.choice(sorted(files))
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            info = zipfile.ZipInfo(name)
            if name == target:
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
                text = b"/etc/passwd"
            archive.writestr(info, text)
        archive.writestr("../../../../tmp/phancap-ra-ngoai", b"x")
        archive.writestr("/tmp/phancap-ra-ngoai", b"x")
    return stream.getvalue()


def _bomb(files: dict[str, bytes], draw: Random) -> bytes:
    """A member of many megabytes of one letter; or what the archive says of its size is a lie."""
    name = max(files, key=lambda each: len(files[each]))
    cell = b'<row><c t="str"><v>' + b"A" * 20_000_000 + b"</v></c></row></sheetData>"
    content = packed(
        files
        | {name: files[name].replace(b"</sheetData>", cell).replace(b"</text:p>", b"A" * 20_000_000 + b"</text:p>", 1)}
    )
    if draw.random() < 0.5:
        return content
    lying = bytearray(content)
    entry = lying.rindex(b"PK\x01\x02")
    lying[entry + 24 : entry + 28] = draw.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFE)).to_bytes(4, "little")
    return bytes(lying)
