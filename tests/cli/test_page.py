"""A page: plain where it is piped, coloured on a terminal unless told otherwise."""

from __future__ import annotations

import io

import pytest

from cli.render.page import Page, show
from cli.settings import Settings


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def page() -> Page:
    made = Page()
    made.blank()
    made.field("Chức danh", "Giám đốc Sở [1]", style="good")
    made.blank()
    made.blank()
    made.add("căn cứ", 2)
    return made


def test_plain(capsys: pytest.CaptureFixture[str]) -> None:
    """Two spaces per step, no blank line at the start, never two together, one line feed at the end."""
    show(page(), Settings())
    assert "Chức danh: Giám đốc Sở [1]\n\n    căn cứ\n" == capsys.readouterr().out


def test_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the label is bold and the words are the same, brackets included."""
    stream = Terminal()
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("sys.stdout", stream)
    show(page(), Settings())
    assert "\x1b[1;32mChức danh:\x1b[0m" in stream.getvalue()
    assert "Giám đốc Sở [1]" in stream.getvalue()


def test_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--no-color` leaves no colour code."""
    stream = Terminal()
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("sys.stdout", stream)
    show(page(), Settings(color=False))
    assert "\x1b[1;32m" not in stream.getvalue()
    assert "32m" not in stream.getvalue()


def test_an_empty_page_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """No lines, no output."""
    show(Page(), Settings())
    assert ("", "") == tuple(capsys.readouterr())
