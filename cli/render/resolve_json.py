"""How a name was understood, as `phancap.resolve/1`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from engine.bilingual import Language
from engine.intake.names import Understanding
from engine.intake.readings import ExplainedTitle, ResolvedPost
from engine.lawbook.book import Lawbook
from engine.model.resolve import SCHEMA, ResolveOut
from engine.text import Dropped
from engine.verdict.labels import post_label

Kind = Literal["post", "unit", "body"]


def resolve_json(
    kind: Kind, text: str, on: dt.date | None, expanded: str | None, found: Mapping[str, Any]
) -> dict[str, Any]:
    """The answer as plain data; `found` are the fields of its kind."""
    said = ResolveOut.model_validate(
        {
            "schema": SCHEMA,
            "kind": kind,
            "text": text,
            "on": on.isoformat() if on else None,
            "expanded": expanded,
            **found,
        }
    )
    fields = {"schema", "kind", "text", "on", "expanded", *found}
    return said.model_dump(mode="json", by_alias=True, include={"schema_", *fields})


def post_fields(book: Lawbook, found: Understanding, language: Language) -> dict[str, Any]:
    """The fields of a post's name."""
    names = found.names
    # A title without readings takes no place among the posts.
    groups = [title for title in found.titles if title.readings]
    return {
        "parts": [title.text for title in found.titles],
        "titles": [
            {
                "text": title.text, "core": title.core, "dropped": _dropped(title.dropped), "joined": list(title.joined),
                "leans_on": title.leans_on,
            }
            for title in found.titles
        ],
        "persons": _dropped(found.persons),
        "readings": [
            _reading(book, number, group, reading, language)
            for number, (group, readings) in enumerate(zip(groups, names.posts, strict=True), 1)
            for reading in readings
        ],
        "unresolved": [
            {"text": each.text, "suggestions": list(each.suggestions),
             "other_times": [other.words.pick(language) for other in each.other_times]}
            for each in names.unresolved
        ],
        "notes": [note.pick(language) for note in names.notes],
        "excluded": [
            {"text": each.text, "reading": each.reading.pick(language),
             "why": [other.words.pick(language) for other in each.why]}
            for each in names.excluded
        ],
    }  # fmt: skip


def _reading(
    book: Lawbook, number: int, title: ExplainedTitle, reading: ResolvedPost, language: Language
) -> dict[str, Any]:
    how = next((each for each in title.readings if each.reading == reading), None)
    return {
        "title": number, "post": reading.post, "label": post_label(book, reading).pick(language), "unit": reading.unit,
        "province": reading.province, "place": reading.place, "interim": reading.interim, "by": reading.by,
        "wording": how.wording if how else None, "read_as": " ".join(how.read_as) if how else None,
        "segments": [{"text": part.text, "role": part.role, "id": part.id} for part in how.segments] if how else [],
    }  # fmt: skip


def _dropped(pieces: Iterable[Dropped]) -> list[dict[str, str]]:
    return [{"kind": piece.kind, "text": piece.text} for piece in pieces]
