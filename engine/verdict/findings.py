"""One checked rule with its outcome, the provision it rests on and the values it read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple, cast

from engine.bilingual import Language, Text
from engine.conditions.tree import facts_of
from engine.conditions.wording import show_value
from engine.evaluate.kleene import Truth, conjunction, negation
from engine.evaluate.native import Blocker, Native
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Repair, Requirement
from engine.model.facts import Facts
from engine.model.values import UNKNOWN
from engine.model.vocabulary import Confidence, Facet, Outcome, Severity
from engine.verdict.labels import cite, name_of


class Result(StrEnum):
    """What became of one rule."""

    SATISFIED = "satisfied"
    EXCEPTED = "excepted"
    BREACHED = "breached"
    UNKNOWN = "unknown"


class Finding(NamedTuple):
    """The result of one rule on one day's law."""

    code: str
    rule: str
    facet: Facet
    result: Result
    severity: Severity
    title: Text
    message: Text
    citations: tuple[Citation, ...]
    confidence: Confidence
    law_of: dt.date
    values: tuple[tuple[str, object], ...] = ()
    blockers: frozenset[Blocker] = frozenset()
    repair: Repair | None = None
    note: Text | None = None
    supplementary: bool = False
    unsure: bool = False
    """Whether it is open that the rule applies at all."""

    @property
    def carries(self) -> bool:
        """Whether its facet has been checked when this rule alone bears on it."""
        met = self.result in (Result.SATISFIED, Result.EXCEPTED)
        return not self.supplementary and not (self.unsure and met)

    @property
    def weight(self) -> Outcome:
        """What the finding makes of its facet; confidence caps a breach at judgement."""
        if self.result is Result.SATISFIED or self.result is Result.EXCEPTED or self.severity is Severity.NOTICE:
            return Outcome.COMPLIANT
        if self.result is Result.BREACHED:
            firm = self.severity is Severity.VIOLATION and self.confidence.carries_violation
            return Outcome.VIOLATION if firm else Outcome.JUDGEMENT
        if self.blockers and all(blocker.calendar for blocker in self.blockers):
            return Outcome.JUDGEMENT
        return Outcome.UNDETERMINED


def judge(book: Lawbook, rule: Requirement, evaluator: Native, facts: Facts, day: dt.date) -> Finding | None:
    """The finding of one requirement; None when it does not apply."""
    if rule.each is not None:
        return _judge_items(book, rule, evaluator, facts, day)
    applies = evaluator.truth(rule.applies)
    if applies is False:
        return None
    result, blockers = _result(rule, evaluator, applies)
    return _finding(book, rule, result, blockers, facts, None, day, unsure=applies is None)


def _result(rule: Requirement, evaluator: Native, applies: Truth) -> tuple[Result, frozenset[Blocker]]:
    holds = evaluator.truth(rule.require)
    if holds is True:
        return Result.SATISFIED, frozenset()
    excused = evaluator.truth(rule.unless)
    if excused is True:
        return Result.EXCEPTED, frozenset()
    breached = conjunction((applies, negation(holds), negation(excused)))
    if breached is True:
        return Result.BREACHED, frozenset()
    blockers: set[Blocker] = set()
    for node, truth in ((rule.applies, applies), (rule.require, holds), (rule.unless, excused)):
        if truth is None:
            blockers |= evaluator.blockers(node)
    return Result.UNKNOWN, frozenset(blockers)


def _judge_items(book: Lawbook, rule: Requirement, evaluator: Native, facts: Facts, day: dt.date) -> Finding | None:
    """Worst item first; an incomplete list leaves the rule open unless an item breaches it."""
    assert rule.each is not None
    held = facts.collection(rule.each)
    if (held.complete and not held.items) or evaluator.within({}).truth(rule.applies) is False:
        return None
    worst: tuple[Result, frozenset[Blocker], Mapping[str, object]] | None = None
    unsure = True
    for item, inner in evaluator.each(rule.each):
        applies = inner.truth(rule.applies)
        if applies is False:
            continue
        unsure = unsure and applies is None
        result, blockers = _result(rule, inner, applies)
        if worst is None or _GRAVITY[result] > _GRAVITY[worst[0]]:
            worst = result, blockers, item
    open_list = frozenset[Blocker]() if held.complete else frozenset({Blocker(rule.each)})
    if worst is None:
        return None if held.complete else _finding(book, rule, Result.UNKNOWN, open_list, facts, None, day)
    result, blockers, item = worst
    named = frozenset(Blocker(_full(blocker.path, rule.each), blocker.calendar) for blocker in blockers)
    if result is Result.UNKNOWN:
        return _finding(book, rule, result, named | open_list, facts, item, day)
    if held.complete or result is Result.BREACHED:
        return _finding(book, rule, result, named, facts, item, day, unsure=unsure)
    return _finding(book, rule, Result.UNKNOWN, open_list, facts, None, day)


