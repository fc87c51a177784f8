"""Requirements that stand in place of others: the common pattern falls silent where a province's own rule speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from engine.conditions.tree import TRUE, Fact, Member, Node, both, negated
from engine.lawbook.entries import Requirement
from engine.lawbook.rules import date_guard, jurisdiction_guard
from engine.model.vocabulary import ANCHOR_FACT


def with_exceptions(
    requirements: Iterable[Requirement], overrides: Mapping[str, tuple[str, ...]], jurisdictions: Mapping[str, str]
) -> tuple[Requirement, ...]:
    """The requirements, each not applying where one that overrides it bears.

    `overrides`: row id → ids of the rows it stands in place of; `jurisdictions`: instrument id → jurisdiction. An
    overriding row bears in its province, on its dates, for its posts and actions, whatever its own condition says: it is
    the rule of that place, met or not.
    """
    rows = tuple(requirements)
    silenced: dict[str, list[Node]] = {}
    for row in rows:
        for identifier in overrides.get(row.ground.id, ()):
            silenced.setdefault(identifier, []).append(_bears(row, jurisdictions[row.ground.instrument]))
    if not silenced:
        return rows
    return tuple(
        replace(row, applies=both(row.applies, *(negated(where) for where in silenced.get(row.ground.id, ()))))
        for row in rows
    )


def _bears(row: Requirement, jurisdiction: str) -> Node:
    posts = TRUE if row.posts is None else Member(Fact("post.id"), tuple(sorted(row.posts)))
    return both(
        date_guard(ANCHOR_FACT[row.anchor], row.ground.interval),
        jurisdiction_guard(jurisdiction),
        posts,
        Member(Fact("action"), tuple(sorted(row.actions))),
    )
