"""Reads proposal files: strict YAML or JSON, Vietnamese or English keys, into the form and then into raw facts."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, PhancapError, Span
from engine.model.form import Listing, Part
from engine.model.proposal import SCHEMA, Proposal
from engine.model.validation import validate
from engine.model.values import Collection
from engine.strict_yaml import Document, Place, read_yaml
from engine.text import detect_legacy, fold
from engine.text.legacy import legacy_diagnostic

MAX_PROPOSAL_BYTES = 1 << 20
_COMPLETE_WHEN_BARE = frozenset({"candidate.current_posts"})
"""A bare list of the posts a person holds is all of them; other lists say so themselves."""


@dataclasses.dataclass(frozen=True, slots=True)
class ReadProposal:
    """A proposal and the document it was read from."""

    document: Document
    form: Proposal
    content: bytes = dataclasses.field(default=b"", repr=False, compare=False)
    """The bytes read; what a receipt or a log is told of."""


def read_proposal_file(path: Path) -> ReadProposal:
    """The proposal in a file; raises PhancapError with every fault (PC150 when the file cannot be opened)."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # A pipe or a device: opening it could wait, and reading it last, for ever.
            raise PhancapError([_cannot_open(OSError(), path)])
        with path.open("rb") as stream:
            content = stream.read(MAX_PROPOSAL_BYTES + 1)
    except (OSError, ValueError) as error:
        # ValueError: a name that no file can have, such as one with a NUL.
        raise PhancapError([_cannot_open(error, path)]) from None
    return read_proposal(content, str(path))


def read_proposal(content: bytes | str, file: str) -> ReadProposal:
    """The proposal in a text; raises PhancapError with every fault found."""
    document = read_yaml(content, file, max_bytes=MAX_PROPOSAL_BYTES, dates_as_written=True)
    bag = DiagnosticBag()
    if not isinstance(document.data, dict):
        raise PhancapError(
            [
                _fault(
                    "PC151",
                    "hồ sơ phải là một ánh xạ khóa: giá trị",
                    "a proposal is a mapping of key: value",
                    Span(file, 1, 1),
                )
            ]
        )
    bag.extend(_in_old_encodings(document))
    bag.raise_if_errors()
    _english_keys(document.data, document.root, Proposal)
    if document.data.get("schema") != SCHEMA:
        bag.add(
            "PC152", Text(f"thiếu hoặc sai dòng “schema: {SCHEMA}”", f"the line “schema: {SCHEMA}” is missing or wrong"),
            document.span(("schema",)),
            Text(
                f"ghi “schema: {SCHEMA}” ở đầu tệp, hoặc tạo mẫu bằng “phancap new”",
                f"write “schema: {SCHEMA}” first, or make a form with “phancap new”",
            ),
        )  # fmt: skip
        bag.raise_if_errors()
    form = validate(Proposal, document, bag)
    bag.raise_if_errors()
    assert form is not None
    return ReadProposal(document, form, content if isinstance(content, bytes) else content.encode())


def raw_facts(form: Proposal) -> dict[str, object]:
    """Facts as the form states them, names not yet resolved; what is not given is left out."""
    found: dict[str, object] = {}
    _collect(form, "", found)
    found.pop("schema", None)
    action = found.get("action")
    if isinstance(action, str):
        found["action"] = (action,)
    return found


def _in_old_encodings(document: Document) -> Iterator[Diagnostic]:
    """PC202 for every text typed in TCVN3 or VNI: it would be read as other words, so it is refused with help."""
    pending: list[tuple[tuple[str | int, ...], object]] = [((), document.data)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, dict):
            pending.extend(((*path, key), inner) for key, inner in reversed(value.items()))
        elif isinstance(value, list):
            pending.extend(((*path, index), inner) for index, inner in reversed(tuple(enumerate(value))))
        elif isinstance(value, str) and (encoding := detect_legacy(value)) is not None:
            yield legacy_diagnostic(encoding, document.span(path))


