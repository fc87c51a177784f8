"""Small faults put into the law one at a time: another body, another level, a threshold off by one, a day off, a condition
or an exception lost. Each is a lawbook that differs in the rows it names and in nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from engine.conditions.tree import (
    FALSE,
    TRUE,
    All,
    Any,
    Call,
    Compare,
    Const,
    Count,
    Literal,
    Node,
    Not,
    Share,
    both,
    either,
    negated,
)
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Body, CompetenceRule, Ground, Interval, Requirement
from engine.model.vocabulary import Role

Row = CompetenceRule | Requirement
Changed = Node | str | dt.date | tuple[Role, str]
"""What a mutant touches: a condition, the id of a row overridden, a day, a role with its body."""
KINDS = ("body", "level", "threshold", "date", "condition", "override")
_DAY = dt.timedelta(days=1)
_NOT_LAW = frozenset({"requirement-rows", "columnar"})
"""What a lawbook remembers of its rows: a mutant may not inherit it."""


@dataclass(frozen=True)
class Mutant:
    """One fault: its kind, what became of what, and the rows before and after; `day` is the one day a date moved over."""

    kind: str
    before: Changed
    after: Changed | None
    rows: tuple[tuple[Row, Row], ...]
    day: dt.date | None = None

    @property
    def ground(self) -> Ground:
        """The ground of the first row changed."""
        return self.rows[0][0].ground

    def of(self, book: Lawbook) -> Lawbook:
        """The lawbook with the fault."""
        rules = {id(old): new for old, new in self.rows if isinstance(new, CompetenceRule)}
        demands = {id(old): new for old, new in self.rows if isinstance(new, Requirement)}
        memo = {name: value for name, value in book.memo.items() if name not in _NOT_LAW}
        law = replace(book, memo=memo, requirements=tuple(demands.get(id(row), row) for row in book.requirements))
        if not rules:
            return law
        touched = {post for rule, _ in self.rows if isinstance(rule, CompetenceRule) for post in rule.posts}
        competence = tuple(rules.get(id(row), row) for row in book.competence)
        return replace(law, competence=competence, _slots=book.slots_apart_from(touched))


def mutants(book: Lawbook, instruments: frozenset[str] | None = None) -> Iterator[Mutant]:
    """Every mutant of the rows of these instruments (all but drafts when None), in a fixed order."""
    bodies = _Bodies(book)
    held = [name for name, each in book.instruments.items() if not each.draft]
    for instrument in held:
        if instruments is not None and instrument not in instruments:
            continue
        for rule in book.competence:
            if rule.ground.instrument == instrument:
                yield from _of_rule(rule, bodies)
        for row in book.requirements:
            if row.ground.instrument == instrument:
                yield from _of_requirement(row)
        yield from _of_dates(book, instrument)


class _Bodies:
    """Bodies by side, to put one in the place of another."""

    def __init__(self, book: Lawbook) -> None:
        self.by_id = book.bodies
        order = sorted(book.bodies.values(), key=lambda each: (each.rank is None, each.rank or 0, each.id))
        self._of_side: dict[str, list[Body]] = {}
        for each in order:
            self._of_side.setdefault(each.side, []).append(each)

    def beside(self, body: str, *, same_level: bool, taken: frozenset[str]) -> str | None:
        """The next body of the side on this level, or on another; never one that already stands in the row."""
        held = self.by_id[body]
        side = self._of_side[held.side]
        start = side.index(held)
        return next(
            (
                each.id
                for each in (*side[start + 1 :], *reversed(side[:start]))
                if (each.level == held.level) is same_level and each.id not in taken
            ),
            None,
        )


def _of_rule(rule: CompetenceRule, bodies: _Bodies) -> Iterator[Mutant]:
    taken = frozenset(body for _, body in rule.roles)
    for index, (role, body) in enumerate(rule.roles):
        for kind, same_level in (("body", True), ("level", False)):
            other = bodies.beside(body, same_level=same_level, taken=taken)
            if other is not None:
                roles = (*rule.roles[:index], (role, other), *rule.roles[index + 1 :])
                yield Mutant(kind, (role, body), (role, other), ((rule, replace(rule, roles=roles)),))
    for overridden in rule.overrides:
        rest = tuple(each for each in rule.overrides if each != overridden)
        yield Mutant("override", overridden, None, ((rule, replace(rule, overrides=rest)),))
    for kind, was, became, guard in _faulty(rule.guard, TRUE):
        yield Mutant(kind, was, became, ((rule, replace(rule, guard=guard)),))


def _of_requirement(row: Requirement) -> Iterator[Mutant]:
    for kind, was, became, applies in _faulty(row.applies, TRUE):
        yield Mutant(kind, was, became, ((row, replace(row, applies=applies)),))
    for kind, was, became, require in _faulty(row.require, TRUE):
        yield Mutant(kind, was, became, ((row, replace(row, require=require)),))
    for kind, was, became, unless in _faulty(row.unless, FALSE):
        yield Mutant(kind, was, became, ((row, replace(row, unless=unless)),))


def _of_dates(book: Lawbook, instrument: str) -> Iterator[Mutant]:
    """An edge of the instrument's time moved by a day, with all rows that share it: it is written once."""
    rows: list[Row] = [
        row for kind in (book.competence, book.requirements) for row in kind if row.ground.instrument == instrument
    ]
    starts = sorted({row.ground.interval.start for row in rows} - {None}, key=str)
    ends = sorted({row.ground.interval.end for row in rows} - {None}, key=str)
    for start in starts:
        if start is not None:
            mine = [row for row in rows if row.ground.interval.start == start]
            for moved, day in ((start + _DAY, start), (start - _DAY, start - _DAY)):
                yield _moved(mine, start, moved, day, lambda held, to: Interval(to, held.end))
    for end in ends:
        if end is not None:
            mine = [row for row in rows if row.ground.interval.end == end]
            for moved, day in ((end + _DAY, end), (end - _DAY, end - _DAY)):
                yield _moved(mine, end, moved, day, lambda held, to: Interval(held.start, to))


