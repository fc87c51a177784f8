"""From the rows of a table to the facts frame: typed facts, names, bodies and lists; what cannot be read is rejected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from engine.audit.frame import LAST, PLACE, STATED, FactsFrame, frame_of_cases
from engine.audit.reading.answers import NameKind
from engine.audit.reading.cells import Cells, Fault, as_text, refused_texts
from engine.audit.reading.columns import COMPLETE as COMPLETE_COLUMN
from engine.audit.reading.columns import CORE, Mapped
from engine.audit.reading.duplicates import Repeats
from engine.audit.reading.inputs import LINE, ROW, Chunk
from engine.audit.reading.lists import DAY, POSITION, ListColumns, SideTable
from engine.audit.reading.naming import Naming, kind_of_actions
from engine.bilingual import Text
from engine.intake.actions import acts_under
from engine.intake.cases import BODY_FACTS
from engine.intake.consistency import SCALARS_NOT_ABOVE, SCALARS_NOT_AFTER
from engine.intake.names import PostNames
from engine.intake.reported import Through
from engine.model.facts import FactSpec
from engine.model.registry import base_facts
from engine.text import fold

_TEXTS = ("date_type", "action", "post", "organisation", "province", "party_body", "state_body")
_ACTING = {"party_body": True, "state_body": False}
KIND = "kind"
"""What a body that is only named did, by the row's acts."""
THROUGH = "#through"
"""`signs_for`, `hands_over`: who stood before a reported body."""

DATE_TYPES: Mapping[str, str] = {
    "decision": "decision", "quyet dinh": "decision", "ngay quyet dinh": "decision", "ngay ky": "decision",
    "event": "event", "su kien": "event", "cong bo": "event", "ngay cong bo": "event", "ngay trao": "event",
    "report": "report", "bao chi": "report", "ngay dua tin": "report", "dua tin": "report",
    "effective": "effective", "hieu luc": "effective", "ngay hieu luc": "effective",
}  # fmt: skip
"""What a date is the date of; only a decision's own date is taken for the date of the acting body's decision."""


@dataclass(frozen=True, slots=True)
class Reject:
    """A row without a verdict: where it stands, why, and its cells."""

    row: int
    line: int
    identifier: str
    code: str
    reason: Text
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """A chunk ready to be judged: the frame, and the row as its reader knows it (same order)."""

    frame: FactsFrame
    shown: pl.DataFrame
    """`row, id, line, date_type, date, action, post, organisation, province, party_body, state_body` as written, and
    `<body path>#through`: `signs_for` or `hands_over` where somebody else stood before the body."""
    rejects: tuple[Reject, ...]


def no_decisions(specs: Mapping[str, FactSpec]) -> Decisions:
    """What an input without a readable row comes to. `specs`: `Lawbook.facts`."""
    shown = pl.DataFrame(schema=dict.fromkeys(("id", "date", *_TEXTS), pl.String) | {"row": pl.Int64, "line": pl.Int64})
    return Decisions(frame_of_cases((), specs), shown, ())


def identifiers(rows: pl.DataFrame, mapped: Mapped, offset: int) -> pl.Series:
    """The id of each row: its own, else its number over all inputs, `offset` of them before this one."""
    header = mapped.header_of("id")
    numbers = (rows[ROW] + offset).cast(pl.String)
    return (as_text(rows[header]) if header is not None else numbers).fill_null(numbers).alias("id")


