"""From the bytes of a file to text, or a diagnostic; an encoding is never guessed silently."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import Final

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.text.legacy import LegacyEncoding, legacy_diagnostic, refuse_legacy
from engine.text.syllables import is_syllable

_DECLARED: Final[dict[str, str]] = {
    "utf-8": "utf-8-sig",
    "utf8": "utf-8-sig",
    "utf-8-sig": "utf-8-sig",
    "utf-16": "utf-16",
    "utf16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16-le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "utf-16-be": "utf-16-be",
    "windows-1258": "cp1258",
    "cp1258": "cp1258",
}
_DECLARED_LEGACY: Final[dict[str, LegacyEncoding]] = {
    "tcvn3": "tcvn3",
    "abc": "tcvn3",
    "vni": "vni",
    "vni-windows": "vni",
}

_HELP: Final = Text(
    vi="Lưu lại tệp dưới dạng UTF-8 (Excel: “CSV UTF-8”), hoặc khai báo bảng mã: utf-8, utf-16, windows-1258.",
    en="Save the file as UTF-8 (Excel: “CSV UTF-8”), or declare its encoding: utf-8, utf-16, windows-1258.",
)
_CP1258_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
_NON_ASCII_WORD: Final = re.compile(r"[^\W\d_]*[^\x00-\x7f\W\d_][^\W\d_]*")
_FEWEST_WORDS: Final = 3

# Tab, line feed and carriage return are text; every other control character is not.
_UNREADABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")


def decode_bytes(data: bytes, file: str, encoding: str | None = None) -> str:
    """The text of `data`, in NFC, without byte order mark.

    UTF-8 and, by its byte order mark, UTF-16 are read as they are; windows-1258 when `encoding` declares it or when
    the bytes can be nothing else. Raises PhancapError: PC202 for TCVN3 and VNI, PC203 for bytes in no known encoding,
    PC204 for control characters. `file` names the place in diagnostics.
    """
    span = Span(file)
    text = _decode_detected(data, span) if encoding is None else _decode_declared(data, encoding, span)
    text = unicodedata.normalize("NFC", text)
    require_readable(text, file)
    refuse_legacy(text, span)
    return text


def codec_of(sample: bytes, file: str, encoding: str | None = None) -> str:
    """The Python codec of a file of which `sample` is a part that tells (whole lines, with letters beyond ASCII).

    For files too large to decode at once; the same rules and errors as `decode_bytes`.
    """
    span = Span(file)
    if encoding is not None:
        codec = _declared(encoding, span)
        refuse_legacy(sample.decode(codec, "replace"), span)
        return codec
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and not sample.startswith(codecs.BOM_UTF32_LE):
        return "utf-16"
    refuse_legacy(_decode_detected(sample, span), span)
    try:
        sample.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1258"
    return "utf-8-sig"


def require_readable(text: str, file: str, line: int = 1) -> None:
    """Raise PhancapError, code PC204, at the first control character, lone surrogate or replacement character.

    `line` is the line of `file` on which `text` begins.
    """
    match = _UNREADABLE.search(text)
    if match is None:
        return
    before = text[: match.start()]
    code = f"U+{ord(match[0]):04X}"
    raise PhancapError(
        [
            Diagnostic(
                "PC204",
                Text(
                    vi=f"có ký tự không đọc được {code}",
                    en=f"there is an unreadable character {code}",
                ),
                Span(file, line + before.count("\n"), len(before) - (before.rfind("\n") + 1) + 1),
                Text(
                    vi="Xóa ký tự này trong tệp gốc, hoặc xuất lại tệp từ nguồn rồi lưu dưới dạng UTF-8.",
                    en="Delete the character in the source file, or export the file again and save it as UTF-8.",
                ),
            )
        ]
    )


def _declared(encoding: str, span: Span) -> str:
    name = encoding.strip().lower().replace("_", "-")
    if name in _DECLARED_LEGACY:
        raise PhancapError([legacy_diagnostic(_DECLARED_LEGACY[name], span)])
    codec = _DECLARED.get(name)
    if codec is None:
        raise _undecodable(
            span, Text(vi=f"không hỗ trợ bảng mã “{encoding}”", en=f"the encoding “{encoding}” is not supported")
        )
    return codec


def _decode_declared(data: bytes, encoding: str, span: Span) -> str:
    codec = _declared(encoding, span)
    try:
        return data.decode(codec).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise _undecodable(
            span,
            Text(
                vi=f"nội dung không đúng bảng mã đã khai báo “{encoding}” (byte thứ {error.start + 1})",
                en=f"the content is not in the declared encoding “{encoding}” (byte {error.start + 1})",
            ),
        ) from error


def _decode_detected(data: bytes, span: Span) -> str:
    # The mark of UTF-32 little-endian begins like that of UTF-16, and is refused.
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise _undecodable(span, Text(vi="tệp dùng bảng mã UTF-32", en="the file is in UTF-32"))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_declared(data, "utf-16", span)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = error.start + 1
    refuse_legacy(data.decode("latin-1"), span)
    text = _as_windows_1258(data)
    if text is None:
        raise _undecodable(
            span,
            Text(
                vi=f"không xác định được bảng mã của tệp (không phải UTF-8 từ byte thứ {place})",
                en=f"cannot tell the encoding of the file (not UTF-8 from byte {place})",
            ),
        )
    return text


def _as_windows_1258(data: bytes) -> str | None:
    """The text, when only windows-1258 explains it: combining tones, and Vietnamese syllables throughout."""
    try:
        raw = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    if not any(letter in _CP1258_TONES for letter in raw):
        return None
    text = unicodedata.normalize("NFC", raw)
    # A tone left uncomposed stands on a consonant: the bytes mean something else.
    if any(letter in _CP1258_TONES for letter in text):
        return None
    found = {word.lower() for word in _NON_ASCII_WORD.findall(text)}
    syllables = {word for word in found if is_syllable(word)}
    short_forms = {word.lower() for word in _NON_ASCII_WORD.findall(text) if word.isupper() and len(word) <= 8}
    if len(syllables) < _FEWEST_WORDS or found - syllables - short_forms:
        return None
    return text


def _undecodable(span: Span, message: Text) -> PhancapError:
    return PhancapError([Diagnostic("PC203", message, span, _HELP)])
