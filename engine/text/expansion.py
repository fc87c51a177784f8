"""All readings of a token sequence that holds abbreviations."""

from __future__ import annotations

from typing import Final

from engine.text.abbreviations import Abbreviation, Reading, find_abbreviations
from engine.text.normal import fold
from engine.text.remembering import remembered
from engine.text.tokens import SEPARATOR, unmarked

MAX_READINGS: Final = 16

_Partial = tuple[int, tuple[str, ...]]
# `cán bộ`, `đảng bộ`, `cơ sở` end like an office and are none.
_NOT_OFFICES: Final = frozenset(("can bo", "dang bo", "noi bo", "toan bo", "chi bo", "co so", "tru so", "hoi dong"))


# People turn a deputy's title round: `Cục phó` is the `Phó Cục trưởng`.
_TURNED: Final = {
    (*unit.split(), "phó"): ("phó", *head.split())
    for unit, head in (
        ("tổng cục", "tổng cục trưởng"), ("chi cục", "chi cục trưởng"), ("cục", "cục trưởng"), ("vụ", "vụ trưởng"),
        ("viện", "viện trưởng"), ("hiệu", "hiệu trưởng"), ("hạt", "hạt trưởng"), ("đội", "đội trưởng"),
    )
}  # fmt: skip
_TURNED_FOLDED: Final = {tuple(map(fold, turned)): straight for turned, straight in _TURNED.items()}


@remembered
def expand(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Every reading of `words` (as `engine.text.words` returns them), likeliest first, at most 16.

    A sequence without abbreviations has itself as its one reading. An abbreviation may be typed without diacritics;
    an ordinary word is never taken for one.
    """
    words = _straight(words)
    partials: list[_Partial] = [(0, ())]
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        entries = find_abbreviations(unmarked(word))
        if not entries:
            partials = [(cost, (*done, word)) for cost, done in partials]
            continue
        grown: list[_Partial] = []
        for cost, done in partials:
            options = _options(word, entries, done, following)
            grown.extend((cost + rank, done + option) for rank, option in enumerate(options))
        partials = _best(grown)
    return tuple(done for _, done in partials)


def _straight(words: tuple[str, ...]) -> tuple[str, ...]:
    for length in (3, 2):
        head = _TURNED.get(words[:length]) or _TURNED_FOLDED.get(words[:length])
        if head is not None:
            return head + words[length:]
    return words


def _best(partials: list[_Partial]) -> list[_Partial]:
    """The cheapest different partial readings; costs only grow, so that none cut here could come back."""
    partials.sort(key=lambda partial: partial[0])
    unique: dict[tuple[str, ...], int] = {}
    for cost, done in partials:
        unique.setdefault(done, cost)
    return [(cost, done) for done, cost in list(unique.items())[:MAX_READINGS]]


def _options(
    word: str, entries: tuple[Abbreviation, ...], done: tuple[str, ...], following: str
) -> list[tuple[str, ...]]:
    """Readings of one token after the words `done`, likeliest first."""
    options: list[tuple[str, ...]] = []
    plain: list[tuple[str, ...]] = []
    literal = False
    for entry in entries:
        if entry.ordinary and "." not in word and not _licensed(entry, done, following):
            literal = True
            continue
        literal = literal or entry.keep
        for reading in entry.readings:
            if reading.not_after and _last_words(done)[0] in reading.not_after:
                continue
            if not reading.contextual:
                plain.append(reading.words)
            elif _holds(reading, done, following):
                options.append(reading.words)
    options.extend(plain)
    if literal or not options:
        options.append((unmarked(word),))
    return list(dict.fromkeys(options))


def _last_words(done: tuple[str, ...]) -> tuple[str, str]:
    """The last word and the last two words, folded."""
    last = fold(done[-1]) if done else ""
    pair = f"{fold(done[-2])} {last}" if len(done) > 1 else ""
    return last, pair


def _licensed(entry: Abbreviation, done: tuple[str, ...], following: str) -> bool:
    last, pair = _last_words(done)
    before = fold(following) in entry.licence_before
    if not entry.licence_before:
        return last in entry.licence or pair in entry.licence
    starts = not done or done[-1] == SEPARATOR
    return before and (starts or last in entry.licence or pair in entry.licence)


def _holds(reading: Reading, done: tuple[str, ...], following: str) -> bool:
    if reading.start and (not done or done[-1] == SEPARATOR):
        return True
    if reading.before and fold(following) in reading.before:
        return True
    if not reading.after:
        return False
    last, pair = _last_words(done)
    return (last in reading.after and pair not in _NOT_OFFICES) or pair in reading.after
