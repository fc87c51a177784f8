"""The answer of `authority` for people."""

from __future__ import annotations

from collections.abc import Iterable

from cli.comparison import Change, Comparison, Holder
from cli.dated_authority import Branch, DatedAuthority, Stretch, branches_cut
from cli.render.item_paths import written_out
from cli.render.name_words import INTERIM, RESOLVED_BY
from cli.render.page import Page
from cli.settings import Settings
from cli.why_not import Reason
from engine.bilingual import Text
from engine.competence.assemble import Clash
from engine.conditions.tree import TRUE, Node
from engine.conditions.wording import Wording
from engine.diagnostics import Level
from engine.intake.names import Unresolved
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Instrument
from engine.model.vocabulary import ACTION_GROUPS, ACTION_LABELS, CONFIDENCE_LABELS, ROLE_LABELS
from engine.text import PartialDate, format_date
from engine.verdict.authority import MAX_BRANCHES, Authority, PostAuthority
from engine.verdict.labels import body_label, cite, name_of, post_label

VERDICTS = {
    "determined": Text("xác định được thẩm quyền", "competence is determined"),
    "undetermined": Text("chưa xác định được thẩm quyền", "competence is undetermined"),
    "unregulated": Text("chưa có quy định", "unregulated"),
    "conflicting": Text("quy định mâu thuẫn", "the rules conflict"),
    "judgement": Text("cần cấp có thẩm quyền xem xét", "the competent authority must judge"),
}
_STYLE = {"determined": "good", "undetermined": "open", "judgement": "open", "unregulated": "bad", "conflicting": "bad"}


