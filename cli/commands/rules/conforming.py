"""`phancap rules conform`: does a draft keep within the norms above it."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.findings import FORMATS
from cli.render.lint_report import LintPages
from cli.render.page import show
from cli.settings import Settings
from cli.two_lawbooks import instruments_in, placed_lawbook
from engine.analysis.conforming import Conformity, conform
from engine.analysis.linting import LintReport
from engine.analysis.study import Study
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, did_you_mean
from engine.lawbook.book import Lawbook


def _run(settings: Settings, draft: str, to: tuple[str, ...], output_format: str) -> None:
    book, spans = placed_lawbook(settings, Path(draft))
    drafts = instruments_in(spans, Path(draft), book)
    if not drafts:
        raise PhancapError([
            Diagnostic("PC926", Text("thư mục không có văn bản nào", "the folder holds no instrument"), Span(draft),
                       Text("dự thảo là thư mục có instrument.yaml", "a draft is a folder with an instrument.yaml"))
        ])  # fmt: skip
    found = conform(Study(book, spans), drafts, _named(book, to) if to else None)
    pages = LintPages(book, LintReport(found.found, (), 0), spans, settings)
    if output_format == "text":
        show(pages.text(summary=_summary(found)), settings)
    else:
        click.echo({"json": pages.json, "sarif": pages.sarif, "junit": pages.junit}[output_format](), nl=False)
    exit_with(ExitCode.VIOLATION if found.found else ExitCode.ANSWERED)


def _named(book: Lawbook, names: tuple[str, ...]) -> frozenset[str]:
    """Instruments by id or number; raises PhancapError (PC510) for one not held."""
    by_name = {row.number.casefold(): row.id for row in book.instruments.values()} | {
        name: name for name in book.instruments
    }
    unknown = [name for name in names if name.casefold() not in by_name]
    if unknown:
        raise PhancapError(
            Diagnostic("PC510", Text(f"không có văn bản “{name}”", f"there is no instrument “{name}”"), Span("--to"),
                       did_you_mean(name, by_name, cutoff=0.4))
            for name in unknown
        )  # fmt: skip
    return frozenset(by_name[name.casefold()] for name in names)


def _summary(found: Conformity) -> Text:
    numbers = ", ".join(each.number for each in found.superiors[:12]) + (" …" if len(found.superiors) > 12 else "")
    return Text(
        f"{len(found.found)} phát hiện; đã so {found.posts} chức danh, {found.numbers} tham số, {found.codes} mã yêu cầu "
        f"với {len(found.superiors)} văn bản cấp trên: {numbers}",
        f"{len(found.found)} findings; {found.posts} posts, {found.numbers} numbers and {found.codes} codes compared "
        f"with {len(found.superiors)} instruments above: {numbers}",
    )


command = command(
    "conform",
    Text(
        "Dự thảo (thư mục DRAFT) có phù hợp văn bản cấp trên không: thẩm quyền dành riêng, tham số và yêu cầu nới lỏng, điều "
        "phải quy định. Mã thoát 3 khi có phát hiện.",
        "Does a draft (folder DRAFT) keep within the norms above it: reserved competence, looser numbers and requirements, "
        "what it must lay down. Exit code 3 when something is found.",
    ),
    [
        click.Argument(["draft"], metavar="DRAFT"),
        Option(["--to"], multiple=True, metavar="INSTRUMENT", text=Text(
            "Chỉ so với văn bản này (mã hoặc số hiệu); lặp lại được.", "Judge by this instrument only (id or number); repeatable.")),
        Option(["--format", "output_format"], type=click.Choice(FORMATS), default="text",
               text=Text("Dạng kết quả.", "Form of the output.")),
    ],
    _run,
)  # fmt: skip
