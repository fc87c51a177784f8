"""Build hook: compiles the lawbook so that a wheel starts without compiling it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileLawbook(BuildHookInterface[Any]):
    """Writes `rules/_compiled/lawbook.json`; a pack with faults stops the build."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (the hook's own signature)
        """Compile before the files are collected; an editable install compiles on its first run instead."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from engine.diagnostics import DiagnosticBag
        from engine.lawbook import cache
        from engine.lawbook.compile import compile_lawbook
        from engine.lawbook.sources import find_sources

        bag = DiagnosticBag()
        book = compile_lawbook(find_sources(Path(self.root) / "rules"), bag)
        bag.raise_if_errors()
        target = Path(self.root) / "rules" / "_compiled" / "lawbook.json"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(cache.dump(book))