def _moved(
    rows: list[Row], was: dt.date, became: dt.date, day: dt.date, put: Callable[[Interval, dt.date], Interval]
) -> Mutant:
    changed = tuple(
        (row, replace(row, ground=replace(row.ground, interval=put(row.ground.interval, became)))) for row in rows
    )
    return Mutant("date", was, became, changed, day)


_Fault = tuple[str, Node, Node | None, Node]


def _faulty(node: Node, lost: Const) -> Iterator[_Fault]:
    """Kind, what was, what became of it, and the whole condition with that fault; `lost` stands for the whole left out."""
    if not isinstance(node, Const):
        yield "condition", node, None, lost
    yield from _inside(node)


def _inside(node: Node) -> Iterator[_Fault]:
    if isinstance(node, (All, Any)):
        join = both if isinstance(node, All) else either
        for index, part in enumerate(node.parts):
            before, after = node.parts[:index], node.parts[index + 1 :]
            yield "condition", part, None, join(*before, *after)
            for kind, was, became, faulty in _inside(part):
                yield kind, was, became, join(*before, faulty, *after)
    elif isinstance(node, Not):
        for kind, was, became, faulty in _inside(node.part):
            yield kind, was, became, negated(faulty)
    else:
        for other, was, became in _thresholds(node):
            yield "threshold", was, became, other


def _thresholds(node: Node) -> Iterator[tuple[Node, Node, Node | None]]:
    for step in (1, -1):
        if isinstance(node, Compare):
            moved = _moved_term(node.right, step)
            if moved is not None:
                other = replace(node, right=moved)
                yield other, node, other
        elif isinstance(node, Share):
            part = replace(node, numerator=node.numerator + step)
            yield part, node, part
        elif isinstance(node, Count) and node.number + step >= 1:
            count = replace(node, number=node.number + step)
            yield count, node, count
    if isinstance(node, Count):
        for _, was, became, inner in _inside(node.where):
            yield replace(node, where=inner), was, became


def _moved_term(term: object, step: int) -> Literal | Call | None:
    """The number a comparison ends in, moved; a date by as many days."""
    if isinstance(term, Literal):
        if isinstance(term.value, dt.date):
            return Literal(term.value + step * _DAY)
        return Literal(term.value + step) if type(term.value) is int else None
    if isinstance(term, Call) and term.arguments:
        last = _moved_term(term.arguments[-1], step)
        return replace(term, arguments=(*term.arguments[:-1], last)) if last is not None else None
    return None
