"""What executors send back: one row for each verdict and each finding, and a last row with what a piece says of itself.

| column | type | meaning |
| --- | --- | --- |
| `piece` | int | which piece |
| `verdict` | struct | a row of the verdict table, in the columns of `verdicts.parquet` |
| `finding` | struct | a row of `findings.parquet` |
| `said` | string | `Said` as JSON |

Exactly one of the last three is given. Rows of a piece keep their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import polars as pl
from pydantic import TypeAdapter

from engine.audit.reading.decisions import Reject
from engine.audit.reading.naming import Unknown
from engine.diagnostics import Diagnostic

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH: Final = 8192
"""Rows sent at a time: Spark holds a batch outside its heap."""


@dataclass(frozen=True, slots=True)
class Said:
    """What adds up over the pieces besides their tables."""

    read: int = 0
    """Rows, rejected ones included."""
    rejects: tuple[Reject, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    contradictions: int = 0
    serial_dates: frozenset[tuple[str, str]] = frozenset()
    matched: Mapping[str, int] = field(default_factory=dict)
    """Items met, by list kept in a file of its own."""
    counted: int = 0
    """Rows that got counts over the whole batch."""
    rechecked: int = 0
    differing: tuple[Diagnostic, ...] = ()
    faults: tuple[Diagnostic, ...] = ()
    """Why the piece could not be read at all."""

    def to_json(self) -> str:
        """As sent."""
        return _said().dump_json(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Said:
        """As sent."""
        return _said().validate_json(text)


@cache
def _said() -> TypeAdapter[Said]:
    return TypeAdapter(Said)


@dataclass(frozen=True, slots=True)
class Wire:
    """The columns of one run."""

    verdicts: Mapping[str, pl.DataType]
    findings: Mapping[str, pl.DataType]

    @property
    def schema(self) -> pa.Schema:
        """The columns as Arrow types that Spark knows."""
        import pyarrow as pa

        return pa.schema([
            ("piece", pa.int64()), ("verdict", _struct(self.verdicts)), ("finding", _struct(self.findings)), ("said", pa.string()),
        ])  # fmt: skip

    def sent(
        self, piece: int, verdicts: pl.DataFrame | None, findings: pl.DataFrame | None, said: Said
    ) -> Iterator[Any]:
        """The record batches of a piece; None where every row was rejected."""
        for name, table in (("verdict", verdicts), ("finding", findings)):
            for start in range(0, 0 if table is None else table.height, _BATCH):
                assert table is not None
                yield from self._rows(piece, name, table.slice(start, _BATCH))
        yield self._batch(piece, 1, said=[said.to_json()])

    def _rows(self, piece: int, name: str, table: pl.DataFrame) -> Iterator[Any]:
        import pyarrow as pa

        kind = self.schema.field(name).type
        arrow = table.to_arrow(compat_level=pl.CompatLevel.oldest()).cast(pa.schema(list(kind))).combine_chunks()
        yield self._batch(piece, table.height, **{name: arrow.to_struct_array().combine_chunks().cast(kind)})

    def _batch(self, piece: int, rows: int, **given: Any) -> Any:
        import pyarrow as pa

        columns = [
            pa.array([piece] * rows, field.type) if field.name == "piece"
            else given[field.name] if isinstance(given.get(field.name), pa.Array)
            else pa.array(given[field.name], field.type) if field.name in given
            else pa.nulls(rows, field.type)
            for field in self.schema
        ]  # fmt: skip
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)

    def received(self, table: pl.DataFrame, piece: int) -> tuple[pl.DataFrame, pl.DataFrame, Said]:
        """(verdicts, findings, what was said) in the rows of one piece."""
        assert table["piece"].unique().to_list() == [piece]
        verdicts = table.filter(pl.col("verdict").is_not_null()).select("verdict").unnest("verdict")
        findings = table.filter(pl.col("finding").is_not_null()).select("finding").unnest("finding")
        (said,) = table["said"].drop_nulls()
        return _typed(verdicts, self.verdicts), _typed(findings, self.findings), Said.from_json(said)


def _typed(table: pl.DataFrame, kinds: Mapping[str, pl.DataType]) -> pl.DataFrame:
    return table.cast(dict(kinds.items()))


def _struct(columns: Mapping[str, pl.DataType]) -> pa.DataType:
    import pyarrow as pa

    types = {pl.String: pa.string(), pl.Date: pa.date32(), pl.Boolean: pa.bool_()}
    return pa.struct([(name, types.get(kind.base_type(), pa.int64())) for name, kind in columns.items()])
