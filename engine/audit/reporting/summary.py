"""What the reports of an audit say, as data: counts by what an auditor asks for, and the rows worth opening.

Everything is counted over the written tables, lazily, so that a run of any size is summed up within bounded memory.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import polars as pl

from engine.audit.judging.judged import RELATION_COLUMNS, RELATIONS
from engine.audit.reading.decisions import Reject
from engine.audit.reading.naming import Unknown
from engine.audit.reporting.grounds import FindingCount, Grounds
from engine.audit.reporting.unchecked import UncheckedProvisions, unchecked_provisions
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import CONFIDENCE_LABELS, LEVEL_LABELS, WEIGHT, Confidence, Facet, Outcome
from engine.verdict.links import LINKS

OUTCOMES: Final = tuple(sorted(Outcome, key=lambda each: -WEIGHT[each]))
"""Heaviest first, as reports list them."""
_MOST_LAWS: Final = 30
_SUREST_FIRST: Final = tuple(each.value for each in Confidence)
_SHARES: Final[Mapping[str, float]] = {
    "violation": 0.5, "conflicting": 0.15, "unregulated": 0.15, "judgement": 0.15, "undetermined": 0.15, "compliant": 0.05,
}  # fmt: skip
"""Of the rows a page keeps, at most about so much for each verdict; what one leaves free goes to the next."""


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What the run knows besides its tables."""

    rows: int
    counts: Mapping[str, int]
    scope: tuple[Facet, ...]
    carried: tuple[Facet, ...]
    notes: tuple[Text, ...]
    unknown: tuple[Unknown, ...]
    rejects: tuple[tuple[Reject, str, Sequence[str]], ...]
    rechecked: int
    inputs: tuple[Path, ...]
    output: Path
    options: tuple[str, ...]
    """Options of the command line to say again when the run is repeated."""
    last_line: str
    lawbook: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that share a value: counts by outcome."""

    value: str | None
    label: Text
    counts: Mapping[Outcome, int]

    @property
    def rows(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    def of(self, outcome: Outcome) -> int:
        """Rows of one outcome."""
        return self.counts.get(outcome, 0)


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of both reports."""

    run: RunFacts
    facets: tuple[tuple[Facet, Mapping[Outcome, int]], ...]
    years: tuple[Group, ...]
    provinces: tuple[Group, ...]
    levels: tuple[Group, ...]
    instruments: tuple[tuple[str, int], ...]
    """Instrument and rows with a finding that rests on it."""
    findings: tuple[FindingCount, ...]
    agreement: tuple[tuple[str, Text, Mapping[str, int]], ...]
    """Per reported body: path, name, rows by relation."""
    confidence: tuple[Group, ...]
    missing_facts: tuple[tuple[str, Text, int], ...]
    missing_law: tuple[tuple[str, int], ...]
    unchecked: UncheckedProvisions
    kept: pl.DataFrame
    """The rows a page shows one by one."""

    @property
    def kept_all(self) -> bool:
        """Whether every judged row is kept."""
        return self.kept.height == self.run.rows - self.run.counts["rejected"]


def summarise(book: Lawbook, folder: Path, run: RunFacts, keep: int) -> Summary:
    """The summary of the tables in `folder`; at most `keep` rows are kept one by one."""
    verdicts = pl.scan_parquet(folder / "verdicts.parquet", glob=False)
    findings = pl.scan_parquet(folder / "findings.parquet", glob=False)
    grounds = Grounds(book, findings, verdicts)
    kept = _kept(verdicts, keep)
    return Summary(
        run=run,
        facets=tuple((facet, _outcomes(verdicts, facet.value)) for facet in run.scope),
        years=_groups(verdicts, pl.col("on").dt.year().cast(pl.String), lambda value: Text(value, value), by_value=True),
        provinces=_groups(verdicts, pl.col("province_id"), lambda value: book.provinces[value].name),
        levels=_groups(verdicts, pl.col("level"), lambda value: LEVEL_LABELS.get(value, Text(value, value))),
        instruments=grounds.instruments,
        findings=grounds.findings,
        agreement=tuple(_agreement(verdicts)),
        confidence=_groups(verdicts, pl.col("confidence"), lambda value: CONFIDENCE_LABELS[Confidence(value)], order=_SUREST_FIRST),
        missing_facts=tuple(_missing_facts(book, verdicts)),
        missing_law=tuple(_listed(verdicts, "missing_law", "; ")[:_MOST_LAWS]),
        unchecked=unchecked_provisions(book, run.scope, *_span(verdicts)),
        kept=grounds.with_instruments(kept),
    )  # fmt: skip


