"""Atoms as rules: every comparison, membership and share over one scalar, in a true and a false form.

An atom numbered n reads the fields `k{n}` (mark), `l{n}` and `h{n}` (ends of a number), `v{n}` (text). A value against
a constant keeps the constant in the rule; two values become their difference against zero, or, where only equality
means anything, a `same` flag; a share p/w against a/b becomes p·b - w·a against zero.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from engine.bilingual import Text
from engine.conditions.tree import Compare, Literal, Member, Relation, Share, Term
from engine.evaluate.network.readings import (
    EMPTY_LIST,
    OPEN,
    TEXT,
    WHOLE,
    Reading,
    UnencodableError,
    plain_text,
    reading,
    readings,
    within_limits,
)
from engine.model.values import Stated, Unknown

DIFFERENCE, SAME = "n", "q"

Atom = Compare | Member | Share
Fields = dict[str, int | str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison of a field of the asserted fact with a constant."""

    operation: str
    field: str
    constant: int | str

    def encoded(self) -> dict[str, object]:
        """As the library writes it."""
        plain: dict[str, object] = {self.field: self.constant}
        return plain if self.operation == "eq" else {f"${self.operation}": plain}


@dataclass(frozen=True, slots=True)
class Form:
    """Comparisons that together settle a cell as `truth`."""

    truth: bool
    comparisons: tuple[Comparison, ...]


