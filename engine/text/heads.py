"""The words a title begins with."""

from __future__ import annotations

from typing import Final

from engine.text.normal import fold, has_diacritics
from engine.text.tokens import words

_HEADS: Final[tuple[str, ...]] = (
    "bí thư", "phó bí thư", "tổng bí thư", "phó", "chủ tịch", "giám đốc", "tổng giám đốc", "trưởng", "cấp trưởng",
    "cấp phó", "chánh văn phòng", "chánh thanh tra", "chánh án", "chánh tòa", "chánh vp", "ủy viên", "thành viên",
    "bộ trưởng", "thứ trưởng", "thủ tướng", "thủ trưởng", "tổng thư ký", "tổng thanh tra", "tổng kiểm toán",
    "tổng biên tập", "tổng tham mưu trưởng", "tổng cục trưởng", "thống đốc", "cục trưởng", "vụ trưởng",
    "chi cục trưởng",
    "viện trưởng", "hiệu trưởng",
    "kiểm toán trưởng", "đội trưởng", "trạm trưởng", "đoàn trưởng", "chỉ huy trưởng",
    "tham mưu trưởng", "kế toán trưởng", "kiến trúc sư trưởng", "chính ủy", "chính trị viên", "tư lệnh", "thẩm phán",
    "kiểm sát viên", "kiểm soát viên", "chấp hành viên", "đại biểu", "đại sứ", "tổng lãnh sự", "thư ký", "trợ lý", "chủ nhiệm",
    "phó chủ nhiệm", "chuyên viên", "tỉnh ủy viên", "thành ủy viên", "huyện ủy viên", "quận ủy viên", "đảng ủy viên",
    "thường trực ban bí thư", "nhân viên", "công chức",
    # turned round
    "tổng cục phó", "chi cục phó", "cục phó", "vụ phó", "viện phó", "hiệu phó", "hạt phó", "đội phó",
    # short forms
    "bt", "pbt", "tbt", "ct", "pct", "gđ", "pgđ", "tgđ", "ptgđ", "uv", "uvbtv", "uvbch", "uvtv", "uvtw", "uvbct",
    "uvdk", "uvubkt", "cvp", "pvp", "pcvp", "ptp", "ptb", "pca", "ttk", "pttk", "tuv", "huv", "đuv", "ctn", "ttg",
    "ptt", "pttg", "cht", "đbqh", "ksv", "ht", "pht", "cnubkt", "pcnubkt", "ctv",
)  # fmt: skip

# Typed without diacritics, `pho` may be phố and `truong` may be trường: the next word must settle it.
_UNSURE_FOLDED: Final = frozenset((("pho",), ("truong",)))
_AFTER_UNSURE: Final[dict[str, frozenset[str]]] = {
    "pho": frozenset(
        (
            "bi",
            "chu",
            "giam",
            "truong",
            "chanh",
            "tong",
            "thu",
            "vien",
            "vu",
            "cuc",
            "ban",
            "phong",
            "hieu",
            "doan",
            "tu",
            "chi",
            "gd",
            "ct",
            "vp",
            "tp",
            "thong",
            "chinh",
        )
    ),
    "truong": frozenset(("ban", "phong", "cong", "doan", "khoa", "bo", "cac", "tieu", "co", "chi", "hoi")),
}
_CANONICAL: Final = frozenset(tuple(head.split()) for head in _HEADS)
_FOLDED: Final = {tuple(fold(head).split()): tuple(head.split()) for head in _HEADS}
_LONGEST: Final = max(len(head) for head in _CANONICAL)

# What may stand before the head without being part of the title.
_BEFORE_HEAD: Final = frozenset(
    ("quyền", "quyen", "q", "p", "nguyên", "nguyen", "đc", "dc", "đồng", "dong", "chí", "chi", "ông", "ong", "bà", "ba")
)


def head_length(tokens: tuple[str, ...]) -> int:
    """How many of the first tokens form a head word of a title (the longest match); 0 when none does."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        start = tokens[:length]
        if start in _CANONICAL:
            return length
        plain = tuple(map(fold, start))
        known = _FOLDED.get(plain)
        # Diacritics may be missing from some of the words.
        if known is not None and start not in _UNSURE_FOLDED and all(map(_stands_for, start, known)):
            return length
    if len(tokens) > 1 and tokens[1] and fold(tokens[1]) in _AFTER_UNSURE.get(tokens[0], ()):
        return 1
    return 0


# Kinds of people, whom a unit may bear in its name: `Trung tâm Bồi dưỡng cán bộ, công chức`.
_KINDS_OF_PEOPLE: Final = frozenset(("công chức", "nhân viên", "chuyên viên", "đại biểu", "thành viên"))
_PEOPLE: Final = _KINDS_OF_PEOPLE | {fold(kind) for kind in _KINDS_OF_PEOPLE}


def starts_other_title(tokens: tuple[str, ...]) -> bool:
    """Whether the tokens after a separator begin with the head of another title, and go on no unit's name."""
    length = head_length(tokens)
    return length > 0 and " ".join(tokens[:length]) not in _PEOPLE


def _stands_for(written: str, known: str) -> bool:
    return written == known or (not has_diacritics(written) and written == fold(known))


# Honorifics, interim words and a head take no more; a text is asked this at each of its separators.
_LONGEST_START: Final = 200


def starts_like_title(text: str) -> bool:
    """Whether `text` begins with a head word (`Phó Chủ tịch …`), honorifics and interim words aside."""
    tokens = words(text[:_LONGEST_START])
    while tokens:
        if head_length(tokens):
            return True
        if tokens[0] not in _BEFORE_HEAD:
            return False
        tokens = tokens[1:]
    return False
