"""The names of one lawbook, ready to be laid over what people write."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from engine.intake.gazetteer import Gazetteer
from engine.intake.patterns import Matcher, TitleIndex
from engine.intake.suggestions import Suggester
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Post
from engine.text import canonical, find_abbreviations, fold

LOCAL_LEVELS = frozenset({"province", "district", "commune"})
_SLOT = re.compile(r"\{([a-z0-9-]+)\}")


@dataclass(frozen=True)
class Lexicon:
    """Titles, units, provinces and bodies of a lawbook; each index is built when it is first asked for."""

    book: Lawbook
    _general: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)
    _in_title: dict[tuple[str, str], str | None] = field(default_factory=dict, repr=False, compare=False)

    def general_titles(self, post: str) -> frozenset[str]:
        """Titles of a post that are another of its titles without the unit's name: `Bộ trưởng` beside `Bộ trưởng {bo}`."""
        if post not in self._general:
            row = self.book.posts[post]
            general: set[str] = set()
            for title in row.titles:
                for kind in (slot for slot in _SLOT.findall(title) if slot not in ("province", "district", "commune")):
                    label = self.book.kinds[kind].label.vi if kind in self.book.kinds else ""
                    general |= {" ".join(title.replace(f"{{{kind}}}", name).split()) for name in ("", label)}
                    general.add(row.label.vi)
            self._general[post] = frozenset(general)
        return self._general[post]

    def unit_in_title(self, post: str, title: str) -> str | None:
        """The unit of the post's own kind whose name ends a title of the catalogue: `Thống đốc Ngân hàng Nhà nước`."""
        if (post, title) not in self._in_title:
            names = self._unit_names.get(self.book.posts[post].unit_kind or "", {})
            words = canonical(title).split()
            endings = (" ".join(words[start:]) for start in range(1, len(words)))
            self._in_title[post, title] = next((names[each] for each in endings if each in names), None)
        return self._in_title[post, title]

    def province_in_title(self, post: str, title: str) -> str | None:
        """The province whose name ends a title of the catalogue: `Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội`."""
        if self.book.posts[post].level not in LOCAL_LEVELS:
            return None
        text = canonical(title)
        return next((province for name, province in self._province_names.items() if text.endswith(f" {name}")), None)

    @cached_property
    def _province_names(self) -> dict[str, str]:
        return {canonical(province.name.vi): province.id for province in self.book.provinces.values()}

    @cached_property
    def _unit_names(self) -> dict[str, dict[str, str]]:
        """Units by kind and name."""
        found: dict[str, dict[str, str]] = {}
        for unit in self.book.units.values():
            found.setdefault(unit.kind, {}).update({canonical(name): unit.id for name in (unit.name.vi, *unit.names)})
        return found

    @cached_property
    def matcher(self) -> Matcher:
        """Lays titles over what is written."""
        gazetteers = {kind: Gazetteer() for kind in self.book.kinds}
        for unit in self.book.units.values():
            gazetteers[unit.kind].add_all((unit.name.vi, *unit.names), unit.id)
        provinces = Gazetteer()
        for province in self.book.provinces.values():
            provinces.add_all((province.name.vi, *province.names), province.id)
        superior = [kind for kind, row in self.book.kinds.items() if row.level in ("ministry", "central")]
        local = Gazetteer()
        for unit in self.book.units.values():
            if self.book.kinds[unit.kind].level in LOCAL_LEVELS:
                local.add_all((unit.name.vi, *unit.names), unit.id)
        return Matcher(
            {**gazetteers, "province": provinces},
            frozenset(row.id for row in self.book.provinces.values() if row.kind == "thanh-pho"),
            {letters: ids for letters, ids in self.initials.items() if not find_abbreviations(letters)},
            local,
            {name: id_ for kind in superior for names in gazetteers[kind].by_first.values() for name, id_ in names},
        )

    @cached_property
    def initials(self) -> dict[str, tuple[str, ...]]:
        """First letters of provinces' names, with and without the stroke of Đ."""
        found: dict[str, tuple[str, ...]] = {}
        for province in self.book.provinces.values():
            letters = canonical("".join(word[0] for word in province.name.vi.replace("-", " ").split()))
            for key in {letters, fold(letters)}:
                found[key] = (*found.get(key, ()), province.id)
        return found

    @cached_property
    def suggester(self) -> Suggester:
        """Finds titles near to what is written."""
        kinds = {"tinh": "tỉnh", "thanh-pho": "thành phố"}
        return Suggester(
            self.post_index,
            self.matcher,
            self.initials,
            {unit.id: unit.name.vi for unit in self.book.units.values()},
            {post.id: post.label.vi for post in self.book.posts.values()},
            {row.id: (kinds[row.kind], row.name.vi) for row in self.book.provinces.values()},
        )

    @cached_property
    def post_index(self) -> TitleIndex:
        """Titles of posts; local ones may be followed by a province."""
        return TitleIndex(
            (post.id, title, post.level in LOCAL_LEVELS) for post in self.book.posts.values() for title in _titles(post)
        )

    @cached_property
    def body_index(self) -> TitleIndex:
        """Names of bodies."""
        return TitleIndex(
            (body.id, name, True)
            for body in self.book.bodies.values()
            for name in (body.label.vi, *((body.city_label.vi,) if body.city_label else ()), *body.names)
        )

    @cached_property
    def unit_index(self) -> TitleIndex:
        """Named units by kind."""
        return TitleIndex((kind, f"{{{kind}}}", True) for kind in self.book.kinds)

    @cached_property
    def province_index(self) -> TitleIndex:
        """Provinces."""
        return TitleIndex((("", "{province}", False),))


def _titles(post: Post) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*post.titles, post.label.vi)))
