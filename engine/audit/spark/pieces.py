"""An audit's rows in pieces, each read and judged by one task; what only the whole batch tells is settled here first.

A Parquet input stays where it is and is read by ranges of rows. Every other format is read once, here, and its rows are
put aside as they were read, so that a table is taken apart in one way whatever judges it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import polars as pl

from engine.audit.judging.recheck import Recheck
from engine.audit.reading.columns import Mapped
from engine.audit.reading.decisions import identifiers
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.inputs import CHUNK_ROWS, ROW, Chunk, RefusedRow, Table
from engine.audit.reading.parquet_tables import ParquetTable
from engine.audit.sources import Sources

PIECE_ROWS: Final = CHUNK_ROWS // 4
"""Rows of a piece at most; a chunk of the local engine is a whole number of pieces."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows of one input, and what their task must be told of the other rows."""

    source: int
    offset: int
    """Rows of the inputs before."""
    start: int
    """Rows of this input before, where they are read from the input itself."""
    rows: int
    file: str | None = None
    """Where the rows were put; None: they are read from the input."""
    refused: tuple[RefusedRow, ...] = ()
    repeated: tuple[int, ...] = ()
    """Positions of rows whose id an earlier row of the batch has."""
    recheck: tuple[int, ...] = ()
    """Numbers of rows to judge again natively."""

    @property
    def read(self) -> int:
        """Rows of the piece, with those that could not be read."""
        return self.rows + len(self.refused)

    def chunk(self, table: Table | None) -> Chunk:
        """The rows; `table` is the input, where they are read from it."""
        if self.file is not None:
            return Chunk(pl.read_ipc(self.file), self.refused)
        assert isinstance(table, ParquetTable)
        return table.chunk(self.start, self.rows)


def cut(sources: Sources, folder: Path, recheck: Recheck) -> Iterator[Piece]:
    """The pieces of all inputs, in order; rows that must be put aside are put into `folder`."""
    seen = Seen()
    offset = 0
    for number, source in enumerate(sources.inputs):
        table, read = source.opened.table, 0
        pieces = (
            _of_parquet(table, sources.request.chunk_rows, source.mapped, number, offset, seen)
            if isinstance(table, ParquetTable)
            else _put_aside(sources.chunks(source), source.mapped, number, offset, seen, folder)
        )
        for chunk in pieces:
            rows = sum(piece.read for piece in chunk)
            yield from _shared_out(chunk, offset + read + 1, recheck.numbers(offset + read + 1, rows))
            read += rows
        offset += read


def _of_parquet(
    table: ParquetTable, chunk_rows: int, mapped: Mapped, source: int, offset: int, seen: Seen
) -> Iterator[tuple[Piece, ...]]:
    """Of each chunk its pieces; only the column of ids is read."""
    header = mapped.header_of("id")
    for first in range(0, table.total, chunk_rows):
        pieces = []
        for start in range(first, min(first + chunk_rows, table.total), PIECE_ROWS):
            rows = min(PIECE_ROWS, first + chunk_rows - start, table.total - start)
            ids = None if header is None else table.chunk(start, rows, (header,)).rows
            repeated = () if ids is None else _repeated(ids, mapped, offset, seen)
            pieces.append(Piece(source, offset, start, rows, repeated=repeated))
        yield tuple(pieces)


def _put_aside(
    chunks: Iterator[Chunk], mapped: Mapped, source: int, offset: int, seen: Seen, folder: Path
) -> Iterator[tuple[Piece, ...]]:
    """Of each chunk its pieces, their rows in files of their own."""
    written = 0
    for chunk in chunks:
        pieces = []
        refused = list(chunk.refused)
        for start in range(0, max(chunk.rows.height, 1), PIECE_ROWS):
            rows = chunk.rows.slice(start, PIECE_ROWS)
            last = start + PIECE_ROWS >= chunk.rows.height
            mine = [each for each in refused if last or each.row <= rows[ROW][-1]]
            refused = refused[len(mine) :]
            file = folder / f"rows-{source:03}-{written:06}.arrow"
            written += 1
            rows.write_ipc(file, compression="lz4")
            repeated = () if mapped.header_of("id") is None else _repeated(rows, mapped, offset, seen)
            pieces.append(Piece(source, offset, start, rows.height, str(file), tuple(mine), repeated))
        yield tuple(pieces)


def _repeated(rows: pl.DataFrame, mapped: Mapped, offset: int, seen: Seen) -> tuple[int, ...]:
    return tuple(seen.repeated(identifiers(rows, mapped, offset)))


def _shared_out(pieces: tuple[Piece, ...], first: int, recheck: tuple[int, ...]) -> Iterator[Piece]:
    """The pieces of a chunk, each with its own of the rows to judge again; `first`: the number of the first row."""
    for piece in pieces:
        after = first + piece.read
        yield replace(piece, recheck=tuple(number for number in recheck if first <= number < after))
        first = after
