"""What holds for every command of one run: language, colour, rule folders; and the lawbook they lead to."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic, Level, PhancapError

if TYPE_CHECKING:
    from engine.lawbook.book import Lawbook

RULES_VARIABLE = "PHANCAP_RULES"
DEBUG_VARIABLE = "PHANCAP_DEBUG"
LOG_KEY_VARIABLE = "PHANCAP_LOG_KEY"
TRUST_VARIABLE = "PHANCAP_TRUST"
_FAULTS_SHOWN = 20
_VIETNAM = dt.timezone(dt.timedelta(hours=7))


class InvalidPackError(PhancapError):
    """The rule packs are at fault, not what was asked."""

    def shortened(self) -> tuple[Diagnostic, ...]:
        """The first faults, and how to see the rest."""
        rest = len(self.diagnostics) - _FAULTS_SHOWN
        note = Diagnostic(
            "PC506",
            Text(f"còn {rest} lỗi khác trong bộ quy tắc", f"{rest} more faults in the rules"),
            help=Text("xem tất cả: phancap rules lint", "see them all: phancap rules lint"),
            level=Level.NOTE,
        )
        return self.diagnostics if rest <= 0 else (*self.diagnostics[:_FAULTS_SHOWN], note)


@dataclass(frozen=True, slots=True)
class Settings:
    """Global options, wherever on the line they stood."""

    language: Language = "vi"
    color: bool = True
    rules: tuple[Path, ...] = ()
    log: Path | None = None
    log_key: Path | None = None
    trust: Path | None = None
    """Public keys one of which must have signed every folder of `--rules`."""

    def say(self, text: Text) -> str:
        """The wording in the language of this run."""
        return text.pick(self.language)

    def lawbook(self) -> Lawbook:
        """The lawbook of the shipped rules and the folders of `--rules`.

        Raises InvalidPackError with every fault of a pack, PhancapError (PC131) for a folder that cannot be read.
        """
        from engine.lawbook.loading import load_lawbook

        self.refuse_untrusted()
        try:
            return load_lawbook(self.rules, shipped=shipped_rules())
        except PhancapError as error:
            if all(diagnostic.code == "PC131" for diagnostic in error.diagnostics):
                raise
            raise InvalidPackError(error.diagnostics) from None

    def refuse_untrusted(self) -> None:
        """Raises PhancapError (PC709) for a folder of `--rules` that no trusted key has signed."""
        if self.trust is None or not self.rules:
            return
        from engine.lawbook.signing import read_trust, verify_folder

        trusted = read_trust(self.trust)
        for folder in self.rules:
            verify_folder(folder, trusted)


def shipped_rules() -> Path:
    """The folder of the rules that come with the product."""
    from engine.lawbook.loading import SHIPPED

    return SHIPPED


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """`--lang` where given, else English for an English locale, else Vietnamese."""
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and index + 1 < len(arguments):
            return "en" if arguments[index + 1] == "en" else "vi"
        if argument.startswith("--lang="):
            return "en" if argument == "--lang=en" else "vi"
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "en" if locale.casefold().startswith("en") else "vi"


def rule_folders(given: Sequence[str], environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Folders of `--rules`, after those of `PHANCAP_RULES`."""
    named = [part for part in environment.get(RULES_VARIABLE, "").split(os.pathsep) if part]
    return tuple(Path(part) for part in (*named, *given))


def today() -> dt.date:
    """The day it is in Vietnam."""
    return dt.datetime.now(tz=_VIETNAM).date()
