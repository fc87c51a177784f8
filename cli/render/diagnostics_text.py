"""Diagnostics for people: code and message, the place and the help apart, on standard error."""

from __future__ import annotations

from collections.abc import Iterable

from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level

LEVELS = {
    Level.ERROR: Text("lỗi", "error"),
    Level.WARNING: Text("cảnh báo", "warning"),
    Level.NOTE: Text("ghi chú", "note"),
}
_STYLE = {Level.ERROR: "bad", Level.WARNING: "open", Level.NOTE: "quiet"}


def diagnostics_page(diagnostics: Iterable[Diagnostic], settings: Settings) -> Page:
    """One paragraph per diagnostic: `lỗi[PC141]: …`, `--> file:line:column`, help."""
    page = Page()
    for diagnostic in diagnostics:
        level = settings.say(LEVELS[diagnostic.level])
        page.field(f"{level}[{diagnostic.code}]", settings.say(diagnostic.message), style=_STYLE[diagnostic.level])
        if diagnostic.span is not None:
            page.add(f"--> {diagnostic.span}", 1)
        if diagnostic.help is not None:
            page.field(settings.say(Text("trợ giúp", "help")), settings.say(diagnostic.help), 1)
    return page


def show_diagnostics(diagnostics: Iterable[Diagnostic], settings: Settings) -> None:
    """Write them to standard error."""
    show(diagnostics_page(diagnostics, settings), settings, err=True)
