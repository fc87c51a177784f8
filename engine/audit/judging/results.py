"""What becomes of each rule in many cases at once: bits for satisfied, excepted, breached and unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.audit.judging.rulebook import Meta, Rule, Tested
from engine.evaluate.columnar.bits import none_set, of_positions, pack, positions, unpack
from engine.evaluate.columnar.dates import day_number
from engine.evaluate.columnar.evaluation import Evaluation, Missing
from engine.evaluate.columnar.program import OF_CASE
from engine.model.vocabulary import Severity

if TYPE_CHECKING:
    from engine.evaluate.columnar.bits import Bits


@dataclass(slots=True)
class Found:
    """The findings of one rule, one bit a case. INVARIANT: no case is in two of the four."""

    meta: Meta
    satisfied: Bits
    excepted: Bits
    breached: Bits
    unknown: Bits
    unsure: Bits | None = None
    """Where it is open that the rule applies at all; None: nowhere it is satisfied or excepted."""
    roots: dict[int, Bits] = field(default_factory=dict)
    """Nodes that keep it open, with the cases (or items) they are to be asked for."""
    said: dict[Missing, Bits] = field(default_factory=dict)
    """What keeps it open besides."""
    link: int | None = None
    """Which link of the decision it judges; its law is then that of the link's own day."""
    reads: frozenset[str] = frozenset()
    counts_days: bool = False
    """Whether the rule counts working days: the calendar may then keep it open."""

    @property
    def present(self) -> Bits:
        """Cases the rule bears on."""
        return self.satisfied | self.excepted | self.breached | self.unknown


def judge_rule(evaluation: Evaluation, rule: Rule, bears: Bits) -> list[Found]:
    """The findings of a rule where it may bear; two of them where an older event may fall under an older rule."""
    found = (
        _question(evaluation, rule, bears)
        if rule.tested is None
        else _judged(evaluation, rule.meta, rule.tested, bears)
    )
    found.reads, found.counts_days = rule.reads, rule.counts_days
    if rule.tested is None:
        return [found]
    start = rule.interval.start
    if rule.tested.of == OF_CASE or rule.tested.row.succeeds is None or start is None:
        return [found]
    older, maybe_older = _older_items(evaluation, rule.tested.of, day_number(start))
    settled = found.satisfied | found.excepted | found.breached
    if not (settled & (older | maybe_older)).any():
        return [found]
    return _with_transition(evaluation, rule, found, settled & older, settled & maybe_older & ~older)


def _question(evaluation: Evaluation, rule: Rule, bears: Bits) -> Found:
    assert rule.question is not None
    nowhere = none_set(evaluation.table.rows)
    unknown = bears & evaluation.open(rule.question)
    holds = bears & evaluation.truths(rule.question).holds
    return Found(rule.meta, nowhere, nowhere, holds, unknown, roots={rule.question: unknown})


def _judged(evaluation: Evaluation, meta: Meta, tested: Tested, bears: Bits) -> Found:
    if tested.of != OF_CASE:
        return _judged_items(evaluation, meta, tested, bears)
    satisfied, excepted, breached, unknown = _four(evaluation, tested, bears)
    roots = {} if not unknown.any() else dict.fromkeys((tested.applies, tested.require, tested.unless), unknown)
    unsure = (satisfied | excepted) & ~evaluation.truths(tested.applies).holds
    return Found(meta, satisfied, excepted, breached, unknown, unsure if unsure.any() else None, roots)


def _four(evaluation: Evaluation, tested: Tested, bears: Bits) -> tuple[Bits, Bits, Bits, Bits]:
    applies = evaluation.truths(tested.applies)
    bears = bears & ~applies.fails
    if not bears.any():
        return bears, bears, bears, bears
    holds, fails = evaluation.truths(tested.require)
    excused = evaluation.truths(tested.unless)
    satisfied = bears & holds
    excepted = bears & ~holds & excused.holds
    breached = bears & applies.holds & fails & excused.fails
    return satisfied, excepted, breached, bears ^ (satisfied | excepted | breached)


