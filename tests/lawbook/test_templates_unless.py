"""An exception of a whole procedure or document: the duty falls only where the exception is known, a breach waits where it is not."""

import datetime as dt

import pytest

from engine.conditions.tree import both, negated
from engine.evaluate.native import Native
from engine.model.facts import Facts
from engine.model.values import Collection
from tests.lawbook.small_law import instrument, law, sound, words

STEP = {"step": 2, "title": words("Tập thể lãnh đạo mở rộng")}
FULL = STEP | {
    "quorum": {"of": "summoned", "at_least": "2/3"}, "ballot": "secret", "threshold": {"of": "summoned", "more_than": "1/2"},
    "announced": False,
}  # fmt: skip
RENAMED = {"fact": "reorganisation.case", "is": "renamed"}
NO_STEP = {"steps": Collection((), complete=True)}
DEFECTIVE = {
    "step": 2, "on": dt.date(2025, 6, 1), "summoned": 10, "present": 5, "ballot": "none",
    "votes_for_candidate": 5, "votes_for_best_other": 5, "result_announced": True,
}  # fmt: skip
SOUND = DEFECTIVE | {"present": 7, "ballot": "secret", "votes_for_candidate": 6, "result_announced": False}
CONDUCT = ("so-nguoi-du", "hinh-thuc-phieu", "ty-le-phieu", "cong-bo-ket-qua")


def rows(tmp_path, **tables):
    packs = {f"a/{kind}.yaml": {kind: [row]} for kind, row in tables.items()}
    book = sound(tmp_path, {"a/instrument.yaml": instrument("a"), **packs})
    return {row.ground.id.removeprefix("a."): row for row in book.requirements}


def procedure(tmp_path, *steps, **more):
    return rows(
        tmp_path, procedures=law("a.qt", title=words("Quy trình"), actions=["bo-nhiem"], steps=list(steps), **more)
    )


def breached(row, item=None, **facts):
    """Whether the row is breached: true, false, or None where a fact is missing."""
    known = Facts(
        {path.replace("__", "."): value for path, value in facts.items()}
        | ({"steps": Collection((item,), complete=True)} if item else {})
    )
    evaluator = Native(known)
    condition = both(row.applies, negated(row.require), negated(row.unless))
    return evaluator.within(item).truth(condition) if row.each else evaluator.truth(condition)


@pytest.mark.parametrize(
    ("case", "expected"),
    [({"reorganisation__case": "renamed"}, False), ({"reorganisation__case": "lower"}, True), ({}, None)],
)
def test_a_missing_step_is_excused_only_by_a_stated_exception(tmp_path, case, expected):
    """Stated: no breach; stated otherwise: a breach; not stated: nobody can tell yet."""
    row = procedure(tmp_path, STEP, unless=RENAMED)["qt.buoc-2.co-mat"]
    assert expected == breached(row, **NO_STEP, **case)


def test_a_step_that_was_held_needs_no_exception(tmp_path):
    """What was done as prescribed stays so, whatever is unknown of the exception."""
    row = procedure(tmp_path, STEP, unless=RENAMED)["qt.buoc-2.co-mat"]
    assert False is breached(row, steps=Collection(({"step": 2},), complete=True))


@pytest.mark.parametrize("name", CONDUCT)
@pytest.mark.parametrize(("item", "case", "expected"), [
    (DEFECTIVE, {"reorganisation__case": "renamed"}, False), (DEFECTIVE, {"reorganisation__case": "none"}, True),
    (DEFECTIVE, {}, None), (SOUND, {}, False),
])  # fmt: skip
def test_the_exception_reaches_the_conduct_of_a_step(tmp_path, name, item, case, expected):
    """A step that need not be held is not judged by its quorum, ballot, share or publicity."""
    row = procedure(tmp_path, FULL, unless=RENAMED)[f"qt.buoc-2.{name}"]
    assert expected == breached(row, item, **case)


@pytest.mark.parametrize(
    ("case", "expected"), [({"reorganisation__case": "renamed"}, False), ({"reorganisation__case": "none"}, True)]
)
def test_the_exception_reaches_the_order_of_the_steps(tmp_path, case, expected):
    """Nor is the order of steps asked of a file that needs none."""
    row = procedure(tmp_path, STEP, STEP | {"step": 3}, unless=RENAMED)["qt.thu-tu"]
    assert expected == breached(row, steps__in_order=False, **case)


@pytest.mark.parametrize(
    ("votes", "case", "expected"), [(4, {}, None), (4, {"reorganisation__case": "renamed"}, False), (5, {}, False)]
)
def test_the_exception_stands_beside_those_of_the_step(tmp_path, votes, case, expected):
    """A tie settled by the head still passes, and the row's exception is added to it."""
    row = procedure(tmp_path, FULL | {"tie": "head"}, unless=RENAMED)["qt.buoc-2.ty-le-phieu"]
    assert expected == breached(row, DEFECTIVE | {"votes_for_candidate": votes, "head_chose_candidate": True}, **case)


def test_a_procedure_without_exception_is_due_always(tmp_path):
    """No exception in the row, none in its requirements."""
    row = procedure(tmp_path, STEP)["qt.buoc-2.co-mat"]
    assert True is breached(row, **NO_STEP, reorganisation__case="renamed")


@pytest.mark.parametrize(
    ("case", "expected"),
    [({"reorganisation__case": "renamed"}, False), ({"reorganisation__case": "none"}, True), ({}, None)],
)
def test_a_document_may_have_an_exception(tmp_path, case, expected):
    """Where no dossier is due a missing document is no breach."""
    row = rows(
        tmp_path,
        dossier=law("a.hs", document="to-trinh", title=words("Tờ trình"), actions=["bo-nhiem"], unless=RENAMED),
    )["hs"]
    assert expected == breached(row, dossier=Collection((), complete=True), **case)
