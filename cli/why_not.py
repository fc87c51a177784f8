"""Why a body is not competent: which rows give it a role, and what keeps each of them from applying."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cli.render.item_paths import written_out
from engine.bilingual import Language, Text
from engine.competence.assemble import Competent, managing_level
from engine.conditions.tree import All, Node, facts_of
from engine.conditions.wording import Wording, show_value
from engine.evaluate.native import Native, residual
from engine.intake.derive import calendar_of, post_facts
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, CompetenceRule
from engine.model.facts import Facts
from engine.model.values import UNKNOWN
from engine.model.vocabulary import ACTION_LABELS, ROLE_LABELS, WhyNotKind
from engine.text import fold, format_date
from engine.verdict.authority import Authority, PostAuthority
from engine.verdict.labels import body_label, cite, name_of


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; `kind` as in `phancap.authority/1`, `why_not`."""

    kind: WhyNotKind
    text: Text
    rule: str | None = None
    citations: tuple[Citation, ...] = ()


def why_not(
    book: Lawbook, answer: Authority, body: str, written: str, given: Mapping[str, object]
) -> tuple[Reason, ...]:
    """Reasons for every post of the answer, each once; `written` is the body as the person named it.

    `given` are the facts stated, `action` among them where one was asked for.
    """
    row = book.bodies[body]
    reasons: list[Reason] = []
    if not row.interval.covers(answer.on):
        reasons.append(Reason("not-existing", _outside(row.interval.start, row.interval.end)))
    for item in answer.posts:
        elsewhere = _other_province(book, written, item.reading.province)
        reasons.extend([elsewhere] if elsewhere else _Search(book, answer, item, body, given).reasons())
    return tuple(dict.fromkeys(reasons))


def _other_province(book: Lawbook, written: str, province: str | None) -> Reason | None:
    words = f" {fold(written)} "
    named = [each for each in book.provinces.values() if f" {fold(each.name.vi)} " in words]
    if province is None or not named or any(each.id == province for each in named):
        return None
    own = book.provinces[province].name.vi
    return Reason(
        "other-province",
        Text(f"chức danh thuộc {own}, cơ quan nêu tên thuộc {named[0].name.vi}",
             f"the post is of {own}, the body named is of {named[0].name.vi}"),
    )  # fmt: skip


