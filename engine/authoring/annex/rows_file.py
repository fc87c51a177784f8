"""Rows of competence as the text of a pack file."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from typing import Final

from engine.authoring.key_order import KEY_ORDER
from engine.authoring.layout import laid_out

MARK: Final = "# Nhập từ "
"""How a file written by an import begins: only such a file may be replaced by the next import."""

_WORD: Final = re.compile(r"[a-z][a-z0-9]*([._-][a-z0-9]+)*|[0-9]+-[a-z][a-z0-9]*([._-][a-z0-9]+)*")
_NOT_TEXT: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity"})


def rows_text(source: str, rows: Iterable[tuple[str, Mapping[str, object]]], file: str) -> str:
    """`competence*.yaml` with a comment above each row that says what it was read from; laid out as `rules format` does."""
    lines = [
        f"{MARK}“{_comment(source)}” bằng phancap rules import. Sửa bảng rồi nhập lại với --replace, hoặc xóa dòng này và sửa tại đây.",
        "rows:",
    ]
    order = KEY_ORDER["rows"]
    for at, (words, row) in enumerate(rows):
        lines += [*([""] if at else []), f"  # {_comment(words)}"]
        keys = [key for key in order if key in row]
        for number, key in enumerate(keys):
            head = "  - " if number == 0 else "    "
            value = row[key]
            if key == "roles" and isinstance(value, list):
                lines += [f"{head}{key}:", *(f"      - {flow(each)}" for each in value)]
            else:
                text = (
                    json.dumps(value, ensure_ascii=False) if key == "cite" and isinstance(value, str) else flow(value)
                )
                lines.append(f"{head}{key}: {text}")
    text = "\n".join(lines) + "\n"
    return laid_out((text if len(lines) > 2 else f"{lines[0]}\nrows: []\n").encode(), file)


def flow(value: object) -> str:
    """Data on one line, in the strict dialect: whatever could be read as anything but a word is quoted."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(str(key))}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str):
        plain = _WORD.fullmatch(value) is not None and value not in _NOT_TEXT
        return value if plain else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)


def _comment(text: str) -> str:
    """Words on one line."""
    return " ".join(text.split())
