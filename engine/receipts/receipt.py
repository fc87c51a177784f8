"""Receipts, `phancap.receipt/1`: tool, lawbook, every pack, every input, counts and the digest of the results.

The hash is over everything but `anchor`, which says where in a decision log the run was recorded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from typing import Any, Literal

from engine.lawbook.book import Lawbook
from engine.receipts.canonical import digest

SCHEMA = "phancap.receipt/1"
Kind = Literal["check", "audit"]


@dataclass(frozen=True, slots=True)
class Input:
    """A file that was read: its name without folders, its digest (SHA-256) and its size in bytes."""

    name: str
    sha256: str
    size: int

    @classmethod
    def of(cls, name: str, content: bytes) -> Input:
        """The input made of these bytes."""
        return cls(name, hashlib.sha256(content).hexdigest(), len(content))


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a decision log: its id, the number of an entry and that entry's hash."""

    log: str
    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """One run. `results` is the digest of the sorted result rows; `counts` are whole numbers by name."""

    kind: Kind
    tool: str
    lawbook: str
    packs: Mapping[str, str]
    inputs: tuple[Input, ...]
    options: Mapping[str, object]
    counts: Mapping[str, int]
    results: str
    anchor: Anchor | None = field(default=None, compare=False)

    @property
    def hash(self) -> str:
        """Digest of everything but the anchor."""
        return digest(self._hashed())

    def anchored(self, anchor: Anchor) -> Receipt:
        """The same receipt with its place in a log."""
        return replace(self, anchor=anchor)

    def to_json(self) -> dict[str, Any]:
        """The receipt as written to `receipt.json`."""
        data = self._hashed() | {"hash": self.hash}
        if self.anchor is not None:
            data["anchor"] = {"log": self.anchor.log, "number": self.anchor.number, "hash": self.anchor.hash}
        return data

    def _hashed(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "kind": self.kind,
            "tool": self.tool,
            "lawbook": self.lawbook,
            "packs": dict(sorted(self.packs.items())),
            "inputs": [{"name": each.name, "sha256": each.sha256, "bytes": each.size} for each in self.inputs],
            "options": dict(sorted(self.options.items())),
            "counts": dict(sorted(self.counts.items())),
            "results": self.results,
        }


def tool_name() -> str:
    """The product and its version."""
    return f"phancap {version('phancap')}"


def pack_hashes(book: Lawbook) -> dict[str, str]:
    """The content hash of every pack of the lawbook, by instrument."""
    return {instrument.id: instrument.hash for instrument in book.instruments.values()}


def results_digest(rows: Iterable[object]) -> str:
    """The digest of result rows in whatever order they came: the sorted digests of the rows, digested."""
    return digest(sorted(digest(row) for row in rows))