class _Search:
    """One post, one day, one body."""

    def __init__(
        self, book: Lawbook, answer: Authority, item: PostAuthority, body: str, given: Mapping[str, object]
    ) -> None:
        self.book, self.item, self.body, self.on = book, item, body, answer.on
        self.actions = frozenset(answer.actions)
        level = managing_level(book, (item.assembly,))
        facts = {
            **post_facts(book, item.reading, answer.on), "decision.on": answer.on,
            **({"managing_level": level} if level else {}), **given,
        }  # fmt: skip
        self.facts = Facts(facts)
        self.evaluator = Native(self.facts, calendar_of(book))

    def reasons(self) -> list[Reason]:
        held = [entry for entry in self.item.assembly.entries if entry.body == self.body]
        found = [self._held(entry) for entry in held]
        named = [rule for rule in self.book.competence if any(body == self.body for _, body in rule.roles)]
        shown = {rule for entry in held for rule in entry.rules}
        covering = [rule for rule in named if self.item.reading.post in rule.posts and rule.ground.id not in shown]
        # One version per row: the one whose dates lie nearest.
        nearest: dict[str, CompetenceRule] = {}
        for rule in covering:
            kept = nearest.get(rule.ground.id)
            if kept is None or self._distance(rule) < self._distance(kept):
                nearest[rule.ground.id] = rule
        found.extend(self._not_applying(rule) for rule in nearest.values())
        if not found:
            label = body_label(self.book, self.body, self.item.reading.province)
            found.append(
                Reason(
                    "no-row",
                    Text(
                        f"không quy định nào trong bộ quy tắc giao cho {label.vi} vai trò đối với chức danh này"
                        f" ({len(named)} dòng giao cho cơ quan này chức danh khác)",
                        f"no rule held gives {label.en} a role for this post ({len(named)} rows give it other posts)",
                    ),
                )
            )
        return found

    def _distance(self, rule: CompetenceRule) -> int:
        start, end = rule.ground.interval.start, rule.ground.interval.end
        if rule.ground.interval.covers(self.on):
            return 0
        return abs((self.on - (end if end is not None and end <= self.on else start or self.on)).days)

    def _held(self, entry: Competent) -> Reason:
        label = ROLE_LABELS[entry.role]
        if entry.superseded:
            text = Text(
                "người giữ nhiều chức danh: cấp quản lý chức danh cao nhất quyết định",
                "several posts of one person: the level that manages the highest post decides",
            )
            return Reason("superseded", text, entry.rules[0], entry.citations)
        if entry.settled:
            text = Text(f"cơ quan này có vai trò: {label.vi}", f"this body does hold a role: {label.en}")
            return Reason("competent", text, entry.rules[0], entry.citations)
        text = Text(
            f"chỉ có vai trò “{label.vi}” khi: {self._words(entry.when, 'vi')}",
            f"holds the role “{label.en}” only when: {self._words(entry.when, 'en')}",
        )
        return Reason("possible", text, entry.rules[0], entry.citations)

    def _not_applying(self, rule: CompetenceRule) -> Reason:
        kind, text = self._why(rule)
        return Reason(kind, text, rule.ground.id, rule.ground.citations)

    def _why(self, rule: CompetenceRule) -> tuple[WhyNotKind, Text]:
        instrument = self.book.instruments[rule.ground.instrument]
        if instrument.draft:
            return "draft", Text(f"{instrument.number} mới là dự thảo", f"{instrument.number} is only a draft")
        start, end = rule.ground.interval.start, rule.ground.interval.end
        if end is not None and end <= self.on:
            return "past", self._past(rule.ground.instrument, end)
        if start is not None and start > self.on:
            return "future", Text(
                f"chỉ áp dụng từ {format_date(start, 'vi')}", f"applies only from {format_date(start, 'en')}"
            )
        if rule.actions.isdisjoint(self.actions):
            return "action", _action_text(rule.actions)
        truth = self.evaluator.truth(rule.guard)
        if truth is False:
            return "guard", self._false_part(rule.guard)
        winners = self._winners(rule)
        if winners:
            named_vi, named_en = self._named(winners, "vi"), self._named(winners, "en")
            return "overridden", Text(
                f"nhường cho quy định riêng hoặc cụ thể hơn: {named_vi}",
                f"gives way to a more specific rule: {named_en}",
            )
        if truth is None:
            open_part = residual(rule.guard, self.evaluator)
            return "possible", Text(
                f"chỉ áp dụng khi: {self._words(open_part, 'vi')}", f"applies only when: {self._words(open_part, 'en')}"
            )
        return "rank", Text("văn bản có hiệu lực cao hơn quy định khác", "an instrument of higher rank says otherwise")

    def _past(self, instrument: str, end: dt.date) -> Text:
        row = self.book.instruments[instrument]
        number = row.number
        # A row that ends before its instrument does is not replaced by the instrument's successor.
        heirs = [
            each.number
            for each in self.book.instruments.values()
            if instrument in each.replaces and not each.draft and end == row.interval.end
        ]
        by_vi = f", được {', '.join(heirs)} thay thế" if heirs else ""
        by_en = f", replaced by {', '.join(heirs)}" if heirs else ""
        return Text(
            f"quy định này của {number} hết hiệu lực từ {format_date(end, 'vi')}{by_vi}",
            f"this rule of {number} ended on {format_date(end, 'en')}{by_en}",
        )

    def _false_part(self, guard: Node) -> Text:
        parts = guard.parts if isinstance(guard, All) else (guard,)
        false = [part for part in parts if self.evaluator.truth(part) is False]
        vi, en = [], []
        for part in false:
            values = [(path, self.facts.get(path)) for path in dict.fromkeys(facts_of(part))]
            known = [(path, value) for path, value in values if value is not UNKNOWN]
            vi.append(self._words(part, "vi") + self._read_values(known, "vi"))
            en.append(self._words(part, "en") + self._read_values(known, "en"))
        return Text(f"điều kiện không thỏa: {'; '.join(vi)}", f"its condition does not hold: {'; '.join(en)}")

    def _read_values(self, known: Iterable[tuple[str, object]], language: Language) -> str:
        wording = Wording(self.book.facts, language, name_of(self.book, language).get)
        said = [f"{wording.label(path)}: {show_value(value, language, wording.name_of)}" for path, value in known]
        return f" ({', '.join(said)})" if said else ""

    def _words(self, node: Node, language: Language) -> str:
        return Wording(self.book.facts, language, name_of(self.book, language).get).words(written_out(node, None))

    def _winners(self, rule: CompetenceRule) -> list[CompetenceRule]:
        """Rows that override this one, or the rows that hold its roles on the day."""
        live = [
            other
            for other in self.book.competence
            if self.item.reading.post in other.posts
            and other.ground.id != rule.ground.id
            and other.ground.interval.covers(self.on)
            and not other.actions.isdisjoint(self.actions)
            and self.evaluator.truth(other.guard) is True
        ]
        explicit = [other for other in live if rule.ground.id in other.overrides or other.delegator == self.body]
        if explicit:
            return explicit
        if any(slot.rule.ground.id == rule.ground.id for slot in self.item.assembly.slots):
            return []
        held = {identifier for entry in self.item.entries for identifier in entry.rules}
        roles = {role for role, _ in rule.roles}
        return [other for other in live if other.ground.id in held and roles & {role for role, _ in other.roles}]

    def _named(self, rules: list[CompetenceRule], language: Language) -> str:
        province = self.item.reading.province
        said = []
        for rule in dict.fromkeys(rules):
            bodies = ", ".join(body_label(self.book, body, province).pick(language) for _, body in rule.roles)
            said.append(f"{bodies} ({'; '.join(cite(self.book, citation) for citation in rule.ground.citations)})")
        return "; ".join(dict.fromkeys(said))


def _action_text(actions: frozenset[str]) -> Text:
    labels = [label for identifier, label in ACTION_LABELS.items() if identifier in actions]
    return Text(
        f"chỉ áp dụng cho: {', '.join(label.vi for label in labels)}",
        f"applies only to: {', '.join(label.en for label in labels)}",
    )


def _outside(start: dt.date | None, end: dt.date | None) -> Text:
    vi, en = "cơ quan này chỉ tồn tại", "this body exists only"
    if start is not None:
        vi, en = f"{vi} từ {format_date(start, 'vi')}", f"{en} from {format_date(start, 'en')}"
    if end is not None:
        vi, en = f"{vi} đến trước {format_date(end, 'vi')}", f"{en} until {format_date(end, 'en')}"
    return Text(vi, en)
