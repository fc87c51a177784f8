"""`phancap rules lint`: every fault of the rule files, compiled afresh."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.diagnostics_text import diagnostics_page
from cli.render.findings import FORMATS, junit, of_diagnostic, sarif
from cli.render.page import show
from cli.settings import Settings, shipped_rules
from cli.two_lawbooks import enacted, lies_in, shown_folder
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, Level, Span
from engine.lawbook.book import Lawbook

if TYPE_CHECKING:
    from engine.analysis.linting import LintReport
    from engine.analysis.study import Lint


def _run(settings: Settings, path: str | None, output_format: str, scenarios: bool) -> None:
    from engine.analysis.linting import LintReport, lint
    from engine.analysis.study import Study
    from engine.lawbook.compile import compile_lawbook
    from engine.lawbook.sources import find_sources

    shipped = shipped_rules()
    asked = Path(path) if path is not None else None
    inside = asked is not None and asked.resolve().is_relative_to(shipped.resolve())
    overlays = settings.rules if asked is None or inside else (*settings.rules, asked)
    sources = find_sources(shipped, overlays)
    where = None if asked is None else shown_folder(asked)
    bag = DiagnosticBag()
    spans: dict[str, Span] = {}
    book = compile_lawbook(sources, bag, spans)
    bag.extend(_unknown_functions(book))
    faults = [each for each in bag if where is None or each.span is None or lies_in(each.span.file, where)]
    if faults and output_format == "text":
        _show_faults(
            faults, [shown for _, shown, _, _ in sources.files if where is None or lies_in(shown, where)], settings
        )
    if bag.errors:
        if output_format != "text":
            _write_faults(faults, settings, output_format)
        exit_with(ExitCode.VIOLATION if faults else ExitCode.ANSWERED)
    if asked is not None:
        book = enacted(book, spans, asked)
    report = lint(book, spans)
    if where is not None:
        report = LintReport(
            tuple(each for each in report.found if _concerns(each, spans, where)),
            tuple((each, row) for each, row in report.suppressed if _concerns(each, spans, where)),
            sum(lies_in(spans[rule].file, where) for rule in Study(book).grounds if rule in spans),
        )
    _show(book, report, spans, settings, output_format, scenarios=scenarios, faults=faults)
    exit_with(ExitCode.ANSWERED if report.clean and not faults else ExitCode.VIOLATION)


def _show_faults(faults: list[Diagnostic], files: list[str], settings: Settings) -> None:
    faults.sort(
        key=lambda each: (each.span is None, each.span.file if each.span else "", each.span.line if each.span else 0)
    )
    page = diagnostics_page(faults, settings)
    errors = sum(each.level is Level.ERROR for each in faults)
    page.add(
        settings.say(
            Text(
                f"{errors} lỗi, {len(faults) - errors} cảnh báo trong {len(files)} tệp",
                f"{errors} errors, {len(faults) - errors} warnings in {len(files)} files",
            )
        )
    )
    show(page, settings)


def _show(
    book: Lawbook,
    report: LintReport,
    spans: dict[str, Span],
    settings: Settings,
    output_format: str,
    *,
    scenarios: bool,
    faults: list[Diagnostic],
) -> None:
    from cli.render.lint_report import LintPages

    pages = LintPages(book, report, spans, settings, faults)
    if output_format == "text":
        show(pages.text(scenarios=scenarios), settings)
    else:
        click.echo({"json": pages.json, "sarif": pages.sarif, "junit": pages.junit}[output_format](), nl=False)


def _write_faults(faults: list[Diagnostic], settings: Settings, output_format: str) -> None:
    """Faults of files in a form machines read, where they leave nothing to analyse."""
    if output_format == "json":
        data: dict[str, object] = {
            "schema": "phancap.lint/1",
            "lawbook": None,
            "rows": 0,
            "findings": [],
            "suppressed": [],
        }
        data["faults"] = [each.to_json() for each in faults]
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    findings = [of_diagnostic(each, settings) for each in faults]
    click.echo(sarif(findings) if output_format == "sarif" else junit("phancap rules lint", findings), nl=False)


def _concerns(found: Lint, spans: dict[str, Span], where: str) -> bool:
    named = [spans[name] for name in (*found.rules, *found.posts) if name in spans]
    return any(lies_in(span.file, where) for span in named)


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
        "Tìm lỗi và phân tích toàn bộ quy tắc: mâu thuẫn, khoảng trống, dòng thừa, căn cứ hết hiệu lực, ủy quyền quá thẩm quyền. "
        "PATH: chỉ những gì thuộc thư mục này, dự thảo trong đó coi như đã ký. Mã thoát 3 khi có phát hiện.",
        "Find faults and analyse all rules: conflicts, holes, rows without use, citations not in force, delegation beyond power. "
        "PATH: only what concerns this folder, its drafts as if signed. Exit code 3 when something is found.",
    ),
    [
        click.Argument(["path"], required=False, metavar="[PATH]"),
        Option(
            ["--format", "output_format"],
            type=click.Choice(FORMATS),
            default="text",
            text=Text("Dạng kết quả.", "Form of the output."),
        ),
        Option(
            ["--scenarios"],
            is_flag=True,
            text=Text(
                "Kèm mỗi phát hiện một kịch bản để đưa vào tệp tính năng.",
                "With each finding, a scenario to put into a feature file.",
            ),
        ),
    ],
    _run,
)
