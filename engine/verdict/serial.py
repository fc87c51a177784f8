"""A verdict as plain data, `phancap.verdict/1`: for `--format json`, receipts and library users."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from engine.bilingual import Language, Text
from engine.conditions.tree import to_json
from engine.conditions.wording import Wording
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Instrument
from engine.model.facts import Facts
from engine.model.values import Collection, Range, Stated
from engine.model.vocabulary import OUTCOME_LABELS, Outcome
from engine.verdict.check import Verdict
from engine.verdict.findings import Finding
from engine.verdict.labels import body_label, name_of, post_label
from engine.verdict.missing import missing_facts
from engine.verdict.repairs import RepairPlan
from engine.verdict.second_opinion import SecondOpinion


def verdict_json(
    book: Lawbook,
    verdict: Verdict,
    plans: tuple[RepairPlan, ...],
    language: Language,
    opinion: SecondOpinion | None = None,
) -> dict[str, Any]:
    """The published shape (`engine.model.verdict.VerdictShape`); no clock in it, so equal cases hash equally."""
    province = verdict.posts[0].province if verdict.posts else None
    mending = {(plan.rule, plan.code): plan for plan in plans}
    data: dict[str, Any] = {
        "schema": "phancap.verdict/1",
        "file": verdict.file,
        "verdict": verdict.outcome.value,
        "claim": claim(verdict).pick(language),
        "facets": {
            facet.value: {"verdict": found.outcome.value, "checked": found.checked}
            for facet, found in verdict.facets.items()
        },
        "on": [] if verdict.on is None else [day.isoformat() for day in dict.fromkeys(verdict.on)],
        "posts": [{"id": post.post, "label": post_label(book, post).pick(language)} for post in verdict.posts],
        "actions": list(verdict.actions),
        "regime": [_regime(each) for each in verdict.regime],
        "competence": _competence(book, verdict, province, language),
        "findings": [_finding(book, verdict.known, each, mending.get((each.rule, each.code)), language) for each in verdict.findings],
        "checked": verdict.checked,
        "unverified": unverified(book, verdict),
        "unchecked": [
            {"provisions": _provisions(book, each.citations), "title": each.title.pick(language), "reason": each.reason.pick(language)}
            for each in verdict.unchecked
        ],
        "missing_facts": [{"fact": each.path, "label": each.label.pick(language)} for each in verdict.missing_facts],
        "missing_law": [{"text": each.text.pick(language), "instrument": each.instrument} for each in verdict.missing_law],
        "diagnostics": [each.to_json() for each in verdict.diagnostics],
        "trace": [_trace(book, each) for each in verdict.findings],
        "second_opinion": None if opinion is None else _opinion(opinion, language),
        "lawbook": verdict.lawbook,
    }  # fmt: skip
    hashed = {key: value for key, value in data.items() if key not in ("file", "diagnostics", "second_opinion")}
    canonical = json.dumps(hashed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    data["hash"] = hashlib.sha256(canonical.encode()).hexdigest()
    return data


def _opinion(opinion: SecondOpinion, language: Language) -> dict[str, Any]:
    missing = opinion.unavailable
    return {
        "status": "agreed" if missing is None else "unavailable",
        "questions": opinion.questions,
        "compared": opinion.compared,
        "left": opinion.left,
        "reason": None if missing is None else missing.reason.pick(language),
    }


def claim(verdict: Verdict) -> Text:
    """What the verdict claims, and what it leaves out."""
    label = OUTCOME_LABELS[verdict.outcome]
    if verdict.outcome is Outcome.COMPLIANT:
        return Text(
            f"Hợp lệ đối với {verdict.checked} quy định đã kiểm tra; chưa kiểm tra: {len(verdict.unchecked)}.",
            f"Compliant with the {verdict.checked} provisions checked; not checked: {len(verdict.unchecked)}.",
        )
    return Text(
        f"{label.vi[0].upper()}{label.vi[1:]}; đã kiểm tra {verdict.checked} quy định, chưa kiểm tra: {len(verdict.unchecked)}.",
        f"{label.en[0].upper()}{label.en[1:]}; {verdict.checked} provisions checked, not checked: {len(verdict.unchecked)}.",
    )


def unverified(book: Lawbook, verdict: Verdict) -> int:
    """How many of the rules used nobody has yet verified against the text."""
    used = {finding.rule for finding in verdict.findings}
    rows = {row.ground.id: row.ground for row in book.requirements}
    rows |= {row.ground.id: row.ground for row in book.competence}
    rows |= {row.ground.id: row.ground for row in book.untranslatable}
    for assembly in verdict.competence:
        used.update(rule for entry in assembly.entries for rule in entry.rules)
    return sum(rows[rule].verified is None for rule in used if rule in rows)


def plain(value: object) -> Any:
    """A fact's value as JSON: dates ISO, ranges as two ends, stated answers in words, collections as lists."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Stated):
        return {"stated": value.value}
    if isinstance(value, Range):
        return {"from": plain(value.low), "to": plain(value.high)}
    if isinstance(value, Collection):
        return {"complete": value.complete, "items": [plain(item) for item in value.items]}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [plain(each) for each in value]
    return value


def _regime(instrument: Instrument) -> dict[str, Any]:
    start, end = instrument.interval.start, instrument.interval.end
    return {
        "instrument": instrument.number,
        "from": start.isoformat() if start else None,
        "to": end.isoformat() if end else None,
    }


def _provisions(book: Lawbook, citations: tuple[Citation, ...]) -> list[dict[str, str]]:
    return [{"instrument": book.instruments[each.instrument].number, "cite": each.provision} for each in citations]


def _competence(book: Lawbook, verdict: Verdict, province: str | None, language: Language) -> list[dict[str, Any]]:
    wording = Wording(book.facts, language, name_of(book, language).get)
    return [
        {
            "role": entry.role.value,
            "body": {"id": entry.body, "label": body_label(book, entry.body, province).pick(language)},
            "post": entry.post,
            "when": None if entry.settled else wording.words(entry.when),
            "provisions": _provisions(book, entry.citations),
            "confidence": entry.confidence.value,
        }
        for assembly in verdict.competence
        for entry in assembly.entries
        if not entry.superseded
    ]


def _finding(
    book: Lawbook, facts: Facts, finding: Finding, plan: RepairPlan | None, language: Language
) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "facet": finding.facet.value,
        "outcome": finding.result.value,
        "severity": finding.severity.value,
        "weight": finding.weight.value,
        "provisions": _provisions(book, finding.citations),
        "values": {path: plain(value) for path, value in finding.values},
        "law_of": finding.law_of.isoformat(),
        "confidence": finding.confidence.value,
        "message": finding.message.pick(language),
        "missing": [each.path for each in missing_facts(book, finding.blockers, facts)],
        "repair": None if plan is None else _repair(plan, language),
    }


def _repair(plan: RepairPlan, language: Language) -> dict[str, Any]:
    return {
        "act": plan.act,
        "text": plan.text.pick(language),
        "verified": plan.verified,
        "on": plan.on.isoformat() if plan.on else None,
    }


def _trace(book: Lawbook, finding: Finding) -> dict[str, Any]:
    rows = [
        row for row in book.requirements if row.ground.id == finding.rule and row.ground.interval.covers(finding.law_of)
    ]
    return {
        "rule": finding.rule,
        "outcome": finding.result.value,
        "law_of": finding.law_of.isoformat(),
        "applies": to_json(rows[-1].applies) if rows else None,
        "require": to_json(rows[-1].require) if rows else None,
        "unless": to_json(rows[-1].unless) if rows else None,
        "values": {path: plain(value) for path, value in finding.values},
    }
