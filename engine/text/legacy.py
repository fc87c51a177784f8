"""Text in the font encodings used before Unicode: TCVN3 (ABC fonts, `.VnTime`) and VNI (`VNI-Times`).

Such text is told by its words: read through the old table they are Vietnamese syllables, read as they stand they are
not. It is refused, never converted silently: the same bytes are legitimate text in other languages.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.text.remembering import remembered
from engine.text.syllables import is_syllable

LegacyEncoding = Literal["tcvn3", "vni"]

# The two strings of each pair run in parallel: the character seen through cp1252 or latin-1, and the letter meant.
_TCVN3: Final[dict[str, str]] = dict(
    zip(
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
        strict=True,
    )
)
_VNI_SINGLE: Final[dict[str, str]] = dict(zip("íìæóòîñôö", "íìỉĩịỵđơư", strict=True))
_VNI_TONES: Final = dict(zip("øùûõï", "\u0300\u0301\u0309\u0303\u0323", strict=True))
_VNI_CIRCUMFLEX: Final = dict(zip("âàáåãä", ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"), strict=True))
_VNI_BREVE: Final = dict(zip("êèéúüë", ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"), strict=True))


def _vni_pairs() -> dict[str, str]:
    meant: dict[str, str] = {}
    for vowel, letter in (("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("y", "y"), ("ô", "ơ"), ("ö", "ư")):
        meant |= {vowel + mark: letter + tone for mark, tone in _VNI_TONES.items()}
    for vowel in "aeo":
        meant |= {vowel + mark: vowel + "\u0302" + tone for mark, tone in _VNI_CIRCUMFLEX.items()}
    meant |= {"a" + mark: "a\u0306" + tone for mark, tone in _VNI_BREVE.items()}
    return {seen: unicodedata.normalize("NFC", letter) for seen, letter in meant.items()}


_VNI_PAIRS: Final = _vni_pairs()
# `aï`, `oï`, `oû`, `aé` also stand in French words; they tell less.
_VNI_COMMON_ABROAD: Final = re.compile("[aeo]ï|[aoôu]û|aé|eâ")

_TOKEN: Final = re.compile(r"[^\s,;:()\[\]{}<>\"'/\\\-–—_.!?…&+*=0-9“”‘’]+")
# What cp1252 makes of bytes 0x80–0x9F; a letter beyond it and latin-1 proves the text is Unicode already.
_CP1252_EXTRA: Final = frozenset("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")
# French and English words that TCVN3 would read as a syllable.
_LOOKALIKES: Final = frozenset(("où", "né", "thé", "tôt", "dû", "nô", "té", "sí", "mí", "lì", "sì", "mû", "tú"))
_ENOUGH: Final = 2


@remembered
def detect_legacy(text: str) -> LegacyEncoding | None:
    """The old encoding `text` is in, as seen after decoding its bytes as cp1252 or latin-1; None when it is in none.

    Judge one cell or one file of one encoding at a time: any letter that only Unicode has makes the answer None.
    A lone short word may be too little to tell (`Së`), and then the answer is None too.
    """
    if text.isascii() or any(letter > "ÿ" and letter not in _CP1252_EXTRA for letter in text):
        return None
    tokens = {token for token in _TOKEN.findall(text) if not token.isascii()}
    scores: dict[LegacyEncoding, int] = {"tcvn3": _score_tcvn3(tokens), "vni": _score_vni(tokens)}
    best: LegacyEncoding = "tcvn3" if scores["tcvn3"] >= scores["vni"] else "vni"
    if scores[best] < _ENOUGH or scores["tcvn3"] == scores["vni"]:
        return None
    return best


def _score_tcvn3(tokens: set[str]) -> int:
    score = for_it = against = 0
    for token in tokens:
        if token.lower() in _LOOKALIKES or not any(letter.isascii() for letter in token):
            continue
        meant = "".join(_TCVN3.get(letter, letter) for letter in token)
        if is_syllable(token.lower()):
            # `tÕ` is a syllable as it stands, but for its case.
            score += int(_is_odd_word(token) and is_syllable(meant.lower()))
            continue
        if any(letter not in _TCVN3 and not letter.isascii() for letter in token):
            against += 1
        elif is_syllable(meant.lower()):
            for_it += 1
            score += _ENOUGH if _is_odd_word(token) else 1
        elif not _is_short_form(meant):
            against += 1
    return score if against * 3 <= for_it else 0


def _is_odd_word(token: str) -> bool:
    """Whether no living language writes `token`: a sign between letters, a capital after a small letter."""
    for before, letter, after in zip(token, token[1:], token[2:] + " ", strict=False):
        if letter.isascii():
            continue
        if letter.isupper() and before.islower():
            return True
        sign_within = not letter.isalpha() or letter in "ªµ"
        if sign_within and letter != "·" and before.isalpha() and after.isalpha():
            return True
    first = token[0]
    return len(token) > 2 and first in "®§¨©ª«¬\u00ad¡¢£¤¥¦" and token[1].isalpha() and token[-1].isalpha()


def _is_short_form(meant: str) -> bool:
    """Whether the word is an abbreviation such as HĐND, which proves nothing."""
    return meant.isupper() and len(meant) <= 8


def _score_vni(tokens: set[str]) -> int:
    score = for_it = against = 0
    telling = False
    for token in tokens:
        lowered = token.lower()
        if is_syllable(lowered) or lowered in _LOOKALIKES:
            continue
        meant, pairs = _read_vni(lowered)
        if meant is None:
            against += 1
        elif is_syllable(meant):
            for_it += 1
            common = _VNI_COMMON_ABROAD.search(lowered) is not None
            telling = telling or not common
            score += _ENOUGH if pairs and not common and len(token) > 2 else 1
        elif not (token.isupper() and not pairs and len(token) <= 8):
            against += 1
    return score if telling and against * 3 <= for_it else 0


def _read_vni(lowered: str) -> tuple[str | None, int]:
    """The word read through the VNI table, None when it cannot be; and how many letter-and-mark pairs it holds."""
    letters: list[str] = []
    pairs = index = 0
    while index < len(lowered):
        pair = _VNI_PAIRS.get(lowered[index : index + 2])
        if pair is not None:
            letters.append(pair)
            pairs += 1
            index += 2
            continue
        letter = lowered[index]
        meant = letter if letter.isascii() else _VNI_SINGLE.get(letter)
        if meant is None:
            return None, 0
        letters.append(meant)
        index += 1
    return "".join(letters), pairs


_NAMES: Final[dict[LegacyEncoding, str]] = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI"}


def legacy_diagnostic(encoding: LegacyEncoding, span: Span | None = None) -> Diagnostic:
    """PC202: the text is in an encoding older than Unicode and must be converted by its owner."""
    name = _NAMES[encoding]
    return Diagnostic(
        "PC202",
        Text(vi=f"văn bản dùng bảng mã {name}, không phải Unicode", en=f"the text is in {name}, not in Unicode"),
        span,
        Text(
            vi=(
                "Mở UniKey, chọn Công cụ (Ctrl+Shift+F6), đặt bảng mã nguồn "
                f"{'TCVN3 (ABC)' if encoding == 'tcvn3' else 'VNI Windows'}, bảng mã đích Unicode, chuyển mã tệp "
                "hoặc nội dung chép vào clipboard rồi lưu lại dưới dạng UTF-8."
            ),
            en=(
                "In UniKey open the Toolkit (Ctrl+Shift+F6), choose source "
                f"{'TCVN3 (ABC)' if encoding == 'tcvn3' else 'VNI Windows'}, destination Unicode, convert the file or "
                "the copied text, and save it as UTF-8."
            ),
        ),
    )


def refuse_legacy(text: str, span: Span | None = None) -> None:
    """Raise PhancapError, code PC202, when `text` is in TCVN3 or VNI."""
    encoding = detect_legacy(text)
    if encoding is not None:
        raise PhancapError([legacy_diagnostic(encoding, span)])
