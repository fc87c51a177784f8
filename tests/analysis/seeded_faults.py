"""Faults put into copies of the shipped lawbook by a program: what is broken, and what must be reported of it.

Every seeder takes real rows, chosen by a seeded generator, and breaks them in one way. It returns the broken lawbook with
the code that has to be reported and the rows that finding has to name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from engine.analysis.study import Study
from engine.competence.assemble import EXCLUSIVE, SETTLING, same_family
from engine.conditions.tree import FALSE, TRUE, Compare, Fact, Literal, both, either, facts_of, negated
from engine.lawbook.book import Lawbook
from engine.lawbook.delegations import hands_down
from engine.lawbook.entries import Citation, CompetenceRule, Ground, Interval, Requirement
from engine.model.vocabulary import Role, Severity

MONTH = dt.timedelta(days=30)


@dataclass(frozen=True)
class Seeded:
    """A broken lawbook; the finding `code` must name all of `rows`, a hole its `post`, an omission the `provision`."""

    book: Lawbook
    code: str
    rows: frozenset[str]
    post: str | None = None
    provision: str = ""


Seeder = Callable[[Lawbook, Study, Random, str], Seeded]
"""`Study` is of the unbroken lawbook; the text is the id a row that is put in gets."""


# --- what real rows there are to break


def _live(book: Lawbook, rule: CompetenceRule | Requirement) -> bool:
    return not book.instruments[rule.ground.instrument].draft


def _picked(chance: Random, found: Iterator, among: int = 25):
    """One of the first few that serve, from rows in seeded order: looking at all of them costs too much."""
    some = [each for each, _ in zip(found, range(among), strict=False)]
    return chance.choice(some)


def _shuffled(chance: Random, rows) -> list:
    rows = list(rows)
    chance.shuffle(rows)
    return rows


def _rules(book: Lawbook, chance: Random) -> Iterator[CompetenceRule]:
    """Plain rows in seeded order: in one piece, no exception, no delegation, that speak for all their posts."""
    pieces: dict[str, int] = {}
    for rule in book.competence:
        pieces[rule.ground.id] = pieces.get(rule.ground.id, 0) + 1
    named = {name for rule in book.competence for name in rule.overrides}
    for rule in _shuffled(chance, book.competence):
        plain = not rule.overrides and rule.ground.id not in named and rule.delegator is None and not rule.variable
        if plain and pieces[rule.ground.id] == 1 and _live(book, rule):
            yield rule


def _speaks(study: Study, rule: CompetenceRule, post: str) -> bool:
    return any(area.rule == rule.ground.id for area in study.areas(study.book.posts[post]))


def _with(book: Lawbook, *rules: CompetenceRule, without: str | None = None) -> Lawbook:
    kept = (rule for rule in book.competence if rule.ground.id != without)
    return fresh(book, competence=(*kept, *rules))


def fresh(book: Lawbook, **changed: object) -> Lawbook:
    """A copy with nothing remembered from the original."""
    return replace(book, **{"memo": {}, "_slots": {}, **changed})  # type: ignore[arg-type]  # fields by name


def _named(row, identifier: str, **more: object):
    return replace(row, ground=replace(row.ground, id=identifier, **more))


# --- competence


def conflict(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A row of the same instrument gives the same role on the same posts to another body."""

    def fit() -> Iterator[tuple[CompetenceRule, Role, str, str]]:
        for rule in _rules(book, chance):
            role, body = rule.roles[0]
            if role not in EXCLUSIVE or not _speaks(study, rule, min(rule.posts)) or _else_holds(book, rule):
                continue
            held = book.bodies[body]
            for other in book.bodies.values():
                alike = other.side == held.side and other.level == held.level
                if alike and other.interval == held.interval and not same_family(book, body, other.id):
                    yield rule, role, body, other.id
                    break

    rule, role, _, other = _picked(chance, fit())
    return Seeded(
        _with(book, _named(replace(rule, roles=((role, other),)), name)), "PC901", frozenset({name, rule.ground.id})
    )