@dataclass(slots=True)
class Builder:
    """Builds the decisions of one input."""

    naming: Naming
    mapped: Mapped
    cells: Cells
    lists: ListColumns
    seen: Repeats
    constants: Mapping[str, str] = field(default_factory=dict)
    sides: Sequence[SideTable] = ()
    contradictions: int = 0
    row_offset: int = 0

    def build(self, chunk: Chunk) -> Decisions:
        """The decisions of a chunk; every row is in the frame or among the rejects."""
        rows = chunk.rows
        faults: list[Fault] = []
        texts = self._texts(rows, faults)
        decided, wrong = self._dates(rows)
        faults += wrong
        facts, wrong = self._facts(rows)
        faults += wrong
        keys = self._keys(texts, decided, rows.height)
        lists, wrong = self._lists(rows, keys)
        faults += wrong
        faults += self._duplicates(texts["id"])
        good = ~pl.Series("good", [False] * rows.height, dtype=pl.Boolean)
        bad = sorted({fault.position for fault in faults})
        if bad:
            good = good.scatter(bad, False)
        rejects = [*self._refused(chunk), *self._rejects(rows, texts, faults)]
        table = pl.DataFrame([*decided, *facts, *(series for frame in lists for series in frame.get_columns())]).filter(
            good
        )
        shown = texts.with_columns((rows[ROW] + self.row_offset).alias("row"), rows[LINE].alias("line")).filter(good)
        frame, through = self._named(table, shown)
        return Decisions(frame, shown.with_columns(through), tuple(sorted(rejects, key=lambda each: each.row)))

    def _texts(self, rows: pl.DataFrame, faults: list[Fault]) -> pl.DataFrame:
        """The columns of a decision as text; names in old encodings are faults."""
        columns: list[pl.Series] = []
        columns.append(identifiers(rows, self.mapped, self.row_offset))
        date = self.mapped.header_of("date")
        columns.append((as_text(rows[date]) if date else self._constant("date", rows.height)).alias("date"))
        for name in _TEXTS:
            header = self.mapped.header_of(name)
            if header is None:
                columns.append(self._constant(name, rows.height))
                continue
            text = as_text(rows[header]).alias(name)
            faults += refused_texts(text, header)
            columns.append(text)
        return pl.DataFrame(columns)

    def _constant(self, name: str, height: int) -> pl.Series:
        return pl.Series(name, [self.constants.get(name)] * height, dtype=pl.String)

    def _dates(self, rows: pl.DataFrame) -> tuple[list[pl.Series], list[Fault]]:
        header = self.mapped.header_of("date")
        cells = rows[header] if header is not None else self._constant("date", rows.height)
        found, faults = self.cells.column("decision.on", header or "date", cells, "decided")
        return [series for series in found if not series.name.endswith(STATED)], faults

    def _facts(self, rows: pl.DataFrame) -> tuple[list[pl.Series], list[Fault]]:
        columns: list[pl.Series] = []
        faults: list[Fault] = []
        specs = base_facts()
        given = [(target, header, rows[header]) for header, target in self.mapped.targets.items() if target in specs]
        given += [(path, path, self._constant(path, rows.height)) for path in self.constants if path in specs]
        for path, header, cells in given:
            if specs[path].kind == "collection" or path in CORE:
                continue
            found, wrong = self.cells.column(path, header, cells)
            columns += found
            faults += wrong
        return columns, faults

    def _keys(self, texts: pl.DataFrame, decided: list[pl.Series], height: int) -> pl.DataFrame:
        return pl.DataFrame(
            [texts["id"], pl.int_range(height, dtype=pl.Int64, eager=True).alias(POSITION), self._spells(decided)]
        )

    def _spells(self, decided: list[pl.Series]) -> pl.Series:
        """Per row, a day that stands for its spell; null where the decision day is not exactly known."""
        by_name = {series.name: series for series in decided}
        exact = by_name["decided"]
        if "decided" + LAST in by_name:
            exact = exact.set(by_name["decided" + LAST].is_not_null(), None)
        days = exact.unique().drop_nulls().to_list()
        spells = {day: self.naming.first_day(day) for day in days}
        return exact.replace_strict(spells, default=None, return_dtype=pl.Date).alias(DAY) if days else exact.alias(DAY)

    def _lists(self, rows: pl.DataFrame, keys: pl.DataFrame) -> tuple[list[pl.DataFrame], list[Fault]]:
        frames: list[pl.DataFrame] = []
        faults: list[Fault] = []
        specs = base_facts()
        stated: dict[str, pl.Series] = {}
        found: dict[str, pl.DataFrame] = {}
        for header, target in self.mapped.targets.items():
            if target.endswith(COMPLETE_COLUMN):
                series, wrong = self.cells.column("transfer.across_communes", header, rows[header], target)
                stated[target.removesuffix(COMPLETE_COLUMN)] = series[0]
                faults += wrong
            elif target in specs and specs[target].kind == "collection":
                table, wrong = self._nested(target, header, rows[header], keys, stated)
                found[target] = table
                faults += wrong
        for side in self.sides:
            table, said = self.lists.from_side(side, keys)
            found[side.collection] = table
            stated.setdefault(side.collection, said)
        for collection in dict.fromkeys([*found, *stated, *self.lists.always_complete]):
            table = self.lists.closed(
                collection, found.get(collection, pl.DataFrame()), stated.get(collection), keys.height
            )
            if table.width:
                frames.append(table)
        return frames, faults

    def _nested(
        self, collection: str, header: str, cells: pl.Series, keys: pl.DataFrame, stated: dict[str, pl.Series]
    ) -> tuple[pl.DataFrame, list[Fault]]:
        if isinstance(cells.dtype, pl.List) and isinstance(cells.dtype.inner, pl.Struct):
            table, wrong = self.lists.nested(collection, header, cells, keys)
            return table, [Fault(position, name, code, reason) for position, (name, code, reason) in wrong.items()]
        # One cell for a list can only say that there is nothing in it.
        text = as_text(cells)
        none = pl.Series(
            [fold(each) in ("khong", "khong co", "none") if each else False for each in text.to_list()],
            dtype=pl.Boolean,
        )
        stated[collection] = none.set(~none, None)
        reason = Text(
            "một ô chỉ ghi được “không có”; danh sách để ở tệp riêng theo mã",
            "one cell can only say “none”; a list stands in a file of its own by id",
        )
        return pl.DataFrame(), [
            Fault(position, header, "PC812", reason) for position in (text.is_not_null() & ~none).arg_true().to_list()
        ]

    def _duplicates(self, identifiers: pl.Series) -> list[Fault]:
        header = self.mapped.header_of("id")
        if header is None:
            return []
        reason = Text("mã này đã có ở một dòng trước", "an earlier row has the same id")
        return [Fault(position, header, "PC814", reason) for position in self.seen.repeated(identifiers)]

    def _refused(self, chunk: Chunk) -> Iterator[Reject]:
        for each in chunk.refused:
            yield Reject(each.row + self.row_offset, each.line, "", each.code, each.reason, each.cells)

    def _rejects(self, rows: pl.DataFrame, texts: pl.DataFrame, faults: list[Fault]) -> Iterator[Reject]:
        by_position: dict[int, list[Fault]] = {}
        for fault in faults:
            by_position.setdefault(fault.position, []).append(fault)
        headers = [name for name in rows.columns if name not in (ROW, LINE)]
        for position, found in by_position.items():
            vi = "; ".join(f"cột “{fault.header}”: {fault.reason.vi}" for fault in found)
            en = "; ".join(f"column “{fault.header}”: {fault.reason.en}" for fault in found)
            cells = rows.select(
                pl.col(name).cast(pl.String, strict=False)
                if not rows[name].dtype.is_nested()
                else pl.lit("[…]").alias(name)
                for name in headers
            )
            yield Reject(
                int(rows[ROW][position]) + self.row_offset, int(rows[LINE][position]), str(texts["id"][position]), found[0].code,
                Text(vi, en), tuple(cell or "" for cell in cells.row(position)),
            )  # fmt: skip

    def _named(self, table: pl.DataFrame, shown: pl.DataFrame) -> tuple[FactsFrame, list[pl.Series]]:
        """The frame with names, actions and bodies understood, and through whom bodies acted."""
        spells = self._spells([table[name] for name in table.columns if name.startswith("decided")])
        actions, tuples = self._actions(shown)
        names, found = self._posts(shown, spells)
        actions, tuples = _as_standing(actions, tuples, names, found)
        kinds = _kinds(shown["action"], actions, tuples)
        bodies = self._bodies(table, shown, spells, {True: self._party_kinds(kinds, names, found), False: kinds})
        through = [series for series in bodies if series.name.endswith(THROUGH)]
        table = table.with_columns(
            shown["row"], names, actions, *(series for series in bodies if not series.name.endswith(THROUGH))
        )
        table = self._dated_acts(self._consistent(table), shown)
        return FactsFrame(table, found, tuples), through

    def _actions(self, shown: pl.DataFrame) -> tuple[pl.Series, tuple[tuple[str, ...], ...]]:
        distinct = shown.group_by("action", maintain_order=True).agg(pl.len(), pl.col("row").min())
        indexes: dict[tuple[str, ...], int] = {}
        read: dict[str | None, int] = {}
        for text, rows, first in distinct.iter_rows():
            found, strange = self.naming.actions(text)
            read[text] = indexes.setdefault(found, len(indexes))
            for word in strange:
                self.naming.note_unknown(NameKind.ACTION, text if len(strange) > 1 or not found else word, rows, first)
        table = pl.DataFrame(
            {
                "action": pl.Series(list(read), dtype=pl.String),
                "actions": pl.Series(list(read.values()), dtype=pl.UInt32),
            }
        )
        joined = shown.select("action").join(table, on="action", how="left", nulls_equal=True, maintain_order="left")
        return joined["actions"], tuple(indexes)

    def _posts(self, shown: pl.DataFrame, spells: pl.Series) -> tuple[pl.Series, tuple[PostNames, ...]]:
        by = ["post", "organisation", "province", DAY]
        asked = shown.select("post", "organisation", "province", "row").with_columns(spells)
        distinct = asked.group_by(by, maintain_order=True).agg(pl.len(), pl.col("row").min())
        found: list[PostNames] = []
        for title, unit, province, day, rows, first in distinct.iter_rows():
            names = self.naming.post(title, unit, province, day)
            found.append(names)
            if title is not None and (names.unresolved or any(len(readings) > 1 for readings in names.posts)):
                self.naming.note_unknown(NameKind.POST, title, rows, first, names, unit)
        index = distinct.select(by).with_columns(pl.Series("names", range(len(found)), dtype=pl.UInt32))
        joined = asked.join(index, on=by, how="left", nulls_equal=True, maintain_order="left")
        return joined["names"], tuple(found)

    def _bodies(
        self,
        table: pl.DataFrame,
        shown: pl.DataFrame,
        spells: pl.Series,
        kinds: Mapping[bool, pl.Series],
    ) -> list[pl.Series]:
        """Columns of body facts with their `#place` and `#through`; a column of its own comes before a mixed one.

        `kinds`: what a body that is only named did, for the Party's column and for the State's.
        """
        found: dict[str, pl.DataFrame] = {}
        for path in BODY_FACTS:
            if path in table.columns:
                found[path] = self._body_column(path, table[path], spells)
        for column, party in _ACTING.items():
            for path, columns in self._acting(shown, column, spells, kinds[party], party=party).items():
                found[path] = columns if path not in found else _first_of(found[path], columns)
        return [
            series
            for columns in found.values()
            for series in columns.get_columns()
            if series.null_count() < len(series) or series.name in BODY_FACTS
        ]

    def _party_kinds(self, kinds: pl.Series, names: pl.Series, found: tuple[PostNames, ...]) -> pl.Series:
        """A Party body elects to posts of the Party; beside an election to another post it decided who is to be elected."""
        posts = self.naming.book.posts
        of_party = [any(posts[each.post].side == "party" for group in every.posts for each in group) for every in found]
        ours = pl.Series(of_party, dtype=pl.Boolean).gather(names)
        return pl.select(
            pl.when(~ours & (kinds == "elects")).then(pl.lit("decides")).otherwise(kinds).alias(KIND)
        ).to_series()

    def _body_column(self, path: str, text: pl.Series, spells: pl.Series) -> pl.DataFrame:
        asked = pl.DataFrame([text.alias("text"), spells, pl.int_range(len(text), eager=True).alias("row")])
        distinct = (
            asked.drop_nulls("text").group_by(["text", DAY], maintain_order=True).agg(pl.len(), pl.col("row").min())
        )
        rows = []
        for written, day, times, first in distinct.iter_rows():
            body, place = self.naming.body(written, day)
            if body is None:
                self.naming.note_unknown(NameKind.BODY, written, times, first)
            rows.append((written, day, body, place, None))
        return _joined(asked, rows, path)

    def _acting(
        self,
        shown: pl.DataFrame,
        column: str,
        spells: pl.Series,
        kinds: pl.Series,
        *,
        party: bool,
    ) -> dict[str, pl.DataFrame]:
        """The facts a column such as “Cơ quan nhà nước” states, by path."""
        asked = pl.DataFrame([shown[column].alias("text"), spells, kinds, shown["row"]])
        distinct = (
            asked.drop_nulls("text")
            .group_by(["text", DAY, KIND], maintain_order=True)
            .agg(pl.len(), pl.col("row").min())
        )
        by_path: dict[str, list[tuple[object, ...]]] = {}
        for text, day, kind, times, first in distinct.iter_rows():
            facts = self.naming.bodies(text, kind, day, party=party)
            for fact in facts:
                if fact.body is None and fact.through is not Through.HANDS_OVER:
                    self.naming.note_unknown(NameKind.BODY, fact.written, times, first)
                through = None if fact.through is Through.ITSELF else fact.through.value
                by_path.setdefault(fact.path, []).append((text, day, kind, fact.body, fact.place, through))
        return {path: _joined(asked, rows, path) for path, rows in by_path.items()}

    def _consistent(self, table: pl.DataFrame) -> pl.DataFrame:
        for low, high in (*SCALARS_NOT_ABOVE, *SCALARS_NOT_AFTER):
            if low not in table.columns or high not in table.columns:
                continue
            exact = [pl.col(name + LAST).is_null() for name in (low, high) if name + LAST in table.columns]
            wrong = table.select(
                pl.all_horizontal(pl.col(low) > pl.col(high), *exact).fill_null(value=False).alias("wrong")
            )["wrong"]
            if wrong.any():
                self.contradictions += int(wrong.sum())
                table = table.with_columns(
                    pl.when(pl.lit(wrong)).then(None).otherwise(pl.col(name)).alias(name) for name in (low, high)
                )
        return table

    def _dated_acts(self, table: pl.DataFrame, shown: pl.DataFrame) -> pl.DataFrame:
        """The decision's own date is the date of the one body that acted, where only one did."""
        kinds = {
            each: DATE_TYPES.get(fold(each), "other") for each in shown["date_type"].unique().drop_nulls().to_list()
        }
        kind = shown["date_type"].replace_strict(kinds, default="decision", return_dtype=pl.String)
        bodies = [path for path in ("party_act.body", "state_act.body", "election.body") if path in table.columns]
        for path in bodies:
            on = path.replace(".body", ".on")
            if on in table.columns:
                continue
            others = [pl.col(other).is_null() for other in bodies if other != path]
            alone = table.select(
                pl.all_horizontal(pl.col(path).is_not_null(), pl.lit(kind == "decision"), *others).alias("alone")
            )["alone"]
            if alone.any():
                ends = [pl.when(pl.lit(alone)).then(pl.col("decided")).alias(on)]
                if "decided" + LAST in table.columns:
                    ends.append(pl.when(pl.lit(alone)).then(pl.col("decided" + LAST)).alias(on + LAST))
                table = table.with_columns(ends)
        return table


