"""An event under the old rule, a decision under the new one: where no transitional text is known and the two rules
give different answers, a person must look, with both readings before them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from engine.bilingual import Text
from engine.evaluate.native import Native
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Requirement
from engine.model.facts import Facts
from engine.model.vocabulary import Severity
from engine.verdict.findings import Finding, Result, judge

_SETTLED = frozenset({Result.SATISFIED, Result.EXCEPTED, Result.BREACHED})


def with_transition(
    book: Lawbook, rule: Requirement, finding: Finding, evaluator: Native, facts: Facts, day: dt.date
) -> Finding:
    """The finding itself, or a judgement when an item older than the rule would fare otherwise under its predecessor."""
    if rule.succeeds is None or rule.each is None or finding.result not in _SETTLED:
        return finding
    start = rule.ground.interval.start
    if start is None or not _has_older_item(rule, facts, start):
        return finding
    before = [each for each in book.requirements if each.ground.id == rule.succeeds]
    older = judge(book, before[-1], evaluator, facts, day) if before else None
    was_breached = older is not None and older.result is Result.BREACHED
    if older is not None and older.result is Result.UNKNOWN:
        return finding
    if was_breached == (finding.result is Result.BREACHED):
        return finding
    new, old = (book.instruments[each.ground.instrument].number for each in (rule, before[-1] if before else rule))
    breached_by, fine_by = (old, new) if was_breached else (new, old)
    shown = older if was_breached and older is not None else finding
    return replace(
        finding, result=Result.BREACHED, severity=Severity.JUDGEMENT, values=shown.values,
        citations=(*finding.citations, *(before[-1].ground.citations if before else ())),
        message=Text(
            f"{shown.message.vi} Không vướng theo {fine_by}, vướng theo {breached_by}. "
            f"Sự việc xảy ra trước khi {new} có hiệu lực; chưa thấy quy định chuyển tiếp.",
            f"{shown.message.en} No obstacle under {fine_by}, an obstacle under {breached_by}. "
            f"The event came before {new} took effect; no transitional text is known.",
        ),
        repair=None,
    )  # fmt: skip


def _has_older_item(rule: Requirement, facts: Facts, start: dt.date) -> bool:
    assert rule.each is not None
    for item in facts.collection(rule.each).items:
        days = [value for value in item.values() if isinstance(value, dt.date)]
        if days and min(days) < start:
            return True
    return False
