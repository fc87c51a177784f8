"""Lists of a decision (steps, dossier, disciplines …): from a table of their own keyed by id, or nested in the row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from engine.audit.frame import COMPLETE
from engine.audit.reading.answers import NameKind
from engine.audit.reading.cells import Cells, Fault, as_text
from engine.audit.reading.columns import map_columns, plain_header, targets_of
from engine.audit.reading.inputs import LINE, ROW, InputFile, RefusedRow, open_input
from engine.audit.reading.mapping import Mapping as TableMapping
from engine.audit.reading.naming import Naming
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.intake.cases import BODY_FIELDS
from engine.intake.consistency import NOT_ABOVE, NOT_AFTER
from engine.model.registry import answer_readers

POSITION = "#position"
DAY = "#day"


@dataclass(slots=True)
class SideTable:
    """The items of one list of all decisions."""

    collection: str
    file: InputFile
    items: pl.DataFrame
    """Typed fields, `id` as text, `LINE`."""
    complete: pl.DataFrame
    """`id`, `complete`: what the table itself says; a refused item leaves its list incomplete."""
    rows: int
    refused: tuple[RefusedRow, ...]
    unread: tuple[str, ...]
    matched: int = 0
    """Items whose decision was met so far."""


def read_side_table(collection: str, path: Path, mapping: TableMapping, cells: Cells) -> SideTable:
    """The items in a file; raises PhancapError where it cannot be read or has no column of ids."""
    opened = open_input(path, TableMapping(encoding=mapping.encoding), collection)
    table = opened.table
    mapped = map_columns(table.headers, table.name, None, collection)
    headers = {target: header for header, target in mapped.targets.items()}
    parts: list[pl.DataFrame] = []
    flags: list[pl.DataFrame] = []
    refused: list[RefusedRow] = []
    rows = 0
    for chunk in opened.chunks():
        rows += chunk.rows.height + len(chunk.refused)
        refused += chunk.refused
        found, flag, wrong = _typed(collection, chunk.rows, headers, cells)
        parts.append(found)
        flags.append(flag)
        refused += wrong
    if not parts:
        raise PhancapError([Diagnostic("PC802", Text("không có dòng nào", "there are no rows"), Span(table.name))])
    items = pl.concat(parts, how="diagonal")
    complete = pl.concat(flags).group_by("id").agg(pl.col("complete").all())
    return SideTable(collection, opened.file, items, complete, rows, tuple(refused), mapped.unread)


def _typed(
    collection: str, rows: pl.DataFrame, headers: Mapping[str, str], cells: Cells
) -> tuple[pl.DataFrame, pl.DataFrame, list[RefusedRow]]:
    identifier = as_text(rows[headers["id"]]).alias("id")
    columns: list[pl.Series] = [identifier, rows[LINE]]
    faults: dict[int, tuple[str, Text]] = {}
    flag = pl.Series("complete", [None] * rows.height, dtype=pl.Boolean)
    if "complete" in headers:
        found, wrong = cells.column(
            "transfer.across_communes", headers["complete"], rows[headers["complete"]], "complete"
        )
        flag = found[0]
        faults |= {fault.position: (fault.header, fault.reason) for fault in wrong}
    for field_name, header in headers.items():
        if field_name in ("id", "complete"):
            continue
        found, wrong = cells.column(f"{collection}.{field_name}", header, rows[header], field_name)
        columns += found
        faults |= {fault.position: (fault.header, fault.reason) for fault in wrong}
    for position in identifier.is_null().arg_true().to_list():
        faults.setdefault(position, (headers["id"], Text("thiếu mã", "the id is missing")))
    own = list(headers.values())
    refused = [_refused(rows, position, own, header, reason) for position, (header, reason) in sorted(faults.items())]
    good = ~pl.Series("good", [position in faults for position in range(rows.height)], dtype=pl.Boolean)
    frame = pl.DataFrame(columns)
    flags = pl.DataFrame([identifier, flag.fill_null(value=False) & good])
    values = [name for name in frame.columns if name not in ("id", LINE)]
    some = (
        frame.select(pl.any_horizontal(pl.col(name).is_not_null() for name in values).alias("some"))["some"]
        if values
        else good & ~good
    )
    return frame.filter(good & some), flags.filter(identifier.is_not_null()).rename({flag.name: "complete"}), refused


def _refused(rows: pl.DataFrame, position: int, headers: list[str], header: str, reason: Text) -> RefusedRow:
    words = Text(f"cột “{header}”: {reason.vi}", f"column “{header}”: {reason.en}")
    cells = tuple(str(cell or "") for cell in rows.select(headers).row(position))
    return RefusedRow(int(rows[ROW][position]), int(rows[LINE][position]), "PC813", words, cells)


@dataclass(slots=True)
class ListColumns:
    """Builds the list columns of a chunk of the facts frame."""

    naming: Naming
    cells: Cells
    always_complete: frozenset[str] = frozenset()
    contradictions: int = 0

    def from_side(self, side: SideTable, keys: pl.DataFrame) -> tuple[pl.DataFrame, pl.Series]:
        """(list and completeness per decision, whether the table speaks of it); `keys` has `id`, `POSITION`, `DAY`."""
        held = keys.join(side.items, on="id", how="inner", maintain_order="left_right")
        side.matched += held.height
        said = keys.join(side.complete, on="id", how="left", maintain_order="left")["complete"]
        return self._grouped(side.collection, held.drop("id", LINE), keys.height), said

    def nested(
        self, collection: str, header: str, lists: pl.Series, keys: pl.DataFrame
    ) -> tuple[pl.DataFrame, dict[int, tuple[str, str, Text]]]:
        """The list column of cells that hold lists of structs, and faults by position."""
        words = targets_of(collection)
        flat = (
            keys.select(POSITION, DAY)
            .with_columns(lists.alias("item"))
            .filter(pl.col("item").list.len() > 0)
            .explode("item")
        )
        fields: dict[str, list[str]] = {}
        for field_ in flat.schema["item"].fields:  # type: ignore[attr-defined]  # the items are structs
            target = words.get(plain_header(field_.name))
            if target not in (None, "id", "complete") and f"{collection}.{target}" in answer_readers():
                fields.setdefault(str(target), []).append(field_.name)
        columns = [flat[POSITION], flat[DAY]]
        faults: dict[int, tuple[str, str, Text]] = {}
        for target, names in fields.items():
            given, twice = _one_of([flat["item"].struct.field(name) for name in names])
            found, wrong = self.cells.column(f"{collection}.{target}", f"{header}.{names[0]}", given, target)
            columns += found
            wrong = [*wrong, *(Fault(position, f"{header}.{names[0]}", "PC806", _TWICE) for position in twice)]
            faults |= {int(flat[POSITION][fault.position]): (fault.header, fault.code, fault.reason) for fault in wrong}
        return self._grouped(collection, pl.DataFrame(columns), keys.height), faults

    def _grouped(self, collection: str, items: pl.DataFrame, height: int) -> pl.DataFrame:
        """One list per position, null where there is none."""
        items = self._consistent(collection, self._with_bodies(collection, items))
        names = [name for name in items.columns if name not in (POSITION, DAY)]
        if not names:
            return pl.DataFrame()
        lists = items.group_by(POSITION, maintain_order=True).agg(pl.struct(names).alias(collection))
        every = pl.DataFrame([pl.int_range(height, dtype=pl.Int64, eager=True).alias(POSITION)])
        return every.join(lists, on=POSITION, how="left", maintain_order="left").select(collection)

    def _with_bodies(self, collection: str, items: pl.DataFrame) -> pl.DataFrame:
        for name in BODY_FIELDS.get(collection, ()):
            if name not in items.columns:
                continue
            pairs = items.select(name, DAY).drop_nulls(name).unique(maintain_order=True)
            found = [self.naming.body(text, day)[0] for text, day in pairs.iter_rows()]
            for (text, _), body in zip(pairs.iter_rows(), found, strict=True):
                if body is None:
                    self.naming.note_unknown(NameKind.BODY, text, int((items[name] == text).sum()), 0)
            read = pairs.with_columns(pl.Series("#body", found, dtype=pl.String))
            joined = items.join(read, on=[name, DAY], how="left", nulls_equal=True, maintain_order="left")
            items = joined.with_columns(pl.col("#body").alias(name)).drop("#body")
        return items

    def _consistent(self, collection: str, items: pl.DataFrame) -> pl.DataFrame:
        """Items without the figures and dates that contradict each other: nobody can say which is wrong."""
        for low, high in (*NOT_ABOVE.get(collection, ()), *NOT_AFTER.get(collection, ())):
            if low not in items.columns or high not in items.columns:
                continue
            exact = [pl.col(f"{name}#last").is_null() for name in (low, high) if f"{name}#last" in items.columns]
            wrong = pl.all_horizontal(pl.col(low) > pl.col(high), *exact)
            marked = items.select(wrong.fill_null(value=False).alias("wrong"))["wrong"]
            if marked.any():
                self.contradictions += int(marked.sum())
                items = items.with_columns(
                    pl.when(pl.lit(marked)).then(None).otherwise(pl.col(name)).alias(name) for name in (low, high)
                )
        return items

    def closed(self, collection: str, lists: pl.DataFrame, stated: pl.Series | None, height: int) -> pl.DataFrame:
        """The list column with its `#complete`; a complete list without items is empty, not unknown."""
        complete = (
            pl.Series([collection in self.always_complete] * height, dtype=pl.Boolean) if stated is None else stated
        )
        if collection in self.always_complete and stated is not None:
            complete = stated.fill_null(value=True)
        if not lists.width:
            if not complete.any():
                return pl.DataFrame()
            first = next(path for path in answer_readers() if path.startswith(f"{collection}.")).removeprefix(
                f"{collection}."
            )
            kind = pl.List(pl.Struct({first: pl.String}))
            lists = pl.DataFrame([pl.Series(collection, [None] * height, dtype=kind)])
        nothing = pl.lit([], dtype=lists.schema[collection])
        filled = (
            pl.when(pl.lit(complete.fill_null(value=False)) & pl.col(collection).is_null())
            .then(nothing)
            .otherwise(pl.col(collection))
        )
        return lists.select(filled.alias(collection)).with_columns(complete.alias(collection + COMPLETE))


_TWICE = Text("hai trường cùng một nghĩa đều có giá trị", "two fields of one meaning both hold a value")


def _one_of(columns: list[pl.Series]) -> tuple[pl.Series, list[int]]:
    """Items may name a field one way or another: what each holds, and the positions of those that hold it twice."""
    if len(columns) == 1:
        return columns[0], []
    table = pl.DataFrame([as_text(column).alias(str(place)) for place, column in enumerate(columns)])
    twice = table.select((pl.sum_horizontal(pl.all().is_not_null()) > 1).alias("twice"))["twice"]
    return table.select(pl.coalesce(pl.all()).alias(columns[0].name))[columns[0].name], twice.arg_true().to_list()
