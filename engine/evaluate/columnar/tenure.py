"""Time in the current or an equivalent post over columns, as `engine.intake.tenure` counts it for one person."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOTHING, NOWHERE, Column, Items, text_code
from engine.evaluate.columnar.dates import FIRST_DAY, LAST_DAY, day_number, first_of_month, full_months, month_numbers
from engine.intake.tenure import CLOSED_CLASS, NOT_BELOW_ADJACENT
from engine.model.values import OPEN_COUNT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[Any]
    Flags = NDArray[np.bool_]

_APART = 1 << 32
"""Keeps the days of one row apart from those of the next in one ascending number."""


def months_in_post(current: Items, past: Items, on: Column) -> Column:
    """Full months in the current or an equivalent post up to the day `on`, overlaps counted once."""
    if on.kind == "nothing":
        return NOWHERE
    rows = len(current.starts)
    roles = _Roles.of(current, past)
    first = _months(current, past, roles, np.broadcast_to(on.low, (rows,)))
    if on.high is None:
        low, high, calendar = first
    else:
        last = _months(current, past, roles, np.broadcast_to(on.high, (rows,)))
        low, high = np.minimum(first[0], last[0]), np.maximum(first[1], last[1])
        calendar = first[2] & ~on.bounded
    return Column("integer", low, np.broadcast_to(on.known, (rows,)), high=high, calendar=calendar)


@dataclass(frozen=True, slots=True)
class _Roles:
    """Which posts count: flags over the current posts, then over the past ones."""

    sure: Flags
    maybe: Flags
    held: Flags
    in_full: Flags
    counted_past: Flags
    certain_past: Flags

    @staticmethod
    def of(current: Items, past: Items) -> _Roles:
        held, in_full = _interim(current)
        relation = _text(current, "relation")
        sure = held & in_full & np.isin(relation, [text_code(each) for each in NOT_BELOW_ADJACENT])
        rows = len(current.starts)
        any_sure = np.bincount(current.row[sure], minlength=rows) > 0
        rest = held & ~sure
        alone = (np.bincount(current.row[rest], minlength=rows) == 1) & current.complete & ~any_sure
        promoted = rest & in_full & alone[current.row]
        maybe = rest & ~promoted & (~any_sure[current.row] | (relation != text_code("lower")))
        sure = sure | promoted
        past_held, past_in_full = _interim(past)
        same, open_ = _pairs(past, current, sure)
        _, open_maybe = _pairs(past, current, maybe)
        same_maybe, _ = _pairs(past, current, maybe)
        some_sure = np.bincount(current.row[sure], minlength=rows) > 0
        counted = past_held & (same | open_ | ~some_sure[past.row] | same_maybe | open_maybe)
        return _Roles(sure, maybe, held, in_full, counted, counted & same & past_in_full)


def _interim(items: Items) -> tuple[Flags, Flags]:
    """Not held in an acting capacity, and surely held in full."""
    column = items.field("interim")
    acting = np.broadcast_to(column.known & column.low.astype(bool), (items.size,))
    said: Any = np.bool_(False) if column.stated is None else column.stated != NOTHING
    return ~acting, ~acting & ~said


def _text(items: Items, field: str) -> Ints:
    column = items.field(field)
    return np.broadcast_to(np.where(column.known, column.low.astype(np.int64), -1), (items.size,))


def _pairs(past: Items, current: Items, chosen: Flags) -> tuple[Flags, Flags]:
    """For each past post: equivalent to one of the chosen current posts; perhaps equivalent to one."""
    picked = np.flatnonzero(chosen)
    counts = np.bincount(current.row[picked], minlength=len(current.starts))
    starts = np.cumsum(counts) - counts
    repeats = counts[past.row]
    one = np.repeat(np.arange(past.size), repeats)
    within = np.arange(len(one)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    other = picked[starts[past.row[one]] + within]
    ranks = _text(past, "rank")[one], _text(current, "rank")[other]
    relations = _text(past, "relation")[one], _text(current, "relation")[other]
    classes = [_closed_class(each) for each in relations]
    same = ((ranks[0] >= 0) & (ranks[0] == ranks[1])) | (
        (relations[0] >= 0) & (relations[1] >= 0) & (classes[0] >= 0) & (classes[0] == classes[1])
    )
    open_ = ~same & ((relations[0] < 0) | (relations[1] < 0) | (relations[0] == relations[1]))
    return np.bincount(one[same], minlength=past.size) > 0, np.bincount(one[open_], minlength=past.size) > 0


def _closed_class(relations: Ints) -> Ints:
    names = sorted(set(CLOSED_CLASS.values()))
    found = np.full(len(relations), -1)
    for relation, name in CLOSED_CLASS.items():
        found[relations == text_code(relation)] = names.index(name)
    return found


def _months(current: Items, past: Items, roles: _Roles, on: Ints) -> tuple[Ints, Ints, Flags]:
    """Least and most months, and whether only how odd days count keeps them apart."""
    rows = len(current.starts)
    now = _spans(current, on, still_held=True)
    then = _spans(past, on, still_held=False)
    counted_now = roles.sure | roles.maybe
    surely = _Periods.of(rows, (current.row, now, roles.sure), (past.row, then, roles.certain_past), certain=True)
    at_most = _Periods.of(rows, (current.row, now, counted_now), (past.row, then, roles.counted_past), certain=False)
    low = surely.least(on)
    low = np.maximum(low, _whichever_counts(current, roles, now, on))
    open_above = ~(past.complete & current.complete) | at_most.from_the_beginning
    settled = surely.days == at_most.days
    exact = settled & (surely.count == 1) & (surely.last == on)
    whole = full_months(np.where(exact, surely.first, on), on)
    most = np.maximum(at_most.months, _most_months(at_most.days))
    low = np.where(exact & ~open_above, whole, low)
    high = np.where(open_above, OPEN_COUNT, np.where(exact, whole, most))
    return low, high, settled & ~open_above


def _spans(items: Items, on: Ints, *, still_held: bool) -> tuple[Ints, Ints, Ints, Ints]:
    """First day at the earliest and at the latest, last day (exclusive) at the earliest and at the latest."""
    day = on[items.row]
    start, end = items.field("from"), items.field("to")
    earliest_end: Ints = day if still_held else np.full(items.size, FIRST_DAY)
    ends = (
        np.where(start.known, start.low, FIRST_DAY),
        np.where(start.known, start.upper, day),
        np.minimum(np.where(end.known, end.low, earliest_end), day),
        np.minimum(np.where(end.known, end.upper, day), day),
    )
    first, latest_first, earliest_last, last = (np.broadcast_to(each, (items.size,)) for each in ends)
    return first, latest_first, earliest_last, last


@dataclass(frozen=True, slots=True)
class _Periods:
    """The union of spans, row by row: how many periods, their days, their months each alone, first and last day."""

    count: Ints
    days: Ints
    months: Ints
    first: Ints
    last: Ints

    @property
    def from_the_beginning(self) -> Flags:
        return np.asarray((self.count > 0) & (self.first == FIRST_DAY))

    def least(self, on: Ints) -> Ints:
        """Months by any reading: the days together counted back from `on`, or the months of each period alone."""
        return np.maximum(full_months(np.maximum(on - self.days, FIRST_DAY), on), self.months)

    @staticmethod
    def of(rows: int, *parts: tuple[Ints, tuple[Ints, Ints, Ints, Ints], Flags], certain: bool) -> _Periods:
        row = np.concatenate([part[0][part[2]] for part in parts])
        first = np.concatenate([part[1][1 if certain else 0][part[2]] for part in parts]).astype(np.int64)
        last = np.concatenate([part[1][2 if certain else 3][part[2]] for part in parts]).astype(np.int64)
        real = first < last
        row, first, last = row[real], first[real], last[real]
        order = np.argsort(row * _APART + first, kind="stable")
        row, first, last = row[order], first[order], last[order]
        reach = np.maximum.accumulate(last + row * _APART) - row * _APART if len(row) else last
        begins = np.ones(len(row), np.bool_)
        begins[1:] = (row[1:] != row[:-1]) | (first[1:] > reach[:-1])
        starts = np.flatnonzero(begins)
        ends = np.append(starts[1:], len(row)) - 1 if len(row) else starts
        row, first, last = row[starts], first[starts], reach[ends]
        earliest, latest = np.full(rows, LAST_DAY), np.full(rows, FIRST_DAY)
        # Periods are in order: of one row the first one written last stays, and the last one.
        earliest[row[::-1]] = first[::-1]
        latest[row] = last
        return _Periods(
            np.bincount(row, minlength=rows),
            np.bincount(row, last - first, rows).astype(np.int64),
            np.bincount(row, _months_alone(first, last), rows).astype(np.int64),
            earliest,
            latest,
        )


def _months_alone(first: Ints, last: Ints) -> Ints:
    # Counted without the clamp of short months, so that joining two periods never loses a month.
    months = month_numbers(first), month_numbers(last)
    odd = last - first_of_month(months[1]) < first - first_of_month(months[0])
    return months[1] - months[0] - odd


def _most_months(days: Ints) -> Ints:
    """The days together, counted over the shortest months there are: from the first of each month of four years."""
    distinct, back = np.unique(days, return_inverse=True)
    starts = [day_number(dt.date(year, month, 1)) for year in range(2021, 2025) for month in range(1, 13)]
    most = np.maximum.reduce(
        [full_months(np.full(len(distinct), start), np.minimum(start + distinct, LAST_DAY)) for start in starts]
    )
    return np.asarray(most[back])


def _whichever_counts(current: Items, roles: _Roles, spans: tuple[Ints, Ints, Ints, Ints], on: Ints) -> Ints:
    """Where one of several posts held in full must be the one that counts: the least any of them gives."""
    rows = len(current.starts)
    some = np.bincount(current.row[roles.held], minlength=rows) > 0
    vague = np.bincount(current.row[roles.held & ~roles.in_full], minlength=rows) > 0
    none_sure = np.bincount(current.row[roles.sure], minlength=rows) == 0
    asked = none_sure & current.complete & some & ~vague
    picked = roles.held & asked[current.row]
    first, last, day = spans[1][picked], spans[2][picked], on[current.row[picked]]
    real = first < last
    days = np.where(real, last - first, 0)
    months = np.where(real, _months_alone(np.where(real, first, 0), np.where(real, last, 0)), 0)
    least = np.full(rows, OPEN_COUNT)
    np.minimum.at(least, current.row[picked], np.maximum(full_months(np.maximum(day - days, FIRST_DAY), day), months))
    return np.where(asked, least, 0)
