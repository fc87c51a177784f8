"""What exists: bodies, kinds of unit, units, provinces and posts of all packs, checked for references."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from engine.bilingual import Text
from engine.diagnostics import Span
from engine.lawbook.entries import Body, Interval, PlaceList, Post, PostRank, Province, Unit, UnitKind
from engine.lawbook.grounds import BODY, Checks, interval_of, maybe_text, text_of
from engine.lawbook.places import place_lists_of
from engine.lawbook.reader import RawFile, RawPack
from engine.model.catalogue_files import BodiesFile, CatalogueRow, PostsFile, UnitsFile

Row = TypeVar("Row")
SLOTS_WITHOUT_CATALOGUE = frozenset({"province", "district", "commune", "any"})


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that can be named."""

    bodies: dict[str, Body]
    kinds: dict[str, UnitKind]
    units: dict[str, Unit]
    provinces: dict[str, Province]
    posts: dict[str, Post]
    place_lists: list[PlaceList] = field(default_factory=list)


class _Collector:
    """Collects rows by id; a second row with the same id is a fault (PC145)."""

    def __init__(self, checks: Checks) -> None:
        self.checks = checks
        self.places: dict[tuple[str, str], Span] = {}

    def take(self, what: str, row: CatalogueRow, span: Span) -> bool:
        first = self.places.setdefault((what, row.id), span)
        if first is not span:
            self.checks.bag.add(
                "PC145",
                Text(f"mã “{row.id}” đã dùng ở {first}", f"the id “{row.id}” is already used at {first}"),
                span,
            )
            return False
        return True


def compile_catalogue(packs: tuple[RawPack, ...], checks: Checks) -> Catalogue:
    """The catalogue of all packs; faults go to `checks.bag`."""
    collector = _Collector(checks)
    found = Catalogue({}, {}, {}, {}, {})
    single = {kind for pack in packs for _, units in pack.of_kind(UnitsFile) for kind in units.one_in_a_place}
    for pack in packs:
        for file, bodies in pack.of_kind(BodiesFile):
            _bodies(file, bodies, found, collector)
        for file, units in pack.of_kind(UnitsFile):
            _units(file, units, found, collector, single)
        for file, posts in pack.of_kind(PostsFile):
            _posts(file, posts, found, collector)
    _check_references(packs, found, checks)
    return found


def _bodies(file: RawFile, rows: BodiesFile, found: Catalogue, collector: _Collector) -> None:
    for index, row in enumerate(rows.bodies):
        if collector.take("body", row, file.document.span(("bodies", index))):
            found.bodies[row.id] = Body(
                row.id, text_of(row.label), maybe_text(row.city_label), row.side, row.level, row.rank, row.names,
                row.organ_of, interval_of(row), row.by_function,
            )  # fmt: skip


def _units(file: RawFile, rows: UnitsFile, found: Catalogue, collector: _Collector, single: set[str]) -> None:
    for index, kind in enumerate(rows.kinds):
        if collector.take("kind", kind, file.document.span(("kinds", index))):
            found.kinds[kind.id] = UnitKind(
                kind.id, text_of(kind.label), kind.level, interval_of(kind), kind.id in single, kind.successors
            )  # fmt: skip
    for index, unit in enumerate(rows.units):
        if collector.take("unit", unit, file.document.span(("units", index))):
            found.units[unit.id] = Unit(
                unit.id, unit.kind, text_of(unit.name), unit.names, unit.successors, interval_of(unit)
            )  # fmt: skip
    for index, row in enumerate(rows.provinces):
        if collector.take("province", row, file.document.span(("provinces", index))):
            found.provinces[row.id] = Province(
                row.id, text_of(row.name), row.kind, row.names, row.successor, row.merged_on, interval_of(row)
            )  # fmt: skip

    for listed in rows.place_lists:
        found.place_lists.extend(place_lists_of(listed))


def _posts(file: RawFile, rows: PostsFile, found: Catalogue, collector: _Collector) -> None:
    for index, row in enumerate(rows.posts):
        if collector.take("post", row, file.document.span(("posts", index))):
            ranks = tuple(
                PostRank(rank.catalogue, rank.group, None if rank.tier is None else str(rank.tier), rank.confidence)
                for rank in row.ranks
            )
            found.posts[row.id] = Post(
                row.id, text_of(row.label), row.titles, row.role, row.unit_kind, row.level, row.side, row.personnel,
                row.filled_by, row.line, row.vertical, ranks, Interval(row.from_, row.to), row.confidence,
            )  # fmt: skip


KIND = Text("loại cơ quan", "kind of unit")


def _check_references(packs: tuple[RawPack, ...], found: Catalogue, checks: Checks) -> None:
    for pack in packs:
        for file, bodies in pack.of_kind(BodiesFile):
            for index, body in enumerate(bodies.bodies):
                if body.organ_of is not None:
                    checks.refer(body.organ_of, found.bodies, BODY, file.document.span(("bodies", index, "organ_of")))
        for file, units in pack.of_kind(UnitsFile):
            _check_units(file, units, found, checks)
        for file, posts in pack.of_kind(PostsFile):
            for index, post in enumerate(posts.posts):
                span = file.document.span(("posts", index))
                named = {slot for slot in _slots(post.titles) if slot not in SLOTS_WITHOUT_CATALOGUE}
                for kind in (*sorted(named), *((post.unit_kind,) if post.unit_kind else ())):
                    checks.refer(kind, found.kinds, KIND, span)


def _check_units(file: RawFile, rows: UnitsFile, found: Catalogue, checks: Checks) -> None:
    for index, kind in enumerate(rows.one_in_a_place):
        checks.refer(kind, found.kinds, KIND, file.document.span(("one_in_a_place", index)))
    for index, each in enumerate(rows.kinds):
        for successor in each.successors:
            checks.refer(successor, found.kinds, KIND, file.document.span(("kinds", index)))
    for index, unit in enumerate(rows.units):
        span = file.document.span(("units", index))
        checks.refer(unit.kind, found.kinds, KIND, span)
        for successor in unit.successors:
            checks.refer(successor, found.units, Text("cơ quan", "unit"), span)
    for index, province in enumerate(rows.provinces):
        if province.successor is not None:
            span = file.document.span(("provinces", index, "successor"))
            checks.refer(province.successor, found.provinces, Text("tỉnh", "province"), span)
    for index, listed in enumerate(rows.place_lists):
        span = file.document.span(("place_lists", index, "province"))
        checks.refer(listed.province, found.provinces, Text("tỉnh", "province"), span)


def _slots(titles: tuple[str, ...]) -> list[str]:
    return [part.split("}", 1)[0] for title in titles for part in title.split("{")[1:]]
