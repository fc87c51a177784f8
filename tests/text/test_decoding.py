"""From bytes to text."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.diagnostics import PhancapError, Span
from engine.text import decode_bytes, require_readable

TITLE = "Giám đốc Sở Nội vụ tỉnh Quảng Ninh, Bí thư Đảng ủy\nHĐND"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """Vietnamese as Windows writes it: vowels composed, tones apart."""
    out = b""
    for letter in normalize("NFC", text):
        parts = normalize("NFD", letter)
        vowel = normalize("NFC", "".join(p for p in parts if p not in TONES))
        out += (vowel + "".join(p for p in parts if p in TONES)).encode("cp1258")
    return out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_is_read_as_it_is(encoding: str, form: Literal["NFC", "NFD"]) -> None:
    """UTF-8 with and without mark, UTF-16 with mark; the text is NFC."""
    assert decode_bytes(normalize(form, TITLE).encode(encoding), "a.csv") == TITLE


def test_utf_16_big_endian_by_its_mark() -> None:
    """The mark tells the byte order."""
    assert decode_bytes(b"\xfe\xff" + TITLE.encode("utf-16-be"), "a.csv") == TITLE


def test_windows_1258_when_nothing_else_explains_it() -> None:
    """Combining tones on Vietnamese syllables leave no doubt; declared it is read without question."""
    assert decode_bytes(windows_1258(TITLE), "a.csv") == TITLE
    assert decode_bytes(windows_1258(TITLE), "a.csv", "windows-1258") == TITLE
    assert decode_bytes(windows_1258("Hà Nội"), "a.csv", encoding="CP1258") == "Hà Nội"


@pytest.mark.parametrize(
    ("data", "encoding", "code"),
    [
        ("Gi¸m ®èc Së Néi vô".encode("latin-1"), None, "PC202"),
        ("Giaùm ñoác Sôû Noäi vuï".encode("latin-1"), None, "PC202"),
        ("Gi¸m ®èc Së Néi vô".encode(), None, "PC202"),
        (b"abc", "tcvn3", "PC202"),
        (b"abc", "VNI", "PC202"),
        ("été très tôt".encode("latin-1"), None, "PC203"),
        (windows_1258("Hà Nội"), None, "PC203"),
        (b"\xff\xfe\xfa", None, "PC203"),
        (TITLE.encode("utf-32"), None, "PC203"),
        (b"\xc3\x28", None, "PC203"),
        (TITLE.encode(), "koi8-r", "PC203"),
        (b"\xff", "utf-8", "PC203"),
        ("a\ud800".encode("utf-8", "surrogatepass"), None, "PC203"),
        (b"a\x00b", None, "PC204"),
        (b"a\x1bb", None, "PC204"),
        ("a\x85b".encode(), None, "PC204"),
        ("Gi\ufffdm".encode(), None, "PC204"),
        (TITLE.encode("utf-16-le"), None, "PC203"),
        ("Giam doc".encode("utf-16-le"), None, "PC204"),
    ],
)
def test_refused(data: bytes, encoding: str | None, code: str) -> None:
    """Old encodings, unknown bytes and control characters are refused with help, never mended."""
    with pytest.raises(PhancapError) as caught:
        decode_bytes(data, "ds.csv", encoding)
    (diagnostic,) = caught.value.diagnostics
    assert code == diagnostic.code
    assert diagnostic.span is not None
    assert "ds.csv" == diagnostic.span.file
    assert diagnostic.help is not None
    assert diagnostic.help.vi != diagnostic.help.en


def test_place_of_an_unreadable_character() -> None:
    """Line and column count from one."""
    with pytest.raises(PhancapError) as caught:
        require_readable("dòng một\nab\x07c", "f.txt")
    assert Span("f.txt", 2, 3) == caught.value.diagnostics[0].span
    assert "U+0007" in caught.value.diagnostics[0].message.en


@pytest.mark.parametrize("text", ["\ud800", "a\udfff", "\x00", "\x7f"])
def test_unreadable_text(text: str) -> None:
    """Lone surrogates and control characters in text already decoded are PC204."""
    with pytest.raises(PhancapError) as caught:
        require_readable(text, "f.json")
    assert ["PC204"] == [diagnostic.code for diagnostic in caught.value.diagnostics]


def test_tab_and_line_ends_are_text() -> None:
    """A table has tabs and lines."""
    require_readable("a\tb\r\nc\n", "f.tsv")
    assert decode_bytes("a\tb\r\nĐ\n".encode(), "f.tsv") == "a\tb\r\nĐ\n"


@given(st.binary(max_size=80))
def test_bytes_are_text_or_a_diagnostic(data: bytes) -> None:
    """No bytes end in another error, and what is read has neither mark nor control characters."""
    text, codes = "", set[str]()
    try:
        text = decode_bytes(data, "f")
    except PhancapError as error:
        codes = {diagnostic.code for diagnostic in error.diagnostics}
    assert codes <= {"PC202", "PC203", "PC204"}
    assert text == normalize("NFC", text)
    require_readable(text, "f")
