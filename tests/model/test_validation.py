"""Faults of form become diagnostics with the place of the key or value."""

import pytest

from engine.diagnostics import DiagnosticBag
from engine.model.pack import InstrumentFile, ParametersFile
from engine.model.proposal import Proposal
from engine.model.validation import validate
from engine.strict_yaml import read_yaml


def faults(model, text):
    """The instance, and (code, line, column, English help) of every fault."""
    bag = DiagnosticBag()
    found = validate(model, read_yaml(text.encode(), "tep.yaml"), bag)
    return found, [(each.code, each.span.line, each.span.column, each.help.en if each.help else "") for each in bag]


HEAD = "schema: phancap.proposal/1\npost: {title: Giám đốc Sở}\n"


def test_a_sound_file_has_no_fault():
    found, said = faults(Proposal, HEAD)
    assert ("Giám đốc Sở", []) == (found.post.title, said)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("candidat: {}", ("PC121", 3, 1, "“candidate”")),
        ("candidate: {birthdate: 1966-01-01}", ("PC121", 3, 13, "“birth_date”")),
        ("candidate: {sex: khác}", ("PC123", 3, 18, "")),
        ("steps: {items: [{step: 1}, {stepp: 2}]}", ("PC121", 3, 29, "“step”")),
        ("steps: {complete: maybe}", ("PC123", 3, 19, "")),
        ("received_on: 2024-13", ("PC123", 3, 14, "")),
    ],
)
def test_a_fault_is_at_its_key_or_value(line, expected):
    """Unknown keys at the key, values at the value, deep inside lists too."""
    found, (fault,) = faults(Proposal, f"{HEAD}{line}\n")
    assert found is None
    assert expected[:3] == fault[:3]
    assert expected[3] in fault[3]


def test_missing_keys_are_each_told_once():
    """Every key a file lacks is named, whatever else is wrong."""
    bag = DiagnosticBag()
    assert validate(InstrumentFile, read_yaml(b"id: a\nkind: quy-din\n", "a.yaml"), bag) is None
    lacking = [each.message.vi for each in bag if each.code == "PC122"]
    assert len(lacking) == len(set(lacking)) > 5
    assert "thiếu khóa “text_held”" in lacking
    (kind,) = [each for each in bag if each.code == "PC123"]
    assert "“quy-dinh”" in kind.help.en
    assert (2, 7) == (kind.span.line, kind.span.column)


def test_branches_of_a_union_are_one_fault():
    """A value that fits neither a text nor a list of citations is one fault at one place."""
    text = "parameters:\n  - {id: a, value: 1, unit: months, cite: 5, confidence: text, source: s}\n"
    assert [("PC123", 2, text.splitlines()[1].index("5, ") + 1)] == [
        fault[:3] for fault in faults(ParametersFile, text)[1]
    ]
