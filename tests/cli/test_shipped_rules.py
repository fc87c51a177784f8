"""The command line over the rules that come with the product."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from cli.main import cli
from engine.diagnostics import DiagnosticBag
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.loading import SHIPPED
from engine.lawbook.sources import find_sources


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


@pytest.mark.parametrize(
    ("post", "on", "role", "body", "instrument"),
    [
        ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", "2025-12-01", "issues", "chu-tich-ubnd-tinh", "150/2025/NĐ-CP"),
        ("Thứ trưởng Bộ Tài chính", "2024-05-10", "decides", "ban-bi-thu", "80-QĐ/TW"),
        ("Chủ tịch UBND tỉnh Quảng Ninh", "2021-05-05", "approves", "thu-tuong", "77/2015/QH13"),
    ],
)
def test_who_is_competent(post: str, on: str, role: str, body: str, instrument: str) -> None:
    """Known posts have their known bodies, by the instrument in force on the day."""
    result = run("authority", post, "--on", on, "--json")
    assert result.exit_code in (0, 4), result.output
    found = [row for row in json.loads(result.stdout)["competence"] if (row["role"], row["body"]["id"]) == (role, body)]
    assert [True] == [instrument in {each["instrument"] for each in row["provisions"]} for row in found]


def test_the_shipped_rules_have_no_fault() -> None:
    """Compiled afresh, no pack has an error or a warning."""
    bag = DiagnosticBag()
    compile_lawbook(find_sources(SHIPPED), bag)
    assert [] == list(bag)


def test_a_form_for_a_shipped_post_can_be_read() -> None:
    """A form over the shipped rules is a proposal that says nothing yet."""
    from engine.intake.proposals import raw_facts, read_proposal

    result = run("new", "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--action", "bổ nhiệm", "--on", "2024-05-10")
    facts = raw_facts(read_proposal(result.stdout, "mau.yaml").form)
    assert ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", ("bổ nhiệm",)) == (facts["post.title"], facts["action"])
