"""`phancap rules show`: an instrument with its provisions and rows, or one row in words."""

from __future__ import annotations

import click

from cli.commandline import command
from cli.render.page import show
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, did_you_mean
from engine.text import fold, nfc


def _run(settings: Settings, identifier: str) -> None:
    from cli.render.rules_text import RulesPage, rows_of

    book = settings.lawbook()
    wanted = fold(nfc(identifier))
    writer = RulesPage(book, settings)
    for row in book.instruments.values():
        if wanted in (row.id, fold(row.number)):
            show(writer.instrument(row), settings)
            return
    rows = [each for rows in rows_of(book).values() for each in rows]
    found = [each for each in rows if each.ground.id == identifier]
    if found:
        show(writer.rows(found), settings)
        return
    known = (
        *book.instruments,
        *(row.number for row in book.instruments.values()),
        *dict.fromkeys(each.ground.id for each in rows),
    )
    raise PhancapError(
        [
            Diagnostic(
                "PC512",
                Text(
                    f"không có văn bản hoặc dòng quy tắc “{identifier}”",
                    f"there is no instrument or row “{identifier}”",
                ),
                help=did_you_mean(identifier, known),
            )
        ]
    )


command = command(
    "show",
    Text(
        "Một văn bản (mã hoặc số, ký hiệu) với điều khoản và các dòng; hoặc một dòng theo mã.",
        "An instrument (id or number) with its provisions and rows; or one row by id.",
    ),
    [click.Argument(["identifier"], metavar="ID")],
    _run,
)
