"""Title patterns such as `Giám đốc {so}`: compiled from the catalogue, matched against written titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from engine.intake.gazetteer import Gazetteer, Tokens, same_word, tokens_of
from engine.text import SEPARATOR, fold

_SLOT = re.compile(r"\{([a-z0-9-]+)\}")
_KIND_WORDS: Mapping[str, tuple[Tokens, ...]] = {
    "province": (("tỉnh",), ("thành", "phố"), ("tp",)),
    "district": (("huyện",), ("quận",), ("thị", "xã"), ("thành", "phố")),
    "commune": (("xã",), ("phường",), ("thị", "trấn"), ("đặc", "khu")),
}
_MAX_FREE = {"district": 5, "commune": 6, "any": 16}
_NOT_IN_NAMES = frozenset(
    fold(word) for word in ("tỉnh", "huyện", "quận", "xã", "phường", "bí", "chủ", "giám", "trưởng", "phó", "ủy", "ban")
)


Weight = tuple[int, int, int]
"""How close a reading is: more is closer."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a name."""

    kind: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of writing a title."""

    target: str
    parts: tuple[str | Slot, ...]
    literals: int
    """How many words are fixed."""


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern laid over a whole title."""

    target: str
    literals: int
    known: int = 0
    """Tokens that named units and provinces took."""
    free: int = 0
    """Tokens that free place names took."""
    units: tuple[tuple[str, str], ...] = ()
    """(slot kind, unit id)"""
    province: str | None = None
    place: str | None = None
    """A free district or commune name, kind word included, as written (canonical)."""
    tail: Tokens = ()
    """The tokens after the fixed words: what places the post."""

    @property
    def weight(self) -> Weight:
        """More is a closer reading: fixed and known words first, few free ones, then a title that fixes the name itself."""
        return (self.literals + self.known, -self.free, self.literals)


def compile_pattern(target: str, title: str) -> Pattern:
    """The pattern of a catalogue title."""
    parts: list[str | Slot] = []
    end = 0
    for slot in _SLOT.finditer(title):
        parts.extend(tokens_of(title[end : slot.start()]))
        parts.append(Slot(slot.group(1)))
        end = slot.end()
    parts.extend(tokens_of(title[end:]))
    return Pattern(target, tuple(parts), sum(isinstance(part, str) for part in parts))


class TitleIndex:
    """Titles by the first word they can begin with; a title is compiled when its first word is first asked for."""

    __slots__ = ("_compiled", "_titles")

    def __init__(self, titles: Iterable[tuple[str, str]]) -> None:
        self._titles: dict[str, list[tuple[str, str]]] = {}
        self._compiled: dict[str, tuple[Pattern, ...]] = {}
        for target, title in titles:
            self._titles.setdefault(_first_word(title), []).append((target, title))

    def beginning(self, word: str) -> tuple[Pattern, ...]:
        """Patterns whose first word folds to `word`; those that begin with a slot for the empty word."""
        if word not in self._compiled:
            self._compiled[word] = tuple(compile_pattern(*entry) for entry in self._titles.get(word, ()))
        return self._compiled[word]


def _first_word(title: str) -> str:
    """The folded first word; an abbreviation is expanded first."""
    first = title.split(None, 1)[0]
    if first.startswith("{"):
        return ""
    return fold(tokens_of(first)[0]) if not first[1:].islower() else fold(first)


@dataclass(frozen=True, slots=True)
class Matcher:
    """Lays patterns over token sequences."""

    gazetteers: Mapping[str, Gazetteer]

    def matches(self, pattern: Pattern, tokens: Tokens, *, trailing_place: bool) -> Iterator[Match]:
        """Every way `pattern` covers all of `tokens`; a trailing province only where `trailing_place`."""
        start = Match(pattern.target, pattern.literals)
        for match, end in self._parts(pattern.parts, tokens, 0, start):
            end = _skip(tokens, end)
            if end == len(tokens):
                yield match
            elif trailing_place:
                for placed, stop in self._trailing(tokens, end, match):
                    if _skip(tokens, stop) == len(tokens):
                        yield placed

    def _parts(
        self, parts: tuple[str | Slot, ...], tokens: Tokens, position: int, match: Match
    ) -> Iterator[tuple[Match, int]]:
        if not parts:
            yield match, position
            return
        position = _skip(tokens, position)
        part, rest = parts[0], parts[1:]
        if isinstance(part, str):
            if position < len(tokens) and same_word(tokens[position], part):
                yield from self._parts(rest, tokens, position + 1, match)
            return
        for filled, end in self._slot(part, tokens, position, match):
            yield from self._parts(rest, tokens, end, filled)

    def _slot(self, slot: Slot, tokens: Tokens, position: int, match: Match) -> Iterator[tuple[Match, int]]:
        if slot.kind == "province":
            yield from self._province(tokens, position, match)
        elif slot.kind in _MAX_FREE:
            yield from self._free(slot.kind, tokens, position, match)
        else:
            gazetteer = self.gazetteers.get(slot.kind)
            for hit in gazetteer.at(tokens, position) if gazetteer else ():
                yield replace(
                    match, units=(*match.units, (slot.kind, hit.id)), known=match.known + hit.end - position,
                    tail=match.tail + tokens[position : hit.end],
                ), hit.end  # fmt: skip

    def _province(self, tokens: Tokens, position: int, match: Match) -> Iterator[tuple[Match, int]]:
        for start in _after_kind_word("province", tokens, position):
            for hit in self.gazetteers["province"].at(tokens, start):
                yield replace(
                    match, province=hit.id, known=match.known + hit.end - position,
                    tail=match.tail + tokens[position : hit.end],
                ), hit.end  # fmt: skip

    def _free(self, kind: str, tokens: Tokens, position: int, match: Match) -> Iterator[tuple[Match, int]]:
        starts = _after_kind_word(kind, tokens, position) if kind in _KIND_WORDS else (position,)
        for start in starts:
            for end in range(min(len(tokens), start + _MAX_FREE[kind]), start, -1):
                name = tokens[start:end]
                if kind != "any" and (SEPARATOR in name or any(fold(token) in _NOT_IN_NAMES for token in name)):
                    continue
                yield replace(
                    match, place=" ".join(tokens[position:end]), free=match.free + end - start,
                    tail=match.tail + tokens[position:end],
                ), end  # fmt: skip

    def _trailing(self, tokens: Tokens, position: int, match: Match) -> Iterator[tuple[Match, int]]:
        """A province, or a district and a province, after the title."""
        if match.province is not None:
            return
        yield from self._province(tokens, position, match)
        for start in _after_kind_word("district", tokens, position):
            if start == position:
                continue
            for end in range(start + 1, min(len(tokens), start + 5) + 1):
                if SEPARATOR in tokens[start:end]:
                    break
                held = replace(match, tail=match.tail + tokens[position:end], free=match.free + end - start)
                yield held, end
                yield from self._province(tokens, _skip(tokens, end), held)


def _skip(tokens: Tokens, position: int) -> int:
    while position < len(tokens) and tokens[position] == SEPARATOR:
        position += 1
    return position


def _after_kind_word(kind: str, tokens: Tokens, position: int) -> tuple[int, ...]:
    """Positions where a name may begin: after the kind word when one stands here, and here."""
    for word in _KIND_WORDS[kind]:
        end = position + len(word)
        if end <= len(tokens) and all(same_word(tokens[position + step], each) for step, each in enumerate(word)):
            return (end, position)
    return (position,)
