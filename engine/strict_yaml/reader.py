"""From bytes to a `Document`: checks the text, then builds data and places from the parser's events.

INVARIANT: nothing here recurses and reading stops at `MAX_DEPTH` levels or `MAX_FAULTS` faults, so that no file,
however built, overflows the stack or fills the memory.
"""

from __future__ import annotations

import codecs
import pathlib
import re
from collections.abc import Iterator
from typing import Any, Final, NoReturn
from unicodedata import is_normalized, normalize

import yaml

from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag, PhancapError, Span
from engine.strict_yaml import faults
from engine.strict_yaml.document import Document, Place
from engine.strict_yaml.faults import Fault
from engine.strict_yaml.scalars import is_text_as_key, read_plain
from engine.strict_yaml.syntax import INDENTATION, Mark, explain

MAX_BYTES: Final = 4 * 1024 * 1024
MAX_DEPTH: Final = 40
MAX_FAULTS: Final = 200

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Beside the C0 and C1 controls: surrogates, the marks that reorder text on a screen while a reader sees another
# order, the separators that some readers take for line ends, and code points that are no characters.
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_DASH = re.compile(r"[\r\n][ \t]*[-?](?=[ \t])")
_OTHER_KINDS = (
    (b"PK\x03\x04", Text("tệp Excel, Word (.xlsx, .docx) hoặc tệp nén", "an Excel, Word (.xlsx, .docx) or ZIP file")),
    (b"\xd0\xcf\x11\xe0", Text("tệp Excel, Word đời cũ (.xls, .doc)", "an old Excel or Word file (.xls, .doc)")),
    (b"%PDF-", Text("tệp PDF", "a PDF file")),
)
_OTHER_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


def read_yaml(text: str | bytes, file: str, *, max_bytes: int = MAX_BYTES, dates_as_written: bool = False) -> Document:
    """Read strict YAML or JSON; `file` is the name shown in places.

    `dates_as_written`: a bare `10/5/2024` is text, for whoever reads it to understand, not a fault.
    Raises `PhancapError` with all faults found: PC101 to PC117.
    """
    return _Reading(file, dates_as_written=dates_as_written).read(text, max_bytes)


def read_yaml_file(path: pathlib.Path, *, shown_as: str | None = None, max_bytes: int = MAX_BYTES) -> Document:
    """Read the file at `path` as `read_yaml` does, named `shown_as` in places; PC118 where it cannot be opened."""
    reading = _Reading(shown_as if shown_as is not None else str(path))
    try:
        if path.exists() and not path.is_file():
            # A directory, a pipe or a device: opening it could wait for ever.
            reading.stop(faults.unreadable(Text("không phải là tệp thường", "it is not a regular file")))
        with path.open("rb") as stream:
            content = stream.read(max_bytes + 1)
    except FileNotFoundError:
        reading.stop(faults.unreadable(Text("tệp không tồn tại", "it does not exist")))
    except PermissionError:
        reading.stop(faults.unreadable(Text("không có quyền đọc", "permission denied")))
    except (OSError, ValueError):
        reading.stop(faults.unreadable(Text("hệ thống từ chối mở tệp", "the system refuses to open it")))
    return reading.read(content, max_bytes)


# No key can be spelled so: NUL is a control character, refused wherever it stands.
_REFUSED_KEY: Final = "\x00"


class _Open:
    """A list or mapping that is still being filled."""

    __slots__ = ("key", "place", "skipped", "target")

    def __init__(self, target: dict[str, object] | list[object], place: Place, *, skipped: bool) -> None:
        self.target = target
        self.place = place
        self.key: str | None = None
        # A key that is itself a list or mapping: read for its faults, kept nowhere.
        self.skipped = skipped


