"""Facts of many cases, each with everything derivable under the law of its own day (`engine.intake.derive`, by column)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from engine.audit.frame import FactsFrame
from engine.audit.judging.readings import NO_READING, RELATION_WORDS, Readings
from engine.audit.judging.tables import fact_table
from engine.audit.judging.timeline import Timeline
from engine.evaluate.columnar.columns import (
    NOTHING,
    NOWHERE,
    Column,
    FrameTable,
    Items,
    MakeColumn,
    MakeItems,
    text_code,
)
from engine.evaluate.columnar.functions import OVER_COLUMNS, column_of, of_distinct, overlay
from engine.evaluate.columnar.histories import earliest_on, in_order, latest_on
from engine.evaluate.columnar.working_days import WorkingDays
from engine.evaluate.native import WITH_CALENDAR
from engine.intake.derive import calendar_of, names_of, parameter_value, register_of, with_derived
from engine.intake.functions import FUNCTIONS
from engine.intake.kin import relate_relatives
from engine.intake.votes import relate_votes
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Derivation
from engine.model.values import Unknown

if TYPE_CHECKING:
    from numpy.typing import NDArray

_RELATED = (("candidate.planning", "post"), ("candidate.current_posts", "title"), ("candidate.past_posts", "title"))
_READ_BY_ROW = ("candidate.relatives", "candidate.confidence_votes")
"""Collections whose items are read against the post and one another: few cases have any, so row by row as in one case."""
_STEPS: tuple[tuple[str, Callable[[Items], Column]], ...] = (
    ("steps.in_order", in_order),
    ("steps.first_on", lambda steps: earliest_on(steps, "on")),
    ("steps.last_on", lambda steps: latest_on(steps, "on")),
)


class LawTables:
    """Makes the tables of one lawbook."""

    def __init__(self, book: Lawbook) -> None:
        self.book = book
        self.timeline = Timeline(book)
        self.readings = Readings(book, self.timeline)
        self.kinds = {path: spec.kind for path, spec in book.facts.items()}
        self.count_days = WorkingDays(calendar_of(book)).call
        self._derivations = self._by_fact()
        self.rows_left = 0

    def table(self, frame: FactsFrame, days: NDArray[np.int64], readings: NDArray[np.intp]) -> FrameTable:
        """The facts of a frame under the law of each row's day, for each row's reading of the post."""
        table = fact_table(frame, self.kinds, self.count_days)
        segments = self.timeline.segments(days)
        for path in self.readings.paths:
            table.put_later(path, self._catalogue(path, readings))
        table.put_later("post.province_merged", self._merged(days, readings))
        for collection, key in _RELATED:
            if collection in table.collections:
                table.put_items_later(collection, self._related(collection, key, readings, segments))
        for collection in _READ_BY_ROW:
            if collection in table.collections:
                table.put_items_later(collection, self._read_by_row(frame, collection, readings))
        for path, function in _STEPS:
            table.put_later(path, _of_steps(function))
        for path, versions in self._derivations.items():
            table.put_later(path, self._derived(frame, path, versions, segments, days, readings))
        return table

    def _catalogue(self, path: str, readings: NDArray[np.intp]) -> MakeColumn:
        def make(_: FrameTable, stated: Column) -> Column:
            column = self.readings.column(path, self.kinds.get(path, "text"), readings)
            given = column.known if column.stated is None else column.known | (column.stated != NOTHING)
            return column if stated.kind == "nothing" else overlay(stated, column, given)

        return make

    def _merged(self, days: NDArray[np.int64], readings: NDArray[np.intp]) -> MakeColumn:
        def make(_: FrameTable, stated: Column) -> Column:
            known = self.readings.in_province(readings)
            column = Column("boolean", self.readings.merged_on(readings) <= days, known)
            return column if stated.kind == "nothing" else overlay(stated, column, known)

        return make

    def _related(self, collection: str, key: str, readings: NDArray[np.intp], segments: NDArray[np.intp]) -> MakeItems:
        def make(table: FrameTable, items: Items) -> Items:
            related = self._with_relation(items, key, readings, segments)
            return _with_validity(table, related, readings) if collection == "candidate.planning" else related

        return make

    def _with_relation(self, items: Items, key: str, readings: NDArray[np.intp], segments: NDArray[np.intp]) -> Items:
        titles = self._title_readings(items, key)
        if titles is None or not items.size:
            return items
        places, known = self.readings.relations(titles, readings[items.row], segments[items.row])
        stated = items.field("relation")
        absent = ~np.broadcast_to(_given(stated), (items.size,))
        words = np.asarray([text_code(word) for word in RELATION_WORDS])
        column = overlay(stated, Column("text", words[places], known), absent & known)
        return items.with_field("relation", column)

    def _read_by_row(self, frame: FactsFrame, collection: str, readings: NDArray[np.intp]) -> MakeItems:
        def make(_: FrameTable, items: Items) -> Items:
            found: list[Mapping[str, object]] = []
            counts = np.zeros_like(items.counts)
            held_by = np.flatnonzero(items.counts).tolist()
            for place, case in zip(held_by, frame.of(collection).cases(held_by), strict=True):
                facts = case.facts
                if readings[place] != NO_READING:
                    facts = facts.with_values(
                        relate_relatives(self.book, names_of(self.book), facts, self.readings.all[readings[place]])
                        | relate_votes(self.book, names_of(self.book), facts)
                    )
                held = facts.collection(collection).items
                counts[place] = len(held)
                found.extend(held)
            fields = {
                key: column_of([item.get(key) for item in found], self.kinds[f"{collection}.{key}"])
                for key in dict.fromkeys(key for item in found for key in item)
            }
            return replace(
                items, row=np.repeat(np.arange(len(counts)), counts), starts=np.cumsum(counts) - counts, counts=counts,
                fields=fields, texts=None,
            )  # fmt: skip

        return make

    def _title_readings(self, items: Items, key: str) -> NDArray[np.intp] | None:
        import polars as pl

        if items.texts is None or key not in items.texts.columns:
            return None
        unit = pl.col("unit").cast(pl.String) if "unit" in items.texts.columns else pl.lit(None, pl.String)
        pairs = items.texts.select(pl.col(key).cast(pl.String).alias("title"), unit.alias("unit"))
        distinct = pairs.unique(maintain_order=True)
        numbers = [
            NO_READING if title is None else self.readings.of_title(title, unit) for title, unit in distinct.iter_rows()
        ]
        numbered = distinct.with_columns(reading=pl.Series(numbers, dtype=pl.Int64))
        joined = pairs.join(numbered, on=["title", "unit"], how="left", nulls_equal=True, maintain_order="left")
        return joined["reading"].to_numpy().astype(np.intp)

    def _by_fact(self) -> dict[str, list[tuple[Derivation, tuple[object, ...], NDArray[np.bool_]]]]:
        """For each derived fact, its versions: the row, the parameters of its functions, and the segments it is for."""
        found: dict[str, dict[object, tuple[Derivation, tuple[object, ...], NDArray[np.bool_]]]] = {}
        for segment, day in enumerate(self.timeline.representatives):
            for row in self.book.derivations_on(day):
                values = tuple(_settings(self.book, row, day))
                versions = found.setdefault(row.fact, {})
                key = (row.function, row.arguments, repr(values))
                if key not in versions:
                    versions[key] = (row, values, np.zeros(len(self.timeline), np.bool_))
                versions[key][2][segment] = True
        return {path: list(versions.values()) for path, versions in found.items()}

    def _derived(
        self, frame: FactsFrame, path: str,
        versions: Sequence[tuple[Derivation, tuple[object, ...], NDArray[np.bool_]]], segments: NDArray[np.intp],
        days: NDArray[np.int64], readings: NDArray[np.intp],
    ) -> MakeColumn:  # fmt: skip
        def make(table: FrameTable, stated: Column) -> Column:
            found = NOWHERE
            for row, values, of_segment in versions:
                where = of_segment[segments]
                if where.any():
                    if self.is_left_to_rows(row):
                        column = self._natively(frame, path, where, days, readings)
                    else:
                        column = self._call(table, row, values)
                    found = column if where.all() else overlay(found, column, where)
            return (
                found if stated.kind == "nothing" and stated.stated is None else overlay(found, stated, _given(stated))
            )

        return make

    def _call(self, table: FrameTable, row: Derivation, settings: Sequence[object]) -> Column:
        given, waiting = dict(row.arguments), list(settings)
        values: list[Any] = []
        for argument in FUNCTIONS[row.function].arguments:
            source = given.get(argument.name)
            if argument.source == "calendar":
                continue
            if argument.source == "register":
                values.append(register_of(self.book))
            elif argument.repeated:
                values.extend(_fact(table, each, self.kinds) for each in cast("tuple[object, ...]", source))
            elif isinstance(source, tuple) and len(source) == 2 and source[0] == "parameter":
                values.append(waiting.pop(0))
            elif argument.name in given:
                values.append(_fact(table, source, self.kinds))
            elif argument.default_parameter is not None:
                values.append(waiting.pop(0))
        if row.function in WITH_CALENDAR:
            return table.working_days(row.function, values)
        function = OVER_COLUMNS.get(row.function)
        if function is None:
            return of_distinct(FUNCTIONS[row.function].callable, self.kinds[row.fact], values)
        return function(*values)

    def is_left_to_rows(self, row: Derivation) -> bool:
        """Whether a derivation is computed row by row: its function is not known over columns and reads words or lists."""
        known = row.function in OVER_COLUMNS or row.function in WITH_CALENDAR
        paths = [str(source[1]) for _, source in row.arguments if isinstance(source, tuple) and source[:1] == ("fact",)]
        return not known and any(self.kinds.get(path) in ("text", "list", "collection") for path in paths)

    def _natively(
        self,
        frame: FactsFrame,
        path: str,
        where: NDArray[np.bool_],
        days: NDArray[np.int64],
        readings: NDArray[np.intp],
    ) -> Column:
        """A derivation row by row; counted, as it takes the time of as many single checks."""
        self.rows_left += int(where.sum())
        values: list[object] = [None] * len(where)
        places = np.flatnonzero(where).tolist()
        for place, case in zip(places, frame.cases(places), strict=True):
            reading = None if readings[place] == NO_READING else self.readings.all[readings[place]]
            day = dt.date(1970, 1, 1) + dt.timedelta(days=int(days[place]))
            values[place] = with_derived(self.book, case.facts, reading, day).get(path)
        return column_of(values, self.kinds[path])


def _given(column: Column) -> Any:
    return column.known if column.stated is None else column.known | (column.stated != NOTHING)


def _of_steps(function: Callable[[Items], Column]) -> MakeColumn:
    def make(table: FrameTable, stated: Column) -> Column:
        column = function(table.items("steps"))
        return column if stated.kind == "nothing" else overlay(stated, column, _given(column))

    return make


def _with_validity(table: FrameTable, items: Items, readings: NDArray[np.intp]) -> Items:
    """Approved not after the decision, and not taken out of planning by then; open while a date is not exact."""
    decided = table.column("decision.on").take(items.row)
    approved, removed = items.field("approved_on"), items.field("removed_on")
    day = decided.exact
    later = approved.exact & (approved.low > decided.low)
    gone = removed.exact & (removed.low <= decided.low)
    said: Any = np.bool_(False) if removed.stated is None else removed.stated != NOTHING
    kept = said | (removed.exact & (removed.low > decided.low))
    asked = readings[items.row] != NO_READING
    known = asked & day & (later | gone | (approved.exact & kept))
    stated = items.field("in_force")
    column = Column("boolean", np.broadcast_to(~(later | gone), (items.size,)), np.broadcast_to(known, (items.size,)))
    return items.with_field("in_force", overlay(column, stated, _given(stated)))


def _settings(book: Lawbook, row: Derivation, day: dt.date) -> list[object]:
    """Parameters a derivation uses on a day, in the order of its function's arguments."""
    given = dict(row.arguments)
    found = []
    for argument in FUNCTIONS[row.function].arguments:
        source = given.get(argument.name)
        if isinstance(source, tuple) and len(source) == 2 and source[0] == "parameter":
            found.append(parameter_value(book, str(source[1]), day))
        elif argument.name not in given and argument.default_parameter is not None:
            found.append(parameter_value(book, argument.default_parameter, day))
    return [None if isinstance(value, Unknown) else value for value in found]


def _fact(table: FrameTable, source: object, kinds: Mapping[str, str]) -> Any:
    if isinstance(source, tuple) and len(source) == 2 and source[0] == "fact":
        path = str(source[1])
        return table.items(path) if kinds.get(path) == "collection" else table.column(path)
    return source
