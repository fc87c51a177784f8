"""`phancap log show`: the entries of a log."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from cli.commandline import Option, command
from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text
from engine.log.entries import Entry
from engine.model.vocabulary import OUTCOME_LABELS, Outcome


def _run(settings: Settings, path: str, entry: int | None, as_json: bool) -> None:
    from engine.log.store import open_log

    with open_log(Path(path), to_write=False) as log:
        chosen = [each for each in log.entries() if entry is None or each.number == entry]
    if as_json:
        click.echo(json.dumps([_data(each) for each in chosen], ensure_ascii=False, indent=2))
        return
    page = Page()
    for each in chosen:
        _line(page, each, settings, full=entry is not None)
    page.add(settings.say(Text(f"{len(chosen)} mục", f"{len(chosen)} entries")))
    show(page, settings)


def _data(entry: Entry) -> dict[str, Any]:
    return {
        "number": entry.number, "hash": entry.hash, "previous": entry.previous, "key": entry.key,
        "signature": entry.signature, "content": entry.content,
    }  # fmt: skip


def _line(page: Page, entry: Entry, settings: Settings, *, full: bool) -> None:
    content = entry.content
    verdict = content.get("verdict", {})
    page.field(f"{entry.number}", f"{content.get('at')}  {content.get('kind')}  {_outcome(content, settings)}")
    named = ", ".join([*verdict.get("posts", ()), *verdict.get("on", ())]) if isinstance(verdict, dict) else ""
    if named:
        page.add(named, 1)
    if full:
        page.field(settings.say(Text("mã băm", "hash")), entry.hash, 1)
        page.field(settings.say(Text("bộ quy tắc", "lawbook")), str(content.get("lawbook")), 1)
        page.field(settings.say(Text("ký bằng khóa", "signed by")), entry.key or "–", 1)
        for rule, code, result, _, day in verdict.get("findings", ()):
            page.add(f"{result}: {code} ({rule}, {day})", 1, "quiet")


def _outcome(content: Any, settings: Settings) -> str:
    said = content.get("verdict", {}).get("outcome") if isinstance(content.get("verdict"), dict) else None
    if said in {each.value for each in Outcome}:
        return settings.say(OUTCOME_LABELS[Outcome(said)])
    counts = content.get("counts", {})
    if not isinstance(counts, dict):
        return ""
    words = _COUNTS | {each.value: label for each, label in OUTCOME_LABELS.items()}
    known = [name for name in words if counts.get(name) or name == "rows"]
    return ", ".join(f"{settings.say(words[name])} {counts.get(name)}" for name in known if name in counts)


_COUNTS = {
    "rows": Text("số dòng", "rows"),
    "rejected": Text("không đọc được", "rejected"),
    "unresolved_names": Text("tên chưa nhận ra", "names not understood"),
}


command = command(
    "show",
    Text("Các mục của nhật ký, theo thứ tự ghi.", "The entries of a log, as they were written."),
    [
        click.Argument(["path"], metavar="LOG"),
        Option(["--entry"], type=int, metavar="N", text=Text("Chỉ mục này, đầy đủ.", "This entry only, in full.")),
        Option(["--json", "as_json"], is_flag=True, text=Text("Kết quả dạng JSON.", "Answer as JSON.")),
    ],
    _run,
)
