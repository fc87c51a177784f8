"""From a name in the wild to posts, units, provinces and bodies of the catalogue, on a day.

Exact and alias matches are used; near misses are only ever suggestions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from engine.bilingual import Text
from engine.intake.gazetteer import Gazetteer, Tokens, readings_of
from engine.intake.patterns import Match, Matcher, Pattern, TitleIndex, Weight, compile_pattern
from engine.intake.places import Places
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval, Post
from engine.model.vocabulary import ResolvedBy
from engine.text import (
    SEPARATOR,
    Interim,
    canonical,
    fold,
    format_date,
    has_diacritics,
    split_compound,
    strip_title_noise,
)

LONGEST_NAME = 500
"""In characters. No title, unit or body is as long; a longer text is not read as a name, so that work stays bounded."""
MOST_TITLES = 16
"""In one compound. Nobody holds more posts; a text that comes apart further is not read as titles."""
_MOST_TAILS = 8
LOCAL_LEVELS = frozenset({"province", "district", "commune"})


@dataclass(frozen=True, slots=True)
class ResolvedPost:
    """One reading of one title."""

    post: str
    unit: str | None
    province: str | None
    place: str | None
    place_kind: str | None
    """`xa`, `phuong`, `thi-tran`, `dac-khu`, `quan`, `huyen`, `thi-xa`, `thanh-pho`, when the title says it."""
    interim: Interim | None
    by: ResolvedBy
    """`exact`: as the catalogue writes it; `alias`: another known spelling, abbreviation or order; `folded`: no diacritics."""


@dataclass(frozen=True, slots=True)
class OtherTime:
    """A post, unit or province that a title names and that does not exist on the day; and what came after it."""

    name: Text
    interval: Interval
    successors: tuple[Text, ...] = ()
    predecessors: tuple[Text, ...] = ()

    @property
    def words(self) -> Text:
        """`Sở Giao thông vận tải (đến trước 01/03/2025); kế tục: Sở Xây dựng`."""
        vi, en = [], []
        if self.interval.start is not None:
            vi.append(f"từ {self.interval.start:%d/%m/%Y}")
            en.append(f"from {format_date(self.interval.start, 'en')}")
        if self.interval.end is not None:
            vi.append(f"đến trước {self.interval.end:%d/%m/%Y}")
            en.append(f"until {format_date(self.interval.end, 'en')}")
        heirs, before = _listed(self.successors), _listed(self.predecessors)
        return Text(
            f"{self.name.vi} ({' '.join(vi)})"
            + (f"; kế tục: {heirs.vi}" if heirs.vi else "")
            + (f"; trước đó: {before.vi}" if before.vi else ""),
            f"{self.name.en} ({' '.join(en)})"
            + (f"; succeeded by: {heirs.en}" if heirs.en else "")
            + (f"; before it: {before.en}" if before.en else ""),
        )


def _listed(names: tuple[Text, ...]) -> Text:
    return Text(", ".join(each.vi for each in names), ", ".join(each.en for each in names))


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A title nothing in the catalogue matches on the day, with what comes near."""

    text: str
    suggestions: tuple[str, ...]
    other_times: tuple[OtherTime, ...] = ()
    """What it names that does not exist on the day."""


