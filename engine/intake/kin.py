"""Relatives in office: the kind of kinship, the post the relative holds, and how it stands to the target post.

The file's own answers are kept. Otherwise unit and place are compared as the catalogue knows them; what that does not
settle stays unknown. Which kin and which pairs of posts the law forbids is said in the packs, not here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from engine.intake.names import Names, ResolvedPost
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from engine.model.values import UNKNOWN, Collection
from engine.text import fold

KINSHIP: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "spouse": ("vợ", "chồng"),
        "parent": ("bố", "mẹ", "cha", "bố đẻ", "mẹ đẻ", "cha đẻ", "cha ruột", "mẹ ruột", "bố mẹ đẻ"),
        "parent-in-law": ("bố vợ", "mẹ vợ", "bố chồng", "mẹ chồng", "cha vợ", "cha chồng"),
        "child": ("con", "con đẻ", "con trai", "con gái", "con ruột", "con trai ruột", "con gái ruột"),
        "sibling": (
            "anh ruột", "chị ruột", "em ruột", "anh trai", "em trai", "chị gái", "em gái", "anh trai ruột",
            "chị gái ruột", "em trai ruột", "em gái ruột", "anh chị em ruột",
        ),
        "other": (
            "con nuôi", "bố nuôi", "mẹ nuôi", "cha nuôi", "bố dượng", "cha dượng", "mẹ kế", "con riêng", "con dâu", "con rể",
            "anh rể", "em rể", "chị dâu", "em dâu", "anh vợ", "chị vợ", "em vợ", "anh chồng", "chị chồng", "em chồng",
            "cháu", "cháu ruột", "cô", "dì", "chú", "bác", "cậu", "anh họ", "chị họ", "em họ",
        ),
    }
)  # fmt: skip
"""Kinds of kinship and the wordings each is recognised by; a wording not listed leaves the kind unknown."""

_KIND_OF = {fold(word): kind for kind, words in KINSHIP.items() for word in words}
_CENTRAL = frozenset({"central", "ministry"})
_PLACED = frozenset({"district", "commune"})


def relate_relatives(book: Lawbook, names: Names, facts: Facts, target: ResolvedPost) -> dict[str, object]:
    """`candidate.relatives` with kinship, post and comparison filled in; a compound title becomes one item a post.

    A title is read as it is meant on the day of the decision, where that day is known and the title means anything then.
    """
    held = facts.values.get("candidate.relatives")
    if not isinstance(held, Collection):
        return {}
    decided = facts.get("decision.on")
    on = decided if isinstance(decided, dt.date) else None
    items = tuple(each for item in held.items for each in _read(book, names, item, target, on))
    return {"candidate.relatives": Collection(items, held.complete)}


def _read(
    book: Lawbook, names: Names, item: Mapping[str, object], target: ResolvedPost, on: dt.date | None
) -> Iterator[Mapping[str, object]]:
    relation, title, unit = item.get("relation"), item.get("post"), item.get("unit")
    kind = _KIND_OF.get(fold(relation).strip()) if isinstance(relation, str) else None
    base = {"kinship": kind, **item} if kind is not None else dict(item)
    if not isinstance(title, str):
        yield base
        return
    within = unit if isinstance(unit, str) else None
    found = names.post(title, within, None, on)
    if on is not None and (found.unresolved or not found.posts):
        # A title that has ended by the day of the decision is still said of a relative.
        found = names.post(title, within, None, None)
    if not found.posts:
        yield base
    for readings in found.posts:
        known = _agreed([_compared(book, reading, target) for reading in readings])
        yield {**known, **base}
    if found.posts and found.unresolved:
        # A part of a compound title that is not understood may be any post.
        yield base


def _agreed(each: list[dict[str, object]]) -> dict[str, object]:
    """What every reading of a title says alike."""
    first, *others = each
    return {
        key: value
        for key, value in first.items()
        if value is not UNKNOWN and all(other.get(key, UNKNOWN) == value for other in others)
    }


def _compared(book: Lawbook, one: ResolvedPost, target: ResolvedPost) -> dict[str, object]:
    post = book.posts[one.post]
    return {
        "post_id": post.id,
        "role": post.role,
        "level": post.level,
        "unit_kind": post.unit_kind or UNKNOWN,
        "unit_id": one.unit or UNKNOWN,
        "same_unit": same_unit(book, one, target),
        "same_locality": same_locality(book, one, target),
        "same_body": same_body(book, one, target),
    }


def same_locality(book: Lawbook, one: ResolvedPost, other: ResolvedPost) -> object:
    """Whether two posts are of one level and one place; central posts have the country as their place.

    Unknown where a place is not said, and for posts of single units (`level: unit`).
    """
    levels = book.posts[one.post].level, book.posts[other.post].level
    if "unit" in levels:
        return UNKNOWN
    if levels[0] in _CENTRAL and levels[1] in _CENTRAL:
        return True
    return _same_place(one, other, levels[0]) if levels[0] == levels[1] else False


def same_unit(book: Lawbook, one: ResolvedPost, other: ResolvedPost) -> object:
    """Whether two posts stand in one unit: same kind, same place, and the same named unit or the only one of the place."""
    kinds = book.posts[one.post].unit_kind, book.posts[other.post].unit_kind
    if None in kinds:
        return UNKNOWN
    if kinds[0] != kinds[1]:
        return False
    placed = _same_place(one, other, book.posts[one.post].level)
    if placed is False or (one.unit is not None and other.unit is not None and one.unit != other.unit):
        return False
    kind = book.kinds[str(kinds[0])]
    if kind.one_in_a_place:
        return placed
    named = any(unit.kind == kind.id for unit in book.units.values())
    same = one.unit == other.unit and one.unit is not None if named else _same_words(one, other)
    return placed if same else UNKNOWN


def same_body(book: Lawbook, one: ResolvedPost, other: ResolvedPost) -> object:
    """Whether one named body of one place holds both posts, whatever inner unit each stands in."""
    unit = same_unit(book, one, other)
    if unit is True or (unit is False and book.posts[one.post].unit_kind == book.posts[other.post].unit_kind):
        return unit
    if one.unit is None or other.unit is None:
        return UNKNOWN
    if one.unit != other.unit:
        return False
    return _same_place(one, other, book.posts[other.post].level)


def _same_words(one: ResolvedPost, other: ResolvedPost) -> bool:
    return one.place is not None and other.place is not None and fold(one.place) == fold(other.place)


def _same_place(one: ResolvedPost, other: ResolvedPost, level: str) -> object:
    if level in _CENTRAL:
        return True
    if one.province is not None and other.province is not None and one.province != other.province:
        return False
    if level in _PLACED:
        if one.place is not None and other.place is not None and not _same_words(one, other):
            return False
        if one.place is None or other.place is None:
            return UNKNOWN
    return UNKNOWN if one.province is None or other.province is None else True
