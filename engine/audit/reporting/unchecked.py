"""What an audit did not check: facets without facts, and provisions of the instruments in force that no rule speaks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval
from engine.model.vocabulary import Facet
from engine.verdict.labels import cite


@dataclass(frozen=True, slots=True)
class UncheckedInstrument:
    """An instrument and its provisions that are not held, or that no machine decides."""

    number: str
    gaps: tuple[Text, ...]
    untranslatable: tuple[Text, ...]

    @property
    def provisions(self) -> int:
        """How many."""
        return len(self.gaps) + len(self.untranslatable)


@dataclass(frozen=True, slots=True)
class UncheckedProvisions:
    """Facets out of scope, instruments with unchecked provisions, and rules nobody has verified yet."""

    facets: tuple[Facet, ...]
    instruments: tuple[UncheckedInstrument, ...]
    unverified: int
    rules: int


def unchecked_provisions(
    book: Lawbook, scope: Sequence[Facet], first: dt.date | None, last: dt.date | None
) -> UncheckedProvisions:
    """Over the instruments in force on some day from `first` to `last` (all of them where the dates are not known)."""
    live = {
        instrument.id: instrument.number
        for instrument in book.instruments.values()
        if first is None or last is None or _within(instrument.interval, first, last)
    }
    gaps: dict[str, list[Text]] = {}
    for provision in book.provisions:
        if provision.status == "gap" and provision.instrument in live:
            words = Text(f"{provision.provision}: {provision.title.vi}", f"{provision.provision}: {provision.title.en}")
            gaps.setdefault(provision.instrument, []).append(words)
    left: dict[str, list[Text]] = {}
    for row in book.untranslatable:
        if row.ground.instrument in live and row.facet in scope and not row.judgement:
            where = "; ".join(cite(book, citation) for citation in row.ground.citations)
            left.setdefault(row.ground.instrument, []).append(
                Text(f"{row.title.vi} ({where})", f"{row.title.en} ({where})")
            )
    grounds = [*(row.ground for row in book.requirements), *(row.ground for row in book.competence)]
    used = [ground for ground in grounds if ground.instrument in live]
    instruments = [
        UncheckedInstrument(live[identifier], tuple(gaps.get(identifier, ())), tuple(left.get(identifier, ())))
        for identifier in live
        if identifier in gaps or identifier in left
    ]
    return UncheckedProvisions(
        tuple(facet for facet in Facet if facet not in scope),
        tuple(sorted(instruments, key=lambda each: (-each.provisions, each.number))),
        sum(ground.verified is None for ground in used),
        len(used),
    )


def _within(interval: Interval, first: dt.date, last: dt.date) -> bool:
    begun = interval.start is None or interval.start <= last
    return begun and (interval.end is None or interval.end > first)
