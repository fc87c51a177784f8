"""`phancap log checkpoint`: an anchor to keep where nobody who can write the log can write."""

from __future__ import annotations

import json
from pathlib import Path

import click

from cli.commandline import Option, command
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.writing import write_file


def _run(settings: Settings, path: str, output: str | None) -> None:
    from engine.log.store import open_log
    from engine.log.verification import CHECKPOINT, anchor_bytes, verify
    from engine.signatures import read_signer

    with open_log(Path(path), to_write=False) as log:
        found = verify(log)
    if found.last is None or not found.sound:
        message = Text("nhật ký trống hoặc không nguyên vẹn: không có mốc để xuất",
                       "the log is empty or not sound: there is no anchor to export")  # fmt: skip
        raise PhancapError([Diagnostic("PC708", message, Span(path), _VERIFY)])
    data: dict[str, object] = {
        "schema": CHECKPOINT, "log": found.last.log, "number": found.last.number, "hash": found.last.hash,
    }  # fmt: skip
    if settings.log_key is not None:
        signer = read_signer(settings.log_key)
        data |= {"key": signer.public.id, "signature": signer.sign(anchor_bytes(found.last))}
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    if output is None:
        click.echo(text, nl=False)
        return
    write_file(Path(output), text.encode(), replace=True, in_use=_kept(Path(path), settings.log_key))


def _kept(log: Path, key: Path | None) -> list[Path]:
    """What a checkpoint must not be written over: the log, its key, and the key that signs."""
    from engine.log.pseudonyms import key_path

    return [log, key_path(log), *([key] if key is not None else ())]


_VERIFY = Text("xem “phancap log verify”", "see “phancap log verify”")

command = command(
    "checkpoint",
    Text(
        "Xuất mốc của mục cuối để giữ nơi khác; ký bằng --log-key khi có.",
        "Export an anchor for the last entry, to be kept elsewhere; signed with --log-key when given.",
    ),
    [
        click.Argument(["path"], metavar="LOG"),
        Option(["--output"], metavar="FILE", text=Text("Ghi ra tệp.", "Write to a file.")),
    ],
    _run,
)
