"""Which rows the day of an event may call: those in force on it, or, as long as it is not known, on any day it may be."""

import datetime as dt
from dataclasses import replace
from itertools import product

import pytest

from engine import load_lawbook
from engine.lawbook.entries import ALWAYS, Interval
from engine.lawbook.event_days import event_days, may_bear
from engine.model.facts import Facts
from engine.model.values import PARTIAL, Collection, Range, Stated
from engine.model.vocabulary import Anchor

D = dt.date.fromisoformat
MARCH = Range(D("2025-03-01"), D("2025-03-31"), PARTIAL)


def test_days_are_those_of_each_event_alone():
    """A day given, a month of which the day is open, no day at all; a stated absence is no day."""
    steps = ({"on": D("2025-01-02")}, {"on": MARCH}, {"step": 3}, {"on": Stated.NONE})
    found = event_days(Facts({"steps": Collection(steps, complete=True), "received_on": dt.date.max}))
    assert {
        "steps": (Interval(D("2025-01-02"), D("2025-01-03")), Interval(D("2025-03-01"), D("2025-04-01")), ALWAYS),
        "received_on": (Interval(dt.date.max, None),), "proposer.on": (ALWAYS,), "election.on": (ALWAYS,),
    } == found  # fmt: skip


def test_intervals_touch_where_they_have_a_common_part():
    """Over all intervals of four days, open and empty ones among them."""
    days = [None, *(D(f"2025-01-0{number}") for number in range(1, 5))]
    intervals = [Interval(start, end) for start, end in product(days, repeat=2)]
    for one, other in product(intervals, repeat=2):
        assert (one.meet(other) is not None) is one.touches(other)


@pytest.mark.parametrize(
    ("anchor", "each", "values", "bears"),
    [
        (Anchor.ITEM, "steps", {"steps": Collection(({"on": D("2025-03-31")},), complete=True)}, True),
        (Anchor.ITEM, "steps", {"steps": Collection(({"on": D("2025-04-01")},), complete=True)}, False),
        (Anchor.ITEM, "steps", {"steps": Collection(({"on": MARCH},), complete=True)}, True),
        (Anchor.ITEM, "steps", {"steps": Collection(({"step": 1},), complete=True)}, True),
        (Anchor.ITEM, "steps", {"steps": Collection((), complete=True)}, False),
        (Anchor.ITEM, "steps", {"dossier": Collection(({"on": D("2025-03-31")},), complete=True)}, False),
        (Anchor.RECEIVED, None, {"received_on": D("2025-03-31")}, True),
        (Anchor.RECEIVED, None, {"received_on": D("2025-04-01"), "proposer.on": D("2025-03-31")}, False),
        (Anchor.RECEIVED, None, {}, True),
        (Anchor.RECEIVED, None, {"received_on": Stated.NONE}, False),
        (Anchor.DECISION, "steps", {"steps": Collection(({"step": 1},), complete=True)}, False),
    ],
)
def test_a_row_that_ended_before_the_decision_is_called_by_its_own_event_alone(anchor, each, values, bears):
    """In force until 31 March 2025, the decision being of June: the day of another event does not call it."""
    row = load_lawbook().requirements[0]
    ended = replace(
        row, anchor=anchor, each=each, ground=replace(row.ground, interval=Interval(D("2020-01-01"), D("2025-04-01")))
    )
    assert bears is may_bear(ended, D("2025-06-01"), event_days(Facts(values)))
    assert may_bear(ended, D("2025-03-31"), {})
