"""Workbooks (XLSX, XLSB, XLS, ODS): one sheet as a table, read by a contained child process."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import polars as pl

from engine.audit.reading.archives import member_sizes
from engine.audit.reading.columns import column_letter
from engine.audit.reading.headers import MOST_LINES, find_header
from engine.audit.reading.inputs import CHUNK_ROWS, LINE, ROW, Chunk, unreadable
from engine.audit.reading.mapping import Mapping
from engine.bilingual import Text
from engine.diagnostics import PhancapError

MOST_BYTES: Final = 2 << 30
"""Of a workbook unpacked. A full sheet of a million rows is about half of it."""
MEMORY: Final = 6 << 30
"""Address space of the reading process, in bytes."""
SECONDS: Final = 900


def open_sheet(
    path: Path, mapping: Mapping, collection: str | None = None, *, spread_merged: bool = False
) -> SheetTable:
    """The sheet as a table; `spread_merged`: a cell merged over several lines counts in each.

    Without a name it is the first sheet with rows; where that has no line of headers (a title page, instructions), the one
    of the others in which most headers are known.
    Raises PhancapError PC802 for a workbook that is damaged, locked, empty or too large.
    """
    _refuse_bombs(path)
    first = _sheet(path, mapping.sheet, mapping, collection, spread_merged=spread_merged)
    if mapping.sheet is not None or first.known >= _HEADERS_OF_A_TABLE:
        return first
    found = [first]
    for name in first.other_sheets[:_MOST_SHEETS]:
        # A sheet without rows is none to choose.
        with contextlib.suppress(PhancapError):
            found.append(_sheet(path, name, mapping, collection, spread_merged=spread_merged))
    return max(found, key=lambda sheet: sheet.known)


_HEADERS_OF_A_TABLE: Final = 2
_MOST_SHEETS: Final = 20
"""Looked into; a workbook with more is asked for by the name of a sheet."""


def _sheet(
    path: Path, name: str | None, mapping: Mapping, collection: str | None, *, spread_merged: bool
) -> SheetTable:
    with tempfile.TemporaryDirectory(prefix="phancap-") as folder:
        cells = Path(folder) / "cells.arrow"
        answer = _asked(path, name, cells, Path(folder), spread_merged=spread_merged)
        fault = answer.get("fault")
        if fault == "repeated":
            raise unreadable(str(path), *_filled_down(answer["sheet"], int(answer["line"]), int(answer["times"])))
        if fault is not None:
            listed = ", ".join(f"“{each}”" for each in answer.get("sheets", ()))
            raise unreadable(
                str(path), _FAULTS[fault], Text(f"các trang tính: {listed}", f"sheets: {listed}") if listed else None
            )
        return SheetTable(path, pl.read_ipc(cells), answer, mapping, collection)


_FAULTS: Final = {
    "no-sheet": Text("không có trang tính này", "there is no such sheet"),
    "password": Text("tệp bị khóa bằng mật khẩu", "the file is locked with a password"),
    "corrupt": Text("tệp bảng tính bị hỏng hoặc không phải bảng tính", "the workbook is damaged or is none"),
    "empty": Text("bảng tính không có dòng nào", "the workbook has no rows"),
    "lost": Text(
        "bảng tính không đọc được trong giới hạn bộ nhớ và thời gian", "the workbook cannot be read within the limits of memory and time"
    ),
    "bomb": Text("bảng tính giải nén ra quá lớn", "the workbook unpacks to too much"),
}  # fmt: skip


def _filled_down(sheet: str, line: int, times: int) -> tuple[Text, Text]:
    """What is wrong with a sheet whose line follows itself thousands of times, and what to do."""
    return (
        Text(
            f"trang tính “{sheet}”: dòng {line} lặp lại giống hệt {times} lần liền nhau",
            f"sheet “{sheet}”: line {line} follows itself {times} times",
        ),
        Text(
            "xóa các dòng điền kéo xuống; nếu đúng là từng ấy quyết định, thêm cột mã hoặc số thứ tự",
            "take out the lines filled down; if they are that many decisions, add a column of ids or numbers",
        ),
    )


def _refuse_bombs(path: Path) -> None:
    """What the archive itself says of its size; the child's limit holds for one that lies."""
    with path.open("rb") as stream:
        if stream.read(2) != b"PK":
            return
    sizes = member_sizes(path)
    if sizes is None:
        raise unreadable(str(path), _FAULTS["corrupt"])
    if sum(sizes.values()) > MOST_BYTES:
        raise unreadable(str(path), _FAULTS["bomb"])


