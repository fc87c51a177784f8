"""The rows of the report page: a table that filters itself, and the data behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from cli.render.audit_columns import COLUMN_TITLES
from cli.render.audit_page.charts import ORDER
from cli.render.audit_page.parts import Parts
from engine.audit.reporting.proposals import proposal_text
from engine.bilingual import Text
from engine.model.vocabulary import (
    ACTION_LABELS,
    CONFIDENCE_LABELS,
    FACET_LABELS,
    LEVEL_LABELS,
    OUTCOME_LABELS,
    RELATION_LABELS,
)

_DETAILS = (
    "place", "post_label", "action", "on_last", "date_type", "authority", "eligibility", "procedure", "dossier", "agreement",
    "decides", "introduces", "elects", "approves", "designates", "issues", "rules", "instruments", "codes", "missing_facts",
    "missing_law", "confidence", "checked",
)  # fmt: skip
_EMBEDDED = (
    "id", "row", "verdict", "shown_on", "year", "post", "organisation", "province", "province_id", "level", "party_body",
    "state_body", *_DETAILS, "template",
)  # fmt: skip
_LISTS = ("rules", "instruments", "codes", "agreement", "missing_facts", "action", "missing_law")
_WORDS = {
    "more": Text("Thêm {n} dòng", "{n} more rows"),
    "missing": Text("Thiếu:", "Missing:"),
    "unknown": Text("không rõ", "not known"),
    "values": Text("giá trị", "values"),
    "remove": Text("Bỏ lọc", "Remove the filter"),
    "here": Text("{k} dòng ở đây.", "{k} rows here."),
    "partly": Text("Trang này chỉ giữ một phần của {n} quyết định.", "This page keeps a part of {n} decisions."),
    "whole": Text("{n} dòng trong cả lô;", "{n} rows in the whole batch;"),
    "template": Text(
        "Mẫu hồ sơ từ dòng này (bổ sung dữ kiện khác rồi kiểm tra): {file}",
        "A proposal made from this row (add other facts, then check it): {file}",
    ),
    "copy_template": Text("Chép mẫu", "Copy it"),
    "save": Text("Lưu {file}", "Save {file}"),
    "copied": Text("Đã chép", "Copied"),
}


def rows(parts: Parts) -> str:
    """The table with its filters."""
    kept, judged = parts.number(parts.summary.kept.height), parts.number(parts.run.rows - parts.run.counts["rejected"])
    if parts.summary.kept_all:
        about = parts.both(f"Đủ {kept} quyết định.", f"All {kept} decisions.")
    else:
        about = parts.both(
            f"Trang này giữ {kept} trong {judged} quyết định: vi phạm trước, rồi mẫu của các loại khác. "
            "Đủ cả ở verdicts.parquet, verdicts.csv và report.xlsx.",
            f"This page keeps {kept} of {judged} decisions: violations first, then samples of the others. "
            "All of them are in verdicts.parquet, verdicts.csv and report.xlsx.",
        )
    choose = parts.both(
        "Chọn một dòng để xem chi tiết và mẫu hồ sơ cho phancap check.",
        "Choose a row for its details and a proposal for phancap check.",
    )
    without = parts.both(
        "Bảng này cần JavaScript; dữ liệu có ở verdicts.csv.",
        "This table needs JavaScript; the data is in verdicts.csv.",
    )
    titles = (*(parts.say(COLUMN_TITLES[name]) for name in ("id", "shown_on", "verdict", "post")),
              parts.both("Cơ quan đã ghi", "Reported bodies"), parts.both("Vì sao", "Why"))  # fmt: skip
    head = "".join(f'<th scope="col">{escape(title)}</th>' for title in titles)
    caption = parts.both("Quyết định theo bộ lọc", "Decisions that match")
    return (
        f"<p>{about} {choose}</p><noscript><p>{without}</p></noscript>{_filters(parts)}"
        f'<div class="chips" id="chips"></div><p id="said" class="small" role="status"></p>'
        f'<div class="scroll"><table id="list"><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody></tbody></table></div>'
        f'<button type="button" id="more" hidden></button>'
    )


def _filters(parts: Parts) -> str:
    selects = "".join(_select(parts, column, choices) for column, choices in _choices(parts))
    search = f'<label>{parts.both("Tìm", "Search")}<input id="search" type="search"></label>'
    clear = f'<button type="button" id="clear">{parts.both("Bỏ lọc", "Clear")}</button>'
    return f'<div class="filters" data-needs-script hidden>{search}{selects}{clear}</div>'


def _choices(parts: Parts) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    yield "verdict", [(each.value, parts.outcome(each)) for each in ORDER]
    summary = parts.summary
    for column, groups in (("year", summary.years), ("province_id", summary.provinces), ("level", summary.levels)):
        found = [(group.value, parts.say(group.label)) for group in groups if group.value is not None]
        yield column, sorted(found, key=lambda pair: pair[1]) if column == "province_id" else found


def _select(parts: Parts, column: str, choices: list[tuple[str, str]]) -> str:
    options = "".join(
        f'<option value="{escape(value, quote=True)}">{escape(label)}</option>' for value, label in choices
    )
    every = f'<option value="">{parts.both("tất cả", "all")}</option>'
    return f'<label>{escape(parts.say(COLUMN_TITLES[column]))}<select data-column="{column}">{every}{options}</select></label>'


def data(parts: Parts) -> str:
    """What the page's script reads, as JSON that cannot end its element."""
    summary = parts.summary
    outcomes = {each.value: parts.say(label) for each, label in OUTCOME_LABELS.items()}
    labels: dict[str, dict[str, str]] = {
        "verdict": outcomes,
        "action": {identifier: parts.say(label) for identifier, label in ACTION_LABELS.items()},
        "level": {value: parts.say(label) for value, label in LEVEL_LABELS.items()},
        "confidence": {each.value: parts.say(label) for each, label in CONFIDENCE_LABELS.items()},
        "rules": {each.rule: parts.say(each.title) for each in summary.findings},
        "missing_facts": {path: parts.say(label) for path, label, _ in summary.missing_facts},
        "province_id": {group.value: parts.say(group.label) for group in summary.provinces if group.value},
        "agreement": {
            f"{path}={relation}": f"{parts.say(name)}: {parts.say(label)}"
            for path, name, _ in summary.agreement
            for relation, label in RELATION_LABELS.items()
        },
        **{facet.value: outcomes for facet in FACET_LABELS},
    }
    found = {
        "columns": _EMBEDDED,
        "rows": [_embedded(row) for row in summary.kept.iter_rows(named=True)],
        "lists": _LISTS,
        "badges": ["verdict"],
        "reasons": {"rules": ""},
        "missing": "missing_facts",
        "details": _DETAILS,
        "labels": labels,
        "words": {name: parts.say(text) for name, text in _WORDS.items()},
        "titles": {name: parts.say(text) for name, text in COLUMN_TITLES.items()},
        "complete": summary.kept_all,
        "judged": parts.number(parts.run.rows - parts.run.counts["rejected"]),
        "first": {"verdict": "violation"} if parts.run.counts["violation"] else {},
    }
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _embedded(row: Mapping[str, Any]) -> list[object]:
    on, last = row["on"], row["on_last"]
    more = {
        "year": str(on.year) if on else None,
        "shown_on": row["date"] or (on.isoformat() if on else None),
        "on_last": last.isoformat() if last else None,
        "missing_law": (row["missing_law"] or "").replace("; ", ";") or None,
        "template": proposal_text(row),
    }
    return [more[name] if name in more else row[name] for name in _EMBEDDED]
