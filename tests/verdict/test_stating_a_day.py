"""Information only adds: what is sure of a file without the day of an event stays so when that day is stated."""

import datetime as dt
import random

import pytest

from engine.model.vocabulary import Outcome
from engine.verdict.check import check_case
from engine.verdict.findings import Result
from tests.audit.less_known import disciplined, without_a_day
from tests.audit.random_cases import RandomCases

TURN = dt.date(2025, 10, 8)
SURE = {Outcome.COMPLIANT, Outcome.VIOLATION}


def readings(verdict):
    """What each rule made of the case as far as it is sure: its weight if breached, `fine`; None where it is open."""
    return {
        finding.rule: None if finding.result is Result.UNKNOWN
        else finding.weight.value if finding.result is Result.BREACHED else "fine"
        for finding in verdict.findings
    }  # fmt: skip


def turned(book, less, more):
    """Sure results, of rules and of facets, that are others once more is known. A rule that does not apply is `fine`."""
    before, after = check_case(book, less), check_case(book, more)
    known, stated = readings(before), readings(after)
    rules = [
        (rule, known.get(rule, "fine"), stated.get(rule, "fine"))
        for rule in {*known, *stated}
        if known.get(rule, "fine") not in (None, stated.get(rule, "fine"))
    ]
    facets = [
        (facet, value.outcome, after.facets[facet].outcome)
        for facet, value in before.facets.items()
        if value.outcome in SURE and value.outcome is not after.facets[facet].outcome
    ]
    return [*rules, *facets]


@pytest.mark.parametrize("seed", [3, 16])
def test_stating_the_day_of_an_event_turns_no_sure_result(book, seed):
    """Any event of any list, its day unknown or known in part; rules that ended before the decision among them."""
    chance = random.Random(seed)
    pairs = [
        (less, case) for case in RandomCases(book, seed).many(200) if (less := without_a_day(case, chance)) is not None
    ]
    assert len(pairs) > 150
    assert [] == [found for less, case in pairs for found in turned(book, less, case)]


def test_stating_the_day_of_a_discipline_turns_no_sure_result(book):
    """Under 80-QĐ/TW or 377-QĐ/TW, or before one and decided under the other."""
    chance = random.Random(5)
    cases = [
        case for case in RandomCases(book, 5).many(400)
        if isinstance(case.decided, dt.date) and case.decided >= TURN and case.actions and case.names.posts
    ]  # fmt: skip
    pairs = [disciplined(case, TURN, chance) for case in cases * 5]
    assert [] == [found for case, less in pairs for found in turned(book, less, case)]
    assert any("377-qd-tw.dieu-20.khien-trach" in readings(check_case(book, case)) for case, _ in pairs[:40])
