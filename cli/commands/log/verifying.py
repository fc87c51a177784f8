"""`phancap log verify`: is a log what was written."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, path: str, anchors: tuple[str, ...], public_key: str | None) -> None:
    from engine.log.store import open_log
    from engine.log.verification import read_anchor, verify
    from engine.signatures import read_public_key

    key = read_public_key(Path(public_key)) if public_key else None
    held = tuple(read_anchor(Path(each), key) for each in anchors)
    with open_log(Path(path), to_write=False) as log:
        found = verify(log, held, key)
    page = Page()
    for each in found.found:
        page.field(each.fault.value, settings.say(each.text), style="bad")
    say = settings.say
    page.add(say(Text(f"đã đọc {found.entries} mục, {found.signed} mục có chữ ký",
                      f"{found.entries} entries read, {found.signed} of them signed")))  # fmt: skip
    if found.last is not None:
        page.field(say(Text("mục cuối", "last entry")), f"{found.last.number} {found.last.hash}")
    if not found.anchored:
        page.add(say(_UNANCHORED), style="open")
    if found.sound:
        page.add(say(Text("không thấy thay đổi nào", "no change found")), style="good")
    show(page, settings)
    exit_with(ExitCode.ANSWERED if found.sound else ExitCode.VIOLATION)


_UNANCHORED = Text(
    "không có mốc (--anchor): mất phần cuối hoặc viết lại toàn bộ thì không thể phát hiện",
    "no anchor was given (--anchor): loss of the tail, or rewriting all of it, cannot be found",
)

command = command(
    "verify",
    Text(
        "Nhật ký có còn nguyên như khi ghi không. Mã thoát 3 khi thấy thay đổi.",
        "Is a log what was written. Exit code 3 when a change is found.",
    ),
    [
        click.Argument(["path"], metavar="LOG"),
        Option(["--anchor", "anchors"], multiple=True, metavar="FILE", text=Text(
            "Biên nhận (receipt.json) hoặc mốc đã giữ nơi khác; lặp lại được.",
            "A receipt or a checkpoint kept elsewhere; repeatable.")),
        Option(["--public-key"], metavar="FILE", text=Text(
            "Mọi mục phải có chữ ký của khóa này.", "Every entry must carry this key's signature.")),
    ],
    _run,
)  # fmt: skip
