"""The verdicts of `check` as text for people."""

from __future__ import annotations

from collections.abc import Iterable

from cli.render.page import Page
from cli.render.verdict_sheet import Entry, Section, Sheet


def verdict_page(sheets: Iterable[Sheet]) -> Page:
    """Verdicts on one page, one after the other."""
    page = Page()
    for sheet in sheets:
        page.add(sheet.file, style="title")
        _entries(page, sheet.about, 1)
        page.blank()
        _entries(page, (sheet.claim,), 1)
        _entries(page, sheet.facets, 2)
        for section in sheet.sections:
            _section(page, section)
        page.blank()
        _entries(page, sheet.notes, 1)
        page.blank()
    return page


def _section(page: Page, section: Section) -> None:
    page.blank()
    page.add(section.heading, 1, "title")
    for entry in section.entries:
        _entries(page, (entry,), 2, "" if entry.label else "- ")
    if section.left_out:
        page.add(section.left_out, 2, "quiet")


def _entries(page: Page, entries: Iterable[Entry], indent: int, mark: str = "") -> None:
    for entry in entries:
        if entry.label:
            page.field(entry.label, entry.text, indent, entry.style)
        else:
            page.add(mark + entry.text, indent, entry.style)
        _entries(page, entry.below, indent + 1)