_FLIPPED: Mapping[Relation, Relation] = {"eq": "eq", "lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}


def forms(atom: Atom, number: int) -> list[Form]:
    """The rules of an atom. Raises UnencodableError for a constant beyond the limits."""
    mark = f"k{number}"
    if isinstance(atom, Share):
        return _numeric(atom.relation, 0, Comparison("eq", mark, DIFFERENCE), number)
    if isinstance(atom, Member):
        texts = [plain_text(str(value)) for value in atom.values]
        is_text = Comparison("eq", mark, TEXT)
        found = [Form(truth=True, comparisons=(is_text, Comparison("eq", f"v{number}", text))) for text in texts]
        other = (Comparison("neq", f"v{number}", text) for text in texts)
        return [*found, Form(truth=False, comparisons=(is_text, *other)), _other_kind(mark, TEXT)]
    against = _against_constant(atom)
    if against is None:
        return _two_values(atom.relation, number)
    relation, _, constant = against
    if not constant.numeric and relation != "eq":
        return [_other_kind(mark)]
    if constant.numeric:
        against_number = _numeric(relation, constant.low, Comparison("eq", mark, constant.mark), number)
        return [*against_number, _other_kind(mark, constant.mark)]
    if constant.mark != TEXT:
        return [
            Form(truth=True, comparisons=(Comparison("eq", mark, constant.mark),)),
            _other_kind(mark, constant.mark),
        ]
    is_text = Comparison("eq", mark, TEXT)
    return [
        Form(truth=True, comparisons=(is_text, Comparison("eq", f"v{number}", constant.text))),
        Form(truth=False, comparisons=(is_text, Comparison("neq", f"v{number}", constant.text))),
        _other_kind(mark, TEXT),
    ]


def fields(atom: Atom, number: int, value: Callable[[Term], object]) -> list[Fields]:
    """The atom's fields for one case or item; several for a list, of which one element must do. Raises UnencodableError."""
    if isinstance(atom, Share):
        return [_share_fields(atom, number, value)]
    if isinstance(atom, Member):
        return [_encoded(each, number) for each in readings(value(atom.term))]
    against = _against_constant(atom)
    if against is None:
        return [_difference(atom.relation, value(atom.left), value(atom.right), number)]
    relation, term, _ = against
    held = value(term)
    if isinstance(held, tuple) and relation != "eq":
        return [{f"k{number}": EMPTY_LIST}]
    return [_encoded(each, number) for each in readings(held)]


def _against_constant(atom: Compare) -> tuple[Relation, Term, Reading] | None:
    """A comparison of a term with a constant, the constant on the right; None for two values and for order of texts."""
    for term, other, relation in (
        (atom.left, atom.right, atom.relation),
        (atom.right, atom.left, _FLIPPED[atom.relation]),
    ):
        if isinstance(other, Literal) and not isinstance(term, Literal):
            if isinstance(other.value, str) and relation != "eq":
                return None
            return relation, term, reading(other.value)
    return None


def _numeric(relation: Relation, constant: int, known: Comparison, number: int) -> list[Form]:
    low, high = f"l{number}", f"h{number}"
    if relation == "eq":
        return [
            Form(truth=True, comparisons=(known, Comparison("gte", low, constant), Comparison("lte", high, constant))),
            Form(truth=False, comparisons=(known, Comparison("lt", high, constant))),
            Form(truth=False, comparisons=(known, Comparison("gt", low, constant))),
        ]
    true_by, false_by = {
        "lt": (("lt", high), ("gte", low)),
        "le": (("lte", high), ("gt", low)),
        "gt": (("gt", low), ("lte", high)),
        "ge": (("gte", low), ("lt", high)),
    }[relation]
    return [
        Form(truth=True, comparisons=(known, Comparison(*true_by, constant))),
        Form(truth=False, comparisons=(known, Comparison(*false_by, constant))),
    ]


def _other_kind(mark: str, *kinds: str) -> Form:
    """Known, and of another kind than the constant: nothing holds between them."""
    return Form(truth=False, comparisons=tuple(Comparison("neq", mark, kind) for kind in (OPEN, *kinds)))


def _two_values(relation: Relation, number: int) -> list[Form]:
    found = _numeric(relation, 0, Comparison("eq", f"k{number}", DIFFERENCE), number)
    alike = Comparison("eq", f"k{number}", SAME)
    if relation != "eq":
        return [*found, Form(truth=False, comparisons=(alike,))]
    return [
        *found,
        Form(truth=True, comparisons=(alike, Comparison("eq", f"l{number}", 1))),
        Form(truth=False, comparisons=(alike, Comparison("eq", f"l{number}", 0))),
    ]


def _encoded(each: Reading, number: int) -> Fields:
    found: Fields = {f"k{number}": each.mark}
    if each.numeric:
        found |= {f"l{number}": each.low, f"h{number}": each.high}
    elif each.mark == TEXT:
        found[f"v{number}"] = each.text
    return found


def _span(number: int, low: int, high: int) -> Fields:
    return {f"k{number}": DIFFERENCE, f"l{number}": within_limits(low), f"h{number}": within_limits(high)}


def _difference(relation: Relation, left: object, right: object, number: int) -> Fields:
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return {f"k{number}": OPEN}
    if not isinstance(left, Stated) and not isinstance(right, Stated) and tuple in (type(left), type(right)):
        same = _listed(left, right) if isinstance(left, tuple) else _listed(right, left)
        return {f"k{number}": SAME, f"l{number}": int(same)}
    if tuple in (type(left), type(right)):
        return {f"k{number}": SAME, f"l{number}": 0}
    one, other = reading(left), reading(right)
    if one.mark != other.mark:
        return {f"k{number}": SAME, f"l{number}": 0}
    if one.numeric:
        return _span(number, one.low - other.high, one.high - other.low)
    if one.mark != TEXT:
        return {f"k{number}": SAME, f"l{number}": 1}
    if relation == "eq":
        return {f"k{number}": SAME, f"l{number}": int(one.text == other.text)}
    order = operator.sub(one.text > other.text, one.text < other.text)
    return _span(number, order, order)


def _listed(held: object, sought: object) -> bool:
    """Whether two lists are the same, or the list has the value."""
    mine = readings(held)
    return mine == readings(sought) if isinstance(sought, tuple) else reading(sought) in mine


def _share_fields(atom: Share, number: int, value: Callable[[Term], object]) -> Fields:
    part, whole = (reading(value(term)) for term in (atom.part, atom.whole))
    if OPEN in (part.mark, whole.mark) or not (part.numeric and whole.numeric):
        return {f"k{number}": OPEN}
    if part.mark != WHOLE or whole.mark != WHOLE or min(part.low, whole.low) < 0:
        raise UnencodableError(Text("số đếm không hợp lệ", "count that is no count"))
    if 0 in (whole.low, whole.high):
        return {f"k{number}": OPEN}
    low = part.low * atom.denominator - whole.high * atom.numerator
    high = part.high * atom.denominator - whole.low * atom.numerator
    return _span(number, low, high)


def parted(atom: Member) -> Iterator[Compare | Member]:
    """A membership as alternatives a single atom can hold: texts together, twenty at a time, anything else by equality."""
    texts = tuple(dict.fromkeys(value for value in atom.values if isinstance(value, str)))
    for start in range(0, len(texts), 20):
        yield Member(atom.term, texts[start : start + 20])
    for value in atom.values:
        if not isinstance(value, str):
            yield Compare("eq", atom.term, Literal(value))
