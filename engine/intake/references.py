"""What a file's references to texts and places say by the tables of the law: lapsed instruments, dates by province."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from engine.model.values import PARTIAL, UNKNOWN, Range, Stated, Unknown, hull
from engine.text import fold


@dataclass(frozen=True, slots=True)
class RegisteredInstrument:
    """An instrument as a citation may name it: number, province (None for national), first day, first day after."""

    number: str
    province: str | None
    start: dt.date | None
    end: dt.date | None
    draft: bool = False

    def covers(self, day: dt.date) -> bool:
        """Whether it is in force on `day`; a draft never is, a beginning that is not known counts as past."""
        begun = self.start is None or self.start <= day
        return not self.draft and begun and (self.end is None or day < self.end)


def cites_lapsed_instrument(
    cited: object, on: object, place: object, register: Sequence[RegisteredInstrument]
) -> object:
    """Whether some cited text is an instrument of the register that is not in force on the day `on`.

    `cited`: the texts as written, each may hold a number such as `80-QĐ/TW`; a number the register lacks says
    nothing. An instrument of a province counts where `place` is that province; where the place is not known, a number
    that only provinces bear leaves the answer open. A number borne by several instruments is in force while one is.
    """
    if isinstance(cited, Stated):
        return False
    if not isinstance(cited, tuple) or isinstance(on, (Unknown, Stated)) or on is None:
        return UNKNOWN
    answers = [_lapsed(str(text), on, place, register) for text in cited]
    if True in answers:
        return True
    return UNKNOWN if any(isinstance(answer, Unknown) for answer in answers) else False


def date_by_place(place: object, table: object) -> object:
    """The date a table gives for a province; for one it does not list, the bounds of its row without a province.

    Rows: `{province: id, on: date}` and one `{province: null, from: date, to: date}` (both inclusive).
    """
    rows = [dict(row) for row in table] if isinstance(table, (tuple, list)) else []
    if not isinstance(place, str):
        return UNKNOWN
    for row in rows:
        if row.get("province") == place:
            return row.get("on", UNKNOWN)
    for row in rows:
        if row.get("province") is None:
            return hull(row["from"], row["to"], PARTIAL)
    return UNKNOWN


def _lapsed(text: str, on: object, place: object, register: Iterable[RegisteredInstrument]) -> object:
    words = set(_words(text))
    borne = [each for each in register if _key(each.number) in words]
    if not borne:
        return False
    here = [each for each in borne if each.province is None or each.province == place]
    if not here:
        return UNKNOWN if isinstance(place, Unknown) else False
    truths = {not any(each.covers(day) for each in here) for day in _days(on, here)}
    return truths.pop() if len(truths) == 1 else UNKNOWN


def _days(on: object, instruments: Iterable[RegisteredInstrument]) -> Iterator[dt.date]:
    """The day, or the ends of a span and every day within it on which one of the instruments begins or ends."""
    if isinstance(on, dt.date):
        yield on
    elif isinstance(on, Range) and isinstance(on.low, dt.date) and isinstance(on.high, dt.date):
        yield from (on.low, on.high)
        for each in instruments:
            yield from (day for day in (each.start, each.end) if day is not None and on.low < day <= on.high)


def _words(text: str) -> Iterator[str]:
    for word in fold(text).split():
        yield word.strip(".,;:()“”\"'")


@lru_cache(maxsize=4096)
def _key(number: str) -> str:
    """The number alone: what stands in brackets tells two instruments of one number apart, for readers only."""
    return fold(number.split(" (")[0])
