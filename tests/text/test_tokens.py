"""Tokens for matching names."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import SEPARATOR, canonical, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giám đốc Sở TN&MT", "giám đốc sở tnmt"),
        ("Sở KH & ĐT", "sở khđt"),
        ("Sở KH&DT", "sở khdt"),
        ("P.GĐ Sở", "pgđ sở"),
        ("P. GĐ Sở", "pgđ sở"),
        ("UBND-HĐND tỉnh", "ubnd hđnd tỉnh"),
        ("UBND/HĐND", "ubnd hđnd"),
        ("NN&PTNT", "nnptnt"),
        ("Sở VH,TT&DL", "sở vhttdl"),
        ("Sở VH, TT và DL", "sở vhttdl"),
        ("LĐ-TB&XH", "lđtbxh"),
        ("TP.HCM", "tphcm"),
        ("TP. Hà Nội", "tp hà nội"),
        ("BR-VT", "brvt"),
        ("TT-Huế", "tthuế"),
        ("T.Ư Đoàn", "tw đoàn"),
        ("Ban TƯ", "ban tw"),
        ("đầu tư, Tư pháp", "đầu tư , tư pháp"),
        ("ĐẦU TƯ", "đầu tư"),
        ("BTV TU", "btv tu"),  # capitals throughout tell nothing
        ("BTV TU Quảng Ninh", "btv t.u quảng ninh"),
        ("T/U", "t.u"),
        ("Tỉnh CA MAU", "tỉnh ca mau"),
        ("Sở DU LỊCH", "sở du lịch"),
        ("Giáo dục & Đào tạo", "giáo dục và đào tạo"),
        ("H'Mông, M’Nông", "hmông , mnông"),
        ("“Chủ tịch” (HĐND): xã!", "chủ tịch hđnd xã"),
        ("a; b,, c;", "a , b , c"),
        (", a", "a"),
        ("2020–2025", "2020 2025"),
        ("3,5 điểm", "3 5 điểm"),
        ("Uỷ viên BCH, BTV", "ủy viên bch , btv"),
        ("CT, PCT", "ct , pct"),
        ("", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    """Joined abbreviations are one token, joined bodies two, commas separate."""
    assert tuple(expected.split()) == words(text)
    assert tuple(expected.split()) == words(normalize("NFD", text))


@given(st.text())
def test_tokens_are_canonical(text: str) -> None:
    """No token is empty, spaced or in another spelling; separators stand only between words."""
    tokens = words(text)
    for token in tokens:
        assert token == SEPARATOR or (token and not token.isspace() and " " not in token)
    assert not tokens or SEPARATOR not in (tokens[0], tokens[-1])
    assert all(not (a == b == SEPARATOR) for a, b in pairwise(tokens))


@given(st.lists(st.sampled_from(("giám", "đốc", "sở", "nội", "vụ", "ủy", "ban", "tỉnh", "chủ", "tịch", "hòa", "thủy"))))
def test_ordinary_words_are_their_canonical_split(parts: list[str]) -> None:
    """Plain words are only split and levelled."""
    text = " ".join(parts)
    assert tuple(canonical(text).split()) == words(text)
