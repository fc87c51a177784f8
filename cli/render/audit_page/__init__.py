"""`report.html`: one page, no network, that shows an auditor where to look and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from cli.render.audit_columns import MEANING, TITLE
from cli.render.audit_page.charts import ORDER
from cli.render.audit_page.next_steps import next_steps
from cli.render.audit_page.parts import Parts
from cli.render.audit_page.rows import data, rows
from cli.render.audit_page.sections import agreement, charts, confidence, findings, missing, names, unchecked
from cli.render.audit_page.shell import Content, Section, page
from engine.audit.reporting.summary import Summary
from engine.bilingual import Language, Text

KEPT_ROWS = 1500
"""Rows shown one by one; what bounds the size of the page."""
_SECTIONS: tuple[tuple[str, Text, Callable[[Parts], str]], ...] = (
    ("next", Text("Xem gì trước, làm gì tiếp", "Where to look, what to do next"), next_steps),
    ("charts", Text("Theo năm, tỉnh, cấp, văn bản", "By year, province, level, instrument"), charts),
    ("findings", Text("Phát hiện nhiều nhất", "Most frequent findings"), findings),
    ("authority", Text("Cơ quan đã ghi so với thẩm quyền", "Reported bodies against competent ones"), agreement),
    ("missing", Text("Còn thiếu gì", "What is missing"), missing),
    ("names", Text("Tên chưa nhận ra", "Names not understood"), names),
    ("confidence", Text("Kết luận theo mức độ đối chiếu", "Verdicts by confidence of the rules"), confidence),
    ("unchecked", Text("Chưa kiểm tra", "What was not checked"), unchecked),
    ("rows", Text("Các quyết định", "The decisions"), rows),
)


def report_html(summary: Summary, language: Language) -> str:
    """The page as text."""
    parts = Parts(language, summary)
    sections = [Section(key, heading, make(parts)) for key, heading, make in _SECTIONS]
    return page(parts, Content(TITLE, _claim(parts), _tiles(parts), sections, _foot(parts), data(parts)))


def _claim(parts: Parts) -> str:
    inputs = ", ".join(path.name for path in parts.run.inputs)
    scope = ", ".join(map(parts.facet, parts.run.scope))
    count = parts.number(parts.run.rows)
    return parts.paragraph(
        f"{count} dòng của {inputs}. Mặt đã kiểm tra: {scope}. Mỗi quyết định được xét theo quy định có hiệu lực vào ngày của nó.",
        f"{count} rows of {inputs}. Facets checked: {scope}. Each decision is judged by the rules in force on its day.",
        "soft",
    )


def _tiles(parts: Parts) -> str:
    tiles = "".join(
        _tile(
            f'<rect width="100" height="10" fill="url(#p-{outcome.value})" stroke="#16202b"/>',
            parts.link({"verdict": outcome.value}, parts.run.counts[outcome.value], "n"),
            escape(parts.outcome(outcome)), escape(parts.say(MEANING[outcome.value])),
        )
        for outcome in ORDER
    )  # fmt: skip
    rejected = f'<span class="n">{parts.number(parts.run.counts["rejected"])}</span>'
    tiles += _tile(
        "", rejected, parts.both("không đọc được", "rejected"), parts.both("xem rejects.csv", "see rejects.csv")
    )
    return f'<ul class="tiles">{tiles}</ul><p class="small soft sum"><code>{escape(parts.run.last_line)}</code></p>'


def _tile(key: str, figure: str, label: str, meaning: str) -> str:
    drawn = f'<svg class="key" preserveAspectRatio="none" viewBox="0 0 100 10" aria-hidden="true">{key}</svg>'
    words = f'<span class="l"><strong>{label}</strong></span><span class="l soft">{meaning}</span>'
    return f'<li class="tile">{drawn}{figure}{words}</li>'


def _foot(parts: Parts) -> str:
    rules = parts.run.lawbook[:16]
    return parts.both(
        f"Bộ quy tắc {rules}…; dấu vết của lần chạy ở receipt.json. Trang này không tải gì từ mạng và không gửi gì đi. "
        "Phát hiện nêu sự việc, không buộc tội ai; cấp có thẩm quyền quyết định.",
        f"Rules {rules}…; the trace of the run is in receipt.json. This page loads nothing from a network and sends nothing. "
        "Findings state facts and accuse nobody; the competent body decides.",
    )
