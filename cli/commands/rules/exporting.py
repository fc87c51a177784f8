"""`phancap rules export`: the competence of a pack as a list for offices."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from cli.commandline import Option, command
from cli.render.competence_list import FORMS
from cli.settings import Settings, shipped_rules
from cli.two_lawbooks import competence_files
from engine.authoring.annex.listing import competence_list
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.lawbook.book import Lawbook
from engine.strict_yaml import read_yaml_file
from engine.writing import write_file


def _run(settings: Settings, pack: str, output: str, force: bool) -> None:
    book = settings.lawbook()
    folder = _folder(settings, book, pack)
    form = FORMS.get(Path(output).suffix.lower().lstrip("."))
    if form is None:
        listed = ", ".join(f".{each}" for each in FORMS)
        raise PhancapError(
            [
                Diagnostic(
                    "PC964",
                    Text("đuôi tệp không cho biết dạng", "the name of the file does not say its form"),
                    Span(output),
                    Text(f"dùng một trong: {listed}", f"use one of: {listed}"),
                )
            ]
        )
    from dataclasses import replace

    book = (
        book if folder.is_relative_to(shipped_rules()) else replace(settings, rules=(*settings.rules, folder)).lawbook()
    )
    instrument = str(_data(folder / "instrument.yaml").get("id"))
    rows = [row for file in competence_files(folder) for row in _data(file)["rows"]]
    if not rows:
        raise PhancapError(
            [
                Diagnostic(
                    "PC964",
                    Text("bộ quy tắc không có dòng thẩm quyền nào", "the pack has no row of competence"),
                    Span(pack),
                )
            ]
        )
    row = book.instruments[instrument]
    listed_rows = competence_list(book, instrument, rows)
    write_file(Path(output), form(listed_rows, f"Danh mục thẩm quyền theo {row.number}"), replace=force)
    click.echo(settings.say(Text(f"đã ghi {len(rows)} dòng vào {output}", f"{len(rows)} rows written to {output}")))


def _data(file: Path) -> Mapping[str, Any]:
    data = read_yaml_file(file).data
    return data if isinstance(data, dict) else {}


def _folder(settings: Settings, book: Lawbook, pack: str) -> Path:
    """A folder with an instrument.yaml, or that of an instrument by id or number; raises PhancapError (PC926)."""
    if (Path(pack) / "instrument.yaml").is_file():
        return Path(pack)
    names = {each.number.casefold(): name for name, each in book.instruments.items()} | {
        name: name for name in book.instruments
    }
    wanted = names.get(pack.casefold())
    for root in (*settings.rules, shipped_rules()):
        for file in sorted(root.rglob("instrument.yaml")) if wanted is not None else ():
            if _data(file).get("id") == wanted:
                return file.parent
    raise PhancapError(
        [
            Diagnostic(
                "PC926",
                Text(
                    "không có văn bản này, hoặc thư mục không có instrument.yaml",
                    "there is no such instrument, or no instrument.yaml in the folder",
                ),
                Span(pack),
                Text(
                    "nêu số, mã văn bản (phancap rules list) hoặc thư mục",
                    "name a number, an id (phancap rules list) or a folder",
                ),
            )
        ]
    )


command = command(
    "export",
    Text(
        "Xuất danh mục thẩm quyền của một bộ quy tắc PACK (thư mục, số hoặc mã văn bản) ra tệp Excel, Word hoặc CSV; `rules import` đọc "
        "lại được nguyên vẹn.",
        "Write the list of competence of a PACK (folder, number or id) as an Excel, Word or CSV file; `rules import` reads it back whole.",
    ),
    [
        click.Argument(["pack"], metavar="PACK"),
        Option(
            ["--output"],
            required=True,
            metavar="FILE",
            text=Text("Tệp .xlsx, .docx hoặc .csv.", "A .xlsx, .docx or .csv file."),
        ),
        Option(["--force"], is_flag=True, text=Text("Ghi đè tệp đã có.", "Overwrite a file that is there.")),
    ],
    _run,
)
