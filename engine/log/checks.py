"""What the log keeps of one `check`: which input, which rules, which outcome; persons only as keyed hashes."""

from __future__ import annotations

from typing import Any

from engine.intake.proposals import ReadProposal
from engine.log.archive import Archive
from engine.log.pseudonyms import Pseudonyms
from engine.log.store import now
from engine.model.vocabulary import Facet
from engine.receipts.receipt import tool_name
from engine.receipts.verdicts import verdict_core
from engine.verdict.check import Verdict

KIND = "check"


def check_content(
    read: ReadProposal,
    verdict: Verdict,
    scope: tuple[Facet, ...],
    pseudonyms: Pseudonyms,
    archive: Archive | None,
    receipt: str | None = None,
) -> dict[str, Any]:
    """The content of an entry. With `archive` the input is kept there in full (a log that keeps inputs)."""
    candidate = read.form.candidate.id if read.form.candidate is not None else None
    return {
        "at": now(),
        "kind": KIND,
        "tool": tool_name(),
        "lawbook": verdict.lawbook,
        "scope": [facet.value for facet in scope],
        "input": {
            "digest": pseudonyms.of_bytes(read.content),
            "name": pseudonyms.of_text(verdict.file),
            "person": pseudonyms.of_text(candidate) if isinstance(candidate, str) else None,
            "kept": archive.keep(read.content) if archive is not None else None,
        },
        "verdict": verdict_core(verdict),
        "receipt": receipt,
    }
