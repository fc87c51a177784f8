"""How a title may be written: pieces that belong together, words around it, the orders in which they make sense."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from engine.intake.gazetteer import Tokens, readings_of
from engine.text import (
    SEPARATOR,
    Dropped,
    Interim,
    canonical,
    fold,
    has_diacritics,
    is_name,
    is_person,
    split_compound,
    starts_like_title,
    strip_title_noise,
)

_SEGMENTS = re.compile(r"\s*[,;:]\s*|\s+[-–]\s+")
_BRACKETS = str.maketrans("()[]", "    ")
_MOST_SEGMENTS = 4
_LONGEST_SEAM = 8
_STAFF = frozenset((("can", "bo"), ("cong", "chuc"), ("vien", "chuc"), ("nhan", "vien"), ("chuyen", "vien"), ("giao", "vien"),
                    ("giang", "vien"), ("nguoi", "lao")))  # fmt: skip
_NAME_DASH = re.compile(r"\s+[-–]\s+")
_NAMES_ITS_UNIT = 4
"""In words. A title as long names its unit; the ministry after a comma only says whose the unit is."""
_SEAM_WORDS = frozenset(("phong", "ban", "so", "cuc", "vu", "vien", "truong", "hoi", "doan", "khoa"))
_OF = frozenset(("cua", "thuoc"))
_WITH_BO = frozenset(("can", "dang", "noi", "chi"))
_TASKED = frozenset((("duoc", "giao"), ("duoc", "phan", "cong")))
_MINISTRY_HEADS = (("bo", "truong"), ("thu", "truong"), ("thu", "truong", "thuong", "truc"))
# Who is “in charge of the Department” without a title holds the place of its head.
HEADS_IN_CHARGE = (
    "Giám đốc", "Chủ tịch", "Bộ trưởng", "Trưởng", "Viện trưởng", "Hiệu trưởng", "Chánh án", "Bí thư", "Chi cục trưởng",
    "Tổng Giám đốc", "Cục trưởng", "Vụ trưởng",
)  # fmt: skip
_LONGEST_PERSON = 5
_MEETING = re.compile(
    r"(?:hoi nghi|ky hop|phien hop)(?: (?:chuyen de|bat thuong))?(?: (?:lan )?thu (?:[ivxl]+|\d+|nhat|hai|ba|tu|nam))?,? (?=\w)"
)
_PARTY_TITLES = frozenset(
    f"{post}{more}"
    for post in ("bi thu", "pho bi thu", "uy vien ban thuong vu", "uy vien thuong vu", "uy vien ban chap hanh")
    for more in ("", " thuong truc", " chuyen trach", " dang bo")
)
_PARTY_BODIES = {"province": "Tỉnh ủy", "district": "Huyện ủy", "commune": "Đảng ủy xã"}
_BODIES_OF_A_PLACE = (
    "uy ban nhan dan",
    "hoi dong nhan dan",
    "mat tran to quoc",
    "mat tran to quoc viet nam",
    "cong an",
)
_PLACES = {"province": "tỉnh", "district": "huyện", "commune": "xã"}
# A body that a title may lend to its neighbour begins with one of these.
_BODY_WORDS = frozenset(
    ("tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "đặc", "đảng", "ban", "bộ", "sở", "cục", "viện", "tòa", "công",
     "văn", "ủy", "hội", "tổng", "liên", "mặt", "trường", "học", "trung", "chi", "tập", "ngân", "kiểm", "quân", "báo", "đài", "tạp", "nhà",
     "quỹ", "bệnh", "đại")
)  # fmt: skip
_PLACE_WORDS = frozenset(("tinh", "thanh", "huyen", "quan", "thi", "xa", "phuong", "dac"))
_BODY_WORDS_FOLDED = frozenset(fold(word) for word in _BODY_WORDS)


@dataclass(frozen=True, slots=True)
class Writing:
    """One title as written, with what stands around it."""

    text: str
    core: str
    with_brackets: str | None
    """The core with what stood in brackets, where that may name the unit."""
    dropped: tuple[Dropped, ...]
    interim: Interim | None
    beside: tuple[str, ...]
    """Pieces without a title of their own: `Sở Tài chính` in `Sở Tài chính, Giám đốc`."""

    @property
    def is_former(self) -> bool:
        """Whether the title is one that was held: `nguyên Giám đốc`."""
        return any(piece.kind == "former" for piece in self.dropped)


@dataclass(frozen=True, slots=True)
class Writings:
    """The titles of a text, and pieces that speak of a person only."""

    titles: tuple[Writing, ...]
    persons: tuple[Dropped, ...]


def writings_of(text: str) -> Writings:
    """The titles of a text in order; pieces that hold no title go to the next one, else to the one before."""
    pieces = split_compound(text)
    if not any(_holds_title(piece) for piece in pieces):
        return Writings(tuple(_writing(piece, ()) for piece in pieces), ())
    titles: list[Writing] = []
    persons: list[Dropped] = []
    waiting: list[str] = []
    for piece in pieces:
        if _holds_title(piece):
            titles.append(_writing(piece, tuple(waiting)))
            waiting = []
        elif is_person(piece):
            persons.append(Dropped("person", piece))
        elif _is_staff(piece):
            persons.append(Dropped("staff", piece))
        else:
            waiting.append(piece)
    if waiting:
        last = titles[-1]
        titles[-1] = _writing(last.text, (*last.beside, *waiting))
    return Writings(tuple(titles), tuple(persons))


def whole(text: str) -> Writing:
    """The text as one title."""
    return _writing(text, ())


def _is_staff(piece: str) -> bool:
    """`cán bộ Ban Tổ chức Thành ủy`, `chuyên viên`: work that is no post of leadership."""
    words = tuple(fold(word) for word in piece.split()[:2])
    return words in _STAFF


def _holds_title(piece: str) -> bool:
    noise = strip_title_noise(piece)
    if starts_like_title(noise.core or piece) or noise.interim is not None:
        return True
    return any(starts_like_title(bracket) for bracket in noise.brackets) and not noise.core


def _writing(text: str, beside: tuple[str, ...]) -> Writing:
    noise = strip_title_noise(text)
    core, former = _without_former(noise.core or text)
    dropped = list(noise.dropped)
    if former:
        dropped.append(Dropped("former", former))
    if noise.term:
        dropped.append(Dropped("term", noise.term))
    if noise.count is not None:
        dropped.append(Dropped("count", str(noise.count)))
    dropped += [Dropped("bracket", bracket) for bracket in noise.brackets]
    with_brackets = None
    if noise.brackets:
        opened = strip_title_noise(text.translate(_BRACKETS))
        with_brackets = _without_former(opened.core or text)[0]
    return Writing(text, core, with_brackets, tuple(dropped), noise.interim, beside)


def _without_former(core: str) -> tuple[str, str]:
    """“Nguyên …” names a past holder; competence over the person follows the post."""
    first, _, rest = core.partition(" ")
    former = canonical(first) in ("nguyên", "cựu") or (not has_diacritics(core) and fold(first) in ("nguyen", "cuu"))
    return (rest, first) if rest and former else (core, "")


def spread(text: str, is_province: Callable[[str], bool]) -> tuple[str, ...]:
    """`Bí thư Tỉnh ủy Hậu Giang, Bến Tre` as one title for each province; the text itself when it lists none."""
    core = whole(text).core
    first, *more = re.split(r"\s*[,;]\s*|\s+và\s+", core)
    if not more or not all(is_province(each) for each in more):
        return (text,)
    words = first.split()
    for start in range(1, len(words)):
        if is_province(" ".join(words[start:])):
            head = " ".join(words[:start])
            return (first, *(f"{head} {each}" for each in more))
    return (text,)


def spellings(writing: Writing, unit: str | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(text, pieces joined to the core) in which the title may make sense, nearest to what is written first."""
    found: dict[str, tuple[str, ...]] = {writing.core: ()}
    if writing.with_brackets is not None:
        found.setdefault(writing.with_brackets, tuple(each.text for each in writing.dropped if each.kind == "bracket"))
    for piece in (*writing.beside, *((unit,) if unit else ())):
        for base, joined in tuple(found.items()):
            for order in _orders(piece):
                for text in _joined(base, order):
                    found.setdefault(text, (*joined, piece))
    for base, joined in tuple(found.items()):
        found.setdefault(_said_once(base), joined)
    segments = _SEGMENTS.split(writing.core)
    if len(segments) > 1 and len(segments) <= _MOST_SEGMENTS and not starts_like_title(segments[0]):
        for index, segment in enumerate(segments):
            if starts_like_title(segment):
                rest = [*segments[:index], *segments[index + 1 :]]
                found.setdefault(" ".join((segment, *rest)), ())
                found.setdefault(" ".join((segment, *reversed(rest))), ())
    return tuple(found.items())


