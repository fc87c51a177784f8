"""Which provisions and which conditions the evidence tests.

A condition is a comparison, a membership, a share or a count; what a count asks of its items is part of it. It decides
a case when it alone, turned over, would turn over whether the rule holds (a competence row) or is breached
(a requirement), all other conditions as they were: modified condition/decision coverage.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from engine.analysis.evidence import Evidence, Reading, readings_of
from engine.conditions.tree import All, Any, Const, Node, Not, both, facts_of, negated
from engine.evaluate.kleene import Truth, conjunction, disjunction, negation
from engine.evaluate.native import Native
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, CompetenceRule, Ground, Requirement
from engine.lawbook.inventory import cites, names_of, rows_standing_on, stated_by_instruments
from engine.verdict.findings import judge


@dataclass(frozen=True, slots=True)
class ConditionCoverage:
    """One condition of a rule: whether some case had it true, false, unknown, and whether it decided some case."""

    condition: Node
    true: bool
    false: bool
    unknown: bool
    deciding: bool

    @property
    def covered(self) -> bool:
        """Seen true, seen false, and deciding; that it was never unknown is told but not held against it."""
        return self.true and self.false and self.deciding


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """One row: in how many cases it bore on the answer, and its conditions."""

    ground: Ground
    bore: int
    conditions: tuple[ConditionCoverage, ...]


@dataclass(frozen=True, slots=True)
class ProvisionCoverage:
    """One provision of an instrument's inventory: `tested` when a row that cites it bore on an answer."""

    instrument: str
    provision: str
    status: str
    """`tested`, `modelled` (rows cite it, none bore), `stated` (no row: by dates, relations, ranks), `untranslatable` or `gap`."""
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """All rows and all provisions of the instruments looked at, over so many cases."""

    rules: tuple[RuleCoverage, ...]
    provisions: tuple[ProvisionCoverage, ...]
    cases: int

    @property
    def provisions_tested(self) -> tuple[int, int]:
        """How many of the provisions that rows model are tested, and of how many."""
        modelled = [each for each in self.provisions if each.status in ("tested", "modelled")]
        return sum(each.status == "tested" for each in modelled), len(modelled)

    @property
    def conditions_covered(self) -> tuple[int, int]:
        """How many conditions are covered, and of how many."""
        every = [each for rule in self.rules for each in rule.conditions]
        return sum(each.covered for each in every), len(every)

    @property
    def percent(self) -> int:
        """The lower of the two shares in whole percent, rounded down; 100 where there is nothing to test."""
        shares = (self.provisions_tested, self.conditions_covered)
        return min(100 * part // whole if whole else 100 for part, whole in shares)


def coverage(book: Lawbook, evidence: Iterable[Evidence], instruments: frozenset[str] | None = None) -> Coverage:
    """What the evidence tests of the rows of these instruments (all of them when None); drafts are left out."""
    seen = _Seen()
    cases = 0
    for each in evidence:
        cases += 1
        for reading in readings_of(book, each):
            _watch(seen, reading)
    wanted = {name for name, each in book.instruments.items() if not each.draft}
    if instruments is not None:
        wanted &= instruments
    rows: list[CompetenceRule | Requirement] = [
        row for kind in (book.competence, book.requirements) for row in kind if row.ground.instrument in wanted
    ]
    return Coverage(
        tuple(RuleCoverage(row.ground, len(seen.bore.get(id(row), ())), _conditions(row, seen)) for row in rows),
        tuple(_provisions(book, rows, seen, wanted)),
        cases,
    )


@dataclass(slots=True)
class _Seen:
    """By row: the cases in which it bore, and the truths its conditions had together."""

    bore: dict[int, set[int]] = field(default_factory=dict)
    truths: dict[int, set[tuple[Truth, ...]]] = field(default_factory=dict)


def _watch(seen: _Seen, reading: Reading) -> None:
    if not reading.resolved:
        return
    case = id(reading.evidence)
    answering = {
        rule for assembly in reading.run.assemblies(reading.day) for entry in assembly.entries for rule in entry.rules
    }
    for each, post in zip(reading.run.assemblies(reading.day), reading.run.readings, strict=True):
        evaluator = Native(reading.run.facts_on(reading.day, post))
        for rule in dict.fromkeys(slot.rule for slot in each.slots):
            _note(seen, rule, evaluator)
            if rule.ground.id in answering:
                seen.bore.setdefault(id(rule), set()).add(case)
    for row in reading.requirements:
        if judge(reading.book, row, reading.evaluator, reading.facts, reading.day) is not None:
            seen.bore.setdefault(id(row), set()).add(case)
        items = reading.facts.collection(row.each).items if row.each is not None else ()
        for item in items:
            _note(seen, row, reading.evaluator.within(item))
        if row.each is None:
            _note(seen, row, reading.evaluator)


def _note(seen: _Seen, row: CompetenceRule | Requirement, evaluator: Native) -> None:
    atoms = atoms_of(decision_of(row))
    if atoms:
        seen.truths.setdefault(id(row), set()).add(tuple(evaluator.truth(atom) for atom in atoms))


def decision_of(row: CompetenceRule | Requirement) -> Node:
    """The condition under which a competence row holds, or a requirement is breached."""
    if isinstance(row, CompetenceRule):
        return row.guard
    return both(row.applies, negated(row.require), negated(row.unless))


def atoms_of(node: Node) -> tuple[Node, ...]:
    """The conditions of a tree, each once, in order of writing."""
    return tuple(dict.fromkeys(_leaves(node)))


def _leaves(node: Node) -> Iterator[Node]:
    if isinstance(node, (All, Any)):
        for part in node.parts:
            yield from _leaves(part)
    elif isinstance(node, Not):
        yield from _leaves(node.part)
    elif not isinstance(node, Const):
        yield node


def _conditions(row: CompetenceRule | Requirement, seen: _Seen) -> tuple[ConditionCoverage, ...]:
    decision = decision_of(row)
    atoms = atoms_of(decision)
    vectors = seen.truths.get(id(row), set())
    return tuple(
        ConditionCoverage(
            atom,
            true=any(each[index] is True for each in vectors),
            false=any(each[index] is False for each in vectors),
            unknown=any(each[index] is None for each in vectors),
            deciding=any(_decides(decision, atoms, each, index) for each in vectors),
        )
        for index, atom in enumerate(atoms)
    )


def _decides(decision: Node, atoms: tuple[Node, ...], truths: tuple[Truth, ...], index: int) -> bool:
    if truths[index] is None:
        return False
    held = dict(zip(atoms, truths, strict=True))
    outcomes = [_outcome(decision, {**held, atoms[index]: value}) for value in (True, False)]
    return None not in outcomes and outcomes[0] != outcomes[1]


def _outcome(node: Node, truths: Mapping[Node, Truth]) -> Truth:
    if isinstance(node, Const):
        return node.value
    if isinstance(node, All):
        return conjunction(_outcome(part, truths) for part in node.parts)
    if isinstance(node, Any):
        return disjunction(_outcome(part, truths) for part in node.parts)
    if isinstance(node, Not):
        return negation(_outcome(node.part, truths))
    return truths[node]


def _provisions(
    book: Lawbook, rows: list[CompetenceRule | Requirement], seen: _Seen, wanted: set[str]
) -> Iterator[ProvisionCoverage]:
    """Provisions of the inventories; one that only a derivation or a number rests on is tested with a row that reads it."""
    standing, stated = rows_standing_on(book), stated_by_instruments(book)
    borne: set[Citation] = set()
    facts: set[str] = set()
    numbers: set[str] = set()
    for row in rows:
        if seen.bore.get(id(row)):
            borne.update(_cited(row.ground))
            facts.update(facts_of(decision_of(row)))
        if seen.bore.get(id(row)) and isinstance(row, Requirement):
            numbers.update(name for name, _ in row.parameters)
    for derivation in book.derivations:
        if derivation.fact in facts:
            borne.update(_cited(derivation.ground))
            numbers.update(name for _, value in derivation.arguments if (name := _parameter(value)) is not None)
    for parameter in book.parameters:
        if parameter.id in numbers:
            borne.update(_cited(parameter.ground))
    for each in book.provisions:
        if each.instrument in wanted:
            named = names_of(each)
            rules = tuple(dict.fromkeys(rule for name in named for rule in standing.get(name, ())))
            status = each.status
            if status == "modelled" and any(name in borne for name in named):
                status = "tested"
            elif status == "modelled" and not rules and any(name in stated for name in named):
                status = "stated"
            yield ProvisionCoverage(each.instrument, each.provision, status, rules)


def _cited(ground: Ground) -> Iterator[Citation]:
    return (cited for each in ground.citations for cited in cites(each))


def _parameter(argument: object) -> str | None:
    """The parameter an argument of a derivation names."""
    if isinstance(argument, tuple) and len(argument) == 2 and argument[0] == "parameter":
        return str(argument[1])
    return None