class AuthorityPage:
    """Writes an answer on a page."""

    def __init__(self, book: Lawbook, settings: Settings) -> None:
        self.book = book
        self.settings = settings
        self.page = Page()
        self.wording = Wording(book.facts, settings.language, name_of(book, settings.language).get)

    def authority(self, asked: DatedAuthority) -> Page:
        """The whole answer."""
        self._heading(asked)
        for stretch in asked.stretches:
            self._stretch(stretch, alone=len(asked.stretches) == 1)
        self._missing(asked)
        self.page.blank()
        verdict = self._say(VERDICTS[asked.verdict])
        if len(asked.stretches) > 1:
            verdict += self._t(": khác nhau tùy ngày quyết định", ": it depends on the decision date")
        self.page.field(self._t("Kết luận", "Verdict"), verdict, style=_STYLE[asked.verdict])
        return self.page

    def why_not(self, asked: DatedAuthority, body: str, reasons: Iterable[Reason]) -> Page:
        """Why a body is not competent, and who is."""
        posts = asked.answers[0].posts
        province = next((item.reading.province for item in posts), None)
        label = self._say(body_label(self.book, body, province))
        self.page.blank()
        self.page.add(self._t(f"Vì sao không phải {label}?", f"Why not {label}?"), style="title")
        for reason in reasons:
            grounds = self._cites(reason.citations)
            self.page.add(f"- {self._say(reason.text)}" + (f" [{grounds}]" if grounds else ""), 1)
        instead = [branch for branch in asked.branches() if branch.entry.body != body]
        if instead:
            self.page.add(self._t("Theo quy định, vai trò thuộc về:", "The roles belong to:"))
            for branch in instead:
                role = self._say(ROLE_LABELS[branch.entry.role])
                self.page.add(f"- {self._body(branch)}: {role} [{self._cites(branch.entry.citations)}]", 1)
        return self.page

    def comparison(self, found: Comparison) -> Page:
        """Two dates side by side."""
        first, second = (self._date(asked.asked) for asked in (found.first, found.second))
        self.page.add(self._t(f"So sánh {first} và {second}", f"{first} compared with {second}"), style="title")
        readings = (
            item.reading for asked in (found.first, found.second) for answer in asked.answers for item in answer.posts
        )
        for reading in dict.fromkeys(readings):
            self.page.field(self._t("Chức danh", "Post"), self._say(post_label(self.book, reading)))
        self.page.field(self._t("Nội dung", "Action"), self.actions(found.first.answers[0].actions))
        for day, asked in ((first, found.first), (second, found.second)):
            self.page.field(day, self._say(VERDICTS[asked.verdict]), style=_STYLE[asked.verdict])
            for title in dict.fromkeys(each.text for answer in asked.answers for each in answer.unresolved):
                self.page.field(self._t("không nhận ra", "not understood"), f"“{title}”", 1)
            if asked.regime:
                self.page.field(self._t("văn bản áp dụng", "regime"), "; ".join(row.number for row in asked.regime), 1)
        self.page.blank()
        for change in found.same:
            self.page.field(self._t("không đổi", "same"), self._change(change, found), 1)
        for change in found.changed:
            self.page.field(self._t("thay đổi", "changed"), self._change(change, found), 1, "open")
        for each in found.instruments:
            day = format_date(each.on, self.settings.language)
            if each.begins:
                said = self._t(
                    f"{each.instrument.number} có hiệu lực từ {day}", f"{each.instrument.number} in force from {day}"
                )
            else:
                said = self._t(
                    f"{each.instrument.number} hết hiệu lực từ {day}", f"{each.instrument.number} ended on {day}"
                )
                if each.replaced_by:
                    heirs = ", ".join(each.replaced_by)
                    said += self._t(f", được {heirs} thay thế", f", replaced by {heirs}")
            self.page.field(self._t("văn bản", "instrument"), said, 1)
        if not found.changed:
            self.page.add(self._t("Thẩm quyền không thay đổi.", "Competence did not change."), 1)
        return self.page

    def _heading(self, asked: DatedAuthority) -> None:
        for item in dict.fromkeys(item.reading for answer in asked.answers for item in answer.posts):
            self.page.field(self._t("Chức danh", "Post"), self._say(post_label(self.book, item)))
            how = self._say(RESOLVED_BY[item.by])
            if item.interim:
                how += f"; {self._say(INTERIM[item.interim])}"
            self.page.field(self._t("hiểu theo", "understood by"), how, 1, "quiet")
        for each in dict.fromkeys(each for answer in asked.answers for each in answer.unresolved):
            self._unresolved(each)
        for diagnostic in dict.fromkeys(each for answer in asked.answers for each in answer.diagnostics):
            # What exists at another time has been said with the title.
            if diagnostic.code != "PC401" or diagnostic.level is Level.NOTE:
                self.page.add(self._say(diagnostic.message), 1)
        self.page.field(self._t("Nội dung", "Action"), self.actions(asked.answers[0].actions))
        self.page.field(self._t("Ngày", "Date"), self._date(asked.asked))

    def _unresolved(self, each: Unresolved) -> None:
        self.page.field(self._t("Không nhận ra", "Not understood"), f"“{each.text}”", style="bad")
        for other in each.other_times:
            self.page.field(self._t("có ở thời gian khác", "exists at another time"), self._say(other.words), 1)
        for suggestion in each.suggestions:
            self.page.add(f"- {suggestion}?", 1)

    def actions(self, actions: tuple[str, ...]) -> str:
        """Labels of actions; filling the post as a whole where none was named."""
        if actions == ACTION_GROUPS["fill"]:
            return self._t("bổ nhiệm và các cách giữ chức danh khác", "appointment and other ways of filling the post")
        return ", ".join(self._say(ACTION_LABELS[action]) for action in actions)

    def _stretch(self, stretch: Stretch, *, alone: bool) -> None:
        if not alone:
            first, last = (format_date(day, self.settings.language) for day in (stretch.first, stretch.last))
            self.page.blank()
            self.page.add(
                self._t(f"Nếu ngày quyết định từ {first} đến {last}", f"If the decision is of {first} to {last}"),
                style="title",
            )
            self.page.add(self._say(VERDICTS[stretch.answer.verdict]), 1)
        if stretch.answer.regime:
            listed = "; ".join(self._instrument(each) for each in stretch.answer.regime)
            self.page.field(self._t("Văn bản áp dụng", "Regime"), listed)
        several = len(stretch.answer.posts) > 1
        for item in stretch.answer.posts:
            if several:
                self.page.blank()
                self.page.add(self._say(post_label(self.book, item.reading)), style="title")
            self._entries(item)
        for clash in stretch.answer.clashes:
            self._clash(clash, stretch.answer)

    def _entries(self, item: PostAuthority) -> None:
        branches = [Branch(item, entry, entry.when) for entry in item.entries]
        opened = [branch for branch in branches if branch.when != TRUE]
        cut = opened[MAX_BRANCHES:]
        for role, label in ROLE_LABELS.items():
            held = [branch for branch in branches if branch.entry.role is role and branch not in cut]
            if held:
                self.page.blank()
                self.page.add(f"{self._capital(self._say(label))}:", style="title")
            for branch in held:
                self._entry(branch)
        if cut:
            self.page.add(self._say(branches_cut(len(cut)).message), 1)
        superseded = [entry for entry in item.assembly.entries if entry.superseded]
        for entry in superseded:
            name = self._say(body_label(self.book, entry.body, item.reading.province))
            self.page.add(
                self._t(
                    f"({name} quản lý riêng chức danh này; cấp quản lý chức danh cao nhất quyết định)",
                    f"({name} manages this post alone; the level that manages the highest post decides)",
                ),
                1,
                "quiet",
            )

    def _entry(self, branch: Branch) -> None:
        entry = branch.entry
        self.page.add(self._body(branch), 1)
        self.page.field(self._t("căn cứ", "provision"), self._cites(entry.citations), 2)
        self.page.field(self._t("mức độ đối chiếu", "confidence"), self._say(CONFIDENCE_LABELS[entry.confidence]), 2)
        if branch.when != TRUE:
            self.page.field(self._t("khi", "when"), self._words(branch.when), 2, "open")
        if entry.variable:
            self.page.add(
                self._t(
                    "các địa phương quy định khác nhau, chỉ để tham khảo", "provinces differ; for orientation only"
                ),
                2,
                "open",
            )

    def _clash(self, clash: Clash, answer: Authority) -> None:
        province = next((item.reading.province for item in answer.posts if item.reading.post == clash.post), None)
        self.page.blank()
        role = self._say(ROLE_LABELS[clash.role])
        self.page.field(self._t("Quy định mâu thuẫn", "Conflicting rules"), role, style="bad")
        for each in (clash.first, clash.second):
            name = self._say(body_label(self.book, each.body, province))
            self.page.add(f"- {name} [{self._cites(each.citations)}]", 1)

    def _missing(self, asked: DatedAuthority) -> None:
        facts = asked.missing_facts(self.book)
        if facts:
            self.page.blank()
            self.page.add(self._t("Dữ kiện còn thiếu:", "Missing facts:"), style="title")
            for fact in facts:
                note = self._t(" (theo lịch chính thức)", " (by the official calendar)") if fact.calendar else ""
                self.page.add(f"- {self._say(fact.label)} ({fact.path}){note}", 1)
        if asked.missing_law:
            self.page.blank()
            self.page.add(self._t("Văn bản cần tra cứu:", "Texts to consult:"), style="title")
            for law in asked.missing_law:
                self.page.add(f"- {self._say(law.text)}", 1)

    def _change(self, change: Change, found: Comparison) -> str:
        readings = [
            item.reading for asked in (found.first, found.second) for answer in asked.answers for item in answer.posts
        ]
        province = next((each.province for each in readings if each.post == change.post), None)

        def named(holders: tuple[Holder, ...]) -> str:
            said = []
            for body, when in holders:
                condition = (
                    "" if when == TRUE else self._t(f" (khi {self._words(when)})", f" (when {self._words(when)})")
                )
                said.append(self._say(body_label(self.book, body, province)) + condition)
            return ", ".join(said) or self._t("không có", "none")

        post = self._say(self.book.posts[change.post].label)
        role = self._say(ROLE_LABELS[change.role])
        if set(change.before) == set(change.after):
            return f"{post}, {role}: {named(change.after)}"
        return f"{post}, {role}: {named(change.before)} → {named(change.after)}"

    def _body(self, branch: Branch) -> str:
        return self._say(body_label(self.book, branch.entry.body, branch.item.reading.province))

    def _cites(self, citations: Iterable[Citation]) -> str:
        return "; ".join(cite(self.book, citation) for citation in citations)

    def _instrument(self, row: Instrument) -> str:
        start, end = (
            format_date(day, self.settings.language) if day else None for day in (row.interval.start, row.interval.end)
        )
        begun = self._t(f"từ {start}", f"from {start}") if start else self._t("chưa rõ ngày bắt đầu", "start not known")
        ended = self._t(f" đến trước {end}", f" until {end}") if end else ""
        return f"{row.number} ({begun}{ended})"

    def _words(self, node: Node) -> str:
        return self.wording.words(written_out(node, None))

    def _date(self, day: PartialDate) -> str:
        return format_date(day, self.settings.language)

    @staticmethod
    def _capital(text: str) -> str:
        return text[:1].upper() + text[1:]

    def _say(self, text: Text) -> str:
        return self.settings.say(text)

    def _t(self, vi: str, en: str) -> str:
        return Text(vi, en).pick(self.settings.language)
