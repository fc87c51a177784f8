"""Rows that never speak: dead by themselves, or beaten by another row in every case."""

from __future__ import annotations

from pathlib import Path

from engine.analysis.lints import unused
from engine.analysis.study import Study
from tests.lawbook.small_law import CATALOGUE, D, pack, provinces, row, sound

_IN_HA_GIANG = {"fact": "post.province", "is": "ha-giang"}


_HA_GIANG_MERGED = {
    "catalogue/units.yaml": {
        "provinces": [
            {**province, "merged_on": D("2025-07-01")} if province["id"] == "ha-giang" else province
            for province in provinces("quang-ninh", "ha-giang")["provinces"]
        ]
    }
}


def silent(folder: Path, *rows: dict) -> list[tuple[str, tuple[str, ...]]]:
    book = sound(folder, pack("a", *rows), catalogue=CATALOGUE | _HA_GIANG_MERGED)
    return [(each.code, each.rules) for each in unused.find(Study(book)) if each.rules]


def test_a_row_no_case_fits_is_dead(tmp_path: Path) -> None:
    """Condition and dates each hold somewhere, not together: the province is merged from a day after the row's last."""
    rows = row("a.1", "bx"), row("a.2", "bx", to=D("2025-07-01"), when={"fact": "post.province_merged", "is": True})
    assert [("PC903", ("a.2",))] == silent(tmp_path / "den", *rows)
    assert [] == silent(tmp_path / "qua", rows[0], {**rows[1], "to": D("2025-07-02")})


def test_a_row_always_beaten_is_shadowed(tmp_path: Path) -> None:
    """Cases fit it, and an exception to it takes them all."""
    rows = row("a.1", "bx", when=_IN_HA_GIANG), row("a.2", "by", overrides=["a.1"])
    assert [("PC904", ("a.1",))] == silent(tmp_path, *rows)
