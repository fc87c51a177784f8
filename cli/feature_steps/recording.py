"""Scenarios played once and written down: the facts stated, the question, and what the answer must be.

A recording is plain data: what it holds can be asked again of another lawbook without reading a feature file or
starting a test run.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from pytest_bdd.parser import FeatureParser, Scenario, Step

from cli.feature_steps.draft import Draft
from cli.feature_steps.plugin import ROOMS
from cli.feature_steps.wording import VOCABULARY, StepRefusedError, StepWording
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
    _load_steps()
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
            _carry_out("when", asked.question, draft, None)
        else:
            draft.take(verdict)
        for answer in asked.answers:
            _carry_out("then", answer, draft, None)
    except StepRefusedError:
        return False
    return True


def play(book: Lawbook, name: str, steps: Iterable[tuple[str, str]]) -> Draft:
    """A draft to which these steps, of kinds and wordings, were done; raises StepRefusedError."""
    _load_steps()
    draft = Draft(book, name, single=True)
    for kind, text in steps:
        _carry_out(kind, text, draft, None)
    return draft


def _load_steps() -> None:
    for room in ROOMS:
        import_module(f"cli.feature_steps.{room}")


def _scenarios(file: Path) -> Iterator[Scenario]:
    for template in FeatureParser(str(file.parent), file.name, "utf-8").parse().scenarios.values():
        contexts = [context for examples in template.examples for context in examples.as_contexts()] or [{}]
        for context in contexts:
            yield template.render(context)


def _played(book: Lawbook, file: Path, scenario: Scenario) -> list[Recorded]:
    """The questions of a scenario; one followed by further facts and another question stands by itself."""
    draft = Draft(book, file.name, single=True)
    found: list[Recorded] = []
    answers: list[str] = []
    for step in scenario.steps:
        if step.type == "when":
            data, case, answers = deepcopy(draft.data), draft.case, []
            _carry_out(step.type, step.name, draft, step)
            asked = Asked(scenario.name, str(file), scenario.line_number, data, step.name, answers)
            found.append(Recorded(asked, case, frozenset(draft.scope)))
            continue
        _carry_out(step.type, step.name, draft, step)
        if step.type == "then":
            answers.append(step.name)
    return found


def _carry_out(kind: str, text: str, draft: Draft, step: Step | None) -> None:
    wording = _worded(kind, text)
    arguments = dict(wording.parser.parse_arguments(text) or {})
    fixtures: Mapping[str, object] = {"proposal_draft": draft, "phancap_lawbook": draft.book}
    for name in inspect.signature(wording.function).parameters:
        if name in fixtures:
            arguments[name] = fixtures[name]
        elif name == "datatable" and step is not None and step.datatable is not None:
            arguments[name] = step.datatable.raw()
    wording.function(**arguments)


def _worded(kind: str, text: str) -> StepWording:
    key = (kind, text)
    if key not in _WORDED:
        found = next((each for each in VOCABULARY if each.kind == kind and each.matches(text)), None)
        if found is None:
            raise StepRefusedError(f"không có bước nào viết như “{text}”")
        _WORDED[key] = found
    return _WORDED[key]


_WORDED: dict[tuple[str, str], StepWording] = {}
"""Wordings found before: a replay asks for the same ones over and over."""


def _refused(file: Path, line: int, scenario: str, reason: str) -> Diagnostic:
    first = reason.strip().splitlines()[0] if reason.strip() else "?"
    return Diagnostic(
        "PC951", Text(f"kịch bản “{scenario}” không đạt nên không dùng làm chứng cứ: {first}",
                      f"the scenario “{scenario}” does not hold and is no evidence: {first}"),
        Span(str(file), line, 1 if line else 0),
    )  # fmt: skip
