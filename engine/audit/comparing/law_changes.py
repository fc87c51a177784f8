"""Rows of competence that two lawbooks do not share, and the decisions each of them bears on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import polars as pl

from engine.evaluate.native import Native
from engine.intake.derive import post_facts
from engine.intake.readings import ResolvedPost
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule
from engine.model.facts import Facts
from engine.verdict.labels import cite

_SAME_CASE = ["post_id", "province_id", "action"]


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row of competence that is in one lawbook only, or not the same in both; with the lawbooks that have it."""

    rule: str
    pieces: tuple[tuple[Lawbook, CompetenceRule], ...]

    @property
    def provisions(self) -> tuple[str, ...]:
        """What it rests on, in either lawbook."""
        return tuple(dict.fromkeys(cite(book, each) for book, row in self.pieces for each in row.ground.citations))


def changed_rows(before: Lawbook, after: Lawbook) -> tuple[ChangedRow, ...]:
    """Rows of competence in force that differ; those of drafts are in no lawbook."""
    held = _by_id(before), _by_id(after)
    return tuple(
        ChangedRow(
            rule,
            tuple((book, row) for book, rows in zip((before, after), held, strict=True) for row in rows.get(rule, ())),
        )
        for rule in dict.fromkeys((*held[0], *held[1]))
        if held[0].get(rule) != held[1].get(rule)
    )


def _by_id(book: Lawbook) -> dict[str, list[CompetenceRule]]:
    found: dict[str, list[CompetenceRule]] = {}
    for row in book.competence:
        if not book.instruments[row.ground.instrument].draft:
            found.setdefault(row.ground.id, []).append(row)
    return found


def bearing(rows: Iterable[ChangedRow], decisions: pl.DataFrame) -> pl.Series:
    """For each decision the changed rows that bear on its post, province, action and day, `;` between; null for none.

    `decisions`: `row, post_id, province_id, action, on, on_last`, ids joined by `;`.
    """
    cases = decisions.select(_SAME_CASE).unique(maintain_order=True).with_row_index("case")
    numbered = decisions.join(cases, on=_SAME_CASE, how="left", nulls_equal=True, maintain_order="left")
    last = pl.coalesce("on_last", "on")
    found = [
        numbered.filter(
            pl.col("case").is_in(bears)
            & (last >= (start or dt.date.min))
            & (pl.col("on") < (end or dt.date.max))
        ).select("row", pl.lit(rule).alias("rule"))
        for rule, start, end, bears in _cases(rows, cases)
        if bears
    ]  # fmt: skip
    if not found:
        return pl.Series([None] * decisions.height, dtype=pl.String)
    listed = pl.concat(found).unique(maintain_order=True).group_by("row").agg(pl.col("rule").str.join(";"))
    return decisions.select("row").join(listed, on="row", how="left", maintain_order="left")["rule"]


def _cases(
    rows: Iterable[ChangedRow], cases: pl.DataFrame
) -> Iterator[tuple[str, dt.date | None, dt.date | None, list[int]]]:
    """Each piece of a changed row: its rule, its days, and the cases it bears on some day."""
    held = [
        (number, (posts or "").split(";"), province, frozenset((action or "").split(";")))
        for number, posts, province, action in cases.iter_rows()
    ]
    for row in rows:
        for book, piece in row.pieces:
            bears = [
                number
                for number, posts, province, actions in held
                if not piece.actions.isdisjoint(actions)
                and any(post in piece.posts and _may_hold(book, piece, post, province) for post in posts)
            ]
            yield row.rule, piece.ground.interval.start, piece.ground.interval.end, bears


def _may_hold(book: Lawbook, piece: CompetenceRule, post: str, province: str | None) -> bool:
    """Whether the row's condition leaves the post in that province, whatever else is or is not known."""
    if post not in book.posts:
        return False
    held = province if province in book.provinces else None
    known = post_facts(book, ResolvedPost(post, None, held, None, None, None, "exact"), None)
    return Native(Facts(known)).truth(piece.guard) is not False
