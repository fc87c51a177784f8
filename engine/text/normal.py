"""One spelling for one text: Unicode form, case, spaces, dashes, quotes, tone placement."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from engine.text.remembering import remembered
from engine.text.syllables import place_tone

_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d"
_SINGLE_QUOTES: Final = "\u2018\u2019\u201a\u201b\u2032\u02b9\u02bc\u00b4`"
_DOUBLE_QUOTES: Final = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# The Icelandic and African letters look like Đ and are typed for it.
_D_LOOKALIKES: Final = {"\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ", "\u0256": "đ"}

_TIDY: Final[dict[int, str | None]] = (
    {ord(c): "-" for c in _DASHES}
    | {ord(c): "'" for c in _SINGLE_QUOTES}
    | {ord(c): '"' for c in _DOUBLE_QUOTES}
    | {ord(c): None for c in _INVISIBLE}
    | {ord(c): d for c, d in _D_LOOKALIKES.items()}
)
_MARKS: Final = re.compile("[\u0300-\u036f]+")
_LETTER_RUN: Final = re.compile(r"[^\W\d_]+")


def nfc(text: str) -> str:
    """`text` in Unicode form NFC; nothing else is changed."""
    return unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """NFC, one kind of dash and of quote, single plain spaces, no invisible characters; case and marks are kept."""
    if text.isascii():
        return " ".join(text.replace("`", "'").split())
    return " ".join(nfc(nfc(text).translate(_TIDY)).split())


def _level(text: str) -> str:
    """`tidy` and casefolded."""
    if text.isascii():
        return tidy(text.lower())
    return tidy(nfc(text).casefold())


@remembered
def fold(text: str) -> str:
    """Casefolded text without any diacritic (đ → d), single spaces, plain dashes and quotes; NFD input is safe."""
    level = _level(text)
    if level.isascii():
        return level
    bare = _MARKS.sub("", unicodedata.normalize("NFD", level)).replace("đ", "d")
    return " ".join(nfc(bare).split())


@remembered
def canonical(text: str) -> str:
    """NFC, casefolded text with one tone placement, single spaces, plain dashes and quotes; diacritics are kept.

    `Uỷ ban`, `ỦY BAN` and `Ủy ban` are all `ủy ban`; `quý`, `qua`, `giá` stay as they are.
    """
    level = _level(text)
    if level.isascii():
        return level
    return _LETTER_RUN.sub(_placed, level)


def _placed(match: re.Match[str]) -> str:
    return place_tone(match[0])


@remembered
def has_diacritics(token: str) -> bool:
    """Whether any letter bears a Vietnamese mark (tone, hook, breve, circumflex, stroke)."""
    if token.isascii():
        return False
    return fold(token) != _level(token)


@remembered
def shadow(text: str) -> str:
    """`text` (tidy) folded letter by letter, so that position i of the shadow is position i of the text."""
    if text.isascii():
        return text.lower()
    return "".join(_shadow_letter(letter) for letter in text)


@remembered
def _shadow_letter(letter: str) -> str:
    folded = fold(letter)
    return folded if len(folded) == 1 else letter
