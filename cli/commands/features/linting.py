"""`phancap features lint`: feature files read without running them."""

from __future__ import annotations

import json

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.feature_files import feature_files
from cli.render.diagnostics_text import diagnostics_page
from cli.render.findings import FORMATS, junit, of_diagnostic, sarif
from cli.render.page import show
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, path: str, unused: bool, as_json: bool, output_format: str) -> None:
    files = feature_files(path)
    from cli.feature_steps.linting import FeatureLinter

    report = FeatureLinter(settings.lawbook()).lint(files)
    if as_json or output_format == "json":
        data = {"schema": "phancap.features-lint/1", "scenarios": report.scenarios, "unused": list(report.unused) if unused else None,
                "findings": [each.to_json() for each in report.found]}  # fmt: skip
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    elif output_format != "text":
        findings = [of_diagnostic(each, settings) for each in report.found]
        click.echo(sarif(findings) if output_format == "sarif" else junit("phancap features lint", findings), nl=False)
    else:
        page = diagnostics_page(report.found, settings)
        for wording in report.unused if unused else ():
            page.field(settings.say(Text("bước chưa dùng", "unused step")), wording, style="quiet")
        page.add(settings.say(Text(
            f"{len(report.found)} phát hiện trong {report.scenarios} kịch bản, {len(files)} tệp",
            f"{len(report.found)} findings in {report.scenarios} scenarios, {len(files)} files")))  # fmt: skip
        show(page, settings)
    exit_with(ExitCode.VIOLATION if report.found else ExitCode.ANSWERED)


command = command(
    "lint",
    Text(
        "Đọc các tệp tính năng của PATH mà không chạy: thiếu Khi hoặc Thì, từ khóa viết gần đúng, bước, chức danh, cơ quan không "
        "có, ngày ngoài mọi văn bản, kịch bản lặp. Mã thoát 3 khi có phát hiện.",
        "Read the feature files of PATH without running them: missing Khi or Thì, near-miss keywords, unknown steps, posts and "
        "bodies, dates outside every instrument, duplicates. Exit code 3 when something is found.",
    ),
    [
        click.Argument(["path"], required=False, default=".", metavar="[PATH]"),
        Option(["--unused"], is_flag=True, text=Text("Kể cả các bước chưa kịch bản nào dùng.", "Also steps no scenario uses.")),
        Option(["--format", "output_format"], type=click.Choice(FORMATS), default="text",
               text=Text("Dạng kết quả.", "Form of the output.")),
        Option(["--json", "as_json"], is_flag=True, text=Text("Như --format json.", "As --format json.")),
    ],
    _run,
)  # fmt: skip
