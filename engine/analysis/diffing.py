"""What changes between two lawbooks: cases whose competence, or whose breaches, are not the same in both."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.analysis.boxes import ACTION, DAY, Box, Dimension, box, left_over
from engine.analysis.guards import TRUTHS, days
from engine.analysis.study import Area, Example, Study
from engine.analysis.values import among
from engine.competence.assemble import EXCLUSIVE, same_family
from engine.conditions.tree import TRUE, All, Compare, Fact, Literal, Node, both, negated
from engine.lawbook.entries import CompetenceRule, Post, Requirement
from engine.model.values import Stated
from engine.model.vocabulary import ANCHOR_FACT, RANKS, Anchor, Role

Row = CompetenceRule | Requirement


@dataclass(frozen=True, slots=True)
class CompetenceChange:
    """In these cases the role passes from the bodies `before` to the bodies `after` (either may be none)."""

    posts: tuple[str, ...]
    role: Role
    before: tuple[str, ...]
    after: tuple[str, ...]
    box: Box
    example: Example
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequirementChange:
    """Cases that breach a code under one lawbook alone; `stricter` when it is the later one."""

    code: str
    stricter: bool
    box: Box
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LawDiff:
    """All changes; `posts_compared` and `codes_compared` say over what."""

    competence: tuple[CompetenceChange, ...]
    requirements: tuple[RequirementChange, ...]
    posts_compared: int
    codes_compared: int


def diff(before: Study, after: Study) -> LawDiff:
    """Competence post by post, requirements code by code; posts only one lawbook knows are compared with nothing."""
    posts = {**before.book.posts, **after.book.posts}
    found = [change for post in posts.values() for change in _post(before, after, post)]
    codes = _by_code(before), _by_code(after)
    changed = [change for code in sorted({*codes[0], *codes[1]}) for change in _code(before, after, code, codes)]
    return LawDiff(_joined(found), tuple(changed), len(posts), len({*codes[0], *codes[1]}))


def same_law(before: Study, after: Study, rows: Iterable[tuple[Row, Row]]) -> bool:
    """Whether lawbooks that differ in these rows alone (old, new) are proven to decide every case alike.

    Alike is: the same bodies in the same roles, the same breaches; a row that says what a higher instrument says is not
    heard when it says otherwise. False where it is not so or cannot be proven.
    """
    changed = tuple(rows)
    posts = {post for row, _ in changed if isinstance(row, CompetenceRule) for post in row.posts}
    codes = {row.code for row, _ in changed if isinstance(row, Requirement)}
    known = [before.book.posts[post] for post in sorted(posts & before.book.posts.keys())]
    return all(
        _same_heard(before, after, post, change) for post in known for change in _post(before, after, post)
    ) and all(_same_breaches(before, after, code, changed) for code in sorted(codes))


def _same_heard(before: Study, after: Study, post: Post, change: CompetenceChange) -> bool:
    """Whether in all cases of a change one and the same body outranks whoever else would hold the role."""
    heard = [_outranking(study, post, change.role, change.box) for study in (before, after)]
    return heard[0] is not None and heard[0] == heard[1]


def _outranking(study: Study, post: Post, role: Role, cases: Box) -> str | None:
    """The body alone heard in the role throughout these cases: the highest instrument's, where nothing is conditional."""
    book = study.book
    areas = [
        area
        for area in study.areas(post)
        if area.slot.role is role and any(each.meet(cases) is not None for each in area.boxes)
    ]
    if not areas or role not in EXCLUSIVE or any(area.slot.rule.variable or area.slot.guard != TRUE for area in areas):
        return None
    ranks: dict[str, int] = {}
    for area in areas:
        rank = RANKS.index(book.instruments[area.slot.rule.ground.instrument].rank)
        ranks[area.slot.body] = min(rank, ranks.get(area.slot.body, rank))
    first = min(ranks, key=ranks.__getitem__)
    beaten = [body for body in ranks if body != first]
    alone = all(
        ranks[body] > ranks[first]
        and book.bodies[body].side == book.bodies[first].side
        and not same_family(book, body, first)
        for body in beaten
    )
    held = [
        each
        for area in areas
        if area.slot.body == first
        and RANKS.index(book.instruments[area.slot.rule.ground.instrument].rank) == ranks[first]
        for each in area.boxes
    ]
    return first if alone and cases.within(held) else None


