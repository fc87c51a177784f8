"""Cases whose date is only partly known: every law they may fall under is tried, and what differs stays unknown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.audit.judging.results import Found, fold_said, open_for
from engine.audit.judging.runs import Runs
from engine.audit.judging.weighing import Final, Weighed, calendar_only
from engine.evaluate.columnar.bits import none_set, of_positions, pack, positions, unpack
from engine.evaluate.columnar.evaluation import Missing
from engine.model.vocabulary import Facet, Severity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits

_NONE, _SATISFIED, _EXCEPTED, _BREACHED, _UNKNOWN = range(5)


def weigh_possible(runs: Runs, case: NDArray[np.intp], cases: int, scope: Sequence[Facet]) -> Final:
    """One finding a rule for each case, from its runs in order of day. `case`: which case each run is of, ascending."""
    fold = _Fold(runs, case, cases)
    by_rule: dict[str, list[Found]] = {}
    for found in runs.findings(scope):
        by_rule.setdefault(found.meta.rule, []).append(found)
    weighed: list[Weighed] = []
    missing: dict[Missing, Bits] = {}
    for versions in by_rule.values():
        weighed += fold.agreed(versions, missing)
    last = fold.last_run
    return Final(
        cases, weighed, missing, fold.of_cases(runs.clashes()), fold.of_cases(runs.unregulated()), runs.groups[last],
        runs.province_numbers()[last], runs.days[last], [each[last] for each in runs.relations],
    )  # fmt: skip


class _Fold:
    def __init__(self, runs: Runs, case: NDArray[np.intp], cases: int) -> None:
        self._runs = runs
        self._case = case
        self._cases = cases
        self._tried = np.bincount(case, minlength=cases)
        self.last_run = np.cumsum(self._tried) - 1

    def of_cases(self, bits: Bits) -> Bits:
        """Cases one of whose runs is set."""
        return of_positions(self._case[positions(bits, self._runs.rows)], self._cases)

    def agreed(self, versions: list[Found], missing: dict[Missing, Bits]) -> list[Weighed]:
        """The findings of one rule, all its versions together; what keeps it open is added to `missing`."""
        results = [self._results(found) for found in versions]
        every = len(versions)
        last = np.full(self._cases, -1)
        count = np.zeros(self._cases, np.intp)
        has = np.zeros((5, self._cases), np.bool_)
        for place, result in enumerate(results):
            at = np.flatnonzero(result)
            np.maximum.at(last, self._case[at], at * every + place)
            count += np.bincount(self._case[at], minlength=self._cases)
            has[result[at], self._case[at]] = True
        lenient = ~has[_BREACHED] & ~has[_UNKNOWN]
        agreed = (has[1:].sum(axis=0) == 1) & ((count == self._tried) | lenient)
        run, version = np.maximum(last, 0) // every, np.maximum(last, 0) % every
        found = []
        blocked = [open_for(self._runs.evaluation, each) if each.unknown.any() else {} for each in versions]
        counts = np.asarray([each.meta.severity is not Severity.NOTICE for each in versions])[version] & (last >= 0)
        for place, each in enumerate(versions):
            mine = (last >= 0) & (version == place)
            if mine.any():
                found.append(self._weighed(each, results[place], mine, agreed, run, blocked[place]))
            self._note(blocked[place], place, version, run, agreed, counts, missing)
        open_date = pack(counts & ~agreed)
        fold_said({("decision.on", False): open_date}, missing)
        return found

    def _results(self, found: Found) -> NDArray[np.uint8]:
        result = np.zeros(self._runs.rows, np.uint8)
        four = (
            (found.satisfied, _SATISFIED),
            (found.excepted, _EXCEPTED),
            (found.breached, _BREACHED),
            (found.unknown, _UNKNOWN),
        )
        for bits, code in four:
            result[unpack(bits, self._runs.rows)] = code
        return result

    def _weighed(
        self, found: Found, result: NDArray[np.uint8], mine: NDArray[np.bool_], agreed: NDArray[np.bool_],
        run: NDArray[np.intp], blocked: dict[Missing, Bits],
    ) -> Weighed:  # fmt: skip
        final = np.where(mine, np.where(agreed, result[run], _UNKNOWN), _NONE)
        waits = unpack(calendar_only(blocked, none_set(self._runs.rows)), self._runs.rows)
        days = self._runs.days if found.link is None else self._runs.link_days[found.link]
        settled = (final == _SATISFIED) | (final == _EXCEPTED)
        unsure = None if found.unsure is None else pack(settled & unpack(found.unsure, self._runs.rows)[run])
        return Weighed(
            found.meta, pack(final == _SATISFIED), pack(final == _EXCEPTED), pack(final == _BREACHED),
            pack(final == _UNKNOWN), pack((final == _UNKNOWN) & agreed & waits[run]), days[run], unsure,
        )  # fmt: skip

    def _note(
        self, blocked: dict[Missing, Bits], place: int, version: NDArray[np.intp], run: NDArray[np.intp],
        agreed: NDArray[np.bool_], counts: NDArray[np.bool_], missing: dict[Missing, Bits],
    ) -> None:  # fmt: skip
        """Blockers count in every run where the runs disagree, in the last one where they agree."""
        if not blocked:
            return
        case = self._case
        here = np.arange(self._runs.rows)
        asked = pack(counts[case] & (~agreed[case] | ((version[case] == place) & (run[case] == here))))
        fold_said({each: self.of_cases(bits & asked) for each, bits in blocked.items()}, missing)