def eased(writing: Writing, unit: str | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Spellings with a word put back or left out that people vary, for where none of `spellings` makes sense."""
    return tuple((text, joined) for base, joined in spellings(writing, unit) for text in _varied(base))


def _said_once(text: str) -> str:
    """A word said twice at the seam of title and unit said once: `Trưởng phòng Phòng Nội vụ`."""
    words = text.split()
    folded = [fold(word) for word in words]
    return " ".join(
        word
        for index, word in enumerate(words)
        if not (index and folded[index] == folded[index - 1] and folded[index] in _SEAM_WORDS)
    )


def _varied(text: str) -> Iterator[str]:
    """Without the task, `mới`, the ministry above or the country's name at the end, `của` for `thuộc`, `và` for a dash, …"""
    words = text.split()
    folded = [fold(word) for word in words]
    for start in range(2, len(words) - 1):
        if tuple(folded[start : start + 2]) in _TASKED or tuple(folded[start : start + 3]) in _TASKED:
            yield " ".join(words[:start])
            break
    for index, word in enumerate(folded[1:-1], 1):
        if word in _OF:
            for other in ("của", "thuộc", ""):
                yield " ".join((*words[:index], *([other] if other else []), *words[index + 1 :]))
    if words[-1].lower() in ("mới", "moi") and len(words) > 2:
        yield " ".join(words[:-1])
    dashless = _NAME_DASH.sub(" và ", text)
    if dashless != text:
        yield dashless
    for index in range(1, len(words) - 2):
        if folded[index : index + 3] == ["hoi", "phu", "nu"]:
            yield " ".join((*words[: index + 1], "Liên hiệp", *words[index + 1 :]))
    *title, superior = _SEGMENTS.split(text)
    if title and superior.lower().startswith(("bộ ", "bo ")) and len(" ".join(title).split()) >= _NAMES_ITS_UNIT:
        yield " ".join(title)
    if title and folded[:2] == ["tro", "ly"]:
        yield f"{' '.join(words[:2])} {superior}"
    if folded[-3:] == ["cua", "quoc", "hoi"]:
        yield " ".join(words[:-3])
    if folded[-2:] == ["viet", "nam"] or folded[-1:] == ["vn"]:
        yield " ".join(words[: -2 if folded[-1] == "nam" else -1])
    yield from _with_ministry(words)


def body_spellings(body: str, is_province: Callable[[str], bool]) -> Iterator[str]:
    """Spellings of a body without its holder's name, without its meeting, or with the word `Bộ`.

    `Thủ tướng Phạm Minh Chính`, `Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh`, `Bộ trưởng Y tế`.
    """
    words = body.split()
    for length in range(2, min(_LONGEST_PERSON, len(words) - 1) + 1):
        name = " ".join(words[-length:])
        if is_name(name) and not is_province(name):
            yield " ".join(words[:-length])
    written = canonical(body)
    met = _MEETING.match(fold(written))
    if met is not None:
        yield written[met.end() :]
    yield from _with_ministry(words)


def _with_ministry(words: list[str]) -> Iterator[str]:
    """`Bộ trưởng Bộ Y tế` for `Bộ trưởng Y tế`."""
    folded = [fold(word) for word in words]
    for head in _MINISTRY_HEADS:
        length = len(head)
        if tuple(folded[:length]) == head and len(words) > length and folded[length] not in ("bo", "cac"):
            yield " ".join((*words[:length], "Bộ", *words[length:]))


def _orders(piece: str) -> tuple[str, ...]:
    """The piece as it stands, without brackets, and its segments from the narrowest to the widest."""
    plain = piece.translate(_BRACKETS)
    segments = [segment for segment in _SEGMENTS.split(plain) if segment]
    orders = [plain]
    if 1 < len(segments) <= _MOST_SEGMENTS:
        orders += [" ".join(reversed(segments)), segments[0]]
    return tuple(dict.fromkeys(orders))


def _joined(base: str, piece: str) -> tuple[str, ...]:
    """Base and piece, words that both have at the seam said once: `Giám đốc Sở` + `Sở Tài chính`."""
    left, right = base.split(), piece.split()
    texts = []
    for length in range(min(_LONGEST_SEAM, len(left), len(right)), 0, -1):
        seam = [fold(word) for word in right[:length]]
        # `Vụ Tổ chức cán bộ` + `Bộ Nội vụ`: the last word of `cán bộ` is no ministry.
        whose = fold(left[-2]) if seam == ["bo"] and len(left) > 1 else ""
        if [fold(word) for word in left[-length:]] == seam and whose not in _WITH_BO:
            texts.append(" ".join((*left, *right[length:])))
            break
    return (*texts, f"{base} {piece}")


def lent_bodies(titles: Iterable[Tokens]) -> tuple[Tokens, ...]:
    """Ends of titles that name a place or a body, longest first: what a title without its own may lean on."""
    found: dict[Tokens, None] = {}
    for title in titles:
        tokens = tuple(token for token in title if token != SEPARATOR)
        for start in range(1, len(tokens)):
            first = tokens[start]
            if first in _BODY_WORDS or (not has_diacritics(first) and first in _BODY_WORDS_FOLDED):
                found.setdefault(tokens[start:])
    # The place that neighbours share is meant before the body of only one of them.
    return tuple(sorted(found, key=lambda tokens: (fold(tokens[0]) not in _PLACE_WORDS, -len(tokens))))


_RANKS_OF_DEPUTIES = (("thường", "trực"), ("chuyên", "trách"))


def without_rank_of_deputy(tokens: Tokens) -> Tokens | None:
    """`Phó Chủ tịch HĐND xã` for `Phó Chủ tịch Thường trực HĐND xã`; None where nothing is left out."""
    if not tokens or fold(tokens[0]) not in ("pho", "thu"):
        return None
    for word in _RANKS_OF_DEPUTIES:
        for start in range(1, len(tokens) - 1):
            if tuple(fold(token) for token in tokens[start : start + 2]) == tuple(fold(each) for each in word):
                return tokens[:start] + tokens[start + 2 :]
    return None


def at_level(core: str, level: str) -> str | None:
    """A title that leans on the level of its neighbours: `Phó Bí thư` in a province is `Phó Bí thư Tỉnh ủy`.

    None for a title that names its own body.
    """
    folded = " ".join(fold(token) for token in readings_of(core)[0] if token != SEPARATOR)
    if folded in _PARTY_TITLES:
        return f"{core} {_PARTY_BODIES[level]}"
    if folded.endswith(_BODIES_OF_A_PLACE):
        return f"{core} {_PLACES[level]}"
    return None
