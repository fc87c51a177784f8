"""What stands on each provision: the rows that cite it, and what an instrument says of its own days and relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Provision
from engine.lawbook.provision_names import containing, one_by_one

Standing = Mapping[Citation, tuple[str, ...]]
"""By provision, the names of what cites it."""


def rows_standing_on(book: Lawbook) -> Standing:
    """Ids of the rows that cite each provision; an untranslatable row counts where it calls for a person."""
    grounds = (
        *(row.ground for row in book.competence),
        *(row.ground for row in book.requirements),
        *(row.ground for row in book.untranslatable if row.judgement),
        *(row.ground for row in book.derivations),
        *(row.ground for row in book.parameters),
    )
    return _gathered((name, ground.id) for ground in grounds for each in ground.citations for name in cites(each))


def stated_by_instruments(book: Lawbook) -> Standing:
    """What the inventory, the instruments' own data and the catalogue state of each provision without a row.

    The principle the engine applies, the days in force, the relation to another instrument, the rank of a post.
    """
    return _gathered(_stated(book))


def names_of(provision: Provision) -> tuple[Citation, ...]:
    """The provision of an inventory as written, then each that it names."""
    return tuple(Citation(provision.instrument, each) for each in one_by_one(provision.provision))


def cites(citation: Citation) -> Iterator[Citation]:
    """The provisions of a citation one by one, each after those it lies in."""
    for part in one_by_one(citation.provision):
        for each in (*containing(part), part):
            yield Citation(citation.instrument, each)


def _stated(book: Lawbook) -> Iterator[tuple[Citation, str]]:
    for provision in book.provisions:
        if provision.implements is not None:
            yield Citation(provision.instrument, provision.provision), provision.implements
    for instrument in book.instruments.values():
        if instrument.validity is not None:
            for each in cites(Citation(instrument.id, instrument.validity)):
                yield each, "validity"
        for edge in instrument.edges:
            if edge.provision is not None:
                for each in cites(Citation(instrument.id, edge.provision)):
                    yield each, f"{edge.kind.value} {edge.instrument}"
    for post in book.posts.values():
        for rank in post.ranks:
            for group in ("Nhóm", "mục"):
                yield Citation(rank.catalogue, f"{group} {rank.group}"), post.id
                yield Citation(rank.catalogue, f"{group} {rank.group} bậc {rank.tier}"), post.id


def _gathered(pairs: Iterator[tuple[Citation, str]]) -> Standing:
    found: dict[Citation, dict[str, None]] = {}
    for citation, name in pairs:
        found.setdefault(citation, {})[name] = None
    return MappingProxyType({citation: tuple(names) for citation, names in found.items()})
