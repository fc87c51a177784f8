"""Whole laws drawn at random: reference, network and oracle agree on every rule and on who is competent.

A case is one law, one set of facts, one post, action and day. On each the three are compared on the rows that bear, on
true, false or unknown of every requirement (of each item where a row speaks of items), and on competence: which body
holds which role, which may hold it, and whether two are at odds. One child serves all the laws.
"""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from engine.competence import assemble as assembling
from engine.conditions import tree
from engine.evaluate import native
from engine.evaluate.native import Native
from engine.evaluate.network import NetworkAnswer, Occasion, Question, Row, RowTable, Stage, atoms
from engine.evaluate.network import rows as row_joins
from engine.lawbook import delegations, exception_chains
from engine.lawbook.precedence import effective_on
from tests import competence_oracle, oracle
from tests.evaluate.cases import as_facts
from tests.evaluate.competent import competence_apart
from tests.evaluate.laws import book_of, cases, laws, occasions

LENIENT = {"suppress_health_check": list(HealthCheck)}
CASES, OCCASIONS = 4, 10
batches = st.tuples(
    laws(), st.lists(cases, min_size=CASES, max_size=CASES), st.lists(occasions, min_size=OCCASIONS, max_size=OCCASIONS)
)


def differences(supervisor, drawn, known_cases, asked, figures=None):
    """Every (question, reference, network, oracle) on which the three do not say the same."""
    book = book_of(drawn)
    figures = Counter() if figures is None else figures
    found = [each for post, action, day in asked for each in rows_apart(supervisor, book, drawn, post, action, day)]
    for known in known_cases:
        facts = as_facts(known)
        reference = Native(facts)
        theirs = of_network(supervisor, book, facts)
        figures["rules"] += len(theirs)
        found += requirements_apart(book, drawn, known, reference, theirs)
        for each in asked:
            figures["cases"] += 1
            found += competence_apart(book, drawn, known, each, shares_of_network(book, drawn, theirs, each))
    return found


def rows_apart(supervisor, book, drawn, post, action, day):
    """Rows of competence that the network's join and a plain reading do not both take to bear."""
    rows = [Row(rule.ground.id, rule.posts, rule.actions, rule.ground.interval.start, rule.ground.interval.end)
            for rule in book.competence]  # fmt: skip
    chosen = supervisor.select(RowTable(rows), Occasion(post, frozenset({action}), day)).rows
    plain = {row["id"] for row in drawn["rows"] if post in row["posts"] and competence_oracle.bears(row, action, day)}
    flat = {slot.rule.ground.id for slot in effective_on(book.slots(post), day, frozenset({action}))}
    return [("rows", sorted(flat), sorted(chosen), sorted(plain))] if chosen != plain or flat - plain else []


def of_network(supervisor, book, facts):
    """The network's truths of every guard and every condition, by question; nothing may be left."""
    questions = [
        Question(f"{post} {place}", slot.guard) for post in "pq" for place, slot in enumerate(book.slots(post))
    ]
    questions += [
        Question(f"{row.ground.id} {part}", getattr(row, part), row.each)
        for row in book.requirements
        for part in ("applies", "require", "unless")
    ]
    answer = supervisor.evaluate((Stage("law", tuple(questions), facts),))
    assert isinstance(answer, NetworkAnswer), answer
    assert {} == answer.left
    return answer.truths


def requirements_apart(book, drawn, known, reference, theirs):
    by_id = {row["id"]: row for row in drawn["requirements"]}
    for rule in book.requirements:
        row = by_id[rule.ground.id]
        items = known.get(row["each"], {"items": []})["items"] if row["each"] else [None]
        parts = {"applies": row["when"], "require": row["require"], "unless": row["unless"]}
        for part, condition in parts.items():
            node = getattr(rule, part)
            ours = (reference.truth(node),) if rule.each is None else tuple(
                truth for _, truth in reference.item_truths(rule.each, node)
            )  # fmt: skip
            plain = tuple(_plainly(drawn, row, part, condition, known, item) for item in items)
            if not ours == theirs[f"{rule.ground.id} {part}"] == plain:
                yield part, ours, theirs[f"{rule.ground.id} {part}"], plain


