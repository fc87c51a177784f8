"""Which rows of law bear on a case: rows as facts of the working memory, joined by post, action and day.

Sets of posts and of actions are tables of their own, so that a row is one fact: a case joins the sets that hold its
post and its action, and those the rows in force on its day or, where rows are picked by the day of an event, on a day
that event may be of. Every join tests order first, equality next, and ends in an equality that is always true: the
library reads past its conditions when the last one fails.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.evaluate.network.readings import plain_text
from engine.lawbook.entries import Interval
from engine.lawbook.event_days import EventDays

EVERY_POST = 0
NO_POST = "?"
NO_EVENT = ""
AFTER_ALL_DAYS = dt.date.max.toordinal() + 1


@dataclass(frozen=True, slots=True)
class Row:
    """A row as far as it is selected by. `posts` None: every post. In force from `start` until the day before `end`.

    `event`: what, besides the decision, may call it by its own day; None: nothing.
    """

    id: str
    posts: frozenset[str] | None
    actions: frozenset[str]
    start: dt.date | None
    end: dt.date | None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """What rows are selected for: a post (None when it is not known), actions, the day of decision and those of events."""

    post: str | None
    actions: frozenset[str]
    day: dt.date
    events: EventDays = field(default_factory=dict)


class RowTable:
    """Rows ready for the working memory. Build it once; `key` is a hash of its content."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows: Sequence[Row] = tuple(rows)
        self.events = frozenset(row.event for row in self.rows if row.event is not None)
        self._facts = tuple(_facts(self.rows))
        self.key = hashlib.sha256(json.dumps(self._facts, ensure_ascii=False).encode()).hexdigest()

    def plan(self) -> dict[str, Any]:
        """Plain data for the child."""
        rules = json.dumps(RULES, separators=(",", ":"))
        return {"rules": rules, "rows": self._facts, "most": 2 * len(self.rows) + 1}


def asked(occasion: Occasion, by: frozenset[str]) -> list[dict[str, Any]]:
    """One fact per action and per day, or span of days, of the decision and of each event that rows are picked `by`."""
    post = NO_POST if occasion.post is None else plain_text(occasion.post)
    number = occasion.day.toordinal()
    days = [(NO_EVENT, number, number)]
    days += [(event, *_first_and_last(span)) for event in sorted(by) for span in occasion.events.get(event, ())]
    return [
        {
            "k": "case", "main": int(event == NO_EVENT), "ev": event, "post": post, "action": plain_text(action),
            "first": first, "last": last, "_j": 1,
        }
        for action in sorted(occasion.actions)
        for event, first, last in days
    ]  # fmt: skip


def _first_and_last(span: Interval) -> tuple[int, int]:
    return (
        span.start.toordinal() if span.start else 1,
        span.end.toordinal() - 1 if span.end else dt.date.max.toordinal(),
    )


def _facts(rows: Sequence[Row]) -> Iterator[dict[str, Any]]:
    posts: dict[frozenset[str] | None, int] = {None: EVERY_POST}
    actions: dict[frozenset[str], int] = {}
    for number, row in enumerate(rows):
        yield {
            "k": "row", "n": number, "p": posts.setdefault(row.posts, len(posts)),
            "a": actions.setdefault(row.actions, len(actions)), "ev": row.event or NO_EVENT,
            "lo": row.start.toordinal() if row.start else 0, "hi": row.end.toordinal() if row.end else AFTER_ALL_DAYS,
            "_j": 1,
        }  # fmt: skip
    for held, place in posts.items():
        for post in sorted(held or ()):
            yield {"k": "posts", "set": place, "post": plain_text(post), "_j": 1}
    for some, place in actions.items():
        for action in sorted(some):
            yield {"k": "actions", "set": place, "action": plain_text(action), "_j": 1}


def _joined(*conditions: dict[str, Any]) -> dict[str, Any]:
    return {"$and": [*conditions]}


def _rule(case: list[dict[str, Any]], row: list[dict[str, Any]], *, listed: bool) -> dict[str, Any]:
    """A row in force on one of the case's days whose actions hold the case's, and, if `listed`, whose posts its post."""
    patterns = [{"c": _joined({"k": "case"}, *case)}]
    in_force: list[dict[str, Any]] = [{"$lte": {"lo": {"c": "last"}}}, {"$gt": {"hi": {"c": "first"}}}]
    if listed:
        patterns.append({"q": _joined({"k": "posts"}, {"post": {"c": "post"}}, {"_j": {"c": "_j"}})})
    patterns.append({"w": _joined({"k": "actions"}, {"action": {"c": "action"}}, {"_j": {"c": "_j"}})})
    same_set = [{"p": {"q": "set"}}] if listed else []
    patterns.append({"r": _joined({"k": "row"}, *in_force, *row, *same_set, {"a": {"w": "set"}}, {"_j": {"c": "_j"}})})
    return {"all": patterns, "pri": 1}


def _rules() -> dict[str, Any]:
    found: dict[str, Any] = {
        "boot": {"all": [{"m": _joined({"g": "boot"})}], "pri": 0},
        "end-case": {"all": [{"c": _joined({"k": "case"})}], "pri": 2},
    }
    for name, main, row in (("decision", 1, []), ("event", 0, [{"ev": {"c": "ev"}}])):
        case: list[dict[str, Any]] = [{"main": main}]
        found[f"{name}-listed"] = _rule(case, row, listed=True)
        found[f"{name}-every-post"] = _rule(case, [*row, {"p": EVERY_POST}], listed=False)
        found[f"{name}-no-post"] = _rule([*case, {"post": NO_POST}], row, listed=False)
    return found


RULES = _rules()
"""Six joins, for every lawbook the same."""
