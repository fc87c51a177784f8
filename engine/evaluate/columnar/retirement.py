"""Retirement over columns: the day work ends and the months left to it, as `engine.intake.retirement` says them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOTHING, NOWHERE, Column, text_code
from engine.evaluate.columnar.dates import (
    LAST_DAY,
    add_months,
    calendar_months,
    day_number,
    first_of_month,
    month_end,
    month_numbers,
)
from engine.intake.retirement import SEXES, schedule_rows
from engine.model.values import OPEN_COUNT

if TYPE_CHECKING:
    from numpy.typing import NDArray

Schedule = Sequence[Mapping[str, object]]


def retirement_date(birth: Column, sex: Column, schedule: object, extension: Column = NOWHERE) -> Column:
    """The last day of the month in which the retirement age is reached, moved by a granted extension."""
    normal = _normal_date(birth, sex, schedule)
    if normal.kind == "nothing":
        return NOWHERE
    stated: Any = np.bool_(False) if extension.stated is None else extension.stated != NOTHING
    granted = extension.known
    low = np.where(granted, month_end(add_months(normal.low, np.where(granted, extension.low, 0))), normal.low)
    moved = month_end(add_months(normal.upper, np.where(granted, extension.upper, 0)))
    high = np.where(granted, moved, np.where(stated, normal.upper, LAST_DAY))
    return Column("date", low, normal.known, high=high)


def months_to_retirement(
    birth: Column, sex: Column, on: Column, schedule: object, extension: Column = NOWHERE
) -> Column:
    """Months of work left on the day `on`; open above where an extension may have been granted."""
    end = retirement_date(birth, sex, schedule, extension)
    if "nothing" in (end.kind, on.kind):
        return NOWHERE
    low = calendar_months(on.upper, end.low)
    high = np.where(end.upper == LAST_DAY, OPEN_COUNT, calendar_months(on.low, end.upper))
    return Column("integer", low, end.known & on.known, high=high)


def _normal_date(birth: Column, sex: Column, schedule: object) -> Column:
    if birth.kind == "nothing" or schedule is None or not isinstance(schedule, Sequence):
        return NOWHERE
    tables = [_table(schedule, each) for each in SEXES]
    first = [_retires_on(birth.low, table) for table in tables]
    last = first if birth.high is None else [_retires_on(birth.high, table) for table in tables]
    code = np.asarray(sex.low)
    given = sex.known & (sex.kind == "text")
    is_one = [given & (code == text_code(each)) for each in SEXES]
    open_sex: Any = ~np.asarray(sex.known) & (np.bool_(True) if sex.stated is None else sex.stated == NOTHING)
    answered = [one[1] & other[1] for one, other in zip(first, last, strict=True)]
    known = birth.known & (
        (is_one[0] & answered[0]) | (is_one[1] & answered[1]) | (open_sex & answered[0] & answered[1])
    )
    days = [each[0] for each in (*first, *last)]
    both_low, both_high = np.minimum.reduce(days), np.maximum.reduce(days)
    low = np.where(is_one[0], first[0][0], np.where(is_one[1], first[1][0], both_low))
    high = np.where(is_one[0], last[0][0], np.where(is_one[1], last[1][0], both_high))
    return Column("date", low, known, high=high)


def _table(schedule: Sequence[Any], sex: str) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    rows = schedule_rows(schedule, sex)
    starts = [day_number(first) for first, _, _ in rows]
    ends = [day_number(last) for _, last, _ in rows]
    return np.asarray(starts), np.asarray(ends), np.asarray([months for _, _, months in rows])


def _retires_on(
    births: NDArray[Any], table: tuple[NDArray[Any], NDArray[Any], NDArray[Any]]
) -> tuple[NDArray[Any], NDArray[Any]]:
    starts, ends, months = table
    place = np.searchsorted(starts, births, side="right") - 1
    held = np.maximum(place, 0)
    covered = (place >= 0) & (births < ends[held])
    # The first of the month avoids the clamp of short months, as the scalar function does.
    return month_end(add_months(first_of_month(month_numbers(births)), months[held])), covered
