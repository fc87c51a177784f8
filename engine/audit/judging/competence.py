"""Who is competent in many cases at once: each distinct situation assembled once, and joined back.

A situation is what competence can depend on: the post, the rows in force for the actions on the day, and what the
columnar evaluator finds of their guards. Decisions number millions, situations a few thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audit.judging.judged import ROLE_COLUMNS, SUREST_FIRST, bodies_in_role, closest_relation
from engine.audit.judging.timeline import Timeline
from engine.competence.assemble import (
    SETTLING,
    Assembly,
    Competent,
    assembled,
    managing_level,
    supersede_lower,
)
from engine.conditions.tree import TRUE, All, Const, Node, Not
from engine.conditions.tree import Any as AnyOf
from engine.evaluate.columnar.bits import pack, unpack
from engine.evaluate.columnar.distinct import factorised
from engine.evaluate.columnar.evaluation import Evaluation, Missing
from engine.evaluate.columnar.program import Program
from engine.evaluate.kleene import Truth, conjunction, disjunction, negation
from engine.evaluate.native import Blocker
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Slot
from engine.model.vocabulary import Confidence
from engine.verdict.findings import Result
from engine.verdict.links import Link, compare_reported, link_entries
from engine.verdict.missing import LawNeed, law_needs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.intp]

NOBODY = -1


@dataclass(frozen=True, slots=True)
class LinkOutcome:
    """What becomes of one link: no finding when `result` is None."""

    result: Result | None
    confidence: str
    blockers: frozenset[Blocker]
    relation: str | None


NO_FINDING = LinkOutcome(None, Confidence.MEMORY.value, frozenset(), None)


class Group:
    """The competence of all posts of a decision together: the highest level decides for several posts."""

    def __init__(self, book: Lawbook, assemblies: tuple[Assembly, ...]) -> None:
        self._book = book
        self.assemblies = supersede_lower(book, assemblies)
        self.clashes = any(assembly.clashes for assembly in self.assemblies)
        self.settling = tuple(any(entry.role in SETTLING for entry in each.entries) for each in self.assemblies)
        self._entries: dict[str, tuple[Competent, ...]] = {}
        self._signatures: dict[str, tuple[object, ...]] = {}

    @cached_property
    def managing_level(self) -> str | None:
        """The level of the deciding Party body, as a fact for the requirements."""
        return managing_level(self._book, self.assemblies)

    @cached_property
    def bodies(self) -> tuple[str, ...]:
        """Who holds each role of the verdict table."""
        return tuple(bodies_in_role(self.assemblies, role) for role in ROLE_COLUMNS)

    @cached_property
    def needs(self) -> tuple[LawNeed, ...]:
        """Texts of law to consult, before they are named for a province and a day."""
        return law_needs(self._book, self.assemblies)

    def _of_link(self, link: Link) -> tuple[Competent, ...]:
        entries = self._entries.get(link.fact)
        if entries is None:
            entries = self._entries[link.fact] = link_entries(self._book, self.assemblies, link)
        return entries

    def signature(self, link: Link) -> tuple[object, ...]:
        """What the comparison of a reported body with the competent ones can depend on."""
        held = self._signatures.get(link.fact)
        if held is None:
            held = self._signatures[link.fact] = tuple(
                (each.body, each.when, each.variable, each.confidence, each.blockers) for each in self._of_link(link)
            )
        return held

    def outcome(self, link: Link, reported: str | None, *, elsewhere: bool) -> LinkOutcome:
        """The link judged for a reported body (None: the file names none)."""
        entries = self._of_link(link)
        nothing: frozenset[Blocker] = frozenset()
        if not entries:
            unregulated = reported is not None and link.required
            return LinkOutcome(Result.UNKNOWN if unregulated else None, "memory", nothing, None)
        if reported is None:
            missing = frozenset({Blocker(link.fact)})
            return LinkOutcome(Result.UNKNOWN if link.required else None, weakest(entries), missing, None)
        result, grounds, blockers = compare_reported(self._book, entries, reported, elsewhere=elsewhere)
        return LinkOutcome(result, weakest(grounds), blockers, closest_relation(self._book, reported, entries))


def weakest(entries: Sequence[Competent]) -> str:
    """The confidence of a comparison: one doubtful ground leaves the whole doubtful."""
    return max((entry.confidence.value for entry in entries), key=[each.value for each in SUREST_FIRST].index)


class PerGroup:
    """What is asked of every group, worked out once for each however many are added."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = groups
        self._held: dict[str, list[Any]] = {}

    def of(self, what: str, value: Callable[[Group], Any], nobody: Any) -> NDArray[Any]:
        """`value` of every group, kept under the name `what`; last, where `NOBODY` points: `nobody`."""
        held = self._held.setdefault(what, [])
        held.extend(value(group) for group in self._groups[len(held) :])
        return np.asarray([*held, nobody])


