"""`phancap rules lint`: every fault of the rule files, compiled afresh."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import command, exit_with
from cli.exit_codes import ExitCode
from cli.render.diagnostics_text import diagnostics_page
from cli.render.page import show
from cli.settings import Settings, shipped_rules
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, Level
from engine.lawbook.book import Lawbook


def _run(settings: Settings, path: str | None) -> None:
    from engine.lawbook.compile import compile_lawbook
    from engine.lawbook.sources import find_sources

    shipped = shipped_rules()
    asked = Path(path) if path is not None else None
    inside = asked is not None and asked.resolve().is_relative_to(shipped.resolve())
    overlays = settings.rules if asked is None or inside else (*settings.rules, asked)
    sources = find_sources(shipped, overlays)
    bag = DiagnosticBag()
    book = compile_lawbook(sources, bag)
    bag.extend(_unknown_functions(book))
    found = list(bag)
    files = [shown for _, shown, _, _ in sources.files]
    if asked is not None:
        where = str(asked.resolve().relative_to(shipped.resolve().parent)) if inside else str(asked)
        found = [each for each in found if each.span is None or _within(each.span.file, where)]
        files = [file for file in files if _within(file, where)]
    found.sort(
        key=lambda each: (each.span is None, each.span.file if each.span else "", each.span.line if each.span else 0)
    )
    page = diagnostics_page(found, settings)
    errors = sum(each.level is Level.ERROR for each in found)
    warnings = sum(each.level is Level.WARNING for each in found)
    page.add(
        settings.say(
            Text(
                f"{errors} lỗi, {warnings} cảnh báo trong {len(files)} tệp",
                f"{errors} errors, {warnings} warnings in {len(files)} files",
            )
        )
    )
    show(page, settings)
    exit_with(ExitCode.VIOLATION if errors else ExitCode.ANSWERED)


def _within(file: str, folder: str) -> bool:
    return file == folder or file.startswith(folder.rstrip("/") + "/")


def _unknown_functions(book: Lawbook) -> list[Diagnostic]:
    from engine.intake.derive import unknown_functions

    return [
        Diagnostic(
            "PC509",
            Text(
                f"dữ kiện suy ra “{row.fact}” ({row.ground.id}): hàm “{row.function}” không nhận “{name}”",
                f"the derived fact “{row.fact}” ({row.ground.id}): the function “{row.function}” does not take “{name}”",
            ),
            help=Text(
                "xem tên hàm và đối số trong tài liệu mẫu quy tắc", "see functions and arguments in the pack format"
            ),
        )
        for row, name in unknown_functions(book)
    ]


command = command(
    "lint",
    Text(
        "Kiểm tra toàn bộ quy tắc kèm theo và của --rules; PATH: chỉ báo lỗi của thư mục này. Mã thoát 3 khi có lỗi.",
        "Check the shipped rules and those of --rules; PATH: only faults of this folder. Exit code 3 when there are errors.",
    ),
    [click.Argument(["path"], required=False, metavar="[PATH]")],
    _run,
)
