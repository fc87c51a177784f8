"""CSV in any delimiter and declared or recognised encoding; a row that does not parse is refused, the next is read."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.audit.reading.headers import MOST_LINES, Header, find_header
from engine.audit.reading.inputs import CHUNK_ROWS, LINE, ROW, Chunk, RefusedRow, unreadable
from engine.audit.reading.mapping import Mapping
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.text import nfc
from engine.text.decoding import codec_of

if TYPE_CHECKING:
    import polars as pl

_SAMPLE: Final = 1 << 18
_DELIMITERS: Final = (",", ";", "\t", "|")


class Encodings:
    """Learns a file's encoding from all its bytes as they go by: valid UTF-8 or not, and the lines that tell."""

    def __init__(self) -> None:
        self._utf8 = codecs.getincrementaldecoder("utf-8")()
        self._valid = True
        self._head = b""
        self._sample = bytearray()
        self.lines = 0
        self._rest = b""

    def feed(self, part: bytes) -> None:
        """Take the next bytes of the file."""
        self._head = self._head or part[:4]
        self.lines += part.count(b"\n")
        if self._valid:
            try:
                self._utf8.decode(part)
            except UnicodeDecodeError:
                self._valid = False
        if len(self._sample) < _SAMPLE and not part.isascii():
            lines = (self._rest + part).split(b"\n")
            self._rest = lines.pop()[-_SAMPLE:]
            for line in lines:
                if not line.isascii() and len(self._sample) < _SAMPLE:
                    self._sample += line[:_SAMPLE] + b"\n"

    def settle(self, name: str, declared: str | None) -> str:
        """The codec; raises PhancapError PC202 for an old encoding, PC203 for none that is known."""
        marked = self._head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        if declared is None and marked and not self._head.startswith(codecs.BOM_UTF32_LE):
            return "utf-16"
        sample = self._head + b"\n" if marked else b""
        sample += bytes(self._sample) + (b"" if self._rest.isascii() else self._rest)
        codec = codec_of(sample, name, declared)
        if codec == "utf-8-sig" and not self._valid:
            reason = Text(
                "tệp trộn nhiều bảng mã: có chỗ không phải UTF-8", "the file mixes encodings: some of it is not UTF-8"
            )
            raise PhancapError([Diagnostic("PC203", reason, Span(name))])
        return codec


class CsvTable:
    """A CSV file as a table."""

    def __init__(
        self, path: Path, codec: str, mapping: Mapping, collection: str | None = None, lines: int | None = None
    ) -> None:
        self.name = str(path)
        self.total = None if lines is None else max(lines - 1, 1)
        self._path = path
        self._codec = codec
        self.notes: list[Text] = []
        if codec not in ("utf-8-sig", "utf-16"):
            self.notes.append(Text(f"bảng mã: {_SHOWN[codec]}", f"encoding: {_SHOWN[codec]}"))
        with self._open() as stream:
            self._lines = list(islice(stream, MOST_LINES + 1))
        first = self._lines[0].strip() if self._lines else ""
        self._skip = 1 if first.lower().startswith("sep=") and len(first) == 5 else 0
        declared = mapping.delimiter or (first[4] if self._skip else None)
        self._delimiter, header = self._layout(mapping, collection, declared)
        self.headers: Sequence[str] = header.names
        self._rows_from = header.rows_from
        if not any(self.headers):
            raise unreadable(self.name, Text("không có dòng tiêu đề", "there is no line of headers"))

    def _open(self) -> _Stream:
        return _Stream(self._path, self._codec)

    def _layout(self, mapping: Mapping, collection: str | None, declared: str | None) -> tuple[str, Header]:
        """The delimiter under which most headers are known, and the header."""
        found: list[tuple[int, int, str, Header]] = []
        for order, delimiter in enumerate((declared,) if declared else _DELIMITERS):
            lines = _parsed(self._lines[self._skip :], delimiter)
            header = find_header(lines, mapping.columns, collection, mapping.header_row)
            found.append((header.known, -order, delimiter, header))
        _, _, delimiter, header = max(found, key=lambda each: each[:2])
        return delimiter, header

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows, in order, `size` at a time; raises PhancapError PC203 at bytes that are not in the file's encoding."""
        with self._open() as stream:
            try:
                yield from self._chunks(stream, size)
            except UnicodeError:
                raise unreadable(
                    self.name,
                    Text(
                        f"nội dung không đúng bảng mã {_SHOWN[self._codec]}",
                        f"the content is not in {_SHOWN[self._codec]}",
                    ),
                ) from None

    def _chunks(self, stream: Iterator[str], size: int) -> Iterator[Chunk]:
        records = _records(chain(islice(stream, self._skip, None)), self._delimiter, self._skip)
        for _ in islice(records, self._rows_from):
            pass
        number = 0
        rows: list[list[str]] = []
        numbers: list[int] = []
        lines: list[int] = []
        refused: list[RefusedRow] = []
        width = len(self.headers)
        for line, cells, fault in records:
            if fault is None and not any(cells):
                continue
            number += 1
            if fault is None and len(cells) != width:
                if len(cells) > width and not any(cells[width:]):
                    cells = cells[:width]
                else:
                    fault = Text(
                        f"dòng có {len(cells)} ô, tiêu đề có {width}",
                        f"the row has {len(cells)} cells, the header {width}",
                    )
            if fault is not None:
                refused.append(RefusedRow(number, line, "PC810", fault, tuple(cells)))
            else:
                rows.append(cells)
                numbers.append(number)
                lines.append(line)
            if len(rows) + len(refused) >= size:
                yield Chunk(_frame(self.headers, rows, numbers, lines), tuple(refused))
                rows, numbers, lines, refused = [], [], [], []
        if rows or refused:
            yield Chunk(_frame(self.headers, rows, numbers, lines), tuple(refused))


