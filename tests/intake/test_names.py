"""Names on their day: what is taken for what, what the day rules out, what is left open."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from engine import Lawbook, load_lawbook
from engine.intake.derive import names_of
from engine.intake.names import Names
from tests.lawbook.small_law import CATALOGUE, D, posts, sound, words


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


@pytest.fixture(scope="module")
def names(book: Lawbook) -> Names:
    return names_of(book)


@pytest.mark.parametrize(
    ("title", "day", "successor", "predecessor"),
    [
        ("Giám đốc Sở Kế hoạch và Đầu tư Hà Tĩnh", "2025-03-01", "Sở Tài chính", None),
        ("Chủ tịch UBND tỉnh Bình Dương", "2025-07-01", "Hồ Chí Minh", None),
        ("Bộ trưởng Bộ Kế hoạch và Đầu tư", "2025-03-01", "Bộ Tài chính", None),
        ("Chủ tịch UBND huyện Ba Vì", "2025-07-01", "Ủy ban nhân dân xã", None),
        ("Bí thư Ban cán sự đảng UBND tỉnh Nghệ An", "2025-06-01", "Đảng ủy", None),
        ("Giám đốc Sở Nông nghiệp và Môi trường Cà Mau", "2025-02-28", None, "Sở Tài nguyên và Môi trường"),
    ],
)
def test_what_does_not_exist_on_the_day(
    names: Names, title: str, day: str, successor: str | None, predecessor: str | None
) -> None:
    """It is not understood, and what came after, or before, it is said from the catalogue."""
    found = names.post(title, None, None, dt.date.fromisoformat(day))
    assert not found.posts
    other = found.unresolved[0].other_times[0]
    for name, said in ((successor, other.successors), (predecessor, other.predecessors)):
        assert name is None or any(name in each.vi for each in said)


@pytest.mark.parametrize(
    ("title", "before", "after"),
    [
        ("Giám đốc Sở Kế hoạch và Đầu tư Hà Tĩnh", "2025-02-28", "2025-03-01"),
        ("Chủ tịch UBND tỉnh Bình Dương", "2025-06-30", "2025-07-01"),
        ("Chủ tịch UBND huyện Ba Vì", "2025-06-30", "2025-07-01"),
        ("Trưởng Công an huyện Ba Vì", "2025-02-28", "2025-03-01"),
    ],
)
def test_the_last_day_and_the_day_after(names: Names, title: str, before: str, after: str) -> None:
    """Understood on the last day, not on the next."""
    assert names.post(title, None, None, dt.date.fromisoformat(before)).posts
    assert not names.post(title, None, None, dt.date.fromisoformat(after)).posts


def test_a_reading_the_day_rules_out_is_said(names: Names) -> None:
    """`tỉnh QN` in 2026: two readings, the third is excluded with its reason."""
    found = names.post("GĐ Sở TC tỉnh QN", None, None, dt.date(2026, 1, 5))
    assert {"quang-ninh", "quang-ngai"} == {reading.province for reading in found.posts[0]}
    assert ["Quảng Nam"] == [other.name.vi for each in found.excluded for other in each.why]


def test_letters_that_are_an_abbreviation_are_no_province(names: Names) -> None:
    """`tỉnh HN` is not silently Hà Nam: HN is Hà Nội to everybody, which is no province of that kind."""
    found = names.post("PCT UBND tỉnh HN")
    assert not found.posts
    assert any("Hà Nam" in near for near in found.unresolved[0].suggestions)


@pytest.mark.parametrize("title", ["Cục trưởng Bộ Công an", "Bộ trưởng", "Vụ trưởng Bộ Tài chính"])
def test_a_unit_that_is_not_named_is_said(names: Names, title: str) -> None:
    """The post is understood; that its unit is open is noted."""
    found = names.post(title)
    assert found.posts
    assert ["chưa nêu tên cơ quan cụ thể" in note.vi for note in found.notes] == [True]


@pytest.mark.parametrize("title", ["Tư lệnh Bộ đội Biên phòng", "Giám đốc Sở Tài chính", "Bí thư Tỉnh ủy Cà Mau"])
def test_a_unit_that_is_named_leaves_nothing_open(names: Names, title: str) -> None:
    """No note where the title names its unit."""
    assert () == names.post(title).notes


def test_a_local_unit_is_no_department_of_a_ministry(names: Names) -> None:
    """`Cục trưởng Sở Tài chính` names no post, with or without diacritics."""
    assert not names.post("Cục trưởng Sở Tài chính").posts
    assert not names.post("Cuc truong So Tai chinh").posts


@pytest.mark.parametrize(
    ("title", "post", "province", "place"),
    [
        ("Bí thư Thành ủy Hải Dương", "bi-thu-huyen-uy", "hai-duong", "hải dương"),
        ("Bí thư Thành ủy Hải Phòng", "bi-thu-tinh-uy", "hai-phong", None),
        ("Chủ tịch UBND thành phố Hải Dương", "chu-tich-ubnd-huyen", "hai-duong", "hải dương"),
        ("Chủ tịch UBND tỉnh Hải Dương", "chu-tich-ubnd-tinh", "hai-duong", None),
        ("Chủ tịch UBND thành phố Huế", "chu-tich-ubnd-huyen", None, "huế"),
    ],
)
def test_city_of_a_province_and_city_under_the_centre(
    names: Names, title: str, post: str, province: str | None, place: str | None
) -> None:
    """In 2024 `thành phố` before a province's name means the district city; before a centrally-run city, that city."""
    reading = names.post(title, None, None, dt.date(2024, 1, 1)).posts[0][0]
    assert (post, province, place) == (reading.post, reading.province, reading.place)


