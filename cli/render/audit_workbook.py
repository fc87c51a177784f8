"""`report.xlsx`: the audit as offices file it, written row by row; every text is a text, whatever it begins with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cli.render.audit_columns import COLUMN_TITLES, TITLE
from cli.render.sheet_rows import add_rows, members, row_markup
from engine.audit.reading.answers import COLUMNS as WORKLIST_COLUMNS
from engine.audit.reporting.outputs import worklist_rows
from engine.audit.reporting.summary import OUTCOMES, Group, Summary
from engine.bilingual import Language, Text
from engine.model.vocabulary import (
    ACTION_LABELS,
    CONFIDENCE_LABELS,
    FACET_LABELS,
    LEVEL_LABELS,
    OUTCOME_LABELS,
    RELATION_LABELS,
)

if TYPE_CHECKING:
    import polars as pl
    import xlsxwriter

MOST_ROWS: Final = 200_000
"""Decisions in the workbook; a larger run keeps its breaches and a sample, and says so."""
_BATCH: Final = 20_000
_LONGEST: Final = 32_000
_LINE: Final = 15
"""Height of a line, in points."""
_MOST_LINES: Final = 12
_COLUMNS: Final[Mapping[str, int]] = {
    "id": 14, "verdict": 18, "on": 11, "on_last": 11, "action": 20, "post": 46, "organisation": 28, "province": 16,
    "party_body": 28, "state_body": 28,
    "rules": 42, "authority": 16, "eligibility": 16, "procedure": 16, "dossier": 16, "decides": 28, "elects": 22, "approves": 22,
    "designates": 22, "issues": 28, "missing_facts": 32, "missing_law": 36, "agreement": 32, "confidence": 20, "level": 14,
    "place": 24,
}  # fmt: skip
"""Columns of the decisions and their widths, in letters."""
_FILLS: Final[Mapping[str, str]] = {
    "violation": "#F4C7C3", "conflicting": "#E5DCF3", "unregulated": "#EFE4D0", "judgement": "#FFE9BD", "undetermined": "#E9EDF1",
}  # fmt: skip
_INKS: Final[Mapping[str, tuple[str, str, str]]] = {
    "violation": ("solid_diamond", "#8B1A1A", "#8B1A1A"), "conflicting": ("dark_vertical", "#4B2F7A", "#FFFFFF"),
    "unregulated": ("diagonal_brick", "#6B4C12", "#FFFFFF"), "judgement": ("percent_30", "#7A5200", "#FFFFFF"),
    "undetermined": ("wide_upward_diagonal", "#5A6675", "#FFFFFF"), "compliant": ("percent_5", "#FFFFFF", "#FFFFFF"),
}  # fmt: skip
"""Patterns of the chart, told apart without colour."""


_SHEETS: Final[Mapping[str, Text]] = {
    "summary": Text("Tổng hợp", "Summary"),
    "rows": Text("Quyết định", "Decisions"),
    "findings": Text("Phát hiện", "Findings"),
    "groups": Text("Thống kê", "Figures"),
    "names": Text("Tên chưa nhận ra", "Names"),
    "rejects": Text("Dòng bị loại", "Rejects"),
    "unchecked": Text("Chưa kiểm tra", "Not checked"),
}


def write_workbook(path: Path, verdicts: pl.LazyFrame, summary: Summary, language: Language) -> None:
    """The workbook of a run; memory does not grow with it."""
    import xlsxwriter

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(str(path), options)
    writer = _Workbook(book, summary, language)
    lines = writer.write()
    # A fixed day: the same run gives the same file.
    book.set_properties({"title": TITLE.pick(language), "created": dt.datetime(2000, 1, 1, tzinfo=dt.UTC)})
    book.close()
    member = list(members(path))[list(_SHEETS).index("rows")]
    add_rows(path, member, writer.row_batches(verdicts, lines))


def _room(width: int) -> int:
    """How many characters of a text fit a line of a column: words are not cut, so fewer than its width."""
    return max(1, width * 6 // 7)


def _named(series: pl.Series, words: Mapping[str, str] | None) -> pl.Series:
    """A column in words, each distinct text put into words once."""
    import polars as pl

    if series.dtype == pl.Date:
        return series
    text = series.cast(pl.String).str.slice(0, _LONGEST)
    if words is None:
        return text
    distinct = text.unique().drop_nulls().to_list()
    named = {each: "; ".join(words.get(part, part) for part in each.split(";")) for each in distinct}
    return text.replace_strict(named, default=None, return_dtype=pl.String) if named else text


class _Workbook:
    def __init__(self, book: xlsxwriter.Workbook, summary: Summary, language: Language) -> None:
        self.book = book
        out = {facet.value for facet in FACET_LABELS} - {facet.value for facet in summary.run.scope}
        self.columns = [name for name in _COLUMNS if name not in out]
        self.printed = self.columns[: self.columns.index("rules") + 1]
        """On paper only what identifies a decision and what is wrong with it."""
        self.summary = summary
        self.run = summary.run
        self.language = language
        self.head = book.add_format(
            {
                "bold": True,
                "text_wrap": True,
                "valign": "top",
                "bg_color": "#16202B",
                "font_color": "#FFFFFF",
                "border": 1,
            }
        )
        self.plain = book.add_format({"text_wrap": True, "valign": "top"})
        # A sheet of many thousand rows opens faster where no row has to be measured.
        self.wrapped = self.plain if summary.run.rows <= _BATCH else book.add_format({"valign": "top"})
        self.bold = book.add_format({"bold": True})
        self.title = book.add_format({"bold": True, "font_size": 16})
        self.soft = book.add_format({"font_color": "#5A6675", "text_wrap": True, "valign": "top"})
        self.number = book.add_format({"num_format": "#,##0", "valign": "top"})
        self.day = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top", "align": "left"})
        self.marks = {
            name: book.add_format({"bg_color": fill, "bold": name == "violation", "valign": "top"})
            for name, fill in _FILLS.items()
        }
        self.sheets = {key: book.add_worksheet(self.say(text)) for key, text in _SHEETS.items()}

    def say(self, text: Text) -> str:
        return text.pick(self.language)

    def write(self) -> int:
        """Everything but the rows of the decisions; how many of those there will be."""
        kept = self._rows()
        years = self._groups()
        self._summary(kept, years)
        self._findings()
        self._names()
        self._rejects()
        self._unchecked()
        return kept

    # --- the first sheet

    def _summary(self, kept: int, years: tuple[int, int]) -> None:
        sheet = self.sheets["summary"]
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 62)
        sheet.set_column(1, 1, 14)
        # Styles named here have their numbers when the rows of the decisions are written.
        for column, style in enumerate((self.wrapped, self.day, *self.marks.values()), 20):
            sheet.set_column(column, column, None, style)
        self._printed(sheet)
        sheet.fit_to_pages(1, 1)
        sheet.write_string(0, 0, self.say(TITLE), self.title)
        inputs = ", ".join(path.name for path in self.run.inputs)
        scope = ", ".join(self.say(FACET_LABELS[facet]) for facet in self.run.scope)
        sheet.write_string(
            1,
            0,
            self.say(Text(f"{inputs} – mặt đã kiểm tra: {scope}", f"{inputs} – facets checked: {scope}")),
            self.soft,
        )
        line = 3
        for outcome in OUTCOMES:
            mark = self.marks.get(outcome.value, self.plain)
            sheet.write_string(line, 0, self.say(OUTCOME_LABELS[outcome]), mark)
            sheet.write_number(line, 1, self.run.counts[outcome.value], self.number)
            line += 1
        sheet.write_string(line, 0, self.say(Text("không đọc được", "rejected")), self.plain)
        sheet.write_number(line, 1, self.run.counts["rejected"], self.number)
        sheet.write_string(line + 1, 0, self.say(Text("cộng", "all")), self.bold)
        sheet.write_number(line + 1, 1, self.run.rows, self.number)
        line += 3
        for key, words in self._links(kept):
            sheet.write_url(line, 0, f"internal:'{self.sheets[key].get_name()}'!A1", string=self.say(words))
            line += 1
        line += 1
        for note in self.run.notes:
            sheet.write_string(line, 0, f"• {self.say(note)}", self.soft)
            line += 1
        self._chart(years, line + 1)

    def _links(self, kept: int) -> Iterable[tuple[str, Text]]:
        judged = self.run.rows - self.run.counts["rejected"]
        words = Text(f"→ {kept} quyết định", f"→ {kept} decisions")
        if kept < judged:
            words = Text(
                f"→ {kept} trong {judged} quyết định; đủ cả ở verdicts.parquet",
                f"→ {kept} of {judged} decisions; all in verdicts.parquet",
            )
        yield "rows", words
        yield (
            "findings",
            Text(f"→ {len(self.summary.findings)} quy định bị trái", f"→ {len(self.summary.findings)} rules breached"),
        )
        yield (
            "names",
            Text(f"→ {len(self.run.unknown)} tên chưa nhận ra", f"→ {len(self.run.unknown)} names not understood"),
        )
        yield "rejects", Text(f"→ {len(self.run.rejects)} dòng bị loại", f"→ {len(self.run.rejects)} rejected rows")
        yield "unchecked", Text("→ những gì chưa kiểm tra", "→ what was not checked")

    def _chart(self, years: tuple[int, int], line: int) -> None:
        first, last = years
        if last < first:
            return
        chart = self.book.add_chart({"type": "column", "subtype": "stacked"})
        name = self.sheets["groups"].get_name()
        for column, outcome in enumerate(OUTCOMES, 1):
            pattern, ink, ground = _INKS[outcome.value]
            chart.add_series(
                {
                    "name": self.say(OUTCOME_LABELS[outcome]),
                    "categories": [name, first, 0, last, 0],
                    "values": [name, first, column, last, column],
                    "pattern": {"pattern": pattern, "fg_color": ink, "bg_color": ground},
                    "border": {"color": "#16202B"},
                    "gap": 60,
                }
            )
        chart.set_title(
            {"name": self.say(Text("Kết luận theo năm quyết định", "Verdicts by year")), "name_font": {"size": 12}}
        )
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": 760, "height": 360})
        self.sheets["summary"].insert_chart(line, 0, chart)

    # --- the decisions

    def _rows(self) -> int:
        """The frame of the decisions, for rows that are added to the closed workbook; gives how many there will be."""
        sheet = self.sheets["rows"]
        self._header(
            sheet, [self.say(COLUMN_TITLES[name]) for name in self.columns], [_COLUMNS[name] for name in self.columns]
        )
        lines = min(self.run.rows - self.run.counts["rejected"], MOST_ROWS)
        sheet.autofilter(0, 0, max(lines, 1), len(self.columns) - 1)
        sheet.freeze_panes(1, 2)
        sheet.print_area(0, 0, lines, len(self.printed) - 1)
        return lines

    def row_batches(self, verdicts: pl.LazyFrame, lines: int) -> Iterator[pl.DataFrame]:
        """The decisions as markup of rows."""
        import polars as pl

        chosen = verdicts
        if lines < self.run.rows - self.run.counts["rejected"]:
            heavy = pl.col("verdict").is_in(["violation", "conflicting", "unregulated", "judgement"])
            chosen = pl.concat([verdicts.filter(heavy), verdicts.filter(~heavy)]).head(lines)
        words = self._words()
        for start in range(0, lines, _BATCH):
            table = chosen.select(self.columns).slice(start, _BATCH).collect()
            named = pl.DataFrame([_named(series, words.get(series.name)) for series in table])
            styles = [self._styles(series, table["verdict"]) for series in named]
            heights = self._heights(named) if self.wrapped is self.plain else None
            yield row_markup(named, start + 2, styles, heights)

    def _heights(self, table: pl.DataFrame) -> pl.Series:
        """How high each row has to be, in points, for the longest text that is printed to show whole.

        What a decision lacks may be a long list: on a screen the cell is opened, on paper it would only be white.
        """
        import polars as pl

        texts = [name for name in self.printed if table.schema[name] == pl.String]
        lines = [(pl.col(name).str.len_chars().fill_null(0).clip(1) - 1) // _room(_COLUMNS[name]) + 1 for name in texts]
        return table.select(pl.max_horizontal(*lines).clip(1, _MOST_LINES) * _LINE)[:, 0]

    def _styles(self, series: pl.Series, verdicts: pl.Series) -> pl.Series:
        import polars as pl

        if series.name == "verdict":
            numbers = {name: style.xf_index for name, style in self.marks.items()}
            return verdicts.replace_strict(numbers, default=self.wrapped.xf_index, return_dtype=pl.Int64)
        style = self.day if series.dtype == pl.Date else self.wrapped
        return pl.Series([style.xf_index], dtype=pl.Int64).new_from_index(0, len(series))

    def _words(self) -> dict[str, dict[str, str]]:
        outcomes = {each.value: self.say(label) for each, label in OUTCOME_LABELS.items()}
        return {
            "action": {each: self.say(label) for each, label in ACTION_LABELS.items()},
            "verdict": outcomes, **{facet.value: outcomes for facet in FACET_LABELS},
            "confidence": {each.value: self.say(label) for each, label in CONFIDENCE_LABELS.items()},
            "level": {value: self.say(label) for value, label in LEVEL_LABELS.items()},
            "rules": {each.rule: self.say(each.title) for each in self.summary.findings},
            "missing_facts": {path: self.say(label) for path, label, _ in self.summary.missing_facts},
            "agreement": {
                f"{path}={relation}": f"{self.say(name)}: {self.say(label)}"
                for path, name, _ in self.summary.agreement for relation, label in RELATION_LABELS.items()
            },
        }  # fmt: skip

    # --- figures and lists

    def _groups(self) -> tuple[int, int]:
        """Tables one under the other; gives the first and last line of those by year."""
        sheet = self.sheets["groups"]
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, len(OUTCOMES) + 1, 15)
        self._printed(sheet)
        years = (1, 0)
        line = 0
        titled: tuple[tuple[Text, Sequence[Group]], ...] = (
            (Text("Năm", "Year"), self.summary.years), (Text("Tỉnh, thành phố", "Province"), self.summary.provinces),
            (Text("Cấp của chức danh", "Level"), self.summary.levels), (Text("Mức độ đối chiếu", "Confidence"), self.summary.confidence),
        )  # fmt: skip
        for title, groups in titled:
            heads = [self.say(title), *(self.say(OUTCOME_LABELS[each]) for each in OUTCOMES), "∑"]
            for column, head in enumerate(heads):
                sheet.write_string(line, column, head, self.head)
            if groups is self.summary.years:
                known = [group for group in groups if group.value is not None]
                years = (line + 1, line + len(known))
            for group in groups:
                line += 1
                sheet.write_string(line, 0, self.say(group.label), self.plain)
                for column, outcome in enumerate(OUTCOMES, 1):
                    sheet.write_number(line, column, group.of(outcome), self.number)
                sheet.write_number(line, len(OUTCOMES) + 1, group.rows, self.number)
            line += 2
        return years

    def _findings(self) -> None:
        head = [
            Text("Phát hiện", "Finding"),
            Text("Mã", "Code"),
            Text("Căn cứ", "Provisions"),
            Text("Mức độ đối chiếu", "Confidence"),
            Text("Số dòng", "Rows"),
            Text("Trong đó vi phạm", "Violations"),
        ]
        sureness = {each.value: self.say(label) for each, label in CONFIDENCE_LABELS.items()}
        lines = (
            [
                self.say(each.title),
                each.code,
                "; ".join(each.provisions),
                sureness.get(each.confidence, each.confidence),
                each.rows,
                each.violations,
            ]
            for each in self.summary.findings
        )
        self._list("findings", head, (44, 46, 70, 26, 10, 12), lines)

    def _names(self) -> None:
        head = [Text(name, name) for name in WORKLIST_COLUMNS]
        self._list(
            "names", head, (10, 44, 30, 8, 8, 30, 34, 34, 34, 34, 34), worklist_rows(self.run.unknown, self.language)
        )

    def _rejects(self) -> None:
        head = [
            Text("Dòng", "Row"),
            Text("Vị trí", "Place"),
            Text("Mã", "Code"),
            Text("Lý do", "Reason"),
            Text("Dòng ấy", "The row"),
        ]
        lines = (
            [reject.row, place, reject.code, self.say(reject.reason), " | ".join(reject.cells)]
            for reject, place, _ in self.run.rejects[:MOST_ROWS]
        )
        self._list("rejects", head, (8, 28, 9, 60, 90), lines)

    def _unchecked(self) -> None:
        head = [Text("Văn bản", "Instrument"), Text("Điều khoản chưa kiểm tra", "Provision not checked")]
        found = self.summary.unchecked
        named = ", ".join(self.say(FACET_LABELS[facet]) for facet in found.facets)
        lines: list[list[object]] = []
        if named:
            lines.append(["", self.say(Text(f"mặt không kiểm tra: {named}", f"facets not checked: {named}"))])
        unverified = Text(
            f"{found.unverified}/{found.rules} dòng quy tắc chưa được người thứ hai đối chiếu",
            f"{found.unverified}/{found.rules} rules not verified by a second person",
        )
        lines.append(["", self.say(unverified)])
        lines += [
            [each.number, self.say(text)] for each in found.instruments for text in (*each.gaps, *each.untranslatable)
        ]
        self._list("unchecked", head, (34, 110), lines)

    def _list(self, key: str, head: Sequence[Text], widths: Sequence[int], lines: Iterable[Sequence[object]]) -> None:
        sheet = self.sheets[key]
        self._header(sheet, [self.say(text) for text in head], widths)
        last = 0
        for last, line in enumerate(lines, 1):
            tall = max(len(str(value)) // _room(width) + 1 for value, width in zip(line, widths, strict=True))
            sheet.set_row(last, min(tall, _MOST_LINES) * _LINE)
            for column, value in enumerate(line):
                if isinstance(value, int):
                    sheet.write_number(last, column, value, self.number)
                elif value:
                    sheet.write_string(last, column, str(value)[:_LONGEST], self.plain)
        sheet.autofilter(0, 0, max(last, 1), len(head) - 1)
        sheet.freeze_panes(1, 0)

    def _header(self, sheet: Any, titles: Sequence[str], widths: Sequence[int]) -> None:
        sheet.set_row(0, 2 * _LINE)
        for column, (title, width) in enumerate(zip(titles, widths, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, title, self.head)
        sheet.repeat_rows(0)
        self._printed(sheet)

    def _printed(self, sheet: Any) -> None:
        """A4, lying, as wide as a page."""
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
