"""Columns of facts: typed arrays with what is known, stated absent or only bounded; items of collections by row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    import polars as pl
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Flags

NOTHING, STATED_NONE, STATED_NOT_APPLICABLE = 0, 1, 2
STATED_CODES: Mapping[str, int] = {"none": STATED_NONE, "not-applicable": STATED_NOT_APPLICABLE}


@dataclass(frozen=True, slots=True)
class Column:
    """One value a row. Arrays have one element a row, or are scalars that hold for all.

    `kind`: `boolean`, `integer`, `date` (days since 1970), `text` and `list` (codes), `collection` (no values), or
    `nothing` when no row has a value. `known`: an exact value or bounds are given. `stated`: codes of `STATED_CODES`.
    `high`: the upper bound, equal to `low` where exact; None when all are. `calendar`: where the bounds' cause is the
    official calendar. `words`: for `list`, the tuple behind each code.
    """

    kind: str
    low: NDArray[Any]
    known: Flags
    high: NDArray[Any] | None = None
    stated: NDArray[np.uint8] | None = None
    calendar: Flags | None = None
    words: Sequence[tuple[str, ...]] | None = None

    @property
    def bounded(self) -> Flags:
        """Where the value is only known within bounds."""
        if self.high is None:
            return np.bool_(False)  # type: ignore[return-value]  # a scalar stands for every row
        return np.asarray(self.known & (self.high != self.low))

    @property
    def exact(self) -> Flags:
        """Where one value is known."""
        return self.known if self.high is None else self.known & (self.high == self.low)

    @property
    def upper(self) -> NDArray[Any]:
        """The upper bound."""
        return self.low if self.high is None else self.high

    def take(self, rows: NDArray[np.intp]) -> Column:
        """The column of these rows; scalars stay as they are."""

        def chosen(values: Any) -> Any:
            return values if values is None or np.ndim(values) == 0 else values[rows]

        return replace(
            self, low=chosen(self.low), known=chosen(self.known), high=chosen(self.high), stated=chosen(self.stated),
            calendar=chosen(self.calendar),
        )  # fmt: skip


NOWHERE = Column("nothing", np.int64(0), np.bool_(False))  # type: ignore[arg-type]  # a scalar stands for every row
"""A fact no row has."""


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a collection in all rows, in order of rows: `row` of each item, `starts` and `counts` by row."""

    row: NDArray[np.intp]
    starts: NDArray[np.intp]
    counts: NDArray[np.intp]
    complete: Flags
    """By row: the list is given and complete."""
    given: Flags
    """By row: the list is given."""
    fields: Mapping[str, Column]
    texts: pl.DataFrame | None = None
    """The items as the frame has them."""

    @property
    def size(self) -> int:
        """Number of items in all."""
        return len(self.row)

    def field(self, name: str) -> Column:
        """A field of the items; unknown everywhere where no item has it."""
        return self.fields.get(name, NOWHERE)

    def with_field(self, name: str, column: Column) -> Items:
        """The same items with a field set; the others are not read for it."""
        return replace(self, fields=_Instead(self.fields, name, column))


class Table(Protocol):
    """Facts of many cases, by column."""

    rows: int

    def column(self, path: str) -> Column:
        """A scalar or list fact; of a collection, whether it is given or stated absent."""

    def items(self, collection: str) -> Items:
        """The items of a collection."""

    def working_days(self, name: str, arguments: Sequence[Column]) -> Column:
        """`add_working_days` or `working_days_between` on the official calendar."""


CountDays = Callable[[str, Sequence[Column]], Column]
MakeColumn = Callable[["FrameTable", Column], Column]
MakeItems = Callable[["FrameTable", Items], Items]


def no_items(rows: int) -> Items:
    """A collection no row has."""
    nothing = np.zeros(0, np.intp)
    zeros, never = np.zeros(rows, np.intp), np.zeros(rows, np.bool_)
    return Items(nothing, zeros, zeros, never, never, {})


