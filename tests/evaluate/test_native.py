"""The reference evaluator says what the words say, never changes its mind as facts come in, and says what it lacks."""

import datetime as dt
from itertools import combinations, product
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.conditions.tree import All, Any, Call, Compare, Const, Count, Fact, Literal, Member, Not, Share
from engine.evaluate.native import Blocker, Native, residual
from engine.intake.working_days import working_calendar
from engine.model.facts import Facts
from engine.model.values import CALENDAR, PARTIAL, Collection, Range, Stated
from tests.evaluate.cases import as_facts, chances, conditions, facts, learned, lowered
from tests.oracle import holds


@settings(max_examples=500)
@given(conditions, st.lists(facts, min_size=5, max_size=5))
def test_truth_is_what_the_words_say(condition, cases):
    """Lowering and evaluating give the truth a naive reading of the surface words gives; 2 500 cases."""
    node = lowered(condition)
    assert [holds(condition, each) for each in cases] == [Native(as_facts(each)).truth(node) for each in cases]


def _every_answer(values):
    """Not given, stated absent, exact, and every pair of bounds."""
    return [
        None,
        ("none",),
        ("not-applicable",),
        *values,
        *(("between", low, high) for low, high in combinations(values, 2)),
    ]


@pytest.mark.parametrize(
    ("one", "other", "words", "values"),
    [
        ("party_act.members_for", "party_act.members_incumbent", ["at_least", "at_most", "more_than", "less_than", "is", "is_not"],
         list(range(4))),
        ("received_on", "decision.on", ["on_or_after", "on_or_before", "after", "before", "is", "is_not"],
         [dt.date(2025, 10, day) for day in (7, 8, 9, 10)]),
    ],
    ids=["numbers", "dates"],
)  # fmt: skip
def test_every_comparison_of_few_values(one, other, words, values):
    """Each relation between every two answers: unknown, absent, exact, within bounds; nothing is left to chance."""
    answers = _every_answer(values)
    for word in words:
        condition = {"fact": one, word: {"fact": other}}
        node = lowered(condition)
        for left, right in product(answers, answers):
            known = {path: answer for path, answer in ((one, left), (other, right)) if answer is not None}
            assert holds(condition, known) is Native(as_facts(known)).truth(node), (word, left, right)


@pytest.mark.parametrize("word", ["at_least", "more_than", "at_most", "less_than", "equal"])
@pytest.mark.parametrize("ratio", ["1/2", "2/3", "3/10"])
def test_every_share_of_few_votes(word, ratio):
    """Each relation of up to ten votes out of up to ten, exact and within bounds, a base of zero included."""
    condition = {"share": "party_act.members_for", "of": "party_act.members_incumbent", word: ratio}
    node = lowered(condition)
    answers = [None, ("none",), *range(11), ("between", 0, 3), ("between", 3, 5), ("between", 9, 10)]
    for part, whole in product(answers, answers):
        pairs = (("party_act.members_for", part), ("party_act.members_incumbent", whole))
        known = {path: answer for path, answer in pairs if answer is not None}
        assert holds(condition, known) is Native(as_facts(known)).truth(node), (part, whole)


@settings(max_examples=150)
@given(conditions, facts, chances)
def test_more_facts_never_change_a_settled_truth(condition, known, chance):
    """Filling a gap, narrowing bounds, adding to an open list or closing it keeps what was true true, what was false false."""
    node = lowered(condition)
    before = Native(as_facts(known)).truth(node)
    assume(before is not None)
    for _ in range(4):
        assert before == Native(as_facts(learned(chance, known))).truth(node)


@settings(max_examples=150)
@given(conditions, facts)
def test_blockers_name_what_is_not_known(condition, known):
    """A settled node has no blockers; an open one has, and each is a gap, a vague or absent value or an open list."""
    node = lowered(condition)
    evaluator = Native(as_facts(known))
    found = evaluator.blockers(node)
    assert (evaluator.truth(node) is None) == bool(found)
    assert [] == [blocker for blocker in found if not _lacking(blocker.path, known)]


def _lacking(path, known):
    """Whether the fact is unknown, within bounds, stated absent where a value is computed with, zero, or an open list."""
    for name in ("steps", "candidate.disciplines"):
        held = known.get(name, {"items": [], "complete": False})
        if path == name:
            return not held["complete"]
        if path.startswith(f"{name}."):
            return any(_short(item.get(path.removeprefix(f"{name}."))) for item in held["items"])
    return _short(known.get(path))


def _short(answer):
    return answer is None or isinstance(answer, tuple) or answer == 0


