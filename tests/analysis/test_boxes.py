"""Boxes as sets: meeting, taking away and covering agree with counting the cases one by one."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from engine.analysis.boxes import Box, box, left_over
from engine.analysis.values import Among, Spans, span

_COLOURS = frozenset({"a", "b", "c"})
_LISTED = st.frozensets(st.sampled_from("abc"), max_size=3)
_CLOSED = st.builds(Among, _LISTED, st.booleans(), st.just(_COLOURS))
_OPEN = st.builds(Among, _LISTED, st.booleans())
_SPANS = st.lists(st.integers(0, 9), max_size=4, unique=True).map(
    lambda ends: _merged(sorted(zip(sorted(ends)[::2], sorted(ends)[1::2], strict=False)))
)


def _merged(pairs: list[tuple[int, int]]) -> Spans:
    return Spans(tuple(pairs))


_VALUES = {"x": _CLOSED, "y": _SPANS, "z": _OPEN}
_BOXES = st.lists(st.sampled_from("xyz"), unique=True, max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: _VALUES[name] for name in names}).map(box)
)
CASES = [dict(zip("xyz", case, strict=True)) for case in product("abc", range(-1, 11), "abcd")]


def cases_in(held: Box) -> set[tuple]:
    """The cases of the box: `x` has three values and no more, `z` has others too, of which "d" stands for all."""
    return {tuple(case.values()) for case in CASES if held.has(case)}


@given(_BOXES, _BOXES)
def test_the_meet_is_what_both_hold(one: Box, other: Box) -> None:
    """Exactly the common cases; None only when there are none."""
    common = one.meet(other)
    expected = cases_in(one) & cases_in(other)
    assert expected == (cases_in(common) if common is not None else expected & set())


@given(_BOXES, _BOXES)
def test_what_is_taken_away_is_gone_and_nothing_else(one: Box, other: Box) -> None:
    """The pieces are disjoint, hold no case of the other box, and together with it hold all of the first."""
    pieces = one.minus(other)
    held = [cases_in(piece) for piece in pieces]
    assert cases_in(one) - cases_in(other) == set().union(*held)
    assert sum(map(len, held)) == len(set().union(*held))


@given(_BOXES, st.lists(_BOXES, max_size=4))
def test_left_over_is_what_no_cover_holds(one: Box, covers: list[Box]) -> None:
    """Taken away one after the other."""
    rest = set().union(*(cases_in(piece) for piece in left_over((one,), covers)))
    assert cases_in(one) - set().union(*map(cases_in, covers)) == rest


@given(_BOXES, _BOXES, st.lists(_BOXES, max_size=4))
def test_asking_whether_is_the_same_as_working_out_what(one: Box, other: Box, covers: list[Box]) -> None:
    """Boxes meet where there is a meet; they are covered where nothing is left over."""
    assert (one.meet(other) is not None) is one.meets(other)
    assert (not list(left_over((one,), covers))) is one.within(covers)


@given(_SPANS, _SPANS)
def test_spans_are_sets_of_numbers(one: Spans, other: Spans) -> None:
    """Complement and meet, counted; a picked number is in the set."""
    numbers = range(-2, 12)
    assert {n for n in numbers if not one.has(n)} == {n for n in numbers if one.complement().has(n)}
    assert {n for n in numbers if one.has(n) and other.has(n)} == {n for n in numbers if one.meet(other).has(n)}
    assert one.empty or one.has(one.pick())


def test_open_ends() -> None:
    """A span open on both sides leaves nothing; one open below leaves what lies above."""
    assert span(None, None).complement().empty
    assert span(4, None) == span(None, 3).complement()
    assert span(5, 4).empty


def test_a_finite_universe_can_be_used_up() -> None:
    """All but every value of it is empty; without a universe there is always another value."""
    assert Among(_COLOURS, outside=True, universe=_COLOURS).empty
    assert not Among(_COLOURS, outside=True).empty
    assert "…" == Among(_COLOURS, outside=True).pick()
