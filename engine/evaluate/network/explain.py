"""Why the network says so: from a question's rule down to the atoms, with the facts each rule bound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from engine.conditions.tree import Count, Fact, facts_of
from engine.evaluate.network.cells import Target
from engine.evaluate.network.compile import Program
from engine.evaluate.network.questions import Firing
from engine.evaluate.network.readings import Terms
from engine.model.facts import Facts

Place = tuple[str, int]
_CASE: Place = ("", 0)


@dataclass(slots=True)
class StageTrace:
    """The rules that fired for one program in one stage."""

    program: Program
    targets: Mapping[str, Target]
    facts: Facts
    terms: Terms
    _fired: defaultdict[tuple[Place, int], list[str]] = field(default_factory=lambda: defaultdict(list))

    def record(self, fired: Iterable[tuple[str, int, str]]) -> None:
        """Keep what the child reports."""
        for scope, index, rule in fired:
            self._fired[(scope, index), self.program.meanings[rule][0]].append(rule)

    def because(self, identifier: str) -> tuple[Firing, ...] | None:
        """The firings that settle a question, top down; None when the question was not asked here."""
        target = self.targets.get(identifier)
        if target is None:
            return None
        cell, over = target
        places = [_CASE] if over is None else [(over, index) for index in range(self._length(over))]
        found: dict[tuple[Place, str], Firing] = {}
        for place in places:
            self._walk(cell, place, found)
        return tuple(found.values())

    def _length(self, collection: str) -> int:
        return len(self.facts.collection(collection).items)

    def _walk(self, number: int, place: Place, found: dict[tuple[Place, str], Firing]) -> None:
        cell = self.program.cells[number]
        where = _CASE if cell.scope is None else place
        for rule in self._fired.get((where, number), ()):
            if (where, rule) in found:
                continue
            form = cell.forms[self.program.meanings[rule][1]]
            item = None if where == _CASE else where
            bound = tuple(self._bound(number, where)) if cell.stratum == 0 else ()
            found[where, rule] = Firing(rule, cell.node, form.truth, item, bound)
            read = {comparison.field for comparison in form.comparisons}
            for part in cell.parts:
                if f"t{part}" in read:
                    self._walk(part, place, found)
                elif isinstance(cell.node, Count):
                    self._walk_counted(part, found)

    def _walk_counted(self, part: int, found: dict[tuple[Place, str], Firing]) -> None:
        """A count rests on every item of its collection that is settled."""
        scope = self.program.cells[part].scope
        if scope is None:
            self._walk(part, _CASE, found)
            return
        for index in range(self._length(scope)):
            self._walk(part, (scope, index), found)

    def _bound(self, number: int, place: Place) -> Iterator[tuple[str, object]]:
        item = self.facts.collection(place[0]).items[place[1]] if place != _CASE else None
        for path in dict.fromkeys(facts_of(self.program.cells[number].node)):
            yield path, self.terms.value(Fact(path), item)
