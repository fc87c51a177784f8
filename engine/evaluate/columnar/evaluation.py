"""The graph evaluated over one table: each node at most once, and what keeps open nodes open."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.conditions.tree import All, Call, Compare, Const, Count, Fact, Literal, Member, Not, Share
from engine.conditions.tree import Any as AnyOf
from engine.evaluate.columnar import dates
from engine.evaluate.columnar.bits import Truths, all_set, none_set, of_positions, pack, positions, unpack
from engine.evaluate.columnar.columns import NOTHING, NOWHERE, Column, Items, Table
from engine.evaluate.columnar.leaves import Flagged, compare, constant, member, share
from engine.evaluate.columnar.program import OF_CASE, NodeOp, Program
from engine.evaluate.native import WITH_CALENDAR

if TYPE_CHECKING:
    from engine.evaluate.columnar.bits import Bits, Flags

Missing = tuple[str, bool]
"""A blocker: the path of a fact, and whether only the official calendar keeps it open."""

_DATE_CALLS: Mapping[str, tuple[str, Callable[..., Any]]] = MappingProxyType(
    {
        "add_months": ("date", dates.add_months),
        "add_days": ("date", dates.add_days),
        "add_years": ("date", dates.add_years),
        "months_between": ("integer", dates.full_months),
        "days_between": ("integer", dates.full_days),
    }
)


class Evaluation:
    """Truths and values of a program over one table. Not shared between threads; forgets nothing while it lives."""

    def __init__(self, program: Program, table: Table) -> None:
        self.program = program
        self.table = table
        self._truths: dict[int, Truths] = {}
        self._values: dict[int, Column] = {}
        self._gaps: dict[int, Bits] = {}
        self._all: dict[str, Bits] = {}
        self._lifted: dict[tuple[str, bytes], Bits] = {}

    def rows(self, of: str) -> int:
        """Number of cases, or of items of a collection."""
        return self.table.rows if of == OF_CASE else self.table.items(of).size

    def everywhere(self, of: str = OF_CASE) -> Bits:
        """Every case, or every item of a collection."""
        found = self._all.get(of)
        if found is None:
            found = self._all[of] = all_set(self.rows(of))
        return found

    def truths(self, number: int) -> Truths:
        """Where a node holds and fails."""
        found = self._truths.get(number)
        if found is None:
            found = self._truths[number] = self._evaluate(self.program.nodes[number])
        return found

    def open(self, number: int) -> Bits:
        """Where a node is unknown."""
        holds, fails = self.truths(number)
        return self.everywhere(self.program.nodes[number].of) ^ (holds | fails)

    def value(self, number: int) -> Column:
        """The column of a term."""
        found = self._values.get(number)
        if found is None:
            found = self._values[number] = self._term(number)
        return found

    def _evaluate(self, op: NodeOp) -> Truths:
        node = op.node
        if node is None:
            return self._lift(op)
        if isinstance(node, (All, AnyOf)):
            return self._join(op, every=isinstance(node, All))
        if isinstance(node, Not):
            holds, fails = self.truths(op.parts[0])
            return Truths(fails, holds)
        if isinstance(node, Count):
            return self._count(op, node)
        if isinstance(node, Const):
            everywhere, nowhere = self.everywhere(op.of), none_set(self.rows(op.of))
            return Truths(everywhere, nowhere) if node.value else Truths(nowhere, everywhere)
        return self._packed(op, self._leaf(op))

    def _join(self, op: NodeOp, *, every: bool) -> Truths:
        parts = [self.truths(part) for part in op.parts]
        if not parts:
            both = Truths(self.everywhere(op.of), none_set(self.rows(op.of)))
            return both if every else Truths(both.fails, both.holds)
        holds, fails = parts[0]
        for more, less in parts[1:]:
            holds, fails = (holds & more, fails | less) if every else (holds | more, fails & less)
        return Truths(holds, fails)

    def _lift(self, op: NodeOp) -> Truths:
        holds, fails = self.truths(op.parts[0])
        return Truths(self.lifted(op.of, holds), self.lifted(op.of, fails))

    def lifted(self, collection: str, bits: Bits) -> Bits:
        """The items whose row's bit is set; asked again for the same rows, the same answer."""
        if not bits.any():
            return none_set(self.rows(collection))
        key = (collection, bits.tobytes())
        found = self._lifted.get(key)
        if found is None:
            found = self._lifted[key] = pack(unpack(bits, self.table.rows)[self.table.items(collection).row])
        return found

    def _count(self, op: NodeOp, node: Count) -> Truths:
        """Rows in which at least `number` items hold; the same in every item when asked of items."""
        items = self.table.items(node.collection)
        holds, fails = self.truths(op.parts[0])
        complete = pack(items.complete)
        if node.number <= 0:
            return Truths(self.everywhere(), none_set(self.table.rows))
        if node.number == 1:
            certain = self.rows_with(items, holds)
            possible = self.rows_with(items, self.everywhere(node.collection) ^ fails)
            return Truths(certain, complete & (self.everywhere() ^ (possible | certain)))
        certain = pack(self._per_row(items, holds) >= node.number)
        possible_few = pack(self._per_row(items, self.everywhere(node.collection) ^ fails) < node.number)
        return Truths(certain, complete & possible_few)

    def rows_with(self, items: Items, bits: Bits) -> Bits:
        """Rows with an item whose bit is set."""
        if not bits.any():
            return none_set(self.table.rows)
        return of_positions(items.row[positions(bits, items.size)], self.table.rows)

    def _per_row(self, items: Items, bits: Bits) -> Any:
        return np.bincount(items.row[positions(bits, items.size)], minlength=self.table.rows)

    def _leaf(self, op: NodeOp) -> Flagged:
        node = op.node
        values = [self.value(term) for term in op.terms]
        if isinstance(node, Compare):
            return compare(node.relation, values[0], values[1])
        if isinstance(node, Share):
            return share(node.relation, values[0], values[1], node.numerator, node.denominator)
        assert isinstance(node, Member)
        return member(values[0], node.values, [constant(value) for value in node.values])

    def _packed(self, op: NodeOp, flagged: Flagged) -> Truths:
        return Truths(self._pack(op.of, flagged[0]), self._pack(op.of, flagged[1]))

    def _pack(self, of: str, flags: Flags) -> Bits:
        if np.ndim(flags) == 0:
            return self.everywhere(of) if flags else none_set(self.rows(of))
        return pack(flags)

    def _term(self, number: int) -> Column:
        op = self.program.terms[number]
        term = op.term
        if isinstance(term, Literal):
            return constant(term.value)
        if isinstance(term, Fact):
            if term.path.startswith("item."):
                return self.table.items(op.of).field(term.path[5:]) if op.of else NOWHERE
            column = self.table.column(term.path)
            return column.take(self.table.items(op.of).row) if op.of else column
        assert isinstance(term, Call)
        arguments = [self.value(argument) for argument in op.arguments]
        if term.name in WITH_CALENDAR:
            return self.table.working_days(term.name, arguments)
        kind, function = _DATE_CALLS[term.name]
        return dates.spread(kind, function, *arguments)

    def blockers(self, roots: Mapping[int, Bits]) -> dict[Missing, Bits]:
        """What keeps nodes open: for each blocker, the cases in which it keeps open one of `roots` where asked.

        `roots`: numbers of nodes and the cases (or items) they are asked for; where a node is not open nothing is said.
        """
        found: dict[Missing, Bits] = {}
        asked = dict(roots)
        waiting = sorted(asked)
        while waiting:
            # Parts have lower numbers than what they make up: from the top, every node is met once.
            number = waiting.pop()
            mask = asked.pop(number)
            mask = mask & self.open(number)
            if not mask.any():
                continue
            op = self.program.nodes[number]
            for part, bits in self._asked_of_parts(op, mask, found):
                if part in asked:
                    asked[part] = asked[part] | bits
                else:
                    asked[part] = bits
                    insort(waiting, part)
            if op.terms:
                self._leaf_blockers(op, mask, found)
        return found

    def _asked_of_parts(self, op: NodeOp, mask: Bits, found: dict[Missing, Bits]) -> list[tuple[int, Bits]]:
        if op.node is None:
            return [(op.parts[0], self.rows_with(self.table.items(op.of), mask))]
        if isinstance(op.node, Count):
            items = self.table.items(op.node.collection)
            self._note(found, (op.node.collection, False), mask & ~pack(items.complete), OF_CASE)
            return [(op.parts[0], self.lifted(op.node.collection, mask))]
        return [(part, mask) for part in op.parts]

    def _leaf_blockers(self, op: NodeOp, mask: Bits, found: dict[Missing, Bits]) -> None:
        left = mask
        for path, term in op.facts:
            gap = mask & self._gap(op.of, term)
            self._note(found, (path, False), gap, op.of)
            left = left & ~gap
        for path, bits in self._calendar_gaps(op, mask):
            self._note(found, (path, True), bits, op.of)
            left = left & ~bits
        if left.any():
            # Given and still of no use: a share of nobody, or days no calendar was there to count.
            whole = {path for path, term in op.facts if isinstance(op.node, Share) and self._is_whole(op, term)}
            for path, _ in op.facts:
                if isinstance(op.node, Compare) or path in whole:
                    self._note(found, (path, isinstance(op.node, Compare)), left, op.of)

    def _is_whole(self, op: NodeOp, term: int) -> bool:
        pending = [op.terms[1]]
        while pending:
            number = pending.pop()
            if number == term:
                return True
            pending.extend(self.program.terms[number].arguments)
        return False

    def _gap(self, of: str, term: int) -> Bits:
        """Where a fact is unknown, stated absent, or vague for want of a fuller one."""
        found = self._gaps.get(term)
        if found is None:
            column = self.value(term)
            settled = column.exact if column.calendar is None else column.known & (~column.bounded | column.calendar)
            found = self._gaps[term] = self.everywhere(of) & ~self._pack(of, settled)
        return found

    def _calendar_gaps(self, op: NodeOp, mask: Bits) -> list[tuple[str, Bits]]:
        values = [self.value(term) for term in op.terms]
        if all(value.calendar is None for value in values):
            return []
        given: Any = np.bool_(True)
        for value in values:
            given = given & (value.known if value.stated is None else value.known | (value.stated != NOTHING))
        vague: Any = np.bool_(False)
        for value in values:
            if value.calendar is not None:
                vague = vague | (value.bounded & value.calendar)
        only = mask & self._pack(op.of, given & vague)
        return [(path, only & ~self._gap(op.of, term)) for path, term in op.facts]

    def _note(self, found: dict[Missing, Bits], missing: Missing, bits: Bits, of: str) -> None:
        if not bits.any():
            return
        rows = bits if of == OF_CASE else self.rows_with(self.table.items(of), bits)
        held = found.get(missing)
        found[missing] = rows if held is None else held | rows
