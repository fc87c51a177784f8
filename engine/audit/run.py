"""One audit from files to files: read, judge, write, sum up; chunk by chunk, so that memory does not grow with the input."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

import polars as pl

from engine.audit.judging.judge import Judge
from engine.audit.judging.recheck import Recheck
from engine.audit.judging.scope import carried_facets
from engine.audit.reading.answers import NameAnswers, read_answers
from engine.audit.reading.cells import Cells
from engine.audit.reading.columns import COMPLETE, CORE, Mapped, map_columns
from engine.audit.reading.cross_rows import CrossRows, read_complete_units
from engine.audit.reading.decisions import Builder, Decisions, Reject
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.inputs import Opened, open_input, survey
from engine.audit.reading.lists import ListColumns, read_side_table
from engine.audit.reading.mapping import Mapping as TableMapping
from engine.audit.reading.mapping import read_mapping
from engine.audit.reading.naming import Naming, Unknown
from engine.audit.reporting.outputs import REJECT_COLUMNS, WORKLIST_COLUMNS, Outputs, reject_rows, worklist_rows
from engine.audit.reporting.summary import RunFacts
from engine.audit.reporting.written import CONTRACT, Writing, findings_table
from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic
from engine.lawbook.book import Lawbook
from engine.model.registry import answer_readers, base_facts
from engine.model.vocabulary import Facet, Outcome
from engine.receipts.receipt import Input, Receipt, pack_hashes, tool_name

RECEIPT = "receipt.json"
DATA_FILES = ("verdicts.parquet", "verdicts.csv", "findings.parquet", "rejects.csv", "unresolved.csv")


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
    language: Language = "vi"
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
    words = [f"{name} {counts.get(name, 0)}" for name in (*_ORDER, "rejected")]
    return f"rows in {rows} = {' + '.join(words)}"


_ORDER = tuple(outcome.value for outcome in (
    Outcome.COMPLIANT, Outcome.VIOLATION, Outcome.UNDETERMINED, Outcome.UNREGULATED, Outcome.CONFLICTING, Outcome.JUDGEMENT,
))  # fmt: skip


class Reports(Protocol):
    """Writes the reports of a finished run into the folder of its data files."""

    def __call__(self, book: Lawbook, folder: Path, run: RunFacts) -> Sequence[str]:
        """Names of the files written."""


@dataclass(slots=True)
class _Input:
    opened: Opened
    mapped: Mapped


def audit(book: Lawbook, request: Request, progress: Progress, reports: Reports | None = None) -> Audited:
    """Judge every decision of the inputs and write the outputs.

    Raises PhancapError for inputs that cannot be read at all; a row that cannot be read is a reject.
    """
    return _Run(book, request, progress).run(reports)


class _Run:
    def __init__(self, book: Lawbook, request: Request, progress: Progress) -> None:
        self.book = book
        self.request = request
        self.progress = progress
        self.mapping = TableMapping() if request.mapping is None else read_mapping(request.mapping)
        self.answers = NameAnswers() if request.names is None else read_answers(book, request.names)
        self.naming = Naming(book, self.answers)
        self.cells = Cells()
        self.inputs = [self._open(path) for path in request.inputs]
        self.sides = [read_side_table(name, path, self.mapping, self.cells) for name, path in request.lists.items()]
        self.lists = ListColumns(self.naming, self.cells, frozenset(self.mapping.complete))
        self.cross = (
            None
            if request.complete_units is None
            else CrossRows(read_complete_units(request.complete_units, self.mapping))
        )
        self.carried = carried_facets(book, self._paths())
        self.scope = request.scope or self.carried
        self.counts: Counter[str] = Counter()
        self.rows = 0
        self.rejects: list[tuple[Reject, str, Sequence[str]]] = []
        self.writing = Writing(book, request.language)
        self.recheck = Recheck(book, self.scope, request.recheck, self._expected())
        self.judge = Judge(book, self.scope)
        self.contradicting = 0
        self.date_types: Counter[str] = Counter()
        self.results = hashlib.sha256()
        """Over the columns of the contract, row after row as CSV, whatever the chunks."""

    def _open(self, path: Path) -> _Input:
        opened = open_input(path, self.mapping)
        table = opened.table
        return _Input(
            opened, map_columns(table.headers, table.name, self.mapping.columns, None, self.mapping.constants)
        )

    def _paths(self) -> set[str]:
        """Every fact the inputs have a column or a file for."""
        found: set[str] = set()
        for each in self.inputs:
            for target in each.mapped.targets.values():
                found.add(CORE.get(target) or target.removesuffix(COMPLETE))
        found |= {CORE.get(name) or name for name in self.mapping.constants}
        lists = {path for path in found if path in base_facts() and base_facts()[path].kind == "collection"}
        lists |= {side.collection for side in self.sides} | set(self.mapping.complete)
        fields = {path for path in answer_readers() if path.rpartition(".")[0] in lists}
        if self.cross is not None:
            found |= set(self.cross.paths)
        return found | lists | fields

    def _expected(self) -> int | None:
        totals = [each.opened.table.total for each in self.inputs]
        return None if None in totals else sum(total or 0 for total in totals)

    def run(self, reports: Reports | None) -> Audited:
        self.progress.start(self._expected())
        with Outputs(self.request.output) as outputs:
            if self.cross is not None:
                self._first_pass()
            seen = Seen()
            for each in self.inputs:
                self._judge_input(each, outputs, seen)
            self.progress.stage(Text("ghi kết quả", "writing the results"))
            return self._finish(outputs, reports)

    def _builder(self, each: _Input, seen: Seen, offset: int) -> Builder:
        self.cells.dates_from_1904 = bool(getattr(each.opened.table, "from_1904", False))
        return Builder(
            self.naming,
            each.mapped,
            self.cells,
            self.lists,
            seen,
            self.mapping.constants,
            self.sides,
            row_offset=offset,
        )

    def _first_pass(self) -> None:
        """Reads everything once to count over rows what only the whole batch can tell."""
        assert self.cross is not None
        self.progress.stage(Text("đếm trên cả lô", "counting over the whole batch"))
        offset = 0
        for each in self.inputs:
            builder = self._builder(each, Seen(), offset)
            for chunk in each.opened.table.chunks():
                self.cross.count(builder.build(chunk))
                offset += chunk.rows.height + len(chunk.refused)
        for side in self.sides:
            side.matched = 0
        self.naming.unknown.clear()

    def _judge_input(self, each: _Input, outputs: Outputs, seen: Seen) -> None:
        table = each.opened.table
        builder = self._builder(each, seen, self.rows)
        for chunk in table.chunks():
            decisions = builder.build(chunk)
            if self.cross is not None:
                decisions = self.cross.added(decisions)
            rows = chunk.rows.height + len(chunk.refused)
            assert rows == len(decisions.frame) + len(decisions.rejects)
            self.rows += rows
            self.rejects += [(reject, _place(table.name, reject.line), table.headers) for reject in decisions.rejects]
            self.counts["rejected"] += len(decisions.rejects)
            if len(decisions.frame):
                self._judge(decisions, outputs, table.name)
            self.progress.advance(rows)
        self.contradicting += builder.contradictions

    def _judge(self, decisions: Decisions, outputs: Outputs, name: str) -> None:
        judged = self.judge.judge(decisions.frame)
        self.recheck.compare(decisions.frame, judged)
        verdicts = self.writing.verdicts(decisions, judged, lambda line: _place(name, line))
        self.results.update(verdicts.select(CONTRACT).write_csv(include_header=False).encode())
        outputs.part("verdicts", verdicts)
        outputs.part("findings", findings_table(judged))
        for outcome, times in judged.verdicts["verdict"].cast(pl.String).value_counts().iter_rows():
            self.counts[outcome] += times
        for kind, times in decisions.shown["date_type"].drop_nulls().value_counts().iter_rows():
            self.date_types[kind] += times

    def _finish(self, outputs: Outputs, reports: Reports | None) -> Audited:
        self._empty_parts(outputs)
        outputs.join("verdicts")
        outputs.join("findings")
        outputs.csv(pl.scan_parquet(outputs.work / "verdicts.parquet", glob=False), "verdicts.csv")
        headers = list(dict.fromkeys(header for each in self.inputs for header in each.opened.table.headers))
        outputs.rows(
            "rejects.csv",
            (*REJECT_COLUMNS, *headers, "reject_cells"),
            reject_rows(self.rejects, headers, self.request.language),
        )
        unknown = tuple(self.naming.worklist())
        outputs.rows("unresolved.csv", WORKLIST_COLUMNS, worklist_rows(unknown, self.request.language))
        notes = tuple(self._notes())
        counts = {name: self.counts.get(name, 0) for name in (*_ORDER, "rejected")}
        made = () if reports is None else tuple(reports(self.book, outputs.work, self._facts(notes, unknown, counts)))
        receipt = self._receipt(counts, unknown)
        text = json.dumps(receipt.to_json(), ensure_ascii=False, indent=1, sort_keys=True)
        (outputs.work / RECEIPT).write_text(f"{text}\n", "utf-8")
        files = outputs.publish((*DATA_FILES, *made, RECEIPT))
        return Audited(
            self.rows, counts, self.scope, self.carried, notes, unknown, self.recheck.rows, tuple(self.recheck.contradictions),
            files, receipt, tuple(str(path) for path in self.request.inputs),
        )  # fmt: skip

    def _receipt(self, counts: Mapping[str, int], unknown: Sequence[Unknown]) -> Receipt:
        files = {
            "decisions": [each.opened.file for each in self.inputs],
            **{side.collection: [side.file] for side in self.sides},
            **{
                role: [survey(path)]
                for role, path in (
                    ("mapping", self.request.mapping),
                    ("names", self.request.names),
                    ("complete-units", self.request.complete_units),
                )
                if path is not None
            },
        }
        return Receipt(
            "audit", tool_name(), self.book.hash, pack_hashes(self.book),
            tuple(Input(file.path.name, file.sha256, file.size) for found in files.values() for file in found),
            {**self._options(), "inputs": {role: [file.path.name for file in found] for role, found in files.items()}},
            {"rows": self.rows, **counts, "rechecked": self.recheck.rows, "unresolved_names": len(unknown)},
            self.results.hexdigest(),
        )  # fmt: skip

    def _empty_parts(self, outputs: Outputs) -> None:
        """Tables of no rows where every row was rejected."""
        from engine.audit.frame import frame_of_cases
        from engine.audit.judging.natively import judge_natively

        if any(outputs.work.glob("verdicts-*.part")):
            return
        frame = frame_of_cases((), self.book.facts)
        names = ("id", "date", "date_type", "action", "post", "organisation", "province", "party_body", "state_body")
        shown = pl.DataFrame(schema=dict.fromkeys(names, pl.String) | {"row": pl.Int64, "line": pl.Int64})
        judged = judge_natively(self.book, frame, self.scope)
        outputs.part("verdicts", self.writing.verdicts(Decisions(frame, shown, ()), judged, str))
        outputs.part("findings", findings_table(judged))

    def _options(self) -> dict[str, Any]:
        return {
            "scope": [facet.value for facet in self.scope],
            "scope_given": self.request.scope is not None,
            "carried": [facet.value for facet in self.carried],
            "language": self.request.language,
            "columns": {each.opened.table.name.rpartition("/")[2]: dict(each.mapped.targets) for each in self.inputs},
            "unread": {each.opened.table.name.rpartition("/")[2]: list(each.mapped.unread) for each in self.inputs},
        }

    def _notes(self) -> list[Text]:
        """What a reader of the results should know about how the input was read."""
        notes: list[Text] = []
        for each in self.inputs:
            notes += each.opened.table.notes
            if each.mapped.unread:
                listed = ", ".join(f"“{header}”" for header in each.mapped.unread[:12])
                more = f" … (+{len(each.mapped.unread) - 12})" if len(each.mapped.unread) > 12 else ""
                notes.append(Text(f"cột không đọc: {listed}{more}", f"columns not read: {listed}{more}"))
        for side in self.sides:
            alone = side.items.height - side.matched
            words = Text(f"{side.file.path.name}: {side.rows} dòng", f"{side.file.path.name}: {side.rows} rows")
            if side.refused:
                words = Text(
                    f"{words.vi}, {len(side.refused)} dòng không đọc được",
                    f"{words.en}, {len(side.refused)} unreadable",
                )
            if alone > 0:
                words = Text(
                    f"{words.vi}, {alone} dòng không thuộc quyết định nào", f"{words.en}, {alone} belong to no decision"
                )
            notes.append(words)
        if self.cells.serial_dates:
            count = self.cells.serial_dates
            notes.append(
                Text(
                    f"{count} ngày đọc từ số thứ tự ngày của bảng tính",
                    f"{count} dates read from spreadsheet day numbers",
                )
            )
        contradictions = self.lists.contradictions + self.contradicting
        if contradictions:
            notes.append(
                Text(
                    f"{contradictions} cặp số liệu mâu thuẫn: cả hai coi là chưa biết",
                    f"{contradictions} contradicting pairs: both taken as unknown",
                )
            )
        late = sum(times for kind, times in self.date_types.items() if _not_decision(kind))
        if late:
            notes.append(Text(
                f"{late} dòng ghi ngày công bố, đưa tin hoặc hiệu lực, không phải ngày quyết định: xét theo ngày đã ghi",
                f"{late} rows give the date of an announcement, report or effect, not of the decision: judged by the date given",
            ))  # fmt: skip
        if self.cross is not None:
            notes += self.cross.notes
        return notes

    def _facts(self, notes: Sequence[Text], unknown: Sequence[Unknown], counts: Mapping[str, int]) -> RunFacts:
        return RunFacts(
            rows=self.rows, counts=counts, scope=self.scope, carried=self.carried, notes=tuple(notes), unknown=tuple(unknown),
            rejects=tuple(self.rejects), rechecked=self.recheck.rows, inputs=self.request.inputs, output=self.request.output,
            options=self.request.options, last_line=last_line(self.rows, counts), lawbook=self.book.hash,
        )  # fmt: skip


def _not_decision(kind: str) -> bool:
    from engine.audit.reading.decisions import DATE_TYPES
    from engine.text import fold

    return DATE_TYPES.get(fold(kind), "other") != "decision"


def _place(name: str, line: int) -> str:
    return f"{name.rpartition('/')[2]}:{line}"
