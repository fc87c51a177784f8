"""Finds the section on a code or word in the pages of explanation.

A section begins with `## KEY: title`; further keys that lead to it stand after the first, parted by `|`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.bilingual import Language
from engine.text import fold

SUBJECTS = ("diagnostics", "words")
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class ExplanationPage:
    """One section: its keys (the first is the code), title, and lines of text."""

    keys: tuple[str, ...]
    title: str
    lines: tuple[str, ...]

    @property
    def heading(self) -> str:
        """`PC141: title`."""
        return f"{self.keys[0]}: {self.title}"


@cache
def all_pages(language: Language) -> tuple[ExplanationPage, ...]:
    """Every section, in the order of the files."""
    found: list[ExplanationPage] = []
    for subject in SUBJECTS:
        text = (_FOLDER / f"{subject}.{language}.md").read_text(encoding="utf-8")
        for section in text.split("\n## ")[1:]:
            head, _, body = section.partition("\n")
            keys, _, title = head.partition(": ")
            lines = tuple(line.removeprefix("- ").replace("**", "") for line in body.strip().splitlines())
            found.append(ExplanationPage(tuple(key.strip() for key in keys.split("|")), title.strip(), lines))
    return tuple(found)


def find_page(words: str, language: Language) -> ExplanationPage | None:
    """The section a code or word leads to, whatever its case and diacritics; the title leads to it too."""
    wanted = fold(words)
    for page in all_pages(language):
        if wanted in {fold(key) for key in page.keys}:
            return page
    return None


def page_keys(language: Language) -> tuple[str, ...]:
    """Every key."""
    return tuple(key for page in all_pages(language) for key in page.keys)
