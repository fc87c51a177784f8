"""An event under the old rule, a decision under the new one: where no transitional text is known and the two rules
give different answers, a person must look, with both readings before them."""

from __future__ import annotations

import datetime as dt

from engine.bilingual import Text
from engine.evaluate.kleene import Truth
from engine.evaluate.native import Blocker, Native
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Requirement
from engine.model.facts import Facts
from engine.model.values import ends
from engine.model.vocabulary import Severity
from engine.verdict.findings import Finding, Result, judge

_SETTLED = frozenset({Result.SATISFIED, Result.EXCEPTED, Result.BREACHED})


def with_transition(
    book: Lawbook, rule: Requirement, finding: Finding, evaluator: Native, facts: Facts, day: dt.date
) -> Finding:
    """The finding itself, or a judgement when an item older than the rule would fare otherwise under its predecessor.

    Unknown where it is open whether an item is older, or how it would fare, and that would matter.
    """
    if rule.succeeds is None or rule.each is None or finding.result not in _SETTLED:
        return finding
    start = rule.ground.interval.start
    has_older = start is not None and _has_older_item(rule, facts, start)
    if start is None or has_older is False:
        return finding
    before = [each for each in book.requirements if each.ground.id == rule.succeeds]
    older = judge(book, before[-1], evaluator, facts, day) if before else None
    was_breached = older is not None and older.result is Result.BREACHED
    if older is not None and older.result is Result.UNKNOWN:
        return _open(finding, older.blockers)
    if was_breached == (finding.result is Result.BREACHED):
        return finding
    if has_older is None:
        return _open(finding, frozenset({Blocker(day_of_items(book, rule.each))}))
    new, old = (book.instruments[each.ground.instrument].number for each in (rule, before[-1] if before else rule))
    breached_by, fine_by = (old, new) if was_breached else (new, old)
    shown = older if was_breached and older is not None else finding
    return finding._replace(
        result=Result.BREACHED, severity=Severity.JUDGEMENT, values=shown.values,
        citations=(*finding.citations, *(before[-1].ground.citations if before else ())),
        message=Text(
            f"{shown.message.vi} Không vướng theo {fine_by}, vướng theo {breached_by}. "
            f"Sự việc xảy ra trước khi {new} có hiệu lực; chưa thấy quy định chuyển tiếp.",
            f"{shown.message.en} No obstacle under {fine_by}, an obstacle under {breached_by}. "
            f"The event came before {new} took effect; no transitional text is known.",
        ),
        repair=None,
    )  # fmt: skip


def day_of_items(book: Lawbook, collection: str) -> str:
    """The fact that says when an item of the collection happened: its `on`, else its first date."""
    day = f"{collection}.on"
    if day in book.facts:
        return day
    dates = (path for path, spec in book.facts.items() if spec.kind == "date" and path.rpartition(".")[0] == collection)
    return next(dates, collection)


def _open(finding: Finding, blockers: frozenset[Blocker]) -> Finding:
    return finding._replace(result=Result.UNKNOWN, message=finding.title, blockers=blockers, repair=None)


def _has_older_item(rule: Requirement, facts: Facts, start: dt.date) -> Truth:
    """Whether an item is from before `start`, by any of its dates; an item without any may be."""
    assert rule.each is not None
    found: Truth = False
    for item in facts.collection(rule.each).items:
        spans = [days for value in item.values() if isinstance((days := ends(value))[0], dt.date)]
        if any(_day(days[-1]) < start for days in spans):
            return True
        if not spans or any(_day(days[0]) < start for days in spans):
            found = None
    return found


def _day(value: object) -> dt.date:
    assert isinstance(value, dt.date)
    return value
