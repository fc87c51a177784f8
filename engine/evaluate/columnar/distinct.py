"""Distinct values of long arrays: which there are, where each first stands, and which one every row has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ODD = np.uint64(0x9E3779B97F4A7C15)


def factorised(keys: NDArray[Any]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Row of the first occurrence of each distinct key, in order of occurrence, and for each row the place of its key."""
    import polars as pl

    table = pl.DataFrame({"key": keys})
    first = (
        table.with_row_index("at")
        .group_by("key", maintain_order=True)
        .agg(pl.col("at").first())
        .with_row_index("place")
    )
    back = table.join(first.select("key", "place"), on="key", how="left", maintain_order="left")["place"]
    return first["at"].to_numpy().astype(np.intp), back.to_numpy().astype(np.intp)


def mixed(parts: Sequence[NDArray[Any]]) -> NDArray[np.uint64]:
    """One number a row out of several, by a hash: equal rows are equal, others differ but for one chance in 2^64."""
    total = np.zeros(len(parts[0]), np.uint64)
    for part in parts:
        total = (total ^ part.astype(np.int64).view(np.uint64)) * _ODD
        total ^= total >> np.uint64(29)
    return total
