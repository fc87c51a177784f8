"""Dates as people write them."""

from __future__ import annotations

from datetime import date
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.diagnostics import PhancapError, Span
from engine.text import PartialDate, format_date, parse_date

DAY = PartialDate(date(2020, 9, 17), date(2020, 9, 17))
MONTH = PartialDate(date(2020, 9, 1), date(2020, 9, 30))
YEAR = PartialDate(date(2020, 1, 1), date(2020, 12, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-09-17", DAY), ("2020-9-17", DAY), ("17/9/2020", DAY), ("17/09/2020", DAY), ("17-9-2020", DAY),
        ("17.9.2020", DAY), ("ngày 17 tháng 9 năm 2020", DAY), ("Ngày 17 tháng 09 năm 2020", DAY),
        ("17 tháng 9 năm 2020", DAY), ("ngay 17 thang 9 nam 2020", DAY), ("ngày 17/9/2020", DAY),
        ("2020-09-17 00:00:00", DAY), (" 17/9/2020 ", DAY), ("17/9/2020.", DAY),
        ("2020-09", MONTH), ("9/2020", MONTH), ("09-2020", MONTH), ("tháng 9/2020", MONTH), ("tháng 9 năm 2020", MONTH),
        ("Tháng 09, năm 2020", MONTH), ("2020", YEAR), ("năm 2020", YEAR),
        ("29/2/2024", PartialDate(date(2024, 2, 29), date(2024, 2, 29))),
        ("2/2023", PartialDate(date(2023, 2, 1), date(2023, 2, 28))),
    ],
)  # fmt: skip
def test_parse(text: str, expected: PartialDate) -> None:
    """Day, month and year forms give the days they may mean."""
    assert expected == parse_date(text)
    assert expected == parse_date(normalize("NFD", text))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("17/9/20", "century"), ("9/20", "century"), ("năm 20", "century"), ("31/2/2020", "no day 31"),
        ("29/2/2023", "no day 29"), ("9/17/2020", "no month 17"), ("13/2020", "no month 13"), ("0/1/2020", "no day 0"),
        ("2020/09/17", "not a way"), ("", "not a way"), ("hôm qua", "not a way"), ("17-9/2020", "not a way"),
        ("17/9/0020", "outside"), ("3000", "outside"), ("2020-09-17 08:30", "not a way"), ("17 9 2020", "not a way"),
        ("44091", "not a way"), ("2020-2025", "not a way"), ("từ 17/9/2020", "not a way"),
    ],
)  # fmt: skip
def test_refuse(text: str, reason: str) -> None:
    """What is invalid or open to two readings is PC201, with the reason, the place and help in both languages."""
    span = Span("hồ-sơ.csv", 3, 2)
    with pytest.raises(PhancapError) as caught:
        parse_date(text, span)
    (diagnostic,) = caught.value.diagnostics
    assert "PC201" == diagnostic.code
    assert reason in diagnostic.message.en
    assert f"“{text}”" in diagnostic.message.vi
    assert span == diagnostic.span
    assert diagnostic.help is not None
    assert "17/9/2020" in diagnostic.help.vi
    assert "17/9/2020" in diagnostic.help.en


def test_exact() -> None:
    """Only a day is exact."""
    assert (True, False, False) == (DAY.exact, MONTH.exact, YEAR.exact)


def test_days_in_order() -> None:
    """A partial date that ends before it begins cannot be made."""
    with pytest.raises(ValueError, match="before"):
        PartialDate(date(2020, 2, 1), date(2020, 1, 1))


@pytest.mark.parametrize(
    ("day", "vi", "en"),
    [
        (date(2020, 9, 17), "17/09/2020", "17 Sep 2020"),
        (date(2025, 7, 1), "01/07/2025", "1 Jul 2025"),
        (DAY, "17/09/2020", "17 Sep 2020"),
        (MONTH, "09/2020", "Sep 2020"),
        (YEAR, "2020", "2020"),
        (PartialDate(date(2020, 9, 17), date(2020, 10, 2)), "17/09/2020 - 02/10/2020", "17 Sep 2020 - 2 Oct 2020"),
    ],
)
def test_format(day: date | PartialDate, vi: str, en: str) -> None:
    """Vietnamese day/month/year; English with the month named; no more precision than there is."""
    assert vi == format_date(day, "vi")
    assert en == format_date(day, "en")


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_read_in_every_form(day: date) -> None:
    """One day, its forms, one meaning; and what is written out in Vietnamese is read back."""
    d, m, y = day.day, day.month, day.year
    forms = (
        day.isoformat(), f"{d}/{m}/{y}", f"{d:02}-{m:02}-{y}", f"{d}.{m}.{y}", f"ngày {d} tháng {m} năm {y}",
        format_date(day, "vi"),
    )  # fmt: skip
    assert {PartialDate(day, day)} == {parse_date(form) for form in forms}


@given(st.text(max_size=20).filter(lambda text: not any(letter.isdigit() for letter in text)))
def test_anything_else_is_a_diagnostic(text: str) -> None:
    """Text without a number is refused, and never ends in another error."""
    codes = ["PC201"]
    try:
        parse_date(text)
    except PhancapError as error:
        codes = [diagnostic.code for diagnostic in error.diagnostics]
    assert ["PC201"] == codes
