"""What of a verdict is proof: ids, dates and outcomes only, no wording, no personal data, no file name."""

from __future__ import annotations

from typing import Any

from engine.verdict.check import Verdict


def verdict_core(verdict: Verdict) -> dict[str, Any]:
    """The verdict without words: equal in every language, and equal again when it is worked out anew."""
    return {
        "outcome": verdict.outcome.value,
        "facets": {facet.value: found.outcome.value for facet, found in verdict.facets.items()},
        "on": [] if verdict.on is None else [day.isoformat() for day in dict.fromkeys(verdict.on)],
        "posts": [post.post for post in verdict.posts],
        "actions": list(verdict.actions),
        "competence": sorted(
            [entry.post, entry.role.value, entry.body, entry.settled]
            for assembly in verdict.competence
            for entry in assembly.entries
            if not entry.superseded
        ),
        "findings": sorted(
            [each.rule, each.code, each.result.value, each.weight.value, each.law_of.isoformat()]
            for each in verdict.findings
        ),
        "missing_facts": sorted(each.path for each in verdict.missing_facts),
        "missing_law": len(verdict.missing_law),
    }