def _same_breaches(before: Study, after: Study, code: str, changed: tuple[tuple[Row, Row], ...]) -> bool:
    """Whether what a changed row breaches is breached by the rows of its code in the other lawbook, and the reverse."""
    own = [[row for row in pair if isinstance(row, Requirement) and row.code == code] for pair in changed]
    if all(len(pair) == 2 and _met_alike(before, *pair) for pair in own if pair):
        return True
    olds, news = ([pair[place] for pair in own if pair] for place in (0, 1))
    return _covered(before, olds, after, news, code) and _covered(after, news, before, olds, code)


def _met_alike(study: Study, old: Requirement, new: Requirement) -> bool:
    """Whether rows of one scope and exception are met in the very same cases: then they are breached in the same ones.

    A demand of many alternatives falls into few boxes where it is met and into too many where it is not.
    """
    scope = ("posts", "actions", "each", "anchor", "applies", "unless")
    if any(getattr(old, name) != getattr(new, name) for name in scope) or old.ground.interval != new.ground.interval:
        return False
    one, two = (study.space.boxes(both(row.applies, negated(row.unless), row.require)) for row in (old, new))
    return all(each.within(two) for each in one) and all(each.within(one) for each in two)


def _covered(study: Study, rows: list[Requirement], other: Study, first: list[Requirement], code: str) -> bool:
    """Whether breaches of the rows are breaches in the other lawbook; the rows most likely to hold them are tried first."""
    beside = [row for row in _by_code(other).get(code, []) if not any(row is each for each in first)]
    covering = (*_breaches(other, first), *_breaches(other, beside))
    return all(each.within(covering) for each in _breaches(study, rows))


def _post(before: Study, after: Study, post: Post) -> Iterator[CompetenceChange]:
    held = [_by_role(study, post) for study in (before, after)]
    if held[0] == held[1]:
        return
    for role in dict.fromkeys((*held[0], *held[1])):
        one, other = held[0].get(role, {}), held[1].get(role, {})
        lost, gained = _only_in(one, other), _only_in(other, one)
        for body, pieces in lost.items():
            for piece in pieces:
                met = [(new, common) for new, those in gained.items() for each in those if (common := piece.meet(each))]
                for new, common in met:
                    rules = (*_rules(one[body]), *_rules(other[new]))
                    yield CompetenceChange(
                        (post.id,), role, (body,), (new,), common, before.example(post, common), rules
                    )
                alone = tuple(left_over((piece,), [common for _, common in met]))
                for stay, each in _beside(alone, _boxes(other)):
                    yield CompetenceChange(
                        (post.id,), role, (body, *stay), stay, each, before.example(post, each), _rules(one[body])
                    )
        told = [piece for pieces in lost.values() for piece in pieces]
        for body, pieces in gained.items():
            for stay, each in _beside(tuple(left_over(pieces, told)), _boxes(one)):
                yield CompetenceChange(
                    (post.id,), role, stay, (*stay, body), each, after.example(post, each), _rules(other[body])
                )


def _beside(
    pieces: tuple[Box, ...], holders: list[tuple[str, tuple[Box, ...]]]
) -> Iterator[tuple[tuple[str, ...], Box]]:
    """The pieces parted by the bodies that hold the role there as well."""
    if not pieces:
        return
    if not holders:
        yield from (((), piece) for piece in pieces)
        return
    (body, held), *rest = holders
    inside = tuple(common for piece in pieces for each in held if (common := piece.meet(each)) is not None)
    for names, piece in _beside(inside, rest):
        yield (body, *names), piece
    yield from _beside(tuple(left_over(pieces, held)), rest)


def _boxes(holders: Mapping[str, list[Area]]) -> list[tuple[str, tuple[Box, ...]]]:
    return [(body, tuple(each for area in areas for each in area.boxes)) for body, areas in holders.items()]


