"""Working days over columns: each distinct pair asked of the official calendar once, the answers gathered.

Decisions of twenty years have few thousand distinct days; pairs of them recur, and a pair once counted is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluate.columnar.columns import NOWHERE, Column
from engine.evaluate.columnar.dates import day_number, day_of, widest_cause
from engine.evaluate.native import WITH_CALENDAR
from engine.intake.working_days import WorkingCalendar
from engine.model.values import Range, Unknown

if TYPE_CHECKING:
    from numpy.typing import NDArray

Answer = tuple[int, int, bool]
"""Low, high, and whether there is an answer at all."""


class WorkingDays:
    """`add_working_days` and `working_days_between` on one calendar, with a memory of what was counted."""

    def __init__(self, calendar: WorkingCalendar | None) -> None:
        self._calendar = calendar
        self._memory: dict[tuple[str, int, int], Answer] = {}

    def call(self, name: str, arguments: Sequence[Column]) -> Column:
        """The function over two columns; unknown without a calendar."""
        first, second = arguments
        if self._calendar is None or "nothing" in (first.kind, second.kind):
            return NOWHERE
        known = np.asarray(first.known & second.known)
        sides = [(each.low,) if each.high is None else (each.low, each.high) for each in (first, second)]
        corners = [self._corner(name, one, other, known) for one, other in product(*sides)]
        low = np.minimum.reduce([corner[0] for corner in corners])
        high = np.maximum.reduce([corner[1] for corner in corners])
        answered = known & np.logical_and.reduce([corner[2] for corner in corners])
        partial = (first.bounded & _not(first.calendar)) | (second.bounded & _not(second.calendar))
        open_corner = np.logical_or.reduce([corner[0] != corner[1] for corner in corners])
        cause = widest_cause((first, second))
        calendar = ~partial & (open_corner if cause is None else open_corner | cause)
        return Column("date" if name.startswith("add") else "integer", low, answered, high=high, calendar=calendar)

    def _corner(
        self, name: str, one: NDArray[Any], other: NDArray[Any], known: NDArray[np.bool_]
    ) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        one, other, asked = np.broadcast_arrays(one, other, known)
        low, high, answered = (
            np.zeros(asked.shape, np.int64),
            np.zeros(asked.shape, np.int64),
            np.zeros(asked.shape, bool),
        )
        pairs = np.stack([one[asked], other[asked]], axis=-1).astype(np.int64).reshape(-1, 2)
        if len(pairs):
            distinct, back = np.unique(pairs[:, 0] * _APART + pairs[:, 1], return_inverse=True)
            firsts = (distinct + _APART // 2) // _APART
            answers = [
                self._answer(name, int(a), int(b)) for a, b in zip(firsts, distinct - firsts * _APART, strict=True)
            ]
            table = np.asarray(answers, np.int64)
            low[asked], high[asked], answered[asked] = (
                table[back, 0], table[back, 1], table[back, 2].astype(bool),
            )  # fmt: skip
        return low, high, answered

    def _answer(self, name: str, first: int, second: int) -> Answer:
        key = (name, first, second)
        held = self._memory.get(key)
        if held is None:
            assert self._calendar is not None
            function: Callable[..., object] = WITH_CALENDAR[name]
            days = name.startswith("add")
            given = function(day_of(first), second if days else day_of(second), self._calendar)
            held = self._memory[key] = (0, 0, False) if isinstance(given, Unknown) else _bounds(given, days=days)
        return held


_APART = 1 << 32
"""Keeps a pair of numbers apart in one whole number."""


def _bounds(value: object, *, days: bool) -> Answer:
    low, high = (value.low, value.high) if isinstance(value, Range) else (value, value)
    return (_number(low, days=days), _number(high, days=days), True)


def _number(value: object, *, days: bool) -> int:
    return day_number(value) if days else value  # type: ignore[arg-type, return-value]


def _not(flags: Any) -> Any:
    return np.bool_(True) if flags is None else ~flags
