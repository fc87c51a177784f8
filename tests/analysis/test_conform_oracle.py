"""`conform` against a grid of cases judged one by one: a draft is found looser, or taking what is reserved, exactly where it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.analysis.boxes import ACTION, DAY
from engine.analysis.conforming import LOOSER_NUMBER, LOOSER_RULE, RESERVED, conform
from engine.analysis.study import Lint, Study
from engine.evaluate.native import Native
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule, Requirement
from engine.model.facts import Facts
from tests.lawbook.small_law import CATALOGUE, D, compiled, law, pack, row, write

DAYS = [D("2020-01-01") + dt.timedelta(days=10 * step) for step in range(6)]
ACTIONS = ("bo-nhiem", "dieu-dong")
MEMBER = ("none", "alternate", "full")
AGES = (29, 30, 31, 39, 40, 41)
WORDS = {"vi": "x", "en": "x"}
_AGE, _MEMBER = "candidate.age_months", "candidate.central_committee"
RANKS = {"bx": 300, "by": 300, "trung-uong": 30}

_CONDITION = st.sampled_from([
    {"fact": _AGE, "at_least": 30},
    {"fact": _AGE, "at_least": 40},
    {"fact": _AGE, "at_most": 40},
    {"fact": _MEMBER, "is": "full"},
    {"fact": _MEMBER, "is_not": "none"},
    {"all": [{"fact": _AGE, "at_least": 31}, {"fact": _MEMBER, "in": ["alternate", "full"]}]},
    {"any": [{"fact": _AGE, "at_most": 29}, {"fact": _MEMBER, "is": "alternate"}]},
    {"fact": "decision.on", "on_or_after": DAYS[2]},
    {"all": [{"fact": "decision.on", "before": DAYS[4]}, {"fact": _AGE, "at_least": 30}]},
])  # fmt: skip
_ACTIONS = st.sampled_from([("bo-nhiem",), ("dieu-dong",), ACTIONS])


@st.composite
def dated(draw: st.DrawFn) -> dict:
    """Days of a row, on the grid; possibly open."""
    first, last = sorted(draw(st.tuples(st.integers(0, 5), st.integers(0, 5))))
    more = {"from": DAYS[first]} if draw(st.booleans()) else {}
    return more | ({"to": DAYS[last]} if last > first and draw(st.booleans()) else {})


@st.composite
def turns(draw: st.DrawFn) -> tuple[dict, dict] | None:
    """Days of the norm above and of the draft: a gap between them, the one ending as the other begins, or one step of the
    grid that they share; either may come first. None: each row has days of its own."""
    if draw(st.integers(0, 2)) == 0:
        return None
    end, shared = draw(st.integers(2, 4)), draw(st.integers(-1, 1))
    pair = {"to": DAYS[end]}, {"from": DAYS[end - shared]}
    return pair if draw(st.booleans()) else (pair[1], pair[0])


@st.composite
def requirements(draw: st.DrawFn, name: str, days: dict | None) -> list[dict]:
    """One or two requirements of one code."""
    made = []
    for number in range(draw(st.integers(1, 2))):
        more = draw(dated()) if days is None else dict(days)
        for part in ("when", "unless"):
            if draw(st.integers(0, 2)) == 0:
                more[part] = draw(_CONDITION)
        made.append(law(
            f"{name}.{number}", code="eligibility.tuoi.x", facet="eligibility", severity="violation", title=WORDS,
            message=WORDS, actions=list(draw(_ACTIONS)), require=draw(_CONDITION), **more,
        ))  # fmt: skip
    return made


@st.composite
def competence(draw: st.DrawFn, name: str, days: dict | None) -> list[dict]:
    """One or two rows of one post, each by one body."""
    made = []
    for number in range(draw(st.integers(1, 2))):
        more = draw(dated()) if days is None else dict(days)
        if draw(st.integers(0, 2)) == 0:
            more["when"] = draw(_CONDITION)
        made.append(row(f"{name}.{number}", draw(st.sampled_from(sorted(RANKS))), actions=draw(_ACTIONS), **more))
    return made


@st.composite
def laws(draw: st.DrawFn) -> dict[str, dict]:
    """Files of a central instrument `tren` and a provincial draft `tinh`; days apart are those of rows or of instruments."""
    apart = draw(turns())
    whole = apart is not None and draw(st.booleans())
    files: dict[str, dict] = {}
    for name, days, more in (
        ("tren", apart and apart[0], {"text_held": "full"}),
        ("tinh", apart and apart[1], {
            "rank": "party-provincial", "jurisdiction": {"province": "quang-ninh"}, "status": "draft"}),
    ):  # fmt: skip
        of_rows = {} if whole else days
        files |= pack(name, *draw(competence(name, of_rows)), **more, **(days if whole and days else {}))
        files[f"{name}/requirements.yaml"] = {"requirements": draw(requirements(f"{name}-y", of_rows))}
        held = draw(dated()) if of_rows is None else of_rows
        number = law("so", value=draw(st.integers(1, 3)), unit="months", stricter="higher", **held)
        files[f"{name}/parameters.yaml"] = {"parameters": [number]}
    return files


def lawbook(folder: Path, files: dict[str, dict], of_post: dict) -> Lawbook:
    """The law drawn; the post both speak of has days too."""
    months = law(_AGE, type="integer", unit="months", title=WORDS, function="x", arguments={})
    post, *others = CATALOGUE["catalogue/posts.yaml"]["posts"]
    files = CATALOGUE | files | {"catalogue/posts.yaml": {"posts": [post | of_post, *others]}}
    book, faults = compiled(write(folder, files | {"tren/derivations.yaml": {"derivations": [months]}}))
    assert {fault.code for fault in faults} <= {"PC509"}, [str(fault) for fault in faults]
    return book


@dataclass(frozen=True)
class Case:
    """One case of the grid, and what answers its conditions."""

    action: str
    day: dt.date
    facts: dict[str, object]

    @cached_property
    def asked(self) -> Native:
        return Native(Facts(self.facts | {"decision.on": self.day}))


CASES = [
    Case(action, day, {_AGE: age, _MEMBER: member, "post.province": "quang-ninh"})
    for action, day, age, member in product(ACTIONS, DAYS, AGES, MEMBER)
]


def bears(rule: CompetenceRule | Requirement, case: Case) -> bool:
    return case.action in rule.actions and rule.ground.interval.covers(case.day)


def lets_pass(mine: Requirement, theirs: Requirement, case: Case) -> bool:
    """Whether both speak to the case, the one above is breached and the draft's is not."""
    return (
        bears(mine, case)
        and bears(theirs, case)
        and breached(theirs, case.asked)
        and case.asked.truth(mine.applies) is True
        and not breached(mine, case.asked)
    )


