"""Dated numbers: days on which a row that names a parameter has none to read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from engine.analysis.study import Lint, Study
from engine.bilingual import Text
from engine.lawbook.entries import Parameter
from engine.text import format_date

BETWEEN_VALUES = "PC915"


def find(study: Study) -> Iterator[Lint]:
    """Days between two values of one parameter, for parameters of the whole country."""
    versions: dict[str, list[Parameter]] = {}
    for row in study.book.parameters:
        instrument = study.book.instruments[row.ground.instrument]
        if not instrument.draft and instrument.jurisdiction == "national":
            versions.setdefault(row.id, []).append(row)
    for identifier, rows in versions.items():
        rows.sort(key=lambda row: row.ground.interval.start or dt.date.min)
        until: dt.date | None = None
        for row, following in pairwise(rows):
            end = row.ground.interval.end
            until = end if end is None or until is None or end > until else until
            start = following.ground.interval.start
            if until is not None and start is not None and start > until:
                yield Lint(
                    BETWEEN_VALUES,
                    Text(
                        f"tham số “{identifier}” không có giá trị từ {format_date(until, 'vi')}",
                        f"parameter “{identifier}” has no value from {until}",
                    ),
                    Text("nối ngày của hai giá trị, hoặc ghi rõ khoảng trống", "join the dates, or declare the gap"),
                    tuple(f"{each.ground.instrument}:{each.id}" for each in (row, following)),
                    warning=True,
                )
