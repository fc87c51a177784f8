"""Lists of words out of bits: for each row the words whose bit is set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.evaluate.columnar.bits import Counter, positions

if TYPE_CHECKING:
    import polars as pl

    from engine.evaluate.columnar.bits import Bits


def word_lists(members: Mapping[int, Bits], words: Sequence[str], rows: int) -> pl.Series:
    """For each row the words whose bit is set, in the order of `words`, as a List(Enum). `members`: bits by word."""
    import polars as pl

    at = [(place, positions(members[place], rows)) for place in sorted(members)]
    counter = Counter(rows)
    for place, _ in at:
        counter.add(members[place])
    counts = counter.totals()
    width = int(counts.max(initial=0))
    dtype = pl.Enum(words)
    if not width:
        return pl.Series([[]], dtype=pl.List(dtype)).new_from_index(0, rows)
    filled = np.zeros(rows * width, np.uint32)
    free = np.arange(rows) * width
    for place, held in at:
        spots = free[held]
        filled[spots] = place
        free[held] = spots + 1
    full = pl.Series(words, dtype=dtype).gather(filled).reshape((rows, width)).arr.to_list()
    return pl.DataFrame({"words": full, "count": counts}).select(pl.col("words").list.head("count"))["words"]
