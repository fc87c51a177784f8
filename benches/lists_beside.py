"""Drawn decisions on the disk: a Parquet file a part, each list in a file of its own beside it, as an audit takes them.

`part-0000.parquet` has a row a decision; `part-0000.steps.parquet` a row a step, keyed by `row`, in the order of the
decisions. Of a list only the fields asked for are read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

import polars as pl

from engine.audit.frame import COMPLETE

_GROUP = 131_072


def parts(folder: Path) -> list[Path]:
    """The files of decisions, in order."""
    return sorted(folder.glob("part-????.parquet"))


def write_part(table: pl.DataFrame, path: Path) -> None:
    """The rows of a facts frame's table, in ascending order of `row`, to `path` and files beside it."""
    lists = [name for name, dtype in table.schema.items() if isinstance(dtype, pl.List)]
    table.drop(lists).write_parquet(path, compression="zstd", row_group_size=_GROUP)
    for name in lists:
        items = table.select("row", name).filter(pl.col(name).list.len() > 0).explode(name).unnest(name)
        items.write_parquet(_beside(path, name), compression="zstd", row_group_size=4 * _GROUP)


def fields(path: Path) -> list[str]:
    """Every column of a part; the fields of its lists by dotted name."""
    plain = list(pl.read_parquet_schema(path))
    own = [(name, pl.read_parquet_schema(_beside(path, name))) for name in _lists(path)]
    return [*plain, *(f"{name}.{field}" for name, schema in own for field in schema if field != "row")]


def read_part(
    path: Path, wanted: Collection[str] | None = None, start: int = 0, rows: int | None = None
) -> pl.DataFrame:
    """The table of a facts frame: at most `rows` rows after the first `start`, of the columns and fields `wanted`."""
    plain = [name for name in pl.read_parquet_schema(path) if wanted is None or name in wanted]
    table = pl.scan_parquet(path).slice(start, rows).select(plain).collect()
    if not table.height:
        return table
    lists = [_list(path, name, wanted, table) for name in _lists(path)]
    return table.with_columns(each for each in lists if each is not None)


def _list(path: Path, name: str, wanted: Collection[str] | None, table: pl.DataFrame) -> pl.Series | None:
    file = _beside(path, name)
    taken = [
        field
        for field in pl.read_parquet_schema(file)
        if field != "row" and (wanted is None or f"{name}.{field}" in wanted)
    ]
    if not taken:
        return None
    first, last = table["row"][0], table["row"][-1]
    items = pl.scan_parquet(file).filter(pl.col("row").is_between(first, last)).select("row", *taken).collect()
    items = items.with_columns(pl.col("row").set_sorted())
    held = items.group_by("row", maintain_order=True).agg(pl.struct(taken).alias(name))
    found = table.select("row", name + COMPLETE).join(held, on="row", how="left", maintain_order="left")
    # A list that was given and has no items is empty; one that was not given is unknown.
    empty = pl.lit([], dtype=held.schema[name])
    given = pl.col(name).is_not_null() | pl.col(name + COMPLETE).is_null()
    return found.select(pl.when(given).then(name).otherwise(empty).alias(name))[name]


def _lists(path: Path) -> Iterator[str]:
    for file in sorted(path.parent.glob(f"{path.stem}.*.parquet")):
        yield file.name.removeprefix(f"{path.stem}.").removesuffix(".parquet")


def _beside(path: Path, name: str) -> Path:
    return path.with_name(f"{path.stem}.{name}.parquet")
