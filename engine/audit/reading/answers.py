"""Answers to the worklist: `unresolved.csv` with its last column filled in, given back through `--names`.

An answer is a text that is understood: it is read in place of what the input says, everywhere it says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from engine.audit.reading.columns import plain_header
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.intake.actions import actions_in
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.text import nfc, tidy


class NameKind(StrEnum):
    """What a name of the worklist stands for."""

    POST = "post"
    BODY = "body"
    ACTION = "action"
    PROVINCE = "province"


COLUMNS = ("kind", "text", "reason", "rows", "first_row", "example_organisation", "suggestion_1", "suggestion_2", "suggestion_3",
           "suggestion_4", "answer")  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameAnswers:
    """What names are to be read as."""

    by_text: Mapping[tuple[NameKind, str], str] = field(default_factory=lambda: MappingProxyType({}))

    def read(self, kind: NameKind, text: str) -> str:
        """The answer for a text, or the text."""
        return self.by_text.get((kind, tidy(text)), text)


def read_answers(book: Lawbook, path: Path) -> NameAnswers:
    """The answers of a filled-in worklist; rows without an answer are passed over.

    Raises PhancapError: PC808 for each answer that is not understood either, PC803 where a column is missing.
    """
    from engine.audit.reading.inputs import LINE, open_input
    from engine.audit.reading.mapping import Mapping as TableMapping

    columns = {name: name for name in ("kind", "text", "answer")}
    opened = open_input(path, TableMapping(columns=dict(columns)))
    table = opened.table
    by_name = {plain_header(header): header for header in table.headers}
    missing = [name for name in columns if name not in by_name]
    if missing:
        listed = ", ".join(missing)
        raise PhancapError(
            [Diagnostic("PC803", Text(f"thiếu cột: {listed}", f"missing column: {listed}"), Span(str(path)))]
        )
    found: dict[tuple[NameKind, str], str] = {}
    faults: list[Diagnostic] = []
    for chunk in opened.chunks():
        for row in chunk.rows.iter_rows(named=True):
            answer = nfc(str(row[by_name["answer"]] or "")).strip()
            if not answer:
                continue
            span = Span(str(path), int(row[LINE]), 1)
            kind = str(row[by_name["kind"]] or "").strip()
            if kind not in set(NameKind):
                listed = ", ".join(NameKind)
                message = Text(f"không có loại tên “{kind}”", f"there is no kind of name “{kind}”")
                faults.append(Diagnostic("PC808", message, span, Text(listed, listed)))
                continue
            if not _understood(book, NameKind(kind), answer):
                faults.append(_not_understood(book, NameKind(kind), answer, span))
            found[NameKind(kind), tidy(unguarded(str(row[by_name["text"]] or "")))] = unguarded(answer)
    if faults:
        raise PhancapError(faults)
    return NameAnswers(found)


def _understood(book: Lawbook, kind: NameKind, answer: str) -> bool:
    names = names_of(book)
    if kind is NameKind.POST:
        found = names.post(answer)
        return bool(found.posts) and not found.unresolved
    if kind is NameKind.BODY:
        return names.body(answer) is not None
    if kind is NameKind.PROVINCE:
        return names.province(answer) is not None
    actions, strange = actions_in(answer)
    return bool(actions) and not strange


def _not_understood(book: Lawbook, kind: NameKind, answer: str, span: Span) -> Diagnostic:
    near = suggestions(book, kind, answer)
    listed = "; ".join(near)
    return Diagnostic(
        "PC808", Text(f"câu trả lời “{answer[:80]}” cũng không nhận ra", f"the answer “{answer[:80]}” is not understood either"), span,
        Text(f"Có phải: {listed}?", f"Did you mean: {listed}?") if near else None,
    )  # fmt: skip


def suggestions(book: Lawbook, kind: NameKind, text: str) -> tuple[str, ...]:
    """Known names near a text, nearest first."""
    from difflib import get_close_matches

    from engine.model.vocabulary import ACTION_LABELS, ACTION_WORDS
    from engine.text import fold

    if kind is NameKind.POST:
        return tuple(dict.fromkeys(near for each in names_of(book).post(text).unresolved for near in each.suggestions))
    if kind is NameKind.BODY:
        return names_of(book).body_suggestions(text)
    labels = (
        [province.name.vi for province in book.provinces.values()]
        if kind is NameKind.PROVINCE
        else [*(label.vi for label in ACTION_LABELS.values()), *ACTION_WORDS]
    )
    by_fold = {fold(label): label for label in labels}
    return tuple(by_fold[near] for near in get_close_matches(fold(text), list(by_fold), n=4, cutoff=0.55))


_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """A text a spreadsheet will not take for a formula: an apostrophe goes before it."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe `guarded` put before it."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_DANGEROUS) else text
