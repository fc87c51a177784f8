"""Working days over columns, as `engine.intake.working_days` counts them for one pair of days.

What an occasion (a holiday, a swap) adds between two days depends on the first day alone where the occasion lies wholly
before the second, on the second alone where it lies wholly after the first, and is fixed where it lies between them.
So the count is the difference of two tables by day; only where both days fall within one occasion it is looked at itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOWHERE, Column
from engine.evaluate.columnar.dates import FIRST_DAY, LAST_DAY, day_number, day_of, widest_cause
from engine.evaluate.columnar.distinct import factorised, mixed
from engine.intake.working_days import LAST_LUNAR_YEAR, MOST_DAYS, Scenario, WorkingCalendar, occasions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[Any]
    Bounds = tuple[Ints, Ints, NDArray[np.bool_]]
    """Low, high, and where there is an answer at all."""

_LAST_COUNTED = day_number(dt.date(LAST_LUNAR_YEAR, 12, 31))


class WorkingDays:
    """`add_working_days` and `working_days_between` on one calendar; its tables grow with the years asked for."""

    def __init__(self, calendar: WorkingCalendar | None) -> None:
        self._calendar = calendar
        self._tables: _Tables | None = None

    def call(self, name: str, arguments: Sequence[Column]) -> Column:
        """The function over two columns; unknown without a calendar."""
        first, second = arguments
        if self._calendar is None or "nothing" in (first.kind, second.kind):
            return NOWHERE
        known = np.asarray(first.known & second.known)
        sides = [(each.low,) if each.high is None else (each.low, each.high) for each in (first, second)]
        corners = [self._corner(name, one, other, known) for one, other in product(*sides)]
        low = np.minimum.reduce([corner[0] for corner in corners])
        high = np.maximum.reduce([corner[1] for corner in corners])
        answered = known & np.logical_and.reduce([corner[2] for corner in corners])
        partial = (first.bounded & _not(first.calendar)) | (second.bounded & _not(second.calendar))
        open_corner = np.logical_or.reduce([corner[0] != corner[1] for corner in corners])
        cause = widest_cause((first, second))
        calendar = ~partial & (open_corner if cause is None else open_corner | cause)
        return Column("date" if name.startswith("add") else "integer", low, answered, high=high, calendar=calendar)

    def _corner(self, name: str, one: Ints, other: Ints, known: NDArray[np.bool_]) -> Bounds:
        one, other, asked = (each.astype(np.int64) for each in np.broadcast_arrays(one, other, known))
        one, other = np.where(asked, one, 0), np.where(asked, other, 0)
        if name == "working_days_between":
            return self._between(one.reshape(-1), other.reshape(-1), one.shape)
        shape, one, other = one.shape, one.reshape(-1), other.reshape(-1)
        sample, back = factorised(mixed([one, other]))
        answer = self._added(one[sample], other[sample])
        low, high, answered = (each[back].reshape(shape) for each in answer)
        return low, high, answered

    def _between(self, start: Ints, end: Ints, shape: tuple[int, ...]) -> Bounds:
        low, high, answered = self._count(np.minimum(start, end), np.maximum(start, end))
        backwards = end < start
        found = np.where(backwards, -high, low), np.where(backwards, -low, high), answered
        low, high, answered = (each.reshape(shape) for each in found)
        return low, high, answered

    def _count(self, start: Ints, end: Ints) -> Bounds:
        """Working days after `start` up to `end`, which is not before it."""
        assert self._calendar is not None
        first = start + 1
        answered = (first >= day_number(self._calendar.covers_from)) & (end <= _LAST_COUNTED)
        same = start == end
        asked = answered & ~same
        if not asked.any():
            return np.zeros_like(start), np.zeros_like(start), answered | same
        tables = self._covering(int(first[asked].min()), int(end[asked].max()))
        low, high = tables.between(np.where(asked, first, tables.start), np.where(asked, end, tables.start))
        return np.where(asked, low, 0), np.where(asked, high, 0), answered | same

    def _covering(self, first: int, last: int) -> _Tables:
        assert self._calendar is not None
        held = self._tables
        if held is None or first < held.start or last > held.end:
            begin = day_of(first).year if held is None else min(day_of(first).year, held.years[0])
            end = day_of(last).year if held is None else max(day_of(last).year, held.years[1])
            held = self._tables = _Tables.of(self._calendar, begin, end)
        return held

    def _added(self, start: Ints, days: Ints) -> Bounds:
        """The working day that is number `days` after `start`, before it when negative."""
        low, high = start.copy(), start.copy()
        answered = np.abs(days) <= MOST_DAYS
        for number in np.unique(days[answered & (days != 0)]).tolist():
            rows = np.flatnonzero(answered & (days == number))
            most, least = (self._reached(start[rows], number, at_most=each) for each in (True, False))
            low[rows], high[rows] = np.minimum(most[0], least[0]), np.maximum(most[0], least[0])
            answered[rows] = most[1] & least[1]
        return low, high, answered

    def _reached(self, start: Ints, days: int, *, at_most: bool) -> tuple[Ints, NDArray[np.bool_]]:
        """The first day on which the count, at its most or at its least, reaches the number; where there is one."""
        found, known = np.zeros_like(start), np.zeros(len(start), np.bool_)
        left, sign = np.arange(len(start)), 1 if days > 0 else -1
        for distance in range(abs(days), 2 * abs(days) + 60):
            day = start[left] + sign * distance
            inside = (day - 1 >= FIRST_DAY) & (day <= LAST_DAY)
            left, day = left[inside], day[inside]
            if not len(left):
                break
            low, high, answered = (
                self._count(start[left], day) if sign > 0 else self._count(day - 1, start[left] - 1)
            )  # fmt: skip
            there = answered & ((high if at_most else low) >= abs(days))
            found[left[there]], known[left[there]] = day[there], True
            # Outside the years the calendar covers nothing is counted any further.
            left = left[answered & ~there]
        return found, known


@dataclass(frozen=True, slots=True)
class _Tables:
    """For the days from `start` to `end`; see the module. Occasions by number: span, totals, sums by reading and day."""

    years: tuple[int, int]
    start: int
    end: int
    plain: Ints
    from_day: tuple[Ints, Ints]
    past_day: tuple[Ints, Ints]
    within: Ints
    """By day: the occasions it lies in, after their first day; -1 for no more."""
    spans: Ints
    sums: tuple[Ints, ...]
    """By occasion: the change up to and with each day of its span, by reading."""

    @staticmethod
    def of(calendar: WorkingCalendar, first_year: int, last_year: int) -> _Tables:
        start = day_number(dt.date(first_year - 1, 1, 1))
        end = day_number(dt.date(min(last_year + 1, dt.MAXYEAR), 12, 31))
        size = end - start + 2
        spans, sums = [], []
        for year in range(first_year - 2, last_year + 3):
            for readings in occasions(year, calendar):
                days = [day_number(day) for reading in readings for day in (*reading.off, *reading.worked)]
                if days:
                    spans.append((min(days), max(days)))
                    sums.append(np.asarray([_sums(reading, min(days), max(days)) for reading in readings]))
        from_day = np.zeros((2, size), np.int64)
        past_day = np.zeros((2, size), np.int64)
        within: list[list[int]] = [[] for _ in range(size)]
        for number, ((first, last), by_day) in enumerate(zip(spans, sums, strict=True)):
            total = by_day[:, -1]
            for side, pick in enumerate((np.min, np.max)):
                whole = int(pick(total))
                from_day[side, : max(0, first - start + 1)] += whole
                past_day[side, : max(0, min(first - start, size))] += whole
                for day in range(max(first, start), min(last, end) + 1):
                    if day > first:
                        from_day[side, day - start] += int(pick(total - by_day[:, day - 1 - first]))
                    if day < last:
                        past_day[side, day - start] += whole - int(pick(by_day[:, day - first]))
            for day in range(max(first + 1, start), min(last, end) + 1):
                within[day - start].append(number)
        width = max(1, *(len(each) for each in within))
        table = np.full((size, width), -1, np.intp)
        for place, each in enumerate(within):
            table[place, : len(each)] = each
        weekdays = (np.arange(start, end + 2) + 3) % 7 + 1
        plain = np.cumsum(~np.isin(weekdays, list(calendar.weekly_rest)))
        return _Tables(
            (first_year, last_year), start, end, plain, (from_day[0], from_day[1]), (past_day[0], past_day[1]), table,
            np.asarray(spans, np.int64).reshape(-1, 2), tuple(sums),
        )  # fmt: skip

    def between(self, first: Ints, last: Ints) -> tuple[Ints, Ints]:
        """Fewest and most working days from `first` to `last`, both counted."""
        one, other = first - self.start, last - self.start
        plain = self.plain[other] - np.where(one > 0, self.plain[np.maximum(one - 1, 0)], 0)
        low = plain + self.from_day[0][one] - self.past_day[0][other]
        high = plain + self.from_day[1][one] - self.past_day[1][other]
        for column in self.within.T:
            occasion = column[one]
            rows = np.flatnonzero((occasion >= 0) & (last < self.spans[occasion, 1]) & (first <= last))
            for number in np.unique(occasion[rows]).tolist():
                self._mend(number, rows[occasion[rows] == number], first, last, low, high)
        return low, high

    def _mend(self, number: int, rows: Ints, first: Ints, last: Ints, low: Ints, high: Ints) -> None:
        """Both days fall within one occasion: its own change between them, not what each end says alone."""
        sums, begin = self.sums[number], self.spans[number, 0]
        before, upto, total = sums[:, first[rows] - 1 - begin], sums[:, last[rows] - begin], sums[:, -1:]
        for side, pick in ((low, np.min), (high, np.max)):
            apart = pick(total - before, axis=0) - pick(total) + pick(upto, axis=0)
            side[rows] += pick(upto - before, axis=0) - apart


def _sums(reading: Scenario, first: int, last: int) -> Ints:
    changes = np.zeros(last - first + 1, np.int64)
    for days, change in ((reading.off, -1), (reading.worked, 1)):
        changes[[day_number(day) - first for day in days]] += change
    return np.cumsum(changes)


def _not(flags: Any) -> Any:
    return np.bool_(True) if flags is None else ~flags
