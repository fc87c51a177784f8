"""Which facets an input can be judged on: those whose facts it carries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from engine.conditions.tree import facts_of
from engine.intake.cases import BODY_FACTS
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.missing import stated_paths

_EVERYWHERE = frozenset({"party_act.on", "state_act.on", "election.on", "decision.on", "action", *BODY_FACTS})
"""Facts of every decision: they tell no facet from another."""


def carried_facets(book: Lawbook, paths: Iterable[str]) -> tuple[Facet, ...]:
    """The facets some column bears on; competence where a body is reported, or where nothing else can be judged."""
    given = set(paths)
    leading = _leading_facets(book)
    found = {facet for path in given for facet in leading.get(path, ())}
    if given & set(BODY_FACTS) or not found:
        found.add(Facet.AUTHORITY)
    return tuple(facet for facet in Facet if facet in found)


def _leading_facets(book: Lawbook) -> Mapping[str, frozenset[Facet]]:
    """Per fact, the facets in which most rules require something of it; lists lend their facet to their fields."""
    times: dict[str, Counter[Facet]] = {}
    for rule in book.requirements:
        for read in facts_of(rule.require):
            path = f"{rule.each}.{read.removeprefix('item.')}" if read.startswith("item.") and rule.each else read
            for stated in stated_paths(book, path):
                if stated not in _EVERYWHERE and not stated.startswith("post."):
                    times.setdefault(stated, Counter())[rule.facet] += 1
    return {
        path: frozenset(facet for facet, count in counts.items() if count == max(counts.values()))
        for path, counts in times.items()
    }
