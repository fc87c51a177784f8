"""`phancap log replay`: decisions worked out again, by the archived rules and, when asked, by today's."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text
from engine.log.replay import Replay, Replayed
from engine.model.vocabulary import OUTCOME_LABELS, Outcome

_RESULTS = {
    Replay.SAME: Text("như đã ghi", "as recorded"),
    Replay.DIFFERS: Text("khác kết quả đã ghi", "differs from what was recorded"),
    Replay.NO_INPUT: Text("thiếu hồ sơ", "input not given"),
    Replay.NOT_POSSIBLE: Text("không xét lại được", "cannot be replayed"),
}
_STYLES = {Replay.SAME: "good", Replay.DIFFERS: "bad", Replay.NO_INPUT: "open", Replay.NOT_POSSIBLE: "open"}


def _run(settings: Settings, path: str, inputs: tuple[str, ...], entry: int | None, today: bool) -> None:
    from engine.log.replay import Replayer
    from engine.log.store import open_log

    other = settings.lawbook() if today else None
    page = Page()
    results: Counter[Replay] = Counter()
    with open_log(Path(path), to_write=False) as log:
        replayer = Replayer(log, _files(inputs), other)
        for each in replayer.replay(each for each in log.entries() if entry is None or each.number == entry):
            results[each.result] += 1
            _add(page, each, settings)
    page.add(", ".join(f"{settings.say(_RESULTS[result])}: {number}" for result, number in results.items()))
    show(page, settings)
    if results[Replay.DIFFERS]:
        exit_with(ExitCode.VIOLATION)
    exit_with(ExitCode.UNDETERMINED if results.total() > results[Replay.SAME] else ExitCode.ANSWERED)


def _add(page: Page, each: Replayed, settings: Settings) -> None:
    say = settings.say
    outcome = say(OUTCOME_LABELS[Outcome(each.found)]) if each.found is not None else ""
    page.field(f"{each.number}", f"{say(_RESULTS[each.result])}  {outcome}", style=_STYLES[each.result])
    if each.note is not None:
        page.add(say(each.note), 1)
    if each.since is None:
        return
    if not each.since:
        page.add(say(Text("quy tắc hiện nay cho cùng kết quả", "today's rules give the same")), 1)
    for difference in each.since:
        page.add(say(difference.what), 1)
        page.add(say(difference.reason), 2, "quiet")
        for provision in difference.provisions:
            page.field(say(Text("căn cứ", "provision")), provision, 2)


def _files(inputs: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for each in map(Path, inputs):
        found += sorted(path for path in each.rglob("*") if path.is_file()) if each.is_dir() else [each]
    return found


command = command(
    "replay",
    Text(
        "Xét lại từng mục theo bộ quy tắc đã lưu; --today: so với quy tắc hiện nay và nêu lý do khác. Mã thoát 3 khi khác.",
        "Work entries out again by the archived rules; --today: compare with today's and say why they differ. "
        "Exit code 3 when an entry is not what was recorded.",
    ),
    [
        click.Argument(["path"], metavar="LOG"),
        Option(["--inputs"], multiple=True, metavar="PATH", text=Text(
            "Tệp hoặc thư mục hồ sơ gốc, khi nhật ký chỉ giữ mã băm; lặp lại được.",
            "Original files or a folder of them, where the log holds hashes alone; repeatable.")),
        Option(["--entry"], type=int, metavar="N", text=Text("Chỉ mục này.", "This entry only.")),
        Option(["--today"], is_flag=True, text=Text("So với quy tắc hiện nay.", "Compare with today's rules.")),
    ],
    _run,
)  # fmt: skip
