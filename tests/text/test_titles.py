"""What is taken off a title, and what is not."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import Dropped, TitleParts, canonical, strip_title_noise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyền Giám đốc Sở Nội vụ", TitleParts("Giám đốc Sở Nội vụ", interim="quyen")),
        ("Q. Chủ tịch UBND tỉnh", TitleParts("Chủ tịch UBND tỉnh", interim="quyen")),
        ("Q.GĐ Sở Y tế", TitleParts("GĐ Sở Y tế", interim="quyen")),
        ("quyen chu tich ubnd xa", TitleParts("chu tich ubnd xa", interim="quyen")),
        ("Giám đốc Sở (quyền)", TitleParts("Giám đốc Sở", interim="quyen")),
        ("Giao quyền Giám đốc Sở", TitleParts("Giám đốc Sở", interim="quyen")),
        ("Phó Giám đốc được giao quyền Giám đốc Sở", TitleParts("Giám đốc Sở", interim="quyen")),
        ("Nguyễn Quyền", TitleParts("Nguyễn Quyền")),
        ("Chủ tịch Hội Bảo vệ quyền trẻ em", TitleParts("Chủ tịch Hội Bảo vệ quyền trẻ em")),
        ("Quyền lực", TitleParts("Quyền lực")),
        ("Quyên Giám đốc", TitleParts("Quyên Giám đốc")),
        ("Phó Giám đốc phụ trách Sở Nội vụ", TitleParts("Phó Giám đốc Sở Nội vụ", interim="phu-trach")),
        ("Phó Giám đốc Sở Nội vụ, phụ trách Sở", TitleParts("Phó Giám đốc Sở Nội vụ", interim="phu-trach")),
        ("Phó Trưởng phòng phụ trách", TitleParts("Phó Trưởng phòng", interim="phu-trach")),
        ("Phụ trách Sở Nội vụ", TitleParts("Sở Nội vụ", interim="phu-trach")),
        (
            "Phó Giám đốc được giao phụ trách, điều hành Sở Nội vụ",
            TitleParts("Phó Giám đốc Sở Nội vụ", interim="dieu-hanh"),
        ),
        ("Phó Chủ tịch được phân công điều hành UBND tỉnh", TitleParts("Phó Chủ tịch UBND tỉnh", interim="dieu-hanh")),
        ("Phó Chủ tịch phụ trách kinh tế", TitleParts("Phó Chủ tịch phụ trách kinh tế")),
        ("Phụ trách kế toán", TitleParts("Phụ trách kế toán")),
        ("Phó Tổng Giám đốc điều hành", TitleParts("Phó Tổng Giám đốc điều hành")),
        ("Bí thư Tỉnh ủy nhiệm kỳ 2020-2025", TitleParts("Bí thư Tỉnh ủy", term="nhiệm kỳ 2020-2025")),
        ("Bí thư Tỉnh ủy, NK 2020–2025", TitleParts("Bí thư Tỉnh ủy", term="NK 2020-2025")),
        ("Đại biểu Quốc hội khóa XV", TitleParts("Đại biểu Quốc hội", term="khóa XV")),
        ("Đại biểu Quốc hội khoá 15", TitleParts("Đại biểu Quốc hội", term="khoá 15")),
        ("Bi thu Tinh uy khoa XIX", TitleParts("Bi thu Tinh uy", term="khoa XIX")),
        (
            "Chủ tịch HĐND tỉnh khóa XIX, nhiệm kỳ 2021 - 2026",
            TitleParts("Chủ tịch HĐND tỉnh", term="khóa XIX, nhiệm kỳ 2021 - 2026"),
        ),
        (
            "Bí thư Huyện ủy Khoái Châu khóa XXV nhiệm kỳ 2020-2025",
            TitleParts("Bí thư Huyện ủy Khoái Châu", term="khóa XXV nhiệm kỳ 2020-2025"),
        ),
        (
            "Chủ tịch HĐND khóa XIX; Chủ tịch UBND khóa XX",
            TitleParts("Chủ tịch HĐND; Chủ tịch UBND", term="khóa XIX, khóa XX"),
        ),
        ("Phó Giám đốc Ban (2 người, 4 năm)", TitleParts("Phó Giám đốc Ban", brackets=("4 năm",), count=2)),
        ("15 cán bộ, người lao động", TitleParts("15 cán bộ, người lao động")),
        ("Điều hành UBND tỉnh Phú Yên", TitleParts("UBND tỉnh Phú Yên", interim="dieu-hanh")),
        ("Giám đốc điều hành", TitleParts("Giám đốc điều hành")),
        (
            "Phó Chủ tịch Thường trực UBND TP Hà Nội tạm thời điều hành hoạt động của UBND TP Hà Nội",
            TitleParts("Phó Chủ tịch Thường trực UBND TP Hà Nội", interim="dieu-hanh"),
        ),
        (
            "Phó Giám đốc điều hành Bệnh viện đa khoa tỉnh",
            TitleParts("Phó Giám đốc Bệnh viện đa khoa tỉnh", interim="dieu-hanh"),
        ),
        (
            "Thứ trưởng Bộ Công an, điều hành hoạt động của Bộ Công an",
            TitleParts("Thứ trưởng Bộ Công an", interim="dieu-hanh"),
        ),
        (
            "Phó Cục trưởng Cục Hải quan trực tiếp phụ trách Cục Hải quan",
            TitleParts("Phó Cục trưởng Cục Hải quan", interim="phu-trach"),
        ),
        ("Phó Giám đốc điều hành Công ty", TitleParts("Phó Giám đốc điều hành Công ty")),
        (
            "Tỉnh ủy viên nhiệm kỳ 2015-2020 và nhiệm kỳ 2020-2025",
            TitleParts("Tỉnh ủy viên", term="nhiệm kỳ 2015-2020 và nhiệm kỳ 2020-2025"),
        ),
        (
            "Phó Bí thư Thường trực Thành ủy điều hành Thành ủy Hà Nội",
            TitleParts("Phó Bí thư Thường trực Thành ủy Hà Nội", interim="dieu-hanh"),
        ),
        (
            "Phó Chủ tịch UBND tỉnh điều hành hoạt động của UBND tỉnh",
            TitleParts("Phó Chủ tịch UBND tỉnh", interim="dieu-hanh"),
        ),
        (
            "Phó Bí thư Quận ủy quận 8, phụ trách điều hành Đảng bộ quận 8",
            TitleParts("Phó Bí thư Quận ủy quận 8", interim="dieu-hanh"),
        ),
        (
            "Chủ tịch UBND tỉnh Thanh Hóa giai đoạn 2015 - 2020",
            TitleParts("Chủ tịch UBND tỉnh Thanh Hóa", term="giai đoạn 2015 - 2020"),
        ),
        ("Trưởng khoa 2 Bệnh viện tỉnh", TitleParts("Trưởng khoa 2 Bệnh viện tỉnh")),
        ("Trưởng khoa Nội", TitleParts("Trưởng khoa Nội")),
        (
            "Giám đốc Sở (trước đây là Sở KH&ĐT) (nhiệm kỳ 2021-2026)",
            TitleParts("Giám đốc Sở", term="nhiệm kỳ 2021-2026", brackets=("trước đây là Sở KH&ĐT",)),
        ),
        ("Phó Chủ tịch UBND tỉnh (02 người)", TitleParts("Phó Chủ tịch UBND tỉnh", count=2)),
        ("Phó Chủ tịch UBND tỉnh - 3 đồng chí", TitleParts("Phó Chủ tịch UBND tỉnh", count=3)),
        ("02 Phó Chủ tịch UBND tỉnh", TitleParts("Phó Chủ tịch UBND tỉnh", count=2)),
        ("Quân khu 7", TitleParts("Quân khu 7")),
        ("ông Nguyễn Văn A", TitleParts("Nguyễn Văn A", dropped=(Dropped("honorific", "ông"),))),
        ("Đồng chí Bí thư Tỉnh ủy", TitleParts("Bí thư Tỉnh ủy", dropped=(Dropped("honorific", "Đồng chí"),))),
        ("Đ/c Bí thư", TitleParts("Bí thư", dropped=(Dropped("honorific", "Đ/c"),))),
        ("Bà Chủ tịch UBND xã", TitleParts("Chủ tịch UBND xã", dropped=(Dropped("honorific", "Bà"),))),
        ("Bà Rịa - Vũng Tàu", TitleParts("Bà Rịa - Vũng Tàu")),
        ("Chi cục trưởng", TitleParts("Chi cục trưởng")),
        ("Ba Phó Chủ tịch", TitleParts("Ba Phó Chủ tịch")),
        ("Phó Chủ tịch Thường trực UBND tỉnh", TitleParts("Phó Chủ tịch Thường trực UBND tỉnh")),
        ("Nguyên Bí thư Tỉnh ủy", TitleParts("Nguyên Bí thư Tỉnh ủy")),
        (
            "Ông Quyền Giám đốc Sở Tài chính (phụ trách chung, 2 năm), nhiệm kỳ 2021-2026",
            TitleParts(
                "Giám đốc Sở Tài chính",
                term="nhiệm kỳ 2021-2026",
                brackets=("phụ trách chung, 2 năm",),
                interim="quyen",
                dropped=(Dropped("honorific", "Ông"),),
            ),
        ),
        (
            "Đại tá, TS. Nguyễn Văn A, Giám đốc Công an tỉnh",
            TitleParts(
                "Giám đốc Công an tỉnh",
                dropped=(Dropped("rank", "Đại tá"), Dropped("degree", "TS"), Dropped("person", "Nguyễn Văn A")),
            ),
        ),
        (
            "Giám đốc Sở Tư pháp từ ngày 01/8/2023",
            TitleParts("Giám đốc Sở Tư pháp", dropped=(Dropped("clause", "từ ngày 01/8/2023"),)),
        ),
        (
            "bổ nhiệm bà Lê Thị B giữ chức vụ Giám đốc Sở Y tế",
            TitleParts("Giám đốc Sở Y tế", dropped=(Dropped("verb", "bổ nhiệm bà Lê Thị B giữ chức vụ"),)),
        ),
        ("Trung tâm Y tế", TitleParts("Trung tâm Y tế")),
        ("Trung tá", TitleParts("Trung tá")),
        ("", TitleParts("")),
    ],
)
def test_title_parts(text: str, expected: TitleParts) -> None:
    """Term, brackets, interim standing, number of people and honorifics leave the core; nothing else does."""
    assert expected == strip_title_noise(text)
    assert expected == strip_title_noise(normalize("NFD", text))


@given(
    st.sampled_from(["Quyền ", "Q. ", ""]),
    st.sampled_from(["Giám đốc Sở Nội vụ", "Chủ tịch UBND xã Hòa Bình", "Bí thư Đảng ủy", "Trưởng Ban Tổ chức"]),
    st.sampled_from(["", " nhiệm kỳ 2020-2025", ", khóa XIX", " (nhiệm kỳ 2021-2026)"]),
    st.sampled_from(["", " (2 người)", " (chuyên trách)"]),
)
def test_core_is_the_title_whatever_stands_around(interim: str, title: str, term: str, bracket: str) -> None:
    """Any combination leaves the same core, and a core has nothing more to give."""
    parts = strip_title_noise(interim + title + term + bracket)
    assert title == parts.core
    assert ("quyen" if interim else None) == parts.interim
    assert (parts.term is not None) is bool(term)
    assert TitleParts(title) == strip_title_noise(parts.core)


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    """No text makes it fail, and the core never grows."""
    assert len(canonical(strip_title_noise(text).core)) <= len(canonical(text))
