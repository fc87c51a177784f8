"""The verdict of `check` for people."""

from __future__ import annotations

from cli.render.page import Page
from cli.settings import Settings
from engine.bilingual import Text
from engine.conditions.wording import Wording
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation
from engine.model.vocabulary import (
    ACTION_LABELS,
    CONFIDENCE_LABELS,
    FACET_LABELS,
    OUTCOME_LABELS,
    ROLE_LABELS,
    Facet,
    Outcome,
)
from engine.text import format_date
from engine.verdict.check import Verdict
from engine.verdict.findings import Finding, Result
from engine.verdict.labels import body_label, cite, name_of, post_label
from engine.verdict.missing import missing_facts
from engine.verdict.repairs import RepairPlan
from engine.verdict.second_opinion import SecondOpinion
from engine.verdict.serial import claim, unverified

_STYLE = {
    Outcome.COMPLIANT: "good",
    Outcome.VIOLATION: "bad",
    Outcome.CONFLICTING: "bad",
    Outcome.UNREGULATED: "bad",
    Outcome.UNDETERMINED: "open",
    Outcome.JUDGEMENT: "open",
}
_SHORT_LIST = 5


class VerdictPage:
    """Writes verdicts on one page, one after the other."""

    def __init__(self, book: Lawbook, settings: Settings, *, full: bool = False) -> None:
        self.book = book
        self.settings = settings
        self.full = full
        self.page = Page()
        self.wording = Wording(book.facts, settings.language, name_of(book, settings.language).get)

    def verdict(self, verdict: Verdict, plans: tuple[RepairPlan, ...], opinion: SecondOpinion) -> Page:
        """Everything one reader of a file needs: what it is, the value, who is competent, findings, what is open."""
        self._heading(verdict)
        self._competence(verdict)
        self._breaches(verdict, plans)
        self._open(verdict)
        if self.full:
            self._satisfied(verdict)
        self._unchecked(verdict)
        self._notes(verdict, opinion)
        self.page.blank()
        return self.page

    def _heading(self, verdict: Verdict) -> None:
        self.page.add(verdict.file, style="title")
        for post in verdict.posts:
            self.page.field(self._t("Chức danh", "Post"), self._say(post_label(self.book, post)), 1)
        if verdict.actions:
            acts = "; ".join(self._say(ACTION_LABELS[action]) for action in verdict.actions)
            self.page.field(self._t("Nội dung", "Action"), acts, 1)
        if verdict.on is not None:
            days = " – ".join(dict.fromkeys(format_date(day, self.settings.language) for day in verdict.on))
            self.page.field(self._t("Ngày quyết định", "Decided on"), days, 1)
        regime = "; ".join(sorted(each.number for each in verdict.regime))
        self.page.field(self._t("Văn bản áp dụng", "Regime"), regime or self._t("chưa xác định", "not settled"), 1)
        self.page.blank()
        self.page.add(f"  {self._say(claim(verdict))}", style=_STYLE[verdict.outcome])
        for facet in Facet:
            found = verdict.facets.get(facet)
            if found is not None:
                label, value = self._say(FACET_LABELS[facet]), self._say(OUTCOME_LABELS[found.outcome])
                number = f"{found.checked}/{found.rules}"
                checked = self._t(f"đã kiểm tra {number} quy định", f"{number} provisions checked")
                self.page.field(label[0].upper() + label[1:], f"{value} ({checked})", 2, _STYLE[found.outcome])

    def _competence(self, verdict: Verdict) -> None:
        province = verdict.posts[0].province if verdict.posts else None
        entries = [entry for assembly in verdict.competence for entry in assembly.entries if not entry.superseded]
        if not entries:
            return
        self.page.blank()
        self.page.add(self._t("Thẩm quyền theo quy định", "Competence by the rules"), 1, "title")
        for entry in entries:
            label = self._say(body_label(self.book, entry.body, province))
            line = f"{label} — {self._cites(entry.citations)} — {self._say(CONFIDENCE_LABELS[entry.confidence])}"
            if not entry.settled:
                line += self._t(" — nếu ", " — if ") + self.wording.words(entry.when)
            self.page.field(self._say(ROLE_LABELS[entry.role]), line, 2)
        for clash in verdict.clashes:
            bodies = [self._say(body_label(self.book, each.body, province)) for each in (clash.first, clash.second)]
            grounds = [self._cites(each.citations) for each in (clash.first, clash.second)]
            self.page.add(
                self._t("Mâu thuẫn: ", "Conflict: ") + f"{bodies[0]} [{grounds[0]}] / {bodies[1]} [{grounds[1]}]",
                2,
                "bad",
            )

    def _breaches(self, verdict: Verdict, plans: tuple[RepairPlan, ...]) -> None:
        if not verdict.breaches:
            return
        self.page.blank()
        self.page.add(self._t("Phát hiện", "Findings"), 1, "title")
        for finding in verdict.breaches:
            word = (
                self._say(OUTCOME_LABELS[finding.weight])
                if finding.weight is not Outcome.COMPLIANT
                else self._t("lưu ý", "notice")
            )
            self.page.add(f"- {word}: {self._say(finding.message)}", 2, _STYLE.get(finding.weight, ""))
            self.page.add(f"[{finding.code}] {self._ground(finding)}", 3, "quiet")
            if finding.note is not None:
                self.page.add(self._say(finding.note), 3, "quiet")
            for plan in plans:
                if (plan.rule, plan.code) == (finding.rule, finding.code):
                    tried = self._t(" (đã kiểm tra lại)", " (checked again)") if plan.verified else ""
                    self.page.field(self._t("Khắc phục", "Repair"), self._say(plan.text) + tried, 3)

    def _open(self, verdict: Verdict) -> None:
        undecided = [finding for finding in verdict.findings if finding.weight is Outcome.UNDETERMINED]
        if undecided:
            self.page.blank()
            count = len(undecided)
            self.page.add(
                self._t(f"Chưa đủ dữ kiện đối với {count} quy định", f"Not settled: {count} provisions"), 1, "title"
            )
            shown = undecided if self.full else undecided[:_SHORT_LIST]
            for finding in shown:
                self.page.add(
                    f"- {self._say(finding.title)} {self._lacking(verdict, finding)}[{self._cites(finding.citations)}]",
                    2,
                )
            self._rest(count - len(shown))
        if verdict.missing_facts:
            self.page.blank()
            self.page.add(self._t("Cần bổ sung dữ kiện", "Facts to supply"), 1, "title")
            for fact in verdict.missing_facts:
                self.page.add(f"- {self._say(fact.label)} ({fact.path})", 2)
        if verdict.missing_law:
            self.page.blank()
            self.page.add(self._t("Cần tra cứu văn bản", "Texts to consult"), 1, "title")
            for law in verdict.missing_law:
                self.page.add(f"- {self._say(law.text)}", 2)

    def _lacking(self, verdict: Verdict, finding: Finding) -> str:
        labels = [self._say(each.label) for each in missing_facts(self.book, finding.blockers, verdict.case.facts)]
        return self._t("— thiếu: ", "— lacking: ") + ", ".join(labels) + " " if labels else ""

    def _satisfied(self, verdict: Verdict) -> None:
        held = [finding for finding in verdict.findings if finding.result in (Result.SATISFIED, Result.EXCEPTED)]
        if not held:
            return
        self.page.blank()
        self.page.add(self._t("Đã đạt", "Satisfied"), 1, "title")
        for finding in held:
            special = self._t(" (theo ngoại lệ)", " (by an exception)") if finding.result is Result.EXCEPTED else ""
            self.page.add(f"- {self._say(finding.title)}{special} — {self._ground(finding)}", 2)

    def _unchecked(self, verdict: Verdict) -> None:
        if not verdict.unchecked:
            return
        self.page.blank()
        count = len(verdict.unchecked)
        self.page.add(self._t(f"Chưa kiểm tra ({count})", f"Not checked ({count})"), 1, "title")
        shown = verdict.unchecked if self.full else verdict.unchecked[:_SHORT_LIST]
        for each in shown:
            self.page.add(f"- {self._say(each.title)} [{self._cites(each.citations)}]: {self._say(each.reason)}", 2)
        self._rest(count - len(shown))

    def _notes(self, verdict: Verdict, opinion: SecondOpinion) -> None:
        self.page.blank()
        raw = unverified(self.book, verdict)
        self.page.add(
            self._t(
                f"{raw} quy tắc đã dùng chưa có người thứ hai đối chiếu với văn bản.",
                f"{raw} of the rules used have not been verified against the text by a second person.",
            ), 1, "quiet",
        )  # fmt: skip
        if opinion.unavailable is None and opinion.questions:
            asked, left = opinion.questions, opinion.left
            self.page.add(
                self._t(
                    f"Bộ đánh giá thứ hai đồng ý ở {asked - left}/{asked} điều kiện; để lại cho bộ chính: {left}.",
                    f"The second evaluator agrees on {asked - left} of {asked} conditions; left to the first: {left}.",
                ), 1, "quiet",
            )  # fmt: skip
        for one_sided in opinion.one_sided:
            self.page.add(self._say(one_sided.diagnostic.message), 1, "open")
        for diagnostic in verdict.diagnostics:
            place = f"{diagnostic.span}: " if diagnostic.span else ""
            self.page.add(f"{place}{diagnostic.code} {self._say(diagnostic.message)}", 1, "open")
            if diagnostic.help is not None:
                self.page.add(self._say(diagnostic.help), 2, "quiet")

    def _rest(self, count: int) -> None:
        if count > 0:
            self.page.add(self._t(f"… và {count} mục nữa (--full)", f"… and {count} more (--full)"), 2, "quiet")

    def _ground(self, finding: Finding) -> str:
        day = format_date(finding.law_of, self.settings.language)
        law = self._t(f"theo quy định ngày {day}", f"law of {day}")
        return f"{self._cites(finding.citations)} — {law} — {self._say(CONFIDENCE_LABELS[finding.confidence])}"

    def _cites(self, citations: tuple[Citation, ...]) -> str:
        return "; ".join(cite(self.book, citation) for citation in citations)

    def _say(self, text: Text) -> str:
        return text.pick(self.settings.language)

    def _t(self, vi: str, en: str) -> str:
        return vi if self.settings.language == "vi" else en