@pytest.mark.parametrize("place", ["Quan Sơn", "Sơn Tịnh", "Trường Sa", "Phố Lu", "Chũ", "Bản Lầu", "Xuân Trường"])
def test_places_that_sound_like_other_words(names: Names, place: str) -> None:
    """A place whose name folds to `quận`, `tỉnh`, `trưởng`, `phó` is a place."""
    reading = names.post(f"Chủ tịch UBND xã {place}").posts[0][0]
    assert ("chu-tich-ubnd-xa", place.casefold()) == (reading.post, reading.place)


def test_a_central_title_takes_no_province_from_its_neighbours(names: Names) -> None:
    """`Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội`: only the second lies in Hà Nội."""
    found = names.post("Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội")
    assert [None, "ha-noi"] == [readings[0].province for readings in found.posts]


def test_one_title_for_several_provinces_comes_apart(names: Names) -> None:
    """One post for each province listed."""
    found = names.post("Bí thư Tỉnh ủy Hậu Giang, Bến Tre, Lạng Sơn (3 người)")
    assert ["hau-giang", "ben-tre", "lang-son"] == [readings[0].province for readings in found.posts]


def test_a_piece_that_fits_nothing_is_not_lost(names: Names) -> None:
    """What stands beside a title and does not belong to it is left unresolved."""
    found = names.post("Chủ tịch UBND xã Kỳ Tây, Câu lạc bộ Hoa mai")
    assert not found.posts or ["Câu lạc bộ Hoa mai"] == [each.text for each in found.unresolved]


def test_a_past_post_of_an_ended_unit_is_set_aside(names: Names) -> None:
    """Beside the post held now it is said and asks nothing; alone it is ruled out by the day."""
    title, day = "Nguyên Chủ tịch UBND tỉnh Bình Thuận, Phó Chủ tịch UBND tỉnh Lâm Đồng", dt.date(2025, 11, 1)
    found = names.understand(title, None, None, day)
    assert ["pho-chu-tich-ubnd-tinh"] == [readings[0].post for readings in found.names.posts]
    assert ("former", ()) == (found.persons[0].kind, found.names.unresolved)
    assert names.post("Nguyên Chủ tịch UBND tỉnh Bình Thuận", None, None, day).unresolved[0].other_times


def test_how_a_name_was_understood(names: Names) -> None:
    """Pieces dropped, joined and taken over from a neighbour; every segment with its meaning."""
    found = names.understand("Đại tá Nguyễn Văn A, Bí thư Đảng ủy, Chủ tịch HĐND phường Dĩ An (nhiệm kỳ 2025-2030)")
    first, second = found.titles
    assert ["person"] == [piece.kind for piece in found.persons]
    assert "phường dĩ an" == first.leans_on
    assert [("term", "nhiệm kỳ 2025-2030")] == [tuple(piece) for piece in second.dropped]
    assert [("chủ tịch hội đồng nhân dân phường", "title"), ("dĩ an", "commune")] == [
        (segment.text, segment.role) for segment in second.readings[0].segments
    ]


