"""Dates as people write them: a day, a month, or a year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.text.normal import fold


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the day, the month or the year: it is one of the days from `first` to `last`, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("the last day comes before the first")

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


_EARLIEST_YEAR: Final = 1900
_LATEST_YEAR: Final = 2199

_FORMS: Final[tuple[re.Pattern[str], ...]] = tuple(
    re.compile(form)
    for form in (
        r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?)?",
        r"(?P<y>\d{4})-(?P<m>\d{1,2})",
        r"(?:nam )?(?P<y>\d{4})",
        r"(?:ngay )?(?P<d>\d{1,2}) ?(?P<s>[/.-]) ?(?P<m>\d{1,2}) ?(?P=s) ?(?P<y>\d{4})",
        r"(?:thang )?(?P<m>\d{1,2}) ?[/.-] ?(?P<y>\d{4})",
        r"thang (?P<m>\d{1,2}),? nam (?P<y>\d{4})",
        r"(?:ngay )?(?P<d>\d{1,2}) thang (?P<m>\d{1,2}),? nam (?P<y>\d{4})",
        r"(?:ngay )?(?P<d>\d{1,2})[/.-](?P<m>\d{1,2}) nam (?P<y>\d{4})",
    )
)
_SHORT_YEAR: Final = re.compile(
    r"(?:ngay )?(?:\d{1,2} ?[/.-] ?)?\d{1,2} ?[/.-] ?\d{2}"
    r"|(?:(?:ngay )?\d{1,2} )?(?:thang \d{1,2},? )?nam \d{2}|thang \d{1,2}[/.-]\d{2}|\d{2}"
)

_HELP: Final = Text(
    vi="Viết ngày/tháng/năm như 17/9/2020, hoặc 2020-09-17; chỉ biết tháng: 9/2020; chỉ biết năm: 2020.",
    en="Write day/month/year as in 17/9/2020, or 2020-09-17; month only: 9/2020; year only: 2020.",
)


def parse_date(text: str, span: Span | None = None) -> PartialDate:
    """The days `text` may mean; day before month, as in Vietnamese, or ISO 8601.

    Accepts `2020`, `2020-09`, `2020-09-17`, `17/9/2020`, `17-9-2020`, `17.9.2020`, `9/2020`, `tháng 9/2020`,
    `tháng 9 năm 2020`, `ngày 17 tháng 9 năm 2020`, `năm 2020`, with or without diacritics.
    Raises PhancapError, code PC201, for anything else: a two-digit year, a day that is not in the calendar, a form
    whose order of day and month is open.
    """
    written = fold(text).rstrip(".")
    for form in _FORMS:
        match = form.fullmatch(written)
        if match is not None:
            groups = match.groupdict()
            return _days(text, span, int(groups["y"]), groups.get("m"), groups.get("d"))
    if _SHORT_YEAR.fullmatch(written):
        raise _refused(
            text,
            span,
            Text(vi="năm chỉ có hai chữ số nên không rõ thế kỷ", en="a two-digit year leaves the century open"),
        )
    raise _refused(text, span, Text(vi="không phải một cách viết ngày tháng", en="it is not a way to write a date"))


def _days(text: str, span: Span | None, year: int, month_digits: str | None, day_digits: str | None) -> PartialDate:
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        raise _refused(
            text,
            span,
            Text(
                vi=f"năm {year} nằm ngoài khoảng {_EARLIEST_YEAR}-{_LATEST_YEAR}",
                en=f"the year {year} is outside {_EARLIEST_YEAR}-{_LATEST_YEAR}",
            ),
        )
    if month_digits is None:
        return PartialDate(date(year, 1, 1), date(year, 12, 31))
    month = int(month_digits)
    if not 1 <= month <= 12:
        raise _refused(text, span, Text(vi=f"không có tháng {month}", en=f"there is no month {month}"))
    length = monthrange(year, month)[1]
    if day_digits is None:
        return PartialDate(date(year, month, 1), date(year, month, length))
    day = int(day_digits)
    if not 1 <= day <= length:
        raise _refused(
            text,
            span,
            Text(vi=f"tháng {month}/{year} không có ngày {day}", en=f"{month}/{year} has no day {day}"),
        )
    exact = date(year, month, day)
    return PartialDate(exact, exact)


_SHOWN: Final = 60


def _refused(text: str, span: Span | None, reason: Text) -> PhancapError:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return PhancapError(
        [
            Diagnostic(
                "PC201",
                Text(
                    vi=f"không đọc được ngày “{shown}”: {reason.vi}",
                    en=f"cannot read the date “{shown}”: {reason.en}",
                ),
                span,
                _HELP,
            )
        ]
    )


_MONTHS_EN: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def format_date(day: date | PartialDate, language: Language) -> str:
    """`17/09/2020` in Vietnamese, `17 Sep 2020` in English; a month or a year where no more is known.

    Days that are neither one day, one month nor one year are written as first and last.
    """
    if isinstance(day, PartialDate):
        if day.exact:
            return format_date(day.first, language)
        first, last = day.first, day.last
        whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        if whole_months and (first.year, first.month) == (last.year, last.month):
            if language == "vi":
                return f"{first.month:02d}/{first.year:04d}"
            return f"{_MONTHS_EN[first.month - 1]} {first.year:04d}"
        if whole_months and first.year == last.year and (first.month, last.month) == (1, 12):
            return f"{first.year:04d}"
        return f"{format_date(first, language)} - {format_date(last, language)}"
    if language == "vi":
        return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
    return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year:04d}"