class Situations:
    """Assemblies by situation and groups of them, of one lawbook; grows with what is met."""

    def __init__(self, book: Lawbook, program: Program, timeline: Timeline) -> None:
        self.book = book
        self.program = program
        self._timeline = timeline
        self.posts = tuple(book.posts)
        self.groups: list[Group] = []
        self._assemblies: list[Assembly] = []
        self._by_hash: dict[int, int] = {}
        self._group_numbers: dict[tuple[int, ...], int] = {}
        self._in_time: dict[tuple[int, frozenset[str]], Numbers] = {}
        self._slot_sets: list[tuple[int, tuple[Slot, ...]]] = []
        self._set_numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._guards: dict[int, frozenset[int]] = {}
        self.outcomes: list[LinkOutcome] = [NO_FINDING]
        self._outcome_index: dict[LinkOutcome, int] = {NO_FINDING: 0}
        self._outcome_numbers: dict[str, tuple[Numbers, Numbers]] = {}
        self._alike: dict[tuple[object, ...], int] = {}
        self.per_group = PerGroup(self.groups)
        self._random: dict[object, int] = {}
        self._generator = np.random.default_rng(0)

    def assembly_numbers(
        self, evaluation: Evaluation, posts: Numbers, actions: Numbers, acts: Sequence[frozenset[str]], days: Any
    ) -> Numbers:
        """The assembly of each case; `NOBODY` where the post is not known (-1). `acts`: the meaning of `actions`."""
        segments = self._timeline.segments(days)
        sets = self._slot_set_numbers(posts, actions, acts, segments)
        keys = self._keys(evaluation, sets)
        first, back = factorised(keys)
        numbers = np.empty(len(first), np.intp)
        for place, (key, row) in enumerate(zip(keys[first].tolist(), first.tolist(), strict=True)):
            if sets[row] == NOBODY:
                numbers[place] = NOBODY
                continue
            held = self._by_hash.get(key)
            if held is None:
                held = self._by_hash[key] = self._assemble(evaluation, int(sets[row]), row, int(segments[row]))
            numbers[place] = held
        return numbers[back]

    def _slot_set_numbers(
        self, posts: Numbers, actions: Numbers, acts: Sequence[frozenset[str]], segments: Numbers
    ) -> Numbers:
        """The rows in force for each case, as a number; `NOBODY` without a post."""
        width = len(acts)
        pairs = np.where(posts == NOBODY, len(self.posts) * width, posts * width + actions)
        present = np.flatnonzero(np.bincount(pairs, minlength=len(self.posts) * width + 1))
        tables = np.empty((len(present), len(self._timeline)), np.intp)
        for place, pair in enumerate(present.tolist()):
            post, action = divmod(pair, width)
            tables[place] = NOBODY if post == len(self.posts) else self._sets_in_time(post, acts[action])
        where = np.zeros(len(self.posts) * width + 1, np.intp)
        where[present] = np.arange(len(present))
        return tables[where[pairs], segments]

    def _sets_in_time(self, post: int, actions: frozenset[str]) -> Numbers:
        """For each segment of time the rows in force for a post and these actions."""
        held = self._in_time.get((post, actions))
        if held is None:
            slots = self.book.slots(self.posts[post])
            meant = [place for place, slot in enumerate(slots) if not slot.actions.isdisjoint(actions)]
            in_force = [self._timeline.in_force(slots[place].interval) for place in meant]
            by_segment = np.stack(in_force, axis=1) if meant else np.zeros((len(self._timeline), 0), np.bool_)
            # Only where a row begins or ends does another set come into force.
            changed = np.ones(len(by_segment), np.bool_)
            changed[1:] = (by_segment[1:] != by_segment[:-1]).any(axis=1)
            numbers = [
                self._set_number(post, slots, tuple(meant[place] for place in np.flatnonzero(row).tolist()))
                for row in by_segment[changed]
            ]
            held = np.asarray(numbers, np.intp)[np.cumsum(changed) - 1]
            self._in_time[post, actions] = held
        return held

    def _set_number(self, post: int, slots: tuple[Slot, ...], chosen: tuple[int, ...]) -> int:
        held = self._set_numbers.get((post, chosen))
        if held is None:
            held = self._set_numbers[post, chosen] = len(self._slot_sets)
            self._slot_sets.append((post, tuple(slots[place] for place in chosen)))
            leaves = {leaf for place in chosen for leaf in self._leaves(self.program.add(slots[place].guard))}
            self._guards[held] = frozenset(leaves)
        return held

    def _leaves(self, number: int) -> Iterator[int]:
        op = self.program.nodes[number]
        if isinstance(op.node, (All, AnyOf, Not)):
            for part in op.parts:
                yield from self._leaves(part)
        elif not isinstance(op.node, Const):
            yield number

    def _keys(self, evaluation: Evaluation, sets: Numbers) -> NDArray[np.uint64]:
        """A hash of each case's situation: equal for cases whose rows, guards and gaps are the same."""
        present = np.flatnonzero(np.bincount(sets + 1)) - 1
        asking: dict[int, list[int]] = {}
        for number in present.tolist():
            for leaf in self._guards.get(number, ()):
                asking.setdefault(leaf, []).append(number)
        keys = (sets.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
        for leaf, numbers in asking.items():
            asked = np.zeros(len(self._slot_sets) + 1, np.bool_)
            asked[numbers] = True
            self._add(keys, sets, asked, evaluation.truths(leaf).holds, (leaf, True))
            unknown = evaluation.open(leaf)
            if unknown.any():
                self._add(keys, sets, asked, unknown, (leaf, None))
                for missing, bits in evaluation.blockers({leaf: unknown & pack(asked[sets])}).items():
                    self._add(keys, sets, asked, bits, (leaf, missing))
        return keys

    def _add(self, keys: NDArray[np.uint64], sets: Numbers, asked: Any, bits: Any, what: object) -> None:
        if not bits.any():
            return
        rows = np.flatnonzero(unpack(bits, len(sets)))
        rows = rows[asked[sets[rows]]]
        if len(rows):
            keys[rows] += np.uint64(self._salt(what))

    def _salt(self, what: object) -> int:
        held = self._random.get(what)
        if held is None:
            held = self._random[what] = int(self._generator.integers(1, 2**63, dtype=np.uint64))
        return held

    def _assemble(self, evaluation: Evaluation, number: int, row: int, segment: int) -> int:
        post, slots = self._slot_sets[number]
        guards = _GuardsOfRow(self.program, evaluation, row)
        day = self._timeline.representatives[segment]
        self._assemblies.append(assembled(self.book, self.posts[post], day, slots, guards))
        return len(self._assemblies) - 1

    def group(self, assemblies: tuple[int, ...]) -> int:
        """The number of a group of assemblies."""
        held = self._group_numbers.get(assemblies)
        if held is None:
            held = self._group_numbers[assemblies] = len(self.groups)
            self.groups.append(Group(self.book, tuple(self._assemblies[number] for number in assemblies)))
        return held

    def _alike_numbers(self, link: Link) -> Numbers:
        """Per group a number, the same for groups that judge a link alike; 0 for nobody."""

        def number(group: Group) -> int:
            return self._alike.setdefault((link.fact, group.signature(link)), len(self._alike) + 1)

        return self.per_group.of(f"alike for {link.fact}", number, 0)

    def outcome_numbers(
        self, link: Link, bodies: Sequence[str], groups: Numbers, reported: Numbers, elsewhere: NDArray[np.bool_]
    ) -> tuple[Numbers, Numbers]:
        """Distinct outcomes of a link, as places in `outcomes`, and which of them each case has.

        `groups`: `NOBODY` where nothing is asked. `reported`: places in `bodies`, -1 where the file names none.
        """
        alike = self._alike_numbers(link)[groups]
        keys = np.where(alike > 0, (alike * (len(bodies) + 1) + reported + 1) * 2 + elsewhere, 0)
        first, back = factorised(keys)
        held_keys, held_numbers = self._outcome_numbers.get(link.fact, _NOTHING_ASKED)
        keys = keys[first]
        at = np.searchsorted(held_keys, keys).clip(0, len(held_keys) - 1)
        numbers = held_numbers[at]
        fresh = np.flatnonzero(held_keys[at] != keys)
        for place, row in zip(fresh.tolist(), first[fresh].tolist(), strict=True):
            said = bodies[reported[row]] if reported[row] >= 0 else None
            numbers[place] = self._number(self.groups[groups[row]].outcome(link, said, elsewhere=bool(elsewhere[row])))
        if len(fresh):
            every = np.concatenate([held_keys, keys[fresh]])
            order = np.argsort(every)
            self._outcome_numbers[link.fact] = (
                every[order], np.concatenate([held_numbers, numbers[fresh]])[order],
            )  # fmt: skip
        present = np.unique(numbers)
        return present, np.searchsorted(present, numbers)[back]

    def _number(self, outcome: LinkOutcome) -> int:
        number = self._outcome_index.setdefault(outcome, len(self.outcomes))
        if number == len(self.outcomes):
            self.outcomes.append(outcome)
        return number


_NOTHING_ASKED = (np.zeros(1, np.intp), np.zeros(1, np.intp))
"""Key 0, nothing is asked: no finding."""


class _GuardsOfRow:
    """Guards as the columnar evaluator found them in one case."""

    def __init__(self, program: Program, evaluation: Evaluation, row: int) -> None:
        self._program = program
        self._evaluation = evaluation
        self._word, self._bit = divmod(row, 64)
        self._leaf_truths: dict[int, Truth] = {}

    def truth(self, node: Node) -> Truth:
        """True, False, or None when the facts do not settle it."""
        if node == TRUE:
            return True
        return self._truth(self._program.add(node))

    def _truth(self, number: int) -> Truth:
        op = self._program.nodes[number]
        if isinstance(op.node, All):
            return conjunction(self._truth(part) for part in op.parts)
        if isinstance(op.node, AnyOf):
            return disjunction(self._truth(part) for part in op.parts)
        if isinstance(op.node, Not):
            return negation(self._truth(op.parts[0]))
        held = self._leaf_truths.get(number)
        if held is None and number not in self._leaf_truths:
            holds, fails = self._evaluation.truths(number)
            held = self._leaf_truths[number] = True if self._has(holds) else False if self._has(fails) else None
        return held

    def blockers(self, node: Node) -> frozenset[Blocker]:
        """What keeps an unknown node unknown; empty when it is settled."""
        number = self._program.add(node)
        if self._truth(number) is not None:
            return frozenset()
        only = np.zeros_like(self._evaluation.everywhere())
        only[self._word] = np.uint64(1) << np.uint64(self._bit)
        found: Mapping[Missing, Any] = self._evaluation.blockers({number: only})
        return frozenset(Blocker(path, calendar) for (path, calendar), bits in found.items() if self._has(bits))

    def _has(self, bits: Any) -> bool:
        return bool(int(bits[self._word]) >> self._bit & 1)