def test_a_long_text_is_searched_in_bounded_work(names: Names) -> None:
    """No suggestion is sought for a text longer than any title."""
    assert () == names.post("giám đốc sở tài chínhh " * 20).unresolved[0].suggestions


def test_units_and_bodies_at_other_times(names: Names) -> None:
    """A unit or body that ended is said to have, with its successor where the catalogue has one."""
    unit = names.unit_at_other_times("Sở GTVT", dt.date(2026, 1, 1))
    assert [["Sở Xây dựng"]] == [[heir.vi for heir in each.successors] for each in unit]
    body = names.body_at_other_times("Ban cán sự đảng UBND tỉnh", dt.date(2026, 1, 1))
    assert [dt.date(2025, 3, 1)] == [each.interval.end for each in body]


@pytest.mark.parametrize(
    ("title", "day", "expected"),
    [
        ("Tổng Thanh tra Chính phủ", "2024-05-10", "thanh-tra-chinh-phu"),
        ("Phó Thống đốc Ngân hàng Nhà nước", "2024-05-10", "ngan-hang-nha-nuoc-viet-nam"),
        ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "2024-05-10", "van-phong-chinh-phu"),
        ("Chủ nhiệm Ủy ban Dân tộc", "2025-02-28", "uy-ban-dan-toc"),
        ("Thủ trưởng cơ quan ngang bộ", "2024-05-10", None),
    ],
)
def test_a_title_that_ends_in_a_units_name_says_the_unit(
    names: Names, title: str, day: str, expected: str | None
) -> None:
    """Of the post's own kind, while that unit is there; a title that names none leaves it unknown."""
    (readings,) = names.post(title, None, None, dt.date.fromisoformat(day)).posts
    assert [expected] == [each.unit for each in readings]


@pytest.mark.parametrize(("day", "expected"), [("2025-02-28", "tong-cuc-an-toan"), ("2025-03-01", None)])
def test_a_title_does_not_say_a_unit_that_has_ended(tmp_path: Path, day: str, expected: str | None) -> None:
    """The post and its title go on under the old name; from the unit's last day on it is not known which unit is meant."""
    head = posts("p")["posts"][0] | {
        "label": words("Tổng cục trưởng"), "titles": ["Tổng cục trưởng Tổng cục An toàn"], "unit_kind": "tong-cuc", "level": "ministry",
    }  # fmt: skip
    ground = {"source": "s", "confidence": "text"}
    units = {
        "kinds": [{"id": "tong-cuc", "label": words("Tổng cục"), "level": "ministry", **ground}],
        "units": [{"id": "tong-cuc-an-toan", "kind": "tong-cuc", "name": words("Tổng cục An toàn"), "to": D("2025-03-01"), **ground}],
    }  # fmt: skip
    catalogue = CATALOGUE | {"catalogue/posts.yaml": {"posts": [head]}, "catalogue/units-tong-cuc.yaml": units}
    small = names_of(sound(tmp_path, catalogue=catalogue))
    ((reading,),) = small.post("Tổng cục trưởng Tổng cục An toàn", on=D(day)).posts
    assert ("p", expected) == (reading.post, reading.unit)
    assert (expected, None) == small.unit("Tổng cục An toàn", D(day))


@pytest.mark.parametrize(
    ("title", "province", "day", "expected"),
    [
        ("Giám đốc Bệnh viện Từ Dũ", "Thành phố Hồ Chí Minh", "2024-05-10", "giam-doc-don-vi-su-nghiep-thuoc-so"),
        ("Giám đốc Bệnh viện đa khoa Quảng Nam", "Đà Nẵng", "2025-08-01", "giam-doc-don-vi-su-nghiep-thuoc-so"),
        ("Giám đốc Bệnh viện đa khoa Quảng Nam", "Nghệ An", "2025-08-01", None),
        ("Giám đốc Bệnh viện Từ Dũ", None, "2024-05-10", None),
        ("Hiệu trưởng Trường Cao đẳng Kỹ thuật Cao Thắng", "Thành phố Hồ Chí Minh", "2024-05-10", None),
        ("Giám đốc Công ty Sao Mai", "Thành phố Hồ Chí Minh", "2024-05-10", None),
    ],
)
def test_a_unit_by_its_proper_name_is_one_of_the_given_province(
    names: Names, title: str, province: str | None, day: str, expected: str | None
) -> None:
    """Also where it bears the name of a province that went into the given one; not where that lies elsewhere.

    A college or an enterprise by a name alone may as well be a ministry's, or nobody's.
    """
    found = names.post(title, None, province, dt.date.fromisoformat(day)).posts
    assert ([expected] if expected else []) == [each.post for readings in found for each in readings]


