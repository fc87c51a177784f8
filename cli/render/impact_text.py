"""An impact as a page of text and as data."""

from __future__ import annotations

from typing import Any

from cli.render.impact_words import CHANGES, GROUNDS, MOVED, TITLE, UNGROUNDED
from cli.render.page import Page
from cli.settings import Settings
from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import Group, Impact
from engine.bilingual import Text
from engine.model.vocabulary import FACET_LABELS, OUTCOME_LABELS, Outcome

SCHEMA = "phancap.impact/1"
_MOST_LISTED = 12
_STYLES = {Change.TO_UNLAWFUL: "bad", Change.TO_LAWFUL: "good", Change.UNCHANGED: "quiet"}


def impact_page(impact: Impact, settings: Settings, names: tuple[str, str]) -> Page:
    """Counts first, then by provision, level and year, then the first changed decisions, then the sum."""
    page, say = Page(), settings.say
    page.field(say(TITLE), f"{names[0]} → {names[1]}", style="title")
    page.field(
        say(Text("Mặt đã kiểm tra", "Facets checked")), ", ".join(say(FACET_LABELS[each]) for each in impact.scope)
    )
    for change in Change:
        if impact.changes[change]:
            page.field(say(CHANGES[change]), str(impact.changes[change]), 1, _STYLES.get(change, "open"))
    if impact.rejected:
        page.field(say(Text("không đọc được", "rejected")), str(impact.rejected), 1, "bad")
    page.field(say(MOVED), str(impact.moved), 1)
    if impact.changed:
        _grounds(page, impact, settings)
        _groups(page, impact.levels, Text("Theo cấp", "By level"), settings)
        _groups(page, impact.years, Text("Theo năm", "By year"), settings)
        _rows(page, impact, settings)
    for note in impact.notes:
        page.add(f"- {say(note)}", style="quiet")
    if impact.unknown_names:
        page.add(
            say(Text(f"- {impact.unknown_names} tên chưa nhận ra", f"- {impact.unknown_names} names not understood")),
            style="quiet",
        )
    if impact.files:
        page.field(say(Text("Báo cáo", "Report")), str(impact.files[0].parent / "impact.html"))
    page.add(impact.last_line)
    return page


def _grounds(page: Page, impact: Impact, settings: Settings) -> None:
    say = settings.say
    page.field(say(Text("Theo căn cứ", "By provision")), "", style="title")
    for ground in impact.grounds[:_MOST_LISTED]:
        cited = f" ({'; '.join(ground.provisions)})" if ground.provisions else ""
        page.field(f"{say(GROUNDS[ground.column])}: {say(ground.title)}{cited}", str(ground.rows), 1)
    _rest(page, len(impact.grounds) - _MOST_LISTED, settings)
    if impact.ungrounded:
        page.field(say(UNGROUNDED), str(impact.ungrounded), 1)


def _groups(page: Page, groups: tuple[Group, ...], title: Text, settings: Settings) -> None:
    say = settings.say
    page.field(say(title), "", style="title")
    for group in groups:
        if group.changed:
            told = ", ".join(f"{times} {say(CHANGES[change])}" for change, times in group.changes.items())
            page.field(say(group.label), f"{group.changed}/{group.rows}: {told}", 1)


def _rows(page: Page, impact: Impact, settings: Settings) -> None:
    say = settings.say
    page.field(say(Text("Quyết định đổi", "Changed decisions")), "", style="title")
    for row in impact.kept.head(_MOST_LISTED).iter_rows(named=True):
        before, after = (say(OUTCOME_LABELS[each]) for each in _outcomes(row))
        page.add(
            f"{row['id']} {row['date'] or ''} {row['post'] or ''}: {before} → {after} ({say(CHANGES[Change(row['change'])])})",
            1,
        )
    _rest(page, impact.changed - _MOST_LISTED, settings)


def _outcomes(row: dict[str, Any]) -> tuple[Outcome, Outcome]:
    return Outcome(row["verdict_before"]), Outcome(row["verdict_after"])


def _rest(page: Page, more: int, settings: Settings) -> None:
    if more > 0:
        page.add(settings.say(Text(f"… và {more} mục khác", f"… and {more} more")), 1, "quiet")


def impact_data(impact: Impact, names: tuple[str, str]) -> dict[str, Any]:
    """The figures as data; the decisions themselves are in changes.csv and changes.parquet."""
    return {
        "schema": SCHEMA, "before": names[0], "after": names[1], "inputs": list(impact.inputs),
        "scope": [facet.value for facet in impact.scope], "rows": impact.rows, "rejected": impact.rejected,
        "read_twice": impact.read_twice,
        "changes": {change.value: impact.changes[change] for change in Change}, "competence_moves": impact.moved,
        "matrix": [{"before": one.value, "after": other.value, "rows": times} for (one, other), times in sorted(impact.matrix.items())],
        "by_provision": [
            {"what": each.column, "rule": each.rule, "provisions": list(each.provisions), "rows": each.rows,
             "changes": {change.value: times for change, times in each.changes.items()}}
            for each in impact.grounds
        ],
        "without_provision": impact.ungrounded,
        "by_level": _data(impact.levels), "by_year": _data(impact.years), "by_province": _data(impact.provinces),
        "unknown_names": impact.unknown_names, "files": [str(path) for path in impact.files],
    }  # fmt: skip


def _data(groups: tuple[Group, ...]) -> list[dict[str, Any]]:
    return [
        {"value": each.value, "rows": each.rows, "competence_moves": each.moved,
         "changes": {change.value: times for change, times in each.changes.items()}}
        for each in groups
    ]  # fmt: skip
