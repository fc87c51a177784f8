"""Sets of values one dimension of a box may take: listed values or all but them, spans of whole numbers or days."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Protocol, Self


class ValueSet(Protocol):
    """A set closed under complement and intersection."""

    @property
    def empty(self) -> bool:
        """Whether no value is in it."""

    def complement(self) -> Self:
        """Every value of the dimension that is not in it."""

    def meet(self, other: Self) -> Self:
        """The common part."""

    def meets(self, other: Self) -> bool:
        """Whether the common part holds a value: `not meet(other).empty`, without making it."""

    def pick(self) -> Hashable:
        """One value, always the same; raises ValueError when empty."""

    def has(self, value: Hashable) -> bool:
        """Whether the value is in it."""


@dataclass(frozen=True, slots=True)
class Among:
    """Listed values, or all but the listed; `universe` when the dimension has only so many values."""

    values: frozenset[Hashable]
    outside: bool = False
    universe: frozenset[Hashable] | None = None

    @property
    def empty(self) -> bool:
        """No value is left."""
        if self.outside:
            return self.universe is not None and self.universe <= self.values
        return not self.values

    def complement(self) -> Among:
        """All but these."""
        return Among(self.values, not self.outside, self.universe)

    def meet(self, other: Among) -> Among:
        """Values in both."""
        universe = self.universe if self.universe is not None else other.universe
        if self.outside and other.outside:
            return Among(self.values | other.values, outside=True, universe=universe)
        if self.outside:
            return Among(other.values - self.values, universe=universe)
        if other.outside:
            return Among(self.values - other.values, universe=universe)
        return Among(self.values & other.values, universe=universe)

    def meets(self, other: Among) -> bool:
        """Whether a value is in both."""
        if self.outside and other.outside:
            universe = self.universe if self.universe is not None else other.universe
            return universe is None or not universe <= self.values | other.values
        if self.outside:
            return not other.values <= self.values
        if other.outside:
            return not self.values <= other.values
        return not self.values.isdisjoint(other.values)

    def pick(self) -> Hashable:
        """The first listed value in order of its text; of an open complement, a value named like none of them."""
        if self.empty:
            raise ValueError("an empty set has no value")
        if not self.outside:
            return min(self.values, key=str)
        if self.universe is not None:
            return min(self.universe - self.values, key=str)
        return OTHER

    def has(self, value: Hashable) -> bool:
        """Whether the value is listed, or not among those left out."""
        return (value in self.values) is not self.outside


OTHER = "…"
"""A value that is none of those a rule names."""


@dataclass(frozen=True, slots=True)
class Spans:
    """Whole numbers (days as ordinals) in disjoint ascending spans, both ends inclusive; None is open."""

    spans: tuple[tuple[int | None, int | None], ...]

    @property
    def empty(self) -> bool:
        """No span is left."""
        return not self.spans

    def complement(self) -> Spans:
        """What lies between and around the spans."""
        found: list[tuple[int | None, int | None]] = []
        low: int | None = None
        for start, end in self.spans:
            if start is not None and (low is None or low <= start - 1):
                found.append((low, start - 1))
            if end is None:
                return Spans(tuple(found))
            low = end + 1
        return Spans((*found, (low, None)))

    def meet(self, other: Spans) -> Spans:
        """Numbers in both."""
        found = [
            (low, high)
            for one in self.spans
            for two in other.spans
            if _ordered(low := _greater(one[0], two[0]), high := _lesser(one[1], two[1]))
        ]
        return Spans(tuple(sorted(found, key=lambda span: (span[0] is not None, span[0] or 0))))

    def meets(self, other: Spans) -> bool:
        """Whether a number is in both."""
        return any(
            (high is None or start is None or start <= high) and (low is None or end is None or low <= end)
            for low, high in self.spans
            for start, end in other.spans
        )

    def pick(self) -> int:
        """The least number, or the greatest of a set open below."""
        if self.empty:
            raise ValueError("an empty set has no value")
        low, high = self.spans[0]
        return low if low is not None else high if high is not None else 0

    def has(self, value: Hashable) -> bool:
        """Whether some span holds the number."""
        return isinstance(value, int) and any(
            (low is None or low <= value) and (high is None or value <= high) for low, high in self.spans
        )


def span(low: int | None, high: int | None) -> Spans:
    """One span; empty when its ends are reversed."""
    return Spans(((low, high),)) if _ordered(low, high) else Spans(())


def among(values: Iterable[Hashable], universe: frozenset[Hashable] | None = None) -> Among:
    """Listed values."""
    return Among(frozenset(values), universe=universe)


def _greater(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else max(one, other)


def _lesser(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else min(one, other)


def _ordered(low: int | None, high: int | None) -> bool:
    return low is None or high is None or low <= high
