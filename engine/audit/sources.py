"""What a run reads: the inputs with their columns, lists in files of their own, answers to names, declared units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from engine.audit.reading.answers import NameAnswers, read_answers
from engine.audit.reading.cells import Cells
from engine.audit.reading.columns import COMPLETE, CORE, Mapped, map_columns
from engine.audit.reading.cross_rows import CrossRows, read_complete_units
from engine.audit.reading.decisions import Builder
from engine.audit.reading.duplicates import Seen
from engine.audit.reading.inputs import Chunk, InputFile, Merging, Opened, open_input, survey
from engine.audit.reading.lists import ListColumns, read_side_table
from engine.audit.reading.mapping import Mapping as TableMapping
from engine.audit.reading.mapping import read_mapping
from engine.audit.reading.naming import Naming
from engine.audit.request import Request
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.lawbook.book import Lawbook
from engine.model.registry import answer_readers, base_facts
from engine.text import nfc


@dataclass(frozen=True, slots=True)
class Source:
    """One input of decisions and what its columns are."""

    opened: Opened
    mapped: Mapped
    columns: tuple[str, ...]
    """Its headers, each as the first input writes it that has the column: rejected rows of all inputs stand in one table."""

    @property
    def short_name(self) -> str:
        """The file's name without folders, with the sheet where it has one."""
        return self.opened.table.name.rpartition("/")[2]

    def place(self, line: int) -> str:
        """Where a row stands, as reports say it."""
        return f"{self.short_name}:{line}"


class Sources:
    """Everything a run reads. Raises PhancapError for what cannot be read at all."""

    def __init__(self, book: Lawbook, request: Request) -> None:
        self.request = request
        self.mapping = TableMapping() if request.mapping is None else read_mapping(request.mapping)
        answers = NameAnswers() if request.names is None else read_answers(book, request.names)
        self.naming = Naming(book, answers)
        self.cells = Cells()
        self._columns: dict[tuple[bool, str], str] = {}
        self.inputs = [self._opened(path) for path in request.inputs]
        self.sides = [read_side_table(name, path, self.mapping, self.cells) for name, path in request.lists.items()]
        self.lists = ListColumns(self.naming, self.cells, frozenset(self.mapping.complete))
        self.cross = (
            None
            if request.complete_units is None
            else CrossRows(read_complete_units(request.complete_units, self.mapping))
        )
        self.files: Mapping[str, list[InputFile]] = self._files()
        """Every file read, by what it is for."""

    def _opened(self, path: Path) -> Source:
        opened = open_input(path, self.mapping, spread_merged=True)
        table = opened.table
        mapped = map_columns(table.headers, table.name, self.mapping.columns, None, self.mapping.constants)
        if isinstance(table, Merging) and (header := mapped.header_of("id")) is not None:
            table.only_in_first_line(header)
        return Source(opened, mapped, tuple(self._column(each, mapped.targets.get(each)) for each in table.headers))

    def _column(self, header: str, target: str | None) -> str:
        """The column of all inputs that a header stands for: one of the same meaning, or of the same words."""
        meaning = (target is not None, target or nfc(header))
        if meaning not in self._columns:
            taken = sum(nfc(each) == nfc(header) for each in self._columns.values())
            self._columns[meaning] = f"{header} [{taken + 1}]" if taken else header
        return self._columns[meaning]

    def _files(self) -> dict[str, list[InputFile]]:
        beside = {
            "mapping": self.request.mapping,
            "names": self.request.names,
            "complete-units": self.request.complete_units,
        }
        return {
            "decisions": [each.opened.file for each in self.inputs],
            **{side.collection: [side.file] for side in self.sides},
            **{role: [survey(path)] for role, path in beside.items() if path is not None},
        }

    @property
    def paths(self) -> set[str]:
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

    @property
    def expected(self) -> int | None:
        """Rows in all, None where a format does not say."""
        totals = [each.opened.table.total for each in self.inputs]
        return None if None in totals else sum(total or 0 for total in totals)

    @property
    def read_paths(self) -> list[Path]:
        """Every file read."""
        return [file.path for found in self.files.values() for file in found]

    def refuse_changed(self) -> None:
        """Raises PhancapError (PC817) where a file is no longer what it was when the run began."""
        for found in self.files.values():
            for file in found:
                if survey(file.path).sha256 != file.sha256:
                    words = Text("tệp đã bị sửa trong khi đang đọc", "the file was changed while it was being read")
                    raise PhancapError([Diagnostic("PC817", words, Span(str(file.path)))])

    @property
    def headers(self) -> list[str]:
        """The columns of all inputs, each once."""
        return list(self._columns.values())

    def builder(self, source: Source, seen: Seen, offset: int) -> Builder:
        """What makes decisions of the rows of one input, `offset` rows after the first of all."""
        self.cells.dates_from_1904 = bool(getattr(source.opened.table, "from_1904", False))
        return Builder(
            self.naming,
            source.mapped,
            self.cells,
            self.lists,
            seen,
            self.mapping.constants,
            self.sides,
            row_offset=offset,
        )

    def chunks(self, source: Source, done: int = 0) -> Iterator[Chunk]:
        """The chunks of an input after the first `done`."""
        return islice(source.opened.chunks(self.request.chunk_rows), done, None)

    def count_whole_batch(self) -> None:
        """Reads everything once to count over rows what only the whole batch can tell."""
        assert self.cross is not None
        offset = 0
        for each in self.inputs:
            builder = self.builder(each, Seen(), offset)
            for chunk in self.chunks(each):
                self.cross.count(builder.build(chunk))
                offset += chunk.rows.height + len(chunk.refused)
        for side in self.sides:
            side.matched = 0
        self.lists.contradictions = 0
        self.naming.unknown.clear()
