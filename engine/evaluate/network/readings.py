"""From facts to what a rule network can compare: whole numbers with two ends, texts, and marks for everything else.

Numbers, dates (as ordinals) and truth values carry a low and a high end, so that a value known within bounds is two
numbers; a text is one; a stated absence, an empty list and the unknown are marks of their own. Nothing is converted
between kinds.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.bilingual import Text
from engine.conditions.tree import Fact, Literal, Term
from engine.intake.months import add_days, add_months, add_years, full_days, full_months
from engine.intake.working_days import WorkingCalendar, add_working_days, working_days_between
from engine.model.facts import Facts
from engine.model.values import UNKNOWN, Range, Stated, Unknown

LARGEST = 2**63 - 1
"""Whole numbers beyond this are compared wrongly by the library."""

LONGEST = 60_000
"""Bytes of a text; the library compares lengths modulo 65,536."""

OPEN = "?"
EMPTY_LIST = "e"
WHOLE, FLAG, DAY, TEXT = "i", "b", "d", "s"

_ARITHMETIC: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        "add_days": add_days,
        "add_months": add_months,
        "add_years": add_years,
        "days_between": full_days,
        "months_between": full_months,
    }
)
_ON_CALENDAR: Mapping[str, Callable[..., object]] = MappingProxyType(
    {"add_working_days": add_working_days, "working_days_between": working_days_between}
)


class UnencodableError(Exception):
    """A value or condition the network cannot hold within its limits; carries the reason."""

    def __init__(self, reason: Text) -> None:
        self.reason = reason
        super().__init__(reason.en)


@dataclass(frozen=True, slots=True)
class Reading:
    """A mark and what goes with it: two ends of a number, or a text."""

    mark: str
    low: int = 0
    high: int = 0
    text: str = ""

    @property
    def numeric(self) -> bool:
        """Whether it has ends to compare."""
        return self.mark in (WHOLE, FLAG, DAY)


def within_limits(number: int) -> int:
    """The number itself; raises UnencodableError when the library could not compare it."""
    if not -LARGEST <= number <= LARGEST:
        raise UnencodableError(Text("số quá lớn", "number too large"))
    return number


def plain_text(text: str) -> str:
    """The text in NFC; raises UnencodableError when it is too long or no proper text."""
    composed = unicodedata.normalize("NFC", text)
    try:
        size = len(composed.encode())
    except UnicodeEncodeError:
        raise UnencodableError(Text("văn bản lỗi mã ký tự", "text with broken characters")) from None
    if size > LONGEST:
        raise UnencodableError(Text("văn bản quá dài", "text too long"))
    return composed


def reading(value: object) -> Reading:
    """The reading of a value that is no list. Raises UnencodableError."""
    if isinstance(value, Unknown):
        return Reading(OPEN)
    if isinstance(value, Stated):
        return Reading(value.value)
    if isinstance(value, str):
        return Reading(TEXT, text=plain_text(value))
    low, high = (value.low, value.high) if isinstance(value, Range) else (value, value)
    for kind, mark in ((bool, FLAG), (int, WHOLE), (dt.date, DAY)):
        if type(low) is kind and type(high) is kind:
            return Reading(mark, _number(low), _number(high))
    raise UnencodableError(Text("giá trị không so sánh được", "value that cannot be compared"))


def readings(value: object) -> tuple[Reading, ...]:
    """One reading, or one per element of a list; an empty list has its own mark."""
    if not isinstance(value, tuple):
        return (reading(value),)
    return tuple(reading(each) for each in value) or (Reading(EMPTY_LIST),)


def _number(value: object) -> int:
    if isinstance(value, dt.date):
        return value.toordinal()
    assert isinstance(value, int)
    return within_limits(int(value))


class Terms:
    """Values of terms over the facts of one case."""

    __slots__ = ("_calendar", "_facts")

    def __init__(self, facts: Facts, calendar: WorkingCalendar | None) -> None:
        self._facts = facts
        self._calendar = calendar

    def value(self, term: Term, item: Mapping[str, object] | None) -> object:
        """What a term comes to; `item.` paths are read from `item` and unknown without one."""
        if isinstance(term, Literal):
            return term.value
        if isinstance(term, Fact):
            field = term.path.removeprefix("item.")
            if field == term.path:
                return self._facts.get(term.path)
            return UNKNOWN if item is None else item.get(field, UNKNOWN)
        arguments = [self.value(argument, item) for argument in term.arguments]
        if term.name in _ARITHMETIC:
            return _ARITHMETIC[term.name](*arguments)
        if term.name not in _ON_CALENDAR:
            raise UnencodableError(Text(f"chưa biết hàm “{term.name}”", f"unknown function “{term.name}”"))
        return UNKNOWN if self._calendar is None else _ON_CALENDAR[term.name](*arguments, self._calendar)
