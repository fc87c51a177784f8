"""Title patterns such as `Giám đốc {so}`: kept as a tree of words and slots, laid over written titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from engine.intake.gazetteer import Gazetteer, Tokens, same_word, tokens_of
from engine.text import SEPARATOR, fold, has_diacritics, starts_other_title

_SLOT = re.compile(r"\{([a-z0-9-]+)\}")
_KIND_WORDS: Mapping[str, tuple[Tokens, ...]] = {
    "province": (("tỉnh",), ("thành", "phố"), ("tp",)),
    "district": (("huyện",), ("quận",), ("thị", "xã"), ("thành", "phố")),
    "commune": (("xã",), ("phường",), ("thị", "trấn"), ("đặc", "khu")),
}
_BARE_KINDS = frozenset((("tỉnh",), ("thành", "phố")))
_MAX_FREE = {"district": 5, "commune": 6, "any": 16}
FREE_SLOTS = frozenset(_MAX_FREE)
# A place is not named by the kind of another place, nor by the beginning of a title.
_NEVER_IN_PLACES = frozenset(("tỉnh", "huyện", "quận", "xã", "phường", "ủy", SEPARATOR))
_NEVER_TOGETHER = frozenset(
    (("bí", "thư"), ("chủ", "tịch"), ("giám", "đốc"), ("phó", "chủ"), ("phó", "bí"), ("ủy", "ban"), ("hội", "đồng"),
     ("bi", "thu"), ("chu", "tich"), ("giam", "doc"), ("pho", "chu"), ("pho", "bi"), ("uy", "ban"), ("hoi", "dong"))
)  # fmt: skip
_SHORT_HEAD = 4
_LONGEST_HEAD = 6
_LOCAL_WORDS = frozenset(("tỉnh", "huyện", "quận", "phường", "sở"))
_BEFORE_A_CITY = (("thành", "phố"), ("thành", "ủy"))
_BEFORE_A_PROVINCE = (("tỉnh",), ("tỉnh", "ủy"))


Weight = tuple[int, int, int, int]
"""How close a reading is: more is closer."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a name."""

    kind: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of writing a title."""

    target: str
    title: str
    """As the catalogue writes it."""
    literals: int
    """How many words are fixed."""
    local: bool
    """Whether a province may follow; other titles name no local unit in a free slot."""


class Fill(NamedTuple):
    """What a slot took: `kind` of the slot, id of a known name, the tokens and where they begin.

    A district said after the title has the kind `within`.
    """

    kind: str
    id: str | None
    tokens: Tokens
    start: int


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern laid over a whole title."""

    pattern: Pattern
    fills: tuple[Fill, ...] = ()
    known: int = 0
    """Tokens that named units and provinces took."""
    free: int = 0
    """Tokens that free names took."""
    unnamed: int = 0
    """Slots left empty, or filled by what only says to whom the unnamed unit belongs."""
    initials: bool = False
    """Whether a province was named by its first letters alone."""

    @property
    def target(self) -> str:
        """Id of the post, unit kind or body."""
        return self.pattern.target

    @property
    def unit(self) -> str | None:
        """The first named unit."""
        return next((fill.id for fill in self.fills if fill.id is not None and fill.kind != "province"), None)

    @property
    def units(self) -> tuple[str, ...]:
        """All named units."""
        return tuple(fill.id for fill in self.fills if fill.id is not None and fill.kind != "province")

    @property
    def province(self) -> str | None:
        """The province named."""
        return next((fill.id for fill in self.fills if fill.kind == "province"), None)

    @property
    def place(self) -> str | None:
        """The last free district, commune or other name, as written (canonical)."""
        free = [fill for fill in self.fills if fill.kind in _MAX_FREE and fill.tokens not in _BARE_KINDS]
        return " ".join(free[-1].tokens) if free else None

    @property
    def weight(self) -> Weight:
        """More is a closer reading: fixed and known words first, few free ones, a name that is fixed, no slot left empty."""
        return (self.pattern.literals + self.known, -self.free, self.pattern.literals, -self.unnamed)


@dataclass(slots=True)
class _Node:
    """A place in the tree: which words and slots may follow, and which titles end here."""

    words: dict[str, _Node] = field(default_factory=dict)
    folded: dict[str, list[_Node]] = field(default_factory=dict)
    slots: dict[str, _Node] = field(default_factory=dict)
    ends: list[Pattern] = field(default_factory=list)

    def after(self, word: str) -> _Node:
        """The place after a fixed word, made when it is not there."""
        if word not in self.words:
            self.words[word] = node = _Node()
            self.folded.setdefault(fold(word), []).append(node)
        return self.words[word]

    def following(self, written: str) -> Iterable[_Node]:
        """Places after a written word."""
        if has_diacritics(written):
            return (self.words[written],) if written in self.words else ()
        return self.folded.get(written, ())


