"""`impact.html`: one page, no network, that shows what a change of rules does to past decisions, each number with its rows."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from cli.render.audit_page.charts import ORDER
from cli.render.audit_page.markup import Markup
from cli.render.audit_page.shell import Content, Section, page
from cli.render.impact_page.rows import data, rows
from cli.render.impact_page.sections import PATTERNS, grounds, groups, sentence
from cli.render.impact_words import CHANGES, MOVED, TITLE
from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import Impact
from engine.bilingual import Language, Text


def impact_html(impact: Impact, names: tuple[str, str], language: Language) -> str:
    """The page as text; `names`: what the two sets of rules were called on the command line."""
    parts = Markup(language)
    made: tuple[tuple[str, Text, Callable[[Markup, Impact], str]], ...] = (
        ("verdicts", Text("Kết luận trước và sau", "Verdicts before and after"), _matrix),
        ("provisions", Text("Theo căn cứ", "By provision"), grounds),
        ("groups", Text("Theo năm, cấp, tỉnh", "By year, level, province"), groups),
        ("rows", Text("Các quyết định đổi", "The changed decisions"), rows),
    )
    sections = [Section(key, heading, make(parts, impact)) for key, heading, make in made]
    claim, tiles = _claim(parts, impact, names), _tiles(parts, impact)
    return page(parts, Content(TITLE, claim, tiles, sections, _foot(parts), data(parts, impact)))


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
