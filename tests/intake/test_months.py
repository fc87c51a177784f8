"""Dates moved and measured."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.months import (
    add_days,
    add_months,
    add_years,
    age_in_months,
    calendar_months,
    full_days,
    full_months,
    full_years,
    month_end,
)
from engine.model.values import PARTIAL, UNKNOWN, Range

DAYS = st.dates(dt.date(1940, 1, 1), dt.date(2100, 12, 31))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2023-12-15", 1, "2024-01-15"),
        ("2024-01-15", -1, "2023-12-15"),
        ("2022-08-18", 30, "2025-02-18"),
    ],
)
def test_months_keep_the_day_or_end_with_a_short_month(start: str, months: int, expected: str) -> None:
    """The day of the month is kept; a shorter month gives its last day."""
    assert day(expected) == add_months(day(start), months)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2023-05-10", "2024-05-09", 11),
        ("2023-05-10", "2024-05-10", 12),
        ("2024-01-31", "2024-02-28", 0),
        ("2024-01-31", "2024-02-29", 1),
        ("2024-05-10", "2024-05-10", 0),
        ("2024-05-10", "2023-05-10", -12),
        ("2024-05-09", "2023-05-10", -11),
    ],
)
def test_a_month_is_full_on_the_same_day(start: str, end: str, expected: int) -> None:
    """Twelve months from 10/5 are full on 10/5 of the next year, not a day before."""
    assert expected == full_months(day(start), day(end))


def test_days_count_from_the_day_after() -> None:
    """The day after the first is day 1."""
    assert 1 == full_days(day("2024-02-28"), day("2024-02-29"))
    assert day("2024-03-01") == add_days(day("2024-02-28"), 2)


def test_years_and_age() -> None:
    """Years are twelve months; a birthday completes one."""
    assert day("2025-02-28") == add_years(day("2024-02-29"), 1)
    assert 17 == full_years(day("2000-05-10"), day("2018-05-09"))
    assert 18 == full_years(day("2000-05-10"), day("2018-05-10"))
    assert -1 == full_years(day("2018-05-10"), day("2017-05-10"))
    assert 216 == age_in_months(day("2000-05-10"), day("2018-05-10"))


def test_months_by_the_calendar_ignore_the_days() -> None:
    """From any day of March 2032 to any day of March 2037 are sixty calendar months."""
    assert 60 == calendar_months(day("2032-03-31"), day("2037-03-01"))


def test_the_end_of_the_calendar_is_not_passed() -> None:
    """An absurd number saturates instead of failing."""
    assert dt.date.max == add_months(day("2024-01-01"), 1_000_000)
    assert dt.date.min == add_months(day("2024-01-01"), -1_000_000)
    assert dt.date.max == add_days(day("2024-01-01"), 10_000_000)


def test_partial_dates_give_both_ends() -> None:
    """A month of birth known without its day gives the ages of both ends."""
    january = Range(day("2024-01-01"), day("2024-01-31"), PARTIAL)
    assert Range(3, 4, PARTIAL) == full_months(january, day("2024-05-10"))
    assert 4 == calendar_months(january, day("2024-05-10"))
    assert day("2024-01-31") == month_end(january)
    assert UNKNOWN is full_months(january, UNKNOWN)


@given(DAYS, st.integers(-900, 900))
def test_adding_full_months_never_overshoots(start: dt.date, months: int) -> None:
    """The number of full months is the greatest one whose addition does not pass the end."""
    end = add_days(start, months)
    count = full_months(min(start, end), max(start, end))
    assert add_months(min(start, end), count) <= max(start, end)
    assert add_months(min(start, end), count + 1) > max(start, end)


@given(DAYS, st.integers(0, 700), st.integers(0, 700), DAYS)
def test_a_narrower_date_gives_a_narrower_result(low: dt.date, first: int, second: int, other: dt.date) -> None:
    """Knowing a date better never leads outside the bounds given before."""
    high = add_days(low, first + second)
    wide = full_months(Range(low, high, PARTIAL), other)
    exact = full_months(add_days(low, first), other)
    ends = (wide.low, wide.high) if isinstance(wide, Range) else (wide, wide)
    assert ends[0] <= exact <= ends[1]
