"""How posts held and posts planned stand to the target post: the same, equivalent, higher, lower.

The file's own answer is kept. Otherwise equal posts of equal place are the same, and posts ranked in one catalogue in
force on the day (35-KL/TW, 368-QĐ/TW) are compared by group and tier; what that does not settle stays unknown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from engine.intake.names import Names, ResolvedPost
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Post, PostRank
from engine.model.facts import Facts
from engine.model.values import Collection, Stated

GROUPS: Mapping[str, int] = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}


def relate_planning(book: Lawbook, names: Names, facts: Facts, target: ResolvedPost, on: dt.date) -> dict[str, object]:
    """`candidate.planning` with `relation` and `in_force` filled in where they can be known."""
    related = _related(book, names, facts, "candidate.planning", "post", target, on)
    held = related.get("candidate.planning")
    if not isinstance(held, Collection):
        return related
    decided = facts.get("decision.on")
    items = tuple(_with_validity(item, decided) for item in held.items)
    return {"candidate.planning": Collection(items, held.complete)}


def _with_validity(item: Mapping[str, object], decided: object) -> Mapping[str, object]:
    """Approved not after the decision, and not taken out of planning by then; open while a date is not exact."""
    approved, removed = item.get("approved_on"), item.get("removed_on")
    if not isinstance(decided, dt.date) or "in_force" in item:
        return item
    if isinstance(approved, dt.date) and approved > decided:
        return {**item, "in_force": False}
    if isinstance(removed, dt.date) and removed <= decided:
        return {**item, "in_force": False}
    still_planned = isinstance(removed, Stated) or (isinstance(removed, dt.date) and removed > decided)
    if isinstance(approved, dt.date) and still_planned:
        return {**item, "in_force": True}
    return item


def relate_posts(book: Lawbook, names: Names, facts: Facts, target: ResolvedPost, on: dt.date) -> dict[str, object]:
    """`candidate.current_posts` and `candidate.past_posts` with `relation` filled in where it can be known."""
    return {
        **_related(book, names, facts, "candidate.current_posts", "title", target, on),
        **_related(book, names, facts, "candidate.past_posts", "title", target, on),
    }


def _related(
    book: Lawbook, names: Names, facts: Facts, path: str, key: str, target: ResolvedPost, on: dt.date
) -> dict[str, object]:
    held = facts.values.get(path)
    if not isinstance(held, Collection):
        return {}
    items = tuple(_with_relation(book, names, item, key, target, on) for item in held.items)
    return {path: Collection(items, held.complete)}


def _with_relation(
    book: Lawbook, names: Names, item: Mapping[str, object], key: str, target: ResolvedPost, on: dt.date
) -> Mapping[str, object]:
    title, unit = item.get(key), item.get("unit")
    if "relation" in item or not isinstance(title, str):
        return item
    found = names.post(title, unit if isinstance(unit, str) else None, None, None)
    if len(found.posts) != 1 or len(found.posts[0]) != 1 or found.unresolved:
        return item
    other = found.posts[0][0]
    relation = _relation(book, other, target, on)
    return item if relation is None else {**item, "relation": relation}


def _relation(book: Lawbook, other: ResolvedPost, target: ResolvedPost, on: dt.date) -> str | None:
    if other.post == target.post and _same_place(other, target):
        return "same"
    one, goal = rank_on(book.posts[other.post], book, on), rank_on(book.posts[target.post], book, on)
    if one is None or goal is None or one.catalogue != goal.catalogue:
        return None
    return _compare(one, goal)


def _same_place(one: ResolvedPost, other: ResolvedPost) -> bool:
    pairs = ((one.unit, other.unit), (one.province, other.province), (one.place, other.place))
    return all(left is None or right is None or left == right for left, right in pairs)


def rank_on(post: Post, book: Lawbook, on: dt.date) -> PostRank | None:
    """The place of a post in the first catalogue in force on a day that is well enough sourced."""
    for rank in post.ranks:
        catalogue = book.instruments.get(rank.catalogue)
        if catalogue is not None and catalogue.interval.covers(on) and rank.confidence.carries_violation:
            return rank
    return None


def _compare(one: PostRank, goal: PostRank) -> str | None:
    groups = GROUPS.get(one.group), GROUPS.get(goal.group)
    if groups[0] is None or groups[1] is None:
        return None
    if groups[0] != groups[1]:
        return "higher" if groups[0] < groups[1] else "lower"
    if one.tier is None or goal.tier is None or not (one.tier.isdecimal() and goal.tier.isdecimal()):
        return None
    tiers = int(one.tier), int(goal.tier)
    if tiers[0] == tiers[1]:
        return "equivalent"
    return "higher" if tiers[0] < tiers[1] else "lower"
