"""What a cell of a register says about who acted: bodies, the act of each, and who signed or handed over for whom.

Registers write `HĐND tỉnh bầu; Thủ tướng phê chuẩn (Phó Thủ tướng ký)`, `KT. Chủ tịch UBND tỉnh`, `Phó Bí thư thừa ủy
quyền Ban Bí thư trao quyết định`. Words are read, nothing is inferred from them: a text without such words is one name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.text import nfc
from engine.text.normal import shadow, tidy


class Act(StrEnum):
    """What a body is said to have done."""

    NAMED = "named"
    """Only named."""
    DECIDES = "decides"
    ELECTS = "elects"
    APPROVES = "approves"
    PROPOSES = "proposes"
    INTRODUCES = "introduces"
    CONSULTED = "consulted"


class Through(StrEnum):
    """How somebody else stands before the body named."""

    ITSELF = "itself"
    SIGNS_FOR = "signs_for"
    """Signed for it: ký thay, thừa ủy quyền, thừa lệnh."""
    HANDS_OVER = "hands_over"
    """Only handed the decision over or announced it: no evidence of who decided."""


@dataclass(frozen=True, slots=True)
class ReportedAct:
    """A body as written, what it did, and through whom."""

    body: str
    act: Act
    through: Through = Through.ITSELF


_ACTS: Final[tuple[tuple[str, Act], ...]] = (
    ("cho y kien", Act.CONSULTED),
    ("phe chuan ket qua bau", Act.APPROVES),
    ("phe chuan de nghi bo nhiem", Act.APPROVES),
    ("hiep thuong cu", Act.ELECTS),
    ("bau", Act.ELECTS),
    ("phe chuan", Act.APPROVES),
    ("chuan y", Act.APPROVES),
    ("de nghi", Act.PROPOSES),
    ("trinh", Act.PROPOSES),
    ("gioi thieu", Act.INTRODUCES),
    *((word, Act.DECIDES) for word in (
        "quyet dinh", "chi dinh", "phan cong", "bo nhiem", "dieu dong", "luan chuyen", "tiep nhan", "mien nhiem",
        "bai nhiem", "cach chuc", "cho thoi", "thong nhat", "ban hanh", "cong nhan", "giao quyen", "giao phu trach",
        "dinh chi", "tam dinh chi", "ky luat", "ky",
    )),
)  # fmt: skip
_ACT: Final = re.compile(rf"(?<!\w)(?:{'|'.join(sorted((word for word, _ in _ACTS), key=len, reverse=True))})(?!\w)")
_ORDER: Final = (Act.ELECTS, Act.APPROVES, Act.DECIDES, Act.PROPOSES, Act.INTRODUCES, Act.CONSULTED)
"""What a piece with several verbs is read as: `quyết định giới thiệu` is a decision, `miễn nhiệm/bầu` an election."""
_HANDED: Final = re.compile(r"(?<!\w)(?:trao|cong bo)(?!\w)")
_FOR: Final = re.compile(
    r"(?<!\w)(?:(?:ky )?thay mat|ky thay|ky thua (?:uy quyen|lenh)|thua (?:uy quyen|lenh))(?!\w)\s*(?:cua )?"
)
_INITIALS: Final = re.compile(r"^(?P<kind>tm|t/m|kt|k/t|tuq|t/uq|tl|t/l|q)\s*[.:]\s*")
_ASIDE: Final = re.compile(r"\(([^()]*)\)")
_SIGNS: Final = re.compile(r"(?<!\w)ky(?!\w)(?! luat)")
_SIGNED: Final = "\ue000"
"""Stands for a bracketed remark such as `(Phó Thủ tướng ký)`."""
_BY: Final = re.compile(r"^(?:do|boi)\s+")
_EDGES: Final = " ,.:;-–/"


def reported_acts(text: str) -> tuple[ReportedAct, ...]:
    """The acts a cell states, in its order; a cell without words of acting is one body, named."""
    marked = _ASIDE.sub(lambda aside: _SIGNED if _SIGNS.search(shadow(aside[1])) else " ", tidy(nfc(text)))
    found: list[ReportedAct] = []
    for piece in re.split(r"[;\n]", marked):
        bare = " ".join(piece.replace(_SIGNED, " ").split()).strip(_EDGES)
        if bare:
            found.extend(_piece(bare, signed=_SIGNED in piece))
    return tuple(found)


def _piece(piece: str, *, signed: bool) -> Iterator[ReportedAct]:
    plain = shadow(piece)
    initials = _INITIALS.match(plain)
    if initials is not None:
        body = re.split(r"\s+-\s+|,|/", piece[initials.end() :])[0].strip(_EDGES)
        yield ReportedAct(body, Act.NAMED, Through.ITSELF if initials["kind"] in ("tm", "t/m") else Through.SIGNS_FOR)
        return
    standing_in = _FOR.search(plain)
    handed = _HANDED.search(plain)
    if standing_in is not None:
        rest = piece[standing_in.end() :]
        end = _first_verb(shadow(rest))
        body = rest[: len(rest) if end is None else end].strip(_EDGES)
        through = Through.HANDS_OVER if handed is not None else Through.SIGNS_FOR
        yield ReportedAct(body or piece, Act.NAMED, through)
        return
    if handed is not None:
        yield ReportedAct(piece[: handed.start()].strip(_EDGES) or piece, Act.NAMED, Through.HANDS_OVER)
        return
    verbs = list(_ACT.finditer(plain))
    if not verbs:
        yield ReportedAct(piece, Act.NAMED, Through.SIGNS_FOR if signed else Through.ITSELF)
        return
    acts = {dict(_ACTS)[verb[0]] for verb in verbs}
    act = next(each for each in _ORDER if each in acts)
    before = piece[: verbs[0].start()].strip(_EDGES)
    after = re.split(r",", piece[verbs[-1].end() :])[0].strip(_EDGES)
    body = before or after
    by = _BY.match(shadow(body))
    yield ReportedAct(body[by.end() :] if by else body or piece, act, Through.SIGNS_FOR if signed else Through.ITSELF)


def _first_verb(plain: str) -> int | None:
    found = [match.start() for pattern in (_ACT, _HANDED) if (match := pattern.search(plain)) is not None]
    return min(found, default=None)