_GRAVITY: Mapping[Result, int] = {Result.SATISFIED: 0, Result.EXCEPTED: 1, Result.UNKNOWN: 2, Result.BREACHED: 3}


def _full(path: str, collection: str) -> str:
    return path.replace("item.", f"{collection}.", 1) if path.startswith("item.") else path


def _finding(
    book: Lawbook, rule: Requirement, result: Result, blockers: frozenset[Blocker], facts: Facts, item: Mapping[str, object] | None,
    day: dt.date, *, unsure: bool = False,
) -> Finding:  # fmt: skip
    values = tuple(_values(book, rule, facts, item))
    title, note = rule.title, rule.ground.note
    message = title
    if result is Result.BREACHED:
        message = Text(_filled(book, rule, facts, item, "vi"), _filled(book, rule, facts, item, "en"))
    if book.instruments[rule.ground.instrument].confidential:
        # A confidential text may be cited, never quoted: its own words stay out of every answer.
        where = "; ".join(cite(book, citation) for citation in rule.ground.citations)
        title = Text(f"Quy định tại {where}", f"The rule at {where}")
        message, note = Text(f"Không đáp ứng quy định tại {where}.", f"The rule at {where} is not met."), None
    return Finding(
        code=rule.code, rule=rule.ground.id, facet=rule.facet, result=result, severity=rule.severity, title=title,
        message=message if result is Result.BREACHED else title,
        citations=rule.ground.citations, confidence=rule.ground.confidence, law_of=day, values=values,
        blockers=blockers, repair=rule.repair if result is Result.BREACHED else None, note=note,
        supplementary=rule.supplementary, unsure=unsure,
    )  # fmt: skip


def _values(
    book: Lawbook, rule: Requirement, facts: Facts, item: Mapping[str, object] | None
) -> Iterator[tuple[str, object]]:
    held = facts.values
    for path, full, of_item in _paths(book, rule):
        value = held.get(path, UNKNOWN) if of_item is None else UNKNOWN if item is None else item.get(of_item, UNKNOWN)
        if value is not UNKNOWN:
            yield full, value


def _paths(book: Lawbook, rule: Requirement) -> tuple[tuple[str, str, str | None], ...]:
    """The facts a rule reads, each once, in the order its conditions name them, with their full name and field of an item.

    Worked out once a lawbook.
    """
    # By identity, since hashing a whole condition costs more than reading it; the rule is kept so that its identity is.
    known = cast("_KnownPaths", book.memo.setdefault("paths-of-rules", {}))
    held = known.get(id(rule))
    if held is None:
        nodes = (rule.applies, rule.require, rule.unless)
        paths = dict.fromkeys(path for node in nodes for path in facts_of(node))
        held = known[id(rule)] = rule, tuple((path, _full(path, rule.each or "item"), _field(path)) for path in paths)
    return held[1]


_KnownPaths = dict[int, tuple[Requirement, tuple[tuple[str, str, str | None], ...]]]


def _field(path: str) -> str | None:
    return path.removeprefix("item.") if path.startswith("item.") else None


def _read(path: str, facts: Facts, item: Mapping[str, object] | None) -> object:
    if path.startswith("item."):
        return UNKNOWN if item is None else item.get(path[5:], UNKNOWN)
    return facts.get(path)


def _filled(
    book: Lawbook, rule: Requirement, facts: Facts, item: Mapping[str, object] | None, language: Language
) -> str:
    """The message with `{fact}` and `{parameter:id}` filled in."""
    parts = rule.message.pick(language).split("{")
    shown = [parts[0]]
    parameters = dict(rule.parameters)
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        if name.startswith("parameter:"):
            shown.append(parameters.get(name.removeprefix("parameter:"), name))
        else:
            shown.append(show_value(_read(name, facts, item), language, name_of(book, language).get))
        shown.append(rest)
    return "".join(shown)
