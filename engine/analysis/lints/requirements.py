"""Requirements against one another: one that another already says, two that cannot both be met."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import combinations

from engine.analysis.boxes import ACTION, DAY, Box, box
from engine.analysis.guards import days
from engine.analysis.study import Lint, Study
from engine.analysis.values import among
from engine.bilingual import Text
from engine.conditions.tree import All, Any, Node, both, facts_of, negated
from engine.lawbook.entries import Requirement
from engine.model.vocabulary import Severity

SUBSUMED = "PC911"
IMPOSSIBLE = "PC912"


def find(study: Study) -> Iterator[Lint]:
    """Pairs of one instrument with the same code (subsumed), and pairs that leave no lawful case (impossible)."""
    rows = [
        _Row(study, row) for row in study.book.requirements if not study.book.instruments[row.ground.instrument].draft
    ]
    by_code: dict[tuple[str, str, str | None], list[_Row]] = {}
    for each in rows:
        by_code.setdefault((each.row.code, each.row.ground.instrument, each.row.each), []).append(each)
    for same in by_code.values():
        for one, other in combinations(same, 2):
            if _meet(one.row, other.row):
                yield from _subsumed(one, other)
    yield from _impossible(rows)


class _Row:
    """A requirement with the boxes of its cases, on its days and for its actions; each kind worked out once."""

    def __init__(self, study: Study, row: Requirement) -> None:
        self.row = row
        self._study = study

    @cached_property
    def breached(self) -> tuple[Box, ...]:
        """Cases that breach it."""
        return self._framed(both(self.row.applies, negated(self.row.require), negated(self.row.unless)))

    @cached_property
    def bound(self) -> tuple[tuple[Box, tuple[Box, ...]], ...]:
        """Cases it binds, nothing excusing; each with those of its cases that keep it.

        A condition left whole for its many alternatives does not say which cases keep it: none is named then.
        """
        kept = [each for each in self._framed(self.row.require) if _apart(each)]
        return tuple(
            (each, tuple(common for way in kept if (common := each.meet(way)) is not None))
            for each in self._framed(both(self.row.applies, negated(self.row.unless)))
        )

    def _framed(self, condition: Node) -> tuple[Box, ...]:
        frame = box({ACTION: among(self.row.actions), DAY: days(self.row.ground.interval)})
        found = (frame.meet(each) for each in self._study.space.boxes(condition))
        return tuple(each for each in found if each is not None)


def _apart(held: Box) -> bool:
    return not any(isinstance(dimension, (All, Any)) for dimension, _ in held.dimensions)


def _meet(one: Requirement, other: Requirement) -> bool:
    """Whether they are two rows (not pieces of one) that can bear on one case."""
    if one.ground.id == other.ground.id or one.actions.isdisjoint(other.actions):
        return False
    if one.ground.interval.meet(other.ground.interval) is None:
        return False
    return one.posts is None or other.posts is None or not one.posts.isdisjoint(other.posts)


def _subsumed(one: _Row, other: _Row) -> Iterator[Lint]:
    for mine, theirs in ((other, one), (one, other)):
        lesser, greater = mine.row, theirs.row
        if greater.posts is not None and (lesser.posts is None or not lesser.posts <= greater.posts):
            continue
        if not lesser.actions <= greater.actions:
            continue
        if mine.breached and all(each.within(theirs.breached) for each in mine.breached):
            yield Lint(
                SUBSUMED,
                Text(
                    "mọi vi phạm của dòng này đã là vi phạm của dòng kia",
                    "every breach of this row is already a breach of the other",
                ),
                Text("bỏ dòng thừa, hoặc tách trường hợp", "remove the row, or part the cases"),
                (lesser.ground.id, greater.ground.id),
                tuple(sorted(lesser.posts or ())),
                mine.breached[0],
                warning=True,
            )
            return


def _impossible(rows: list[_Row]) -> Iterator[Lint]:
    """Two rows apply together, and every case breaches one of them; only rows that require something of one fact can."""
    by_fact: dict[str, list[_Row]] = {}
    for each in rows:
        if each.row.each is None and each.row.severity is not Severity.NOTICE:
            for path in dict.fromkeys(facts_of(each.row.require)):
                by_fact.setdefault(path, []).append(each)
    seen: set[tuple[_Row, _Row]] = set()
    for same in by_fact.values():
        for one, other in combinations(same, 2):
            if (one, other) not in seen and _meet(one.row, other.row):
                seen.add((one, other))
                yield from _clash(one, other)


def _clash(one: _Row, other: _Row) -> Iterator[Lint]:
    for here, ways in one.bound:
        for there, others in other.bound:
            if any(way.meets(each) for way in ways for each in others):
                continue
            common = here.meet(there)
            if common is not None and common.proven and common.within((*one.breached, *other.breached)):
                yield Lint(
                    IMPOSSIBLE,
                    Text(
                        "hai yêu cầu cùng áp dụng mà không hồ sơ nào đạt cả hai",
                        "both requirements apply, and no file can meet both",
                    ),
                    Text("tách trường hợp áp dụng của hai dòng", "part the cases the two rows apply to"),
                    (one.row.ground.id, other.row.ground.id),
                    tuple(sorted(one.row.posts or other.row.posts or ())),
                    common,
                )
                return
