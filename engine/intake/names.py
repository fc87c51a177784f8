"""From a name in the wild to posts, units, provinces and bodies of the catalogue, on a day.

Exact, alias and folded matches are used; near misses are only ever suggestions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from engine.bilingual import Text
from engine.intake.closest import Closest, Found
from engine.intake.gazetteer import readings_of
from engine.intake.genealogy import Genealogy
from engine.intake.lexicon import LOCAL_LEVELS, Lexicon
from engine.intake.locating import Locator
from engine.intake.patterns import Match
from engine.intake.readings import (
    ExplainedReading,
    ExplainedTitle,
    OtherTime,
    PostNames,
    ResolvedPost,
    Unresolved,
)
from engine.intake.segments import place_kind, segments
from engine.intake.suggestions import near_labels
from engine.intake.writings import Writing, body_spellings, spread, whole, writings_of
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Post
from engine.model.vocabulary import ResolvedBy
from engine.text import Dropped, canonical, has_diacritics, strip_title_noise

__all__ = [
    "LOCAL_LEVELS",
    "LONGEST_NAME",
    "MOST_TITLES",
    "Names",
    "OtherTime",
    "PostNames",
    "ResolvedPost",
    "Unresolved",
]

LONGEST_NAME = 500
"""In characters. No title, unit or body is as long; a longer text is not read as a name, so that work stays bounded."""
MOST_TITLES = 16
"""In one compound. Nobody holds more posts; a text that comes apart further is not read as titles."""
_MOST_TOKENS = 80
_MOST_BODIES = 12
_PLACED_LEVELS = ("district", "commune")


@dataclass(frozen=True, slots=True)
class Understanding:
    """The names of a text and how each title was understood."""

    names: PostNames
    titles: tuple[ExplainedTitle, ...]
    persons: tuple[Dropped, ...] = ()
    """Pieces of the text that speak of a person only."""


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
        for reading in readings_of(text):
            found = {match.province for match in self._lexicon.matcher.matches(self._lexicon.province_index, reading)}
            if found:
                return found.pop() if len(found) == 1 else None
        return None

    def _is_province(self, text: str) -> bool:
        return self.province(text) is not None

    def unit(self, text: str, on: dt.date | None = None) -> tuple[str | None, str | None]:
        """(unit id, province id) a text names; None for what it does not say."""
        if len(text) > LONGEST_NAME:
            return None, None
        best: Match | None = None
        for reading in readings_of(text):
            for match in self._lexicon.matcher.matches(self._lexicon.unit_index, reading):
                live = match.unit is None or on is None or self.book.units[match.unit].interval.covers(on)
                if live and (best is None or match.weight > best.weight):
                    best = match
        return (best.unit, best.province) if best else (None, None)

    def unit_at_other_times(self, text: str, on: dt.date) -> tuple[OtherTime, ...]:
        """Units a text names that do not exist on the day, with what came after or before them."""
        if len(text) > LONGEST_NAME:
            return ()
        found = {
            unit: self._genealogy.unit(unit, on)
            for reading in readings_of(text)
            for match in self._lexicon.matcher.matches(self._lexicon.unit_index, reading)
            for unit in match.units
            if not self.book.units[unit].interval.covers(on)
        }
        return tuple(found.values())

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

    def post(
        self, title: str, unit: str | None = None, province: str | None = None, on: dt.date | None = None
    ) -> PostNames:
        """What `title` (with its unit and province given apart, if any) means on a day.

        A title, or a unit, longer than `LONGEST_NAME` is unresolved, without suggestions.
        """
        key = (title, unit, province, on)
        if key not in self._memory:
            _make_room(self._memory)
            self._memory[key] = self.understand(title, unit, province, on).names
        return self._memory[key]

    def understand(
        self, title: str, unit: str | None = None, province: str | None = None, on: dt.date | None = None
    ) -> Understanding:
        """As `post`, with how each title was understood."""
        if len(title) > LONGEST_NAME or len(unit or "") > LONGEST_NAME:
            return Understanding(PostNames((), (Unresolved(title, ()),)), ())
        given_province = self.province(province)
        unit_id, unit_province = self.unit(unit, on) if unit else (None, None)
        place = given_province or unit_province
        gone = self._closest.absent_province(place, on)
        if gone:
            return Understanding(PostNames((), (Unresolved(title, (), gone),)), ())
        written = writings_of(title)
        titles = written.titles
        if len(titles) == 1 and not self._closest.of_spellings(((titles[0].core, ()),), on).matches:
            each_province = spread(title, self._is_province)
            titles = tuple(whole(each) for each in each_province) if len(each_province) > 1 else titles
        elif len(titles) > 1 and self._closest.of_spellings(((title, ()),), on).matches:
            titles = (whole(title),)
        if len(titles) > MOST_TITLES:
            return Understanding(PostNames((), (Unresolved(title, ()),)), ())
        found = self._closest.of_titles(titles, unit, place, on)
        # A past post of a unit that has ended rules nothing out beside the post held now.
        past = {
            number
            for number, (title, each) in enumerate(zip(titles, found, strict=True))
            if title.is_former and each.expired
        }
        persons = written.persons
        if any(each.matches for each in found) and past:
            persons += tuple(Dropped("former", titles[number].text) for number in sorted(past))
            titles = tuple(title for number, title in enumerate(titles) if number not in past)
            found = [each for number, each in enumerate(found) if number not in past]
        return self._understood(titles, found, persons, unit_id, place, on)

    def body_at_other_times(self, text: str, on: dt.date) -> tuple[OtherTime, ...]:
        """The body a text names that does not exist on the day."""
        body = self.body(text)
        row = self.book.bodies[body] if body is not None else None
        return () if row is None or row.interval.covers(on) else (OtherTime(row.label, row.interval),)

    def body_suggestions(self, text: str) -> tuple[str, ...]:
        """Labels of bodies near a text."""
        return (
            () if len(text) > LONGEST_NAME else near_labels(text, (body.label.vi for body in self.book.bodies.values()))
        )

    def unit_suggestions(self, text: str) -> tuple[str, ...]:
        """Names of units and provinces near a text."""
        names = [unit.name.vi for unit in self.book.units.values()]
        names += [province.name.vi for province in self.book.provinces.values()]
        return () if len(text) > LONGEST_NAME else near_labels(text, names)

    def _body(self, text: str, on: dt.date | None) -> tuple[str | None, str | None]:
        cleaned = strip_title_noise(text).core or text
        found = self._bodies_named((cleaned, text), on)
        said = max((match.weight[0] for match in found.values()), default=-1)
        if not found or any(match.free for match in found.values()):
            # A free name may have swallowed the holder's (`Chủ tịch UBND TP Hà Nội Trần Sỹ Thanh`); what says no more
            # with fewer words is no other body (`UBND thành phố` of `UBND thành phố Cao Lãnh`).
            spelled = self._bodies_named(body_spellings(text, self._is_province), on)
            found |= {target: match for target, match in spelled.items() if match.weight[0] > said}
        top = max((match.weight for match in found.values()), default=None)
        best = [match for match in found.values() if match.weight == top]
        return (best[0].target, best[0].province) if len(best) == 1 else (None, None)

    def _bodies_named(self, texts: Iterable[str], on: dt.date | None) -> dict[str, Match]:
        """The closest match of each body that exists on the day, by the first spelling that names any."""
        found: dict[str, Match] = {}
        for reading in (reading for text in texts for reading in readings_of(text)):
            for match in self._lexicon.matcher.matches(self._lexicon.body_index, reading):
                exists = on is None or self.book.bodies[match.target].interval.covers(on)
                if exists and (match.target not in found or match.weight > found[match.target].weight):
                    found[match.target] = match
            if found:
                break
        return found

    def _understood(
        self, titles: tuple[Writing, ...], found: list[Found], persons: tuple[Dropped, ...], unit: str | None,
        place: str | None, on: dt.date | None,
    ) -> Understanding:  # fmt: skip
        posts: list[tuple[ResolvedPost, ...]] = []
        unresolved: list[Unresolved] = []
        explained: list[tuple[Writing, Found, int | None]] = []
        for title, each in zip(titles, found, strict=True):
            explained.append((title, each, len(posts) if each.matches else None))
            if each.matches:
                posts.append(
                    tuple(dict.fromkeys(self._resolved(title, match, unit, place, on) for match, _ in each.matches))
                )
            else:
                near = () if each.expired else self._near_titles(title, on)
                unresolved.append(Unresolved(title.text, near, each.expired))
            unresolved += [Unresolved(piece, ()) for piece in title.beside if each.matches and piece not in each.joined]
        # A district may be named where no slot takes it: `phường Bãi Cháy, TP Hạ Long`.
        written = " , ".join(" ".join(each.matches[0][1]) for each in found if each.matches)
        kept: dict[int, tuple[ResolvedPost, ...]] = {}
        for number, readings in enumerate(self._located(posts, written, on)):
            gone = dict.fromkeys(other for each in readings for other in self._locator.place_of_another_time(each, on))
            if gone:
                label = self.book.posts[readings[0].post].label.vi
                unresolved.append(Unresolved(f"{label} {readings[0].place}", (), tuple(gone)))
            else:
                kept[number] = readings
        notes = dict.fromkeys(
            note for each in found for match, _ in each.matches if (note := self._left_open(match, unit)) is not None
        )
        excluded = tuple(excluded for each in found for excluded in each.excluded)
        # `Phó Chỉ huy trưởng kiêm Tham mưu trưởng`: two titles of one post.
        names = PostNames(tuple(dict.fromkeys(kept.values())), tuple(unresolved), tuple(notes), excluded)
        return Understanding(
            names,
            tuple(
                self._explained(title, each, kept.get(number, ()) if number is not None else ())
                for title, each, number in explained
            ),
            persons,
        )

    def _located(
        self, posts: list[tuple[ResolvedPost, ...]], written: str, on: dt.date | None
    ) -> tuple[tuple[ResolvedPost, ...], ...]:
        """The posts with what neighbours, and lists of districts, say of their place."""
        shared = self._locator.shared(posts)
        placed = [tuple(self._locator.in_province(each, written, on) for each in readings) for readings in shared]
        return self._locator.shared(placed)

    def _resolved(
        self, title: Writing, match: Match, unit: str | None, province: str | None, on: dt.date | None
    ) -> ResolvedPost:
        post = self.book.posts[match.target]
        fits = unit is not None and self.book.units[unit].kind == post.unit_kind
        given = None if post.level == "central" else province
        own = self._lexicon.unit_in_title(post.id, match.pattern.title)
        if own is not None and on is not None and not self.book.units[own].interval.covers(on):
            own = None
        said = match.province or self._lexicon.province_in_title(post.id, match.pattern.title)
        return ResolvedPost(
            match.target, match.unit or own or (unit if fits else None), said or given, match.place,
            place_kind(post.level, match, title.core), title.interim, self._how(title.core, match),
        )  # fmt: skip

    def _how(self, core: str, match: Match) -> ResolvedBy:
        if not has_diacritics(core):
            return "folded"
        label = self.book.posts[match.target].label.vi
        return "exact" if canonical(core).startswith(canonical(label)) else "alias"

    def _left_open(self, match: Match, unit: str | None) -> Text | None:
        """What the title does not say although there are several: which unit of its kind.

        A unit below the ministries names it (`Cục Hải quan`); a ministry says only where it lies (`Bộ Tài chính`).
        """
        post = self.book.posts[match.target]
        kind = self.book.kinds.get(post.unit_kind or "")
        if (
            kind is None
            or unit is not None
            or (match.unit is not None and not self._lies_above(match.unit, post))
            or not (match.unnamed or match.pattern.title in self._lexicon.general_titles(post.id))
        ):
            return None
        return Text(
            f"chức danh “{post.label.vi}” chưa nêu tên cơ quan cụ thể ({kind.label.vi})",
            f"the post “{post.label.en}” does not name its unit ({kind.label.en})",
        )

    @cached_property
    def _central_kinds(self) -> frozenset[str]:
        """Kinds of unit whose heads are central posts: ministries and their like."""
        return frozenset(
            post.unit_kind for post in self.book.posts.values() if post.level == "central" and post.unit_kind
        )

    def _lies_above(self, unit: str, post: Post) -> bool:
        """Whether the unit is one of those whose heads are central posts, and the post is not."""
        kind = self.book.units[unit].kind
        return post.level != "central" and kind != post.unit_kind and kind in self._central_kinds

    def _explained(self, title: Writing, found: Found, readings: tuple[ResolvedPost, ...]) -> ExplainedTitle:
        shown = tuple(
            ExplainedReading(reading, match.pattern.title, tokens, tuple(segments(match, tokens)))
            for reading, (match, tokens) in zip(readings, found.matches, strict=False)
        )
        return ExplainedTitle(title.text, title.core, title.dropped, title.interim, found.joined, found.leans_on, shown)

    def _near_titles(self, title: Writing, on: dt.date | None) -> tuple[str, ...]:
        def exists(post: str, unit: str | None, province: str | None) -> bool:
            book = self.book
            return on is None or (
                book.posts[post].interval.covers(on)
                and (unit is None or book.units[unit].interval.covers(on))
                and (province is None or book.provinces[province].interval.covers(on))
            )

        return tuple(near.text for near in self._lexicon.suggester.near(title.core, exists))

    @cached_property
    def _lexicon(self) -> Lexicon:
        return Lexicon(self.book)

    @cached_property
    def _closest(self) -> Closest:
        return Closest(self.book, self._lexicon, self._genealogy)

    @cached_property
    def _locator(self) -> Locator:
        return Locator(self.book, self._genealogy)

    @cached_property
    def _genealogy(self) -> Genealogy:
        return Genealogy(self.book)


_MOST_REMEMBERED = 50_000


def _make_room(memory: dict[Any, Any]) -> None:
    """Keeps what is remembered bounded, however many different names a long run sees."""
    if len(memory) >= _MOST_REMEMBERED:
        memory.clear()
