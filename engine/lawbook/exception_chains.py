"""Exceptions (`overrides`) and exceptions to exceptions: how far one row of competence reaches another through them.

A row is an exception to what it names, and to what that is an exception to, as far as each row between bears on the
post, is in force and speaks to the action. A row not in force carries nothing. Conditions do not part the chain: the
exception to an exception is the more special text, whether or not the exception between would apply.
"""

from __future__ import annotations

from collections.abc import Iterable

from engine.lawbook.entries import CompetenceRule, Interval

Reach = frozenset[tuple[Interval, frozenset[str]]]
"""Intervals, each with the actions for which the exception holds in it."""


class ExceptionChains:
    """The exceptions among the rules of one post."""

    def __init__(self, rules: Iterable[CompetenceRule]) -> None:
        self._pieces: dict[str, list[CompetenceRule]] = {}
        for rule in rules:
            self._pieces.setdefault(rule.ground.id, []).append(rule)
        self._known: dict[tuple[int, str], Reach] = {}

    def reach(self, rule: CompetenceRule, target: str) -> Reach:
        """Where `rule` is an exception to the row with the id `target`; empty when it is none."""
        key = id(rule), target
        found = self._known.get(key)
        if found is None:
            # INVARIANT: a circle, which is a fault of its own (PC135), ends here.
            self._known[key] = frozenset()
            found = self._known[key] = frozenset(self._through(rule, target))
        return found

    def _through(self, rule: CompetenceRule, target: str) -> Iterable[tuple[Interval, frozenset[str]]]:
        for named in rule.overrides:
            if named == target:
                yield rule.ground.interval, rule.actions
                continue
            for between in self._pieces.get(named, ()):
                for interval, actions in self.reach(between, target):
                    common, shared = interval.meet(rule.ground.interval), actions & rule.actions
                    if common is not None and shared:
                        yield common, shared
