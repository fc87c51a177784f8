"""The only module that touches durable_rules: one ruleset, one fact at a time, driven by our own agenda loop.

A fact is asserted, every rule it sets off is recorded, the fact is retracted. Actions do nothing. The sentinel of the
fact's group must fire, once and last; what does not go exactly so is a KernelError and the process must end.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import durable_rules_engine  # type: ignore[import-not-found]

BOOT_FACT = {"g": "boot"}
MOST_SALTS = 8


class KernelError(Exception):
    """The library did not behave; nothing it said since the last good answer counts."""


class Ruleset:
    """A ruleset built in this process. `rules` is its JSON text, already checked against the limits."""

    def __init__(self, name: str, rules: str) -> None:
        self._handle = durable_rules_engine.create_ruleset(name, rules)
        # Without a first action the library's state for the session is never initialised.
        if self._run(BOOT_FACT, 1) != ["boot"]:
            raise KernelError("the ruleset does not start")

    def fire(self, fact: Mapping[str, Any], sentinel: str, most: int) -> list[str]:
        """Names of the rules a fact sets off, the sentinel left out. `most` bounds the firings."""
        fired = self._run(fact, most)
        if not fired or fired[-1] != sentinel or fired.count(sentinel) != 1:
            raise KernelError("the sentinel did not fire")
        if len(set(fired)) != len(fired):
            raise KernelError("a rule fired twice")
        return fired[:-1]

    @property
    def empty(self) -> bool:
        """Whether the working memory holds nothing."""
        return bool(durable_rules_engine.get_facts(self._handle, "0") == "[]")

    def _run(self, fact: Mapping[str, Any], most: int) -> list[str]:
        text, offset = self._assert(fact)
        started = durable_rules_engine.start_action_for_state(self._handle, offset)
        message = started[1] if started else None
        bound = f'":{{"m":{text}}}}}'
        fired: list[str] = []
        while message:
            # Read by its ends: the binding must be the fact as it was written, and parsing it would cost most of the time.
            if not (message.startswith('{"') and message.endswith(bound)):
                raise KernelError("a rule bound another fact")
            rule = message[2 : -len(bound)]
            fired.append(rule)
            if len(fired) > most:
                raise KernelError("more firings than rules")
            message = durable_rules_engine.complete_and_start_action(self._handle, offset)
        durable_rules_engine.retract_fact(self._handle, text)
        return fired

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
