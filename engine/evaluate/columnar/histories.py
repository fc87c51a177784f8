"""What lists of dated items say as a whole, over columns, as `engine.intake.histories` says it of one list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOTHING, NOWHERE, STATED_NONE, Column, Items, text_code
from engine.evaluate.columnar.dates import FIRST_DAY, LAST_DAY, years
from engine.evaluate.columnar.dates import spread as over_columns
from engine.model.values import OPEN_COUNT

if TYPE_CHECKING:
    from numpy.typing import NDArray


def latest_on(items: Items, field: str) -> Column:
    """The latest date in a field of the items; a stated none for a complete list without dates."""
    return _extreme(items, field, latest=True)


def latest_until(items: Items, field: str, until: Column) -> Column:
    """The latest date in a field of the items, later ones than the day `until` left out."""
    if until.kind == "nothing":
        return NOWHERE
    column, rows = items.field(field), len(items.starts)
    first, last, given = (np.broadcast_to(each, (rows,)) for each in (until.low, until.upper, until.known))
    lows, highs = _of_items(items, column.low), _of_items(items, column.upper)
    counted = _of_items(items, column.known) & (lows <= last[items.row])
    sure = counted & (highs <= first[items.row])
    bounded = items.complete & _every_answered(items, column)
    some, any_ = (np.bincount(items.row[each], minlength=rows) > 0 for each in (sure, counted))
    low = per_row(np.maximum, items.row[sure], lows[sure], rows, FIRST_DAY)
    within = np.minimum(highs, last[items.row])
    high = np.where(bounded, per_row(np.maximum, items.row[counted], within[counted], rows, FIRST_DAY), last)
    stated = np.where(bounded & ~any_ & given, np.uint8(STATED_NONE), np.uint8(NOTHING))
    return Column("date", low, some & given, high=high, stated=stated)


def earliest_on(items: Items, field: str) -> Column:
    """The earliest date in a field of the items."""
    return _extreme(items, field, latest=False)


def _extreme(items: Items, field: str, *, latest: bool) -> Column:
    column = items.field(field)
    dated = _of_items(items, column.known)
    rows = len(items.starts)
    bounded = items.complete & _every_answered(items, column)
    some = np.bincount(items.row[dated], minlength=rows) > 0
    lows, highs = _of_items(items, column.low), _of_items(items, column.upper)
    if latest:
        low = per_row(np.maximum, items.row[dated], lows[dated], rows, FIRST_DAY)
        high = np.where(bounded, per_row(np.maximum, items.row[dated], highs[dated], rows, FIRST_DAY), LAST_DAY)
    else:
        low = np.where(bounded, per_row(np.minimum, items.row[dated], lows[dated], rows, LAST_DAY), FIRST_DAY)
        high = per_row(np.minimum, items.row[dated], highs[dated], rows, LAST_DAY)
    stated = np.where(bounded & ~some, np.uint8(STATED_NONE), np.uint8(NOTHING))
    return Column("date", low, some, high=high, stated=stated)


def _every_answered(items: Items, column: Column) -> NDArray[np.bool_]:
    """By row: every item has a value or is said to have none."""
    said: Any = np.bool_(False) if column.stated is None else column.stated != NOTHING
    answered = _of_items(items, column.known | said)
    return np.asarray(np.bincount(items.row[~answered], minlength=len(items.starts)) == 0)


def _of_items(items: Items, values: Any) -> NDArray[Any]:
    return np.broadcast_to(values, (items.size,))


def per_row(join: np.ufunc, rows: NDArray[np.intp], values: NDArray[Any], count: int, empty: int) -> NDArray[Any]:
    """`values` of ascending `rows` joined row by row; `empty` where a row has none."""
    found = np.full(count, empty, np.int64)
    if len(rows):
        starts = np.flatnonzero(np.concatenate([[True], rows[1:] != rows[:-1]]))
        found[rows[starts]] = join.reduceat(values.astype(np.int64), starts)
    return found


def rating_years_missing(ratings: Items, on: Column, wanted: object) -> Column:
    """How many of the `wanted` latest years have no yearly rating."""
    if not isinstance(wanted, int) or on.kind == "nothing":
        return NOWHERE
    rows = len(ratings.starts)
    year, grade = ratings.field("year"), ratings.field("grade")
    rated = _of_items(ratings, year.exact & grade.exact)
    unsure = np.bincount(ratings.row[~rated], minlength=rows)
    held_row, held_year = ratings.row[rated], _of_items(ratings, year.low)[rated].astype(np.int64)
    first, last = (np.broadcast_to(years(each), (rows,)) for each in (on.low, on.upper))
    # Only years near a rating tell anything apart: beyond them every year counted back from has no rating at all.
    earliest = per_row(np.minimum, held_row, held_year, rows, 10_000)
    latest = per_row(np.maximum, held_row, held_year, rows, 0)
    begin = np.clip(first, np.minimum(earliest - 1, last), None)
    end = np.clip(last, None, np.maximum(latest + wanted + 1, first))
    begin, end = np.minimum(begin, end), end
    held = _RatedYears(held_row, held_year, rows)
    low, high = np.full(rows, wanted, np.int64), np.zeros(rows, np.int64)
    for step in range(int((end - begin)[_known(on, rows)].max(initial=0)) + 1):
        at = np.minimum(begin + step, end)
        most = held.missing(at, wanted)
        least = np.where(ratings.complete, np.maximum(0, most - unsure), 0)
        low, high = np.minimum(low, least), np.maximum(high, most)
    return Column("integer", low, _known(on, rows), high=high)


def _known(on: Column, rows: int) -> NDArray[np.bool_]:
    return np.broadcast_to(on.known, (rows,))


class _RatedYears:
    """The rated years of each row, as a bit a year back from the latest year rated anywhere."""

    def __init__(self, rows: NDArray[np.intp], years_held: NDArray[np.int64], count: int) -> None:
        self._latest = int(years_held.max(initial=0))
        back = self._latest - years_held
        # Sixty-four years are more than anyone is rated; what lies further back is as good as not rated.
        near = back < _YEARS_KEPT
        self._bits = np.zeros(count, np.uint64)
        if near.any():
            kept, bits = rows[near], np.uint64(1) << back[near].astype(np.uint64)
            starts = np.flatnonzero(np.concatenate([[True], kept[1:] != kept[:-1]]))
            self._bits[kept[starts]] = np.bitwise_or.reduceat(bits, starts)

    def missing(self, year: NDArray[np.int64], wanted: int) -> NDArray[np.int64]:
        """Of the `wanted` years that end with `year`, or with the year before, those not rated: the fewer."""
        found = []
        for latest in (year, year - 1):
            shift = np.clip(self._latest - latest, -_YEARS_KEPT + 1, _YEARS_KEPT - 1)
            ahead = np.maximum(-shift, 0).astype(np.uint64)
            seen = np.where(shift >= 0, self._bits >> np.maximum(shift, 0).astype(np.uint64), self._bits << ahead)
            mask = np.uint64((1 << wanted) - 1)
            found.append(wanted - np.bitwise_count(seen & mask).astype(np.int64))
        return np.asarray(np.minimum(*found))


_YEARS_KEPT = 64


def years_covered(ratings: Items, on: Column, wanted: object) -> Column:
    """How many of the `wanted` latest years have a yearly rating."""
    missing = rating_years_missing(ratings, on, wanted)
    if missing.kind == "nothing" or not isinstance(wanted, int):
        return NOWHERE
    return over_columns("integer", lambda needed: wanted - needed, missing)


def consecutive_years_graded(ratings: Items, grade: object, on: Column) -> Column:
    """How many years in a row, ending with the latest rated year, were rated `grade`, as of the day `on`."""
    if not isinstance(grade, str) or on.kind == "nothing":
        return NOWHERE
    rows = len(ratings.starts)
    year, graded = ratings.field("year"), ratings.field("grade")
    rated = _of_items(ratings, year.exact & graded.exact)
    sure = ratings.complete & (np.bincount(ratings.row[~rated], minlength=rows) == 0)
    last = np.broadcast_to(years(on.upper), (rows,))
    kept = np.flatnonzero(rated & (_of_items(ratings, year.low) <= last[ratings.row]))
    row, held = ratings.row[kept], _of_items(ratings, year.low)[kept].astype(np.int64)
    matches = _of_items(ratings, graded.low)[kept] == text_code(grade)
    # The newest year of each row first; of several items of one year the last one listed counts.
    order = np.lexsort((-np.arange(len(row)), -held, row))
    row, held, matches = row[order], held[order], matches[order]
    single = np.ones(len(row), np.bool_)
    single[1:] = (row[1:] != row[:-1]) | (held[1:] != held[:-1])
    row, held, matches = row[single], held[single], matches[single]
    latest = per_row(np.maximum, row, held, rows, 0)
    back = latest[row] - held
    starts = np.searchsorted(row, np.arange(rows))
    unbroken = matches & (back == np.arange(len(row)) - starts[row])
    counts = np.bincount(row, minlength=rows)
    broken_at = np.where(unbroken, counts[row], np.arange(len(row)) - starts[row])
    run = per_row(np.minimum, row, broken_at, rows, 0)
    stopped = np.zeros(rows, np.bool_)
    stopped[row[back == run[row]]] = True
    newest = latest == last
    some = counts > 0
    low = np.where(sure | newest, run, 0)
    high = np.where(sure | (newest & stopped), run, OPEN_COUNT)
    return Column("integer", low, _known(on, rows) & (some | sure), high=high)


def in_order(steps: Items) -> Column:
    """Whether the steps are in order of time: False when two dated ones are reversed, True when all are dated."""
    rows = len(steps.starts)
    number, day = steps.field("step"), steps.field("on")
    dated = _of_items(steps, number.exact & day.exact)
    row, numbers, days = steps.row[dated], _of_items(steps, number.low)[dated], _of_items(steps, day.low)[dated]
    # Items stand in the order of rows; those of a row seldom in another order than that of the steps.
    if np.any((numbers[1:] < numbers[:-1]) & (row[1:] == row[:-1])):
        order = np.lexsort((np.arange(len(row)), numbers, row))
        row, days = row[order], days[order]
    reversed_rows = row[1:][(row[1:] == row[:-1]) & (days[:-1] > days[1:])]
    wrong = np.zeros(rows, np.bool_)
    wrong[reversed_rows] = True
    every = np.bincount(steps.row[~dated], minlength=rows) == 0
    return Column("boolean", ~wrong, wrong | (steps.complete & every))
