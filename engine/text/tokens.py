"""Canonical tokens of a title, for matching names word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from engine.text.abbreviations import ABBREVIATIONS, find_abbreviations
from engine.text.normal import canonical, tidy
from engine.text.remembering import remembered
from engine.text.syllables import is_syllable

SEPARATOR: Final = ","
"""The token that stands for a comma or a semicolon."""

_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_PIECE: Final = re.compile(r"[^\W_]+|[^\s]")
_GLUE: Final = frozenset("&./-,")
_MAX_PARTS: Final = 5
_MAX_PART_LETTERS: Final = 6


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    end: int
    is_word: bool


@remembered
def words(text: str) -> tuple[str, ...]:
    """Canonical tokens of `text`: letters and digits; commas and semicolons as one `","` between words.

    Abbreviations written with dots, dashes, slashes or ampersands are one token (`TN&MT` → `tnmt`, `P.GĐ` → `pgđ`,
    `TP.HCM` → `tphcm`) while two bodies joined are two (`UBND-HĐND`). An abbreviation that reads like an ordinary
    syllable keeps a dot when it was written as an abbreviation: `TU` → `t.u`; `T.Ư`, `TƯ` → `tw`. `&` between words
    is `và`.
    """
    tidied = _APOSTROPHE.sub("", tidy(text))
    pieces = [_Piece(m[0], m.start(), m.end(), m[0][0].isalnum()) for m in _PIECE.finditer(tidied)]
    mixed_case = tidied != tidied.upper()
    tokens: list[str] = []
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        if piece.is_word:
            token, index = _word_at(pieces, index, mixed_case)
            tokens.append(token)
            continue
        if piece.text in ",;" and not _inside_number(pieces, index):
            if tokens and tokens[-1] != SEPARATOR:
                tokens.append(SEPARATOR)
        elif piece.text == "&":
            tokens.append("và")
        index += 1
    if tokens and tokens[-1] == SEPARATOR:
        tokens.pop()
    return tuple(tokens)


def _inside_number(pieces: list[_Piece], index: int) -> bool:
    """Whether the comma at `index` is a decimal one: `3,5`."""
    if not 0 < index < len(pieces) - 1:
        return False
    left, right = pieces[index - 1], pieces[index + 1]
    touching = left.end == pieces[index].start and right.start == pieces[index].end
    return touching and left.text.isdigit() and right.text.isdigit()


def _word_at(pieces: list[_Piece], index: int, mixed_case: bool) -> tuple[str, int]:
    """The token that begins at word piece `index`, and the index of the piece after it."""
    joined = _glued_at(pieces, index)
    if joined is not None:
        return joined
    piece = pieces[index]
    token = canonical(piece.text)
    as_capitals = mixed_case and len(piece.text) > 1 and piece.text.isupper()
    if as_capitals and _is_ordinary_key(token) and not _among_capitals(pieces, index):
        token = _marked(token)
    return token, index + 1


def _glued_at(pieces: list[_Piece], index: int) -> tuple[str, int] | None:
    """The longest known abbreviation written in several parts from `index`, if any."""
    end = index + 1
    parts = [pieces[index].text]
    best: tuple[str, int] | None = None
    ampersand = spaced = comma = False
    while len(parts) < _MAX_PARTS and end + 1 < len(pieces) and len(parts[-1]) <= _MAX_PART_LETTERS:
        link, following = pieces[end], pieces[end + 1]
        is_and = link.is_word and canonical(link.text) in ("và", "va")
        if not following.is_word or not (is_and or link.text in _GLUE):
            break
        spaced = spaced or is_and or pieces[end - 1].end != link.start or link.end != following.start
        ampersand = ampersand or is_and or link.text == "&"
        comma = comma or link.text == ","
        parts.append(following.text)
        end += 2
        if len(following.text) > _MAX_PART_LETTERS:
            break
        # Spaces and commas separate more often than they join: capitals must show that one name is meant.
        if (spaced and not all(part.isupper() for part in parts)) or (comma and not ampersand):
            continue
        key = canonical("".join(parts))
        if find_abbreviations(key):
            best = (_marked(key) if _is_ordinary_key(key) else key, end)
    return best


def _is_ordinary_key(token: str) -> bool:
    return any(entry.ordinary for entry in find_abbreviations(token))


def _marked(key: str) -> str:
    """`key` as a token that no ordinary word equals: dotted, or the unambiguous spelling where there is one."""
    if key == "tư":
        return "tw"
    return ".".join(key)


def unmarked(token: str) -> str:
    """The abbreviation key of a token that `words` dotted; any other token unchanged."""
    return token.replace(".", "")


def _among_capitals(pieces: list[_Piece], index: int) -> bool:
    """Whether a neighbour is an ordinary word in capitals (`CÀ MAU`, `DU LỊCH`), so that capitals tell nothing."""
    for neighbour in (index - 1, index + 1):
        if not 0 <= neighbour < len(pieces):
            continue
        text = pieces[neighbour].text
        if len(text) > 1 and text.isupper() and is_syllable(canonical(text)) and canonical(text) not in ABBREVIATIONS:
            return True
    return False
