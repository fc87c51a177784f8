"""What a file's references say by the tables of the law, over columns, as `engine.intake.references` says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOTHING, NOWHERE, Column, text_code
from engine.evaluate.columnar.dates import day_number, day_of
from engine.evaluate.columnar.distinct import factorised, mixed
from engine.intake.references import RegisteredInstrument
from engine.intake.references import cites_lapsed_instrument as lapsed_for_one
from engine.intake.references import date_by_place as date_for_one
from engine.model.values import PARTIAL, UNKNOWN, Range, Stated, Unknown

if TYPE_CHECKING:
    import datetime as dt

    from numpy.typing import NDArray

_UNKNOWN_PLACE, _STATED_PLACE = -1, -2


def date_by_place(place: Column, table: object) -> Column:
    """The date a table gives for each province; the bounds of its row without a province for one it lacks."""
    if place.kind != "text" or not isinstance(table, (tuple, list)):
        return NOWHERE
    listed = [row["province"] for row in table if row.get("province") is not None]
    answers = [_day_bounds(date_for_one(province, table)) for province in (*listed, "")]
    which = np.full(np.shape(place.low), len(listed))
    for number, province in reversed(list(enumerate(listed))):
        which = np.where(place.low == text_code(province), number, which)
    low, high, known = (np.asarray(each) for each in zip(*answers, strict=True))
    return Column("date", low[which], place.known & known[which], high=high[which])


def _day_bounds(value: object) -> tuple[int, int, bool]:
    if isinstance(value, Range):
        return _number(value.low), _number(value.high), True
    return (0, 0, False) if isinstance(value, Unknown) else (_number(value), _number(value), True)


def _number(day: Any) -> int:
    return day_number(day)


def cites_lapsed_instrument(
    cited: Column, on: Column, place: Column, register: Sequence[RegisteredInstrument]
) -> Column:
    """Whether some cited text is an instrument of the register that is not in force on the day.

    Asked once for each distinct list, place and time of the register between two of its days.
    """
    if cited.kind != "list" or cited.words is None:
        stated = np.bool_(False) if cited.stated is None else cited.stated != NOTHING
        return Column("boolean", np.asarray(False), np.asarray(stated))
    days = np.unique([day_number(day) for each in register for day in (each.start, each.end) if day is not None])
    rows = np.shape(cited.low)
    first, last = (np.broadcast_to(each, rows).astype(np.int64) for each in (on.low, on.upper))
    asked = np.broadcast_to(cited.known & on.known, rows)
    keys = np.stack([cited.low.astype(np.int64), _segments(days, first), _segments(days, last), _places(place, rows)])
    exact = first == last
    # A span that begins and ends in one segment still has two ends: apart from an exact day, they answer alike.
    parts = np.where(asked, np.concatenate([keys, exact[None].astype(np.int64)]), -9)
    sample, back = factorised(mixed(list(parts)))
    distinct = parts[:, sample]
    provinces = {text_code(each.province): each.province for each in register if each.province is not None}
    answers = [
        _answer(cited.words, distinct[:, number], first[row], last[row], provinces, register)
        for number, row in enumerate(sample.tolist())
    ]
    holds, known = (
        (np.asarray(each, np.bool_)[back] for each in zip(*answers, strict=True)) if answers else (asked, asked)
    )
    said = np.bool_(False) if cited.stated is None else cited.stated != NOTHING
    return Column("boolean", holds & ~said, known | said)


def _segments(days: NDArray[np.int64], at: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.searchsorted(days, at, side="right").astype(np.int64)


def _places(place: Column, rows: tuple[int, ...]) -> NDArray[np.int64]:
    stated = np.bool_(False) if place.stated is None else place.stated != NOTHING
    codes = np.where(place.known, place.low.astype(np.int64), np.where(stated, _STATED_PLACE, _UNKNOWN_PLACE))
    return np.broadcast_to(codes, rows)


def _answer(
    words: Sequence[tuple[str, ...]], key: NDArray[np.int64], first: int, last: int, provinces: Mapping[int, str],
    register: Sequence[RegisteredInstrument],
) -> tuple[bool, bool]:  # fmt: skip
    code, _, _, place_code, _ = key.tolist()
    if code < 0:
        return False, False
    place: object = provinces.get(place_code, "")
    if place_code == _UNKNOWN_PLACE:
        place = UNKNOWN
    elif place_code == _STATED_PLACE:
        place = Stated.NOT_APPLICABLE
    begin, end = day_of(first), day_of(last)
    on: dt.date | Range = begin if begin == end else Range(begin, end, PARTIAL)
    answer = lapsed_for_one(words[code], on, place, register)
    return answer is True, not isinstance(answer, Unknown)
