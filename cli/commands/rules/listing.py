"""`phancap rules list`: the instruments, with number, dates, how much of the text is held, rows."""

from __future__ import annotations

import json

import click

from cli.commandline import Option, command
from cli.questions import day_asked
from cli.render.page import show
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, on: str | None, as_json: bool) -> None:
    from cli.render.rules_text import RulesPage, rows_of

    day = day_asked(on).first if on else None
    book = settings.lawbook()
    chosen = [row for row in book.instruments.values() if day is None or row.interval.covers(day)]
    chosen.sort(key=lambda row: (row.interval.start.toordinal() if row.interval.start else 0, row.id))
    if not as_json:
        show(RulesPage(book, settings).listing(chosen), settings)
        return
    rows = rows_of(book)
    data = [
        {
            "id": row.id, "number": row.number, "title": settings.say(row.title), "rank": row.rank,
            "jurisdiction": row.jurisdiction,
            "from": row.interval.start.isoformat() if row.interval.start else None,
            "to": row.interval.end.isoformat() if row.interval.end else None,
            "text_held": row.text_held, "draft": row.draft, "confidence": row.confidence.value,
            "rows": len({each.ground.id for each in rows[row.id]}),
        }
        for row in chosen
    ]  # fmt: skip
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


command = command(
    "list",
    Text("Các văn bản trong bộ quy tắc, theo ngày có hiệu lực.", "The instruments held, by the day they took effect."),
    [
        Option(
            ["--on"],
            metavar="DATE",
            text=Text("Chỉ văn bản có hiệu lực vào ngày này.", "Only those in force on this day."),
        ),
        Option(["--json", "as_json"], is_flag=True, text=Text("Kết quả dạng JSON.", "Answer as JSON.")),
    ],
    _run,
)
