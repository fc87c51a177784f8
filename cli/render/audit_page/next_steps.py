"""The first section of the report: where to look, and the command line of each next step."""

from __future__ import annotations

import shlex

from cli.render.audit_page.parts import Parts
from engine.model.vocabulary import Outcome


def next_steps(parts: Parts) -> str:
    """What to do, the gravest first."""
    makers = (_see_violations, _see_others, _settle_names, _mend_rejects, _add_facts, _get_law)
    steps = [step for make in makers if (step := make(parts))]
    if not steps:
        return parts.paragraph("Không có việc gì phải làm.", "There is nothing to do.")
    return f'<ol class="next">{"".join(f"<li><div>{step}</div></li>" for step in steps)}</ol>'


def _see_violations(parts: Parts) -> str:
    rows = parts.run.counts["violation"]
    if not rows:
        return ""
    words = parts.both(
        f"{parts.number(rows)} quyết định trái quy định đã đối chiếu: xem từng dòng, mở mẫu hồ sơ để kiểm tra lại.",
        f"{parts.number(rows)} decisions are against rules checked against a source: open each, check it as a proposal.",
    )
    return words + parts.show({"verdict": "violation"}, rows)


def _see_others(parts: Parts) -> str:
    counts = parts.run.counts
    outcomes = [each for each in (Outcome.CONFLICTING, Outcome.UNREGULATED, Outcome.JUDGEMENT) if counts[each.value]]
    rows = sum(counts[each.value] for each in outcomes)
    if not rows:
        return ""
    named = ", ".join(f"{parts.outcome(each)}: {parts.number(counts[each.value])}" for each in outcomes)
    words = parts.both(
        f"{parts.number(rows)} quyết định phải do người xem xét ({named}).",
        f"{parts.number(rows)} decisions are for a person to judge ({named}).",
    )
    return words + parts.show({"verdict": [each.value for each in outcomes]}, rows)


def _settle_names(parts: Parts) -> str:
    unknown = parts.run.unknown
    if not unknown:
        return ""
    names, times = parts.number(len(unknown)), parts.number(sum(each.rows for each in unknown))
    file = parts.run.output / "unresolved.csv"
    words = parts.both(
        f"{names} tên chưa nhận ra ({times} lượt): ghi cột “answer” trong {file}, rồi chạy:",
        f"{names} names not understood ({times} times): fill in “answer” in {file}, then run:",
    )
    return words + parts.command(parts.again("--names", str(file)))


def _mend_rejects(parts: Parts) -> str:
    rows = parts.run.counts["rejected"]
    if not rows:
        return ""
    file = parts.run.output / "rejects.csv"
    words = parts.both(
        f"{parts.number(rows)} dòng không đọc được: sửa trong {file} (lý do ghi ở đầu dòng), rồi kiểm tra riêng tệp ấy:",
        f"{parts.number(rows)} rows cannot be read: mend them in {file} (the reason stands first), then audit that file:",
    )
    return words + parts.command(
        f"phancap audit {shlex.quote(str(file))} --output {shlex.quote(f'{parts.run.output}-2')}"
    )


def _add_facts(parts: Parts) -> str:
    lacking = parts.summary.missing_facts[:3]
    if not lacking:
        return ""
    named = "; ".join(f"“{parts.say(label)}” ({parts.number(rows)})" for _, label, rows in lacking)
    words = parts.both(
        f"Dữ kiện thiếu nhiều nhất ở các quyết định chưa kết luận được: {named}. Thêm cột cho dữ kiện ấy rồi chạy lại.",
        f"The facts most often missing where no verdict was possible: {named}. Add a column for them and run again.",
    )
    path, _, rows = lacking[0]
    return words + parts.show({"missing_facts": path, "verdict": Outcome.UNDETERMINED.value}, rows)


def _get_law(parts: Parts) -> str:
    lacking = parts.summary.missing_law[:1]
    if not lacking:
        return ""
    text, rows = lacking[0]
    words = parts.both(
        f"Văn bản cần tra cứu nhiều nhất: {text}. Nơi có văn bản thì lập gói quy tắc riêng và chạy lại với --rules.",
        f"The text most often needed: {text}. Who holds it makes a pack of rules of it and runs again with --rules.",
    )
    return words + parts.show({"missing_law": text}, rows)