def _asked(path: Path, sheet: str | None, output: Path, folder: Path, *, spread_merged: bool) -> dict[str, Any]:
    request = folder / "request.json"
    wanted = {"path": str(path.resolve()), "sheet": sheet, "output": str(output), "memory": MEMORY}
    request.write_text(json.dumps(wanted | {"spread_merged": spread_merged}), "utf-8")
    home = Path(__file__).resolve().parents[3]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (str(home), os.environ.get("PYTHONPATH"))))}
    try:
        run = subprocess.run(  # noqa: S603 (our own module, under our own interpreter)
            [sys.executable, "-m", "engine.audit.reading.sheet_child", str(request)],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=SECONDS, check=False,
        )  # fmt: skip
        answer = json.loads(run.stdout) if run.returncode == 0 else {"fault": "lost"}
    except (subprocess.TimeoutExpired, ValueError):
        return {"fault": "lost"}
    return dict(answer)


class SheetTable:
    """One sheet, its cells as text."""

    def __init__(
        self, path: Path, cells: pl.DataFrame, answer: dict[str, Any], mapping: Mapping, collection: str | None
    ) -> None:
        self._cells = cells
        self._first_row = int(answer["first_row"])
        self.name = f"{path}[{answer['sheet']}]"
        top = self._cells.head(MOST_LINES + 1).rows()
        lines = [[cell or "" for cell in line] for line in top]
        line = mapping.header_row - self._first_row if mapping.header_row else None
        header = find_header(lines, mapping.columns, collection, line)
        if not any(header.names):
            raise unreadable(self.name, Text("không có dòng tiêu đề", "there is no line of headers"))
        self.known = header.known
        self.other_sheets: Sequence[str] = [each for each in answer["sheets"] if each != answer["sheet"]]
        self.headers: Sequence[str] = tuple(
            name.replace(f"(cột {column_letter(index)})", f"(cột {column_letter(index + int(answer['first_column']))})")
            for index, name in enumerate(header.names)
        )
        self._rows_from = header.rows_from
        self.total: int | None = max(self._cells.height - header.rows_from, 0)
        self._merged = [each for each in answer["merged"] if each[1] >= header.rows_from]
        self.notes = list(_notes(answer, len(self._merged)))
        self.from_1904 = bool(answer["from_1904"])

    def only_in_first_line(self, header: str) -> None:
        """In the column of `header` a merged cell counts in its first line alone: an id is that of one row."""
        place = self.headers.index(header)
        lines = [line for column, first, last in self._merged if column == place for line in range(first + 1, last + 1)]
        name = self._cells.columns[place]
        kept = ~pl.int_range(pl.len()).is_in(lines)
        self._cells = self._cells.with_columns(pl.when(kept).then(pl.col(name)).alias(name))

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows that hold anything, in order, at most `size` at a time."""
        number = 0
        names = dict(zip(self._cells.columns, self.headers, strict=True))
        for start in range(self._rows_from, self._cells.height, size):
            part = self._cells.slice(start, size).rename(names)
            part = part.with_columns(
                pl.int_range(pl.len(), dtype=pl.Int64).add(start + self._first_row + 1).alias(LINE)
            )
            part = part.filter(
                pl.any_horizontal(pl.col(name).str.strip_chars().str.len_bytes() > 0 for name in self.headers)
            )
            part = part.with_columns(pl.int_range(pl.len(), dtype=pl.Int64).add(number + 1).alias(ROW))
            number += part.height
            yield Chunk(part)


def _notes(answer: dict[str, Any], merged: int) -> Iterator[Text]:
    if merged:
        yield Text(
            f"{merged} ô gộp nhiều dòng: nội dung tính cho từng dòng",
            f"{merged} cells merged over several lines: what they say counts in each",
        )
    others = [name for name in answer["sheets"] if name != answer["sheet"]]
    if others:
        listed = ", ".join(f"“{name}”" for name in others)
        yield Text(
            f"chỉ đọc trang tính “{answer['sheet']}”; không đọc: {listed}",
            f"only the sheet “{answer['sheet']}” is read; not read: {listed}",
        )
