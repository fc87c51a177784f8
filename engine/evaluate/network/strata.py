"""Runs a program over one case, stratum by stratum: facts of a stratum are the results of those below.

Imports nothing of the engine but the kernel: this runs in the child. A truth is 1, 0, or 2 for unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from engine.evaluate.network.kernel import KernelError, Ruleset, Table

FALSE, TRUE, OPEN = 0, 1, 2

Fired = list[tuple[str, int, str]]
"""Scope ("" for the case), place of the item, rule."""


class Place:
    """The case itself, or one item of a collection: its facts for the atoms, and what is settled of it."""

    def __init__(self, scope: str, index: int, facts: dict[str, list[dict[str, Any]]], case: Place | None) -> None:
        self.scope = scope
        self.index = index
        self.facts = facts
        self.settled: dict[int, int] = {}
        self._case = case

    def truth(self, cell: int) -> int:
        """What is settled of a cell here, or in the case as a whole."""
        found = self.settled.get(cell)
        if found is None:
            found = OPEN if self._case is None else self._case.truth(cell)
        return found


class Machine:
    """One program built in this process."""

    def __init__(self, name: str, plan: dict[str, Any]) -> None:
        self._rulesets = [Ruleset(f"{name}-{index}", text) for index, text in enumerate(plan["rulesets"])]
        self._groups: list[tuple[str, int, str | None, int, list[int]]] = [tuple(row) for row in plan["groups"]]
        self._cells: list[list[Any]] = plan["cells"]
        self._meanings: dict[str, list[int]] = plan["meanings"]
        self._sizes: dict[int, int] = {}
        for cell, _ in self._meanings.values():
            self._sizes[cell] = self._sizes.get(cell, 0) + 1

    def answer(self, case: dict[str, Any]) -> dict[str, Any]:
        """Truths of the cells in `case["roots"]`, per place, and the rules that fired."""
        whole = Place("", 0, case["facts"], None)
        for number, cell in enumerate(self._cells):
            if cell[0] == "const":
                whole.settled[number] = cell[1]
        lists: dict[str, list[Place]] = {
            scope: [Place(scope, index, facts, whole) for index, facts in enumerate(held["items"])]
            for scope, held in case["lists"].items()
        }
        complete = {scope: int(held["complete"]) for scope, held in case["lists"].items()}
        fired: Fired = []
        wanted = set(case["groups"])
        for key, stratum, scope, ruleset, cells in self._groups:
            if key not in wanted:
                continue
            for place in [whole] if scope is None else lists[scope]:
                if stratum == 0:
                    self._settle(place, key, ruleset, cells, place.facts[key], fired)
                else:
                    self._settle(place, key, ruleset, cells, [self._above(place, cells, lists, complete)], fired)
        if not all(ruleset.empty for ruleset in self._rulesets):
            raise KernelError("a fact was left behind")
        return {"truths": [self._truths(root, whole, lists) for root in case["roots"]], "fired": fired}

    def _truths(self, root: list[Any], whole: Place, lists: dict[str, list[Place]]) -> list[int]:
        cell, over = root
        return [place.truth(cell) for place in ([whole] if over is None else lists[over])]

    def _settle(
        self, place: Place, key: str, ruleset: int, cells: list[int], facts: Iterable[dict[str, Any]], fired: Fired
    ) -> None:
        """Assert the facts of one group at one place. Of several elements of a list one true is enough, all must be false."""
        for element, fact in enumerate(facts):
            most = 1 + sum(self._sizes.get(cell, 0) for cell in cells)
            found: dict[int, int] = {}
            for rule in self._rulesets[ruleset].fire({"g": key, **fact}, f"end-{key}", most):
                cell, truth = self._meanings[rule]
                if cell not in cells or found.setdefault(cell, truth) != truth:
                    raise KernelError("a rule says what it cannot say")
                fired.append((place.scope, place.index, rule))
            for cell in cells:
                if element == 0:
                    place.settled[cell] = found.get(cell, OPEN)
                elif f"k{cell}" in fact:
                    place.settled[cell] = _either(place.settled[cell], found.get(cell, OPEN))

    def _above(
        self, place: Place, cells: list[int], lists: dict[str, list[Place]], complete: dict[str, int]
    ) -> dict[str, int]:
        """The wide fact of a group of connectives at one place."""
        wide: dict[str, int] = {}
        for number in cells:
            kind, *rest = self._cells[number]
            if kind == "count":
                collection, where = rest
                truths = [each.truth(where) for each in lists.get(collection, ())]
                wide[f"c{number}"] = truths.count(TRUE)
                wide[f"p{number}"] = len(truths) - truths.count(FALSE)
                wide[f"z{number}"] = complete.get(collection, 0)
            else:
                wide.update(self._truths_of(place, rest))
        return wide

    def _truths_of(self, place: Place, parts: list[int]) -> Iterator[tuple[str, int]]:
        for part in parts:
            yield f"t{part}", place.truth(part)


class Selector:
    """One table of rows built in this process."""

    def __init__(self, name: str, plan: dict[str, Any]) -> None:
        self._table = Table(name, plan["rules"], plan["rows"])
        self._most: int = plan["most"]

    def answer(self, case: dict[str, Any]) -> dict[str, Any]:
        """Numbers of the rows that bear on any of the facts asked."""
        found: set[int] = set()
        for fact in case["asked"]:
            found |= self._table.rows_joined(fact, "end-case", self._most)
        if not self._table.unchanged:
            raise KernelError("a fact was left behind")
        return {"rows": sorted(found)}


def _either(one: int, other: int) -> int:
    if TRUE in (one, other):
        return TRUE
    return OPEN if OPEN in (one, other) else FALSE
