"""The coverage-guided fuzzer finds nothing, and its stored inputs are answered or refused.

atheris comes with the extra `phancap[fuzz]`; without it the stored inputs are still tried, the search is not.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.hostile.bounds import Meter
from tests.hostile.coverage_guided import SEEDS, survivors

ROOT = Path(__file__).parents[2]
RUNS = {"proposals": 6000, "packs": 4000, "texts": 2000, "command-lines": 2000}
PATIENCE = 3600
"""Seconds before a search is killed: for what no bound inside it can end."""


@pytest.mark.parametrize("kind", sorted(survivors()))
def test_stored_inputs(kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every stored input, what was once found to break the tool among them, is answered or refused in its time."""
    monkeypatch.setenv("PHANCAP_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    survives = survivors()[kind]()
    stored = sorted((SEEDS / kind).iterdir())
    assert stored
    for path in stored:
        # Twice the time: the first input of a kind also builds what the others find ready.
        with Meter().bounded(4.0):
            survives(path.read_bytes())


@pytest.mark.slow
@pytest.mark.skipif(find_spec("atheris") is None, reason="the extra phancap[fuzz] is not installed")
@pytest.mark.parametrize("kind", sorted(RUNS))
def test_a_search_by_coverage_finds_nothing(kind: str, tmp_path: Path) -> None:
    """A bounded number of runs from the stored inputs; whatever ends the search early is in its last lines."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.coverage_guided", kind, str(tmp_path), str(RUNS[kind])], cwd=ROOT,
        capture_output=True, text=True, errors="replace", env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=PATIENCE,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    print("\n".join(line for line in done.stderr.splitlines() if "DONE" in line or line.startswith("stat::")))
    assert f"stat::number_of_executed_units: {RUNS[kind]}" in done.stderr
