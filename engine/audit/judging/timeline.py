"""The days on which the law changes, as array positions: two days of one segment are judged by one law."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.dates import Spans, day_number, day_of
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Timeline:
    """Segments of a lawbook's time, numbered from 0; `starts` holds the first day of all but the first."""

    def __init__(self, book: Lawbook) -> None:
        days = {day_number(day) for day in book.change_days}
        for parameter in book.parameters:
            ends = parameter.ground.interval.start, parameter.ground.interval.end
            days |= {day_number(day) for day in ends if day is not None}
        days |= {day_number(each.merged_on) for each in book.provinces.values() if each.merged_on is not None}
        self.starts: NDArray[np.int64] = np.asarray(sorted(days), np.int64)
        self.changes: NDArray[np.int64] = np.asarray([day_number(day) for day in book.change_days], np.int64)
        self._segments = Spans(self.starts)
        self._changes = Spans(self.changes)
        self._in_force: dict[Interval, NDArray[np.bool_]] = {}

    def __len__(self) -> int:
        return len(self.starts) + 1

    def segments(self, days: NDArray[Any]) -> NDArray[np.intp]:
        """The segment of each day."""
        return self._segments.of(days)

    def changes_by(self, days: NDArray[Any]) -> NDArray[np.intp]:
        """How many of `changes` have come by each day."""
        return self._changes.of(days)

    @cached_property
    def representatives(self) -> tuple[dt.date, ...]:
        """One day of each segment."""
        before = [int(self.starts[0]) - 1] if len(self.starts) else [0]
        return tuple(day_of(each) for each in (*before, *self.starts.tolist()))

    def in_force(self, interval: Interval) -> NDArray[np.bool_]:
        """For each segment whether it lies in the interval."""
        held = self._in_force.get(interval)
        if held is None:
            held = self._in_force[interval] = within(self._first_days, interval)
        return held

    @cached_property
    def _first_days(self) -> NDArray[np.int64]:
        return np.asarray([day_number(day) for day in self.representatives], np.int64)


def within(days: NDArray[Any], interval: Interval) -> NDArray[np.bool_]:
    """Where a day lies in the interval."""
    return touching(days, days, interval)


def touching(first: NDArray[Any], last: NDArray[Any], interval: Interval) -> NDArray[np.bool_]:
    """Where some day from `first` to `last`, both inclusive, lies in the interval."""
    found = np.ones(len(first), np.bool_)
    if interval.start is not None:
        found &= last >= day_number(interval.start)
    if interval.end is not None:
        found &= first < day_number(interval.end)
    return found