def _first_of(own: pl.DataFrame, mixed: pl.DataFrame) -> pl.DataFrame:
    """One body fact from two columns: where a column of its own names a body, that one."""
    empty = pl.lit(own[own.columns[0]].is_null())
    return own.select(
        pl.when(empty).then(pl.lit(mixed[name])).otherwise(pl.col(name)).alias(name) for name in own.columns
    )


def _as_standing(
    actions: pl.Series, tuples: tuple[tuple[str, ...], ...], names: pl.Series, found: tuple[PostNames, ...]
) -> tuple[pl.Series, tuple[tuple[str, ...], ...]]:
    """The acts of each row as the standing in its title reads them: `bổ nhiệm` to `Quyền Giám đốc Sở` is no appointment."""
    standings = [{reading.interim for readings in each.posts for reading in readings} for each in found]
    if all(not each or None in each for each in standings):
        return actions, tuples
    pairs = pl.DataFrame({"names": names, "actions": actions})
    distinct = pairs.unique(maintain_order=True)
    indexes = {acts: number for number, acts in enumerate(tuples)}
    read = [
        indexes.setdefault(acts_under(tuples[acts], standings[name]), len(indexes))
        for name, acts in distinct.iter_rows()
    ]
    distinct = distinct.with_columns(pl.Series("read", read, dtype=pl.UInt32))
    joined = pairs.join(distinct, on=["names", "actions"], how="left", maintain_order="left")
    return joined["read"].alias("actions"), tuple(indexes)


