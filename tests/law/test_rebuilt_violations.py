"""Violations reported by the press, rebuilt as proposals: each is flagged with its code, none of the repaired twins is.

`pytest -s tests/law/test_rebuilt_violations.py` prints the figures.
"""

from functools import cache
from pathlib import Path

import pytest
import yaml

from engine import check, load_lawbook, read_proposal_file
from engine.intake.proposals import raw_facts
from engine.model.vocabulary import Severity

FOLDER = Path(__file__).parents[2] / "examples" / "vi-pham"
CASES = yaml.safe_load((FOLDER / "expected.yaml").read_text("utf-8"))["cases"]


@cache
def verdict(name):
    return check(load_lawbook(), read_proposal_file(FOLDER / name))


def weight(finding):
    return "notice" if finding.severity is Severity.NOTICE else finding.weight.value


def test_every_file_is_named_once():
    """The folder holds the files of the cases and nothing else; every case says its facts, assumptions and source."""
    named = [case[key] for case in CASES for key in ("file", "repaired")]
    assert sorted(named) == sorted(path.name for path in FOLDER.iterdir() if path.name != "expected.yaml")
    assert len(named) == len(set(named))
    assert [] == [
        case["id"]
        for case in CASES
        if not all(case[key] for key in ("facts", "assumptions", "source", "code", "weight"))
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_the_names_are_understood(case):
    """No remark on the input: post, bodies and acts are those of the source."""
    assert ((), ()) == (verdict(case["file"]).diagnostics, verdict(case["repaired"]).diagnostics)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_the_twin_differs_in_one_part(case):
    """The repaired file states the same but for one part of the form."""
    mine, twins = (raw_facts(read_proposal_file(FOLDER / case[key]).form) for key in ("file", "repaired"))
    assert 1 == len({path for path in mine.keys() | twins.keys() if mine.get(path) != twins.get(path)})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_flagged_with_its_code_and_nothing_else(case):
    """The code of the reported fault, at the weight the confidence of its rule allows."""
    assert [(case["code"], case["weight"])] == [(each.code, weight(each)) for each in verdict(case["file"]).breaches]


def test_figures():
    """At least ten are flagged with the right code, none of the twins is flagged at all."""
    flagged = [case for case in CASES if case["code"] in {each.code for each in verdict(case["file"]).breaches}]
    firm = [case for case in flagged if case["weight"] != "notice"]
    twins = [case["repaired"] for case in CASES if verdict(case["repaired"]).breaches]
    print(
        f"violations flagged {len(flagged)} of {len(CASES)} ({len(firm)} beyond a notice); twins flagged {len(twins)}"
    )
    assert len(firm) >= 10
    assert len({case["id"] for case in flagged}) >= 10
    assert CASES == flagged
    assert [] == twins
