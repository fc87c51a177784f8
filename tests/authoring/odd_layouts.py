"""Writes data as YAML in odd layouts: any indentation, any spacing, comments everywhere, flow and block, all ways to quote."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from hypothesis import strategies as st

KEYS = (
    "id",
    "title",
    "vi",
    "en",
    "rows",
    "roles",
    "role",
    "body",
    "source",
    "note",
    "posts",
    "when",
    "khóa lạ",
    "from",
    "cite",
)
WORDS = (
    "ban-thuong-vu",
    "Điều 4 khoản 1",
    "chữ # không phải chú thích",
    "a: b",
    "",
    "no",
    "12",
    "𠮷 ngoài mặt phẳng",
    "it's “đó”",
    "- gạch",
    "\\",
)

scalars = st.one_of(st.sampled_from(WORDS), st.integers(0, 99), st.booleans(), st.none())
data = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)),
    max_leaves=14,
)
documents = st.dictionaries(st.sampled_from(KEYS), data, min_size=1, max_size=5)


@dataclass
class OddWriter:
    """Writes one document; every choice of layout is drawn."""

    draw: st.DrawFn
    comments: list[str] = field(default_factory=list)

    def document(self, value: dict[str, object]) -> str:
        lines = [*self._between(0), *self._mapping(value, 0), *self._between(0)]
        ending = self.draw(st.sampled_from(("\n", "\r\n")))
        return (
            self.draw(st.sampled_from(("", "﻿")))
            + ending.join(lines)
            + self.draw(st.sampled_from(("", ending, ending * 3)))
        )

    def _comment(self) -> str:
        said = self.draw(st.sampled_from(("chú thích", "id: a", 'ngoặc "', "#", "đến 1/7")))
        text = f"# {said} {len(self.comments)}"
        self.comments.append(text)
        return text

    def _between(self, indent: int) -> list[str]:
        """Empty lines and comments on lines of their own."""
        kinds = self.draw(st.lists(st.sampled_from("#  "), max_size=2))
        return [self._alone(indent) if kind == "#" else " " * self.draw(st.integers(0, 2)) for kind in kinds]

    def _alone(self, indent: int) -> str:
        return " " * (indent + self.draw(st.sampled_from((0, 0, 1, 3)))) + self._comment()

    def _behind(self) -> str:
        kind = self.draw(st.integers(0, 3))
        return " " * self.draw(st.integers(1, 5)) + self._comment() if kind == 0 else " " * kind if kind == 1 else ""

    def _mapping(self, value: dict[str, object], indent: int) -> list[str]:
        lines: list[str] = []
        for number, (key, each) in enumerate(value.items()):
            lines += self._between(indent) if number else []
            lines += self._after(" " * indent + self._key(key) + ":", each, indent, in_list=False)
        return lines

    def _sequence(self, value: list[object], indent: int) -> list[str]:
        lines: list[str] = []
        for number, each in enumerate(value):
            lines += self._between(indent) if number else []
            lines += self._after(" " * indent + "-", each, indent, in_list=True)
        return lines

    def _after(self, head: str, value: object, indent: int, *, in_list: bool) -> list[str]:
        if not isinstance(value, dict | list) or not value or self.draw(st.integers(0, 2)) == 0:
            return [f"{head}{' ' * self.draw(st.integers(1, 2))}{self._flow(value)}{self._behind()}"]
        deeper = indent + self.draw(st.integers(1, 4))
        if isinstance(value, list):
            deeper = indent if not in_list and self.draw(st.booleans()) else deeper
            return [head + self._behind(), *self._between(deeper), *self._sequence(value, deeper)]
        if in_list and self.draw(st.booleans()):
            first, *rest = self._mapping(value, deeper)
            if deeper >= len(head) + 1 and first.strip():
                return [head + " " * (deeper - len(head)) + first.lstrip(), *rest]
            return [head, first, *rest]
        return [head + self._behind(), *self._between(deeper), *self._mapping(value, deeper)]

    def _key(self, key: str) -> str:
        return self.draw(st.sampled_from((key, json.dumps(key, ensure_ascii=False), f"'{key}'")))

    def _flow(self, value: object) -> str:
        gap, comma = self.draw(st.sampled_from(("", " ", "  "))), self.draw(st.sampled_from((",", ", ", " , ")))
        if isinstance(value, dict):
            return (
                "{"
                + gap
                + comma.join(f"{self._key(key)}: {self._flow(each)}" for key, each in value.items())
                + gap
                + "}"
            )
        if isinstance(value, list):
            return "[" + gap + comma.join(self._flow(each) for each in value) + gap + "]"
        if isinstance(value, str):
            single = "'" + value.replace("'", "''") + "'"
            return self.draw(st.sampled_from((json.dumps(value, ensure_ascii=False), single)))
        return json.dumps(value) if value is not None else self.draw(st.sampled_from(("null", "~")))


@st.composite
def oddly_written(draw: st.DrawFn) -> tuple[dict[str, object], str, list[str]]:
    """(data, a text that says it, its comments)."""
    value = draw(documents)
    writer = OddWriter(draw)
    return value, writer.document(value), writer.comments
