"""Reference, network and naive oracle say the same of every condition and case; a bug in any one of them shows."""

import datetime as dt
import operator
import unicodedata

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from engine.conditions.tree import All, Any, Call, Compare, Const, Count, Fact, Literal, Member, Not, Share
from engine.evaluate import native
from engine.evaluate.network import Question, Stage, atoms, cells, compare
from engine.model.facts import Facts
from engine.model.values import CALENDAR, PARTIAL, UNKNOWN, Collection, Range, Stated
from tests import oracle
from tests.evaluate.cases import conditions, facts
from tests.evaluate_network.opinions import differences, of_network, of_reference

TOGETHER, CASES = 20, 5
LENIENT = {"suppress_health_check": list(HealthCheck)}
batches = st.tuples(
    st.lists(conditions, min_size=TOGETHER, max_size=TOGETHER), st.lists(facts, min_size=CASES, max_size=CASES)
)


@settings(max_examples=20, **LENIENT)
@given(batches)
def test_three_evaluators_agree(supervisor, batch):
    """2 000 truths: true, false and unknown alike."""
    assert [] == differences(supervisor, *batch)


@pytest.mark.slow
@settings(max_examples=500, **LENIENT)
@given(batches)
def test_three_evaluators_agree_at_length(supervisor, batch):
    """50 000 truths."""
    assert [] == differences(supervisor, *batch)


DAYS = [dt.date(2024, 2, 28), dt.date(2024, 2, 29), dt.date(2024, 3, 1), dt.date.min, dt.date.max]
CONSTANTS = st.one_of(
    st.integers(-3, 3), st.sampled_from([2**53 + 1, -(2**53) - 1, 2**62]), st.booleans(), st.sampled_from(DAYS),
    st.sampled_from(["", "Sở", "so", "Nguyễn", "Nguyễn An", 'nháy "kép"\\\n', "1", "true"]), st.sampled_from(list(Stated)),
)  # fmt: skip
NUMBERS = st.one_of(
    st.integers(0, 6),
    st.builds(lambda low, more: Range(low, low + more, PARTIAL), st.integers(0, 4), st.integers(1, 3)),
)
VALUES = st.one_of(
    CONSTANTS,
    st.just(UNKNOWN),
    st.builds(lambda low, more, cause: Range(low, low + more, cause), st.integers(-3, 3), st.integers(0, 3),
              st.sampled_from([PARTIAL, CALENDAR])),
    st.builds(lambda more: Range(DAYS[0], DAYS[0] + dt.timedelta(more), PARTIAL), st.integers(0, 3)),
    st.lists(st.sampled_from(["Sở", "so", "Nguyễn"]), max_size=3).map(tuple),
)  # fmt: skip
NAMES = ("a", "b", "đ")
TERMS = st.one_of(
    CONSTANTS.map(Literal),
    st.sampled_from([*NAMES, "item.a", "item.b"]).map(Fact),
    st.builds(lambda name, day, number: Call(name, (Fact(day), Literal(number))), st.sampled_from(["add_days", "add_months"]),
              st.sampled_from(["on", "item.on"]), st.integers(-2, 13)),
)  # fmt: skip
RELATIONS = st.sampled_from(["eq", "lt", "le", "gt", "ge"])


LEAVES = st.one_of(
    st.builds(Compare, RELATIONS, TERMS, TERMS),
    st.builds(lambda term, values: Member(term, tuple(values)), TERMS, st.lists(CONSTANTS, max_size=4)),
    st.builds(lambda relation, part, whole, top, more: Share(relation, Fact(part), Fact(whole), top, top + more), RELATIONS,
              st.sampled_from(["n", "item.n"]), st.sampled_from(["m", "n"]), st.integers(0, 3), st.integers(1, 2)),
    st.booleans().map(Const),
)  # fmt: skip


def _grown(leaves, most):
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(lambda kind, parts: kind(tuple(parts)), st.sampled_from([All, Any]), st.lists(inner, max_size=4)),
            inner.map(Not),
            st.builds(Count, st.sampled_from(["list", "other", "none"]), inner, st.integers(0, 3)),
        ),
        max_leaves=most,
    )


ITEMS = st.fixed_dictionaries(
    {}, optional={"a": VALUES, "b": VALUES, "n": NUMBERS, "on": st.one_of(st.sampled_from(DAYS[:3]), st.just(UNKNOWN))}
)
LISTS = st.builds(
    lambda items, complete: Collection(tuple(items), complete), st.lists(ITEMS, max_size=3), st.booleans()
)
CASES_OF_ODD_KINDS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(NAMES, VALUES), "n": NUMBERS, "m": NUMBERS, "on": st.sampled_from(DAYS[:3]), "list": LISTS, "other": LISTS,
    },
).map(Facts)  # fmt: skip


odd_batches = st.tuples(
    st.lists(_grown(LEAVES, 6), min_size=20, max_size=20), st.lists(CASES_OF_ODD_KINDS, min_size=3, max_size=3)
)


@settings(max_examples=25, **LENIENT)
@given(odd_batches)
def test_trees_no_rule_file_can_write_agree_too(supervisor, batch):
    """Every kind against every kind, counts in counts, empty connectives, huge numbers: reference and network agree."""
    nodes, cases = batch
    assert [of_reference(nodes, known) for known in cases] == of_network(supervisor, nodes, cases)


@pytest.mark.slow
@settings(max_examples=500, **LENIENT)
@given(odd_batches)
def test_trees_no_rule_file_can_write_agree_at_length(supervisor, batch):
    """30 000 truths."""
    nodes, cases = batch
    assert [of_reference(nodes, known) for known in cases] == of_network(supervisor, nodes, cases)