class FrameTable:
    """A `Table` over what a facts frame states; what is added later takes its place."""

    def __init__(self, stated: Stated, count: CountDays) -> None:
        self.rows = stated.rows
        self._count = count
        self._stated = stated
        self._put: dict[str, Column] = {}
        self._columns: dict[str, Column] = {}
        self._items: dict[str, Items] = {}
        self._later: dict[str, MakeColumn] = {}
        self._items_later: dict[str, MakeItems] = {}

    def working_days(self, name: str, arguments: Sequence[Column]) -> Column:
        """`add_working_days` or `working_days_between` on the official calendar."""
        return self._count(name, arguments)

    def put(self, path: str, column: Column) -> None:
        """Sets a fact for all rows."""
        self._put[path] = self._columns[path] = column

    def as_stated(self) -> FrameTable:
        """The same rows with what the frame states and what was `put`, and nothing that is set later."""
        found = FrameTable(self._stated, self._count)
        for path, column in self._put.items():
            found.put(path, column)
        return found

    def put_later(self, path: str, make: MakeColumn) -> None:
        """Sets a fact from what the frame states of it, when it is first read.

        `make` is given the table to read other facts from. INVARIANT: it does not hold the table, whose arrays would then
        live on until rubbish is collected, chunk after chunk.
        """
        self._later[path] = make

    def put_items_later(self, collection: str, make: MakeItems) -> None:
        """Sets a collection from what the frame states of it, when it is first read; see `put_later`."""
        self._items_later[collection] = make

    @property
    def collections(self) -> tuple[str, ...]:
        """The collections the frame has."""
        return self._stated.collections

    def column(self, path: str) -> Column:
        """A fact by path."""
        found = self._columns.get(path)
        if found is None:
            found = self._columns[path] = self._stated.column(path)
            make = self._later.get(path)
            if make is not None:
                found = self._columns[path] = make(self, found)
        return found

    def items(self, collection: str) -> Items:
        """A collection by path."""
        found = self._items.get(collection)
        if found is None:
            found = self._items[collection] = self._stated.items(collection)
            make = self._items_later.get(collection)
            if make is not None:
                found = self._items[collection] = make(self, found)
        return found


class Stated:
    """What the columns of a facts frame state, each read once however many tables ask."""

    def __init__(self, frame: pl.DataFrame, kinds: Mapping[str, str]) -> None:
        self._ready = _Prepared(frame, kinds)
        self._ready.make_ready(frame.columns)
        self._kinds = kinds
        self._columns: dict[str, Column] = {}
        self._items: dict[str, Items] = {}
        self.rows = frame.height
        self.collections = tuple(name for name in frame.columns if kinds.get(name) == "collection")

    def column(self, path: str) -> Column:
        """A fact by path."""
        found = self._columns.get(path)
        if found is None:
            found = self._columns[path] = _read(self._ready, path, self._kinds.get(path, "text"))
        return found

    def items(self, collection: str) -> Items:
        """A collection by path."""
        found = self._items.get(collection)
        if found is None:
            found = self._items[collection] = _read_items(self._ready, collection, self._kinds)
        return found


class _Prepared:
    """The scalar columns of a frame as arrays, made ready many in one go."""

    def __init__(self, frame: pl.DataFrame, kinds: Mapping[str, str]) -> None:
        _keep_words_alive()
        self.frame = frame
        self.rows = frame.height
        self._schema = dict(frame.schema)
        self._kinds = kinds
        self._ready: dict[str, pl.Series] = {}

    def make_ready(self, names: Iterable[str]) -> None:
        """Columns of the frame as arrays; those it has not are passed over."""
        import polars as pl

        wanted: list[pl.Expr] = []
        for name in names:
            dtype = self._schema.get(name)
            if dtype is None:
                continue
            wanted.append(pl.col(name).is_not_null().alias(name + _KNOWN))
            if isinstance(dtype, (pl.List, pl.Struct)):
                continue
            path, _, mark = name.partition("#")
            kind = "stated" if mark == "stated" else "boolean" if mark == "complete" else self._kinds.get(path, "text")
            wanted.append(_physical(pl.col(name), kind, dtype).alias(name))
        self._ready |= {series.name: series for series in self.frame.select(wanted).get_columns()}

    def has(self, name: str) -> bool:
        """Whether there is such a column."""
        return name in self._schema

    def values(self, name: str) -> NDArray[Any]:
        """The values, nothing in particular where there are none."""
        return self._ready[name].to_numpy()

    def known(self, name: str) -> NDArray[np.bool_]:
        """Where there is a value."""
        return self._ready[name + _KNOWN].to_numpy()

    def stated(self, path: str) -> NDArray[np.uint8] | None:
        """Codes of stated absences; None for none."""
        name = path + "#stated"
        if not self.has(name) or not self.known(name).any():
            return None
        return self.values(name)


_KNOWN = "#known"


class _Fields(Mapping[str, Column]):
    """The fields of the items of a collection, each read when it is first asked for: rules read few of them."""

    def __init__(self, flat: pl.DataFrame, kinds: Mapping[str, str]) -> None:
        self._ready = _Prepared(flat, kinds)
        self._kinds = kinds
        self._held: dict[str, Column] = {}

    def __getitem__(self, name: str) -> Column:
        found = self._held.get(name)
        if found is None:
            kind = self._kinds[name]
            self._ready.make_ready((name, name + "#stated", name + "#last"))
            found = self._held[name] = _read(self._ready, name, kind)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


