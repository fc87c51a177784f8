"""From cells as they stand to values of facts, each distinct text read once; what cannot be read is a fault of its row."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from engine.audit.frame import LAST, STATED
from engine.bilingual import Text
from engine.diagnostics import PhancapError
from engine.model.answers import STATED_WORDS
from engine.model.facts import FactKind
from engine.model.registry import answer_readers, base_facts
from engine.model.values import Range, Stated
from engine.text import detect_legacy, fold, nfc, parse_date
from engine.text.legacy import legacy_diagnostic

LONGEST_TEXT: Final = 2000
_MOST_REMEMBERED: Final = 200_000
_SHOWN: Final = 60
_DTYPES: Final[Mapping[FactKind, pl.DataType]] = {
    "boolean": pl.Boolean(),
    "integer": pl.Int64(),
    "date": pl.Date(),
    "text": pl.String(),
}
_TIME_OF_DAY: Final = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?")
_SERIAL: Final = re.compile(r"\d{5,6}(?:\.0+)?")
_WHOLE: Final = re.compile(r"(\d{1,7})(?:[.,]0+)?")
_UNREADABLE: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]"
_EPOCH: Final = dt.date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 109_939
"""Days counted from 30/12/1899 as spreadsheets do: from 1927 to 2200. Four digits are a year."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that cannot be read: the position of its row in the chunk, the column, and why."""

    position: int
    header: str
    code: str
    reason: Text


class CellError(Exception):
    """A text that is no value of its fact."""

    def __init__(self, code: str, reason: Text) -> None:
        self.code, self.reason = code, reason
        super().__init__(reason.en)


@dataclass(slots=True)
class Cells:
    """Reads columns; remembers every text it has read, by the fact it was read for."""

    dates_from_1904: bool = False
    serials: set[tuple[str, str]] = field(default_factory=set)
    """Dates read from spreadsheet day numbers: the fact, and the number as it stands."""
    _known: dict[str, dict[str, object]] = field(default_factory=dict)

    def column(
        self, path: str, header: str, cells: pl.Series, name: str | None = None
    ) -> tuple[list[pl.Series], list[Fault]]:
        """The typed column of a fact under `name` (else its path), with `#stated` and `#last` where needed; and faults."""
        kind = base_facts()[path].kind
        name = name or path
        typed = _typed(cells, kind)
        if typed is not None:
            return [typed.alias(name)], []
        text = as_text(cells)
        if kind == "text" and not base_facts()[path].choices:
            return _plain_text(text, name, header)
        return self._distinct(path, kind, text, name, header)

    def _distinct(
        self, path: str, kind: FactKind, text: pl.Series, name: str, header: str
    ) -> tuple[list[pl.Series], list[Fault]]:
        known = self._known.setdefault(path, {})
        if len(known) > _MOST_REMEMBERED:
            known.clear()
        texts = text.unique().drop_nulls().to_list()
        for each in texts:
            if each not in known:
                known[each] = self._read(path, kind, each)
        values = [known[each] for each in texts]
        dtype = _DTYPES[kind]
        table = pl.DataFrame(
            [
                pl.Series("text", texts, dtype=pl.String),
                pl.Series("value", [_low(value) for value in values], dtype=dtype),
                pl.Series("last", [value.high if isinstance(value, Range) else None for value in values], dtype=dtype),
                pl.Series(
                    "stated", [value.value if isinstance(value, Stated) else None for value in values], dtype=pl.String
                ),
                pl.Series("wrong", [isinstance(value, CellError) for value in values], dtype=pl.Boolean),
            ]
        )
        joined = pl.DataFrame({"text": text}).join(table, on="text", how="left", maintain_order="left")
        found = [joined["value"].alias(name)]
        if joined["stated"].null_count() < joined.height:
            found.append(joined["stated"].alias(name + STATED))
        if joined["last"].null_count() < joined.height:
            found.append(joined["last"].alias(name + LAST))
        faults = []
        for position in joined["wrong"].fill_null(value=False).arg_true().to_list():
            error = known[joined["text"][position]]
            assert isinstance(error, CellError)
            faults.append(Fault(position, header, error.code, error.reason))
        return found, faults

    def _read(self, path: str, kind: FactKind, text: str) -> object:
        try:
            if kind == "date":
                return self._day(path, text)
            if kind == "integer":
                return _whole(text)
            return _answer(path, text)
        except CellError as error:
            return error

    def _day(self, path: str, text: str) -> object:
        if (stated := STATED_WORDS.get(fold(text))) is not None:
            return stated
        if _SERIAL.fullmatch(text):
            return self._serial(path, text)
        if (match := _TIME_OF_DAY.fullmatch(text)) is not None:
            text = match[1]
        try:
            found = parse_date(text)
        except PhancapError as error:
            raise CellError("PC201", error.diagnostics[0].message) from None
        return found.first if found.exact else Range(found.first, found.last, "partial-date")

    def _serial(self, path: str, text: str) -> dt.date:
        number = int(float(text))
        if self.dates_from_1904 or not _FIRST_SERIAL <= number <= _LAST_SERIAL:
            raise CellError(
                "PC201",
                Text(f"số “{text}” không phải một ngày đọc được", f"the number “{text}” is no date that can be read"),
            )
        self.serials.add((path, text))
        return _EPOCH + dt.timedelta(days=number)


