"""What every page has around its sections: head, policy, contents, style and script; all of it in the one file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from cli.render.audit_page.charts import patterns
from cli.render.audit_page.markup import Markup
from engine.bilingual import Text

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
"""The page may run what stands in it and load nothing."""
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page with its anchor, its heading and its markup."""

    key: str
    heading: Text
    markup: str


@dataclass(frozen=True, slots=True)
class Content:
    """What one page says: `title` and headings as words, the rest as markup, `data` as JSON for the script."""

    title: Text
    claim: str
    tiles: str
    sections: Sequence[Section]
    foot: str
    data: str


def page(parts: Markup, content: Content) -> str:
    """The page as text; the first section is what a reader skips to."""
    title = escape(parts.say(content.title))
    links = "".join(
        f'<li><a href="#{each.key}">{escape(parts.say(each.heading))}</a></li>' for each in content.sections
    )
    sections = "".join(
        f'<section aria-labelledby="{each.key}-title" id="{each.key}"><h2 id="{each.key}-title" tabindex="-1">'
        f"{escape(parts.say(each.heading))}</h2>{each.markup}</section>"
        for each in content.sections
    )
    style, script = ((_FOLDER / name).read_text("utf-8") for name in ("report.css", "report.js"))
    contents, skip = parts.both("Mục lục", "Contents"), parts.both("Đến phần chính", "Skip to content")
    return (
        f'<!DOCTYPE html>\n<html lang="{parts.language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{title}</title><style>{style}</style></head>'
        f'<body>{patterns()}<a class="skip" href="#{content.sections[0].key}">{skip}</a>'
        f'<header><h1>{title}</h1>{content.claim}<nav aria-label="{contents}"><ul>{links}</ul></nav></header>'
        f"<main>{content.tiles}{sections}</main><footer>{content.foot}</footer>"
        f'<script type="application/json" id="data">{content.data}</script><script>{script}</script></body></html>\n'
    )
