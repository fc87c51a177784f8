"""What an audit leaves behind: written aside in parts, joined at the end, and put in place whole or not at all."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

import polars as pl

from engine.audit.reading.answers import COLUMNS as WORKLIST_COLUMNS
from engine.audit.reading.answers import guarded
from engine.audit.reading.decisions import Reject
from engine.audit.reading.naming import Unknown
from engine.bilingual import Language, Text
from engine.diagnostics import Diagnostic, PhancapError, Span

PRIVATE = 0o600
REJECT_COLUMNS = ("reject_row", "reject_place", "reject_code", "reject_reason")
_BOM = "\ufeff"
"""Without it a spreadsheet takes UTF-8 for something else."""


class Outputs:
    """The files of one run. Inside `with`; nothing is seen in the folder before `publish`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._aside = tempfile.TemporaryDirectory(prefix=".phancap-", dir=folder)
        except OSError as error:
            raise unwritable(folder, error) from None
        self.work = Path(self._aside.name)
        self._parts: dict[str, int] = {}

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._aside.cleanup()

    def part(self, name: str, table: pl.DataFrame) -> None:
        """Add rows to the table `name`."""
        number = self._parts.get(name, 0)
        self._parts[name] = number + 1
        table.write_parquet(self.work / f"{name}-{number:06}.part", compression="zstd", compression_level=1)

    def join(self, name: str) -> Path:
        """All parts of `name` as one Parquet file, in order; memory stays bounded."""
        target = self.work / f"{name}.parquet"
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
        table.with_columns(safe).sink_csv(target, include_bom=True)
        return target

    def rows(self, name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
        """A small table as CSV."""
        target = self.work / name
        with target.open("w", encoding="utf-8", newline="") as stream:
            stream.write(_BOM)
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(header)
            writer.writerows([guarded(cell) for cell in row] for row in rows)
        return target

    def publish(self, names: Iterable[str]) -> tuple[Path, ...]:
        """Put the finished files in place, readable by this user only."""
        published = []
        try:
            for name in names:
                source = self.work / name
                source.chmod(PRIVATE)
                source.replace(self.folder / name)
                published.append(self.folder / name)
        except OSError as error:
            raise unwritable(self.folder, error) from None
        return tuple(published)


def unwritable(path: Path, error: OSError) -> PhancapError:
    """PC508: why a place cannot be written."""
    reason = error.strerror or type(error).__name__
    return PhancapError(
        [Diagnostic("PC508", Text(f"không ghi được: {reason}", f"cannot write: {reason}"), Span(str(path)))]
    )


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


__all__ = ["PRIVATE", "REJECT_COLUMNS", "WORKLIST_COLUMNS", "Outputs", "reject_rows", "unwritable", "worklist_rows"]
