"""What the sections of the report page are made of: markup, and what the run has to say."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from cli.render.audit_page.markup import Markup
from engine.audit.reporting.summary import RunFacts, Summary


@dataclass(frozen=True, slots=True)
class Parts(Markup):
    """The pieces of the page of one run."""

    summary: Summary

    @property
    def run(self) -> RunFacts:
        """What the run knows of itself."""
        return self.summary.run

    def again(self, *more: str) -> str:
        """The command line of this run with more options."""
        words = [
            "phancap",
            "audit",
            *map(str, self.run.inputs),
            "--output",
            str(self.run.output),
            *self.run.options,
            *more,
        ]
        return " ".join(shlex.quote(word) for word in words)
