"""Working days (ngày làm việc) of State agencies: counted and added on a calendar given as data.

The calendar (`calendar.yaml` of the catalogue) carries the public holidays of the law, the announced Tết windows and
swapped days with their sources. What is not announced, or rests on memory alone, is kept as alternatives: a result
the alternatives change is a Range with cause `calendar`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.model.values import CALENDAR, UNKNOWN, Range, hull, spread

_DAY = dt.timedelta(days=1)
_SETTLES = ("text", "press")
LAST_LUNAR_YEAR = 2099
MOST_DAYS = 2_500
_LUNAR = {"lunar-new-year": "Lunar New Year", "hung-kings": "Hung Kings' Commemoration Day"}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One reading of an occasion: weekdays off, weekend days worked instead."""

    off: frozenset[dt.date]
    worked: frozenset[dt.date] = frozenset()

    def change(self, first: dt.date, last: dt.date) -> int:
        """Working days added between two days, both inclusive (negative when days are taken away)."""
        worked = sum(first <= day <= last for day in self.worked)
        return worked - sum(first <= day <= last for day in self.off)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday: `choices` are lists of day offsets from the anchor, one of which is the year's."""

    id: str
    anchor: str
    choices: tuple[tuple[int, ...], ...]
    first: dt.date
    end: dt.date | None

    def in_force(self, day: dt.date) -> bool:
        """Whether the holiday exists on its anchor day."""
        return self.first <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Swap:
    """A weekday off made up for on a weekend day."""

    off: dt.date
    worked: dt.date
    settled: bool


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The official calendar as far as it is known; see `working_calendar`."""

    covers_from: dt.date
    weekly_rest: frozenset[int]
    holidays: tuple[Holiday, ...]
    windows: tuple[tuple[str, int, tuple[int, ...]], ...]
    swaps: tuple[Swap, ...]
    swaps_announced_until: dt.date
    make_up_within_days: int


def working_calendar(document: Mapping[str, Any]) -> WorkingCalendar:
    """Build the calendar from the content of `calendar.yaml`. Raises ValueError for a window no holiday allows."""
    data = document["calendar"]
    holidays = tuple(
        Holiday(
            row["id"],
            str(row["anchor"]),
            tuple(tuple(choice) for choice in row["choices"]),
            _date(row["from"]),
            None if row["to"] is None else _date(row["to"]),
        )
        for row in data["holidays"]
    )
    windows = []
    for row in data["announced_windows"]:
        days = tuple(row["days"])
        if not any(each.id == row["holiday"] and days in each.choices for each in holidays):
            raise ValueError(f"{row['holiday']} {row['year']}: {list(days)} is no choice of that holiday")
        # A window known from memory alone stays one reading among the choices.
        if row["confidence"] in _SETTLES:
            windows.append((row["holiday"], row["year"], days))
    unannounced = data["unannounced_swaps"]
    return WorkingCalendar(
        covers_from=_date(data["covers_from"]),
        weekly_rest=frozenset(data["weekly_rest"]),
        holidays=holidays,
        windows=tuple(windows),
        swaps=tuple(
            Swap(_date(row["day_off"]), _date(row["made_up_on"]), row["confidence"] in _SETTLES)
            for row in data["announced_swaps"]
        ),
        swaps_announced_until=_date(unannounced["from"]),
        make_up_within_days=unannounced["make_up_within_days"],
    )


def working_days_between(start: object, end: object, calendar: WorkingCalendar | None) -> object:
    """Working days from `start` to `end`: the day after `start` is day 1, `end` is counted if it is a working day.

    Negative, by the same rule from `end`, when `end` is earlier. UNKNOWN outside the years the calendar covers, and without a
    calendar.
    """
    if calendar is None:
        return UNKNOWN
    return spread(lambda first, last: _between(first, last, calendar), start, end)


def add_working_days(start: object, days: object, calendar: WorkingCalendar | None) -> object:
    """The working day that is number `days` after `start` (before it when negative); 0 gives `start` itself.

    `start` need not be a working day; the day after it is the first that can count. UNKNOWN as above, and beyond
    2,500 days (ten years), which no time limit comes near.
    """
    if calendar is None:
        return UNKNOWN
    return spread(lambda first, count: _added(first, count, calendar), start, days)


def is_working_day(day: object, calendar: WorkingCalendar) -> object:
    """Whether `day` is a working day; UNKNOWN where the calendar leaves it open."""
    if isinstance(day, Range):
        return UNKNOWN
    counted = spread(lambda date: _between(date - _DAY, date, calendar), day)
    return counted == 1 if isinstance(counted, int) else UNKNOWN


def _between(start: dt.date, end: dt.date, calendar: WorkingCalendar) -> object:
    if end < start:
        return spread(lambda count: -count, _between(end, start, calendar))
    if start == end:
        return 0
    first = start + _DAY
    if first < calendar.covers_from or end.year > LAST_LUNAR_YEAR:
        return UNKNOWN
    low = high = _plain_working_days(first, end, calendar)
    # A swap can take its day off in one year and its make-up day in the next.
    for year in range(first.year - 1, end.year + 2):
        for readings in occasions(year, calendar):
            changes = [reading.change(first, end) for reading in readings]
            low, high = low + min(changes), high + max(changes)
    return hull(low, high, CALENDAR)


def _plain_working_days(first: dt.date, last: dt.date, calendar: WorkingCalendar) -> int:
    """Days of the interval that are no weekly rest days."""
    weeks, rest = divmod((last - first).days + 1, 7)
    count = weeks * (7 - len(calendar.weekly_rest))
    return count + sum((first + each * _DAY).isoweekday() not in calendar.weekly_rest for each in range(rest))


def _added(start: dt.date, days: int, calendar: WorkingCalendar) -> object:
    if days == 0:
        return start
    if abs(days) > MOST_DAYS:
        return UNKNOWN
    sign = 1 if days > 0 else -1

    def reached(count: Callable[[int | Range], object]) -> dt.date | None:
        # The first day on which the count, at its most (or at its least), reaches the number asked for.
        for distance in range(abs(days), 2 * abs(days) + 60):
            day = start + sign * distance * _DAY
            between = _between(start, day, calendar) if sign > 0 else _between(day - _DAY, start - _DAY, calendar)
            if not isinstance(between, (int, Range)):
                return None
            value = count(between)
            if isinstance(value, int) and value >= abs(days):
                return day
        return None

    earliest = reached(lambda value: value.high if isinstance(value, Range) else value)
    latest = reached(lambda value: value.low if isinstance(value, Range) else value)
    if earliest is None or latest is None:
        return UNKNOWN
    return hull(min(earliest, latest), max(earliest, latest), CALENDAR)


@lru_cache(maxsize=1024)
def occasions(year: int, calendar: WorkingCalendar) -> tuple[tuple[Scenario, ...], ...]:
    """The holidays and swaps of a year, each with its possible readings; weekdays off, weekend days worked."""
    if year > LAST_LUNAR_YEAR:
        return ()
    anchored = [
        (holiday, day)
        for holiday in calendar.holidays
        if (day := _anchor_day(holiday.anchor, year)) is not None and holiday.in_force(day)
    ]
    announced = {(holiday, of): days for holiday, of, days in calendar.windows}
    settled: set[dt.date] = set()
    open_choices: list[list[set[dt.date]]] = []
    for holiday, day in anchored:
        window = announced.get((holiday.id, year))
        choices = [window] if window is not None else holiday.choices
        dates = [{day + offset * _DAY for offset in choice} for choice in choices]
        if len(dates) == 1:
            settled |= dates[0]
        else:
            open_choices.append(dates)
    occasions: list[tuple[Scenario, ...]] = [(Scenario(_off(settled, set(), calendar)),)]
    occasions += [tuple(Scenario(_off(choice, settled, calendar)) for choice in choices) for choices in open_choices]
    for swap in calendar.swaps:
        if swap.off.year == year:
            swapped = Scenario(frozenset({swap.off}), frozenset({swap.worked}))
            occasions.append((swapped,) if swap.settled else (Scenario(frozenset()), swapped))
    occasions += _possible_swaps(occasions, calendar)
    return tuple(occasions)


def _off(days: set[dt.date], others: set[dt.date], calendar: WorkingCalendar) -> frozenset[dt.date]:
    """Weekdays off for these holidays: those on a weekly rest day move to the next working days."""
    taken = days | others
    off = set()
    for day in sorted(days):
        moved = day
        if day.isoweekday() in calendar.weekly_rest:
            while moved.isoweekday() in calendar.weekly_rest or moved in taken:
                moved += _DAY
            taken.add(moved)
        off.add(moved)
    return frozenset(off)


def _possible_swaps(occasions: Sequence[tuple[Scenario, ...]], calendar: WorkingCalendar) -> list[tuple[Scenario, ...]]:
    """Swaps nobody has announced yet: a lone working day between a holiday and the weekend, made up nearby."""
    off = {day for readings in occasions for reading in readings for day in reading.off}
    found = []
    for bridge in sorted({day - _DAY for day in off} | {day + _DAY for day in off}):
        if bridge < calendar.swaps_announced_until or bridge in off or bridge.isoweekday() in calendar.weekly_rest:
            continue
        before, after = bridge - _DAY, bridge + _DAY
        rest_before, rest_after = (day.isoweekday() in calendar.weekly_rest for day in (before, after))
        if (rest_before and after in off) or (rest_after and before in off):
            found.append((Scenario(frozenset()), *_made_up(bridge, off, calendar)))
    return found


def _made_up(bridge: dt.date, off: Iterable[dt.date], calendar: WorkingCalendar) -> Iterable[Scenario]:
    within = calendar.make_up_within_days
    saturday = min(calendar.weekly_rest)
    for distance in range(-within, within + 1):
        day = bridge + distance * _DAY
        # A weekend that adjoins a day off is part of the holiday and is not worked.
        if day.isoweekday() == saturday and not {day - _DAY, day + 2 * _DAY} & {bridge, *off}:
            yield Scenario(frozenset({bridge}), frozenset({day}))


@lru_cache(maxsize=1024)
def _anchor_day(anchor: str, year: int) -> dt.date | None:
    if anchor not in _LUNAR:
        month, day = anchor.split("-")
        return dt.date(year, int(month), int(day))
    import holidays  # heavy: only when working days are asked for

    named = holidays.country_holidays("VN", years=year, language="en_US", observed=False)
    days = named.get_named(_LUNAR[anchor], lookup="exact")
    return days[0] if days else None


def _date(value: object) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))
