"""Resolves the competence rules of one post into flat guarded slots.

Exceptions (`overrides`), delegations, a province's own rows against the common pattern, an office's overlay against
pattern packs and the edges between instruments all become part of the guards here, once; what evaluators see is flat.
Two slots that still hold together with different bodies are a conflict for `engine.competence` to report.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.conditions.tree import FALSE, Node, both, either, negated
from engine.lawbook.delegations import hand_down, hands_down
from engine.lawbook.entries import Body, CompetenceRule, Instrument, Interval, Slot, cut
from engine.lawbook.exception_chains import ExceptionChains
from engine.model.vocabulary import EdgeKind, Role

DECIDING = frozenset({Role.DECIDES, Role.DESIGNATES, Role.APPROVES, Role.MANAGES})
"""Roles that one body holds together on the Party side: who beats whom is settled for all of them at once."""


@dataclass(frozen=True, slots=True)
class _Winner:
    """What beats a row: from when to when, for which actions, under which condition."""

    interval: Interval
    actions: frozenset[str]
    guard: Node


def resolve_slots(
    rules: tuple[CompetenceRule, ...], instruments: Mapping[str, Instrument], bodies: Mapping[str, Body]
) -> tuple[Slot, ...]:
    """Flat guarded rows for rules that all bear on one post."""
    exceptions = ExceptionChains(rules)
    own = tuple(rule for rule in rules if not rule.delegation)

    def slots_of(rule: CompetenceRule, others: tuple[CompetenceRule, ...]) -> Iterator[Slot]:
        for role, body in rule.roles:
            winners = [
                winner
                for other in others
                if other.ground.id != rule.ground.id
                for winner in _wins(other, rule, role, body, exceptions, instruments, bodies)
            ]
            yield from _flatten(rule, role, body, winners)

    delegated = tuple(rule for rule in rules if rule.delegation)
    if not delegated:
        return tuple(slot for rule in own for slot in slots_of(rule, own))
    before = [slot for rule in own for slot in slots_of(rule, own)]
    holders = {body for rule in own for _, body in rule.roles}
    handed = hand_down(
        holders, before, [(rule, tuple(slots_of(rule, own)), tuple(slots_of(rule, rules))) for rule in delegated]
    )
    return (*(slot for rule in own for slot in slots_of(rule, rules)), *handed)


def _flatten(rule: CompetenceRule, role: Role, body: str, winners: list[_Winner]) -> Iterable[Slot]:
    """Cuts a rule by the dates and actions of what beats it, and takes the winners' guards out of its own."""
    days = {day for winner in winners for day in (winner.interval.start, winner.interval.end) if day}
    for piece in cut(rule.ground.interval, days):
        groups: dict[frozenset[int], set[str]] = {}
        bearing = [
            (index, winner.actions) for index, winner in enumerate(winners) if winner.interval.meet(piece) is not None
        ]
        for action in rule.actions:
            beaten_by = frozenset(index for index, actions in bearing if action in actions)
            groups.setdefault(beaten_by, set()).add(action)
        for beaten_by, actions in groups.items():
            exception: Node = either(*(winners[index].guard for index in sorted(beaten_by))) if beaten_by else FALSE
            guard = both(rule.guard, negated(exception))
            if guard != FALSE:
                yield Slot(rule, role, body, frozenset(actions), piece, guard)


def _wins(
    other: CompetenceRule,
    rule: CompetenceRule,
    role: Role,
    body: str,
    exceptions: ExceptionChains,
    instruments: Mapping[str, Instrument],
    bodies: Mapping[str, Body],
) -> Iterator[_Winner]:
    """Where and when `other` beats `rule` in the slot of `role` and `body`; nothing when it never does."""
    if other.ground.interval.meet(rule.ground.interval) is None or other.actions.isdisjoint(rule.actions):
        return
    if _wins_throughout(other, rule, role, body, instruments, bodies):
        yield _Winner(other.ground.interval, other.actions, other.guard)
        return
    for interval, actions in exceptions.reach(other, rule.ground.id):
        yield _Winner(interval, actions, other.guard)


def _wins_throughout(
    other: CompetenceRule,
    rule: CompetenceRule,
    role: Role,
    body: str,
    instruments: Mapping[str, Instrument],
    bodies: Mapping[str, Body],
) -> bool:
    """Whether a delegation, an edge or the pattern rule has `other` beat `rule` wherever both bear."""
    if other.delegation and hands_down(rule):
        return other.delegator == body and any(role is given for given, _ in other.roles)
    if not _same_slot(other, role, body, bodies):
        return False
    return _instrument_beats(instruments[other.ground.instrument], instruments[rule.ground.instrument])


def _same_slot(other: CompetenceRule, role: Role, body: str, bodies: Mapping[str, Body]) -> bool:
    """Whether `other` speaks to the slot: the same role, or another deciding role given to another body of that side.

    A province that says who decides does not thereby take ratification or designation from that same body.
    """
    side = bodies[body].side
    return any(
        bodies[held].side == side and (given is role or (given in DECIDING and role in DECIDING and held != body))
        for given, held in other.roles
    )


def _instrument_beats(strong: Instrument, weak: Instrument) -> bool:
    """Whether an edge or the pattern rule settles a slot in favour of `strong`; rank is left to the verdict."""
    if weak.is_pattern and not strong.is_pattern and strong.jurisdiction != "national":
        return True
    if weak.is_pattern and strong.is_pattern and strong.overlay and not weak.overlay:
        return True
    if any(edge.kind is EdgeKind.CONCRETISES and edge.instrument == weak.id for edge in strong.edges):
        return True
    return any(edge.kind is EdgeKind.DEFERS_TO and edge.instrument == strong.id for edge in weak.edges)


def effective_on(slots: Iterable[Slot], day: dt.date, actions: frozenset[str]) -> tuple[Slot, ...]:
    """Slots whose interval covers `day` and whose actions meet `actions`."""
    return tuple(slot for slot in slots if slot.interval.covers(day) and not slot.actions.isdisjoint(actions))
