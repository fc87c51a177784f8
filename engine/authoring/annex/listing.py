"""The competence of a pack as a list an office can read, and that can be read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.authoring.annex import columns
from engine.authoring.annex.columns import OWN_HEADERS, ROLE_HEADERS
from engine.authoring.annex.rows_file import flow
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import ACTION_GROUP_LABELS, ACTION_GROUPS, ACTION_LABELS, Role

_LISTED: Final = frozenset({"id", "posts", "actions", "roles", "cite", "confidence", "source", "note"})


@dataclass(frozen=True, slots=True)
class CompetenceList:
    """Headers and lines of text; `technical`: how many columns at the end are for the way back and not for a reader."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    technical: int


def competence_list(book: Lawbook, instrument: str, rows: Sequence[Mapping[str, Any]]) -> CompetenceList:
    """The rows of one instrument's `competence*.yaml` (plain data, in order) as a list; only roles that occur have columns."""
    roles = [role for role in Role if any(each["role"] == role.value for row in rows for each in row["roles"])]
    has_notes = any("note" in row for row in rows)
    front = (columns.NUMBER, columns.POST, columns.ACTIONS)
    behind = (columns.CITE, *((columns.NOTE,) if has_notes else ()))
    technical = (columns.ROW_ID, columns.POST_IDS, columns.ACTION_IDS, columns.CONFIDENCE, columns.SOURCE, columns.REST)
    headers = (
        *(OWN_HEADERS[each] for each in front), *(ROLE_HEADERS[role] for role in roles),
        *(OWN_HEADERS[each] for each in (*behind, *technical)),
    )  # fmt: skip
    lines = []
    for number, row in enumerate(rows, 1):
        note = ((row["note"]["vi"] if "note" in row else ""),) if has_notes else ()
        bodies = (_bodies(book, instrument, row, role) for role in roles)
        words = (
            str(number),
            _posts(book, row["posts"]),
            actions_in_words(row["actions"]),
            *bodies,
            _cite(row["cite"]),
            *note,
        )
        lines.append((*words, *_way_back(row)))
    return CompetenceList(headers, tuple(lines), len(technical))


def _way_back(row: Mapping[str, Any]) -> tuple[str, ...]:
    """The cells of the technical columns; keys without a column stand together in the last one."""
    rest = {key: value for key, value in row.items() if key not in _LISTED}
    if not isinstance(row["cite"], str):
        rest["cite"] = row["cite"]
    if "note" in row and row["note"]["en"] != row["note"]["vi"]:
        rest["note"] = row["note"]
    posts, source = row["posts"], row["source"]
    return (
        row["id"],
        "; ".join(posts) if isinstance(posts, list) else flow(posts),
        "; ".join(row["actions"]),
        row["confidence"],
        source if isinstance(source, str) else "; ".join(source),
        flow(rest) if rest else "",
    )


def _cite(cite: Any) -> str:
    return cite if isinstance(cite, str) else "; ".join(f"{each['instrument']}: {each['provision']}" for each in cite)


def _posts(book: Lawbook, posts: Any) -> str:
    if isinstance(posts, list):
        return "; ".join(book.posts[each].label.vi if each in book.posts else each for each in posts)
    return "(theo mẫu ở cột Mã chức danh)"


def actions_in_words(actions: Sequence[str]) -> str:
    """Groups by their name, single acts by theirs, in the order given."""
    said: list[str] = []
    for name in actions:
        if name in ACTION_GROUP_LABELS:
            said.append(ACTION_GROUP_LABELS[name].vi)
        else:
            said += [
                ACTION_LABELS[each].vi if each in ACTION_LABELS else each for each in ACTION_GROUPS.get(name, (name,))
            ]
    return "; ".join(said)


def _bodies(book: Lawbook, instrument: str, row: Mapping[str, Any], role: Role) -> str:
    return "; ".join(_body(book, instrument, each["body"]) for each in row["roles"] if each["role"] == role.value)


def _body(book: Lawbook, instrument: str, body: str) -> str:
    """The label, or the id where the label is read as another body on the instrument's first day, or as none or several."""
    row = book.bodies.get(body)
    if row is None:
        return body
    label = row.label.vi
    named = names_of(book).body(label, book.instruments[instrument].interval.start)
    only = sum(each.label.vi == label for each in book.bodies.values()) == 1
    return label if named == body or (named is None and only) else body
