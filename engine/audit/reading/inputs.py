"""Opens a table of decisions, whatever its format, and gives its rows chunk by chunk.

Every reader gives the same: headers, and chunks of rows whose cells are text (or typed columns where the format has
types), with the place of every row and with the rows that could not be read at all. Nothing is dropped on the way.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from engine.audit.reading.mapping import Mapping
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, system_reason

if TYPE_CHECKING:
    import polars as pl

CHUNK_ROWS: Final = 131_072
"""Rows held at a time unless told otherwise; what bounds the memory of a run."""
LONGEST_CELL: Final = 131_072
"""In characters. A longer cell is refused with its row."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that could not be read: its number in the input, its place, why, and what stands there."""

    row: int
    line: int
    code: str
    reason: Text
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows of a table. `row` counts data rows of the input from 1; `line` is the place in the file."""

    rows: pl.DataFrame
    """One column per header, and `row` and `line` under the names `ROW` and `LINE`."""
    refused: tuple[RefusedRow, ...] = ()


ROW: Final = "#row"
LINE: Final = "#line"


class Table(Protocol):
    """An opened input."""

    @property
    def name(self) -> str:
        """As shown in places: the file's name, with the sheet where it has one."""

    @property
    def headers(self) -> Sequence[str]:
        """The headers, each once."""

    @property
    def notes(self) -> Sequence[Text]:
        """What a reader should know about how the file was read."""

    @property
    def total(self) -> int | None:
        """Rows in all, where the format tells; of a CSV file its lines, which may be somewhat more."""

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows, in order, `size` at a time."""
        ...


@runtime_checkable
class Merging(Protocol):
    """A table in which a cell may have been merged over several lines."""

    def only_in_first_line(self, header: str) -> None:
        """In the column of `header` such a cell counts in its first line alone."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file as it was when it was read."""

    path: Path
    sha256: str
    size: int
    head: bytes = field(repr=False)


def survey(path: Path, watch: Callable[[bytes], None] | None = None) -> InputFile:
    """The file's content hash and size; raises PhancapError, code PC801, for what is no readable, ordinary file."""
    try:
        if path.is_dir():
            raise _refused(path, Text("đây là thư mục, không phải tệp", "this is a folder, not a file"))
        if path.exists() and not path.is_file():
            raise _refused(path, Text("không phải là tệp thường", "it is not a regular file"))
        digest, size, head = hashlib.sha256(), 0, b""
        with path.open("rb") as stream:
            while part := stream.read(1 << 20):
                head = head or part[:4096]
                digest.update(part)
                size += len(part)
                if watch is not None:
                    watch(part)
    except FileNotFoundError:
        raise _refused(path, Text("không có tệp này", "there is no such file")) from None
    except PermissionError:
        raise _refused(path, Text("không có quyền đọc tệp", "no permission to read the file")) from None
    except (OSError, ValueError):
        raise _refused(path, Text("không mở được tệp", "the file cannot be opened")) from None
    if size == 0:
        raise PhancapError([Diagnostic("PC802", Text("tệp rỗng", "the file is empty"), Span(str(path)))])
    return InputFile(path, digest.hexdigest(), size, head)


def _refused(path: Path, reason: Text) -> PhancapError:
    return PhancapError([Diagnostic("PC801", reason, Span(str(path)))])


def _unreadable_midway(path: Path, error: OSError) -> PhancapError:
    """PC801: reading the file failed after it was opened."""
    reason = system_reason(error)
    return _refused(path, Text(f"đang đọc thì hỏng: {reason.vi}", f"reading failed midway: {reason.en}"))


def unreadable(name: str, reason: Text, help_: Text | None = None) -> PhancapError:
    """PC802: the file is not what it should be."""
    return PhancapError([Diagnostic("PC802", reason, Span(name), help_)])


@dataclass(frozen=True, slots=True)
class Opened:
    """An input and the table in it."""

    file: InputFile
    table: Table

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows, in order, `size` at a time; raises PhancapError: PC801 where reading fails midway, PC802, PC203."""
        try:
            yield from self.table.chunks(size)
        except OSError as error:
            raise _unreadable_midway(self.file.path, error) from None


def open_input(
    path: Path,
    mapping: Mapping,
    collection: str | None = None,
    encoding: str | None = None,
    *,
    spread_merged: bool = False,
) -> Opened:
    """The table in a file, by what the file is (its content, not its name).

    `collection`: the table holds the items of that list, not decisions. `spread_merged`: in a workbook, a cell merged over
    several lines counts in each of them. Raises PhancapError: PC801 to PC803, and of the
    text layer PC202 to PC204.
    """
    try:
        return _opened(path, mapping, collection, encoding, spread_merged=spread_merged)
    except OSError as error:
        raise _unreadable_midway(path, error) from None


def _opened(
    path: Path, mapping: Mapping, collection: str | None, encoding: str | None, *, spread_merged: bool
) -> Opened:
    from engine.audit.reading.csv_tables import CsvTable, Encodings

    encodings = Encodings()
    file = survey(path, encodings.feed)
    head = file.head
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")):
        from engine.audit.reading.sheets import open_sheet

        return Opened(file, open_sheet(path, mapping, collection, spread_merged=spread_merged))
    if head.startswith(b"PAR1"):
        from engine.audit.reading.parquet_tables import ParquetTable

        return Opened(file, ParquetTable(path))
    if head.startswith(b"ARROW1"):
        raise unreadable(
            str(path), Text("tệp Arrow IPC chưa được hỗ trợ", "Arrow IPC files are not supported"),
            Text("lưu dưới dạng Parquet", "save it as Parquet"),
        )  # fmt: skip
    codec = encodings.settle(str(path), encoding or mapping.encoding)
    if path.suffix.lower() in (".jsonl", ".ndjson", ".json") or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        from engine.audit.reading.json_tables import JsonTable

        return Opened(file, JsonTable(path, codec))
    return Opened(file, CsvTable(path, codec, mapping, collection, encodings.lines))
