"""Holes: days nobody decides between days somebody does, province by province."""

from __future__ import annotations

from pathlib import Path

from engine.analysis.lints import holes
from engine.analysis.study import Study
from tests.lawbook.small_law import D, pack, row, sound


def within(name: str) -> dict:
    return {"fact": "post.province", "is": name}


def found(folder: Path, *rows: dict) -> list[tuple[str, object]]:
    book = sound(folder, pack("a", *rows))
    return [
        (str(each.example.on), each.example.facts["post.province"]) for each in holes.find(Study(book)) if each.example
    ]


def test_one_province_says_nothing_of_another(tmp_path: Path) -> None:
    """An early row of one province and a late one of another leave no hole; each only begins and ends at its own days."""
    early = row("a.1", "bx", to=D("2022-01-01"), when=within("quang-ninh"))
    assert [] == found(tmp_path / "hai", early, row("a.2", "bx", **{"from": D("2024-01-01")}, when=within("ha-giang")))
    later = row("a.2", "bx", **{"from": D("2024-01-01")}, when=within("quang-ninh"))
    assert [("2022-01-01", "quang-ninh")] == found(tmp_path / "mot", early, later)
