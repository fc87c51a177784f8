"""Leaves of the graph over columns: comparisons, membership and shares, three-valued."""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.conditions.tree import Relation, Scalar
from engine.evaluate.columnar.columns import NOTHING, STATED_CODES, Column, text_code
from engine.evaluate.columnar.dates import day_number
from engine.model.values import Stated

if TYPE_CHECKING:
    from engine.evaluate.columnar.bits import Flags

Flagged = tuple["Flags", "Flags"]
"""Where it holds, where it fails; neither is unknown."""

_WORDS: Mapping[str, Callable[[Any, Any], Any]] = MappingProxyType(
    {"eq": operator.eq, "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge}
)
_MIRRORED: Mapping[str, Relation] = MappingProxyType({"gt": "lt", "ge": "le"})
_NEVER: Any = np.bool_(False)
_ALWAYS: Any = np.bool_(True)


def constant(value: Scalar) -> Column:
    """A literal as a column that is the same in every row."""
    if isinstance(value, Stated):
        return Column("nothing", np.asarray(0), _NEVER, stated=np.asarray(STATED_CODES[value.value], np.uint8))
    if isinstance(value, bool):
        return Column("boolean", np.asarray(value), _ALWAYS)
    if isinstance(value, int):
        return Column("integer", np.asarray(value), _ALWAYS)
    if isinstance(value, dt.date):
        return Column("date", np.asarray(day_number(value)), _ALWAYS)
    return Column("text", np.asarray(text_code(value)), _ALWAYS, words=((value,),))


def compare(relation: str, left: Column, right: Column) -> Flagged:
    """`left relation right`, as the native evaluator compares."""
    both = left.known & right.known
    if "list" in (left.kind, right.kind):
        same = _list_has(left, right) if relation == "eq" else _NEVER
        holds, fails = both & same, both & ~same
    elif left.kind != right.kind or left.kind == "collection":
        holds, fails = _NEVER, both
    elif left.high is None and right.high is None:
        same = _WORDS[relation](left.low, right.low)
        holds, fails = both & same, both & ~same
    else:
        holds, fails = _bounds(relation, left, right)
        holds, fails = both & holds, both & fails
    if left.stated is None and right.stated is None:
        return holds, fails
    return _with_stated(relation, left, right, holds, fails)


def _bounds(relation: str, left: Column, right: Column) -> Flagged:
    if relation in _MIRRORED:
        return _bounds(_MIRRORED[relation], right, left)
    if relation == "eq":
        apart = (left.upper < right.low) | (right.upper < left.low)
        return (left.low == left.upper) & (left.low == right.low) & (right.low == right.upper), apart
    test = _WORDS[relation]
    return test(left.upper, right.low), ~test(left.low, right.upper)


def _with_stated(relation: str, left: Column, right: Column, holds: Flags, fails: Flags) -> Flagged:
    ours: Any = NOTHING if left.stated is None else left.stated
    theirs: Any = NOTHING if right.stated is None else right.stated
    answered = (left.known | (ours != NOTHING)) & (right.known | (theirs != NOTHING))
    stated = answered & ((ours != NOTHING) | (theirs != NOTHING))
    same = stated & (ours == theirs) if relation == "eq" else _NEVER
    return holds | same, fails | (stated & ~same)


def _list_has(left: Column, right: Column) -> Flags:
    listed, other = (left, right) if left.kind == "list" else (right, left)
    if other.kind != "text" or other.words is None:
        return np.asarray(_NEVER)
    ((word,),) = other.words
    return _of_words(listed, lambda each: word in each)


def _of_words(listed: Column, test: Callable[[tuple[str, ...]], bool]) -> Flags:
    assert listed.words is not None
    return np.asarray(np.fromiter((test(each) for each in listed.words), np.bool_, len(listed.words))[listed.low])


def member(column: Column, values: Sequence[Scalar], constants: Sequence[Column]) -> Flagged:
    """The column's value, or one of its values for a list, is among `values` (`constants` as columns)."""
    if not values:
        return _NEVER, _ALWAYS
    if column.kind == "list":
        held = _of_words(column, lambda each: any(word in values for word in each))
        holds, fails = column.known & held, column.known & ~held
        if column.stated is None:
            return holds, fails
        rest = [each for each in constants if each.stated is not None]
        more, less = _any_of(column, rest)
        stated = column.stated != NOTHING
        return holds | (stated & more), fails | (stated & (less if rest else _ALWAYS))
    return _any_of(column, constants)


def _any_of(column: Column, constants: Sequence[Column]) -> Flagged:
    holds, fails = _NEVER, _ALWAYS
    for each in constants:
        one_holds, one_fails = compare("eq", column, each)
        holds, fails = holds | one_holds, fails & one_fails
    return holds, fails


def share(relation: str, part: Column, whole: Column, numerator: int, denominator: int) -> Flagged:
    """`part / whole` against `numerator / denominator`, as `engine.intake.ballots.ratio_holds`."""
    usable = part.known & whole.known & (whole.low != 0) & (whole.upper != 0)
    if relation == "eq":
        above, below = (
            share("ge", part, whole, numerator, denominator),
            share("le", part, whole, numerator, denominator),
        )
        return above[0] & below[0], above[1] | below[1]
    test = _WORDS[relation]
    parts = (part.low,) if part.high is None else (part.low, part.high)
    wholes = (whole.low,) if whole.high is None else (whole.low, whole.high)
    answers = [test(one * denominator, other * numerator) for one, other in product(parts, wholes)]
    return usable & np.logical_and.reduce(answers), usable & ~np.logical_or.reduce(answers)
