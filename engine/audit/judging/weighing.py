"""From findings to facets, one value, and what is missing, for many cases at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.audit.judging.judged import SUREST_FIRST
from engine.audit.judging.results import Found, fold_said, open_for
from engine.audit.judging.rulebook import Meta
from engine.audit.judging.runs import Runs
from engine.evaluate.columnar.bits import Counter, none_set, unpack
from engine.evaluate.columnar.evaluation import Missing
from engine.model.vocabulary import WEIGHT, Facet, Outcome, Severity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits

OUTCOMES = tuple(Outcome)


@dataclass(slots=True)
class Weighed:
    """One rule's findings in the end: `waits` is where only the official calendar keeps it open."""

    meta: Meta
    satisfied: Bits
    excepted: Bits
    breached: Bits
    unknown: Bits
    waits: Bits
    days: NDArray[np.int64]
    """Whose law it is judged by, case by case."""
    unsure: Bits | None = None
    """Where it is open that it applies at all; None: nowhere it is satisfied or excepted."""


@dataclass(slots=True)
class Final:
    """All findings of the cases of one frame, and what keeps the open ones open."""

    rows: int
    weighed: list[Weighed]
    missing: dict[Missing, Bits]
    clashes: Bits
    unregulated: Bits
    groups: NDArray[np.intp]
    provinces: NDArray[np.intp]
    days: NDArray[np.int64]
    relations: list[NDArray[np.uint8]]


def weigh_runs(runs: Runs, scope: Sequence[Facet]) -> Final:
    """The findings of cases that fall under one law each."""
    nowhere = none_set(runs.rows)
    weighed: list[Weighed] = []
    missing: dict[Missing, Bits] = {}
    roots: dict[int, Bits] = {}
    waiting = _waiting(runs)
    for found in runs.findings(scope):
        waits = nowhere
        if found.meta.severity is not Severity.NOTICE and found.unknown.any():
            if waiting(found):
                blocked = open_for(runs.evaluation, found)
                waits = found.unknown & calendar_only(blocked, nowhere)
                fold_said(blocked, missing)
            else:
                for node, bits in found.roots.items():
                    roots[node] = roots[node] | bits if node in roots else bits
                fold_said(found.said, missing)
        days = runs.days if found.link is None else runs.link_days[found.link]
        weighed.append(
            Weighed(
                found.meta, found.satisfied, found.excepted, found.breached, found.unknown, waits, days, found.unsure
            )
        )  # fmt: skip
    fold_said(runs.evaluation.blockers(roots), missing)
    return Final(
        runs.rows, weighed, missing, runs.clashes(), runs.unregulated(), runs.groups, runs.province_numbers(), runs.days,
        runs.relations,
    )  # fmt: skip


def _waiting(runs: Runs) -> Callable[[Found], bool]:
    """Whether the calendar may keep a rule open, asked once for each set of facts."""
    held: dict[frozenset[str], bool] = {}

    def waiting(found: Found) -> bool:
        if any(calendar for _, calendar in found.said):
            return True
        if found.counts_days:
            return True
        if found.reads not in held:
            held[found.reads] = runs.may_wait_for_calendar(found.reads)
        return held[found.reads]

    return waiting


def calendar_only(blocked: Mapping[Missing, Bits], nowhere: Bits) -> Bits:
    """Where the official calendar is all that keeps a rule open."""
    calendar, other = nowhere, nowhere
    for (_, waits), bits in blocked.items():
        if waits:
            calendar = calendar | bits
        else:
            other = other | bits
    return calendar & ~other


@dataclass(slots=True)
class Standing:
    """What does not depend on rules: which cases lack a title, an action or an exact date."""

    nothing_to_check: NDArray[np.bool_]
    """No action, no title, or one that was not understood."""
    without_action: Bits


@dataclass(slots=True)
class Facets:
    """Facet values as places in `OUTCOMES`; the whole; how many rules spoke; the confidence of the whole."""

    by_facet: dict[Facet, NDArray[np.uint8]]
    whole: NDArray[np.uint8]
    silent: dict[Facet, NDArray[np.bool_]]
    checked: NDArray[np.uint16]
    confidence: NDArray[np.intp]


