"""The book of posts: one Markdown page per family of posts, from the flat rows of competence.

Every post has a table by date: on which days, for which actions, who holds which role, under which condition, by which
provision, and how well the row is sourced.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.bilingual import Language, Text
from engine.conditions.tree import TRUE
from engine.conditions.wording import Wording
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Interval, Post, Slot
from engine.model.vocabulary import (
    ACTION_GROUP_LABELS,
    ACTION_GROUPS,
    ACTION_LABELS,
    CONFIDENCE_LABELS,
    ROLE_LABELS,
    Role,
)
from engine.text import format_date
from engine.verdict.labels import cite, name_of


@dataclass(frozen=True, slots=True)
class Family:
    """Posts shown on one page."""

    slug: str
    label: Text


FAMILIES: tuple[Family, ...] = (
    Family("trung-uong-dang", Text("Cơ quan Đảng ở Trung ương", "Central Party organs")),
    Family("trung-uong-nha-nuoc", Text("Cơ quan nhà nước ở Trung ương", "Central State organs")),
    Family("bo-nganh", Text("Đơn vị thuộc bộ, ngành", "Units of ministries and sectors")),
    Family("mat-tran-doan-the", Text("Mặt trận Tổ quốc và các tổ chức", "The Fatherland Front and mass organisations")),
    Family("luc-luong-vu-trang", Text("Quân đội, Công an", "Army and police")),
    Family("doanh-nghiep", Text("Doanh nghiệp nhà nước", "State enterprises")),
    Family("tinh-dang", Text("Cơ quan Đảng ở cấp tỉnh", "Provincial Party organs")),
    Family("tinh-nha-nuoc", Text("Cơ quan nhà nước ở cấp tỉnh", "Provincial State organs")),
    Family("huyen", Text("Cấp huyện (đến 30/6/2025)", "Districts (until 30 June 2025)")),
    Family("xa", Text("Cấp xã", "Communes")),
)

_PERSONNEL = {"luc-luong-vu-trang": "luc-luong-vu-trang", "doanh-nghiep": "doanh-nghiep"}
_LEVELS = {"ministry": "bo-nganh", "unit": "bo-nganh", "district": "huyen", "commune": "xa"}
_SIDES = {
    ("central", "party"): "trung-uong-dang",
    ("province", "party"): "tinh-dang",
    ("province", "state"): "tinh-nha-nuoc",
}

_ORDER = tuple(Role)
_WORDS: Mapping[str, tuple[str, str]] = {
    "days": ("Thời gian", "Days"), "actions": ("Nội dung", "Actions"), "bodies": ("Vai trò và cơ quan", "Roles and bodies"),
    "when": ("Khi", "When"), "ground": ("Căn cứ", "Provision"), "confidence": ("Mức độ đối chiếu", "Confidence"),
    "none": ("Bộ quy tắc chưa có dòng thẩm quyền cho chức danh này.", "No row of competence is held for this post."),
    "variable": ("mỗi tỉnh một khác: xem quy định của tỉnh", "provinces differ: see the province’s own list"),
    "always": ("không giới hạn", "any day"), "from": ("từ", "from"), "until": ("đến", "until"),
    "exists": ("Chức danh có", "The post exists"),
    "title": ("Chức danh và thẩm quyền", "Posts and competence"),
}  # fmt: skip


def family_of(post: Post) -> str:
    """The slug of the page a post stands on."""
    if post.personnel in _PERSONNEL:
        return _PERSONNEL[post.personnel]
    if post.side in ("front", "organisation"):
        return "mat-tran-doan-the"
    return _LEVELS.get(post.level) or _SIDES.get((post.level, post.side), "trung-uong-nha-nuoc")


def book_pages(book: Lawbook, language: Language) -> dict[str, str]:
    """Markdown pages by file name: an index and one page per family."""
    writer = _Writer(book, language)
    posts: dict[str, list[Post]] = {family.slug: [] for family in FAMILIES}
    for post in book.posts.values():
        posts[family_of(post)].append(post)
    pages = {f"{slug}.md": writer.page(slug, held) for slug, held in posts.items()}
    return {"index.md": writer.index(posts), **pages}


class _Writer:
    def __init__(self, book: Lawbook, language: Language) -> None:
        self.book = book
        self.language = language
        self.names = name_of(book, language)
        self.wording = Wording(book.facts, language, self.names.get)

    def index(self, posts: Mapping[str, list[Post]]) -> str:
        rows = "".join(
            f"| [{self._say(family.label)}]({family.slug}.md) | {len(posts[family.slug])} |\n" for family in FAMILIES
        )
        count = {"vi": "Số chức danh", "en": "Posts"}[self.language]
        return f"# {self._word('title')}\n\n| | {count} |\n| --- | ---: |\n{rows}"

    def page(self, slug: str, posts: list[Post]) -> str:
        family = next(each for each in FAMILIES if each.slug == slug)
        parts = [f"# {self._say(family.label)}\n"]
        for post in posts:
            parts.append(f"## {self._say(post.label)}\n")
            exists = (
                "" if post.interval == Interval(None, None) else f"; {self._word('exists')} {self._days(post.interval)}"
            )
            parts.append(f"`{post.id}`{exists}\n")
            parts.append(self._table(post))
        return "\n".join(parts)

    def _table(self, post: Post) -> str:
        rows = list(self._rows(post))
        if not rows:
            return f"{self._word('none')}\n"
        heads = [self._word(each) for each in ("days", "actions", "bodies", "when", "ground", "confidence")]
        lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}", *(f"| {' | '.join(row)} |" for row in rows)]
        return "\n".join(lines) + "\n"

    def _rows(self, post: Post) -> Iterator[list[str]]:
        grouped: dict[tuple[object, ...], list[Slot]] = {}
        for slot in self.book.slots(post.id):
            interval = slot.interval.meet(post.interval)
            if interval is not None:
                grouped.setdefault((interval, slot.actions, slot.guard, slot.rule.ground.id), []).append(slot)
        for slots in sorted(grouped.values(), key=_begun):
            first = slots[0]
            interval = first.interval.meet(post.interval)
            assert interval is not None
            ordered = sorted(slots, key=lambda slot: _ORDER.index(slot.role))
            bodies = "<br>".join(
                f"{self._say(ROLE_LABELS[slot.role])}: **{self.names[slot.body]}**" for slot in ordered
            )
            if first.rule.variable:
                bodies += f"<br>({self._word('variable')})"
            yield [
                self._days(interval),
                self._actions(first.actions),
                bodies,
                "" if first.guard == TRUE else _cell(self.wording.words(first.guard)),
                _cell("; ".join(cite(self.book, citation) for citation in first.rule.ground.citations)),
                self._say(CONFIDENCE_LABELS[first.rule.ground.confidence]),
            ]

    def _actions(self, actions: frozenset[str]) -> str:
        """Whole groups by their name, the rest one by one."""
        said: list[str] = []
        rest = set(actions)
        for group, label in ACTION_GROUP_LABELS.items():
            members = set(ACTION_GROUPS[group])
            if members <= rest:
                said.append(self._say(label))
                rest -= members
        said += [self._say(label) for action, label in ACTION_LABELS.items() if action in rest]
        return "; ".join(said)

    def _days(self, interval: Interval) -> str:
        last = interval.end - dt.timedelta(days=1) if interval.end is not None else None
        said = []
        if interval.start is not None:
            said.append(f"{self._word('from')} {format_date(interval.start, self.language)}")
        if last is not None:
            said.append(f"{self._word('until')} {format_date(last, self.language)}")
        return " ".join(said) or self._word("always")

    def _word(self, key: str) -> str:
        return _WORDS[key][0 if self.language == "vi" else 1]

    def _say(self, text: Text) -> str:
        return text.pick(self.language)


def _begun(slots: list[Slot]) -> tuple[dt.date, str, list[str], str]:
    """By first day, then by what tells two rows of one day apart: the order is the same in every run."""
    first = slots[0]
    return first.interval.start or dt.date.min, first.rule.ground.id, sorted(first.actions), str(first.guard)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
