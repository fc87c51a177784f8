"""What adds up over the chunks of a run besides its tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from engine.audit.reading.decisions import DATE_TYPES, Reject
from engine.audit.request import COUNTED
from engine.audit.sources import Source
from engine.text import fold


@dataclass(slots=True)
class Tally:
    """Rows read so far, and what became of them."""

    rows: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    date_types: Counter[str] = field(default_factory=Counter)
    contradictions: int = 0
    """Pairs of figures or dates of one row that contradict each other."""
    rejects: list[tuple[Reject, str, Sequence[str]]] = field(default_factory=list)
    """With place and headers."""

    def take_rows(self, source: Source, judged: int, rejects: Sequence[Reject]) -> None:
        """Count rows of a source, and keep those that could not be read."""
        self.rows += judged + len(rejects)
        headers = source.columns
        self.rejects += [(reject, source.place(reject.line), headers) for reject in rejects]
        self.outcomes["rejected"] += len(rejects)

    def take_verdicts(self, verdicts: pl.Series, date_types: pl.Series) -> None:
        """Count what was judged."""
        for outcome, times in verdicts.cast(pl.String).value_counts().iter_rows():
            self.outcomes[outcome] += times
        for kind, times in date_types.drop_nulls().value_counts().iter_rows():
            self.date_types[kind] += times

    @property
    def counts(self) -> Mapping[str, int]:
        """Rows by outcome and `rejected`, each named."""
        return {name: self.outcomes.get(name, 0) for name in (*COUNTED, "rejected")}

    @property
    def not_dated_by_decision(self) -> int:
        """Rows whose date is said to be another than the decision's."""
        return sum(
            times for kind, times in self.date_types.items() if DATE_TYPES.get(fold(kind), "other") != "decision"
        )
