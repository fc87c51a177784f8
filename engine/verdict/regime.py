"""The regime of an answer: the instruments its rows cite, and those they concretise, guide, follow or defer to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Instrument


def regime(book: Lawbook, citations: Iterable[Citation], days: Iterable[dt.date]) -> tuple[Instrument, ...]:
    """Instruments of the lawbook's order that are cited, or linked from a cited one, and in force on one of `days`."""
    cited = {citation.instrument for citation in citations}
    linked = {edge.instrument for identifier in cited for edge in book.instruments[identifier].edges}
    when = tuple(days)
    return tuple(
        each
        for each in book.instruments.values()
        if not each.draft
        and (each.id in cited or (each.id in linked and any(each.interval.covers(day) for day in when)))
    )
