"""All checks of `rules lint` over a lawbook: what they find, what the packs say is meant to stay, what says so in vain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.analysis.lints import delegations, holes, overlaps, parameters, references, requirements, unused
from engine.analysis.study import Lint, Study, grouped
from engine.bilingual import Text
from engine.diagnostics import Span
from engine.lawbook.book import Lawbook
from engine.lawbook.collecting import uncollected
from engine.lawbook.entries import Suppression

STALE = "PC916"
CHECKS = (overlaps, unused, holes, references, requirements, delegations, parameters)
"""In this order; each a module with `find`."""


@dataclass(frozen=True, slots=True)
class LintReport:
    """What is found, in order of the rows' places; what is suppressed, with the reason; how many rows were looked at."""

    found: tuple[Lint, ...]
    suppressed: tuple[tuple[Lint, Suppression], ...]
    rows: int

    @property
    def clean(self) -> bool:
        """Whether nothing is left to look at."""
        return not self.found


@uncollected()
def lint(book: Lawbook, spans: Mapping[str, Span] | None = None) -> LintReport:
    """Every check over the whole lawbook; drafts take no part."""
    study = Study(book, spans)
    found = [each for check in CHECKS for each in grouped(list(check.find(study)))]
    kept: list[Lint] = []
    suppressed: list[tuple[Lint, Suppression]] = []
    for each in found:
        by = next((row for row in book.suppressions if _covers(row, each)), None)
        if by is None:
            kept.append(each)
        else:
            suppressed.append((each, by))
    used = {id(row) for _, row in suppressed}
    kept += [_stale(row) for row in book.suppressions if id(row) not in used]
    kept.sort(key=lambda each: _place(study, each))
    return LintReport(tuple(kept), tuple(suppressed), len(study.grounds))


def _covers(row: Suppression, found: Lint) -> bool:
    """A suppression names the finding's code, and all rows and posts of the finding are among those it names."""
    if row.code != found.code:
        return False
    by_rules = not row.rules or (bool(found.rules) and row.rules >= set(found.rules))
    by_posts = not row.posts or (bool(found.posts) and row.posts >= set(found.posts))
    return by_rules and by_posts


def _stale(row: Suppression) -> Lint:
    named = ", ".join(sorted(row.rules | row.posts))
    return Lint(
        STALE,
        Text(f"không còn phát hiện {row.code} nào về {named}", f"there is no finding {row.code} on {named} any more"),
        Text("bỏ mục này khỏi lint.yaml", "remove it from lint.yaml"),
        (row.instrument,),
        warning=True,
    )


def _place(study: Study, each: Lint) -> tuple[str, int, str]:
    names = (*each.rules, *each.posts)
    span = next((study.spans[name] for name in names if name in study.spans), None)
    return (span.file, span.line, each.code) if span is not None else ("", 0, each.code)
