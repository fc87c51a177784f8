"""Districts and communes against the lists of their period: the province a name implies, names of another period.

A list says which name is whose, not that there is no other: a place it does not name is left as it is written.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from engine.bilingual import Text
from engine.lawbook.entries import Place, PlaceList
from engine.model.vocabulary import PLACE_KINDS
from engine.text import canonical, fold, has_diacritics


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place of a list."""

    place: Place
    listed: PlaceList

    @property
    def label(self) -> Text:
        """`Phường Hà Tu`."""
        name = f"{PLACE_KINDS[self.place.kind]} {self.place.name}"
        return Text(name, name)


class Places:
    """Looks up written places; make once per lawbook."""

    def __init__(self, lists: Iterable[PlaceList]) -> None:
        self._by_name: dict[tuple[str, str], list[FoundPlace]] = {}
        for listed in lists:
            for place in listed.places:
                self._by_name.setdefault((listed.level, fold(place.name)), []).append(FoundPlace(place, listed))

    def named(self, level: str, written: str, kind: str | None) -> tuple[FoundPlace, ...]:
        """Places of a level that a written name (canonical, perhaps with its kind word) stands for."""
        name, own_kind = _without_kind_word(written)
        kind = kind or own_kind
        return tuple(
            found
            for found in self._by_name.get((level, fold(name)), ())
            if (kind is None or found.place.kind == kind) and _is_written(name, canonical(found.place.name))
        )

    def province_of(self, level: str, written: str, kind: str | None, on: dt.date | None) -> str | None:
        """The one province that has a place of this name on the day; None for none or several."""
        found = self.named(level, written, kind)
        provinces = {each.listed.province for each in found if on is None or each.listed.interval.covers(on)}
        return provinces.pop() if len(provinces) == 1 else None

    def province_of_district_in(self, title: str, on: dt.date | None) -> str | None:
        """The one province whose districts a title names after a kind word (`… huyện Đông Anh`)."""
        provinces = set()
        for match in _DISTRICT.finditer(canonical(title)):
            words = match[2].split()
            for length in range(len(words), 0, -1):
                name = " ".join(words[:length])
                if self.named("district", name, _KIND_OF[match[1]]):
                    provinces.add(self.province_of("district", name, _KIND_OF[match[1]], on))
                    break
        return provinces.pop() if len(provinces) == 1 else None

    def of_another_time(
        self, level: str, written: str, kind: str | None, province: str | None, on: dt.date | None
    ) -> tuple[FoundPlace, ...]:
        """The places a name stands for in a province, when none of them exists on the day."""
        found = tuple(each for each in self.named(level, written, kind) if each.listed.province == province)
        if on is None or any(each.listed.interval.covers(on) for each in found):
            return ()
        return found


_KIND_OF = {canonical(word): kind for kind, word in PLACE_KINDS.items()}
_KIND_WORDS = sorted(_KIND_OF, key=len, reverse=True)
_DISTRICT = re.compile(r"(?<!\w)(huyện|quận|thị xã|thành phố) ((?:[\w'-]+ ?){1,5})")


def _is_written(written: str, name: str) -> bool:
    """Whether `written` is the name, diacritics missing from some of its words or from none."""
    return all(
        word == known or (not has_diacritics(word) and word == fold(known))
        for word, known in zip(written.split(), name.split(), strict=True)
    )


def _without_kind_word(written: str) -> tuple[str, str | None]:
    for word in _KIND_WORDS:
        # `Quan Hóa`, `Xa Dung` are names; a kind of two words begins none.
        for kind in (word, *((fold(word),) if " " in word else ())):
            if written.startswith(f"{kind} "):
                return written[len(kind) + 1 :], _KIND_OF[word]
    return written, None
