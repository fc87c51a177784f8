"""Conditions with `item.` written out by the collection it stands in, so that labels are those of the collection."""

from __future__ import annotations

from engine.conditions.tree import All, Any, Call, Compare, Const, Count, Fact, Literal, Member, Node, Not, Share, Term


def written_out(node: Node, collection: str | None) -> Node:
    """The node with every `item.<field>` as `<collection>.<field>`; for wording only, not for evaluating."""
    if isinstance(node, Count):
        return Count(node.collection, written_out(node.where, node.collection), node.number)
    if isinstance(node, All):
        return All(tuple(written_out(part, collection) for part in node.parts))
    if isinstance(node, Any):
        return Any(tuple(written_out(part, collection) for part in node.parts))
    if isinstance(node, Not):
        return Not(written_out(node.part, collection))
    if collection is None or isinstance(node, Const):
        return node
    if isinstance(node, Compare):
        return Compare(node.relation, _term(node.left, collection), _term(node.right, collection))
    if isinstance(node, Share):
        part, whole = _term(node.part, collection), _term(node.whole, collection)
        return Share(node.relation, part, whole, node.numerator, node.denominator)
    return Member(_term(node.term, collection), node.values)


def _term(term: Term, collection: str) -> Term:
    if isinstance(term, Fact):
        return Fact(term.path.replace("item.", f"{collection}.", 1)) if term.path.startswith("item.") else term
    if isinstance(term, Literal):
        return term
    return Call(term.name, tuple(_term(argument, collection) for argument in term.arguments))
