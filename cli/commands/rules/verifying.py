"""`phancap rules verify`: is a folder of rules what a trusted key has signed."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.diagnostics_text import show_diagnostics
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import PhancapError


def _run(settings: Settings, folder: str, trust: str) -> None:
    from engine.lawbook.signing import read_trust, verify_folder

    trusted = read_trust(Path(trust))
    try:
        signer = verify_folder(Path(folder), trusted)
    except PhancapError as error:
        show_diagnostics(error.diagnostics, settings)
        exit_with(ExitCode.VIOLATION)
    else:
        owner = signer.owner or signer.key.id
        click.echo(settings.say(Text(f"đúng như đã ký bởi {owner}", f"as signed by {owner}")))


command = command(
    "verify",
    Text(
        "Thư mục quy tắc có đúng như một khóa được tin cậy đã ký không. Mã thoát 3 khi không.",
        "Is a folder of rules what a trusted key has signed. Exit code 3 when it is not.",
    ),
    [
        click.Argument(["folder"], metavar="FOLDER"),
        Option(["--trust"], required=True, metavar="FILE", text=Text(
            "Tệp các khóa công khai được tin cậy (PEM nối tiếp nhau; dòng # nêu chủ khóa).",
            "File of trusted public keys (PEM, one after another; a line with # names the owner).")),
    ],
    _run,
)  # fmt: skip
