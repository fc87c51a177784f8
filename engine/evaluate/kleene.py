"""Three-valued logic: True, False, and None for unknown (Kleene's strong connectives)."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def conjunction(values: Iterable[Truth]) -> Truth:
    """False when one is false, else unknown when one is unknown, else true."""
    result: Truth = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def disjunction(values: Iterable[Truth]) -> Truth:
    """True when one is true, else unknown when one is unknown, else false."""
    result: Truth = False
    for value in values:
        if value is True:
            return True
        if value is None:
            result = None
    return result


def negation(value: Truth) -> Truth:
    """The opposite; unknown stays unknown."""
    return None if value is None else not value
