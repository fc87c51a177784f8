"""The sections of figures: by row of law, by year, level and province."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from cli.render.audit_page.charts import HALF, Bar, Segment, bars, columns
from cli.render.audit_page.markup import Markup
from cli.render.impact_words import CHANGES, COUNTED, GROUNDS, UNGROUNDED
from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import Ground, Group, Impact
from engine.bilingual import Text

PATTERNS: Final[Mapping[Change, str]] = {
    Change.TO_UNLAWFUL: "violation", Change.TO_LAWFUL: "compliant", Change.UNDETERMINED: "undetermined", Change.DETERMINED: "unregulated",
    Change.OTHER: "conflicting", Change.COMPETENCE: "judgement", Change.REASONS: "lines",
}  # fmt: skip
"""No two alike in black and white."""
CHANGED: Final = tuple(PATTERNS)
_MOST_GROUPS: Final = 20
_MOST_GROUNDS: Final = 15


def grounds(parts: Markup, impact: Impact) -> str:
    """Rows of law that change decisions, with their provisions."""
    if not impact.changed:
        return parts.paragraph("Không quyết định nào đổi.", "No decision changes.")
    table = _ground_table(parts, impact.grounds[:_MOST_GROUNDS])
    more = impact.grounds[_MOST_GROUNDS:]
    if more:
        label = Text(f"{len(more)} dòng quy tắc khác", f"{len(more)} more rows of law")
        table += parts.details(_ground_table(parts, more), label)
    told = f'<p class="small soft">{sentence(parts, COUNTED)}.</p>'
    if not impact.ungrounded:
        return table + told
    return f"{table}{told}<p>{sentence(parts, UNGROUNDED)}: {parts.link({'ungrounded': 'true'}, impact.ungrounded)}</p>"


def _ground_table(parts: Markup, grounds: Sequence[Ground]) -> str:
    """Rows of law against the ways of changing that occur among them."""
    shown = [change for change in CHANGED if any(change in each.changes for each in grounds)]
    head = [
        parts.both("dòng quy tắc", "row of law"), parts.both("căn cứ", "provision"), parts.both("vì sao", "why"),
        parts.both("số quyết định", "decisions"), *(parts.say(CHANGES[change]) for change in shown),
    ]  # fmt: skip
    lines = []
    for each in grounds:
        title, cited = parts.say(each.title), "; ".join(each.provisions)
        named = escape(title) + (
            "" if title == each.rule else f'<div class="small soft"><code>{escape(each.rule)}</code></div>'
        )
        counts = (parts.link({each.column: each.rule, "change": way.value}, each.changes.get(way, 0)) for way in shown)
        why = escape(parts.say(GROUNDS[each.column]))
        lines.append([named, escape(cited or "–"), why, parts.link({each.column: each.rule}, each.rows), *counts])
    caption = parts.both(
        "Dòng quy tắc làm đổi quyết định, nhiều nhất trước", "Rows of law that change decisions, most frequent first"
    )
    return parts.table(caption, head, lines, range(3, len(head)))


def sentence(parts: Markup, text: Text) -> str:
    """The wording with a capital, as markup."""
    words = escape(parts.say(text))
    return words[:1].upper() + words[1:]


def groups(parts: Markup, impact: Impact) -> str:
    """By year, level and province: changed decisions by their way of changing."""
    legend = "".join(
        f"<li>{_swatch(pattern)}{escape(parts.say(CHANGES[change]))}</li>" for change, pattern in PATTERNS.items()
    )
    years = _chart(parts, Text("Theo năm quyết định", "By year of the decision"), impact.years, "year", upright=True)
    halves = (
        _chart(parts, Text("Theo cấp của chức danh", "By level of the post"), impact.levels, "level"),
        _chart(parts, Text("Theo tỉnh, thành phố", "By province"), impact.provinces, "province_id"),
    )
    grid = "".join(f"<div>{half}</div>" for half in halves)
    return f'<ul class="legend">{legend}</ul>{years}<div class="grid">{grid}</div>'


def _chart(parts: Markup, title: Text, groups: tuple[Group, ...], column: str, *, upright: bool = False) -> str:
    changed = [group for group in groups if group.changed]
    said = parts.say(title)
    rows = [
        Bar(
            parts.say(group.label),
            tuple(
                Segment(
                    PATTERNS[change], parts.say(CHANGES[change]), times, {column: group.value, "change": change.value}
                )
                for change, times in group.changes.items()
            ),
            parts.number(group.changed),
        )
        for group in changed[: None if upright else _MOST_GROUPS]
    ]
    drawn = (columns(said, rows) if upright else bars(said, rows, HALF)) if rows else ""
    head = [said, *(parts.say(CHANGES[change]) for change in CHANGED), parts.both("đổi", "changed"), "∑"]
    lines = [
        [
            escape(parts.say(group.label)),
            *(parts.link({column: group.value, "change": each.value}, group.changes.get(each, 0)) for each in CHANGED),
            parts.link({column: group.value}, group.changed),
            parts.number(group.rows),
        ]
        for group in groups
    ]
    figures = parts.details(parts.table(said, head, lines))
    return f"<h3>{escape(said)}</h3><figure>{drawn}</figure>{figures}"


def _swatch(pattern: str) -> str:
    rect = f'<rect x=".5" y=".5" width="25" height="13" fill="url(#p-{pattern})" stroke="#16202b"/>'
    return f'<svg viewBox="0 0 26 14" aria-hidden="true">{rect}</svg>'
