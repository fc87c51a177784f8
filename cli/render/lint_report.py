"""Findings of static analysis as text, JSON, SARIF 2.1.0 and JUnit XML."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cli.render.findings import Finding, junit, of_diagnostic, sarif
from cli.render.page import Page
from cli.settings import Settings
from engine.analysis.linting import LintReport
from engine.analysis.study import Lint
from engine.analysis.wording import BoxWords, scenario
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, Span
from engine.lawbook.book import Lawbook
from engine.verdict.labels import cite

_POSSIBLE = Text("có thể, chưa chứng minh được", "possible, not proven")


class LintPages:
    """One report in one language, in whichever form."""

    def __init__(
        self, book: Lawbook, report: LintReport, spans: dict[str, Span], settings: Settings, faults: Sequence[Diagnostic] = ()
    ) -> None:  # fmt: skip
        self.faults = faults
        self.book = book
        self.report = report
        self.spans = spans
        self.settings = settings
        self.words = BoxWords(book, settings.language)

    def text(self, *, scenarios: bool = False, summary: Text | None = None) -> Page:
        """A paragraph for each finding, then what was looked at (`summary`) and suppressed."""
        say, page = self.settings.say, Page()
        for each in self.report.found:
            level = Text("cảnh báo", "warning") if each.warning else Text("lỗi", "error")
            page.field(f"{say(level)}[{each.code}]", say(each.message), style="open" if each.warning else "bad")
            for place in self._places(each):
                page.add(place, 1)
            for line in self.words.lines(each.box) if each.box is not None else ():
                page.add(line, 2, "quiet")
            if not each.proven:
                page.add(say(_POSSIBLE), 1, "open")
            if each.example is not None:
                page.field(say(Text("ví dụ", "example")), self.words.example(each.example), 1)
            page.field(say(Text("cách sửa", "repair")), say(each.repair), 1)
            written = scenario(self.book, each) if scenarios else None
            if written is not None:
                page.add(say(Text("kịch bản (xác nhận kết quả rồi đưa vào features/):",
                                  "scenario (confirm the answer, then put it into features/):")), 1)  # fmt: skip
                for line in written.splitlines():
                    page.add(line, 1)
        page.add(say(summary or self._summary()))
        return page

    def _summary(self) -> Text:
        found, rows, count = len(self.report.found), self.report.rows, len(self.report.suppressed)
        return Text(
            f"{found} phát hiện trong {rows} dòng quy tắc; {count} phát hiện để nguyên có lý do",
            f"{found} findings in {rows} rows of law; {count} meant to stay, with reasons",
        )

    def json(self) -> str:
        """Every finding, and every suppressed one with its reason."""
        data = {
            "schema": "phancap.lint/1",
            "lawbook": self.book.hash,
            "rows": self.report.rows,
            "faults": [each.to_json() for each in self.faults],
            "findings": [self._data(each) for each in self.report.found],
            "suppressed": [
                self._data(each) | {"reason": self.settings.say(row.reason), "by": row.instrument}
                for each, row in self.report.suppressed
            ],
        }
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

    def sarif(self) -> str:
        """SARIF 2.1.0: one result for each finding, suppressed ones marked."""
        return sarif(self._findings())

    def junit(self) -> str:
        """JUnit XML: a failed case for each finding; one that passes when there is none."""
        return junit("phancap rules lint", self._findings())

    def _findings(self) -> list[Finding]:
        found = [of_diagnostic(each, self.settings) for each in self.faults]
        found += [self._finding(each, None) for each in self.report.found]
        return found + [self._finding(each, self.settings.say(row.reason)) for each, row in self.report.suppressed]

    def _finding(self, each: Lint, justification: str | None) -> Finding:
        return Finding(
            each.code, Level.WARNING if each.warning else Level.ERROR, self.settings.say(each.message), self.settings.say(each.repair),
            ", ".join(each.rules or each.posts), tuple(self.spans[name] for name in (*each.rules, *each.posts) if name in self.spans),
            tuple(self._places(each)), justification,
        )  # fmt: skip

    def _data(self, each: Lint) -> dict[str, Any]:
        example = each.example
        return {
            "code": each.code,
            "level": "warning" if each.warning else "error",
            "message": self.settings.say(each.message),
            "rules": [self._rule(name) for name in each.rules],
            "posts": list(each.posts),
            "proven": each.proven,
            "cases": [] if each.box is None else list(self.words.lines(each.box)),
            "example": None if example is None else self.words.example(example),
            "repair": self.settings.say(each.repair),
            "scenario": scenario(self.book, each),
        }

    def _rule(self, name: str) -> dict[str, Any]:
        span = self.spans.get(name)
        return {
            "id": name,
            "provisions": self._provisions(name),
            "file": span.file if span else None,
            "line": span.line if span else None,
        }

    def _places(self, each: Lint) -> list[str]:
        found = []
        for name in each.rules or each.posts[:3]:
            span = self.spans.get(name)
            provisions = "; ".join(self._provisions(name))
            where = f"--> {span}: {name}" if span is not None else name
            found.append(f"{where} ({provisions})" if provisions else where)
        return found

    def _provisions(self, name: str) -> list[str]:
        """The provisions of a row of law by id, or of a number by `instrument:id`."""
        for rows in (self.book.competence, self.book.requirements, self.book.untranslatable):
            for row in rows:
                if row.ground.id == name:
                    return [cite(self.book, citation) for citation in row.ground.citations]
        for number in self.book.parameters:
            if f"{number.ground.instrument}:{number.id}" == name:
                return [cite(self.book, citation) for citation in number.ground.citations]
        return []
