"""Working days of State agencies."""

import datetime as dt
import pathlib
import subprocess
import sys

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.working_days import (
    WorkingCalendar,
    add_working_days,
    is_working_day,
    working_calendar,
    working_days_between,
)
from engine.model.values import CALENDAR, PARTIAL, UNKNOWN, Range

ROOT = pathlib.Path(__file__).parents[2]
DOCUMENT = yaml.safe_load((ROOT / "rules" / "catalogue" / "calendar.yaml").read_text("utf-8"))
CALENDAR_DATA: WorkingCalendar = working_calendar(DOCUMENT)

# Weekdays off and weekend days worked, as published or remembered for each year (day/month).
YEARS = {
    2017: ("02/01 26/01 27/01 30/01 31/01 01/02 06/04 01/05 02/05 04/09", ""),
    2018: ("01/01 14/02 15/02 16/02 19/02 20/02 25/04 30/04 01/05 03/09 31/12", ""),
    2019: ("01/01 04/02 05/02 06/02 07/02 08/02 15/04 29/04 30/04 01/05 02/09", "05/01 04/05"),
    2020: ("01/01 23/01 24/01 27/01 28/01 29/01 02/04 30/04 01/05 02/09", ""),
    2021: ("01/01 10/02 11/02 12/02 15/02 16/02 21/04 30/04 03/05 02/09 03/09", ""),
    2022: ("03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09", ""),
    2023: ("02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09", ""),
    2024: ("01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09", "04/05"),
    2025: ("01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09", "26/04"),
    2026: ("01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09", "10/01 22/08"),
}
# Days the calendar leaves open: the two readings of windows known from memory alone, and 24/11/2026.
OPEN = {
    2017: "26/01 02/02",
    2018: "14/02 21/02",
    2022: "01/09 05/09",
    2023: "20/01 27/01 01/09 05/09",
    2024: "08/02 15/02",
    2026: "24/11",
}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def days(text: str, year: int) -> set[dt.date]:
    return {dt.date(year, int(part[3:]), int(part[:2])) for part in text.split()}


@pytest.mark.parametrize("year", sorted(YEARS))
def test_every_day_of_the_known_years(year: int) -> None:
    """Each weekday is off, and each weekend day worked, exactly as the official calendar of the year says."""
    off, worked = (days(text, year) for text in YEARS[year])
    left_open = days(OPEN.get(year, ""), year)
    date = dt.date(year, 1, 1)
    while date.year == year:
        if date in left_open:
            assert UNKNOWN is is_working_day(date, CALENDAR_DATA), date
        else:
            expected = date in worked or (date.isoweekday() <= 5 and date not in off)
            assert expected is is_working_day(date, CALENDAR_DATA), date
        date += dt.timedelta(days=1)


@pytest.mark.parametrize("year", sorted(YEARS))
def test_the_holidays_package_against_the_known_years(year: int) -> None:
    """The package agrees on every weekday off, but for 02/01/2026 (swapped) and 24/11/2026 (not settled)."""
    import holidays

    package = {date for date in holidays.country_holidays("VN", years=year) if date.isoweekday() <= 5}
    known = days(YEARS[year][0], year)
    differences = {dt.date(2026, 1, 2), dt.date(2026, 11, 24)} if year == 2026 else set()
    assert differences == {date for date in package ^ known if date.year == year}


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024-02-05", "2024-02-05", 0),
        ("2024-02-05", "2024-02-06", 1),
        ("2024-02-02", "2024-02-05", 1),
        ("2024-02-05", "2024-02-16", 4),
        ("2025-01-24", "2025-02-03", 1),
        ("2025-01-24", "2025-02-04", 2),
        ("2026-02-13", "2026-02-23", 1),
        ("2024-04-26", "2024-05-06", 4),
        ("2025-04-25", "2025-05-05", 4),
        ("2025-12-31", "2026-01-12", 7),
        ("2026-08-21", "2026-09-03", 7),
        ("2024-05-06", "2024-04-26", -4),
    ],
)
def test_the_day_after_the_first_is_day_one(start: str, end: str, expected: int) -> None:
    """Across Tết and the swaps of 30/4 and 02/9 the count is exact, whichever reading of a window is right."""
    assert expected == working_days_between(day(start), day(end), CALENDAR_DATA)


@pytest.mark.parametrize(
    ("start", "number", "expected"),
    [
        ("2025-01-24", 1, "2025-02-03"),
        ("2025-01-24", 0, "2025-01-24"),
        ("2026-02-13", 1, "2026-02-23"),
        ("2024-04-26", 1, "2024-05-02"),
        ("2024-04-26", 3, "2024-05-04"),
        ("2024-04-26", 4, "2024-05-06"),
        ("2025-04-25", 1, "2025-04-26"),
        ("2024-01-02", 30, "2024-02-20"),
        ("2025-06-30", 45, "2025-09-03"),
        ("2024-05-06", -1, "2024-05-04"),
        ("2025-02-03", -1, "2025-01-24"),
    ],
)
def test_the_last_day_of_a_time_limit(start: str, number: int, expected: str) -> None:
    """A limit ends on a working day; a made-up Saturday is one."""
    assert day(expected) == add_working_days(day(start), number, CALENDAR_DATA)


