"""Parquet: typed columns, structs taken apart by dotted names, lists of structs as nested lists of a row."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from engine.audit.reading.ahead import read_ahead
from engine.audit.reading.inputs import CHUNK_ROWS, LINE, ROW, Chunk, unreadable
from engine.bilingual import Text

_FAULT = Text("tệp Parquet bị hỏng", "the Parquet file is damaged")


class ParquetTable:
    """A Parquet file as a table."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._scan = pl.scan_parquet(path, glob=False)
        with _reading(self.name):
            self._schema = self._scan.collect_schema()
            self.total: int = int(self._scan.select(pl.len()).collect().item())
        self._columns = tuple(_flat("", self._schema))
        self.headers: Sequence[str] = tuple(name for name, _ in self._columns)
        self.notes: Sequence[Text] = ()

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows, in order, `size` at a time."""
        return read_ahead(self.chunk(start, size) for start in range(0, self.total, size))

    def chunk(self, start: int, rows: int, headers: Sequence[str] | None = None) -> Chunk:
        """At most `rows` rows after the first `start`, with all columns or some."""
        taken = [expression.alias(name) for name, expression in self._columns if headers is None or name in headers]
        with _reading(self.name):
            part = self._scan.slice(start, rows).select(taken).collect()
        numbers = pl.int_range(part.height, dtype=pl.Int64, eager=True) + (start + 1)
        return Chunk(part.with_columns(numbers.alias(ROW), numbers.alias(LINE)))


@contextlib.contextmanager
def _reading(name: str) -> Iterator[None]:
    """What cannot be read is PC802, without the words for developers that the library itself writes to standard error."""
    try:
        with _silenced(2):
            yield
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError):
        raise unreadable(name, _FAULT) from None


@contextlib.contextmanager
def _silenced(number: int) -> Iterator[None]:
    """Nothing written to this file descriptor meanwhile is seen."""
    try:
        kept = os.dup(number)
    except OSError:
        # It is closed: nothing can be written to it.
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, number)
        yield
    finally:
        os.dup2(kept, number)
        os.close(kept)
        os.close(nowhere)


def _flat(prefix: str, schema: pl.Schema) -> Iterator[tuple[str, pl.Expr]]:
    for name, kind in schema.items():
        yield from _parts(f"{prefix}{name}", kind, pl.col(name))


def _parts(name: str, kind: pl.DataType, expression: pl.Expr) -> Iterator[tuple[str, pl.Expr]]:
    if isinstance(kind, pl.Struct):
        fields = {field.name: field.dtype for field in kind.fields}
        if set(fields) == {"complete", "items"}:
            # `{complete, items}` is how a proposal writes a list.
            yield f"{name}.complete", expression.struct.field("complete")
            yield name, expression.struct.field("items")
            return
        for field in kind.fields:
            assert isinstance(field.dtype, pl.DataType)
            yield from _parts(f"{name}.{field.name}", field.dtype, expression.struct.field(field.name))
    else:
        yield name, expression