class _Instead(Mapping[str, Column]):
    """Fields with another in the place of one."""

    def __init__(self, fields: Mapping[str, Column], name: str, column: Column) -> None:
        self._fields = fields
        self._name = name
        self._column = column

    def __getitem__(self, name: str) -> Column:
        return self._column if name == self._name else self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._fields, self._name)))

    def __len__(self) -> int:
        return len(self._fields) + (self._name not in self._fields)


def _physical(column: pl.Expr, kind: str, dtype: pl.DataType) -> pl.Expr:
    import polars as pl

    if kind == "stated":
        return column.cast(pl.String).replace_strict(STATED_CODES, default=NOTHING, return_dtype=pl.UInt8)
    if kind == "boolean":
        return column.fill_null(value=False)
    if kind == "integer":
        return column.cast(pl.Int64).fill_null(0)
    if kind == "date":
        return column.cast(pl.Date).to_physical().fill_null(0)
    text = column if isinstance(dtype, pl.Categorical) else column.cast(pl.String).cast(pl.Categorical)
    return text.to_physical().fill_null(0)


def _read(ready: _Prepared, path: str, kind: str) -> Column:
    if not ready.has(path):
        return NOWHERE
    known = ready.known(path)
    stated = ready.stated(path)
    if stated is not None:
        known = known & (stated == NOTHING)
    if kind == "collection":
        return Column(kind, np.zeros(ready.rows, np.uint8), known, stated=stated)
    if kind == "list":
        codes, words = _list_codes(ready.frame[path])
        return Column(kind, codes, known, stated=stated, words=words)
    low = ready.values(path)
    high = None
    if ready.has(path + "#last") and ready.known(path + "#last").any():
        high = np.where(ready.known(path + "#last"), ready.values(path + "#last"), low)
    return Column(kind, low, known, high=high, stated=stated)


def text_codes(series: pl.Series) -> NDArray[Any]:
    """The codes of texts, equal in every column of the process where the texts are."""
    import polars as pl

    _keep_words_alive()
    if not isinstance(series.dtype, pl.Categorical):
        series = series.cast(pl.String).cast(pl.Categorical)
    return series.to_physical().fill_null(0).to_numpy()


@cache
def text_code(text: str) -> int:
    """The code of one text."""
    import polars as pl

    return int(text_codes(pl.Series([text], dtype=pl.String))[0])


_ALIVE: list[pl.Series] = []


def _keep_words_alive() -> None:
    """Polars forgets the codes of texts when no column of them is left; one is always left here."""
    if not _ALIVE:
        import polars as pl

        _ALIVE.append(pl.Series([""], dtype=pl.Categorical))


def _list_codes(series: pl.Series) -> tuple[NDArray[Any], tuple[tuple[str, ...], ...]]:
    import polars as pl

    whole = series.cast(pl.List(pl.String))
    if (whole.list.drop_nulls().list.len() != whole.list.len()).any():
        raise ValueError(f"{series.name}: a null within a list says nothing; leave the item out, or the list unknown")
    written = whole.list.join(_BETWEEN)
    distinct = written.drop_nulls().unique(maintain_order=True)
    words = tuple(tuple(each.split(_BETWEEN)) if each else () for each in distinct)
    numbered = pl.DataFrame({"text": distinct, "code": range(len(distinct))}, schema_overrides={"code": pl.Int64})
    codes = written.to_frame("text").join(numbered, on="text", how="left", maintain_order="left")["code"]
    return codes.fill_null(0).to_numpy(), words or ((),)


_BETWEEN = "\x1f"
"""Stands in no text."""


def _read_items(ready: _Prepared, collection: str, kinds: Mapping[str, str]) -> Items:
    import polars as pl

    if not ready.has(collection):
        return no_items(ready.rows)
    series = ready.frame[collection]
    given = ready.known(collection)
    counts = (
        series.to_frame("items").select(pl.col("items").list.len().fill_null(0))["items"].to_numpy().astype(np.intp)
    )
    starts = np.cumsum(counts) - counts
    row = np.repeat(np.arange(ready.rows), counts)
    flat = series.explode(empty_as_null=False, keep_nulls=False).struct.unnest()
    names = dict.fromkeys(name.partition("#")[0] for name in flat.columns)
    of_field = {name: kinds.get(f"{collection}.{name}", "text") for name in names}
    complete = np.zeros(ready.rows, np.bool_)
    if ready.has(collection + "#complete"):
        complete = given & ready.values(collection + "#complete")
    stated = ready.stated(collection)
    if stated is not None:
        given, complete = given & (stated == NOTHING), complete & (stated == NOTHING)
    return Items(row, starts, counts, complete, given, _Fields(flat, of_field), flat)
