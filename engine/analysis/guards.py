"""From a condition to boxes: its disjunctive normal form over dimensions that can be taken apart.

Facts of the post itself are put in first; kind and merger of a province become sets of provinces (and days); how far one
date lies after another is a dimension of its own. What relates facts otherwise, counts a list, or calls a function stays
whole: an opaque dimension that is true or false.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any as Anything

from engine.analysis.boxes import DAY, PROVINCE, Box, Dimension, box
from engine.analysis.values import Among, Spans, ValueSet, among, span
from engine.conditions.tree import All, Any, Call, Compare, Const, Fact, Literal, Member, Node, Not
from engine.evaluate.native import Native, residual
from engine.intake.derive import catalogue_facts
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval, Post
from engine.model.facts import Facts
from engine.model.values import Stated

MOST_BOXES = 256
"""A condition of more alternatives than this stays whole."""

TRUTHS = frozenset({True, False})
"""What an opaque condition can be."""
_DISTANCES = ("add_months", "add_days", "add_years", "add_working_days")
_MERGED = "post.province_merged"
_KIND = "post.province_kind"
NOWHERE = Stated.NOT_APPLICABLE
"""The province of a central post."""


class Space:
    """The dimensions of one lawbook's cases."""

    def __init__(self, book: Lawbook) -> None:
        self.book = book
        self.provinces = frozenset[Hashable]({*book.provinces, NOWHERE})
        self._boxes: dict[tuple[str | None, Node], tuple[Box, ...]] = {}

    def boxes(self, condition: Node, post: Post | None = None) -> tuple[Box, ...]:
        """Boxes whose union is where the condition holds, for that post; not always disjoint."""
        key = (post.id if post is not None else None, condition)
        if key not in self._boxes:
            node = residual(condition, Native(Facts(catalogue_facts(post)))) if post is not None else condition
            self._boxes[key] = self._alternatives(node, wanted=True)
        return self._boxes[key]

    def _alternatives(self, node: Node, *, wanted: bool) -> tuple[Box, ...]:
        if isinstance(node, Const):
            return (Box(()),) if node.value is wanted else ()
        if isinstance(node, Not):
            return self._alternatives(node.part, wanted=not wanted)
        if isinstance(node, (All, Any)):
            parts = [self._alternatives(part, wanted=wanted) for part in node.parts]
            joined = isinstance(node, All) is wanted
            found = _product(parts) if joined else tuple(dict.fromkeys(each for part in parts for each in part))
            return found if found is not None and len(found) <= MOST_BOXES else (self._whole(node, wanted=wanted),)
        return tuple(self._leaf(node, wanted=wanted))

    def _leaf(self, node: Node, *, wanted: bool) -> Iterator[Box]:
        path = _path(node)
        if path == _KIND:
            yield from self._by_province(
                node, _KIND, lambda province: self.book.provinces[province].kind, wanted=wanted
            )
        elif path == _MERGED:
            yield from self._merged(node, wanted=wanted)
        elif path is not None and (values := self._values(node, path)) is not None:
            held = values if wanted else values.complement()
            if not held.empty:
                yield box({path: held})
        elif (apart := _apart(node)) is not None:
            distance, numbers = apart
            yield box({distance: numbers if wanted else numbers.complement()})
        else:
            yield self._whole(node, wanted=wanted)

    def _whole(self, node: Node, *, wanted: bool) -> Box:
        return box({node: among((wanted,), TRUTHS)})

    def _values(self, node: Node, path: str) -> ValueSet | None:
        """The values of the fact for which the leaf is true; None when it is not a set of values."""
        spec = self.book.facts.get(path)
        kind = spec.kind if spec is not None else "text"
        if kind in ("list", "collection"):
            return None
        if isinstance(node, Member):
            return self._listed(path, node.values) if kind not in ("integer", "date") else _numbers(node.values)
        assert isinstance(node, Compare)
        assert isinstance(node.right, Literal)
        value = node.right.value
        if kind in ("integer", "date"):
            return _compared(node.relation, value)
        return self._listed(path, (value,)) if node.relation == "eq" else None

    def _listed(self, path: str, values: tuple[Anything, ...]) -> Among:
        if path == PROVINCE:
            return among(values, self.provinces)
        spec = self.book.facts.get(path)
        universe: frozenset[Hashable] | None = None
        if spec is not None and spec.kind == "boolean":
            universe = TRUTHS | frozenset(values)
        elif spec is not None and spec.choices:
            universe = frozenset[Hashable](spec.choices) | frozenset(values)
        return among(values, universe)

    def _by_province(self, node: Node, path: str, value: Callable[[str], object], *, wanted: bool) -> Iterator[Box]:
        chosen = [
            province for province in self.book.provinces if Native(Facts({path: value(province)})).truth(node) is wanted
        ]
        if chosen:
            yield box({PROVINCE: among(chosen, self.provinces)})

    def _merged(self, node: Node, *, wanted: bool) -> Iterator[Box]:
        """Merged from a day on: true from it, false before it and for provinces never merged."""
        for merged in (True, False):
            if Native(Facts({_MERGED: merged})).truth(node) is not wanted:
                continue
            days: dict[dt.date | None, list[str]] = {}
            for province in self.book.provinces.values():
                days.setdefault(province.merged_on, []).append(province.id)
            for day, provinces in days.items():
                if day is None and not merged:
                    yield box({PROVINCE: among(provinces, self.provinces)})
                elif day is not None:
                    first = day.toordinal()
                    held = span(first, None) if merged else span(None, first - 1)
                    yield box({PROVINCE: among(provinces, self.provinces), DAY: held})


