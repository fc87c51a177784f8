"""Lists of places: what a row holds and what it was formed from."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from engine.lawbook.entries import Interval, Place, PlaceList
from engine.lawbook.places import place_lists_of
from engine.model.catalogue_files import PlaceListRow

DAY = date(2025, 7, 1)
ROW = {
    "province": "tinh-a", "level": "commune", "from": DAY, "phuong": ["Mới"], "xa": ["Giữ"],
    "formed_from": {"Phường Mới": ["Thị trấn Cũ", "Xã Chia"], "Xã Giữ": ["Xã Chia", "Xã Giữ"]},
    "source": "bảng", "confidence": "press",
}  # fmt: skip


def test_a_list_that_says_what_formed_it_gives_the_former_list_too() -> None:
    """Former places end the day the list begins; a divided one has several successors."""
    assert tuple(place_lists_of(PlaceListRow.model_validate(ROW))) == (
        PlaceList(
            "tinh-a", "commune", Interval(DAY, None),
            (
                Place("xa", "Giữ", came_from=("Xã Chia", "Xã Giữ")),
                Place("phuong", "Mới", came_from=("Thị trấn Cũ", "Xã Chia")),
            ),
        ),
        PlaceList(
            "tinh-a", "commune", Interval(None, DAY),
            (
                Place("thi-tran", "Cũ", became=("Phường Mới",)),
                Place("xa", "Chia", became=("Phường Mới", "Xã Giữ")),
                Place("xa", "Giữ", became=("Xã Giữ",)),
            ),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"from": None},
        {"formed_from": {"Phường Lạ": ["Xã Cũ"]}},
        {"formed_from": {"Phường Mới": ["Cũ"]}},
    ],
)
def test_a_list_that_contradicts_itself_is_refused(change: dict) -> None:
    """Formation needs a day, a unit of the list, and former places with their kind."""
    with pytest.raises(ValidationError):
        PlaceListRow.model_validate({**ROW, **change})
