"""On the law itself: every condition of every example file is answered as the reference answers it."""

import pytest

from engine import load_lawbook
from engine.evaluate.network import Question, compare
from engine.evaluate.network.compile import compile_program
from engine.intake.derive import calendar_of
from tests.evaluate_network.law_questions import EXAMPLES, stages_of


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_network_agrees_on_an_example(supervisor, book, path):
    """Truth for truth, unknown included; at most one question in twenty is left to the reference."""
    stages, reference = stages_of(book, path)
    answer = supervisor.evaluate(tuple(stages), calendar_of(book))
    agreement = compare(reference, answer)
    print(f"{path.stem}: {len(reference)} questions, {agreement.compared} truths, {answer.fired} rules fired, {len(answer.left)} left")
    assert ((), ()) == (agreement.contradictions, agreement.one_sided)
    assert reference.keys() == answer.truths.keys() | answer.left.keys()
    assert len(answer.left) <= len(reference) / 20
    assert agreement.compared > 100


def test_every_condition_of_the_law_compiles(book):
    """No row of the shipped packs is left to the reference for its form."""
    roots = [(node, row.each) for row in book.requirements for node in (row.applies, row.require, row.unless)]
    roots += [(row.applies, None) for row in book.untranslatable]
    roots += [(slot.guard, None) for post in book.posts for slot in book.slots(post)]
    program = compile_program(roots)
    print(f"{len(set(roots))} questions, {len(program.cells)} cells, {program.rules} rules in {len(program.rulesets)} rulesets")
    assert {} == program.left


def test_the_whole_law_can_be_loaded_ahead(supervisor, book):
    """A warm start: one program for all rows, then no case needs another."""
    fresh = type(supervisor)()
    rows = [Question(f"{row.ground.id}/{name}", getattr(row, name), row.each)
            for row in book.requirements for name in ("applies", "require", "unless")]  # fmt: skip
    assert fresh.prepare(dict((question.id, question) for question in rows).values()) is None
    assert 1 == len(fresh._programs)
    fresh.close()
