"""The reference evaluator: an interpreter of the core tree over the facts of one case, with the reasons of an unknown."""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any as Anything
from typing import NamedTuple, Protocol

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
    Share,
    Term,
    both,
    either,
    negated,
    term_facts,
)
from engine.evaluate.kleene import Truth, disjunction, negation
from engine.intake.ballots import Relation, ratio_holds
from engine.intake.months import add_days, add_months, add_years, full_days, full_months
from engine.intake.working_days import WorkingCalendar, add_working_days, working_days_between
from engine.model.facts import Facts
from engine.model.values import CALENDAR, UNKNOWN, Range, Stated, Unknown

CALLS: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        "add_months": add_months,
        "add_days": add_days,
        "add_years": add_years,
        "months_between": full_months,
        "days_between": full_days,
    }
)
"""Functions a condition may call, by the names `engine.conditions.lowering` writes."""

WITH_CALENDAR: Mapping[str, Callable[..., object]] = MappingProxyType(
    {"add_working_days": add_working_days, "working_days_between": working_days_between}
)
"""Those that also need the official calendar."""


class Blocker(NamedTuple):
    """Why something is unknown: a fact that is missing, or a calendar that is uncertain."""

    path: str
    calendar: bool = False


@cache
def _not_given(path: str) -> frozenset[Blocker]:
    return frozenset({Blocker(path)})


class Guards(Protocol):
    """What the competence room asks of an evaluator."""

    def truth(self, node: Node) -> Truth:
        """True, False, or None when the facts do not settle it."""

    def blockers(self, node: Node) -> frozenset[Blocker]:
        """What keeps an unknown node unknown; empty when it is settled."""


