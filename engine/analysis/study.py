"""A lawbook prepared for analysis: for each post its guarded rows with the boxes of cases in which they hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.analysis.boxes import ACTION, DAY, PROVINCE, Box, box
from engine.analysis.guards import NOWHERE, Space, days, described
from engine.analysis.values import among
from engine.bilingual import Text
from engine.competence.assemble import Assembly, assemble
from engine.conditions.tree import Node
from engine.diagnostics import Span
from engine.intake.derive import catalogue_facts
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Ground, Interval, Post, Slot
from engine.model.facts import Facts
from engine.model.vocabulary import ACTION_LABELS

_ACTIONS = frozenset[Hashable](ACTION_LABELS)
_LOCAL = ("province", "district", "commune")


@dataclass(frozen=True, slots=True)
class Area:
    """A guarded row and the cases in which it holds."""

    slot: Slot
    boxes: tuple[Box, ...]

    @property
    def rule(self) -> str:
        """The row's id."""
        return self.slot.rule.ground.id


@dataclass(frozen=True, slots=True)
class Example:
    """One case of a box: a post, an action, a day and the facts its conditions read."""

    post: str
    action: str
    on: dt.date
    facts: Mapping[str, Hashable]


@dataclass(frozen=True, slots=True)
class Lint:
    """One thing found: which rows, for which posts, in which cases, with an example, and what to do."""

    code: str
    message: Text
    repair: Text
    rules: tuple[str, ...]
    posts: tuple[str, ...] = ()
    box: Box | None = None
    example: Example | None = None
    warning: bool = False

    @property
    def proven(self) -> bool:
        """False where a condition that cannot be taken apart takes part: possible, not proven."""
        return self.box is None or self.box.proven


class Study:
    """What every check needs, worked out once per lawbook; `spans` say where a row stands in its file.

    `space` is that of a lawbook of the same facts and provinces, when one is at hand.
    """

    def __init__(
        self, book: Lawbook, spans: Mapping[str, Span] | None = None, space: Space | None = None
    ) -> None:  # fmt: skip
        self.book = book
        self.spans = spans or {}
        self.space = space or Space(book)
        self._areas: dict[str, tuple[Area, ...]] = {}

    def areas(self, post: Post) -> tuple[Area, ...]:
        """The post's guarded rows with their boxes; rows that hold in no case are left out."""
        if post.id not in self._areas:
            found = (
                Area(slot, self.cases(post, slot.actions, slot.interval, slot.guard))
                for slot in self.book.slots(post.id)
            )
            self._areas[post.id] = tuple(area for area in found if area.boxes)
        return self._areas[post.id]

    def cases(self, post: Post, actions: frozenset[str], interval: Interval, guard: Node) -> tuple[Box, ...]:
        """The post's cases of these actions and days in which the guard holds; none where nothing fits together."""
        both = interval.meet(post.interval)
        if both is None:
            return ()
        frame = box({ACTION: among(actions, _ACTIONS), DAY: days(both), PROVINCE: self.provinces_of(post)})
        found = (frame.meet(each) for each in self.space.boxes(guard, post))
        return tuple(each for each in found if each is not None)

    def provinces_of(self, post: Post) -> object:
        """The provinces a post can lie in: nowhere for a central one, else any."""
        local = post.level in _LOCAL or post.vertical
        return among(self.book.provinces if local else (NOWHERE, *self.book.provinces), self.space.provinces)

    def example(self, post: Post, held: Box) -> Example:
        """One case of the box."""
        picked = held.example()
        facts = {path: value for path, value in described(picked).items() if path not in (ACTION, DAY)}
        action, day = picked.get(ACTION, "bo-nhiem"), picked.get(DAY)
        on = dt.date.fromordinal(day) if isinstance(day, int) and day > 0 else dt.date(2026, 1, 1)
        return Example(post.id, str(action), on, facts)

    def assembled(self, example: Example) -> Assembly:
        """What the reference evaluator makes of an example."""
        post = self.book.posts[example.post]
        facts: dict[str, object] = catalogue_facts(post)
        for path, value in example.facts.items():
            spec = self.book.facts.get(path)
            dated = spec is not None and spec.kind == "date" and isinstance(value, int)
            facts[path] = dt.date.fromordinal(value) if dated and isinstance(value, int) else value
        held = facts.get(PROVINCE)
        if isinstance(held, str) and held in self.book.provinces:
            province = self.book.provinces[held]
            facts["post.province_kind"] = province.kind
            facts["post.province_merged"] = province.merged_on is not None and province.merged_on <= example.on
        return assemble(self.book, example.post, frozenset({example.action}), example.on, Facts(facts))

    @cached_property
    def grounds(self) -> Mapping[str, Ground]:
        """The ground of every row of law, drafts' included, by id."""
        rows = (self.book.competence, self.book.requirements, self.book.untranslatable)
        return {row.ground.id: row.ground for kind in rows for row in kind}


def grouped(found: list[Lint]) -> tuple[Lint, ...]:
    """Findings on the same rows under one code as one, with all its posts."""
    by_rows: dict[tuple[str, tuple[str, ...]], list[Lint]] = {}
    for each in found:
        by_rows.setdefault((each.code, each.rules or each.posts), []).append(each)
    merged: list[Lint] = []
    for same in by_rows.values():
        first = next((each for each in same if each.proven), same[0])
        posts = tuple(dict.fromkeys(post for each in same for post in each.posts))
        merged.append(
            Lint(first.code, first.message, first.repair, first.rules, posts, first.box, first.example, first.warning)
        )
    return tuple(merged)