@dataclass(frozen=True, slots=True)
class PostNames:
    """What a title was understood as: per title of a compound, its readings; and what was not understood."""

    posts: tuple[tuple[ResolvedPost, ...], ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Names:
    """Name resolution over one lawbook; make once, use often."""

    book: Lawbook
    _memory: dict[tuple[str, str | None, str | None, dt.date | None], PostNames] = field(
        default_factory=dict, repr=False, compare=False
    )
    _bodies: dict[tuple[str, dt.date | None], tuple[str | None, str | None]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def province(self, text: str | None) -> str | None:
        """The province a text names, or None."""
        if not text or len(text) > LONGEST_NAME:
            return None
        pattern = compile_pattern("", "{province}")
        for reading in readings_of(text):
            for match in self._matcher.matches(pattern, reading, trailing_place=False):
                return match.province
        return None

    def unit(self, text: str, on: dt.date | None = None) -> tuple[str | None, str | None]:
        """(unit id, province id) a text names; None for what it does not say."""
        if len(text) > LONGEST_NAME:
            return None, None
        best: tuple[Weight, str | None, str | None] | None = None
        for reading in readings_of(text):
            for kind in self.book.kinds:
                pattern = compile_pattern(kind, f"{{{kind}}}")
                for match in self._matcher.matches(pattern, reading, trailing_place=True):
                    unit = match.units[0][1] if match.units else None
                    live = unit is None or on is None or self.book.units[unit].interval.covers(on)
                    if live and (best is None or match.weight > best[0]):
                        best = (match.weight, unit, match.province)
        return (best[1], best[2]) if best else (None, None)

    def body(self, text: str | None, on: dt.date | None = None) -> str | None:
        """The body a text names on a day, or None when nothing or several different bodies match."""
        return self.body_in_place(text, on)[0] if text else None

    def body_in_place(self, text: str, on: dt.date | None = None) -> tuple[str | None, str | None]:
        """(body id, province id) a text names on a day; None for what it does not say."""
        if len(text) > LONGEST_NAME:
            return None, None
        key = (text, on)
        if key not in self._bodies:
            _make_room(self._bodies)
            self._bodies[key] = self._body(text, on)
        return self._bodies[key]

    def _body(self, text: str, on: dt.date | None) -> tuple[str | None, str | None]:
        found: dict[str, Match] = {}
        cleaned = strip_title_noise(text).core or text
        for reading in (*readings_of(cleaned), *readings_of(text)):
            for pattern in self._candidates(self._body_patterns, reading):
                for match in self._matcher.matches(pattern, reading, trailing_place=True):
                    exists = on is None or self.book.bodies[match.target].interval.covers(on)
                    if exists and (match.target not in found or match.weight > found[match.target].weight):
                        found[match.target] = match
            if found:
                break
        top = max((match.weight for match in found.values()), default=None)
        best = [match for match in found.values() if match.weight == top]
        return (best[0].target, best[0].province) if len(best) == 1 else (None, None)

    def post(
        self, title: str, unit: str | None = None, province: str | None = None, on: dt.date | None = None
    ) -> PostNames:
        """What `title` (with its unit and province given apart, if any) means on a day.

        A title, or a unit, longer than `LONGEST_NAME` is unresolved, without suggestions.
        """
        if len(title) > LONGEST_NAME or len(unit or "") > LONGEST_NAME:
            return PostNames((), (Unresolved(title, ()),))
        key = (title, unit, province, on)
        if key not in self._memory:
            _make_room(self._memory)
            self._memory[key] = self._located(self._resolve(title, unit, province, on), f"{title} {unit or ''}", on)
        return self._memory[key]

    def _located(self, names: PostNames, written: str, on: dt.date | None) -> PostNames:
        """Provinces that districts imply, and communes that exist only at other times."""
        posts: list[tuple[ResolvedPost, ...]] = []
        unresolved = list(names.unresolved)
        for readings in names.posts:
            placed = tuple(self._in_province(reading, written, on) for reading in readings)
            gone = tuple(dict.fromkeys(each for reading in placed for each in self._place_of_another_time(reading, on)))
            if gone:
                post = self.book.posts[placed[0].post].label.vi
                unresolved.append(Unresolved(f"{post} {placed[0].place}", (), gone))
            else:
                posts.append(placed)
        return PostNames(_share_province(posts), tuple(unresolved), names.notes)

    def _in_province(self, reading: ResolvedPost, written: str, on: dt.date | None) -> ResolvedPost:
        level = self.book.posts[reading.post].level
        if reading.province is not None or level not in ("district", "commune"):
            return reading
        own = reading.place if level == "district" else None
        found = self._places.province_of("district", own, reading.place_kind, on) if own else None
        return replace(reading, province=found or self._places.province_of_district_in(written, on))

    def _place_of_another_time(self, reading: ResolvedPost, on: dt.date | None) -> list[OtherTime]:
        level = self.book.posts[reading.post].level
        if reading.place is None or level != "commune":
            return []
        found = self._places.of_another_time(level, reading.place, reading.place_kind, reading.province, on)
        return [
            OtherTime(
                each.label, each.listed.interval,
                tuple(Text(name, name) for name in each.place.became),
                tuple(Text(name, name) for name in each.place.came_from),
            )
            for each in found
        ]  # fmt: skip

    @cached_property
    def _places(self) -> Places:
        return Places(self.book.place_lists)

    def body_suggestions(self, text: str) -> tuple[str, ...]:
        """Labels of bodies near a text."""
        return _near(text, (body.label.vi for body in self.book.bodies.values()))

    def _resolve(self, title: str, unit: str | None, province: str | None, on: dt.date | None) -> PostNames:
        given_province = self.province(province)
        unit_id, unit_province = self.unit(unit, on) if unit else (None, None)
        place = given_province or unit_province
        gone = self._absent_province(place, on)
        if gone:
            return PostNames((), (Unresolved(title, (), tuple(gone)),))
        parts = split_compound(title)
        if len(parts) > 1 and self._readings(title, unit, on)[0]:
            parts = (title,)
        if len(parts) > MOST_TITLES:
            return PostNames((), (Unresolved(title, ()),))
        outcome = [self._readings(part, unit, on) for part in parts]
        tails = [tail for part in parts for tail in _place_tails(part)]
        tails += [match.tail for matches, _ in outcome for match in matches if match.tail]
        posts: list[tuple[ResolvedPost, ...]] = []
        unresolved: list[Unresolved] = []
        for part, (found, expired) in zip(parts, outcome, strict=True):
            matches = found
            if not matches and not expired and tails:
                matches, expired = self._placed(part, tails, on, expired)
            if matches:
                posts.append(self._resolved(part, matches, unit_id, place))
            else:
                unresolved.append(Unresolved(part, self._near_titles(part), tuple(dict.fromkeys(expired))))
        return PostNames(_share_province(posts), tuple(unresolved))

    def _placed(
        self, part: str, tails: list[Tokens], on: dt.date | None, expired: list[OtherTime]
    ) -> tuple[list[Match], list[OtherTime]]:
        """A title of a compound that leans on the place another title gives."""
        for tail in tuple(dict.fromkeys(tails))[:_MOST_TAILS]:
            matches, late = self._readings(f"{part} {' '.join(tail)}", None, on)
            if matches:
                return matches, late
        return [], expired

    def _resolved(
        self, part: str, matches: list[Match], unit: str | None, province: str | None
    ) -> tuple[ResolvedPost, ...]:
        noise = strip_title_noise(part)
        readings = []
        for match in matches:
            own_unit = match.units[0][1] if match.units else None
            readings.append(
                ResolvedPost(
                    match.target,
                    own_unit or (unit if self._unit_fits(match.target, unit) else None),
                    match.province or province,
                    match.place,
                    _place_kind(self.book.posts[match.target].level, match, noise.core),
                    noise.interim,
                    self._how(noise.core, match),
                )
            )
        return tuple(dict.fromkeys(readings))

    def _unit_fits(self, post: str, unit: str | None) -> bool:
        return unit is not None and self.book.units[unit].kind == self.book.posts[post].unit_kind

    def _how(self, core: str, match: Match) -> ResolvedBy:
        if not has_diacritics(core):
            return "folded"
        label = self.book.posts[match.target].label.vi
        return "exact" if canonical(core).startswith(canonical(label)) else "alias"

    def _readings(self, title: str, unit: str | None, on: dt.date | None) -> tuple[list[Match], list[OtherTime]]:
        """Closest matches of one title that exist on the day, and what it names that exists at other times."""
        core = strip_title_noise(title).core or title
        core = _without_former(core)
        texts = [core] if not unit else [f"{core} {unit}", core]
        live: dict[tuple[str, tuple[tuple[str, str], ...], str | None, str | None], Match] = {}
        expired: list[OtherTime] = []
        closest_expired: Weight | None = None
        for text in texts:
            for match in self._all_matches(text):
                absent = self._absent(match, on)
                if absent:
                    expired.extend(absent)
                    closest_expired = max(closest_expired or match.weight, match.weight)
                else:
                    live.setdefault((match.target, match.units, match.province, match.place), match)
            if live:
                break
        top = max((match.weight for match in live.values()), default=None)
        # A looser reading never hides that the title names exactly what no longer exists, or not yet.
        if top is None or (
            closest_expired is not None and closest_expired[0] > top[0] and closest_expired[1] >= top[1]
        ):
            return [], expired
        return [match for match in live.values() if match.weight == top], expired

    def _all_matches(self, text: str) -> Iterable[Match]:
        for reading in readings_of(text):
            for pattern in self._candidates(self._post_patterns, reading):
                local = self.book.posts[pattern.target].level in LOCAL_LEVELS
                yield from self._matcher.matches(pattern, reading, trailing_place=local)

    def _absent(self, match: Match, on: dt.date | None) -> tuple[OtherTime, ...]:
        """What a match names that does not exist on the day: the units and the province first, else the post itself."""
        if on is None:
            return ()
        found = [
            self._unit_at_other_time(unit, on)
            for _, unit in match.units
            if not self.book.units[unit].interval.covers(on)
        ]
        found += self._absent_province(match.province, on)
        post = self.book.posts[match.target]
        if not found and not post.interval.covers(on):
            found.append(self._post_at_other_time(post, on))
        return tuple(found)

    def _unit_at_other_time(self, identifier: str, on: dt.date) -> OtherTime:
        """A unit that has ended, with what it became; or one not yet founded, with what it came from."""
        units = self.book.units
        unit = units[identifier]
        if not _begins_later(unit.interval, on):
            return OtherTime(unit.name, unit.interval, tuple(units[heir].name for heir in unit.successors))
        before = (each for each in units.values() if identifier in each.successors and each.interval.covers(on))
        return OtherTime(unit.name, unit.interval, predecessors=tuple(each.name for each in before))

    def _post_at_other_time(self, post: Post, on: dt.date) -> OtherTime:
        """A post that has ended or not begun, with what its line of titles is called on the day."""
        same_line = tuple(
            other.label
            for other in self.book.posts.values()
            if post.line is not None and other.line == post.line and other.interval.covers(on)
        )
        if _begins_later(post.interval, on):
            return OtherTime(post.label, post.interval, predecessors=same_line)
        return OtherTime(post.label, post.interval, same_line)

    def _absent_province(self, province: str | None, on: dt.date | None) -> list[OtherTime]:
        row = self.book.provinces.get(province) if province else None
        if row is None or on is None or row.interval.covers(on):
            return []
        heirs = (self.book.provinces[row.successor].name,) if row.successor else ()
        return [OtherTime(row.name, row.interval, heirs)]

    def _near_titles(self, text: str) -> tuple[str, ...]:
        return _near(strip_title_noise(text).core or text, (post.label.vi for post in self.book.posts.values()))

    def _candidates(self, index: TitleIndex, tokens: Tokens) -> Iterable[Pattern]:
        if tokens:
            yield from index.beginning(fold(tokens[0]))
        yield from index.beginning("")

    @cached_property
    def _matcher(self) -> Matcher:
        gazetteers = {kind: Gazetteer() for kind in self.book.kinds}
        for unit in self.book.units.values():
            gazetteers[unit.kind].add_all((unit.name.vi, *unit.names), unit.id)
        provinces = Gazetteer()
        for province in self.book.provinces.values():
            provinces.add_all((province.name.vi, *province.names), province.id)
        gazetteers["province"] = provinces
        return Matcher(gazetteers)

    @cached_property
    def _post_patterns(self) -> TitleIndex:
        return TitleIndex((post.id, title) for post in self.book.posts.values() for title in _titles(post))

    @cached_property
    def _body_patterns(self) -> TitleIndex:
        return TitleIndex(
            (body.id, name)
            for body in self.book.bodies.values()
            for name in (body.label.vi, *((body.city_label.vi,) if body.city_label else ()), *body.names)
        )


def _begins_later(interval: Interval, on: dt.date) -> bool:
    return interval.start is not None and on < interval.start


_MOST_REMEMBERED = 50_000


def _make_room(memory: dict[Any, Any]) -> None:
    """Keeps what is remembered bounded, however many different names a long run sees."""
    if len(memory) >= _MOST_REMEMBERED:
        memory.clear()


def _without_former(core: str) -> str:
    """“Nguyên …” names a past holder; competence over the person follows the post."""
    first, _, rest = core.partition(" ")
    former = canonical(first) in ("nguyên", "cựu") or (not has_diacritics(core) and fold(first) in ("nguyen", "cuu"))
    return rest if rest and former else core


def _titles(post: Post) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*post.titles, post.label.vi)))


