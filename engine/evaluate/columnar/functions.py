"""The named functions of `engine.intake.functions` over columns, for derivations of whole tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import numpy as np

from engine.evaluate.columnar import dates, histories, references, retirement, tenure
from engine.evaluate.columnar.columns import NOTHING, NOWHERE, STATED_CODES, STATED_NONE, Column, text_code
from engine.evaluate.columnar.distinct import factorised, mixed
from engine.model.values import CALENDAR, PARTIAL, UNKNOWN, Range, Stated, Unknown


def round_half_up_scaled(number: Column, factor: object) -> Column:
    """`number` times a factor written as text, halves rounded up."""
    if not isinstance(factor, (str, int)) or number.kind == "nothing":
        return NOWHERE
    exact = Fraction(factor)
    top, bottom = exact.numerator, exact.denominator
    return dates.spread("integer", lambda count: (2 * count * top + bottom) // (2 * bottom), number)


def scaled_limit(number: Column, factor: object, allowance: object) -> Column:
    """`number` times a factor written as text, rounded down, with an allowance."""
    return scaled_limit_with(number, factor, allowance, _ZERO)


def scaled_limit_with(number: Column, factor: object, allowance: object, added: Column) -> Column:
    """As `scaled_limit`, and what was added; stated none is nothing added."""
    if not isinstance(factor, (str, int)) or not isinstance(allowance, int):
        return NOWHERE
    exact = Fraction(factor)
    top, bottom = exact.numerator, exact.denominator
    more = added if added.stated is None else overlay(added, _ZERO, added.stated == STATED_NONE)
    return dates.spread("integer", lambda count, extra: count * top // bottom + allowance + extra, number, more)


_ZERO = Column("integer", np.zeros((), np.int64), np.ones((), np.bool_))


def first_known(*columns: Column) -> Column:
    """The first value that is given and not stated absent; a stated none where all are stated absent."""
    kinds = {column.kind for column in columns} - {"nothing"}
    if len(kinds) > 1:
        raise ValueError(f"first_known over facts of several kinds: {sorted(kinds)}")
    if not kinds:
        return NOWHERE
    found = columns[-1]
    for column in reversed(columns[:-1]):
        found = overlay(found, column, column.known)
    stated: Any = np.bool_(True)
    for column in columns:
        stated = stated & (np.bool_(False) if column.stated is None else column.stated != NOTHING)
    return Column(
        found.kind, found.low, found.known, high=found.high, calendar=found.calendar,
        stated=np.where(stated, np.uint8(STATED_NONE), np.uint8(NOTHING)),
    )  # fmt: skip


def overlay(below: Column, above: Column, where: Any) -> Column:
    """`above` in the rows of `where`, `below` elsewhere; both of one kind, or one without values."""
    kind = above.kind if above.kind != "nothing" else below.kind
    low = np.where(where, _usable(above, kind, above.low), _usable(below, kind, below.low))
    high = None
    if above.high is not None or below.high is not None:
        high = np.where(where, _usable(above, kind, above.upper), _usable(below, kind, below.upper))
    return Column(
        kind, low, np.where(where, above.known, below.known), high=high,
        stated=_joined(where, above.stated, below.stated, np.uint8(NOTHING)),
        calendar=_joined(where, above.calendar, below.calendar, np.bool_(False)), words=above.words or below.words,
    )  # fmt: skip


def _usable(column: Column, kind: str, values: Any) -> Any:
    return np.zeros((), np.bool_ if kind == "boolean" else np.int64) if column.kind == "nothing" else values


def _joined(where: Any, above: Any, below: Any, nothing: Any) -> Any:
    if above is None and below is None:
        return None
    return np.where(where, nothing if above is None else above, nothing if below is None else below)


def of_distinct(function: Callable[..., object], kind: str, arguments: Sequence[Any]) -> Column:
    """A scalar function over columns of numbers and dates: called once for each distinct combination of them.

    Arguments that are no columns are the same for all rows. Texts and lists, whose words a column does not hold, are
    no matter of this function.
    """
    columns = [argument for argument in arguments if isinstance(argument, Column)]
    shape = np.broadcast_shapes(
        *(np.shape(column.known) for column in columns), *(np.shape(column.low) for column in columns)
    )
    parts = [np.broadcast_to(part, shape).reshape(-1).astype(np.int64) for column in columns for part in _parts(column)]
    first, back = factorised(mixed(parts))
    answers = []
    for row in first.tolist():
        values = iter([int(part[row]) for part in parts])
        given = [_scalar(argument.kind, values) if isinstance(argument, Column) else argument for argument in arguments]
        answers.append(function(*given))
    return column_of(answers, kind).take(back)


def _parts(column: Column) -> tuple[Any, ...]:
    nothing = np.asarray(0)
    stated = nothing if column.stated is None else column.stated
    calendar = nothing if column.calendar is None else column.calendar
    known = column.known
    return np.where(known, column.low, 0), np.where(known, column.upper, 0), known, stated, np.where(known, calendar, 0)


def _scalar(kind: str, values: Iterator[int]) -> object:
    low, high, known, stated, calendar = (next(values) for _ in range(5))
    if stated:
        return Stated.NONE if stated == STATED_NONE else Stated.NOT_APPLICABLE
    if not known:
        return UNKNOWN
    ends: list[Any] = [bool(low), bool(high)] if kind == "boolean" else [low, high]
    if kind == "date":
        ends = [dates.day_of(each) for each in ends]
    return ends[0] if ends[0] == ends[1] else Range(ends[0], ends[1], CALENDAR if calendar else PARTIAL)


def column_of(values: Sequence[object], kind: str) -> Column:
    """A column of plain values: exact, a Range, a stated absence, None or UNKNOWN."""
    plain = [_low(value, kind) for value in values]
    high = [_low(value.high if isinstance(value, Range) else value, kind) for value in values]
    stated = [0 if not isinstance(value, Stated) else STATED_CODES[value.value] for value in values]
    dtype = np.bool_ if kind == "boolean" else np.int64
    return Column(
        kind,
        np.asarray([0 if value is None else value for value in plain], dtype),
        np.asarray([value is not None for value in plain], np.bool_),
        high=np.asarray([0 if value is None else value for value in high], dtype),
        stated=np.asarray(stated, np.uint8),
        calendar=np.asarray([isinstance(value, Range) and value.cause == CALENDAR for value in values], np.bool_),
    )


def _low(value: object, kind: str) -> Any:
    if value is None or isinstance(value, (Unknown, Stated)):
        return None
    value = value.low if isinstance(value, Range) else value
    if isinstance(value, dt.date):
        return dates.day_number(value)
    return text_code(value) if kind == "text" and isinstance(value, str) else value


def _dated(kind: str, function: Callable[..., Any]) -> Callable[..., Column]:
    return lambda *columns: dates.spread(kind, function, *columns)


OVER_COLUMNS: Mapping[str, Callable[..., Column]] = MappingProxyType(
    {
        "add_days": _dated("date", dates.add_days),
        "add_months": _dated("date", dates.add_months),
        "add_years": _dated("date", dates.add_years),
        "month_end": _dated("date", dates.month_end),
        "full_days": _dated("integer", dates.full_days),
        "full_months": _dated("integer", dates.full_months),
        "full_years": _dated("integer", dates.full_years),
        "calendar_months": _dated("integer", dates.calendar_months),
        "age_in_months": _dated("integer", dates.full_months),
        "retirement_date": retirement.retirement_date,
        "months_to_retirement": retirement.months_to_retirement,
        "months_in_post": tenure.months_in_post,
        "rating_years_missing": histories.rating_years_missing,
        "years_covered": histories.years_covered,
        "latest_on": histories.latest_on,
        "latest_until": histories.latest_until,
        "earliest_on": histories.earliest_on,
        "consecutive_years_graded": histories.consecutive_years_graded,
        "cites_lapsed_instrument": references.cites_lapsed_instrument,
        "date_by_place": references.date_by_place,
        "first_known": first_known,
        "round_half_up_scaled": round_half_up_scaled,
        "scaled_limit": scaled_limit,
        "scaled_limit_with": scaled_limit_with,
    }
)
"""By name; `add_working_days` and `working_days_between` need the table's calendar. What is not here falls to native."""
