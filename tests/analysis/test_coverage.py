"""Coverage of conditions and provisions, by hand on rows without a scenario."""

from __future__ import annotations

from pathlib import Path

from engine.analysis.coverage import coverage
from tests.lawbook.small_law import pack, row, sound

EITHER = {"any": [{"fact": "candidate.central_committee", "is": "full"}, {"fact": "post.province", "is": "quang-ninh"}]}


def inventory(*names: str) -> dict:
    rows = [{"provision": name, "title": {"vi": name, "en": name}, "status": "modelled"} for name in names]
    return {"mot/provisions.yaml": {"provisions": rows}}


def test_without_evidence_nothing_is_covered(tmp_path: Path) -> None:
    """Every condition is counted once and none is covered; the share is zero, not undefined."""
    book = sound(tmp_path, pack("mot", row("a", "bx", when=EITHER)), inventory("Điều 1"))
    found = coverage(book, [])
    assert ((0, 2), (0, 1), 0) == (found.conditions_covered, found.provisions_tested, found.percent)


def test_a_clause_is_cited_for_its_article(tmp_path: Path) -> None:
    """Rows that cite a clause stand on the article; those that cite two provisions in one breath stand on each."""
    clause = row("a", "bx") | {"cite": "Điều 1 khoản 2"}
    two = row("b", "by", actions=("dieu-dong",)) | {"cite": "Điều 3; Điều 4"}
    book = sound(tmp_path, pack("mot", clause, two), inventory("Điều 1", "Điều 3", "Điều 4", "Điều 10"))
    rules = {each.provision: each.rules for each in coverage(book, []).provisions}
    assert {"Điều 1": ("a",), "Điều 3": ("b",), "Điều 4": ("b",), "Điều 10": ()} == rules
