"""One person, several titles: where a compound title comes apart."""

from __future__ import annotations

import re
from typing import Final

from engine.text.heads import head_length, starts_like_title
from engine.text.normal import fold, nfc, shadow, tidy
from engine.text.remembering import remembered
from engine.text.tokens import words

_LINE_BREAK: Final = re.compile(r"[\r\n\u2028\u2029]+")
_SEPARATOR: Final = re.compile(
    r"(?P<stop>[,;:/])|(?<=\s)-(?=\s)|(?<!\w)(?P<word>(?:dong thoi\s+)?kiem(?:\s+nhiem)?|dong thoi(?:\s+la)?|va)(?!\w)"
)
_BULLET: Final = re.compile(r"\s*(?:[-+*•·]\s*|\d{1,2}[.)]\s+)")

# Bodies that share the head of the title before them: `Ủy viên BCH, BTV`, `Chủ tịch HĐND, UBND xã`.
_COLLECTIVES: Final = tuple(
    tuple(body.split())
    for body in (
        "bch",
        "btv",
        "ban chấp hành",
        "ban thường vụ",
        "ubkt",
        "ủy ban kiểm tra",
        "hđnd",
        "hội đồng nhân dân",
        "ubnd",
        "ủy ban nhân dân",
    )
)
_FOLDED_COLLECTIVES: Final = tuple(tuple(fold(word) for word in body) for body in _COLLECTIVES)
_SHARED_HEADS: Final = frozenset(
    ("uy vien", "uv", "chu tich", "ct", "pho chu tich", "pct", "pho", "thanh vien", "thuong truc")
)


# Whose assistant: the rank of a leader, or a person by name, whose office follows after the comma.
_ASSISTS: Final = re.compile(
    r"(?:tro ly|thu ky) (?:cua )?(?:(?:dong chi )?(?:uy vien bo chinh tri|uy vien ban bi thu|bi thu trung uong dang"
    r"|uy vien (?:ban chap hanh )?trung uong dang)|(?:dong chi|ong|ba) (?:[a-z]+ ){1,4}[a-z]+)"
)
# No head of a title and no shared body is longer; what follows it need not be read again at every separator.
_LONGEST_HEAD: Final = 200


@remembered
def split_compound(text: str) -> tuple[str, ...]:
    """The titles in `text`, in order, each with its own spelling.

    Commas, semicolons, colons, slashes, line breaks, `kiêm`, `đồng thời`, `và` and a spaced dash separate only where a title
    begins behind them, never inside brackets. `Phó Chủ tịch - Tổng Thư ký` is one title. `Ủy viên BCH, BTV` gives each
    body its head. Text that holds no title is returned as one.
    """
    line = tidy(_LINE_BREAK.sub(" ; ", nfc(text)))
    folded = shadow(line)
    depths = _depths(line)
    titles: list[str] = []
    begin = 0
    lent = ""
    for match in _SEPARATOR.finditer(folded):
        if depths[match.start()] or match.start() < begin:
            continue
        left = _trimmed(lent + line[begin : match.start()])
        right = _without_bullet(line[match.end() :])
        after = len(line) - len(right)
        right = right[:_LONGEST_HEAD]
        if not left:
            begin = match.end() if match["stop"] else begin
            continue
        if match["word"] and not _is_written(match["word"], line[match.start() : match.end()]):
            continue
        head = _shared_head(left, right)
        if head is not None:
            titles.append(left)
            begin, lent = after, f"{head} "
            continue
        if not starts_like_title(right) or _is_one_title(match, right) or _ASSISTS.fullmatch(fold(left)):
            continue
        titles.append(left)
        begin, lent = after, ""
    last = _trimmed(lent + line[begin:])
    if last:
        titles.append(last)
    return tuple(titles)


def _depths(text: str) -> list[int]:
    """Bracket depth at each position."""
    depths: list[int] = []
    depth = 0
    for letter in text:
        if letter in "([":
            depth += 1
        depths.append(depth)
        if letter in ")]" and depth:
            depth -= 1
    return depths


def _trimmed(text: str) -> str:
    return _without_bullet(text).strip(" ,;:/-")


def _without_bullet(text: str) -> str:
    return _BULLET.sub("", text, count=1) if _BULLET.match(text) else text.strip()


def _is_written(word: str, written: str) -> bool:
    """Whether the separator word is meant: `kiểm`, `kiếm`, `vá` share its shadow."""
    lowered = written.lower()
    return lowered in ("và", "va", "kiêm", "kiem") or (
        lowered.split()[0] in ("kiêm", "kiem", "đồng", "dong") and fold(lowered) == fold(word)
    )


def _is_one_title(match: re.Match[str], right: str) -> bool:
    """`Phó Chủ tịch - Tổng Thư ký` is the name of one post."""
    if match[0] != "-":
        return False
    first = tuple(fold(word) for word in words(right)[:4])
    return first[:3] == ("tong", "thu", "ky") or first[:4] == ("pho", "tong", "thu", "ky") or first[:1] == ("ttk",)


def _shared_head(left: str, right: str) -> str | None:
    """The head that `left` lends to the body `right` begins with, as written; None when there is nothing to lend."""
    right_tokens = words(right)
    if not _collective_length(right_tokens):
        return None
    if len(left) > _LONGEST_HEAD:
        return None
    left_tokens = words(left)
    length = head_length(left_tokens)
    while length and _collective_length(left_tokens[length:]) == 0 and length < len(left_tokens):
        length += 1
    if not length or fold(" ".join(left_tokens[:length])) not in _SHARED_HEADS:
        return None
    if _collective_length(left_tokens[length:]) != len(left_tokens) - length:
        return None
    return " ".join(left.split()[:length])


def _collective_length(tokens: tuple[str, ...]) -> int:
    for body, folded in zip(_COLLECTIVES, _FOLDED_COLLECTIVES, strict=True):
        start = tokens[: len(body)]
        if start in (body, folded):
            return len(body)
    return 0
