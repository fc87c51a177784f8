"""JSON lines: one decision per line, flat or nested as a proposal is; a line that is no object is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import polars as pl

from engine.audit.reading.inputs import CHUNK_ROWS, LINE, ROW, Chunk, RefusedRow, unreadable
from engine.bilingual import Text

_LONGEST_LINE = 1 << 20
_SHOWN = 500


class JsonTable:
    """A file of JSON lines as a table."""

    total = None
    notes: Sequence[Text] = ()

    def __init__(self, path: Path, codec: str) -> None:
        self.name = str(path)
        self._path = path
        self._codec = codec
        headers: dict[str, None] = {}
        for _, found, _ in self._lines():
            headers.update(dict.fromkeys(found or ()))
        if not headers:
            raise unreadable(self.name, Text("không có dòng JSON nào là một đối tượng", "no line is a JSON object"))
        self.headers: Sequence[str] = tuple(headers)

    def _lines(self) -> Iterator[tuple[int, dict[str, object] | None, str]]:
        """(line, flat object or None, the line as it stands), blank lines left out."""
        try:
            with self._path.open(encoding=self._codec) as stream:
                number = 0
                while line := stream.readline(_LONGEST_LINE):
                    number += 1
                    cut = len(line) == _LONGEST_LINE and not line.endswith("\n")
                    while cut and (rest := stream.readline(_LONGEST_LINE)):
                        if rest.endswith("\n"):
                            break
                    if line.strip():
                        yield number, None if cut else _object(line), line.strip()
        except UnicodeError:
            raise unreadable(
                self.name, Text("nội dung không đúng bảng mã", "the content is not in its encoding")
            ) from None

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows, in order, `size` at a time."""
        held: list[dict[str, object]] = []
        refused: list[RefusedRow] = []
        for number, (line, found, text) in enumerate(self._lines(), 1):
            if found is None:
                reason = Text("dòng không phải một đối tượng JSON", "the line is not a JSON object")
                refused.append(RefusedRow(number, line, "PC810", reason, (text[:_SHOWN],)))
            else:
                held.append(found | {ROW: number, LINE: line})
            if len(held) + len(refused) >= size:
                yield Chunk(self._frame(held), tuple(refused))
                held, refused = [], []
        if held or refused:
            yield Chunk(self._frame(held), tuple(refused))

    def _frame(self, held: list[dict[str, object]]) -> pl.DataFrame:
        columns = [_column(name, [row.get(name) for row in held]) for name in self.headers]
        columns += [pl.Series(name, [row[name] for row in held], dtype=pl.Int64) for name in (ROW, LINE)]
        return pl.DataFrame(columns)


def _object(line: str) -> dict[str, object] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return dict(_flat("", found)) if isinstance(found, dict) else None


def _flat(prefix: str, found: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    for key, value in found.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict) and set(value) == {"complete", "items"}:
            yield f"{name}.complete", value["complete"]
            yield name, value["items"]
        elif isinstance(value, dict):
            yield from _flat(f"{name}.", value)
        elif isinstance(value, list) and not any(isinstance(each, dict) for each in value):
            # A plain list: several actions, instruments cited.
            yield name, "; ".join(str(each) for each in value) if value else None
        else:
            yield name, value


def _column(name: str, values: list[object]) -> pl.Series:
    """Text for plain values; a list of structs, all text, where a value is a list."""
    if not any(isinstance(value, list) for value in values):
        return pl.Series(name, [_text(value) for value in values], dtype=pl.String)
    fields = dict.fromkeys(
        str(key)
        for value in values
        if isinstance(value, list)
        for item in value
        if isinstance(item, dict)
        for key in item
    )
    inner = pl.Struct([pl.Field(field, pl.String) for field in fields or {"value": None}])
    return pl.Series(name, [_items(value, fields) for value in values], dtype=pl.List(inner))


def _items(value: object, fields: Mapping[str, None]) -> list[dict[str, str | None]] | None:
    if not isinstance(value, list):
        return None
    return [
        {
            field: _text(item.get(field)) if isinstance(item, dict) else _text(item)
            for field in fields or {"value": None}
        }
        for item in value
    ]


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else str(value)
