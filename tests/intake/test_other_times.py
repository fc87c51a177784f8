"""Titles that name a post or a unit of another time: what came after it, what came before it."""

from __future__ import annotations

import datetime as dt

import pytest

from engine import load_lawbook
from engine.intake.derive import names_of
from engine.intake.names import Names


@pytest.fixture(scope="module")
def shipped() -> Names:
    return names_of(load_lawbook())


@pytest.mark.parametrize(
    ("title", "on", "after", "before"),
    [
        ("Cục trưởng Cục Thuế tỉnh Nghệ An", "2025-04-01", ["Chi cục trưởng Chi cục Thuế khu vực"], []),
        ("Cục trưởng Cục Thuế tỉnh Nghệ An", "2025-07-01", ["Trưởng Thuế tỉnh, thành phố"], []),
        ("Trưởng Thuế tỉnh Nghệ An", "2025-04-01", [], ["Chi cục trưởng Chi cục Thuế khu vực"]),
        ("Thứ trưởng Bộ Giao thông vận tải", "2025-03-01", ["Bộ Xây dựng"], []),
        ("Bộ trưởng Bộ Dân tộc và Tôn giáo", "2025-02-17", [], ["Ủy ban Dân tộc"]),
        ("Cục trưởng Cục Hải quan", "2025-02-25", [], ["Tổng cục Hải quan"]),
        (
            "Phó Trưởng Ban Tuyên giáo và Dân vận Trung ương", "2024-06-01",
            [], ["Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương"],
        ),
    ],
)  # fmt: skip
def test_another_time_names_its_neighbours(
    shipped: Names, title: str, on: str, after: list[str], before: list[str]
) -> None:
    """What has ended names its successor of the day, what has not begun its predecessor; neither is resolved."""
    (unresolved,) = shipped.post(title, on=dt.date.fromisoformat(on)).unresolved
    (other,) = unresolved.other_times
    assert (after, before) == ([each.vi for each in other.successors], [each.vi for each in other.predecessors])


def test_a_title_of_another_time_is_not_read_as_a_looser_one(shipped: Names) -> None:
    """`Cục Thuế tỉnh Nghệ An` after it ended is no department of a ministry of that name."""
    found = shipped.post("Cục trưởng Cục Thuế tỉnh Nghệ An", on=dt.date(2025, 3, 1))
    assert () == found.posts


def test_a_title_that_fixes_the_ministry_is_closer_than_a_slot(shipped: Names) -> None:
    """A department of the Ministry of Public Security is the police's, not that of any ministry."""
    found = shipped.post("Cục trưởng Cục Đối ngoại Bộ Công an", on=dt.date(2024, 5, 10))
    assert [["cuc-truong-bo-cong-an"]] == [[each.post for each in readings] for readings in found.posts]
