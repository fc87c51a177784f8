"""From a document with positions to a pydantic model; every fault becomes a diagnostic with its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag, Span, did_you_mean
from engine.strict_yaml import Document

Model = TypeVar("Model", bound=BaseModel)

_SHOWN = 60


def validate(model: type[Model], document: Document, bag: DiagnosticBag) -> Model | None:
    """The model instance, or None after all faults were added to `bag` (PC121 unknown key, PC122 missing, PC123 value)."""
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        known = _keys(model)
        seen: set[tuple[Span, str]] = set()
        faults = (_explain(details, document, known) for details in error.errors(include_url=False))
        for span, code, message, help_ in sorted(faults, key=lambda fault: (fault[0].line, fault[0].column)):
            # Branches of a union say one fault several times; keys missing from one place are faults of their own.
            key = (span, f"{code} {message.en}" if code == "PC122" else code)
            if key not in seen:
                seen.add(key)
                bag.add(code, message, span, help_)
        return None


def _keys(model: type[BaseModel]) -> Mapping[str, Text | None]:
    """Every key that may stand somewhere under `model` and what the questions of its first level are called."""
    schema = model.model_json_schema(by_alias=True)
    found: dict[str, Text | None] = {}
    for part in schema.get("$defs", {}).values():
        for key, about in part.get("properties", {}).items():
            found |= dict.fromkeys((key, *_other_spellings(about)))
    for key, about in schema.get("properties", {}).items():
        label = Text(about["description"], about["title"]) if "x-keys" in about else None
        found |= {key: label, **dict.fromkeys(_other_spellings(about))}
    return found


def _other_spellings(about: Mapping[str, Any]) -> tuple[str, ...]:
    """The Vietnamese keys of a question of the proposal form."""
    keys = about.get("x-keys")
    return () if keys is None else (about["description"], *keys)


_ELSEWHERE = Text(
    "Khóa này thuộc một phần khác của tệp: kiểm tra thụt dòng.",
    "The key belongs to another part of the file: check the indentation.",
)
_GROUP = Text("một nhóm “khóa: giá trị” thụt vào một cấp", "an indented group of “key: value”")
_LIST = Text("một danh sách", "a list")
_WANTED: Mapping[str, Text] = {
    "model_type": _GROUP,
    "model_attributes_type": _GROUP,
    "dict_type": _GROUP,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "string_type": Text("văn bản", "a text"),
    "string_too_short": Text("văn bản không để trống", "a text that is not empty"),
    "int_type": Text("số nguyên", "a whole number"),
    "bool_type": Text("true hoặc false", "true or false"),
    "bool_parsing": Text("true hoặc false", "true or false"),
    "date_type": Text("ngày như 2022-08-18", "a date such as 2022-08-18"),
    "date_from_datetime_parsing": Text("ngày như 2022-08-18", "a date such as 2022-08-18"),
}
"""What pydantic misses, by its own word for the fault."""


def _explain(
    details: ErrorDetails, document: Document, known: Mapping[str, Text | None]
) -> tuple[Span, str, Text, Text | None]:
    path = _existing_path(document, details["loc"])
    kind = details["type"]
    name = str(details["loc"][-1]) if details["loc"] else ""
    if kind == "extra_forbidden":
        return (
            document.key_span(path), "PC121",
            Text(f"không có khóa “{name[:_SHOWN]}” ở đây", f"there is no key “{name[:_SHOWN]}” here"),
            _ELSEWHERE if name in known else did_you_mean(name, known),
        )  # fmt: skip
    if kind == "missing":
        label = known.get(name)
        called = Text("", "") if label is None else Text(f" ({label.vi})", f" ({label.en})")
        return (
            document.span(path), "PC122",
            Text(f"thiếu khóa “{name}”{called.vi}", f"the key “{name}”{called.en} is missing"), None,
        )  # fmt: skip
    context = details.get("ctx", {})
    expected = context.get("expected")
    reason = str(details["msg"]).removeprefix("Value error, ")
    vi = f"giá trị không dùng được: cần {expected}" if expected else f"giá trị không dùng được ({reason})"
    help_: Text | None = None
    if kind == "answer":
        vi = str(context["vi"])
        help_ = Text(context["help_vi"], context["help_en"]) if "help_vi" in context else None
    elif kind in _WANTED:
        vi, reason = f"cần {_WANTED[kind].vi}", f"{_WANTED[kind].en} is expected"
    elif expected and isinstance(details["input"], str):
        help_ = did_you_mean(details["input"], str(expected).replace("'", "").replace(" or ", ", ").split(", "))
    where = ".".join(str(step) for step in path)
    return document.span(path), "PC123", Text(f"{where}: {vi}", f"{where}: {reason}"), help_


def _existing_path(document: Document, loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The steps of a pydantic location that the file has (union branches and missing keys drop out)."""
    here: object = document.data
    path: list[int | str] = []
    for step in loc:
        if (isinstance(here, dict) and step in here) or (
            isinstance(here, list) and isinstance(step, int) and step < len(here)
        ):
            here = here[step]  # type: ignore[index]  # the step was found in it
        else:
            continue
        path.append(step)
    return tuple(path)
