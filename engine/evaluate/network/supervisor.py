"""Keeps the child process of the second evaluator, gives it programs and cases, and never waits beyond a deadline."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import json
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from engine.bilingual import Text
from engine.conditions.tree import Node, to_json
from engine.evaluate.network.cells import Target
from engine.evaluate.network.compile import Program, compile_program
from engine.evaluate.network.encoding import encode
from engine.evaluate.network.explain import StageTrace
from engine.evaluate.network.process import CHILD, Child, ChildError
from engine.evaluate.network.questions import NetworkAnswer, Question, Selection, Stage, Truth, Unavailable
from engine.evaluate.network.readings import Terms
from engine.evaluate.network.rows import Occasion, RowTable, asked
from engine.intake.working_days import WorkingCalendar
from engine.model.facts import Facts

DEADLINE = 10.0
"""Seconds for one case, a new child and its rules included."""

RECYCLE_AFTER = 20_000
"""Stages answered before a child is replaced."""

MOST_RULES_HELD = 20_000
"""Rules in one child; beyond, it starts anew with what is asked next."""

MOST_NODES_SEEN = 50_000
"""Nodes remembered by identity."""

FAULTS_IN_A_ROW = 3
"""After so many the second evaluator is given up for the life of the process."""

Found = TypeVar("Found")

Home = tuple[int, int | Text]
"""Place of a program, and the cell of a root in it, or why it has none."""

_TRUTHS: Mapping[int, Truth] = {0: False, 1: True, 2: None}


class _Held:
    """The child of one supervisor, where its finalizer finds it."""

    def __init__(self) -> None:
        self.child: Child | None = None

    def drop(self) -> None:
        child, self.child = self.child, None
        if child is not None:
            child.kill()


class Supervisor:
    """The second evaluator as the rest of the engine sees it. Threads may share one; they take turns."""

    def __init__(self, *, script: Path = CHILD, recycle_after: int = RECYCLE_AFTER) -> None:
        self._script = script
        self._recycle_after = recycle_after
        self._lock = threading.Lock()
        self._held = _Held()
        weakref.finalize(self, self._held.drop)
        self._programs: list[Program] = []
        self._homes: dict[str, Home] = {}
        self._seen: dict[tuple[int, str | None], tuple[Node, Home]] = {}
        self._loaded: set[str] = set()
        self._answered = 0
        self._faults = 0
        self._given_up: Text | None = None
        self._told: set[str] = set()

    def evaluate(
        self, stages: Sequence[Stage], calendar: WorkingCalendar | None = None, deadline: float = DEADLINE
    ) -> NetworkAnswer | Unavailable:
        """The network's answers to the questions of all stages, in order; `deadline` in seconds.

        Question ids are unique over the stages; ValueError otherwise. Never raises for a fault of the library.
        """
        identifiers = [question.id for stage in stages for question in stage.questions]
        if len(set(identifiers)) != len(identifiers):
            raise ValueError("two questions with one id")
        return self._guarded(deadline, lambda until: self._answer(stages, calendar, until))

    def select(self, table: RowTable, occasion: Occasion, deadline: float = DEADLINE) -> Selection | Unavailable:
        """The rows of a table that bear on an occasion, found by the network on its own."""
        return self._guarded(deadline, lambda until: self._select(table, occasion, until))

    def _guarded(self, deadline: float, act: Callable[[float], Found]) -> Found | Unavailable:
        """Run `act(until)` alone, and turn every fault of the child into Unavailable."""
        until = time.monotonic() + deadline
        if not self._lock.acquire(timeout=deadline):
            return Unavailable(_BUSY)
        try:
            reason = self._given_up or not_available_here()
            if reason is not None:
                return self._lasting(reason)
            found = act(until)
        except ChildError as fault:
            return self._fault(fault.reason)
        else:
            self._faults = 0
            return found
        finally:
            self._lock.release()

    def prepare(self, questions: Iterable[Question], deadline: float = DEADLINE) -> Unavailable | None:
        """Compile questions and load them ahead of the first case; says why when that fails."""
        found = self.evaluate((Stage("ahead", tuple(questions), Facts()),), deadline=deadline)
        return found if isinstance(found, Unavailable) else None

    def start(self) -> None:
        """Start the child without waiting for it: what it needs to begin passes while its parent reads files."""
        with self._lock:
            if self._held.child is None and self._given_up is None and not_available_here() is None:
                # A child that does not start says so to the first question.
                with contextlib.suppress(ChildError):
                    self._held.child = Child(self._script)

    def close(self) -> None:
        """End the child. The next question starts another."""
        with self._lock:
            self._discard()

    @property
    def child_pid(self) -> int | None:
        """Process id of the child, None when there is none."""
        child = self._held.child
        return None if child is None else child.pid

    def _answer(self, stages: Sequence[Stage], calendar: WorkingCalendar | None, until: float) -> NetworkAnswer:
        homes = self._find_homes(stages)
        truths: dict[str, tuple[Truth, ...]] = {}
        left: dict[str, Text] = {}
        traces: list[StageTrace] = []
        fired = 0
        for stage in stages:
            terms = Terms(stage.facts, calendar)
            for place, targets in _by_program(stage, homes, left).items():
                program = self._programs[place]
                trace = StageTrace(program, targets, stage.facts, terms)
                distinct = list(dict.fromkeys(targets.values()))
                case = encode(program, distinct, stage.facts, terms)
                child = self._child(f"p{place}", "program", program.plan, until)
                reply = child.request(until, ask=f"p{place}", case=case.data)
                found, firings = _read(program, distinct, stage, reply)
                trace.record(firings)
                fired += len(firings)
                traces.append(trace)
                for identifier, target in targets.items():
                    if target[0] in case.left:
                        left[identifier] = case.left[target[0]]
                    else:
                        truths[identifier] = found[target]
                self._answered += 1
        return NetworkAnswer(truths, left, fired, tuple(traces))

    def _find_homes(self, stages: Sequence[Stage]) -> dict[str, Home]:
        """Where each question is compiled, by id. What is new is compiled together; a child that holds too much starts over."""
        held = sum(program.rules for program in self._programs)
        if held > MOST_RULES_HELD or self._answered >= self._recycle_after:
            self._discard()
        if held > MOST_RULES_HELD or len(self._seen) > MOST_NODES_SEEN:
            self._seen = {}
        if held > MOST_RULES_HELD:
            self._programs, self._homes = [], {}
        found: dict[str, Home] = {}
        new: dict[str, Question] = {}
        for stage in stages:
            for question in stage.questions:
                home = self._home(question)
                if home is None:
                    new[question.id] = question
                else:
                    found[question.id] = home
        if new:
            self._compile(new.values())
            for identifier, question in new.items():
                home = self._home(question)
                assert home is not None
                found[identifier] = home
        return found

    def _home(self, question: Question) -> Home | None:
        """By identity, as rows of a lawbook are asked again and again; else by what the node says."""
        short = id(question.node), question.over
        seen = self._seen.get(short)
        if seen is not None:
            return seen[1]
        home = self._homes.get(_key(question))
        if home is not None:
            # INVARIANT: the node is held as long as its identity is.
            self._seen[short] = question.node, home
        return home

    def _compile(self, questions: Iterable[Question]) -> None:
        distinct = {_key(question): question for question in questions}
        program = compile_program((question.node, question.over) for question in distinct.values())
        place = len(self._programs)
        self._programs.append(program)
        for index, key in enumerate(distinct):
            cell = program.roots.get(index)
            self._homes[key] = place, program.left[index] if cell is None else cell

    def _select(self, table: RowTable, occasion: Occasion, until: float) -> Selection:
        if self._answered >= self._recycle_after:
            self._discard()
        child = self._child(table.key, "table", table.plan, until)
        reply = child.request(until, ask=table.key, case={"asked": asked(occasion, table.events)})
        self._answered += 1
        found = reply.get("rows")
        if not isinstance(found, list) or not all(type(row) is int and 0 <= row < len(table.rows) for row in found):
            raise ChildError(_NOT_AN_ANSWER)
        return Selection(frozenset(table.rows[row].id for row in found))

    def _child(self, name: str, kind: str, plan: Callable[[], dict[str, Any]], until: float) -> Child:
        """A living child that holds what is named; it is given the plan when it does not."""
        child = self._held.child
        if child is not None and (child.pid_of_parent != os.getpid() or not child.alive):
            self._discard()
            child = None
        if child is None:
            child = self._held.child = Child(self._script)
        if name not in self._loaded:
            child.request(until, load=name, kind=kind, plan=plan())
            self._loaded.add(name)
        return child

    def _discard(self) -> None:
        self._held.drop()
        self._loaded.clear()
        self._answered = 0

    def _fault(self, reason: Text) -> Unavailable:
        self._discard()
        self._faults += 1
        if self._faults >= FAULTS_IN_A_ROW:
            self._given_up = reason
            return self._lasting(reason)
        return Unavailable(reason)

    def _lasting(self, reason: Text) -> Unavailable:
        repeated = reason.en in self._told
        self._told.add(reason.en)
        return Unavailable(reason, lasting=True, repeated=repeated)


def _key(question: Question) -> str:
    """Node and collection as text: to Python, `Literal(True)` equals `Literal(1)`."""
    return json.dumps([to_json(question.node), question.over])


def _by_program(stage: Stage, homes: Mapping[str, Home], left: dict[str, Text]) -> dict[int, dict[str, Target]]:
    """Program → question id → what is asked of it; what no program holds goes to `left`."""
    found: dict[int, dict[str, Target]] = {}
    for question in stage.questions:
        place, cell = homes[question.id]
        if isinstance(cell, Text):
            left[question.id] = cell
        else:
            found.setdefault(place, {})[question.id] = cell, question.over
    return found


def _read(
    program: Program, targets: Sequence[Target], stage: Stage, reply: Mapping[str, Any]
) -> tuple[dict[Target, tuple[Truth, ...]], list[tuple[str, int, str]]]:
    """Truths by target and what fired; anything but an answer of exactly the right form is a ChildError."""
    try:
        truths = [tuple(_TRUTHS[value] for value in row) for row in reply["truths"]]
        fired = [(str(scope), int(index), str(rule)) for scope, index, rule in reply["fired"]]
        expected = [1 if over is None else len(stage.facts.collection(over).items) for _, over in targets]
        sound = [len(row) for row in truths] == expected and all(rule in program.meanings for *_, rule in fired)
    except (KeyError, TypeError, ValueError):
        sound = False
    if not sound:
        raise ChildError(_NOT_AN_ANSWER)
    return dict(zip(targets, truths, strict=True)), fired


def not_available_here() -> Text | None:
    """Why this interpreter cannot run the second evaluator at all; None when it can."""
    if sys.platform != "linux":
        return Text("chỉ chạy trên Linux", "it runs on Linux only")
    if sys.version_info >= (3, 13):
        return Text("không chạy với Python từ 3.13", "it does not run on Python 3.13 and later")
    if not sys.executable or importlib.util.find_spec("durable_rules_engine") is None:
        return Text("chưa cài gói durable-rules", "the package durable-rules is not installed")
    return None


_BUSY = Text("đang bận", "it is busy")
_NOT_AN_ANSWER = Text("trả lời không đúng câu hỏi", "its reply does not answer the questions")


@functools.cache
def second_evaluator() -> Supervisor:
    """The one of this process, made on first use and ended with it."""
    return Supervisor()
