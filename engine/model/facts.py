"""Facts: what is known of one case, by dotted path, and the registry of what can be known.

A fact not given is UNKNOWN; never false, zero or empty. Collections say whether they are complete.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from engine.bilingual import Text
from engine.model.values import UNKNOWN, Collection

FactKind = Literal["boolean", "integer", "date", "text", "list", "collection"]


class Mutability(StrEnum):
    """What a repair may do with a fact: nothing, do the act again, or choose otherwise."""

    FIXED = "fixed"
    REDOABLE = "redoable"
    CHOOSABLE = "choosable"


@dataclass(frozen=True, slots=True)
class FactSpec:
    """A fact that can be known: its type, unit, words and closed choices."""

    path: str
    kind: FactKind
    label: Text
    unit: str | None = None
    choices: tuple[str, ...] = ()
    mutability: Mutability = Mutability.FIXED
    derived: bool = False


EMPTY = Collection((), complete=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one case: scalars and lists by path, collections by path."""

    values: Mapping[str, object] = field(default_factory=dict)

    def get(self, path: str) -> object:
        """The value at `path`, UNKNOWN when not given."""
        return self.values.get(path, UNKNOWN)

    def collection(self, path: str) -> Collection:
        """The collection at `path`; empty and incomplete when not given."""
        value = self.values.get(path, EMPTY)
        return value if isinstance(value, Collection) else EMPTY

    def with_values(self, more: Mapping[str, object]) -> Facts:
        """A copy in which `more` is added or replaced."""
        return Facts({**self.values, **more})

    def without(self, path: str) -> Facts:
        """A copy in which `path` is not known."""
        return Facts({key: value for key, value in self.values.items() if key != path})
