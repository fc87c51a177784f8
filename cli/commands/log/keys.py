"""`phancap log key`: a pair of keys for signing."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import command
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, path: str) -> None:
    from engine.signatures import make_key

    public = make_key(Path(path))
    click.echo(settings.say(Text(
        f"khóa riêng: {path} (giữ kín); khóa công khai: {path}.pub; mã khóa {public.id}",
        f"private key: {path} (keep it secret); public key: {path}.pub; key id {public.id}")))  # fmt: skip


command = command(
    "key",
    Text(
        "Tạo cặp khóa Ed25519: FILE (chỉ chủ đọc được) và FILE.pub.",
        "Make a pair of Ed25519 keys: FILE (readable by its owner alone) and FILE.pub.",
    ),
    [click.Argument(["path"], metavar="FILE")],
    _run,
)