class Native:
    """Evaluates nodes over one case's facts. Not shared between threads; cheap to make."""

    __slots__ = ("_calendar", "_each", "_facts", "_item", "_values")

    def __init__(self, facts: Facts, calendar: WorkingCalendar | None = None) -> None:
        self._facts = facts
        self._values = facts.values
        self._calendar = calendar
        self._item: Mapping[str, object] | None = None
        self._each: dict[str, tuple[tuple[Mapping[str, object], Native], ...]] = {}

    def truth(self, node: Node) -> Truth:
        """True, False, or None when the facts do not settle it."""
        return _TRUTHS[type(node)](self, node)

    def _all(self, node: All) -> Truth:
        # The hot path: the connectives of `engine.evaluate.kleene`, written out.
        result: Truth = True
        for part in node.parts:
            truth = _TRUTHS[type(part)](self, part)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    def _any(self, node: Any) -> Truth:
        result: Truth = False
        for part in node.parts:
            truth = _TRUTHS[type(part)](self, part)
            if truth is True:
                return True
            if truth is None:
                result = None
        return result

    def _compared(self, node: Compare) -> Truth:
        left, right = node.left, node.right
        if type(left) is Fact and type(right) is Literal:
            # Nearly every comparison is this one: of a fact that is not given, or of two exact values of one type.
            value, wanted = self._read(left.path), right.value
            if value is UNKNOWN:
                return None
            kind = type(value)
            if kind is type(wanted) and kind in _EXACT:
                return bool(_RELATIONS[node.relation](value, wanted))
            return _compare(node.relation, value, wanted)
        return _compare(node.relation, self.value(node.left), self.value(node.right))

    def _among(self, node: Member) -> Truth:
        value = self.value(node.term)
        if value is UNKNOWN:
            return None if node.values else False
        return _member(value, node.values)

    def _not(self, node: Not) -> Truth:
        return negation(self.truth(node.part))

    def value(self, term: Term) -> object:
        """The value of a term: exact, a Range, a stated absence, or UNKNOWN."""
        if type(term) is Fact:
            return self._read(term.path)
        if type(term) is Literal:
            return term.value
        assert type(term) is Call
        arguments = [self.value(argument) for argument in term.arguments]
        if term.name in WITH_CALENDAR:
            return UNKNOWN if self._calendar is None else WITH_CALENDAR[term.name](*arguments, self._calendar)
        return CALLS[term.name](*arguments)

    def each(self, collection: str) -> tuple[tuple[Mapping[str, object], Native], ...]:
        """The items of a collection in order, each with an evaluator that reads it; made once."""
        found = self._each.get(collection)
        if found is None:
            items = self._facts.collection(collection).items
            found = self._each[collection] = tuple((item, self.within(item)) for item in items)
        return found

    def item_truths(self, collection: str, node: Node) -> Iterator[tuple[Mapping[str, object], Truth]]:
        """The truth of a node for each item of a collection, in order."""
        for item, inner in self.each(collection):
            yield item, inner.truth(node)

    def within(self, item: Mapping[str, object]) -> Native:
        """An evaluator that reads `item.<field>` from `item`."""
        inner = Native(self._facts, self._calendar)
        inner._item = item
        return inner

    def blockers(self, node: Node) -> frozenset[Blocker]:
        """What keeps an unknown node unknown; empty when it is settled."""
        return _KEEPING_OPEN[type(node)](self, node) if self.truth(node) is None else frozenset()

    def _open_parts(self, node: All | Any) -> frozenset[Blocker]:
        found: set[Blocker] = set()
        for part in node.parts:
            if _TRUTHS[type(part)](self, part) is None:
                found |= _KEEPING_OPEN[type(part)](self, part)
        return frozenset(found)

    def _open_comparison(self, node: Compare) -> frozenset[Blocker]:
        if type(node.right) is Literal:
            return self._open_fact(node.left) or self._open_leaf(node)
        return self._open_leaf(node)

    def _open_member(self, node: Member) -> frozenset[Blocker]:
        return self._open_fact(node.term) or self._open_leaf(node)

    def _open_fact(self, term: Term) -> frozenset[Blocker]:
        # Nearly always what is missing is one fact, of which nothing is given.
        return _not_given(term.path) if type(term) is Fact and self._read(term.path) is UNKNOWN else frozenset()

    def _open_leaf(self, node: Node) -> frozenset[Blocker]:
        return frozenset(self._leaf_blockers(node)) or frozenset(self._unusable(node))

    def _read(self, path: str) -> object:
        value = self._values.get(path, UNKNOWN)
        if value is UNKNOWN and self._item is not None and path.startswith("item."):
            return self._item.get(path[5:], UNKNOWN)
        return value

    def _share(self, node: Share) -> Truth:
        found = ratio_holds(
            self.value(node.part), self.value(node.whole), _RATIO_WORDS[node.relation], node.numerator, node.denominator
        )
        return None if isinstance(found, Unknown) else bool(found)

    def _count(self, node: Count) -> Truth:
        held = self._facts.collection(node.collection)
        certain = possible = 0
        for _, inner in self.each(node.collection):
            truth = inner.truth(node.where)
            certain += truth is True
            possible += truth is not False
        if certain >= node.number:
            return True
        return False if held.complete and possible < node.number else None

    def _count_blockers(self, node: Count) -> frozenset[Blocker]:
        held = self._facts.collection(node.collection)
        found: set[Blocker] = set()
        for _, inner in self.each(node.collection):
            found |= {
                Blocker(blocker.path.replace("item.", f"{node.collection}.", 1), blocker.calendar)
                for blocker in inner.blockers(node.where)
            }
        if not held.complete:
            found.add(Blocker(node.collection))
        return frozenset(found)

    def _leaf_blockers(self, node: Node) -> Iterator[Blocker]:
        terms: tuple[Term, ...]
        if isinstance(node, Compare):
            terms = (node.left, node.right)
        elif isinstance(node, Share):
            terms = (node.part, node.whole)
        else:
            assert isinstance(node, Member)
            terms = (node.term,)
        values = [self.value(term) for term in terms]
        calendar_only = not any(isinstance(value, Unknown) for value in values) and any(
            isinstance(value, Range) and value.cause == CALENDAR for value in values
        )
        for term in terms:
            for path in term_facts(term):
                value = self._read(path)
                vague = isinstance(value, Range) and value.cause != CALENDAR
                if isinstance(value, (Unknown, Stated)) or vague:
                    yield Blocker(path)
                elif calendar_only:
                    yield Blocker(path, calendar=True)

    def _unusable(self, node: Node) -> Iterator[Blocker]:
        """Facts that are given and still settle nothing: a share of nobody, or days no calendar was given to count."""
        if isinstance(node, Share):
            for path in term_facts(node.whole):
                yield Blocker(path)
        elif isinstance(node, Compare):
            for path in (*term_facts(node.left), *term_facts(node.right)):
                yield Blocker(path, calendar=True)