def _near(text: str, labels: Iterable[str]) -> tuple[str, ...]:
    if len(text) > LONGEST_NAME:
        return ()
    folded: dict[str, str] = {}
    for label in labels:
        folded.setdefault(fold(label), label)
    expanded = " ".join(token for token in readings_of(text)[0] if token != SEPARATOR)
    return tuple(folded[key] for key in get_close_matches(fold(expanded), list(folded), n=4, cutoff=0.55))


def _share_province(posts: list[tuple[ResolvedPost, ...]]) -> tuple[tuple[ResolvedPost, ...], ...]:
    """Titles of one compound lie in one province: what one says holds for those that do not say."""
    known = {reading.province for readings in posts for reading in readings if reading.province}
    if len(known) != 1:
        return tuple(posts)
    province = known.pop()
    return tuple(tuple(replace(each, province=each.province or province) for each in readings) for readings in posts)


_KINDS_OF_PLACE = {
    "commune": {("xã",): "xa", ("phường",): "phuong", ("thị", "trấn"): "thi-tran", ("đặc", "khu"): "dac-khu"},
    "district": {("huyện",): "huyen", ("quận",): "quan", ("thị", "xã"): "thi-xa", ("thành", "phố"): "thanh-pho"},
}


def _place_kind(level: str, match: Match, core: str) -> str | None:
    """The kind word of the place: in the place itself, else the first one of the title (`thị xã` is no `xã`)."""
    kinds = _KINDS_OF_PLACE.get(level, {})
    for tokens in (tuple((match.place or "").split()), readings_of(core)[0]):
        for start in range(len(tokens)):
            for word, kind in kinds.items():
                here = tokens[start : start + len(word)] == word
                if here and not (word == ("xã",) and start > 0 and tokens[start - 1] == "thị"):
                    return kind
    return None


_PLACE_WORDS = (
    ("xã",),
    ("phường",),
    ("thị", "trấn"),
    ("đặc", "khu"),
    ("huyện",),
    ("quận",),
    ("thị", "xã"),
    ("thành", "phố"),
    ("tỉnh",),
)


def _place_tails(part: str) -> list[Tokens]:
    """What follows each place word of a title: `xã Thất Khê` in `Chủ tịch HĐND xã Thất Khê`."""
    tokens = tuple(token for token in readings_of(part)[0] if token != SEPARATOR)
    return [
        tokens[start:]
        for start in range(1, len(tokens))
        if any(tokens[start : start + len(word)] == word and start + len(word) < len(tokens) for word in _PLACE_WORDS)
    ]
