"""Dates moved and measured in days, months and years; time in post, yearly ratings, first and last dates.

All functions are three-valued: UNKNOWN or a stated absence in gives UNKNOWN, a Range gives the Range of the results.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from engine.model.values import spread


def add_months(day: object, months: object) -> object:
    """The day `months` calendar months after `day` (before it when negative).

    The day of the month is kept; a month too short for it gives its last day (31/1 + 1 month = 28/2 or 29/2).
    Past either end of the calendar the end itself is given.
    """
    return spread(_add_months, day, months)


def add_years(day: object, years: object) -> object:
    """The same day `years` years later; 29/2 becomes 28/2 in a common year."""
    return spread(lambda start, count: _add_months(start, 12 * count), day, years)


def add_days(day: object, days: object) -> object:
    """The day `days` calendar days after `day` (before it when negative)."""
    return spread(_add_days, day, days)


def full_months(start: object, end: object) -> object:
    """Full months from `start` to `end`: the greatest n with `add_months(start, n)` not after `end`.

    Negative when `end` is before `start`, counted the same way from `end`.
    """
    return spread(_full_months, start, end)


def full_years(start: object, end: object) -> object:
    """Full years from `start` to `end`; a person born on 29/2 completes a year on 28/2 of a common year."""
    return spread(lambda first, last: _toward_zero(_full_months(first, last), 12), start, end)


def full_days(start: object, end: object) -> object:
    """Calendar days from `start` to `end`: the day after `start` is day 1. Negative when `end` is earlier."""
    return spread(lambda first, last: (last - first).days, start, end)


def age_in_months(birth: object, on: object) -> object:
    """Age completed on the day `on`, in full months."""
    return full_months(birth, on)


def calendar_months(start: object, end: object) -> object:
    """Months from the month of `start` to the month of `end`, whatever the days."""
    return spread(lambda first, last: _month_number(last) - _month_number(first), start, end)


def month_end(day: object) -> object:
    """The last day of the month of `day`."""
    return spread(lambda date: date.replace(day=monthrange(date.year, date.month)[1]), day)


def _month_number(day: dt.date) -> int:
    return day.year * 12 + day.month - 1


def _add_months(day: dt.date, months: int) -> dt.date:
    year, month = divmod(_month_number(day) + months, 12)
    if year < dt.MINYEAR:
        return dt.date.min
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _add_days(day: dt.date, days: int) -> dt.date:
    ordinal = day.toordinal() + days
    return dt.date.fromordinal(min(max(ordinal, dt.date.min.toordinal()), dt.date.max.toordinal()))


def _full_months(start: dt.date, end: dt.date) -> int:
    if end < start:
        return -_full_months(end, start)
    months = _month_number(end) - _month_number(start)
    return months if _add_months(start, months) <= end else months - 1


def _toward_zero(number: int, unit: int) -> int:
    return number // unit if number >= 0 else -(-number // unit)
