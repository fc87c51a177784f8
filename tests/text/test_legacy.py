"""Detection of TCVN3 and VNI, and of nothing else."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.diagnostics import PhancapError, Span
from engine.text import detect_legacy, fold, refuse_legacy

TCVN3 = (
    "Gi¸m ®èc Së Néi vô",
    "Chñ tÞch ñy ban nh©n d©n tØnh Qu¶ng Ninh",
    "Phã Chñ tÞch H§ND tØnh",
    "BÝ th\u00ad TØnh ñy",
    "§ång chÝ NguyÔn V¨n A",
    "Hä vµ tªn",
    "Hµ Néi",
    "Gi¸m",
    "tØnh",
    "Së Y tÕ",
)
VNI = (
    "Giaùm ñoác Sôû Noäi vuï",
    "Chuû tòch UÛy ban nhaân daân tænh Quaûng Ninh",
    "Bí thö Tænh uûy",
    "GIAÙM ÑOÁC SÔÛ NOÄI VUÏ",
    "Hoï vaø teân",
    "Haø Noäi",
)
GENUINE = (
    "Giám đốc Sở Nội vụ", "Hà Nam", "Trà Vinh có bà Lý", "Toà án, hoà bình, khoá, toán", "Giám", "và có là",
    "Bí thư Tỉnh ủy Quảng Ninh", "UBND xã Krông Nô", "Vâng, tôi là cán bô", "Giam doc So Noi vu", "Niê", "Cò Nòi",
    "né tôt", "un thé très tôt, né à Hanoï", "«texte» à côté", "garçon", "Où êtes-vous né ?", "Loïc, Caïn, laïc", "Noël",
    "Thaï", "la forêt, l'été, l'île", "naïve café résumé", "25 N·m © 2020", "µm", "5 µm, 20 °C ± 1", "§ 5, ½ × £3", "",
    "Müller, Größe, für", "El niño está aquí", "plain English text", "HĐND", "•", "…", "“trích”", "Đ", "ÿ",
    "Việt Nam và côté, Gi¸m",
)  # fmt: skip


@pytest.mark.parametrize("text", TCVN3)
def test_tcvn3(text: str) -> None:
    """Text typed in an ABC font, seen through latin-1 or cp1252."""
    assert "tcvn3" == detect_legacy(text)


@pytest.mark.parametrize("text", VNI)
def test_vni(text: str) -> None:
    """Text typed in a VNI font."""
    assert "vni" == detect_legacy(text)


@pytest.mark.parametrize("text", GENUINE)
def test_no_false_alarm(text: str) -> None:
    """Vietnamese in Unicode of either form, text without diacritics, French, English are let through."""
    assert detect_legacy(text) is None
    assert detect_legacy(normalize("NFD", text)) is None
    refuse_legacy(text)


WORDS = (
    "Giám đốc Sở Nội vụ Ủy ban nhân dân tỉnh Quảng Ninh Bí thư Thành ủy Hải Phòng Trưởng phòng Tổ chức cán bộ và của có "
    "là bà Hà Nam Lý Cà Mau Trà Vinh Thanh Hóa hoà toà khoá đồng chí Nguyễn Văn Đức Phó Chủ tịch Thường trực quý già giá"
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12), st.sampled_from(["NFC", "NFD"]), st.booleans())
def test_no_false_alarm_on_vietnamese(parts: list[str], form: Literal["NFC", "NFD"], upper: bool) -> None:
    """Whatever the words, their form and case; and never once marks are gone."""
    text = normalize(form, " ".join(parts))
    text = text.upper() if upper else text
    assert detect_legacy(text) is None
    assert detect_legacy(fold(text)) is None


FRENCH = (
    "Le président du comité a été nommé à la tête du département après une longue procédure où l'évêque de Sète, très âgé, "
    "fut contraint d'élire son héritier dès Noël à côté de l'église où le maître goûtait déjà la forêt et l'île naïve"
)


@given(st.lists(st.sampled_from(FRENCH.split()), max_size=15))
def test_no_false_alarm_on_french(parts: list[str]) -> None:
    """French words in any order."""
    assert detect_legacy(" ".join(parts)) is None


@pytest.mark.parametrize(("text", "name"), [(TCVN3[0], "TCVN3"), (VNI[0], "VNI")])
def test_refusal_tells_how_to_convert(text: str, name: str) -> None:
    """PC202 names the encoding and the way to convert it."""
    span = Span("ds.csv", 2, 1)
    with pytest.raises(PhancapError) as caught:
        refuse_legacy(text, span)
    (diagnostic,) = caught.value.diagnostics
    assert "PC202" == diagnostic.code
    assert span == diagnostic.span
    assert name in diagnostic.message.vi
    assert name in diagnostic.message.en
    assert diagnostic.help is not None
    assert "UniKey" in diagnostic.help.vi
    assert "UniKey" in diagnostic.help.en
