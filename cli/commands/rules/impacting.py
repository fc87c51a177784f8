"""`phancap rules impact`: past decisions under two sets of rules."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from cli.commandline import Option, command, exit_with
from cli.commands.audit import LISTS, reading_options
from cli.exit_codes import ExitCode
from cli.facets import facets_in
from cli.render.page import show
from cli.settings import Settings
from cli.two_lawbooks import named_lawbook
from engine.bilingual import Text

if TYPE_CHECKING:
    from engine.audit.comparing.impact import Impact


def _run(settings: Settings, before: str, after: str, decisions: tuple[str, ...], **given: Any) -> None:
    from cli.render.impact_text import impact_data, impact_page
    from cli.render.progress import RunProgress
    from engine.audit.comparing.impact import measure_impact
    from engine.audit.request import Request

    lists = {
        path: Path(given[name.replace("-", "_")]) for name, (path, _) in LISTS.items() if given[name.replace("-", "_")]
    }
    one, other = named_lawbook(settings, before), named_lawbook(settings, after)
    names = one.name, other.name
    with RunProgress(settings, quiet=given["quiet"]) as progress, _folder(given["output"]) as folder:
        request = Request(
            tuple(map(Path, decisions)), Path(folder), mapping=_path(given["map_"]), names=_path(given["names"]), lists=lists,
            complete_units=_path(given["complete_units"]),
            scope=None if given["scope"] is None else facets_in(given["scope"]), language=settings.language,
        )  # fmt: skip
        impact = measure_impact(
            one.book, other.book, request, progress, _Reports(settings, names) if given["output"] else None
        )
    if not given["output"]:
        impact = replace(impact, files=())
    if given["output_format"] == "json":
        click.echo(json.dumps(impact_data(impact, names), ensure_ascii=False, indent=2))
    else:
        show(impact_page(impact, settings, names), settings)
    exit_with(ExitCode.VIOLATION if impact.changed else ExitCode.ANSWERED)


class _Reports:
    """Writes `impact.html` and `impact.json`."""

    def __init__(self, settings: Settings, names: tuple[str, str]) -> None:
        self.settings = settings
        self.names = names

    def __call__(self, folder: Path, impact: Impact) -> Sequence[str]:
        from cli.render.impact_page import impact_html
        from cli.render.impact_text import impact_data

        (folder / "impact.html").write_text(impact_html(impact, self.names, self.settings.language), "utf-8")
        text = json.dumps(impact_data(impact, self.names), ensure_ascii=False, indent=1)
        (folder / "impact.json").write_text(f"{text}\n", "utf-8")
        return "impact.html", "impact.json"


def _folder(output: str | None) -> AbstractContextManager[str]:
    """Where the files go; without a folder, a place that is removed with them."""
    return TemporaryDirectory(prefix="phancap-") if output is None else nullcontext(output)


def _path(given: str | None) -> Path | None:
    return None if given is None else Path(given)


command = command(
    "impact",
    Text(
        "Xét các quyết định đã có theo hai bộ quy tắc: quyết định nào từ hợp lệ thành vi phạm và ngược lại, đổi thẩm quyền, thành "
        "chưa đủ dữ kiện; theo căn cứ, cấp, năm. BEFORE, AFTER như của rules diff. Mã thoát 3 khi có quyết định đổi.",
        "Judge past decisions by two sets of rules: which become unlawful or lawful, whose competence moves, which become "
        "undetermined; by provision, level, year. BEFORE, AFTER as for rules diff. Exit code 3 when a decision changes.",
    ),
    [
        click.Argument(["before"], metavar="BEFORE"),
        click.Argument(["after"], metavar="AFTER"),
        Option(["--decisions"], required=True, multiple=True, metavar="FILE", text=Text(
            "Bảng các quyết định, như của audit; dùng nhiều lần được.", "A table of decisions, as for audit; repeatable.")),
        Option(["--output"], metavar="DIR", text=Text(
            "Thư mục ghi báo cáo và các quyết định đổi (impact.html, impact.json, changes.csv).",
            "Folder for the report and the changed decisions (impact.html, impact.json, changes.csv).")),
        Option(["--format", "output_format"], type=click.Choice(["text", "json"]), default="text",
               text=Text("Dạng kết quả.", "Form of the output.")),
        *reading_options(),
        Option(["--quiet"], is_flag=True, text=Text("Không báo tiến độ.", "Tell no progress.")),
    ],
    _run,
)  # fmt: skip