class _Reading:
    def __init__(self, file: str, *, dates_as_written: bool = False) -> None:
        self._file = file
        self._dates_as_written = dates_as_written
        self._bag = DiagnosticBag()
        self._text = ""
        self._stack: list[_Open] = []
        self._top: tuple[object, Place] | None = None

    def stop(self, fault: Fault, line: int = 0, column: int = 0) -> NoReturn:
        """Record `fault` and give up with everything collected."""
        self._bag.add(fault.code, fault.message, Span(self._file, line, column), fault.help, fault.level)
        raise PhancapError(self._bag)

    def read(self, text: str | bytes, max_bytes: int) -> Document:
        self._text = self._checked_text(text, max_bytes)
        self._bag.raise_if_errors()
        data, root = self._build()
        self._bag.raise_if_errors()
        return Document(self._file, data, root)

    def _record(self, fault: Fault, line: int, column: int) -> None:
        self._bag.add(fault.code, fault.message, Span(self._file, line, column), fault.help, fault.level)
        if len(self._bag) >= MAX_FAULTS:
            self.stop(faults.too_many(MAX_FAULTS), line, column)

    # --- the text before it is parsed

    def _checked_text(self, given: str | bytes, max_bytes: int) -> str:
        if isinstance(given, str):
            if len(given) > max_bytes or len(given.encode("utf-8", "surrogatepass")) > max_bytes:
                self.stop(faults.too_large(max_bytes))
            text = given.removeprefix("\ufeff")
        else:
            if len(given) > max_bytes:
                self.stop(faults.too_large(max_bytes))
            text = self._decoded(given)
        for found in _CONTROL.finditer(text):
            self._record(faults.control_character(found.group()), *_position(text, found.start()))
        return text

    def _decoded(self, content: bytes) -> str:
        for beginning, kind in _OTHER_KINDS:
            if content.startswith(beginning):
                self.stop(faults.not_plain_text(kind), 1, 1)
        if content.startswith(_OTHER_BOMS):
            self.stop(faults.not_utf8(None), 1, 1)
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode("utf-8", "replace")
            self.stop(faults.not_utf8(error.object[error.start]), *_position(before, len(before)))

    # --- the events

    def _events(self) -> Iterator[Any]:
        try:
            yield from yaml.parse(self._text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            self._syntax_error(error)
        except (yaml.YAMLError, ValueError, OverflowError):
            # The parser in Python fails so on escapes such as "\UFFFFFFFF", without a place.
            self.stop(explain("", "", "")[0])

    def _syntax_error(self, error: yaml.MarkedYAMLError) -> NoReturn:
        mark: Mark | None = error.problem_mark or error.context_mark
        char = self._character_at(mark) if mark else ""
        fault, at_beginning = explain(error.problem or "", error.context or "", char)
        if at_beginning and error.context_mark:
            mark = error.context_mark
        if mark is None:
            self.stop(fault)
        self.stop(fault, mark.line + 1, mark.column + 1)

    def _character_at(self, mark: Mark) -> str:
        lines = re.split(r"\r\n|\n|\r", self._text)
        line = lines[mark.line] if mark.line < len(lines) else ""
        return line[mark.column : mark.column + 1]

    def _build(self) -> tuple[object, Place]:
        documents = 0
        for event in self._events():
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._open_collection(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                if self._stack.pop().skipped:
                    self._stack[-1].key = _REFUSED_KEY
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                line, column = event.start_mark.line + 1, event.start_mark.column + 1
                if documents > 1:
                    self.stop(faults.several_documents(), line, column)
                if event.tags:
                    self._record(faults.tag("%TAG"), line, column)
        if self._top is None:
            self.stop(faults.empty())
        return self._top

    def _scalar(self, event: Any) -> None:
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, line, column)
        if self._key_is_next():
            self._take_key(self._stack[-1], event, line, column)
            return
        if not self._stack and mark.index == event.end_mark.index:
            self.stop(faults.empty())
        self._put(self._value(event, line, column), Place(line, column))

    def _alias(self, event: Any) -> None:
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        self._record(faults.anchor(f"*{event.anchor}"), line, column)
        if self._key_is_next():
            self._stack[-1].key = _REFUSED_KEY
        else:
            self._put(None, Place(line, column))

    def _open_collection(self, event: Any) -> None:
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if len(self._stack) >= MAX_DEPTH:
            self.stop(faults.too_deep(MAX_DEPTH), line, column)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, line, column)
        is_mapping = type(event) is yaml.MappingStartEvent
        target: dict[str, object] | list[object] = {} if is_mapping else []
        place = Place(line, column)
        place.children = {}
        place.keys = {} if is_mapping else None
        is_key = self._key_is_next()
        if is_key:
            self._record(faults.key_not_text(None), line, column)
        else:
            self._put(target, place)
        self._stack.append(_Open(target, place, skipped=is_key))

    def _key_is_next(self) -> bool:
        return bool(self._stack) and self._stack[-1].key is None and self._stack[-1].place.keys is not None

    def _put(self, value: object, place: Place) -> None:
        """Give `value` its place in the collection being filled, or make it the root."""
        if not self._stack:
            self._top = value, place
            return
        owner = self._stack[-1]
        target = owner.target
        assert owner.place.children is not None
        if isinstance(target, list):
            owner.place.children[len(target)] = place
            target.append(value)
            return
        assert owner.key is not None
        if owner.key != _REFUSED_KEY:
            target[owner.key] = value
            owner.place.children[owner.key] = place
        owner.key = None

    def _take_key(self, owner: _Open, event: Any, line: int, column: int) -> None:
        """Make the scalar `event` the key that waits for its value; a refused key takes its value along."""
        owner.key = _REFUSED_KEY
        key = self._nfc(event, line, column)
        assert owner.place.keys is not None
        if not event.style and key == "<<":
            self._record(faults.merge_key(), line, column)
        elif not event.style and not is_text_as_key(key):
            self._record(faults.key_not_text(key), line, column)
        elif key in owner.place.keys:
            first = Span(self._file, *owner.place.keys[key])
            self._record(faults.duplicate_key(key, first), line, column)
        else:
            owner.place.keys[key] = (line, column)
            owner.key = key

    def _value(self, event: Any, line: int, column: int) -> object:
        text = self._nfc(event, line, column)
        if event.style:
            return text
        if event.end_mark.line != event.start_mark.line and self._swallows_an_item(event):
            self._record(INDENTATION, line, column)
        meaning = read_plain(text)
        if isinstance(meaning, Fault):
            if self._dates_as_written and meaning.code == faults.DATE:
                return text
            self._record(meaning, line, column)
            return None
        return meaning

    def _swallows_an_item(self, event: Any) -> bool:
        """Whether a bare text over several lines took in a list item that is indented too far."""
        return _DASH.search(self._text, event.start_mark.index, event.end_mark.index) is not None

    def _nfc(self, event: Any, line: int, column: int) -> str:
        text: str = event.value
        if event.style == '"' and (found := _CONTROL.search(text)):
            # Written as an escape, so the check of the raw text did not see it.
            self._record(faults.control_character(found.group()), line, column)
        if text.isascii() or is_normalized("NFC", text):
            return text
        return normalize("NFC", text)

    def _refuse_properties(self, event: Any, line: int, column: int) -> None:
        if event.anchor is not None:
            self._record(faults.anchor(f"&{event.anchor}"), line, column)
        if event.tag is not None:
            shown = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._record(faults.tag(shown), line, column)


def _position(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of `text[index]`."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")
