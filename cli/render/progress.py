"""How far a long run is: a bar with rate and time left on a terminal, plain lines now and then elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

import click

from cli.settings import Settings
from engine.bilingual import Text

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_EVERY = 5.0
"""Seconds between plain lines."""


class RunProgress:
    """Tells progress on standard error. Use in a `with`; it is silent when `quiet`."""

    def __init__(self, settings: Settings, *, quiet: bool = False) -> None:
        self._settings = settings
        self._quiet = quiet
        self._total: int | None = None
        self._done = 0
        self._begun = self._said = time.monotonic()
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> RunProgress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def start(self, total: int | None) -> None:
        """Rows to come, None where nobody knows."""
        self._total = total
        if self._quiet or not sys.stderr.isatty():
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        console = Console(file=sys.stderr, no_color=not self._settings.color)
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn(),
            console=console, transient=True,
        )  # fmt: skip
        self._task = self._bar.add_task(self._settings.say(Text("xét", "judging")), total=total, rate="")
        self._bar.start()

    def advance(self, rows: int) -> None:
        """So many more rows are done."""
        self._done += rows
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, advance=rows, rate=self._rate())
        elif not self._quiet and time.monotonic() - self._said >= _EVERY:
            self._said = time.monotonic()
            of = f"/{self._total}" if self._total else ""
            click.echo(
                self._settings.say(
                    Text(f"đã xét {self._done}{of} dòng, {self._rate()}", f"{self._done}{of} rows done, {self._rate()}")
                ),
                err=True,
            )

    def stage(self, words: Text) -> None:
        """What is being done now."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=self._settings.say(words))

    def _rate(self) -> str:
        rate = self._done / max(time.monotonic() - self._begun, 1e-6)
        return self._settings.say(Text(f"{rate:,.0f} dòng/giây", f"{rate:,.0f} rows/s"))
