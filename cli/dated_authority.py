"""Competence over a date that may be a month or a year: every regime it touches is asked, equal answers are given once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace

from engine.bilingual import Text
from engine.competence.assemble import Competent
from engine.conditions.tree import TRUE, Compare, Fact, Literal, Node, both, either
from engine.diagnostics import Diagnostic, Level
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Instrument
from engine.model.vocabulary import AuthorityVerdict, Confidence
from engine.text import PartialDate
from engine.verdict.authority import Authority, PostAuthority
from engine.verdict.missing import MissingFact, MissingLaw

DATE_FACT = "decision.on"
_SURENESS = tuple(Confidence)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `first` to `last` (both included) on which the answer is the same."""

    first: dt.date
    last: dt.date
    answer: Authority


@dataclass(frozen=True, slots=True)
class Branch:
    """A body in a role, and on which part of the asked days; `when` carries the dates where not all days agree."""

    item: PostAuthority
    entry: Competent
    when: Node


@dataclass(frozen=True, slots=True)
class DatedAuthority:
    """The answer for a date that may be partial."""

    asked: PartialDate
    stretches: tuple[Stretch, ...]

    @property
    def verdict(self) -> AuthorityVerdict:
        """That of the one answer; undetermined where the days differ."""
        return self.stretches[0].answer.verdict if len(self.stretches) == 1 else "undetermined"

    @property
    def answers(self) -> tuple[Authority, ...]:
        """One per stretch."""
        return tuple(stretch.answer for stretch in self.stretches)

    @property
    def regime(self) -> tuple[Instrument, ...]:
        """Instruments any answer rests on."""
        return tuple({each.id: each for answer in self.answers for each in answer.regime}.values())

    @property
    def missing_law(self) -> tuple[MissingLaw, ...]:
        """Texts any answer misses."""
        return tuple(dict.fromkeys(each for answer in self.answers for each in answer.missing_law))

    def missing_facts(self, book: Lawbook) -> tuple[MissingFact, ...]:
        """Facts any answer misses, and the full date where the days differ."""
        found = dict.fromkeys(each for answer in self.answers for each in answer.missing_facts)
        if len(self.stretches) > 1:
            label = book.facts[DATE_FACT].label
            found[MissingFact(DATE_FACT, label.vi, label.en)] = None
        return tuple(found)

    def branches(self) -> tuple[Branch, ...]:
        """Entries of all days, each once, with the days as a condition where they differ."""
        held: dict[Hashable, list[tuple[int, PostAuthority, Competent]]] = {}
        for index, stretch in enumerate(self.stretches):
            for item in stretch.answer.posts:
                for entry in item.entries:
                    key = (item.reading, entry.role, entry.body, entry.when, entry.variable)
                    held.setdefault(key, []).append((index, item, entry))
        return tuple(self._branch(found) for found in held.values())

    def _branch(self, found: list[tuple[int, PostAuthority, Competent]]) -> Branch:
        """One entry of several stretches, with the provisions of all of them."""
        _, item, entry = found[0]
        for _, _, later in found[1:]:
            entry = _both_grounds(entry, later)
        return Branch(item, entry, both(self._days([index for index, _, _ in found]), entry.when))

    def _days(self, indices: list[int]) -> Node:
        """The condition on the decision date that holds on these stretches alone."""
        if len(indices) == len(self.stretches):
            return TRUE
        return either(*(self._days_of(index) for index in indices))

    def _days_of(self, index: int) -> Node:
        parts: list[Node] = []
        if index > 0:
            parts.append(Compare("ge", Fact(DATE_FACT), Literal(self.stretches[index].first)))
        if index + 1 < len(self.stretches):
            parts.append(Compare("lt", Fact(DATE_FACT), Literal(self.stretches[index + 1].first)))
        return both(*parts)


def ask_over(book: Lawbook, asked: PartialDate, ask: Callable[[dt.date], Authority]) -> DatedAuthority:
    """Asks on one day of every regime the date touches and joins neighbours whose answers are equal."""
    days = book.law_days(asked.first, asked.last)
    ends = [*(day - dt.timedelta(days=1) for day in days[1:]), asked.last]
    stretches: list[Stretch] = []
    for first, last in zip(days, ends, strict=True):
        answer = ask(first)
        if stretches and substance(stretches[-1].answer) == substance(answer):
            held = stretches.pop()
            stretches.append(Stretch(held.first, last, _joined(held.answer, answer)))
        else:
            stretches.append(Stretch(first, last, answer))
    return DatedAuthority(asked, tuple(stretches))


def substance(answer: Authority) -> Hashable:
    """What makes two answers equal: who does what for which post under which condition, whatever the provision."""
    return (
        answer.verdict,
        frozenset(
            (item.reading, entry.role, entry.body, entry.when, entry.variable)
            for item in answer.posts
            for entry in item.entries
        ),
        frozenset(item.reading for item in answer.posts),
        frozenset(each.text for each in answer.unresolved),
    )


def _joined(one: Authority, other: Authority) -> Authority:
    """The earlier answer with the provisions of the later beside its own; as sure as the less sure of the two."""
    found = {
        (item.reading, entry.role, entry.body, entry.when): entry for item in other.posts for entry in item.entries
    }
    posts = []
    for item in one.posts:
        entries = tuple(
            _both_grounds(entry, found.get((item.reading, entry.role, entry.body, entry.when)))
            for entry in item.assembly.entries
        )
        posts.append(PostAuthority(item.reading, replace(item.assembly, entries=entries)))
    return replace(
        one,
        posts=tuple(posts),
        regime=_once(one.regime + other.regime),
        missing_law=tuple(dict.fromkeys(one.missing_law + other.missing_law)),
        missing_facts=tuple(dict.fromkeys(one.missing_facts + other.missing_facts)),
    )


def _once(instruments: Iterable[Instrument]) -> tuple[Instrument, ...]:
    return tuple({each.id: each for each in instruments}.values())


def _both_grounds(entry: Competent, later: Competent | None) -> Competent:
    if later is None:
        return entry
    return replace(
        entry,
        citations=tuple(dict.fromkeys(entry.citations + later.citations)),
        rules=tuple(dict.fromkeys(entry.rules + later.rules)),
        confidence=max(entry.confidence, later.confidence, key=_SURENESS.index),
    )


def branches_cut(number: int) -> Diagnostic:
    """PC505 (note): more open branches than are listed."""
    return Diagnostic(
        "PC505",
        Text(f"còn {number} nhánh có điều kiện không liệt kê", f"{number} more conditional branches are not listed"),
        help=Text("khai thêm dữ kiện bằng --fact", "state more facts with --fact"),
        level=Level.NOTE,
    )
