"""From a document with positions to a pydantic model; every fault becomes a diagnostic with its place."""

from __future__ import annotations

from typing import TypeVar

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
        for details in error.errors(include_url=False):
            span, code, message, help_ = _explain(details, document, known)
            # Branches of a union say one fault several times; keys missing from one place are faults of their own.
            key = (span, f"{code} {message.en}" if code == "PC122" else code)
            if key not in seen:
                seen.add(key)
                bag.add(code, message, span, help_)
        return None


def _keys(model: type[BaseModel]) -> frozenset[str]:
    """Every key that may stand somewhere under `model`, read off its JSON Schema."""
    schema = model.model_json_schema(by_alias=True)
    found: set[str] = set(schema.get("properties", ()))
    for part in schema.get("$defs", {}).values():
        found.update(part.get("properties", ()))
    return frozenset(found)


def _explain(details: ErrorDetails, document: Document, known: frozenset[str]) -> tuple[Span, str, Text, Text | None]:
    path = _existing_path(document, details["loc"])
    kind = details["type"]
    name = str(details["loc"][-1]) if details["loc"] else ""
    if kind == "extra_forbidden":
        return (
            document.key_span(path), "PC121",
            Text(f"không có khóa “{name[:_SHOWN]}” ở đây", f"there is no key “{name[:_SHOWN]}” here"),
            did_you_mean(name, known),
        )  # fmt: skip
    if kind == "missing":
        return (
            document.span(path), "PC122", Text(f"thiếu khóa “{name}”", f"the key “{name}” is missing"), None
        )  # fmt: skip
    expected = details.get("ctx", {}).get("expected")
    reason = str(details["msg"]).removeprefix("Value error, ")
    vi = f"giá trị không dùng được: cần {expected}" if expected else f"giá trị không dùng được ({reason})"
    if kind == "answer":
        vi = str(details["ctx"]["vi"])
    where = ".".join(str(step) for step in path)
    return (
        document.span(path), "PC123", Text(f"{where}: {vi}", f"{where}: {reason}"),
        did_you_mean(str(details["input"]), str(expected).replace("'", "").replace(" or ", ", ").split(", "))
        if expected and isinstance(details["input"], str) else None,
    )  # fmt: skip


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