def days(interval: Interval) -> Spans:
    """The days of an interval as a set."""
    return span(
        interval.start.toordinal() if interval.start is not None else None,
        interval.end.toordinal() - 1 if interval.end is not None else None,
    )


def _path(node: Node) -> str | None:
    """The fact a leaf compares with a constant; None when it relates facts or calls a function."""
    if isinstance(node, Member) and isinstance(node.term, Fact):
        return node.term.path
    if isinstance(node, Compare) and isinstance(node.left, Fact) and isinstance(node.right, Literal):
        return node.left.path
    return None


def _apart(node: Node) -> tuple[Node, Spans] | None:
    """`a` is on or after `b` plus `n` (months, days): the distance of the two as one dimension, at least `n`."""
    if not isinstance(node, Compare) or node.relation not in ("ge", "lt") or not isinstance(node.right, Call):
        return None
    number = node.right.arguments[-1]
    if node.right.name not in _DISTANCES or not isinstance(number, Literal) or not isinstance(number.value, int):
        return None
    numbers = span(number.value, None)
    return at_distance(node, 0), numbers if node.relation == "ge" else numbers.complement()


def at_distance(node: Node, number: int) -> Node:
    """The same comparison at another distance: `a` on or after `b` plus `number`."""
    assert isinstance(node, Compare)
    assert isinstance(node.right, Call)
    return Compare("ge", node.left, Call(node.right.name, (*node.right.arguments[:-1], Literal(number))))


def _compared(relation: str, value: object) -> Spans | None:
    number = _number(value)
    if number is None:
        return None
    return {
        "eq": span(number, number),
        "lt": span(None, number - 1),
        "le": span(None, number),
        "gt": span(number + 1, None),
        "ge": span(number, None),
    }[relation]


def _numbers(values: tuple[object, ...]) -> Spans | None:
    found = sorted(number for value in values if (number := _number(value)) is not None)
    return Spans(tuple((number, number) for number in found)) if len(found) == len(values) else None


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, dt.date):
        return value.toordinal()
    return value if isinstance(value, int) else None


def _product(parts: list[tuple[Box, ...]]) -> tuple[Box, ...] | None:
    """Every way to hold all parts at once; None when there are too many to list."""
    found: tuple[Box, ...] = (Box(()),)
    for part in parts:
        found = tuple(dict.fromkeys(both for one in found for two in part if (both := one.meet(two)) is not None))
        if len(found) > MOST_BOXES:
            return None
    return found


def described(dimensions: Mapping[Dimension, Hashable]) -> dict[str, Hashable]:
    """The facts of an example: opaque conditions, which no value settles, are left out."""
    return {str(dimension): value for dimension, value in dimensions.items() if isinstance(dimension, str)}
