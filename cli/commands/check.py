"""`phancap check`: is a file lawful on each of its dates."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.drafts import tell_drafts
from cli.exit_codes import ExitCode, prevailing
from cli.facets import facets_in
from cli.settings import Settings
from cli.verdicts import Checked, checked_proposal, code_of, leave_proof, say
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.intake.proposals import read_proposal_file
from engine.lawbook.book import Lawbook
from engine.verdict.check import ALL_FACETS
from engine.writing import refuse_in_the_way, write_file

FORMS = ("text", "json", "html", "docx", "sarif", "junit")


def _run(
    settings: Settings,
    files: tuple[str, ...],
    scope: str | None,
    output_format: str,
    output: str | None,
    full: bool,
    require_second_opinion: bool,
    receipt: str | None,
) -> None:
    facets = ALL_FACETS if scope is None else facets_in(scope)
    _refuse_places(files, output, receipt)
    if output_format == "docx":
        _refuse_without_word(output)
    book = settings.lawbook()
    tell_drafts(settings, book)
    codes: list[ExitCode] = []
    found: list[Checked] = []
    faults: list[Diagnostic] = []
    for file in files:
        try:
            checked = checked_proposal(book, read_proposal_file(Path(file)), facets)
        except PhancapError as error:
            say(error.diagnostics, settings)
            faults += error.diagnostics
            codes.append(ExitCode.USAGE)
            continue
        codes.append(code_of(checked, settings, required=require_second_opinion))
        if not checked.opinion.contradictions:
            found.append(checked)
    _write(settings, book, found, faults, output_format, output, full=full)
    leave_proof(settings, book, found, facets, receipt)
    exit_with(prevailing(codes))


def _refuse_places(files: tuple[str, ...], output: str | None, receipt: str | None) -> None:
    """Before any work: neither file may be written over what is read, nor one over the other."""
    if output is not None:
        refuse_in_the_way(Path(output), map(Path, files))
    if receipt is not None:
        refuse_in_the_way(Path(receipt), map(Path, (*files, *([output] if output else ()))))


def _refuse_without_word(output: str | None) -> None:
    """Before any work: a Word document goes to a file, and needs a package of its own."""
    from cli.render.verdict_docx import refuse_unless_installed

    if output is None:
        raise PhancapError([Diagnostic(
            "PC955",
            Text("tệp Word phải được ghi ra tệp", "a Word document must go to a file"),
            help=Text("thêm --output TÊN.docx", "add --output NAME.docx"),
        )])  # fmt: skip
    refuse_unless_installed()


def _write(
    settings: Settings, book: Lawbook, found: list[Checked], faults: list[Diagnostic], form: str, output: str | None, *, full: bool
) -> None:  # fmt: skip
    if form == "json":
        from engine.verdict.serial import verdict_json

        data = [verdict_json(book, each.verdict, each.plans, settings.language, each.opinion) for each in found]
        _put(json.dumps(data, ensure_ascii=False, indent=2) + "\n", output)
    elif form in ("sarif", "junit"):
        _put(_as_findings(settings, book, found, faults, form), output)
    elif found:
        _put_sheets(settings, book, found, form, output, full=full)


def _as_findings(settings: Settings, book: Lawbook, found: list[Checked], faults: list[Diagnostic], form: str) -> str:
    """Faults of files that could not be read are findings as well: a tool that reads no more must not take them for lawful."""
    from cli.render.findings import junit, of_diagnostic, sarif
    from cli.render.verdict_findings import findings_of, passed

    told = [of_diagnostic(each, settings) for each in faults]
    for each in found:
        told += findings_of(book, each.read, each.verdict, each.plans, settings.language)
    if form == "sarif":
        return sarif(told)
    return junit("phancap check", told, [name for each in found for name in passed(each.verdict, settings.language)])


def _put_sheets(
    settings: Settings, book: Lawbook, found: list[Checked], form: str, output: str | None, *, full: bool
) -> None:
    from cli.render.verdict_sheet import SheetWriter

    writer = SheetWriter(book, settings.language, full=full)
    sheets = [writer.sheet(each.verdict, each.plans, each.opinion) for each in found]
    if form == "html":
        from cli.render.verdict_html import verdict_html

        _put(verdict_html(sheets, settings.language, _foot(settings, book)), output)
    elif form == "docx":
        from cli.render.verdict_docx import verdict_docx

        assert output is not None
        content = verdict_docx(sheets, settings.language, _foot(settings, book))
        write_file(Path(output), content, replace=True, private=True)
    else:
        from cli.render.page import show
        from cli.render.verdict_text import verdict_page

        page = verdict_page(sheets)
        if output is None:
            show(page, settings)
        else:
            _put(page.plain, output)


def _foot(settings: Settings, book: Lawbook) -> tuple[str, ...]:
    from engine.receipts.receipt import tool_name

    return (settings.say(Text(f"{tool_name()}; bộ quy tắc {book.hash}", f"{tool_name()}; rules {book.hash}")),)


def _put(text: str, output: str | None) -> None:
    if output is None:
        sys.stdout.write(text)
        return
    write_file(Path(output), text.encode("utf-8", "backslashreplace"), replace=True, private=True)


command = command(
    "check",
    Text(
        "Hồ sơ có đúng thẩm quyền, tiêu chuẩn, quy trình, thành phần hồ sơ theo quy định có hiệu lực vào từng ngày hay không.",
        "Does a file respect competence, eligibility, procedure and dossier under the rules in force on each of its dates.",
    ),
    [
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE…"),
        Option(["--scope"], metavar="FACETS", text=Text(
            "Chỉ kiểm tra các mặt này: authority, eligibility, procedure, dossier (hoặc thẩm quyền, quy trình…).",
            "Check these facets only: authority, eligibility, procedure, dossier.")),
        Option(["--format", "output_format"], type=click.Choice(FORMS), default="text", text=Text(
            "Dạng kết quả.", "Form of the output.")),
        Option(["--output"], metavar="PATH", text=Text("Ghi ra tệp.", "Write to a file.")),
        Option(["--receipt"], metavar="PATH", text=Text(
            "Ghi biên nhận: quy tắc nào, tệp nào, kết quả nào (JSON, có mã băm).",
            "Write a receipt: which rules, which files, which results (JSON, hashed).")),
        Option(["--require-second-opinion"], is_flag=True, text=Text(
            "Thiếu ý kiến của bộ đánh giá thứ hai thì coi là lỗi (mã thoát 1).",
            "Fail (exit 1) where the second evaluator gives no opinion.")),
        Option(["--full"], is_flag=True, text=Text(
            "Liệt kê cả những quy định đã đạt và mọi điều khoản chưa kiểm tra.",
            "List satisfied rules and every provision not checked as well.")),
    ],
    _run,
)  # fmt: skip
