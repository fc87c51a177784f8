"""Where a compound title comes apart."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import fold, split_compound, starts_like_title, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bí thư Đảng ủy, Chủ tịch HĐND xã Thất Khê", ("Bí thư Đảng ủy", "Chủ tịch HĐND xã Thất Khê")),
        ("Sở Văn hóa, Thể thao và Du lịch", ("Sở Văn hóa, Thể thao và Du lịch",)),
        ("Giám đốc Sở Lao động - Thương binh và Xã hội", ("Giám đốc Sở Lao động - Thương binh và Xã hội",)),
        ("Trưởng Ban Tuyên giáo và Dân vận", ("Trưởng Ban Tuyên giáo và Dân vận",)),
        (
            "Ủy viên BCH, BTV, Phó Bí thư Đảng ủy Chính phủ",
            ("Ủy viên BCH", "Ủy viên BTV", "Phó Bí thư Đảng ủy Chính phủ"),
        ),
        ("UV BCH và BTV Đảng ủy xã", ("UV BCH", "UV BTV Đảng ủy xã")),
        ("Chủ tịch HĐND, UBND xã", ("Chủ tịch HĐND", "Chủ tịch UBND xã")),
        ("Chủ tịch HĐND tỉnh, UBND tỉnh", ("Chủ tịch HĐND tỉnh, UBND tỉnh",)),
        ("Phó Chủ tịch HĐND và UBND", ("Phó Chủ tịch HĐND", "Phó Chủ tịch UBND")),
        ("Thể thao, UBND tỉnh", ("Thể thao, UBND tỉnh",)),
        ("Hội đồng, TTK Hội", ("Hội đồng", "TTK Hội")),
        ("Phó Chủ tịch - TTK Hội", ("Phó Chủ tịch - TTK Hội",)),
        ("Chánh Văn phòng HĐND và UBND huyện", ("Chánh Văn phòng HĐND và UBND huyện",)),
        ("Phó Chủ tịch - Tổng Thư ký UBTW MTTQ Việt Nam", ("Phó Chủ tịch - Tổng Thư ký UBTW MTTQ Việt Nam",)),
        (
            "Phó Bí thư Thường trực Tỉnh ủy - Chủ tịch HĐND tỉnh",
            ("Phó Bí thư Thường trực Tỉnh ủy", "Chủ tịch HĐND tỉnh"),
        ),
        ("Bí thư Đảng ủy kiêm Chủ tịch UBND", ("Bí thư Đảng ủy", "Chủ tịch UBND")),
        (
            "Trợ lý đồng chí Lê Văn Thành, Phó Thủ tướng Chính phủ",
            ("Trợ lý đồng chí Lê Văn Thành, Phó Thủ tướng Chính phủ",),
        ),
        ("Bí thư Đảng ủy, đồng thời là Chủ tịch HĐND", ("Bí thư Đảng ủy", "Chủ tịch HĐND")),
        ("Bí thư Đảng ủy đồng thời kiêm Chủ tịch HĐND", ("Bí thư Đảng ủy", "Chủ tịch HĐND")),
        ("Chủ nhiệm Ủy ban Kiểm tra, Ủy viên BTV", ("Chủ nhiệm Ủy ban Kiểm tra", "Ủy viên BTV")),
        (
            "Bí thư Đảng ủy nhiệm kỳ 2020 - 2025, Chủ tịch HĐND",
            ("Bí thư Đảng ủy nhiệm kỳ 2020 - 2025", "Chủ tịch HĐND"),
        ),
        ("Chủ tịch HĐND tỉnh, nhiệm kỳ 2021-2026", ("Chủ tịch HĐND tỉnh, nhiệm kỳ 2021-2026",)),
        (
            "Giám đốc Trung tâm (trước là Phó Trưởng phòng, Chủ tịch Công đoàn), Bí thư Chi bộ",
            ("Giám đốc Trung tâm (trước là Phó Trưởng phòng, Chủ tịch Công đoàn)", "Bí thư Chi bộ"),
        ),
        ("- Bí thư Đảng ủy;\n- Chủ tịch HĐND", ("Bí thư Đảng ủy", "Chủ tịch HĐND")),
        ("Bí thư Đảng ủy\nChủ tịch HĐND", ("Bí thư Đảng ủy", "Chủ tịch HĐND")),
        ("bi thu dang uy, pho chu tich ubnd xa", ("bi thu dang uy", "pho chu tich ubnd xa")),
        ("Chủ tịch UBND phường, phố Huế", ("Chủ tịch UBND phường, phố Huế",)),
        ("chu tich ubnd phuong, pho hue", ("chu tich ubnd phuong, pho hue",)),
        ("Bí thư Đảng ủy Sở, Trường Chính trị", ("Bí thư Đảng ủy Sở, Trường Chính trị",)),
        ("Chủ tịch UBND quận 1, TP Hồ Chí Minh", ("Chủ tịch UBND quận 1, TP Hồ Chí Minh",)),
        ("P.CT UBND, Q. GĐ Sở", ("P.CT UBND", "Q. GĐ Sở")),
        ("Phó GĐ Sở, Q. Bình Thạnh", ("Phó GĐ Sở, Q. Bình Thạnh",)),
        ("Ủy viên Bộ Chính trị, Ban Bí thư", ("Ủy viên Bộ Chính trị, Ban Bí thư",)),
        ("Chủ tịch HĐND/Chủ tịch UBND", ("Chủ tịch HĐND", "Chủ tịch UBND")),
        ("", ()),
        (" , ; ", ()),
    ],
)
def test_split(text: str, expected: tuple[str, ...]) -> None:
    """Only what begins like a title is one; a shared head is given to each body."""
    assert expected == split_compound(text)
    assert expected == split_compound(normalize("NFD", text))


@pytest.mark.parametrize(
    "text",
    [
        "Phó Chủ tịch",
        "Quyền Giám đốc",
        "PGĐ Sở",
        "pho truong phong",
        "Nguyên Bí thư",
        "Uỷ viên",
        "chi cục trưởng",
        "UVBTV",
    ],
)
def test_titles_begin_with_a_head(text: str) -> None:
    """Heads, their short forms, and heads after interim words."""
    assert starts_like_title(text)


@pytest.mark.parametrize(
    "text",
    ["Thể thao", "Dân vận", "phố Huế", "pho hue", "Trường Đại học", "truong dai hoc", "TP Hà Nội", "Ban Tổ chức", ""],
)
def test_other_text_does_not(text: str) -> None:
    """Names of bodies and places are no heads."""
    assert not starts_like_title(text)


TITLES = st.sampled_from(
    ["Bí thư Đảng ủy xã", "Phó Chủ tịch UBND tỉnh", "Giám đốc Sở Văn hóa, Thể thao và Du lịch", "Trưởng Ban Pháp chế"]
)


@given(st.lists(TITLES, min_size=1, max_size=4), st.sampled_from([", ", "; ", " kiêm ", " - ", "\n"]))
def test_joined_titles_come_apart_again(titles: list[str], separator: str) -> None:
    """Whatever joins full titles, they are found again."""
    assert tuple(titles) == split_compound(separator.join(titles))


@given(st.text(alphabet="bí thưphóchủtịchvàkiêm,;-()/ ", max_size=50))
def test_no_word_is_lost(text: str) -> None:
    """Splitting drops separators only."""
    separators = {",", "va", "kiem"}
    before = {fold(word) for word in words(text)} - separators
    after = {fold(word) for part in split_compound(text) for word in words(part)} - separators
    assert {w for w in before if len(w) > 1} <= after | {"nhiem", "dong", "thoi", "la"} | {
        w for w in before if "." in w
    }
