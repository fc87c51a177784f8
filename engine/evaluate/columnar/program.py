"""Conditions as one graph: every distinct node and term once, numbered so that parts come before what they make up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.conditions.tree import (
    All,
    Any,
    Call,
    Compare,
    Const,
    Count,
    Fact,
    Literal,
    Member,
    Node,
    Not,
    Scalar,
    Share,
    Term,
    term_facts,
)
from engine.evaluate.native import CALLS, WITH_CALENDAR

OF_CASE = ""
"""Where a node is read of the case itself; else the collection whose items it is read of."""


@dataclass(frozen=True, slots=True)
class TermOp:
    """A term: of a case, or of the items of the collection `of`."""

    term: Term
    of: str
    arguments: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NodeOp:
    """A node: of a case, or of the items of the collection `of`; a node of the case lifted to items has no `node`."""

    node: Node | None
    of: str
    parts: tuple[int, ...] = ()
    terms: tuple[int, ...] = ()
    facts: tuple[tuple[str, int], ...] = ()
    """For leaves: every fact read, as a missing fact is named, and its term."""


class Program:
    """The graph of conditions; grows as conditions are added and never forgets one."""

    def __init__(self) -> None:
        self.terms: list[TermOp] = []
        self.nodes: list[NodeOp] = []
        self._term_index: dict[tuple[object, ...], int] = {}
        self._node_index: dict[tuple[object, ...], int] = {}

    def add(self, node: Node, of: str = OF_CASE) -> int:
        """The number of a node read of a case, or of each item of a collection."""
        if of and not reads_item(node):
            return self._numbered(NodeOp(None, of, (self.add(node),)), ())
        if isinstance(node, (All, Any)):
            return self._numbered(NodeOp(node, of, tuple(self.add(part, of) for part in node.parts)), ())
        if isinstance(node, Not):
            return self._numbered(NodeOp(node, of, (self.add(node.part, of),)), ())
        if isinstance(node, Count):
            inner = self.add(node.where, node.collection)
            return self._numbered(NodeOp(node, of, (inner,)), (node.collection, node.number))
        if isinstance(node, Const):
            return self._numbered(NodeOp(node, of), (node.value,))
        return self._leaf(node, of)

    def _leaf(self, node: Compare | Member | Share, of: str) -> int:
        terms = _terms_of(node)
        facts = tuple((_named(path, of), self.add_term(Fact(path), of)) for term in terms for path in term_facts(term))
        op = NodeOp(node, of, (), tuple(self.add_term(term, of) for term in terms), facts)
        if isinstance(node, Member):
            return self._numbered(op, tuple(_typed(value) for value in node.values))
        share = (node.numerator, node.denominator) if isinstance(node, Share) else ()
        return self._numbered(op, (node.relation, *share))

    def _numbered(self, op: NodeOp, more: tuple[object, ...]) -> int:
        key = (type(op.node), op.of, op.parts, op.terms, more)
        found = self._node_index.get(key)
        if found is None:
            self.nodes.append(op)
            found = self._node_index[key] = len(self.nodes) - 1
        return found

    def add_term(self, term: Term, of: str) -> int:
        """The number of a term read of a case, or of each item of a collection."""
        arguments: tuple[int, ...] = ()
        key: tuple[object, ...]
        if isinstance(term, Literal):
            key = ("literal", _typed(term.value))
        elif isinstance(term, Fact):
            key = ("fact", of, term.path)
        else:
            arguments = tuple(self.add_term(each, of) for each in term.arguments)
            key = (term.name, of, arguments)
        found = self._term_index.get(key)
        if found is None:
            self.terms.append(TermOp(term, of, arguments))
            found = self._term_index[key] = len(self.terms) - 1
        return found


def _typed(value: Scalar) -> tuple[type, Scalar]:
    # True equals 1 and False equals 0 to a dictionary; the law tells them apart.
    return type(value), value


def _named(path: str, of: str) -> str:
    return path.replace("item.", f"{of}.", 1) if of and path.startswith("item.") else path


def _terms_of(node: Node) -> tuple[Term, ...]:
    if isinstance(node, Compare):
        return node.left, node.right
    if isinstance(node, Share):
        return node.part, node.whole
    assert isinstance(node, Member)
    return (node.term,)


def reads_item(node: Node) -> bool:
    """Whether a node reads the item of the collection it stands in; an inner `Count` reads items of its own."""
    if isinstance(node, (All, Any)):
        return any(reads_item(part) for part in node.parts)
    if isinstance(node, Not):
        return reads_item(node.part)
    if isinstance(node, (Const, Count)):
        return False
    return any(path.startswith("item.") for term in _terms_of(node) for path in term_facts(term))


_WORKABLE = MappingProxyType({**CALLS, **WITH_CALENDAR})


def not_compiled(node: Node, kinds: Mapping[str, str], of: str = OF_CASE) -> str | None:
    """Why the columnar evaluator cannot take a node, None when it can.

    It orders no texts, compares a list with constants only, and knows the functions of `engine.evaluate.native`.
    """
    return next(_faults(node, kinds, of), None)


def _faults(node: Node, kinds: Mapping[str, str], of: str) -> Iterator[str]:
    if isinstance(node, (All, Any)):
        for part in node.parts:
            yield from _faults(part, kinds, of)
    elif isinstance(node, Not):
        yield from _faults(node.part, kinds, of)
    elif isinstance(node, Count):
        yield from _faults(node.where, kinds, node.collection)
    elif not isinstance(node, Const):
        terms = _terms_of(node)
        for term in terms:
            yield from _term_faults(term)
        if isinstance(node, Compare):
            known = [_kind(term, kinds, of) for term in terms]
            if "text" in known and node.relation != "eq":
                yield "texts have no order here"
            if "list" in known and not any(isinstance(term, Literal) for term in terms):
                yield "a list is compared with constants only"


def _term_faults(term: Term) -> Iterator[str]:
    if isinstance(term, Call):
        if term.name not in _WORKABLE:
            yield f"{term.name} is not known here"
        for argument in term.arguments:
            yield from _term_faults(argument)


def _kind(term: Term, kinds: Mapping[str, str], of: str) -> str:
    if isinstance(term, Fact):
        return kinds.get(_named(term.path, of), "text")
    if isinstance(term, Literal) and isinstance(term.value, str):
        return "text"
    return "value"
