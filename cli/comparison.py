"""Two dates side by side: what is the same, what changed, and the instruments that began or ended between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from cli.dated_authority import DatedAuthority
from engine.conditions.tree import Node
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Instrument
from engine.model.vocabulary import Role

Slot = tuple[str, Role]
Holder = tuple[str, Node]
"""A body and the condition still open."""


@dataclass(frozen=True, slots=True)
class Change:
    """Who holds one role of one post on either date, in the order of the answer."""

    post: str
    role: Role
    before: tuple[Holder, ...]
    after: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class InstrumentChange:
    """An instrument that began or ended."""

    instrument: Instrument
    begins: bool
    on: dt.date
    replaced_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The earlier date first, whatever the order asked in."""

    first: DatedAuthority
    second: DatedAuthority
    same: tuple[Change, ...]
    changed: tuple[Change, ...]
    instruments: tuple[InstrumentChange, ...]


def compare(book: Lawbook, one: DatedAuthority, other: DatedAuthority) -> Comparison:
    """Bodies by post and role on both dates; instruments are those that either answer rests on."""
    first, second = sorted((one, other), key=lambda answer: answer.asked.first)
    before, after = _bodies(first), _bodies(second)
    changes = [Change(*slot, before.get(slot, ()), after.get(slot, ())) for slot in dict.fromkeys((*before, *after))]
    return Comparison(
        first,
        second,
        tuple(change for change in changes if set(change.before) == set(change.after)),
        tuple(change for change in changes if set(change.before) != set(change.after)),
        _instrument_changes(book, first, second),
    )


def _bodies(answer: DatedAuthority) -> Mapping[Slot, tuple[Holder, ...]]:
    found: dict[Slot, dict[Holder, None]] = {}
    for branch in answer.branches():
        found.setdefault((branch.item.reading.post, branch.entry.role), {})[branch.entry.body, branch.when] = None
    return {slot: tuple(bodies) for slot, bodies in found.items()}


def _instrument_changes(book: Lawbook, first: DatedAuthority, second: DatedAuthority) -> tuple[InstrumentChange, ...]:
    start, end = first.asked.first, second.asked.last
    found: list[InstrumentChange] = []
    for each in dict.fromkeys((*(row.id for row in first.regime), *(row.id for row in second.regime))):
        row = book.instruments[each]
        begun, ended = row.interval.start, row.interval.end
        if begun is not None and start < begun <= end:
            found.append(InstrumentChange(row, begins=True, on=begun))
        if ended is not None and start < ended <= end:
            heirs = tuple(
                heir.number for heir in book.instruments.values() if row.id in heir.replaces and not heir.draft
            )
            found.append(InstrumentChange(row, begins=False, on=ended, replaced_by=heirs))
    return tuple(sorted(found, key=lambda change: (change.on, change.begins)))
