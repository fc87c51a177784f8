"""Thirty complete proposals against the verdict that the law, not the program, says they must have."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter

import pytest

from engine.intake.proposals import raw_facts
from engine.model.values import Range
from engine.model.vocabulary import Facet, Outcome
from engine.verdict.findings import Result
from tests.examples.example_files import EXPECTED, FAULTY, FOLDER, LAWFUL, breached, lawbook, names, read, verdict

FLAGGED = [row for row in FAULTY if "code" in row]
COMPLIANT = [row["file"] for row in LAWFUL if row["verdict"] == "compliant"]
INSTRUMENTS_MET = {"105-qd-tw", "80-qd-tw", "377-qd-tw", "hd-45-hd-btctw", "nd-138-2020", "nd-170-2025"}
LEVELS_MET = {"central", "province", "district", "commune"}


def every(rows):
    return pytest.mark.parametrize("row", rows, ids=names(rows))


def test_every_file_has_one_expectation():
    """The folder holds ten lawful and twenty faulty files, each named once in expected.yaml."""
    held = sorted(path.name for path in FOLDER.iterdir() if path.name != "expected.yaml")
    assert sorted(names(EXPECTED)) == held
    assert (len(LAWFUL), len(FAULTY)) == (10, 20)
    assert [row["file"] for row in EXPECTED if not (row["why"]["vi"] and row["why"]["en"])] == []


@every(EXPECTED)
def test_verdict(row):
    """The overall verdict is the one expected."""
    assert row["verdict"] == verdict(row["file"]).outcome.value


@every(LAWFUL)
def test_lawful_files_breach_nothing(row):
    """A lawful file shows no breach of any weight and no remark on its input, even where it stays undetermined."""
    found = verdict(row["file"])
    assert [] == [(each.code, each.rule) for each in found.breaches if each.weight is not Outcome.COMPLIANT]
    assert () == found.diagnostics


@every(FAULTY)
def test_one_change(row):
    """A faulty file differs from its lawful twin in the one stated fact or list that expected.yaml names."""
    mine, twins = raw_facts(read(row["file"]).form), raw_facts(read(row["twin"]).form)
    assert {row["changed"]} == {path for path in mine.keys() | twins.keys() if mine.get(path) != twins.get(path)}


@every(FLAGGED)
def test_fault_is_found_with_its_provision(row):
    """The expected code is breached at the expected weight, and cites every expected provision."""
    found = breached(row["file"], row["code"])
    assert row["verdict"] in {finding.weight.value for finding in found}
    for wanted in row["cite"]:
        cited = [
            each.provision for finding in found for each in finding.citations if each.instrument == wanted["instrument"]
        ]
        assert any(re.search(rf"{re.escape(wanted['provision'])}(?!\w)", provision) for provision in cited), cited


@every(FAULTY)
def test_nothing_else_is_a_violation(row):
    """No other code weighs as a violation than those the same fault also breaches (`also`)."""
    violations = {each.code for each in verdict(row["file"]).breaches if each.weight is Outcome.VIOLATION}
    assert ({row["code"], *row.get("also", ())} if row["verdict"] == "violation" else set()) == violations


@every(FLAGGED)
def test_twin_does_not_have_the_fault(row):
    """The lawful twin does not breach the code, and the rule behind it was really checked there or had no occasion."""
    assert breached(row["twin"], row["code"]) == []
    rules = {finding.rule for finding in breached(row["file"], row["code"])}
    open_in_twin = [
        each.rule for each in verdict(row["twin"]).findings if each.rule in rules and each.result is Result.UNKNOWN
    ]
    assert open_in_twin == []


@every([row for row in FAULTY if "diagnostic" in row])
def test_input_findings(row):
    """A name that no longer exists is a remark on the input; the twin has none."""
    assert [row["diagnostic"]] == [each.code for each in verdict(row["file"]).diagnostics]
    assert () == verdict(row["twin"]).diagnostics
    assert () == verdict(row["file"]).breaches


@pytest.mark.parametrize("name", COMPLIANT)
def test_every_facet_was_checked(name):
    """A compliant file was checked by at least one provision in every facet."""
    found = verdict(name).facets
    assert set(Facet) == set(found)
    assert [] == [facet.value for facet, value in found.items() if value.checked < 1]


def test_at_least_six_are_compliant():
    """Most lawful files can honestly be called compliant with the law held."""
    assert len(COMPLIANT) >= 6


def test_lawful_files_span_regimes_and_levels():
    """The lawful files meet every regime and every level of posts."""
    regimes = {instrument.id for row in LAWFUL for instrument in verdict(row["file"]).regime}
    assert INSTRUMENTS_MET - regimes == set()
    assert {lawbook().posts[post.post].level for row in LAWFUL for post in verdict(row["file"]).posts} >= LEVELS_MET


def test_files_show_every_way_of_writing():
    """JSON, Vietnamese keys, decomposed Unicode and a partial date are all among the files; each file says what it shows."""
    texts = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir() if path.name != "expected.yaml"}
    suffixes = Counter(name.rpartition(".")[2] for name in texts)
    assert suffixes["json"] == 2
    assert [
        name for name, text in texts.items() if name.endswith(".json") and not isinstance(json.loads(text), dict)
    ] == []
    assert [name for name, text in texts.items() if name.endswith(".yaml") and not text.startswith("# ")] == []
    assert "08-pho-bi-thu-tinh-uy-quang-ninh-2026.yaml" in {
        name for name, text in texts.items() if not unicodedata.is_normalized("NFC", text)
    }
    assert {"04-bi-thu-huyen-uy-tien-du-2023.yaml", "07-giam-doc-so-quang-ninh-2024.yaml"} <= {
        name for name, text in texts.items() if "nhân sự:\n" in text
    }
    assert isinstance(raw_facts(read("09-giam-doc-so-noi-vu-ha-noi-2026.yaml").form)["candidate.birth_date"], Range)
