"""The examples do what the pages say they do."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine import Facet, Outcome, Role, ask_authority, check, load_lawbook, read_proposal, read_proposal_file

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
OFFICE = EXAMPLES / "goi-quy-dinh-rieng"
WORKING_RULES = EXAMPLES / "goi-quy-che-rieng"
POST = "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh"
DAY = dt.date(2024, 5, 10)
DECIDED_ELSEWHERE = f"""\
schema: phancap.proposal/1
post: {{title: "{POST}"}}
action: bổ nhiệm
party_act: {{body: "Ban cán sự đảng UBND tỉnh", on: 2024-05-10}}
state_act: {{body: "Chủ tịch UBND tỉnh", on: 2024-05-14}}
"""


def test_demo_ends_well_and_fits_a_terminal() -> None:
    """`make demo` ends with 0: every command ended with the code it should; no line is wider than 100 columns."""
    run = subprocess.run(
        [sys.executable, str(EXAMPLES / "demo.py")], capture_output=True, encoding="utf-8", check=False
    )
    assert (0, "") == (run.returncode, run.stderr)
    assert [] == [line for line in run.stdout.splitlines() if len(line) > 100]
    assert 6 == run.stdout.count("→ mã thoát")


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("thu-truong-bo-tu-phap-2025-09-03", Outcome.UNDETERMINED),
        ("pho-truong-ban-to-chuc-hung-yen-2023-09-29", Outcome.COMPLIANT),
        ("pho-bi-thu-phuong-di-an-2026-02-12", Outcome.COMPLIANT),
    ],
)
def test_published_decisions(name: str, outcome: Outcome) -> None:
    """Published decisions agree on competence; where the press left the Party act out, it is missing, not wrong."""
    found = check(load_lawbook(), read_proposal_file(EXAMPLES / "quyet-dinh" / f"{name}.yaml"), (Facet.AUTHORITY,))
    assert (outcome, ()) == (found.outcome, found.breaches)
    if outcome is Outcome.UNDETERMINED:
        assert ["party_act.body"] == [fact.path for fact in found.missing_facts]


def test_an_offices_own_rules_change_an_answer() -> None:
    """What provinces lay down differently is determined once the office enters its own list."""
    before = ask_authority(load_lawbook(), POST, on=DAY)
    after = ask_authority(load_lawbook((OFFICE,)), POST, on=DAY)
    assert ("undetermined", "determined") == (before.verdict, after.verdict)
    decides = [entry for item in after.posts for entry in item.entries if entry.role is Role.DECIDES]
    assert [("ban-thuong-vu-tinh-uy", ("1099-qd-tu-noi-bo.pho-giam-doc-so",))] == [
        (entry.body, entry.rules) for entry in decides
    ]


def test_confidence_of_the_offices_row_caps_the_finding(tmp_path: Path) -> None:
    """A departure from a row from memory is left to a person; from a row checked against the text it is a violation."""
    proposal = read_proposal(DECIDED_ELSEWHERE, "ho-so.yaml")
    checked = tmp_path / "checked"
    shutil.copytree(OFFICE, checked)
    rows = checked / "1099-qd-tu-noi-bo" / "competence.yaml"
    rows.write_text(rows.read_text("utf-8").replace("confidence: memory", "confidence: text"), encoding="utf-8")
    found = [
        check(load_lawbook((folder,), use_cache=False), proposal, (Facet.AUTHORITY,)).outcome
        for folder in (OFFICE, checked)
    ]
    assert [Outcome.JUDGEMENT, Outcome.VIOLATION] == found


def test_the_offices_rules_are_without_fault() -> None:
    """The worked pack loads cleanly and says of itself that its content is an illustration."""
    book = load_lawbook((OFFICE,), use_cache=False)
    assert "minh họa" in book.instruments["1099-qd-tu-noi-bo"].title.vi


def test_working_rules_of_an_office_stand_in_place_of_the_shipped_ones() -> None:
    """The worked pack replaces 02-QC/TU, has a status for every provision, and its rows bear on a file."""
    book = load_lawbook((WORKING_RULES,), use_cache=False)
    assert "minh họa" in book.instruments["02-qc-tu"].title.vi
    held = {row.provision: row.status for row in book.provisions if row.instrument == "02-qc-tu"}
    assert {"Điều minh họa 1": "modelled", "Điều minh họa 2": "modelled", "Điều minh họa 3": "gap"} == held
    assert {"02-qc-tu.so-nguoi-du", "02-qc-tu.tai-lieu"} == {
        row.ground.id for row in book.requirements if row.ground.instrument == "02-qc-tu"
    }
