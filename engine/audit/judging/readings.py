"""What the distinct titles of a frame were understood as, as columns: posts, places, and how posts stand to one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audit.judging.timeline import Timeline
from engine.evaluate.columnar.columns import Column, text_codes
from engine.evaluate.columnar.dates import day_number
from engine.intake.derive import names_of, post_facts
from engine.intake.names import PostNames, ResolvedPost
from engine.intake.relations import GROUPS, rank_on
from engine.lawbook.book import Lawbook
from engine.model.values import Stated

if TYPE_CHECKING:
    from numpy.typing import NDArray

NO_READING = -1
_NEVER = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Titles:
    """By index into a frame's `names`."""

    reading: NDArray[np.intp]
    """The reading requirements are judged for; `NO_READING` where there is none or a title is ambiguous."""
    first: NDArray[np.intp]
    """The first reading there is, ambiguous titles beside it or not."""
    ambiguous: NDArray[np.bool_]
    unknown: NDArray[np.bool_]
    """No title, or one that was not understood: nothing is checked."""
    more: Sequence[tuple[int, ...]]
    """Readings whose competence is asked apart from the first: further posts, or all where one is ambiguous."""


class Readings:
    """Every distinct reading met so far, by number; facts of the catalogue as columns over them."""

    def __init__(self, book: Lawbook, timeline: Timeline) -> None:
        self.book = book
        self._timeline = timeline
        self.all: list[ResolvedPost] = []
        self._numbers: dict[ResolvedPost, int] = {}
        self._facts: list[dict[str, object]] = []
        self._columns: dict[str, tuple[int, Column]] = {}
        self._ranks: tuple[NDArray[Any], ...] | None = None
        self._posts = {post: number for number, post in enumerate(book.posts)}
        self._titles: dict[tuple[str, str | None], int] = {}

    def number(self, reading: ResolvedPost) -> int:
        """The number of a reading."""
        found = self._numbers.get(reading)
        if found is None:
            found = self._numbers[reading] = len(self.all)
            self.all.append(reading)
            self._facts.append(post_facts(self.book, reading, None))
        return found

    def titles(self, names: Sequence[PostNames]) -> Titles:
        """What each of a frame's titles comes to."""
        reading, first = np.full(len(names), NO_READING), np.full(len(names), NO_READING)
        ambiguous, unknown = np.zeros(len(names), np.bool_), np.zeros(len(names), np.bool_)
        more: list[tuple[int, ...]] = []
        for place, each in enumerate(names):
            numbers = [self.number(posts[0]) for posts in each.posts if len(posts) == 1]
            ambiguous[place] = any(len(posts) > 1 for posts in each.posts)
            unknown[place] = not each.posts or bool(each.unresolved)
            if numbers:
                first[place] = numbers[0]
                if not ambiguous[place]:
                    reading[place] = numbers[0]
            more.append(tuple(numbers) if ambiguous[place] else tuple(numbers[1:]))
        return Titles(reading, first, ambiguous, unknown, more)

    @property
    def paths(self) -> tuple[str, ...]:
        """The catalogue's facts that do not depend on the day."""
        return tuple(dict.fromkeys(path for facts in self._facts for path in facts))

    def column(self, path: str, kind: str, readings: NDArray[np.intp]) -> Column:
        """A fact of the catalogue for each row's reading; unknown without one."""
        size, table = self._columns.get(path, (-1, None))
        if table is None or size < len(self.all):
            # Readings are only ever added: a table made for more of them serves as well.
            size = len(self.all)
            table = self._table(path, kind, size)
            self._columns[path] = (size, table)
        return table.take(np.where(readings == NO_READING, size, readings))

    def _table(self, path: str, kind: str, size: int) -> Column:
        import polars as pl

        values = [*(facts.get(path) for facts in self._facts[:size]), None]
        stated = np.asarray([_stated_code(value) for value in values], np.uint8)
        known = np.asarray([value is not None and not isinstance(value, Stated) for value in values])
        plain = [value if known[place] else None for place, value in enumerate(values)]
        if kind == "list":
            words = tuple(dict.fromkeys(each for each in plain if isinstance(each, tuple))) or ((),)
            codes = [words.index(each) if isinstance(each, tuple) else 0 for each in plain]
            return Column(kind, np.asarray(codes, np.intp), known, words=words)
        if kind == "boolean":
            return Column(kind, np.asarray([value is True for value in plain]), known)
        codes_of = text_codes(
            pl.Series([value if isinstance(value, str) else None for value in plain], dtype=pl.String)
        )
        return Column("text", codes_of, known, stated=stated if stated.any() else None)

    def posts(self, readings: NDArray[np.intp]) -> NDArray[np.intp]:
        """The number of each reading's post in the order of the book; -1 without a reading."""
        table = np.asarray([*(self._posts[each.post] for each in self.all), NO_READING], np.intp)
        return table[np.where(readings == NO_READING, len(self.all), readings)]

    def merged_on(self, readings: NDArray[np.intp]) -> NDArray[np.int64]:
        """The day each reading's province merged; the far future where it did not or there is no province."""
        table = np.asarray([*(self._merger(each) for each in self.all), _NEVER], np.int64)
        return table[np.where(readings == NO_READING, len(self.all), readings)]

    def in_province(self, readings: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Where a reading lies in a province."""
        table = np.asarray([*(each.province is not None for each in self.all), False])
        return table[np.where(readings == NO_READING, len(self.all), readings)]

    def says(self, path: str, readings: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Where a reading says a fact of the catalogue, be it that there is none."""
        table = np.asarray([*(path in facts for facts in self._facts), False])
        return table[np.where(readings == NO_READING, len(self.all), readings)]

    def _merger(self, reading: ResolvedPost) -> int:
        province = None if reading.province is None else self.book.provinces[reading.province]
        return _NEVER if province is None or province.merged_on is None else day_number(province.merged_on)

    def of_title(self, title: str, unit: str | None) -> int:
        """The one reading of a title at any time; `NO_READING` when it has none or several."""
        found = self._titles.get((title, unit))
        if found is None:
            names = names_of(self.book).post(title, unit, None, None)
            sole = len(names.posts) == 1 and len(names.posts[0]) == 1 and not names.unresolved
            found = self._titles[title, unit] = self.number(names.posts[0][0]) if sole else NO_READING
        return found

    def relations(
        self, others: NDArray[np.intp], targets: NDArray[np.intp], segments: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """How posts stand to target posts, as places in `RELATION_WORDS`, and where that is known."""
        both = (others != NO_READING) & (targets != NO_READING)
        one, goal = np.where(both, others, 0), np.where(both, targets, 0)
        if not self.all:
            return np.zeros(len(others), np.intp), both
        posts = np.asarray([self._posts[each.post] for each in self.all])
        same = both & (posts[one] == posts[goal])
        for codes in self._places():
            same &= (codes[one] < 0) | (codes[goal] < 0) | (codes[one] == codes[goal])
        catalogue, group, tier = (table[:, :] for table in self._rank_tables())
        ours, theirs = (posts[one], segments), (posts[goal], segments)
        ranked = both & ~same & (catalogue[ours] >= 0) & (catalogue[ours] == catalogue[theirs])
        ranked &= (group[ours] > 0) & (group[theirs] > 0)
        level = group[ours] == group[theirs]
        tiered = (tier[ours] >= 0) & (tier[theirs] >= 0)
        order = np.where(level, np.sign(tier[ours] - tier[theirs]), np.sign(group[ours] - group[theirs]))
        known = same | (ranked & (~level | tiered))
        return np.where(same, 0, 2 + order), known

    def _places(self) -> list[NDArray[np.intp]]:
        found = []
        for values in (
            [each.unit for each in self.all],
            [each.province for each in self.all],
            [each.place for each in self.all],
        ):
            index = {value: code for code, value in enumerate(dict.fromkeys(values)) if value is not None}
            found.append(np.asarray([index.get(value, -1) if value is not None else -1 for value in values], np.intp))
        return found

    def _rank_tables(self) -> tuple[NDArray[Any], ...]:
        """By post and segment: the catalogue that ranks it, its group and its tier; negative or zero for none."""
        if self._ranks is None:
            shape = (len(self.book.posts), len(self._timeline))
            catalogues, groups, tiers = np.full(shape, -1), np.zeros(shape, np.intp), np.full(shape, -1)
            index = {identifier: code for code, identifier in enumerate(self.book.instruments)}
            for number, post in enumerate(self.book.posts.values()):
                for segment, day in enumerate(self._timeline.representatives if post.ranks else ()):
                    rank = rank_on(post, self.book, day)
                    if rank is not None:
                        catalogues[number, segment] = index[rank.catalogue]
                        groups[number, segment] = GROUPS.get(rank.group, 0)
                        tiered = rank.tier is not None and rank.tier.isdecimal()
                        tiers[number, segment] = int(rank.tier or 0) if tiered else -1
            self._ranks = catalogues, groups, tiers
        return self._ranks


RELATION_WORDS = ("same", "higher", "equivalent", "lower")


def _stated_code(value: object) -> int:
    return 0 if not isinstance(value, Stated) else 1 if value is Stated.NONE else 2
