"""Mutants of small laws: what each kind does, and which are proven to change nothing."""

from __future__ import annotations

import datetime as dt
from itertools import product
from pathlib import Path

from engine.analysis.guards import NOWHERE, Space
from engine.analysis.mutants import Mutant, mutants
from engine.analysis.mutation import MutationRun
from engine.conditions.tree import negated
from engine.evaluate.native import Native
from engine.intake.histories import earliest_on, latest_on
from engine.lawbook.entries import Requirement
from engine.model.facts import Facts
from engine.model.values import PARTIAL, UNKNOWN, Collection, Range, Stated
from tests.lawbook.small_law import law, pack, row, sound, words

FULL = {"fact": "candidate.central_committee", "is": "full"}
TWO = {"all": [FULL, {"fact": "post.province", "is": "quang-ninh"}]}


def of_kind(found: list[Mutant], kind: str) -> list[Mutant]:
    return [each for each in found if each.kind == kind]


def test_every_kind_of_fault(tmp_path: Path) -> None:
    """Another body of the level, another level, each condition and the whole, the exception, the edge of time moved both ways."""
    book = sound(tmp_path, pack("mot", row("a", "bx"), row("b", "by", when=TWO, overrides=["a"])))
    found = list(mutants(book))
    assert {"body": 2, "level": 2, "condition": 3, "override": 1, "date": 2} == {
        kind: len(of_kind(found, kind)) for kind in ("body", "level", "condition", "override", "date")
    }
    levels = {body for each in of_kind(found, "level") for _, body in each.rows[0][1].roles}
    assert {"trung-uong"} == levels
    [override] = of_kind(found, "override")
    assert ("a", ()) == (override.before, override.rows[0][1].overrides)


def test_a_mutant_differs_in_its_rows_alone(tmp_path: Path) -> None:
    """The lawbook it came from is as it was, and every other row is the same object."""
    book = sound(tmp_path, pack("mot", row("a", "bx"), row("b", "by", post="q")))
    slots = book.slots("p")
    [changed] = [each for each in of_kind(list(mutants(book)), "body") if each.ground.id == "a"]
    law = changed.of(book)
    assert [False, True] == [new is old for new, old in zip(law.competence, book.competence, strict=True)]
    assert (slots, "bx") == (book.slots("p"), book.slots("p")[0].body)
    assert law.slots("p")[0].body != "bx"


def test_only_what_is_proven_is_equivalent(tmp_path: Path) -> None:
    """A row that repeats another under a condition: without the condition nothing changes; another body does change it."""
    book = sound(tmp_path, pack("mot", row("a", "bx"), row("b", "bx", when=FULL)))
    mine = [each for each in mutants(book) if each.ground.id == "b" and each.kind in ("condition", "body")]
    score = MutationRun(book, []).judge(mine)
    assert (["condition"], ["body"]) == (
        [each.kind for each in score.equivalent],
        [each.mutant.kind for each in score.survived],
    )


def test_what_a_higher_instrument_says_too_is_said_by_it_alone(tmp_path: Path) -> None:
    """A lower row that repeats the Statutes may name another body, and nobody hears it; the Statutes' own row may not."""
    files = {**pack("dieu-le", row("a", "bx"), rank="dieu-le"), **pack("mot", row("b", "bx"))}
    book = sound(tmp_path, files)
    score = MutationRun(book, []).judge(each for each in mutants(book) if each.kind in ("body", "level"))
    assert (["b", "b"], ["a", "a"]) == (
        [each.ground.id for each in score.equivalent],
        [each.mutant.ground.id for each in score.survived],
    )


def test_a_lower_row_is_heard_where_the_higher_is_conditional(tmp_path: Path) -> None:
    """Under a condition that may fail the lower row answers: another body in it is another law."""
    files = {**pack("dieu-le", row("a", "bx", when=FULL), rank="dieu-le"), **pack("mot", row("b", "bx"))}
    book = sound(tmp_path, files)
    mine = [each for each in mutants(book) if each.ground.id == "b" and each.kind == "body"]
    score = MutationRun(book, []).judge(mine)
    assert (0, 1) == (len(score.equivalent), len(score.survived))