def _only_in(one: Mapping[str, list[Area]], other: Mapping[str, list[Area]]) -> dict[str, tuple[Box, ...]]:
    """For each body the cases in which it holds the role there and not in the other lawbook."""
    return {
        body: tuple(
            left_over(
                (each for area in areas for each in area.boxes),
                [each for area in other.get(body, ()) for each in area.boxes],
            )
        )
        for body, areas in one.items()
    }


def _rules(areas: Iterable[Area]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(area.rule for area in areas))


def _by_role(study: Study, post: Post) -> dict[Role, dict[str, list[Area]]]:
    found: dict[Role, dict[str, list[Area]]] = {}
    if post.id in study.book.posts:
        for area in study.areas(study.book.posts[post.id]):
            found.setdefault(area.slot.role, {}).setdefault(area.slot.body, []).append(area)
    return found


def _joined(found: list[CompetenceChange]) -> tuple[CompetenceChange, ...]:
    """One change for all posts that change alike."""
    alike: dict[tuple[object, ...], list[CompetenceChange]] = {}
    for each in found:
        alike.setdefault((each.role, each.before, each.after, each.box, each.rules), []).append(each)
    return tuple(
        CompetenceChange(
            tuple(dict.fromkeys(post for each in same for post in each.posts)), same[0].role, same[0].before,
            same[0].after, same[0].box, same[0].example, same[0].rules,
        )
        for same in alike.values()
    )  # fmt: skip


def _by_code(study: Study) -> dict[str, list[Requirement]]:
    found: dict[str, list[Requirement]] = {}
    for row in study.book.requirements:
        if not study.book.instruments[row.ground.instrument].draft:
            found.setdefault(row.code, []).append(row)
    return found


def _code(
    before: Study, after: Study, code: str, codes: tuple[dict[str, list[Requirement]], dict[str, list[Requirement]]]
) -> Iterator[RequirementChange]:
    one, other = codes[0].get(code, []), codes[1].get(code, [])
    if _plain(one) == _plain(other):
        return
    boxes = _breaches(before, one), _breaches(after, other)
    for stricter, mine, theirs, rows in ((False, *boxes, one), (True, boxes[1], boxes[0], other)):
        rules = tuple(dict.fromkeys(row.ground.id for row in rows))
        for each in left_over(mine, theirs):
            yield RequirementChange(code, stricter, each, rules)


def _plain(rows: Iterable[Requirement]) -> list[tuple[object, ...]]:
    return [
        (row.posts, row.actions, row.each, row.ground.interval, row.applies, row.require, row.unless) for row in rows
    ]


_OF_DATED_ITEMS: Mapping[str, tuple[str, ...]] = {"steps": ("steps.first_on", "steps.last_on")}
"""Facts stated absent only where a list has no dated item."""


def _breaches(study: Study, rows: list[Requirement]) -> tuple[Box, ...]:
    found = []
    for row in rows:
        frame: dict[Dimension, Any] = {ACTION: among(row.actions), DAY: days(row.ground.interval)}
        if row.posts is not None:
            frame["post.id"] = among(row.posts)
        if row.each is not None and _asks_a_dated_item(row.applies):
            for path in _OF_DATED_ITEMS.get(row.each, ()):
                frame[Compare("eq", Fact(path), Literal(Stated.NONE))] = among((False,), TRUTHS)
        for each in study.space.boxes(both(row.applies, negated(row.require), negated(row.unless))):
            common = box(frame).meet(each)
            if common is not None:
                found.append(common)
    return tuple(found)


def _asks_a_dated_item(applies: Node) -> bool:
    """Whether only items with a date can be meant, as where the day of the item picks the law."""
    parts = applies.parts if isinstance(applies, All) else (applies,)
    return any(
        isinstance(part, Compare)
        and part.left == Fact(ANCHOR_FACT[Anchor.ITEM])
        and isinstance(part.right, Literal)
        and isinstance(part.right.value, dt.date)
        for part in parts
    )
