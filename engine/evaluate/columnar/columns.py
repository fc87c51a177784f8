"""Columns of facts: typed arrays with what is known, stated absent or only bounded; items of collections by row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
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
            return np.bool_(False)  # type: ignore[return-value]
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


NOWHERE = Column("nothing", np.int64(0), np.bool_(False))  # type: ignore[arg-type]
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


def no_items(rows: int) -> Items:
    """A collection no row has."""
    nothing = np.zeros(0, np.intp)
    zeros, never = np.zeros(rows, np.intp), np.zeros(rows, np.bool_)
    return Items(nothing, zeros, zeros, never, never, {})


class FrameTable:
    """A `Table` over polars columns named as in the facts frame; what is added later takes their place."""

    def __init__(self, frame: pl.DataFrame, kinds: Mapping[str, str], count: CountDays) -> None:
        self.rows = frame.height
        self._count = count
        self._frame = frame
        self._kinds = kinds
        self._columns: dict[str, Column] = {}
        self._items: dict[str, Items] = {}
        self._later: dict[str, Callable[[Column], Column]] = {}
        self._items_later: dict[str, Callable[[Items], Items]] = {}

    def working_days(self, name: str, arguments: Sequence[Column]) -> Column:
        """`add_working_days` or `working_days_between` on the official calendar."""
        return self._count(name, arguments)

    def put(self, path: str, column: Column) -> None:
        """Sets a fact for all rows."""
        self._columns[path] = column

    def put_later(self, path: str, make: Callable[[Column], Column]) -> None:
        """Sets a fact from what the frame states of it, when it is first read; `make` may read other facts."""
        self._later[path] = make

    def put_items_later(self, collection: str, make: Callable[[Items], Items]) -> None:
        """Sets a collection from what the frame states of it, when it is first read."""
        self._items_later[collection] = make

    @property
    def collections(self) -> tuple[str, ...]:
        """The collections the frame has."""
        return tuple(name for name in self._frame.columns if self._kinds.get(name) == "collection")

    def column(self, path: str) -> Column:
        """A fact by path."""
        found = self._columns.get(path)
        if found is None:
            found = self._columns[path] = _read(self._frame, path, self._kinds.get(path, "text"))
            make = self._later.get(path)
            if make is not None:
                found = self._columns[path] = make(found)
        return found

    def items(self, collection: str) -> Items:
        """A collection by path."""
        found = self._items.get(collection)
        if found is None:
            found = self._items[collection] = _read_items(self._frame, collection, self._kinds)
            make = self._items_later.get(collection)
            if make is not None:
                found = self._items[collection] = make(found)
        return found


def _read(frame: pl.DataFrame, path: str, kind: str) -> Column:
    if path not in frame.columns:
        return NOWHERE
    series = frame[path]
    known = series.is_not_null().to_numpy()
    stated = _stated(frame, path)
    if stated is not None:
        known = known & (stated == NOTHING)
    if kind == "collection":
        return Column(kind, np.zeros(len(series), np.uint8), known, stated=stated)
    if kind == "list":
        codes, words = _list_codes(series)
        return Column(kind, codes, known, stated=stated, words=words)
    low = _physical(series, kind)
    high = None
    if path + "#last" in frame.columns and frame[path + "#last"].null_count() < len(series):
        last = frame[path + "#last"]
        high = np.where(last.is_not_null().to_numpy(), _physical(last, kind), low)
    return Column(kind, low, known, high=high, stated=stated)


def _stated(frame: pl.DataFrame, path: str) -> NDArray[np.uint8] | None:
    import polars as pl

    if path + "#stated" not in frame.columns or frame[path + "#stated"].null_count() == frame.height:
        return None
    said = frame[path + "#stated"].cast(pl.String).replace_strict(STATED_CODES, default=None, return_dtype=pl.UInt8)
    return said.fill_null(NOTHING).to_numpy()


def _physical(series: pl.Series, kind: str) -> NDArray[Any]:
    import polars as pl

    if kind == "boolean":
        return series.fill_null(value=False).to_numpy()
    if kind == "integer":
        return series.cast(pl.Int64).fill_null(0).to_numpy()
    if kind == "date":
        return series.cast(pl.Date).to_physical().fill_null(0).to_numpy()
    return text_codes(series)


def text_codes(series: pl.Series) -> NDArray[Any]:
    """The codes of texts, equal in every column of the process where the texts are."""
    import polars as pl

    _keep_words_alive()
    if not isinstance(series.dtype, pl.Categorical):
        series = series.cast(pl.String).cast(pl.Categorical)
    return series.to_physical().fill_null(0).to_numpy()


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


def _read_items(frame: pl.DataFrame, collection: str, kinds: Mapping[str, str]) -> Items:
    if collection not in frame.columns:
        return no_items(frame.height)
    series = frame[collection]
    given = series.is_not_null().to_numpy()
    counts = series.list.len().fill_null(0).to_numpy().astype(np.intp)
    starts = np.cumsum(counts) - counts
    row = np.repeat(np.arange(frame.height), counts)
    flat = series.filter(series.list.len() > 0).explode().struct.unnest()
    fields = {
        name: _read(flat, name, kinds.get(f"{collection}.{name}", "text"))
        for name in dict.fromkeys(name.partition("#")[0] for name in flat.columns)
    }
    if collection + "#complete" in frame.columns:
        complete = given & frame[collection + "#complete"].fill_null(value=False).to_numpy()
    else:
        complete = np.zeros(frame.height, np.bool_)
    stated = _stated(frame, collection)
    if stated is not None:
        given, complete = given & (stated == NOTHING), complete & (stated == NOTHING)
    return Items(row, starts, counts, complete, given, fields, flat)
