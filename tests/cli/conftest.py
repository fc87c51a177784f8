"""A small law of their own for the tests of the command line, a runner, and golden outputs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

# Imported before anything is put in place of what they import: a module first imported by a test would keep that.
from cli import settings, two_lawbooks
from cli.commands.rules import linting
from cli.main import cli

PACKS = Path(__file__).parent / "packs"
GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "cli"
TODAY = dt.date(2026, 1, 15)
Run = Callable[..., Result]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden outputs anew; review them by diff")


@pytest.fixture(scope="session")
def compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder for the whole run: the shipped rules are compiled once, not for every test."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch, compiled_once: Path) -> None:
    """No locale, no colour, no rules of the machine, the run's own cache, one day."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "PHANCAP_RULES", "PHANCAP_DEBUG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PHANCAP_CACHE", str(compiled_once))
    monkeypatch.setattr("cli.questions.today", lambda: TODAY)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line over the small law."""
    for module in (settings, linting, two_lawbooks):
        monkeypatch.setattr(module, "shipped_rules", lambda: PACKS)
    return run_shipped


def run_shipped(*arguments: str) -> Result:
    """Runs a command line over the rules that come with the product."""
    return CliRunner().invoke(cli, list(arguments))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares an output with `tests/golden/cli/<name>`; `--update-golden` writes it."""

    def compare(name: str, actual: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden", default=False):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8", newline="\n")
        assert path.read_text(encoding="utf-8") == actual

    return compare
