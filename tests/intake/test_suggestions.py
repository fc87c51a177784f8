"""The distance that ranks suggestions."""

from __future__ import annotations

import pytest

from engine.intake.suggestions import slip_distance


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("chinh", "chinh", 0), ("chinhh", "chinh", 1), ("nimh", "ninh", 1), ("tihn", "tinh", 1), ("tin", "tinh", 1),
        ("", "so", 2), ("gtvtt", "gtvt", 1), ("abc", "xyz", 3),
    ],
)  # fmt: skip
def test_slips(one: str, other: str, distance: int) -> None:
    """A letter more, less, other, or two exchanged count one; the distance is the same both ways."""
    assert distance == slip_distance(one, other) == slip_distance(other, one)
