"""Delegations: a delegate gets what the delegator has, for the time, the actions and under the condition of both.

Where no row at all gives the delegator anything on a post (the list that does is not held), nothing can be compared:
the delegation stands as its text gives it. Nobody hands on what was handed to them unless it was given with
`sub_delegation`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.conditions.tree import FALSE, both
from engine.lawbook.entries import CompetenceRule, Slot


def hands_down(rule: CompetenceRule) -> bool:
    """Whether who holds a competence by `rule` may delegate it."""
    return not rule.delegation or rule.sub_delegation


def hand_down(
    holders: Iterable[str],
    own: Iterable[Slot],
    handed: Iterable[tuple[CompetenceRule, tuple[Slot, ...], tuple[Slot, ...]]],
) -> Iterator[Slot]:
    """Slots of the delegations of one post, none larger than what the delegator has.

    `holders`: bodies to which rows of their own give something, be it beaten or not; `own`: the slots of the post
    without delegations; `handed`: each delegation with what it says, first as if no other delegation were, then as the
    others leave it.
    """
    has: dict[str | None, list[Slot]] = {body: [] for body in holders}
    for slot in own:
        has[slot.body].append(slot)
    pending = list(handed)
    while pending:
        # A delegator who is a delegate comes after the delegation that made it one; a circle is taken as it stands.
        delegates = {body for rule, *_ in pending for _, body in rule.roles}
        ready = [each for each in pending if each[0].delegator not in delegates] or pending
        pending = [each for each in pending if each not in ready]
        for rule, _, left in ready:
            yield from _granted(left, has.get(rule.delegator))
        given = [(rule, tuple(_granted(alone, has.get(rule.delegator)))) for rule, alone, _ in ready]
        for rule, slots in given:
            for _, body in rule.roles:
                has.setdefault(body, []).extend(slots if rule.sub_delegation else ())


def _granted(slots: Iterable[Slot], has: Iterable[Slot] | None) -> Iterator[Slot]:
    """The common part of what is delegated and what the delegator has; None: nothing is known of it."""
    for slot in slots:
        if has is None:
            yield slot
            continue
        for held in has:
            interval, actions = slot.interval.meet(held.interval), slot.actions & held.actions
            guard = both(slot.guard, held.guard)
            if held.role is slot.role and interval is not None and actions and guard != FALSE:
                yield Slot(slot.rule, slot.role, slot.body, actions, interval, guard)
