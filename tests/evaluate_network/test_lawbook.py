"""On the law itself: rows are selected and conditions answered as the reference does, on every example file."""

import pytest

from engine import load_lawbook
from engine.evaluate.network import Occasion, Question, Row, RowTable, compare, compare_rows
from engine.evaluate.network.compile import compile_program
from engine.intake.derive import calendar_of
from tests.evaluate_network.law_questions import EXAMPLES, runs_of, stages_of


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_network_agrees_on_an_example(supervisor, book, path):
    """Truth for truth, unknown included; at most one question in twenty is left to the reference."""
    stages, reference = stages_of(book, path)
    answer = supervisor.evaluate(tuple(stages), calendar_of(book))
    agreement = compare(reference, answer)
    figures = f"{agreement.compared} truths, {answer.fired} firings, {len(answer.left)} left to the reference"
    print(f"{path.stem}: {len(reference)} questions, {figures}")
    assert ((), ()) == (agreement.contradictions, agreement.one_sided)
    assert reference.keys() == answer.truths.keys() | answer.left.keys()
    assert len(answer.left) <= len(reference) / 20
    assert agreement.compared > 100


def test_every_condition_of_the_law_compiles(book):
    """No row of the shipped packs is left to the reference for its form."""
    roots = [(node, row.each) for row in book.requirements for node in (row.applies, row.require, row.unless)]
    roots += [(row.applies, None) for row in book.untranslatable]
    roots += [(slot.guard, None) for post in book.posts for slot in book.slots(post)]
    assert {} == compile_program(roots).left


def test_the_whole_law_can_be_loaded_ahead(supervisor, book):
    """A warm start: one program for all rows, then no case needs another."""
    fresh = type(supervisor)()
    rows = {f"{place}/{name}": Question(f"{place}/{name}", getattr(row, name), row.each)
            for place, row in enumerate(book.requirements) for name in ("applies", "require", "unless")}  # fmt: skip
    assert fresh.prepare(rows.values()) is None
    assert 1 == len(fresh._programs)
    fresh.close()


def table_of(book, rows, *, anchored=False):
    return RowTable(
        Row(row.ground.id, row.posts, row.actions, row.ground.interval.start, row.ground.interval.end,
            row.event if anchored else None)
        for row in rows if not book.instruments[row.ground.instrument].draft
    )  # fmt: skip


def test_the_network_selects_the_same_rows_of_law(supervisor, book):
    """By post, action and dates, on its own: the requirements exactly, the competence rows but for those overridden."""
    requirements = table_of(book, book.requirements, anchored=True)
    competence = table_of(book, book.competence)
    selected = 0
    for path in EXAMPLES:
        for run, events in runs_of(book, path):
            post = run.post.post if run.post else None
            found = supervisor.select(requirements, Occasion(post, run.actions, run.day, events))
            reference = {row.ground.id for row in book.requirements_for(post, run.actions, run.day, events)}
            assert () == compare_rows(reference, found)
            selected += len(found.rows)
            for reading, assembly in zip(run.readings, run.assemblies(run.day), strict=True):
                found = supervisor.select(competence, Occasion(reading.post, run.actions, run.day))
                slots = {slot.rule.ground.id for slot in assembly.slots}
                assert () == compare_rows(slots, found, reference_may_lack=True)
                selected += len(found.rows)
    assert selected > 500
