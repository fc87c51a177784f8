"""Mutants judged over what scenarios recorded: killed when an expected answer no longer comes out.

A survivor is left out of the score only when it is proven the same law: no case of competence, no breach differs
between the two lawbooks, by the boxes of `engine.analysis.diffing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from engine.analysis.diffing import same_law
from engine.analysis.evidence import Evidence, Reading, readings_of
from engine.analysis.mutants import Mutant
from engine.analysis.study import Study
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule, Requirement
from engine.lawbook.precedence import effective_on
from engine.model.vocabulary import Facet
from engine.verdict.check import Run, Verdict, verdict_on
from engine.verdict.findings import Finding, judge
from engine.verdict.transition import with_transition


@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant nobody noticed; `asked` is how many questions it bore on (none: no scenario reaches the row)."""

    mutant: Mutant
    asked: int


@dataclass(slots=True)
class MutationScore:
    """What became of the mutants judged."""

    killed: list[Mutant] = field(default_factory=list)
    survived: list[Survivor] = field(default_factory=list)
    equivalent: list[Mutant] = field(default_factory=list)

    @property
    def percent(self) -> float:
        """Killed of those that are not equivalent, in percent; 100 where there are none."""
        counted = len(self.killed) + len(self.survived)
        return 100 * len(self.killed) / counted if counted else 100.0


class Question:
    """A recorded question: what it is evidence of, and whether a lawbook still answers it as expected.

    `holds` takes the lawbook and, where it is known already, the verdict that lawbook gives.
    """

    def __init__(self, evidence: Evidence, holds: Callable[[Lawbook, Verdict | None], bool]) -> None:
        self.evidence = evidence
        self.holds = holds


class MutationRun:
    """Judges mutants of one lawbook; only questions that a mutant can touch are asked again."""

    def __init__(self, book: Lawbook, questions: Sequence[Question]) -> None:
        self.book = book
        self._asked = [_Asked(book, each) for each in questions]
        self._by_post: dict[str, list[_Asked]] = {}
        self._by_row: dict[int, list[_Asked]] = {}
        for asked in self._asked:
            for post in asked.question.evidence.posts:
                self._by_post.setdefault(post, []).append(asked)
            for row in {id(row): row for reading in asked.readings for row in reading.requirements}:
                self._by_row.setdefault(row, []).append(asked)

    def judge(self, mutants: Iterable[Mutant]) -> MutationScore:
        """The score over these mutants."""
        score = MutationScore()
        for mutant in mutants:
            law = mutant.of(self.book)
            answers = []
            for holds in self._answers(mutant, law):
                answers.append(holds)
                if not holds:
                    break
            if not all(answers):
                score.killed.append(mutant)
            elif same_law(self._study, Study(law, space=self._study.space), mutant.rows):
                score.equivalent.append(mutant)
            else:
                score.survived.append(Survivor(mutant, len(answers)))
        return score

    @cached_property
    def _study(self) -> Study:
        return Study(self.book)

    @cached_property
    def _successors(self) -> dict[str, list[Requirement]]:
        """Rows whose finding may turn on that of an older row, by its id."""
        found: dict[str, list[Requirement]] = {}
        for row in self.book.requirements:
            if row.succeeds is not None:
                found.setdefault(row.succeeds, []).append(row)
        return found

    def _answers(self, mutant: Mutant, law: Lawbook) -> Iterator[bool]:
        """Whether each question the mutant can touch is still answered as expected."""
        old, new = mutant.rows[0]
        if mutant.day is not None:
            for asked in self._asked:
                if asked.question.evidence.may_turn_on(mutant.day):
                    yield asked.question.holds(law, None)
        elif isinstance(old, CompetenceRule):
            mine = {id(asked): asked for post in sorted(old.posts) for asked in self._by_post.get(post, ())}
            for asked in mine.values():
                if asked.slots_differ(law):
                    yield asked.question.holds(law, None)
        elif isinstance(old, Requirement) and isinstance(new, Requirement):
            yield from self._with_row_changed(law, old, new)

    def _with_row_changed(self, law: Lawbook, old: Requirement, new: Requirement) -> Iterator[bool]:
        """Questions whose verdict changes with the one row, those first in which the row comes out otherwise."""
        pairs = [(old, new), *((row, row) for row in self._successors.get(old.ground.id, ()))]
        mine = {id(asked): asked for row, _ in pairs for asked in self._by_row.get(id(row), ())}
        later = []
        for asked in mine.values():
            changes = asked.changes(law, pairs)
            if any(change.turned for change in changes):
                yield asked.question.holds(law, asked.verdict(law, changes))
            elif changes:
                later.append((asked, changes))
        yield from (asked.question.holds(law, asked.verdict(law, changes)) for asked, changes in later)


