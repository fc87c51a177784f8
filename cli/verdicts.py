"""A proposal read and judged at a command line: verdict, repairs, second opinion, exit code, entry in the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from cli.exit_codes import ExitCode, of_verdict
from cli.settings import Settings
from engine.diagnostics import Diagnostic
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.check import Verdict, check
from engine.verdict.repairs import RepairPlan, repairs
from engine.verdict.second_opinion import SecondOpinion, second_opinion

if TYPE_CHECKING:
    from engine.intake.proposals import ReadProposal


@dataclass(frozen=True, slots=True)
class Checked:
    """A file read, its verdict, its repairs, and what the second evaluator made of it."""

    read: ReadProposal
    verdict: Verdict
    plans: tuple[RepairPlan, ...]
    opinion: SecondOpinion


def checked_proposal(book: Lawbook, read: ReadProposal, facets: tuple[Facet, ...]) -> Checked:
    """The proposal judged by both evaluators."""
    verdict = check(book, read, facets)
    return Checked(read, verdict, repairs(book, verdict), second_opinion(book, verdict))


def code_of(checked: Checked, settings: Settings, *, required: bool = False) -> ExitCode:
    """The file's exit code; a contradiction leaves it without a verdict, and says where the two differ and why."""
    opinion = checked.opinion
    if opinion.contradictions:
        say([each.diagnostic for each in opinion.contradictions], settings)
        for each in opinion.contradictions:
            for firing in each.because:
                click.echo(f"  {each.question}: {firing.rule} = {firing.truth} {dict(firing.bound)}", err=True)
        return ExitCode.TOOL_FAILED
    if opinion.unavailable is not None and (required or not opinion.unavailable.repeated):
        say([opinion.unavailable.diagnostic], settings)
    if required and opinion.unavailable is not None:
        return ExitCode.TOOL_FAILED
    return of_verdict(checked.verdict.outcome.value)


def leave_proof(
    settings: Settings, book: Lawbook, found: Sequence[Checked], facets: tuple[Facet, ...], path: str | None = None
) -> None:
    """The verdicts in the decision log, where one is kept, and their receipt in a file, where one is named."""
    if settings.log is None and path is None:
        return
    from cli.decision_log import Recorded, check_receipt, record, write_receipt

    done = [Recorded(each.read, each.verdict) for each in found]
    receipt = check_receipt(book, done, facets)
    anchor = record(settings, done, facets, receipt)
    if path is not None:
        write_receipt(receipt if anchor is None else receipt.anchored(anchor), path)


def say(diagnostics: Iterable[Diagnostic], settings: Settings) -> None:
    """On standard error."""
    from cli.render.diagnostics_text import show_diagnostics

    show_diagnostics(tuple(diagnostics), settings)
