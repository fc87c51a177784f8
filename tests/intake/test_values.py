"""Values of a fact: unknown, stated absence, bounds."""

import copy
import datetime as dt
import pickle

import pytest

from engine.model.values import CALENDAR, PARTIAL, UNKNOWN, Range, Stated, Unknown, hull, spread


def test_unknown_is_one_and_has_no_truth_value() -> None:
    """Unknown is never taken for false."""
    assert UNKNOWN is Unknown()
    assert UNKNOWN is copy.deepcopy(UNKNOWN)
    assert UNKNOWN is pickle.loads(pickle.dumps(UNKNOWN))
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(UNKNOWN)


def test_a_range_has_its_ends_in_order_and_of_one_kind() -> None:
    """Reversed or mixed ends are refused."""
    with pytest.raises(ValueError, match="reversed"):
        Range(2, 1, PARTIAL)
    with pytest.raises(ValueError, match="both ends"):
        Range(2, dt.date(2024, 1, 1), PARTIAL)


def test_equal_ends_collapse() -> None:
    """A range of one value is that value."""
    assert 5 == hull(5, 5, PARTIAL)
    assert Range(5, 6, CALENDAR) == hull(5, 6, CALENDAR)


@pytest.mark.parametrize("absent", [UNKNOWN, None, Stated.NONE, Stated.NOT_APPLICABLE])
def test_nothing_is_computed_from_what_is_not_there(absent: object) -> None:
    """An unknown or absent argument gives unknown."""
    assert UNKNOWN is spread(lambda one, two: one + two, 1, absent)


def test_a_fuller_fact_comes_before_a_judgement() -> None:
    """When both a partial date and the calendar leave a result open, the fact is what is missing first."""
    add = lambda one, two: one + two  # noqa: E731
    assert Range(2, 4, PARTIAL) == spread(add, Range(1, 2, PARTIAL), Range(1, 2, CALENDAR))
    assert Range(2, 3, CALENDAR) == spread(add, Range(1, 2, CALENDAR), 1)
