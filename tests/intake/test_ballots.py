"""Votes in whole numbers."""

import fractions

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.ballots import MORE_THAN_HALF, Threshold, outcome, ratio_holds, round_half_up_scaled
from engine.model.values import PARTIAL, UNKNOWN, Range, Stated

TWO_THIRDS = Threshold("at_least", 2, 3)
THIRTY = Threshold("at_least", 3, 10)


@pytest.mark.parametrize(
    ("part", "whole", "relation", "ratio", "expected"),
    [
        (20, 30, "at_least", (2, 3), True),
        (19, 30, "at_least", (2, 3), False),
        (34, 51, "more_than", (2, 3), False),
        (35, 51, "more_than", (2, 3), True),
        (15, 30, "more_than", (1, 2), False),
        (15, 30, "equal", (1, 2), True),
        (8, 15, "more_than", (1, 2), True),
        (7, 15, "less_than", (1, 2), True),
        (4, 6, "at_least", (2, 3), True),
        (2, 3, "at_most", (2, 3), True),
        (5, 0, "at_least", (1, 2), UNKNOWN),
        (UNKNOWN, 30, "at_least", (1, 2), UNKNOWN),
        (3, Stated.NOT_APPLICABLE, "at_least", (1, 2), UNKNOWN),
        (Range(16, 20, PARTIAL), 30, "more_than", (1, 2), True),
        (Range(15, 20, PARTIAL), 30, "more_than", (1, 2), UNKNOWN),
        (Range(1, 3, PARTIAL), 4, "equal", (1, 2), UNKNOWN),
        (Range(3, 4, PARTIAL), 4, "equal", (1, 2), False),
    ],
)
def test_a_share_is_exact(part: object, whole: object, relation: str, ratio: tuple[int, int], expected: object) -> None:
    """Two thirds of 51 are 34: at least, but not more than."""
    assert expected is ratio_holds(part, whole, relation, *ratio)


def test_what_is_no_count_is_refused() -> None:
    """Negative counts, a zero denominator, another relation, a truth value for a number."""
    for bad in [(-1, 3, "equal", 1, 2), (1, -3, "equal", 1, 2), (1, 3, "equal", 1, 0), (1, 3, "about", 1, 2)]:
        with pytest.raises(ValueError, match=r"negative|share|relation"):
            ratio_holds(*bad)
    with pytest.raises(ValueError, match="whole number"):
        ratio_holds(True, 3, "equal", 1, 2)


@pytest.mark.parametrize(
    ("own", "other", "base", "threshold", "otherwise", "expected"),
    [
        (15, 10, 30, MORE_THAN_HALF, None, "exactly-at-threshold"),
        (15, 15, 30, MORE_THAN_HALF, None, "exactly-at-threshold"),
        (16, 14, 30, MORE_THAN_HALF, None, "chosen"),
        (14, 16, 30, MORE_THAN_HALF, None, "not-reached"),
        (4, 3, 10, MORE_THAN_HALF, THIRTY, "goes-on"),
        (3, 4, 10, MORE_THAN_HALF, THIRTY, "goes-on"),
        (3, 6, 10, MORE_THAN_HALF, THIRTY, "not-reached"),
        (2, 2, 10, MORE_THAN_HALF, THIRTY, "not-reached"),
        (5, 5, 10, MORE_THAN_HALF, THIRTY, "goes-on"),
        (4, 1, 5, TWO_THIRDS, None, "chosen"),
        (3, 2, 5, TWO_THIRDS, None, "not-reached"),
        (3, 3, 10, THIRTY, None, "tied"),
        (3, 4, 10, THIRTY, None, "not-highest"),
    ],
)
def test_outcome_of_a_ballot(
    own: int, other: int, base: int, threshold: Threshold, otherwise: Threshold | None, expected: str
) -> None:
    """Above the threshold the highest is chosen; below it only the second rule or the head helps."""
    assert expected == outcome(own, other, base, threshold, otherwise)


def test_an_unknown_rival_matters_only_where_he_could_win() -> None:
    """More than half cannot be beaten with one name a paper; under half the rival decides."""
    assert outcome(16, UNKNOWN, 30) == "chosen"
    assert UNKNOWN is outcome(14, UNKNOWN, 30, MORE_THAN_HALF, THIRTY)
    assert UNKNOWN is outcome(UNKNOWN, 3, 30)
    assert UNKNOWN is outcome(3, 3, 0)
    assert UNKNOWN is outcome(Range(15, 16, PARTIAL), 10, 30)
    with pytest.raises(ValueError, match="negative"):
        outcome(-1, 0, 30)


@pytest.mark.parametrize(("size", "expected"), [(50, 75), (15, 23), (9, 14), (11, 17), (0, 0)])
def test_half_is_rounded_up(size: int, expected: int) -> None:
    """1.5 times 15 is 22.5, hence 23."""
    assert expected == round_half_up_scaled(size, "1.5")
    assert expected == round_half_up_scaled(size, "3/2")


def test_scaling_bounds_and_absence() -> None:
    """A size known within bounds gives bounds; a negative size or factor is refused."""
    assert Range(23, 24, PARTIAL) == round_half_up_scaled(Range(15, 16, PARTIAL), "1.5")
    assert UNKNOWN is round_half_up_scaled(UNKNOWN, "1.5")
    assert UNKNOWN is round_half_up_scaled(15, UNKNOWN)
    with pytest.raises(ValueError, match="text"):
        round_half_up_scaled(15, 1.5)
    for number, factor in ((-1, "1.5"), (1, "-1.5")):
        with pytest.raises(ValueError, match="negative"):
            round_half_up_scaled(number, factor)


@given(st.integers(0, 500), st.integers(1, 500), st.integers(0, 12), st.integers(1, 12))
def test_shares_agree_with_exact_fractions(part: int, whole: int, numerator: int, denominator: int) -> None:
    """Whole-number comparison is the comparison of fractions."""
    share, asked = fractions.Fraction(part, whole), fractions.Fraction(numerator, denominator)
    assert (share >= asked) is ratio_holds(part, whole, "at_least", numerator, denominator)
    assert (share > asked) is ratio_holds(part, whole, "more_than", numerator, denominator)
    assert (share == asked) is ratio_holds(part, whole, "equal", numerator, denominator)
    assert Threshold("at_least", numerator, denominator) == Threshold.parse("at_least", f"{numerator}/{denominator}")