def breached(rule: Requirement, asked: Native) -> bool:
    return (
        asked.truth(rule.applies) is True and asked.truth(rule.require) is False and asked.truth(rule.unless) is False
    )


def takes(mine: CompetenceRule, theirs: CompetenceRule, case: Case) -> bool:
    """Whether both give the post in the case, the draft to another body and not to a higher one."""
    ((_, body),), ((_, reserved),) = mine.roles, theirs.roles
    return (
        body != reserved
        and RANKS[reserved] <= RANKS[body]
        and bears(mine, case)
        and bears(theirs, case)
        and case.asked.truth(mine.guard) is True
        and case.asked.truth(theirs.guard) is True
    )


@settings(max_examples=140, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(laws(), st.just({}) | st.integers(0, 4).map(lambda day: {"from": DAYS[day], "to": DAYS[day + 1]}))
def test_found_exactly_where_the_grid_finds_it(tmp_path_factory, files: dict[str, dict], of_post: dict) -> None:
    """No row or number of a draft that is looser or takes what is reserved is missed, none is invented; the cases shown are such."""
    book = lawbook(tmp_path_factory.mktemp("luat"), files, of_post)
    days = book.posts["p"].interval
    of_the_post = [case for case in CASES if days.covers(case.day)]
    result = conform(Study(book), frozenset({"tinh"}))
    wrong = {RESERVED: (book.competence, takes, of_the_post), LOOSER_RULE: (book.requirements, lets_pass, CASES)}
    said = {
        code: {rule for each in result.found if each.code == code for rule in each.rules if rule.startswith("tinh")}
        for code in wrong
    }
    assert {code: against(*how) for code, how in wrong.items()} == said
    for each in result.found:
        if each.code in wrong:
            rules, differs, asked = wrong[each.code]
            mine, theirs = ([rule for rule in rules if rule.ground.id == name] for name in each.rules)
            shown = [case for case in asked if in_box(each, case)]
            assert shown
            assert [] == [case for case in shown if not differs(mine[0], theirs[0], case)]
    assert numbers_looser(book) is any(each.code == LOOSER_NUMBER for each in result.found)
    instruments = [book.instruments[name].interval for name in ("tren", "tinh")]
    assert any(all(each.covers(day) for each in instruments) for day in DAYS) is bool(result.superiors)


def against(rules, differs, asked) -> set[str]:
    mine = [rule for rule in rules if rule.ground.instrument == "tinh"]
    theirs = [rule for rule in rules if rule.ground.instrument == "tren"]
    return {one.ground.id for one in mine if any(differs(one, other, case) for other in theirs for case in asked)}


def in_box(found: Lint, case: Case) -> bool:
    """Whether the case is one of those a finding shows."""
    assert found.box is not None
    return found.box.has({ACTION: case.action, DAY: case.day.toordinal(), "post.id": "p", **case.facts})


def numbers_looser(book: Lawbook) -> bool:
    """Whether on some day the draft's number is below the one above."""
    mine, theirs = ([each for each in book.parameters if each.ground.instrument == name] for name in ("tinh", "tren"))
    return any(
        one.value < other.value and one.ground.interval.covers(day) and other.ground.interval.covers(day)
        for one, other, day in product(mine, theirs, DAYS)
    )


@pytest.mark.parametrize(("ends", "taken"), [(2, []), (3, ["tinh.0"])])
def test_a_post_that_ended_before_both_hold_is_not_taken(tmp_path: Path, ends: int, taken: list[str]) -> None:
    """The draft's row begins on the third day of the grid; a post that ends then is nobody's to give."""
    draft = {"rank": "party-provincial", "jurisdiction": {"province": "quang-ninh"}, "status": "draft"}
    files = pack("tren", row("tren.0", "trung-uong")) | pack("tinh", row("tinh.0", "bx", **{"from": DAYS[2]}), **draft)
    book = lawbook(tmp_path, files, {"to": DAYS[ends]})
    found = conform(Study(book), frozenset({"tinh"})).found
    assert taken == [each.rules[0] for each in found if each.code == RESERVED]
