"""Districts and communes as lists of a period: what a list says stands, and what it formed its units from."""

from __future__ import annotations

from collections.abc import Iterable

from engine.lawbook.entries import Interval, Place, PlaceList
from engine.model.catalogue_files import PlaceListRow
from engine.model.vocabulary import PLACE_KINDS


def place_lists_of(row: PlaceListRow) -> Iterable[PlaceList]:
    """The list of a row and, where it says what its units were formed from, the list of the former ones before it."""
    places = tuple(
        Place(kind, name, came_from=row.formed_from.get(f"{PLACE_KINDS[kind]} {name}", ()))
        for kind, name in row.listed()
    )
    yield PlaceList(row.province, row.level, Interval(row.from_, row.to), places)
    if row.formed_from:
        yield PlaceList(row.province, row.level, Interval(None, row.from_), tuple(_former(row)))


def _former(row: PlaceListRow) -> Iterable[Place]:
    became: dict[str, list[str]] = {}
    for unit, parts in row.formed_from.items():
        for part in parts:
            became.setdefault(part, []).append(unit)
    for label, units in became.items():
        kind = next(kind for kind, word in PLACE_KINDS.items() if label.startswith(f"{word} "))
        yield Place(kind, label[len(PLACE_KINDS[kind]) + 1 :], became=tuple(dict.fromkeys(units)))
