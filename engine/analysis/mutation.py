"""Mutants judged over what scenarios recorded: killed when an expected answer no longer comes out.

A survivor is left out of the score only when it is proven the same law: no case of competence, no breach differs
between the two lawbooks, by the boxes of `engine.analysis.diffing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from engine.analysis.diffing import same_law
from engine.analysis.evidence import Evidence, Reading, readings_of
from engine.analysis.mutants import Mutant
from engine.analysis.study import Study
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule, Requirement
from engine.lawbook.precedence import effective_on
from engine.verdict.findings import judge


@dataclass(slots=True)
class MutationScore:
    """What became of the mutants judged."""

    killed: list[Mutant] = field(default_factory=list)
    survived: list[Mutant] = field(default_factory=list)
    equivalent: list[Mutant] = field(default_factory=list)

    @property
    def percent(self) -> float:
        """Killed of those that are not equivalent, in percent; 100 where there are none."""
        counted = len(self.killed) + len(self.survived)
        return 100 * len(self.killed) / counted if counted else 100.0


class Question:
    """A recorded question: what it is evidence of, and whether a lawbook still answers it as expected."""

    def __init__(self, evidence: Evidence, holds: Callable[[Lawbook], bool]) -> None:
        self.evidence = evidence
        self.holds = holds


class MutationRun:
    """Judges mutants of one lawbook; only questions that a mutant can touch are asked again."""

    def __init__(self, book: Lawbook, questions: Sequence[Question]) -> None:
        self.book = book
        self.questions = questions
        self._readings = [tuple(readings_of(book, each.evidence)) for each in questions]

    def judge(self, mutants: Iterable[Mutant]) -> MutationScore:
        """The score over these mutants."""
        score = MutationScore()
        for mutant in mutants:
            law = mutant.of(self.book)
            if any(not question.holds(law) for question in self._touched(mutant, law)):
                score.killed.append(mutant)
            elif same_law(self._study, Study(law), mutant.rows):
                score.equivalent.append(mutant)
            else:
                score.survived.append(mutant)
        return score

    @cached_property
    def _study(self) -> Study:
        return Study(self.book)

    def _touched(self, mutant: Mutant, law: Lawbook) -> Iterable[Question]:
        for question, readings in zip(self.questions, self._readings, strict=True):
            if any(self._may_touch(mutant, law, question.evidence, reading) for reading in readings):
                yield question

    def _may_touch(self, mutant: Mutant, law: Lawbook, evidence: Evidence, reading: Reading) -> bool:
        if mutant.day is not None:
            return evidence.may_turn_on(mutant.day)
        old, new = mutant.rows[0]
        if isinstance(old, CompetenceRule):
            return not evidence.posts.isdisjoint(old.posts) and self._slots_differ(law, evidence, reading)
        return isinstance(new, Requirement) and self._finding_differs(old, new, reading)

    def _slots_differ(self, law: Lawbook, evidence: Evidence, reading: Reading) -> bool:
        """Whether on some day of the case another set of rows bears on its posts."""
        return any(_bearing(self.book, post, reading) != _bearing(law, post, reading) for post in evidence.posts)

    def _finding_differs(self, old: Requirement, new: Requirement, reading: Reading) -> bool:
        if not any(row is old for row in reading.requirements):
            return False
        if old.succeeds is not None or old.ground.id in self._succeeded:
            return True
        found = [judge(self.book, row, reading.evaluator, reading.facts, reading.day) for row in (old, new)]
        return found[0] != found[1]

    @cached_property
    def _succeeded(self) -> frozenset[str]:
        return frozenset(row.succeeds for row in self.book.requirements if row.succeeds is not None)


def _bearing(book: Lawbook, post: str, reading: Reading) -> set[tuple[object, ...]]:
    return {
        (day, slot.rule.ground.id, slot.role, slot.body, slot.guard)
        for day in (reading.day, *reading.evidence.days)
        for slot in effective_on(book.slots(post), day, reading.run.actions)
    }
