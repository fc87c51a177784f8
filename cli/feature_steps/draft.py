"""The proposal a scenario writes down step by step, and the answer it gets.

A draft is read by the same intake as a file; nothing is handed to the engine past it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from cli.feature_steps.opinions import count
from cli.feature_steps.wording import StepRefusedError
from engine.diagnostics import Diagnostic, Level, PhancapError
from engine.intake.cases import Case, open_case
from engine.intake.derive import names_of
from engine.intake.proposals import ReadProposal, read_proposal
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation
from engine.model.proposal import SCHEMA
from engine.model.values import Collection
from engine.model.vocabulary import Facet
from engine.verdict.authority import Authority, ask_authority
from engine.verdict.check import ALL_FACETS, Verdict, check_case
from engine.verdict.second_opinion import second_opinion

_NOT_OF_THE_PERSON = ("post.", "decision.", "action")
# What a file may state of the post beside its name; the rest follows from the catalogue.
_OF_THE_POST = frozenset(("post.staff_or_accounts", "post.without_council"))
_TITLES = {"candidate.current_posts": "title", "candidate.past_posts": "title", "candidate.planning": "post"}


class Draft:
    """A proposal being written. A new statement replaces an older one and forgets the answer.

    `data` and `case` are those of a draft written before, judged again by another lawbook; `single` leaves the second
    evaluator out.
    """

    def __init__(
        self, book: Lawbook, file: str, *, data: dict[str, Any] | None = None, case: Case | None = None,
        single: bool = False,
    ) -> None:  # fmt: skip
        self.book = book
        self.file = file
        self._data: dict[str, Any] = data if data is not None else {"schema": SCHEMA, "post": {}}
        self._case: Case | None = case
        self._single = single
        self.groups: dict[str, tuple[str, ...]] = {}
        """Names given to several rules."""
        self.scope: tuple[Facet, ...] = ()
        """The facets of the last question; none when it was who is competent."""
        self._answer: Authority | Verdict | None = None
        self._cited: tuple[Citation, ...] | None = None

    def state(self, path: str, value: object) -> None:
        """State the fact at a dotted path."""
        self._forget_answer()
        *parts, last = path.split(".")
        self._part(parts)[last] = value

    def add(self, path: str, item: Mapping[str, object], *, complete: bool = False) -> None:
        """Add an item to the list at `path`; `complete` says that the list is all there is."""
        listing = self._listing(path)
        listing["items"].append(dict(item))
        listing["complete"] = listing["complete"] or complete

    def complete(self, path: str) -> None:
        """Say that the list at `path` is all there is."""
        self._listing(path)["complete"] = True

    def items(self, path: str) -> list[dict[str, object]]:
        """Items stated so far, to be changed in place."""
        items: list[dict[str, object]] = self._listing(path)["items"]
        return items

    def last(self, path: str, what: str) -> dict[str, object]:
        """The item stated last, which a following step says more about."""
        items = self.items(path)
        if not items:
            raise StepRefusedError(f"chưa có bước nào nêu {what} trước bước này")
        return items[-1]

    def _forget_answer(self) -> None:
        self._case = self._answer = self._cited = None

    def _part(self, keys: list[str]) -> dict[str, Any]:
        place = self._data
        for key in keys:
            place = place.setdefault(key, {})
        return place

    def _listing(self, path: str) -> dict[str, Any]:
        self._forget_answer()
        *parts, last = path.split(".")
        found: dict[str, Any] = self._part(parts).setdefault(last, {"complete": False, "items": []})
        return found

    @property
    def data(self) -> dict[str, Any]:
        """What is stated, as a proposal file says it."""
        return self._data

    def read(self) -> ReadProposal:
        """The proposal as the intake reads it."""
        try:
            return read_proposal(json.dumps(self._data, ensure_ascii=False), self.file)
        except PhancapError as error:
            raise StepRefusedError(_told(error.diagnostics)) from None

    @property
    def case(self) -> Case:
        """The case of the proposal; refused when a name in it means nothing to the lawbook."""
        if self._case is None:
            case = open_case(self.book, self.read())
            if not case.names.posts and not case.names.unresolved:
                raise StepRefusedError("kịch bản chưa nêu chức danh")
            # A note is no fault, and a post of other times is an answer; a post of no time is a slip of the pen.
            other_times = {each.text[:80] for each in case.names.unresolved if each.other_times}
            faults = [
                each
                for each in case.diagnostics
                if each.level is not Level.NOTE and not any(f"“{text}”" in each.message.vi for text in other_times)
            ]
            if faults:
                raise StepRefusedError(_told(faults))
            self._refuse_unknown_titles(case)
            self._case = case
        return self._case

    def _refuse_unknown_titles(self, case: Case) -> None:
        names = names_of(self.book)
        for path, key in _TITLES.items():
            held = case.facts.values.get(path)
            if not isinstance(held, Collection):
                continue
            for item in held.items:
                title, unit = item.get(key), item.get("unit")
                if not isinstance(title, str):
                    continue
                found = names.post(title, unit if isinstance(unit, str) else None, None, None)
                if found.unresolved:
                    near = "; ".join(found.unresolved[0].suggestions)
                    raise StepRefusedError(f"không nhận ra chức danh “{title}”. Có phải: {near}?")

    @property
    def day(self) -> dt.date:
        """The decision date, which a question needs to be exact."""
        days = self.case.days
        if days is None or days[0] != days[1]:
            raise StepRefusedError("kịch bản chưa nêu ngày quyết định chính xác (ngày/tháng/năm)")
        return days[0]

    def ask(self) -> None:
        """Ask who is competent."""
        case, post = self.case, self._data["post"]
        self.scope = ()
        facts = {
            path: value
            for path, value in case.facts.values.items()
            if path in _OF_THE_POST or not path.startswith(_NOT_OF_THE_PERSON)
        }
        self._answer = ask_authority(
            self.book, str(post["title"]), on=self.day, actions=case.actions, unit=post.get("unit"),
            province=post.get("province"), facts=facts,
        )  # fmt: skip

    def check(self, scope: tuple[Facet, ...] = ALL_FACETS) -> None:
        """Check the proposal."""
        self.scope = scope
        answer = check_case(self.book, self.case, scope)
        if not self._single:
            opinion = second_opinion(self.book, answer)
            count(opinion)
            if opinion.contradictions:
                # No scenario may rest on a verdict that the two evaluators do not share.
                raise AssertionError("; ".join(each.diagnostic.message.vi for each in opinion.contradictions))
        self._answer = answer

    def take(self, verdict: Verdict) -> None:
        """Take a verdict that was reached already."""
        self.scope, self._answer = tuple(verdict.facets), verdict

    def beside(self) -> Draft:
        """A draft of its own that begins with what is stated here."""
        other = Draft(self.book, self.file, data=deepcopy(self._data), single=self._single)
        other.groups = self.groups
        return other

    @property
    def asked(self) -> bool:
        """Whether a question was asked after the facts stated so far."""
        return self._answer is not None

    @property
    def answer(self) -> Authority | Verdict:
        """The answer to the last question."""
        if self._answer is None:
            raise StepRefusedError("chưa có bước “Khi …” nào sau các dữ kiện đã nêu")
        return self._answer

    @property
    def authority(self) -> Authority:
        """The answer on competence."""
        if not isinstance(self.answer, Authority):
            raise StepRefusedError("bước này cần “Khi tra cứu thẩm quyền”")
        return self.answer

    @property
    def verdict(self) -> Verdict:
        """The verdict on the file."""
        if not isinstance(self.answer, Verdict):
            raise StepRefusedError("bước này cần “Khi kiểm tra hồ sơ”")
        if self.case.names.unresolved:
            raise StepRefusedError(_told(self.case.diagnostics))
        return self.answer

    def cite(self, citations: tuple[Citation, ...]) -> None:
        """Remember what the step just passed rests on, for the step that names the provision."""
        self._cited = citations

    @property
    def cited(self) -> tuple[Citation, ...]:
        """What the step before rests on."""
        if self._cited is None:
            raise StepRefusedError("bước “căn cứ …” phải đứng sau một bước về thẩm quyền hoặc phát hiện")
        return self._cited


def _told(diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> str:
    lines = []
    for each in diagnostics:
        place = f" (dòng {each.span.line})" if each.span and each.span.line > 1 else ""
        help_line = f" {each.help.vi}" if each.help else ""
        lines.append(f"{each.code}: {each.message.vi}{place}.{help_line}")
    return "\n".join(lines)
