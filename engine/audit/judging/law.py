"""All that is worked out once for a lawbook and kept: tables, rules and situations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, cast

import numpy as np

from engine.audit.frame import KEYS, FactsFrame
from engine.audit.judging.competence import Situations
from engine.audit.judging.lawtable import LawTables
from engine.audit.judging.rulebook import Rulebook
from engine.conditions.tree import facts_of
from engine.evaluate.columnar.columns import text_code
from engine.intake.names import LOCAL_LEVELS
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Law:
    """One lawbook as the columnar evaluator knows it."""

    def __init__(self, book: Lawbook) -> None:
        self.book = book
        self.tables = LawTables(book)
        self.rulebook = Rulebook(book)
        self.situations = Situations(book, self.rulebook.program, self.tables.timeline)
        self.posts: Mapping[str, int] = {post: number for number, post in enumerate(book.posts)}
        self.bodies = tuple(book.bodies)
        self.provinces = tuple(book.provinces)

    @cached_property
    def managing_level_is_read(self) -> bool:
        """Whether some guard of competence asks at which level the post is managed."""
        return self.rulebook.guards_read("managing_level")

    def for_competence(self, frame: FactsFrame, rows: NDArray[np.intp]) -> FactsFrame:
        """These rows of a frame, with the facts guards of competence can depend on and no others."""
        names = [name for name in frame.table.columns if name.partition("#")[0] in self._read_by_guards]
        return FactsFrame(frame.table.select(names)[rows], frame.names, frame.actions)

    @cached_property
    def _read_by_guards(self) -> frozenset[str]:
        found = {path for post in self.book.posts for slot in self.book.slots(post) for path in facts_of(slot.guard)}
        found |= {*KEYS, "decision.on"}
        while True:
            sources = {path for row in self.book.derivations if row.fact in found for path in row.reads}
            if any(path.startswith("steps.") for path in found):
                sources.add("steps")
            if sources <= found:
                return frozenset(found)
            found |= sources

    @cached_property
    def body_of_code(self) -> NDArray[np.intp]:
        """The number of a body by the code of its id as a text; -1 for other texts, and past the end."""
        return _by_code(self.bodies)

    @cached_property
    def province_of_code(self) -> NDArray[np.intp]:
        """The number of a province by the code of its id."""
        return _by_code(self.provinces)

    @cached_property
    def local_bodies(self) -> NDArray[np.bool_]:
        """Bodies that belong to one province or a part of it."""
        return np.asarray([body.level in LOCAL_LEVELS for body in self.book.bodies.values()])

    @cached_property
    def successors(self) -> NDArray[np.intp]:
        """The number of each province's successor; -1 without one."""
        index = {province: number for number, province in enumerate(self.provinces)}
        rows = self.book.provinces.values()
        return np.asarray([index.get(each.successor, -1) if each.successor else -1 for each in rows], np.intp)

    @cached_property
    def exhaustive_lists(self) -> tuple[tuple[str, Interval], ...]:
        """Jurisdictions whose list of posts is held in full and declared exhaustive, and when."""
        return tuple(
            (each.jurisdiction, each.interval)
            for each in self.book.instruments.values()
            if each.exhaustive and each.text_held == "full" and not each.draft
        )


def _by_code(texts: tuple[str, ...]) -> NDArray[np.intp]:
    codes = [text_code(text) for text in texts]
    found = np.full(max(codes, default=0) + 2, -1, np.intp)
    found[codes] = np.arange(len(codes))
    return found


def numbers_of(by_code: NDArray[np.intp], codes: NDArray[np.int64]) -> NDArray[np.intp]:
    """The numbers behind codes of texts; -1 for texts that are none of them."""
    return by_code[np.minimum(codes, len(by_code) - 1)]


def law_of(book: Lawbook) -> Law:
    """The lawbook's own, made once."""
    if "columnar" not in book.memo:
        book.memo["columnar"] = Law(book)
    return cast("Law", book.memo["columnar"])
