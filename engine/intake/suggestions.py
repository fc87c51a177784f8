"""What may have been meant by a title nothing matches: ranked, never used as an answer.

Two searches over folded words. *Repair*: words the catalogue does not know are replaced by known ones one slip away (a
letter more, less, other, or two exchanged) and the title is read again; nearest first by the letters changed. *Kinship*:
titles that share the most telling words, by inverse frequency, with units and provinces of the text put in their slots.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import product

from engine.intake.gazetteer import Gazetteer, Tokens, readings_of
from engine.intake.patterns import FREE_SLOTS, Fill, Match, Matcher, Slot, TitleIndex, parts_of
from engine.text import ABBREVIATIONS, SEPARATOR, capitalised, find_abbreviations, fold, is_syllable, words

MOST_SUGGESTIONS = 4
_MOST_TOKENS = 24
"""A longer text is not searched: work stays bounded."""
_MOST_REPAIRS = 16
_MOST_COMBINATIONS = 400
_MOST_READINGS = 4
_MOST_KIN = 40
_FARTHEST = 1.0
_NEAR_ENOUGH = 0.45
"""Nearer than this, what is left out in speech is not searched for."""
_MOST_CANDIDATES = 6
"""Known words tried for one unknown word."""
_EMPTY_WORDS = frozenset(("cua", "thuoc", "tai", "truc", "va", "tinh", "thanh", "cap"))
_KIND_WORDS = frozenset(("tinh", "thanh", "pho", "tp"))
# What people leave out in speech: “Chủ tịch tỉnh”, “Bí thư xã”, “Giám đốc Tài chính”.
_LEFT_OUT = tuple(
    tuple(phrase.split())
    for phrase in ("uy ban nhan dan", "hoi dong nhan dan", "tinh uy", "thanh uy", "huyen uy", "dang uy", "so", "bo", "ban",
                   "ban to chuc", "cuc", "uy ban", "toa an nhan dan", "vien kiem sat nhan dan", "cong an")
)  # fmt: skip
_LAST_PLACE_TO_INSERT = 4
_LONGEST_SPEECH = 9
"""In words: what is left out in speech is left out of short titles."""
_MOST_COMPARED = 12
_SHORTEST_ABBREVIATION = 3
_MOST_ABBREVIATIONS = 2


Exists = Callable[[str, str | None, str | None], bool]


@dataclass(frozen=True, slots=True)
class Near:
    """A title near to what was written."""

    target: str
    unit: str | None
    province: str | None
    text: str
    distance: float


@dataclass(slots=True)
class _Title:
    target: str
    title: str
    order: int
    """Which of the post's titles it is."""
    local: bool
    words: frozenset[str]
    slots: tuple[str, ...]
    worth: float = 0.0


