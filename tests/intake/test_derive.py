"""What has to be derived before competence can be read off, and what the catalogue and the file say alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from engine import load_lawbook, read_proposal_file
from engine.intake.cases import open_case
from engine.intake.derive import derives_none, post_facts, with_derived
from engine.lawbook.entries import Derivation
from engine.model.facts import Facts
from engine.verdict.check import law_days_of

EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
DAY = dt.date(2025, 12, 1)


def test_what_needs_no_deriving_is_what_deriving_gives() -> None:
    """Where the rows of a post read nothing derived, each fact they read is the same with everything derived."""
    book = load_lawbook()
    compared = 0
    for file in sorted(EXAMPLES.glob("*-*.yaml")):
        case = open_case(book, read_proposal_file(file))
        for day in law_days_of(book, case):
            for reading in (each for readings in case.names.posts for each in readings):
                paths = book.facts_of_competence(reading.post)
                if derives_none(book, paths):
                    plain = case.facts.with_values(post_facts(book, reading, day))
                    derived = with_derived(book, case.facts, reading, day)
                    assert {path: plain.get(path) for path in paths} == {path: derived.get(path) for path in paths}
                    compared += len(paths)
    assert compared > 0


@pytest.mark.parametrize("places", list(permutations((1, 2, 3))))
def test_a_fact_derived_from_a_derived_one_is_known_in_any_order(places: tuple[int, ...]) -> None:
    """A pack of an office may build one derivation on another, whichever stands first; without the first fact nothing is known."""
    book = load_lawbook()
    row = next(each for each in book.derivations if each.ground.interval.covers(DAY))

    def later(place: int) -> Derivation:
        source = "received_on" if place == 1 else f"day.{place - 1}"
        return replace(
            row, fact=f"day.{place}", function="add_days", arguments=(("day", ("fact", source)), ("days", 1))
        )

    chained = replace(book, derivations=tuple(later(place) for place in places), memo={})
    found = with_derived(chained, Facts({"received_on": DAY}), None, DAY)
    assert [DAY + dt.timedelta(place) for place in (1, 2, 3)] == [found.get(f"day.{place}") for place in (1, 2, 3)]
    assert {} == dict(with_derived(chained, Facts({}), None, DAY).values)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("post.province_kind", True),
        ("candidate.central_committee", True),
        ("candidate.current_posts", False),
        ("item.relation", False),
        ("steps.in_order", False),
        ("managing_level", False),
        ("candidate.retirement_date", False),
        ("no.such.fact", False),
    ],
)
def test_lists_and_derived_facts_are_derived(path: str, expected: bool) -> None:
    """A list is completed from the catalogue, and what intake or a provision derives is in no file."""
    assert derives_none(load_lawbook(), frozenset({path})) is expected
