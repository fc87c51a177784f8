"""Reported words of action (`điều động; chỉ định`, `phê chuẩn kết quả bầu`) as action ids: the links of a chain."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from engine.model.vocabulary import ACTION_GROUPS, ACTION_LABELS, ACTION_WORDS
from engine.text import fold
from engine.text.titles import Interim

_MARKS = re.compile(
    r"[(),:/+]|\s[-–]\s|(?<!\w)(?:và|va|đồng thời|dong thoi|sau đó|sau do|rồi|roi)(?!\w)", re.IGNORECASE
)
# `đ/động`, `L/chuyển`, `b/nhiệm`: a first syllable of which the first letter is left.
_CLIPPED = re.compile(r"(?<!\w)(đ|d|l|b|c)/\s*(động|dong|chuyển|chuyen|nhiệm|nhiem|định|dinh)(?!\w)", re.IGNORECASE)
_UNCLIPPED = {
    "dong": ("d", "điều động"), "chuyen": ("l", "luân chuyển"), "nhiem": ("b", "bổ nhiệm"), "dinh": ("c", "chỉ định"),
}  # fmt: skip
_ON_THE_MATTER = re.compile(r"(?<!\w)v/v(?!\w)", re.IGNORECASE)
# “phân công tạm thời điều hành”: for how long, which is not another act.
_FOR_NOW = re.compile(r"(?<!\w)(?:tạm thời|tam thoi)\s+", re.IGNORECASE)
# What may lead to an act without being one: “được bầu”, “ra quyết định điều động”.
_LEADS = ("quyet dinh", "qd", "ra quyet dinh", "trao quyet dinh", "cong bo quyet dinh", "nghi quyet", "ve viec", "viec", "duoc", "bi",
          "thong nhat", "dong y", "xem xet")  # fmt: skip
_MOVES = frozenset(("dieu-dong", "luan-chuyen", "phan-cong", "tiep-nhan"))
# “chuẩn y miễn nhiệm”, “phê chuẩn kết quả bãi nhiệm”: the act is the leaving; who approves it fills no post.
_APPROVED_LEAVING = re.compile(
    r"(?<!\w)(?:phe chuan|chuan y) (?:(?:ket qua|viec|de nghi|don|xin) )*"
    r"(?=(?:mien nhiem|bai nhiem|cach chuc|tu chuc|cho thoi|thoi giu|thoi tham gia)(?!\w))"
)
_APPOINTING = frozenset(("bo-nhiem", "phan-cong"))
_LONGEST_TEXT = 500
"""In characters; a longer text is not read as actions."""


@cache
def _known() -> Mapping[str, str]:
    known = {fold(label.vi): identifier for identifier, label in ACTION_LABELS.items()}
    known |= {fold(words): identifier for words, identifier in ACTION_WORDS.items()}
    known |= {identifier: identifier for identifier in ACTION_LABELS}
    known |= {identifier.replace("-", " "): identifier for identifier in ACTION_LABELS}
    return known


def actions_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(action ids in order, words not understood) of a text.

    `;` parts actions, and so do `,`, `:`, `/`, `+`, brackets, a spaced dash, `và`, `đồng thời`, `rồi`; acts that follow each
    other without a mark (`điều động bổ nhiệm`) come apart too. What an act is done to (`bầu Chủ tịch`) is read over.
    """
    if len(text) > _LONGEST_TEXT:
        return (), (text,)
    found: list[str] = []
    strange: list[str] = []
    written = _FOR_NOW.sub("", _CLIPPED.sub(_unclipped, _ON_THE_MATTER.sub("về việc", text)))
    for piece in _parted(written, re.compile(";")):
        # A label may itself hold a comma: “phong, thăng quân hàm”.
        whole = _known().get(fold(piece))
        for part in (piece,) if whole else _parted(piece, _MARKS):
            links = (whole,) if whole else tuple(_links(fold(part)))
            found.extend(links)
            if not links:
                strange.append(part)
    return acts_on_the_post(found), tuple(strange)


def acts_on_the_post(actions: Iterable[str]) -> tuple[str, ...]:
    """The acts without what only moves the person to where acting powers, or charge, are given.

    `tiếp nhận; giao quyền Bộ trưởng` does not fill the minister's post: nobody is elected, approved or appointed.
    """
    named = tuple(dict.fromkeys(actions))
    if not set(named) & set(ACTION_GROUPS["interim"]):
        return named
    return tuple(action for action in named if action not in _MOVES)


def _unclipped(match: re.Match[str]) -> str:
    letter, words = _UNCLIPPED[fold(match[2])]
    return words if fold(match[1]) == letter else match[0]


def acts_under(actions: tuple[str, ...], standings: Collection[Interim | None]) -> tuple[str, ...]:
    """The acts as the titles' standing reads them: `bổ nhiệm` to `Quyền Giám đốc Sở` gives acting powers, it fills no post.

    `standings`: of every reading of the titles; one that fills its post leaves the acts as they are.
    """
    if not standings or None in standings or not set(actions) & _APPOINTING:
        return actions
    given = "giao-quyen" if set(standings) == {"quyen"} else "giao-phu-trach"
    return acts_on_the_post(given if action in _APPOINTING else action for action in actions)


def approves_a_leaving(text: str) -> bool:
    """Whether the text says that a removal, recall or resignation is approved: `phê chuẩn kết quả miễn nhiệm`."""
    return _APPROVED_LEAVING.search(fold(text)) is not None


def _links(folded: str) -> Iterator[str]:
    """The acts a text without marks begins with, one after the other."""
    rest = folded
    while rest:
        approval = _APPROVED_LEAVING.match(rest)
        rest = rest[approval.end() :] if approval else rest
        longest = max((word for word in _known() if rest == word or rest.startswith(f"{word} ")), key=len, default=None)
        if longest is None:
            lead = max((lead for lead in _LEADS if rest.startswith(f"{lead} ")), key=len, default=None)
            if lead is None:
                return
            rest = rest[len(lead) :].strip()
            continue
        yield _known()[longest]
        rest = rest[len(longest) :].strip()


def _parted(text: str, marks: re.Pattern[str]) -> list[str]:
    return [part.strip() for part in marks.split(text) if part.strip()]
