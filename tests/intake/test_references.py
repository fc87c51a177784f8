"""Lapsed instruments among those cited, and dates by province."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.intake.references import RegisteredInstrument, cites_lapsed_instrument, date_by_place
from engine.model.values import PARTIAL, UNKNOWN, Range, Stated

DAY = dt.date(2025, 10, 8)
BEFORE = dt.date(2025, 10, 7)
REGISTER = (
    RegisteredInstrument("80-QĐ/TW", None, dt.date(2022, 8, 18), DAY),
    RegisteredInstrument("377-QĐ/TW", None, DAY, None),
    RegisteredInstrument("260-QĐ/TW (2009)", None, dt.date(2009, 10, 2), dt.date(2021, 11, 3)),
    RegisteredInstrument("260-QĐ/TW (2025)", None, None, None),
    RegisteredInstrument("02-QC/TU", "quang-ninh", dt.date(2021, 4, 29), dt.date(2025, 9, 25)),
    RegisteredInstrument("Dự thảo", None, None, None, draft=True),
)


@pytest.mark.parametrize(
    ("cited", "on", "place", "lapsed"),
    [
        (("80-QĐ/TW",), BEFORE, UNKNOWN, False),
        (("80-QĐ/TW",), DAY, UNKNOWN, True),
        (("Quy định số 80-qđ/tw, ngày 18/8/2022",), DAY, UNKNOWN, True),
        (("377-QĐ/TW", "80-QĐ/TW"), DAY, UNKNOWN, True),
        (("377-QĐ/TW",), BEFORE, UNKNOWN, True),
        (("180-QĐ/TW",), DAY, UNKNOWN, False),
        (("260-QĐ/TW",), DAY, UNKNOWN, False),
        (("02-QC/TU",), DAY, "quang-ninh", True),
        (("02-QC/TU",), DAY, "nghe-an", False),
        (("02-QC/TU",), DAY, UNKNOWN, UNKNOWN),
        (("02-QC/TU", "80-QĐ/TW"), DAY, UNKNOWN, True),
        (("02-QC/TU",), DAY, Stated.NOT_APPLICABLE, False),
        (("80-QĐ/TW",), Range(dt.date(2025, 9, 1), dt.date(2025, 9, 30), PARTIAL), UNKNOWN, False),
        (("80-QĐ/TW",), Range(dt.date(2025, 10, 1), dt.date(2025, 10, 31), PARTIAL), UNKNOWN, UNKNOWN),
        ((), DAY, UNKNOWN, False),
        (Stated.NONE, DAY, UNKNOWN, False),
        (UNKNOWN, DAY, UNKNOWN, UNKNOWN),
        (("80-QĐ/TW",), UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_a_cited_instrument_must_be_in_force(cited, on, place, lapsed):
    """A number of the register counts on its own dates, in its own province; a number not held says nothing."""
    assert lapsed == cites_lapsed_instrument(cited, on, place, REGISTER) or lapsed is cites_lapsed_instrument(
        cited, on, place, REGISTER
    )


@given(
    st.sets(st.sampled_from(["80-QĐ/TW", "377-QĐ/TW", "1-QĐ/TW"])), st.dates(dt.date(2020, 1, 1), dt.date(2027, 1, 1))
)
def test_it_agrees_with_a_naive_reading(numbers, on):
    """Against the two intervals written out by hand."""
    naive = ("80-QĐ/TW" in numbers and not dt.date(2022, 8, 18) <= on < DAY) or ("377-QĐ/TW" in numbers and on < DAY)
    assert naive is cites_lapsed_instrument(tuple(sorted(numbers)), on, UNKNOWN, REGISTER)


TABLE = (
    {"province": "thanh-hoa", "on": dt.date(2025, 2, 11)},
    {"province": None, "from": dt.date(2025, 1, 1), "to": dt.date(2025, 3, 31)},
)


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("thanh-hoa", dt.date(2025, 2, 11)),
        ("nghe-an", Range(dt.date(2025, 1, 1), dt.date(2025, 3, 31), PARTIAL)),
        (UNKNOWN, UNKNOWN),
        (Stated.NOT_APPLICABLE, UNKNOWN),
    ],
)
def test_a_province_not_listed_is_bounded(place, day):
    """A listed province has its day, another the bounds of the row without a province."""
    assert day == date_by_place(place, TABLE) or day is date_by_place(place, TABLE)


def test_without_a_row_for_the_rest_nothing_is_known():
    """A table that says nothing of other provinces leaves them unknown."""
    assert UNKNOWN is date_by_place("nghe-an", TABLE[:1])