_TRUTHS: Mapping[type, Callable[[Native, Anything], Truth]] = {
    Compare: Native._compared,
    All: Native._all,
    Any: Native._any,
    Not: Native._not,
    Member: Native._among,
    Count: Native._count,
    Share: Native._share,
    Const: lambda _, node: node.value,
}


# What keeps a node open that is known to be unknown.
_KEEPING_OPEN: Mapping[type, Callable[[Native, Anything], frozenset[Blocker]]] = {
    Compare: Native._open_comparison,
    All: Native._open_parts,
    Any: Native._open_parts,
    Not: lambda evaluator, node: _KEEPING_OPEN[type(node.part)](evaluator, node.part),
    Member: Native._open_member,
    Count: Native._count_blockers,
    Share: Native._open_leaf,
}


_RATIO_WORDS: Mapping[str, Relation] = MappingProxyType(
    {"ge": "at_least", "gt": "more_than", "le": "at_most", "lt": "less_than", "eq": "equal"}
)


def _member(value: object, values: tuple[object, ...]) -> Truth:
    if isinstance(value, str):
        return value in values
    if isinstance(value, tuple):
        return any(each in values for each in value)
    return disjunction(_compare("eq", value, each) for each in values)


def _compare(relation: str, left: object, right: object) -> Truth:
    if type(left) in _EXACT and type(right) in _EXACT:
        return _holds(relation, left, right) if type(left) is type(right) else False
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return None
    if isinstance(left, Stated) or isinstance(right, Stated):
        return relation == "eq" and left is right
    if isinstance(left, tuple):
        return relation == "eq" and (left == right or right in left)
    if isinstance(right, tuple):
        return relation == "eq" and left in right
    if isinstance(left, Range) or isinstance(right, Range):
        return _compare_bounds(relation, _bounds(left), _bounds(right))
    return _holds(relation, left, right) if type(left) is type(right) else False


def _bounds(value: object) -> tuple[object, object]:
    return (value.low, value.high) if isinstance(value, Range) else (value, value)


def _compare_bounds(relation: str, left: tuple[object, object], right: tuple[object, object]) -> Truth:
    if type(left[0]) is not type(right[0]):
        return False
    if relation in ("gt", "ge"):
        return _compare_bounds({"gt": "lt", "ge": "le"}[relation], right, left)
    if relation == "eq":
        if _holds("lt", left[1], right[0]) or _holds("lt", right[1], left[0]):
            return False
        return True if left[0] == left[1] == right[0] == right[1] else None
    if _holds(relation, left[1], right[0]):
        return True
    return None if _holds(relation, left[0], right[1]) else False


def _holds(relation: str, left: object, right: object) -> bool:
    """Between two values of one type."""
    assert relation == "eq" or (isinstance(left, _ORDERED) and isinstance(right, _ORDERED))
    return bool(_RELATIONS[relation](left, right))


_ORDERED = (int, str, dt.date)
_EXACT = frozenset({bool, int, str, dt.date})
"""Types of a value that is neither unknown, stated absent, bounded nor a list: most comparisons are between these."""


_RELATIONS: Mapping[str, Callable[..., object]] = MappingProxyType(
    {"eq": operator.eq, "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge}
)


def residual(node: Node, evaluator: Guards) -> Node:
    """The node with every settled part folded away: the condition still open."""
    truth = evaluator.truth(node)
    if truth is not None:
        return Const(value=truth)
    if isinstance(node, All):
        return both(*(residual(part, evaluator) for part in node.parts))
    if isinstance(node, Any):
        return either(*(residual(part, evaluator) for part in node.parts))
    if isinstance(node, Not):
        return negated(residual(node.part, evaluator))
    return node
