"""Two lawbooks named on one command line: the shipped one with different folders laid over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from cli.settings import InvalidPackError, Settings, shipped_rules
from engine.diagnostics import DiagnosticBag, Span
from engine.lawbook.book import Lawbook
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources

NOW = "-"
"""The rules as they stand: shipped, with the folders of `--rules`."""


@dataclass(frozen=True)
class NamedLawbook:
    """A lawbook, how it was named, and where its rows stand."""

    name: str
    book: Lawbook
    spans: dict[str, Span] = field(default_factory=dict)


def named_lawbook(settings: Settings, name: str) -> NamedLawbook:
    """`-`: the rules as they stand; else a folder of packs laid over them. Raises as `Settings.lawbook` does."""
    settings.refuse_untrusted()
    folders = settings.rules if name == NOW else (*settings.rules, Path(name))
    bag = DiagnosticBag()
    spans: dict[str, Span] = {}
    book = compile_lawbook(find_sources(shipped_rules(), folders), bag, spans)
    if bag.errors:
        raise InvalidPackError(bag.errors)
    return NamedLawbook(name, book, spans)
