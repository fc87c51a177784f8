"""Readings of abbreviations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import ABBREVIATIONS, canonical, expand, fold, is_syllable, words
from engine.text.expansion import MAX_READINGS


def first(text: str) -> str:
    """The likeliest reading."""
    return " ".join(expand(words(text))[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GĐ Sở TN&MT", "giám đốc sở tài nguyên và môi trường"),
        ("PGĐ Sở TP", "phó giám đốc sở tư pháp"),
        ("GĐ Sở CT", "giám đốc sở công thương"),
        ("GĐ STC", "giám đốc sở tài chính"),
        ("Bộ trưởng BTC", "bộ trưởng bộ tài chính"),
        ("Trưởng BTC", "trưởng ban tổ chức"),
        ("CT HĐND", "chủ tịch hội đồng nhân dân"),
        ("Cán bộ CT", "cán bộ chủ tịch"),
        ("PCT UBND TP Hà Nội", "phó chủ tịch ủy ban nhân dân thành phố hà nội"),
        ("TP Tổ chức", "trưởng phòng tổ chức"),
        ("Phó TP", "phó trưởng phòng"),
        ("UBND TP.HCM", "ủy ban nhân dân thành phố hồ chí minh"),
        ("UBND TT Cẩm Khê", "ủy ban nhân dân thị trấn cẩm khê"),
        ("TT HĐND", "thường trực hội đồng nhân dân"),
        ("GĐ TT Y tế", "giám đốc trung tâm y tế"),
        ("BT ĐU xã", "bí thư đảng ủy xã"),
        ("BT Bộ Nội vụ", "bộ trưởng bộ nội vụ"),
        ("UVBTV TU", "ủy viên ban thường vụ tỉnh ủy"),
        ("UV BCH TW", "ủy viên ban chấp hành trung ương"),
        ("btv tu", "ban thường vụ tỉnh ủy"),
        ("bi thu du xa", "bi thu đảng ủy xa"),
        ("Giám đốc CA tỉnh", "giám đốc công an tỉnh"),
        ("giam doc ca tinh", "giam doc công an tinh"),
        ("GD So Noi vu", "giám đốc so noi vu"),
        ("Sở GD", "sở giáo dục và đào tạo"),
        ("CT UBMTTQ", "chủ tịch ủy ban mặt trận tổ quốc"),
        ("P. Chủ tịch", "phó chủ tịch"),
        ("UBND P. Trúc Bạch", "ủy ban nhân dân phường trúc bạch"),
        ("Q. Chánh VP", "quyền chánh văn phòng"),
        ("CHT BCHQS tỉnh", "chỉ huy trưởng ban chỉ huy quân sự tỉnh"),
        ("Viện trưởng VKSNDTC", "viện trưởng viện kiểm sát nhân dân tối cao"),
        ("Chánh án TANDTC", "chánh án tòa án nhân dân tối cao"),
        ("Sở VH,TT&DL", "sở văn hóa thể thao và du lịch"),
        ("tỉnh BR-VT", "tỉnh bà rịa vũng tàu"),
    ],
)
def test_likeliest_reading(text: str, expected: str) -> None:
    """Context settles an ambiguous abbreviation, and letters without diacritics are enough."""
    assert expected == first(text)


@pytest.mark.parametrize(
    "text",
    [
        "ban bo so", "Ban Tổ chức", "van hoa, the thao va du lich", "đầu tư", "Sở Tư pháp", "Ca Mau", "xã Tu Mơ Rông",
        "Cà Mau", "tỉnh CA MAU", "ca nhạc", "so tu phap", "bo cong thuong", "Đu Đủ", "hu hỏng", "SỞ DU LỊCH",
        "SO VAN HOA, THE THAO VA DU LICH", "quy hoạch", "UY BAN", "tư vấn",
    ],
)  # fmt: skip
def test_ordinary_words_stay(text: str) -> None:
    """A plain word is never taken for an abbreviation."""
    tokens = words(text)
    assert (tokens,) == expand(tokens)


def test_ambiguous_abbreviations_give_every_reading() -> None:
    """TU is Tỉnh ủy or Thành ủy; BCT the Politburo or the ministry."""
    readings = {" ".join(reading) for reading in expand(words("Bí thư TU"))}
    assert {"bí thư tỉnh ủy", "bí thư thành ủy"} <= readings
    readings = {" ".join(reading) for reading in expand(words("UV BCT"))}
    assert {"ủy viên bộ chính trị", "ủy viên bộ công thương"} <= readings


REQUIRED = (
    "BTV BCH BCSĐ UBND HĐND TU HU ĐU TW TƯ GĐ PGĐ CT PCT UBKT UV UVBTV UVBCH UVTW MTTQ UBMTTQ CHQS BCHQS TAND VKSND "
    "TANDTC VKSNDTC BCT BBT TTg CTN QH UBTVQH BTC BTG BDV BNC VP CVP PVP PCVP TBT PBT BT TT TP TPHCM HCM HN BRVT TTH "
    "KHĐT TNMT NNPTNT NNMT LĐTBXH GDĐT VHTTDL TTTT KHCN GTVT XD TC YT NV QĐND CAND CA BĐBP LĐLĐ LHPN HND CCB TĐ ĐVTN "
    "HTX KHXH HVCTQG ĐHQG NHNN KTNN TTCP VPCP VPQH VPTW PTT NXB SNCL QLDA KCN KKT XDĐ"
)


@pytest.mark.parametrize("written", REQUIRED.split())
def test_the_field_is_covered(written: str) -> None:
    """Every abbreviation of the field is in the table."""
    assert canonical(written) in ABBREVIATIONS


def test_table_is_well_formed() -> None:
    """Keys and expansions are canonical, and an entry that looks like a word is marked as one."""
    for key, entry in ABBREVIATIONS.items():
        assert key == canonical(key) == entry.key
        assert entry.readings
        for reading in entry.readings:
            assert reading.words == words(" ".join(reading.words))
            assert all(fold(word) == word for word in reading.after | reading.before)
        assert entry.ordinary is (is_syllable(key) or is_syllable(fold(key)))


def test_expansions_hold_no_abbreviation() -> None:
    """An expansion is fully written out."""
    for entry in ABBREVIATIONS.values():
        for reading in entry.readings:
            assert all(word.isdigit() or is_syllable(word) for word in reading.words)


TOKENS = st.lists(st.sampled_from([*ABBREVIATIONS, "t.u", "c.a", "giám", "đốc", "sở", "bộ", ",", "xã"]), max_size=9)


@given(TOKENS)
def test_readings_are_bounded_different_and_deterministic(tokens: list[str]) -> None:
    """At least one reading, at most sixteen, no two alike, and no dotted token in any."""
    readings = expand(tuple(tokens))
    assert 1 <= len(readings) <= MAX_READINGS
    assert len(readings) == len(set(readings))
    assert all("." not in word for reading in readings for word in reading)
    assert readings == expand.__wrapped__(tuple(tokens))