@settings(max_examples=10, **LENIENT)
@given(st.lists(_grown(LEAVES, 4), min_size=10, max_size=10), CASES_OF_ODD_KINDS)
def test_questions_over_items_are_answered_item_by_item(supervisor, nodes, known):
    """Each item of the list gets the truth the reference gives it."""
    evaluator = native.Native(known)
    expected = {
        str(place): tuple(truth for _, truth in evaluator.item_truths("list", node)) for place, node in enumerate(nodes)
    }
    questions = tuple(Question(str(place), node, "list") for place, node in enumerate(nodes))
    assert expected == supervisor.evaluate((Stage("case", questions, known),)).truths


def test_yes_and_one_are_two_questions(supervisor):
    """To Python `Literal(True)` equals `Literal(1)`; asked together or one after the other they are answered apart."""
    pairs = [(Compare("eq", Fact("x"), Literal(value)), Member(Fact("x"), (value,)), Not(Compare("eq", Literal(value), Fact("x"))))
             for value in (1, True)]  # fmt: skip
    for known in (Facts({"x": True}), Facts({"x": 1})):
        for nodes in (
            *pairs,
            (*pairs[0], *pairs[1]),
            (All(pairs[0][:1] + pairs[1][:1]), All(pairs[1][:1] + pairs[0][:1])),
        ):
            assert [of_reference(nodes, known)] == of_network(supervisor, nodes, [known])


def found_by_search(supervisor):
    """Whether a fixed, unshrunk search of some hundred truths meets a difference."""
    found = []

    @seed(20)
    @settings(max_examples=15, database=None, phases=[Phase.generate], **LENIENT)
    @given(batches)
    def search(batch):
        if not found:
            found.extend(differences(supervisor, *batch))

    search()
    return bool(found)


def test_the_search_finds_nothing_where_nothing_is_wrong(supervisor):
    """The search used below is silent on sound evaluators."""
    assert not found_by_search(supervisor)


BUGS = {
    "reference: on the day counts as before": (
        native, "_RELATIONS", {**native._RELATIONS, "le": native._RELATIONS["lt"]},
    ),
    "reference: unknown or false is false": (
        native, "_TRUTHS",
        {**native._TRUTHS, Any: lambda self, node: True in [self.truth(part) for part in node.parts]},
    ),
    "network: a bound is open": (
        atoms.Comparison, "encoded",
        lambda self: {f"${self.operation.replace('gte', 'gt')}": {self.field: self.constant}} if self.operation != "eq"
        else {self.field: self.constant},
    ),
    "network: an open list is taken for complete": (
        cells, "_forms",
        lambda node, number, parts, original=cells._forms: [
            type(form)(form.truth, tuple(each for each in form.comparisons if not each.field.startswith("z")))
            for form in original(node, number, parts)
        ],
    ),
    "oracle: at least is more than": (oracle.ORDER, "at_least", operator.gt),
    "oracle: unknown is false": (oracle, "sure", lambda outcomes: all(outcomes)),
}  # fmt: skip


@pytest.mark.parametrize("bug", BUGS)
def test_a_bug_in_one_evaluator_is_found(supervisor, monkeypatch, bug):
    """The comparison notices a fault wherever it is planted."""
    where, name, wrong = BUGS[bug]
    if isinstance(where, dict):
        monkeypatch.setitem(where, name, wrong)
    else:
        monkeypatch.setattr(where, name, wrong)
    fresh = type(supervisor)()
    try:
        assert found_by_search(fresh)
    finally:
        fresh.close()


def test_text_that_was_never_composed_is_not_passed_over(supervisor):
    """Files are composed on reading; a fact that slipped by decomposed makes the two contradict each other, visibly."""
    node = Compare("eq", Fact("unit"), Literal("Sở Nội vụ"))
    known = Facts({"unit": unicodedata.normalize("NFD", "Sở Nội vụ")})
    answer = supervisor.evaluate((Stage("case", (Question("unit", node),), known),))
    agreement = compare({"unit": (native.Native(known).truth(node),)}, answer)
    assert [("unit", False, True)] == [
        (each.question, each.reference, each.network) for each in agreement.contradictions
    ]
    assert "PC603" == agreement.contradictions[0].diagnostic.code


@pytest.mark.parametrize(
    ("node", "value"),
    [
        (Compare("ge", Fact("a"), Literal(0)), 2**63),
        (Compare("ge", Fact("a"), Literal(2**63)), 0),
        (Compare("lt", Fact("a"), Fact("b")), 2**63 - 1),
        (Compare("eq", Fact("a"), Literal("x")), "x" * 70_000),
        (Compare("eq", Fact("a"), Literal("x" * 70_000)), "x"),
        (Compare("eq", Fact("a"), Literal("x")), "\ud800"),
        (Compare("eq", Fact("a"), Literal("x")), 0.5),
        (Compare("eq", Call("unheard_of", (Fact("a"),)), Literal(1)), 1),
    ],
)
def test_what_the_library_cannot_hold_is_left_to_the_reference(supervisor, node, value):
    """Such a question is listed with its reason; the others, and those beside it, are answered."""
    sound = Compare("eq", Fact("c"), Literal(1))
    asked = (Question("bad", node), Question("both", Any((node, sound))), Question("good", sound))
    answer = supervisor.evaluate((Stage("case", asked, Facts({"a": value, "b": -(2**62), "c": 1})),))
    assert {"bad", "both"} == set(answer.left)
    assert {"good": (True,)} == answer.truths
