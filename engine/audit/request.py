"""What an audit is asked for, what it tells on its way, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from engine.audit.reading.inputs import CHUNK_ROWS
from engine.audit.reading.naming import Unknown
from engine.audit.reporting.summary import RunFacts
from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet, Outcome
from engine.receipts.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Request:
    """What to audit and how."""

    inputs: tuple[Path, ...]
    output: Path
    mapping: Path | None = None
    names: Path | None = None
    lists: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}))
    """Files of list items by path of the list."""
    complete_units: Path | None = None
    scope: tuple[Facet, ...] | None = None
    """None: the facets whose facts the input carries."""
    recheck: int = 200
    spark: str | None = None
    """The Spark master whose executors judge, `local[*]` or `spark://host:port`; None: this process."""
    language: Language = "vi"
    resume: bool | None = None
    """Go on with an unfinished run (True), begin anew (False), or begin anew unless such a run would be lost (None)."""
    chunk_rows: int = CHUNK_ROWS
    """Rows held at a time, and done again at most after a kill."""
    options: tuple[str, ...] = ()
    """Options of the command line to say again when the run is repeated."""


class Progress(Protocol):
    """Told how far a run is."""

    def start(self, total: int | None) -> None:
        """Rows to come, None where the format does not say."""

    def advance(self, rows: int) -> None:
        """So many more rows are done."""

    def stage(self, words: Text) -> None:
        """What is being done now."""


@dataclass(frozen=True, slots=True)
class Audited:
    """What came of a run; `counts` are by outcome and `rejected`."""

    rows: int
    counts: Mapping[str, int]
    scope: tuple[Facet, ...]
    carried: tuple[Facet, ...]
    notes: tuple[Text, ...]
    unknown: tuple[Unknown, ...]
    rechecked: int
    contradictions: tuple[Diagnostic, ...]
    """Rows on which the native evaluator differs: a fault of the tool."""
    files: tuple[Path, ...]
    receipt: Receipt
    input_names: tuple[str, ...]

    @property
    def last_line(self) -> str:
        """`rows in N = compliant a + …`, the line of the contract."""
        return last_line(self.rows, self.counts)


def last_line(rows: int, counts: Mapping[str, int]) -> str:
    """The sum that shows that no row was lost."""
    words = [f"{name} {counts.get(name, 0)}" for name in (*COUNTED, "rejected")]
    return f"rows in {rows} = {' + '.join(words)}"


COUNTED = tuple(outcome.value for outcome in (
    Outcome.COMPLIANT, Outcome.VIOLATION, Outcome.UNDETERMINED, Outcome.UNREGULATED, Outcome.CONFLICTING, Outcome.JUDGEMENT,
))  # fmt: skip


class Record(Protocol):
    """Enters the receipt of a run in a log."""

    def __call__(self, receipt: Receipt, run: str) -> Receipt:
        """The receipt with its place in the log; `run` names the run, which is entered once however often it goes on."""


class Reports(Protocol):
    """Writes the reports of a finished run into the folder of its data files."""

    def __call__(self, book: Lawbook, folder: Path, run: RunFacts) -> Sequence[str]:
        """Names of the files written."""
