"""Ids met before, in eight bytes each: ids are kept as hashes in sorted runs, merged as they grow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import polars as pl

_SEED = 20_251_008
_NONE = pl.Series("hash", [], dtype=pl.UInt64)


class Repeats(Protocol):
    """Knows which ids an earlier row has."""

    def repeated(self, identifiers: pl.Series, /) -> list[int]:
        """Positions of ids that an earlier row has."""


@dataclass(slots=True)
class Seen:
    """Remembers ids across chunks."""

    _fresh: pl.Series = field(default_factory=lambda: _NONE)
    _runs: list[pl.Series] = field(default_factory=list)

    def repeated(self, identifiers: pl.Series) -> list[int]:
        """Positions of ids that an earlier row has, here or in an earlier call."""
        hashes = identifiers.hash(seed=_SEED).alias("hash")
        again = ~hashes.is_first_distinct()
        for run in self._runs:
            places = run.search_sorted(hashes, side="left")
            within = places.clip(0, len(run) - 1)
            again = again | (run.gather(within) == hashes)
        self._fresh = hashes.filter(~again).sort()
        self._keep(self._fresh)
        return [int(position) for position in again.arg_true().to_list()]

    def fresh(self) -> pl.Series:
        """Hashes of the ids first met since this was last asked, of one chunk; one version of polars hashes alike."""
        found, self._fresh = self._fresh, _NONE
        return found

    def restore(self, fresh: pl.Series) -> None:
        """Take in what `fresh` gave in an earlier process."""
        self._keep(fresh)

    def _keep(self, run: pl.Series) -> None:
        # INVARIANT: runs shrink from first to last, so that there are few of them and each id is merged few times.
        while self._runs and len(self._runs[-1]) <= 2 * len(run):
            run = pl.concat([self._runs.pop(), run]).sort()
        if len(run):
            self._runs.append(run)
