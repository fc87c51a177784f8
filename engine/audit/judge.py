"""Every decision of a facts frame judged, each by the law of its day."""

from __future__ import annotations

from engine.audit.frame import FactsFrame
from engine.audit.judged import BREACHES, Judged
from engine.audit.natively import judge_natively
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.check import ALL_FACETS
from engine.verdict.findings import Result


def judge_frame(
    book: Lawbook,
    frame: FactsFrame,
    scope: tuple[Facet, ...] = ALL_FACETS,
    *,
    results: frozenset[Result] = BREACHES,
) -> Judged:
    """The verdicts on every row of a frame, over the facets in `scope`; findings are listed for `results` only."""
    return judge_natively(book, frame, scope, results=results)
