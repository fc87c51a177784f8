"""What is said of the person before the title: honorific, rank, degree, name, the verb of holding."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from engine.text.heads import starts_like_title
from engine.text.normal import canonical, shadow

DroppedKind = Literal[
    "honorific", "rank", "degree", "person", "former", "verb", "staff", "clause", "term", "count", "bracket"
]


class Dropped(NamedTuple):
    """Words that do not name a post, and what they are."""

    kind: DroppedKind
    text: str


_HONORIFIC: Final = re.compile(r"(?:(?:cac\s+)?dong chi(?!\w)|d/c\.?|dc\.|ong/ba|ong|ba|anh|chi)(?!\w)[\s:]*")
_HONORIFICS: Final = frozenset(
    ("đồng chí", "các đồng chí", "dong chi", "cac dong chi", "đ/c", "d/c", "đc", "ông/bà", "ông", "bà")
)
_HONORIFICS_BEFORE_TITLES: Final = frozenset(("anh", "chị", "ong", "ong/ba", "dc"))
# `Bà Rịa` and the like are places, not persons.
_PLACES_IN_BA: Final = frozenset(("ria", "na", "den", "chieu", "diem", "trieu", "thuoc", "huyen"))

_RANK: Final = re.compile(
    r"(?:(?:dai|thuong|trung|thieu)\s+(?:tuong|ta|uy)|(?:pho\s+|chuan\s+)?do doc)(?!\w)(?:\s+(?:cand|qdnd))?(?!\w)"
)
_RANKS: Final = frozenset(
    f"{grade} {rank}" for grade in ("đại", "thượng", "trung", "thiếu") for rank in ("tướng", "tá", "úy")
) | {"đô đốc", "phó đô đốc", "chuẩn đô đốc"}
_DEGREE: Final = re.compile(
    r"(?:(?:pgs|gs|tskh|ts|ths|bs\.?\s?ck\s?i{1,2}|bs|ck\s?i{1,2}|ks|dr|pho giao su|giao su|thac si|tien si|bac si"
    r"|ky su|cu nhan|luat su|nha giao(?: nhan dan| uu tu)?)(?!\w)[.,\s/-]*)+"
)
_NAME: Final = re.compile(r"(?:[^\W\d_]+\.?\s+){1,4}[^\W\d_]+\.?(?=\s*(?:[,;:–-]|$|\())")
_FAMILIES: Final = (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh lam truong luong mai ha cao trinh doan "
    "thai chau ta to phung quach kieu luu tang vuong nong lo ma giang trieu hua quan dam au ksor rah y h"
)
_FAMILY_NAMES: Final = frozenset(_FAMILIES.split())
_CITY: Final = "ho chi minh"
_MOST_NAMES: Final = 5
_HOLDING: Final = re.compile(
    r"(?:.{0,80}?(?<!\w))?(?:giu|dam nhiem|dam nhan)\s+(?:chuc\s+(?:vu|danh)|chuc|cuong vi)(?!\w)[\s:]*"
)
_LEAVING: Final = re.compile(r"(?<!\w)thoi(?!\w)")
_LONGEST_START: Final = 120


def strip_person(text: str) -> tuple[str, tuple[Dropped, ...]]:
    """`text` from its title on, and what stood before it; unchanged where no title follows."""
    dropped: list[Dropped] = []
    while True:
        found = _honorific(text) or _before_title(text, _RANK, "rank") or _before_title(text, _DEGREE, "degree")
        found = found or _holding(text) or (_named(text) if dropped else None)
        if found is None:
            return text, tuple(dropped)
        dropped.append(found[0])
        text = found[1]


def is_person(text: str) -> bool:
    """Whether a part of a compound speaks of a person and names no post: `Đồng chí Nguyễn Văn A`, `Đại tá`, `TS`."""
    marked = False
    text = text.split(",", 1)[0]
    for pattern in (_HONORIFIC, _RANK, _DEGREE):
        match = pattern.match(shadow(text))
        if match is not None and (pattern is not _RANK or _is_rank(text[: match.end()])):
            text, marked = text[match.end() :].strip(" ,.:-"), True
    if not text:
        return marked
    words = text.split()
    capitals = len(words) <= 6 and all(word[:1].isupper() for word in words)
    return capitals and (marked or (len(words) > 2 and shadow(words[0]) in _FAMILY_NAMES and shadow(text) != _CITY))


def is_name(text: str) -> bool:
    """Whether the words are a person's name: capitals, a family name first (`Lương Cường`)."""
    words = text.split()
    return (
        1 < len(words) <= _MOST_NAMES
        and all(word.isalpha() and word[:1].isupper() for word in words)
        and shadow(words[0]) in _FAMILY_NAMES
        and shadow(text) != _CITY
    )


def _honorific(text: str) -> tuple[Dropped, str] | None:
    match = _HONORIFIC.match(shadow(text[:_LONGEST_START]))
    if match is None:
        return None
    after = text[match.end() :]
    written = canonical(text[: match.end()]).strip(" .:")
    if not after or shadow(after[:_LONGEST_START]).split(" ", 1)[0] in _PLACES_IN_BA:
        return None
    if written not in _HONORIFICS and not (written in _HONORIFICS_BEFORE_TITLES and starts_like_title(after)):
        return None
    return Dropped("honorific", text[: match.end()].strip(" .:")), after


def _before_title(text: str, pattern: re.Pattern[str], kind: DroppedKind) -> tuple[Dropped, str] | None:
    match = pattern.match(shadow(text[:_LONGEST_START]))
    if match is None or (kind == "rank" and not _is_rank(text[: match.end()])):
        return None
    after = text[match.end() :].lstrip(" ,.:-")
    if not after or not (starts_like_title(after) or _named(after)):
        return None
    return Dropped(kind, text[: match.end()].strip(" .,")), after


def _is_rank(written: str) -> bool:
    """`Trung tá`, not `Trung Tả`; typed without diacritics it is taken for one too."""
    said = canonical(written).strip()
    return said in _RANKS or said.isascii() or any(said.startswith(f"{rank} ") for rank in _RANKS)


def _named(text: str) -> tuple[Dropped, str] | None:
    """A person's name, told by its capitals, with a title behind it."""
    match = _NAME.match(text[:_LONGEST_START])
    if match is None or not all(word[:1].isupper() for word in match[0].split()):
        return None
    after = text[match.end() :].lstrip(" ,;:-–(")
    if not starts_like_title(after) or starts_like_title(text):
        return None
    return Dropped("person", match[0]), after


def _holding(text: str) -> tuple[Dropped, str] | None:
    """`… giữ chức vụ Giám đốc …`: the post is what is held."""
    match = _HOLDING.match(shadow(text))
    # Who “thôi giữ chức” leaves that post; what is said before it is not to be lost.
    if match is None or _LEAVING.search(match[0]) or not starts_like_title(text[match.end() :]):
        return None
    return Dropped("verb", text[: match.end()].strip(" :")), text[match.end() :]
