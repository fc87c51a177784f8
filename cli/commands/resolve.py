"""`phancap resolve`: how a name is understood, with ranked suggestions where it is not."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.questions import check_province, day_asked, refuse_empty
from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.text import nfc

if TYPE_CHECKING:
    from cli.render.resolve_json import Kind
    from engine.intake.readings import OtherTime

KINDS = ("post", "unit", "body")


def _run(
    settings: Settings,
    kind: Kind,
    text: tuple[str, ...],
    on: str | None,
    province: str | None,
    unit: str | None,
    as_json: bool,
) -> None:
    from cli.render.resolve_json import resolve_json
    from cli.understanding import expansion

    day = day_asked(on).first if on else None
    book = settings.lawbook()
    check_province(book, province)
    words = nfc(" ".join(text))
    refuse_empty(words, "TEXT")
    if kind == "post":
        data, page, understood = _post(settings, book, words, unit, province, day)
    else:
        data, page, understood = (_unit if kind == "unit" else _body)(settings, book, words, day)
    if as_json:
        said = resolve_json(kind, words, day, expansion(words), data)
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        show(page, settings)
    exit_with(ExitCode.ANSWERED if understood else ExitCode.UNDETERMINED)


def _post(
    settings: Settings, book: Lawbook, text: str, unit: str | None, province: str | None, day: dt.date | None
) -> tuple[dict[str, Any], Page, bool]:
    from cli.render.resolve_json import post_fields
    from cli.render.resolve_text import ResolvePage
    from cli.understanding import expansion
    from engine.intake.derive import names_of

    found = names_of(book).understand(text, unit, province, day)
    page = ResolvePage(book, settings.language).write(found, expansion(text))
    understood = bool(found.names.posts) and not found.names.unresolved
    return post_fields(book, found, settings.language), page, understood


def _unit(settings: Settings, book: Lawbook, text: str, day: dt.date | None) -> tuple[dict[str, Any], Page, bool]:
    from engine.intake.derive import names_of

    names = names_of(book)
    unit, province = names.unit(text, day)
    if province is None:
        province = names.province(text)
    others = names.unit_at_other_times(text, day) if unit is None and day is not None else ()
    page, _t = _written_out(settings, text), _teller(settings)
    suggestions = () if unit or province or others else names.unit_suggestions(text)
    if unit:
        row = book.units[unit]
        page.field(_t("Cơ quan", "Unit"), f"{settings.say(row.name)} ({unit})")
        page.field(_t("loại", "kind"), settings.say(book.kinds[row.kind].label), 1)
        if row.successors:
            heirs = ", ".join(settings.say(book.units[heir].name) for heir in row.successors if heir in book.units)
            page.field(_t("cơ quan kế tục", "succeeded by"), heirs, 1)
    if province:
        page.field(_t("Tỉnh, thành phố", "Province"), f"{settings.say(book.provinces[province].name)} ({province})")
    understood = bool((unit or province) and not others)
    _not_understood(page, settings, text, suggestions, others, understood=understood)
    data = {"unit": unit, "province": province, "suggestions": suggestions, "other_times": _said(settings, others)}
    return data, page, understood


def _body(settings: Settings, book: Lawbook, text: str, day: dt.date | None) -> tuple[dict[str, Any], Page, bool]:
    from engine.intake.derive import names_of

    names = names_of(book)
    body = names.body(text, day)
    others = names.body_at_other_times(text, day) if body is None and day is not None else ()
    page, _t = _written_out(settings, text), _teller(settings)
    suggestions = () if body or others else names.body_suggestions(text)
    if body:
        row = book.bodies[body]
        page.field(_t("Cơ quan", "Body"), f"{settings.say(row.label)} ({body})")
        if row.organ_of and row.organ_of in book.bodies:
            page.field(_t("thuộc tập thể", "of the collective"), settings.say(book.bodies[row.organ_of].label), 1)
    _not_understood(page, settings, text, suggestions, others, understood=body is not None)
    data = {"body": body, "suggestions": suggestions, "other_times": _said(settings, others)}
    return data, page, body is not None


def _written_out(settings: Settings, text: str) -> Page:
    from cli.understanding import expansion

    page = Page()
    expanded = expansion(text)
    if expanded:
        page.field(settings.say(Text("Viết đầy đủ", "Written out")), expanded)
    return page


def _said(settings: Settings, others: tuple[OtherTime, ...]) -> list[str]:
    return [settings.say(other.words) for other in others]


def _not_understood(
    page: Page, settings: Settings, text: str, suggestions: tuple[str, ...], others: tuple[OtherTime, ...], *,
    understood: bool,
) -> None:  # fmt: skip
    if understood:
        return
    page.field(settings.say(Text("Không nhận ra", "Not understood")), f"“{text}”", style="bad")
    for said in _said(settings, others):
        page.field(settings.say(Text("có ở thời gian khác", "exists at another time")), said, 1)
    for suggestion in suggestions:
        page.add(f"- {suggestion}?", 1)


def _teller(settings: Settings) -> Callable[[str, str], str]:
    return lambda vi, en: Text(vi, en).pick(settings.language)


command = command(
    "resolve",
    Text(
        "Tên chức danh (post), cơ quan (unit) hoặc cơ quan có thẩm quyền (body) được hiểu thế nào; gợi ý khi không nhận ra.",
        "How the name of a post, a unit or a body is understood; suggestions where it is not.",
    ),
    [
        click.Argument(["kind"], type=click.Choice(KINDS), metavar="post|unit|body"),
        click.Argument(["text"], nargs=-1, required=True, metavar="TEXT"),
        Option(["--on"], metavar="DATE", text=Text("Vào ngày nào; bỏ trống: mọi thời gian.", "On which day; left out: at any time.")),
        Option(["--province"], metavar="P", text=Text("Tỉnh, thành phố.", "Province or city.")),
        Option(["--unit"], metavar="U", text=Text("Cơ quan, đơn vị.", "Unit.")),
        Option(["--json", "as_json"], is_flag=True, text=Text("Kết quả dạng JSON.", "Answer as JSON.")),
    ],
    _run,
)  # fmt: skip
