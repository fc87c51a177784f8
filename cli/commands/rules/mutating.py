"""`phancap rules mutate`: small faults put into the rules, and whether the scenarios notice them."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from random import Random
from typing import Any

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.diagnostics_text import diagnostics_page
from cli.render.findings import FORMATS, Finding, junit, sarif
from cli.render.page import Page, show
from cli.scenario_evidence import ScenarioEvidence, rule_places, scenario_evidence
from cli.settings import Settings
from engine.analysis.evidence import Evidence
from engine.analysis.mutants import Changed, Mutant, mutants
from engine.analysis.mutation import MutationRun, MutationScore, Question, Survivor
from engine.bilingual import Text
from engine.conditions.wording import Wording
from engine.diagnostics import Level, Span
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import ROLE_LABELS
from engine.text import format_date
from engine.verdict.labels import cite, name_of

_KINDS = {
    "body": Text("đổi cơ quan", "another body"), "level": Text("đổi cấp", "another level"),
    "threshold": Text("lệch ngưỡng", "threshold moved"), "date": Text("lệch một ngày", "a day off"),
    "condition": Text("bỏ điều kiện", "condition dropped"), "override": Text("bỏ ngoại lệ", "exception removed"),
}  # fmt: skip


def _run(
    settings: Settings,
    path: str,
    instruments: tuple[str, ...],
    sample: int,
    seed: int,
    at_least: int | None,
    as_json: bool,
    output_format: str,
) -> None:
    from cli.feature_steps.recording import holds

    held = scenario_evidence(settings, path, instruments)
    every = list(mutants(held.book, held.instruments))
    # The same sample for the same rules and seed: a choice to be repeated, not a secret.
    chosen = Random(seed).sample(every, sample) if 0 < sample < len(every) else every  # noqa: S311
    questions = [Question(Evidence(each.case, each.facets), partial(holds, each)) for each in held.recording.questions]
    score = MutationRun(held.book, questions).judge(chosen)
    if as_json or output_format == "json":
        click.echo(json.dumps(_data(settings, held, score, len(every)), ensure_ascii=False, indent=2))
    elif output_format != "text":
        findings = list(_findings(settings, held.book, score, rule_places(settings, path)))
        passed = [f"{each.ground.id}: {each.kind} {number}" for number, each in enumerate(score.killed, 1)]
        click.echo(
            sarif(findings) if output_format == "sarif" else junit("phancap rules mutate", findings, passed), nl=False
        )
    else:
        show(diagnostics_page(held.recording.refused, settings), settings)
        show(_page(settings, held.book, score, len(every)), settings)
    exit_with(ExitCode.VIOLATION if at_least is not None and score.percent < at_least else ExitCode.ANSWERED)


def _findings(settings: Settings, book: Lawbook, score: MutationScore, places: dict[str, Span]) -> Iterator[Finding]:
    """A finding for each fault no scenario notices (PC953)."""
    words = _Words(settings, book)
    repair = settings.say(
        Text(
            "viết kịch bản mà kết quả đổi khi quy tắc sai như vậy",
            "write a scenario whose answer changes with this fault",
        )
    )
    for survivor in score.survived:
        each = survivor.mutant
        rows = tuple(old.ground.id for old, _ in each.rows)
        message = (
            f"{settings.say(_KINDS[each.kind])}, {each.ground.id}: {words.of(each.before)} → {words.of(each.after)}"
        )
        yield Finding(
            "PC953",
            Level.WARNING,
            message,
            repair,
            each.ground.id,
            tuple(places[row] for row in rows if row in places),
            (settings.say(_why(survivor)), words.provisions(each)),
        )


class _Words:
    def __init__(self, settings: Settings, book: Lawbook) -> None:
        self.settings = settings
        self.book = book
        self._names = name_of(book, settings.language)
        self._wording = Wording(book.facts, settings.language, self._names.get)

    def of(self, changed: Changed | None) -> str:
        if changed is None:
            return "–"
        if isinstance(changed, str):
            return changed
        if isinstance(changed, dt.date):
            return format_date(changed, self.settings.language)
        if isinstance(changed, tuple):
            role, body = changed
            return f"{self.settings.say(ROLE_LABELS[role])}: {self.settings.say(self.book.bodies[body].label)}"
        return self._wording.words(changed)

    def provisions(self, mutant: Mutant) -> str:
        return "; ".join(cite(self.book, each) for each in mutant.ground.citations)


def _page(settings: Settings, book: Lawbook, score: MutationScore, every: int) -> Page:
    page, words, say = Page(), _Words(settings, book), settings.say
    for survivor in score.survived:
        each = survivor.mutant
        more = len(each.rows) - 1
        rows = say(Text(f" (và {more} dòng nữa)", f" (and {more} more rows)")) if more else ""
        page.field(say(_KINDS[each.kind]), f"{each.ground.id}{rows}", style="open")
        page.add(f"{words.of(each.before)} → {words.of(each.after)}", 1)
        page.add(say(_why(survivor)), 1)
        page.add(words.provisions(each), 1, "quiet")
    lost = [each.mutant for each in score.survived]
    page.blank()
    by_kind = [Counter(each.kind for each in which) for which in (score.killed, lost)]
    for kind, label in _KINDS.items():
        if any(count[kind] for count in by_kind):
            page.field(say(label), _share(kind, *by_kind))
    page.blank()
    by_instrument = [Counter(each.ground.instrument for each in which) for which in (score.killed, lost)]
    for instrument in sorted({*by_instrument[0], *by_instrument[1]}, key=lambda name: (-by_instrument[1][name], name)):
        page.field(book.instruments[instrument].number, _share(instrument, *by_instrument))
    page.blank()
    judged = len(score.killed) + len(score.survived) + len(score.equivalent)
    page.add(say(Text(
        f"phát hiện {len(score.killed)}/{len(score.killed) + len(score.survived)} ({score.percent:.1f} %); "
        f"{len(score.equivalent)} tương đương đã chứng minh; đã thử {judged} trong {every} lỗi gài",
        f"{len(score.killed)}/{len(score.killed) + len(score.survived)} noticed ({score.percent:.1f} %); "
        f"{len(score.equivalent)} proven equivalent; {judged} of {every} faults tried")))  # fmt: skip
    return page


def _share(name: str, killed: Counter[str], survived: Counter[str]) -> str:
    return f"{killed[name]}/{killed[name] + survived[name]}"


def _why(survivor: Survivor) -> Text:
    """Why nobody noticed."""
    if not survivor.asked:
        return Text("không câu hỏi nào chạm tới", "no question touches it")
    return Text(f"chạm tới {survivor.asked} câu hỏi, không đáp án nào đổi",
                f"{survivor.asked} questions touched, no expected answer changes")  # fmt: skip


def _data(settings: Settings, held: ScenarioEvidence, score: MutationScore, every: int) -> dict[str, Any]:
    words = _Words(settings, held.book)

    def told(each: Mutant) -> dict[str, object]:
        return {
            "kind": each.kind, "rules": [old.ground.id for old, _ in each.rows], "instrument": each.ground.instrument,
            "provisions": [cited.provision for cited in each.ground.citations],
            "before": words.of(each.before), "after": None if each.after is None else words.of(each.after),
        }  # fmt: skip

    return {
        "schema": "phancap.mutation/1", "mutants": every, "percent": round(score.percent, 1),
        "killed": len(score.killed),
        "survived": [{**told(each.mutant), "asked": each.asked} for each in score.survived],
        "equivalent": [told(each) for each in score.equivalent],
        "refused": [each.to_json() for each in held.recording.refused],
    }  # fmt: skip


command = command(
    "mutate",
    Text(
        "Gài lỗi nhỏ vào quy tắc (đổi cơ quan, đổi cấp, lệch ngưỡng, lệch một ngày, bỏ điều kiện, bỏ ngoại lệ) rồi hỏi lại các câu "
        "hỏi của kịch bản trong PATH: lỗi nào không kịch bản nào phát hiện thì liệt kê. Lỗi chỉ được bỏ ra ngoài khi chứng minh "
        "được là không đổi trường hợp nào.",
        "Put small faults into the rules (another body, another level, a threshold moved, a day off, a condition dropped, an "
        "exception removed) and ask the questions of the scenarios of PATH again; faults no scenario notices are listed. One is left "
        "out only when proven to change no case.",
    ),
    [
        click.Argument(["path"], required=False, default=".", metavar="[PATH]"),
        Option(["--instrument", "instruments"], multiple=True, metavar="ID",
               text=Text("Chỉ văn bản này (số hoặc mã).", "This instrument only (number or id).")),
        Option(["--sample"], type=click.IntRange(min=0), default=300, show_default=True, metavar="N",
               text=Text("Thử N lỗi lấy mẫu; 0: thử hết.", "Try a sample of N faults; 0: all of them.")),
        Option(["--seed"], type=int, default=1, show_default=True, metavar="N",
               text=Text("Số gieo của mẫu; cùng số thì cùng mẫu.", "Seed of the sample; the same seed, the same sample.")),
        Option(["--at-least"], type=click.IntRange(0, 100), metavar="N",
               text=Text("Mã thoát 3 khi tỷ lệ phát hiện dưới N %.", "Exit code 3 when fewer than N % are noticed.")),
        Option(["--format", "output_format"], type=click.Choice(FORMATS), default="text",
               text=Text("Dạng kết quả.", "Form of the output.")),
        Option(["--json", "as_json"], is_flag=True, text=Text("Như --format json.", "As --format json.")),
    ],
    _run,
)  # fmt: skip
