"""`conform` against a grid of cases judged one by one: a draft is found looser, or taking what is reserved, exactly where it is."""

from __future__ import annotations

import datetime as dt
from itertools import product
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.analysis.conforming import LOOSER_RULE, RESERVED, conform
from engine.analysis.study import Study
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
])  # fmt: skip
_ACTIONS = st.sampled_from([("bo-nhiem",), ("dieu-dong",), ACTIONS])


@st.composite
def dated(draw: st.DrawFn) -> dict:
    """Days of a row, on the grid; possibly open."""
    first, last = sorted(draw(st.tuples(st.integers(0, 5), st.integers(0, 5))))
    more = {"from": DAYS[first]} if draw(st.booleans()) else {}
    return more | ({"to": DAYS[last]} if last > first and draw(st.booleans()) else {})


@st.composite
def requirements(draw: st.DrawFn, name: str) -> list[dict]:
    """One or two requirements of one code."""
    made = []
    for number in range(draw(st.integers(1, 2))):
        more = draw(dated())
        for part in ("when", "unless"):
            if draw(st.integers(0, 2)) == 0:
                more[part] = draw(_CONDITION)
        made.append(law(
            f"{name}.{number}", code="eligibility.tuoi.x", facet="eligibility", severity="violation", title=WORDS,
            message=WORDS, actions=list(draw(_ACTIONS)), require=draw(_CONDITION), **more,
        ))  # fmt: skip
    return made


@st.composite
def competence(draw: st.DrawFn, name: str) -> list[dict]:
    """One or two rows of one post, each by one body."""
    made = []
    for number in range(draw(st.integers(1, 2))):
        more = draw(dated())
        if draw(st.booleans()):
            more["when"] = draw(_CONDITION)
        made.append(row(f"{name}.{number}", draw(st.sampled_from(sorted(RANKS))), actions=draw(_ACTIONS), **more))
    return made


def lawbook(folder: Path, rows: dict[str, list[dict]], demands: dict[str, list[dict]]) -> Lawbook:
    """A central instrument `tren` and a provincial draft `tinh`."""
    months = law(_AGE, type="integer", unit="months", title=WORDS, function="x", arguments={})
    files = CATALOGUE | pack("tren", *rows["tren"], text_held="full")
    files |= pack(
        "tinh", *rows["tinh"], rank="party-provincial", jurisdiction={"province": "quang-ninh"}, status="draft"
    )
    files |= {f"{name}/requirements.yaml": {"requirements": made} for name, made in demands.items() if made}
    book, faults = compiled(write(folder, files | {"tren/derivations.yaml": {"derivations": [months]}}))
    assert {fault.code for fault in faults} <= {"PC509"}, [str(fault) for fault in faults]
    return book


def cases() -> list[tuple[str, dt.date, Native]]:
    """Every case of the grid: action, day, and what answers its conditions."""
    return [
        (action, day, Native(Facts({_AGE: age, _MEMBER: member, "post.province": "quang-ninh"})))
        for action, day, age, member in product(ACTIONS, DAYS, AGES, MEMBER)
    ]


def bears(rule: CompetenceRule | Requirement, action: str, day: dt.date) -> bool:
    return action in rule.actions and rule.ground.interval.covers(day)


def lets_pass(mine: Requirement, theirs: Requirement) -> bool:
    """Whether in some case both speak, the one above is breached and the draft's is not."""
    return any(
        bears(mine, action, day)
        and bears(theirs, action, day)
        and breached(theirs, asked)
        and asked.truth(mine.applies) is True
        and not breached(mine, asked)
        for action, day, asked in cases()
    )


def breached(rule: Requirement, asked: Native) -> bool:
    return (
        asked.truth(rule.applies) is True and asked.truth(rule.require) is False and asked.truth(rule.unless) is False
    )


def takes(mine: CompetenceRule, theirs: CompetenceRule) -> bool:
    """Whether in some case both give the post, the draft to another body and not to a higher one."""
    ((_, body),), ((_, reserved),) = mine.roles, theirs.roles
    return (
        body != reserved
        and RANKS[reserved] <= RANKS[body]
        and any(
            bears(mine, action, day)
            and bears(theirs, action, day)
            and asked.truth(mine.guard) is True
            and asked.truth(theirs.guard) is True
            for action, day, asked in cases()
        )
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(competence("tren"), competence("tinh"), requirements("tren-y"), requirements("tinh-y"))
def test_found_exactly_where_the_grid_finds_it(
    tmp_path_factory, above: list[dict], draft: list[dict], demanded: list[dict], asked: list[dict]
) -> None:
    """No row of a draft that is looser or takes what is reserved is missed, none is invented."""
    rows = {"tren": above, "tinh": draft}
    book = lawbook(tmp_path_factory.mktemp("luat"), rows, {"tren": demanded, "tinh": asked})
    found = conform(Study(book), frozenset({"tinh"})).found
    said = {
        code: {rule for each in found if each.code == code for rule in each.rules if rule.startswith("tinh")}
        for code in (RESERVED, LOOSER_RULE)
    }
    assert {RESERVED: against(book.competence, takes), LOOSER_RULE: against(book.requirements, lets_pass)} == said


def against(rules, differs) -> set[str]:
    mine = [rule for rule in rules if rule.ground.instrument == "tinh"]
    theirs = [rule for rule in rules if rule.ground.instrument == "tren"]
    return {one.ground.id for one in mine if any(differs(one, other) for other in theirs)}
