"""One way to a lawbook: from the cache when the packs are unchanged, compiled and checked otherwise."""

from __future__ import annotations

from pathlib import Path

import rules
from engine.diagnostics import DiagnosticBag
from engine.lawbook import cache
from engine.lawbook.book import Lawbook
from engine.lawbook.sources import find_sources

SHIPPED = Path(rules.__file__).parent
COMPILED = SHIPPED / "_compiled" / "lawbook.json"


def load_lawbook(overlays: tuple[Path, ...] = (), *, shipped: Path = SHIPPED, use_cache: bool = True) -> Lawbook:
    """The lawbook of the shipped packs with the user's laid over; raises PhancapError with every fault of a pack."""
    sources = find_sources(shipped, overlays)
    if use_cache:
        held = cache.kept(sources.hash, COMPILED if shipped == SHIPPED else None)
        if held is not None:
            return held
    # Compiling needs pydantic; a start from the cache must not pay for it.
    from engine.lawbook.compile import compile_lawbook

    bag = DiagnosticBag()
    book = compile_lawbook(sources, bag)
    bag.raise_if_errors()
    if use_cache:
        cache.keep(book)
    return book
