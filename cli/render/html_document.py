"""Pages that need nothing beside them and run nothing: a shell for every plain page, and pages of text as markup."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from cli.render.page import Page
from engine.bilingual import Language

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE: Final = Path(__file__).parent / "plain.css"


def document(title: str, body: str, language: Language) -> str:
    """The page; `body` is markup, `title` is words."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{escape(title)}</title>'
        f"<style>{_STYLE.read_text('utf-8')}</style></head><body>{body}</body></html>\n"
    )


def page_markup(page: Page) -> str:
    """The lines of a page of text, set in as they are there."""
    lines = []
    for line in page.lines:
        if not line.text:
            continue
        label, text = line.text[: line.label], line.text[line.label :]
        words = (f"<b>{escape(label)}</b>" if label else "") + escape(text)
        lines.append(f'<p class="line {line.style}" style="margin-left: {1.4 * line.indent:.1f}rem">{words}</p>')
    return "".join(lines)
