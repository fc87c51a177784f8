"""The sections of figures: charts, findings, competence, what is missing, confidence, what was not checked."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from cli.render.audit_page.charts import HALF, ORDER, WIDE, Bar, Segment, bars, columns, swatch
from cli.render.audit_page.parts import Parts
from engine.audit.reporting.summary import Group
from engine.audit.reporting.unchecked import UncheckedInstrument
from engine.bilingual import Text
from engine.model.vocabulary import RELATION_LABELS, Outcome

_MOST_GROUPS = 20
_MOST_LISTED = 15
_MOST_OPEN = 8


def charts(parts: Parts) -> str:
    """By year, province, level, facet and instrument."""
    legend = "".join(f"<li>{swatch(outcome)}{escape(parts.outcome(outcome))}</li>" for outcome in ORDER)
    summary = parts.summary
    halves = (
        _chart(parts, Text("Theo tỉnh, thành phố", "By province"), summary.provinces, "province_id"),
        _chart(parts, Text("Theo cấp của chức danh", "By level of the post"), summary.levels, "level") + _facets(parts),
    )
    grid = "".join(f"<div>{half}</div>" for half in halves)
    years = _chart(parts, Text("Theo năm quyết định", "By year of the decision"), summary.years, "year", upright=True)
    return f'<ul class="legend">{legend}</ul>{years}<div class="grid">{grid}</div>{_instruments(parts)}'


def _chart(parts: Parts, title: Text, groups: Sequence[Group], column: str, *, upright: bool = False) -> str:
    shown = groups if upright else groups[:_MOST_GROUPS]
    rows = [Bar(parts.say(group.label), _outcomes(parts, group, column), parts.number(group.rows)) for group in shown]
    drawn = columns(parts.say(title), rows) if upright else bars(parts.say(title), rows, HALF)
    note = ""
    if len(groups) > len(shown):
        note = parts.paragraph(
            f"{len(shown)} nhóm nhiều vi phạm và nhiều dòng nhất; đủ cả trong bảng số liệu.",
            f"The {len(shown)} with most violations and rows; all of them in the table.",
            "small soft",
        )
    head = [parts.say(title), *map(parts.outcome, ORDER), "∑"]
    lines = [
        [
            escape(parts.say(group.label)),
            *(parts.link({column: group.value, "verdict": each.value}, group.of(each)) for each in ORDER),
            parts.link({column: group.value}, group.rows),
        ]
        for group in groups
    ]
    figures = parts.details(parts.table(parts.say(title), head, lines))
    return f"<h3>{escape(parts.say(title))}</h3><figure>{drawn}</figure>{note}{figures}"


def _outcomes(parts: Parts, group: Group, column: str) -> tuple[Segment, ...]:
    return tuple(
        Segment(each.value, parts.outcome(each), group.of(each), {column: group.value, "verdict": each.value})
        for each in ORDER
    )


def _facets(parts: Parts) -> str:
    title = parts.both("Theo mặt kiểm tra", "By facet")
    rows, lines = [], []
    for facet, counts in parts.summary.facets:
        segments = tuple(
            Segment(each.value, parts.outcome(each), counts.get(each, 0), {facet.value: each.value}) for each in ORDER
        )
        rows.append(Bar(parts.facet(facet), segments, ""))
        links = (parts.link({facet.value: each.value}, counts.get(each, 0)) for each in ORDER)
        lines.append([escape(parts.facet(facet)), *links])
    figures = parts.details(parts.table(title, [title, *map(parts.outcome, ORDER)], lines))
    return f"<h3>{title}</h3><figure>{bars(title, rows, HALF)}</figure>{figures}"


def _instruments(parts: Parts) -> str:
    found = parts.summary.instruments[:_MOST_GROUPS]
    if not found:
        return ""
    title = parts.both("Văn bản làm căn cứ của phát hiện", "Instruments the findings rest on")
    said = parts.both("dòng", "rows")
    rows = [
        Bar(number, (Segment("plain", said, times, {"instruments": number}),), parts.number(times))
        for number, times in found
    ]
    return f"<h3>{title}</h3><figure>{bars(title, rows, WIDE)}</figure>"


def findings(parts: Parts) -> str:
    """Rules breached, with their provisions."""
    if not parts.summary.findings:
        return parts.paragraph("Không có quy định nào bị trái.", "No rule was breached.")
    head = [
        parts.both("phát hiện", "finding"), parts.both("căn cứ", "provision"), parts.both("mức độ đối chiếu", "confidence"),
        parts.both("số dòng", "rows"), parts.both("trong đó vi phạm", "violations"),
    ]  # fmt: skip
    lines = []
    for each in parts.summary.findings:
        more = len(each.provisions) - 3
        cited = "; ".join(each.provisions[:3]) + (f" … (+{more})" if more > 0 else "")
        named = f'{escape(parts.say(each.title))}<div class="small soft"><code>{escape(each.code)}</code></div>'
        counts = parts.link({"rules": each.rule}, each.rows), parts.number(each.violations)
        lines.append([named, escape(cited or "–"), escape(parts.sureness(each.confidence)), *counts])
    caption = parts.both("Quy định bị trái, nhiều nhất trước", "Rules breached, most frequent first")
    about = parts.paragraph(
        "Trái một quy định chỉ suy từ mẫu chung hoặc chưa đối chiếu thì không tính là vi phạm, mà cần người xem xét.",
        "A breach of a rule drawn from a common pattern, or not checked against a source, is for a person to judge.",
    )
    shown = parts.table(caption, head, lines[:_MOST_LISTED], numbers=(3, 4))
    rest = parts.table(caption, head, lines[_MOST_LISTED:], numbers=(3, 4)) if len(lines) > _MOST_LISTED else ""
    return about + shown + (parts.details(rest, Text("Các phát hiện khác", "Other findings")) if rest else "")


def agreement(parts: Parts) -> str:
    """Reported bodies against competent ones."""
    if not parts.summary.agreement:
        return parts.paragraph("Dữ liệu không ghi cơ quan nào để so.", "The data names no body to compare.")
    head = [parts.both("cơ quan", "body"), *map(parts.say, RELATION_LABELS.values())]
    lines = [
        [
            escape(parts.say(name)),
            *(parts.link({"agreement": f"{path}={each}"}, counts[each]) for each in RELATION_LABELS),
        ]
        for path, name, counts in parts.summary.agreement
    ]
    about = parts.paragraph(
        "Ba cột đầu là khớp. “Chỉ trao quyết định” không cho biết ai quyết định, nên không tính là đúng hay sai.",
        "The first three agree. “Only handed over” does not tell who decided, so it counts neither way.",
    )
    return about + parts.table(parts.both("Số dòng theo quan hệ", "Rows by relation"), head, lines)


def missing(parts: Parts) -> str:
    """Facts the data lacks, texts the rules lack."""
    facts = [
        [
            escape(parts.say(label)),
            f"<code>{escape(path)}</code>",
            parts.link({"missing_facts": path, "verdict": Outcome.UNDETERMINED.value}, rows),
        ]
        for path, label, rows in parts.summary.missing_facts[:_MOST_LISTED]
    ]
    law = [
        [escape(text), parts.link({"missing_law": text}, rows)]
        for text, rows in parts.summary.missing_law[:_MOST_LISTED]
    ]
    rows = parts.both("số dòng", "rows")
    found = ""
    if facts:
        caption = parts.both(
            "Dữ kiện còn thiếu ở quyết định chưa kết luận được", "Facts missing where no verdict was possible"
        )
        found += parts.table(
            caption, [parts.both("dữ kiện", "fact"), parts.both("tên cột", "column"), rows], facts, (2,)
        )
    if law:
        caption = parts.both("Văn bản chưa có trong bộ quy tắc", "Texts these rules do not hold")
        found += parts.table(caption, [parts.both("văn bản", "text"), rows], law)
    return found or parts.paragraph("Không thiếu gì.", "Nothing is missing.")


def names(parts: Parts) -> str:
    """Names nobody knows, as the worklist has them."""
    unknown = parts.run.unknown
    if not unknown:
        return parts.paragraph("Mọi tên đều được nhận ra.", "Every name was understood.")
    head = [
        parts.both("tên", "name"), parts.both("vì sao", "why"), parts.both("gần giống", "near"), parts.both("dòng đầu", "first row"),
        parts.both("lượt", "times"),
    ]  # fmt: skip
    lines = [
        [
            escape(each.text[:160]), escape(parts.say(each.reason)), escape("; ".join(each.suggestions[:3])), str(each.first_row or "–"),
            parts.number(each.rows),
        ]
        for each in unknown[:_MOST_LISTED]
    ]  # fmt: skip
    caption = parts.both("Tên chưa nhận ra, nhiều lượt nhất trước", "Names not understood, most frequent first")
    more = len(unknown) - _MOST_LISTED
    rest = parts.paragraph(f"Còn {more} tên trong unresolved.csv.", f"{more} more in unresolved.csv.", "small soft")
    return parts.table(caption, head, lines, numbers=(3, 4)) + (rest if more > 0 else "")


def confidence(parts: Parts) -> str:
    """Verdicts by how well the rules they rest on are sourced."""
    settled_share = parts.both("trái, trong số đã kết luận", "breached, of those settled")
    head = [parts.both("mức độ đối chiếu", "confidence"), *map(parts.outcome, ORDER), settled_share]
    lines = []
    for group in parts.summary.confidence:
        against = group.of(Outcome.VIOLATION) + group.of(Outcome.JUDGEMENT)
        settled = against + group.of(Outcome.COMPLIANT)
        share = f"{100 * against / settled:.0f} %" if settled else "–"
        links = (parts.link({"confidence": group.value, "verdict": each.value}, group.of(each)) for each in ORDER)
        lines.append([escape(parts.say(group.label)), *links, share])
    about = parts.paragraph(
        "Quy định chưa đối chiếu mà tỷ lệ trái cao thì có thể chính quy tắc sai: hãy tra văn bản trước khi xem quyết định.",
        "Where rules not checked against a source are often breached, the rules may be at fault: look at the text first.",
    )
    return about + parts.table(parts.both("Kết luận theo mức độ đối chiếu", "Verdicts by confidence"), head, lines)


def unchecked(parts: Parts) -> str:
    """What the verdicts do not speak of."""
    found = parts.summary.unchecked
    out = ""
    if found.facets:
        named = ", ".join(map(parts.facet, found.facets))
        out += parts.paragraph(
            f"Mặt không kiểm tra, vì dữ liệu không có dữ kiện hoặc không được yêu cầu: {named}.",
            f"Facets not checked, for want of facts or because they were not asked for: {named}.",
        )
    unverified, rules = parts.number(found.unverified), parts.number(found.rules)
    out += parts.paragraph(
        f"{unverified} trong {rules} dòng quy tắc có hiệu lực trong thời gian này chưa được người thứ hai đối chiếu với văn bản.",
        f"{unverified} of {rules} rules in force in this time have not been verified against their text by a second person.",
    )
    out += "".join(f"<p>{escape(_sentence(parts.say(note)))}</p>" for note in parts.run.notes)
    if parts.run.rechecked:
        rows = parts.number(parts.run.rechecked)
        out += parts.paragraph(
            f"{rows} dòng được bộ đánh giá gốc xét lại.", f"{rows} rows were judged again by the native evaluator."
        )
    blocks = [_instrument(parts, each) for each in found.instruments]
    rest = "".join(blocks[_MOST_OPEN:])
    more = len(blocks) - _MOST_OPEN
    label = Text(f"{more} văn bản khác", f"{more} other instruments")
    return out + "".join(blocks[:_MOST_OPEN]) + (parts.details(rest, label) if rest else "")


def _instrument(parts: Parts, each: UncheckedInstrument) -> str:
    items = "".join(f"<li>{escape(parts.say(text))}</li>" for text in (*each.gaps, *each.untranslatable))
    label = Text(
        f"{each.number}: {each.provisions} điều khoản chưa kiểm tra",
        f"{each.number}: {each.provisions} provisions not checked",
    )
    return parts.details(f'<ul class="small">{items}</ul>', label)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
