"""The canonical digest of an audit's results: what a receipt, a log and a repeated run are compared by."""

from __future__ import annotations

import hashlib
from pathlib import Path

import polars as pl

from engine.audit.reporting.written import CONTRACT

_ROWS = 131_072


def verdicts_digest(table: Path) -> str:
    """SHA-256 over the columns of the contract, row after row as CSV, of a verdict table sorted by row (Parquet).

    Whoever holds `verdicts.parquet` can work it out again; neither chunks nor engine nor parts of the run change it.
    """
    columns = pl.scan_parquet(table, glob=False).select(CONTRACT)
    digest = hashlib.sha256()
    for start in range(0, int(columns.select(pl.len()).collect().item()), _ROWS):
        digest.update(columns.slice(start, _ROWS).collect().write_csv(include_header=False).encode())
    return digest.hexdigest()
