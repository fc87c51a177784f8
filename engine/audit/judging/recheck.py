"""A sample of the rows judged again by the native evaluator; where the two differ the tool is at fault, not the row."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import islice

import polars as pl

from engine.audit.frame import FactsFrame
from engine.audit.judging.judged import ROLE_COLUMNS, Judged
from engine.audit.judging.natively import judge_natively
from engine.bilingual import Text
from engine.diagnostics import Diagnostic
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet

_MOST_SHOWN = 20


@dataclass(slots=True)
class Recheck:
    """Takes about `wanted` rows of a run, spread over it evenly, the same ones every time."""

    book: Lawbook
    scope: tuple[Facet, ...]
    wanted: int
    expected: int | None
    rows: int = 0
    given: int = 0
    """Of the wanted rows, how many were given out."""
    contradictions: list[Diagnostic] = field(default_factory=list)

    def compare(self, frame: FactsFrame, judged: Judged, numbers: Collection[int]) -> None:
        """Judge the rows of these numbers again; those that are not in the frame were rejected."""
        positions = frame.table["row"].is_in(list(numbers)).arg_true().to_list()
        if not positions:
            return
        sample = FactsFrame(frame.table[positions], frame.names, frame.actions)
        again = judge_natively(self.book, sample, self.scope)
        self.rows += len(positions)
        names = ["verdict", *(facet.value for facet in self.scope), *(role.value for role in ROLE_COLUMNS)]
        first = _plain(judged.verdicts[positions], names)
        second = _plain(again.verdicts, names)
        for index in range(len(positions)):
            if first.row(index) != second.row(index) and len(self.contradictions) < _MOST_SHOWN:
                differing = [name for name in ["codes", *names] if first[name][index] != second[name][index]]
                row = sample.table["row"][index]
                listed = ", ".join(f"{name}: {first[name][index]} ≠ {second[name][index]}" for name in differing)
                self.contradictions.append(
                    Diagnostic(
                        "PC815",
                        Text(
                            f"dòng {row}: hai bộ đánh giá khác nhau ({listed})",
                            f"row {row}: the two evaluators differ ({listed})",
                        ),
                        help=Text("hãy báo lỗi này kèm dòng dữ liệu", "please report this with the row"),
                    )
                )

    def take(self, rows: int, contradictions: Iterable[Diagnostic]) -> None:
        """Take in what was judged again elsewhere."""
        self.rows += rows
        self.contradictions += islice(contradictions, _MOST_SHOWN - len(self.contradictions))

    def numbers(self, first: int, read: int) -> tuple[int, ...]:
        """Which of the next `read` rows, numbered from `first`, are to be judged again, whatever becomes of them."""
        left = self.wanted - self.given
        if self.expected is None or self.expected <= 0:
            share = max(0, min(read, left, max(20, self.wanted // 4)))
        else:
            share = max(0, min(read, left, -(-self.wanted * read // self.expected)))
        self.given += share
        return tuple(first + index * read // share for index in range(share))


def _plain(table: pl.DataFrame, names: list[str]) -> pl.DataFrame:
    return table.select(
        pl.col("codes").cast(pl.List(pl.String)).list.sort().list.join(";"),
        *(pl.col(name).cast(pl.String) for name in names),
    )
