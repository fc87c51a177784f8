"""The compiled lawbook: immutable, hashed, asked by post, action and day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from engine.conditions.tree import facts_of
from engine.lawbook.entries import (
    Body,
    CompetenceRule,
    Derivation,
    Instrument,
    Interval,
    Parameter,
    PlaceList,
    Post,
    Province,
    Provision,
    Requirement,
    Slot,
    Suppression,
    Unit,
    UnitKind,
    Untranslatable,
    bears_on,
)
from engine.lawbook.event_days import NO_EVENTS, EventDays, may_bear
from engine.lawbook.precedence import resolve_slots
from engine.model.facts import FactSpec

_Bearing = TypeVar("_Bearing", Requirement, Untranslatable)


@dataclass(frozen=True)
class Lawbook:
    """Everything that is law and catalogue, on one timeline. `hash` is over the packs' content."""

    hash: str
    instruments: Mapping[str, Instrument]
    bodies: Mapping[str, Body]
    kinds: Mapping[str, UnitKind]
    units: Mapping[str, Unit]
    provinces: Mapping[str, Province]
    place_lists: Sequence[PlaceList]
    posts: Mapping[str, Post]
    competence: tuple[CompetenceRule, ...]
    requirements: Sequence[Requirement]
    untranslatable: Sequence[Untranslatable]
    derivations: Sequence[Derivation]
    parameters: Sequence[Parameter]
    provisions: Sequence[Provision]
    facts: Mapping[str, FactSpec]
    calendar: Mapping[str, object]
    suppressions: tuple[Suppression, ...] = ()
    memo: dict[str, object] = field(default_factory=dict, repr=False, compare=False)
    """Structures later stages build once per lawbook (names, working calendar); never part of its content."""
    _slots: dict[str, tuple[Slot, ...]] = field(default_factory=dict, repr=False, compare=False)
    _facts_of_competence: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _borne: dict[tuple[type, str | None, frozenset[str]], tuple[object, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def slots(self, post: str) -> tuple[Slot, ...]:
        """The flat guarded competence rows of one post, precedence resolved; empty when no row names it."""
        found = self._slots.get(post)
        if found is None:
            rules = self._rules_by_post.get(post, ())
            found = resolve_slots(rules, self.instruments, self.bodies)
            self._slots[post] = found
        return found

    def slots_apart_from(self, posts: Set[str]) -> dict[str, tuple[Slot, ...]]:
        """Slots resolved so far, for a lawbook whose competence differs for these posts alone."""
        return {post: held for post, held in self._slots.items() if post not in posts}

    @cached_property
    def _rules_by_post(self) -> dict[str, tuple[CompetenceRule, ...]]:
        index: dict[str, list[CompetenceRule]] = {}
        for rule in self.competence:
            if not self.instruments[rule.ground.instrument].draft:
                for post in rule.posts:
                    index.setdefault(post, []).append(rule)
        return {post: tuple(rules) for post, rules in index.items()}

    def requirements_for(
        self, post: str | None, actions: frozenset[str], day: dt.date, events: EventDays = NO_EVENTS
    ) -> Iterator[Requirement]:
        """Requirements that may bear on the case when the decision is of `day`; drafts never.

        Rows anchored elsewhere than in the decision count when they are in force on `day` or may be on the day of their
        own event (`events`, see `event_days`).
        """
        for row in self._bearing(self._live_requirements, post, actions):
            if may_bear(row, day, events):
                yield row

    def _bearing(self, rows: tuple[_Bearing, ...], post: str | None, actions: frozenset[str]) -> tuple[_Bearing, ...]:
        """Rows for that post and those actions, whatever the day; looked for once."""
        if not rows:
            return rows
        key = (type(rows[0]), post, actions)
        found = self._borne.get(key)
        if found is None:
            found = tuple(
                row
                for row in rows
                if not row.actions.isdisjoint(actions) and (row.posts is None or post is None or post in row.posts)
            )
            self._borne[key] = found
        return cast("tuple[_Bearing, ...]", found)

    @cached_property
    def _live_requirements(self) -> tuple[Requirement, ...]:
        return tuple(row for row in self.requirements if not self.instruments[row.ground.instrument].draft)

    def untranslatable_for(self, post: str | None, actions: frozenset[str], day: dt.date) -> Iterator[Untranslatable]:
        """Provisions no machine decides that may bear on the case on `day`."""
        for row in self._bearing(self._live_untranslatable, post, actions):
            if row.ground.interval.covers(day):
                yield row

    @cached_property
    def _live_untranslatable(self) -> tuple[Untranslatable, ...]:
        return tuple(row for row in self.untranslatable if not self.instruments[row.ground.instrument].draft)

    @cached_property
    def gaps(self) -> Mapping[str, tuple[Provision, ...]]:
        """Provisions whose wording is not held, by instrument."""
        found: dict[str, list[Provision]] = {}
        for row in self.provisions:
            if row.status == "gap":
                found.setdefault(row.instrument, []).append(row)
        return {instrument: tuple(rows) for instrument, rows in found.items()}

    def facts_of_competence(self, post: str) -> frozenset[str]:
        """Paths of the facts that the competence rows of one post read."""
        found = self._facts_of_competence.get(post)
        if found is None:
            found = frozenset(path for slot in self.slots(post) for path in facts_of(slot.guard))
            self._facts_of_competence[post] = found
        return found

    def parameter_on(self, identifier: str, day: dt.date) -> Parameter | None:
        """The version of a parameter in force on `day` in the whole country; the latest begun when several are."""
        found = [row for row in self._national_parameters.get(identifier, ()) if row.ground.interval.covers(day)]
        return max(found, key=lambda row: row.ground.interval.start or dt.date.min, default=None)

    @cached_property
    def _national_parameters(self) -> dict[str, list[Parameter]]:
        index: dict[str, list[Parameter]] = {}
        for row in self.parameters:
            if bears_on(self.instruments[row.ground.instrument], "national"):
                index.setdefault(row.id, []).append(row)
        return index

    def derivations_on(self, day: dt.date) -> tuple[Derivation, ...]:
        """Derivations in force on `day`, one per fact: the latest begun."""
        found: dict[str, Derivation] = {}
        for row in self.derivations:
            if row.ground.interval.covers(day) and not self.instruments[row.ground.instrument].draft:
                held = found.get(row.fact)
                if held is None or _begun(row.ground.interval) >= _begun(held.ground.interval):
                    found[row.fact] = row
        return tuple(found.values())

    @cached_property
    def change_days(self) -> tuple[dt.date, ...]:
        """Every day on which some rule, post, body or unit begins or ends, ascending."""
        days: set[dt.date] = set()
        for interval in self._intervals():
            days.update(day for day in (interval.start, interval.end) if day is not None)
        return tuple(sorted(days))

    def _intervals(self) -> Iterator[Interval]:
        for rule in self.competence:
            yield rule.ground.interval
        for requirement in self.requirements:
            yield requirement.ground.interval
        for derivation in self.derivations:
            yield derivation.ground.interval
        for instrument in self.instruments.values():
            yield instrument.interval
        for post in self.posts.values():
            yield post.interval
        for body in self.bodies.values():
            yield body.interval
        for province in self.provinces.values():
            yield province.interval

    def law_days(self, first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
        """One representative day per regime that the interval `first`..`last` (inclusive) touches."""
        return (first, *(day for day in self.change_days if first < day <= last))

    def in_force(self, day: dt.date) -> tuple[Instrument, ...]:
        """Instruments in force on `day`, drafts left out."""
        return tuple(each for each in self.instruments.values() if not each.draft and each.interval.covers(day))


def _begun(interval: Interval) -> dt.date:
    return interval.start or dt.date.min
