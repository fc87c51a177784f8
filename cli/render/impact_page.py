"""`impact.html`: one page, no network, that shows what a change of rules does to past decisions, each number with its rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, Final

from cli.render.audit_columns import COLUMN_TITLES
from cli.render.audit_page import POLICY
from cli.render.audit_page.charts import HALF, ORDER, Bar, Segment, bars, columns, patterns
from cli.render.audit_page.markup import Markup
from cli.render.impact_words import CHANGES, COUNTED, GROUNDS, MOVED, TITLE, UNGROUNDED, column_titles
from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import GROUND_COLUMNS, Group, Impact
from engine.bilingual import Language, Text
from engine.model.vocabulary import ACTION_LABELS, CONFIDENCE_LABELS, LEVEL_LABELS, OUTCOME_LABELS

_FOLDER = Path(__file__).parent / "audit_page"
_PATTERNS: Final[Mapping[Change, str]] = {
    Change.TO_UNLAWFUL: "violation", Change.TO_LAWFUL: "compliant", Change.UNDETERMINED: "undetermined", Change.DETERMINED: "unregulated",
    Change.OTHER: "conflicting", Change.COMPETENCE: "judgement", Change.REASONS: "lines",
}  # fmt: skip
"""No two alike in black and white."""
_CHANGED: Final = tuple(_PATTERNS)
_MOST_GROUPS: Final = 20
_ROLES: Final = ("decides", "introduces", "elects", "approves", "designates", "issues")
_DETAILS: Final = (
    "place", "post_label", "action", "on_last", "date_type", "change",
    *(f"{role}_{side}" for role in _ROLES for side in ("before", "after")),
    "gained", "lost", "competence_rows", "codes_before", "codes_after", "missing_facts_before", "missing_facts_after",
    "missing_law_before", "missing_law_after", "confidence_before", "confidence_after",
)  # fmt: skip
_EMBEDDED: Final = (
    "id", "row", "verdict_before", "verdict_after", "moved", "ungrounded", "shown_on", "year", "post",
    "organisation", "province", "province_id", "level",
    "party_body", "state_body", *_DETAILS,
)  # fmt: skip
_LISTS: Final = (
    "gained", "lost", "competence_rows", "codes_before", "codes_after", "missing_facts_before", "missing_facts_after", "action",
    "missing_law_before", "missing_law_after",
)  # fmt: skip


def impact_html(impact: Impact, names: tuple[str, str], language: Language) -> str:
    """The page as text; `names`: what the two sets of rules were called on the command line."""
    parts = Markup(language)
    title = escape(parts.say(TITLE))
    made: tuple[tuple[str, Text, Callable[[Markup, Impact], str]], ...] = (
        ("verdicts", Text("Kết luận trước và sau", "Verdicts before and after"), _matrix),
        ("provisions", Text("Theo căn cứ", "By provision"), _grounds),
        ("groups", Text("Theo năm, cấp, tỉnh", "By year, level, province"), _groups),
        ("rows", Text("Các quyết định đổi", "The changed decisions"), _rows),
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
        f'<script type="application/json" id="data">{_data(parts, impact)}</script><script>{script}</script></body></html>\n'
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
        for change, pattern in _PATTERNS.items()
    )  # fmt: skip
    plain = f'<span class="n">{parts.number(impact.changes[Change.UNCHANGED])}</span>'
    tiles += _tile("", plain, parts.say(CHANGES[Change.UNCHANGED]))
    rejected = f'<span class="n">{parts.number(impact.rejected)}</span>'
    tiles += _tile("", rejected, parts.say(Text("không đọc được, xem rejects.csv", "rejected, see rejects.csv")))
    moved = f"<p>{_sentence(parts, MOVED)}: {parts.link({'moved': 'true'}, impact.moved)}</p>"
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


def _grounds(parts: Markup, impact: Impact) -> str:
    if not impact.changed:
        return parts.paragraph("Không quyết định nào đổi.", "No decision changes.")
    head = [
        parts.both("dòng quy tắc", "row of law"), parts.both("căn cứ", "provision"), parts.both("vì sao", "why"),
        parts.both("số quyết định", "decisions"), *(parts.say(CHANGES[change]) for change in _CHANGED),
    ]  # fmt: skip
    lines = []
    for each in impact.grounds:
        named = escape(parts.say(each.title))
        if parts.say(each.title) != each.rule:
            named += f'<div class="small soft"><code>{escape(each.rule)}</code></div>'
        counts = (
            parts.link({each.column: each.rule, "change": change.value}, each.changes.get(change, 0))
            for change in _CHANGED
        )
        cited = escape("; ".join(each.provisions) or "–")
        total = parts.link({each.column: each.rule}, each.rows)
        lines.append([named, cited, escape(parts.say(GROUNDS[each.column])), total, *counts])
    caption = parts.both(
        "Dòng quy tắc làm đổi quyết định, nhiều nhất trước", "Rows of law that change decisions, most frequent first"
    )
    rest = (
        f"<p>{_sentence(parts, UNGROUNDED)}: {parts.link({'ungrounded': 'true'}, impact.ungrounded)}</p>"
        if impact.ungrounded
        else ""
    )
    return (
        parts.table(caption, head, lines, range(3, len(head)))
        + f'<p class="small soft">{_sentence(parts, COUNTED)}.</p>{rest}'
    )


def _sentence(parts: Markup, text: Text) -> str:
    words = escape(parts.say(text))
    return words[:1].upper() + words[1:]


def _groups(parts: Markup, impact: Impact) -> str:
    legend = "".join(
        f"<li>{_swatch(pattern)}{escape(parts.say(CHANGES[change]))}</li>" for change, pattern in _PATTERNS.items()
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
                    _PATTERNS[change], parts.say(CHANGES[change]), times, {column: group.value, "change": change.value}
                )
                for change, times in group.changes.items()
            ),
            parts.number(group.changed),
        )
        for group in changed[: None if upright else _MOST_GROUPS]
    ]
    drawn = (columns(said, rows) if upright else bars(said, rows, HALF)) if rows else ""
    head = [said, *(parts.say(CHANGES[change]) for change in _CHANGED), parts.both("đổi", "changed"), "∑"]
    lines = [
        [
            escape(parts.say(group.label)),
            *(parts.link({column: group.value, "change": each.value}, group.changes.get(each, 0)) for each in _CHANGED),
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


def _rows(parts: Markup, impact: Impact) -> str:
    kept, changed = parts.number(impact.kept.height), parts.number(impact.changed)
    if impact.kept.height == impact.changed:
        about = parts.both(f"Đủ {kept} quyết định đổi.", f"All {kept} changed decisions.")
    else:
        about = parts.both(
            f"Trang này giữ {kept} trong {changed} quyết định đổi, thay đổi nặng trước. Đủ cả ở changes.csv và changes.parquet.",
            f"This page keeps {kept} of {changed} changed decisions, the heaviest first. All are in changes.csv and changes.parquet.",
        )
    choose = parts.both("Chọn một dòng để xem trước và sau.", "Choose a row for what was and what would be.")
    without = parts.both(
        "Bảng này cần JavaScript; dữ liệu có ở changes.csv.", "This table needs JavaScript; the data is in changes.csv."
    )
    titles = (parts.both("Mã", "Id"), parts.both("Ngày", "Date"), parts.both("Kết luận", "Verdict"), parts.both("Chức danh", "Post"),
              parts.both("Cơ quan đã ghi", "Reported bodies"), parts.both("Vì sao", "Why"))  # fmt: skip
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    selects = "".join(
        _select(parts, label, column, choices)
        for label, column, choices in (
            (Text("Thay đổi", "Change"), "change", [(each.value, parts.say(CHANGES[each])) for each in _CHANGED]),
            (COLUMN_TITLES["year"], "year", _choices(parts, impact.years)),
            (COLUMN_TITLES["level"], "level", _choices(parts, impact.levels)),
            (
                COLUMN_TITLES["province_id"],
                "province_id",
                sorted(_choices(parts, impact.provinces), key=lambda pair: pair[1]),
            ),
        )
    )
    search = f'<label>{parts.both("Tìm", "Search")}<input id="search" type="search"></label>'
    clear = f'<button type="button" id="clear">{parts.both("Bỏ lọc", "Clear")}</button>'
    caption = parts.both("Quyết định theo bộ lọc", "Decisions that match")
    return (
        f"<p>{about} {choose}</p><noscript><p>{without}</p></noscript>"
        f'<div class="filters" data-needs-script hidden>{search}{selects}{clear}</div>'
        f'<div class="chips" id="chips"></div><p id="said" class="small" role="status"></p>'
        f'<div class="scroll"><table id="list"><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody></tbody></table></div>'
        f'<button type="button" id="more" hidden></button>'
    )


def _choices(parts: Markup, groups: tuple[Group, ...]) -> list[tuple[str, str]]:
    return [(group.value, parts.say(group.label)) for group in groups if group.changed and group.value is not None]


def _select(parts: Markup, label: Text, column: str, choices: list[tuple[str, str]]) -> str:
    options = "".join(f'<option value="{escape(value, quote=True)}">{escape(said)}</option>' for value, said in choices)
    every = f'<option value="">{parts.both("tất cả", "all")}</option>'
    return f'<label>{escape(parts.say(label))}<select data-column="{column}">{every}{options}</select></label>'


def _data(parts: Markup, impact: Impact) -> str:
    outcomes = {each.value: parts.say(label) for each, label in OUTCOME_LABELS.items()}
    confidence = {each.value: parts.say(label) for each, label in CONFIDENCE_LABELS.items()}
    rules = {each.rule: parts.say(each.title) for each in impact.grounds}
    found: dict[str, Any] = {
        "columns": _EMBEDDED, "rows": [_embedded(row) for row in impact.kept.iter_rows(named=True)], "lists": _LISTS, "details": _DETAILS,
        "badges": ["verdict_before", "verdict_after"],
        "reasons": {"gained": "+ ", "lost": "− ", "competence_rows": ""}, "missing": "missing_facts_after",
        "labels": {
            "verdict_before": outcomes, "verdict_after": outcomes, "confidence_before": confidence, "confidence_after": confidence,
            "change": {each.value: parts.say(label) for each, label in CHANGES.items()}, "gained": rules, "lost": rules,
            "action": {name: parts.say(label) for name, label in ACTION_LABELS.items()},
            "level": {value: parts.say(label) for value, label in LEVEL_LABELS.items()},
            "province_id": {group.value: parts.say(group.label) for group in impact.provinces if group.value},
            **{name: {"true": parts.both("có", "yes")} for name in ("moved", "ungrounded")},
        },
        "words": {name: parts.say(text) for name, text in _WORDS.items()},
        "titles": {name: parts.say(text) for name, text in (COLUMN_TITLES | column_titles()).items()},
        "complete": impact.kept.height == impact.changed, "judged": parts.number(impact.changed), "first": {},
    }  # fmt: skip
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


_WORDS = {
    "more": Text("Thêm {n} dòng", "{n} more rows"),
    "missing": Text("Thiếu (sau):", "Missing (after):"),
    "unknown": Text("không rõ", "not known"),
    "values": Text("giá trị", "values"),
    "remove": Text("Bỏ lọc", "Remove the filter"),
    "here": Text("{k} dòng ở đây.", "{k} rows here."),
    "partly": Text(
        "Trang này chỉ giữ một phần của {n} quyết định đổi.", "This page keeps a part of {n} changed decisions."
    ),
    "whole": Text("{n} dòng trong cả lô;", "{n} rows in the whole batch;"),
}


def _embedded(row: Mapping[str, Any]) -> list[object]:
    on, last = row["on"], row["on_last"]
    more = {
        "shown_on": row["date"] or (on.isoformat() if on else None),
        "on_last": last.isoformat() if last else None,
        "moved": "true" if row["moved"] else None,
        "ungrounded": None if any(row[name] for name in GROUND_COLUMNS) else "true",
        **{name: (row[name] or "").replace("; ", ";") or None for name in ("missing_law_before", "missing_law_after")},
    }
    return [more[name] if name in more else row[name] for name in _EMBEDDED]


def _foot(parts: Markup) -> str:
    return parts.both(
        "Trang này không tải gì từ mạng và không gửi gì đi. Kết luận nêu sự việc, không buộc tội ai; dự thảo coi như đã ký.",
        "This page loads nothing from a network and sends nothing. Verdicts state facts and accuse nobody; drafts are read as if signed.",
    )
