"""What a reading gives: the data, and where each part of it stands in the file."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.diagnostics import Span

DataPath = tuple[str | int, ...]
"""From the root to a value: keys of mappings and numbers (from 0) of list items."""


class Place:
    """The place of one value, and of the keys and values inside it; `line` and `column` count from 1."""

    __slots__ = ("children", "column", "keys", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column
        self.keys: dict[str | int, tuple[int, int]] | None = None
        self.children: dict[str | int, Place] | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file read: `data` holds only dict, list, str, int, float, bool, None and datetime.date."""

    file: str
    data: object
    root: Place = field(repr=False, compare=False)

    def span(self, path: DataPath) -> Span:
        """Place of the value at `path`; of its nearest known ancestor where the file has nothing so deep."""
        place = self.root
        for step in path:
            inner = place.children.get(step) if place.children else None
            if inner is None:
                break
            place = inner
        return Span(self.file, place.line, place.column)

    def key_span(self, path: DataPath) -> Span:
        """Place of the key that leads to `path`; list items have no key, there it is the place of the item."""
        place = self.root
        for depth, step in enumerate(path):
            inner = place.children.get(step) if place.children else None
            if inner is None:
                break
            if depth == len(path) - 1 and place.keys and step in place.keys:
                return Span(self.file, *place.keys[step])
            place = inner
        return Span(self.file, place.line, place.column)
