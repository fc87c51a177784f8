"""Published decisions (`tests/data/*_decisions*.jsonl`) and how each compares with the law of its day.

A row holds what the press reported: date, action, post, the acting bodies with the roles they may have acted in, and the
page. `strength` A: date and body stand in the report itself; B: one of them is inferred or the page is a copy.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine import load_lawbook
from engine.competence.assemble import Competent
from engine.intake.actions import actions_in
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.text import parse_date
from engine.verdict.authority import Authority, ask_authority
from engine.verdict.links import relation


def rows_of(name: str) -> tuple[dict, ...]:
    """The rows of a data file."""
    text = (Path(__file__).parent.parent / "data" / name).read_text("utf-8")
    return tuple(json.loads(line) for line in text.splitlines())


ROWS = rows_of("public_decisions.jsonl")


@cache
def lawbook() -> Lawbook:
    return load_lawbook()


def answer(book: Lawbook, row: dict) -> Authority:
    """The answer on the reported day (the last possible one of a partial date), as a user would ask."""
    day = parse_date(row["date"])
    actions, _ = actions_in(row["action"])
    asked = {"on": day.last, "actions": actions, "province": row["province"], "facts": row["facts"]}
    found = ask_authority(book, row["post"], **asked)
    if found.unresolved:
        found = ask_authority(book, row["post"], unit=row["organisation"], **asked)
    return found


@dataclass(frozen=True)
class Comparison:
    """What of a row the answer contains: `contains`, `unresolved` (the post or a body is not known) or `miss`."""

    kind: str
    absent: tuple[str, ...]
    agreeing: tuple[Competent, ...]
    """For each reported body found, the entry that says so."""
    answer: Authority


def compare(book: Lawbook, row: dict) -> Comparison:
    """The row's bodies, each looked for among the entries of the roles it is reported in."""
    found = answer(book, row)
    entries = [entry for post in found.posts for entry in post.entries]
    absent: list[str] = []
    agreeing: list[Competent] = []
    known = not found.unresolved
    for reported in row["reported"]:
        body = names_of(book).body(reported["body"], found.on)
        known = known and body is not None
        entry = next(
            (
                entry
                for entry in entries
                if body is not None
                and entry.role.value in reported["roles"]
                and relation(book, body, entry.body) != "other"
            ),
            None,
        )
        if entry is None:
            absent.append(reported["body"])
        else:
            agreeing.append(entry)
    kind = "contains" if not absent else "miss" if known else "unresolved"
    return Comparison(kind, tuple(absent), tuple(agreeing), found)


def bodies_per_role(comparisons: list[Comparison]) -> float:
    """How many bodies an answer names for a role on average, every open branch counted."""
    sizes = []
    for comparison in comparisons:
        for post in comparison.answer.posts:
            roles: dict[str, set[str]] = {}
            for entry in post.entries:
                roles.setdefault(entry.role.value, set()).add(entry.body)
            sizes += [len(bodies) for bodies in roles.values()]
    return sum(sizes) / len(sizes)
