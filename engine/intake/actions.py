"""Reported words of action (`điều động; chỉ định`, `phê chuẩn kết quả bầu`) as action ids."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from engine.model.vocabulary import ACTION_LABELS, ACTION_WORDS
from engine.text import fold


@cache
def _known() -> Mapping[str, str]:
    known = {fold(label.vi): identifier for identifier, label in ACTION_LABELS.items()}
    known |= {fold(words): identifier for words, identifier in ACTION_WORDS.items()}
    known |= {identifier: identifier for identifier in ACTION_LABELS}
    known |= {identifier.replace("-", " "): identifier for identifier in ACTION_LABELS}
    return known


def actions_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(action ids in order, words not understood) of a text; `;`, `,`, `:`, `/`, `+` and brackets part actions."""
    known = _known()
    found: list[str] = []
    strange: list[str] = []
    for part in _parts(text):
        identifier = known.get(part)
        if identifier is None:
            longest = max((word for word in known if part.startswith(f"{word} ")), key=len, default=None)
            identifier = known[longest] if longest is not None else None
        if identifier is None:
            strange.append(part)
        else:
            found.append(identifier)
    return tuple(dict.fromkeys(found)), tuple(strange)


def _parts(text: str) -> list[str]:
    plain = fold(text)
    for mark in "(),:/+":
        plain = plain.replace(mark, ";")
    return [part.strip() for part in plain.split(";") if part.strip()]
