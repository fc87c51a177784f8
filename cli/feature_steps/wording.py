"""The vocabulary: every step with its wording, its meaning in both languages and how to call it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Literal, TypeVar, cast

from pytest_bdd import given, parsers, then, when

from engine.bilingual import Text
from engine.lawbook.book import Lawbook

StepKind = Literal["given", "when", "then"]
StepFunction = TypeVar("StepFunction", bound=Callable[..., Any])


class StepRefusedError(AssertionError):
    """A step that cannot be carried out or does not hold; the message is for the author of the feature file."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A type of slot in a wording: what it matches and how the text is read."""

    pattern: str
    read: Callable[[str], object]

    def __call__(self, text: str) -> object:
        """The value of a matched text."""
        return self.read(text)


SLOTS: Mapping[str, Slot] = {
    "chữ": Slot(r'[^"]+', str),
    "ngày": Slot(r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/\d{4}", str),
    "số": Slot(r"\d{1,6}", int),
}
"""Dates stay text: the intake reads them, as it reads those of a file."""

_SHOWN = {"chữ": "…", "ngày": "dd/mm/yyyy", "số": "n"}


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of a table as the steps it stands for (kind, text); `place` names the line."""

    place: str
    steps: tuple[tuple[StepKind, str], ...]


Groups = Mapping[str, tuple[str, ...]]
"""Names an author gave to several rules, with their codes."""
TableReader = Callable[[Lawbook, Groups, Sequence[Sequence[str]]], list[TableRow]]


@dataclass(frozen=True, slots=True)
class StepWording:
    """One step: its wording with slots `{name:type}`, what it means, and the table it takes, if any.

    `rows` reads a table whose every line is a question of its own.
    """

    kind: StepKind
    wording: str
    meaning: Text
    table: Text | None
    parser: parsers.StepParser
    function: Callable[..., Any]
    rows: TableReader | None = None

    def matches(self, text: str) -> bool:
        """Whether a step of a feature file is worded so."""
        return self.parser.is_matching(text)

    @property
    def shown(self) -> str:
        """The wording as people read it: `chức danh "…"`."""
        return re.sub(r"\{\w+:(\w+)\}", lambda slot: _SHOWN[slot.group(1)], self.wording)


VOCABULARY: list[StepWording] = []
"""Every step, in the order of the reference page."""

_REGISTER = {"given": given, "when": when, "then": then}


def near_wordings(text: str, kind: str) -> list[str]:
    """At most three wordings of a kind that come near a step, values left aside."""
    plain = {_without_values(each.shown): each.shown for each in VOCABULARY if each.kind == kind}
    return [plain[close] for close in get_close_matches(_without_values(text), plain, n=3, cutoff=0.5)]


def _without_values(text: str) -> str:
    return re.sub(r'"[^"]*"|\bdd/mm/yyyy\b|\bn\b|\d[\d/]*', "", text)


def _step(
    kind: StepKind, wording: str, vi: str, en: str, table: Text | None, rows: TableReader | None = None
) -> Callable[[StepFunction], StepFunction]:
    parser = parsers.parse(wording, extra_types=SLOTS, case_sensitive=True)

    def register(function: StepFunction) -> StepFunction:
        VOCABULARY.append(StepWording(kind, wording, Text(vi, en), table, parser, function, rows))
        # The step belongs to the module that words it: two calls up from where pytest-bdd looks.
        return cast("StepFunction", _REGISTER[kind](parser, stacklevel=2)(function))

    return register


def fact(wording: str, vi: str, en: str, *, table: Text | None = None) -> Callable[[StepFunction], StepFunction]:
    """A step that states facts: Biết, Cho."""
    return _step("given", wording, vi, en, table)


def question(wording: str, vi: str, en: str) -> Callable[[StepFunction], StepFunction]:
    """A step that asks: Khi."""
    return _step("when", wording, vi, en, None)


def answer(
    wording: str, vi: str, en: str, *, table: Text | None = None, rows: TableReader | None = None
) -> Callable[[StepFunction], StepFunction]:
    """A step that says what the answer must be: Thì; with `rows`, of each line of its table."""
    return _step("then", wording, vi, en, table, rows)
