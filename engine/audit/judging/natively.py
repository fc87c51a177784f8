"""A facts frame judged row by row by the native evaluator: the oracle of the columnar one, for samples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from engine.audit.frame import FactsFrame
from engine.audit.judging.judged import (
    BREACHES,
    RELATION_COLUMNS,
    ROLE_COLUMNS,
    Judged,
    bodies_in_role,
    closest_relation,
    confidence_of,
    confidence_type,
    finding_schema,
    missing_fact_word,
    outcome_type,
    relation_type,
)
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.check import ALL_FACETS, Run, Verdict, law_days_of, verdict_on
from engine.verdict.findings import Finding, Result
from engine.verdict.links import reported_links
from engine.verdict.missing import MissingLaw

if TYPE_CHECKING:
    import polars as pl


def judge_natively(
    book: Lawbook,
    frame: FactsFrame,
    scope: tuple[Facet, ...] = ALL_FACETS,
    *,
    results: frozenset[Result] = BREACHES,
) -> Judged:
    """The verdicts on every row of a frame; `results` are those the findings are listed for."""
    import polars as pl

    laws: dict[tuple[MissingLaw, ...], int] = {}
    rows: list[Mapping[str, object]] = []
    found: list[tuple[object, ...]] = []
    for number, case in zip(frame.table["row"], frame.cases(), strict=True):
        runs = [Run(book, case, day) for day in law_days_of(book, case)]
        verdict = verdict_on(book, case, scope, runs, [tuple(run.findings()) for run in runs])
        index = laws.setdefault(verdict.missing_law, len(laws))
        related = _related(book, runs[-1]) if runs and Facet.AUTHORITY in scope else ()
        rows.append({"row": number, **_verdict(verdict), "missing_law": index, **dict(related)})
        found += (_finding(number, each) for each in verdict.findings if each.result in results)
    return Judged(
        pl.DataFrame(rows, schema=_verdict_schema()),
        pl.DataFrame(found, schema=finding_schema(), orient="row"),
        tuple(laws),
    )


def _verdict_schema() -> dict[str, pl.DataType | type[pl.DataType]]:
    import polars as pl

    return {
        "row": pl.Int64, "verdict": outcome_type(), **{facet.value: outcome_type() for facet in Facet},
        **{role.value: pl.Categorical for role in ROLE_COLUMNS},
        **dict.fromkeys(("codes", "rules", "missing_facts"), pl.List(pl.String)), "missing_law": pl.UInt32,
        "confidence": confidence_type(), "checked": pl.UInt16, **dict.fromkeys(RELATION_COLUMNS, relation_type()),
    }  # fmt: skip


def _verdict(verdict: Verdict) -> dict[str, object]:
    broken = [finding for finding in verdict.findings if finding.result is Result.BREACHED]
    sure = confidence_of(verdict.outcome, verdict.findings)
    return {
        "verdict": verdict.outcome.value,
        **{facet.value: found.outcome.value for facet, found in verdict.facets.items()},
        **{role.value: bodies_in_role(verdict.competence, role) for role in ROLE_COLUMNS},
        "codes": sorted({finding.code for finding in broken}),
        "rules": sorted({finding.rule for finding in broken}),
        "missing_facts": [missing_fact_word(each) for each in verdict.missing_facts],
        "confidence": sure.value if sure is not None else None,
        "checked": verdict.checked,
    }  # fmt: skip


def _related(book: Lawbook, run: Run) -> Iterator[tuple[str, str]]:
    """How the reported bodies stand to the competent ones, by column; of a run whose findings were asked for."""
    if not run.readings or run.ambiguous or run.case.names.unresolved:
        return
    for link, _, entries, reported in reported_links(book, run.facts_on(run.day, run.post), run.assemblies, run.day):
        if entries and reported is not None:
            yield f"{link.fact}#relation", closest_relation(book, reported, entries)


def _finding(row: int, finding: Finding) -> tuple[object, ...]:
    """The columns of `finding_schema`."""
    return (
        row, finding.rule, finding.code, finding.facet.value, finding.result.value, finding.severity.value,
        finding.confidence.value, finding.law_of,
    )  # fmt: skip
