"""`impact.html`: one page, no network, that shows what a change of rules does to past decisions, each number with its rows."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from cli.render.audit_page import POLICY
from cli.render.audit_page.charts import ORDER, patterns
from cli.render.audit_page.markup import Markup
from cli.render.impact_page.rows import data, rows
from cli.render.impact_page.sections import PATTERNS, grounds, groups, sentence
from cli.render.impact_words import CHANGES, MOVED, TITLE
from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import Impact
from engine.bilingual import Language, Text

_FOLDER = Path(__file__).parent.parent / "audit_page"


def impact_html(impact: Impact, names: tuple[str, str], language: Language) -> str:
    """The page as text; `names`: what the two sets of rules were called on the command line."""
    parts = Markup(language)
    title = escape(parts.say(TITLE))
    made: tuple[tuple[str, Text, Callable[[Markup, Impact], str]], ...] = (
        ("verdicts", Text("Kết luận trước và sau", "Verdicts before and after"), _matrix),
        ("provisions", Text("Theo căn cứ", "By provision"), grounds),
        ("groups", Text("Theo năm, cấp, tỉnh", "By year, level, province"), groups),
        ("rows", Text("Các quyết định đổi", "The changed decisions"), rows),
    )
    links = "".join(f'<li><a href="#{key}">{escape(parts.say(head))}</a></li>' for key, head, _ in made)
    sections = "".join(
        f'<section aria-labelledby="{key}-title" id="{key}"><h2 id="{key}-title" tabindex="-1">{escape(parts.say(head))}</h2>'
        f"{make(parts, impact)}</section>"
        for key, head, make in made
    )
    style, script = ((_FOLDER / name).read_text("utf-8") for name in ("report.css", "report.js"))
    contents = parts.both("Mục lục", "Contents")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{title}</title><style>{style}</style></head>'
        f'<body>{patterns()}<a class="skip" href="#verdicts">{parts.both("Đến phần chính", "Skip to content")}</a>'
        f'<header><h1>{title}</h1>{_claim(parts, impact, names)}<nav aria-label="{contents}"><ul>{links}</ul></nav></header>'
        f"<main>{_tiles(parts, impact)}{sections}</main><footer>{_foot(parts)}</footer>"
        f'<script type="application/json" id="data">{data(parts, impact)}</script><script>{script}</script></body></html>\n'
    )


def _claim(parts: Markup, impact: Impact, names: tuple[str, str]) -> str:
    called = {"-": Text("bộ quy tắc hiện có", "the rules as they are")}
    before, after = (parts.say(called.get(name, Text(name, name))) for name in names)
    inputs = ", ".join(Path(each).name for each in impact.inputs)
    count, scope = parts.number(impact.rows), ", ".join(map(parts.facet, impact.scope))
    return parts.paragraph(
        f"{count} dòng của {inputs}, mỗi dòng xét hai lần theo ngày của nó. Trước: {before}. Sau: {after}. Mặt đã kiểm tra: {scope}.",
        f"{count} rows of {inputs}, each judged twice, by its own day. Before: {before}. After: {after}. Facets checked: {scope}.", "soft",
    )  # fmt: skip


def _tiles(parts: Markup, impact: Impact) -> str:
    tiles = "".join(
        _tile(
            f'<rect width="100" height="10" fill="url(#p-{pattern})" stroke="#16202b"/>',
            parts.link({"change": change.value}, impact.changes[change], "n"), parts.say(CHANGES[change]),
        )
        for change, pattern in PATTERNS.items()
    )  # fmt: skip
    plain = f'<span class="n">{parts.number(impact.changes[Change.UNCHANGED])}</span>'
    tiles += _tile("", plain, parts.say(CHANGES[Change.UNCHANGED]))
    rejected = f'<span class="n">{parts.number(impact.rejected)}</span>'
    tiles += _tile("", rejected, parts.say(Text("không đọc được, xem rejects.csv", "rejected, see rejects.csv")))
    moved = f"<p>{sentence(parts, MOVED)}: {parts.link({'moved': 'true'}, impact.moved)}</p>"
    return f'<ul class="tiles">{tiles}</ul>{moved}<p class="small soft sum"><code>{escape(impact.last_line)}</code></p>'


def _tile(key: str, figure: str, label: str) -> str:
    drawn = f'<svg class="key" preserveAspectRatio="none" viewBox="0 0 100 10" aria-hidden="true">{key}</svg>'
    return f'<li class="tile">{drawn}{figure}<span class="l">{escape(label)}</span></li>'


def _matrix(parts: Markup, impact: Impact) -> str:
    """Every verdict before against every verdict after; on the diagonal the decisions whose verdict stays."""
    lines = []
    for before in ORDER:
        cells = []
        for after in ORDER:
            times = impact.matrix.get((before, after), 0)
            if before is after:
                cells.append(f'<span class="soft">{parts.number(times)}</span>')
            else:
                cells.append(parts.link({"verdict_before": before.value, "verdict_after": after.value}, times))
        lines.append([escape(parts.outcome(before)), *cells])
    head = [parts.say(Text("trước ↓  sau →", "before ↓  after →")), *map(parts.outcome, ORDER)]
    caption = parts.both("Số quyết định theo kết luận trước và sau", "Decisions by verdict before and after")
    about = parts.paragraph(
        "Trên đường chéo: kết luận giữ nguyên.", "On the diagonal: the verdict stays.", "small soft"
    )
    return parts.table(caption, head, lines) + about


def _foot(parts: Markup) -> str:
    return parts.both(
        "Trang này không tải gì từ mạng và không gửi gì đi. Kết luận nêu sự việc, không buộc tội ai; dự thảo coi như đã ký.",
        "This page loads nothing from a network and sends nothing. Verdicts state facts and accuse nobody; drafts are read as if signed.",
    )
