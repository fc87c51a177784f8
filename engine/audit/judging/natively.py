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
from engine.intake.cases import Case
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.check import ALL_FACETS, Run, Verdict, check_case, law_days_of
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
    found: list[Mapping[str, object]] = []
    for position, number in enumerate(frame.table["row"]):
        case = frame.case(position)
        verdict = check_case(book, case, scope)
        index = laws.setdefault(verdict.missing_law, len(laws))
        rows.append({"row": number, **_verdict(verdict), "missing_law": index, **_relations(book, case, scope)})
        found += ({"row": number, **_finding(each)} for each in verdict.findings if each.result in results)
    return Judged(
        pl.DataFrame(rows, schema=_verdict_schema()), pl.DataFrame(found, schema=finding_schema()), tuple(laws)
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


def _relations(book: Lawbook, case: Case, scope: tuple[Facet, ...]) -> dict[str, object]:
    days = law_days_of(book, case)
    if not days or Facet.AUTHORITY not in scope:
        return {}
    return {f"{fact}#relation": said for fact, said in _related(book, Run(book, case, days[-1]))}


def _related(book: Lawbook, run: Run) -> Iterator[tuple[str, str]]:
    run.settle_managing_level()
    if not run.readings or run.ambiguous or run.case.names.unresolved:
        return
    for link, _, entries, reported in reported_links(book, run.facts_on(run.day, run.post), run.assemblies, run.day):
        if entries and reported is not None:
            yield link.fact, closest_relation(book, reported, entries)


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule, "code": finding.code, "facet": finding.facet.value, "result": finding.result.value,
        "severity": finding.severity.value, "confidence": finding.confidence.value, "law_of": finding.law_of,
    }  # fmt: skip
