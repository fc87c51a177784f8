"""Lays out a pack file: one indentation, one spacing, one order of keys; what it says and every comment stay.

A scalar keeps its spelling, a flow collection its lines, a comment its text; a comment on a line of its own goes with the
entry below it (with the one above where it is indented deeper than what follows), a comment behind an entry with that entry.

INVARIANT: the result is read again; unless its data and its comments are those of the original, it is refused.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final
from unicodedata import normalize

import yaml

from engine.authoring.key_order import in_order
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.strict_yaml import read_yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STEP: Final = 2
_BLOCK_HEADER = re.compile(r"[|>]([-+]?)[ \t]*(?:#.*)?")
_NOTHING = ("", "~")


def laid_out(content: bytes, file: str) -> str:
    """The text of a pack file in the layout of the shipped packs; `file` is the name shown in places.

    Raises PhancapError: what `read_yaml` refuses, or PC962 where the layout cannot be changed without a loss.
    """
    before = read_yaml(content, file)
    text = normalize("NFC", content.decode("utf-8-sig")).replace("\r\n", "\n").replace("\r", "\n")
    kind = re.split(r"[/\\]", file)[-1].split(".", 1)[0].split("-", 1)[0]
    try:
        result = _Layout(text, kind).text()
    except _NotLaidOutError as error:
        raise _refused(file, error.line) from None
    if result == text:
        return result
    same = read_yaml(result, file).data == before.data and Counter(comments(result)) == Counter(comments(text))
    if not same:
        raise _refused(file, 0)
    return result


def comments(text: str) -> Iterator[str]:
    """Every comment of a YAML text, without the spaces behind it."""
    for found in _comments(text, _compose(text)).values():
        yield found[1]


def _refused(file: str, line: int) -> PhancapError:
    return PhancapError([
        Diagnostic(
            "PC962",
            Text("không sắp xếp lại được tệp này mà giữ nguyên nội dung và chú thích",
                 "this file cannot be laid out anew with its content and comments kept"),
            Span(file, line, 1 if line else 0),
        )
    ])  # fmt: skip


class _NotLaidOutError(Exception):
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _compose(text: str) -> yaml.Node:
    node = yaml.compose(text, Loader=_Loader)
    assert node is not None
    return node


def _leaves(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    stack = [node]
    while stack:
        here = stack.pop()
        if isinstance(here, yaml.ScalarNode):
            yield here
        elif isinstance(here, yaml.MappingNode):
            stack += [part for pair in here.value for part in pair]
        elif isinstance(here, yaml.SequenceNode):
            stack += here.value


def _comments(text: str, root: yaml.Node) -> dict[int, tuple[int, str]]:
    """Line (from 0) → column and text of its comment. What looks like one inside a scalar is none."""
    scalars: dict[int, list[tuple[int, int]]] = {}
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for leaf in _leaves(root):
        for number in range(leaf.start_mark.line, leaf.end_mark.line + 1):
            scalars.setdefault(number, []).append((leaf.start_mark.index, leaf.end_mark.index))
    found = {}
    for number, line in enumerate(text.split("\n")):
        at = line.find("#")
        while at >= 0:
            here = starts[number] + at
            inside = any(start <= here < end for start, end in scalars.get(number, ()))
            if not inside and (at == 0 or line[at - 1] in " \t"):
                found[number] = (at, line[at:].rstrip())
                break
            at = line.find("#", at + 1)
    return found


class _Layout:
    """One file. Lines are counted from 0, as the parser does."""

    def __init__(self, text: str, kind: str) -> None:
        self._source = text
        self._lines = text.split("\n")
        self._root = _compose(text)
        self._kind = kind
        self._comments = _comments(text, self._root)
        self._above: dict[int, list[str]] = {}
        self._below: dict[int, list[str]] = {}
        self._header: list[str] = []
        self._trailer: list[str] = []
        self._cursor = 0
        self._visited: list[tuple[int, int]] = []
        self._first = True
        self._claim(self._root)
        self._claim_rest()

    def text(self) -> str:
        """The whole file, ended by one line feed."""
        lines = [*self._header, *self._node(self._root, 0, self._kind, alone=True), *self._trailer]
        return "\n".join(_single_blanks(lines)).strip("\n") + "\n"

    # --- which comment belongs to whom, in the order of the file

    def _claim(self, node: yaml.Node) -> None:
        if not _in_block(node):
            self._cursor = max(self._cursor, self._last_line(node) + 1)
            return
        for start, value in _entries(node):
            self._take_zone(id(start), start.start_mark.line, self._column(node, start))
            if start is not value:
                self._cursor = max(self._cursor, start.start_mark.line + 1)
            self._claim(value)

    def _column(self, node: yaml.Node, start: yaml.Node) -> int:
        """Where an entry begins: a key where it stands, a list item at its dash."""
        return int(start.start_mark.column if isinstance(node, yaml.MappingNode) else node.start_mark.column)

    def _take_zone(self, entry: int, line: int, column: int) -> None:
        """Blank lines and comments between what was visited last and the entry."""
        zone = range(self._cursor, max(self._cursor, line))
        self._cursor = max(self._cursor, line)
        if self._first:
            self._first = False
            self._header = [self._own_line(number) for number in zone]
        else:
            self._above[entry] = self._without_tails(zone, column)
        self._visited.append((column, entry))

    def _without_tails(self, zone: range, column: int) -> list[str]:
        """The lines of a zone but those indented deeper than what follows: they end the entry above."""
        numbers = list(zone)
        while numbers and (at := self._indent_of_comment(numbers[0])) is not None and at > column:
            owner = next((entry for begun, entry in reversed(self._visited) if begun <= at), None)
            if owner is None:
                break
            self._below.setdefault(owner, []).append(self._own_line(numbers.pop(0)))
        return [self._own_line(number) for number in numbers]

    def _indent_of_comment(self, number: int) -> int | None:
        """Column of a comment that is alone on its line; None for one behind a dash, and where there is none."""
        column, _ = self._comments.get(number, (0, ""))
        return column if number in self._comments and not self._lines[number][:column].strip() else None

    def _claim_rest(self) -> None:
        end = len(self._lines) - (1 if not self._lines[-1] else 0)
        self._trailer = self._without_tails(range(self._cursor, end), 0)

    def _own_line(self, number: int) -> str:
        """A comment or nothing; `---`, and dashes of items that begin on a later line, say nothing."""
        column, comment = self._comments.get(number, (len(self._lines[number]), ""))
        if self._lines[number][:column].strip(" \t-"):
            raise _NotLaidOutError(number + 1)
        return comment

    # --- writing

    def _node(self, node: yaml.Node, indent: int, container: str, *, alone: bool = False) -> list[str]:
        """The lines of a node; of a scalar or flow collection the first is not indented unless it stands alone."""
        if isinstance(node, yaml.ScalarNode):
            lines = self._scalar(node, indent)
        elif not _in_block(node):
            lines = self._flow(node, indent, container)
        elif isinstance(node, yaml.MappingNode):
            return self._mapping(node, indent, container)
        else:
            assert isinstance(node, yaml.SequenceNode)
            return self._sequence(node, indent, container)
        self._behind(lines, self._last_line(node))
        return [" " * indent + lines[0], *lines[1:]] if alone else lines

    def _mapping(self, node: yaml.MappingNode, indent: int, container: str) -> list[str]:
        lines: list[str] = []
        keys = [str(key.value) for key, _ in node.value]
        for position in in_order(container, keys):
            key, value = node.value[position]
            lines += _indented(self._above.get(id(key), ()), indent)
            name = " " * indent + self._slice(key) + ":"
            if not _in_block(value):
                written = self._node(value, indent, str(key.value))
                lines += [f"{name} {written[0]}", *written[1:]]
            else:
                head = [name]
                self._behind(head, key.end_mark.line)
                lines += head + self._node(value, indent + _STEP, str(key.value))
            lines += _indented(self._below.get(id(key), ()), indent)
        return lines

    def _sequence(self, node: yaml.SequenceNode, indent: int, container: str) -> list[str]:
        lines: list[str] = []
        for item in node.value:
            lines += _indented(self._above.get(id(item), ()), indent)
            written = self._node(item, indent + _STEP, container, alone=True)
            first = next(number for number, line in enumerate(written) if line.strip() and line.lstrip()[0] != "#")
            lines += _indented([line.strip() for line in written[:first]], indent)
            lines += [" " * indent + "- " + written[first].lstrip(), *written[first + 1 :]]
            lines += _indented(self._below.get(id(item), ()), indent)
        return lines

    def _behind(self, lines: list[str], line: int) -> None:
        """Adds the comment that stands behind something on a line; its column is kept where there is room."""
        found = self._comments.get(line)
        if found is None or not self._lines[line][: found[0]].strip():
            return
        lines[-1] += f"\0{found[0]}\0{found[1]}"

    def _scalar(self, node: yaml.ScalarNode, indent: int) -> list[str]:
        written = self._slice(node)
        if not node.style and written in _NOTHING:
            return ["null"]
        if node.style in ("|", ">"):
            return self._block_scalar(node, written, indent)
        first, *rest = written.split("\n")
        return [
            first.rstrip() if rest else first,
            *(" " * (indent + _STEP) + line.strip() if line.strip() else "" for line in rest),
        ]

    def _block_scalar(self, node: yaml.ScalarNode, written: str, indent: int) -> list[str]:
        header, *rest = written.split("\n")
        found = _BLOCK_HEADER.fullmatch(header)
        if found is None or found[1] == "+":
            raise _NotLaidOutError(node.start_mark.line + 1)
        while rest and not rest[-1].strip():
            rest.pop()
        depth = next((len(line) - len(line.lstrip(" ")) for line in rest if line.strip()), 0)
        return [header, *(" " * (indent + _STEP) + line[depth:] if line.strip() else "" for line in rest)]

    def _flow(self, node: yaml.Node, indent: int, container: str) -> list[str]:
        written = self._slice(node)
        if "\n" not in written:
            return [self._flow_line(node, container)]
        first, *rest = written.split("\n")
        line = self._lines[node.start_mark.line]
        # The entry may begin after a dash: what counts is where its line's words begin.
        shift = indent - (len(line) - len(line.lstrip(" -")))
        return [
            first.rstrip(),
            *(
                " " * max(indent, len(each) - len(each.lstrip()) + shift) + each.strip() if each.strip() else ""
                for each in rest
            ),
        ]

    def _flow_line(self, node: yaml.Node, container: str) -> str:
        if isinstance(node, yaml.ScalarNode):
            written = self._slice(node)
            return "null" if not node.style and written in _NOTHING else written
        if isinstance(node, yaml.SequenceNode):
            return "[" + ", ".join(self._flow_line(each, container) for each in node.value) + "]"
        assert isinstance(node, yaml.MappingNode)
        pairs = [(self._slice(key), self._flow_line(value, str(key.value))) for key, value in node.value]
        order = in_order(container, [str(key.value) for key, _ in node.value])
        return "{" + ", ".join(f"{pairs[at][0]}: {pairs[at][1]}" for at in order) + "}"

    # --- the source

    def _slice(self, node: yaml.Node) -> str:
        return self._source[node.start_mark.index : node.end_mark.index]

    def _last_line(self, node: yaml.Node) -> int:
        """The line on which a scalar or flow collection ends; trailing blank lines of a block scalar are not its own."""
        return int(node.start_mark.line + self._slice(node).rstrip().count("\n"))


def _in_block(node: yaml.Node) -> bool:
    """Whether a node is a mapping or list with its entries on lines of their own."""
    return isinstance(node, yaml.CollectionNode) and not node.flow_style


def _entries(node: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """(what an entry begins with, its value)."""
    if isinstance(node, yaml.MappingNode):
        yield from node.value
    else:
        yield from ((item, item) for item in node.value)


def _indented(lines: Iterable[str], indent: int) -> list[str]:
    return [" " * indent + line if line else "" for line in lines]


def _single_blanks(lines: list[str]) -> Iterator[str]:
    """Lines with their comments put behind them, never two empty ones together."""
    blank = True
    for line in lines:
        body, *comment = line.split("\0")
        if comment:
            body = body.rstrip()
            body += " " * max(_STEP, int(comment[0]) - len(body)) + comment[1]
        if body or not blank:
            yield body
        blank = not body
