"""Entries of a compiled lawbook: frozen, slotted, free of YAML and of pydantic.

`start` is inclusive, `end` exclusive, None is open. Conditions are core trees (`engine.conditions.tree`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from engine.bilingual import Text
from engine.conditions.tree import TRUE, Node
from engine.model.vocabulary import ANCHOR_FACT, Anchor, Confidence, EdgeKind, Facet, Role, Severity


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `start` (inclusive) to `end` (exclusive)."""

    start: dt.date | None
    end: dt.date | None

    def covers(self, day: dt.date) -> bool:
        """Whether `day` lies in the interval."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def meet(self, other: Interval) -> Interval | None:
        """The common part, None when there is none."""
        # Asked tens of thousands of times for one lawbook: written out, not as max() and min() over what is given.
        start, end = self.start, self.end
        if start is None or (other.start is not None and other.start > start):
            start = other.start
        if end is None or (other.end is not None and other.end < end):
            end = other.end
        if start is not None and end is not None and start >= end:
            return None
        return Interval(start, end)

    def touches(self, other: Interval) -> bool:
        """Whether the two have a day in common: whether they `meet`, without saying where."""
        return not (
            (self.end is not None and other.start is not None and self.end <= other.start)
            or (other.end is not None and self.start is not None and other.end <= self.start)
            or (self.start is not None and self.end is not None and self.start >= self.end)
            or (other.start is not None and other.end is not None and other.start >= other.end)
        )


ALWAYS = Interval(None, None)


def cut(interval: Interval, days: set[dt.date]) -> tuple[Interval, ...]:
    """`interval` cut at those of `days` that lie strictly inside it."""
    inside = sorted(
        day
        for day in days
        if (interval.start is None or day > interval.start) and (interval.end is None or day < interval.end)
    )
    edges: list[dt.date | None] = [interval.start, *inside, interval.end]
    return tuple(Interval(edges[index], edges[index + 1]) for index in range(len(edges) - 1))


@dataclass(frozen=True, slots=True)
class Citation:
    """A provision of an instrument."""

    instrument: str
    provision: str


@dataclass(frozen=True, slots=True)
class InstrumentEdge:
    """How the instrument that carries the edge stands to `instrument`."""

    kind: EdgeKind
    instrument: str
    provision: str | None = None
    """The provision of the carrying instrument that says so."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the encoder read an instrument; `kind` as in `instrument.yaml` (`practice`: single decisions)."""

    id: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A regulation with number, issuer, rank, jurisdiction and validity."""

    id: str
    number: str
    title: Text
    kind: str
    issuer: str | None
    rank: str
    jurisdiction: str
    interval: Interval
    replaces: tuple[str, ...]
    amends: tuple[str, ...]
    edges: tuple[InstrumentEdge, ...]
    text_held: str
    exhaustive: bool
    draft: bool
    confidential: bool
    confidence: Confidence
    note: Text | None
    overlay: bool
    hash: str
    sources: tuple[Source, ...] = ()
    validity: str | None = None
    """The provision that the days in force and the replacements rest on."""

    @property
    def is_pattern(self) -> bool:
        """A common pattern standing in for texts that are not held."""
        return self.rank == "pattern"


@dataclass(frozen=True, slots=True)
class Body:
    """A body that acts."""

    id: str
    label: Text
    city_label: Text | None
    side: str
    level: str
    rank: int | None
    names: tuple[str, ...]
    organ_of: str | None
    interval: Interval
    by_function: bool = False
    """Whether it is named for what it does (the owner's representative): which body that is, the catalogue does not say."""


@dataclass(frozen=True, slots=True)
class UnitKind:
    """A kind of unit."""

    id: str
    label: Text
    level: str
    interval: Interval
    one_in_a_place: bool = False
    """Whether a place (for central kinds, the country) has just one unit of the kind."""
    successors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """A named unit of a kind."""

    id: str
    kind: str
    name: Text
    names: tuple[str, ...]
    successors: tuple[str, ...]
    interval: Interval


@dataclass(frozen=True, slots=True)
class Province:
    """A province or centrally-run city."""

    id: str
    name: Text
    kind: str
    names: tuple[str, ...]
    successor: str | None
    merged_on: dt.date | None
    interval: Interval


@dataclass(frozen=True, slots=True)
class Place:
    """A district or commune of a list: kind (`huyen`, `quan`, `xa`, …), name, and what it became and came from."""

    kind: str
    name: str
    became: tuple[str, ...] = ()
    came_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceList:
    """Districts or communes of a province in one period."""

    province: str
    level: str
    interval: Interval
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class PostRank:
    """Place in a catalogue of posts."""

    catalogue: str
    group: str
    tier: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Post:
    """A post: role × kind of unit × level."""

    id: str
    label: Text
    titles: tuple[str, ...]
    role: str
    unit_kind: str | None
    level: str
    side: str
    personnel: str
    filled_by: tuple[str, ...]
    line: str | None
    vertical: bool
    ranks: tuple[PostRank, ...]
    interval: Interval
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Ground:
    """On what a row of law stands."""

    id: str
    instrument: str
    citations: tuple[Citation, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    interval: Interval
    note: Text | None = None
    verified: str | None = None


@dataclass(frozen=True, slots=True)
class CompetenceRule:
    """A row of competence before it is resolved against the others."""

    ground: Ground
    posts: frozenset[str]
    actions: frozenset[str]
    guard: Node
    roles: tuple[tuple[Role, str], ...]
    overrides: tuple[str, ...]
    variable: bool = False
    consult: Text | None = None
    delegator: str | None = None
    """The body whose competence the row hands to the bodies of `roles`; None for a row of its own."""
    sub_delegation: bool = False
    """Whether the delegate may hand it on."""

    @property
    def delegation(self) -> bool:
        """Whether the row hands down another body's competence."""
        return self.delegator is not None


@dataclass(frozen=True, slots=True)
class Slot:
    """A flat guarded row: under `guard`, `body` stands in `role` for one post and these actions."""

    rule: CompetenceRule
    role: Role
    body: str
    actions: frozenset[str]
    interval: Interval
    guard: Node


@dataclass(frozen=True, slots=True)
class Repair:
    """What can be done about a breach."""

    text: Text
    act: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that must hold: breached when `applies`, not `holds`."""

    ground: Ground
    code: str
    facet: Facet
    severity: Severity
    title: Text
    message: Text
    repair: Repair | None
    posts: frozenset[str] | None
    actions: frozenset[str]
    each: str | None
    anchor: Anchor
    applies: Node
    require: Node
    unless: Node
    succeeds: str | None = None
    parameters: tuple[tuple[str, str], ...] = ()
    """Parameters named in the message and their values as text."""
    supplementary: bool = False
    """Whether its facet still lacks its own rules when this one alone is met."""

    @property
    def event(self) -> str | None:
        """What, besides the decision, the law is picked by the day of: a fact, or a collection for each of its items."""
        if self.anchor is Anchor.DECISION:
            return None
        return self.each if self.anchor is Anchor.ITEM else ANCHOR_FACT[self.anchor]


@dataclass(frozen=True, slots=True)
class Derivation:
    """A derived fact: which named function computes it from which arguments."""

    ground: Ground
    fact: str
    kind: str
    unit: str | None
    title: Text
    function: str
    arguments: tuple[tuple[str, object], ...]
    """Argument name → `("fact", path)`, `("parameter", id)`, a tuple of facts, or a constant."""
    anchor: Anchor

    @property
    def reads(self) -> Iterator[str]:
        """Paths of the facts its arguments name, in order."""
        for _, value in self.arguments:
            for each in value if isinstance(value, tuple) and value and isinstance(value[0], tuple) else (value,):
                if isinstance(each, tuple) and len(each) == 2 and each[0] == "fact":
                    yield str(each[1])


@dataclass(frozen=True, slots=True)
class Parameter:
    """A dated number or table of the law."""

    ground: Ground
    id: str
    value: object
    unit: str
    stricter: str | None


@dataclass(frozen=True, slots=True)
class Untranslatable:
    """A provision no machine may decide."""

    ground: Ground
    title: Text
    reason: Text
    facet: Facet
    posts: frozenset[str] | None
    actions: frozenset[str]
    applies: Node = TRUE
    judgement: bool = False


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision of an instrument's inventory."""

    instrument: str
    provision: str
    title: Text
    status: str
    note: Text | None
    implements: str | None = None
    confidence: Confidence | None = None
    demands: str | None = None
    """What the lower level must lay down: `competence` (its list of posts) or `procedure`."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding of static analysis that is meant to stay: its code, the rows and posts it names, and why."""

    instrument: str
    code: str
    rules: frozenset[str]
    posts: frozenset[str]
    reason: Text


def bears_on(owner: Instrument, jurisdiction: str) -> bool:
    """Whether the numbers of `owner` hold for rows of other instruments of this jurisdiction."""
    return not owner.draft and owner.jurisdiction in ("national", "provinces", jurisdiction)
