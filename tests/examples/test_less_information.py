"""Leaving facts out of a compliant proposal: less is known, nothing becomes wrong."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache

import pytest

from engine.intake.proposals import read_proposal
from engine.model.vocabulary import Outcome
from engine.verdict.check import Verdict, check
from engine.verdict.findings import Result
from tests.examples.example_files import LAWFUL, lawbook, read

COMPLIANT = [row["file"] for row in LAWFUL if row["verdict"] == "compliant"]
_HOLDS = {Result.SATISFIED, Result.EXCEPTED}

Path = tuple[str | int, ...]


def facts_stated(node: object, at: Path = ()) -> Iterator[Path]:
    """Every statement that can be left out: a key, an item of a list, down to the single answer.

    The bare list of current posts says by itself that it is complete: taking an item out would state another fact. The
    same holds for the items of `action` and `cited_instruments`, and for `items` without its `complete`.
    """
    if isinstance(node, dict):
        for key, value in node.items():
            if (at == () and key == "schema") or (key == "items" and "complete" in node):
                continue
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
    assert results(check(lawbook(), read(name))) == results(judged(read(name).document.data))


@pytest.mark.parametrize("name", COMPLIANT)
def test_a_missing_fact_never_makes_a_violation(name):
    """Whatever one statement is left out, the file is compliant or undetermined."""
    assert len(leavings(name)) > 60
    worse = [(path, found.outcome) for path, found in leavings(name) if found.outcome not in _INNOCENT]
    assert worse == []


_INNOCENT = {Outcome.COMPLIANT, Outcome.UNDETERMINED}


@pytest.mark.parametrize("name", COMPLIANT)
def test_a_missing_fact_never_turns_a_finding_round(name):
    """A finding that held holds, opens or falls away; it is never breached, and a breached one never comes to hold."""
    before = results(check(lawbook(), read(name)))
    turned = []
    for path, found in leavings(name):
        for rule, result in results(found).items():
            was = before.get(rule)
            if (was in _HOLDS and result is Result.BREACHED) or (was is Result.BREACHED and result in _HOLDS):
                turned.append((path, rule, was, result))
    assert turned == []


@pytest.mark.parametrize("name", COMPLIANT)
def test_some_fact_is_needed(name):
    """The files are not compliant by silence: without the Party act, the birth date or the steps something opens."""
    needed = {path for path, found in leavings(name) if found.outcome is Outcome.UNDETERMINED}
    assert {("party_act",), ("party_act", "body"), ("steps",), ("dossier",)} - needed == set()
