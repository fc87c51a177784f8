"""`phancap rules book`: every post on one page, its rows by date."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from cli.main import cli
from cli.render.posts_book import FAMILIES, book_pages
from engine import load_lawbook


def test_every_post_stands_on_exactly_one_page() -> None:
    """No post is left out, none is shown twice, and every family has a page in the index."""
    book = load_lawbook()
    pages = book_pages(book, "vi")
    shown = [name for page in pages.values() for name in re.findall(r"^`([a-z0-9-]+)`", page, re.MULTILINE)]
    assert sorted(book.posts) == sorted(shown)
    assert {f"{family.slug}.md" for family in FAMILIES} | {"index.md"} == set(pages)


def test_a_row_says_days_roles_provision_and_confidence() -> None:
    """Chairman of a provincial People's Committee: the Secretariat decides under 80-QĐ/TW until its last day."""
    page = book_pages(load_lawbook(), "en")["tinh-nha-nuoc.md"]
    section = page.split("`chu-tich-ubnd-tinh`")[1].split("\n## ")[0]
    rows = [row for row in section.splitlines() if "80-QĐ/TW" in row and "decides" in row]
    assert rows
    assert all("until" in row and "confidence" not in row for row in rows)


def test_pages_are_written_and_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    """Eleven files; a path that is a file is a diagnostic (PC508), not a traceback."""
    runner = CliRunner()
    done = runner.invoke(cli, ["rules", "book", "--output", str(tmp_path / "sach")])
    assert 0 == done.exit_code
    assert len(FAMILIES) + 1 == len(list((tmp_path / "sach").iterdir()))
    (tmp_path / "tep").write_text("x", encoding="utf-8")
    blocked = runner.invoke(cli, ["rules", "book", "--output", str(tmp_path / "tep")])
    assert 2 == blocked.exit_code
    assert "PC508" in blocked.output