def repeated(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A row is there twice."""
    rule = _picked(
        chance,
        (rule for rule in _rules(book, chance) if rule.ground.interval.start and _speaks(study, rule, min(rule.posts))),
    )
    return Seeded(_with(book, _named(rule, name)), "PC902", frozenset({name, rule.ground.id}))


def dead(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A row gets a condition that no person meets: two ages at once."""
    rule = next(rule for rule in _rules(book, chance) if _speaks(study, rule, min(rule.posts)))
    older = Compare("ge", Fact("candidate.months_in_post"), Literal(60))
    younger = Compare("lt", Fact("candidate.months_in_post"), Literal(chance.randint(1, 59)))
    broken = replace(rule, guard=both(rule.guard, older, younger))
    return Seeded(_with(book, broken, without=rule.ground.id), "PC903", frozenset({rule.ground.id}))


def shadowed(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """An exception is put in that is as wide as the rule it is an exception to."""
    rule = _picked(
        chance,
        (
            rule
            for rule in _rules(book, chance)
            if rule.roles[0][0] in SETTLING and _speaks(study, rule, min(rule.posts))
        ),
    )
    return Seeded(
        _with(book, _named(replace(rule, overrides=(rule.ground.id,)), name)), "PC904", frozenset({rule.ground.id})
    )


def hole(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """The only row on a post lets go of a month in the midst of its time."""

    def fit() -> Iterator[tuple[CompetenceRule, str, dt.date]]:
        for rule in _rules(book, chance):
            for post in sorted(rule.posts):
                settling = [area for area in study.areas(book.posts[post]) if area.slot.role in SETTLING]
                interval = rule.ground.interval.meet(book.posts[post].interval)
                start = interval.start if interval is not None else None
                if (
                    start
                    and interval
                    and (interval.end is None or interval.end - start > 6 * MONTH)
                    and {area.rule for area in settling} == {rule.ground.id}
                ):
                    yield rule, post, start
                    break

    rule, post, start = _picked(chance, fit())
    opens = start + 2 * MONTH
    first = _named(rule, rule.ground.id, interval=Interval(rule.ground.interval.start, opens))
    second = _named(rule, rule.ground.id, interval=Interval(opens + MONTH, rule.ground.interval.end))
    return Seeded(_with(book, first, second, without=rule.ground.id), "PC906", frozenset({rule.ground.id}), post)


# --- dates


def citation(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A row is made to rest on an instrument that had ended before the row began."""
    rule = next(rule for rule in _rules(book, chance) if rule.ground.interval.start)
    start = rule.ground.interval.start
    ended = [row for row in book.instruments.values() if row.interval.end is not None and row.interval.end < start]
    if not ended:
        return citation(book, study, chance, name)
    cited = chance.choice(ended)
    broken = _named(rule, rule.ground.id, citations=(*rule.ground.citations, Citation(cited.id, "Điều 1")))
    return Seeded(_with(book, broken, without=rule.ground.id), "PC907", frozenset({rule.ground.id}))


def _succession(book: Lawbook, chance: Random) -> tuple[str, str, dt.date]:
    pairs = [
        (row.id, name, row.interval.start)
        for row in book.instruments.values()
        for name in row.replaces
        if not row.draft and row.interval.start == book.instruments[name].interval.end is not None
    ]
    return chance.choice(pairs)


def nothing_between(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """An instrument ends a month before the one that replaces it begins."""
    row, old, start = _succession(book, chance)
    held = book.instruments[old]
    ended = replace(held, interval=Interval(held.interval.start, start - MONTH))
    return Seeded(fresh(book, instruments={**book.instruments, old: ended}), "PC908", frozenset({row, old}))


def two_in_force(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """An instrument goes on for a month after the one that replaces it began."""
    row, old, start = _succession(book, chance)
    held = book.instruments[old]
    ended = replace(held, interval=Interval(held.interval.start, start + MONTH))
    return Seeded(fresh(book, instruments={**book.instruments, old: ended}), "PC909", frozenset({row, old}))


def no_body(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A row in force today gives its role to a body abolished before."""
    abolished = sorted(body.id for body in book.bodies.values() if body.interval.end is not None)
    rule = _picked(
        chance,
        (
            rule
            for rule in _rules(book, chance)
            if rule.ground.interval.end is None and _speaks(study, rule, min(rule.posts))
        ),
    )
    role, held = rule.roles[0]
    body = chance.choice([name for name in abolished if book.bodies[name].side == book.bodies[held].side])
    broken = replace(rule, roles=((role, body),))
    return Seeded(_with(book, broken, without=rule.ground.id), "PC910", frozenset({rule.ground.id}))


def parameter_gap(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A number ends a month before its next value begins."""
    national = [
        row
        for row in book.parameters
        if book.instruments[row.ground.instrument].jurisdiction == "national"
        and not book.instruments[row.ground.instrument].draft
    ]
    pairs = [
        (one, other)
        for one in national
        for other in national
        if one.id == other.id
        and one.ground.interval.end == other.ground.interval.start is not None
        and sum(row.id == one.id for row in national) == 2
    ]
    one, other = chance.choice(pairs)
    assert one.ground.interval.end is not None
    shorter = _named(one, one.ground.id, interval=Interval(one.ground.interval.start, one.ground.interval.end - MONTH))
    broken = tuple(shorter if row is one else row for row in book.parameters)
    named = frozenset(f"{row.ground.instrument}:{row.id}" for row in (one, other))
    return Seeded(fresh(book, parameters=broken), "PC915", named)


# --- requirements


def _requirements(book: Lawbook, chance: Random) -> Iterator[Requirement]:
    pieces: dict[str, int] = {}
    for row in book.requirements:
        pieces[row.ground.id] = pieces.get(row.ground.id, 0) + 1
    for row in _shuffled(chance, book.requirements):
        if _live(book, row) and pieces[row.ground.id] == 1:
            yield row


def subsumed(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A requirement is said once more, for some of its cases alone."""
    row = next(_requirements(book, chance))
    narrower = replace(
        row, applies=both(row.applies, Compare("eq", Fact("candidate.central_committee"), Literal("full")))
    )
    more = _named(narrower, name)
    return Seeded(fresh(book, requirements=(*book.requirements, more)), "PC911", frozenset({name, row.ground.id}))


def impossible(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A second requirement forbids in the same cases what the first demands."""

    def fit() -> Iterator[Requirement]:
        for row in _requirements(book, chance):
            boxes = study.space.boxes(both(row.applies, row.require))
            apart = bool(boxes) and all(box.proven for box in boxes)
            plain = row.each is None and row.unless == FALSE and row.severity is not Severity.NOTICE
            if plain and apart and tuple(facts_of(row.require)):
                yield row

    row = _picked(chance, fit())
    against = _named(replace(row, code=f"{row.code}.nguoc", require=negated(row.require)), name)
    return Seeded(fresh(book, requirements=(*book.requirements, against)), "PC912", frozenset({name, row.ground.id}))


# --- delegations


def _another(book: Lawbook, chance: Random, body: str) -> str:
    side = book.bodies[body].side
    return chance.choice(sorted(each.id for each in book.bodies.values() if each.side == side and each.id != body))


def _else_holds(book: Lawbook, rule: CompetenceRule) -> bool:
    """Whether another row gives the body the same role on the post: then this row does not stand alone there."""
    return any(
        rule.roles[0] in other.roles and min(rule.posts) in other.posts
        for other in book.competence
        if other.ground.id != rule.ground.id
    )


def delegation_beyond(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A body delegates a post in a month in which it does not have it yet."""
    rule = _picked(
        chance,
        (
            rule
            for rule in _rules(book, chance)
            if rule.ground.interval.start
            and rule.ground.interval.end
            and _speaks(study, rule, min(rule.posts))
            and not _else_holds(book, rule)
        ),
    )
    role, body = rule.roles[0]
    other = _another(book, chance, body)
    wider = Interval(rule.ground.interval.start - MONTH, rule.ground.interval.end)
    posts = frozenset({min(rule.posts)})
    beyond = replace(rule, posts=posts, roles=((role, other),), delegator=body, guard=TRUE)
    return Seeded(_with(book, _named(beyond, name, interval=wider)), "PC913", frozenset({name}))


def handed_on(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """A delegate delegates further."""
    lent = [
        rule for rule in book.competence if rule.delegator is not None and _live(book, rule) and not hands_down(rule)
    ]
    rule = chance.choice(lent)
    role, body = rule.roles[0]
    other = _another(book, chance, body)
    further = replace(rule, roles=((role, other),), delegator=body)
    return Seeded(_with(book, _named(further, name)), "PC914", frozenset({name}))


LINTED: dict[str, Seeder] = {
    "PC901": conflict, "PC902": repeated, "PC903": dead, "PC904": shadowed, "PC906": hole, "PC907": citation,
    "PC908": nothing_between, "PC909": two_in_force, "PC910": no_body, "PC911": subsumed, "PC912": impossible,
    "PC913": delegation_beyond, "PC914": handed_on, "PC915": parameter_gap,
}  # fmt: skip


# --- a provincial draft against the norms above


DRAFT = "288-qd-tu"
PATTERNS = frozenset({"khuon-mau-tinh-ba-cap", "khuon-mau-quy-che-tinh-uy"})


def drafted(book: Lawbook) -> Lawbook:
    """The regulation of Quảng Ninh with the rows of the common patterns as its own, from 2023 on, as a draft."""
    held = replace(book.instruments[DRAFT], draft=True, interval=Interval(dt.date(2023, 1, 1), None))
    rows = tuple(
        replace(rule, ground=_own(rule.ground, f"{DRAFT}.{rule.ground.id}"))
        for rule in book.competence
        if rule.ground.instrument in PATTERNS
    )
    steps = tuple(
        replace(row, ground=_own(row.ground, f"{DRAFT}.{row.ground.id}"))
        for row in book.requirements
        if row.ground.instrument in PATTERNS
    )
    return fresh(
        book,
        instruments={**book.instruments, DRAFT: held},
        competence=(*book.competence, *rows),
        requirements=(*book.requirements, *steps),
    )


def _own(ground: Ground, name: str) -> Ground:
    return replace(ground, id=name, instrument=DRAFT, interval=Interval(dt.date(2023, 1, 1), dt.date(2025, 7, 1)))


def _central(book: Lawbook, row) -> bool:
    """A row of a norm above the draft, on days on which the draft holds."""
    instrument = book.instruments[row.ground.instrument]
    return (
        instrument.rank == "party-central"
        and not instrument.draft
        and row.ground.interval.meet(Interval(dt.date(2023, 1, 1), dt.date(2025, 7, 1))) is not None
    )


def reserved(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """The province gives its standing committee what the centre decides."""
    taken = _picked(
        chance,
        (
            rule
            for rule in _rules(book, chance)
            if _central(book, rule)
            and rule.roles[0][0] is Role.DECIDES
            and book.bodies[rule.roles[0][1]].level == "central"
            and book.bodies[rule.roles[0][1]].side == "party"
            and book.posts[min(rule.posts)].level == "province"
        ),
    )
    mine = replace(taken, roles=((Role.DECIDES, "ban-thuong-vu-tinh-uy"),), ground=_own(taken.ground, name))
    return Seeded(_with(book, mine), "PC921", frozenset({name, taken.ground.id}))


def not_given(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """The province decides on a post of which no norm above says a word."""
    named = {
        post
        for rule in book.competence
        for post in rule.posts
        if not book.instruments[rule.ground.instrument].is_pattern and rule.ground.instrument != DRAFT
    }
    post = chance.choice(sorted(name for name, post in book.posts.items() if name not in named))
    rule = next(rule for rule in book.competence if rule.ground.instrument == DRAFT)
    mine = replace(rule, posts=frozenset({post}), roles=((Role.DECIDES, "ban-thuong-vu-tinh-uy"),), guard=TRUE)
    return Seeded(_with(book, _named(mine, name)), "PC922", frozenset({name}))


def looser_number(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """The province lays down a number less strict than the one above."""
    above = chance.choice(
        [
            row
            for row in book.parameters
            if _central(book, row) and row.stricter and isinstance(row.value, int) and row.value > 1
        ]
    )
    assert isinstance(above.value, int)
    value = above.value - 1 if above.stricter == "higher" else above.value + 1
    mine = replace(above, value=value, ground=_own(above.ground, above.ground.id))
    named = frozenset({f"{DRAFT}:{above.id}", f"{above.ground.instrument}:{above.id}"})
    return Seeded(fresh(book, parameters=(*book.parameters, mine)), "PC923", named)


def looser_rule(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """The province lays down the requirement above with one more way of meeting it."""
    above = _picked(
        chance,
        (
            row
            for row in _requirements(book, chance)
            if _central(book, row)
            and row.unless == FALSE
            and "candidate.central_committee" not in facts_of(both(row.applies, row.require))
            and any(path.startswith("candidate.") for path in facts_of(row.require))
        ),
    )
    spared = Compare("eq", Fact("candidate.central_committee"), Literal("alternate"))
    mine = replace(above, require=either(above.require, spared), ground=_own(above.ground, name))
    return Seeded(fresh(book, requirements=(*book.requirements, mine)), "PC924", frozenset({name, above.ground.id}))


def not_laid_down(book: Lawbook, study: Study, chance: Random, name: str) -> Seeded:
    """The draft loses all rows of a kind that a provision above tells the province to lay down."""
    demand = chance.choice([row for row in book.provisions if row.demands is not None])
    broken = (
        fresh(book, competence=tuple(row for row in book.competence if row.ground.instrument != DRAFT))
        if demand.demands == "competence"
        else fresh(book, requirements=tuple(row for row in book.requirements if row.ground.instrument != DRAFT))
    )
    return Seeded(broken, "PC925", frozenset({DRAFT}), provision=demand.provision)


CONFORMED: dict[str, Seeder] = {
    "PC921": reserved, "PC922": not_given, "PC923": looser_number, "PC924": looser_rule, "PC925": not_laid_down,
}  # fmt: skip
