"""Two rows that hold together: with different bodies in one exclusive role a conflict, with the same body a repetition."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.analysis.study import Area, Lint, Study
from engine.bilingual import Text
from engine.competence.assemble import EXCLUSIVE, same_family
from engine.lawbook.entries import Post
from engine.model.vocabulary import RANKS, ROLE_LABELS

CONFLICT = "PC901"
REPEATED = "PC902"


def find(study: Study) -> Iterator[Lint]:
    """Conflicts, each shown by an example in which the reference evaluator reports the clash; then repetitions."""
    for post in study.book.posts.values():
        for one, other in combinations(study.areas(post), 2):
            if one.rule == other.rule or one.slot.role is not other.slot.role:
                continue
            if one.slot.body == other.slot.body:
                yield from _repeated(study, post, one, other)
            elif _contend(study, one, other):
                yield from _conflict(study, post, one, other)


def _contend(study: Study, one: Area, other: Area) -> bool:
    book = study.book
    if one.slot.role not in EXCLUSIVE or one.slot.rule.variable or other.slot.rule.variable:
        return False
    first, second = book.bodies[one.slot.body], book.bodies[other.slot.body]
    if first.side != second.side or same_family(book, one.slot.body, other.slot.body):
        return False
    return _rank(study, one) == _rank(study, other)


def _rank(study: Study, area: Area) -> int:
    return RANKS.index(study.book.instruments[area.slot.rule.ground.instrument].rank)


def _conflict(study: Study, post: Post, one: Area, other: Area) -> Iterator[Lint]:
    for first in one.boxes:
        for second in other.boxes:
            common = first.meet(second)
            if common is None:
                continue
            example = study.example(post, common)
            clashes = study.assembled(example).clashes
            shown = any({one.rule, other.rule} <= {*clash.first.rules, *clash.second.rules} for clash in clashes)
            if not shown and common.proven:
                continue
            role = ROLE_LABELS[one.slot.role]
            bodies = study.book.bodies[one.slot.body].label, study.book.bodies[other.slot.body].label
            yield Lint(
                CONFLICT,
                Text(
                    f"hai dòng cùng áp dụng cho vai trò “{role.vi}”: {bodies[0].vi} và {bodies[1].vi}",
                    f"two rows hold at once for the role “{role.en}”: {bodies[0].en} and {bodies[1].en}",
                ),
                _REPAIR,
                (one.rule, other.rule),
                (post.id,),
                common,
                example,
            )
            return


def _repeated(study: Study, post: Post, one: Area, other: Area) -> Iterator[Lint]:
    """A row of one instrument that says nothing another of the same instrument does not say."""
    if one.slot.rule.ground.instrument != other.slot.rule.ground.instrument:
        return
    for lesser, greater in ((other, one), (one, other)):
        if all(each.within(greater.boxes) for each in lesser.boxes) and _all_said(lesser, greater):
            role, body = ROLE_LABELS[lesser.slot.role], study.book.bodies[lesser.slot.body].label
            yield Lint(
                REPEATED,
                Text(
                    f"dòng này lặp lại dòng kia: {role.vi} {body.vi}",
                    f"one row repeats the other: {role.en} {body.en}",
                ),
                Text("bỏ dòng thừa, hoặc nêu điều làm nó khác", "remove the row, or say what makes it different"),
                (lesser.rule, greater.rule),
                (post.id,),
                lesser.boxes[0],
                study.example(post, lesser.boxes[0]),
                warning=True,
            )
            return


def _all_said(lesser: Area, greater: Area) -> bool:
    """Whether the greater row gives all roles of the lesser, for all its posts and actions.

    Two bodies that both delegate to a third say two things: each gives what is its own.
    """
    one, other = lesser.slot.rule, greater.slot.rule
    if one.delegator != other.delegator:
        return False
    return one.posts <= other.posts and one.actions <= other.actions and set(one.roles) <= set(other.roles)


_REPAIR = Text(
    "ghi “overrides” ở dòng đặc biệt, hoặc thu hẹp “when”, chức danh, nội dung, thời gian của một dòng",
    "put “overrides” on the special row, or narrow “when”, posts, actions or dates of one of them",
)
