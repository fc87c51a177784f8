"""Retirement under normal conditions."""

import datetime as dt
import functools
import pathlib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from engine.intake import retirement
from engine.intake.functions import FUNCTIONS, RETIREMENT_SCHEDULE
from engine.intake.months import full_months
from engine.model.values import OPEN_COUNT, OPEN_DATE, PARTIAL, UNKNOWN, Range, Stated

retirement_date = functools.partial(retirement.retirement_date, extension=Stated.NONE)
months_to_retirement = functools.partial(retirement.months_to_retirement, extension=Stated.NONE)

PACK = pathlib.Path(__file__).parents[2] / "rules" / "state" / "nd-135-2020"
[PARAMETER] = [
    row
    for row in yaml.safe_load((PACK / "parameters.yaml").read_text("utf-8"))["parameters"]
    if row["id"] == RETIREMENT_SCHEDULE
]
SCHEDULE = PARAMETER["value"]
FLAT = [
    {"sex": "male", "born_from": None, "born_to": None, "years": 60, "months": 0},
    {"sex": "female", "born_from": None, "born_to": None, "years": 55, "months": 0},
]

MEN = """
1960-12 60.0 | 1961-01 60.3 | 1961-09 60.3 | 1961-10 60.6 | 1962-06 60.6 | 1962-07 60.9 | 1963-03 60.9 | 1963-04 61.0
1963-12 61.0 | 1964-01 61.3 | 1964-09 61.3 | 1964-10 61.6 | 1965-06 61.6 | 1965-07 61.9 | 1966-03 61.9 | 1966-04 62.0
1990-01 62.0
"""
WOMEN = """
1965-12 55.0 | 1966-01 55.4 | 1966-08 55.4 | 1966-09 55.8 | 1967-04 55.8 | 1967-05 56.0 | 1967-12 56.0 | 1968-01 56.4
1968-08 56.4 | 1968-09 56.8 | 1969-04 56.8 | 1969-05 57.0 | 1969-12 57.0 | 1970-01 57.4 | 1970-08 57.4 | 1970-09 57.8
1971-04 57.8 | 1971-05 58.0 | 1971-12 58.0 | 1972-01 58.4 | 1972-08 58.4 | 1972-09 58.8 | 1973-04 58.8 | 1973-05 59.0
1973-12 59.0 | 1974-01 59.4 | 1974-08 59.4 | 1974-09 59.8 | 1975-04 59.8 | 1975-05 60.0 | 1990-01 60.0
"""


def published(sex: str, table: str) -> list[tuple[str, int, int, int]]:
    """(sex, year, month of birth, age in months) of the first and last month of every row."""
    cells = [cell.split() for line in table.strip().splitlines() for cell in line.split("|")]
    return [
        (sex, int(birth[:4]), int(birth[5:]), 12 * int(age.split(".")[0]) + int(age.split(".")[1]))
        for birth, age in cells
    ]