def _plainly(drawn, row, part, condition, known, item):
    held = part == "applies" if condition is None else oracle.holds(condition, known, item)
    if part != "applies":
        return held
    where = competence_oracle.guard(drawn, row | {"when": None}, known)
    return competence_oracle.conjunction([where, held])


def shares_of_network(book, drawn, theirs, asked):
    """(role, body, row, truth) of every flat row of a post, as the network answered its guard."""
    post, action, day = asked
    rows = {row["id"]: row for row in drawn["rows"]}
    return [
        (slot.role.value, slot.body, rows[slot.rule.ground.id], theirs[f"{post} {place}"][0])
        for place, slot in enumerate(book.slots(post))
        if slot.interval.covers(day) and action in slot.actions
    ]


@settings(max_examples=50, **LENIENT)
@given(batches)
def test_three_evaluators_agree_on_generated_laws(supervisor, batch):
    """2 000 cases."""
    assert [] == differences(supervisor, *batch)


@pytest.mark.slow
def test_three_evaluators_agree_on_generated_laws_at_length(supervisor):
    """50 000 cases; the figures are printed (`-s`)."""
    figures = Counter()
    children = set()

    @settings(max_examples=1250, **LENIENT)
    @given(batches)
    def search(batch):
        figures["laws"] += 1
        assert [] == differences(supervisor, *batch, figures)
        children.add(supervisor.child_pid)

    search()
    print(dict(figures), "children:", len(children))
    assert figures["cases"] >= 50_000


def found_by_search(supervisor):
    """Whether a fixed, unshrunk search of some thousand cases meets a difference."""
    found = []

    @seed(20)
    @settings(max_examples=150, database=None, phases=[Phase.generate], **LENIENT)
    @given(batches)
    def search(batch):
        if not found:
            found.extend(differences(supervisor, *batch))

    search()
    return bool(found)


def _of_any_date(self, rule, target):
    """Exceptions as they were once followed: through rows of any date and action."""
    pending, seen = list(rule.overrides), set()
    while pending:
        name = pending.pop()
        pending += [each for row in self._pieces.get(name, ()) for each in row.overrides if name not in seen]
        seen.add(name)
    return frozenset([(rule.ground.interval, rule.actions)] if target in seen else [])


def _until_the_last_day(wrong_rules):
    return {
        name: json.loads(json.dumps(rule).replace('"$gt": {"hi"', '"$gte": {"hi"'))
        for name, rule in wrong_rules.items()
    }


BUGS = {
    "reference: a row not in force carries an exception": (exception_chains.ExceptionChains, "reach", _of_any_date),
    "reference: a delegate gets more than the delegator has": (delegations, "_granted", lambda slots, _: iter(slots)),
    "reference: equal ranks never clash": (assembling, "_contend", lambda *_: False),
    "reference: unknown or false is false": (
        native, "_TRUTHS",
        {**native._TRUTHS, tree.Any: lambda self, node: True in [self.truth(part) for part in node.parts]},
    ),
    "network: a row is in force on the day it ends": (row_joins, "RULES", _until_the_last_day(row_joins.RULES)),
    "network: a bound is open": (
        atoms.Comparison, "encoded",
        lambda self: {f"${self.operation.replace('gte', 'gt')}": {self.field: self.constant}} if self.operation != "eq"
        else {self.field: self.constant},
    ),
    "oracle: no row ever ends": (
        competence_oracle, "bears", lambda row, action, day: action in row["actions"] and row["from"] <= day,
    ),
    "oracle: unknown is not negated": (competence_oracle, "negation", lambda truth: truth is not True),
}  # fmt: skip


@pytest.mark.parametrize("bug", BUGS)
def test_a_bug_in_one_evaluator_is_found(supervisor, monkeypatch, bug):
    """The comparison notices a fault wherever it is planted: in either evaluator, in precedence, in the oracle."""
    monkeypatch.setattr(*BUGS[bug])
    fresh = type(supervisor)()
    try:
        assert found_by_search(fresh)
    finally:
        fresh.close()
