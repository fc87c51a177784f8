"""What `rules coverage` and `rules mutate` start from: a lawbook and the scenarios recorded over it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cli.feature_files import feature_files
from cli.settings import Settings, shipped_rules
from cli.two_lawbooks import own_packs, with_drafts_signed
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, PhancapError, Span, did_you_mean

if TYPE_CHECKING:
    from cli.feature_steps.recording import Recording
    from engine.lawbook.book import Lawbook


@dataclass(frozen=True)
class ScenarioEvidence:
    """The lawbook, the recording, and the instruments looked at (None: all)."""

    book: Lawbook
    recording: Recording
    instruments: frozenset[str] | None


def scenario_evidence(settings: Settings, path: str, named: tuple[str, ...]) -> ScenarioEvidence:
    """Record the feature files of `path`; packs in it are laid over (drafts as if signed) and are then, unless
    others are named, what is looked at.

    Raises PhancapError: packages for authors absent (PC930), no feature file (PC931), an instrument not held (PC950), no
    scenario that holds (PC951).
    """
    files = feature_files(path)
    from cli.feature_steps.recording import record

    packs = own_packs(Path(path))
    over = replace(settings, rules=(*settings.rules, *packs))
    book = with_drafts_signed(over.lawbook(), packs)
    recording = record(book, files)
    if not recording.questions:
        raise PhancapError(recording.refused)
    return ScenarioEvidence(book, recording, _instruments(book, named, own=bool(packs)))


def rule_places(settings: Settings, path: str) -> dict[str, Span]:
    """Where each row of law stands, for forms that name places; the packs are compiled for it."""
    from engine.lawbook.compile import compile_lawbook
    from engine.lawbook.sources import find_sources

    spans: dict[str, Span] = {}
    compile_lawbook(find_sources(shipped_rules(), (*settings.rules, *own_packs(Path(path)))), DiagnosticBag(), spans)
    return spans


def _instruments(book: Lawbook, named: tuple[str, ...], *, own: bool) -> frozenset[str] | None:
    by_number = {each.number: name for name, each in book.instruments.items()}
    found = set()
    for each in named:
        if each not in book.instruments and each not in by_number:
            raise PhancapError([
                Diagnostic("PC950", Text(f"không có văn bản “{each}”", f"no instrument “{each}”"),
                           help=did_you_mean(each, [*book.instruments, *by_number]))
            ])  # fmt: skip
        found.add(by_number.get(each, each))
    if found:
        return frozenset(found)
    return frozenset(name for name, each in book.instruments.items() if each.overlay) if own else None
