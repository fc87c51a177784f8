"""Finds the line of headers under titles and above rows, in one line or in two merged ones."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.audit.reading.columns import column_letter, plain_header, targets_of
from engine.text import nfc

MOST_LINES = 30
"""Lines looked at: titles above a table are never longer."""
LONGEST_HEADER = 500
"""In characters. What is longer is no header; its beginning stands for it."""
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,3})\)?")


@dataclass(frozen=True, slots=True)
class Header:
    """The headers, and the first line (from 0) of the rows."""

    names: tuple[str, ...]
    rows_from: int
    known: int


def find_header(
    lines: Sequence[Sequence[str]],
    given: Mapping[str, str | None],
    collection: str | None = None,
    line: int | None = None,
) -> Header:
    """The line with most headers that are known, the earliest of equals; `line` (from 1) when it is told.

    A second line of headers under merged cells is read together with the first where that makes more of them known.
    """
    lines = [[cell[:LONGEST_HEADER] for cell in line_] for line_ in lines]
    known = set(targets_of(collection)) | {plain_header(header) for header in given} | {"stt"}
    places = range(min(len(lines), MOST_LINES)) if line is None else range(line - 1, min(line, len(lines)))
    best = Header((), min((line or 1), len(lines)), -1)
    for index in places:
        single = _header(lines[index], index + 1, known)
        if single.known > best.known:
            best = single
        if index + 1 < len(lines):
            double = _header(_joined(lines[index], lines[index + 1], known), index + 2, known)
            if double.known > best.known and not _is_row(lines[index + 1], known):
                best = double
    rows_from = best.rows_from
    if rows_from < len(lines) and _numbers_columns(lines[rows_from]):
        rows_from += 1
    return Header(_distinct(best.names), rows_from, best.known)


def _header(cells: Sequence[str], rows_from: int, known: set[str]) -> Header:
    names = tuple(" ".join(nfc(cell).split()) for cell in cells)
    return Header(names, rows_from, len({plain for name in names if (plain := plain_header(name)) in known}))


def _is_row(cells: Sequence[str], known: set[str]) -> bool:
    """Whether a line reads as a row of the table: none of its cells is a known header."""
    return not any(plain_header(cell) in known for cell in cells if cell)


def _joined(upper: Sequence[str], lower: Sequence[str], known: set[str]) -> list[str]:
    """Two lines of headers as one: a merged cell above reaches over the empty cells beside it."""
    names: list[str] = []
    above = ""
    for index in range(max(len(upper), len(lower))):
        own = upper[index] if index < len(upper) else ""
        below = lower[index] if index < len(lower) else ""
        above = own or above
        if not below:
            names.append(own)
        else:
            both = f"{below} {above}".strip()
            names.append(both if plain_header(both) in known and plain_header(below) not in known else below)
    return names


def _numbers_columns(cells: Sequence[str]) -> bool:
    """Whether the line only numbers the columns: `(1) (2) (3)`, as tables of offices do under their headers."""
    found = [match for cell in cells if cell for match in [_COLUMN_NUMBER.fullmatch(cell.strip())]]
    numbers = [int(match[1]) for match in found if match is not None]
    return len(numbers) >= 3 and len(numbers) == len(found) and numbers == list(range(1, len(numbers) + 1))


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Every column under a name of its own: empty ones by their letter, doubled ones numbered."""
    found: list[str] = []
    for index, name in enumerate(names):
        wanted = name or f"(cột {column_letter(index)})"
        times = 2
        unique = wanted
        while unique in found:
            unique = f"{wanted} [{times}]"
            times += 1
        found.append(unique)
    return tuple(found)
