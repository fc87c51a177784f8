"""The receipt of an audit: what was read, by which rules, with what result; canonical JSON that hashes the same again.

The hashed part holds no clock and no path, only names and content hashes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from engine.audit.inputs import InputFile
from engine.lawbook.book import Lawbook

SCHEMA = "phancap.receipt/1"


def receipt(
    book: Lawbook,
    inputs: Mapping[str, Iterable[InputFile]],
    options: Mapping[str, Any],
    counts: Mapping[str, Any],
    outputs: Iterable[Path],
) -> dict[str, Any]:
    """The receipt; `inputs` by what they are (`decisions`, `steps`, `names` …)."""
    body = {
        "schema": SCHEMA,
        "tool": {"name": "phancap", "version": tool_version()},
        "lawbook": book.hash,
        "instruments": {instrument.id: instrument.hash for instrument in book.instruments.values()},
        "inputs": [
            {"role": role, "name": each.path.name, "sha256": each.sha256, "bytes": each.size}
            for role, files in inputs.items()
            for each in files
        ],
        "options": dict(options),
        "counts": dict(counts),
        "outputs": [{"name": path.name, "sha256": content_hash(path)} for path in outputs],
    }
    return {**body, "hash": hashlib.sha256(canonical(body).encode()).hexdigest()}


def canonical(body: Mapping[str, Any]) -> str:
    """One spelling: keys sorted, no spaces, no escapes but the needed ones."""
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def tool_version() -> str:
    """The installed version."""
    try:
        return version("phancap")
    except PackageNotFoundError:
        return "0"
