"""From surface words to core trees: every form of the format document, every fault with its place and help."""

import datetime as dt

import pytest

from engine.conditions.lowering import Lowering, ParameterValue, Vocabulary
from engine.conditions.tree import FALSE, TRUE, All, Any, Call, Compare, Count, Fact, Literal, Member, Not, Share
from engine.model.registry import base_facts
from engine.model.values import Stated
from engine.strict_yaml import read_yaml

PARAMETERS = {
    "thang-cho": ParameterValue(12, "months"),
    "ngay-cho": ParameterValue(45, "working_days"),
    "ty-le": ParameterValue("2/3", "ratio"),
    "so-nguoi": ParameterValue(5, "persons"),
}


def lower(text, collection=None):
    """The tree, and the faults as (code, line, column, English help)."""
    document = read_yaml(text.encode(), "dieu-kien.yaml")
    lowering = Lowering(Vocabulary(base_facts(), PARAMETERS.get, lambda: tuple(PARAMETERS)))
    node = lowering.lower(document.data, (), document.span, collection)
    return node, [
        (fault.code, fault.span.line, fault.span.column, fault.help.en if fault.help else "") for fault in lowering.bag
    ]


FEMALE = Compare("eq", Fact("candidate.sex"), Literal("female"))
MEMBER = Compare("eq", Fact("candidate.party_member"), Literal(True))
STEP_5 = Compare("eq", Fact("item.step"), Literal(5))
ON = dt.date(2025, 10, 8)
VOTES = Fact("party_act.members_for")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{fact: candidate.sex, is: female}", FEMALE),
        ("{fact: candidate.sex, is_not: female}", Not(FEMALE)),
        ("{fact: candidate.sex, in: [male, female]}", Member(Fact("candidate.sex"), ("male", "female"))),
        ("{fact: candidate.sex, not_in: [male]}", Not(Member(Fact("candidate.sex"), ("male",)))),
        ("{fact: action, is: bo-nhiem}", Member(Fact("action"), ("bo-nhiem",))),
        ("{fact: post.unit, is: none}", Compare("eq", Fact("post.unit"), Literal(Stated.NONE))),
        ("{fact: received_on, is: not-applicable}", Compare("eq", Fact("received_on"), Literal(Stated.NOT_APPLICABLE))),
        # “none” is one of this fact's own answers, not an absence.
        ("{fact: candidate.central_committee, is: none}", Compare("eq", Fact("candidate.central_committee"), Literal("none"))),
        ("{fact: party_act.members_for, at_least: 3}", Compare("ge", VOTES, Literal(3))),
        ("{fact: party_act.members_for, at_most: 3}", Compare("le", VOTES, Literal(3))),
        ("{fact: party_act.members_for, more_than: 3}", Compare("gt", VOTES, Literal(3))),
        ("{fact: party_act.members_for, less_than: {fact: party_act.members_incumbent}}",
         Compare("lt", VOTES, Fact("party_act.members_incumbent"))),
        ("{fact: state_act.term_months, at_least: {parameter: thang-cho}}", Compare("ge", Fact("state_act.term_months"), Literal(12))),
        ("{fact: decision.on, on_or_after: 2025-10-08}", Compare("ge", Fact("decision.on"), Literal(ON))),
        ("{fact: decision.on, on_or_before: 2025-10-08}", Compare("le", Fact("decision.on"), Literal(ON))),
        ("{fact: decision.on, after: 2025-10-08, before: {fact: received_on}}",
         All((Compare("gt", Fact("decision.on"), Literal(ON)), Compare("lt", Fact("decision.on"), Fact("received_on"))))),
        ("{value: {add: {to: {fact: received_on}, months: {parameter: thang-cho}}}, on_or_after: {fact: decision.on}}",
         Compare("ge", Call("add_months", (Fact("received_on"), Literal(12))), Fact("decision.on"))),
        ("{value: {add: {to: 2025-10-08, working_days: {parameter: ngay-cho}}}, before: {fact: decision.on}}",
         Compare("lt", Call("add_working_days", (Literal(ON), Literal(45))), Fact("decision.on"))),
        ("{value: {add: {to: 2025-10-08, years: 5}}, before: 2025-10-08}",
         Compare("lt", Call("add_years", (Literal(ON), Literal(5))), Literal(ON))),
        ("{value: {months: {from: {fact: received_on}, to: {fact: decision.on}}}, less_than: {parameter: thang-cho}}",
         Compare("lt", Call("months_between", (Fact("received_on"), Fact("decision.on"))), Literal(12))),
        ("{value: {working_days: {from: 2025-10-08, to: {fact: decision.on}}}, at_most: 45}",
         Compare("le", Call("working_days_between", (Literal(ON), Fact("decision.on"))), Literal(45))),
        ("{all: [{fact: candidate.sex, is: female}, {fact: candidate.party_member, is: true}]}", All((FEMALE, MEMBER))),
        ("{any: [{fact: candidate.sex, is: female}, {fact: candidate.party_member, is: true}]}", Any((FEMALE, MEMBER))),
        ("{not: {not: {fact: candidate.sex, is: female}}}", FEMALE),
        ("{always: true}", TRUE),
        ("{always: false}", FALSE),
        ("{some: steps}", Count("steps", TRUE, 1)),
        ("{some: steps, where: {fact: item.step, is: 5}}", Count("steps", STEP_5, 1)),
        ("{none: steps, where: {fact: item.step, is: 5}}", Not(Count("steps", STEP_5, 1))),
        ("{every: steps, where: {fact: item.step, is: 5}, satisfies: {fact: item.ballot, is: secret}}",
         Not(Count("steps", All((STEP_5, Not(Compare("eq", Fact("item.ballot"), Literal("secret"))))), 1))),
        ("{count: steps, at_least: 5}", Count("steps", TRUE, 5)),
        ("{count: steps, more_than: 5}", Count("steps", TRUE, 6)),
        ("{count: steps, at_most: 5}", Not(Count("steps", TRUE, 6))),
        ("{count: steps, less_than: {parameter: so-nguoi}}", Not(Count("steps", TRUE, 5))),
        ("{count: steps, at_least: 0}", TRUE),
        ("{count: steps, less_than: 0}", FALSE),
        ("{share: party_act.members_for, of: party_act.members_incumbent, at_least: 2/3}",
         Share("ge", VOTES, Fact("party_act.members_incumbent"), 2, 3)),
        ("{share: {fact: party_act.members_for}, of: party_act.members_incumbent, equal: {parameter: ty-le}}",
         Share("eq", VOTES, Fact("party_act.members_incumbent"), 2, 3)),
    ],
)  # fmt: skip
def test_forms(text, expected):
    """Each written form gives its tree, without a fault."""
    assert (expected, []) == lower(text)


