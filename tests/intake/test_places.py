"""Districts and communes: the province a name implies, and names of another period."""

from __future__ import annotations

from datetime import date

import pytest

from engine import load_lawbook
from engine.intake.derive import names_of
from engine.intake.places import Places
from engine.lawbook.entries import Interval, Place, PlaceList

LAST = date(2025, 6, 30)
FIRST = date(2025, 7, 1)
PLACES = Places(
    (
        PlaceList("tinh-a", "district", Interval(None, FIRST), (Place("huyen", "Châu Thành"), Place("quan", "1"))),
        PlaceList("tinh-b", "district", Interval(None, FIRST), (Place("huyen", "Châu Thành"), Place("huyen", "Ba Vì"))),
        PlaceList("tinh-a", "commune", Interval(None, FIRST), (Place("xa", "Cũ", became=("Xã Mới",)),)),
        PlaceList("tinh-a", "commune", Interval(FIRST, None), (Place("xa", "Mới", came_from=("Xã Cũ",)),)),
    )
)


@pytest.mark.parametrize(
    ("written", "kind", "province"),
    [
        ("ba vì", "huyen", "tinh-b"),
        ("huyện ba vì", None, "tinh-b"),
        ("ba vi", "huyen", "tinh-b"),
        ("ba vĩ", "huyen", None),
        ("ba vì", "quan", None),
        ("1", "quan", "tinh-a"),
        ("châu thành", "huyen", None),
        ("không có", "huyen", None),
    ],
)
def test_a_district_implies_its_province_only_when_one_province_has_it(
    written: str, kind: str | None, province: str | None
) -> None:
    """One owner: its province; several or none: nothing; a wrong kind or tone is another name."""
    assert PLACES.province_of("district", written, kind, LAST) == province


def test_a_district_after_its_end_implies_nothing() -> None:
    """The list speaks of its own period only."""
    assert PLACES.province_of("district", "ba vì", "huyen", FIRST) is None


@pytest.mark.parametrize(
    ("title", "province"),
    [
        ("Chủ tịch UBND xã X, huyện Ba Vì", "tinh-b"),
        ("Chủ tịch UBND phường X quận 1 nhiệm kỳ 2021-2026", "tinh-a"),
        ("Chủ tịch UBND xã X huyện Châu Thành", None),
        ("Chủ tịch UBND xã Ba Vì", None),
    ],
)
def test_a_title_names_its_district_after_a_kind_word(title: str, province: str | None) -> None:
    """`huyện Ba Vì` in a commune's title places it; a bare name does not."""
    assert PLACES.province_of_district_in(title, LAST) == province


@pytest.mark.parametrize(
    ("written", "on", "found"),
    [("cũ", LAST, []), ("cũ", FIRST, ["Cũ"]), ("mới", FIRST, []), ("mới", LAST, ["Mới"]), ("lạ", FIRST, [])],
)
def test_a_commune_of_another_time_is_told_from_an_unknown_one(written: str, on: date, found: list[str]) -> None:
    """Only a name of the lists can belong to another time; one they do not hold is left as written."""
    assert [each.place.name for each in PLACES.of_another_time("commune", written, "xa", "tinh-a", on)] == found


def test_the_shipped_lists_count_what_the_official_figures_count() -> None:
    """696 district units at the end: 508, 49, 87 and 52; Quảng Ninh: 171 communes, then 54 units."""
    lists = load_lawbook().place_lists
    kinds = [place.kind for each in lists if each.level == "district" for place in each.places]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"huyen": 508, "quan": 49, "thanh-pho": 87, "thi-xa": 52}
    communes = {each.interval.start: each.places for each in lists if each.level == "commune"}
    assert {start: len(places) for start, places in communes.items()} == {None: 171, FIRST: 54}
    assert all(place.came_from for place in communes[FIRST])
    assert all(place.became for place in communes[None])


def test_a_commune_that_ended_is_unresolved_with_its_heir() -> None:
    """`Phường Trần Hưng Đạo` of Quảng Ninh became part of `Phường Hồng Gai` on 1 July 2025."""
    names = names_of(load_lawbook())
    found = names.post("Chủ tịch UBND phường Trần Hưng Đạo tỉnh Quảng Ninh", on=FIRST)
    assert [each.other_times[0].words.vi for each in found.unresolved] == [
        "Phường Trần Hưng Đạo (đến trước 01/07/2025); kế tục: Phường Hồng Gai"
    ]
    assert names.post("Chủ tịch UBND phường Trần Hưng Đạo tỉnh Quảng Ninh", on=LAST).unresolved == ()
