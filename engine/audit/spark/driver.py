"""One audit judged on Spark: what all pieces share is sent out, their tables come back, in the order of the rows."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Generator
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
from engine.audit.spark.pieces import Piece, cut
from engine.audit.spark.session import refuse_unless_installed, session
from engine.audit.spark.wire import Said, Wire
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.lawbook.book import Lawbook
from engine.lawbook.cache import dump
from engine.model.vocabulary import Facet

if TYPE_CHECKING:
    from pyspark.core.broadcast import Broadcast
    from pyspark.sql import DataFrame, SparkSession

_PATIENCE: Final = 60.0
"""Seconds without any executor at work before a cluster is given up."""
_PIECES_A_CORE: Final = 8
"""Pieces judged at a time, for each core: more, and a run cut off loses more; fewer, and cores wait for the last one."""
_LOOK: Final = 0.25
"""Seconds between two looks at how far the tasks are."""


@dataclass(frozen=True, slots=True)
class JudgedPiece:
    """What came of a piece."""

    source: int
    """Which of the inputs its rows are of."""
    verdicts: pl.DataFrame
    findings: pl.DataFrame
    said: Said


def judge_on_spark(
    book: Lawbook, request: Request, sources: Sources, scope: tuple[Facet, ...], wire: Wire, recheck: Recheck, folder: Path,
    progress: Progress, done: int = 0,
) -> Generator[JudgedPiece]:  # fmt: skip
    """The rows of the sources judged on the master of the request, piece after piece in the order of the rows, without the
    first `done` pieces.

    `folder` holds what passes between this process and the executors, and must be reachable for both. Pieces are judged some
    at a time, so that what a run has done is soon in the hands of who asked. Raises PhancapError: of the session PC820 to
    PC823, and what a piece could not read.
    """
    assert request.spark is not None
    refuse_unless_installed()
    progress.stage(Text("chia dữ liệu cho Spark", "cutting the input for Spark"))
    # Which rows are judged again is picked over all pieces, whatever was given out before the run was cut off.
    pieces = tuple(cut(sources, folder, replace(recheck, given=0)))
    if done == len(pieces):
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
        shared = spark.sparkContext.broadcast(work)
        at_a_time = _PIECES_A_CORE * max(spark.sparkContext.defaultParallelism, 1)
        for first in range(done, len(pieces), at_a_time):
            numbers = range(first, min(first + at_a_time, len(pieces)))
            target = folder / f"judged-{first:06}"
            rows = sum(pieces[number].read for number in numbers)
            _Job(spark, shared, numbers, judged, wire.schema, target).run(_Told(progress, rows))
            for number, file in zip(numbers, _files(target), strict=True):
                yield _received(wire, number, pieces[number], file)
            shutil.rmtree(target, ignore_errors=True)


def _received(wire: Wire, number: int, piece: Piece, file: Path) -> JudgedPiece:
    verdicts, findings, said = wire.received(pl.read_parquet(file), number)
    if said.faults:
        raise PhancapError(said.faults)
    assert piece.read == said.read == verdicts.height + len(said.rejects)
    return JudgedPiece(piece.source, verdicts, findings, said)


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
    shared = spark.sparkContext.broadcast(replace(work, cross=cross))
    _Job(spark, shared, range(len(work.pieces)), planned, planned_schema(), target).run(lambda _: None)
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
    """A function mapped over the pieces of some numbers, its rows written to a folder: Spark commits what a task wrote once, whatever is
    lost or done again."""

    def __init__(
        self, spark: SparkSession, shared: Broadcast[Work], numbers: range, function: Callable[..., Any], schema: Any, target: Path
    ) -> None:  # fmt: skip
        from pyspark.sql.pandas.types import from_arrow_schema

        self._context = spark.sparkContext
        self._target = target
        asked = spark.range(numbers.start, numbers.stop, 1, len(numbers))
        self._frame: DataFrame = asked.mapInArrow(partial(function, shared), from_arrow_schema(schema))
        self._fault: BaseException | None = None

    def run(self, done: Callable[[float], None]) -> None:
        """Until the pieces are written; `done` is told which share of them is."""
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
        done(1.0)

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
