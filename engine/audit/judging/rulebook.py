"""The requirements of a lawbook, compiled once: their conditions in one graph, and where each bears on a case."""

from __future__ import annotations

from dataclasses import dataclass

from engine.conditions.tree import All, Any, Call, Compare, Count, Node, Not, Term, facts_of
from engine.evaluate.columnar.program import OF_CASE, Program, not_compiled
from engine.evaluate.native import WITH_CALENDAR
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval, Requirement, Untranslatable
from engine.model.vocabulary import Confidence, Facet, Severity
from engine.verdict.transition import day_of_items


@dataclass(frozen=True, slots=True)
class Meta:
    """What a finding is whatever the case: `order` is the place the native evaluator lists it in."""

    order: int
    rule: str
    code: str
    facet: Facet
    severity: Severity
    confidence: Confidence
    supplementary: bool = False
    """Whether its facet still lacks its own rules when this one alone bears."""

    @property
    def firm(self) -> bool:
        """Whether a breach is a violation; else a person must look."""
        return self.severity is Severity.VIOLATION and self.confidence.carries_violation


@dataclass(frozen=True, slots=True)
class Tested:
    """A requirement as numbers of the graph: read of the case, and of each item where it is about items."""

    row: Requirement
    applies: int
    require: int
    unless: int
    of: str
    applies_at_all: int
    """`applies` read of no item: where it fails, no item is looked at."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A requirement, or a question put to a person, and where it bears."""

    meta: Meta
    posts: frozenset[str] | None
    actions: frozenset[str]
    interval: Interval
    event: str | None
    """What, besides the decision, it is picked by the day of: see `Requirement.event`."""
    tested: Tested | None
    question: int | None = None
    before: Tested | None = None
    """The requirement it succeeds, where an older event may still be under that."""
    item_day: str = ""
    """The fact that says when an item it is about happened."""
    native: str | None = None
    """Why the columnar evaluator cannot take it."""
    reads: frozenset[str] = frozenset()
    """Facts of the case it reads; the calendar may keep it open where it does one of them."""
    counts_days: bool = False
    """Whether it counts working days itself."""


class Rulebook:
    """All rules that can bear on a case, in the order the native evaluator lists their findings."""

    def __init__(self, book: Lawbook) -> None:
        self.program = Program()
        self._kinds = {path: spec.kind for path, spec in book.facts.items()}
        self._book = book
        rules = [self._requirement(row) for row in book.requirements if not self._draft(row)]
        rules += [self._question(row) for row in book.untranslatable if row.judgement and not self._draft(row)]
        self.rules: tuple[Rule, ...] = tuple(rules)

    def _draft(self, row: Requirement | Untranslatable) -> bool:
        return self._book.instruments[row.ground.instrument].draft

    def _requirement(self, row: Requirement) -> Rule:
        before = [each for each in self._book.requirements if each.ground.id == row.succeeds] if row.each else []
        nodes = [row.applies, row.require, row.unless]
        if before and row.succeeds is not None:
            nodes += [before[-1].applies, before[-1].require, before[-1].unless]
        fault = self._fault(nodes, row.each or OF_CASE)
        return Rule(
            Meta(_ORDER_OF_RULES, row.ground.id, row.code, row.facet, row.severity, row.ground.confidence, row.supplementary),
            row.posts, row.actions, row.ground.interval, row.event,
            None if fault else self._tested(row),
            before=self._tested(before[-1]) if before and row.succeeds is not None and not fault else None, native=fault,
            item_day=day_of_items(self._book, row.each) if row.each else "",
            reads=frozenset(path for node in nodes for path in facts_of(node)), counts_days=any(map(_counts_days, nodes)),
        )  # fmt: skip

    def _question(self, row: Untranslatable) -> Rule:
        fault = self._fault([row.applies], OF_CASE)
        code = f"{row.facet.value}.can-xem-xet.{row.ground.id.split('.')[-1]}"
        return Rule(
            Meta(_ORDER_OF_QUESTIONS, row.ground.id, code, row.facet, Severity.JUDGEMENT, row.ground.confidence),
            row.posts, row.actions, row.ground.interval, None, None,
            question=None if fault else self.program.add(row.applies), native=fault,
            reads=frozenset(facts_of(row.applies)), counts_days=_counts_days(row.applies),
        )  # fmt: skip

    def _fault(self, nodes: list[Node], of: str) -> str | None:
        found = [fault for node in nodes if (fault := not_compiled(node, self._kinds, of)) is not None]
        return found[0] if found else None

    def _tested(self, row: Requirement) -> Tested:
        of = row.each or OF_CASE
        add = self.program.add
        return Tested(row, add(row.applies, of), add(row.require, of), add(row.unless, of), of, add(row.applies))

    def guards_read(self, path: str) -> bool:
        """Whether some guard of competence reads a fact."""
        return any(path in facts_of(slot.guard) for post in self._book.posts for slot in self._book.slots(post))


_ORDER_OF_RULES, _ORDER_OF_QUESTIONS = 1, 2


def _counts_days(node: Node) -> bool:
    if isinstance(node, (All, Any)):
        return any(_counts_days(part) for part in node.parts)
    if isinstance(node, Not):
        return _counts_days(node.part)
    if isinstance(node, Count):
        return _counts_days(node.where)
    if isinstance(node, Compare):
        return _calls_calendar(node.left) or _calls_calendar(node.right)
    return False


def _calls_calendar(term: Term) -> bool:
    return isinstance(term, Call) and (term.name in WITH_CALENDAR or any(map(_calls_calendar, term.arguments)))
