"""Two lawbooks named on one command line: the shipped one with different folders laid over it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from cli.settings import InvalidPackError, Settings, shipped_rules
from engine.diagnostics import DiagnosticBag, Span
from engine.lawbook.book import Lawbook
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources
from engine.strict_yaml import read_yaml_file

NOW = "-"
"""The rules as they stand: shipped, with the folders of `--rules`."""


@dataclass(frozen=True)
class NamedLawbook:
    """A lawbook and how it was named."""

    name: str
    book: Lawbook


def named_lawbook(settings: Settings, name: str) -> NamedLawbook:
    """`-`: the rules as they stand; else a folder of packs laid over them, its drafts as if signed. Raises as `Settings.lawbook` does."""
    if name == NOW:
        return NamedLawbook(name, settings.lawbook())
    over = replace(settings, rules=laid_over(settings, Path(name)))
    return NamedLawbook(name, with_drafts_signed(over.lawbook(), [Path(name)]))


def placed_lawbook(settings: Settings, folder: Path) -> tuple[Lawbook, dict[str, Span]]:
    """The rules with a folder of packs laid over them, its drafts as if signed, and where every row stands. Raises likewise."""
    settings.refuse_untrusted()
    bag = DiagnosticBag()
    spans: dict[str, Span] = {}
    book = compile_lawbook(find_sources(shipped_rules(), laid_over(settings, folder)), bag, spans)
    if bag.errors:
        raise InvalidPackError(bag.errors)
    return enacted(book, spans, folder), spans


def laid_over(settings: Settings, folder: Path) -> tuple[Path, ...]:
    """The folders laid over the shipped rules; one that is shipped, or holds the shipped ones, is there already."""
    return settings.rules if _shipped(folder) else (*settings.rules, folder)


def own_packs(folder: Path) -> tuple[Path, ...]:
    """The folder, where packs of its own lie in it; nothing in a checkout of the shipped ones, which would lie over themselves."""
    own = folder.is_dir() and not _shipped(folder) and any(folder.rglob("instrument*.yaml"))
    return (folder,) if own else ()


def _shipped(folder: Path) -> bool:
    held, shipped = folder.resolve(), shipped_rules().resolve()
    return held.is_relative_to(shipped) or shipped.is_relative_to(held)


def enacted(book: Lawbook, spans: dict[str, Span], folder: Path) -> Lawbook:
    """The lawbook as it would be were the drafts in the folder signed: a draft is read to see what it would do."""
    return _signed(book, instruments_in(spans, folder, book))


def with_drafts_signed(book: Lawbook, folders: Iterable[Path]) -> Lawbook:
    """As `enacted`, for a lawbook that `folders` are already laid over; no place of a row is needed."""
    files = [file for folder in folders if folder.is_dir() for file in folder.rglob("instrument*.yaml")]
    data = [read_yaml_file(file).data for file in files]
    return _signed(book, {str(each.get("id")) for each in data if isinstance(each, dict)} & set(book.instruments))


def _signed(book: Lawbook, names: Iterable[str]) -> Lawbook:
    signed = {name: replace(book.instruments[name], draft=False) for name in names if book.instruments[name].draft}
    return replace(book, instruments={**book.instruments, **signed}, memo={}, _slots={}) if signed else book


def instruments_in(spans: dict[str, Span], folder: Path, book: Lawbook) -> frozenset[str]:
    """Ids of the instruments whose files lie in the folder."""
    shown = shown_folder(folder)
    return frozenset(name for name in book.instruments if name in spans and lies_in(spans[name].file, shown))


def competence_files(pack: Path) -> list[Path]:
    """The files of a pack that hold rows of competence, in order of name."""
    return sorted(file for file in pack.glob("competence*.yaml") if file.stem.split("-", 1)[0] == "competence")


def shown_folder(folder: Path) -> str:
    """The folder as places of rows name it: from `rules/` on when it is shipped, in full otherwise."""
    held, shipped = folder.resolve(), shipped_rules().resolve()
    return str(held.relative_to(shipped.parent)) if held.is_relative_to(shipped) else str(held)


def lies_in(file: str, shown: str) -> bool:
    """Whether a file, as places name it, is the folder (or file) `shown` or lies in it."""
    return file == shown or file.startswith(shown.rstrip("/") + "/")
