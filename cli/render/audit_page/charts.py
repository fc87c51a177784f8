"""Charts of the audit report as SVG: told apart by pattern as well as by colour, every segment a link to its rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from engine.model.vocabulary import Outcome

ORDER: Final = (
    Outcome.VIOLATION, Outcome.CONFLICTING, Outcome.UNREGULATED, Outcome.JUDGEMENT, Outcome.UNDETERMINED, Outcome.COMPLIANT,
)  # fmt: skip
WIDE, HALF = 880, 540
"""Widths of a chart, in the units of its text: across the page, and across half of it."""
_FIGURE = 60
_LINE = "#16202b"
_PATTERNS: Final[Mapping[str, tuple[int, str, str]]] = {
    "violation": (8, "#8b1a1a", ""),
    "conflicting": (6, "#e5dcf3", '<path d="M2 0V6" stroke="#4b2f7a" stroke-width="2.4"/>'),
    "unregulated": (7, "#efe4d0", '<path d="M0 0L7 7M7 0L0 7" stroke="#6b4c12" stroke-width="1.2"/>'),
    "judgement": (
        7,
        "#ffe9bd",
        '<circle cx="2" cy="2" r="1.5" fill="#7a5200"/><circle cx="5.5" cy="5.5" r="1.5" fill="#7a5200"/>',
    ),
    "undetermined": (7, "#eef1f4", '<path d="M-1 8L8 -1" stroke="#5a6675" stroke-width="1.3"/>'),
    "compliant": (8, "#ffffff", ""),
    "plain": (8, "#3c4856", ""),
    "lines": (6, "#ffffff", '<path d="M0 3H6" stroke="#3c4856" stroke-width="1.4"/>'),
}
"""Per kind of segment: size of the tile, ground, and what is drawn on it; no two alike in black and white."""


def patterns() -> str:
    """The patterns, once a page."""
    tiles = "".join(
        f'<pattern id="p-{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse">'
        f'<rect width="{size}" height="{size}" fill="{ground}"/>{drawn}</pattern>'
        for name, (size, ground, drawn) in _PATTERNS.items()
    )
    return f'<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>{tiles}</defs></svg>'


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar: its pattern, what it is called, its value, and the filter that shows its rows."""

    pattern: str
    name: str
    value: int
    filter: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its segments and the figure written at its end."""

    label: str
    segments: tuple[Segment, ...]
    figure: str

    @property
    def total(self) -> int:
        """Its length."""
        return sum(segment.value for segment in self.segments)


def opener(filter_: Mapping[str, object], rows: int) -> str:
    """Attributes of a link that shows the rows behind a number."""
    return f'href="#rows" data-f="{escape(json.dumps(filter_, ensure_ascii=False), quote=True)}" data-n="{rows}"'


def swatch(outcome: Outcome) -> str:
    """The key of an outcome for a legend."""
    rect = f'<rect x=".5" y=".5" width="25" height="13" fill="url(#p-{outcome.value})" stroke="{_LINE}"/>'
    return f'<svg viewBox="0 0 26 14" aria-hidden="true">{rect}</svg>'


def bars(title: str, rows: Sequence[Bar], width: int = WIDE) -> str:
    """Horizontal stacked bars, as long as their sums; the chart is described by `title`."""
    height = 26 * len(rows) + 6
    labels = 250 if width == WIDE else 165
    letters = labels // 8
    longest = max((row.total for row in rows), default=0) or 1
    room = width - labels - _FIGURE
    parts = [_opened(title, width, height)]
    for index, row in enumerate(rows):
        top = 26 * index + 4
        label = row.label if len(row.label) <= letters else f"{row.label[: letters - 1]}…"
        parts.append(
            f'<text x="{labels - 10}" y="{top + 14}" text-anchor="end">{escape(label)}<title>{escape(row.label)}</title></text>'
        )
        length = room * row.total / longest
        parts += _segments(row, labels, top, length, 19, across=True)
        parts.append(f'<text class="s" x="{labels + length + 7:.1f}" y="{top + 14}">{escape(row.figure)}</text>')
    return "".join([*parts, "</svg>"])


def columns(title: str, rows: Sequence[Bar]) -> str:
    """Upright stacked columns, for years."""
    tall, base = 190, 210
    longest = max((row.total for row in rows), default=0) or 1
    slot = min(WIDE / max(len(rows), 1), 96)
    bar = min(slot * 0.62, 54)
    parts = [_opened(title, WIDE, 236), f'<path d="M0 {base}H{min(slot * len(rows), WIDE):.0f}" stroke="{_LINE}"/>']
    for index, row in enumerate(rows):
        left = slot * index + (slot - bar) / 2
        length = tall * row.total / longest
        middle = f"{left + bar / 2:.1f}"
        parts += _segments(row, base - length, left, length, bar, across=False)
        parts.append(f'<text x="{middle}" y="{base + 17}" text-anchor="middle">{escape(row.label)}</text>')
        parts.append(
            f'<text class="s" x="{middle}" y="{base - length - 5:.1f}" text-anchor="middle">{escape(row.figure)}</text>'
        )
    return "".join([*parts, "</svg>"])


def _opened(title: str, width: int, height: int) -> str:
    return f'<svg class="chart" viewBox="0 0 {width} {height}" role="group" aria-label="{escape(title, quote=True)}">'


def _segments(row: Bar, start: float, side: float, length: float, thickness: float, *, across: bool) -> list[str]:
    parts = []
    place = start
    for segment in row.segments if across else reversed(row.segments):
        if not segment.value:
            continue
        size = length * segment.value / row.total
        box = (place, side, size, thickness) if across else (side, place, thickness, size)
        x, y, width, height = (f"{each:.1f}" for each in box)
        words = escape(f"{row.label}: {segment.name} {segment.value}".replace(":  ", ": "), quote=True)
        parts.append(
            f'<a {opener(segment.filter, segment.value)} aria-label="{words}"><rect x="{x}" y="{y}" width="{width}" height="{height}" '
            f'fill="url(#p-{segment.pattern})" stroke="{_LINE}" stroke-width=".7"><title>{words}</title></rect></a>'
        )
        place += size
    return parts
