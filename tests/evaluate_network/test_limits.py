"""A ruleset beyond what the library can hold never reaches it, and the fault names the rule; at the limit it works."""

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from engine.conditions.tree import All, Any, Compare, Fact, Literal, Member
from engine.diagnostics import PhancapError
from engine.evaluate.native import Native
from engine.evaluate.network import Question, Stage
from engine.evaluate.network import compile as compiling
from engine.evaluate.network.compile import compile_program
from engine.evaluate.network.limits import faults, fnv1a, require_within_limits
from engine.model.facts import Facts
from tests.evaluate_network.conftest import needs_durable_rules


def rule(*conditions, **more):
    return {"all": [{"m": {"$and": list(conditions)}}], "pri": 1, **more}


def in_groups(number, *conditions):
    """That many rules with the same conditions, forty to a group."""
    return {f"r{place}": rule({"g": f"g{place // 40}"}, *conditions, {f"f{place}": 1}) for place in range(number)}


SOUND = {"r1": rule({"g": "a"}, {"k": "s"}, {"$neq": {"v": "Sở"}}), "r2": rule({"g": "b"}, {"$gte": {"l": 3}})}


def test_a_sound_ruleset_has_no_fault():
    """Text by equality, numbers by order, the group first."""
    assert () == faults(SOUND)
    require_within_limits(SOUND)


@pytest.mark.parametrize(
    ("bad", "word"),
    [
        (rule(), "no condition"),
        (rule({"k": "s"}), "group does not come first"),
        (rule({"$neq": {"g": "a"}}), "group does not come first"),
        (rule({"g": "a"}, {"$or": [{"k": 1}]}), "$or"),
        (rule({"g": "a"}, {"$nex": {"k": 1}}), "$nex"),
        (rule({"g": "a"}, {"$mt": {"k": "S.*"}}), "$mt"),
        (rule({"g": "a"}, {"$iall": {"k": 1}}), "$iall"),
        (rule({"g": "a"}, {"k": {"m": "v"}}), "whole number or a text"),
        (rule({"g": "a"}, {"k": 0.5}), "whole number or a text"),
        (rule({"g": "a"}, {"k": True}), "whole number or a text"),
        (rule({"g": "a"}, {"k": 2**63}), "whole number or a text"),
        (rule({"g": "a"}, {"id": 1}), "field name"),
        (rule({"g": "a"}, {"sid": "0"}), "field name"),
        (rule({"g": "a"}, {"a.b": 1}), "field name"),
        (rule({"g": "a"}, {"a": 1, "b": 2}), "one comparison"),
        (rule({"g": "a"}, {"k": "x" * 65_536}), "too long"),
        (rule({"g": "a"}, {"k": unicodedata.normalize("NFD", "Sở")}), "NFC"),
        (rule({"g": "a"}, {"$lt": {"k": "Sở"}}), "no order"),
        (rule({"g": "a"}, *({f"f{place}": 1} for place in range(300))), "too many conditions"),
        (rule({"g": "a"}, pri=-1), "improper form"),
        (rule({"g": "a"}, run="code"), "improper form"),
        ({"all": [{"m": {"$and": [{"g": "a"}]}}, {"n": {"$and": [{"g": "a"}]}}]}, "exactly one fact"),
        ({"all": [{"m$not": {"$and": [{"g": "a"}]}}]}, "exactly one fact"),
    ],
)  # fmt: skip
def test_what_the_library_answers_wrongly_is_refused_by_name(bad, word):
    """No alternatives, absences, patterns, quantifiers, fractions, long texts; the diagnostic names the rule."""
    with pytest.raises(PhancapError) as raised:
        require_within_limits({**SOUND, "the-bad-one": bad})
    (found,) = raised.value.diagnostics
    assert ("PC602", "the-bad-one") == (found.code, found.span.file)
    assert word in found.message.en


@pytest.mark.parametrize(
    ("rules", "word"),
    [
        (in_groups(4_001), "more than 4000 rules"),
        ({f"r{place}": rule({"g": f"g{place}"}) for place in range(481)}, "too many branches"),
        ({f"r{place}": rule({"g": "a"}) for place in range(251)}, "one ending"),
        ({f"r{place}": rule({"g": "a"}, {f"f{place}": 1}) for place in range(41)}, "in one group"),
    ],
)
def test_what_the_library_hangs_or_crashes_on_is_refused(rules, word):
    """Number of rules, fan-out, identical endings, simultaneous matches."""
    assert word in " ".join(fault.reason.en for fault in faults(rules))


def test_names_the_library_takes_for_one_are_refused():
    """Fields are told apart by a 32-bit hash; a pair with one hash is refused."""
    one, other = "costarring", "liquid"
    assert 0x5E4DAA9D == fnv1a(one) == fnv1a(other)
    found = faults({"r1": rule({"g": "a"}, {one: 1}), "r2": rule({"g": "b"}, {other: 1})})
    assert [("r2", "field name collides with another")] == [(fault.rule, fault.reason.en) for fault in found]


