"""Repairs: acts that would mend a breach, each tried on the case and checked again before it is offered.

A repair never proposes another birth date or another count of votes; it waits, obtains a document, or goes to the
competent body. Repairs that need a meeting to be held again are named as such and cannot be checked beforehand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from engine.bilingual import Text
from engine.intake.cases import Case
from engine.intake.months import add_days, add_months
from engine.lawbook.book import Lawbook
from engine.model.values import Collection
from engine.model.vocabulary import Outcome
from engine.text import format_date
from engine.verdict.check import Verdict, check_case
from engine.verdict.findings import Finding, Result

MOST_MONTHS = 72


@dataclass(frozen=True, slots=True)
class RepairPlan:
    """An act that mends one finding; `verified` when the case was checked again with it."""

    code: str
    rule: str
    act: str
    text: Text
    verified: bool
    on: dt.date | None = None


def repairs(book: Lawbook, verdict: Verdict) -> tuple[RepairPlan, ...]:
    """A plan for every breach that has one, in the order of the breaches."""

    @cache
    def findings_on(day: dt.date) -> tuple[Finding, ...]:
        """Asked for the same days by every breach that time may mend."""
        return _findings_on(book, verdict.case, day)

    return tuple(plan for finding in verdict.breaches for plan in _plans(book, verdict, finding, findings_on))


def _plans(
    book: Lawbook, verdict: Verdict, finding: Finding, findings_on: Callable[[dt.date], tuple[Finding, ...]]
) -> Iterator[RepairPlan]:
    if finding.repair is None or finding.repair.act == "none":
        return
    act, case = finding.repair.act, verdict.case
    if act == "change-body":
        verified = _other_body_mends(book, verdict, finding)
        yield RepairPlan(finding.code, finding.rule, act, finding.repair.text, verified)
        return
    if act == "wait":
        day = _first_day(case, finding, findings_on)
        if day is not None:
            shown = Text(
                f"Quyết định từ ngày {format_date(day, 'vi')} trở đi.", f"Decide on or after {format_date(day, 'en')}."
            )
            yield RepairPlan(finding.code, finding.rule, act, shown, verified=True, on=day)
        return
    if act == "obtain":
        yield RepairPlan(finding.code, finding.rule, act, finding.repair.text, _document_mends(book, case, finding))
        return
    yield RepairPlan(finding.code, finding.rule, act, finding.repair.text, verified=False)


def _first_day(case: Case, finding: Finding, findings_on: Callable[[dt.date], tuple[Finding, ...]]) -> dt.date | None:
    """The first decision day on which nothing on the finding's topic stands in the way, all else as stated."""
    if not isinstance(case.decided, dt.date):
        return None
    low: dt.date = case.decided
    for months in range(1, MOST_MONTHS + 1):
        high = add_months(case.decided, months)
        assert isinstance(high, dt.date)
        if not _in_the_way(finding, findings_on(high)):
            break
        low = high
    else:
        return None
    while (high - low).days > 1:
        middle = add_days(low, (high - low).days // 2)
        assert isinstance(middle, dt.date)
        if _in_the_way(finding, findings_on(middle)):
            low = middle
        else:
            high = middle
    return high


def _findings_on(book: Lawbook, case: Case, day: dt.date) -> tuple[Finding, ...]:
    """What is found when the decision is taken on `day` and all else is as stated."""
    moved = {
        path: day
        for path in ("decision.on", "party_act.on", "state_act.on", "election.on", "election.approved_on")
        if path in case.facts.values
    }
    return check_case(book, replace(case, facts=case.facts.with_values(moved), decided=day)).findings


def _in_the_way(finding: Finding, findings: Iterable[Finding]) -> bool:
    """Whether one of `findings` on the topic of `finding` stands in the way."""
    topic = finding.code.rsplit(".", 1)[0]
    return any(
        each.facet is finding.facet
        and each.code.startswith(f"{topic}.")
        and each.weight is not Outcome.COMPLIANT
        # What the file leaves open stays open whenever the decision is taken; only the finding's own code must close.
        and (each.result is Result.BREACHED or each.code == finding.code)
        for each in findings
    )


def _other_body_mends(book: Lawbook, verdict: Verdict, finding: Finding) -> bool:
    """Whether some body the law names for this post settles the link when put in place of the reported one."""
    fact = next((path for path, _ in finding.values), None)
    if fact is None:
        return False
    bodies = dict.fromkeys(entry.body for assembly in verdict.competence for entry in assembly.entries)
    for body in bodies:
        mended = replace(verdict.case, facts=verdict.case.facts.with_values({fact: body}))
        again = check_case(book, mended, (finding.facet,)).findings
        if any(each.rule == finding.rule and each.result is Result.SATISFIED for each in again):
            return True
    return False


def _document_mends(book: Lawbook, case: Case, finding: Finding) -> bool:
    """Whether a fresh, full document of the kind the finding asks for settles it."""
    kind = finding.code.rsplit(".", 1)[-1]
    for prefix in ("thieu-", "qua-han-", "khong-du-ky-"):
        if kind.startswith(prefix):
            kind = kind.removeprefix(prefix)
            break
    else:
        return False
    received = case.facts.get("received_on")
    held = case.facts.collection("dossier")
    if not isinstance(received, dt.date):
        return False
    others = tuple(item for item in held.items if item.get("document") != kind)
    fresh = {"document": kind, "on": received, "period_years": 20, "certified": True}
    mended = replace(case, facts=case.facts.with_values({"dossier": Collection((*others, fresh), held.complete)}))
    return all(
        each.result in (Result.SATISFIED, Result.EXCEPTED)
        for each in check_case(book, mended, (finding.facet,)).findings
        if each.rule == finding.rule
    )
