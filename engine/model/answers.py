"""How a person may answer one question of a proposal: typed values, “không có”, “không áp dụng”, partial dates.

Each answer type is a pydantic annotation; left out or null is unknown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import (
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from engine.bilingual import Text
from engine.diagnostics import PhancapError
from engine.model.values import Range, Stated
from engine.text import fold, nfc
from engine.text.dates import parse_date

STATED_WORDS: Mapping[str, Stated] = {
    "none": Stated.NONE,
    "khong co": Stated.NONE,
    "khong": Stated.NONE,
    "not-applicable": Stated.NOT_APPLICABLE,
    "khong ap dung": Stated.NOT_APPLICABLE,
}
YES = {"co", "dung", "true", "yes"}
NO = {"khong", "sai", "false", "no"}
"""Words for a yes and a no, folded."""


def stated(value: object) -> Stated | None:
    """What a person says instead of an answer: that there is none, that it does not apply; None for anything else."""
    return STATED_WORDS.get(fold(value)) if isinstance(value, str) else None


def _refused(reason: Text, help_: Text | None = None) -> ValueError:
    """Why an answer is none and what to write, in both languages; `engine.model.validation` shows it."""
    context = {"vi": reason.vi, "en": reason.en}
    if help_ is not None:
        context |= {"help_vi": help_.vi, "help_en": help_.en}
    return PydanticCustomError("answer", "{en}", context)


def _text(value: object) -> object:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (str, int, dt.date)):
        raise _refused(Text("cần văn bản", "a text is expected"))
    if (said := stated(value)) is not None:
        return said
    text = nfc(str(value)).strip()
    if len(text) > 2000:
        raise _refused(Text("văn bản dài quá 2000 ký tự", "text longer than 2000 characters"))
    return text or None


def _whole(value: object) -> object:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        if isinstance(value, int) and not 0 <= value <= 1_000_000:
            raise _refused(Text("cần số nguyên từ 0 đến 1 000 000", "a whole number from 0 to 1 000 000 is expected"))
        return value
    if (said := stated(value)) is not None:
        return said
    raise _refused(Text("cần số nguyên", "a whole number is expected"))


def yes_or_no(value: object) -> object:
    """True or False for the words that say so; anything else as it is."""
    word = fold(value) if isinstance(value, str) else None
    return True if word in YES else False if word in NO else value


def _yes_no(value: object) -> object:
    if (answer := yes_or_no(value)) is None or isinstance(answer, bool):
        return answer
    if (said := stated(value)) is not None:
        return said
    raise _refused(Text("cần “có” hoặc “không”", "true or false is expected"))


def _day(value: object) -> object:
    if value is None:
        return None
    if isinstance(value, dt.date):
        return _plausible(value, value, value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise _refused(
            Text(
                "cần ngày như 10/5/2024, 5/2024 hoặc 2024-05-10",
                "a date such as 2024-05-10, 2024-05 or 10/5/2024 is expected",
            )
        )
    if (said := stated(value)) is not None:
        return said
    try:
        parsed = parse_date(value)
    except PhancapError as error:
        raise _refused(error.diagnostics[0].message, error.diagnostics[0].help) from None
    if parsed.exact:
        return _plausible(parsed.first, parsed.first, parsed.last)
    return _plausible(Range(parsed.first, parsed.last, "partial-date"), parsed.first, parsed.last)


def _plausible(value: object, first: dt.date, last: dt.date) -> object:
    if first < dt.date(1900, 1, 1) or last > dt.date(2199, 12, 31):
        raise _refused(Text("cần ngày trong khoảng 1900-2199", "a date between 1900 and 2199 is expected"))
    return value


_STATED_SCHEMA = {
    "type": "string",
    "enum": ["không có", "không áp dụng", "none", "not-applicable"],
}


def _schema(*types: dict[str, Any]) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [*types, _STATED_SCHEMA, {"type": "null"}]})


TextAnswer = Annotated[Any, BeforeValidator(_text), _schema({"type": "string", "maxLength": 2000})]
WholeAnswer = Annotated[Any, BeforeValidator(_whole), _schema({"type": "integer", "minimum": 0})]
YesNoAnswer = Annotated[Any, BeforeValidator(_yes_no), _schema({"type": "boolean"})]
DayAnswer = Annotated[
    Any,
    BeforeValidator(_day),
    _schema({"type": "string", "format": "date"}, {"type": "string"}, {"type": "integer"}),
]


class Choice:
    """An answer out of a closed list: id (underscores read as dashes) → Vietnamese wordings, diacritics optional."""

    def __init__(self, **words: tuple[str, ...]) -> None:
        self.ids = tuple(word.replace("_", "-") for word in words)
        self._first = {
            identifier: next(iter(said), identifier) for identifier, said in zip(self.ids, words.values(), strict=True)
        }
        self._known = {fold(identifier): identifier for identifier in self.ids}
        for identifier, wordings in zip(self.ids, words.values(), strict=True):
            self._known.update({fold(wording): identifier for wording in wordings})

    def read(self, value: object) -> object:
        """The id for a wording; stated answers and None pass. "None" is the id of that name where the list has one."""
        if value is None:
            return None
        if isinstance(value, str):
            found = self._known.get(fold(value))
            if found is not None:
                return found
            if (said := stated(value)) is not None:
                return "none" if said is Stated.NONE and "none" in self.ids else said
        known = ", ".join(f"“{self.wording(identifier)}”" for identifier in self.ids)
        raise _refused(Text(f"cần một trong: {known}", f"one of: {', '.join(self.ids)}"))

    def wording(self, identifier: str) -> str:
        """The Vietnamese wording it is best known by."""
        return self._first[identifier]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {
            "anyOf": [
                {"type": "string", "examples": list(self.ids)},
                _STATED_SCHEMA,
                {"type": "null"},
            ]
        }


def asked(
    vi: str,
    en: str,
    *,
    keys: tuple[str, ...] = (),
    unit: str | None = None,
    mutability: str = "fixed",
) -> Any:
    """A question: Vietnamese label (the schema's description), English label, Vietnamese keys, unit, mutability."""
    return Field(
        default=None,
        title=en,
        description=vi,
        json_schema_extra={
            "x-keys": list(keys),
            "x-unit": unit,
            "x-mutability": mutability,
        },
    )
