"""Feature files that look green and test nothing: read without running, every fault with its place and what was meant."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from unicodedata import is_normalized

from pytest_bdd.parser import FeatureParser, ScenarioTemplate, Step

from cli.feature_steps.authority_steps import OFFICES
from cli.feature_steps.collecting import lacking
from cli.feature_steps.plugin import ROOMS
from cli.feature_steps.table_steps import codes_of
from cli.feature_steps.wording import VOCABULARY, StepRefusedError, StepWording, TableReader, near_wordings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, Span
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.text import fold, format_date, parse_date

KEYWORDS = ("Tính năng", "Bối cảnh", "Kịch bản", "Khung kịch bản", "Tình huống", "Khung tình huống", "Dữ liệu",
            "Biết", "Cho", "Khi", "Thì", "Và", "Nhưng")  # fmt: skip
_NO_STEP = ("|", "#", "@", '"""', "```")
_DATE = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")
_TITLE = re.compile(r'^chức danh "([^"]+)"$')
_UNIT = re.compile(r'^cơ quan, đơn vị "([^"]+)"$')
_PROVINCE = re.compile(r'^tỉnh, thành phố "([^"]+)"$')
_BODY = re.compile(r'^(.+?) (?:(?:không phải )?là|chỉ gồm) "([^"]+)"$')
_GROUP = re.compile(r'^nhóm quy định "([^"]+)" gồm "([^"]+)"$')
_ABSENT = "không tồn tại"


_Pairs = tuple[tuple[str, str], ...]
_Body = tuple[_Pairs, _Pairs]
"""Steps and example tables of a scenario, by which two are told to be the same."""


@dataclass(slots=True)
class FeatureLint:
    """What was found, over how many scenarios, and which wordings no scenario used."""

    found: list[Diagnostic] = field(default_factory=list)
    scenarios: int = 0
    unused: tuple[str, ...] = ()


class FeatureLinter:
    """Reads feature files against one lawbook."""

    def __init__(self, book: Lawbook) -> None:
        for room in ROOMS:
            import_module(f"cli.feature_steps.{room}")
        self.book = book
        self.names = names_of(book)
        self.first = min(
            each.interval.start for each in book.instruments.values() if each.interval.start and not each.draft
        )
        self._used: set[str] = set()

    def lint(self, files: list[Path]) -> FeatureLint:
        """Every fault of every file, in order of place."""
        report = FeatureLint()
        for file in files:
            report.found += self._file(file, report)
        report.unused = tuple(each.shown for each in VOCABULARY if each.wording not in self._used)
        return report

    def _file(self, file: Path, report: FeatureLint) -> Iterator[Diagnostic]:
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            yield _fault(
                "PC941", file, 0, "không đọc được tệp (cần UTF-8)", "the file cannot be read (UTF-8 is needed)"
            )
            return
        yield from _keywords(file, text)
        if not is_normalized("NFC", text):
            yield _fault("PC947", file, 1, "tệp không ở dạng Unicode NFC", "the file is not Unicode NFC", _AS_NFC)
        try:
            feature = FeatureParser(str(file.parent), file.name, "utf-8").parse()
        except Exception as error:  # noqa: BLE001 (the parser raises several kinds; each means a file it cannot read)
            line = re.search(r"line (\d+)|\((\d+):", str(error))
            number = int(next(each for each in line.groups() if each)) if line else 0
            yield _fault("PC941", file, number, f"không phân tích được: {error}", f"cannot be parsed: {error}")
            return
        if feature.language != "vi":
            yield _fault(
                "PC947", file, 1, "dòng đầu phải là “# language: vi”", "the first line must be “# language: vi”"
            )
        seen: dict[_Body, str] = {}
        for template in feature.scenarios.values():
            report.scenarios += 1
            yield from self._scenario(file, template, seen)

    def _scenario(self, file: Path, template: ScenarioTemplate, seen: dict[_Body, str]) -> Iterator[Diagnostic]:
        missing = lacking(template.steps)
        if missing:
            yield _fault("PC942", file, template.line_number, f"kịch bản “{template.name}” {missing}",
                         f"the scenario “{template.name}” lacks a Biết, Khi or Thì, or does not end with Thì")  # fmt: skip
        tables = [step.datatable.raw() if step.datatable is not None else "" for step in template.steps]
        steps = tuple((step.type, f"{step.name}{table}") for step, table in zip(template.steps, tables, strict=True))
        rows = tuple((str(each.example_params), str(each.examples)) for each in template.examples)
        first = seen.setdefault((steps, rows), template.name)
        if first != template.name:
            yield _fault(
                "PC946", file, template.line_number, f"kịch bản giống hệt “{first}”", f"the same scenario as “{first}”"
            )
        contexts = [context for examples in template.examples for context in examples.as_contexts()] or [{}]
        told: set[tuple[int, str]] = set()
        for context in contexts:
            for found in self._rendered(file, template.render(context).steps):
                key = (found.span.line if found.span else 0, found.message.vi)
                if key not in told:
                    told.add(key)
                    yield found

    def _rendered(self, file: Path, steps: list[Step]) -> Iterator[Diagnostic]:
        for step in steps:
            wording = self._wording(step)
            if wording is None:
                near = near_wordings(step.name, step.type)
                hint = Text("gần giống: " + "; ".join(near), "near: " + "; ".join(near)) if near else None
                yield _fault("PC943", file, step.line_number, f"không có bước nào viết như “{step.name}”",
                             f"no step is worded “{step.name}”", hint)  # fmt: skip
                continue
            self._used.add(wording.wording)
            yield from self._dates(file, step)
            if wording.rows is not None and step.datatable is not None:
                yield from self._rows(file, step, wording.rows, [each for each in steps if each.type == "given"])
        yield from self._post(file, steps)
        for step in steps:
            if step.type == "then":
                yield from self._body(file, step, _day(steps))

    def _rows(self, file: Path, step: Step, read: TableReader, stated: list[Step]) -> Iterator[Diagnostic]:
        """Each line of the table as the scenario it stands for; a line that cannot be read is a fault of its own."""
        assert step.datatable is not None
        groups = {match[1]: codes_of(match[2]) for each in stated if (match := _GROUP.match(each.name))}
        try:
            rows = read(self.book, groups, [[str(cell) for cell in line] for line in step.datatable.raw()])
        except StepRefusedError as error:
            yield _fault("PC943", file, step.line_number, str(error), f"the table cannot be read: {error}")
            return
        for row in rows:
            steps = [
                Step(name=text, type=kind, indent=step.indent, line_number=step.line_number, keyword=step.keyword)
                for kind, text in row.steps
            ]
            yield from self._rendered(file, [*stated, *steps])

    def _wording(self, step: Step) -> StepWording | None:
        return next((each for each in VOCABULARY if each.kind == step.type and each.matches(step.name)), None)

    def _dates(self, file: Path, step: Step) -> Iterator[Diagnostic]:
        if step.type != "given" or "quyết định" not in step.name:
            return
        for text in _DATE.findall(step.name):
            day = parse_date(text).first
            if day < self.first:
                yield _fault("PC945", file, step.line_number, f"ngày {text} trước mọi văn bản đang có (từ {format_date(self.first, 'vi')})",
                             f"{text} is before every instrument held (from {self.first})", _MISTYPED)  # fmt: skip

    def _post(self, file: Path, steps: list[Step]) -> Iterator[Diagnostic]:
        """The post is known on the day; a scenario that expects it not to exist is right about that."""
        found = [(step, match[1]) for step in steps if step.type == "given" and (match := _TITLE.match(step.name))]
        if not found or any(_ABSENT in step.name for step in steps if step.type == "then"):
            return
        step, title = found[-1]
        unit, province = _last(steps, _UNIT), _last(steps, _PROVINCE)
        names = self.names.post(title, unit, province, _day(steps))
        for each in names.unresolved:
            listed = "; ".join(each.suggestions)
            yield _fault("PC944", file, step.line_number, f"không nhận ra chức danh “{each.text}”", f"the post “{each.text}” is not known",
                         Text(f"có phải: {listed}?", f"did you mean: {listed}?") if listed else None)  # fmt: skip

    def _body(self, file: Path, step: Step, day: dt.date | None) -> Iterator[Diagnostic]:
        match = _BODY.match(step.name)
        if match is None or match[1] not in OFFICES:
            return
        for part in match[2].split(";"):
            name = part.strip()
            if self.names.body(name, day) is None:
                near = self.names.body_suggestions(name)
                listed = "; ".join(near)
                yield _fault("PC944", file, step.line_number, f"không nhận ra cơ quan “{name}”", f"the body “{name}” is not known",
                             Text(f"có phải: {listed}?", f"did you mean: {listed}?") if listed else None)  # fmt: skip


