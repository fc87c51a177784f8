"""Confidence votes: Party or State vote by the instrument named, the post voted on, and which vote is the latest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from engine.intake.names import Names
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from engine.model.values import Collection
from engine.text import fold

_SIDES = {"party-central": "party", "party-central-guidance": "party", "resolution-na": "state", "law": "state"}
"""Side of a vote by the rank of the instrument it was held under."""


def relate_votes(book: Lawbook, names: Names, facts: Facts) -> dict[str, object]:
    """`candidate.confidence_votes` with `side`, `post_id` and `latest` filled in where the file lets them be known."""
    held = facts.values.get("candidate.confidence_votes")
    if not isinstance(held, Collection):
        return {}
    numbers = _numbers(book)
    read = Collection(tuple(_read(names, numbers, item) for item in held.items), held.complete)
    decided = facts.get("decision.on")
    return {
        "candidate.confidence_votes": Collection(
            tuple(_with_latest(item, read, decided) for item in read.items), held.complete
        )
    }


def _with_latest(item: Mapping[str, object], votes: Collection, decided: object) -> Mapping[str, object]:
    """`latest`: no other vote of the same side was held after this one and not after the decision.

    A vote of two levels (“bỏ phiếu tín nhiệm”) is another act and does not take the place of a poll.
    """
    day, side = item.get("on"), item.get("side")
    if (
        "latest" in item
        or not isinstance(day, dt.date)
        or not isinstance(side, str)
        or not isinstance(decided, dt.date)
    ):
        return item
    others = [each for each in votes.items if each is not item]
    stands = [_comes_later(each, day, side, decided) for each in others]
    if True in stands:
        return {**item, "latest": False}
    if votes.complete and None not in stands:
        return {**item, "latest": True}
    return item


def _comes_later(other: Mapping[str, object], day: dt.date, side: str, decided: dt.date) -> bool | None:
    """Whether the other poll is of the same side and lies between; None when the file does not say."""
    held, of, form = other.get("on"), other.get("side"), other.get("form")
    dated = isinstance(held, dt.date)
    if (isinstance(of, str) and of != side) or form == "bo-phieu" or (dated and not day < held <= decided):  # type: ignore[operator]  # known where dated
        return False
    return True if dated and of == side and form == "lay-phieu" else None


def _numbers(book: Lawbook) -> Mapping[str, str]:
    if "vote-sides" not in book.memo:
        book.memo["vote-sides"] = {
            fold(row.number): _SIDES[row.rank] for row in book.instruments.values() if row.rank in _SIDES
        }
    found = book.memo["vote-sides"]
    assert isinstance(found, dict)
    return found


def _read(names: Names, numbers: Mapping[str, str], item: Mapping[str, object]) -> Mapping[str, object]:
    more: dict[str, object] = {}
    regime, title = item.get("regime"), item.get("post")
    if "side" not in item and isinstance(regime, str):
        words = fold(regime)
        sides = {side for number, side in numbers.items() if number in words}
        if len(sides) == 1:
            more["side"] = sides.pop()
    if isinstance(title, str):
        posts = names.post(title, None, None, None)
        if len(posts.posts) == 1 and len(posts.posts[0]) == 1 and not posts.unresolved:
            more["post_id"] = posts.posts[0][0].post
    return {**item, **more} if more else item
