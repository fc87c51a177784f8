"""`phancap log new`: a new log, which keeps inputs only when told so."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import Option, command
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, path: str, keep_inputs: bool) -> None:
    from engine.log.pseudonyms import key_path
    from engine.log.store import create_log

    place = Path(path)
    with create_log(place, keeps_inputs=keep_inputs) as log:
        made = log.head.id
    click.echo(settings.say(Text(f"đã tạo nhật ký {path} (mã {made})", f"made the log {path} (id {made})")))
    key = key_path(place)
    click.echo(settings.say(Text(
        f"khóa của các mã băm: {key}: giữ kín, đừng để mất",
        f"the key of its keyed hashes: {key}: keep it secret, do not lose it")))  # fmt: skip


command = command(
    "new",
    Text(
        "Tạo nhật ký. Người và tệp chỉ được ghi bằng mã băm có khóa, trừ khi có --keep-inputs.",
        "Make a log. Persons and files stand in it as keyed hashes alone, unless --keep-inputs is given.",
    ),
    [
        click.Argument(["path"], metavar="LOG"),
        Option(["--keep-inputs"], is_flag=True, text=Text(
            "Giữ nguyên hồ sơ trong kho lưu cạnh nhật ký, để xét lại mà không cần tệp gốc.",
            "Keep the files in full in the archive beside the log, so that replay needs no originals.")),
    ],
    _run,
)  # fmt: skip
