"""`--scope`: facets by id or Vietnamese name."""

from __future__ import annotations

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, did_you_mean
from engine.model.vocabulary import FACET_LABELS, Facet
from engine.text import fold


def facets_in(scope: str) -> tuple[Facet, ...]:
    """Facets by id or Vietnamese label, parted by commas; raises PC507 for a word that is none."""
    known = {fold(facet.value): facet for facet in Facet}
    known |= {fold(label.vi): facet for facet, label in FACET_LABELS.items()}
    known |= {"tieu chuan": Facet.ELIGIBILITY, "dieu kien": Facet.ELIGIBILITY}
    words = [fold(part) for part in scope.replace(";", ",").split(",") if part.strip()]
    strange = [word for word in words if word not in known]
    if strange or not words:
        listed = ", ".join(f"{facet.value} ({FACET_LABELS[facet].vi})" for facet in Facet)
        raise PhancapError(
            Diagnostic("PC507", Text(f"không có mặt kiểm tra “{word}”", f"there is no facet “{word}”"), Span("--scope"),
                       did_you_mean(word, known) or Text(listed, listed))
            for word in strange or [""]
        )  # fmt: skip
    return tuple(facet for facet in Facet if facet in {known[word] for word in words})
