"""The closest readings of each title of a text on a day: by itself, leaning on its neighbours, or on a given province."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from engine.bilingual import Text
from engine.intake.gazetteer import Tokens, readings_of
from engine.intake.genealogy import Genealogy
from engine.intake.lexicon import LOCAL_LEVELS, Lexicon
from engine.intake.patterns import Match
from engine.intake.readings import Excluded, OtherTime
from engine.intake.writings import (
    HEADS_IN_CHARGE,
    Writing,
    at_level,
    eased,
    lent_bodies,
    spellings,
    without_rank_of_deputy,
)
from engine.lawbook.book import Lawbook
from engine.text import starts_like_title

_MOST_TOKENS = 80
_MOST_BODIES = 12
_PLACED_LEVELS = ("district", "commune")
_OF_DEPARTMENTS = "don-vi-su-nghiep-thuoc-so"
"""Units of a province's departments, which bear proper names: hospitals, centres, museums, theatres."""


@dataclass(frozen=True, slots=True)
class Found:
    """The closest readings of one title, and what the date takes away."""

    matches: tuple[tuple[Match, Tokens], ...] = ()
    expired: tuple[OtherTime, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    joined: tuple[str, ...] = ()
    leans_on: str | None = None


@dataclass(frozen=True, slots=True)
class Closest:
    """The readings of titles over one lawbook."""

    book: Lawbook
    lexicon: Lexicon
    genealogy: Genealogy

    def of_titles(
        self, titles: tuple[Writing, ...], unit: str | None, province: str | None, on: dt.date | None
    ) -> list[Found]:
        """The readings of each title: by itself, then leaning on its neighbours."""
        found = [self._alone(title, unit, province, on) for title in titles]
        lone = [number for number, each in enumerate(found) if not each.matches and not each.expired]
        if len(titles) > 1 and lone:
            said = [
                each.matches[0][1] if each.matches else readings_of(title.core)[0]
                for title, each in zip(titles, found, strict=True)
            ]
            bodies = lent_bodies(said)[:_MOST_BODIES]
            levels = {self.book.posts[match.target].level for each in found for match, _ in each.matches} & LOCAL_LEVELS
            level = next(iter(levels)) if len(levels) == 1 else None
            for number in lone:
                leaning = self._leaning(titles[number], bodies, level, on)
                found[number] = leaning if leaning.matches else found[number]
        return found

    def _alone(self, title: Writing, unit: str | None, province: str | None, on: dt.date | None) -> Found:
        found = self.of_spellings(spellings(title, unit), on)
        if not found.matches and not found.expired:
            found = self.of_spellings(eased(title, unit), on)
        if not found.matches and not found.expired and title.interim is not None and not starts_like_title(title.core):
            held = tuple((f"{head} {title.core}", ()) for head in HEADS_IN_CHARGE)
            found = self.of_spellings(held, on)
        if not found.matches and province is not None:
            in_province = self._in_province(title, province, on, only_heir=bool(found.expired))
            return in_province if in_province.matches else found
        return found

    def _in_province(self, title: Writing, province: str, on: dt.date | None, *, only_heir: bool) -> Found:
        """A title that names its unit by a proper name alone, or by a province that has gone into the given one.

        `Giám đốc Bệnh viện Từ Dũ` in a file of Hồ Chí Minh City; `Bệnh viện đa khoa Quảng Nam` in Đà Nẵng. Colleges,
        enterprises and project boards by a name alone may as well be a ministry's: they are left as not understood.
        """
        row = self.book.provinces[province]
        if only_heir and not self._names_what_went_into(title.core, province):
            return Found()
        lent = f"{'thành phố' if row.kind == 'thanh-pho' else 'tỉnh'} {row.name.vi}"
        found = self.of_spellings(((f"{title.core} {lent}", ()),), on)
        named = tuple(
            each for each in found.matches if each[0].free and self.book.posts[each[0].target].level == "province"
        )
        if not any(self.book.posts[each[0].target].unit_kind == _OF_DEPARTMENTS for each in named):
            return Found()
        return replace(found, matches=named, leans_on=lent)

    def _names_what_went_into(self, core: str, province: str) -> bool:
        """Whether a title names a province that has gone into `province`."""
        gazetteer = self.lexicon.matcher.gazetteers["province"]
        return any(
            self.book.provinces[hit.id].successor == province
            for tokens in readings_of(core)
            for position in range(len(tokens))
            for hit in gazetteer.at(tokens, position)
        )

    def _leaning(self, title: Writing, bodies: tuple[Tokens, ...], level: str | None, on: dt.date | None) -> Found:
        """A title of a compound that leans on the place, or the body, another title gives."""
        for body in bodies:
            lent = " ".join(body)
            found = self.of_spellings(((f"{title.core} {lent}", ()),), on)
            if found.matches:
                return replace(found, leans_on=lent)
        own = at_level(title.core, level) if level is not None else None
        return self.of_spellings(((own, ()),), on) if own is not None else Found()

    def of_spellings(self, texts: Iterable[tuple[str, tuple[str, ...]]], on: dt.date | None) -> Found:
        """Closest matches of one title that exist on the day, and what it names that exists at other times."""
        live: list[tuple[Match, Tokens, tuple[str, ...], str]] = []
        absent: list[tuple[Match, tuple[OtherTime, ...], str]] = []
        for text, joined in texts:
            for match, reading in self._post_matches(text):
                why = self._absent(match, on)
                if why:
                    absent.append((match, why, text))
                else:
                    live.append((match, reading, joined, text))
        top = max((match.weight for match, *_ in live), default=None)
        best = [each for each in live if each[0].weight == top]
        if top is None or self._hides(best[0][0], absent):
            expired = dict.fromkeys(other for match, why, _ in sorted(absent, key=_closest_first) for other in why)
            return Found(expired=tuple(expired))
        # Spellings come nearest first; among equal readings the text as written is kept.
        kept: dict[tuple[Any, ...], tuple[Match, Tokens]] = {}
        for match, reading, _, text in best:
            if text == best[0][3]:
                kept.setdefault((match.target, match.units, match.province, match.place), (match, reading))
        excluded = {
            (match.target, match.units, match.province): Excluded(text, self._named(match), why)
            for match, why, text in absent
            if match.weight >= top
        }
        return Found(tuple(kept.values()), (), tuple(excluded.values()), best[0][2])

    def _post_matches(self, text: str) -> Iterator[tuple[Match, Tokens]]:
        """Matches of all readings; a deputy's rank that no title mentions is read over."""
        for reading in readings_of(text):
            if len(reading) > _MOST_TOKENS:
                continue
            found = list(self.lexicon.matcher.matches(self.lexicon.post_index, reading))
            eased = None if found else without_rank_of_deputy(reading)
            if eased is not None:
                reading, found = eased, list(self.lexicon.matcher.matches(self.lexicon.post_index, eased))
            for match in found:
                yield match, reading

    def _hides(self, best: Match, absent: list[tuple[Match, tuple[OtherTime, ...], str]]) -> bool:
        """Whether the title names exactly what no longer exists, or not yet: no looser reading stands in for it.

        A province that is no city yet does not hide the district city of its name.
        """
        level = self.book.posts[best.target].level
        for match, _, _ in absent:
            same_name = match.province is not None and level in _PLACED_LEVELS and best.free > 0 and not match.units
            named = best.place is not None and same_name and best.place in " ".join(_province_words(match))
            closer = match.weight[0] > best.weight[0] and match.weight[1] >= best.weight[1]
            if closer and not named:
                return True
        return False

    def _absent(self, match: Match, on: dt.date | None) -> tuple[OtherTime, ...]:
        """What a match names that does not exist on the day: the units and the province first, else the post itself."""
        if on is None:
            return ()
        units = self.book.units
        found = [self.genealogy.unit(unit, on) for unit in match.units if not units[unit].interval.covers(on)]
        found += self.absent_province(match.province, on)
        post = self.book.posts[match.target]
        if not found and not post.interval.covers(on):
            found.append(self.genealogy.post(post.id, on))
        return tuple(found)

    def absent_province(self, province: str | None, on: dt.date | None) -> tuple[OtherTime, ...]:
        """The province, with what came after it, where it does not exist on the day."""
        row = self.book.provinces.get(province) if province else None
        return () if row is None or on is None or row.interval.covers(on) else (self.genealogy.province(row.id),)

    def _named(self, match: Match) -> Text:
        """`Giám đốc Sở, Quảng Nam`: a reading in few words."""
        names = [self.book.posts[match.target].label]
        names += [self.book.units[unit].name for unit in match.units]
        names += [self.book.provinces[match.province].name] if match.province else []
        return Text(", ".join(name.vi for name in names), ", ".join(name.en for name in names))


def _closest_first(each: tuple[Match, tuple[OtherTime, ...], str]) -> tuple[int, ...]:
    return tuple(-part for part in each[0].weight)


def _province_words(match: Match) -> Tokens:
    return next((fill.tokens for fill in match.fills if fill.kind == "province"), ())
