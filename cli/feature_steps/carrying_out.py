"""A step carried out without a test run: its wording found, its slots read, its function called on a draft."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from importlib import import_module

from cli.feature_steps.draft import Draft
from cli.feature_steps.plugin import ROOMS
from cli.feature_steps.wording import VOCABULARY, StepRefusedError, StepWording

Table = Sequence[Sequence[str]]


def load_steps() -> None:
    """Have every room of steps word its own."""
    for room in ROOMS:
        import_module(f"{__package__}.{room}")


def carry_out(kind: str, text: str, draft: Draft, table: Table | None = None) -> None:
    """Do one step to a draft; raises StepRefusedError when no step is worded so, or the step does not hold."""
    wording = worded(kind, text)
    arguments = dict(wording.parser.parse_arguments(text) or {})
    fixtures: Mapping[str, object] = {"proposal_draft": draft, "phancap_lawbook": draft.book}
    for name in inspect.signature(wording.function).parameters:
        if name in fixtures:
            arguments[name] = fixtures[name]
        elif name == "datatable" and table is not None:
            arguments[name] = table
    wording.function(**arguments)


def worded(kind: str, text: str) -> StepWording:
    """The wording of a step; raises StepRefusedError."""
    key = (kind, text)
    if key not in _WORDED:
        found = next((each for each in VOCABULARY if each.kind == kind and each.matches(text)), None)
        if found is None:
            raise StepRefusedError(f"không có bước nào viết như “{text}”")
        _WORDED[key] = found
    return _WORDED[key]


_WORDED: dict[tuple[str, str], StepWording] = {}
"""Wordings found before: a replay asks for the same ones over and over."""