def _judged_items(evaluation: Evaluation, meta: Meta, tested: Tested, bears: Bits) -> Found:
    """The worst item counts; an incomplete list leaves the rule open unless an item breaches it."""
    rows = evaluation.table.rows
    bears = bears & ~evaluation.truths(tested.applies_at_all).fails
    if not bears.any():
        return Found(meta, bears, bears, bears, bears)
    items = evaluation.table.items(tested.of)
    four = _four(evaluation, tested, evaluation.lifted(tested.of, bears))
    satisfied, excepted, breached, open_ = (evaluation.rows_with(items, bits) for bits in four)
    complete = pack(items.complete)
    unknown = bears & ~breached & (open_ | ~complete)
    excepted = complete & excepted & ~breached & ~unknown
    satisfied = complete & satisfied & ~breached & ~unknown & ~excepted
    found = Found(meta, satisfied, excepted, breached, unknown)
    fine = satisfied | excepted
    if fine.any():
        unsure = fine & ~evaluation.rows_with(items, evaluation.truths(tested.applies).holds)
        found.unsure = unsure if unsure.any() else None
    if unknown.any():
        # The first open item speaks for the list, as it does natively.
        at = positions(four[3], items.size)
        at = at[unpack(unknown, rows)[items.row[at]]]
        first = at[np.concatenate([[True], items.row[at][1:] != items.row[at][:-1]])] if len(at) else at
        asked = of_positions(first, items.size)
        found.roots = dict.fromkeys((tested.applies, tested.require, tested.unless), asked)
        found.said = {(tested.of, False): unknown & ~complete}
    return found


def _older_items(evaluation: Evaluation, collection: str, start: int) -> tuple[Bits, Bits]:
    """Cases with an item from before `start`, by any of its dates, and those with one that may be."""
    items = evaluation.table.items(collection)
    older, may_be, dated = (np.zeros(items.size, np.bool_) for _ in range(3))
    for column in items.fields.values():
        if column.kind == "date":
            older |= column.known & (column.upper < start)
            may_be |= column.known & (column.low < start)
            dated |= column.known
    return evaluation.rows_with(items, pack(older)), evaluation.rows_with(items, pack(may_be | ~dated))


def _with_transition(
    evaluation: Evaluation, rule: Rule, found: Found, older: Bits, maybe_older: Bits
) -> list[Found]:  # fmt: skip
    """Where an older event would fare otherwise under the rule's predecessor, a person must look."""
    assert rule.tested is not None
    rows = evaluation.table.rows
    nowhere = none_set(rows)
    before = Found(rule.meta, nowhere, nowhere, nowhere, nowhere)
    if rule.before is not None:
        before = _judged(evaluation, rule.meta, rule.before, older | maybe_older)
    otherwise = ~before.unknown & (before.breached ^ found.breached)
    differ, may_differ = older & otherwise, maybe_older & otherwise
    open_ = before.unknown | may_differ
    if not (differ | open_).any():
        return [found]
    settled = ~(differ | open_)
    kept = replace(
        found, satisfied=found.satisfied & settled, excepted=found.excepted & settled, breached=found.breached & settled,
        unknown=found.unknown | open_, roots=dict(found.roots), said=dict(found.said),
    )  # fmt: skip
    for node, bits in before.roots.items():
        kept.roots[node] = kept.roots[node] | bits if node in kept.roots else bits
    fold_said({**before.said, (rule.item_day, False): may_differ}, kept.said)
    looked_at = replace(rule.meta, severity=Severity.JUDGEMENT)
    return [kept, Found(looked_at, nowhere, nowhere, differ, nowhere)]


def open_for(evaluation: Evaluation, found: Found) -> dict[Missing, Bits]:
    """What keeps one rule open, case by case."""
    blocked = evaluation.blockers(found.roots)
    for missing, bits in found.said.items():
        blocked[missing] = blocked[missing] | bits if missing in blocked else bits
    return blocked


def fold_said(found: Mapping[Missing, Bits], into: dict[Missing, Bits]) -> None:
    """Adds blockers to others."""
    for missing, bits in found.items():
        into[missing] = into[missing] | bits if missing in into else bits
