"""Numbers every node of a set of questions: one cell per node and scope, with the stratum it is settled in.

The scope of a cell is the collection whose item it reads, or None. Atoms are stratum 0; a connective stands one above
its highest part. Long connectives and memberships are parted so that the rules of one cell stay within a group.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from engine.bilingual import Text
from engine.conditions.tree import (
    All,
    Any,
    Call,
    Compare,
    Const,
    Count,
    Literal,
    Member,
    Node,
    Not,
    Share,
    Term,
    facts_of,
)
from engine.evaluate.network.atoms import Comparison, Form, forms, parted
from engine.evaluate.network.readings import LARGEST, UnencodableError

WIDEST = 24
"""Parts of one connective; more become connectives of connectives."""

Root = tuple[Node, str | None]
"""A node, and the collection over whose items it is asked. Never a key: to Python, `Literal(True)` equals `Literal(1)`."""

Target = tuple[int, str | None]
"""The same as a cell of a program."""

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One node in one scope. `stratum` is -1 for constants, which need no rule."""

    number: int
    node: Node
    scope: str | None
    stratum: int
    parts: tuple[int, ...]
    forms: tuple[Form, ...]


@dataclass(slots=True)
class Numbering:
    """Cells in the order in which the questions first need them."""

    cells: list[Cell] = field(default_factory=list)
    _known: dict[Key, int] = field(default_factory=dict)

    def number(self, node: Node, scope: str | None) -> int:
        """The cell of a node; raises UnencodableError when a part of it cannot be compiled."""
        if isinstance(node, Member):
            pieces = tuple(parted(node))
            if pieces != (node,):
                return self.number(Any(pieces), scope)
        if isinstance(node, (All, Any)) and not node.parts:
            node = Const(value=isinstance(node, All))
        if isinstance(node, (All, Any)) and len(node.parts) > WIDEST:
            kind = type(node)
            pieces_of = [node.parts[start : start + WIDEST] for start in range(0, len(node.parts), WIDEST)]
            return self.number(kind(tuple(kind(piece) for piece in pieces_of)), scope)
        parts = self._parts(node, scope)
        scope = self._scope(node, scope, parts)
        key = (*_key(node), scope, parts)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._add(node, scope, parts)
        return found

    def _add(self, node: Node, scope: str | None, parts: tuple[int, ...]) -> int:
        if isinstance(node, (Compare, Member, Share)):
            stratum = 0
        elif isinstance(node, Const):
            stratum = -1
        else:
            stratum = 1 + max(0, *(self.cells[part].stratum for part in parts))
        number = len(self.cells)
        self.cells.append(Cell(number, node, scope, stratum, parts, tuple(_forms(node, number, parts))))
        return number

    def _scope(self, node: Node, scope: str | None, parts: tuple[int, ...]) -> str | None:
        """The collection whose item the node reads; what a count inside it reads is the count's own item."""
        if isinstance(node, Count) or scope is None:
            return None
        if isinstance(node, (All, Any, Not)):
            return scope if any(self.cells[part].scope is not None for part in parts) else None
        return scope if any(path.startswith("item.") for path in facts_of(node)) else None

    def _parts(self, node: Node, scope: str | None) -> tuple[int, ...]:
        if isinstance(node, (All, Any)):
            return tuple(dict.fromkeys(self.number(part, scope) for part in node.parts))
        if isinstance(node, Not):
            return (self.number(node.part, scope),)
        if isinstance(node, Count):
            return (self.number(node.where, node.collection),)
        return ()


def _key(node: Node) -> Key:
    """What tells a node from others with the same parts; values with their types, as `True == 1` to Python."""
    if isinstance(node, Compare):
        return "compare", node, *_types(node.left), *_types(node.right)
    if isinstance(node, Member):
        return "member", node, *map(type, node.values), *_types(node.term)
    if isinstance(node, Share):
        return "share", node, *_types(node.part), *_types(node.whole)
    if isinstance(node, Count):
        return "count", node.collection, node.number
    return ("const", node.value) if isinstance(node, Const) else (type(node).__name__,)


def _types(term: Term) -> Iterator[type]:
    if isinstance(term, Literal):
        yield type(term.value)
    elif isinstance(term, Call):
        for argument in term.arguments:
            yield from _types(argument)


def _forms(node: Node, number: int, parts: tuple[int, ...]) -> Iterable[Form]:
    if isinstance(node, (Compare, Member, Share)):
        return forms(node, number)
    if isinstance(node, (All, Any)):
        together = 1 if isinstance(node, All) else 0
        held = tuple(Comparison("eq", f"t{part}", together) for part in parts)
        alone = (Comparison("eq", f"t{part}", 1 - together) for part in parts)
        joint = Form(truth=bool(together), comparisons=held)
        return [joint, *(Form(truth=not together, comparisons=(each,)) for each in alone)]
    if isinstance(node, Not):
        return [Form(truth=not value, comparisons=(Comparison("eq", f"t{parts[0]}", value),)) for value in (1, 0)]
    if isinstance(node, Count):
        if not 0 <= node.number <= LARGEST:
            raise UnencodableError(Text("số lượng không hợp lệ", "number out of bounds"))
        certain, possible, complete = (f"{letter}{number}" for letter in "cpz")
        return [
            Form(truth=True, comparisons=(Comparison("gte", certain, node.number),)),
            Form(
                truth=False,
                comparisons=(Comparison("eq", complete, 1), Comparison("lt", possible, node.number)),
            ),
        ]
    return []


def number_all(roots: Mapping[int, Root]) -> tuple[tuple[Cell, ...], Mapping[int, int], Mapping[int, Text]]:
    """Cells of all roots, the cell of each root, and the roots that cannot be compiled with the reason; by place."""
    numbering = Numbering()
    found: dict[int, int] = {}
    left: dict[int, Text] = {}
    for place, (node, over) in roots.items():
        try:
            found[place] = numbering.number(node, over)
        except UnencodableError as failure:
            left[place] = failure.reason
    return tuple(numbering.cells), MappingProxyType(found), MappingProxyType(left)
