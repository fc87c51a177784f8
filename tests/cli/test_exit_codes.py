"""Exit codes of verdicts and of several files."""

from __future__ import annotations

import pytest

from cli.exit_codes import ExitCode, of_verdict, prevailing


@pytest.mark.parametrize(
    ("verdict", "code"),
    [("compliant", 0), ("determined", 0), ("violation", 3), ("undetermined", 4), ("judgement", 4), ("unregulated", 5),
     ("conflicting", 5)],
)  # fmt: skip
def test_of_a_verdict(verdict: str, code: int) -> None:
    """Each verdict has its code."""
    assert code == of_verdict(verdict)


def test_of_several_files() -> None:
    """1, 2, 3, 5, 4, 0 in that order; nothing checked is 0."""
    order = [1, 2, 3, 5, 4, 0]
    assert order == [prevailing(ExitCode(code) for code in order[start:]) for start in range(len(order))]
    assert 0 == prevailing(())
