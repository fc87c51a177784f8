"""What is said around a title: term of office, brackets, interim standing, honorifics, numbers of people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from engine.text.heads import starts_like_title
from engine.text.normal import canonical, fold, shadow, tidy
from engine.text.persons import Dropped, strip_person
from engine.text.remembering import remembered

Interim = Literal["quyen", "phu-trach", "dieu-hanh"]


@dataclass(frozen=True, slots=True)
class TitleParts:
    """A title and what stood around it.

    `core` keeps its own spelling (NFC, single spaces); `term` and `brackets` are as written, brackets without their
    parentheses; `count` is a number of holders; `dropped` what else was taken off. `Thường trực`, `nguyên`,
    `chuyên trách` stay in the core: they change the post.
    """

    core: str
    term: str | None = None
    brackets: tuple[str, ...] = ()
    interim: Interim | None = None
    count: int | None = None
    dropped: tuple[Dropped, ...] = ()
    """Words on the person and on the holding."""


_YEARS: Final = r"(?:19|20)\d\d(?:\s*-\s*(?:19|20)?\d\d)?(?!\d)"
_ORDINAL: Final = r"(?:[ivxl]+|\d{1,2})(?![\w/])"
_TERM_PIECE: Final = (
    rf"(?:(?:nhiem k[yi]|nk)\.?\s*(?:lan thu\s*)?(?:{_YEARS}|{_ORDINAL})"
    rf"|giai doan\s+{_YEARS}"
    rf"|khoa\s+(?:thu\s+)?{_ORDINAL}"
    rf"|lan thu\s+{_ORDINAL}"
    rf"|(?:19|20)\d\d\s*-\s*(?:19|20)\d\d(?!\d))"
)
_TERM: Final = re.compile(rf"(?<!\w){_TERM_PIECE}(?:\s*(?:[,;-]|va(?!\w))?\s*\(?{_TERM_PIECE}\)?)*")
# The same words as they may be written: the shadow of `khóa` is also that of `khoả`.
# Diacritics may be missing from one word and not from the other.
_TERM_WORDS: Final = ("nk", "khóa ", *(f"{first} {second}" for firsts, seconds in (
    (("nhiệm", "nhiem"), ("kỳ", "kì", "ky", "ki")), (("lần", "lan"), ("thứ", "thu")), (("giai",), ("đoạn", "doan")),
) for first in firsts for second in seconds))  # fmt: skip
_COUNT: Final = re.compile(r"(?<!\w)(?:gom\s*|co\s*)?(\d{1,3})\s*(?:nguoi|dong chi|d/c|can bo|nhan su)(?!\w)")
_LEADING_COUNT: Final = re.compile(r"(\d{1,2})\s+(?=[^\W\d])")
_BRACKET: Final = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_EDGE: Final = " ,;:.-/"

# What is told of the holding, after the title: since when, for how long, with what daily work.
_CLAUSE: Final = re.compile(
    r"(?<!\w)(?:"
    r"(?:ke\s+)?tu\s+(?:(?:ngay|thang)\s+)?\d{1,2}\s*[/.-].*"
    r"|(?:ke\s+)?tu\s+(?:ngay|thang|nam)\s.*"
    r"|(?:voi\s+)?thoi han\s+(?:giu chuc|bo nhiem|la\s)?.*\d.*"
    r"|(?:trong\s+)?\d{1,2}\s+nam$"
    r"|theo quyet dinh\s.*|theo nghi quyet\s.*"
    r")$"
)
_UNITS: Final = (
    r"(?:so|bo(?!\s+phan)|ban|phong|van phong|cuc|vu|chi cuc|tong cuc|trung tam|co quan|don vi|truong|benh vien|dang bo|dang uy|vien"
    r"|chung|tram|cong an|thanh tra|doi|khoa|hoc vien|ubnd|hdnd|uy ban|hoi dong|kho bac|chi bo|toa an|vp|hat|bv"
    r"|kiem toan nha nuoc|ktnn|ngan hang nha nuoc|nhnn|bao hiem xa hoi|bhxh|tap doan|tong cong ty|cong ty)(?!\w)"
)
# What somebody in charge runs: `toàn bộ công việc của`, `hoạt động của`.
_WORK: Final = r"(?:(?:toan bo|moi)\s+)?(?:cac\s+)?(?:cong viec|hoat dong)(?:\s+cua)?"
_FOR_NOW: Final = r"(?:tam thoi\s+)?"
_QUYEN: Final = re.compile(r"(?:(?:duoc\s+)?(?:giao|tam|phan cong)\s+)*(?:quyen|q\.|q)(?:\s+|(?<=\.))")
_IN_CHARGE: Final = re.compile(
    rf"(?:,\s*)?(?<!\w)(?:(?P<given>(?:duoc\s+)?(?:giao|phan cong)(?:\s+nhiem vu)?\s+){_FOR_NOW}"
    rf"(?P<first>phu trach|dieu hanh)|{_FOR_NOW}(?:truc tiep\s+)?phu trach)"
    rf"(?:\s*(?:,|va|-)?\s*(?P<then>dieu hanh|phu trach))?(?:\s+{_WORK})?(?!\w)"
)
_RUNNING: Final = re.compile(rf"{_FOR_NOW}dieu hanh\s+(?:{_WORK}\s+)?(?={_UNITS})")
# A deputy who runs the body: `Phó Chủ tịch UBND tỉnh điều hành hoạt động của UBND tỉnh`, not `Giám đốc điều hành`.
_DEPUTY_RUNS: Final = re.compile(
    rf"(?:,\s*)?(?<!\w){_FOR_NOW}dieu hanh\s+(?:{_WORK}\s+)?"
    r"(?=(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo)(?!\w))"
)
# Of whatever body, where its work is named: `Thứ trưởng Bộ Công an, điều hành hoạt động của Bộ Công an`.
_DEPUTY_RUNS_WORK: Final = re.compile(
    rf"(?:,\s*)?(?<!\w){_FOR_NOW}dieu hanh\s+(?:(?:toan bo|moi)\s+)?(?:cac\s+)?(?:cong viec|hoat dong)\s+cua\s+(?=\w)"
)
# `Phó Giám đốc điều hành Bệnh viện …`: the deputy runs the unit; a deputy director general of a company does not.
_DEPUTY_RUNS_UNIT: Final = re.compile(
    rf"(?<=^pho giam doc )dieu hanh\s+(?:{_WORK}\s+)?(?=(?:so|benh vien|bv|trung tam|chi cuc|ban quan ly|bql)(?!\w))"
)
_GIVEN_QUYEN: Final = re.compile(r"(?:,\s*)?(?<!\w)(?:duoc\s+)?giao\s+quyen\s+")


@remembered
def strip_title_noise(text: str) -> TitleParts:
    """Take off a title what does not name the post.

    Interim words are taken only where they are interim: `Quyền Giám đốc` but not `Hội Bảo vệ quyền lợi …`;
    `Phó Giám đốc phụ trách (Sở …)` but not `Phó Chủ tịch phụ trách kinh tế`.
    """
    rest = tidy(text)
    count: int | None = None
    interim: Interim | None = None
    terms: list[str] = []
    brackets: list[str] = []

    for match in _BRACKET.finditer(rest):
        inside = (match[1] if match[1] is not None else match[2]).strip()
        counted = _COUNT.match(shadow(inside)) if count is None else None
        if counted is not None and inside[counted.end() :].lstrip()[:1] in ("", ",", ";"):
            count = int(counted[1])
            inside = inside[counted.end() :].strip(_EDGE)
        if _whole(_TERM, inside):
            terms.append(inside)
        elif interim is None and (standing := _interim_alone(inside)):
            interim = standing
        elif inside:
            brackets.append(inside)
    rest = _joined(_BRACKET.sub(" ", rest))

    while found := next((m for m in _TERM.finditer(shadow(rest)) if _is_term(rest, m)), None):
        terms.append(rest[found.start() : found.end()].strip(_EDGE))
        rest = _cut(rest, found.start(), found.end())
    term = ", ".join(dict.fromkeys(terms)) or None
    if count is None:
        counted = _COUNT.search(shadow(rest))
        if counted is not None and not rest[counted.end() :].strip(_EDGE):
            count = int(counted[1])
            rest = _cut(rest, counted.start(), counted.end())
    if count is None:
        leading = _LEADING_COUNT.match(shadow(rest))
        if leading is not None and starts_like_title(rest[leading.end() :]):
            count = int(leading[1])
            rest = rest[leading.end() :]

    rest, dropped = strip_person(rest)
    clause = _CLAUSE.search(shadow(rest))
    if clause is not None and rest[: clause.start()].strip(_EDGE):
        dropped = (*dropped, Dropped("clause", rest[clause.start() :].strip(_EDGE)))
        rest = rest[: clause.start()]
    if interim is None:
        interim, rest = _take_interim(rest)
    return TitleParts(rest.strip(_EDGE), term, tuple(brackets), interim, count, dropped)


def _joined(text: str) -> str:
    return re.sub(r"\s+(?=[,;])", "", " ".join(text.split()))


def _cut(text: str, start: int, end: int) -> str:
    left, right = text[:start].rstrip(" ,;-("), text[end:].lstrip(" )")
    return _joined(f"{left}{right}" if right[:1] in (",", ";") else f"{left} {right}")


def _whole(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.fullmatch(shadow(text))
    return match is not None and _is_term(text, match)


def _is_term(text: str, match: re.Match[str]) -> bool:
    """Whether a match on the shadow is a term: `khoa 2` (a ward of a hospital) is none, `khóa 2`, `khoa XIX` are."""
    written = canonical(text[match.start() : match.end()])
    if written.startswith("khoa "):
        ordinal = match[0].removeprefix("khoa ").removeprefix("thu ").split()[0].strip(",;-")
        return not ordinal.isdigit() and len(ordinal) > 1
    return written.startswith(_TERM_WORDS) or written[0].isdigit()


def _interim_alone(text: str) -> Interim | None:
    """The standing a bracket such as `(quyền)`, `(phụ trách)` states by itself."""
    written = canonical(text).strip(" .")
    if written in ("quyền", "q", "tạm quyền", "quyen"):
        return "quyen"
    match = _IN_CHARGE.fullmatch(shadow(text))
    return _in_charge(match) if match is not None else None


def _in_charge(match: re.Match[str]) -> Interim:
    return "dieu-hanh" if "dieu hanh" in (match["first"], match["then"]) else "phu-trach"


def _take_interim(text: str) -> tuple[Interim | None, str]:
    folded = shadow(text)
    start = _QUYEN.match(folded)
    if start is not None and starts_like_title(text[start.end() :]) and _says_quyen(text[: start.end()]):
        return "quyen", text[start.end() :]
    given = _GIVEN_QUYEN.search(folded)
    if given is not None and starts_like_title(text[given.end() :]):
        before = text[: given.start()].rstrip(_EDGE)
        # `Phó Giám đốc được giao quyền Giám đốc Sở`: the post that is filled for the time being is the second one.
        after = text[given.end() :]
        return "quyen", after if not before or starts_like_title(before) else f"{before} {after}"
    running = _RUNNING.match(folded)
    if running is not None:
        return "dieu-hanh", text[running.end() :]
    for match in _IN_CHARGE.finditer(folded):
        following = folded[match.end() :].lstrip(" ,;-")
        if match["given"] or not following or re.match(_UNITS, following) or starts_like_title(following):
            return _in_charge(match), _merged(text[: match.start()].rstrip(_EDGE), text[match.end() :].lstrip(_EDGE))
    runs = _DEPUTY_RUNS.search(folded) or _DEPUTY_RUNS_UNIT.search(folded) or _DEPUTY_RUNS_WORK.search(folded)
    if runs is not None and folded.startswith(("pho ", "thu truong ")):
        return "dieu-hanh", _merged(text[: runs.start()].rstrip(_EDGE), text[runs.end() :].lstrip(_EDGE))
    return None, text


def _merged(title: str, charge: str) -> str:
    """Title and the unit in charge of, which `Phó Giám đốc Sở, phụ trách Sở` names twice."""
    ran = _plain(charge)
    if _without_kinds(title).endswith(_without_kinds(charge)):
        return title
    # A committee's deputy is in charge of its Party organisation: `Quận ủy quận 8, phụ trách Đảng bộ quận 8`.
    if any(f" {name} " in f" {_plain(title)} " for name in (ran, ran.removeprefix("dang bo "))):
        return title
    held, run = title.split(), charge.split()
    for length in range(min(len(held), len(run)), 0, -1):
        # `Phó Bí thư Thành ủy` in charge of `Thành ủy Hà Nội`.
        if [_plain(word) for word in held[-length:]] == [_plain(word) for word in run[:length]]:
            return " ".join((*held, *run[length:]))
    return f"{title} {charge}".strip()


_KINDS_OF_PLACE: Final = re.compile(r"(?<!\w)(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|tx\.?)\s+(?!uy)")


def _without_kinds(text: str) -> str:
    """`ubnd ha noi` for `UBND TP Hà Nội`."""
    return _KINDS_OF_PLACE.sub("", _plain(text))


def _plain(text: str) -> str:
    """Canonical, without diacritics: of two pieces of one text, one may be typed without some."""
    return fold(canonical(text))


def _says_quyen(written: str) -> bool:
    """Whether the word is `quyền`, or typed without diacritics, and not `quyển`, `Quyên`."""
    last = canonical(written).split()[-1].rstrip(".")
    return last in ("quyền", "quyen", "q")
