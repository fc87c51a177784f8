"""Columnar and native say the same of every condition and case, and name the same facts as missing."""

import datetime as dt
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.audit.frame import FactsFrame, frame_of_cases
from engine.audit.judging.tables import fact_table
from engine.conditions.tree import All, Any, Call, Compare, Const, Count, Fact, Literal, Member, Not, Share
from engine.evaluate.columnar.working_days import WorkingDays
from engine.intake.working_days import working_calendar
from engine.model.facts import Facts
from engine.model.registry import base_facts
from engine.model.values import PARTIAL, Collection, Range, Stated
from tests.evaluate.cases import as_facts, conditions, facts, lowered
from tests.evaluate_columnar.frames import cases_of, columnar_answers, native_answers

TOGETHER, CASES = 12, 70
batches = st.tuples(
    st.lists(conditions, min_size=TOGETHER, max_size=TOGETHER), st.lists(facts, min_size=CASES, max_size=CASES)
)


def _agree(batch):
    surface, plain = batch
    nodes, cases = [lowered(each) for each in surface], cases_of([as_facts(each) for each in plain])
    for condition, ours, theirs in zip(
        surface, columnar_answers(nodes, cases), native_answers(nodes, cases), strict=True
    ):
        assert theirs == ours, condition


@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
@given(batches)
def test_columnar_agrees_with_native(batch):
    """16 800 truths and their blockers; more than one word of bits, so that padding would show."""
    _agree(batch)


@pytest.mark.slow
@settings(max_examples=1500, suppress_health_check=list(HealthCheck), deadline=None)
@given(batches)
def test_columnar_agrees_with_native_at_length(batch):
    """1 260 000 truths and their blockers."""
    _agree(batch)


ROOT = Path(__file__).parents[2]
TET = [dt.date(2025, 1, 20) + dt.timedelta(days) for days in range(0, 40, 3)]
"""Around a Tết: the calendar leaves some counts open, and says so."""


def _tet_cases():
    days = [*TET, Range(TET[0], TET[4], PARTIAL), Stated.NONE, None]
    found = []
    for one in days:
        for other in days:
            values = {"received_on": one, "proposer.on": other}
            found.append(Facts({path: day for path, day in values.items() if day is not None}))
    return cases_of(found)


def test_working_days_and_what_only_the_calendar_keeps_open():
    """Both functions of the calendar, on both sides of it, with bounds: truths and blockers as native has them."""
    calendar = working_calendar(yaml.safe_load((ROOT / "rules/catalogue/calendar.yaml").read_text("utf-8")))
    between = Call("working_days_between", (Fact("proposer.on"), Fact("received_on")))
    later = Call("add_working_days", (Fact("proposer.on"), Literal(7)))
    nodes = [
        *(Compare(relation, between, Literal(number)) for relation in ("le", "ge", "eq") for number in (-5, 0, 9)),
        *(Compare(relation, Fact("received_on"), later) for relation in ("le", "gt", "eq")),
    ]
    cases = _tet_cases()
    assert native_answers(nodes, cases, calendar) == columnar_answers(nodes, cases, calendar)


def test_working_days_without_a_calendar_are_open_for_the_calendar():
    """Without a calendar every count is open, and the blockers say that a calendar is missing."""
    node = Compare("le", Call("working_days_between", (Fact("proposer.on"), Fact("received_on"))), Literal(9))
    assert native_answers([node], _tet_cases()) == columnar_answers([node], _tet_cases())


LISTS = [(), ("80-QĐ/TW",), ("80-QĐ/TW", "377-QĐ/TW"), Stated.NONE, Stated.NOT_APPLICABLE, None]


def test_lists_empty_absent_and_unknown_are_three_things():
    """An empty list has no member, an unknown one may have any, an absent one is absent."""
    fact = Fact("cited_instruments")
    nodes = [
        Member(fact, ("80-QĐ/TW", "1")), Member(fact, (Stated.NONE,)), Member(fact, ()),
        *(Compare("eq", fact, Literal(value)) for value in ("377-QĐ/TW", Stated.NONE, Stated.NOT_APPLICABLE, 1)),
        Compare("lt", fact, Literal("80-QĐ/TW")),
    ]  # fmt: skip
    cases = cases_of([Facts({} if value is None else {"cited_instruments": value}) for value in LISTS])
    assert native_answers(nodes, cases) == columnar_answers(nodes, cases)


def test_a_null_within_a_list_is_refused():
    """A null among texts would be a member nobody can name: the frame is refused, the column named."""
    import polars as pl

    table = cases_of([Facts({"cited_instruments": ("a",)})])
    frame = frame_of_cases(table, base_facts())
    broken = frame.table.with_columns(pl.Series("cited_instruments", [["a", None]]))
    kinds = {path: spec.kind for path, spec in base_facts().items()}
    made = fact_table(FactsFrame(broken, frame.names, frame.actions), kinds, WorkingDays(None).call)
    with pytest.raises(ValueError, match="cited_instruments"):
        made.column("cited_instruments")


def test_collections_empty_absent_and_incomplete():
    """`at least n` over lists that are empty, complete, open, absent or not given, and a count within a count."""
    where = Compare("ge", Fact("item.present"), Literal(2))
    inner = All((where, Count("dossier", Compare("eq", Fact("item.certified"), Literal(True)), 1)))
    nodes = [Count("steps", each, number) for each in (where, inner, Const(True), Not(where)) for number in (0, 1, 2)]
    nodes += [Any((Not(nodes[0]), Compare("eq", Fact("steps"), Literal(Stated.NONE))))]
    nodes += [Share("ge", Fact("item.present"), Fact("party_act.members_for"), 1, 2)]
    steps = [{"present": 3}, {"present": 1}, {}, {"present": Range(1, 4, PARTIAL)}]
    lists = [
        Collection(tuple(chosen), complete)
        for complete in (True, False)
        for chosen in ((), steps[:1], steps[:2], steps[1:3], steps, [steps[0]] * 2, steps[3:])
    ]
    dossiers = [Collection(({"certified": True},), True), Collection(({},), False), None]
    cases = cases_of(
        [
            Facts({path: value for path, value in (("steps", held), ("dossier", papers)) if value is not None})
            for held in (*lists, Stated.NONE, None)
            for papers in dossiers
        ]
    )
    assert native_answers(nodes, cases) == columnar_answers(nodes, cases)
