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

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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

    @property
    def paths(self) -> tuple[str, ...]:
        """The facts the frame has a column for, in order."""
        plain = dict.fromkeys(name.partition("#")[0] for name in self.table.columns if name not in _NOT_FACTS)
        return tuple(plain)

    def case(self, position: int) -> Case:
        """The case at `position`, as the native evaluator reads it; what a file says in words is not kept."""
        row = self.table.row(position, named=True)
        values: dict[str, object] = {}
        for path in self.paths:
            value = stated_value(row, path)
            if not isinstance(value, Unknown):
                values[path] = value
        decided = _bounded(row["decided"], row.get("decided" + LAST))
        if not isinstance(decided, Unknown):
            values["decision.on"] = decided
        actions = self.actions[row["actions"]]
        if actions:
            values["action"] = actions
        places = {path: row[path + PLACE] for path in BODY_FACTS if row.get(path + PLACE) is not None}
        return Case(str(row["row"]), Facts(values), self.names[row["names"]], actions, decided, {}, places)


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
            columns |= _columns(path, specs, [case.facts.get(path) for case in held])
    for path in dict.fromkeys(path for case in held for path in case.places):
        columns[path + PLACE] = pl.Series(path + PLACE, [case.places.get(path) for case in held], pl.String)
    return FactsFrame(pl.DataFrame(list(columns.values())), tuple(names), tuple(actions))


def stated_value(row: Mapping[str, object], path: str) -> object:
    """What a row of a frame states of a fact; UNKNOWN for nothing."""
    stated, low = row.get(path + STATED), row.get(path)
    if stated is not None:
        return Stated(stated)
    if isinstance(low, list):
        if low and isinstance(low[0], dict):
            return Collection(tuple(_item(each) for each in low), row.get(path + COMPLETE) is True)
        # INVARIANT: an empty list of texts and an empty collection differ by the companion column alone.
        return Collection((), row[path + COMPLETE] is True) if path + COMPLETE in row else tuple(low)
    return _bounded(low, row.get(path + LAST))


def _item(fields: Mapping[str, object]) -> dict[str, object]:
    found = {}
    for name in dict.fromkeys(name.partition("#")[0] for name in fields):
        value = stated_value(fields, name)
        if not isinstance(value, Unknown):
            found[name] = value
    return found


def _bounded(low: object, last: object) -> object:
    if low is None:
        return UNKNOWN
    if last is None or last == low:
        return low
    return Range(low, last, PARTIAL)  # type: ignore[arg-type]


def _columns(path: str, specs: Mapping[str, FactSpec], values: list[object]) -> dict[str, pl.Series]:
    kind = specs[path].kind
    if kind == "collection":
        return collection_columns(path, specs, values)
    return _scalar_columns(path, kind, values)


def _scalar_columns(path: str, kind: str, values: list[object]) -> dict[str, pl.Series]:
    import polars as pl

    dtype = _dtype(kind)
    found = {path: pl.Series(path, [_low(value) for value in values], dtype)}
    if any(isinstance(value, Stated) for value in values):
        said = [value.value if isinstance(value, Stated) else None for value in values]
        found[path + STATED] = pl.Series(path + STATED, said, pl.String)
    if any(isinstance(value, Range) for value in values):
        last = [value.high if isinstance(value, Range) else None for value in values]
        found[path + LAST] = pl.Series(path + LAST, last, dtype)
    return found


def collection_columns(path: str, specs: Mapping[str, FactSpec], values: list[object]) -> dict[str, pl.Series]:
    """The columns of a collection; values are Collections, stated absences or UNKNOWN, one a row."""
    import polars as pl

    items = [item for value in values if isinstance(value, Collection) for item in value.items]
    fields = dict.fromkeys(name for item in items for name in item)
    if not fields:
        fields = dict.fromkeys([_first_field(path, specs)])
    flat: dict[str, pl.Series] = {}
    for name in fields:
        flat |= _scalar_columns(name, specs[f"{path}.{name}"].kind, [item.get(name, UNKNOWN) for item in items])
    structs = iter(pl.DataFrame(list(flat.values())).to_dicts())
    lists = [
        [next(structs) for _ in value.items] if isinstance(value, Collection) else None
        for value in values
    ]  # fmt: skip
    inner = pl.Struct([pl.Field(name, series.dtype) for name, series in flat.items()])
    complete = [value.complete if isinstance(value, Collection) else None for value in values]
    found = {
        path: pl.Series(path, lists, pl.List(inner)),
        path + COMPLETE: pl.Series(path + COMPLETE, complete, pl.Boolean),
    }
    if any(isinstance(value, Stated) for value in values):
        said = [value.value if isinstance(value, Stated) else None for value in values]
        found[path + STATED] = pl.Series(path + STATED, said, pl.String)
    return found


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
