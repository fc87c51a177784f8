"""The only module that touches durable_rules: one fact at a time, driven by our own agenda loop.

A fact is asserted, every rule it sets off is recorded, the fact is retracted. Actions do nothing. The sentinel of the
fact's group must fire, once and last; what does not go exactly so is a KernelError and the process must end.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import durable_rules_engine  # type: ignore[import-not-found]  # absent where the library cannot be built

BOOT_FACT = {"g": "boot"}
MOST_SALTS = 8


class KernelError(Exception):
    """The library did not behave; nothing it said since the last good answer counts."""


class Ruleset:
    """A ruleset built in this process. `rules` is its JSON text, already checked against the limits."""

    def __init__(self, name: str, rules: str) -> None:
        self._handle = durable_rules_engine.create_ruleset(name, rules)
        # Without a first action the library's state for the session is never initialised.
        if list(self._fired(BOOT_FACT, 1)) != ["boot"]:
            raise KernelError("the ruleset does not start")

    def fire(self, fact: Mapping[str, Any], sentinel: str, most: int) -> list[str]:
        """Names of the rules a fact sets off, the sentinel left out. `most` bounds the firings."""
        fired = list(self._fired(fact, most))
        _require_sentinel(fired, sentinel)
        if len(set(fired)) != len(fired):
            raise KernelError("a rule fired twice")
        return fired[:-1]

    @property
    def empty(self) -> bool:
        """Whether the working memory holds nothing."""
        return self._memory() == "[]"

    def _memory(self) -> str:
        return str(durable_rules_engine.get_facts(self._handle, "0"))

    def _fired(self, fact: Mapping[str, Any], most: int) -> Iterator[str]:
        text, offset = self._assert(fact)
        bound = f'":{{"m":{text}}}}}'
        for message in self._agenda(offset, most):
            # Read by its ends: the binding must be the fact as it was written; parsing it would cost most of the time.
            if not (message.startswith('{"') and message.endswith(bound)):
                raise KernelError("a rule bound another fact")
            yield message[2 : -len(bound)]
        durable_rules_engine.retract_fact(self._handle, text)

    def _agenda(self, offset: int, most: int) -> Iterator[str]:
        """Everything that fires, as the library words it."""
        started = durable_rules_engine.start_action_for_state(self._handle, offset)
        message = started[1] if started else None
        fired = 0
        while message:
            fired += 1
            if fired > most:
                raise KernelError("more firings than rules")
            yield message
            message = durable_rules_engine.complete_and_start_action(self._handle, offset)

    def _assert(self, fact: Mapping[str, Any]) -> tuple[str, int]:
        """Assert with a salt: a fact taken for one seen before is salted anew, and never retracted."""
        for salt in range(MOST_SALTS):
            text = json.dumps({**fact, "salt": salt}, ensure_ascii=False, separators=(",", ":"))
            outcome, offset = durable_rules_engine.assert_fact(self._handle, text)
            if outcome == 0:
                return text, offset
            if outcome != 2:
                raise KernelError("a fact set nothing off")
        raise KernelError("a fact was rejected")


class Table(Ruleset):
    """A ruleset whose working memory keeps rows, which rules join with the fact asserted as `c`, the row being `r`."""

    def __init__(self, name: str, rules: str, rows: list[dict[str, Any]]) -> None:
        super().__init__(name, rules)
        for row in rows:
            _, offset = self._assert(row)
            if list(self._agenda(offset, 0)):
                raise KernelError("a row set something off")
        self._held = self._memory()
        if self._held.count('"salt":') != len(rows):
            raise KernelError("a row was lost")

    def rows_joined(self, fact: Mapping[str, Any], sentinel: str, most: int) -> set[int]:
        """The numbers `n` of the rows some rule joins with the fact."""
        text, offset = self._assert(fact)
        fired: list[str] = []
        found: set[int] = set()
        for message in self._agenda(offset, most):
            ((rule, bound),) = json.loads(message).items()
            if json.dumps(bound["c"], ensure_ascii=False, separators=(",", ":")) != text:
                raise KernelError("a rule bound another fact")
            fired.append(rule)
            if rule != sentinel:
                found.add(bound["r"]["n"])
        _require_sentinel(fired, sentinel)
        durable_rules_engine.retract_fact(self._handle, text)
        return found

    @property
    def unchanged(self) -> bool:
        """Whether the working memory holds the rows and nothing else."""
        return self._memory() == self._held


def _require_sentinel(fired: list[str], sentinel: str) -> None:
    if not fired or fired[-1] != sentinel or fired.count(sentinel) != 1:
        raise KernelError("the sentinel did not fire")