@settings(max_examples=120)
@given(conditions, facts, chances)
def test_a_residual_stands_for_the_node(condition, known, chance):
    """What is left open has the node's truth now, and still when more is known."""
    node = lowered(condition)
    left = residual(node, Native(as_facts(known)))
    more = learned(chance, known)
    for case in (known, more):
        evaluator = Native(as_facts(case))
        assert evaluator.truth(node) == evaluator.truth(left)
    truth = Native(as_facts(known)).truth(node)
    assert isinstance(left, Const) == (truth is not None)


CALENDAR_FILE = Path(__file__).parents[2] / "rules/catalogue/calendar.yaml"
DAY = dt.date(2025, 10, 8)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (dt.date(2025, 10, 7), False),
        (DAY, True),
        (Range(dt.date(2025, 10, 1), dt.date(2025, 10, 7), PARTIAL), False),
        (Range(dt.date(2025, 10, 7), DAY, PARTIAL), None),
        (Range(DAY, dt.date(2025, 10, 31), PARTIAL), True),
        (Stated.NONE, False),
        (Stated.NOT_APPLICABLE, False),
    ],
)
def test_a_partial_date_settles_once_all_of_it_lies_on_one_side(value, expected):
    """The day of change itself is included; a month that straddles it is open."""
    node = Compare("ge", Fact("received_on"), Literal(DAY))
    assert expected == Native(Facts({"received_on": value})).truth(node)


def test_true_is_not_the_number_one():
    """A yes is never taken for a one."""
    assert Native(Facts({"a": True})).truth(Compare("eq", Fact("a"), Literal(1))) is False
    assert Native(Facts({"a": 1})).truth(Member(Fact("a"), (True,))) is False


def test_an_item_outside_any_list_is_unknown():
    """`item.` reads nothing where there is no item."""
    assert Native(Facts({})).truth(Compare("eq", Fact("item.step"), Literal(1))) is None


@pytest.mark.parametrize("complete", [True, False])
def test_a_list_that_may_go_on_never_lacks_an_item(complete):
    """What a closed list lacks is absent, what an open one lacks is unknown."""
    held = Facts({"steps": Collection(({"step": 1},), complete)})
    node = Count("steps", Compare("eq", Fact("item.step"), Literal(2)), 1)
    assert (False if complete else None) == Native(held).truth(node)
    assert (frozenset() if complete else {Blocker("steps")}) == Native(held).blockers(node)


def test_a_share_of_nobody_is_open_and_says_why():
    """A base of zero settles nothing; the base is named as what must be looked at."""
    node = Share("ge", Fact("a"), Fact("b"), 1, 2)
    evaluator = Native(Facts({"a": 0, "b": 0}))
    assert evaluator.truth(node) is None
    assert {Blocker("b")} == evaluator.blockers(node)


@pytest.mark.parametrize("join", [All, Any])
def test_every_part_that_is_open_says_why(join):
    """What keeps a compound open are the blockers of all its open parts, and of no other; a settled one has none."""
    a, b, c = (Compare("eq", Fact(name), Literal(1)) for name in "abc")
    settled = {"c": 1 if join is All else 2}
    assert {Blocker("a"), Blocker("b")} == Native(Facts(settled)).blockers(join((a, c, Not(b))))
    assert {Blocker("b")} == Native(Facts({**settled, "a": settled["c"]})).blockers(
        join((a, c, Member(Fact("b"), (1, 2))))
    )
    assert frozenset() == Native(Facts({"c": 3 - settled["c"]})).blockers(join((a, b, c)))


WORKING = Compare("ge", Call("working_days_between", (Fact("a"), Fact("b"))), Literal(3))
A_MONTH = {"a": dt.date(2025, 3, 3), "b": dt.date(2025, 3, 31)}


def test_working_days_without_a_calendar_are_open_and_say_why():
    """Nobody counts working days without the official calendar; the blocker says it is the calendar."""
    evaluator = Native(Facts(A_MONTH))
    assert evaluator.truth(WORKING) is None
    assert {Blocker("a", calendar=True), Blocker("b", calendar=True)} == evaluator.blockers(WORKING)


def test_a_vague_calendar_is_not_a_missing_fact():
    """Where only the calendar is uncertain no fact is asked for; where a fact is vague too, that fact is."""
    node = Compare("ge", Fact("a"), Literal(3))
    assert {Blocker("a", calendar=True)} == Native(Facts({"a": Range(1, 5, CALENDAR)})).blockers(node)
    assert {Blocker("a")} == Native(Facts({"a": Range(1, 5, PARTIAL)})).blockers(node)


def test_working_days_are_counted_on_the_calendar():
    """Three weeks and more have at least three working days, whatever the holidays."""
    calendar = working_calendar(yaml.safe_load(CALENDAR_FILE.read_text("utf-8")))
    assert Native(Facts(A_MONTH), calendar).truth(WORKING) is True
