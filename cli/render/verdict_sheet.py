"""What a reader of a verdict is told, in the order it is told, in one language: pages, documents and text come from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.bilingual import Language, Text
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


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing told: what it is called, if it has a name, and its parts; `style`: good, bad, open, quiet or nothing."""

    parts: tuple[str, ...]
    label: str = ""
    style: str = ""
    below: tuple[Entry, ...] = ()

    @property
    def text(self) -> str:
        """The parts as one line."""
        return " — ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a heading; with `columns` each is a row of a table: its label, then its parts."""

    heading: str
    entries: tuple[Entry, ...]
    columns: tuple[str, ...] = ()
    left_out: str = ""
    """Says how many entries are not shown, and how to see them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything one reader of a file needs: what it is, the value, who is competent, findings, what is open."""

    file: str
    outcome: Outcome
    about: tuple[Entry, ...]
    claim: Entry
    facets: tuple[Entry, ...]
    sections: tuple[Section, ...]
    notes: tuple[Entry, ...]


class SheetWriter:
    """Lays out verdicts under one lawbook; `full`: satisfied rules, and long lists whole."""

    def __init__(self, book: Lawbook, language: Language, *, full: bool = False) -> None:
        self.book = book
        self.language = language
        self.full = full
        self.wording = Wording(book.facts, language, name_of(book, language).get)

    def sheet(self, verdict: Verdict, plans: tuple[RepairPlan, ...], opinion: SecondOpinion) -> Sheet:
        """One verdict laid out."""
        sections = [
            self._competence(verdict), self._breaches(verdict, plans), self._undecided(verdict), *self._missing(verdict),
            *([self._satisfied(verdict)] if self.full else []), self._unchecked(verdict),
        ]  # fmt: skip
        return Sheet(
            verdict.file, verdict.outcome, tuple(self._about(verdict)),
            Entry((self._say(claim(verdict)),), style=_STYLE[verdict.outcome]), tuple(self._facets(verdict)),
            tuple(each for each in sections if each.entries), tuple(self._notes(verdict, opinion)),
        )  # fmt: skip

    def _about(self, verdict: Verdict) -> Iterator[Entry]:
        for post in verdict.posts:
            yield Entry((self._say(post_label(self.book, post)),), self._t("Chức danh", "Post"))
        if verdict.actions:
            acts = "; ".join(self._say(ACTION_LABELS[action]) for action in verdict.actions)
            yield Entry((acts,), self._t("Nội dung", "Action"))
        if verdict.on is not None:
            days = " – ".join(dict.fromkeys(format_date(day, self.language) for day in verdict.on))
            yield Entry((days,), self._t("Ngày quyết định", "Decided on"))
        regime = "; ".join(sorted(each.number for each in verdict.regime))
        yield Entry((regime or self._t("chưa xác định", "not settled"),), self._t("Văn bản áp dụng", "Regime"))

    def _facets(self, verdict: Verdict) -> Iterator[Entry]:
        for facet in Facet:
            found = verdict.facets.get(facet)
            if found is not None:
                label, value = self._say(FACET_LABELS[facet]), self._say(OUTCOME_LABELS[found.outcome])
                number = f"{found.checked}/{found.rules}"
                checked = self._t(f"đã kiểm tra {number} quy định", f"{number} provisions checked")
                yield Entry((f"{value} ({checked})",), label[0].upper() + label[1:], _STYLE[found.outcome])

    def _competence(self, verdict: Verdict) -> Section:
        province = verdict.posts[0].province if verdict.posts else None
        found = []
        entries = [entry for assembly in verdict.competence for entry in assembly.entries if not entry.superseded]
        for entry in entries:
            parts = [
                self._say(body_label(self.book, entry.body, province)),
                self._cites(entry.citations),
                self._say(CONFIDENCE_LABELS[entry.confidence]),
            ]
            if not entry.settled:
                parts.append(self._t("nếu ", "if ") + self.wording.words(entry.when))
            found.append(Entry(tuple(parts), self._say(ROLE_LABELS[entry.role])))
        for clash in verdict.clashes if entries else ():
            bodies = [self._say(body_label(self.book, each.body, province)) for each in (clash.first, clash.second)]
            grounds = [self._cites(each.citations) for each in (clash.first, clash.second)]
            both = f"{bodies[0]} [{grounds[0]}] / {bodies[1]} [{grounds[1]}]"
            found.append(Entry((both,), self._t("Mâu thuẫn", "Conflict"), "bad"))
        columns = (
            self._t("Vai trò", "Role"), self._t("Cơ quan", "Body"), self._t("Căn cứ", "Provision"),
            self._t("Mức độ đối chiếu", "Confidence"), self._t("Điều kiện", "Condition"),
        )  # fmt: skip
        return Section(self._t("Thẩm quyền theo quy định", "Competence by the rules"), tuple(found), columns)

    def _breaches(self, verdict: Verdict, plans: tuple[RepairPlan, ...]) -> Section:
        found = [self._breach(finding, plans) for finding in verdict.breaches]
        return Section(self._t("Phát hiện", "Findings"), tuple(found))

    def _breach(self, finding: Finding, plans: tuple[RepairPlan, ...]) -> Entry:
        weight = finding.weight
        word = self._t("lưu ý", "notice") if weight is Outcome.COMPLIANT else self._say(OUTCOME_LABELS[weight])
        below = [Entry((f"[{finding.code}] {self._ground(finding)}",), style="quiet")]
        if finding.note is not None:
            below.append(Entry((self._say(finding.note),), style="quiet"))
        for plan in plans:
            if (plan.rule, plan.code) == (finding.rule, finding.code):
                tried = self._t(" (đã kiểm tra lại)", " (checked again)") if plan.verified else ""
                below.append(Entry((self._say(plan.text) + tried,), self._t("Khắc phục", "Repair")))
        return Entry((f"{word}: {self._say(finding.message)}",), style=_STYLE.get(weight, ""), below=tuple(below))

    def _undecided(self, verdict: Verdict) -> Section:
        undecided = [finding for finding in verdict.findings if finding.weight is Outcome.UNDETERMINED]
        count = len(undecided)
        heading = self._t(f"Chưa đủ dữ kiện đối với {count} quy định", f"Not settled: {count} provisions")
        return self._cut(heading, [Entry((self._open_line(verdict, each),)) for each in undecided])

    def _missing(self, verdict: Verdict) -> tuple[Section, Section]:
        facts = [Entry((f"{self._say(fact.label)} ({fact.path})",)) for fact in verdict.missing_facts]
        laws = [Entry((self._say(law.text),)) for law in verdict.missing_law]
        return (
            Section(self._t("Cần bổ sung dữ kiện", "Facts to supply"), tuple(facts)),
            Section(self._t("Cần tra cứu văn bản", "Texts to consult"), tuple(laws)),
        )

    def _open_line(self, verdict: Verdict, finding: Finding) -> str:
        """The facts that would settle it; where none would, what the finding says."""
        labels = [self._say(each.label) for each in missing_facts(self.book, finding.blockers, verdict.known)]
        why = self._t("thiếu: ", "lacking: ") + ", ".join(labels) if labels else self._say(finding.message)
        ground = f" [{self._cites(finding.citations)}]" if finding.citations else ""
        return f"{self._say(finding.title)} — {why}{ground}"

    def _satisfied(self, verdict: Verdict) -> Section:
        found = []
        for finding in verdict.findings:
            if finding.result in (Result.SATISFIED, Result.EXCEPTED):
                special = self._t(" (theo ngoại lệ)", " (by an exception)") if finding.result is Result.EXCEPTED else ""
                found.append(Entry((self._say(finding.title) + special, self._ground(finding))))
        return Section(self._t("Đã đạt", "Satisfied"), tuple(found))

    def _unchecked(self, verdict: Verdict) -> Section:
        count = len(verdict.unchecked)
        return self._cut(self._t(f"Chưa kiểm tra ({count})", f"Not checked ({count})"), [
            Entry((f"{self._say(each.title)} [{self._cites(each.citations)}]: {self._say(each.reason)}",))
            for each in verdict.unchecked
        ])  # fmt: skip

    def _notes(self, verdict: Verdict, opinion: SecondOpinion) -> Iterator[Entry]:
        if raw := unverified(self.book, verdict):
            yield Entry((self._t(
                f"{raw} quy tắc đã dùng chưa có người thứ hai đối chiếu với văn bản.",
                f"{raw} of the rules used have not been verified against the text by a second person.",
            ),), style="quiet")  # fmt: skip
        if opinion.unavailable is None and opinion.questions:
            asked, left = opinion.questions, opinion.left
            yield Entry((self._t(
                f"Bộ đánh giá thứ hai đồng ý ở {asked - left}/{asked} điều kiện; để lại cho bộ chính: {left}.",
                f"The second evaluator agrees on {asked - left} of {asked} conditions; left to the first: {left}.",
            ),), style="quiet")  # fmt: skip
        for one_sided in opinion.one_sided:
            yield Entry((self._say(one_sided.diagnostic.message),), style="open")
        for diagnostic in verdict.diagnostics:
            place = f"{diagnostic.span}: " if diagnostic.span else ""
            help_ = () if diagnostic.help is None else (Entry((self._say(diagnostic.help),), style="quiet"),)
            yield Entry((f"{place}{diagnostic.code} {self._say(diagnostic.message)}",), style="open", below=help_)

    def _cut(self, heading: str, entries: list[Entry]) -> Section:
        shown = entries if self.full else entries[:_SHORT_LIST]
        rest = len(entries) - len(shown)
        left_out = self._t(f"… và {rest} mục nữa (--full)", f"… and {rest} more (--full)") if rest else ""
        return Section(heading, tuple(shown), left_out=left_out)

    def _ground(self, finding: Finding) -> str:
        day = format_date(finding.law_of, self.language)
        law = self._t(f"theo quy định ngày {day}", f"law of {day}")
        return f"{self._cites(finding.citations)} — {law} — {self._say(CONFIDENCE_LABELS[finding.confidence])}"

    def _cites(self, citations: tuple[Citation, ...]) -> str:
        return "; ".join(cite(self.book, citation) for citation in citations)

    def _say(self, text: Text) -> str:
        return text.pick(self.language)

    def _t(self, vi: str, en: str) -> str:
        return vi if self.language == "vi" else en
