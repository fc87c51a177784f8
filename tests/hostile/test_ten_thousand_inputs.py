"""Ten thousand hostile inputs: no failure, no hang, bounded memory. The figures are printed (`-s`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.bounds import MEMORY, SECONDS, HangError, Meter

ROOT = Path(__file__).parents[2]
INPUTS = {"proposals": 4000, "packs": 2000, "command-lines": 1500, "names-and-dates": 3500}
PATIENCE = 3600
"""Seconds before a campaign is killed: for what no bound inside it can end."""


def campaign(kind: str, number: int) -> subprocess.CompletedProcess[str]:
    """The campaign in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tests.hostile.campaign", kind, str(number)], cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=PATIENCE, check=False,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("kind", INPUTS)
def test_ten_thousand_inputs(kind: str) -> None:
    """Each input is answered or refused, with code, place and help, within its time; the process within its memory."""
    done = campaign(kind, INPUTS[kind])
    assert done.returncode == 0, done.stderr[-4000:]
    figures = json.loads(done.stdout)
    print(done.stdout)
    assert INPUTS[kind] <= figures["inputs"]
    assert SECONDS > figures["most seconds"]
    assert MEMORY > figures["peak MiB"] << 20


def test_a_campaign_of_a_few_inputs() -> None:
    """The campaign itself works: some inputs of a kind, and the figures."""
    done = campaign("names-and-dates", 20)
    assert done.returncode == 0, done.stderr[-4000:]
    assert {"kind", "inputs", "outcomes", "most seconds", "peak MiB"} == json.loads(done.stdout).keys()


def test_a_hang_is_ended() -> None:
    """An input without end is ended by the processor time it spends, wherever it hangs."""
    with pytest.raises(HangError):
        _hang(0.1)


def _hang(seconds: float) -> None:
    with Meter().bounded(seconds):
        while True:
            pass
