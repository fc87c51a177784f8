"""Remembers what was read off short texts: titles and words come again and again, long texts do not."""

from __future__ import annotations

from collections.abc import Callable, Sized
from functools import lru_cache, wraps
from typing import TypeVar

MOST = 16_384
"""Texts remembered by one function."""

LONGEST = 200
"""Characters (of a sequence, words) of what is remembered, so that no row of hostile texts fills the memory."""

Asked = TypeVar("Asked", bound=Sized)
Found = TypeVar("Found")


def remembered(function: Callable[[Asked], Found]) -> Callable[[Asked], Found]:
    """`function`, a pure one, worked out once for each of the last short texts."""
    kept = lru_cache(maxsize=MOST)(function)

    @wraps(function)
    def ask(asked: Asked) -> Found:
        # Texts and tuples of words, which are all that is asked, can be hashed.
        return kept(asked) if len(asked) <= LONGEST else function(asked)  # type: ignore[arg-type]  # can be hashed

    return ask
