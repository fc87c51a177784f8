"""Overlaps and holes against a grid of cases judged one by one: found exactly where the reference evaluator finds them."""

from __future__ import annotations

import datetime as dt
from itertools import product
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.analysis.lints import holes, overlaps
from engine.analysis.study import Study
from engine.competence.assemble import SETTLING, assemble
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from tests.lawbook.small_law import CATALOGUE, D, compiled, pack, row, write

DAYS = [D("2020-01-01") + dt.timedelta(days=10 * step) for step in range(8)]
ACTIONS = ("bo-nhiem", "dieu-dong")
MEMBER = ("none", "alternate", "full")
PROVINCES = ("quang-ninh", "ha-giang")
_WHEN = st.sampled_from([
    None,
    {"fact": "candidate.central_committee", "is": "full"},
    {"fact": "candidate.central_committee", "is_not": "full"},
    {"fact": "candidate.central_committee", "in": ["full", "alternate"]},
    {"fact": "post.province", "is": "quang-ninh"},
    {"all": [{"fact": "post.province", "is_not": "quang-ninh"}, {"fact": "candidate.central_committee", "is": "none"}]},
    {"any": [{"fact": "post.province", "is": "ha-giang"}, {"fact": "candidate.central_committee", "is": "alternate"}]},
])  # fmt: skip


@st.composite
def rules(draw: st.DrawFn) -> list[dict]:
    """One to four rows of one post, on days and for actions of the grid, each possibly an exception to one before."""
    made: list[dict] = []
    for number in range(draw(st.integers(1, 4))):
        more: dict = {}
        first, last = sorted(draw(st.tuples(st.integers(0, 7), st.integers(0, 7))))
        if draw(st.booleans()):
            more["from"] = DAYS[first]
        if last > first and draw(st.booleans()):
            more["to"] = DAYS[last]
        if (when := draw(_WHEN)) is not None:
            more["when"] = when
        if made and draw(st.integers(0, 3)) == 0:
            more["overrides"] = [draw(st.sampled_from(made))["id"]]
        actions = draw(st.sampled_from([("bo-nhiem",), ("dieu-dong",), ACTIONS]))
        made.append(row(f"d-{number}", draw(st.sampled_from(["bx", "by"])), actions=actions, **more))
    return made


def grid(book: Lawbook) -> dict[tuple, tuple]:
    """For every case of the grid: the pairs of rows in conflict, and whether anybody settles."""
    found = {}
    for action, day, member, province in product(ACTIONS, DAYS, MEMBER, PROVINCES):
        facts = Facts({"candidate.central_committee": member, "post.province": province, "post.province_kind": "tinh"})
        assembly = assemble(book, "p", frozenset({action}), day, facts)
        pairs = {
            frozenset((one, other))
            for clash in assembly.clashes
            for one in clash.first.rules
            for other in clash.second.rules
        }
        found[action, day, member, province] = (pairs, any(entry.role in SETTLING for entry in assembly.entries))
    return found


def expected_hole(cases: dict[tuple, tuple], action: str) -> bool:
    """A case nobody settles, between days on which its province has the action settled somewhere."""
    return any(_between(cases, action, province) for province in PROVINCES)


def _between(cases: dict[tuple, tuple], action: str, province: str) -> bool:
    here = {case: done for case, (_, done) in cases.items() if case[0] == action and case[3] == province}
    settled = [case[1] for case, done in here.items() if done]
    return any(not done and min(settled) <= case[1] <= max(settled) for case, done in here.items() if settled)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rules())
def test_found_exactly_where_the_reference_finds_it(tmp_path_factory, made: list[dict]) -> None:
    """No conflict and no hole of the grid is missed, none is invented; every example of a conflict is one."""
    folder: Path = tmp_path_factory.mktemp("luat")
    book, faults = compiled(write(folder, CATALOGUE | pack("mot-van-ban", *made)))
    if faults:
        return
    cases = grid(book)
    study = Study(book)
    conflicts = [each for each in overlaps.find(study) if each.code == overlaps.CONFLICT]
    assert set().union(*(pairs for pairs, _ in cases.values())) == {frozenset(each.rules) for each in conflicts}
    for each in conflicts:
        assert each.example is not None
        clashes = study.assembled(each.example).clashes
        assert any(set(each.rules) <= {*clash.first.rules, *clash.second.rules} for clash in clashes)
    with_hole = {action for each in holes.find(study) if each.box for action in each.box.only("action").values}
    assert {action for action in ACTIONS if expected_hole(cases, action)} == with_hole & set(ACTIONS)
