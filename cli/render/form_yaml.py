"""A proposal form as YAML: just the questions asked, in the order of the proposal, each with its Vietnamese label."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from cli.settings import Settings
from engine.bilingual import Text
from engine.conditions.wording import WORDS
from engine.model.answers import Choice
from engine.model.form import Listing, Part
from engine.model.proposal import SCHEMA, Proposal

_COMMENT_COLUMN = 44


def form_text(asked: frozenset[str], given: dict[str, str], heading: tuple[str, ...], settings: Settings) -> str:
    """The form; `given` are answers already known, by path. Readable as it stands, every question open."""
    lines = [f"# {line}" for line in heading]
    lines.append(f"schema: {SCHEMA}")
    lines += _Form(asked, given, settings).lines(Proposal, "", 0)
    return "\n".join(lines) + "\n"


class _Form:
    """Writes the questions of a model that are asked."""

    def __init__(self, asked: frozenset[str], given: dict[str, str], settings: Settings) -> None:
        self.asked = asked
        self.given = given
        self.settings = settings

    def lines(self, model: type[Part], prefix: str, depth: int) -> Iterator[str]:
        """Lines of the asked fields of `model`, in its order."""
        for name, field in model.model_fields.items():
            key = field.alias or name
            path = f"{prefix}{key}"
            if not self._wanted(path):
                continue
            indent = "  " * depth
            part = _part_of(field.annotation)
            if part is None:
                yield _aside(f"{indent}{key}: {self._answer(path)}", self._comment(field))
            elif issubclass(part, Listing):
                yield _aside(f"{indent}{key}:", self._label(field))
                complete = Text("ghi true nếu đã kê khai đủ", "write true when the list is complete")
                yield _aside(f"{indent}  complete: false", complete.pick(self.settings.language))
                yield f"{indent}  items: []"
                yield from self._example(get_args(part.model_fields["items"].annotation)[0], f"{path}.", f"{indent}  ")
            else:
                yield _aside(f"{indent}{key}:", self._label(field))
                yield from self.lines(part, f"{path}.", depth + 1)

    def _wanted(self, path: str) -> bool:
        return path in self.asked or any(other.startswith(f"{path}.") for other in self.asked)

    def _answer(self, path: str) -> str:
        value = self.given.get(path)
        if value is None:
            return "null"
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'

    def _example(self, item: type[Part], prefix: str, indent: str) -> Iterator[str]:
        """One item, commented out: the fields asked for, all of them where only the list is."""
        fields = [(field.alias or name, field) for name, field in item.model_fields.items()]
        asked = [(key, field) for key, field in fields if f"{prefix}{key}" in self.asked] or fields
        for index, (key, field) in enumerate(asked):
            mark = "-" if index == 0 else " "
            yield _aside(f"{indent}#   {mark} {key}: null", self._comment(field))

    def _comment(self, field: FieldInfo) -> str:
        choices = next((note for note in field.metadata if isinstance(note, Choice)), None)
        words = _choices(choices) if choices else self._expected(field)
        return f"{self._label(field)} — {words}" if words else self._label(field)

    def _label(self, field: FieldInfo) -> str:
        label = Text(field.description or "", field.title or "")
        return label.pick(self.settings.language)

    def _expected(self, field: FieldInfo) -> str:
        kinds = {getattr(getattr(note, "func", None), "__name__", "") for note in field.metadata}
        if "_day" in kinds:
            return Text("ngày: 2024-05-10, 10/5/2024", "date: 2024-05-10, 10/5/2024").pick(self.settings.language)
        if "_yes_no" in kinds:
            return "true | false"
        if "_whole" in kinds:
            return Text("số", "number").pick(self.settings.language)
        return ""


def _choices(choice: Choice) -> str:
    """Words the form takes: those of the answers given elsewhere where they are read back, else its own."""
    shown = []
    for identifier in choice.ids:
        word = WORDS[identifier].vi if identifier in WORDS else choice.wording(identifier)
        try:
            accepted = choice.read(word) == identifier
        except ValueError:
            accepted = False
        shown.append(word if accepted else choice.wording(identifier))
    return " | ".join(shown)


def _aside(line: str, comment: str) -> str:
    return f"{line:<{_COMMENT_COLUMN - 1}} # {comment}" if comment else line


def _part_of(annotation: Any) -> type[Part] | None:
    """The form part a field holds, None for a plain question."""
    if get_origin(annotation) in (Union, UnionType):
        return next((part for argument in get_args(annotation) if (part := _part_of(argument))), None)
    return annotation if isinstance(annotation, type) and issubclass(annotation, Part) else None
