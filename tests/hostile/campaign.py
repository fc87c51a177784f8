"""Thousands of hostile inputs of one kind, in a process of bounded memory: `python -m tests.hostile.campaign KIND NUMBER`.

Prints the figures as JSON: inputs, what came of them, the most processor time one input took, the most memory held.
Ends with the failing input when the rule of a kind is broken. Other inputs at every run.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine import load_lawbook
from engine.intake.derive import names_of
from tests.hostile import test_command_lines, test_names_and_dates, test_packs, test_proposals
from tests.hostile.bounds import Meter, limit_memory, peak_memory
from tests.hostile.material import thorough

Survives = Callable[[Any], str]


def proposals() -> tuple[st.SearchStrategy[Any], Survives]:
    """Proposals changed in structure or in text."""
    book = load_lawbook()
    return (
        test_proposals.plausible_proposals | test_proposals.hostile_proposals | test_proposals.spoilt_texts,
        lambda content: test_proposals.survives(book, content),
    )


def packs() -> tuple[st.SearchStrategy[Any], Survives]:
    """Rule packs changed in structure, in text, or misplaced."""
    return test_packs.hostile_trees, test_packs.survives


def command_lines() -> tuple[st.SearchStrategy[Any], Survives]:
    """Words after `phancap`."""
    os.environ["PHANCAP_CACHE"] = str(Path.cwd() / "cache")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "PHANCAP_RULES", "PHANCAP_DEBUG", "NO_COLOR"):
        os.environ.pop(name, None)
    return test_command_lines.lines, test_command_lines.survives


def names_and_dates() -> tuple[st.SearchStrategy[Any], Survives]:
    """Texts that stand for a post, a body, a unit, a province, an action or a date."""
    book = load_lawbook()
    names_of(book)
    return (
        test_names_and_dates.plausible | test_names_and_dates.loose | test_names_and_dates.repeated,
        lambda text: test_names_and_dates.survives(book, text),
    )


KINDS = {"proposals": proposals, "packs": packs, "command-lines": command_lines, "names-and-dates": names_and_dates}


def run(kind: str, number: int) -> dict[str, object]:
    """The figures of `number` inputs of a kind."""
    limit_memory()
    strategy, survives = KINDS[kind]()
    meter = Meter()
    outcomes: Counter[str] = Counter()

    @thorough(number)
    @given(strategy)
    def search(value: Any) -> None:
        with meter.bounded():
            outcome = survives(value)
        outcomes[outcome] += 1

    search()
    return {
        "kind": kind, "inputs": outcomes.total(), "outcomes": dict(outcomes.most_common()),
        "most seconds": round(meter.most, 2), "peak MiB": peak_memory() >> 20,
    }  # fmt: skip


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="phancap-") as folder:
        os.chdir(folder)
        figures = run(sys.argv[1], int(sys.argv[2]))
        os.chdir("/")
    json.dump(figures, sys.stdout, ensure_ascii=False)
