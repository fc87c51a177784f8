"""Requirements against one another: one that another already says, two that cannot both be met."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.analysis.boxes import ACTION, DAY, Box, box
from engine.analysis.guards import days
from engine.analysis.study import Lint, Study
from engine.analysis.values import among
from engine.bilingual import Text
from engine.conditions.tree import Node, both, facts_of, negated
from engine.lawbook.entries import Requirement
from engine.model.vocabulary import Severity

SUBSUMED = "PC911"
IMPOSSIBLE = "PC912"


def find(study: Study) -> Iterator[Lint]:
    """Pairs of one instrument with the same code (subsumed), and pairs that leave no lawful case (impossible)."""
    rows = [row for row in study.book.requirements if not study.book.instruments[row.ground.instrument].draft]
    by_code: dict[tuple[str, str, str | None], list[Requirement]] = {}
    for row in rows:
        by_code.setdefault((row.code, row.ground.instrument, row.each), []).append(row)
    for same in by_code.values():
        for one, other in combinations(same, 2):
            if one.ground.id != other.ground.id and _meet(one, other):
                yield from _subsumed(study, one, other)
    yield from _impossible(study, rows)


def _meet(one: Requirement, other: Requirement) -> bool:
    if one.actions.isdisjoint(other.actions) or one.ground.interval.meet(other.ground.interval) is None:
        return False
    return one.posts is None or other.posts is None or not one.posts.isdisjoint(other.posts)


def _subsumed(study: Study, one: Requirement, other: Requirement) -> Iterator[Lint]:
    for lesser, greater in ((other, one), (one, other)):
        if greater.posts is not None and (lesser.posts is None or not lesser.posts <= greater.posts):
            continue
        if not lesser.actions <= greater.actions:
            continue
        boxes, covering = _framed(study, lesser, _breach(lesser)), _framed(study, greater, _breach(greater))
        if boxes and all(each.within(covering) for each in boxes):
            yield Lint(
                SUBSUMED,
                Text(
                    "mọi vi phạm của dòng này đã là vi phạm của dòng kia",
                    "every breach of this row is already a breach of the other",
                ),
                Text("bỏ dòng thừa, hoặc tách trường hợp", "remove the row, or part the cases"),
                (lesser.ground.id, greater.ground.id),
                tuple(sorted(lesser.posts or ())),
                boxes[0],
                warning=True,
            )
            return


def _impossible(study: Study, rows: list[Requirement]) -> Iterator[Lint]:
    """Two rows apply together, and every case breaches one of them; only rows that require something of one fact can."""
    by_fact: dict[str, list[Requirement]] = {}
    for row in rows:
        if row.each is None and row.severity is not Severity.NOTICE:
            for path in dict.fromkeys(facts_of(row.require)):
                by_fact.setdefault(path, []).append(row)
    seen: set[tuple[int, int]] = set()
    for same in by_fact.values():
        for one, other in combinations(same, 2):
            if (id(one), id(other)) in seen or one.ground.id == other.ground.id or not _meet(one, other):
                continue
            seen.add((id(one), id(other)))
            yield from _clash(study, one, other)


def _clash(study: Study, one: Requirement, other: Requirement) -> Iterator[Lint]:
    breached = (*_framed(study, one, _breach(one)), *_framed(study, other, _breach(other)))
    for here in _framed(study, one, both(one.applies, negated(one.unless))):
        for there in _framed(study, other, both(other.applies, negated(other.unless))):
            common = here.meet(there)
            if common is None or not common.proven or _way_out(common, breached):
                continue
            if common.within(breached):
                yield Lint(
                    IMPOSSIBLE,
                    Text(
                        "hai yêu cầu cùng áp dụng mà không hồ sơ nào đạt cả hai",
                        "both requirements apply, and no file can meet both",
                    ),
                    Text("tách trường hợp áp dụng của hai dòng", "part the cases the two rows apply to"),
                    (one.ground.id, other.ground.id),
                    tuple(sorted(one.posts or other.posts or ())),
                    common,
                )
                return


def _way_out(common: Box, breached: tuple[Box, ...]) -> bool:
    """Whether a first way of keeping clear of every breach leads somewhere: a quick look before the whole is worked out."""
    for each in breached:
        pieces = common.minus(each)
        if not pieces:
            return False
        common = pieces[0]
    return True


def _breach(row: Requirement) -> Node:
    return both(row.applies, negated(row.require), negated(row.unless))


def _framed(study: Study, row: Requirement, condition: Node) -> tuple[Box, ...]:
    frame = box({ACTION: among(row.actions), DAY: days(row.ground.interval)})
    found = (frame.meet(each) for each in study.space.boxes(condition))
    return tuple(each for each in found if each is not None)
