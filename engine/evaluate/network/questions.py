"""What the second evaluator is asked and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from engine.bilingual import Text
from engine.conditions.tree import Node
from engine.diagnostics import Diagnostic, Level
from engine.model.facts import Facts

Truth = bool | None
"""True, False, or None for unknown."""


@dataclass(frozen=True, slots=True)
class Question:
    """Whether a node holds: once, or for each item of the collection `over`."""

    id: str
    node: Node
    over: str | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """Questions of one stratum of the case (competence, requirements …) and the facts they are put to.

    What an earlier stage concludes reaches a later one through its facts; the caller derives it.
    """

    name: str
    questions: tuple[Question, ...]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Firing:
    """One rule that fired: it settles `node` for the case or for one item, given the facts it bound.

    A rule over the results of other rules binds no facts; theirs follow it.
    """

    rule: str
    node: Node
    truth: bool
    item: tuple[str, int] | None
    bound: tuple[tuple[str, object], ...]


class Trace(Protocol):
    """Remembers which rules fired in one stage."""

    def because(self, identifier: str) -> tuple[Firing, ...] | None:
        """The rules that settled a question, its own first; None for a question of another stage."""


@dataclass(frozen=True, slots=True)
class NetworkAnswer:
    """The second opinion on one case, by question id: truths (one, or one per item), and what is left to the reference."""

    truths: Mapping[str, tuple[Truth, ...]]
    left: Mapping[str, Text]
    fired: int
    traces: tuple[Trace, ...] = field(default=(), repr=False, compare=False)

    def because(self, identifier: str) -> tuple[Firing, ...]:
        """The rules that settled a question and those they rest on; empty when it is open or was left."""
        for trace in self.traces:
            found = trace.because(identifier)
            if found is not None:
                return found
        return ()


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids of the rows that, by the network, bear on an occasion."""

    rows: frozenset[str]


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No second opinion, and why. `lasting`: it will not come in this process; `repeated`: that was said before."""

    reason: Text
    lasting: bool = False
    repeated: bool = False

    @property
    def diagnostic(self) -> Diagnostic:
        """PC601: the verdict is the reference evaluator's alone."""
        return Diagnostic(
            "PC601",
            Text(
                f"không có ý kiến của bộ đánh giá thứ hai: {self.reason.vi}",
                f"second evaluator unavailable: {self.reason.en}",
            ),
            help=Text("kết quả chỉ dựa trên bộ đánh giá chính", "the result rests on the reference evaluator alone"),
            level=Level.WARNING,
        )
