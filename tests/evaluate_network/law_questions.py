"""Everything one case asks of the conditions of the law, with the reference's truths: competence first, then the rows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from engine.evaluate.native import Native
from engine.evaluate.network import Question, Stage
from engine.intake.cases import open_case
from engine.intake.derive import calendar_of
from engine.intake.proposals import read_proposal_file
from engine.lawbook.event_days import event_days
from engine.verdict.check import Run

EXAMPLES = sorted(
    path for path in (Path(__file__).parents[2] / "examples" / "proposals").iterdir() if path.name != "expected.yaml"
)


def runs_of(book, path: Path):
    """(the case under the law of a day, the days of its events) for each day that may be the decision's."""
    case = open_case(book, read_proposal_file(path))
    for day in book.law_days(*case.days) if case.days else (dt.date(2026, 1, 1),):
        run = Run(book, case, day)
        yield run, event_days(run.facts_on(run.day, run.post))


def stages_of(book, path: Path):
    """(stages, truths of the reference by question id) of one proposal."""
    stages, truths = [], {}
    for run, events in runs_of(book, path):
        stages += competence(book, run, truths)
        # What the findings rest on: the managing level competence came to.
        list(run.findings())
        stages.append(requirements(book, run, events, truths))
    return stages, truths


def competence(book, run, truths):
    """Guards of every slot of every post, whatever its day and action."""
    for place, reading in enumerate(run.readings):
        facts = run.facts_on(run.day, reading)
        evaluator = Native(facts, calendar_of(book))
        questions = []
        for number, slot in enumerate(book.slots(reading.post)):
            question = Question(f"{run.day}/{place}/{slot.rule.ground.id}/{number}", slot.guard)
            questions.append(question)
            truths[question.id] = (evaluator.truth(slot.guard),)
        yield Stage(f"competence {run.day}", tuple(questions), facts)


def requirements(book, run, events, truths):
    """The three conditions of every requirement of the case; per item where the row speaks of each."""
    facts = run.facts_on(run.day, run.post)
    evaluator = Native(facts, calendar_of(book))
    post = run.post.post if run.post else None
    questions = []
    rows = book.requirements_for(post, run.actions, run.day, events)
    asked = [
        (row.ground.id, name, getattr(row, name), row.each) for row in rows for name in ("applies", "require", "unless")
    ]
    asked += [
        (row.ground.id, "applies", row.applies, None) for row in book.untranslatable_for(post, run.actions, run.day)
    ]
    for identifier, name, node, each in asked:
        question = Question(f"{run.day}/{identifier}/{name}", node, each)
        questions.append(question)
        truths[question.id] = (
            (evaluator.truth(node),) if each is None else tuple(truth for _, truth in evaluator.item_truths(each, node))
        )
        if each is not None:
            outside = Question(f"{question.id}/no item", node)
            questions.append(outside)
            truths[outside.id] = (evaluator.truth(node),)
    return Stage(f"requirements {run.day}", tuple(questions), facts)
