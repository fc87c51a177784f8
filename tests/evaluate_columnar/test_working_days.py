"""Working days over columns are those of the scalar functions, around holidays, swaps and the ends of the calendar."""

import datetime as dt
import random
from pathlib import Path

import numpy as np
import pytest
import yaml

from engine.evaluate.columnar.columns import Column
from engine.evaluate.columnar.dates import day_number, day_of
from engine.evaluate.columnar.working_days import WorkingDays
from engine.intake.working_days import add_working_days, working_calendar, working_days_between
from engine.model.values import Range, Unknown

CALENDAR = working_calendar(
    yaml.safe_load((Path(__file__).parents[2] / "rules/catalogue/calendar.yaml").read_text("utf-8"))
)


def _column(kind, values):
    return Column(kind, np.asarray(values), np.ones(len(values), bool))


def _answers(name, kind, firsts, seconds):
    column = WorkingDays(CALENDAR).call(name, [_column("date", firsts), _column(kind, seconds)])
    return list(zip(column.low.tolist(), column.high.tolist(), column.known.tolist(), strict=True))


def _bounds(value):
    if isinstance(value, Unknown):
        return None
    low, high = (value.low, value.high) if isinstance(value, Range) else (value, value)
    return tuple(day_number(each) if isinstance(each, dt.date) else each for each in (low, high))


@pytest.mark.parametrize("span", [12, 70, 900])
def test_days_between(span):
    """1,500 pairs a span over all years the calendar covers and beyond both ends, forwards and back."""
    chance = random.Random(span)
    firsts = [day_number(dt.date(2014, 1, 1)) + chance.randrange(5200) for _ in range(1500)]
    seconds = [first + chance.randint(-span, span) for first in firsts]
    for first, second, (low, high, known) in zip(
        firsts, seconds, _answers("working_days_between", "date", firsts, seconds), strict=True
    ):
        expected = _bounds(working_days_between(day_of(first), day_of(second), CALENDAR))
        assert expected == ((low, high) if known else None), (day_of(first), day_of(second))


def test_days_added():
    """400 days, moved by up to a month of working days both ways; none, and more than anyone counts."""
    chance = random.Random(1)
    firsts = [day_number(dt.date(2014, 6, 1)) + chance.randrange(4800) for _ in range(400)]
    counts = [chance.choice([0, 1, 2, 5, 7, 10, 30, -3, -10, 2501]) for _ in firsts]
    for first, count, (low, high, known) in zip(
        firsts, counts, _answers("add_working_days", "integer", firsts, counts), strict=True
    ):
        expected = _bounds(add_working_days(day_of(first), count, CALENDAR))
        assert expected == ((low, high) if known else None), (day_of(first), count)
