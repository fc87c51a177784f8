"""Entries of the decision log and the chain that binds each to all before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.receipts.canonical import canonical, digest
from engine.receipts.receipt import Anchor

SCHEMA = "phancap.log/1"


@dataclass(frozen=True, slots=True)
class Head:
    """What a log says of itself, once: the first link of its chain."""

    id: str
    created: str
    """UTC, ISO 8601, seconds."""
    keeps_inputs: bool
    """Whether inputs are kept in full; else only keyed hashes of them."""
    key_check: str
    """A keyed hash by which the log's own key is recognised."""

    @property
    def hash(self) -> str:
        """The digest entry 1 builds on."""
        return digest(
            {
                "schema": SCHEMA,
                "id": self.id,
                "created": self.created,
                "keeps_inputs": self.keeps_inputs,
                "key_check": self.key_check,
            }
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded run. `content` is plain data; `hash` binds it, its number and the entry before."""

    number: int
    content: Mapping[str, Any]
    previous: str
    signature: str | None = None
    key: str | None = None
    """Id of the key that signed."""

    @property
    def hash(self) -> str:
        """SHA-256 over number, content and the hash of the entry before."""
        return digest({"number": self.number, "previous": self.previous, "content": self.content})

    @property
    def text(self) -> str:
        """The content as canonical JSON, as stored."""
        return canonical(self.content).decode()

    def place(self, log: str) -> Anchor:
        """The anchor that names this entry."""
        return Anchor(log, self.number, self.hash)
