"""`phancap new`: a proposal form with just the facts that a post and an action need on a day."""

from __future__ import annotations

import click

from cli.commandline import Option, command
from cli.questions import actions_asked, day_asked
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.intake.derive import names_of
from engine.model.vocabulary import ACTION_GROUPS, ACTION_LABELS
from engine.text import format_date, nfc


def _run(settings: Settings, post: tuple[str, ...], action: tuple[str, ...], on: str | None, form_format: str) -> None:
    from cli.needed_facts import needed_facts
    from cli.render.form_yaml import form_text

    assert form_format == "yaml"
    day = day_asked(on).first
    actions = actions_asked(action)
    book = settings.lawbook()
    title = nfc(" ".join(post))
    names = names_of(book).post(title, on=day) if title else None
    if names is not None and names.unresolved:
        raise PhancapError(
            [
                Diagnostic(
                    "PC403",
                    Text(f"không nhận ra chức danh “{each.text}”", f"the post “{each.text}” is not known"),
                    help=Text(
                        f"Có phải: {'; '.join(each.suggestions)}?", f"Did you mean: {'; '.join(each.suggestions)}?"
                    )
                    if each.suggestions
                    else None,
                )
                for each in names.unresolved
            ]
        )
    posts = tuple(dict.fromkeys(reading.post for group in (names.posts if names else ()) for reading in group))
    asked = needed_facts(book, posts, frozenset(actions or ACTION_GROUPS["fill"]), day)
    given = {"post.title": title} if title else {}
    if actions:
        given["action"] = "; ".join(ACTION_LABELS[each].vi for each in actions)
    heading = (
        settings.say(
            Text(
                f"Mẫu hồ sơ theo quy định có hiệu lực ngày {format_date(day, 'vi')}; bỏ trống (null) là chưa rõ.",
                f"Proposal form under the rules in force on {format_date(day, 'en')}; null is not known.",
            )
        ),
        settings.say(
            Text(
                "Có thể ghi “không có” hoặc “không áp dụng”.",
                "“không có” (none) and “không áp dụng” (not applicable) may be written.",
            )
        ),
    )  # fmt: skip
    click.echo(form_text(asked, given, heading, settings), nl=False)


command = command(
    "new",
    Text(
        "In mẫu hồ sơ (YAML) chỉ gồm những điều mà chức danh POST và nội dung A cần, theo quy định của ngày DATE.",
        "Print a proposal form (YAML) with just what POST and action A need under the rules of DATE.",
    ),
    [
        click.Argument(["post"], nargs=-1, required=False, metavar="[POST]"),
        Option(["--action"], multiple=True, metavar="A", text=Text("Nội dung công tác cán bộ.", "Action.")),
        Option(["--on"], metavar="DATE", text=Text(
            "Ngày dự kiến quyết định; bỏ trống: hôm nay.", "Expected decision date; left out: today.")),
        Option(["--format", "form_format"], type=click.Choice(["yaml"]), default="yaml", text=Text("Dạng tệp.", "File format.")),
    ],
    _run,
)  # fmt: skip