def test_alternatives_that_swallow_a_fault_are_proven_alike(tmp_path: Path) -> None:
    """A limit for each number of merged provinces: a fault is equivalent exactly where no case of the grid is told apart."""
    tiers = [
        {"all": [{"fact": PROVINCE, "is": "quang-ninh"}, {"fact": MERGED, "at_least": 5}, {"fact": OWN, "at_most": 5}]},
        {
            "all": [
                {"fact": PROVINCE, "is": "quang-ninh"},
                {"fact": MERGED, "at_least": 4, "at_most": 4},
                {"fact": CLASS, "is": "one"},
                {"fact": OWN, "at_most": 5},
            ]
        },
        {"all": [{"fact": PROVINCE, "is": "ha-giang"}, {"fact": OWN, "at_most": 6}]},
        {"all": [{"fact": MERGED, "at_least": 3}, {"fact": CLASS, "in": ["one", "two"]}, {"fact": OWN, "at_most": 4}]},
        {
            "all": [
                {"fact": MERGED, "at_least": 2, "at_most": 2},
                {"fact": CLASS, "is": "one"},
                {"fact": OWN, "at_most": 3},
            ]
        },
        {
            "all": [
                {"fact": MERGED, "at_least": 2, "at_most": 2},
                {"fact": CLASS, "is": "two"},
                {"fact": OWN, "at_most": 2},
            ]
        },
        {
            "all": [
                {"fact": MERGED, "at_least": 1, "at_most": 1},
                {"fact": CLASS, "is": "one"},
                {"fact": OWN, "at_most": 2},
            ]
        },
        {"all": [{"fact": MERGED, "at_most": 1}, {"fact": OWN, "at_most": 1}]},
    ]
    limit = law(
        "mot.so", code="eligibility.vuot-so-cap-pho.so", facet="eligibility", severity="violation", title=words("x"),
        message=words("x"), actions=["bo-nhiem"], require={"any": tiers}, unless={"fact": CLASS, "is": "three"},
    )  # fmt: skip
    book = sound(tmp_path, pack("mot"), {"mot/requirements.yaml": {"requirements": [limit]}})
    mine = [each for each in mutants(book) if each.kind in ("condition", "threshold")]
    score = MutationRun(book, []).judge(mine)
    told_apart = [each for each in mine if any(breached(case, *each.rows[0]) for case in CASES)]
    assert (told_apart, len(mine)) == (
        [each.mutant for each in score.survived],
        len(told_apart) + len(score.equivalent),
    )
    assert len(score.equivalent) > 3
    assert len(Space(book).boxes(negated(book.requirements[0].require))) == 1, (
        "too many alternatives to list where not met"
    )


PROVINCE, MERGED, OWN, CLASS = "post.province", "deputies.merged_from", "deputies.own", "deputies.unit_class"
CASES = [
    Facts(dict(zip((PROVINCE, MERGED, OWN, CLASS), case, strict=True)))
    for case in product(("ha-giang", "quang-ninh", NOWHERE), range(6), range(9), ("one", "two", "three"))
]


def breached(case: Facts, old: Requirement, new: Requirement) -> bool:
    """Whether one of the rows is breached in the case and the other is not."""
    evaluator = Native(case)
    found = [
        evaluator.truth(each.applies) and not evaluator.truth(each.require) and not evaluator.truth(each.unless)
        for each in (old, new)
    ]
    return found[0] is not found[1]


def about_steps(anchor: str) -> dict:
    """A demand on every step, with an exception where no step was held."""
    none_held = {
        "all": [{"fact": "reorganisation.case", "is": "no-collective"}, {"fact": "steps.first_on", "is": "none"}]
    }
    return law(
        "mot.buoc", code="procedure.quy-trinh.so-nguoi", facet="procedure", severity="violation", title=words("x"),
        message=words("x"), actions=["bo-nhiem"], each="steps", anchor=anchor, require={"fact": "item.present", "at_least": 2},
        unless=none_held,
    )  # fmt: skip


def test_a_dated_item_leaves_no_list_without_a_date(tmp_path: Path) -> None:
    """Where only dated steps are judged, an exception for lists without one is never met; judged by the decision it can be."""
    score = {}
    for anchor in ("item", "decision"):
        files = {"mot/requirements.yaml": {"requirements": [about_steps(anchor)]}}
        book = sound(tmp_path / anchor, pack("mot"), files)
        lost = [
            each for each in mutants(book) if each.kind == "condition" and each.before == book.requirements[0].unless
        ]
        found = MutationRun(book, []).judge(lost)
        score[anchor] = (len(found.equivalent), len(found.survived))
    assert {"item": (1, 0), "decision": (0, 1)} == score


def test_only_a_list_without_a_dated_item_has_no_first_day() -> None:
    """Whatever else a list holds: with a dated item its first and last day are never stated absent."""
    days = (Stated.NONE, UNKNOWN, dt.date(2025, 1, 1), Range(dt.date(2025, 1, 1), dt.date(2025, 2, 1), PARTIAL))
    for some, complete in product(product(days, repeat=2), (True, False)):
        listed = Collection(tuple({} if day is UNKNOWN else {"on": day} for day in some), complete=complete)
        dated = any(isinstance(day, (dt.date, Range)) for day in some)
        for found in (earliest_on(listed, "on"), latest_on(listed, "on")):
            assert not (dated and found is Stated.NONE)
