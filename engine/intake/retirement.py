"""Retirement under normal conditions: the day work ends and the months left to it.

The schedule of ages is data (a parameter of the instrument in force), never code. Rows are
`{sex, born_from, born_to, years, months}`; `born_from` is inclusive, `born_to` exclusive, null is open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from engine.intake.months import add_months, calendar_months, month_end
from engine.model.values import (
    OPEN_COUNT,
    OPEN_DATE,
    PARTIAL,
    UNKNOWN,
    Range,
    Stated,
    Unknown,
    ends,
    hull,
    spread,
)

Schedule = Sequence[Mapping[str, object]]

SEXES = ("male", "female")


def retirement_date(birth: object, sex: object, schedule: object, extension: object = None) -> object:
    """The last day of the month in which the retirement age is reached, moved by a granted extension.

    - `birth`: date of birth (date, Range); `sex`: `male` or `female`; `schedule`: rows, see the module.
    - `extension`: months of later retirement granted by decision; a stated absence is none. Unknown (UNKNOWN, None,
      left out) can only put the day back, so the result is then a Range from the normal day, open above.
    - An unknown sex gives the Range over both sexes. UNKNOWN when the birth or the schedule is unknown, or when the
      schedule has no row for the birth.

    Raises ValueError for another sex, a negative extension or a malformed schedule.
    """
    normal = _normal_date(birth, sex, schedule)
    if isinstance(normal, Unknown) or isinstance(extension, Stated):
        return normal
    if extension is None or isinstance(extension, Unknown):
        return Range(_first(normal), OPEN_DATE, PARTIAL)
    if any(not isinstance(months, int) or months < 0 for months in ends(extension)):
        raise ValueError(f"an extension is a whole number of months from 0 up, not {extension!r}")
    return month_end(add_months(normal, extension))


def months_to_retirement(birth: object, sex: object, on: object, schedule: object, extension: object = None) -> object:
    """Months of work left on the day `on`: from its month to the month in which the retirement age is reached.

    As work lasts to the end of that month, this is also the number of full months from `on` to the retirement date;
    months alone count, as in “tính đến tháng đủ tuổi nghỉ hưu”. 60 exactly covers a five-year term. Which day `on` is,
    the caller's provision says: the receipt of the dossier by the competent personnel body under the Party's method,
    the carrying out of the procedure under the State's. Negative after retirement. Otherwise as `retirement_date`.
    """
    end = retirement_date(birth, sex, schedule, extension)
    if isinstance(end, Range) and end.open_above:
        least = calendar_months(on, end.low)
        if isinstance(least, Unknown):
            return UNKNOWN
        return Range(_first(least), OPEN_COUNT, PARTIAL)
    return calendar_months(on, end)


def _normal_date(birth: object, sex: object, schedule: object) -> object:
    if isinstance(sex, Stated) or schedule is None or isinstance(schedule, (Unknown, Stated)):
        return UNKNOWN
    if sex is None or isinstance(sex, Unknown):
        both = [_normal_date(birth, each, schedule) for each in SEXES]
        if any(isinstance(day, Unknown) for day in both):
            return UNKNOWN
        days = [end for day in both for end in ends(day)]
        return hull(min(days), max(days), PARTIAL)  # type: ignore[type-var]  # days all
    if sex not in SEXES:
        raise ValueError(f"sex is male or female, not {sex!r}")
    rows = schedule_rows(schedule, sex)
    # A gap between two rows must not be jumped over when only the ends of a partial birth date are looked at.
    if isinstance(birth, Range) and any(later[0] != earlier[1] for earlier, later in pairwise(rows)):
        raise ValueError(f"the retirement schedule has a gap or an overlap for {sex}")
    return spread(lambda day: _retires_on(day, rows), birth)


def schedule_rows(schedule: object, sex: object) -> list[tuple[dt.date, dt.date, int]]:
    """Births from, births before and the age in months, for one sex, in order of birth; ValueError for no table."""
    if not isinstance(schedule, Sequence) or isinstance(schedule, str):
        raise ValueError("a retirement schedule is a table of rows")
    rows = []
    for row in schedule:
        if row["sex"] == sex:
            born_from = _day(row["born_from"]) or dt.date.min
            born_to = _day(row["born_to"]) or dt.date.max
            rows.append((born_from, born_to, 12 * int(row["years"]) + int(row["months"])))
    return sorted(rows)


def _retires_on(birth: dt.date, rows: list[tuple[dt.date, dt.date, int]]) -> object:
    ages = {age for born_from, born_to, age in rows if born_from <= birth < born_to}
    if len(ages) > 1:
        raise ValueError(f"the retirement schedule gives {len(ages)} ages for a birth on {birth}")
    # The first of the month avoids the clamp of short months: only the month in which the age is reached counts.
    return month_end(add_months(birth.replace(day=1), ages.pop())) if ages else UNKNOWN


def _day(value: object) -> dt.date | None:
    if value is None or isinstance(value, dt.date):
        return value
    return dt.date.fromisoformat(str(value))


def _first(value: object) -> int | dt.date:
    low = ends(value)[0]
    if not isinstance(low, (int, dt.date)):
        raise TypeError(f"a date or a number is expected, not {low!r}")
    return low
