"""The days of what a file reports besides the decision: by them, too, law is picked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from engine.lawbook.entries import ALWAYS, Interval, Requirement
from engine.model.facts import Facts
from engine.model.values import UNKNOWN, Collection, Range
from engine.model.vocabulary import ANCHOR_FACT, Anchor

EventDays = Mapping[str, tuple[Interval, ...]]
"""What `Requirement.event` names → the intervals its day, or the day of each of its items, may lie in."""

NO_EVENTS: EventDays = MappingProxyType({})


def event_days(facts: Facts) -> EventDays:
    """The days of the file, the proposal, the election and of every item listed.

    An event whose day is not given may be of any day; one with a partial date, of any day of that part.
    """
    found: dict[str, tuple[Interval, ...]] = {}
    for anchor in (Anchor.RECEIVED, Anchor.PROPOSED, Anchor.ELECTION):
        found[ANCHOR_FACT[anchor]] = tuple(_span(facts.get(ANCHOR_FACT[anchor])))
    for path, value in facts.values.items():
        if isinstance(value, Collection):
            found[path] = tuple(dict.fromkeys(day for item in value.items for day in _span(item.get("on", UNKNOWN))))
    return found


def may_bear(row: Requirement, day: dt.date, events: EventDays) -> bool:
    """Whether the row is in force on the day of decision, or may be on the day of the event it is picked by."""
    interval = row.ground.interval
    if interval.covers(day):
        return True
    return row.event is not None and any(interval.touches(span) for span in events.get(row.event, ()))


def _span(day: object) -> Iterator[Interval]:
    if day is UNKNOWN:
        yield ALWAYS
    elif isinstance(day, dt.date):
        yield _from_to(day, day)
    elif isinstance(day, Range) and isinstance(day.low, dt.date) and isinstance(day.high, dt.date):
        yield _from_to(day.low, day.high)


def _from_to(first: dt.date, last: dt.date) -> Interval:
    """The days from `first` to `last`, both inclusive."""
    return Interval(first, last + dt.timedelta(1) if last < dt.date.max else None)
