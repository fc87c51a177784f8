"""The reports of an audit: one page for the browser, one workbook for the office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cli.settings import Settings
from engine.audit.reporting.summary import RunFacts, summarise
from engine.lawbook.book import Lawbook


class AuditReports:
    """Writes `report.html` and `report.xlsx` from the data files of a run."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, book: Lawbook, folder: Path, run: RunFacts) -> Sequence[str]:
        """Names of the files written into `folder`."""
        import polars as pl

        from cli.render.audit_page import KEPT_ROWS, report_html
        from cli.render.audit_workbook import write_workbook

        summary = summarise(book, folder, run, KEPT_ROWS)
        (folder / "report.html").write_text(report_html(summary, self.settings.language), "utf-8")
        write_workbook(
            folder / "report.xlsx",
            pl.scan_parquet(folder / "verdicts.parquet", glob=False),
            summary,
            self.settings.language,
        )
        return "report.html", "report.xlsx"
