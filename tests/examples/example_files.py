"""The hand-written proposals of `examples/proposals` and what `expected.yaml` beside them says of each."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from engine import load_lawbook
from engine.intake.proposals import ReadProposal, read_proposal_file
from engine.lawbook.book import Lawbook
from engine.verdict.check import Verdict, check
from engine.verdict.findings import Finding

FOLDER = Path(__file__).parents[2] / "examples" / "proposals"
EXPECTED = yaml.safe_load((FOLDER / "expected.yaml").read_text("utf-8"))["files"]
LAWFUL = [row for row in EXPECTED if "twin" not in row]
FAULTY = [row for row in EXPECTED if "twin" in row]


def names(rows: list[dict]) -> list[str]:
    return [row["file"] for row in rows]


@cache
def lawbook() -> Lawbook:
    return load_lawbook()


@cache
def read(name: str) -> ReadProposal:
    return read_proposal_file(FOLDER / name)


@cache
def verdict(name: str) -> Verdict:
    return check(lawbook(), read(name))


def breached(name: str, code: str) -> list[Finding]:
    return [finding for finding in verdict(name).breaches if finding.code == code]