def _outcomes(verdicts: pl.LazyFrame, column: str) -> dict[Outcome, int]:
    counted = verdicts.group_by(column).len().collect()
    return {Outcome(name): times for name, times in counted.iter_rows() if name is not None}


def _groups(
    verdicts: pl.LazyFrame,
    by: pl.Expr,
    label: Callable[[str], Text],
    *,
    by_value: bool = False,
    order: tuple[str, ...] = (),
) -> tuple[Group, ...]:
    counted = verdicts.group_by(by.alias("value"), "verdict").len().collect()
    held: dict[str | None, dict[Outcome, int]] = {}
    for value, verdict, times in counted.iter_rows():
        held.setdefault(value, {})[Outcome(verdict)] = times
    groups = [Group(value, label(value) if value is not None else _NOT_KNOWN, counts) for value, counts in held.items()]
    if order:
        return tuple(sorted(groups, key=lambda each: order.index(each.value) if each.value in order else len(order)))
    if by_value:
        return tuple(sorted(groups, key=lambda each: (each.value is None, each.value or "")))
    return tuple(
        sorted(groups, key=lambda each: (each.value is None, -each.of(Outcome.VIOLATION), -each.rows, each.value or ""))
    )


_NOT_KNOWN: Final = Text("không rõ", "not known")


def _agreement(verdicts: pl.LazyFrame) -> Iterator[tuple[str, Text, dict[str, int]]]:
    parts = (
        verdicts.select(pl.col("agreement").str.split(";"))
        .explode("agreement")
        .drop_nulls()
        .group_by("agreement")
        .len()
        .collect()
    )
    counted = dict(parts.iter_rows())
    names = {link.fact: link.name for link in LINKS}
    for column in RELATION_COLUMNS:
        path = column.partition("#")[0]
        found = {relation: counted.get(f"{path}={relation}", 0) for relation in RELATIONS}
        if any(found.values()):
            yield path, names[path], found


def _missing_facts(book: Lawbook, verdicts: pl.LazyFrame) -> Iterator[tuple[str, Text, int]]:
    for path, times in _listed(verdicts.filter(pl.col("verdict") == Outcome.UNDETERMINED.value), "missing_facts", ";"):
        spec = book.facts.get(path.partition("#")[0])
        yield path, spec.label if spec is not None else Text(path, path), times


def _listed(verdicts: pl.LazyFrame, column: str, separator: str) -> list[tuple[str, int]]:
    parts = (
        verdicts.select(pl.col(column).str.split(separator)).explode(column).drop_nulls().filter(pl.col(column) != "")
    )
    counted = parts.group_by(column).len().collect()
    return sorted(counted.iter_rows(), key=lambda pair: (-pair[1], pair[0]))


def _span(verdicts: pl.LazyFrame) -> tuple[dt.date | None, dt.date | None]:
    first, last = verdicts.select(pl.col("on").min().alias("first"), pl.col("on").max().alias("last")).collect().row(0)
    return first, last


def _kept(verdicts: pl.LazyFrame, keep: int) -> pl.DataFrame:
    """Breaches first, then the open ones, and a few of the lawful, each spread over the whole run."""
    counts = _outcomes(verdicts, "verdict")
    left = keep
    parts = []
    for outcome in OUTCOMES:
        rows = counts.get(outcome, 0)
        later = sum(
            min(counts.get(each, 0), int(keep * _SHARES[each.value]))
            for each in OUTCOMES[OUTCOMES.index(outcome) + 1 :]
        )
        share = min(rows, max(left - later, 0))
        if not share:
            continue
        left -= share
        step = rows / share
        mine = verdicts.filter(pl.col("verdict") == outcome.value).with_row_index("#nth")
        wanted = [int(index * step) for index in range(share)] if share < rows else None
        parts.append((mine if wanted is None else mine.filter(pl.col("#nth").is_in(wanted))).drop("#nth"))
    if not parts:
        return verdicts.head(0).collect()
    return pl.concat(parts).collect()
