"""One stage of a case as the child reads it: the facts of every atom needed, per group, for the case and each item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.bilingual import Text
from engine.conditions.tree import Compare, Count, Member, Share, Term
from engine.evaluate.network.atoms import Fields, fields
from engine.evaluate.network.cells import Target
from engine.evaluate.network.compile import Group, Program
from engine.evaluate.network.readings import Terms, UnencodableError
from engine.model.facts import Facts

Item = Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class EncodedCase:
    """`data` for the child, and the cells asked whose facts of this case cannot be held, with the reason."""

    data: dict[str, Any]
    left: Mapping[int, Text]


def encode(program: Program, targets: Sequence[Target], facts: Facts, terms: Terms) -> EncodedCase:
    """Encode what the targets need of the facts."""
    needed = program.needed(cell for cell, _ in targets)
    groups = [group for group in program.groups if not needed.isdisjoint(group.cells)]
    scopes = {over for _, over in targets if over is not None}
    for number in needed:
        cell = program.cells[number]
        scopes |= {cell.scope} if cell.scope is not None else set()
        scopes |= {cell.node.collection} if isinstance(cell.node, Count) else set()
    refused: dict[int, Text] = {}
    writer = _Writer(program, needed, terms, refused)
    atoms = [group for group in groups if group.stratum == 0]
    lists = {}
    for scope in sorted(scopes):
        held = facts.collection(scope)
        items = [writer.place([group for group in atoms if group.scope == scope], item) for item in held.items]
        lists[scope] = {"complete": held.complete, "items": items}
    data = {
        "groups": [group.key for group in groups],
        "roots": [[cell, over] for cell, over in targets],
        "facts": writer.place([group for group in atoms if group.scope is None], None),
        "lists": lists,
    }
    return EncodedCase(data, _resting_on(program, targets, refused))


def _resting_on(program: Program, targets: Sequence[Target], refused: Mapping[int, Text]) -> Mapping[int, Text]:
    found: dict[int, Text] = {}
    if refused:
        for cell, _ in targets:
            bad = program.needed((cell,)) & refused.keys()
            if bad:
                found[cell] = refused[min(bad)]
    return found


@dataclass(frozen=True, slots=True)
class _Writer:
    program: Program
    needed: frozenset[int]
    terms: Terms
    refused: dict[int, Text]

    def place(self, groups: Sequence[Group], item: Item) -> dict[str, list[Fields]]:
        """Group → its facts; more than one when an atom reads a list of several elements."""
        return {group.key: self._group(group, item) for group in groups}

    def _group(self, group: Group, item: Item) -> list[Fields]:
        facts: list[Fields] = [{}]

        def value(term: Term) -> object:
            return self.terms.value(term, item)

        for number in group.cells:
            atom = self.program.cells[number].node
            if number in self.needed:
                assert isinstance(atom, (Compare, Member, Share))
                try:
                    first, *more = fields(atom, number, value)
                except UnencodableError as failure:
                    self.refused[number] = failure.reason
                else:
                    facts[0].update(first)
                    facts.extend(more)
        return facts
