"""`diff` against a grid of cases: a case changes exactly where a change says so."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from engine.analysis.boxes import ACTION, DAY, PROVINCE
from engine.analysis.diffing import diff
from engine.analysis.study import Study
from engine.competence.assemble import assemble
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from tests.analysis.test_lint_oracle import ACTIONS, DAYS, MEMBER, PROVINCES, rules
from tests.lawbook.small_law import CATALOGUE, compiled, law, pack, sound, write

MEMBERSHIP = "candidate.central_committee"


def deciders(book: Lawbook, case: tuple) -> frozenset[str]:
    action, day, member, province = case
    facts = Facts({MEMBERSHIP: member, PROVINCE: province, "post.province_kind": "tinh"})
    return frozenset(entry.body for entry in assemble(book, "p", frozenset({action}), day, facts).entries)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rules(), rules())
def test_changes_are_those_of_the_grid(tmp_path_factory, one: list[dict], other: list[dict]) -> None:
    """No changed case is missed, no unchanged one is named; the bodies told are those who come and go."""
    folder: Path = tmp_path_factory.mktemp("luat")
    books = []
    for name, made in (("truoc", one), ("sau", other)):
        book, faults = compiled(write(folder / name, CATALOGUE | pack("mot-van-ban", *made)))
        if faults:
            return
        books.append(book)
    found = diff(Study(books[0]), Study(books[1])).competence
    for case in product(ACTIONS, DAYS, MEMBER, PROVINCES):
        action, day, member, province = case
        point = {ACTION: action, DAY: day.toordinal(), MEMBERSHIP: member, PROVINCE: province}
        before, after = deciders(books[0], case), deciders(books[1], case)
        said = [change for change in found if change.box.has(point)]
        assert (before != after) == bool(said), (case, before, after)
        assert {body for change in said for body in change.before} <= before
        assert {body for change in said for body in change.after} <= after
        assert before - after <= {body for change in said for body in change.before}
        assert after - before <= {body for change in said for body in change.after}


def test_equal_lawbooks_do_not_differ(tmp_path: Path) -> None:
    """The same packs twice: nothing, and how much was compared."""
    book = sound(tmp_path, pack("mot-van-ban", *[]))
    found = diff(Study(book), Study(book))
    assert ((), (), 2) == (found.competence, found.requirements, found.posts_compared)


def requirement(months: int) -> dict:
    return law(
        "mot.cho", code="eligibility.ky-luat.chua-het-thoi-han", facet="eligibility", severity="violation",
        title={"vi": "x", "en": "x"}, message={"vi": "x", "en": "x"}, actions=["bo-nhiem"],
        require={"fact": "candidate.months_in_post", "at_least": months},
    )  # fmt: skip


def test_a_threshold_moved_is_one_change_with_its_direction(tmp_path: Path) -> None:
    """From 24 months to 12: looser, for those with 12 to 23 months and nobody else."""
    spec = {"derivations": [law("candidate.months_in_post", type="integer", unit="months", title={"vi": "x", "en": "x"},
                                function="months_in_post", arguments={})]}  # fmt: skip
    books = []
    for months in (24, 12):
        files = pack("mot", folder="mot") | {"mot/requirements.yaml": {"requirements": [requirement(months)]}}
        book, faults = compiled(write(tmp_path / str(months), CATALOGUE | files | {"mot/derivations.yaml": spec}))
        assert [] == [fault.code for fault in faults if fault.code != "PC148"]
        books.append(Study(book))
    changes = diff(*books).requirements
    assert [("eligibility.ky-luat.chua-het-thoi-han", False)] == [(each.code, each.stricter) for each in changes]
    months = changes[0].box.only("candidate.months_in_post")
    assert ((12, 23),) == months.spans
    assert [True] == [each.stricter for each in diff(books[1], books[0]).requirements]
