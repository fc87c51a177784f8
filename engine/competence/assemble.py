"""Assembles the guarded rows of one post, action and day into who holds which role, under which open condition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.conditions.tree import TRUE, Node, either, tidied
from engine.evaluate.native import Blocker, Guards, Native, residual
from engine.intake.working_days import WorkingCalendar
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Slot
from engine.lawbook.precedence import effective_on
from engine.model.facts import Facts
from engine.model.vocabulary import RANKS, Confidence, Role

EXCLUSIVE = frozenset({Role.MANAGES, Role.DECIDES, Role.DESIGNATES, Role.APPROVES, Role.ELECTS, Role.ISSUES})
"""Roles in which two different bodies of one side contradict each other; in the others bodies add up."""

SETTLING = frozenset({Role.DECIDES, Role.DESIGNATES, Role.APPROVES, Role.ELECTS, Role.ISSUES})
"""Roles of which at least one must be filled for competence to be determined."""

_SURENESS = {Confidence.TEXT: 0, Confidence.PRESS: 1, Confidence.PATTERN: 2, Confidence.MEMORY: 3}


@dataclass(frozen=True, slots=True)
class Competent:
    """A body in a role for a post; `when` is the condition still open, `TRUE` when it holds."""

    post: str
    role: Role
    body: str
    when: Node
    rules: tuple[str, ...]
    citations: tuple[Citation, ...]
    confidence: Confidence
    blockers: frozenset[Blocker] = frozenset()
    variable: bool = False
    superseded: bool = False
    rank: int = len(RANKS)
    """Place in `RANKS` of the highest instrument whose rows say so; what a row cites besides lends it no rank."""

    @property
    def settled(self) -> bool:
        """Whether it holds whatever is not known."""
        return self.when == TRUE


@dataclass(frozen=True, slots=True)
class Clash:
    """Two bodies in one exclusive role, with both grounds."""

    post: str
    role: Role
    first: Competent
    second: Competent


@dataclass(frozen=True, slots=True)
class Assembly:
    """Competence for one post on one day."""

    post: str
    on: dt.date
    entries: tuple[Competent, ...]
    clashes: tuple[Clash, ...]
    slots: tuple[Slot, ...]

    def of_role(self, *roles: Role) -> tuple[Competent, ...]:
        """Entries in these roles that no higher post supersedes."""
        return tuple(entry for entry in self.entries if entry.role in roles and not entry.superseded)


def assemble(
    book: Lawbook,
    post: str,
    actions: frozenset[str],
    day: dt.date,
    facts: Facts,
    calendar: WorkingCalendar | None = None,
) -> Assembly:
    """Who holds which role for `post` and `actions` under the law of `day`."""
    return assembled(book, post, day, effective_on(book.slots(post), day, actions), Native(facts, calendar))


def assembled(book: Lawbook, post: str, day: dt.date, slots: tuple[Slot, ...], evaluator: Guards) -> Assembly:
    """Who holds which role by these rows, all in force on `day`, as an evaluator answers their guards."""
    open_or_held: list[Competent] = []
    for slot in slots:
        when = tidied(residual(slot.guard, evaluator))
        if evaluator.truth(slot.guard) is not False:
            open_or_held.append(
                Competent(
                    post,
                    slot.role,
                    slot.body,
                    when,
                    (slot.rule.ground.id,),
                    slot.rule.ground.citations,
                    slot.rule.ground.confidence,
                    evaluator.blockers(slot.guard) if when != TRUE else frozenset(),
                    slot.rule.variable,
                    rank=RANKS.index(book.instruments[slot.rule.ground.instrument].rank),
                )
            )
    merged = _merge(open_or_held)
    kept, clashes = _settle_by_rank(book, merged)
    return Assembly(post, day, tuple(kept), tuple(clashes), slots)


def _merge(entries: Iterable[Competent]) -> list[Competent]:
    """One entry per role and body: agreeing rows are concurrent, open conditions add up."""
    found: dict[tuple[Role, str, bool], Competent] = {}
    for entry in entries:
        key = (entry.role, entry.body, entry.variable)
        held = found.get(key)
        found[key] = entry if held is None else _join(held, entry)
    return list(found.values())


def _join(one: Competent, other: Competent) -> Competent:
    if one.settled and not other.settled:
        return one
    if other.settled and not one.settled:
        return other
    when = tidied(either(one.when, other.when))
    # Two open rows that hold together only jointly are as sure as the weaker; two that agree, as the surer.
    pick = min if one.settled else max
    best = pick(one.confidence, other.confidence, key=_SURENESS.__getitem__)
    return replace(
        one,
        when=when,
        rules=tuple(dict.fromkeys((*one.rules, *other.rules))),
        citations=tuple(dict.fromkeys((*one.citations, *other.citations))),
        confidence=best,
        blockers=one.blockers | other.blockers if when != TRUE else frozenset(),
        rank=min(one.rank, other.rank),
    )


def _settle_by_rank(book: Lawbook, entries: list[Competent]) -> tuple[list[Competent], list[Clash]]:
    """A held variable row gives way to a firm one; of two firm bodies in one exclusive role the higher instrument wins."""
    dropped: set[int] = set()
    clashes: list[Clash] = []
    for index, one in enumerate(entries):
        for further, other in enumerate(entries[index + 1 :], index + 1):
            if not _contend(book, one, other):
                continue
            if one.variable and other.variable:
                continue
            if one.variable != other.variable:
                dropped.add(index if one.variable else further)
                continue
            ranks = one.rank, other.rank
            if ranks[0] != ranks[1]:
                dropped.add(further if ranks[0] < ranks[1] else index)
            else:
                clashes.append(Clash(one.post, one.role, one, other))
    return [entry for index, entry in enumerate(entries) if index not in dropped], [
        clash
        for clash in clashes
        if entries.index(clash.first) not in dropped and entries.index(clash.second) not in dropped
    ]


def _contend(book: Lawbook, one: Competent, other: Competent) -> bool:
    if one.role is not other.role or one.role not in EXCLUSIVE or not (one.settled and other.settled):
        return False
    if set(one.rules) & set(other.rules):
        return False
    first, second = book.bodies[one.body], book.bodies[other.body]
    if first.side != second.side:
        return False
    return not same_family(book, one.body, other.body)


def same_family(book: Lawbook, one: str, other: str) -> bool:
    """Whether the two are the same body, or one State collective and its head (UBND tỉnh and its chairman).

    A ministry is named for its minister, and that minister for ministers in general; two ministries are no family.
    """
    if one == other:
        return True
    if not book.bodies[one].side == book.bodies[other].side == "state":
        return False
    return other in _above(book, one) or one in _above(book, other)


def _above(book: Lawbook, body: str) -> list[str]:
    """What `body` is an organ or head of, and so on upwards; a circle in an office's own pack is gone round once."""
    found: list[str] = []
    above = book.bodies[body].organ_of
    while above is not None and above not in found:
        found.append(above)
        above = book.bodies[above].organ_of
    return found


