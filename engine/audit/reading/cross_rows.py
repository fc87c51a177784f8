"""Facts that only a whole batch tells: how many posts a person is planned for, how many persons for a post.

They are counted only within units whose batch is declared complete (`--complete-units`), never from a batch that may
lack rows; a count the input itself states is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from engine.audit.frame import FactsFrame
from engine.audit.reading.cells import as_text
from engine.audit.reading.columns import HEADERS, plain_header, targets_of
from engine.audit.reading.decisions import Decisions
from engine.audit.reading.inputs import open_input
from engine.audit.reading.mapping import Mapping as TableMapping
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.intake.names import PostNames
from engine.text import fold

EVERYTHING = "*"
"""In the place of a unit: the batch holds every decision there is."""
PLANNED = ("row", "post", "unit", "person", "term", "body")
"""A planning decision: which row, for which post of which unit, who, in which term, by whom."""
_PERSONS, _POSTS = "plan.persons_for_post", "plan.posts_for_person"


@dataclass(frozen=True, slots=True)
class CompleteUnits:
    """Units, with their province where one is given, whose decisions are all in the batch; compared folded."""

    units: frozenset[tuple[str, str | None]]

    @property
    def everything(self) -> bool:
        """Whether the whole batch is declared complete."""
        return (EVERYTHING, None) in self.units


def read_complete_units(path: Path, mapping: TableMapping) -> CompleteUnits:
    """The declaration in a table with the columns “Cơ quan” and, where needed, “Tỉnh”; PC803 without the first."""
    opened = open_input(path, TableMapping(encoding=mapping.encoding))
    table = opened.table
    words = targets_of()
    headers = {words.get(plain_header(header)): header for header in table.headers}
    if "organisation" not in headers:
        label = HEADERS["organisation"]
        raise PhancapError(
            [Diagnostic("PC803", Text(f"thiếu cột “{label.vi}”", f"missing column: “{label.en}”"), Span(str(path)))]
        )
    found: set[tuple[str, str | None]] = set()
    for chunk in opened.chunks():
        units = as_text(chunk.rows[headers["organisation"]]).to_list()
        provinces = as_text(chunk.rows[headers["province"]]).to_list() if "province" in headers else [None] * len(units)
        found |= {
            (fold(unit), fold(province) if province else None)
            for unit, province in zip(units, provinces, strict=True)
            if unit
        }
    return CompleteUnits(frozenset(found))


@dataclass(slots=True)
class CrossRows:
    """Counts over a first reading, and adds the counts in the second."""

    complete: CompleteUnits
    _seen: list[pl.DataFrame] = field(default_factory=list)
    _persons: pl.DataFrame | None = None
    _posts: pl.DataFrame | None = None
    added_to: int = 0

    @property
    def paths(self) -> tuple[str, ...]:
        """The facts this can give."""
        return (_PERSONS, _POSTS) if self.complete.everything else (_PERSONS,)

    def count(self, decisions: Decisions) -> None:
        """Take in a chunk of the first reading."""
        self.take(self.planned(decisions))

    def planned(self, decisions: Decisions) -> pl.DataFrame:
        """What of a chunk counts, in the columns `PLANNED`."""
        return _planned(decisions, self.complete)

    def take(self, planned: pl.DataFrame) -> None:
        """Take in what `planned` gave."""
        if planned.height:
            self._seen.append(planned)

    def added(self, decisions: Decisions) -> Decisions:
        """The chunk with the counts where its unit is complete and the input gives none."""
        self.settle()
        if self._persons is None or self._posts is None:
            return decisions
        planned = self.planned(decisions)
        counts = planned.join(self._persons, on=["post", "unit", "term"], how="left", nulls_equal=True)
        counts = counts.join(self._posts, on=["person", "body", "term"], how="left", nulls_equal=True)
        self.added_to += counts.height
        table = decisions.frame.table.join(
            counts.select("row", *(pl.col(path).alias(f"+{path}") for path in self.paths)),
            on="row",
            how="left",
            maintain_order="left",
        )
        table = table.with_columns(
            pl.coalesce(*(name for name in (path, f"+{path}") if name in table.columns)).alias(path)
            for path in self.paths
        ).drop(f"+{path}" for path in self.paths)
        return Decisions(
            FactsFrame(table, decisions.frame.names, decisions.frame.actions), decisions.shown, decisions.rejects
        )

    def settle(self) -> None:
        """Count what was taken in; nothing more can be taken in after it."""
        if not self._seen:
            return
        every = pl.concat(self._seen)
        self._seen = []
        self._persons = every.group_by("post", "unit", "term").agg(
            pl.col("person").n_unique().cast(pl.Int64).alias(_PERSONS)
        )
        self._posts = (
            every.drop_nulls("body")
            .group_by("person", "body", "term")
            .agg(pl.struct("post", "unit").n_unique().cast(pl.Int64).alias(_POSTS))
        )

    @property
    def notes(self) -> Iterator[Text]:
        """How many rows got counts."""
        yield Text(
            f"số người và số chức danh quy hoạch tính trên lô đã khai đầy đủ: {self.added_to} dòng",
            f"persons and posts planned counted over batches declared complete: {self.added_to} rows",
        )


def _planned(decisions: Decisions, complete: CompleteUnits) -> pl.DataFrame:
    """Planning decisions of complete units about a known person: who, for which post of which unit, which term, by whom."""
    frame = decisions.frame
    planning = [index for index, actions in enumerate(frame.actions) if "quy-hoach" in actions]
    posts = [_place_of(names) for names in frame.names]
    declared = [
        complete.everything
        or (fold(unit or ""), None) in complete.units
        or (fold(unit or ""), fold(province or "")) in complete.units
        for unit, province in decisions.shown.select("organisation", "province").iter_rows()
    ]
    table = frame.table
    person = (
        table["candidate.id"] if "candidate.id" in table.columns else pl.Series([None] * table.height, dtype=pl.String)
    )
    term = table["plan.term"] if "plan.term" in table.columns else pl.Series([None] * table.height, dtype=pl.String)
    body = (
        table["party_act.body"]
        if "party_act.body" in table.columns
        else pl.Series([None] * table.height, dtype=pl.String)
    )
    found = pl.DataFrame(
        [
            table["row"],
            pl.Series("post", [posts[index] for index in table["names"]], dtype=pl.String),
            pl.Series("unit", [fold(unit or "") for unit in decisions.shown["organisation"]], dtype=pl.String),
            person.cast(pl.String).alias("person"),
            term.cast(pl.String).alias("term"),
            body.cast(pl.String).alias("body"),
        ]
    )
    wanted = table["actions"].is_in(planning) & pl.Series(declared, dtype=pl.Boolean)
    # Without its term a plan cannot be told from that of another term.
    return found.filter(wanted).drop_nulls(["post", "person", "term"])


def _place_of(names: PostNames) -> str | None:
    """The post with its unit, province and place; None where it is not one certain post."""
    if len(names.posts) != 1 or len(names.posts[0]) != 1 or names.unresolved:
        return None
    reading = names.posts[0][0]
    return "|".join(part or "" for part in (reading.post, reading.unit, reading.province, reading.place))
