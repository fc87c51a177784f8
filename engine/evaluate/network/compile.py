"""Compiles questions into a program: rulesets per stratum, groups of rules, and what each rule means.

Every rule tests the group of the asserted fact first and one group has at most forty rules, so one fact never sets off
more than the library can hold. Each group ends in a sentinel that fires on every fact of the group, last.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.bilingual import Text
from engine.conditions.tree import All, Compare, Const, Count, Member, Not, Share
from engine.evaluate.network.cells import Cell, Root, number_all
from engine.evaluate.network.limits import GROUP, MOST_IN_GROUP, LimitFault, Rules, faults

MOST_GROUPS = 90
"""Groups per ruleset; keeps the fan-out of the root and the number of rules far inside the limits."""

END = "end-"
BOOT = "boot"


@dataclass(frozen=True, slots=True)
class Group:
    """Cells whose rules stand together; `ruleset` is the place of their ruleset in the program."""

    key: str
    stratum: int
    scope: str | None
    ruleset: int
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """What the child is given, and what the parent needs to read its answer."""

    cells: tuple[Cell, ...]
    roots: Mapping[int, int]
    """Place of a root among those compiled → its cell."""
    left: Mapping[int, Text]
    """Place of a root that has none → why."""
    groups: tuple[Group, ...]
    rulesets: tuple[Rules, ...]
    meanings: Mapping[str, tuple[int, int]]
    """Rule name → cell and place of the form among the cell's forms."""

    @property
    def rules(self) -> int:
        """Number of rules in all rulesets."""
        return sum(map(len, self.rulesets))

    def needed(self, roots: Iterable[int]) -> frozenset[int]:
        """The cells that the cells of `roots` rest on, themselves included."""
        found: set[int] = set()
        pending = list(roots)
        while pending:
            number = pending.pop()
            if number not in found:
                found.add(number)
                pending.extend(self.cells[number].parts)
        return frozenset(found)

    def plan(self) -> dict[str, Any]:
        """Plain data for the child: rulesets as text, groups in order of stratum, cells by what settles them."""
        return {
            "rulesets": [json.dumps(rules, ensure_ascii=False, separators=(",", ":")) for rules in self.rulesets],
            "groups": [[group.key, group.stratum, group.scope, group.ruleset, group.cells] for group in self.groups],
            "cells": [_kind(cell) for cell in self.cells],
            "meanings": {
                name: [cell, int(self.cells[cell].forms[form].truth)] for name, (cell, form) in self.meanings.items()
            },
        }


def compile_program(roots: Iterable[Root]) -> Program:
    """The program of these roots; a root that cannot be held within the limits is in `left` with the reason."""
    wanted = dict(enumerate(roots))
    left: dict[int, Text] = {}
    while True:
        cells, found, refused = number_all({place: root for place, root in wanted.items() if place not in left})
        left.update(refused)
        groups, rulesets, meanings = _grouped(cells)
        program = Program(cells, found, left, groups, rulesets, meanings)
        broken = [fault for rules in rulesets for fault in faults(rules)]
        if not broken:
            return program
        left.update(_struck(program, broken))


def _struck(program: Program, broken: list[LimitFault]) -> dict[int, Text]:
    """Roots that rest on a faulty rule; all of them when no rule can be blamed."""
    reasons = {program.meanings[fault.rule][0]: fault.reason for fault in broken if fault.rule in program.meanings}
    struck = {
        root: reasons[number]
        for root, cell in program.roots.items()
        for number in program.needed((cell,))
        if number in reasons
    }
    return struck or dict.fromkeys(program.roots, broken[0].reason)


def _kind(cell: Cell) -> list[Any]:
    if isinstance(cell.node, Const):
        return ["const", int(cell.node.value)]
    if isinstance(cell.node, (Compare, Member, Share)):
        return ["atom"]
    if isinstance(cell.node, Count):
        return ["count", cell.node.collection, cell.parts[0]]
    name = "not" if isinstance(cell.node, Not) else "all" if isinstance(cell.node, All) else "any"
    return [name, *cell.parts]


def _grouped(
    cells: tuple[Cell, ...],
) -> tuple[tuple[Group, ...], tuple[Rules, ...], Mapping[str, tuple[int, int]]]:
    groups: list[Group] = []
    rulesets: list[dict[str, Any]] = []
    meanings: dict[str, tuple[int, int]] = {}
    for stratum in range(1 + max((cell.stratum for cell in cells), default=-1)):
        packs = _packs([cell for cell in cells if cell.stratum == stratum])
        for place, pack in enumerate(packs):
            if place % MOST_GROUPS == 0:
                rulesets.append({BOOT: _rule([{GROUP: BOOT}], 0)})
            key = f"{stratum}-{place}"
            group = Group(key, stratum, pack[0].scope, len(rulesets) - 1, tuple(cell.number for cell in pack))
            groups.append(group)
            rules = rulesets[-1]
            for cell in pack:
                for index, form in enumerate(cell.forms):
                    name = f"r{cell.number}-{index}"
                    meanings[name] = (cell.number, index)
                    rules[name] = _rule([{GROUP: key}, *(each.encoded() for each in form.comparisons)], 1)
            rules[END + key] = _rule([{GROUP: key}], 2)
    return tuple(groups), tuple(rulesets), meanings


def _packs(cells: list[Cell]) -> list[list[Cell]]:
    """Cells of one stratum, those of one scope together, as many as one group may hold."""
    found: list[list[Cell]] = []
    for scope in dict.fromkeys(cell.scope for cell in cells):
        size = MOST_IN_GROUP
        for cell in cells:
            if cell.scope != scope:
                continue
            if size + len(cell.forms) >= MOST_IN_GROUP:
                found.append([])
                size = 0
            found[-1].append(cell)
            size += len(cell.forms)
    return found


def _rule(conditions: list[dict[str, Any]], priority: int) -> dict[str, Any]:
    return {"all": [{"m": {"$and": conditions}}], "pri": priority}
