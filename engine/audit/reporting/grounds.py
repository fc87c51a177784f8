"""On which provisions the findings of an audit rest, and how often each rule is breached."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import polars as pl

from engine.bilingual import Text
from engine.competence.assemble import assemble
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from engine.model.vocabulary import Confidence, Severity
from engine.verdict.labels import cite
from engine.verdict.links import LINKS, link_entries

_MOST_COMPETENCES: Final = 2000
"""Distinct posts, acts and regimes looked up; the most frequent first."""
_LINK: Final = "tham-quyen."
_BY: Final = ["rule", "post_id", "action", "regime"]


@dataclass(frozen=True, slots=True)
class FindingCount:
    """A rule and how often it is breached: as a violation, and where its source only allows a judgement."""

    rule: str
    code: str
    title: Text
    provisions: tuple[str, ...]
    confidence: str
    rows: int
    violations: int


class Grounds:
    """The findings of a run by rule and by instrument. Provisions of competence differ by post, act and regime."""

    def __init__(self, book: Lawbook, findings: pl.LazyFrame, verdicts: pl.LazyFrame) -> None:
        self._book = book
        self._known = {row.ground.id: (row.title, row.ground) for row in book.requirements}
        self._known |= {row.ground.id: (row.title, row.ground) for row in book.untranslatable}
        days = [*book.change_days]
        breached = findings.join(verdicts.select("row", "post_id", "action"), on="row")
        self._findings = breached.with_columns(self._regime(findings, days))
        self._provisions = self._looked_up()
        self._instruments = self._provisions.select(
            *_BY, pl.col("provision").str.split(",").list.first().alias("instrument")
        ).unique(maintain_order=True)
        self.findings: tuple[FindingCount, ...] = tuple(self._counts(findings))
        self.instruments: tuple[tuple[str, int], ...] = tuple(self._instrument_rows())

    def _regime(self, findings: pl.LazyFrame, days: list[dt.date]) -> pl.Expr:
        """Which of the spells between changes of the law a finding falls in."""
        seen = findings.select(pl.col("law_of").unique()).collect()["law_of"].to_list()
        numbers = {day: bisect_right(days, day) for day in seen}
        return (
            pl.col("law_of").replace_strict(numbers, default=None, return_dtype=pl.Int64).alias("regime")
            if numbers
            else pl.lit(0, pl.Int64).alias("regime")
        )

    def _looked_up(self) -> pl.DataFrame:
        """`rule, post_id, action, regime, provision` for every kind of finding."""
        grouped = (
            self._findings.group_by(_BY)
            .agg(pl.len().alias("times"), pl.col("law_of").min())
            .sort("times", *_BY, descending=[True, *(False for _ in _BY)])
            .collect()
        )
        rows: list[tuple[str, str | None, str | None, int, str]] = []
        for number, (rule, posts, actions, regime, _, day) in enumerate(grouped.iter_rows()):
            if rule.startswith(_LINK) and number >= _MOST_COMPETENCES:
                continue
            rows += [
                (rule, posts, actions, regime, provision)
                for provision in dict.fromkeys(self._cited(rule, posts, actions, day))
            ]
        schema = {
            "rule": pl.String,
            "post_id": pl.String,
            "action": pl.String,
            "regime": pl.Int64,
            "provision": pl.String,
        }
        return pl.DataFrame(rows, schema=schema, orient="row")

    def _cited(self, rule: str, posts: str | None, actions: str | None, day: dt.date) -> Iterator[str]:
        if rule in self._known:
            for citation in self._known[rule][1].citations:
                yield cite(self._book, citation)
            return
        link = next((each for each in LINKS if rule == f"{_LINK}{each.what}"), None)
        if link is None:
            return
        wanted = frozenset((actions or "").split(";"))
        assemblies = tuple(
            assemble(self._book, post, wanted, day, Facts())
            for post in (posts or "").split(";")
            if post in self._book.posts
        )
        for entry in link_entries(self._book, assemblies, link):
            for citation in entry.citations:
                yield cite(self._book, citation)

    def _counts(self, findings: pl.LazyFrame) -> Iterator[FindingCount]:
        carrying = [each.value for each in Confidence if each.carries_violation]
        firm = (pl.col("severity") == Severity.VIOLATION.value) & pl.col("confidence").is_in(carrying)
        counted = findings.group_by("rule", "code").agg(
            pl.len().alias("rows"),
            firm.sum().alias("violations"),
            pl.col("confidence").mode().sort().first().alias("confidence"),
        )
        ordered = counted.sort(["violations", "rows", "rule"], descending=[True, True, False]).collect()
        for rule, code, rows, violations, confidence in ordered.iter_rows():
            provisions = (
                self._provisions.filter(pl.col("rule") == rule)["provision"].unique(maintain_order=True).to_list()
            )
            yield FindingCount(rule, code, self._title(rule), tuple(provisions), confidence, rows, violations)

    def _title(self, rule: str) -> Text:
        if rule in self._known:
            return self._known[rule][0]
        return next((link.name for link in LINKS if rule == f"{_LINK}{link.what}"), Text(rule, rule))

    def _instrument_rows(self) -> Iterator[tuple[str, int]]:
        joined = self._findings.join(self._instruments.lazy(), on=_BY, nulls_equal=True)
        counted = (
            joined.group_by("instrument")
            .agg(pl.col("row").n_unique())
            .sort(["row", "instrument"], descending=[True, False])
        )
        yield from counted.collect().iter_rows()

    def with_instruments(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Verdict rows with `instruments`: numbers of those their findings rest on, `;` between."""
        mine = self._findings.join(rows.lazy().select("row"), on="row").join(
            self._instruments.lazy(), on=_BY, nulls_equal=True
        )
        listed = (
            mine.group_by("row").agg(pl.col("instrument").unique().sort().str.join(";").alias("instruments")).collect()
        )
        return rows.join(listed, on="row", how="left", maintain_order="left")
