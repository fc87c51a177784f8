"""Boxes and examples in words, and an example as a scenario an author can take over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterator

from engine.analysis.boxes import ACTION, DAY, Box
from engine.analysis.guards import at_distance
from engine.analysis.study import Example, Lint
from engine.analysis.values import OTHER, Among, Spans, ValueSet
from engine.bilingual import Language, Text
from engine.conditions.tree import Node
from engine.conditions.wording import Wording, show_value
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Post
from engine.model.vocabulary import ACTION_LABELS, ROLE_LABELS, Role
from engine.text import format_date
from engine.verdict.labels import name_of

_DAY = Text("ngày quyết định", "decision date")
_ACTION = Text("nội dung", "action")
_OPAQUE = Text("và khi (không tách được): ", "and when (cannot be taken apart): ")
_NOT = Text("không phải: ", "not: ")
_MOST = 6


class BoxWords:
    """Words for the boxes of one lawbook, in one language."""

    def __init__(self, book: Lawbook, language: Language) -> None:
        self.book = book
        self.language = language
        self._names = name_of(book, language)
        self._wording = Wording(book.facts, language, self._names.get)

    def lines(self, held: Box) -> Iterator[str]:
        """One line for each dimension the box narrows."""
        for dimension, values in held.dimensions:
            if isinstance(dimension, str):
                if not _free(values):
                    yield f"{self._label(dimension)}: {self._values(dimension, values)}"
            elif isinstance(values, Spans):
                yield " … ".join(self._distances(dimension, values))
            else:
                true = isinstance(values, Among) and values.has(True)
                yield (
                    _OPAQUE.pick(self.language)
                    + ("" if true else _NOT.pick(self.language))
                    + self._wording.words(dimension)
                )

    def _distances(self, dimension: Node, values: Spans) -> Iterator[str]:
        for low, high in values.spans:
            if low is not None:
                yield self._wording.words(at_distance(dimension, low))
            if high is not None:
                yield _NOT.pick(self.language) + self._wording.words(at_distance(dimension, high + 1))

    def example(self, example: Example) -> str:
        """The example in one line."""
        post = self.book.posts[example.post].label.pick(self.language)
        action = ACTION_LABELS[example.action].pick(self.language)
        facts = "; ".join(f"{self._label(path)}: {self.value(path, value)}" for path, value in example.facts.items())
        said = f"{post}; {action}; {format_date(example.on, self.language)}"
        return f"{said}; {facts}" if facts else said

    def _label(self, dimension: str) -> str:
        if dimension == DAY:
            return _DAY.pick(self.language)
        if dimension == ACTION:
            return _ACTION.pick(self.language)
        return self._wording.label(dimension)

    def _values(self, dimension: str, values: ValueSet) -> str:
        if isinstance(values, Spans):
            return ", ".join(self._span(dimension, low, high) for low, high in values.spans)
        assert isinstance(values, Among)
        shown = sorted(self.value(dimension, value) for value in values.values)
        listed = ", ".join(shown[:_MOST]) + (f" … ({len(shown)})" if len(shown) > _MOST else "")
        return f"{_NOT.pick(self.language)}{listed}" if values.outside else listed

    def _span(self, dimension: str, low: int | None, high: int | None) -> str:
        if low is not None and low == high:
            return self.value(dimension, low)
        first = self.value(dimension, low) if low is not None else "…"
        last = self.value(dimension, high) if high is not None else "…"
        return f"{first} – {last}"

    def value(self, dimension: str, value: Hashable) -> str:
        """One value of a dimension."""
        if dimension == ACTION:
            return ACTION_LABELS[str(value)].pick(self.language)
        spec = self.book.facts.get(dimension)
        dated = dimension == DAY or (spec is not None and spec.kind == "date")
        if dated and isinstance(value, int):
            return format_date(dt.date.fromordinal(value), self.language)
        return show_value(value, self.language, self._names.get)


def scenario(book: Lawbook, found: Lint) -> str | None:
    """The example of a finding as a Vietnamese scenario: facts and question; the answer is the author's to state."""
    example = found.example
    if example is None:
        return None
    words = BoxWords(book, "vi")
    post = book.posts[example.post]
    lines = [
        f"  Kịch bản: {found.code}, {', '.join(found.rules) or example.post}",
        f'    Biết chức danh "{_title(post)}"',
        f'    Và nội dung công tác "{ACTION_LABELS[example.action].vi}"',
        f"    Và ngày quyết định {example.on:%d/%m/%Y}",
    ]
    for path, value in example.facts.items():
        if value == OTHER or not isinstance(value, (str, int, bool)):
            continue
        if path == "post.province":
            lines.append(f'    Và tỉnh, thành phố "{book.provinces[str(value)].name.vi}"')
        elif not path.startswith("post.") or not book.facts[path].derived:
            lines.append(f'    Và dữ kiện "{path}" là "{words.value(path, value)}"')
    lines += ["    Khi tra cứu thẩm quyền", f'    Thì cấp quyết định là "{_expected(book, found)}"']
    return "\n".join(lines) + "\n"


def _expected(book: Lawbook, found: Lint) -> str:
    """The deciding body the first row of the finding names; for the author to confirm or to change."""
    for rule in book.competence:
        if rule.ground.id in found.rules:
            for role, body in rule.roles:
                if role in (Role.DECIDES, Role.DESIGNATES, Role.APPROVES):
                    return book.bodies[body].label.vi
            return book.bodies[rule.roles[0][1]].label.vi
    return ROLE_LABELS[Role.DECIDES].vi


def _title(post: Post) -> str:
    """A title people write without a place to fill in; else the label."""
    return next((title for title in post.titles if "{" not in title), post.label.vi)


def _free(values: ValueSet) -> bool:
    return values.complement().empty