@dataclass(frozen=True, slots=True)
class _Change:
    """What one row finds otherwise in one reading."""

    reading: int
    before: Finding | None
    after: Finding | None

    @property
    def turned(self) -> bool:
        return (self.before and self.before.result) != (self.after and self.after.result)


class _Asked:
    """A question with all that its answer rests on."""

    def __init__(self, book: Lawbook, question: Question) -> None:
        self.question = question
        self.readings = tuple(readings_of(book, question.evidence))
        self._bearing: dict[tuple[int, str], frozenset[tuple[object, ...]]] = {}

    def slots_differ(self, law: Lawbook) -> bool:
        """Whether on some day of the case another set of rows bears on its posts."""
        return any(
            self._borne(index, post, reading) != _bearing(law, post, reading)
            for index, reading in enumerate(self.readings)
            for post in self.question.evidence.posts
        )

    def _borne(self, index: int, post: str, reading: Reading) -> frozenset[tuple[object, ...]]:
        if (index, post) not in self._bearing:
            self._bearing[index, post] = _bearing(reading.book, post, reading)
        return self._bearing[index, post]

    def changes(self, law: Lawbook, pairs: list[tuple[Requirement, Requirement]]) -> list[_Change]:
        """Where an answer can tell the rows (old, new) apart."""
        found = []
        for index, reading in enumerate(self.readings):
            for old, new in pairs:
                if any(row is old for row in reading.requirements):
                    before, after = _found(reading.book, old, reading), _found(law, new, reading)
                    if _told(before) != _told(after):
                        found.append(_Change(index, before, after))
        return found

    @cached_property
    def _runs(self) -> list[Run]:
        return [Run(reading.book, self.question.evidence.case, reading.day) for reading in self.readings]

    @cached_property
    def _findings(self) -> list[tuple[Finding, ...]]:
        return [tuple(run.findings()) for run in self._runs]

    def verdict(self, law: Lawbook, changes: list[_Change]) -> Verdict:
        """The verdict with these findings in the place of those before; all others stand."""
        evidence = self.question.evidence
        scope = tuple(facet for facet in Facet if facet in evidence.facets)
        found = list(self._findings)
        for change in changes:
            kept = tuple(each for each in found[change.reading] if each != change.before)
            found[change.reading] = kept if change.after is None else (*kept, change.after)
        return verdict_on(law, evidence.case, scope, self._runs, found)


def _found(book: Lawbook, row: Requirement, reading: Reading) -> Finding | None:
    finding = judge(book, row, reading.evaluator, reading.facts, reading.day)
    if finding is None:
        return None
    return with_transition(book, row, finding, reading.evaluator, reading.facts, reading.day)


def _told(finding: Finding | None) -> tuple[object, ...] | None:
    """What a step can speak of: not the values read, nor the wording."""
    if finding is None:
        return None
    return finding.result, finding.severity, finding.blockers, finding.citations


def _bearing(book: Lawbook, post: str, reading: Reading) -> frozenset[tuple[object, ...]]:
    return frozenset(
        (day, slot.rule.ground.id, slot.role, slot.body, slot.guard)
        for day in (reading.day, *reading.evidence.days)
        for slot in effective_on(book.slots(post), day, reading.run.actions)
    )
