"""Where each rule may bear: by post, by action, and by the law of the decision's day or of the day of an event the file reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audit.judging.rulebook import Rule
from engine.audit.judging.timeline import touching, within
from engine.evaluate.columnar.bits import pack
from engine.evaluate.columnar.columns import NOTHING, Column, FrameTable
from engine.evaluate.columnar.evaluation import Evaluation
from engine.lawbook.entries import Interval
from engine.model.vocabulary import ANCHOR_FACT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits

_FACTS = frozenset(ANCHOR_FACT.values())
"""Events that are facts of their own; any other is a collection whose items each have a day."""


class Bearing:
    """Bits by post set, action set and interval, each worked out once for a table."""

    def __init__(
        self, evaluation: Evaluation, table: FrameTable, judged: NDArray[np.bool_], days: NDArray[np.int64],
        posts: NDArray[np.intp], all_posts: Sequence[str], actions: NDArray[np.intp], acts: Sequence[frozenset[str]],
    ) -> None:  # fmt: skip
        self._evaluation = evaluation
        self._table = table
        self._judged = pack(judged)
        self._days = days
        self._posts = posts
        self._all_posts = all_posts
        self._actions = actions
        self._acts = acts
        self._held: dict[Any, Bits] = {}

    def of(self, rule: Rule) -> Bits:
        """The cases a rule may bear on."""
        bits = self._judged & self._by_actions(rule.actions)
        if rule.posts is not None and bits.any():
            bits = bits & self._by_posts(rule.posts)
        if not bits.any():
            return bits
        in_force = self._by_day(rule.interval)
        if rule.event is not None:
            in_force = in_force | self._by_event(rule.event, rule.interval)
        return bits & in_force

    def _by_actions(self, actions: frozenset[str]) -> Bits:
        held = self._held.get(actions)
        if held is None:
            chosen = np.asarray([not actions.isdisjoint(each) for each in self._acts], np.bool_)
            held = self._held[actions] = pack(chosen[self._actions])
        return held

    def _by_posts(self, posts: frozenset[str]) -> Bits:
        held = self._held.get(("posts", posts))
        if held is None:
            # Where it is not known which post is filled, every rule may bear: the last place stands for that.
            chosen = np.asarray([*(post in posts for post in self._all_posts), True], np.bool_)
            held = self._held["posts", posts] = pack(chosen[self._posts])
        return held

    def _by_day(self, interval: Interval) -> Bits:
        held = self._held.get(interval)
        if held is None:
            held = self._held[interval] = pack(within(self._days, interval))
        return held

    def _by_event(self, event: str, interval: Interval) -> Bits:
        """Where a day of the event may lie in the interval: one that is not given may be any."""
        held = self._held.get((event, interval))
        if held is None:
            if event not in _FACTS:
                items = self._table.items(event)
                held = self._evaluation.rows_with(items, pack(_may_lie_in(items.field("on"), items.size, interval)))
            else:
                held = pack(_may_lie_in(self._table.column(event), self._table.rows, interval))
            self._held[event, interval] = held
        return held


def _may_lie_in(days: Column, size: int, interval: Interval) -> NDArray[np.bool_]:
    open_ = ~days.known if days.stated is None else ~days.known & (days.stated == NOTHING)
    found = np.broadcast_to(open_, (size,)).copy()
    if days.kind == "date":
        found |= days.known & touching(
            np.broadcast_to(days.low, (size,)), np.broadcast_to(days.upper, (size,)), interval
        )
    return found