def unregulated(book: Lawbook, assembly: Assembly, province: str | None) -> bool:
    """Whether nobody settles the post although the province's list is held in full and declared exhaustive.

    Not holding a text is another matter: then the answer is undetermined.
    """
    if any(entry.role in SETTLING for entry in assembly.entries):
        return False
    local = [each for each in book.in_force(assembly.on) if each.jurisdiction == province]
    return any(each.exhaustive and each.text_held == "full" for each in local)


def supersede_lower(book: Lawbook, assemblies: tuple[Assembly, ...]) -> tuple[Assembly, ...]:
    """Several posts of one person: the level that manages the highest post decides for all of them.

    Party entries that decide at a lower level are marked superseded; a body without rank is left as it is.
    """
    ranks = [
        rank
        for assembly in assemblies
        for entry in assembly.of_role(Role.DECIDES, Role.DESIGNATES, Role.APPROVES)
        if entry.settled
        and book.bodies[entry.body].side == "party"
        and (rank := book.bodies[entry.body].rank) is not None
    ]
    if len(assemblies) < 2 or not ranks:
        return assemblies
    top = min(ranks)
    return tuple(
        replace(assembly, entries=tuple(_below(book, entry, top) for entry in assembly.entries))
        for assembly in assemblies
    )


def _below(book: Lawbook, entry: Competent, top: int) -> Competent:
    body = book.bodies[entry.body]
    lower = (
        entry.role in (Role.DECIDES, Role.DESIGNATES, Role.APPROVES)
        and body.side == "party"
        and body.rank is not None
        and body.rank > top
    )
    return replace(entry, superseded=True) if lower else entry


def managing_level(book: Lawbook, assemblies: tuple[Assembly, ...]) -> str | None:
    """The level of the Party body that decides, when all open branches agree on it; else None.

    Where provinces differ on who decides, what they differ among still tells the level when it is one.
    """
    deciding = [
        entry
        for assembly in assemblies
        for entry in assembly.of_role(Role.DECIDES, Role.DESIGNATES, Role.APPROVES)
        if book.bodies[entry.body].side == "party"
    ]
    firm = [entry for entry in deciding if not entry.variable]
    levels = {book.bodies[entry.body].level for entry in firm or deciding}
    return levels.pop() if len(levels) == 1 else None
