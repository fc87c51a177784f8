"""What a list of dated items says as a whole."""

import datetime as dt
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.histories import (
    consecutive_years_graded,
    earliest_on,
    first_known,
    latest_on,
    latest_until,
    rating_years_missing,
    years_covered,
)
from engine.model.values import OPEN_COUNT, OPEN_DATE, PARTIAL, UNKNOWN, Collection, Range, Stated, ends, hull

ON = dt.date(2024, 5, 10)


def rated(*years: object, complete: bool = True) -> Collection:
    return Collection(tuple({"year": year, "grade": "hoan-thanh-tot"} for year in years), complete)


@pytest.mark.parametrize(
    ("ratings", "missing"),
    [
        (rated(2021, 2022, 2023), 0),
        (rated(2022, 2023), 1),
        (rated(2022, 2023, 2024), 0),
        (rated(2020, 2021, 2022), 1),
        (rated(), 3),
        (Stated.NONE, 3),
        (rated(2022, 2023, complete=False), Range(0, 1, PARTIAL)),
        (rated(2021, 2022, 2023, complete=False), 0),
        (rated(2022, 2023, UNKNOWN), Range(0, 1, PARTIAL)),
        (UNKNOWN, UNKNOWN),
    ],
)
def test_the_three_latest_years(ratings: object, missing: object) -> None:
    """Counted back from May 2024: 2023, 2022, 2021, or 2024 to 2022 once 2024 is rated."""
    assert missing == rating_years_missing(ratings, ON, 3)
    covered = years_covered(ratings, ON, 3)
    if isinstance(missing, int):
        assert 3 - missing == covered
    elif isinstance(missing, Range):
        assert Range(2, 3, PARTIAL) == covered
    else:
        assert UNKNOWN is covered


def test_a_rating_without_a_grade_proves_nothing() -> None:
    """A year listed without its grade may or may not be rated."""
    ratings = Collection(({"year": 2023, "grade": UNKNOWN},), complete=True)
    assert Range(0, 1, PARTIAL) == rating_years_missing(ratings, ON, 1)
    assert UNKNOWN is rating_years_missing(ratings, ON, UNKNOWN)
    with pytest.raises(ValueError, match="at least one year"):
        rating_years_missing(ratings, ON, 0)


def test_a_partial_procedure_date_is_judged_in_each_of_its_years() -> None:
    """A procedure in 2023 or 2024 needs 2022 or 2023."""
    span = Range(dt.date(2023, 12, 1), dt.date(2024, 1, 31), PARTIAL)
    assert Range(0, 1, PARTIAL) == rating_years_missing(rated(2022), span, 1)
    assert 0 == rating_years_missing(rated(2022, 2023), span, 1)
    with pytest.raises(ValueError, match="date"):
        rating_years_missing(rated(2022), Range(1, 2, PARTIAL), 1)


@given(st.sets(st.integers(2018, 2024)), st.integers(0, 7), st.integers(1, 4))
def test_more_ratings_never_contradict(years: set[int], dropped: int, needed: int) -> None:
    """Ratings left out of an incomplete list only widen the result."""
    exact = rating_years_missing(rated(*years), ON, needed)
    vague = rating_years_missing(rated(*sorted(years)[dropped:], complete=False), ON, needed)
    low, high = (vague.low, vague.high) if isinstance(vague, Range) else (vague, vague)
    assert low <= exact <= high


@given(
    st.sets(st.integers(2000, 2030), max_size=4), st.integers(1900, 2040), st.integers(0, 150), st.integers(1, 4),
    st.booleans(),
)  # fmt: skip
def test_a_procedure_within_bounds_is_judged_in_each_of_its_years(
    years: set[int], first: int, more: int, needed: int, complete: bool
) -> None:
    """The number missing lies between those of the years the procedure may be of, however far the bounds lie apart."""
    ratings = rated(*years, complete=complete)
    days = [dt.date(year, 3, 1) for year in range(first, first + more + 1)]
    each = [rating_years_missing(ratings, day, needed) for day in days]
    counts = [end for answer in each for end in ends(answer)]
    expected = hull(min(counts), max(counts), PARTIAL)
    on = hull(days[0], days[-1], PARTIAL)
    assert expected == rating_years_missing(ratings, on, needed)


def test_first_and_last_dates() -> None:
    """A complete list has a first and a last date; an incomplete one bounds them on one side."""
    first, last = dt.date(2024, 1, 5), dt.date(2024, 3, 1)
    items = ({"on": last}, {"on": first})
    assert last == latest_on(Collection(items, complete=True), "on")
    assert first == earliest_on(Collection(items, complete=True), "on")
    assert Range(last, OPEN_DATE, PARTIAL) == latest_on(Collection(items, complete=False), "on")
    assert Range(dt.date.min, first, PARTIAL) == earliest_on(Collection(items, complete=False), "on")
    assert Range(last, OPEN_DATE, PARTIAL) == latest_on(Collection((*items, {"on": UNKNOWN}), complete=True), "on")
    assert last == latest_on(Collection((*items, {"on": Stated.NONE}), complete=True), "on")
    assert Range(last, dt.date(2024, 3, 31), PARTIAL) == latest_on(
        Collection((*items, {"on": Range(dt.date(2024, 3, 1), dt.date(2024, 3, 31), PARTIAL)}), complete=True), "on"
    )
    assert Stated.NONE is latest_on(Collection((), complete=True), "on")
    assert UNKNOWN is latest_on(Collection((), complete=False), "on")
    assert UNKNOWN is latest_on(UNKNOWN, "on")


JUNE = Range(dt.date(2024, 6, 1), dt.date(2024, 6, 30), PARTIAL)


