"""One audit judged on Spark: what all pieces share is sent out, their tables come back, in the order of the rows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from engine.audit.judging.recheck import Recheck
from engine.audit.reading.cross_rows import CrossRows
from engine.audit.request import Progress, Request
from engine.audit.sources import Source, Sources
from engine.audit.spark.executor import Origin, Work, judged, planned, planned_schema
from engine.audit.spark.pieces import cut
from engine.audit.spark.session import refuse_unless_installed, session
from engine.audit.spark.wire import Said, Wire
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.lawbook.book import Lawbook
from engine.lawbook.cache import dump
from engine.model.vocabulary import Facet

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_PATIENCE: Final = 60.0
"""Seconds without any executor at work before a cluster is given up."""
_LOOK: Final = 0.25
"""Seconds between two looks at how far the tasks are."""


@dataclass(frozen=True, slots=True)
class JudgedPiece:
    """What came of a piece."""

    source: Source
    verdicts: pl.DataFrame
    findings: pl.DataFrame
    said: Said


def judge_on_spark(
    book: Lawbook, request: Request, sources: Sources, scope: tuple[Facet, ...], wire: Wire, recheck: Recheck, folder: Path,
    progress: Progress,
) -> Iterator[JudgedPiece]:  # fmt: skip
    """All rows of the sources judged on the master of the request, piece after piece in the order of the rows.

    `folder` holds what passes between this process and the executors, and must be reachable for both. Raises
    PhancapError: of the session PC820 to PC823, and what a piece could not read.
    """
    assert request.spark is not None
    refuse_unless_installed()
    progress.stage(Text("chia dữ liệu cho Spark", "cutting the input for Spark"))
    pieces = tuple(cut(sources, folder, recheck))
    if not pieces:
        return
    with session(request.spark, folder) as spark:
        work = Work(
            dump(book), book.hash, tuple(_origin(each) for each in sources.inputs), pieces, dict(sources.naming.answers.by_text),
            dict(sources.mapping.constants), frozenset(sources.mapping.complete), tuple(sources.sides), scope, request.language, wire,
        )  # fmt: skip
        if sources.cross is not None:
            progress.stage(Text("đếm trên cả lô", "counting over the whole batch"))
            _count_whole_batch(spark, work, sources.cross, folder / "planned")
            work = replace(work, cross=sources.cross)
        progress.stage(Text("xét trên Spark", "judging on Spark"))
        target = folder / "judged"
        _Job(spark, work, judged, wire.schema, target).run(_Told(progress, sum(piece.read for piece in pieces)))
    for number, file in enumerate(_files(target)):
        verdicts, findings, said = wire.received(pl.read_parquet(file), number)
        if said.faults:
            raise PhancapError(said.faults)
        piece = pieces[number]
        assert piece.read == said.read == verdicts.height + len(said.rejects)
        yield JudgedPiece(sources.inputs[piece.source], verdicts, findings, said)
        file.unlink()


def take_in(piece: JudgedPiece, sources: Sources, recheck: Recheck) -> None:
    """Add what a piece says of itself to what the local engine would have counted in these."""
    said = piece.said
    for each in said.unknown:
        sources.naming.take(each)
    sources.cells.serials |= said.serial_dates
    sources.lists.contradictions += said.contradictions
    for side in sources.sides:
        side.matched += said.matched[side.collection]
    if sources.cross is not None:
        sources.cross.added_to += said.counted
    recheck.take(said.rechecked, said.differing)


def _origin(source: Source) -> Origin:
    table, file = source.opened.table, source.opened.file
    return Origin(
        file.path.resolve(), file.size, source.short_name, source.mapped, bool(getattr(table, "from_1904", False))
    )


def _count_whole_batch(spark: SparkSession, work: Work, cross: CrossRows, target: Path) -> None:
    """What only the whole batch tells, counted before any piece is judged."""
    _Job(spark, replace(work, cross=cross), planned, planned_schema(), target).run(lambda _: None)
    for file in _files(target):
        cross.take(pl.read_parquet(file))
    cross.settle()


@dataclass(slots=True)
class _Told:
    """Tells a progress that counts rows how many a share of the pieces are."""

    progress: Progress
    rows: int
    done: int = 0

    def __call__(self, share: float) -> None:
        done = int(share * self.rows)
        if done > self.done:
            self.progress.advance(done - self.done)
            self.done = done


class _Job:
    """A function mapped over the pieces, its rows written to a folder: Spark commits what a task wrote once, whatever is
    lost or done again."""

    def __init__(
        self, spark: SparkSession, work: Work, function: Callable[..., Any], schema: Any, target: Path
    ) -> None:
        from pyspark.sql.pandas.types import from_arrow_schema

        self._context = spark.sparkContext
        self._target = target
        shared = self._context.broadcast(work)
        numbers = spark.range(0, len(work.pieces), 1, len(work.pieces))
        self._frame: DataFrame = numbers.mapInArrow(partial(function, shared), from_arrow_schema(schema))
        self._fault: BaseException | None = None

    def run(self, done: Callable[[float], None]) -> None:
        """Until all pieces are written; `done` is told which share of them is."""
        from pyspark import InheritableThread

        thread = InheritableThread(target=self._write)
        thread.start()
        idle_since = time.monotonic()
        while thread.is_alive():
            thread.join(_LOOK)
            share, at_work = self._share()
            done(share)
            if at_work:
                idle_since = time.monotonic()
            elif time.monotonic() - idle_since > _PATIENCE:
                self._context.cancelJobGroup(self._target.name)
                raise PhancapError([Diagnostic(
                    "PC822",
                    Text(f"sau {_PATIENCE:.0f} giây Spark vẫn chưa cho máy nào làm việc",
                         f"after {_PATIENCE:.0f} seconds Spark has put no executor to work"),
                    help=Text("kiểm tra máy chủ Spark có máy con còn bộ nhớ và lõi rảnh không",
                              "check that the master has workers with free memory and cores"),
                )])  # fmt: skip
        if self._fault is not None:
            raise self._fault

    def _write(self) -> None:
        try:
            self._context.setJobGroup(self._target.name, self._target.name, interruptOnCancel=True)
            # Without the scheme a cluster's own file system would be meant.
            self._frame.write.parquet(f"file://{self._target.resolve()}")
        except Exception as error:  # noqa: BLE001 (raised again in the thread that waits)
            self._fault = error

    def _share(self) -> tuple[float, bool]:
        """(share of the pieces done, whether any task is at work or done)."""
        tracker = self._context.statusTracker()
        stages = [
            stage
            for job in tracker.getJobIdsForGroup(self._target.name)
            if (known := tracker.getJobInfo(job)) is not None
            for stage in (tracker.getStageInfo(number) for number in known.stageIds)
            if stage is not None
        ]
        tasks = sum(stage.numTasks for stage in stages)
        finished = sum(stage.numCompletedTasks for stage in stages)
        return (finished / tasks if tasks else 0.0), any(
            stage.numActiveTasks or stage.numCompletedTasks for stage in stages
        )


def _files(target: Path) -> list[Path]:
    """What the tasks wrote, in the order of the pieces."""
    return sorted(target.glob("part-*.parquet"))