@dataclass(slots=True)
class Suggester:
    """Searches one catalogue; what it needs is built at the first search."""

    index: TitleIndex
    matcher: Matcher
    initials: dict[str, tuple[str, ...]]
    """Provinces by the first letters of their names."""
    units: dict[str, str]
    """Names of units by id."""
    posts: dict[str, str]
    """Labels of posts by id."""
    provinces: dict[str, tuple[str, str]]
    """Kind word and name of provinces by id."""
    _titles: list[_Title] = field(default_factory=list)
    _posting: dict[str, list[int]] = field(default_factory=dict)
    _worth: dict[str, float] = field(default_factory=dict)
    _slips: dict[str, set[str]] = field(default_factory=dict)
    _abbreviations: dict[str, set[str]] = field(default_factory=dict)
    _names: dict[str, list[tuple[frozenset[str], str]]] = field(default_factory=dict)

    def near(self, text: str, exists: Exists) -> tuple[Near, ...]:
        """The nearest titles, at most four, best first; `exists`: whether a post, its unit and province do on the day."""
        if not self._titles:
            self._build()
        found: dict[tuple[str, str | None, str | None], Near] = {}
        written = words(text)
        texts = (text, fold(text), *self._with_known_abbreviations(text, written))
        plain = [reading for reading in dict.fromkeys(readings_of(each)[0] for each in texts) if reading]
        readings = dict.fromkeys((*plain, *readings_of(text)[1:_MOST_READINGS]))

        def note(nears: Iterable[Near]) -> None:
            for near in nears:
                key = (near.target, near.unit, near.province)
                if exists(*key) and (key not in found or near.distance < found[key].distance):
                    found[key] = near

        for reading in readings:
            if len(reading) <= _MOST_TOKENS:
                note(self._repaired(reading))
        for reading in plain:
            if len(reading) <= _MOST_TOKENS:
                note(self._kin(reading, written))
                if (
                    len(reading) <= _LONGEST_SPEECH
                    and min((near.distance for near in found.values()), default=1.0) > _NEAR_ENOUGH
                ):
                    note(self._completed(reading))
        # What was written is no suggestion.
        said = {tuple(token for token in reading if token != SEPARATOR) for reading in readings}
        ranked = sorted(found.values(), key=lambda near: (near.distance, len(near.text)))
        chosen: dict[str, Near] = {}
        for near in ranked:
            tokens = tuple(token for token in words(near.text) if token != SEPARATOR)
            if near.text not in chosen and tokens not in said and self._is_title(near.text):
                chosen[near.text] = near
                if len(chosen) == MOST_SUGGESTIONS:
                    break
        return tuple(chosen.values())

    def _is_title(self, text: str) -> bool:
        """Whether a suggestion would itself be understood."""
        return any(True for reading in readings_of(text) for _ in self.matcher.matches(self.index, reading))

    def _with_known_abbreviations(self, text: str, written: Tokens) -> Iterator[str]:
        """The text with an abbreviation nobody knows replaced by one a slip away: `Sở GTVTT`."""
        for token in written:
            if len(token) < _SHORTEST_ABBREVIATION or is_syllable(token) or find_abbreviations(token):
                continue
            near = {key for slip in _slips_of(fold(token)) for key in self._abbreviations.get(slip, ())}
            for key in sorted(near, key=lambda key: (slip_distance(fold(token), key), key))[:_MOST_ABBREVIATIONS]:
                yield fold(text).replace(fold(token), key, 1)

    def _build(self) -> None:
        counts: Counter[str] = Counter()
        orders: Counter[str] = Counter()
        for target, title, local in self.index.all_titles():
            orders[target] += 1
            parts = tuple(parts_of(title))
            fixed = frozenset(fold(part) for part in parts if isinstance(part, str))
            slots = tuple(part.kind for part in parts if isinstance(part, Slot))
            self._titles.append(_Title(target, title, orders[target], local, fixed, slots))
            counts.update(fixed)
        for kind, gazetteer in self.matcher.gazetteers.items():
            self._names[kind] = [
                (frozenset(fold(token) for token in name), identifier) for name, identifier in _entries(gazetteer)
            ]
            for name, _ in self._names[kind]:
                counts.update(dict.fromkeys(name, 1))
        total = len(self._titles)
        self._worth = {word: math.log(1 + total / count) for word, count in counts.items()}
        for number, entry in enumerate(self._titles):
            entry.worth = sum(self._worth[word] for word in entry.words)
            for word in entry.words:
                self._posting.setdefault(word, []).append(number)
        for word in counts:
            for slip in _slips_of(word):
                self._slips.setdefault(slip, set()).add(word)
        for key in dict.fromkeys(fold(key) for key in ABBREVIATIONS if len(key) >= _SHORTEST_ABBREVIATION):
            for slip in _slips_of(key):
                self._abbreviations.setdefault(slip, set()).add(key)

    def _repaired(self, reading: Tokens) -> Iterator[Near]:
        folded = tuple(fold(token) if token != SEPARATOR else token for token in reading)
        options = [self._known_words(word) for word in folded]
        while math.prod(map(len, options)) > _MOST_COMBINATIONS:
            longest = max(range(len(options)), key=lambda index: len(options[index]))
            options[longest] = options[longest][:-1]
        ranked = sorted(product(*options), key=lambda combination: sum(cost for _, cost in combination))
        for combination in ranked[:_MOST_REPAIRS]:
            cost = sum(each for _, each in combination)
            for match in self.matcher.matches(self.index, tuple(word for word, _ in combination)):
                yield self._near(match, reading, 0.1 + cost)

    def _completed(self, reading: Tokens) -> Iterator[Near]:
        """Titles with what is left out in speech put back."""
        repaired = tuple(self._known_words(fold(token))[0][0] for token in reading)
        for place in range(1, min(len(repaired), _LAST_PLACE_TO_INSERT) + 1):
            for phrase in _LEFT_OUT:
                tokens = repaired[:place] + phrase + repaired[place:]
                for match in self.matcher.matches(self.index, tokens):
                    if not match.unnamed:
                        yield self._near(match, reading[:place] + phrase + reading[place:], 0.3 + 0.05 * len(phrase))

    def _near(self, match: Match, reading: Tokens, distance: float) -> Near:
        text = self._written(match, reading)
        return Near(match.target, match.unit, match.province, text, distance + 0.02 * match.free)

    def _known_words(self, word: str) -> list[tuple[str, float]]:
        """The word itself and, where the catalogue does not know it, known words one slip away with their cost."""
        if word in self._worth or not word.isalpha() or len(word) == 1:
            return [(word, 0.0)]
        near = {known for slip in _slips_of(word) for known in self._slips.get(slip, ())}
        ranked = sorted((slip_distance(word, known), known[:1] != word[:1], -len(known), known) for known in near)
        return [
            *((known, cost / max(len(word), 3)) for cost, _, _, known in ranked[:_MOST_CANDIDATES]),
            (word, 0.6 if ranked else 0.2),
        ]

    def _kin(self, reading: Tokens, written: Tokens) -> Iterator[Near]:
        repaired = tuple(self._known_words(fold(token))[0][0] for token in reading)
        wanted = {word: self._worth.get(word, 1.0) for word in repaired if word != SEPARATOR}
        shared: defaultdict[int, float] = defaultdict(float)
        for word, worth in wanted.items():
            for number in self._posting.get(word, ()):
                shared[number] += worth
        whole = sum(worth for word, worth in wanted.items() if word not in _EMPTY_WORDS) or 1.0
        ranked = sorted(shared, key=lambda number: self._titles[number].worth - 2 * shared[number])[:_MOST_KIN]
        provinces = self._provinces(written, repaired)
        for number in ranked:
            title = self._titles[number]
            rest = set(wanted) - title.words
            units: list[str] = []
            for kind in title.slots:
                unit = self._best_unit(kind, rest)
                if unit is not None:
                    units.append(unit[0])
                    rest -= unit[1]
            missing = sum(self._worth[word] for word in title.words - set(wanted) if word not in _EMPTY_WORDS)
            for province in provinces or (None,):
                left = rest - self._words_of(province) - _KIND_WORDS if province else rest
                free = [token for token, word in zip(reading, repaired, strict=True) if word in left]
                text = self._filled(title, units, province, free)
                if text is None:
                    continue
                taken = bool(free) and any(kind in FREE_SLOTS for kind in title.slots)
                extra = 0.0 if taken else sum(wanted[word] for word in left if word not in _EMPTY_WORDS)
                distance = 0.3 + (missing + extra) / (whole + missing) + 0.005 * title.order + 0.1 * len(free) * taken
                distance += 0.3 * (text == self.posts[title.target] and bool(title.slots))
                if distance <= _FARTHEST:
                    yield Near(title.target, units[0] if units else None, province, text, distance)

    def _provinces(self, written: Tokens, repaired: Tokens) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for position in range(len(repaired)):
            for hit in self.matcher.gazetteers["province"].at(repaired, position):
                found.setdefault(hit.id)
        if not found:
            for token in written[1:]:
                for identifier in self.initials.get(token, ()):
                    found.setdefault(identifier)
        return tuple(found)

    def _words_of(self, province: str) -> frozenset[str]:
        named = [words for words, identifier in self._names["province"] if identifier == province]
        initials = [letters for letters, ids in self.initials.items() if province in ids]
        return frozenset(word for words in named for word in words) | frozenset(initials)

    def _best_unit(self, kind: str, rest: set[str]) -> tuple[str, frozenset[str]] | None:
        best: tuple[float, str, frozenset[str]] | None = None
        for name, identifier in self._names.get(kind, ()) if kind != "province" else ():
            shared = sum(self._worth[word] for word in name & rest)
            score = shared - sum(self._worth[word] for word in name - rest)
            if score > 0 and (best is None or score > best[0]):
                best = (score, identifier, name & frozenset(rest))
        return (best[1], best[2]) if best else None

    def _filled(self, title: _Title, units: list[str], province: str | None, free: list[str]) -> str | None:
        """The title with its slots filled; the post's label where a slot for a named unit stays open; None for others."""
        named = [self.units[unit] for unit in units]
        text = title.title
        for kind in title.slots:
            if kind == "province" and province is not None:
                name = " ".join(self.provinces[province])
            elif kind in FREE_SLOTS and free:
                name, free = _capitalised(tuple(free)), []
            elif kind in self.matcher.gazetteers and kind != "province":
                if not named:
                    return self.posts[title.target]
                name = named.pop(0)
            else:
                return None
            text = text.replace(f"{{{kind}}}", name, 1)
        if province is None or "province" in title.slots or not title.local:
            return text
        return self._at_province(text, province)

    def _written(self, match: Match, reading: Tokens) -> str:
        """The title with what its slots took; free names as they were written."""
        text = match.pattern.title
        for fill in match.fills:
            own = f"{{{fill.kind}}}" in text
            if fill.id is not None and fill.kind == "province" and not own:
                text = self._at_province(text, fill.id) or text
            else:
                text = text.replace(f"{{{fill.kind}}}", self._named(fill, reading), 1)
        return text

    def _named(self, fill: Fill, reading: Tokens) -> str:
        if fill.id is None:
            return _capitalised(reading[fill.start : fill.start + len(fill.tokens)])
        return " ".join(self.provinces[fill.id]) if fill.kind == "province" else self.units[fill.id]

    def _at_province(self, text: str, province: str) -> str | None:
        """The title with the province's name; None where its words are those of the other kind of province."""
        kind, name = self.provinces[province]
        last = fold(text).rsplit(" ", 2)[-2:]
        other = ("thanh",) if kind == "tỉnh" else ("tinh",)
        if (last[0] in other and last[-1] in ("uy", "doan", "pho")) or last[-1] in other:
            return None
        named = last[-1] in ("uy", "tinh", "doan") or last == ["thanh", "pho"]
        return f"{text} {name}" if named else f"{text} {kind} {name}"


