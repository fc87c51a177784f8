"""Instruments, rows of law and findings for people."""

from __future__ import annotations

from collections.abc import Iterable

from cli.render.item_paths import written_out
from cli.render.page import Page
from cli.settings import Settings
from engine.bilingual import Text
from engine.conditions.tree import FALSE, TRUE, Node
from engine.conditions.wording import Wording
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import (
    CompetenceRule,
    Derivation,
    Ground,
    Instrument,
    Interval,
    Parameter,
    Requirement,
    Untranslatable,
)
from engine.model.vocabulary import ACTION_LABELS, CONFIDENCE_LABELS, FACET_LABELS, ROLE_LABELS, EdgeKind
from engine.text import format_date
from engine.verdict.labels import cite, name_of
from engine.verdict.missing import named_for

Row = CompetenceRule | Requirement | Derivation | Parameter | Untranslatable
HELD = {
    "full": Text("toàn văn", "full text"),
    "partial": Text("một phần", "partly held"),
    "none": Text("chưa có văn bản", "text not held"),
}
_ACTS = {
    "wait": Text("chờ", "wait"), "redo": Text("làm lại", "do again"), "obtain": Text("bổ sung", "obtain"),
    "change-body": Text("chuyển đúng cấp", "take it to the right body"), "none": Text("không có cách khắc phục", "no remedy"),
}  # fmt: skip
_STATUS = {
    "modelled": Text("đã mô hình hóa", "modelled"),
    "untranslatable": Text("cần người xem xét", "for a person to judge"),
    "gap": Text("chưa có dữ liệu", "gap"),
}
_EDGES = {
    EdgeKind.CONCRETISES: Text("cụ thể hóa", "concretises"),
    EdgeKind.DEFERS_TO: Text("dẫn chiếu đến", "defers to"),
    EdgeKind.GUIDES: Text("hướng dẫn", "guides"),
    EdgeKind.EMPOWERS: Text("giao quyền cho", "empowers"),
    EdgeKind.FOLLOWS: Text("rút ra từ thực tế thi hành", "drawn from practice under"),
}
_MANY_POSTS = 12


def rows_of(book: Lawbook) -> dict[str, list[Row]]:
    """Rows of law by instrument."""
    found: dict[str, list[Row]] = {identifier: [] for identifier in book.instruments}
    for rows in (book.competence, book.requirements, book.untranslatable, book.derivations, book.parameters):
        for row in rows:
            found[row.ground.instrument].append(row)
    return found


def finding_page(book: Lawbook, codes: Iterable[str], settings: Settings) -> Page:
    """Each code: what it says, and the provisions of each regime with their repair."""
    page = Page()
    writer = RulesPage(book, settings, page)
    for code in codes:
        rows = [row for row in book.requirements if row.code == code]
        page.blank()
        page.field(code, settings.say(FACET_LABELS[rows[0].facet]), style="title")
        seen: set[str] = set()
        for row in sorted(
            rows, key=lambda each: each.ground.interval.start.toordinal() if each.ground.interval.start else 0
        ):
            if row.ground.id not in seen:
                seen.add(row.ground.id)
                writer.requirement(row, indent=1)
    return page


