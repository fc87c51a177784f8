"""Repetitions: a row that says what another of its instrument says; not one that says it of another's competence."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.analysis.lints import overlaps
from engine.analysis.study import Study
from tests.lawbook.small_law import delegation, pack, row, sound


@pytest.mark.parametrize(("second", "expected"), [("bx", [("a.e", "a.d")]), ("bz", [])])
def test_two_delegators_say_two_things(tmp_path: Path, second: str, expected: list[tuple[str, str]]) -> None:
    """`bx` delegates to `by` twice: a repetition; `bx` and `bz` each delegate to `by`: none."""
    given = [delegation("a.d", "bx", "by"), delegation("a.e", second, "by")]
    book = sound(tmp_path, pack("a", row("a.1", "bx"), row("a.2", "bz", actions=("dieu-dong",)), delegations=given))
    found = overlaps.find(Study(book))
    assert expected == [each.rules for each in found if each.code == overlaps.REPEATED]