def near_labels(text: str, labels: Iterable[str]) -> tuple[str, ...]:
    """Labels near a text, best first: those that share most words with it are compared letter by letter."""
    written = tuple(fold(token) for token in readings_of(text)[0] if token != SEPARATOR)
    said = {slip for word in written for slip in _slips_of(word)}
    shared: dict[str, tuple[int, str]] = {}
    for label in labels:
        folded = fold(label)
        common = sum(any(slip in said for slip in _slips_of(word)) for word in folded.split())
        if common:
            shared.setdefault(folded, (common, label))
    closest = sorted(
        shared, key=lambda folded: (abs(len(folded.split()) - len(written)) - 2 * shared[folded][0], folded)
    )
    near = get_close_matches(" ".join(written), closest[:_MOST_COMPARED], n=MOST_SUGGESTIONS, cutoff=0.55)
    return tuple(shared[folded][1] for folded in near)


def slip_distance(one: str, other: str) -> int:
    """Letters added, left out, replaced or exchanged with their neighbour (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, left in enumerate(one, 1):
        current = [row]
        for column, right in enumerate(other, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (left != right))
            exchanged = row > 1 and column > 1 and left == other[column - 2] and one[row - 2] == right
            current.append(min(cost, before[column - 2] + 1) if exchanged else cost)
        before, last = last, current
    return last[-1]


def _slips_of(word: str) -> Iterator[str]:
    """The word and the word with one letter left out: two words one slip apart have one in common."""
    yield word
    if len(word) > 1:
        for place in range(len(word)):
            yield word[:place] + word[place + 1 :]


def _entries(gazetteer: Gazetteer) -> Iterable[tuple[Tokens, str]]:
    return (entry for entries in gazetteer.by_first.values() for entry in entries)


def _capitalised(tokens: Tokens) -> str:
    kinds = ("xã", "phường", "huyện", "quận", "thị", "trấn", "đặc", "khu", "thành", "phố", "tỉnh")
    written = [token if token in kinds else capitalised(token) for token in tokens if token != SEPARATOR]
    return " ".join(written)
