"""The core tree: JSON there and back, connectives that fold what is settled, facts read."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.conditions.tree import (
    FALSE,
    TRUE,
    All,
    Any,
    Call,
    Compare,
    Const,
    Count,
    Fact,
    Literal,
    Member,
    Not,
    Share,
    both,
    either,
    facts_of,
    from_json,
    negated,
    to_json,
)
from engine.model.values import Stated

scalars = st.one_of(
    st.integers(-(10**6), 10**6), st.text(max_size=8), st.booleans(), st.dates(), st.sampled_from(list(Stated))
)
paths = st.sampled_from(["decision.on", "item.step", "candidate.sex", "ngày"])
terms = st.recursive(
    st.one_of(scalars.map(Literal), paths.map(Fact)),
    lambda inner: st.builds(Call, st.sampled_from(["add_months", "days_between"]), st.tuples(inner, inner)),
    max_leaves=3,
)
relations = st.sampled_from(["eq", "lt", "le", "gt", "ge"])
leaves = st.one_of(
    st.booleans().map(Const),
    st.builds(Compare, relations, terms, terms),
    st.builds(Member, terms, st.lists(scalars, max_size=3).map(tuple)),
    st.builds(Share, relations, terms, terms, st.integers(0, 9), st.integers(1, 9)),
)
nodes = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(tuple).map(All),
        st.lists(inner, max_size=3).map(tuple).map(Any),
        inner.map(Not),
        st.builds(Count, st.just("steps"), inner, st.integers(0, 5)),
    ),
    max_leaves=6,
)


@given(nodes)
def test_json_there_and_back(node):
    """Every tree survives JSON text unchanged, types of its values included."""
    again = from_json(json.loads(json.dumps(to_json(node), ensure_ascii=False)))
    assert (node, repr(node)) == (again, repr(again))
    assert hash(node) == hash(again)


@pytest.mark.parametrize("value", [1, True, "1", "none", Stated.NONE, dt.date(2025, 10, 8), "2025-10-08"])
def test_values_that_look_alike_stay_apart(value):
    """A yes, a one and the text “1” are three values in JSON too."""
    again = from_json(json.loads(json.dumps(to_json(Compare("eq", Fact("a"), Literal(value))))))
    assert (type(value), value) == (type(again.right.value), again.right.value)


A, B, C = (Compare("eq", Fact(name), Literal(1)) for name in "abc")


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        (TRUE, both()),
        (A, both(TRUE, A, A)),
        (FALSE, both(A, FALSE)),
        (All((A, B, C)), both(All((A, B)), C)),
        (FALSE, either()),
        (A, either(FALSE, A, A)),
        (TRUE, either(A, TRUE)),
        (Any((A, B, C)), either(A, Any((B, C)))),
        (FALSE, negated(TRUE)),
        (A, negated(negated(A))),
    ],
)
def test_connectives_fold_what_is_settled(expected, found):
    """Constants and repetitions go, nesting is flattened, a double “not” is none."""
    assert expected == found


def test_facts_are_read_in_order_of_writing():
    """Collections, items and both sides of a comparison are named."""
    some_step = Count("steps", Member(Fact("item.step"), (1,)), 1)
    share = Share("ge", Fact("c"), Fact("d"), 1, 2)
    before = Compare("lt", Call("add_days", (Fact("a"), Literal(1))), Fact("b"))
    node = All((before, Not(some_step), Any((share, TRUE))))
    assert ["a", "b", "steps", "item.step", "c", "d"] == list(facts_of(node))
