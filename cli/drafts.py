"""Tells whoever lays a draft over the rules that it decides nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.render.diagnostics_text import show_diagnostics
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level

if TYPE_CHECKING:
    from cli.settings import Settings
    from engine.lawbook.book import Lawbook


def tell_drafts(settings: Settings, book: Lawbook) -> None:
    """PC136 (note), on standard error, for every draft in a folder of `--rules`."""
    show_diagnostics([
        Diagnostic(
            "PC136",
            Text(f"{each.number} là dự thảo: không tham gia kết luận", f"{each.number} is a draft: it takes no part in the answer"),
            help=Text("xem thử: phancap rules test, diff, impact; khi đã ký: status: in-force trong instrument.yaml",
                      "to try it: phancap rules test, diff, impact; once signed: status: in-force in instrument.yaml"),
            level=Level.NOTE,
        )
        for each in book.instruments.values()
        if each.overlay and each.draft
    ], settings)  # fmt: skip
