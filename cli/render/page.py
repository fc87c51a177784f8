"""A page of text: plain and stable where it is piped, coloured and wrapped by rich on a terminal."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

import click

from cli.settings import Settings

_STYLES = {"": "", "title": "bold", "good": "green", "open": "yellow", "bad": "red", "quiet": "dim"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text, steps of indentation, a style, and how much of the front is a label."""

    text: str
    indent: int = 0
    style: str = ""
    label: int = 0


@dataclass(slots=True)
class Page:
    """Lines in order."""

    lines: list[Line] = field(default_factory=list)

    def add(self, text: str, indent: int = 0, style: str = "") -> None:
        """One line."""
        self.lines.append(Line(text, indent, style))

    def field(self, label: str, value: str, indent: int = 0, style: str = "") -> None:
        """`label: value`."""
        self.lines.append(Line(f"{label}: {value}", indent, style, len(label) + 1))

    def blank(self) -> None:
        """An empty line; never two together, never the first."""
        if self.lines and self.lines[-1].text:
            self.lines.append(Line(""))

    @property
    def plain(self) -> str:
        """The page without colour, ended by a line feed."""
        lines = ["  " * line.indent + line.text if line.text else "" for line in self.lines]
        return "\n".join(lines).rstrip("\n") + "\n"


def show(page: Page, settings: Settings, *, err: bool = False) -> None:
    """Write the page to standard output (or error)."""
    stream = sys.stderr if err else sys.stdout
    if not page.lines:
        return
    if not stream.isatty():
        click.echo(page.plain, nl=False, err=err)
        return
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text as Styled

    console = Console(file=stream, no_color=not settings.color, highlight=False, emoji=False, markup=False)
    for line in page.lines:
        styled = Styled(line.text, style=_STYLES[line.style])
        if line.label:
            styled.stylize("bold", 0, line.label)
        console.print(Padding(styled, (0, 0, 0, 2 * line.indent)))