def as_text(cells: pl.Series) -> pl.Series:
    """Cells as trimmed text, null where empty."""
    text = cells if cells.dtype == pl.String else cells.cast(pl.String, strict=False)
    text = text.str.strip_chars()
    return text.set(text.str.len_bytes() == 0, None)


def refused_texts(text: pl.Series, header: str) -> list[Fault]:
    """Faults of a column of names: old encodings, control characters, cells too long."""
    faults = []
    wrong: dict[str, CellError] = {}
    for each in text.unique().drop_nulls().to_list():
        if (error := _refusal(each)) is not None:
            wrong[each] = error
    if wrong:
        for position in text.is_in(list(wrong)).fill_null(value=False).arg_true().to_list():
            error = wrong[text[position]]
            faults.append(Fault(position, header, error.code, error.reason))
    return faults


_TOO_LONG: Final = Text(f"ô dài hơn {LONGEST_TEXT} ký tự", f"the cell is longer than {LONGEST_TEXT} characters")
_STRANGE: Final = Text("ô có ký tự không đọc được", "the cell holds unreadable characters")


def _refusal(text: str) -> CellError | None:
    if len(text) > LONGEST_TEXT:
        return CellError("PC811", _TOO_LONG)
    if re.search(_UNREADABLE, text):
        return CellError("PC204", _STRANGE)
    if not text.isascii() and (encoding := detect_legacy(text)) is not None:
        return CellError("PC202", legacy_diagnostic(encoding).message)
    return None


def _plain_text(text: pl.Series, name: str, header: str) -> tuple[list[pl.Series], list[Fault]]:
    """A free text: nothing to understand but “không có” and “không áp dụng”."""
    long = (text.str.len_chars() > LONGEST_TEXT).fill_null(value=False)
    strange = text.str.contains(_UNREADABLE).fill_null(value=False)
    faults = [Fault(position, header, "PC811", _TOO_LONG) for position in long.arg_true().to_list()]
    faults += [Fault(position, header, "PC204", _STRANGE) for position in strange.arg_true().to_list()]
    short = text.filter(text.str.len_chars() <= 16).unique().drop_nulls().to_list()
    stated = {each: STATED_WORDS[fold(each)].value for each in short if fold(each) in STATED_WORDS}
    value = text.str.normalize("NFC").alias(name)
    if not stated:
        return [value], faults
    said = text.replace_strict(stated, default=None, return_dtype=pl.String)
    return [value.set(said.is_not_null(), None), said.alias(name + STATED)], faults


def _typed(cells: pl.Series, kind: FactKind) -> pl.Series | None:
    """A column that already has the type of its fact; None where its cells must be read."""
    if kind == "date" and cells.dtype in (pl.Date, pl.Datetime):
        days = cells.cast(pl.Date)
        inside = days.is_between(dt.date(1900, 1, 1), dt.date(2199, 12, 31)).fill_null(value=True)
        return days if inside.all() else None
    if kind == "boolean" and cells.dtype == pl.Boolean:
        return cells
    if kind == "integer" and cells.dtype.is_integer():
        inside = cells.is_between(0, 1_000_000).fill_null(value=True)
        return cells.cast(pl.Int64) if inside.all() else None
    return None


def _low(value: object) -> object:
    if isinstance(value, (Stated, CellError)):
        return None
    return value.low if isinstance(value, Range) else value


def _whole(text: str) -> object:
    if (stated := STATED_WORDS.get(fold(text))) is not None:
        return stated
    match = _WHOLE.fullmatch(text)
    if match is None or int(match[1]) > 1_000_000:
        raise CellError("PC812", _no_value(text, Text("cần một số nguyên", "a whole number is expected")))
    return int(match[1])


def _answer(path: str, text: str) -> object:
    reader: Callable[[object], object] = answer_readers()[path]
    try:
        return reader(nfc(text))
    except ValueError:
        choices = base_facts()[path].choices
        listed = ", ".join(choices)
        wanted = (
            Text(f"cần một trong: {listed}", f"one of: {listed}")
            if choices
            else Text("cần “có” hoặc “không”", "yes or no is expected")
        )
        raise CellError("PC812", _no_value(text, wanted)) from None


def _no_value(text: str, wanted: Text) -> Text:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return Text(f"không đọc được “{shown}”: {wanted.vi}", f"cannot read “{shown}”: {wanted.en}")
