"""Which facts a case of one post and action needs under the law of a day, as questions a person can answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from engine.conditions.tree import All, Any, Count, Node, Not, facts_of
from engine.lawbook.book import Lawbook
from engine.lawbook.precedence import effective_on
from engine.model.vocabulary import ANCHOR_FACT, Role
from engine.verdict.missing import stated_paths

_ALWAYS = ("post.title", "post.unit", "post.province", "action", "party_act.body", "party_act.on")
_OF_ROLE = {
    Role.ISSUES: ("state_act.body", "state_act.on"),
    Role.ELECTS: ("election.body", "election.on"),
    Role.APPROVES: ("election.approved_by", "election.approved_on"),
    Role.PROPOSES: ("proposer.body", "proposer.on"),
    Role.APPRAISES: ("consultations.body", "consultations.kind", "consultations.answered_on", "consultations.written"),
}
_OF_INTAKE = {
    "decision.on": ("party_act.on", "state_act.on"),
    "steps.in_order": ("steps.step", "steps.on"),
    "steps.first_on": ("steps.step", "steps.on"),
    "steps.last_on": ("steps.step", "steps.on"),
    "candidate.planning.in_force": (
        "candidate.planning.post", "candidate.planning.approved_on", "candidate.planning.removed_on",
    ),
    "candidate.planning.relation": ("candidate.planning.post", "candidate.planning.unit"),
    "candidate.current_posts.relation": ("candidate.current_posts.title", "candidate.current_posts.unit"),
    "candidate.past_posts.relation": ("candidate.past_posts.title", "candidate.past_posts.unit"),
}  # fmt: skip
"""What intake derives from what is stated; the post's own facts come from its name."""


def needed_facts(book: Lawbook, posts: tuple[str, ...], actions: frozenset[str], day: dt.date) -> frozenset[str]:
    """Paths of stated facts; fields of collections as `collection.field`. Without a post, for every post."""
    read: set[str] = set()
    for post in posts or (None,):
        for row in book.requirements_for(post, actions, day):
            if row.ground.interval.covers(day):
                read.update(_paths((row.applies, row.require, row.unless), row.each))
                if row.each is None:
                    read.add(ANCHOR_FACT[row.anchor])
        for provision in book.untranslatable_for(post, actions, day):
            read.update(_paths((provision.applies,), None))
        for slot in effective_on(book.slots(post), day, actions) if post else ():
            read.update(_paths((slot.guard,), None))
            read.update(_OF_ROLE.get(slot.role, ()))
    stated = {path for each in read for path in _stated(book, each)}
    return frozenset({*_ALWAYS, *stated})


def _paths(nodes: Iterable[Node], collection: str | None) -> Iterator[str]:
    for node in nodes:
        yield from _paths_of(node, collection)


def _paths_of(node: Node, collection: str | None) -> Iterator[str]:
    """Facts a node reads, `item.` written out by the collection it stands in."""
    if isinstance(node, Count):
        yield node.collection
        yield from _paths_of(node.where, node.collection)
    elif isinstance(node, (All, Any)):
        for part in node.parts:
            yield from _paths_of(part, collection)
    elif isinstance(node, Not):
        yield from _paths_of(node.part, collection)
    else:
        for path in facts_of(node):
            yield path.replace("item.", f"{collection}.", 1) if path.startswith("item.") and collection else path


def _stated(book: Lawbook, path: str) -> Iterator[str]:
    """What a person must state for a fact to be known; nothing where it follows from the post's name."""
    yield from _OF_INTAKE.get(path, ())
    for stated in stated_paths(book, path):
        yield from _OF_INTAKE.get(stated, ())
        spec = book.facts.get(stated)
        if spec is not None and not spec.derived:
            yield stated