class TitleIndex:
    """Titles as a tree per pair of first words; a tree grows when its words are first asked for."""

    __slots__ = ("_titles", "_trees")

    def __init__(self, titles: Iterable[tuple[str, str, bool]]) -> None:
        """`titles`: (target, title, whether it is local)."""
        self._titles: dict[tuple[str, str], list[tuple[str, str, bool]]] = {}
        self._trees: dict[tuple[str, str], _Node] = {}
        for entry in titles:
            self._titles.setdefault(_first_words(entry[1]), []).append(entry)

    def trees(self, tokens: Tokens) -> Iterator[_Node]:
        """Trees of the titles that may begin as `tokens` do."""
        first = [fold(token) for token in tokens if token != SEPARATOR][:2]
        keys = [("", "")]
        if first:
            keys += [(first[0], ""), (first[0], first[1])] if len(first) > 1 else [(first[0], "")]
        for key in keys:
            if key in self._titles:
                if key not in self._trees:
                    self._trees[key] = _grown(self._titles[key])
                yield self._trees[key]

    def all_titles(self) -> Iterator[tuple[str, str, bool]]:
        """Every entry."""
        for entries in self._titles.values():
            yield from entries


def _grown(entries: Iterable[tuple[str, str, bool]]) -> _Node:
    root = _Node()
    for target, title, local in entries:
        node, literals = root, 0
        for part in parts_of(title):
            if isinstance(part, Slot):
                node = node.slots.setdefault(part.kind, _Node())
            else:
                node = node.after(part)
                literals += 1
        node.ends.append(Pattern(target, title, literals, local))
    return root


def parts_of(title: str) -> Iterator[str | Slot]:
    """Words and slots of a catalogue title."""
    end = 0
    for slot in _SLOT.finditer(title):
        yield from tokens_of(title[end : slot.start()])
        yield Slot(slot.group(1))
        end = slot.end()
    yield from tokens_of(title[end:])


def _first_words(title: str) -> tuple[str, str]:
    """The first two words, folded; "" for a slot, and for the second word of a title of one."""
    words: list[str] = []
    for written in title.split(None, 2)[:2]:
        if written.startswith("{"):
            break
        plain = written[1:].islower() and written.isalpha()
        words.extend((fold(written),) if plain else (fold(token) for token in tokens_of(written)))
    words = [*words, "", ""]
    return words[0], words[1]


class _State(NamedTuple):
    fills: tuple[Fill, ...] = ()
    known: int = 0
    free: int = 0
    unnamed: int = 0
    initials: bool = False
    local: bool = False
    """Whether a free name holds a word of a local unit."""


_START = _State()


