"""Where the posts of a text lie: what neighbours say of place and province, what lists of districts and communes add."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import cached_property

from engine.intake.genealogy import Genealogy
from engine.intake.places import Places
from engine.intake.readings import OtherTime, ResolvedPost
from engine.lawbook.book import Lawbook

_PLACED_LEVELS = ("district", "commune")


@dataclass(frozen=True)
class Locator:
    """Completes readings of one lawbook with their place and province."""

    book: Lawbook
    genealogy: Genealogy

    def shared(self, posts: list[tuple[ResolvedPost, ...]]) -> tuple[tuple[ResolvedPost, ...], ...]:
        """Titles of one compound lie in one place: what one says holds for those of its level that do not say."""
        levels = {reading.post: self.book.posts[reading.post].level for readings in posts for reading in readings}
        provinces = {reading.province for readings in posts for reading in readings if reading.province}
        province = provinces.pop() if len(provinces) == 1 else None
        places: dict[str, set[tuple[str, str | None]]] = {level: set() for level in _PLACED_LEVELS}
        for readings in posts:
            for reading in readings:
                level = levels[reading.post]
                if level in places and reading.place is not None:
                    places[level].add((reading.place, reading.place_kind))
        known = {level: next(iter(found)) for level, found in places.items() if len(found) == 1}

        def shared(reading: ResolvedPost) -> ResolvedPost:
            level = levels[reading.post]
            if province is not None and reading.province is None and level not in ("central", "ministry"):
                reading = replace(reading, province=province)
            if reading.place is None and level in known:
                place, kind = known[level]
                reading = replace(reading, place=place, place_kind=reading.place_kind or kind)
            return reading

        return tuple(tuple(shared(each) for each in readings) for readings in posts)

    def in_province(self, reading: ResolvedPost, written: str, on: dt.date | None) -> ResolvedPost:
        """The reading with the one province that its district, or a district named in the text, implies."""
        level = self.book.posts[reading.post].level
        if reading.province is not None or level not in _PLACED_LEVELS:
            return reading
        own = reading.place if level == "district" else None
        found = self._places.province_of("district", own, reading.place_kind, on) if own else None
        return replace(reading, province=found or self._places.province_of_district_in(written, on))

    def place_of_another_time(self, reading: ResolvedPost, on: dt.date | None) -> tuple[OtherTime, ...]:
        """The commune of a reading, where its province has it only at other times."""
        level = self.book.posts[reading.post].level
        if reading.place is None or level != "commune":
            return ()
        found = self._places.of_another_time(level, reading.place, reading.place_kind, reading.province, on)
        return tuple(self.genealogy.place(each) for each in found)

    @cached_property
    def _places(self) -> Places:
        return Places(self.book.place_lists)
