"""`phancap rules sign`: sign a folder of rules."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import Option, command
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, folder: str, key: str) -> None:
    from engine.lawbook.signing import SIGNATURE_FILE, sign_folder
    from engine.signatures import read_signer

    signer = read_signer(Path(key))
    count = sign_folder(Path(folder), signer)
    click.echo(settings.say(Text(
        f"đã ký {count} tệp bằng khóa {signer.public.id}: {folder}/{SIGNATURE_FILE}",
        f"signed {count} files with key {signer.public.id}: {folder}/{SIGNATURE_FILE}")))  # fmt: skip


command = command(
    "sign",
    Text(
        "Ký mọi tệp quy tắc của FOLDER; chữ ký nằm trong signature.json của thư mục.",
        "Sign every rule file of FOLDER; the signature stands in the folder's signature.json.",
    ),
    [
        click.Argument(["folder"], metavar="FOLDER"),
        Option(["--key"], required=True, metavar="FILE", text=Text(
            "Khóa riêng (“phancap log key”).", "Private key (“phancap log key”).")),
    ],
    _run,
)  # fmt: skip
