"""How many conditions the scenarios of a run put to both evaluators, told once at its end (also over several workers)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from engine.verdict.second_opinion import SecondOpinion

_KEY = "phancap_opinions"
_TALLY: Counter[str] = Counter()


def count(opinion: SecondOpinion) -> None:
    """One file put to both."""
    _TALLY["files"] += 1
    _TALLY["questions"] += opinion.questions
    _TALLY["compared"] += opinion.compared
    _TALLY["left"] += opinion.left
    _TALLY["unavailable"] += opinion.unavailable is not None


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its figures to the run it belongs to."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_KEY] = dict(_TALLY)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Figures of a worker that has ended."""
    _TALLY.update(getattr(node, "workeroutput", {}).get(_KEY, {}))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One line; nothing when no scenario checked a file."""
    if _TALLY["files"]:
        terminalreporter.write_line(
            f"hai bộ đánh giá (two evaluators): {_TALLY['files']} hồ sơ, {_TALLY['questions']} câu hỏi, "
            f"{_TALLY['compared']} kết quả so sánh, {_TALLY['left']} để lại cho bộ thứ nhất, "
            f"{_TALLY['unavailable']} lần thiếu bộ thứ hai"
        )
