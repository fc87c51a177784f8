"""Provisions as they are written: several in one breath read one by one, and what a clause lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator


def one_by_one(written: str) -> tuple[str, ...]:
    """The provision as written, then each that it names.

    “Điều 48 khoản 2, 3” names clauses 2 and 3 of article 48; “Điều 26, Điều 27” and “Điều 26–27” name two articles;
    “Điều 25 khoản 1 đến khoản 4” names four clauses.
    """
    names = [written]
    for part in (each.strip() for each in written.split(";")):
        names.append(part)
        names.extend(_spelled_out(part))
    return tuple(dict.fromkeys(names))


def containing(provision: str) -> Iterator[str]:
    """What it lies in, widest first: who cites a clause of an article cites the article."""
    for inner in _INNER.finditer(provision):
        yield provision[: inner.start()]


def _spelled_out(part: str) -> Iterator[str]:
    read = _SERIES.fullmatch(part)
    if read is None:
        return
    for before, unit, number, after in _members(read["head"] or "", read["series"]):
        yield f"{before}{unit} {number}{after}".strip()


def _members(head: str, series: str) -> Iterator[tuple[str, str, str, str]]:
    unit, last = "", ""
    for each in _MEMBER.finditer(series):
        unit = each["unit"] or unit
        number = each["number"]
        if each["through"] and last.isdigit() and number.isdigit():
            for between in range(int(last) + 1, int(number)):
                yield head, unit, str(between), ""
        yield head, unit, number, ""
        last = number


_UNIT = "Điều|khoản|điểm|bậc"
_NUMBER = r"\d+(?:\.\d+)*[a-zđ]?"
_SERIES = re.compile(
    rf"(?P<head>.*?)(?P<series>(?:{_UNIT}) {_NUMBER}(?:(?:, | đến |–)(?:(?:{_UNIT}) )?{_NUMBER})+)(?: \(.*\))?"
)
_MEMBER = re.compile(rf"(?P<through> đến |–)?(?:(?P<unit>{_UNIT}) )?(?P<number>{_NUMBER})(?:, )?")
_INNER = re.compile(r",? (?:khoản|điểm|bước|phần|\()")
