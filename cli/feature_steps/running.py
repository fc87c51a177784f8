"""The pytest plugin behind `phancap rules test`: collects feature files and writes down how each scenario ended."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cli.feature_run import RESULTS_VARIABLE
from cli.feature_steps.collecting import pytest_collect_file
from cli.feature_steps.plugin import enable as pytest_configure

__all__ = [
    "pytest_collect_file",
    "pytest_collectreport",
    "pytest_configure",
    "pytest_runtest_logreport",
    "pytest_sessionfinish",
]

_RESULTS: list[tuple[str, str, str]] = []


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """A file that cannot be collected is a result of its own."""
    if report.failed:
        _RESULTS.append((report.nodeid, "error", report.longreprtext))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """One result for each scenario; what its facts or its lawbook refuse counts as an error."""
    if report.when == "call" or report.failed:
        outcome = report.outcome if report.when == "call" else "error"
        _RESULTS.append((report.nodeid, outcome, report.longreprtext))


def pytest_sessionfinish() -> None:
    """Write the results."""
    place = os.environ.get(RESULTS_VARIABLE)
    if place:
        Path(place).write_text(json.dumps(_RESULTS, ensure_ascii=False), encoding="utf-8")
