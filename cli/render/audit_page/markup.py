"""What report pages are made of: words, numbers that open their rows, tables, commands to copy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from cli.render.audit_page.charts import opener
from engine.bilingual import Language, Text
from engine.model.vocabulary import CONFIDENCE_LABELS, FACET_LABELS, OUTCOME_LABELS, Facet, Outcome


@dataclass(frozen=True, slots=True)
class Markup:
    """Builds the pieces of one page, in its language. What is returned is markup."""

    language: Language

    def say(self, text: Text) -> str:
        """The wording, not yet markup."""
        return text.pick(self.language)

    def both(self, vi: str, en: str) -> str:
        """Words of the page."""
        return escape(vi if self.language == "vi" else en)

    def paragraph(self, vi: str, en: str, css: str = "") -> str:
        """A paragraph."""
        return f'<p class="{css}">{self.both(vi, en)}</p>' if css else f"<p>{self.both(vi, en)}</p>"

    def number(self, value: int) -> str:
        """`1.234` in Vietnamese, `1,234` in English."""
        return f"{value:,}".replace(",", ".") if self.language == "vi" else f"{value:,}"

    def outcome(self, outcome: Outcome) -> str:
        """What an outcome is called."""
        return self.say(OUTCOME_LABELS[outcome])

    def facet(self, facet: Facet) -> str:
        """What a facet is called."""
        return self.say(FACET_LABELS[facet])

    def sureness(self, confidence: str) -> str:
        """What a confidence is called."""
        return next(
            (self.say(label) for each, label in CONFIDENCE_LABELS.items() if each.value == confidence), confidence
        )

    def link(self, filter_: Mapping[str, object], rows: int, css: str = "") -> str:
        """A number that opens its rows."""
        if not rows:
            return f'<span class="{css}">0</span>' if css else "0"
        return f'<a class="{css}" {opener(filter_, rows)}>{self.number(rows)}</a>'

    def show(self, filter_: Mapping[str, object], rows: int) -> str:
        """A button that opens rows."""
        label = self.both(f"Xem {self.number(rows)} dòng", f"Show {self.number(rows)} rows")
        return f'<div class="do"><a class="button" {opener(filter_, rows)}>{label}</a></div>'

    def command(self, line: str) -> str:
        """A command line to copy."""
        copy = self.both("Chép lệnh", "Copy the command")
        button = f'<button type="button" data-copy="{escape(line, quote=True)}">{copy}</button>'
        return f'<pre>{escape(line)}</pre><div class="do" data-needs-script hidden>{button}</div>'

    def table(
        self, caption: str, head: Sequence[str], lines: Iterable[Sequence[str]], numbers: Iterable[int] | None = None
    ) -> str:
        """A table of cells that are markup; `numbers` are the columns of figures (all but the first by default)."""
        right = set(range(1, len(head)) if numbers is None else numbers)
        css = [' class="n"' if index in right else "" for index in range(len(head))]
        top = "".join(f'<th scope="col"{css[index]}>{escape(cell)}</th>' for index, cell in enumerate(head))
        body = "".join(
            "<tr>" + "".join(f"<td{css[index]}>{cell}</td>" for index, cell in enumerate(line)) + "</tr>"
            for line in lines
        )
        inside = f"<caption>{escape(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody>"
        return f'<div class="scroll"><table>{inside}</table></div>'

    def details(self, inside: str, summary: Text | None = None) -> str:
        """What is there for who wants it."""
        label = self.say(summary if summary is not None else Text("Bảng số liệu", "Figures"))
        return f"<details><summary>{escape(label)}</summary>{inside}</details>"
