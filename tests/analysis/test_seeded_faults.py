"""Faults put into copies of the shipped packs by a program are found, under the right code, with the right rows."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from engine import load_lawbook
from engine.analysis.conforming import conform
from engine.analysis.linting import lint
from engine.analysis.study import Lint, Study
from engine.lawbook.book import Lawbook
from tests.analysis.seeded_faults import CONFORMED, DRAFT, LINTED, Seeded, Seeder, drafted

ROUNDS = range(4)


@cache
def shipped() -> tuple[Lawbook, Study]:
    book = load_lawbook()
    return book, Study(book)


def seeded(seeders: dict[str, Seeder], book: Lawbook, study: Study, turn: int) -> tuple[Lawbook, list[Seeded]]:
    """One fault of every kind in one copy of the lawbook, each with what must be said of it."""
    faults = []
    for code, seeder in seeders.items():
        fault = seeder(book, study, Random(f"{turn}-{code}"), f"gieo-{turn}.{code.lower()}")
        book = fault.book
        faults.append(fault)
    return book, faults


def said(fault: Seeded, found: tuple[Lint, ...]) -> bool:
    """The finding names the broken rows (a hole: the post, and the row around it; an omission: the provision above)."""
    return any(
        each.code == fault.code
        and fault.rows <= set(each.rules)
        and (fault.post is None or fault.post in each.posts)
        and fault.provision in each.message.vi
        for each in found
    )


def missed(faults: list[Seeded], found: tuple[Lint, ...], before: tuple[Lint, ...]) -> list[tuple[str, list[str]]]:
    """Faults not reported, or reported of the unbroken lawbook as well."""
    return [(each.code, sorted(each.rows)) for each in faults if not said(each, found) or said(each, before)]


@cache
def unbroken() -> tuple[Lint, ...]:
    report = lint(shipped()[0])
    return (*report.found, *(each for each, _ in report.suppressed))


@cache
def linted(turn: int) -> tuple[tuple[Seeded, ...], tuple[Lint, ...]]:
    broken, faults = seeded(LINTED, *shipped(), turn)
    report = lint(broken)
    return tuple(faults), (*report.found, *(each for each, _ in report.suppressed))


@cache
def conformed(turn: int) -> tuple[tuple[Seeded, ...], tuple[Lint, ...], tuple[Lint, ...]]:
    book = drafted(shipped()[0])
    faults, found = [], []
    for code, seeder in CONFORMED.items():
        fault = seeder(book, shipped()[1], Random(f"{turn}-{code}"), f"gieo-{turn}.{code.lower()}")
        faults.append(fault)
        found += conform(Study(fault.book), frozenset({DRAFT})).found
    return tuple(faults), tuple(found), conform(Study(book), frozenset({DRAFT})).found


def test_one_fault_of_every_kind_is_found() -> None:
    """Every check of `lint` reports the fault made for it (that it did not before is seen with all of them)."""
    faults, found = linted(0)
    assert [] == missed(list(faults), found, ())


def test_one_fault_of_every_kind_against_the_norms_above_is_found() -> None:
    """Every check of `conform` reports the fault made for it in a provincial draft, and did not before."""
    faults, found, before = conformed(0)
    assert [] == missed(list(faults), found, before)


@pytest.mark.slow
def test_all_seeded_faults_are_found() -> None:
    """At least three faults of each kind, at least 60 in all; the figure is printed."""
    lost: list[tuple[str, list[str]]] = []
    made: list[str] = []
    for turn in ROUNDS:
        faults, found = linted(turn)
        lost += missed(list(faults), found, unbroken())
        made += [each.code for each in faults]
        faults, found, before = conformed(turn)
        lost += missed(list(faults), found, before)
        made += [each.code for each in faults]
    print(f"{len(made) - len(lost)} of {len(made)} seeded faults found")
    assert [] == lost
    assert len(made) >= 60
    assert all(made.count(code) >= 3 for code in (*LINTED, *CONFORMED))
