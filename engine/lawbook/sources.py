"""The bytes a lawbook is made of: every YAML file under the rule folders, and the hash over them.

Free of pydantic and of YAML, because every start hashes the packs to find the compiled lawbook.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag, Span, system_reason

IGNORED_FOLDERS = frozenset({"schema", "_compiled", "__pycache__"})


@dataclass(frozen=True, slots=True)
class PackSources:
    """Every YAML file under the rule folders, with its bytes; what the lawbook is a function of."""

    files: tuple[tuple[Path, str, bytes, bool], ...]
    """(path, name shown, content, laid over by the user?)"""
    hash: str = field(default="")


def find_sources(shipped: Path, overlays: tuple[Path, ...] = ()) -> PackSources:
    """Bytes and hash of all packs; raises PhancapError (PC131) for a folder that cannot be read."""
    found: list[tuple[Path, str, bytes, bool]] = []
    bag = DiagnosticBag()
    own = dict.fromkeys(_resolved(path) for path in overlays)
    for root, overlay in [(shipped, False), *((path, True) for path in own if path != shipped.resolve())]:
        if not _is_folder(root):
            bag.add(
                "PC131",
                Text(f"không đọc được thư mục quy tắc “{root}”", f"cannot read the rules folder “{root}”"),
                Span(str(root)),
                Text(
                    "kiểm tra đường dẫn sau --rules hoặc trong PHANCAP_RULES",
                    "check the path after --rules or in PHANCAP_RULES",
                ),
            )
            continue
        for path in sorted((*root.rglob("*.yaml"), *root.rglob("*.yml"))):
            if IGNORED_FOLDERS.isdisjoint(path.relative_to(root).parts):
                shown = str(path.relative_to(root.parent)) if not overlay else str(path)
                try:
                    found.append((path, shown, path.read_bytes(), overlay))
                except OSError as error:
                    bag.add(
                        "PC131",
                        Text(
                            f"không đọc được tệp: {system_reason(error).vi}", f"cannot read: {system_reason(error).en}"
                        ),
                        Span(shown),
                    )
    bag.raise_if_errors()
    return PackSources(tuple(found), digest_of(found))


def digest_of(files: Iterable[tuple[Path, str, bytes, bool]]) -> str:
    """SHA-256 over names shown, contents and whether they are laid over."""
    digest = hashlib.sha256()
    for _, shown, content, overlay in files:
        # A file name need not be UTF-8; its odd bytes come as surrogates.
        digest.update(f"{shown}\0{len(content)}\0{overlay}\0".encode("utf-8", "surrogateescape"))
        digest.update(content)
    return digest.hexdigest()


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError):
        # A loop of links, or a name that no file can have: reported as unreadable.
        return path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