def _keywords(file: Path, text: str) -> Iterator[Diagnostic]:
    """Lines that begin with almost a keyword: the parser takes them for a description and tests nothing."""
    folded = {fold(word): word for word in KEYWORDS}
    quoted = inside = False
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if words.startswith(('"""', "```")):
            quoted = not quoted
        if words.startswith(("Kịch bản:", "Khung kịch bản:", "Bối cảnh:")):
            inside = True
        # Before the first scenario prose is meant: there only what looks like a heading is suspect.
        if quoted or not words or words.startswith(_NO_STEP) or _is_keyword(words) or not (inside or ":" in words):
            continue
        head = words.split(":", 1)[0] if ":" in words else words.split(" ", 1)[0]
        near = get_close_matches(fold(head), folded, n=1, cutoff=0.75)
        if near:
            meant = folded[near[0]]
            yield _fault("PC940", file, number, f"“{head}” không phải từ khóa: dòng này không được chạy",
                         f"“{head}” is no keyword: the line is not run",
                         Text(f"có phải “{meant}”?", f"did you mean “{meant}”?"))  # fmt: skip


def _is_keyword(words: str) -> bool:
    return any(words.startswith((f"{word} ", f"{word}:")) or words == word for word in KEYWORDS)


def _last(steps: list[Step], pattern: re.Pattern[str]) -> str | None:
    found = [match[1] for step in steps if step.type == "given" and (match := pattern.match(step.name))]
    return found[-1] if found else None


def _day(steps: list[Step]) -> dt.date | None:
    dated = [step.name for step in steps if step.name.startswith("ngày quyết định ") and _DATE.search(step.name)]
    return parse_date(_DATE.findall(dated[-1])[0]).first if dated else None


_AS_NFC = Text("lưu lại bằng bộ gõ Unicode dựng sẵn", "save it again with composed letters")
_MISTYPED = Text("kiểm tra năm", "check the year")


def _fault(code: str, file: Path, line: int, vi: str, en: str, near: Text | None = None) -> Diagnostic:
    return Diagnostic(code, Text(vi, en), Span(str(file), line, 1 if line else 0), near, Level.ERROR)
