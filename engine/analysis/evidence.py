"""What scenarios and proposals show about the law: each case under the law of its days, as the reference evaluator reads it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from engine.evaluate.native import Native
from engine.intake.cases import Case
from engine.intake.derive import calendar_of
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Requirement
from engine.lawbook.event_days import event_days
from engine.model.facts import Facts
from engine.model.values import Collection, Range
from engine.model.vocabulary import Facet
from engine.verdict.check import Run, law_days_of


@dataclass(frozen=True)
class Evidence:
    """A case that was asked about; `facets` are those checked, none of them when only competence was asked."""

    case: Case
    facets: frozenset[Facet]

    @cached_property
    def posts(self) -> frozenset[str]:
        """Every post its titles can mean."""
        return frozenset(reading.post for readings in self.case.names.posts for reading in readings)

    @cached_property
    def days(self) -> frozenset[dt.date]:
        """Every day the case names."""
        found = set(self.case.days or ())
        for value in self.case.facts.values.values():
            found.update(_dates(value))
        return frozenset(found)

    def may_turn_on(self, day: dt.date) -> bool:
        """Whether the law of `day` may bear on the case: the case names it, or its decision may be of that day."""
        days = self.case.days
        return day in self.days or (days is not None and days[0] <= day <= days[1])


class Reading:
    """One case under the law of one day."""

    def __init__(self, book: Lawbook, evidence: Evidence, day: dt.date) -> None:
        self.book = book
        self.evidence = evidence
        self.day = day
        self.run = Run(book, evidence.case, day)
        self.run.settle_managing_level()
        self.facts: Facts = self.run.facts_on(day, self.run.post)
        self.evaluator = Native(self.facts, calendar_of(book))
        self.events = event_days(self.facts)

    @property
    def resolved(self) -> bool:
        """Whether it is known what post is being filled."""
        return bool(self.evidence.case.names.posts) and not self.evidence.case.names.unresolved

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """Requirements of the facets checked that may bear on the case."""
        if not self.resolved or not self.evidence.facets:
            return ()
        post = self.run.post.post if self.run.post else None
        found = self.book.requirements_for(post, self.run.actions, self.day, self.events)
        return tuple(row for row in found if row.facet in self.evidence.facets)


def readings_of(book: Lawbook, evidence: Evidence) -> Iterator[Reading]:
    """The case under the law of each day its decision may fall on."""
    for day in law_days_of(book, evidence.case):
        yield Reading(book, evidence, day)


def _dates(value: object) -> Iterator[dt.date]:
    if isinstance(value, dt.date):
        yield value
    elif isinstance(value, Range):
        yield from (*_dates(value.low), *_dates(value.high))
    elif isinstance(value, Collection):
        for item in value.items:
            for each in item.values():
                yield from _dates(each)
