"""Leaving facts out of a proposal: less is known, nothing becomes wrong and nothing turns round."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache

import pytest

from engine.intake.proposals import read_proposal
from engine.model.vocabulary import Facet, Outcome
from engine.verdict.check import Verdict, check
from engine.verdict.findings import Result
from tests.examples.example_files import FAULTY, LAWFUL, lawbook, names, read, verdict

COMPLIANT = [row["file"] for row in LAWFUL if row["verdict"] == "compliant"]
_HOLDS = {Result.SATISFIED, Result.EXCEPTED}
_INNOCENT = {Outcome.COMPLIANT, Outcome.UNDETERMINED}

Path = tuple[str | int, ...]
ACTION: Path = ("action",)


def facts_stated(node: object, at: Path = ()) -> Iterator[Path]:
    """Every statement that can be left out: a key, an item of a list, down to the single answer.

    The bare list of current posts says by itself that it is complete: taking an item out would state another fact. The
    same holds for the items of `action` and `cited_instruments`, and for `items` without its `complete`. A form without
    `post` is refused.
    """
    if isinstance(node, dict):
        for key, value in node.items():
            if (at == () and key == "schema") or (key == "items" and "complete" in node):
                continue
            if (*at, key) != ("post",):
                yield (*at, key)
            yield from facts_stated(value, (*at, key))
        if "complete" in node:
            for index, item in enumerate(node["items"]):
                yield (*at, "items", index)
                yield from facts_stated(item, (*at, "items", index))
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from facts_stated(item, (*at, index))


def without(data: dict, path: Path) -> dict:
    """The proposal with one statement left out; a list that lost an item no longer claims to be complete."""
    left = copy.deepcopy(data)
    holder = left
    for step in path[:-1]:
        parent, holder = holder, holder[step]
    del holder[path[-1]]
    if isinstance(path[-1], int):
        parent.pop("complete")
    return left


def judged(data: dict) -> Verdict:
    return check(lawbook(), read_proposal(json.dumps(data, ensure_ascii=False, default=str), "proposal.json"))


def results(found: Verdict) -> dict[str, Result]:
    return {finding.rule: finding.result for finding in found.findings}


@cache
def leavings(name: str) -> tuple[tuple[Path, Verdict], ...]:
    """Every single statement of a file with the verdict on what is left without it."""
    data = read(name).document.data
    return tuple((path, judged(without(data, path))) for path in facts_stated(data))


@pytest.mark.parametrize("name", COMPLIANT)
def test_written_again_the_verdict_is_the_same(name):
    """Rewritten with English keys as JSON the file has the very findings it had: the tests below start from there."""
    assert results(verdict(name)) == results(judged(read(name).document.data))


@pytest.mark.parametrize("name", COMPLIANT)
def test_a_missing_fact_never_makes_a_violation(name):
    """Whatever one statement is left out, a compliant file is compliant or undetermined."""
    left = leavings(name)
    assert len(left) > 60
    worse = [(path, found.outcome) for path, found in left if found.outcome not in _INNOCENT and path != ACTION]
    assert worse == []
    needed = {path for path, found in left if found.outcome is Outcome.UNDETERMINED}
    assert {("party_act",), ("party_act", "body"), ("steps",), ("dossier",)} - needed == set()


@pytest.mark.parametrize(
    "name", [*names(LAWFUL), *(pytest.param(each, marks=pytest.mark.slow) for each in names(FAULTY))]
)
def test_a_missing_fact_never_turns_a_finding_round(name):
    """In any file, lawful or faulty: what held is never breached for want of a fact, what was breached never comes to hold,
    and what was open is not settled by saying less."""
    before = results(verdict(name))
    turned = []
    for path, found in leavings(name):
        for rule, result in results(found).items():
            was = before.get(rule)
            settled = was is Result.UNKNOWN and result is not Result.UNKNOWN
            if (
                settled
                or (was in _HOLDS and result is Result.BREACHED)
                or (was is Result.BREACHED and result in _HOLDS)
            ):
                turned.append((path, rule, was, result))
    assert turned == []


def test_an_act_not_stated_makes_no_violation():
    """A re-appointment whose file does not say what is being done is undetermined: it may be no appointment."""
    data = read("06-bo-nhiem-lai-giam-doc-so-y-te-quang-ninh-2026.yaml").document.data
    assert Outcome.UNDETERMINED is judged(without(data, ACTION)).outcome


def test_a_facet_nothing_was_checked_for_is_undetermined():
    """Leaving out the consultations of a file whose procedure no held text governs does not make the procedure compliant."""
    data = read("10-chu-tich-ubnd-phuong-cua-nam-2026.yaml").document.data
    found = judged(without(data, ("consultations",))).facets[Facet.PROCEDURE]
    assert (Outcome.UNDETERMINED, found.supplementary) == (found.outcome, found.checked)
