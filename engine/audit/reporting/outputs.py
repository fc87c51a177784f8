"""What an audit leaves behind: written aside in parts, joined at the end, and put in place whole or not at all."""

from __future__ import annotations

import contextlib
import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import polars as pl

from engine.audit.reading.answers import COLUMNS as WORKLIST_COLUMNS
from engine.audit.reading.answers import guarded
from engine.audit.reading.decisions import Reject
from engine.audit.reading.naming import Unknown
from engine.bilingual import Language, Text
from engine.writing import PRIVATE, failed_midway, settle, unwritable

WORK = ".phancap-audit"
"""The folder an unfinished run is kept in, within that of its outputs."""
REJECT_COLUMNS = ("reject_row", "reject_place", "reject_code", "reject_reason")
REJECT_CELLS = "reject_cells"
_BOM = "\ufeff"
"""Without it a spreadsheet takes UTF-8 for something else."""


class Outputs:
    """The files of one run: written aside in `work`, which outlives a kill; nothing is seen in the folder before `publish`."""

    def __init__(self, folder: Path, work: str = WORK) -> None:
        self.folder = folder
        self.work = folder / work
        self.done = 0
        """Parts of every table that were there already; numbers go on from them."""
        self._parts: dict[str, int] = {}

    def part_path(self, name: str, number: int) -> Path:
        """Where a part lies; numbers count from 1."""
        return self.work / f"{name}-{number:06}.part"

    def part(self, name: str, table: pl.DataFrame) -> Path:
        """Add rows to the table `name`, on the disk for good when this returns."""
        self._parts[name] = self._parts.get(name, self.done) + 1
        path = self.part_path(name, self._parts[name])
        with writing(path):
            table.write_parquet(path, compression="zstd", compression_level=1)
            settle(path)
        return path

    def join(self, name: str) -> Path:
        """All parts of `name` as one Parquet file, in order; memory stays bounded."""
        target = self.work / f"{name}.parquet"
        with writing(target):
            self.scan_parts(name).sink_parquet(target, compression="zstd")
        return target

    def scan_parts(self, name: str) -> pl.LazyFrame:
        """The parts of `name` as one lazy table."""
        return pl.concat([pl.scan_parquet(part, glob=False) for part in sorted(self.work.glob(f"{name}-*.part"))])

    def csv(self, table: pl.LazyFrame, name: str) -> Path:
        """A lazy table as CSV for spreadsheets; texts that look like formulas are guarded."""
        target = self.work / name
        schema = table.collect_schema()
        texts = [column for column, kind in schema.items() if kind == pl.String]
        safe = [
            pl.when(pl.col(column).str.contains(r"^[=+\-@\t\r]"))
            .then(pl.lit("'") + pl.col(column))
            .otherwise(pl.col(column))
            .alias(column)
            for column in texts
        ]
        with writing(target):
            table.with_columns(safe).sink_csv(target, include_bom=True)
        return target

    def rows(self, name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
        """A small table as CSV."""
        target = self.work / name
        with writing(target), target.open("w", encoding="utf-8", newline="") as stream:
            stream.write(_BOM)
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(header)
            writer.writerows([guarded(cell) for cell in row] for row in rows)
        return target

    def publish(self, names: Sequence[str]) -> tuple[Path, ...]:
        """Put the finished files in place, readable by this user only.

        INVARIANT: the last of `names` is taken away first and put last; where it stands, all stand, and of one run.
        """
        with writing(self.folder):
            for name in names:
                (self.work / name).chmod(PRIVATE)
                settle(self.work / name)
            (self.folder / names[-1]).unlink(missing_ok=True)
            for name in names:
                (self.work / name).replace(self.folder / name)
            settle(self.folder)
        return tuple(self.folder / name for name in names)


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """What goes wrong while writing becomes PC824, the machine's fault, or PC508, the place's."""
    try:
        yield
    except OSError as error:
        raise unwritable(path, error) from None
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        reason = str(error).partition("\n")[0]
        raise failed_midway(path, Text(reason, reason)) from None


def worklist_rows(unknown: Iterable[Unknown], language: Language) -> Iterable[tuple[str, ...]]:
    """The worklist as rows of `WORKLIST_COLUMNS`; the last one is for the answer."""
    for each in unknown:
        near = (*each.suggestions[:4], *[""] * (4 - len(each.suggestions[:4])))
        yield (
            each.kind.value,
            each.text,
            each.reason.pick(language),
            str(each.rows),
            str(each.first_row),
            each.organisation or "",
            *near,
            "",
        )


def without_reject_columns(headers: Iterable[str]) -> list[str]:
    """The columns of the inputs themselves, where one of them is a list of rejects of an earlier run."""
    return [header for header in headers if header not in (*REJECT_COLUMNS, REJECT_CELLS)]


def reject_rows(
    rejects: Iterable[tuple[Reject, str, Sequence[str]]], headers: Sequence[str], language: Language
) -> Iterable[tuple[str, ...]]:
    """Rejected rows with the reason before the row itself; a row of another width keeps its cells in the last column."""
    for reject, place, own in rejects:
        cells = dict(zip(own, reject.cells, strict=True)) if len(own) == len(reject.cells) else {}
        rest = "" if cells else " | ".join(reject.cells)
        yield (
            str(reject.row),
            place,
            reject.code,
            reject.reason.pick(language),
            *(cells.get(header, "") for header in headers),
            rest,
        )


__all__ = [
    "REJECT_CELLS",
    "REJECT_COLUMNS",
    "WORK",
    "WORKLIST_COLUMNS",
    "Outputs",
    "reject_rows",
    "without_reject_columns",
    "worklist_rows",
    "writing",
]
