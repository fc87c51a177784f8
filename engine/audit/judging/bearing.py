"""Where each rule may bear: by post, by action, and by the law of the decision's day or of another day of the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audit.judging.rulebook import Rule
from engine.audit.judging.timeline import within
from engine.evaluate.columnar.bits import none_set, pack
from engine.evaluate.columnar.columns import FrameTable
from engine.evaluate.columnar.evaluation import Evaluation
from engine.lawbook.entries import Interval
from engine.model.vocabulary import ANCHOR_FACT, Anchor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits

_OTHER_DAYS = tuple(ANCHOR_FACT[anchor] for anchor in (Anchor.RECEIVED, Anchor.PROPOSED, Anchor.ELECTION))


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
        if rule.anchored_elsewhere:
            in_force = in_force | self._by_other_days(rule.interval)
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

    def _by_other_days(self, interval: Interval) -> Bits:
        held = self._held.get(("other", interval))
        if held is None:
            rows = self._table.rows
            held = none_set(rows)
            for path in _OTHER_DAYS:
                column = self._table.column(path)
                if column.kind == "date":
                    held = held | pack(column.exact & within(np.broadcast_to(column.low, (rows,)), interval))
            for collection in self._table.collections:
                items = self._table.items(collection)
                column = items.field("on")
                if column.kind == "date":
                    found = pack(column.exact & within(column.low, interval))
                    held = held | self._evaluation.rows_with(items, found)
            self._held["other", interval] = held
        return held
