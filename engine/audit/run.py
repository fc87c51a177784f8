"""One audit from files to files: read, judge, write, sum up; chunk by chunk, so that memory does not grow with the input."""

from __future__ import annotations

import contextlib
import gc
import json
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

import polars as pl

from engine.audit.journal import Journal, open_journal
from engine.audit.judging.judge import Judge
from engine.audit.judging.recheck import Recheck
from engine.audit.judging.scope import carried_facets
from engine.audit.kept import Memory
from engine.audit.notes import reading_notes
from engine.audit.reading.decisions import Builder, Decisions, Reject, no_decisions
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.inputs import Chunk
from engine.audit.reading.naming import Unknown
from engine.audit.reporting.behind import Behind
from engine.audit.reporting.digest import verdicts_digest
from engine.audit.reporting.outputs import (
    REJECT_CELLS,
    REJECT_COLUMNS,
    WORKLIST_COLUMNS,
    Outputs,
    reject_rows,
    without_reject_columns,
    worklist_rows,
    writing,
)
from engine.audit.reporting.summary import RunFacts
from engine.audit.reporting.workplace import output_folder, scratch_folder
from engine.audit.reporting.written import Writing, findings_table
from engine.audit.request import Audited, Progress, Record, Reports, Request, last_line
from engine.audit.sources import Source, Sources
from engine.audit.tally import Tally
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.receipts.receipt import Input, Receipt, pack_hashes, tool_name

RECEIPT = "receipt.json"
DATA_FILES = ("verdicts.parquet", "verdicts.csv", "findings.parquet", "rejects.csv", "unresolved.csv")
OUTPUTS = (*DATA_FILES, "report.html", "report.xlsx", RECEIPT)
"""Everything a run may write."""


def audit(
    book: Lawbook,
    request: Request,
    progress: Progress,
    reports: Reports | None = None,
    record: Record | None = None,
) -> Audited:
    """Judge every decision of the inputs and write the outputs.

    `record` enters the receipt in a log before anything is put in place: there are no results without an entry. Raises
    PhancapError for inputs that cannot be read at all; a row that cannot be read is a reject.
    """
    # The lawbook outlives the run: its many objects need not be looked through whenever rubbish is collected.
    gc.freeze()
    try:
        return _Run(book, request, progress, record).run(reports)
    finally:
        gc.unfreeze()