def test_the_calendar_left_open_shows_only_where_it_matters() -> None:
    """Inside a window known from memory the count is a range; over the whole of it, exact."""
    assert Range(2, 3, CALENDAR) == working_days_between(day("2024-02-05"), day("2024-02-08"), CALENDAR_DATA)
    assert Range(day("2024-02-08"), day("2024-02-15"), CALENDAR) == add_working_days(
        day("2024-02-05"), 3, CALENDAR_DATA
    )
    assert day("2024-02-16") == add_working_days(day("2024-02-05"), 4, CALENDAR_DATA)
    assert Range(0, 1, CALENDAR) == working_days_between(day("2026-11-23"), day("2026-11-24"), CALENDAR_DATA)


def test_a_year_nobody_has_announced() -> None:
    """In 2027 the second day of the National Day, the Tết window and swaps are open; other holidays are the law's."""
    assert Range(0, 1, CALENDAR) == working_days_between(day("2027-08-31"), day("2027-09-01"), CALENDAR_DATA)
    assert False is is_working_day(day("2027-09-02"), CALENDAR_DATA)
    assert UNKNOWN is is_working_day(day("2027-02-04"), CALENDAR_DATA)
    assert False is is_working_day(day("2027-05-03"), CALENDAR_DATA)
    # Monday 24/4/2028 is an ordinary day; Monday 03/4/2028 stands between a Sunday and Giỗ Tổ and may be swapped.
    assert True is is_working_day(day("2028-04-24"), CALENDAR_DATA)
    assert UNKNOWN is is_working_day(day("2028-04-03"), CALENDAR_DATA)


def test_outside_the_calendar_nothing_is_known() -> None:
    """Before 2017, past the lunar tables, with unknown dates or an absurd number."""
    assert UNKNOWN is working_days_between(day("2016-05-01"), day("2017-05-01"), CALENDAR_DATA)
    assert UNKNOWN is working_days_between(day("2024-01-01"), day("2150-01-01"), CALENDAR_DATA)
    assert UNKNOWN is working_days_between(UNKNOWN, day("2024-01-01"), CALENDAR_DATA)
    assert UNKNOWN is add_working_days(day("2024-01-01"), 1_000_000, CALENDAR_DATA)
    assert UNKNOWN is working_days_between(day("2024-01-01"), day("2024-01-09"), None)
    assert UNKNOWN is add_working_days(day("2024-01-01"), 3, None)
    assert UNKNOWN is add_working_days(day("2017-01-10"), -30, CALENDAR_DATA)
    assert UNKNOWN is is_working_day(Range(day("2024-01-01"), day("2024-01-31"), PARTIAL), CALENDAR_DATA)


@given(st.dates(dt.date(2017, 6, 1), dt.date(2030, 12, 31)), st.integers(1, 60))
def test_adding_and_counting_agree(start: dt.date, number: int) -> None:
    """The n-th working day counts n; where the calendar is open, n lies within the count."""
    end = add_working_days(start, number, CALENDAR_DATA)
    for date in (end.low, end.high) if isinstance(end, Range) else (end,):
        count = working_days_between(start, date, CALENDAR_DATA)
        low, high = (count.low, count.high) if isinstance(count, Range) else (count, count)
        assert low <= number <= high


@given(st.dates(dt.date(2017, 6, 1), dt.date(2030, 12, 31)), st.integers(0, 40), st.integers(0, 40))
def test_a_narrower_date_gives_a_narrower_count(start: dt.date, first: int, second: int) -> None:
    """Knowing the end better never leads outside the bounds given before."""
    exact_end = start + dt.timedelta(days=first)
    wide = working_days_between(start, Range(start, exact_end + dt.timedelta(days=second), PARTIAL), CALENDAR_DATA)
    exact = working_days_between(start, exact_end, CALENDAR_DATA)
    low, high = (wide.low, wide.high) if isinstance(wide, Range) else (wide, wide)
    exact_low, exact_high = (exact.low, exact.high) if isinstance(exact, Range) else (exact, exact)
    assert low <= exact_low
    assert exact_high <= high


def test_an_announced_window_is_one_the_law_allows() -> None:
    """A window that is no choice of its holiday is a mistake in the data."""
    wrong = {"calendar": {**DOCUMENT["calendar"], "announced_windows": [
        {"holiday": "tet-nguyen-dan", "year": 2025, "days": [0, 1, 2, 3, 4], "source": "x", "confidence": "press"}]}}  # fmt: skip
    with pytest.raises(ValueError, match="no choice"):
        working_calendar(wrong)


def test_every_row_of_the_calendar_has_a_source() -> None:
    """Each holiday, window and swap says where it was read and how well it is sourced."""
    data = DOCUMENT["calendar"]
    rows = [*data["holidays"], *data["announced_windows"], *data["announced_swaps"]]
    assert {"text", "press", "pattern", "memory"} >= {row["confidence"] for row in rows}
    assert all(row["source"] for row in rows)


def test_the_lunar_tables_are_loaded_only_when_needed() -> None:
    """Importing the named functions does not import the heavy package."""
    code = "import sys, engine.intake.functions; sys.exit('holidays' in sys.modules)"
    assert 0 == subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode
