"""What is missing of many cases: facts a person can state, as lists; texts of law not held, as numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.audit.judging.competence import PerGroup
from engine.audit.judging.judged import CALENDAR_MARK
from engine.audit.judging.law import Law
from engine.audit.judging.weighing import Final
from engine.evaluate.columnar.bits import pack
from engine.evaluate.columnar.columns import NOTHING, Column, FrameTable
from engine.evaluate.columnar.dates import Spans, day_number, day_of
from engine.evaluate.columnar.distinct import factorised
from engine.evaluate.columnar.evaluation import Missing
from engine.model.vocabulary import Facet
from engine.verdict.check import NO_RULES
from engine.verdict.missing import PROVINCE, LawNeed, MissingLaw, name_needs, stated_paths

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits


def fact_words(law: Law) -> tuple[str, ...]:
    """Every word `missing_facts` can hold, in order."""
    return tuple(word for path in sorted(law.book.facts) for word in (path, path + CALENDAR_MARK))


def missing_words(
    law: Law, stated: FrameTable, readings: NDArray[np.intp], missing: Mapping[Missing, Bits]
) -> dict[str, Bits]:
    """Facts to supply and the cases that lack them: derived ones traced back to what a person can state.

    Known is what the cases state (`stated`) and the province that the name of the post tells (`readings`).
    """
    known = _KnownFacts(law.tables.kinds, stated, {PROVINCE: law.tables.readings.says(PROVINCE, readings)})
    found: dict[str, Bits] = {}
    for (blocked, calendar), bits in missing.items():
        for path in stated_paths(law.book, blocked):
            lacking = bits if path == blocked else bits & ~known.of(path)
            word = path + CALENDAR_MARK if calendar else path
            found[word] = found[word] | lacking if word in found else lacking
    return found


class _KnownFacts:
    """Which facts the cases state well enough: a scalar exactly, a list as complete, a field of a list in every item."""

    def __init__(self, kinds: Mapping[str, str], stated: FrameTable, named: Mapping[str, NDArray[np.bool_]]) -> None:
        self._kinds = kinds
        self._table = stated
        self._held: dict[str, Bits] = {path: pack(flags) for path, flags in named.items()}

    def of(self, path: str) -> Bits:
        held = self._held.get(path)
        if held is None:
            known = np.broadcast_to(self._flags(path), (self._table.rows,))
            held = self._held[path] = pack(known)
        return held

    def _flags(self, path: str) -> NDArray[np.bool_]:
        collection, _, name = path.rpartition(".")
        column = self._table.column(path)
        said = _said(column)
        if self._kinds.get(path) == "collection":
            return said | self._table.items(path).complete
        if self._kinds.get(collection) == "collection":
            items = self._table.items(collection)
            field = items.field(name)
            answered = np.broadcast_to(field.known | _said(field), (items.size,))
            lacking = np.bincount(items.row[~answered], minlength=self._table.rows)
            return np.asarray((items.counts > 0) & (lacking == 0))
        return said | column.exact


def _said(column: Column) -> NDArray[np.bool_]:
    return np.bool_(False) if column.stated is None else column.stated != NOTHING  # type: ignore[return-value]  # a scalar stands for every row


class Laws:
    """Texts of law not held, each set of them numbered once; the first is the empty one."""

    def __init__(self, law: Law) -> None:
        self._law = law
        self._numbers: dict[tuple[MissingLaw, ...], int] = {(): 0}
        self._per_group = PerGroup(law.situations.groups)
        self._by_key: dict[int, int] = {_NOT_DATED: 0}
        self._by_place: dict[tuple[int, int, int], tuple[MissingLaw, ...]] = {}
        self._needs: list[tuple[LawNeed, ...]] = [()]
        self._needs_index: dict[tuple[LawNeed, ...], int] = {(): 0}
        own = [each.interval for each in law.book.instruments.values() if each.jurisdiction in law.book.provinces]
        # Days on which a province's own list begins or ends: between two of them the same lists are named.
        days = np.unique([day_number(day) for each in own for day in (each.start, each.end) if day is not None])
        self._lists = Spans(days.astype(np.int64))
        self._list_days = len(days)

    @property
    def all(self) -> Sequence[tuple[MissingLaw, ...]]:
        """The sets by number."""
        return tuple(self._numbers)

    def numbers(
        self, final: Final, dated: NDArray[np.bool_], silent: Mapping[Facet, NDArray[np.bool_]]
    ) -> NDArray[np.uint32]:
        """The set of each case: what competence calls for, and facets no rule speaks to (`silent`)."""
        facets = [facet for facet in silent if facet is not Facet.AUTHORITY]
        quiet = np.zeros(final.rows, np.int64)
        for place, facet in enumerate(facets):
            quiet |= silent[facet].astype(np.int64) << place
        numbers = self._per_group.of("needs", lambda group: self._needs_number(group.needs), 0)
        wanted = numbers[final.groups]
        of_day = np.asarray([any(need.of_day for need in each) for each in self._needs])[wanted]
        eras = np.where(of_day, self._lists.of(final.days), 0)
        places = np.where(wanted > 0, final.provinces + 1, 0)
        width, height = len(self._law.provinces) + 1, self._list_days + 1
        keys = ((wanted * width + places) * height + eras) * 2 ** len(facets) + quiet
        keys = np.where(dated, keys, _NOT_DATED)
        first, back = factorised(keys)
        held = [self._by_key.get(key) for key in keys[first].tolist()]
        for place in [place for place, number in enumerate(held) if number is None]:
            row = int(first[place])
            unspoken = [facet for at, facet in enumerate(facets) if quiet[row] >> at & 1]
            named = self._named(int(wanted[row]), int(final.provinces[row]), int(eras[row]), int(final.days[row]))
            laws = tuple(dict.fromkeys((*named, *(MissingLaw(NO_RULES[facet]) for facet in unspoken))))
            number = self._numbers.setdefault(laws, len(self._numbers))
            held[place] = self._by_key[int(keys[row])] = number
        return np.asarray(held, np.uint32)[back]

    def _needs_number(self, needs: tuple[LawNeed, ...]) -> int:
        held = self._needs_index.get(needs)
        if held is None:
            held = self._needs_index[needs] = len(self._needs)
            self._needs.append(needs)
        return held

    def _named(self, wanted: int, province: int, era: int, day: int) -> tuple[MissingLaw, ...]:
        """What competence calls for in a province, in an era of its lists; the same on every day of it."""
        held = self._by_place.get((wanted, province, era))
        if held is None:
            place = self._law.provinces[province] if province >= 0 else None
            named = name_needs(self._law.book, self._needs[wanted], place, day_of(day))
            held = self._by_place[wanted, province, era] = tuple(named)
        return held


_NOT_DATED = -1
"""The key of cases nothing is said of."""
