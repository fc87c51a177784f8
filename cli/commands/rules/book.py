"""`phancap rules book`: every post with who holds which role, by date, as Markdown pages."""

from __future__ import annotations

from pathlib import Path

import click

from cli.commandline import Option, command
from cli.render.posts_book import book_pages
from cli.settings import Settings
from engine.bilingual import Text
from engine.writing import write_files


def _run(settings: Settings, output: str) -> None:
    pages = book_pages(settings.lawbook(), settings.language)
    folder = Path(output)
    write_files(folder, {name: page.encode() for name, page in pages.items()}, replace=True)
    click.echo(settings.say(Text(f"đã ghi {len(pages)} tệp vào {folder}", f"{len(pages)} files written to {folder}")))


command = command(
    "book",
    Text(
        "Ghi sách chức danh vào --output: mỗi chức danh, ai giữ vai trò gì, theo thời gian (Markdown).",
        "Write the book of posts to --output: each post, who holds which role, by date (Markdown).",
    ),
    [Option(["--output"], metavar="DIR", required=True, text=Text("Ghi vào thư mục này.", "Write to this folder."))],
    _run,
)
