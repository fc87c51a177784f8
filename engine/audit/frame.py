"""The facts frame: one row per decision, every fact a typed column by its dotted path, null for unknown.

| column | type | meaning |
| --- | --- | --- |
| `row` | Int64, unique | which decision |
| `names` | UInt32 | index into `FactsFrame.names`: what the title was understood as |
| `actions` | UInt32 | index into `FactsFrame.actions`; the empty tuple where no action is known |
| `decided`, `decided#last` | Date | decision day; the last possible one where the date is partial, else null |
| `<path>` | by `FactSpec.kind` | boolean, integer → Int64, date → Date, text → String (or Categorical, Enum), list → List(String) |
| `<path>#stated` | String | `none` or `not-applicable` where that is the answer |
| `<path>#last` | as `<path>` | last possible value where `<path>` is only known within bounds |
| `<body path>#place` | String | the province a reported body is said to belong to |
| `<collection>` | List(Struct) | items by field, with `<field>#stated` and `<field>#last` where needed; null where not given |
| `<collection>#complete` | Boolean | whether the list is complete; null is not |

A column left out is unknown in every row. Derived facts are never in the frame unless the file states them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, repeat
from typing import TYPE_CHECKING

from engine.intake.cases import BODY_FACTS, Case
from engine.intake.names import PostNames
from engine.model.facts import Facts, FactSpec
from engine.model.values import PARTIAL, UNKNOWN, Collection, Range, Stated, Unknown

if TYPE_CHECKING:
    import polars as pl

STATED, LAST, PLACE, COMPLETE = "#stated", "#last", "#place", "#complete"
"""Suffixes of companion columns."""

KEYS = ("row", "names", "actions", "decided")
"""Columns every frame has."""

_NOT_FACTS = frozenset({*KEYS, "decided" + LAST})


@dataclass(frozen=True, slots=True)
class FactsFrame:
    """Decisions as columns; see the module for the columns of `table`."""

    table: pl.DataFrame
    names: Sequence[PostNames]
    actions: Sequence[tuple[str, ...]]

    def __len__(self) -> int:
        return self.table.height

    def slice(self, start: int, length: int) -> FactsFrame:
        """The rows from position `start`; names and actions are shared."""
        return FactsFrame(self.table.slice(start, length), self.names, self.actions)

    def of(self, *paths: str) -> FactsFrame:
        """The same rows with what they state of these facts alone."""
        kept = [name for name in self.table.columns if name in _NOT_FACTS or name.partition("#")[0] in paths]
        return FactsFrame(self.table.select(kept), self.names, self.actions)

    @property
    def paths(self) -> tuple[str, ...]:
        """The facts the frame has a column for, in order."""
        plain = dict.fromkeys(name.partition("#")[0] for name in self.table.columns if name not in _NOT_FACTS)
        return tuple(plain)

    def case(self, position: int) -> Case:
        """The case at `position`; see `cases`."""
        return next(self.cases((position,)))

    def cases(self, positions: Sequence[int] | None = None) -> Iterator[Case]:
        """The cases at these positions, or all, as the native evaluator reads them; what a file says in words is not kept."""
        table = self.table if positions is None else self.table[list(positions)]
        for start in range(0, table.height, _ROWS_AT_A_TIME):
            yield from self._read(table.slice(start, _ROWS_AT_A_TIME))

    def _read(self, table: pl.DataFrame) -> Iterator[Case]:
        facts = _stated(table.drop(_NOT_FACTS, strict=False))
        days = _stated(table.select(name for name in table.columns if name in ("decided", "decided" + LAST)))
        places = [path for path in BODY_FACTS if path + PLACE in table.columns]
        said = table.select(path + PLACE for path in places).iter_rows() if places else repeat(())
        keys = table.select("row", "names", "actions").iter_rows()
        for values, day, where, (row, names, acts) in zip(facts, days, said, keys, strict=False):
            decided, actions = day.get("decided", UNKNOWN), self.actions[acts]
            if not isinstance(decided, Unknown):
                values["decision.on"] = decided
            if actions:
                values["action"] = actions
            given = {path: place for path, place in zip(places, where, strict=True) if place is not None}
            yield Case(str(row), Facts(values), self.names[names], actions, decided, {}, given)


def frame_of_cases(cases: Iterable[Case], specs: Mapping[str, FactSpec]) -> FactsFrame:
    """The frame of cases in order, `row` counted from 0. `specs`: every fact that can be known (`Lawbook.facts`)."""
    import polars as pl

    held = list(cases)
    names: dict[PostNames, int] = {}
    actions: dict[tuple[str, ...], int] = {}
    columns: dict[str, pl.Series] = {
        "row": pl.Series("row", range(len(held)), pl.Int64),
        "names": pl.Series("names", [names.setdefault(case.names, len(names)) for case in held], pl.UInt32),
        "actions": pl.Series("actions", [actions.setdefault(case.actions, len(actions)) for case in held], pl.UInt32),
    }
    columns |= _scalar_columns("decided", "date", [case.decided for case in held])
    paths = dict.fromkeys(path for case in held for path in case.facts.values)
    for path in paths:
        if path not in ("action", "decision.on"):
            columns |= _columns(path, specs, [case.facts.values.get(path) for case in held])
    for path in dict.fromkeys(path for case in held for path in case.places):
        columns[path + PLACE] = pl.Series(path + PLACE, [case.places.get(path) for case in held], pl.String)
    return FactsFrame(pl.DataFrame(list(columns.values())), tuple(names), tuple(actions))


_ROWS_AT_A_TIME = 1024
"""Rows read together: columns read far faster than rows, and what is read takes far more memory than the columns."""


def _stated(table: pl.DataFrame) -> list[dict[str, object]]:
    """What each row of a table states, by fact."""
    columns = {column.name: column for column in table.get_columns()}
    found: list[dict[str, object]] = [{} for _ in range(table.height)]
    for path in dict.fromkeys(name.partition("#")[0] for name in columns):
        for facts, value in zip(found, _values(columns, path), strict=False):
            if value is not None:
                facts[path] = value
    return found


def _values(columns: Mapping[str, pl.Series], path: str) -> Iterable[object]:
    """The values of one fact; None for nothing."""
    import polars as pl

    companion = {mark: columns[path + mark].to_list() for mark in (STATED, LAST, COMPLETE) if path + mark in columns}
    found: Iterable[object] = repeat(None)
    if path in columns:
        column = columns[path]
        # INVARIANT: an empty list of texts and an empty collection without fields differ by the companion column alone.
        if COMPLETE in companion or (isinstance(column.dtype, pl.List) and isinstance(column.dtype.inner, pl.Struct)):
            found = _collections(column, companion.get(COMPLETE, repeat(None)))
        elif isinstance(column.dtype, pl.List):
            found = [None if each is None else tuple(each) for each in column.to_list()]
        elif LAST in companion:
            found = map(_bounded, column.to_list(), companion[LAST])
        else:
            found = column.to_list()
    if STATED in companion:
        return [value if said is None else Stated(said) for value, said in zip(found, companion[STATED], strict=False)]
    return found


def _collections(lists: pl.Series, complete: Iterable[object]) -> list[object]:
    counts = lists.list.len()
    some = lists.filter(counts > 0)
    items = iter(_stated(some.explode().struct.unnest()) if len(some) else ())
    return [
        None if count is None else Collection(tuple(islice(items, count)), every is True)
        for count, every in zip(counts.to_list(), complete, strict=False)
    ]


def _bounded(low: object, last: object) -> object:
    if low is None or last is None or last == low:
        return low
    return Range(low, last, PARTIAL)  # type: ignore[arg-type]  # both ends are of one kind


def _columns(path: str, specs: Mapping[str, FactSpec], values: list[object]) -> dict[str, pl.Series]:
    kind = specs[path].kind
    if kind == "collection":
        return collection_columns(path, specs, values)
    return _scalar_columns(path, kind, values)


def _scalar_columns(path: str, kind: str, values: list[object]) -> dict[str, pl.Series]:
    import polars as pl

    dtype, types = _dtype(kind), set(map(type, values))
    found = {path: pl.Series(path, values if types <= _PLAIN else [_low(value) for value in values], dtype)}
    if Stated in types:
        found[path + STATED] = _said(path, values)
    if Range in types:
        last = [value.high if isinstance(value, Range) else None for value in values]
        found[path + LAST] = pl.Series(path + LAST, last, dtype)
    return found


_PLAIN = frozenset({bool, int, str, dt.date, type(None)})
"""Types of values a column takes as they are."""


def _said(path: str, values: list[object]) -> pl.Series:
    import polars as pl

    said = [value.value if isinstance(value, Stated) else None for value in values]
    return pl.Series(path + STATED, said, pl.String)


def collection_columns(path: str, specs: Mapping[str, FactSpec], values: list[object]) -> dict[str, pl.Series]:
    """The columns of a collection; values are Collections, stated absences, UNKNOWN or None, one a row."""
    import polars as pl

    items = [item for value in values if isinstance(value, Collection) for item in value.items]
    fields = dict.fromkeys(name for item in items for name in item)
    if not fields:
        fields = dict.fromkeys([_first_field(path, specs)])
    flat: dict[str, pl.Series] = {}
    for name in fields:
        flat |= _scalar_columns(name, specs[f"{path}.{name}"].kind, [item.get(name) for item in items])
    complete = [value.complete if isinstance(value, Collection) else None for value in values]
    found = {
        path: _listed(path, pl.DataFrame(list(flat.values())), values),
        path + COMPLETE: pl.Series(path + COMPLETE, complete, pl.Boolean),
    }
    if any(isinstance(value, Stated) for value in values):
        found[path + STATED] = _said(path, values)
    return found


def _listed(path: str, items: pl.DataFrame, values: list[object]) -> pl.Series:
    """Items in order as one list a row; null where no collection is given."""
    import polars as pl

    counts = [len(value.items) if isinstance(value, Collection) else None for value in values]
    owners = [row for row, count in enumerate(counts) for _ in range(count or 0)]
    structs = items.select(pl.struct(pl.all()).alias(path), pl.lit(pl.Series(owners, dtype=pl.Int64)).alias("row"))
    rows = pl.DataFrame({"row": range(len(values)), "given": [count is not None for count in counts]})
    joined = rows.join(structs.group_by("row").agg(path), on="row", how="left", maintain_order="left")
    nothing = pl.lit([], dtype=pl.List(pl.Struct(items.schema)))
    return joined.select(pl.when("given").then(pl.col(path).fill_null(nothing)).alias(path))[path]


def _first_field(path: str, specs: Mapping[str, FactSpec]) -> str:
    return next(each for each in specs if each.startswith(path + ".")).removeprefix(path + ".")


def _low(value: object) -> object:
    if isinstance(value, (Unknown, Stated)):
        return None
    if isinstance(value, Range):
        return value.low
    return list(value) if isinstance(value, tuple) else value


def _dtype(kind: str) -> pl.DataType | type[pl.DataType]:
    import polars as pl

    if kind == "list":
        return pl.List(pl.String)
    return {"boolean": pl.Boolean, "integer": pl.Int64, "date": pl.Date}.get(kind, pl.String)