AT_THE_LIMIT = {
    "rules": in_groups(4_000),
    "branches": {f"r{place}": rule({"g": f"g{place}"}) for place in range(480)},
    "endings-in-groups": {f"r{place}": rule({"g": f"g{place // 40}"}, {"k": 1}, {f"f{place}": 1}) for place in range(1_000)},
    "together": {f"r{place}": rule({"g": "g0"}, {"$gte": {f"f{place}": 1}}) for place in range(40)},
}  # fmt: skip

RUN = """
import json, sys
import durable_rules_engine as library
rules = json.loads(sys.stdin.read())
handle = library.create_ruleset("limit", json.dumps(rules))
def fired(fact):
    text = json.dumps(fact)
    _, offset = library.assert_fact(handle, text)
    started = library.start_action_for_state(handle, offset)
    message, found = started[1] if started else None, []
    while message:
        found.append(next(iter(json.loads(message))))
        message = library.complete_and_start_action(handle, offset)
    library.retract_fact(handle, text)
    return found
wrong = 0
for group in {rule["all"][0]["m"]["$and"][0]["g"] for rule in rules.values()}:
    fact = {"g": group, "k": 1}
    mine = [name for name, rule in rules.items() if rule["all"][0]["m"]["$and"][0]["g"] == group]
    for name in mine:
        for condition in rules[name]["all"][0]["m"]["$and"][1:]:
            ((key, value),) = condition.items()
            fact.update(value if key.startswith("$") else {key: value})
    wrong += sorted(fired(fact)) != sorted(mine)
print(wrong, library.get_facts(handle, "0"))
"""


@needs_durable_rules
@pytest.mark.parametrize("limit", AT_THE_LIMIT)
def test_at_the_limit_the_library_still_answers_rightly(limit):
    """A ruleset the checks let through is built, and each fact sets off exactly its rules."""
    rules = AT_THE_LIMIT[limit]
    assert () == faults(rules)
    done = subprocess.run(
        [sys.executable, "-c", RUN], input=json.dumps(rules), capture_output=True, text=True, timeout=60, check=True
    )
    assert "0 []\n" == done.stdout


def test_wide_conditions_are_parted_until_they_fit(supervisor):
    """A list of 500 texts and a conjunction of 200 parts are compiled, and answered as the reference does."""
    texts = tuple(f"chức danh {place}" for place in range(500))
    parts = tuple(Compare("ge", Fact("n"), Literal(place)) for place in range(200))
    questions = (
        Question("member", Member(Fact("a"), texts)),
        Question("all", All(parts)),
        Question("any", Any(tuple(Compare("eq", Fact("n"), Literal(place)) for place in range(200, 400)))),
    )
    for known in (Facts({"a": texts[499], "n": 199}), Facts({"a": "khác", "n": 198}), Facts({"n": 399}), Facts({})):
        answer = supervisor.evaluate((Stage("case", questions, known),))
        expected = {question.id: (Native(known).truth(question.node),) for question in questions}
        assert {} == answer.left
        assert expected == answer.truths


def test_a_program_is_within_the_limits_whatever_its_size():
    """Some thousand atoms spread over as many rulesets as they need."""
    program = compile_program((Compare("ge", Fact("n"), Literal(place)), None) for place in range(2_500))
    assert {} == program.left
    assert 7_500 < program.rules
    assert () == tuple(fault for rules in program.rulesets for fault in faults(rules))


def test_a_rule_the_checks_refuse_is_left_to_the_reference(monkeypatch, supervisor):
    """Only questions that rest on the refused rule are left; the others are compiled anew without it."""
    bad, good = Compare("eq", Fact("a"), Literal("hỏng")), Compare("eq", Fact("a"), Literal("tốt"))

    def with_a_fault(rules, original=faults):
        broken = [name for name, rule in rules.items() if "hỏng" in json.dumps(rule, ensure_ascii=False)]
        return (*original(rules), *(original({name: rule()})[0] for name in broken[:1]))

    monkeypatch.setattr(compiling, "faults", with_a_fault)
    program = compile_program([(bad, None), (All((bad, good)), None), (good, None)])
    assert {0, 1} == set(program.left)
    assert {2} == set(program.roots)


def test_the_kernel_alone_touches_the_library():
    """One module imports durable_rules, and never its own language, host or batches."""
    folder = Path(__file__).parents[2] / "engine"
    importing = [
        path.name
        for path in folder.rglob("*.py")
        if any(
            line.strip().startswith(("import durable", "from durable")) for line in path.read_text("utf-8").splitlines()
        )
    ]
    assert ["kernel.py"] == importing