def test_a_row_judged_per_item_reads_its_item():
    """With a collection around it, `item.` is the item at hand."""
    assert (STEP_5, []) == lower("{fact: item.step, is: 5}", collection="steps")


FAULTS = [
    # The mark ‸ stands where the diagnostic must point; it is taken out before reading.
    ("PC301", "{all: [‸5]}", ""),
    ("PC301", "{not: ‸abc}", ""),
    ("PC302", "{not: ‸{some: steps, none: steps}}", ""),
    ("PC303", "‸{fakt: candidate.sex, is: male}", "“fact”"),
    ("PC303", "‸{zzz: 1}", "use one of: all, any"),
    ("PC304", "{fact: candidate.sex, is: male, becuse: ‸x}", ""),
    ("PC304", "{some: steps, wher: ‸{always: true}}", "“where”"),
    ("PC304", "{not: {always: true}, satisfies: ‸{always: true}}", ""),
    ("PC305", "{all: ‸[]}", ""),
    ("PC305", "{any: ‸{always: true}}", ""),
    ("PC306", "{some: ‸stepz}", "“steps”"),
    ("PC306", "{count: ‸candidate.sex, at_least: 1}", ""),
    ("PC307", "{some: steps, where: ‸{some: dossier}}", ""),
    ("PC308", "{not: ‸{every: steps}}", ""),
    ("PC309", "{not: ‸{count: steps}}", ""),
    ("PC309", "‸{count: steps, at_least: 1, at_most: 3}", ""),
    ("PC310", "{count: steps, at_least: ‸nhiều}", ""),
    ("PC310", "{count: steps, at_least: ‸true}", ""),
    ("PC310", "{count: steps, at_least: ‸{fact: party_act.members_for}}", ""),
    ("PC311", "‸{share: party_act.members_for, at_least: 1/2}", ""),
    ("PC311", "‸{share: party_act.members_for, of: party_act.members_incumbent}", ""),
    ("PC312", "{share: party_act.members_for, of: party_act.members_incumbent, at_least: ‸0.5}", ""),
    ("PC312", "{share: party_act.members_for, of: party_act.members_incumbent, at_least: ‸1/0}", ""),
    ("PC312", "{share: party_act.members_for, of: party_act.members_incumbent, at_least: ‸{parameter: so-nguoi}}", ""),
    ("PC313", "{share: ‸candidate.sex, of: party_act.members_incumbent, at_least: 1/2}", ""),
    ("PC313", "{fact: party_act.members_for, at_least: ‸{parameter: ty-le}}", ""),
    ("PC314", "{not: ‸{fact: candidate.sex}}", ""),
    ("PC315", "{fact: candidate.sex, in: ‸female}", ""),
    ("PC315", "{fact: candidate.sex, not_in: ‸[]}", ""),
    ("PC316", "{fact: candidate.sex, at_least: ‸3}", ""),
    ("PC316", "{fact: party_act.members_for, before: ‸2025-10-08}", ""),
    ("PC316", '{fact: decision.on, before: ‸"2025-10-08"}', ""),
    ("PC316", "{fact: decision.on, at_least: ‸3}", ""),
    ("PC317", "{fact: state_act.term_months, at_least: ‸{parameter: ngay-cho}}", ""),
    ("PC317", "{fact: state_act.term_months, is: ‸{parameter: ngay-cho}}", ""),
    ("PC317", "{value: {months: {from: 2025-10-08, to: {fact: decision.on}}}, at_least: ‸{parameter: ngay-cho}}", ""),
    ("PC317", "{value: {add: ‸{to: 2025-10-08, months: {parameter: ngay-cho}}}, before: 2025-10-08}", ""),
    ("PC317", "{share: party_act.members_for, of: ‸state_act.term_months, at_least: 1/2}", ""),
    ("PC318", "{fact: candidate.party_member, is: ‸3}", ""),
    ("PC318", "{fact: party_act.members_for, is: ‸true}", ""),
    ("PC318", "{fact: candidate.sex, in: [male, ‸5]}", ""),
    ("PC318", "{fact: candidate.sex, is: ‸null}", ""),
    ("PC318", "{fact: candidate.sex, is: ‸{fact: decision.on}}", ""),
    ("PC318", "{always: ‸1}", ""),
    ("PC319", "{fact: candidate.sex, is: ‸femal}", "“female”"),
    ("PC319", "{fact: action, is: ‸bo-nhiemm}", "“bo-nhiem”"),
    ("PC319", "{fact: candidate.sex, in: [male, ‸khac]}", "male, female"),
    ("PC320", "{fact: received_on, before: ‸{today: true}}", ""),
    ("PC320", "{fact: received_on, before: ‸{fact: decision.on, plus: 3}}", ""),
    ("PC321", "{fact: party_act.members_for, at_least: ‸null}", ""),
    ("PC321", "{fact: party_act.members_for, at_least: ‸[1]}", ""),
    ("PC322", "{fact: ‸item.step, is: 1}", ""),
    ("PC322", "{fact: ‸candidate.disciplines.form, is: canh-cao}", "item.form"),
    ("PC323", "{fact: ‸candidate.sexe, is: male}", "“candidate.sex”"),
    ("PC323", "{some: steps, where: {fact: ‸item.stepp, is: 1}}", "“item.step”"),
    ("PC323", "{fact: ‸steps, is: 1}", ""),
    ("PC324", "{fact: state_act.term_months, at_least: ‸{parameter: thang-choo}}", "“thang-cho”"),
    ("PC324", "{share: party_act.members_for, of: party_act.members_incumbent, at_least: ‸{parameter: nope}}", ""),
    ("PC325", "{value: {add: ‸{to: 2025-10-08}}, before: 2025-10-08}", ""),
    ("PC325", "{value: {add: ‸{to: 2025-10-08, months: 1, days: 1}}, before: 2025-10-08}", ""),
    ("PC325", "{value: {add: ‸[2025-10-08]}, before: 2025-10-08}", ""),
    ("PC326", "{value: {add: ‸{to: {fact: candidate.sex}, months: 1}}, before: 2025-10-08}", ""),
    ("PC326", "{value: {months: {from: ‸3, to: 2025-10-08}}, at_least: 1}", ""),
    ("PC327", "{value: ‸{months: [1]}, at_least: 1}", ""),
    ("PC327", "{value: ‸{days: {from: 2025-10-08}}, at_least: 1}", ""),
]


