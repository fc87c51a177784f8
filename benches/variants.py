"""Lawbooks made of the shipped one: with fewer rules, with more rows of competence, with more universal requirements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from engine.conditions import tree
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule, Interval, Requirement
from engine.model.vocabulary import Facet

_FIRST, _LAST = dt.date(1990, 1, 1), dt.date(2030, 1, 1)
"""Between these days an open interval is cut."""


def _with(book: Lawbook, **changes: Any) -> Lawbook:
    return replace(book, **changes, memo={}, _slots={})


def only(book: Lawbook, rules: Collection[str]) -> tuple[Lawbook, tuple[Facet, ...]]:
    """The lawbook with these requirements and no competence, and the facets they speak to."""
    kept = [row for row in book.requirements if row.ground.id in rules]
    facets = {row.facet for row in kept}
    return (
        _with(book, requirements=kept, untranslatable=(), competence=()),
        tuple(facet for facet in Facet if facet in facets),
    )


def competence_partitioned(book: Lawbook, times: int) -> Lawbook:
    """The same competence in `times` as many rows: each row cut by its posts, and by its days where posts are too few."""
    parts = [(rule, list(_parts(rule, times))) for rule in book.competence]
    # A row that puts another aside puts all parts of it aside.
    ids = {rule.ground.id: [part.ground.id for part in found] for rule, found in parts}
    rows = [
        replace(part, overrides=tuple(other for each in part.overrides for other in ids.get(each, [each])))
        for _, found in parts
        for part in found
    ]
    return _with(book, competence=tuple(rows))


def _parts(rule: CompetenceRule, times: int) -> Iterator[CompetenceRule]:
    posts = sorted(rule.posts)
    by_posts = min(len(posts), times)
    spells = list(_cut(rule.ground.interval, -(-times // by_posts)))
    number = 0
    for place in range(by_posts):
        # So many parts in all: the last posts are cut into fewer spells where `times` does not divide.
        wanted = times // by_posts + (place < times % by_posts)
        for interval in spells if wanted == len(spells) else _cut(rule.ground.interval, wanted):
            number += 1
            ground = replace(
                rule.ground, id=rule.ground.id if number == 1 else f"{rule.ground.id}.{number}", interval=interval
            )
            yield replace(rule, ground=ground, posts=frozenset(posts[place::by_posts]))


def _cut(interval: Interval, parts: int) -> Iterator[Interval]:
    """The interval in so many pieces; in as many as it has days where those are fewer."""
    start, end = interval.start or _FIRST, interval.end or max(_LAST, interval.start or _LAST)
    parts = min(parts, max(1, (end - start).days))
    step = (end - start).days // parts
    edges = [interval.start, *(start + dt.timedelta(days=step * number) for number in range(1, parts)), interval.end]
    for first, last in pairwise(edges):
        yield Interval(first, last)


def universal_multiplied(book: Lawbook, times: int) -> Lawbook:
    """Every universal requirement `times` over, each time with other numbers and days in it, so that none is asked once."""
    more: list[Requirement] = []
    for shift in range(1, times):
        for row in book.requirements:
            if row.posts is None:
                ground = replace(row.ground, id=f"{row.ground.id}.{shift}")
                parts = {name: _shifted(getattr(row, name), shift) for name in ("applies", "require", "unless")}
                more.append(replace(row, ground=ground, succeeds=None, **parts))
    return _with(book, requirements=[*book.requirements, *more])


def _shifted(node: Any, shift: int) -> Any:
    if isinstance(node, (tree.All, tree.Any)):
        return replace(node, parts=tuple(_shifted(part, shift) for part in node.parts))
    if isinstance(node, tree.Not):
        return replace(node, part=_shifted(node.part, shift))
    if isinstance(node, tree.Count):
        return replace(node, where=_shifted(node.where, shift))
    if isinstance(node, tree.Compare):
        return replace(node, left=_moved(node.left, shift), right=_moved(node.right, shift))
    return node


def _moved(term: Any, shift: int) -> Any:
    if not isinstance(term, tree.Literal) or isinstance(term.value, bool):
        return term
    if isinstance(term.value, int):
        return tree.Literal(term.value + shift)
    return tree.Literal(term.value + dt.timedelta(days=shift)) if isinstance(term.value, dt.date) else term


def universal(book: Lawbook) -> Sequence[Requirement]:
    """The requirements that hold for every post."""
    return [row for row in book.requirements if row.posts is None]
