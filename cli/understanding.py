"""What a text says when its abbreviations are written out."""

from __future__ import annotations

from engine.intake.gazetteer import readings_of
from engine.text import SEPARATOR, fold, tidy


def expansion(text: str) -> str | None:
    """The likeliest full wording of a text with abbreviations; None when there is none to expand."""
    written = [token for token in readings_of(text)[0] if token != SEPARATOR]
    full = " ".join(written)
    plain = fold(tidy(text))
    for mark in ",-.:;()[]":
        plain = plain.replace(mark, " ")
    return None if fold(full) == " ".join(plain.split()) else full