def test_two_titles_of_one_post_are_one_post(names: Names) -> None:
    """`Phó Chỉ huy trưởng kiêm Tham mưu trưởng`."""
    found = names.post("Phó Chỉ huy trưởng kiêm Tham mưu trưởng BĐBP tỉnh Quảng Trị", None, None, dt.date(2021, 9, 15))
    assert ["pho-chi-huy-truong-bo-doi-bien-phong-tinh"] == [each.post for (each,) in found.posts]
    assert () == found.unresolved


@pytest.mark.parametrize("written", ["Bộ Nông nghiệp - Phát triển nông thôn", "Bộ NN-PTNT", "Bộ Nông nghiệp và PTNT"])
def test_a_dash_stands_for_the_and_of_a_name(names: Names, written: str) -> None:
    """Of a ministry as of a department."""
    (readings,) = names.post(f"Cục trưởng Cục Bảo vệ thực vật, {written}", None, None, dt.date(2023, 5, 1)).posts
    assert ["bo-nong-nghiep-va-phat-trien-nong-thon"] == [each.unit for each in readings]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Thủ tướng Phạm Minh Chính", "thu-tuong"),
        ("Chủ tịch nước Lương Cường", "chu-tich-nuoc"),
        ("Bộ trưởng Y tế", "bo-truong"),
        ("Bộ trưởng Bộ Y tế Nguyễn Thanh Long", "bo-truong"),
        ("Ban Thường vụ Thành ủy Hồ Chí Minh", "ban-thuong-vu-tinh-uy"),
        ("Chủ tịch UBND TP Hà Nội Trần Sỹ Thanh", "chu-tich-ubnd-tinh"),
        ("Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh", "ban-chap-hanh-dang-bo-tinh"),
        ("UBND thành phố Cao Lãnh", "ubnd-huyen"),
        ("Ban Thường vụ Thành ủy Phan Thiết", "ban-thuong-vu-huyen-uy"),
        ("Phạm Minh Chính", None),
    ],
)
def test_a_body_is_known_by_its_holders_name_too(names: Names, written: str, expected: str | None) -> None:
    """The name after the office is left out; a name alone is no body, and the name of a city is no person's."""
    assert expected == names.body(written, dt.date(2025, 1, 1))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bí thư Chi bộ, Giám đốc Sở Nội vụ tỉnh Nghệ An", ["bi-thu-chi-bo", "giam-doc-so"]),
        (
            "Giám đốc Trung tâm Y tế huyện Ba Vì, Phó Giám đốc Sở Y tế",
            ["giam-doc-trung-tam-y-te-huyen", "pho-giam-doc-so"],
        ),
        (
            "Viện trưởng Viện Toán học, Phó Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
            ["vien-truong-vien-thuoc-bo", "pho-chu-tich-vien-han-lam"],
        ),
    ],
)
def test_the_name_of_a_unit_swallows_no_other_title(names: Names, title: str, expected: list[str]) -> None:
    """A free name ends where, after a comma, another title begins."""
    assert expected == [each.post for (each,) in names.post(title, None, None, dt.date(2023, 5, 1)).posts]


def test_people_in_the_name_of_a_unit_are_no_title(names: Names) -> None:
    """`Trung tâm Bồi dưỡng cán bộ, công chức`."""
    (readings,) = names.post(
        "Giám đốc Trung tâm Bồi dưỡng cán bộ, công chức thành phố Hà Nội", None, None, dt.date(2023, 5, 1)
    ).posts
    assert {"bồi dưỡng cán bộ , công chức"} == {each.place for each in readings}