_SHOWN = {
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1258": "windows-1258",
}


class _Stream:
    """The lines of a text file, with their ends as they stand."""

    def __init__(self, path: Path, codec: str) -> None:
        self._handle = path.open(encoding=codec, newline="")
        # windows-1258 writes the tone after the letter; there is no other way to write it there.
        self._lines = map(nfc, self._handle) if codec == "cp1258" else self._handle

    def __enter__(self) -> _Stream:
        return self

    def __exit__(self, *_: object) -> None:
        self._handle.close()

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __next__(self) -> str:
        return next(self._lines)


def _parsed(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    return [cells for _, cells, fault in _records(iter(lines), delimiter, 0) if fault is None]


def _records(stream: Iterator[str], delimiter: str, line: int) -> Iterator[tuple[int, list[str], Text | None]]:
    """(line, cells, what is wrong) per record. After a fault reading goes on at the next line of the file."""
    pushed: list[str] = []
    held: list[str] = []

    def feed() -> Iterator[str]:
        while True:
            if pushed:
                text = pushed.pop(0)
            else:
                following = next(stream, None)
                if following is None:
                    return
                text = following
            held.append(text)
            yield text

    reader = csv.reader(feed(), delimiter=delimiter, strict=True)
    while True:
        held.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            first = held[0] if held else ""
            pushed[:0] = held[1:]
            reader = csv.reader(feed(), delimiter=delimiter, strict=True)
            yield line + 1, [first.rstrip("\r\n")[:2000]], _fault(error)
            line += 1
            continue
        yield line + 1, cells, None
        line += len(held)


def _fault(error: csv.Error) -> Text:
    if "limit" in str(error):
        return Text(
            "có ô quá dài, hoặc dấu ngoặc kép không đóng", "a cell is too long, or a quotation mark is not closed"
        )
    return Text(
        "dấu ngoặc kép không đóng hoặc đặt sai chỗ", "a quotation mark is not closed or stands in the wrong place"
    )


def _frame(headers: Sequence[str], rows: list[list[str]], numbers: list[int], lines: list[int]) -> pl.DataFrame:
    import polars as pl

    columns = list(zip(*rows, strict=True)) if rows else [() for _ in headers]
    data = {
        # An apostrophe before a formula sign is the mark of a file meant for spreadsheets, as ours are.
        header: pl.Series(header, values, dtype=pl.String).str.replace(r"^'([=+\-@\t\r])", "$1")
        for header, values in zip(headers, columns, strict=True)
    }
    data[ROW] = pl.Series(ROW, numbers, dtype=pl.Int64)
    data[LINE] = pl.Series(LINE, lines, dtype=pl.Int64)
    return pl.DataFrame(data)
