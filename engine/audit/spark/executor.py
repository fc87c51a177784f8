"""What runs in Spark's Python workers: a piece's rows are read, judged and made into tables, by the code of the local engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from engine.audit.judging.judge import Judge
from engine.audit.judging.recheck import Recheck
from engine.audit.reading.answers import NameAnswers, NameKind
from engine.audit.reading.cells import Cells
from engine.audit.reading.columns import Mapped
from engine.audit.reading.cross_rows import PLANNED, CrossRows
from engine.audit.reading.decisions import Builder
from engine.audit.reading.lists import ListColumns, SideTable
from engine.audit.reading.naming import Naming
from engine.audit.reading.parquet_tables import ParquetTable
from engine.audit.reporting.written import Writing, findings_table
from engine.audit.spark.pieces import Piece
from engine.audit.spark.wire import Said, Wire
from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.lawbook.book import Lawbook
from engine.lawbook.cache import load
from engine.model.vocabulary import Facet

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.core.broadcast import Broadcast


@dataclass(frozen=True, slots=True)
class Origin:
    """An input as its pieces need it."""

    path: Path
    size: int
    short_name: str
    mapped: Mapped
    dates_from_1904: bool

    def place(self, line: int) -> str:
        """Where a row stands, as reports say it."""
        return f"{self.short_name}:{line}"


@dataclass(frozen=True)
class Work:
    """Everything the pieces of a run have in common; sent to every executor once."""

    lawbook: bytes
    """As `engine.lawbook.cache.dump` writes it."""
    lawbook_hash: str
    origins: tuple[Origin, ...]
    pieces: tuple[Piece, ...]
    answers: Mapping[tuple[NameKind, str], str]
    constants: Mapping[str, str]
    complete: frozenset[str]
    sides: tuple[SideTable, ...]
    scope: tuple[Facet, ...]
    language: Language
    wire: Wire
    cross: CrossRows | None = None


def judged(shared: Broadcast[Work], batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """For `mapInArrow`: numbers of pieces in, their verdicts, findings and sums out (`engine.audit.spark.wire`)."""
    worker = _worker(shared.value)
    for number in _numbers(batches):
        yield from worker.judge(number)


def planned(shared: Broadcast[Work], batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """For `mapInArrow`: numbers of pieces in, the planning decisions to count over the whole batch out."""
    worker, schema = _worker(shared.value), planned_schema()
    for number in _numbers(batches):
        table = worker.planned(number)
        if table is not None:
            yield from table.to_arrow(compat_level=pl.CompatLevel.oldest()).cast(schema).to_batches()


def planned_schema() -> pa.Schema:
    """The columns `planned` gives."""
    import pyarrow as pa

    return pa.schema([(name, pa.int64() if name == "row" else pa.string()) for name in PLANNED])


def _numbers(batches: Iterator[pa.RecordBatch]) -> Iterator[int]:
    for batch in batches:
        yield from batch.column(0).to_pylist()


_held: list[_Worker] = []
"""Of this process, so that its lawbook is made ready once and not for each piece."""


def _worker(work: Work) -> _Worker:
    if not _held or _held[0].work is not work:
        _held[:] = [_Worker(work)]
    return _held[0]


@dataclass
class _Worker:
    work: Work
    _tables: dict[int, ParquetTable] = field(default_factory=dict)

    @cached_property
    def book(self) -> Lawbook:
        book = load(self.work.lawbook, self.work.lawbook_hash)
        if book is None:
            raise PhancapError([Diagnostic(
                "PC823",
                Text("trên máy của Spark là một phiên bản phancap khác", "Spark's machines have another version of phancap"),
                help=Text("cài cùng một phiên bản ở mọi máy", "install the same version on all machines"),
            )])  # fmt: skip
        return book

    @cached_property
    def judging(self) -> Judge:
        return Judge(self.book, self.work.scope)

    @cached_property
    def writing(self) -> Writing:
        return Writing(self.book, self.work.language)

    def judge(self, number: int) -> Iterator[Any]:
        try:
            yield from self._judged(number)
        except PhancapError as error:
            yield from self.work.wire.sent(number, None, None, Said(faults=error.diagnostics))

    def _judged(self, number: int) -> Iterator[Any]:
        piece, reading = self.work.pieces[number], self._reading(number)
        decisions = reading.builder.build(self._chunk(piece))
        cross = None if self.work.cross is None else replace(self.work.cross, added_to=0)
        if cross is not None:
            decisions = cross.added(decisions)
        verdicts = findings = None
        recheck = Recheck(self.book, self.work.scope, len(piece.recheck), None)
        if len(decisions.frame):
            judged = self.judging.judge(decisions.frame)
            recheck.compare(decisions.frame, judged, piece.recheck)
            verdicts = self.writing.verdicts(decisions, judged, self.work.origins[piece.source].place)
            findings = findings_table(judged)
        said = Said(
            piece.read, decisions.rejects, tuple(reading.naming.unknown.values()),
            reading.builder.contradictions + reading.lists.contradictions, frozenset(reading.cells.serials),
            {side.collection: side.matched for side in reading.builder.sides}, 0 if cross is None else cross.added_to,
            recheck.rows, tuple(recheck.contradictions),
        )  # fmt: skip
        yield from self.work.wire.sent(number, verdicts, findings, said)

    def planned(self, number: int) -> pl.DataFrame | None:
        assert self.work.cross is not None
        try:
            return self.work.cross.planned(self._reading(number).builder.build(self._chunk(self.work.pieces[number])))
        except PhancapError:
            # Judging meets the same fault, and says it.
            return None

    def _chunk(self, piece: Piece) -> Any:
        origin = self.work.origins[piece.source]
        if piece.file is None and piece.source not in self._tables:
            self._tables[piece.source] = _same_file(origin)
        return piece.chunk(self._tables.get(piece.source))

    def _reading(self, number: int) -> _Reading:
        piece = self.work.pieces[number]
        origin = self.work.origins[piece.source]
        naming, cells = Naming(self.book, NameAnswers(self.work.answers)), Cells(dates_from_1904=origin.dates_from_1904)
        lists = ListColumns(naming, cells, self.work.complete)
        sides = [replace(side, matched=0) for side in self.work.sides]
        builder = Builder(
            naming, origin.mapped, cells, lists, _Repeated(piece.repeated), self.work.constants, sides, row_offset=piece.offset
        )  # fmt: skip
        return _Reading(naming, cells, lists, builder)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Made anew for each piece, so that what it counts is of this piece alone."""

    naming: Naming
    cells: Cells
    lists: ListColumns
    builder: Builder


@dataclass(frozen=True, slots=True)
class _Repeated:
    """Ids met before, as they were found over the whole batch."""

    positions: tuple[int, ...]

    def repeated(self, _: object) -> list[int]:
        return list(self.positions)


def _same_file(origin: Origin) -> ParquetTable:
    try:
        size = origin.path.stat().st_size
    except OSError:
        size = -1
    if size != origin.size:
        raise PhancapError([Diagnostic(
            "PC823",
            Text(f"máy của Spark không đọc được cùng tệp “{origin.path}”", f"Spark's machines do not read the same file “{origin.path}”"),
            help=Text("đặt dữ liệu vào thư mục mà mọi máy đều có", "put the input where every machine has it"),
        )])  # fmt: skip
    return ParquetTable(origin.path)