def last_day(month_number: int) -> dt.date:
    return dt.date((month_number + 1) // 12, (month_number + 1) % 12 + 1, 1) - dt.timedelta(days=1)


@pytest.mark.parametrize(("sex", "year", "month", "age"), published("male", MEN) + published("female", WOMEN))
@pytest.mark.parametrize("day_of_month", [1, 28])
def test_every_row_of_the_table(sex: str, year: int, month: int, age: int, day_of_month: int) -> None:
    """A person retires at the end of the month in which the age of the row is reached."""
    expected = last_day(year * 12 + month - 1 + age)
    assert expected == retirement_date(dt.date(year, month, day_of_month), sex, SCHEDULE)


def age_required(sex: str, year: int) -> int:
    """The rule itself: months of age asked for in a calendar year from 2021."""
    if sex == "male":
        return min(60 * 12 + 3 + 3 * (year - 2021), 62 * 12)
    return min(55 * 12 + 4 + 4 * (year - 2021), 60 * 12)


@pytest.mark.parametrize("sex", ["male", "female"])
def test_the_table_equals_the_arithmetic_of_the_rule(sex: str) -> None:
    """For births that reach the age from 2021 on, the row is the first age asked for in the year it is reached."""
    assert (62 * 12, 60 * 12) == (age_required("male", 2028), age_required("female", 2035))
    first_birth = (2021 * 12) - (60 * 12 if sex == "male" else 55 * 12)
    for birth in range(first_birth, 2000 * 12):
        reached = min(birth + age_required(sex, year) for year in range(2021, 2062) if
                      (birth + age_required(sex, year)) // 12 == year)  # fmt: skip
        born = dt.date(birth // 12, birth % 12 + 1, 15)
        assert last_day(reached) == retirement_date(born, sex, SCHEDULE)


def test_before_2021_the_age_was_flat() -> None:
    """With the previous law's schedule (60, 55) the same function serves a decision of 2020."""
    assert dt.date(2025, 9, 30) == retirement_date(dt.date(1965, 9, 10), "male", FLAT)
    assert dt.date(2025, 9, 30) == retirement_date(dt.date(1970, 9, 10), "female", FLAT)
    assert 60 == months_to_retirement(dt.date(1965, 9, 10), "male", dt.date(2020, 9, 1), FLAT)
    assert 59 == months_to_retirement(dt.date(1965, 8, 31), "male", dt.date(2020, 9, 1), FLAT)


def test_the_last_day_of_a_short_month() -> None:
    """A birth on the 31st does not push the retirement into another month."""
    assert dt.date(2021, 6, 30) == retirement_date(dt.date(1961, 3, 31), "male", SCHEDULE)
    to_62 = [{"sex": "male", "born_from": None, "born_to": None, "years": 62, "months": 0}]
    assert dt.date(2028, 2, 29) == retirement_date(dt.date(1966, 2, 28), "male", to_62)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2032-02-29", 61),
        ("2032-03-01", 60),
        ("2032-03-31", 60),
        ("2032-04-01", 59),
        ("2033-03-31", 48),
        ("2033-04-01", 47),
        ("2037-03-31", 0),
        ("2037-04-01", -1),
    ],
)
def test_sixty_months_exactly_cover_the_term(on: str, expected: int) -> None:
    """A man born in March 1975 retires in March 2037: in March 2032 sixty months are left, in April 59."""
    assert expected == months_to_retirement(dt.date(1975, 3, 2), "male", dt.date.fromisoformat(on), SCHEDULE)


@given(
    st.dates(dt.date(1962, 1, 1), dt.date(1999, 12, 31)),
    st.sampled_from(["male", "female"]),
    st.dates(dt.date(2005, 1, 1), dt.date(2015, 12, 31)),
)
def test_months_by_month_are_the_full_months_of_work(birth: dt.date, sex: str, on: dt.date) -> None:
    """Counting by month agrees with the full months up to the last day of work."""
    end = retirement_date(birth, sex, SCHEDULE)
    assert full_months(on, end) == months_to_retirement(birth, sex, on, SCHEDULE)


def test_a_granted_extension_moves_the_day() -> None:
    """Months granted by decision are added; none granted is the normal day."""
    birth = dt.date(1975, 3, 2)
    assert dt.date(2038, 2, 28) == retirement_date(birth, "male", SCHEDULE, extension=11)
    assert dt.date(2037, 3, 31) == retirement_date(birth, "male", SCHEDULE, extension=Stated.NONE)
    assert dt.date(2037, 3, 31) == retirement_date(birth, "male", SCHEDULE, extension=0)
    assert Range(dt.date(2037, 3, 31), dt.date(2037, 5, 31), PARTIAL) == retirement_date(
        birth, "male", SCHEDULE, extension=Range(0, 2, PARTIAL)
    )
    with pytest.raises(ValueError, match="extension"):
        retirement_date(birth, "male", SCHEDULE, extension=-1)


@pytest.mark.parametrize("extension", [UNKNOWN, None])
def test_an_unknown_extension_only_leaves_more_time(extension: object) -> None:
    """The normal day is then the least; enough time by it is enough for certain."""
    birth, on = dt.date(1975, 3, 2), dt.date(2024, 5, 10)
    assert Range(dt.date(2037, 3, 31), OPEN_DATE, PARTIAL) == retirement.retirement_date(birth, "male", SCHEDULE)
    assert Range(dt.date(2037, 3, 31), OPEN_DATE, PARTIAL) == retirement_date(
        birth, "male", SCHEDULE, extension=extension
    )
    assert Range(154, OPEN_COUNT, PARTIAL) == months_to_retirement(birth, "male", on, SCHEDULE, extension=extension)


def test_what_is_not_known() -> None:
    """Without birth or schedule nothing is known; without sex both ages bound it; a year of birth bounds it too."""
    birth = dt.date(1975, 6, 2)
    assert UNKNOWN is retirement_date(UNKNOWN, "male", SCHEDULE)
    assert UNKNOWN is retirement_date(birth, "male", UNKNOWN)
    assert UNKNOWN is retirement_date(birth, Stated.NOT_APPLICABLE, SCHEDULE)
    assert UNKNOWN is months_to_retirement(birth, "male", UNKNOWN, SCHEDULE)
    assert UNKNOWN is months_to_retirement(birth, "male", UNKNOWN, SCHEDULE, extension=UNKNOWN)
    assert UNKNOWN is retirement_date(dt.date(1990, 1, 1), "male", SCHEDULE[:1])
    both = Range(dt.date(2035, 6, 30), dt.date(2037, 6, 30), PARTIAL)
    assert both == retirement_date(birth, UNKNOWN, SCHEDULE)
    year = Range(dt.date(1963, 1, 1), dt.date(1963, 12, 31), PARTIAL)
    assert Range(dt.date(2023, 10, 31), dt.date(2024, 12, 31), PARTIAL) == retirement_date(year, "male", SCHEDULE)


def test_a_malformed_schedule_is_refused() -> None:
    """Two ages for one birth, a gap under a partial date, another sex."""
    with pytest.raises(ValueError, match="2 ages"):
        retirement_date(dt.date(1975, 1, 1), "male", [*FLAT, {**FLAT[0], "years": 62}])
    gap = [row for row in SCHEDULE if row["born_from"] != dt.date(1963, 4, 1)]
    with pytest.raises(ValueError, match="gap"):
        retirement_date(Range(dt.date(1963, 1, 1), dt.date(1964, 2, 1), PARTIAL), "male", gap)
    with pytest.raises(ValueError, match="male or female"):
        retirement_date(dt.date(1975, 1, 1), "nam", SCHEDULE)
    with pytest.raises(ValueError, match="table"):
        retirement_date(dt.date(1975, 1, 1), "male", "62")


@given(
    st.dates(dt.date(1955, 1, 1), dt.date(1985, 12, 31)),
    st.integers(0, 900),
    st.integers(0, 900),
    st.sampled_from(["male", "female"]),
)
def test_knowing_more_narrows_the_result(low: dt.date, first: int, second: int, sex: str) -> None:
    """A fuller birth date, and the sex, lead inside the bounds given without them."""
    birth = low + dt.timedelta(days=first)
    vague = Range(low, birth + dt.timedelta(days=second), PARTIAL) if first + second else low
    exact = retirement_date(birth, sex, SCHEDULE)
    for known_sex in (sex, UNKNOWN):
        wide = retirement_date(vague, known_sex, SCHEDULE)
        least, most = (wide.low, wide.high) if isinstance(wide, Range) else (wide, wide)
        assert least <= exact <= most


def test_the_derivation_of_the_pack_names_a_function_and_its_arguments() -> None:
    """Every argument of the pack's derivation is one the function has, and none required is left out."""
    [row] = yaml.safe_load((PACK / "derivations.yaml").read_text("utf-8"))["derivations"]
    function = FUNCTIONS[row["function"]]
    known = {argument.name for argument in function.arguments}
    required = {argument.name for argument in function.arguments if argument.required}
    assert required <= set(row["arguments"]) <= known
    assert row["arguments"]["schedule"] == {"parameter": PARAMETER["id"]}
    assert row["type"] == function.result
