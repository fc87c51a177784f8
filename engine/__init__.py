"""phancap: who is competent for a Vietnamese cadre appointment, and is the file lawful on each of its dates.

The library in five lines::

    from engine import ask_authority, check, load_lawbook, read_proposal_file
    book = load_lawbook()                                   # about 0.1 s from the cache; keep it, it is immutable
    answer = ask_authority(book, "Giám đốc Sở Tài chính tỉnh Quảng Ninh", on=date(2024, 5, 1))
    verdict = check(book, read_proposal_file(Path("ho-so.yaml")))

Names are imported on first use, so that `import engine` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.bilingual import Text as Text
    from engine.diagnostics import Diagnostic as Diagnostic
    from engine.diagnostics import PhancapError as PhancapError
    from engine.intake.proposals import read_proposal as read_proposal
    from engine.intake.proposals import read_proposal_file as read_proposal_file
    from engine.lawbook.book import Lawbook as Lawbook
    from engine.lawbook.loading import load_lawbook as load_lawbook
    from engine.model.vocabulary import Facet as Facet
    from engine.model.vocabulary import Outcome as Outcome
    from engine.model.vocabulary import Role as Role
    from engine.verdict.authority import Authority as Authority
    from engine.verdict.authority import ask_authority as ask_authority
    from engine.verdict.check import Verdict as Verdict
    from engine.verdict.check import check as check
    from engine.verdict.repairs import repairs as repairs
    from engine.verdict.serial import verdict_json as verdict_json

_HOMES = {
    "Authority": "engine.verdict.authority",
    "Diagnostic": "engine.diagnostics",
    "Facet": "engine.model.vocabulary",
    "Lawbook": "engine.lawbook.book",
    "Outcome": "engine.model.vocabulary",
    "PhancapError": "engine.diagnostics",
    "Role": "engine.model.vocabulary",
    "Text": "engine.bilingual",
    "Verdict": "engine.verdict.check",
    "ask_authority": "engine.verdict.authority",
    "check": "engine.verdict.check",
    "load_lawbook": "engine.lawbook.loading",
    "read_proposal": "engine.intake.proposals",
    "read_proposal_file": "engine.intake.proposals",
    "repairs": "engine.verdict.repairs",
    "verdict_json": "engine.verdict.serial",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'engine' has no attribute {name!r}")
