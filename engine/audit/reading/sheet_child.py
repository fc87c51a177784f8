"""Reads one sheet of a workbook in a process of its own: `python -m engine.audit.reading.sheet_child REQUEST`.

A workbook can be built to fill the memory or to crash its reader; here only this process is lost. The request is JSON:
`path`, `sheet` (null: the first one with rows), `output` (where the cells go, as Arrow IPC, all text), `memory` (bytes),
`spread_merged` (whether a cell merged over several lines counts in each of them).
The answer is one line of JSON on standard output.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
import re
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import polars as pl

_ROWS_AT_A_TIME = 50_000
MOST_REPEATED = 10_000
"""How often a line that holds something may follow itself: more is a line filled down by mistake, no list of decisions."""


def main(argument: str) -> dict[str, Any]:
    """Answer one request; `fault` names what went wrong."""
    request = json.loads(argument)
    _bound_memory(int(request["memory"]))
    # Millions of cells and no cycle among them: counting references is enough, for a process that ends here.
    gc.disable()
    import python_calamine

    try:
        workbook = python_calamine.CalamineWorkbook.from_path(request["path"])
        names = [each.name for each in workbook.sheets_metadata if each.typ == python_calamine.SheetTypeEnum.WorkSheet]
        wanted = request["sheet"]
        if wanted is not None and wanted not in names:
            return {"fault": "no-sheet", "sheets": names}
        for name in [wanted] if wanted is not None else names:
            sheet = workbook.get_sheet_by_name(name)
            if sheet.height:
                return _written(request, name, sheet) | {"sheets": names, "from_1904": _from_1904(request["path"])}
    except python_calamine.PasswordError:
        return {"fault": "password"}
    except (python_calamine.CalamineError, python_calamine.ZipError, python_calamine.XmlError, OSError, ValueError):
        return {"fault": "corrupt"}
    return {"fault": "empty", "sheets": names}


def _written(request: dict[str, Any], name: str, sheet: Any) -> dict[str, Any]:
    import polars as pl

    rows = sheet.to_python(skip_empty_area=True)
    merged = _spread(rows, sheet) if request["spread_merged"] else []
    columns = [
        pl.Series(f"c{index}", _texts(values), dtype=pl.String) for index, values in enumerate(zip(*rows, strict=True))
    ]
    frame = pl.DataFrame(columns)
    start = sheet.start or (0, 0)
    if (repeated := repeated_line(frame)) is not None:
        first, times = repeated
        return {"fault": "repeated", "sheet": name, "line": start[0] + first + 1, "times": times}
    frame.write_ipc(request["output"], compression="uncompressed", record_batch_size=_ROWS_AT_A_TIME)
    return {
        "sheet": name,
        "rows": frame.height,
        "columns": frame.width,
        "first_row": start[0],
        "first_column": start[1],
        "merged": merged,
    }


def repeated_line(frame: pl.DataFrame) -> tuple[int, int] | None:
    """(place, times) of a line that follows itself more often than `MOST_REPEATED`; blank lines are none.

    In an ODS file a few bytes stand for a million equal lines, so that its size tells nothing.
    """
    import polars as pl

    if frame.height <= MOST_REPEATED:
        return None
    holds = pl.any_horizontal(pl.all().str.strip_chars().str.len_bytes() > 0)
    again: pl.Series | None = None
    # Column by column, the first of which mostly tells the lines apart.
    for column in frame.iter_columns():
        same = column.eq_missing(column.shift(1))
        again = same if again is None else again & same
        if _longest(again) is None:
            return None
    assert again is not None
    found = _longest(again & frame.select(holds.fill_null(value=False).alias("holds"))["holds"])
    return None if found is None else (found[0] - 1, found[1] + 1)


def _longest(again: pl.Series) -> tuple[int, int] | None:
    """(place, length) of the longest run of true of at least `MOST_REPEATED`."""
    import polars as pl

    runs = again.rle().struct.unnest()
    runs = runs.with_columns(first=pl.col("len").cum_sum() - pl.col("len")).filter(
        pl.col("value"), pl.col("len") >= MOST_REPEATED
    )
    row = runs.sort("len", descending=True).row(0, named=True) if runs.height else None
    return None if row is None else (int(row["first"]), int(row["len"]))


def _spread(rows: list[list[Any]], sheet: Any) -> list[tuple[int, int, int]]:
    """Repeats a cell merged downwards in every line it reaches; beside it, merged cells stay empty.

    Gives (column, first line, last line) of each, from 0 in the cells written.
    """
    top, left = sheet.start or (0, 0)
    found = []
    for (first, column), (last, _) in sheet.merged_cell_ranges or ():
        for line in range(first + 1, min(last, top + len(rows) - 1) + 1):
            if first >= top and column >= left and column - left < len(rows[0]):
                rows[line - top][column - left] = rows[first - top][column - left]
        if last > first and first >= top and column >= left:
            found.append((column - left, first - top, last - top))
    return found


def _texts(values: Iterable[Any]) -> list[str | None]:
    return [value if value.__class__ is str else _text(value) for value in values]


def _text(value: object) -> str | None:
    """A typed cell as text: whole numbers without a point, days as ISO dates."""
    if value.__class__ is dt.date:
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(sep=" ", timespec="seconds")
    return None if value is None else str(value)


def _from_1904(path: str) -> bool:
    """Whether the workbook counts days from 1904: then a bare number is no date that can be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            head = archive.open("xl/workbook.xml").read(1 << 16).decode("utf-8", "replace")
    except (KeyError, zipfile.BadZipFile, OSError):
        return False
    return re.search(r'date1904="(?:1|true)"', head) is not None


def _bound_memory(limit: int) -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]).read_text("utf-8"))))
