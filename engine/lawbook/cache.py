"""The compiled lawbook as JSON: shipped with the wheel, or kept in the user's cache folder under its content hash.

Safe to delete at any time: a missing, foreign or damaged file only means compiling again. Never pickle.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from engine.conditions import tree
from engine.lawbook.book import Lawbook
from engine.lawbook.collecting import uncollected
from engine.lawbook.rows import Rows

_COMPILER = ("conditions", "lawbook", "model")
_NODE = tree.Node
_KEPT = tuple(field.name for field in fields(Lawbook) if field.name != "memo" and not field.name.startswith("_"))


def cache_folder() -> Path:
    """Where compiled lawbooks are kept: `PHANCAP_CACHE`, else the user's cache folder."""
    given = os.environ.get("PHANCAP_CACHE")
    if given:
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_cache_dir("phancap"))


@cache
def compiler_mark() -> str:
    """A digest of the code that compiles: what an older one wrote from the same packs is compiled again."""
    engine = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for room in _COMPILER:
        for module in sorted((engine / room).glob("*.py")):
            digest.update(module.read_bytes())
    return digest.hexdigest()


def dump(book: Lawbook) -> bytes:
    """The lawbook as JSON bytes, with the digest of its body in front."""
    body = json.dumps({name: _encode(getattr(book, name)) for name in _KEPT}, ensure_ascii=False, separators=(",", ":"))
    content = body.encode()
    head = json.dumps({"compiler": compiler_mark(), "sources": book.hash, "body": hashlib.sha256(content).hexdigest()})
    return head.encode() + b"\n" + content


def load(content: bytes, sources: str) -> Lawbook | None:
    """The lawbook, or None when the bytes are damaged, of another format or of other sources."""
    head, _, body = content.partition(b"\n")
    try:
        said = json.loads(head)
        if said != {"compiler": compiler_mark(), "sources": sources, "body": hashlib.sha256(body).hexdigest()}:
            return None
        with uncollected():
            data = json.loads(body)
            hints = get_type_hints(Lawbook)
            return Lawbook(**{name: _decoder(hints[name])(data[name]) for name in _KEPT})
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def kept(sources: str, shipped: Path | None) -> Lawbook | None:
    """The compiled lawbook of these sources, from the shipped file or the cache folder; None when neither has it."""
    for path in (shipped, cache_folder() / f"lawbook-{sources[:32]}.json"):
        if path is not None:
            try:
                content = path.read_bytes()
            except OSError:
                continue
            book = load(content, sources)
            if book is not None:
                return book
    return None


def keep(book: Lawbook) -> None:
    """Writes the lawbook to the cache folder in one step; a folder that cannot be written is no fault."""
    import tempfile

    folder = cache_folder()
    part: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as stream:
            part = Path(stream.name)
            stream.write(dump(book))
        part.replace(folder / f"lawbook-{book.hash[:32]}.json")
    except OSError:
        # A full disk must not fill further with halves.
        if part is not None:
            part.unlink(missing_ok=True)


def _encode(value: object) -> Any:
    if isinstance(value, (tree.Const, tree.Compare, tree.Member, tree.Share, tree.All, tree.Any, tree.Not, tree.Count)):
        return tree.to_json(value)
    if is_dataclass(value) and not isinstance(value, type):
        return [_encode(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):
        return {"$date": value.isoformat()}
    if isinstance(value, frozenset):
        return sorted(_encode(each) for each in value)
    if isinstance(value, (tuple, list, Rows)):
        return [_encode(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _encode(each) for key, each in value.items()}
    return value


@cache
def _decoder(hint: Any) -> Callable[[Any], Any]:
    """A function from JSON to the annotated type."""
    if hint == _NODE:
        return tree.from_json
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = [each for each in arguments if each is not type(None)]
        if len(inner) == 1:
            decode = _decoder(inner[0])
            return lambda data: None if data is None else decode(data)
        return _loose
    if hint is dt.date:
        return lambda data: dt.date.fromisoformat(data["$date"])
    if isinstance(hint, type) and issubclass(hint, Enum):
        # A dict is much cheaper than the enum's own call, and thousands of rows carry one.
        return {member.value: member for member in hint}.__getitem__
    if is_dataclass(hint):
        return _dataclass_decoder(hint)
    if origin is Sequence:
        # INVARIANT: the digest of the body was checked, so what is decoded later is what was written.
        row = _decoder(arguments[0])
        return lambda data: Rows(lambda: tuple(row(item) for item in data))
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        each = _decoder(arguments[0])
        return lambda data: tuple(each(item) for item in data)
    if origin is tuple:
        parts = [_decoder(argument) for argument in arguments]
        return lambda data: tuple(part(item) for part, item in zip(parts, data, strict=True))
    if origin is frozenset:
        return frozenset
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        value = _decoder(arguments[1])
        return lambda data: {key: value(item) for key, item in data.items()}
    if hint is object:
        return _loose
    return _as_is


def _dataclass_decoder(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    parts = [_decoder(hints[field.name]) for field in fields(kind)]
    return lambda data: kind(*(part(item) for part, item in zip(parts, data, strict=True)))


def _as_is(data: Any) -> Any:
    return data


def _loose(data: Any) -> Any:
    """Free data: lists become tuples, written dates become dates."""
    if isinstance(data, dict):
        if set(data) == {"$date"}:
            return dt.date.fromisoformat(data["$date"])
        return {key: _loose(value) for key, value in data.items()}
    if isinstance(data, list):
        return tuple(_loose(value) for value in data)
    return data
