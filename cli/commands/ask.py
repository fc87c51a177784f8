"""`phancap ask`: a proposal by question and answer, judged as it grows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.commandline import Option, command, exit_with
from cli.settings import Settings
from cli.verdicts import checked_proposal, code_of, leave_proof, say
from engine.bilingual import Text
from engine.diagnostics import Diagnostic
from engine.text import fold
from engine.verdict.check import ALL_FACETS
from engine.writing import write_file

if TYPE_CHECKING:
    from cli.interview import Interview, Question

_DONE = ("xong", "done", "het")
_WHY = "?"
_MOST_REASONS = 5
_OPENING = Text(
    "Chỉ hỏi điều còn có thể làm thay đổi kết luận. Chưa rõ: bấm Enter; vì sao hỏi: ?; dừng và xem kết luận: xong.",
    "Only what could still change the verdict is asked. Not known: press Enter; why it is asked: ?; stop and see the verdict: done.",
)
_HINTS = {
    "date": Text("ngày: 10/5/2024, 5/2024, 2024", "date: 10/5/2024, 5/2024, 2024"),
    "boolean": Text("có | không", "yes | no"),
    "integer": Text("số", "number"),
    "list": Text("cách nhau bằng dấu chấm phẩy", "separated by semicolons"),
    "collection": Text("có mấy mục? 1, 2 … hoặc “không có”", "how many? 1, 2 … or “none”"),
}


def _run(
    settings: Settings, post: tuple[str, ...], action: str | None, on: str | None, province: str | None, output: str | None
) -> None:  # fmt: skip
    from cli.interview import Interview

    interview = Interview(settings.lawbook())
    title = " ".join(post)
    given = {"post.title": title, "post.province": province, "action": action, "party_act.on": on}
    for path, value in given.items():
        if value:
            interview.put(path, value)
    if output is not None:
        _keep(interview, output, replace=False)
    click.echo(settings.say(_OPENING), err=True)
    _talk(interview, settings, output)
    _conclude(interview, settings)


def _talk(interview: Interview, settings: Settings, output: str | None) -> None:
    """Until nothing is left to ask, or whoever answers has had enough; each answer is on the disk before the next question."""
    said: set[Diagnostic] = set()
    while (question := interview.next()) is not None:
        try:
            text = click.prompt(_words(question, interview, settings), default="", show_default=False, err=True)
        except click.Abort:
            # End of input or Ctrl-C: what was answered stands.
            click.echo(err=True)
            return
        if fold(text.strip()) in _DONE:
            return
        if text.strip() == _WHY:
            _tell_why(interview, question, settings)
            continue
        faults = interview.answer(question, text)
        fresh = [each for each in interview.judged[1].diagnostics if each.span is not None and each not in said]
        said.update(fresh)
        # There is no file whose lines could be named.
        say([replace(each, span=None) for each in (*faults, *fresh)], settings)
        if output is not None:
            _keep(interview, output, replace=True)


def _words(question: Question, interview: Interview, settings: Settings) -> str:
    from engine.conditions.wording import WORDS

    label = settings.say(question.fact.label)
    if question.whole:
        asked = settings.say(Text(f"{label}: đã kê đủ chưa? (có | không)", f"{label}: is that all of them? (yes | no)"))
    else:
        hint = settings.say(_HINTS[question.fact.kind]) if question.fact.kind in _HINTS else ""
        if question.fact.choices and question.fact.path != "action":
            words = [settings.say(WORDS[each]) if each in WORDS else each for each in question.fact.choices]
            hint = "; ".join(f"{number}: {word}" for number, word in enumerate(words, 1))
        asked = f"{label} ({hint})" if hint else label
    if question.item is not None and question.of_list is not None:
        asked = f"{settings.say(question.of_list.label)} {question.item + 1} – {asked}"
    return f"[{interview.left}] {asked}"


def _tell_why(interview: Interview, question: Question, settings: Settings) -> None:
    from engine.verdict.labels import cite

    waiting = interview.waiting(question)
    for finding in waiting[:_MOST_REASONS]:
        cites = "; ".join(cite(interview.book, citation) for citation in finding.citations)
        click.echo(f"  - {settings.say(finding.title)} [{cites}]", err=True)
    rest = len(waiting) - _MOST_REASONS
    if rest > 0:
        click.echo(settings.say(Text(f"  … và {rest} quy định nữa", f"  … and {rest} more rules")), err=True)
    if not waiting:
        none = Text(
            "  cần để biết quy định nào áp dụng, ai có thẩm quyền", "  it tells which rules apply and who is competent"
        )
        click.echo(settings.say(none), err=True)


def _keep(interview: Interview, output: str, *, replace: bool) -> None:
    write_file(Path(output), interview.text.encode(), replace=replace, private=True)


def _conclude(interview: Interview, settings: Settings) -> None:
    from cli.render.page import show
    from cli.render.verdict_sheet import SheetWriter
    from cli.render.verdict_text import verdict_page

    checked = checked_proposal(interview.book, interview.judged[0], ALL_FACETS)
    code = code_of(checked, settings)
    if not checked.opinion.contradictions:
        writer = SheetWriter(interview.book, settings.language)
        show(verdict_page([writer.sheet(checked.verdict, checked.plans, checked.opinion)]), settings)
        leave_proof(settings, interview.book, [checked], ALL_FACETS)
    exit_with(code)


command = command(
    "ask",
    Text(
        "Lập hồ sơ bằng hỏi đáp: chỉ hỏi điều còn có thể làm thay đổi kết luận, rồi nêu kết luận.",
        "Make a proposal by question and answer: only what could still change the verdict is asked, then the verdict is given.",
    ),
    [
        click.Argument(["post"], nargs=-1, required=False, metavar="[POST]"),
        Option(["--action"], metavar="A", text=Text("Nội dung công tác cán bộ.", "Action.")),
        Option(["--on"], metavar="DATE", text=Text("Ngày quyết định.", "Date of the decision.")),
        Option(["--province"], metavar="P", text=Text("Tỉnh, thành phố.", "Province.")),
        Option(["--output"], metavar="PATH", text=Text(
            "Ghi hồ sơ (YAML) sau mỗi câu trả lời.", "Write the proposal (YAML) after each answer.")),
    ],
    _run,
)  # fmt: skip
