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
    """(action ids in order, words not understood) of a text; `;` parts actions, and so do `,`, `:`, `/`, `+`, brackets."""
    found: list[str] = []
    strange: list[str] = []
    for piece in _split(text, ";"):
        # A label may itself hold a comma: “phong, thăng quân hàm”.
        whole = _known().get(fold(piece))
        for part in (piece,) if whole else _split(piece, "(),:/+"):
            identifier = whole or _action(fold(part))
            if identifier is None:
                strange.append(part)
            else:
                found.append(identifier)
    return tuple(dict.fromkeys(found)), tuple(strange)


def _action(folded: str) -> str | None:
    known = _known()
    if folded in known:
        return known[folded]
    longest = max((word for word in known if folded.startswith(f"{word} ")), key=len, default=None)
    return known[longest] if longest is not None else None


def _split(text: str, marks: str) -> list[str]:
    for mark in marks:
        text = text.replace(mark, ";")
    return [part.strip() for part in text.split(";") if part.strip()]