class RulesPage:
    """Writes instruments and rows on a page."""

    def __init__(self, book: Lawbook, settings: Settings, page: Page | None = None) -> None:
        self.book = book
        self.settings = settings
        self.page = page or Page()
        self.names = name_of(book, settings.language)
        self.wording = Wording(book.facts, settings.language, self.names.get)

    def listing(self, instruments: Iterable[Instrument]) -> Page:
        """One line or two per instrument."""
        rows = rows_of(self.book)
        listed = list(instruments)
        for row in listed:
            draft = self._t(" (dự thảo)", " (draft)") if row.draft else ""
            self.page.field(row.id, f"{row.number}{draft}")
            self.page.add(self._say(row.title), 1)
            held = self._say(HELD[row.text_held])
            count = len({each.ground.id for each in rows[row.id]})
            self.page.add(f"{self.interval(row.interval)}; {held}; {count} {self._t('dòng', 'rows')}", 1, "quiet")
        self.page.add(self._t(f"{len(listed)} văn bản", f"{len(listed)} instruments"))
        return self.page

    def instrument(self, row: Instrument) -> Page:
        """All that is held of one instrument."""
        say, page = self._say, self.page
        page.add(f"{row.number}: {say(row.title)}", style="title")
        page.field(self._t("mã", "id"), row.id, 1)
        if row.draft:
            page.field(
                self._t("tình trạng", "status"),
                self._t("dự thảo, chưa quyết định hồ sơ nào", "draft, decides no file"),
                1,
            )
        if row.issuer:
            page.field(self._t("cơ quan ban hành", "issuer"), self.names.get(row.issuer, row.issuer), 1)
        stated = f" ({row.validity})" if row.validity else ""
        page.field(self._t("hiệu lực", "in force"), f"{self.interval(row.interval)}{stated}", 1)
        for label, others in (
            (self._t("thay thế", "replaces"), row.replaces),
            (self._t("sửa đổi", "amends"), row.amends),
        ):
            if others:
                page.field(label, ", ".join(self.book.instruments[other].number for other in others), 1)
        for edge in row.edges:
            stated = f" ({edge.provision})" if edge.provision else ""
            page.field(say(_EDGES[edge.kind]), f"{self.book.instruments[edge.instrument].number}{stated}", 1)
        page.field(self._t("văn bản", "text"), say(HELD[row.text_held]), 1)
        page.field(self._t("mức độ đối chiếu", "confidence"), say(CONFIDENCE_LABELS[row.confidence]), 1)
        if row.note:
            page.field(self._t("ghi chú", "note"), say(row.note), 1)
        provisions = [each for each in self.book.provisions if each.instrument == row.id]
        if provisions:
            page.blank()
            page.add(self._t("Điều khoản:", "Provisions:"), style="title")
            for provision in provisions:
                page.field(provision.provision, f"{say(provision.title)} [{say(_STATUS[provision.status])}]", 1)
        rows = rows_of(self.book)[row.id]
        if rows:
            page.blank()
            page.add(self._t("Các dòng:", "Rows:"), style="title")
            for identifier, each in {each.ground.id: each for each in rows}.items():
                page.field(identifier, self._summary(each), 1)
        return page

    def rows(self, rows: list[Row]) -> Page:
        """One row of law with all its versions."""
        for row in rows:
            self.page.blank()
            if isinstance(row, CompetenceRule):
                self._competence(row)
            elif isinstance(row, Requirement):
                self.requirement(row)
            else:
                self._other(row)
        return self.page

    def requirement(self, row: Requirement, *, indent: int = 0) -> None:
        """What must hold, in words."""
        self.page.add(f"{row.ground.id}: {self._say(row.title)}", indent, "title")
        self._ground(row.ground, indent + 1)
        self._scope(row.posts, row.actions, indent + 1)
        self._condition(self._t("áp dụng khi", "applies when"), written_out(row.applies, row.each), indent + 1)
        self._condition(self._t("phải", "must hold"), written_out(row.require, row.each), indent + 1)
        if row.unless != FALSE:
            self._condition(self._t("trừ khi", "unless"), written_out(row.unless, row.each), indent + 1)
        if row.repair:
            act = self._say(_ACTS[row.repair.act])
            self.page.field(self._t("khắc phục", "repair"), f"{self._say(row.repair.text)} [{act}]", indent + 1)

    def interval(self, interval: Interval) -> str:
        """`từ … đến trước …`."""
        start, end = (
            format_date(day, self.settings.language) if day else None for day in (interval.start, interval.end)
        )
        if start is None and end is None:
            return self._t("không giới hạn thời gian", "at any time")
        begun = self._t(f"từ {start}", f"from {start}") if start else ""
        ended = self._t(f"đến trước {end}", f"until {end}") if end else ""
        return " ".join(part for part in (begun, ended) if part)

    def _competence(self, row: CompetenceRule) -> None:
        self.page.add(row.ground.id, style="title")
        self._ground(row.ground, 1)
        self._scope(row.posts, row.actions, 1)
        for role, body in row.roles:
            self.page.field(self._say(ROLE_LABELS[role]), self.names.get(body, body), 1)
        if row.guard != TRUE:
            self._condition(self._t("khi", "when"), row.guard, 1)
        if row.delegator is not None:
            self.page.field(self._t("ủy quyền của", "delegated by"), self.names.get(row.delegator, row.delegator), 1)
        if row.overrides:
            self.page.field(self._t("ưu tiên hơn", "overrides"), ", ".join(row.overrides), 1)
        if row.consult:
            self.page.field(self._t("cần tra cứu", "consult"), self._say(named_for(row.consult, self.book)), 1)

    def _other(self, row: Derivation | Parameter | Untranslatable) -> None:
        title = row.id if isinstance(row, Parameter) else self._say(row.title)
        self.page.add(f"{row.ground.id}: {title}", style="title")
        self._ground(row.ground, 1)
        if isinstance(row, Parameter):
            value = row.value if isinstance(row.value, (int, str)) else self._t("bảng", "table")
            self.page.field(self._t("giá trị", "value"), f"{value} ({row.unit})", 1)
        elif isinstance(row, Derivation):
            self.page.field(self._t("tính bằng", "computed by"), row.function, 1)
        else:
            self.page.field(self._t("lý do", "reason"), self._say(row.reason), 1)
            self._scope(row.posts, row.actions, 1)
            if row.applies != TRUE:
                self._condition(self._t("áp dụng khi", "applies when"), row.applies, 1)

    def _ground(self, ground: Ground, indent: int) -> None:
        cites = "; ".join(cite(self.book, citation) for citation in ground.citations)
        self.page.field(self._t("căn cứ", "provision"), cites, indent)
        self.page.field(self._t("hiệu lực", "in force"), self.interval(ground.interval), indent)
        confidence = self._say(CONFIDENCE_LABELS[ground.confidence])
        self.page.field(
            self._t("mức độ đối chiếu", "confidence"), f"{confidence} ({', '.join(ground.sources)})", indent
        )
        if ground.note:
            self.page.field(self._t("ghi chú", "note"), self._say(ground.note), indent)

    def _scope(self, posts: frozenset[str] | None, actions: frozenset[str], indent: int) -> None:
        if posts is not None:
            names = sorted(self.names.get(post, post) for post in posts)
            rest = len(names) - _MANY_POSTS
            listed = ", ".join(names[:_MANY_POSTS]) + (
                self._t(f" và {rest} chức danh khác", f" and {rest} more") if rest > 0 else ""
            )
            self.page.field(self._t("chức danh", "posts"), listed, indent)
        if len(actions) < len(ACTION_LABELS):
            listed = ", ".join(self._say(label) for action, label in ACTION_LABELS.items() if action in actions)
            self.page.field(self._t("nội dung", "actions"), listed, indent)

    def _condition(self, label: str, node: Node, indent: int) -> None:
        self.page.field(label, self.wording.words(written_out(node, None)), indent)

    def _summary(self, row: Row) -> str:
        cites = "; ".join(cite(self.book, citation) for citation in row.ground.citations)
        if isinstance(row, CompetenceRule):
            roles = ", ".join(
                f"{self._say(ROLE_LABELS[role])} {self.names.get(body, body)}" for role, body in row.roles
            )
            return f"{roles} [{cites}]"
        if isinstance(row, Parameter):
            value = row.value if isinstance(row.value, (int, str)) else self._t("bảng", "table")
            return f"{value} ({row.unit}) [{cites}]"
        return f"{self._say(row.title)} [{cites}]"

    def _say(self, text: Text) -> str:
        return self.settings.say(text)

    def _t(self, vi: str, en: str) -> str:
        return Text(vi, en).pick(self.settings.language)
