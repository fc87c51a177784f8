"""The verdicts of `check` as one page that needs nothing beside it: read in a browser, printed, kept with the file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from cli.render.html_document import document
from cli.render.verdict_sheet import Entry, Section, Sheet
from engine.bilingual import Language, Text
from engine.model.vocabulary import OUTCOME_LABELS

TITLE: Final = Text("Kết quả kiểm tra hồ sơ", "Verdicts on proposals")


def verdict_html(sheets: Sequence[Sheet], language: Language, foot: Sequence[str]) -> str:
    """The page; `foot`: by which tool and rules the verdicts were reached, a line each."""
    title = TITLE.pick(language)
    lines = "".join(f"<p>{escape(line)}</p>" for line in foot)
    contents = _contents(sheets, language) if len(sheets) > 1 else ""
    head = f"<header><h1>{escape(title)}</h1>{contents}</header>"
    return document(title, f'{head}<main>{articles(sheets)}</main><footer class="quiet">{lines}</footer>', language)


def articles(sheets: Sequence[Sheet]) -> str:
    """The verdicts as markup, one after the other."""
    return "".join(_article(sheet, number) for number, sheet in enumerate(sheets, 1))


def _contents(sheets: Sequence[Sheet], language: Language) -> str:
    rows = "".join(
        f'<tr><td><a href="#f{number}">{escape(sheet.file)}</a></td>'
        f'<td class="{sheet.claim.style}">{escape(OUTCOME_LABELS[sheet.outcome].pick(language))}</td></tr>'
        for number, sheet in enumerate(sheets, 1)
    )
    return f"<nav><table>{rows}</table></nav>"


def _article(sheet: Sheet, number: int) -> str:
    sections = "".join(_section(section) for section in sheet.sections)
    notes = "".join(_item(note, "div") for note in sheet.notes)
    return (
        f'<article id="f{number}"><h2>{escape(sheet.file)}</h2>{_named(sheet.about)}'
        f'<p class="claim {sheet.claim.style}">{escape(sheet.claim.text)}</p>{_named(sheet.facets)}'
        f"{sections}<footer>{notes}</footer></article>"
    )


def _named(entries: Sequence[Entry]) -> str:
    lines = "".join(
        f'<dt>{escape(each.label)}</dt><dd class="{each.style}">{escape(each.text)}</dd>' for each in entries
    )
    return f"<dl>{lines}</dl>"


def _section(section: Section) -> str:
    heading = f"<h3>{escape(section.heading)}</h3>"
    if section.columns:
        return f"<section>{heading}{_table(section)}</section>"
    items = "".join(_item(entry, "li") for entry in section.entries)
    left_out = f'<p class="quiet">{escape(section.left_out)}</p>' if section.left_out else ""
    return f"<section>{heading}<ul>{items}</ul>{left_out}</section>"


def _table(section: Section) -> str:
    width = max(len(entry.parts) for entry in section.entries) + 1
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in section.columns[:width])
    lines = []
    for entry in section.entries:
        # Fewer parts than columns: the last one takes the rest of the line.
        span = width - len(entry.parts)
        cells = [escape(part) for part in entry.parts]
        wide = f' colspan="{span}"' if span > 1 and len(cells) == 1 else ""
        filled = "".join(f"<td{wide}>{cell}</td>" for cell in cells) + ("" if wide else "<td></td>" * (span - 1))
        lines.append(f'<tr class="{entry.style}"><th scope="row">{escape(entry.label)}</th>{filled}</tr>')
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _item(entry: Entry, tag: str) -> str:
    label = f"<b>{escape(entry.label)}:</b> " if entry.label else ""
    below = "".join(_item(each, "div") for each in entry.below)
    return f'<{tag} class="{entry.style}">{label}{escape(entry.text)}{below}</{tag}>'