@pytest.mark.parametrize(("code", "marked", "help_part"), FAULTS)
def test_faults(code, marked, help_part):
    """A fault is one diagnostic with its code, the place of the word at fault, and help where a word is close."""
    text = "# dòng đầu\n" + marked.replace("‸", "")
    _, faults = lower(text)
    assert [(code, 2, marked.index("‸") + 1)] == [fault[:3] for fault in faults]
    assert help_part in faults[0][3]


def test_every_code_has_a_case():
    """PC301 to PC327, without a gap."""
    assert [f"PC{number}" for number in range(301, 328)] == sorted({code for code, _, _ in FAULTS})


def test_many_faults_in_one_reading():
    """One faulty part does not hide the next, and a sound part stays."""
    node, faults = lower(
        "all:\n  - {fact: candidate.sexe, is: male}\n  - {fact: candidate.sex, is: female}\n  - {some: stepz}\n  - 7\n"
    )
    assert [("PC323", 2), ("PC306", 4), ("PC301", 5)] == [fault[:2] for fault in faults]
    assert FALSE == node


@pytest.mark.parametrize("unit", ["months", "days", "years", "working_days"])
def test_units_of_added_numbers(unit):
    """Only a number of the unit added is taken; a bare number fits any unit."""
    parameters = {"x": ParameterValue(1, unit)}
    for other in ("months", "days", "years", "working_days"):
        lowering = Lowering(Vocabulary(base_facts(), parameters.get))
        condition = {"value": {"add": {"to": ON, other: {"parameter": "x"}}}, "before": ON}
        document = read_yaml(b"x: 1", "a.yaml")
        lowering.lower(condition, (), document.span)
        assert ([] if other == unit else ["PC317"]) == [fault.code for fault in lowering.bag]
