"""What `check` and `audit` leave behind when asked: entries in the decision log, and a receipt."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cli.settings import Settings, shipped_rules
from engine.diagnostics import PhancapError
from engine.model.vocabulary import Facet
from engine.writing import write_file

if TYPE_CHECKING:
    from engine.intake.proposals import ReadProposal
    from engine.lawbook.book import Lawbook
    from engine.log.archive import Archive
    from engine.log.store import DecisionLog
    from engine.receipts.receipt import Anchor, Receipt
    from engine.signatures import Signer
    from engine.verdict.check import Verdict


@dataclass(frozen=True)
class Recorded:
    """One file read and its verdict."""

    read: ReadProposal
    verdict: Verdict


def check_receipt(book: Lawbook, done: list[Recorded], scope: tuple[Facet, ...]) -> Receipt:
    """The receipt of one run of `check`."""
    from engine.receipts.receipt import Input, Receipt, pack_hashes, results_digest, tool_name
    from engine.receipts.verdicts import verdict_core

    counts: dict[str, int] = {"files": len(done)}
    for each in done:
        counts[each.verdict.outcome.value] = counts.get(each.verdict.outcome.value, 0) + 1
    return Receipt(
        kind="check",
        tool=tool_name(),
        lawbook=book.hash,
        packs=pack_hashes(book),
        inputs=tuple(Input.of(Path(each.verdict.file).name, each.read.content) for each in done),
        options={"scope": [facet.value for facet in scope]},
        counts=counts,
        results=results_digest(verdict_core(each.verdict) for each in done),
    )


def record(settings: Settings, done: list[Recorded], scope: tuple[Facet, ...], receipt: Receipt) -> Anchor | None:
    """An entry for each file in the log of `--log`, made when it is not there; the place of the last one.

    Raises PhancapError when the log cannot be written; without `--log` nothing is done.
    """
    if settings.log is None or not done:
        return None
    from engine.log.checks import check_content

    signer = _signer(settings)
    with _opened(settings.log) as log:
        archive = _keep_lawbook(settings, settings.log)
        pseudonyms = log.pseudonyms()
        inputs = archive if log.head.keeps_inputs else None
        for each in done:
            content = check_content(each.read, each.verdict, scope, pseudonyms, inputs, receipt.hash)
            entry = log.append(content, signer)
        return entry.place(log.head.id)


def record_audit(settings: Settings, receipt: Receipt, run: str) -> Receipt:
    """An entry for a finished audit in the log of `--log`; the receipt with its place there.

    A run that was cut off after its entry and goes on keeps that one. Raises PhancapError when the log cannot be written;
    without `--log` nothing is done.
    """
    if settings.log is None:
        return receipt
    from engine.log.audits import audit_content, entry_of_run

    with _opened(settings.log) as log:
        _keep_lawbook(settings, settings.log)
        entry = entry_of_run(log, receipt, run)
        if entry is None:
            entry = log.append(audit_content(receipt, log.pseudonyms(), run), _signer(settings))
        return receipt.anchored(entry.place(log.head.id))


def _opened(path: Path) -> DecisionLog:
    """The log, made when it is not there; of several runs that find none, one makes it and the others wait for it."""
    from engine.log.store import create_log, open_log

    for _ in range(_TRIES):
        try:
            return open_log(path) if path.exists() else create_log(path)
        except PhancapError as error:
            fresh = path.is_file() and time.time() - path.stat().st_mtime < _TRIES * _PAUSE
            if not fresh or error.diagnostics[0].code not in ("PC701", "PC702", "PC703"):
                raise
        time.sleep(_PAUSE)
    return open_log(path)


_TRIES = 20
_PAUSE = 0.25
"""In seconds: a log being made by another run is there within a moment."""


def _keep_lawbook(settings: Settings, log: Path) -> Archive:
    from engine.lawbook.sources import find_sources
    from engine.log.archive import archive_of

    archive = archive_of(log)
    archive.keep_lawbook(find_sources(shipped_rules(), settings.rules))
    return archive


def _signer(settings: Settings) -> Signer | None:
    from engine.signatures import read_signer

    return read_signer(settings.log_key) if settings.log_key is not None else None


def write_receipt(receipt: Receipt, path: str) -> None:
    """The receipt as a file for this user alone; raises PhancapError when it cannot be written."""
    text = json.dumps(receipt.to_json(), ensure_ascii=False, indent=2) + "\n"
    write_file(Path(path), text.encode("utf-8", "backslashreplace"), replace=True, private=True)
