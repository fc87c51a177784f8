"""`phancap resolve`: how a name is understood, with ranked suggestions where it is not."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.questions import check_province, day_asked
from cli.render.name_words import INTERIM, RESOLVED_BY
from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.text import nfc

KINDS = ("post", "unit", "body")


def _run(
    settings: Settings,
    kind: str,
    text: tuple[str, ...],
    on: str | None,
    province: str | None,
    unit: str | None,
    as_json: bool,
) -> None:
    day = day_asked(on).first if on else None
    book = settings.lawbook()
    check_province(book, province)
    words = nfc(" ".join(text))
    if kind == "post":
        data, page, understood = _post(settings, book, words, unit, province, day)
    else:
        data, page, understood = (_unit if kind == "unit" else _body)(settings, book, words, day)
    if as_json:
        said = {
            "schema": "phancap.resolve/1",
            "kind": kind,
            "text": words,
            "on": day.isoformat() if day else None,
            **data,
        }
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        show(page, settings)
    exit_with(ExitCode.ANSWERED if understood else ExitCode.UNDETERMINED)


def _post(
    settings: Settings, book: Lawbook, text: str, unit: str | None, province: str | None, day: dt.date | None
) -> tuple[dict[str, object], Page, bool]:
    from cli.understanding import understand_post
    from engine.verdict.labels import post_label

    found = understand_post(book, text, unit, province, day)
    wordings = dict(found.wordings)
    page = Page()
    _t = _teller(settings)
    if found.expanded:
        page.field(_t("Viết đầy đủ", "Written out"), found.expanded)
    if len(found.parts) > 1:
        page.field(_t("Tách thành", "Parted into"), "; ".join(found.parts))
    around = [*([found.around.term] if found.around.term else []), *found.around.brackets]
    if around:
        page.field(_t("Phần kèm theo", "Said around it"), "; ".join(around))
    readings = []
    for index, group in enumerate(found.names.posts, 1):
        if len(group) > 1:
            page.field(
                _t(f"Chức danh {index} có {len(group)} cách hiểu", f"Post {index} has {len(group)} readings"), ""
            )
        for reading in group:
            label = settings.say(post_label(book, reading))
            page.field(_t("Chức danh", "Post"), f"{label} ({reading.post})")
            page.field(_t("cách nhận ra", "understood by"), settings.say(RESOLVED_BY[reading.by]), 1)
            if reading in wordings:
                page.field(_t("khớp mẫu", "matched wording"), f"“{wordings[reading]}”", 1)
            if reading.interim:
                page.field(_t("giao tạm", "interim"), settings.say(INTERIM[reading.interim]), 1)
            readings.append(
                {"title": index, "post": reading.post, "label": label, "unit": reading.unit, "province": reading.province,
                 "place": reading.place, "interim": reading.interim, "by": reading.by, "wording": wordings.get(reading)}
            )  # fmt: skip
    unresolved = []
    for each in found.names.unresolved:
        page.field(_t("Không nhận ra", "Not understood"), f"“{each.text}”", style="bad")
        for other in each.other_times:
            page.field(_t("có ở thời gian khác", "exists at another time"), settings.say(other.words), 1)
        for suggestion in each.suggestions:
            page.add(f"- {suggestion}?", 1)
        unresolved.append(
            {
                "text": each.text,
                "suggestions": list(each.suggestions),
                "other_times": [settings.say(other.words) for other in each.other_times],
            }
        )
    data: dict[str, object] = {
        "expanded": found.expanded, "parts": list(found.parts), "readings": readings, "unresolved": unresolved,
    }  # fmt: skip
    return data, page, bool(readings) and not unresolved


def _unit(settings: Settings, book: Lawbook, text: str, day: dt.date | None) -> tuple[dict[str, object], Page, bool]:
    from cli.understanding import expansion, near_units
    from engine.intake.derive import names_of

    unit, province = names_of(book).unit(text, day)
    if province is None:
        province = names_of(book).province(text)
    page, _t = Page(), _teller(settings)
    expanded = expansion(text)
    if expanded:
        page.field(_t("Viết đầy đủ", "Written out"), expanded)
    suggestions = () if unit or province else near_units(book, text)
    if unit:
        row = book.units[unit]
        page.field(_t("Cơ quan", "Unit"), f"{settings.say(row.name)} ({unit})")
        page.field(_t("loại", "kind"), settings.say(book.kinds[row.kind].label), 1)
        if row.successors:
            heirs = ", ".join(settings.say(book.units[heir].name) for heir in row.successors if heir in book.units)
            page.field(_t("cơ quan kế tục", "succeeded by"), heirs, 1)
    if province:
        page.field(_t("Tỉnh, thành phố", "Province"), f"{settings.say(book.provinces[province].name)} ({province})")
    _not_understood(page, settings, text, suggestions, understood=bool(unit or province))
    data: dict[str, object] = {
        "expanded": expanded, "unit": unit, "province": province, "suggestions": list(suggestions),
    }  # fmt: skip
    return data, page, bool(unit or province)


def _body(settings: Settings, book: Lawbook, text: str, day: dt.date | None) -> tuple[dict[str, object], Page, bool]:
    from cli.understanding import expansion
    from engine.intake.derive import names_of

    names = names_of(book)
    body = names.body(text, day)
    page, _t = Page(), _teller(settings)
    expanded = expansion(text)
    if expanded:
        page.field(_t("Viết đầy đủ", "Written out"), expanded)
    suggestions = () if body else names.body_suggestions(text)
    if body:
        row = book.bodies[body]
        page.field(_t("Cơ quan", "Body"), f"{settings.say(row.label)} ({body})")
        if row.organ_of and row.organ_of in book.bodies:
            page.field(_t("thuộc tập thể", "of the collective"), settings.say(book.bodies[row.organ_of].label), 1)
    _not_understood(page, settings, text, suggestions, understood=body is not None)
    data: dict[str, object] = {"expanded": expanded, "body": body, "suggestions": list(suggestions)}
    return data, page, body is not None


def _not_understood(
    page: Page, settings: Settings, text: str, suggestions: tuple[str, ...], *, understood: bool
) -> None:
    if not understood:
        page.field(settings.say(Text("Không nhận ra", "Not understood")), f"“{text}”", style="bad")
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
