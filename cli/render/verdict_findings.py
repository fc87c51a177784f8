"""The verdicts of `check` as findings for tools that read SARIF or JUnit: what is breached, and what is not settled."""

from __future__ import annotations

from collections.abc import Iterator

from cli.render.findings import Finding
from engine.bilingual import Language, Text
from engine.diagnostics import Level, Span
from engine.intake.proposals import ReadProposal
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import FACET_LABELS, Outcome
from engine.verdict.check import Verdict
from engine.verdict.findings import Finding as Found
from engine.verdict.findings import Result
from engine.verdict.labels import cite
from engine.verdict.missing import missing_facts
from engine.verdict.repairs import RepairPlan

_LEVELS = {Outcome.VIOLATION: Level.ERROR, Outcome.JUDGEMENT: Level.WARNING, Outcome.UNDETERMINED: Level.WARNING}
UNSETTLED = {
    Outcome.UNREGULATED: Text("không có quy định", "no rule speaks to it"),
    Outcome.CONFLICTING: Text("các quy định mâu thuẫn", "the rules conflict"),
    Outcome.UNDETERMINED: Text("chưa đủ dữ kiện", "not settled"),
}
"""Facets that no single finding explains."""


def findings_of(
    book: Lawbook, read: ReadProposal, verdict: Verdict, plans: tuple[RepairPlan, ...], language: Language
) -> Iterator[Finding]:
    """What is breached, heaviest first, then what is not settled; the place is that of the first fact the rule read."""
    mending = {(plan.rule, plan.code): plan.text.pick(language).rstrip(".") for plan in plans}
    open_ = [each for each in verdict.findings if each.weight is Outcome.UNDETERMINED]
    for found in (*verdict.breaches, *open_):
        lacking = missing_facts(book, found.blockers, verdict.known)
        read_facts = (
            [path for path, _ in found.values] if found.result is Result.BREACHED else [each.path for each in lacking]
        )
        ground = "; ".join(cite(book, citation) for citation in found.citations)
        message = _message(found, language)
        yield Finding(
            found.code, _LEVELS.get(found.weight, Level.NOTE), f"{message} [{ground}]" if ground else message,
            mending.get((found.rule, found.code), "") or _supply([each.label for each in lacking], language),
            f"{verdict.file} {found.rule}", (_place(read, read_facts),),
        )  # fmt: skip
    said = {found.facet for found in (*verdict.breaches, *open_) if found.weight is not Outcome.COMPLIANT}
    for facet, value in verdict.facets.items():
        if facet not in said and value.outcome in UNSETTLED:
            words = f"{FACET_LABELS[facet].pick(language)}: {UNSETTLED[value.outcome].pick(language)}"
            laws = "; ".join(law.text.pick(language) for law in verdict.missing_law)
            level = Level.WARNING if value.outcome is Outcome.UNDETERMINED else Level.ERROR
            yield Finding(
                f"{facet.value}.{value.outcome.value}", level, words, laws, verdict.file, (read.document.span(()),)
            )


def passed(verdict: Verdict, language: Language) -> list[str]:
    """The facets that are as they should be."""
    return [
        f"{verdict.file} {FACET_LABELS[facet].pick(language)}"
        for facet, value in verdict.facets.items()
        if value.outcome is Outcome.COMPLIANT
    ]


def _message(found: Found, language: Language) -> str:
    return (found.message if found.result is Result.BREACHED else found.title).pick(language).rstrip(".")


def _supply(labels: list[Text], language: Language) -> str:
    words = ", ".join(label.pick(language) for label in labels)
    return Text(f"Cần bổ sung: {words}", f"To supply: {words}").pick(language) if words else ""


def _place(read: ReadProposal, facts: list[str]) -> Span:
    """Where the first of these facts that the file states stands; else the place where the first would stand."""
    spans = [read.document.span(tuple(path.split("."))) for path in facts]
    top = read.document.span(())
    return next((span for span in spans if (span.line, span.column) != (top.line, top.column)), top)
