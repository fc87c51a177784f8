"""Scenarios played once and written down: the facts stated, the question, and what the answer must be.

A recording is plain data: what it holds can be asked again of another lawbook without reading a feature file or
starting a test run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytest_bdd.parser import FeatureParser, Scenario

from cli.feature_steps.carrying_out import Table, carry_out, load_steps, worded
from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Span
from engine.intake.cases import Case
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.check import Verdict

RECORDING_SCHEMA = "phancap.recording/1"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of one scenario: where it stands, the proposal as stated, the question, the answers expected."""

    scenario: str
    file: str
    line: int
    proposal: dict[str, Any]
    question: str
    answers: Sequence[str]

    def to_json(self) -> dict[str, object]:
        """Plain data."""
        return {
            "scenario": self.scenario, "file": self.file, "line": self.line, "proposal": self.proposal,
            "question": self.question, "answers": list(self.answers),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recorded:
    """A question with the case its names were resolved to, on which other lawbooks can be asked the same.

    `facets` are those checked; none when the question was who is competent.
    """

    asked: Asked
    case: Case
    facets: frozenset[Facet]


@dataclass(frozen=True, slots=True)
class Recording:
    """Every question that was answered as expected, and what could not be recorded."""

    questions: tuple[Recorded, ...]
    refused: tuple[Diagnostic, ...]

    def to_json(self) -> dict[str, object]:
        """Plain data, `phancap.recording/1`."""
        return {"schema": RECORDING_SCHEMA, "questions": [each.asked.to_json() for each in self.questions]}


def record(book: Lawbook, files: Iterable[Path]) -> Recording:
    """Play every scenario once; one that cannot be played or does not hold is refused (PC951) and not recorded."""
    load_steps()
    questions: list[Recorded] = []
    refused: list[Diagnostic] = []
    for file in files:
        try:
            scenarios = list(_scenarios(file))
        except Exception as error:  # noqa: BLE001 (the parser raises several kinds; each means a file it cannot read)
            refused.append(_refused(file, 0, file.name, str(error)))
            continue
        for scenario in scenarios:
            try:
                questions += _played(book, file, scenario)
            except AssertionError as error:
                refused.append(_refused(file, scenario.line_number, scenario.name, str(error)))
    return Recording(tuple(questions), tuple(refused))


def holds(recorded: Recorded, book: Lawbook, verdict: Verdict | None = None) -> bool:
    """Whether a lawbook gives every answer that was expected; the case is taken as it was resolved when recorded.

    `verdict` is the one the lawbook gives, when it is known already.
    """
    asked = recorded.asked
    draft = Draft(book, asked.file, data=asked.proposal, case=recorded.case, single=True)
    try:
        if verdict is None:
            carry_out("when", asked.question, draft)
        else:
            draft.take(verdict)
        for answer in asked.answers:
            carry_out("then", answer, draft)
    except StepRefusedError:
        return False
    return True


def play(book: Lawbook, name: str, steps: Iterable[tuple[str, str]]) -> Draft:
    """A draft to which these steps, of kinds and wordings, were done; raises StepRefusedError."""
    load_steps()
    draft = Draft(book, name, single=True)
    for kind, text in steps:
        carry_out(kind, text, draft)
    return draft


def _scenarios(file: Path) -> Iterator[Scenario]:
    for template in FeatureParser(str(file.parent), file.name, "utf-8").parse().scenarios.values():
        contexts = [context for examples in template.examples for context in examples.as_contexts()] or [{}]
        for context in contexts:
            yield template.render(context)


def _played(book: Lawbook, file: Path, scenario: Scenario) -> list[Recorded]:
    """The questions of a scenario; one followed by further facts and another question stands by itself."""
    draft = Draft(book, file.name, single=True)
    teller = _Teller(scenario.name, str(file), scenario.line_number)
    for step in scenario.steps:
        wording = worded(step.type, step.name)
        table = [[str(cell) for cell in line] for line in step.datatable.raw()] if step.datatable is not None else None
        if wording.rows is not None and table is not None:
            for row in wording.rows(book, draft.groups, table):
                played = draft.beside()
                for kind, text in row.steps:
                    teller.play(kind, text, played)
        else:
            teller.play(step.type, step.name, draft, table)
    return teller.found


class _Teller:
    """Plays steps and writes questions and their answers down."""

    def __init__(self, scenario: str, file: str, line: int) -> None:
        self.found: list[Recorded] = []
        self._place = (scenario, file, line)
        self._answers: list[str] = []

    def play(self, kind: str, text: str, draft: Draft, table: Table | None = None) -> None:
        if kind != "when":
            carry_out(kind, text, draft, table)
            if kind == "then":
                self._answers.append(text)
            return
        data = deepcopy(draft.data)
        carry_out(kind, text, draft)
        if draft.asked:
            self._answers = []
            asked = Asked(*self._place, data, text, self._answers)
            self.found.append(Recorded(asked, draft.case, frozenset(draft.scope)))


def _refused(file: Path, line: int, scenario: str, reason: str) -> Diagnostic:
    first = reason.strip().splitlines()[0] if reason.strip() else "?"
    return Diagnostic(
        "PC951", Text(f"kịch bản “{scenario}” không đạt nên không dùng làm chứng cứ: {first}",
                      f"the scenario “{scenario}” does not hold and is no evidence: {first}"),
        Span(str(file), line, 1 if line else 0),
    )  # fmt: skip