def _kinds(texts: pl.Series, actions: pl.Series, tuples: tuple[tuple[str, ...], ...]) -> pl.Series:
    """What a body that is only named did, row by row (`kind_of_actions`)."""
    pairs = pl.DataFrame({"text": texts, "actions": actions})
    distinct = pairs.unique(maintain_order=True)
    found = [kind_of_actions(tuples[acts], text or "") for text, acts in distinct.iter_rows()]
    distinct = distinct.with_columns(pl.Series(KIND, found, dtype=pl.String))
    return pairs.join(distinct, on=["text", "actions"], how="left", nulls_equal=True, maintain_order="left")[KIND]


def _joined(asked: pl.DataFrame, rows: Sequence[tuple[object, ...]], path: str) -> pl.DataFrame:
    """Columns of one body fact for every row of `asked`, from what each distinct text was read as."""
    by = [
        name for name in ("text", DAY, KIND) if name in asked.columns and (name != KIND or (rows and len(rows[0]) == 6))
    ]
    names = (path, path + PLACE, path + THROUGH)
    keys = [pl.Series(name, [row[index] for row in rows], dtype=asked.schema[name]) for index, name in enumerate(by)]
    values = [
        pl.Series(name, [row[len(by) + index] for row in rows], dtype=pl.String) for index, name in enumerate(names)
    ]
    return asked.join(
        pl.DataFrame([*keys, *values]), on=by, how="left", nulls_equal=True, maintain_order="left"
    ).select(names)