class _Run:
    def __init__(self, book: Lawbook, request: Request, progress: Progress, record: Record | None) -> None:
        self.book = book
        self.record = record
        self.request = request
        self.progress = progress
        self.sources = Sources(book, request)
        self.carried = carried_facets(book, self.sources.paths)
        self.scope = request.scope or self.carried
        self.tally = Tally()
        self.seen = Seen()
        self.writing = Writing(book, request.language)
        self.recheck = Recheck(book, self.scope, request.recheck, self.sources.expected)
        self.memory = Memory(self.sources, self.tally, self.recheck)
        self.judge = Judge(book, self.scope)

    def run(self, reports: Reports | None) -> Audited:
        with output_folder(self.request.output, OUTPUTS, self.sources.read_paths) as outputs:
            journal = open_journal(outputs, self._identity(), self.request.resume)
            self.progress.start(self.sources.expected)
            if self.request.spark is None:
                self._judge_here(outputs, journal)
            else:
                self._judge_on_spark(outputs, journal)
            self.sources.refuse_changed()
            self.progress.stage(Text("ghi kết quả", "writing the results"))
            return self._finish(outputs, reports, journal.name)

    def _identity(self) -> dict[str, Any]:
        """What must be the same for a run to go on; as JSON."""
        engine = "local" if self.request.spark is None else "spark"
        return {
            "tool": [tool_name(), f"polars {pl.__version__}"],
            "rules": self.book.hash,
            "inputs": [
                [role, file.path.name, file.sha256] for role, found in self.sources.files.items() for file in found
            ],
            "options": [self._options(), self.request.recheck, self.request.chunk_rows, engine],
        }

    def _judge_here(self, outputs: Outputs, journal: Journal) -> None:
        if self.sources.cross is not None:
            self.progress.stage(Text("đếm trên cả lô", "counting over the whole batch"))
            self.sources.count_whole_batch()
        self._recall(outputs, journal)
        with Behind() as behind:
            for place in range(len(self.sources.inputs)):
                self._judge_input(place, outputs, journal, behind)

    def _recall(self, outputs: Outputs, journal: Journal) -> None:
        """Take in everything the chunks done left behind but their tables."""
        for number, record in enumerate(journal.records, 1):
            self.memory.restore(record)
            if self.request.spark is None:
                self.seen.restore(pl.read_parquet(outputs.part_path("seen", number))["hash"])
        outputs.done = len(journal.records)
        self.progress.advance(self.tally.rows)

    def _judge_input(self, place: int, outputs: Outputs, journal: Journal, behind: Behind) -> None:
        source = self.sources.inputs[place]
        chunks_done, rows_done = journal.done_of(place)
        builder = self.sources.builder(source, self.seen, self.tally.rows - rows_done)
        for chunk in self.sources.chunks(source, chunks_done):
            before = builder.contradictions
            # INVARIANT: what was made of a chunk but its tables ends with the call; the next one does not find it in memory.
            rows, tables = self._judge_chunk(source, builder, chunk)
            self.tally.contradictions += builder.contradictions - before
            behind.give(partial(_commit, journal, self.memory.record(place, rows), outputs, tables))
            del tables
            self.progress.advance(rows)

    def _judge_chunk(self, source: Source, builder: Builder, chunk: Chunk) -> tuple[int, dict[str, pl.DataFrame]]:
        """How many rows a chunk has, and its tables by name."""
        decisions = builder.build(chunk)
        if self.sources.cross is not None:
            decisions = self.sources.cross.added(decisions)
        rows = chunk.rows.height + len(chunk.refused)
        assert rows == len(decisions.frame) + len(decisions.rejects)
        again = self.recheck.numbers(self.tally.rows + 1, rows)
        verdicts, findings = self._judged(source, decisions, again) if len(decisions.frame) else self._of_no_rows
        self._count(source, decisions.rejects, verdicts)
        return rows, {"verdicts": verdicts, "findings": findings, "seen": self.seen.fresh().to_frame()}

    def _judged(
        self, source: Source, decisions: Decisions, again: Collection[int]
    ) -> tuple[pl.DataFrame, pl.DataFrame]:
        judged = self.judge.judge(decisions.frame)
        self.recheck.compare(decisions.frame, judged, again)
        return self.writing.verdicts(decisions, judged, source.place), findings_table(judged)

    def _judge_on_spark(self, outputs: Outputs, journal: Journal) -> None:
        """A piece is a chunk of the journal; ids met and counts over the batch are settled anew by cutting."""
        from engine.audit.spark.driver import judge_on_spark, take_in
        from engine.audit.spark.wire import Wire

        verdicts, findings = self._of_no_rows
        wire = Wire(dict(verdicts.schema), dict(findings.schema))
        self._recall(outputs, journal)
        pieces = judge_on_spark(
            self.book, self.request, self.sources, self.scope, wire, self.recheck, scratch_folder(outputs), self.progress,
            len(journal.records),
        )  # fmt: skip
        with contextlib.closing(pieces):
            for piece in pieces:
                take_in(piece, self.sources, self.recheck)
                source = self.sources.inputs[piece.source]
                self._count(source, piece.said.rejects, piece.verdicts)
                record = self.memory.record(piece.source, piece.said.read)
                _commit(journal, record, outputs, {"verdicts": piece.verdicts, "findings": piece.findings})

    def _count(self, source: Source, rejects: Sequence[Reject], verdicts: pl.DataFrame) -> None:
        """Count the next rows of all inputs, in their order."""
        self.tally.take_rows(source, verdicts.height, rejects)
        self.tally.take_verdicts(verdicts["verdict"], verdicts["date_type"])

    @cached_property
    def _of_no_rows(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Verdicts and findings where every row was rejected."""
        from engine.audit.judging.natively import judge_natively

        nothing = no_decisions(self.book.facts)
        judged = judge_natively(self.book, nothing.frame, self.scope)
        return self.writing.verdicts(nothing, judged, str), findings_table(judged)

    def _finish(self, outputs: Outputs, reports: Reports | None, run: str) -> Audited:
        if not any(outputs.work.glob("verdicts-*.part")):
            for name, table in zip(("verdicts", "findings"), self._of_no_rows, strict=True):
                outputs.part(name, table)
        outputs.join("verdicts")
        outputs.join("findings")
        outputs.csv(pl.scan_parquet(outputs.work / "verdicts.parquet", glob=False), "verdicts.csv")
        headers = without_reject_columns(self.sources.headers)
        outputs.rows(
            "rejects.csv",
            (*REJECT_COLUMNS, *headers, REJECT_CELLS),
            reject_rows(self.tally.rejects, headers, self.request.language),
        )
        unknown = tuple(self.sources.naming.worklist())
        outputs.rows("unresolved.csv", WORKLIST_COLUMNS, worklist_rows(unknown, self.request.language))
        notes = tuple(reading_notes(self.sources, self.tally))
        with writing(outputs.work):
            made = () if reports is None else tuple(reports(self.book, outputs.work, self._facts(notes, unknown)))
        receipt = self._receipt(unknown, verdicts_digest(outputs.work / "verdicts.parquet"))
        if self.record is not None:
            receipt = self.record(receipt, run)
        text = json.dumps(receipt.to_json(), ensure_ascii=False, indent=1, sort_keys=True)
        with writing(outputs.work / RECEIPT):
            (outputs.work / RECEIPT).write_text(f"{text}\n", "utf-8")
        files = outputs.publish((*DATA_FILES, *made, RECEIPT))
        return Audited(
            self.tally.rows, self.tally.counts, self.scope, self.carried, notes, unknown, self.recheck.rows,
            tuple(self.recheck.contradictions), files, receipt, tuple(str(path) for path in self.request.inputs),
        )  # fmt: skip

    def _receipt(self, unknown: Sequence[Unknown], results: str) -> Receipt:
        files = self.sources.files
        counts = {"rows": self.tally.rows, **self.tally.counts}
        return Receipt(
            "audit", tool_name(), self.book.hash, pack_hashes(self.book),
            tuple(Input(file.path.name, file.sha256, file.size) for found in files.values() for file in found),
            {**self._options(), "inputs": {role: [file.path.name for file in found] for role, found in files.items()}},
            counts | {"rechecked": self.recheck.rows, "unresolved_names": len(unknown)},
            results,
        )  # fmt: skip

    def _options(self) -> dict[str, Any]:
        return {
            "scope": [facet.value for facet in self.scope],
            "scope_given": self.request.scope is not None,
            "carried": [facet.value for facet in self.carried],
            "language": self.request.language,
            "columns": {each.short_name: dict(each.mapped.targets) for each in self.sources.inputs},
            "unread": {each.short_name: list(each.mapped.unread) for each in self.sources.inputs},
        }

    def _facts(self, notes: Sequence[Text], unknown: Sequence[Unknown]) -> RunFacts:
        return RunFacts(
            rows=self.tally.rows, counts=self.tally.counts, scope=self.scope, carried=self.carried, notes=tuple(notes),
            unknown=tuple(unknown), rejects=tuple(self.tally.rejects), rechecked=self.recheck.rows, inputs=self.request.inputs,
            output=self.request.output, options=self.request.options, last_line=last_line(self.tally.rows, self.tally.counts),
            lawbook=self.book.hash,
        )  # fmt: skip


def _commit(journal: Journal, record: Mapping[str, Any], outputs: Outputs, tables: Mapping[str, pl.DataFrame]) -> None:
    """A chunk is done: its tables are put aside, then its record."""
    journal.commit(record, [outputs.part(name, table) for name, table in tables.items()])