def _cannot_open(error: OSError | ValueError, path: Path) -> Diagnostic:
    known: dict[type[Exception], Text] = {
        FileNotFoundError: Text("không có tệp này", "there is no such file"),
        IsADirectoryError: Text("đây là thư mục, không phải tệp", "this is a folder, not a file"),
        PermissionError: Text("không có quyền đọc tệp", "no permission to read the file"),
    }
    reason = known.get(type(error), Text("không mở được tệp", "the file cannot be opened"))
    return Diagnostic("PC150", reason, Span(str(path)))


def _fault(code: str, vi: str, en: str, span: Span) -> Diagnostic:
    return Diagnostic(code, Text(vi, en), span)


def _collect(part: BaseModel, prefix: str, found: dict[str, object]) -> None:
    fields = type(part).model_fields
    for name, value in part:
        if value is None:
            continue
        path = f"{prefix}{fields[name].alias or name}"
        if isinstance(value, Listing):
            found[path] = Collection(tuple(_item(item) for item in value.items), value.complete)
        elif isinstance(value, Part):
            _collect(value, f"{path}.", found)
        elif isinstance(value, tuple) and value and isinstance(value[0], Part):
            found[path] = Collection(tuple(_item(item) for item in value), complete=path in _COMPLETE_WHEN_BARE)
        else:
            found[path] = value


def _item(part: BaseModel) -> dict[str, object]:
    found: dict[str, object] = {}
    _collect(part, "", found)
    return found


def _english_keys(data: object, place: Place, model: type[BaseModel]) -> None:
    """Renames Vietnamese keys to the form's own, in the data and in the map of places, so that faults keep their place."""
    if not isinstance(data, dict):
        return
    words = _key_words(model)
    for key in list(data):
        name = words.get(fold(str(key)), str(key))
        if name != key and name not in data:
            data[name] = data.pop(key)
            if place.keys and key in place.keys:
                place.keys[name] = place.keys.pop(key)
            if place.children and key in place.children:
                place.children[name] = place.children.pop(key)
        inner = (place.children or {}).get(name)
        if inner is None:
            continue
        value = data.get(name)
        models = _models_of(model, name)
        fitting = [nested for nested in models if isinstance(value, list) != issubclass(nested, Listing)]
        for nested in (fitting or models)[:1]:
            _descend(value, inner, nested)


def _descend(value: object, place: Place, model: type[BaseModel]) -> None:
    if isinstance(value, list):
        for index, item in enumerate(value):
            inner = (place.children or {}).get(index)
            if inner is not None:
                _english_keys(item, inner, model)
    elif issubclass(model, Listing):
        _english_keys(value, place, model)
        items = (place.children or {}).get("items")
        if isinstance(value, dict) and items is not None:
            _descend(value.get("items"), items, get_args(model.model_fields["items"].annotation)[0])
    else:
        _english_keys(value, place, model)


@cache
def _key_words(model: type[BaseModel]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, field in model.model_fields.items():
        key = field.alias or name
        extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        given = extra.get("x-keys") or []
        assert isinstance(given, list)
        for word in (field.description or "", *given):
            found.setdefault(fold(str(word)), key)
            found.setdefault(fold(str(word)).replace(" ", "_"), key)
        found[fold(key)] = key
    if issubclass(model, Listing):
        found |= {"day du": "complete", "cac muc": "items", "danh sach": "items"}
    return found


def _models_of(model: type[BaseModel], name: str) -> list[type[BaseModel]]:
    for field_name, field in model.model_fields.items():
        if (field.alias or field_name) == name:
            found: list[type[BaseModel]] = []
            _gather(field.annotation, found)
            return found
    return []


def _gather(annotation: Any, found: list[type[BaseModel]]) -> None:
    if get_origin(annotation) in (Union, UnionType, tuple):
        for argument in get_args(annotation):
            _gather(argument, found)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        found.append(annotation)
