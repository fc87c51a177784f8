"""Catalogue names as token sequences: units by kind, provinces, bodies, with the leniency people need.

A written token equals a catalogue token when both are the same canonical word, or when it is written without
diacritics and equals the folded word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

from engine.text import SEPARATOR, canonical, expand, find_abbreviations, fold, has_diacritics, words

Tokens = tuple[str, ...]


def tokens_of(text: str) -> Tokens:
    """The likeliest reading of a catalogue text, separators dropped."""
    plain = text.replace(", ", " ").replace(" - ", " ").split()
    tokens = tuple(map(_plain_word, plain))
    if None not in tokens:
        return cast("Tokens", tokens)
    return tuple(token for token in expand(words(text))[0] if token != SEPARATOR)


@lru_cache(maxsize=8192)
def _plain_word(written: str) -> str | None:
    """The token of a word that is neither an abbreviation nor joined to anything; None for any other."""
    token = canonical(written)
    plain = written.isalpha() and not (len(written) > 1 and written.isupper()) and not find_abbreviations(token)
    return token if plain else None


def readings_of(text: str) -> tuple[Tokens, ...]:
    """All readings of a text somebody wrote, separators kept, likeliest first."""
    return expand(words(text))


def same_word(written: str, known: str) -> bool:
    """Whether a written token stands for a catalogue token."""
    return written == known or (not has_diacritics(written) and written == fold(known))


@dataclass(frozen=True, slots=True)
class Hit:
    """A catalogue name found at some position: its id, where the text goes on, whether diacritics were missing."""

    id: str
    end: int


@dataclass(slots=True)
class Gazetteer:
    """Names of one sort, looked up at a position of a token sequence."""

    by_first: dict[str, list[tuple[Tokens, str]]] = field(default_factory=dict)

    def add(self, text: str, identifier: str) -> None:
        """Record one name of `identifier`."""
        tokens = tokens_of(text)
        if tokens:
            entries = self.by_first.setdefault(fold(tokens[0]), [])
            if (tokens, identifier) not in entries:
                entries.append((tokens, identifier))

    def add_all(self, names: Iterable[str], identifier: str) -> None:
        """Record several names of `identifier`."""
        for name in names:
            self.add(name, identifier)

    def at(self, tokens: Tokens, position: int) -> Iterator[Hit]:
        """Every name that begins at `position`, longest first."""
        if position >= len(tokens):
            return
        entries = self.by_first.get(fold(tokens[position]))
        if entries is None:
            return
        found = []
        for name, identifier in entries:
            end = _match(name, tokens, position)
            if end is not None:
                found.append(Hit(identifier, end))
        yield from sorted(dict.fromkeys(found), key=lambda hit: -hit.end)


def _match(name: Tokens, tokens: Tokens, position: int) -> int | None:
    for known in name:
        while position < len(tokens) and tokens[position] == SEPARATOR:
            position += 1
        written = tokens[position] if position < len(tokens) else ""
        if not same_word(written, known):
            # `Bộ Nông nghiệp - Phát triển nông thôn`: people write a dash for the `và` of a name.
            if known == "và" and written:
                continue
            return None
        position += 1
    return position