@dataclass(frozen=True, slots=True)
class Matcher:
    """Lays titles over token sequences."""

    gazetteers: Mapping[str, Gazetteer]
    cities: frozenset[str] = frozenset()
    """Provinces that are centrally-run cities."""
    initials: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First letters of a province's name (`qn`) → the provinces that have them."""
    local_units: Gazetteer = field(default_factory=Gazetteer)
    """Units of provinces, districts and communes."""
    superiors: Mapping[Tokens, str] = field(default_factory=dict)
    """Names of units above departments: such a name alone in a free slot names no department."""

    def matches(self, index: TitleIndex, tokens: Tokens) -> Iterator[Match]:
        """Every way a title of `index` covers all of `tokens`."""
        for tree in index.trees(tokens):
            yield from self._walk(tree, tokens, 0, _START)

    def _walk(self, node: _Node, tokens: Tokens, position: int, state: _State) -> Iterator[Match]:
        position = _skip(tokens, position)
        if node.ends:
            yield from self._ends(node.ends, tokens, position, state)
        if position < len(tokens):
            for following in node.following(tokens[position]):
                yield from self._walk(following, tokens, position + 1, state)
        for kind, following in node.slots.items():
            for end, filled in self._slot(kind, tokens, position, state):
                yield from self._walk(following, tokens, end, filled)
            if kind == "any" and following.words and position:
                # `Cục trưởng Bộ Công an` leaves out which department.
                yield from self._walk(following, tokens, position, state._replace(unnamed=state.unnamed + 1))

    def _ends(self, ends: list[Pattern], tokens: Tokens, position: int, state: _State) -> Iterator[Match]:
        if position == len(tokens):
            yield from _matches(ends, state, local_only=False)
            return
        if state.fills and any(fill.kind == "province" for fill in state.fills):
            return
        if any(pattern.local for pattern in ends):
            for stop, placed in self._trailing(tokens, position, state):
                if _skip(tokens, stop) == len(tokens):
                    yield from _matches(ends, placed, local_only=True)

    def _slot(self, kind: str, tokens: Tokens, position: int, state: _State) -> Iterator[tuple[int, _State]]:
        if kind == "province":
            yield from self._province(tokens, position, state)
        elif kind in _MAX_FREE:
            yield from self._free(kind, tokens, position, state)
        else:
            gazetteer = self.gazetteers.get(kind)
            for hit in gazetteer.at(tokens, position) if gazetteer else ():
                yield hit.end, _filled(state, kind, hit.id, tokens, position, hit.end)

    def _province(self, tokens: Tokens, position: int, state: _State) -> Iterator[tuple[int, _State]]:
        for start in _after_kind_word("province", tokens, position):
            kind = _kind_before(tokens, start)
            for hit in self.gazetteers["province"].at(tokens, start):
                if kind is None or (hit.id in self.cities) == (kind == "city"):
                    yield hit.end, _filled(state, "province", hit.id, tokens, position, hit.end)
            if kind is not None and start < len(tokens):
                for identifier in self.initials.get(tokens[start], ()):
                    if (identifier in self.cities) == (kind == "city"):
                        filled = _filled(state, "province", identifier, tokens, position, start + 1)
                        yield start + 1, filled._replace(initials=True)

    def _free(self, kind: str, tokens: Tokens, position: int, state: _State) -> Iterator[tuple[int, _State]]:
        starts = _after_kind_word(kind, tokens, position) if kind in _KIND_WORDS else (position,)
        for start in starts:
            for end in range(min(_next_title(tokens, start), start + _MAX_FREE[kind]), start, -1):
                name = tokens[start:end]
                if kind != "any" and not _may_be_place(name):
                    continue
                # After few fixed words a free name is weak evidence: `Trưởng phòng {any} Vụ {any}` is no district.
                short = kind == "any" and (position <= _SHORT_HEAD or any(fill.kind == "any" for fill in state.fills))
                local = state.local or (short and (_is_local(name) or self._is_local_unit(tokens, start)))
                unnamed = state.unnamed + (kind == "any" and name in self.superiors)
                yield end, state._replace(
                    fills=(*state.fills, Fill(kind, None, tokens[position:end], position)), free=state.free + end - start,
                    local=local, unnamed=unnamed,
                )  # fmt: skip

    def _is_local_unit(self, tokens: Tokens, position: int) -> bool:
        return any(True for _ in self.local_units.at(tokens, position))

    def _trailing(self, tokens: Tokens, position: int, state: _State) -> Iterator[tuple[int, _State]]:
        """A province, or a district and a province, after the title."""
        yield from self._province(tokens, position, state)
        for start in _after_kind_word("district", tokens, position):
            if start == position:
                continue
            for end in range(start + 1, min(len(tokens), start + 5) + 1):
                if SEPARATOR in tokens[start:end]:
                    break
                # Where the name may as well fill a slot of its own, the slot is meant.
                within = Fill("within", None, tokens[position:end], position)
                held = state._replace(fills=(*state.fills, within), free=state.free + end - position + 1)
                yield end, held
                yield from self._province(tokens, _skip(tokens, end), held)


def _matches(ends: list[Pattern], state: _State, *, local_only: bool) -> Iterator[Match]:
    for pattern in ends:
        if (pattern.local or not local_only) and (pattern.local or not state.local):
            yield Match(pattern, state.fills, state.known, state.free, state.unnamed, state.initials)


def _filled(state: _State, kind: str, identifier: str, tokens: Tokens, start: int, end: int) -> _State:
    taken = tokens[start:end]
    return state._replace(
        fills=(*state.fills, Fill(kind, identifier, taken, start)),
        known=state.known + sum(token != SEPARATOR for token in taken),
    )


@lru_cache(maxsize=1024)
def _title_starts(tokens: Tokens) -> tuple[int, ...]:
    """Where, after a separator, another title begins."""
    return tuple(
        position
        for position in range(1, len(tokens))
        if tokens[position - 1] == SEPARATOR and starts_other_title(tokens[position : position + _LONGEST_HEAD])
    )


def _next_title(tokens: Tokens, start: int) -> int:
    """Where a free name that begins at `start` must end: no name of a unit swallows another title."""
    return next((position for position in _title_starts(tokens) if position >= start), len(tokens))


def _may_be_place(name: Tokens) -> bool:
    return not any(token in _NEVER_IN_PLACES for token in name) and not any(
        pair in _NEVER_TOGETHER for pair in pairwise(name)
    )


def _is_local(name: Tokens) -> bool:
    return any(
        word in _LOCAL_WORDS or (word == "xã" and name[index + 1 : index + 2] != ("hội",))
        for index, word in enumerate(name)
    )


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


def _kind_before(tokens: Tokens, position: int) -> Literal["city", "province"] | None:
    """What the word before a province's name says it is: `thành phố`, `Thành ủy` or `tỉnh`, `Tỉnh ủy`."""
    for words, kind in ((_BEFORE_A_CITY, "city"), (_BEFORE_A_PROVINCE, "province")):
        for word in words:
            start = position - len(word)
            if start >= 0 and all(same_word(tokens[start + step], each) for step, each in enumerate(word)):
                return "city" if kind == "city" else "province"
    return None
