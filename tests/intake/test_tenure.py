"""Time in the current or an equivalent post."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.tenure import months_in_post
from engine.model.values import CALENDAR, OPEN_COUNT, PARTIAL, UNKNOWN, Collection, Range, Stated

ON = dt.date(2024, 5, 10)
NOTHING = Collection((), complete=True)


def held(start: object, end: object = None, relation: object = "adjacent-lower", **more: object) -> dict[str, object]:
    given_from = dt.date.fromisoformat(start) if isinstance(start, str) else start
    given_to = dt.date.fromisoformat(end) if isinstance(end, str) else end
    return {"from": given_from, "to": given_to, "relation": relation, **more}


def listed(*items: dict[str, object], complete: bool = True) -> Collection:
    return Collection(items, complete)


@pytest.mark.parametrize(
    ("start", "expected"), [("2023-05-10", 12), ("2023-05-11", 11), ("2022-05-10", 24), ("2024-06-01", 0)]
)
def test_one_post_held_to_the_day(start: str, expected: int) -> None:
    """Twelve months are full on the same day of the month."""
    assert expected == months_in_post(listed(held(start)), NOTHING, ON)


@pytest.mark.parametrize(
    ("past", "expected"),
    [
        ([held("2022-05-10", "2023-05-10")], 24),
        ([held("2022-05-10", "2023-11-10")], 24),
        ([held("2021-01-01", "2022-01-01")], 24),
        ([held("2022-05-10", "2023-05-10", "lower")], 12),
        ([held("2022-05-10", "2023-05-10", "higher")], 12),
        ([held("2022-05-10", "2023-05-10", interim=True)], 12),
        ([held("2022-05-10", "2023-05-10"), held("2022-05-10", "2023-05-10")], 24),
    ],
)
def test_equivalent_past_posts_are_added_once(past: list[dict[str, object]], expected: int) -> None:
    """Periods in equivalent posts add up with gaps closed; overlaps, other levels and acting time do not count."""
    assert expected == months_in_post(listed(held("2023-05-10")), listed(*past), ON)


def test_odd_days_of_separate_periods_are_left_open() -> None:
    """A full year and a full year are two; 20 days and 9 days may make a month or not."""
    assert 24 == months_in_post(listed(held("2023-05-10")), listed(held("2020-03-01", "2021-03-01")), ON)
    assert 23 == months_in_post(
        listed(held("2023-05-11")), listed(held("2020-01-11", "2020-12-31")), dt.date(2024, 5, 1)
    )
    assert Range(0, 1, CALENDAR) == months_in_post(
        listed(held("2024-04-22")), listed(held("2020-01-11", "2020-01-31")), dt.date(2024, 5, 1)
    )


def test_equal_rank_makes_posts_equivalent() -> None:
    """Two lower posts say nothing of each other, two of one rank do."""
    current = listed(held("2023-05-10", relation="lower", rank="IV.3"))
    assert 24 == months_in_post(current, listed(held("2022-05-10", "2023-05-10", "lower", rank="IV.3")), ON)
    assert Range(12, 24, PARTIAL) == months_in_post(
        current, listed(held("2022-05-10", "2023-05-10", "lower", rank="IV.4")), ON
    )


def test_a_concurrent_lower_post_does_not_lengthen() -> None:
    """A branch secretary since 2015 who became deputy director in 2023 has a year as deputy director."""
    current = listed(held("2023-05-10"), held("2015-01-01", relation="lower"))
    assert 12 == months_in_post(current, NOTHING, ON)
    assert Range(12, 112, PARTIAL) == months_in_post(
        listed(held("2023-05-10"), held("2015-01-01", relation=UNKNOWN)), NOTHING, ON
    )


def test_what_is_not_stated_only_adds() -> None:
    """The low end rests on what is stated; an incomplete past, an unknown start or acting status may add."""
    year = held("2023-05-10")
    assert Range(12, OPEN_COUNT, PARTIAL) == months_in_post(listed(year), UNKNOWN, ON)
    assert Range(12, OPEN_COUNT, PARTIAL) == months_in_post(listed(year), Collection((), complete=False), ON)
    assert Range(12, OPEN_COUNT, PARTIAL) == months_in_post(listed(year, complete=False), NOTHING, ON)
    assert Range(0, OPEN_COUNT, PARTIAL) == months_in_post(listed(held(UNKNOWN)), NOTHING, ON)
    assert Range(0, 12, PARTIAL) == months_in_post(listed(held("2023-05-10", interim=UNKNOWN)), NOTHING, ON)
    assert Range(12, 24, PARTIAL) == months_in_post(listed(year), listed(held("2022-05-10", None)), ON)
    assert Range(12, 24, PARTIAL) == months_in_post(listed(year), listed(held("2022-05-10", "2023-05-10", UNKNOWN)), ON)
    month = Range(dt.date(2023, 5, 1), dt.date(2023, 5, 31), PARTIAL)
    assert Range(11, 12, PARTIAL) == months_in_post(listed(held(month)), NOTHING, ON)


def test_one_of_several_posts_counts() -> None:
    """With two current posts of which neither is known to be the higher, the shorter time is certain."""
    current = listed(held("2022-05-10", relation=UNKNOWN), held("2023-05-10", relation="lower"))
    assert Range(12, 24, PARTIAL) == months_in_post(current, NOTHING, ON)
    assert Range(0, OPEN_COUNT, PARTIAL) == months_in_post(Collection(current.items, complete=False), NOTHING, ON)


def test_without_a_post() -> None:
    """“Không có” as current post: nothing surely counts; not given at all: unknown."""
    assert 0 == months_in_post(Stated.NONE, Stated.NONE, ON)
    assert Range(0, 12, PARTIAL) == months_in_post(Stated.NONE, listed(held("2022-05-10", "2023-05-10")), ON)
    assert UNKNOWN is months_in_post(UNKNOWN, NOTHING, ON)
    assert UNKNOWN is months_in_post(Stated.NOT_APPLICABLE, NOTHING, ON)
    assert UNKNOWN is months_in_post(listed(held("2022-05-10")), NOTHING, UNKNOWN)


FIRST = dt.date(2018, 1, 1)
DATES = st.dates(FIRST, ON)
RELATIONS = st.sampled_from(["same", "equivalent", "higher", "lower", "adjacent-lower"])


@st.composite
def posts(draw: st.DrawFn) -> dict[str, object]:
    start, end = sorted([draw(DATES), draw(DATES)])
    return held(start, end, draw(RELATIONS), interim=draw(st.booleans()))


def blurred(item: dict[str, object], keys: set[str]) -> dict[str, object]:
    return {key: UNKNOWN if key in keys else value for key, value in item.items()}


def bounds(value: object) -> tuple[object, object]:
    return (value.low, value.high) if isinstance(value, Range) else (value, value)


@given(
    st.lists(posts(), min_size=1, max_size=3),
    st.lists(posts(), max_size=3),
    st.sets(st.sampled_from(["from", "to", "relation", "interim"])),
    st.integers(0, 2),
    st.integers(0, 3),
)
def test_more_information_never_contradicts(
    current: list[dict[str, object]], past: list[dict[str, object]], hidden: set[str], one: int, dropped: int
) -> None:
    """Hiding fields of an item, or past items from an incomplete list, only widens the result."""
    full = [{**item, "to": None} for item in current]
    exact = bounds(months_in_post(listed(*full), listed(*past), ON))
    vague_current = [blurred(item, hidden - {"to"}) if at == one else item for at, item in enumerate(full)]
    vague_past = [blurred(item, hidden) if at == one else item for at, item in enumerate(past)]
    for items, history in (
        (vague_current, listed(*past)),
        (full, listed(*vague_past)),
        (vague_current, listed(*vague_past)),
        (full, Collection(tuple(past[dropped:]), complete=False)),
    ):
        low, high = bounds(months_in_post(listed(*items), history, ON))
        assert low <= exact[0]
        assert exact[1] <= high


@given(st.lists(posts(), min_size=1, max_size=4), st.integers(0, 3))
def test_a_current_post_more_never_contradicts(current: list[dict[str, object]], dropped: int) -> None:
    """Current posts left out of an incomplete list only widen the result."""
    full = [{**item, "to": None} for item in current]
    exact = bounds(months_in_post(listed(*full), NOTHING, ON))
    low, high = bounds(months_in_post(Collection(tuple(full[dropped:]), complete=False), NOTHING, ON))
    assert low <= exact[0]
    assert exact[1] <= high
