"""The changed decisions of the page: a table that filters itself, and the data behind it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any, Final

from cli.render.audit_columns import COLUMN_TITLES
from cli.render.audit_page.markup import Markup
from cli.render.impact_page.sections import CHANGED
from cli.render.impact_words import CHANGES, column_titles
from engine.audit.comparing.impact import GROUND_COLUMNS, Group, Impact
from engine.bilingual import Text
from engine.model.vocabulary import ACTION_LABELS, CONFIDENCE_LABELS, LEVEL_LABELS, OUTCOME_LABELS

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


def rows(parts: Markup, impact: Impact) -> str:
    """The table with its filters."""
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
            (Text("Thay đổi", "Change"), "change", [(each.value, parts.say(CHANGES[each])) for each in CHANGED]),
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


def data(parts: Markup, impact: Impact) -> str:
    """What the page's script reads, as JSON that cannot end its element."""
    outcomes = {each.value: parts.say(label) for each, label in OUTCOME_LABELS.items()}
    confidence = {each.value: parts.say(label) for each, label in CONFIDENCE_LABELS.items()}
    facts = {path: parts.say(label) for path, label in impact.fact_labels.items()}
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
            **{f"missing_facts_{side}": facts for side in ("before", "after")},
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
