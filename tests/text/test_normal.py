"""One spelling for one text."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import canonical, fold, has_diacritics, nfc, tidy
from engine.text.normal import shadow

VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
SPACES = " \u00a0\u2009\t\n"
TITLE_TEXT = st.text(alphabet=VIETNAMESE + VIETNAMESE.upper() + SPACES + "–—-&,;.()'’“”0123456789/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uỷ ban nhân dân", "ủy ban nhân dân"),
        ("ỦY BAN NHÂN DÂN", "ủy ban nhân dân"),
        ("Tỉnh  uỷ\u00a0Thanh Hoá", "tỉnh ủy thanh hóa"),
        ("Văn hoá – Thể thao", "văn hóa - thể thao"),
        ("“Khoẻ”", '"khỏe"'),
        ("Ðồng Nai", "đồng nai"),  # Icelandic eth typed for Đ
        ("Quý, qua, quá, giá, già, giữ, gì", "quý, qua, quá, giá, già, giữ, gì"),
        ("qúy gía hòan", "quý giá hoàn"),
        ("Tuỳ viên", "tùy viên"),
        ("Nguyễn Khuyến, Huỳnh, khuỷu, khuya", "nguyễn khuyến, huỳnh, khuỷu, khuya"),
        ("thuở, tuệ, xoong, ngoài, tiểu, mùa, sửa", "thuở, tuệ, xoong, ngoài, tiểu, mùa, sửa"),
        ("Đắk Lắk", "đắk lắk"),
        ("Bí\u200b thư\ufeff", "bí thư"),
        ("", ""),
    ],
)
def test_canonical(text: str, expected: str) -> None:
    """Case, tone placement, spaces, dashes, quotes are one; diacritics stay."""
    assert expected == canonical(text)
    assert expected == canonical(normalize("NFD", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đảng uỷ Khối", "dang uy khoi"),
        ("ĐẮK NÔNG", "dak nong"),
        ("Bà Rịa – Vũng Tàu", "ba ria - vung tau"),
        ("Phó\u00a0 Chủ\ttịch", "pho chu tich"),
        ("H’Mông", "h'mong"),
    ],
)
def test_fold(text: str, expected: str) -> None:
    """Folding leaves no diacritic and one kind of space, dash and quote."""
    assert expected == fold(text)
    assert expected == fold(normalize("NFD", text))


@pytest.mark.parametrize(
    ("token", "expected"),
    [("đ", True), ("Sở", True), ("So", False), ("é", True), ("2025", False), ("", False), ("So\u0302", True)],
)
def test_has_diacritics(token: str, expected: bool) -> None:
    """A mark or a stroke counts, whatever the Unicode form."""
    assert expected is has_diacritics(token)


def test_nfc_changes_nothing_else() -> None:
    """NFC composes and keeps case and spaces."""
    assert "Sở  Nội vụ" == nfc(normalize("NFD", "Sở  Nội vụ"))


@given(st.text())
def test_canonical_is_idempotent(text: str) -> None:
    """What is canonical stays as it is."""
    assert canonical(text) == canonical(canonical(text))


@given(st.text())
def test_fold_is_idempotent(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(text) == fold(fold(text))


@given(st.text())
def test_fold_of_canonical_is_fold(text: str) -> None:
    """Tone placement does not show once marks are gone."""
    assert fold(text) == fold(canonical(text))


@given(TITLE_TEXT)
def test_unicode_form_does_not_matter(text: str) -> None:
    """NFC and NFD input give one result."""
    composed, decomposed = normalize("NFC", text), normalize("NFD", text)
    assert canonical(composed) == canonical(decomposed)
    assert fold(composed) == fold(decomposed)


@given(TITLE_TEXT)
def test_fold_of_vietnamese_is_ascii(text: str) -> None:
    """Vietnamese letters all fold to the basic alphabet."""
    assert fold(text).isascii()


@given(st.text())
def test_shadow_keeps_positions(text: str) -> None:
    """The shadow of a text has its length."""
    assert len(tidy(text)) == len(shadow(tidy(text)))
