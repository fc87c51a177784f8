"""`phancap new`: just the questions needed, in a form that reads back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

from engine.intake.proposals import raw_facts, read_proposal
from engine.model.values import Collection

Run = Callable[..., Result]
Golden = Callable[[str, str], None]


def test_the_form(run: Run, golden: Golden) -> None:
    """The questions of this post, action and day, grouped as in the proposal, with labels and choices."""
    result = run("new", "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--action", "bổ nhiệm", "--on", "1/12/2025")
    golden("new.yaml", result.stdout)


@pytest.mark.parametrize(
    "arguments",
    [(), ("Giám đốc Sở Tài chính",), ("Chánh Văn phòng Tỉnh ủy", "--action", "điều động; chỉ định"), ("--lang", "en")],
)
def test_the_form_reads_back(run: Run, arguments: tuple[str, ...]) -> None:
    """A fresh form is a proposal in which everything asked is unknown."""
    facts = raw_facts(read_proposal(run("new", *arguments).stdout, "mau.yaml").form)
    known = {path: value for path, value in facts.items() if path not in ("post.title", "action")}
    assert all(value == Collection((), complete=False) for value in known.values()), known


def test_derived_facts_are_traced_to_what_can_be_stated(run: Run) -> None:
    """Months to retirement are asked for by birth date and day of receipt, the discipline by its fields."""
    text = run("new", "Giám đốc Sở Tài chính", "--on", "1/12/2025").stdout
    keys = {line.strip().lstrip("#- ").split(":")[0] for line in text.splitlines()}
    assert {"birth_date", "received_on", "sex", "form", "effective_on", "central_committee"} <= keys
    assert not {"months_to_retirement", "steps", "dossier", "ratings"} & keys


def test_only_what_the_day_asks(run: Run) -> None:
    """Under the older regulation nothing is asked of the candidate."""
    assert "candidate:" not in run("new", "Giám đốc Sở Tài chính", "--on", "10/5/2024").stdout


def test_a_post_not_known(run: Run) -> None:
    """A title nobody knows is refused with suggestions."""
    result = run("new", "Giám đốc Sở Tài chínhh")
    assert (2, True) == (result.exit_code, result.stderr.startswith("lỗi[PC403]"))


def test_an_example_item_can_be_used(run: Run) -> None:
    """The commented example becomes an item when its comment marks are taken away."""
    text = run("new", "Giám đốc Sở Tài chính", "--on", "1/12/2025").stdout
    lines = []
    for line in text.splitlines():
        if line.strip() == "items: []":
            lines.append(line.replace(" []", ""))
        else:
            lines.append(line.replace("#   ", "  ", 1) if line.strip().startswith("#  ") else line)
    form = read_proposal("\n".join(lines), "mau.yaml").form
    assert form.candidate is not None
    assert form.candidate.disciplines is not None
    assert 1 == len(form.candidate.disciplines.items)
