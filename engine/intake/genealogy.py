"""What came after, and before, a post, unit or province that does not exist on a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from engine.bilingual import Text
from engine.intake.places import FoundPlace
from engine.intake.readings import OtherTime
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval


@dataclass(frozen=True)
class Genealogy:
    """Successors and predecessors as the catalogue states them."""

    book: Lawbook
    _ancestors: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def unit(self, unit: str, on: dt.date) -> OtherTime:
        """A named unit that has ended, with the units that took over; or one not yet founded, with what it came from."""
        row = self.book.units[unit]
        if not _begins_later(row.interval, on):
            heirs = (self.book.units[heir].name for heir in row.successors if heir in self.book.units)
            return OtherTime(row.name, row.interval, tuple(heirs))
        before = (self.book.units[other] for other in self._predecessors(unit))
        return OtherTime(
            row.name, row.interval, predecessors=tuple(other.name for other in before if other.interval.covers(on))
        )

    def province(self, province: str) -> OtherTime:
        """A province with the one it went into, and those that went into it."""
        row = self.book.provinces[province]
        heirs = (self.book.provinces[row.successor].name,) if row.successor else ()
        before = tuple(other.name for other in self.book.provinces.values() if other.successor == province)
        return OtherTime(row.name, row.interval, heirs, before if row.interval.start is not None else ())

    def post(self, post: str, on: dt.date) -> OtherTime:
        """A post that has ended or not begun, with what its line of titles, else its kind of unit, is called on the day."""
        row = self.book.posts[post]
        line = tuple(
            other.label
            for other in self.book.posts.values()
            if row.line is not None and other.line == row.line and other.interval.covers(on)
        )
        if _begins_later(row.interval, on):
            return OtherTime(row.label, row.interval, predecessors=line)
        return OtherTime(row.label, row.interval, line or self._heirs_of_kind(row.unit_kind))

    def place(self, found: FoundPlace) -> OtherTime:
        """A district or commune of another period, with what it became and came from."""
        return OtherTime(
            found.label, found.listed.interval, tuple(Text(name, name) for name in found.place.became),
            tuple(Text(name, name) for name in found.place.came_from),
        )  # fmt: skip

    def _heirs_of_kind(self, kind: str | None) -> tuple[Text, ...]:
        row = self.book.kinds.get(kind or "")
        return () if row is None else tuple(self.book.kinds[heir].label for heir in row.successors)

    def _predecessors(self, unit: str) -> tuple[str, ...]:
        if not self._ancestors:
            for row in self.book.units.values():
                for heir in row.successors:
                    self._ancestors[heir] = (*self._ancestors.get(heir, ()), row.id)
        return self._ancestors.get(unit, ())


def _begins_later(interval: Interval, on: dt.date) -> bool:
    return interval.start is not None and on < interval.start
