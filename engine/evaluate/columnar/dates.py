"""Days, months and years over arrays of days (whole numbers since 1970-01-01), as `engine.intake.months` counts them.

Every function takes and gives exact values; `spread` lifts one to columns that may be unknown or known within bounds.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOWHERE, Column

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Days = NDArray[Any]

_EPOCH = dt.date(1970, 1, 1)
FIRST_DAY = (dt.date.min - _EPOCH).days
LAST_DAY = (dt.date.max - _EPOCH).days
_FIRST_MONTH = 12 * dt.MINYEAR
_LAST_MONTH = 12 * dt.MAXYEAR + 11


def day_number(day: dt.date) -> int:
    """Days from 1970-01-01."""
    return (day - _EPOCH).days


def day_of(number: int) -> dt.date:
    """The date of a day number."""
    return _EPOCH + dt.timedelta(days=int(number))


@cache
def _months() -> NDArray[np.int32]:
    """Month number (12 × year + month − 1) of every day there is, from `FIRST_DAY`."""
    days = np.arange(FIRST_DAY, LAST_DAY + 1).astype("M8[D]")
    return (days.astype("M8[M]").astype(np.int64) + 12 * 1970).astype(np.int32)


@cache
def _first_days() -> NDArray[np.int32]:
    """First day of every month there is, from January of year 1, and the day after the last month."""
    months = np.arange(_FIRST_MONTH - 12 * 1970, _LAST_MONTH - 12 * 1970 + 1).astype("M8[M]")
    return np.append(months.astype("M8[D]").astype(np.int64), LAST_DAY + 1).astype(np.int32)


def month_numbers(days: Days) -> Days:
    """Month number of each day."""
    return _months()[np.asarray(days, np.int64) - FIRST_DAY].astype(np.int64)


def first_of_month(months: Days) -> Days:
    """First day of each month number."""
    return np.asarray(_first_days()[months - _FIRST_MONTH].astype(np.int64))


def years(days: Days) -> Days:
    """Calendar year of each day."""
    return month_numbers(days) // 12


def add_months(days: Days, months: Days) -> Days:
    """As `engine.intake.months.add_months`."""
    months_of = month_numbers(days)
    inside = np.asarray(days, np.int64) - first_of_month(months_of)
    target = months_of + months
    clipped = np.clip(target, _FIRST_MONTH, _LAST_MONTH)
    last = _first_days()[clipped - _FIRST_MONTH + 1].astype(np.int64) - 1
    moved = np.minimum(first_of_month(clipped) + inside, last)
    return np.where(target < _FIRST_MONTH, FIRST_DAY, np.where(target > _LAST_MONTH, LAST_DAY, moved))


def add_years(days: Days, count: Days) -> Days:
    """As `engine.intake.months.add_years`."""
    return add_months(days, 12 * np.asarray(count, np.int64))


def add_days(days: Days, count: Days) -> Days:
    """As `engine.intake.months.add_days`."""
    return np.clip(np.asarray(days, np.int64) + count, FIRST_DAY, LAST_DAY)


def month_end(days: Days) -> Days:
    """The last day of each day's month."""
    return np.asarray(_first_days()[month_numbers(days) - _FIRST_MONTH + 1].astype(np.int64) - 1)


def full_days(start: Days, end: Days) -> Days:
    """As `engine.intake.months.full_days`."""
    return np.asarray(end, np.int64) - start


def full_months(start: Days, end: Days) -> Days:
    """As `engine.intake.months.full_months`."""
    first, last = np.minimum(start, end), np.maximum(start, end)
    months = month_numbers(last) - month_numbers(first)
    months = months - (add_months(first, months) > last)
    return np.where(np.asarray(end) < start, -months, months)


def full_years(start: Days, end: Days) -> Days:
    """As `engine.intake.months.full_years`."""
    months = full_months(start, end)
    return np.where(months >= 0, months // 12, -(-months // 12))


def calendar_months(start: Days, end: Days) -> Days:
    """As `engine.intake.months.calendar_months`."""
    return month_numbers(end) - month_numbers(start)


class Spans:
    """Time cut on some days, in order; how many of them have begun by a day is looked up, not searched for."""

    def __init__(self, cuts: NDArray[np.int64]) -> None:
        self._before, self._last = (int(cuts[0]) - 1, int(cuts[-1])) if len(cuts) else (0, 0)
        self._begun = np.searchsorted(cuts, np.arange(self._before, self._last + 1), side="right")

    def of(self, days: Days) -> NDArray[np.intp]:
        """For each day the number of cuts on it or before."""
        begun: NDArray[np.intp] = self._begun[np.clip(days, self._before, self._last) - self._before]
        return begun


def spread(kind: str, function: Callable[..., Days], *arguments: Column) -> Column:
    """`function` over columns, as `engine.model.values.spread`: unknown where one is, bounds from the ends."""
    if any(argument.kind == "nothing" for argument in arguments):
        return NOWHERE
    known = np.logical_and.reduce(np.broadcast_arrays(*(argument.known for argument in arguments)))
    bounded = [argument for argument in arguments if argument.high is not None]
    if not bounded:
        return Column(kind, function(*(argument.low for argument in arguments)), known)
    sides = [(each.low,) if each.high is None else (each.low, each.high) for each in arguments]
    corners = [function(*corner) for corner in product(*sides)]
    low, high = np.minimum.reduce(corners), np.maximum.reduce(corners)
    return Column(kind, low, known, high=high, calendar=widest_cause(arguments))


def widest_cause(arguments: tuple[Column, ...]) -> NDArray[np.bool_] | None:
    """Where every bounded argument is so for the calendar alone; None for nowhere."""
    if all(argument.calendar is None for argument in arguments):
        return None
    open_for_calendar: Any = np.bool_(False)
    open_otherwise: Any = np.bool_(False)
    for argument in arguments:
        bounded = argument.bounded
        calendar = np.bool_(False) if argument.calendar is None else argument.calendar
        open_for_calendar = open_for_calendar | (bounded & calendar)
        open_otherwise = open_otherwise | (bounded & ~calendar)
    return open_for_calendar & ~open_otherwise  # type: ignore[no-any-return]  # arrays of flags
