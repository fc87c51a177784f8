"""Limits on numbers: an average times units, rounded down, with an allowance and additions."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.limits import scaled_limit, scaled_limit_with
from engine.model.values import UNKNOWN, Range, Stated

SMALL = st.integers(0, 400)


@given(SMALL, st.integers(0, 9), st.integers(1, 9), SMALL, SMALL)
def test_it_is_the_largest_whole_number_within_the_average(units, top, bottom, allowance, added):
    """Oracle: no more persons than the average allows, and one more would be too many."""
    limit = scaled_limit_with(units, f"{top}/{bottom}", allowance, added)
    assert Fraction(limit - allowance - added) <= units * Fraction(top, bottom) < limit - allowance - added + 1


def test_thirteen_departments_of_a_large_city():
    """Thirteen departments at three each and ten more; two further added by a merger."""
    assert 49 == scaled_limit(13, "3/1", 10)
    assert 51 == scaled_limit_with(13, "3/1", 10, 2)


def test_an_average_of_two_and_a_half_is_rounded_down():
    """Seven communes at 2.5 have seventeen vice-chairs, not eighteen."""
    assert 17 == scaled_limit(7, "5/2", 0)


@pytest.mark.parametrize("place", range(4))
def test_anything_unknown_leaves_the_limit_unknown(place):
    """No number is invented for a missing one."""
    arguments = [13, "3/1", 10, 2]
    arguments[place] = UNKNOWN
    assert UNKNOWN is scaled_limit_with(*arguments)


def test_nothing_added_may_be_stated():
    """“Không có” as the addition is nothing added; as the number of units it says nothing."""
    assert 49 == scaled_limit_with(13, "3/1", 10, Stated.NONE)
    assert UNKNOWN is scaled_limit(Stated.NONE, "3/1", 10)


def test_a_number_known_within_bounds_gives_bounds():
    """Monotone in the number of units."""
    assert Range(30, 39, "partial-date") == scaled_limit(Range(10, 13, "partial-date"), "3/1", 0)


@pytest.mark.parametrize(("arguments"), [(-1, "3/1", 0), (1, "3/1", -1), (1, 3.0, 0)])
def test_impossible_numbers_are_refused(arguments):
    """Negative counts and floating averages are mistakes of a pack."""
    with pytest.raises(ValueError, match=r"negative|factor"):
        scaled_limit(*arguments)