_PLACE = {outcome: place for place, outcome in enumerate(OUTCOMES)}
_HEAVIEST_LAST = sorted(OUTCOMES, key=WEIGHT.__getitem__)


def facets_of(final: Final, standing: Standing, scope: Sequence[Facet]) -> Facets:
    """The facets in scope and the value that prevails."""
    rows, nowhere = final.rows, none_set(final.rows)
    heavy: dict[Facet, dict[Outcome, Bits]] = {
        facet: {Outcome.VIOLATION: nowhere, Outcome.JUDGEMENT: nowhere, Outcome.UNDETERMINED: nowhere}
        for facet in scope
    }
    spoken = dict.fromkeys(scope, nowhere)
    checked = Counter(rows)
    for each in final.weighed:
        checked.add(each.satisfied | each.excepted | each.breached)
        if each.meta.severity is Severity.NOTICE:
            continue
        facet = each.meta.facet
        if not each.meta.supplementary:
            met = each.satisfied | each.excepted
            spoken[facet] = (
                spoken[facet] | (met if each.unsure is None else met & ~each.unsure) | each.breached | each.unknown
            )
        mine = heavy[facet]
        weight = Outcome.VIOLATION if each.meta.firm else Outcome.JUDGEMENT
        mine[weight] = mine[weight] | each.breached
        mine[Outcome.JUDGEMENT] = mine[Outcome.JUDGEMENT] | each.waits
        mine[Outcome.UNDETERMINED] = mine[Outcome.UNDETERMINED] | (each.unknown & ~each.waits)
    by_facet, silent = {}, {}
    for facet in scope:
        silent[facet] = ~unpack(spoken[facet], rows)
        open_ = unpack(heavy[facet][Outcome.UNDETERMINED], rows) | silent[facet] | standing.nothing_to_check
        values = {outcome: unpack(bits, rows) for outcome, bits in heavy[facet].items()}
        values[Outcome.UNDETERMINED] = open_
        if facet is Facet.AUTHORITY:
            values[Outcome.CONFLICTING] = unpack(final.clashes, rows)
            values[Outcome.UNREGULATED] = unpack(final.unregulated, rows)
        by_facet[facet] = _heaviest(values, rows)
    weights = np.asarray([WEIGHT[outcome] for outcome in OUTCOMES], np.uint8)
    whole = np.zeros(rows, np.uint8)
    for facet_values in by_facet.values():
        whole = np.where(weights[facet_values] > weights[whole], facet_values, whole)
    return Facets(by_facet, whole, silent, checked.totals(), _confidence(final, whole))


def _heaviest(values: Mapping[Outcome, NDArray[np.bool_]], rows: int) -> NDArray[np.uint8]:
    found = np.full(rows, _PLACE[Outcome.COMPLIANT], np.uint8)
    for outcome in _HEAVIEST_LAST:
        if outcome in values:
            found[values[outcome]] = _PLACE[outcome]
    return found


def _confidence(final: Final, whole: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Of the surest breach that has the verdict's weight; without one, of the weakest settled rule; past the last for none."""
    rows, nowhere = final.rows, none_set(final.rows)
    violation = dict.fromkeys(SUREST_FIRST, nowhere)
    judgement = dict.fromkeys(SUREST_FIRST, nowhere)
    settled = dict.fromkeys(SUREST_FIRST, nowhere)
    for each in final.weighed:
        if each.meta.severity is Severity.NOTICE:
            continue
        held = each.meta.confidence
        broken = violation if each.meta.firm else judgement
        broken[held] = broken[held] | each.breached
        settled[held] = settled[held] | each.satisfied | each.excepted | each.breached
    found = np.full(rows, len(SUREST_FIRST))
    for place, confidence in enumerate(SUREST_FIRST):
        found[unpack(settled[confidence], rows)] = place
    for broken, outcome in ((violation, Outcome.VIOLATION), (judgement, Outcome.JUDGEMENT)):
        of_weight = whole == _PLACE[outcome]
        for place, confidence in reversed(list(enumerate(SUREST_FIRST))):
            found[unpack(broken[confidence], rows) & of_weight] = place
    return found
