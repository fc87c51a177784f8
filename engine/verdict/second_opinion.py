"""The second opinion on a verdict: every condition the check rested on, put to the network as well.

The two evaluators must not contradict each other: where both are sure and differ there is no verdict. Where the second
is not to be had, the verdict stands on the first alone and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from engine.evaluate.native import Native
from engine.evaluate.network import (
    Contradiction,
    Occasion,
    Question,
    Row,
    RowTable,
    Stage,
    Supervisor,
    Unavailable,
    compare,
    compare_rows,
    second_evaluator,
)
from engine.evaluate.network.questions import Truth
from engine.intake.derive import calendar_of
from engine.lawbook.book import Lawbook
from engine.lawbook.event_days import event_days
from engine.verdict.check import Run, Verdict, law_days_of

DEADLINE = 10.0
"""Seconds the second evaluator gets for one file."""


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """What came of asking: truths compared, clauses left to the first evaluator, contradictions, or why there is none."""

    questions: int = 0
    compared: int = 0
    left: int = 0
    contradictions: tuple[Contradiction, ...] = ()
    one_sided: tuple[Contradiction, ...] = ()
    unavailable: Unavailable | None = None


def second_opinion(
    book: Lawbook, verdict: Verdict, supervisor: Supervisor | None = None, deadline: float = DEADLINE
) -> SecondOpinion:
    """Put the conditions of a verdict to the second evaluator. Costs tens of milliseconds warm, a child process cold."""
    network = supervisor or second_evaluator()
    truths: dict[str, tuple[Truth, ...]] = {}
    stages = tuple(
        stage for day in law_days_of(book, verdict.case) for stage in _stages(Run(book, verdict.case, day), truths)
    )
    answer = network.evaluate(stages, calendar_of(book), deadline)
    if isinstance(answer, Unavailable):
        return SecondOpinion(questions=len(truths), unavailable=answer)
    selected = _other_rows(book, verdict, network, deadline)
    if isinstance(selected, Unavailable):
        return SecondOpinion(questions=len(truths), unavailable=selected)
    agreement = compare(truths, answer)
    return SecondOpinion(
        len(truths), agreement.compared, len(answer.left), (*agreement.contradictions, *selected), agreement.one_sided
    )  # fmt: skip


def _other_rows(
    book: Lawbook, verdict: Verdict, network: Supervisor, deadline: float
) -> tuple[Contradiction, ...] | Unavailable:
    """Requirements that only one of the two evaluators takes to bear on the case."""
    if "requirement-rows" not in book.memo:
        book.memo["requirement-rows"] = RowTable(
            Row(
                row.ground.id, row.posts, row.actions, row.ground.interval.start, row.ground.interval.end,
                row.event,
            )
            for row in book.requirements
            if not book.instruments[row.ground.instrument].draft
        )  # fmt: skip
    table = cast("RowTable", book.memo["requirement-rows"])
    differing: list[Contradiction] = []
    for day in law_days_of(book, verdict.case):
        run = Run(book, verdict.case, day)
        post = run.post.post if run.post else None
        events = event_days(run.facts_on(day, run.post))
        found = network.select(table, Occasion(post, run.actions, day, events), deadline)
        if isinstance(found, Unavailable):
            return found
        differing += compare_rows(
            {row.ground.id for row in book.requirements_for(post, run.actions, day, events)}, found
        )
    return tuple(differing)


def _stages(run: Run, truths: dict[str, tuple[Truth, ...]]) -> Iterator[Stage]:
    """Competence first, then requirements, whose facts hold the managing level that competence came to."""
    yield from _competence(run, truths)
    run.settle_managing_level()
    yield _requirements(run, truths)


def _competence(run: Run, truths: dict[str, tuple[Truth, ...]]) -> Iterator[Stage]:
    for place, reading in enumerate(run.readings):
        facts = run.facts_on(run.day, reading)
        evaluator = Native(facts, calendar_of(run.book))
        questions = []
        for number, slot in enumerate(run.book.slots(reading.post)):
            question = Question(f"{run.day}/{place}/{slot.rule.ground.id}/{number}", slot.guard)
            questions.append(question)
            truths[question.id] = (evaluator.truth(slot.guard),)
        yield Stage(f"competence {run.day}", tuple(questions), facts)


def _requirements(run: Run, truths: dict[str, tuple[Truth, ...]]) -> Stage:
    facts = run.facts_on(run.day, run.post)
    evaluator = Native(facts, calendar_of(run.book))
    post = run.post.post if run.post else None
    questions = []
    for row in run.book.requirements_for(post, run.actions, run.day, event_days(facts)):
        for name in ("applies", "require", "unless"):
            question = Question(f"{run.day}/{row.ground.id}/{name}", getattr(row, name), row.each)
            questions.append(question)
            if row.each is None:
                truths[question.id] = (evaluator.truth(question.node),)
                continue
            truths[question.id] = tuple(truth for _, truth in evaluator.item_truths(row.each, question.node))
            # Whether the row can bear on the case at all is asked without an item.
            apart = Question(f"{question.id}/no item", question.node)
            questions.append(apart)
            truths[apart.id] = (evaluator.truth(apart.node),)
    for line in run.book.untranslatable_for(post, run.actions, run.day):
        question = Question(f"{run.day}/{line.ground.id}/applies", line.applies)
        questions.append(question)
        truths[question.id] = (evaluator.truth(line.applies),)
    return Stage(f"requirements {run.day}", tuple(questions), facts)
