"""Does a draft keep within the norms above it: reserved competence, looser numbers and requirements, what it must lay down.

A lower norm may be stricter, never looser. Every finding has a case as counter-example and both provisions; a clean run
says what was compared with what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from engine.analysis.boxes import ACTION, DAY, Box, box, left_over
from engine.analysis.guards import days
from engine.analysis.study import Lint, Study, grouped
from engine.analysis.values import among
from engine.bilingual import Text
from engine.competence.assemble import same_family
from engine.conditions.tree import Node, both, negated
from engine.lawbook.entries import CompetenceRule, Instrument, Parameter, Post, Requirement
from engine.lawbook.precedence import DECIDING
from engine.model.vocabulary import RANKS, ROLE_LABELS, Facet

RESERVED = "PC921"
NOT_GIVEN = "PC922"
LOOSER_NUMBER = "PC923"
LOOSER_RULE = "PC924"
NOT_LAID_DOWN = "PC925"


@dataclass(frozen=True, slots=True)
class Conformity:
    """What is found, and what was compared: instruments above, posts, numbers, codes of requirements."""

    found: tuple[Lint, ...]
    superiors: tuple[Instrument, ...]
    posts: int
    numbers: int
    codes: int


def conform(study: Study, drafts: frozenset[str], to: frozenset[str] | None = None) -> Conformity:
    """`drafts`: ids of the instruments judged; `to`: those to judge them by, else every higher one of their time."""
    book = study.book
    judged = [book.instruments[name] for name in sorted(drafts)]
    superiors = tuple(
        each
        for each in book.instruments.values()
        if each.id not in drafts and (each.id in to if to is not None else any(_above(each, draft) for draft in judged))
    )
    above = frozenset(each.id for each in superiors)
    found = [
        *_competence(study, drafts, above),
        *_numbers(study, drafts, above),
        *_requirements(study, drafts, above),
    ]
    rows = [rule for rule in book.competence if rule.ground.instrument in drafts]
    return Conformity(
        (*grouped(found), *_laid_down(study, judged, above)),
        superiors,
        len(frozenset[str]().union(*(rule.posts for rule in rows))),
        sum(parameter.ground.instrument in drafts for parameter in book.parameters),
        len({row.code for row in book.requirements if row.ground.instrument in drafts}),
    )


def _above(superior: Instrument, draft: Instrument) -> bool:
    """A held text of higher rank, of the whole country, whose days meet the draft's."""
    return (
        not superior.draft
        and not superior.is_pattern
        and superior.jurisdiction in ("national", draft.jurisdiction)
        and RANKS.index(superior.rank) < RANKS.index(draft.rank)
        and superior.interval.meet(draft.interval) is not None
    )


# --- competence


def _competence(study: Study, drafts: frozenset[str], above: frozenset[str]) -> Iterator[Lint]:
    """A deciding role given to another body than the norm above gives it to, and posts no norm above gives away."""
    rules = [rule for rule in study.book.competence if rule.ground.instrument in above]
    for rule in study.book.competence:
        if rule.ground.instrument not in drafts:
            continue
        silent: list[str] = []
        for name in sorted(rule.posts):
            post = study.book.posts[name]
            superior = [other for other in rules if name in other.posts]
            taken = list(_reserved(study, rule, post, superior))
            yield from taken
            if not taken and not any(_gives(study, other) for other in superior):
                silent.append(name)
        if silent and any(role in DECIDING for role, _ in rule.roles):
            yield _not_given(study, rule, silent, above)


def _reserved(study: Study, rule: CompetenceRule, post: Post, superior: list[CompetenceRule]) -> Iterator[Lint]:
    bodies = study.book.bodies
    told: set[tuple[str, str, str]] = set()
    for role, body in rule.roles:
        if role not in DECIDING:
            continue
        for other in superior:
            for held, reserved in other.roles:
                if held not in DECIDING or bodies[reserved].side != bodies[body].side:
                    continue
                if same_family(study.book, body, reserved) or _lower(study, reserved, body):
                    continue
                common = _common(study, rule, other, post)
                if common is None or (key := (body, reserved, other.ground.instrument)) in told:
                    continue
                told.add(key)
                yield Lint(
                    RESERVED,
                    Text(
                        f"dự thảo giao cho {bodies[body].label.vi} việc văn bản cấp trên dành cho "
                        f"{bodies[reserved].label.vi} ({ROLE_LABELS[held].vi})",
                        f"the draft gives {bodies[body].label.en} what the norm above reserves to "
                        f"{bodies[reserved].label.en} ({ROLE_LABELS[held].en})",
                    ),
                    Text(
                        "bỏ chức danh hoặc nội dung này khỏi dòng, hoặc giao đúng cấp",
                        "take the posts or actions out of the row, or give them to the right level",
                    ),
                    (rule.ground.id, other.ground.id), (post.id,), common, study.example(post, common),
                )  # fmt: skip


def _lower(study: Study, reserved: str, body: str) -> bool:
    """Whether the norm above gives the role to a body below the draft's: keeping it higher up is stricter."""
    one, other = study.book.bodies[reserved].rank, study.book.bodies[body].rank
    return one is not None and other is not None and one > other


def _gives(study: Study, other: CompetenceRule) -> bool:
    """Whether the norm above gives the post to a body of the province or below, or tells its rank there."""
    return any(study.book.bodies[body].level not in ("central", "ministry") for _, body in other.roles)


