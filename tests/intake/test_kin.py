"""Relatives in office: kinship as written, and how the relative's post stands to the target post."""

import datetime as dt

import pytest

from engine import load_lawbook
from engine.intake.derive import names_of
from engine.intake.kin import KINSHIP, relate_relatives, same_body, same_locality, same_unit
from engine.model.facts import Facts
from engine.model.values import UNKNOWN, Collection
from engine.text import fold

BOOK = load_lawbook()
QN = "tỉnh Quảng Ninh"


def post(title):
    (readings,) = names_of(BOOK).post(title, None, None, None).posts
    (reading,) = readings
    return reading


def read(target, *items, complete=True):
    facts = Facts({"candidate.relatives": Collection(tuple(items), complete)})
    found = relate_relatives(BOOK, names_of(BOOK), facts, post(target))["candidate.relatives"]
    assert complete == found.complete
    return list(found.items)


def test_no_wording_belongs_to_two_kinds():
    """Each wording names one kind of kinship."""
    words = [fold(word) for kind in KINSHIP.values() for word in kind]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("relation", "kind"),
    [("vợ", "spouse"), ("Chồng", "spouse"), ("bố vợ", "parent-in-law"), ("mẹ đẻ", "parent"), ("con trai", "child"),
     ("em ruột", "sibling"), ("con nuôi", "other"), ("em rể", "other"), ("bạn học", None), ("anh", None)],
)  # fmt: skip
def test_kinship_is_read_as_written(relation, kind):
    """A wording that is not listed, or may be a cousin, leaves the kind unknown."""
    (item,) = read(f"Giám đốc Sở Tài chính {QN}", {"relation": relation})
    assert kind == item.get("kinship")


@pytest.mark.parametrize(
    ("one", "other", "unit", "locality", "body"),
    [
        (f"Giám đốc Sở Nội vụ {QN}", f"Phó Giám đốc Sở Nội vụ {QN}", True, True, True),
        (f"Giám đốc Sở Nội vụ {QN}", f"Phó Giám đốc Sở Tài chính {QN}", False, True, False),
        (f"Giám đốc Sở Nội vụ {QN}", "Phó Giám đốc Sở Nội vụ tỉnh Lào Cai", False, False, False),
        ("Giám đốc Sở Nội vụ", "Phó Giám đốc Sở Nội vụ", UNKNOWN, UNKNOWN, UNKNOWN),
        (f"Chủ tịch UBND {QN}", f"Phó Chủ tịch UBND {QN}", True, True, True),
        (f"Chủ tịch UBND {QN}", f"Giám đốc Sở Nội vụ {QN}", False, True, UNKNOWN),
        (f"Trưởng phòng Tổ chức cán bộ Sở Y tế {QN}", f"Giám đốc Sở Y tế {QN}", False, True, True),
        ("Thứ trưởng Bộ Tài chính", "Bộ trưởng Bộ Tài chính", True, True, True),
        ("Thứ trưởng Bộ Tài chính", "Bộ trưởng Bộ Nội vụ", False, True, False),
        ("Thứ trưởng Bộ Tài chính", f"Giám đốc Sở Tài chính {QN}", False, False, False),
        (f"Chủ tịch UBND xã Hải Lạng, {QN}", f"Phó Chủ tịch UBND xã Hải Lạng, {QN}", True, True, True),
        (f"Chủ tịch UBND xã Hải Lạng, {QN}", f"Phó Chủ tịch UBND xã Ba Chẽ, {QN}", False, False, False),
        (f"Trưởng phòng Kế hoạch Sở Y tế {QN}", f"Trưởng phòng Tổ chức Sở Y tế {QN}", UNKNOWN, True, True),
    ],
)  # fmt: skip
def test_unit_locality_and_body(one, other, unit, locality, body):
    """Compared as the catalogue knows them, either way round; unknown where it does not."""
    for pair in ((post(one), post(other)), (post(other), post(one))):
        assert unit == same_unit(BOOK, *pair)
        assert locality == same_locality(BOOK, *pair)
        assert body == same_body(BOOK, *pair)


def test_the_files_own_answer_is_kept():
    """What the office states of its own units is not overruled."""
    stated = {"relation": "vợ", "post": f"Phó Giám đốc Sở Nội vụ {QN}", "same_unit": False}
    (item,) = read(f"Giám đốc Sở Nội vụ {QN}", stated)
    assert item["same_unit"] is False
    assert ("pho-giam-doc-so", "deputy", "so", "so-noi-vu") == tuple(
        item[key] for key in ("post_id", "role", "unit_kind", "unit_id")
    )


def test_a_compound_title_is_several_posts():
    """Each post a relative holds is compared on its own."""
    items = read(f"Phó Bí thư Đảng ủy xã Hải Lạng, {QN}",
                 {"relation": "chồng", "post": f"Bí thư Đảng ủy, Chủ tịch HĐND xã Hải Lạng, {QN}"})  # fmt: skip
    assert ["bi-thu-dang-uy-xa", "chu-tich-hdnd-xa"] == [item["post_id"] for item in items]
    assert [True, False] == [item["same_unit"] for item in items]


def test_a_post_that_is_not_understood_stays_open():
    """Nothing is said of it; the item is not dropped."""
    (item,) = read(f"Giám đốc Sở Nội vụ {QN}", {"relation": "vợ", "post": "chuyên viên"}, complete=False)
    assert {"kinship": "spouse", "relation": "vợ", "post": "chuyên viên"} == item


def test_a_title_is_read_as_it_is_meant_on_the_day():
    """Two regional tax offices bear one title at different times; one that ended by then is read all the same."""
    title = "Chi cục trưởng Chi cục Thuế khu vực III"
    for day, expected in ((dt.date(2025, 3, 1), "chi-cuc-truong-chi-cuc-thue-khu-vuc"), (None, None)):
        stated = {"candidate.relatives": Collection(({"post": title},), True)} | ({"decision.on": day} if day else {})
        (item,) = relate_relatives(BOOK, names_of(BOOK), Facts(stated), post(f"Giám đốc Sở Nội vụ {QN}"))[
            "candidate.relatives"
        ].items
        assert expected == item.get("post_id")
    ended = {
        "candidate.relatives": Collection(({"post": f"Giám đốc Sở Giao thông vận tải {QN}"},), True),
        "decision.on": dt.date(2026, 1, 5),
    }
    (item,) = relate_relatives(BOOK, names_of(BOOK), Facts(ended), post(f"Giám đốc Sở Nội vụ {QN}"))[
        "candidate.relatives"
    ].items
    assert "giam-doc-so" == item.get("post_id")
