"""Many rows into one sheet of a finished workbook: the markup of all cells is built by column, not cell by cell.

A workbook library writes a cell at a time, which takes minutes for a hundred thousand decisions; the frame of the sheet
(styles, widths, filter, header) is the library's, the rows are put in where it left the end of its own.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.audit.reading.columns import column_letter

if TYPE_CHECKING:
    import polars as pl

_END: Final = b"</sheetData>"
_EPOCH_DAYS: Final = 25_569
"""Days from 30/12/1899, from which sheets count, to 1/1/1970."""


def add_rows(path: Path, member: str, batches: Iterable[pl.DataFrame]) -> None:
    """Put rows at the end of the sheet `member` of the workbook at `path`; batches as `row_markup` gives them."""
    target = path.with_name(f"{path.name}.part")
    with (
        zipfile.ZipFile(path) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive,
    ):
        for entry in source.infolist():
            if entry.filename != member:
                archive.writestr(entry, source.read(entry))
                continue
            head, _, tail = source.read(entry).rpartition(_END)
            with archive.open(member, "w", force_zip64=True) as stream:
                stream.write(head)
                for batch in batches:
                    stream.write("".join(batch.to_series().to_list()).encode())
                stream.write(_END + tail)
    target.replace(path)


def row_markup(
    table: pl.DataFrame, first: int, styles: Iterable[pl.Series], heights: pl.Series | None = None
) -> pl.DataFrame:
    """The rows of a table as markup, in one column; row numbers of the sheet start at `first`.

    Columns are texts or dates; `styles` gives, for each, the style number of every cell; `heights` are in points,
    for texts that run over several lines: not every program measures them when it opens the file.
    """
    import polars as pl

    numbers = pl.int_range(first, first + table.height, dtype=pl.Int64, eager=True).cast(pl.String)
    parts = [pl.lit('<row r="'), pl.lit(numbers)]
    if heights is not None:
        parts += [pl.lit('" customHeight="1" ht="'), pl.lit(heights.cast(pl.String))]
    parts += [pl.lit('">')]
    parts += [
        _cell(column_letter(index), series, style, numbers)
        for index, (series, style) in enumerate(zip(table, styles, strict=True))
    ]
    return pl.select(pl.concat_str(*parts, pl.lit("</row>")).alias("row"))


def _cell(letter: str, series: pl.Series, style: pl.Series, numbers: pl.Series) -> pl.Expr:
    import polars as pl

    opened = pl.concat_str(pl.lit(f'<c r="{letter}'), pl.lit(numbers), pl.lit('" s="'), pl.lit(style.cast(pl.String)))
    if series.dtype == pl.Date:
        day = (series.cast(pl.Int32) + _EPOCH_DAYS).cast(pl.String)
        found = pl.concat_str(opened, pl.lit('"><v>'), pl.lit(day), pl.lit("</v></c>"))
    else:
        text = '" t="inlineStr"><is><t xml:space="preserve">'
        found = pl.concat_str(opened, pl.lit(text), pl.lit(_escaped(series)), pl.lit("</t></is></c>"))
    return pl.when(pl.lit(series.is_null())).then(pl.lit("")).otherwise(found)


def _escaped(series: pl.Series) -> pl.Series:
    """Text as markup: no control characters, and what would read as an escape of its own spelt out."""
    text = series.str.replace_all("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "")
    text = text.str.replace_all(r"_(x[0-9A-Fa-f]{4}_)", "_x005F_$1")
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.str.replace_all(sign, entity, literal=True)
    return text


def members(path: Path) -> Iterator[str]:
    """The sheets of a workbook as members of its archive, in the order they were added."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    yield from sorted(names, key=lambda name: int("".join(letter for letter in name if letter.isdigit())))