def _not_given(study: Study, rule: CompetenceRule, posts: list[str], above: frozenset[str]) -> Lint:
    held = all(study.book.instruments[name].text_held == "full" for name in above)
    first = study.book.posts[posts[0]]
    boxes = _boxes(study, rule, first)
    return Lint(
        NOT_GIVEN,
        Text(
            "văn bản cấp trên đang có không phân cấp các chức danh này cho địa phương",
            "the norms above, as held, do not give these posts to the province",
        ),
        Text(
            "nêu điều khoản phân cấp; nếu nằm trong phụ lục chưa có, đối chiếu với phụ lục",
            "cite what gives them; if it is an annex not held, check against it",
        ),
        (rule.ground.id,), tuple(posts), boxes[0] if boxes else None,
        study.example(first, boxes[0]) if boxes else None, warning=not held,
    )  # fmt: skip


def _common(study: Study, rule: CompetenceRule, other: CompetenceRule, post: Post) -> Box | None:
    for one in _boxes(study, rule, post):
        for two in _boxes(study, other, post):
            common = one.meet(two)
            if common is not None:
                return common
    return None


def _boxes(study: Study, rule: CompetenceRule, post: Post) -> tuple[Box, ...]:
    interval = rule.ground.interval.meet(post.interval)
    if interval is None:
        return ()
    frame = box({ACTION: among(rule.actions), DAY: days(interval)})
    return tuple(
        each for alternative in study.space.boxes(rule.guard, post) if (each := frame.meet(alternative)) is not None
    )


# --- numbers


def _numbers(study: Study, drafts: frozenset[str], above: frozenset[str]) -> Iterator[Lint]:
    """A number of the draft that is less strict than the one above for days on which both hold."""
    for mine in study.book.parameters:
        if mine.ground.instrument not in drafts:
            continue
        for theirs in study.book.parameters:
            if theirs.id != mine.id or theirs.ground.instrument not in above:
                continue
            if mine.ground.interval.meet(theirs.ground.interval) is not None and _looser(mine, theirs):
                unit = mine.unit
                yield Lint(
                    LOOSER_NUMBER,
                    Text(
                        f"“{mine.id}” của dự thảo là {mine.value} ({unit}), văn bản cấp trên là {theirs.value}: nới lỏng",
                        f"“{mine.id}” is {mine.value} ({unit}) in the draft, {theirs.value} above: looser",
                    ),
                    Text(f"giữ {theirs.value} hoặc chặt hơn", f"keep {theirs.value}, or be stricter"),
                    tuple(f"{each.ground.instrument}:{each.id}" for each in (mine, theirs)),
                )


def _looser(mine: Parameter, theirs: Parameter) -> bool:
    one, other = _number(mine.value), _number(theirs.value)
    direction = theirs.stricter or mine.stricter
    if one is None or other is None or direction is None:
        return False
    return one < other if direction == "higher" else one > other


def _number(value: object) -> Fraction | None:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    try:
        return Fraction(value)
    except ValueError:
        return None


# --- requirements


def _requirements(study: Study, drafts: frozenset[str], above: frozenset[str]) -> Iterator[Lint]:
    """Cases a rule of the draft speaks to and lets pass, although the rule above of the same code does not."""
    for mine in study.book.requirements:
        if mine.ground.instrument not in drafts:
            continue
        for theirs in study.book.requirements:
            if theirs.ground.instrument in above and theirs.code == mine.code and theirs.each == mine.each:
                yield from _lets_pass(study, mine, theirs)


def _lets_pass(study: Study, mine: Requirement, theirs: Requirement) -> Iterator[Lint]:
    posts = mine.posts if theirs.posts is None else theirs.posts if mine.posts is None else mine.posts & theirs.posts
    interval = mine.ground.interval.meet(theirs.ground.interval)
    actions = mine.actions & theirs.actions
    if interval is None or not actions or posts == frozenset():
        return
    frame = box({ACTION: among(actions), DAY: days(interval)})
    breached = _framed(
        study, frame, both(mine.applies, theirs.applies, negated(theirs.require), negated(theirs.unless))
    )
    caught = _framed(study, frame, both(mine.applies, negated(mine.require), negated(mine.unless)))
    for left in left_over(breached, caught):
        yield Lint(
            LOOSER_RULE,
            Text(
                "dự thảo cho qua trường hợp mà văn bản cấp trên không cho",
                "the draft lets pass cases the norm above does not",
            ),
            Text("nâng yêu cầu bằng hoặc chặt hơn văn bản cấp trên", "bring the requirement up to the norm above"),
            (mine.ground.id, theirs.ground.id), tuple(sorted(posts or ())), left,
        )  # fmt: skip
        return


def _framed(study: Study, frame: Box, condition: Node) -> tuple[Box, ...]:
    return tuple(each for found in study.space.boxes(condition) if (each := frame.meet(found)) is not None)


# --- what it must lay down


def _laid_down(study: Study, judged: list[Instrument], above: frozenset[str]) -> Iterator[Lint]:
    """Provisions above that tell the lower level to lay something down: its list of posts, its procedure."""
    book = study.book
    for draft in judged:
        kinds = set()
        if any(rule.ground.instrument == draft.id for rule in book.competence):
            kinds.add("competence")
        if any(row.ground.instrument == draft.id and row.facet is Facet.PROCEDURE for row in book.requirements):
            kinds.add("procedure")
        for provision in book.provisions:
            superior = book.instruments[provision.instrument]
            if provision.demands is None or provision.instrument not in above or provision.demands in kinds:
                continue
            if superior.interval.meet(draft.interval) is None:
                continue
            yield Lint(
                NOT_LAID_DOWN,
                Text(
                    f"{superior.number}, {provision.provision} giao cấp dưới quy định “{provision.title.vi}”; dự thảo chưa có",
                    f"{superior.number}, {provision.provision} has the lower level lay down “{provision.title.en}”; "
                    "the draft does not",
                ),
                Text("thêm các dòng này vào dự thảo, hoặc nêu văn bản khác đã quy định", "add the rows, or name the text that has them"),
                (draft.id,), warning=True,
            )  # fmt: skip
