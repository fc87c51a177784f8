"""Boxes of cases: for each dimension a set of values; a dimension not named is free.

Dimensions are `ACTION`, `DAY`, facts by path, and whole conditions no box can take apart (opaque: true or false).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from engine.analysis.values import ValueSet
from engine.conditions.tree import Node

ACTION = "action"
DAY = "decision.on"
PROVINCE = "post.province"

Dimension = str | Node


@dataclass(frozen=True, slots=True)
class Box:
    """Cases whose every dimension lies in its set."""

    dimensions: tuple[tuple[Dimension, ValueSet], ...]
    by_dimension: Mapping[Dimension, ValueSet] = field(init=False, repr=False, compare=False)
    """The sets by dimension."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_dimension", dict(self.dimensions))

    @property
    def proven(self) -> bool:
        """Whether every dimension is one that can be taken apart: no opaque condition is involved."""
        return all(isinstance(dimension, str) for dimension, _ in self.dimensions)

    def meet(self, other: Box) -> Box | None:
        """The common part; None when there is none."""
        found: dict[Dimension, Any] = dict(self.dimensions)
        for dimension, values in other.dimensions:
            held = found.get(dimension)
            both = values if held is None else held.meet(values)
            if both.empty:
                return None
            found[dimension] = both
        # No dimension came in: they stand in their order already.
        return Box(tuple(found.items())) if len(found) == len(self.dimensions) else box(found)

    def meets(self, other: Box) -> bool:
        """Whether there is a common part."""
        return _meets(self.by_dimension, other)

    def minus(self, other: Box) -> tuple[Box, ...]:
        """What of this box is not in the other, as disjoint boxes."""
        if not self.meets(other):
            return (self,)
        pieces: list[Box] = []
        rest: dict[Dimension, Any] = dict(self.dimensions)
        for dimension, values in other.dimensions:
            held = rest.get(dimension)
            outside = values.complement() if held is None else held.meet(values.complement())
            if not outside.empty:
                pieces.append(box({**rest, dimension: outside}))
            rest[dimension] = values if held is None else held.meet(values)
        return tuple(pieces)

    def within(self, others: Iterable[Box]) -> bool:
        """Whether the others together leave nothing of this box."""
        return not _open(self.by_dimension, tuple(others), 0)

    def has(self, case: Mapping[Dimension, Hashable]) -> bool:
        """Whether a case lies in the box; a dimension the case does not name is taken to lie outside."""
        return all(dimension in case and values.has(case[dimension]) for dimension, values in self.dimensions)

    def only(self, dimension: Dimension) -> ValueSet | None:
        """The set of one dimension; None when it is free."""
        return self.by_dimension.get(dimension)

    def example(self) -> dict[Dimension, Hashable]:
        """One value for every dimension named."""
        return {dimension: values.pick() for dimension, values in self.dimensions}


def box(dimensions: Mapping[Dimension, Any]) -> Box:
    """A box, its dimensions in a fixed order."""
    return Box(tuple(sorted(dimensions.items(), key=lambda item: _order(item[0]))))


@cache
def _order(dimension: Dimension) -> tuple[bool, str]:
    return not isinstance(dimension, str), str(dimension)


def _meets(held: Mapping[Dimension, Any], other: Box) -> bool:
    for dimension, values in other.dimensions:
        mine = held.get(dimension)
        if values.empty if mine is None else not values.meets(mine):
            return False
    return True


def _open(held: Mapping[Dimension, Any], covering: Sequence[Box], first: int) -> bool:
    """Whether the covering boxes from the `first` on leave a case; looks no further than the first way out."""
    for index in range(first, len(covering)):
        cover = covering[index]
        if not _meets(held, cover):
            continue
        inside = dict(held)
        for dimension, values in cover.dimensions:
            mine = inside.get(dimension)
            outside = values.complement() if mine is None else mine.meet(values.complement())
            if not outside.empty and _open({**inside, dimension: outside}, covering, index + 1):
                return True
            inside[dimension] = values if mine is None else mine.meet(values)
        return False
    return True


def left_over(boxes: Iterable[Box], covering: Iterable[Box]) -> Iterator[Box]:
    """What of `boxes` the covering ones leave, as disjoint boxes."""
    rest = tuple(boxes)
    for cover in covering:
        rest = tuple(piece for each in rest for piece in each.minus(cover))
        if not rest:
            return
    yield from rest
