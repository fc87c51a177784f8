"""Values a fact may have besides plain dates, whole numbers and texts: unknown, stated absence, bounds, collections.

Three-valued arithmetic: `spread` lifts a function of exact values to one that takes UNKNOWN and Range.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import product
from typing import Final, Literal, final

Cause = Literal["partial-date", "calendar"]
PARTIAL: Final[Cause] = "partial-date"
CALENDAR: Final[Cause] = "calendar"

OPEN_DATE: Final = dt.date.max
"""High end of a Range of dates that nothing held bounds from above."""

OPEN_COUNT: Final = 119_987
"""High end of a Range of numbers that nothing held bounds: the full months from `date.min` to `date.max`."""


@final
class Unknown:
    """A fact not given. There is one instance, `UNKNOWN`; it has no truth value."""

    __slots__ = ()
    _only: Unknown | None = None

    def __new__(cls) -> Unknown:
        """Give the one instance."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> bool:
        # INVARIANT: unknown is never taken for false.
        raise TypeError("an unknown fact is neither true nor false")

    def __repr__(self) -> str:
        return "UNKNOWN"

    def __reduce__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()


class Stated(Enum):
    """A person's answer that there is no value."""

    NONE = "none"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Range:
    """A date or a number known only to lie between `low` and `high`, both inclusive.

    `cause`: `partial-date` when a fuller fact settles it (the fact is missing); `calendar` when no fact does, as how the
    days count is itself open (official calendar not announced, odd days of separate periods): a person must look.
    Raises ValueError when the ends are reversed or of two kinds.
    """

    low: int | dt.date
    high: int | dt.date
    cause: Cause

    def __post_init__(self) -> None:
        if isinstance(self.low, dt.date) != isinstance(self.high, dt.date):
            raise ValueError("both ends of a range are dates, or both are whole numbers")
        if self.low > self.high:  # type: ignore[operator]  # both ends are of one kind
            raise ValueError(f"range ends reversed: {self.low} > {self.high}")

    @property
    def open_above(self) -> bool:
        """Whether nothing held bounds the value from above."""
        return self.high in (OPEN_DATE, OPEN_COUNT)


@dataclass(frozen=True, slots=True)
class Collection:
    """Items of a list fact; what a complete list lacks is absent, what an incomplete one lacks is unknown."""

    items: tuple[Mapping[str, object], ...]
    complete: bool


def hull(low: object, high: object, cause: Cause) -> object:
    """The value when both ends are equal, else their Range."""
    if low == high:
        return low
    return Range(low, high, cause)  # type: ignore[arg-type]  # both ends are of one kind


def ends(value: object) -> tuple[object, ...]:
    """The ends of a Range, or the value alone."""
    return (value.low, value.high) if isinstance(value, Range) else (value,)


def widest_cause(values: Iterable[object]) -> Cause:
    """`partial-date` when any Range among `values` has it: a fuller fact comes before a judgement."""
    causes = {value.cause for value in values if isinstance(value, Range)}
    return CALENDAR if causes == {CALENDAR} else PARTIAL


def spread(function: Callable[..., object], *arguments: object) -> object:
    """`function` over arguments that may be unknown or known within bounds.

    UNKNOWN, None or Stated anywhere gives UNKNOWN. `function` must be monotone in each argument that can be a Range:
    its extremes then lie at the ends, and a narrower argument gives a result within the wider one.
    """
    exact = True
    for value in arguments:
        if value is None or isinstance(value, (Unknown, Stated)):
            return UNKNOWN
        exact = exact and not isinstance(value, Range)
    if exact:
        found = function(*arguments)
        return UNKNOWN if isinstance(found, (Unknown, Stated)) else found
    corners = [function(*corner) for corner in product(*map(ends, arguments))]
    if any(isinstance(corner, (Unknown, Stated)) for corner in corners):
        return UNKNOWN
    flat = [end for corner in corners for end in ends(corner)]
    return hull(min(flat), max(flat), widest_cause([*arguments, *corners]))  # type: ignore[type-var]  # both ends are of one kind