@pytest.mark.parametrize(
    ("days", "complete", "until", "expected"),
    [
        ([dt.date(2024, 3, 1), dt.date(2024, 7, 1)], True, dt.date(2024, 6, 15), dt.date(2024, 3, 1)),
        ([dt.date(2024, 3, 1), dt.date(2024, 6, 15)], True, dt.date(2024, 6, 15), dt.date(2024, 6, 15)),
        ([dt.date(2024, 7, 1)], True, dt.date(2024, 6, 15), Stated.NONE),
        ([dt.date(2024, 7, 1)], False, dt.date(2024, 6, 15), UNKNOWN),
        ([dt.date(2024, 7, 1), UNKNOWN], True, dt.date(2024, 6, 15), UNKNOWN),
        ([dt.date(2024, 7, 1), Stated.NONE], True, dt.date(2024, 6, 15), Stated.NONE),
        ([dt.date(2024, 3, 1)], False, dt.date(2024, 6, 15), Range(dt.date(2024, 3, 1), dt.date(2024, 6, 15), PARTIAL)),
        ([JUNE], True, dt.date(2024, 6, 15), UNKNOWN),
        ([dt.date(2024, 3, 1), JUNE], True, dt.date(2024, 6, 15), Range(dt.date(2024, 3, 1), dt.date(2024, 6, 15), PARTIAL)),
        ([dt.date(2024, 3, 1), JUNE], True, dt.date(2024, 7, 15), JUNE),
        ([dt.date(2024, 3, 1), dt.date(2024, 6, 15)], True, JUNE, Range(dt.date(2024, 3, 1), dt.date(2024, 6, 15), PARTIAL)),
        ([dt.date(2024, 6, 15)], True, JUNE, UNKNOWN),
        ([dt.date(2024, 3, 1)], True, UNKNOWN, UNKNOWN),
        ([dt.date(2024, 3, 1)], True, Stated.NONE, UNKNOWN),
    ],
)  # fmt: skip
def test_the_latest_date_up_to_a_day(days: list[object], complete: bool, until: object, expected: object) -> None:
    """What comes after the day does not count; a day known in part, or a list that is not complete, leaves it open."""
    items = tuple({} if day is UNKNOWN else {"on": day} for day in days)
    assert expected == latest_until(Collection(items, complete=complete), "on", until)


def test_the_latest_date_up_to_a_day_only_narrows() -> None:
    """Whatever days are stated for open ones, the date found is one that was possible before."""
    days = [dt.date(2024, month, 10) for month in range(1, 6)]
    spans = [hull(low, high, PARTIAL) for low, high in combinations_with_replacement(days, 2)]
    for one, other, until in product([*spans, UNKNOWN], [*spans, Stated.NONE], spans):
        open_ = latest_until(Collection(({"on": one}, {"on": other}), complete=True), "on", until)
        for each in product(*([*_days(days, value)] for value in (one, other, until))):
            settled = latest_until(Collection(({"on": each[0]}, {"on": each[1]}), complete=True), "on", each[2])
            assert open_ is UNKNOWN or settled in (open_, *_days(days, open_))


def _days(days: list[dt.date], value: object) -> list[object]:
    """The days among these that a value may turn out to be."""
    if isinstance(value, Stated):
        return [value]
    low, high = (days[0], days[-1]) if value is UNKNOWN else (ends(value)[0], ends(value)[-1])
    return [day for day in days if low <= day <= high]  # type: ignore[operator]


def test_the_first_value_there_is() -> None:
    """What is unknown or stated absent is passed over; all stated absent is stated, not unknown."""
    assert 5 == first_known(Stated.NONE, UNKNOWN, None, 5, 6)
    assert UNKNOWN is first_known(Stated.NONE, UNKNOWN)
    assert UNKNOWN is first_known()
    assert Stated.NONE is first_known(Stated.NONE, Stated.NOT_APPLICABLE)


def graded(*pairs: tuple[object, object], complete: bool = True) -> Collection:
    return Collection(tuple({"year": year, "grade": grade} for year, grade in pairs), complete)


BAD, GOOD = "khong-hoan-thanh", "hoan-thanh"


@pytest.mark.parametrize(
    ("ratings", "run"),
    [
        (graded((2022, BAD), (2023, BAD)), 2),
        (graded((2021, BAD), (2022, GOOD), (2023, BAD)), 1),
        (graded((2022, BAD), (2023, GOOD)), 0),
        (graded((2021, BAD), (2023, BAD)), 1),
        (graded((2024, BAD), (2025, BAD)), 1),
        (graded(), 0),
        (Stated.NONE, 0),
        (graded((2022, BAD), (2023, BAD), complete=False), Range(0, OPEN_COUNT, PARTIAL)),
        (graded((2023, BAD), (2024, BAD), complete=False), Range(2, OPEN_COUNT, PARTIAL)),
        (graded((2023, GOOD), (2024, BAD), complete=False), 1),
        (graded((2022, BAD), (2023, UNKNOWN)), Range(0, OPEN_COUNT, PARTIAL)),
        (UNKNOWN, UNKNOWN),
    ],
)
def test_consecutive_years_of_one_grade(ratings: object, run: object) -> None:
    """The run that ends with the latest rated year up to 2024; an open list bounds it."""
    found = consecutive_years_graded(ratings, BAD, ON)
    assert run == found or run is found


@given(st.dictionaries(st.integers(2015, 2024), st.sampled_from([BAD, GOOD])))
def test_a_complete_list_agrees_with_counting_back(by_year: dict[int, str]) -> None:
    """Against a loop over the years written out."""
    naive = 0
    for year in range(max(by_year, default=0), 2014, -1):
        if by_year.get(year) != BAD:
            break
        naive += 1
    assert naive == consecutive_years_graded(graded(*by_year.items()), BAD, dt.date(2024, 5, 10))
