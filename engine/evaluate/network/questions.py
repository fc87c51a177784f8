"""What the second evaluator is asked and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    """One rule that fired: it settles `node`, because of `bound` (facts read, or truths of parts by cell number)."""

    cell: int
    node: Node
    truth: bool
    item: tuple[str, int] | None
    bound: tuple[tuple[str, object], ...]
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """Truths of one question: one, or one per item; and what fired for it, its own rule first."""

    truths: tuple[Truth, ...]
    firings: tuple[Firing, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class NetworkAnswer:
    """The second opinion on one case: what was answered, and what was left to the reference and why, by question id."""

    answers: Mapping[str, Answered]
    left: Mapping[str, Text]

    @property
    def truths(self) -> Mapping[str, tuple[Truth, ...]]:
        """Truths by question id."""
        return {identifier: answer.truths for identifier, answer in self.answers.items()}


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
