"""The core tree every evaluator sees: eight node kinds and three kinds of term.

Nodes are `Const`, `Compare`, `Member`, `Share`, `All`, `Any`, `Not`, `Count`; terms are `Literal`, `Fact`, `Call`.
Everything a rule file can say is lowered to these (`engine.conditions.lowering`). Trees are immutable and hash by
value; `to_json` and `from_json` are exact inverses, so that a compiled lawbook can be kept in a cache.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any as Anything
from typing import Literal as OneOf

from engine.model.values import Stated

Scalar = int | str | bool | dt.date | Stated
Relation = OneOf["eq", "lt", "le", "gt", "ge"]


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant: integer, text, boolean, date, or a stated none / not applicable."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact by dotted path; inside a `Count`, `item.<field>` reads the current item."""

    path: str


@dataclass(frozen=True, slots=True)
class Call:
    """A named function of the vocabulary applied to terms (see `engine.conditions.functions`)."""

    name: str
    arguments: tuple[Term, ...]


Term = Literal | Fact | Call


@dataclass(frozen=True, slots=True)
class Const:
    """Always this truth value."""

    value: bool


@dataclass(frozen=True, slots=True)
class Compare:
    """`left relation right`; unknown when a side is not known well enough."""

    relation: Relation
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Member:
    """The term's value (or one of its values, for a list) is among `values`."""

    term: Term
    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """`part / whole` stands in `relation` to `numerator / denominator`, in exact integers."""

    relation: Relation
    part: Term
    whole: Term
    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; true when empty."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Some part holds; false when empty."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Node


@dataclass(frozen=True, slots=True)
class Count:
    """At least `number` items of the collection satisfy `where`."""

    collection: str
    where: Node
    number: int


Node = Const | Compare | Member | Share | All | Any | Not | Count

TRUE = Const(value=True)
FALSE = Const(value=False)


def both(*parts: Node) -> Node:
    """Conjunction, flattened, with constants folded."""
    flat: list[Node] = []
    for part in parts:
        if part == FALSE:
            return FALSE
        if isinstance(part, All):
            flat.extend(part.parts)
        elif part != TRUE:
            flat.append(part)
    unique = tuple(dict.fromkeys(flat))
    if not unique:
        return TRUE
    return unique[0] if len(unique) == 1 else All(unique)


def either(*parts: Node) -> Node:
    """Disjunction, flattened, with constants folded."""
    flat: list[Node] = []
    for part in parts:
        if part == TRUE:
            return TRUE
        if isinstance(part, Any):
            flat.extend(part.parts)
        elif part != FALSE:
            flat.append(part)
    unique = tuple(dict.fromkeys(flat))
    if not unique:
        return FALSE
    return unique[0] if len(unique) == 1 else Any(unique)


def negated(part: Node) -> Node:
    """Negation, with constants and double negation folded."""
    if isinstance(part, Const):
        return Const(value=not part.value)
    if isinstance(part, Not):
        return part.part
    return Not(part)


def tidied(node: Node) -> Node:
    """An open condition without what says nothing: `A or not A` holds, `(A and B) or A` is `A`, and the reverse.

    Only for conditions that are shown or asked whether one of them must hold: as a three-valued formula `A or not A`
    is unknown while `A` is.
    """
    if isinstance(node, Any):
        parts = either(*(tidied(part) for part in node.parts))
        return _absorbed(parts, Any, All, TRUE)
    if isinstance(node, All):
        parts = both(*(tidied(part) for part in node.parts))
        return _absorbed(parts, All, Any, FALSE)
    return node


def _absorbed(node: Node, outer: type[All] | type[Any], inner: type[All] | type[Any], when_opposed: Node) -> Node:
    if not isinstance(node, outer):
        return node
    parts = node.parts
    if any(negated(part) in parts for part in parts):
        return when_opposed
    kept = tuple(
        part for part in parts if not (isinstance(part, inner) and any(other in part.parts for other in parts))
    )
    return kept[0] if len(kept) == 1 else outer(kept)


def term_facts(term: Term) -> Iterator[str]:
    """Paths of the facts a term reads."""
    if isinstance(term, Fact):
        yield term.path
    elif isinstance(term, Call):
        for argument in term.arguments:
            yield from term_facts(argument)


def facts_of(node: Node) -> Iterator[str]:
    """Paths of the facts and collections a node reads, `item.` paths included, in order of writing."""
    if isinstance(node, Compare):
        yield from term_facts(node.left)
        yield from term_facts(node.right)
    elif isinstance(node, Member):
        yield from term_facts(node.term)
    elif isinstance(node, Share):
        yield from term_facts(node.part)
        yield from term_facts(node.whole)
    elif isinstance(node, (All, Any)):
        for part in node.parts:
            yield from facts_of(part)
    elif isinstance(node, Not):
        yield from facts_of(node.part)
    elif isinstance(node, Count):
        yield node.collection
        yield from facts_of(node.where)


def _scalar_to_json(value: Scalar) -> Anything:
    if isinstance(value, Stated):
        return {"stated": value.value}
    if isinstance(value, dt.date):
        return {"date": value.isoformat()}
    return value


def _scalar_from_json(data: Anything) -> Scalar:
    if isinstance(data, dict):
        if "date" in data:
            return dt.date.fromisoformat(data["date"])
        return Stated(data["stated"])
    assert isinstance(data, (int, str, bool))
    return data


def _term_to_json(term: Term) -> Anything:
    if isinstance(term, Literal):
        return ["lit", _scalar_to_json(term.value)]
    if isinstance(term, Fact):
        return ["fact", term.path]
    return ["call", term.name, [_term_to_json(argument) for argument in term.arguments]]


def _term_from_json(data: Anything) -> Term:
    if data[0] == "lit":
        return Literal(_scalar_from_json(data[1]))
    if data[0] == "fact":
        return Fact(data[1])
    return Call(data[1], tuple(_term_from_json(argument) for argument in data[2]))


def to_json(node: Node) -> Anything:
    """Plain lists and scalars for a node."""
    if isinstance(node, Const):
        return ["const", node.value]
    if isinstance(node, Compare):
        return ["cmp", node.relation, _term_to_json(node.left), _term_to_json(node.right)]
    if isinstance(node, Member):
        return ["in", _term_to_json(node.term), [_scalar_to_json(value) for value in node.values]]
    if isinstance(node, Share):
        return [
            "share", node.relation, _term_to_json(node.part), _term_to_json(node.whole),
            node.numerator, node.denominator,
        ]  # fmt: skip
    if isinstance(node, All):
        return ["all", [to_json(part) for part in node.parts]]
    if isinstance(node, Any):
        return ["any", [to_json(part) for part in node.parts]]
    if isinstance(node, Not):
        return ["not", to_json(node.part)]
    return ["count", node.collection, to_json(node.where), node.number]


def from_json(data: Anything) -> Node:
    """The node `to_json` wrote."""
    kind = data[0]
    if kind == "const":
        return Const(data[1])
    if kind == "cmp":
        return Compare(data[1], _term_from_json(data[2]), _term_from_json(data[3]))
    if kind == "in":
        return Member(_term_from_json(data[1]), tuple(_scalar_from_json(value) for value in data[2]))
    if kind == "share":
        return Share(data[1], _term_from_json(data[2]), _term_from_json(data[3]), data[4], data[5])
    if kind == "all":
        return All(tuple(from_json(part) for part in data[1]))
    if kind == "any":
        return Any(tuple(from_json(part) for part in data[1]))
    if kind == "not":
        return Not(from_json(data[1]))
    return Count(data[1], from_json(data[2]), data[3])
