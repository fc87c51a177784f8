"""Delegations: never more than the delegator had, never handed on unless the text says so."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.boxes import ACTION, DAY, Box, box
from engine.analysis.guards import days
from engine.analysis.study import Lint, Study
from engine.analysis.values import among
from engine.bilingual import Text
from engine.lawbook.delegations import hands_down
from engine.lawbook.entries import CompetenceRule, Post
from engine.model.vocabulary import Role

BEYOND = "PC913"
HANDED_ON = "PC914"


def find(study: Study) -> Iterator[Lint]:
    """Rows of delegation whose cases go beyond the delegator's, or whose delegator holds by delegation alone."""
    rules = [rule for rule in study.book.competence if not study.book.instruments[rule.ground.instrument].draft]
    for rule in rules:
        delegator = rule.delegator
        if delegator is None:
            continue
        for name in sorted(rule.posts):
            post = study.book.posts[name]
            for role in dict.fromkeys(role for role, _ in rule.roles):
                yield from _beyond(study, rule, delegator, role, post, rules)


def _beyond(
    study: Study, rule: CompetenceRule, delegator: str, role: Role, post: Post, rules: list[CompetenceRule]
) -> Iterator[Lint]:
    held = [other for other in rules if post.id in other.posts and (role, delegator) in other.roles]
    own = [each for other in held if hands_down(other) for each in _boxes(study, other, post)]
    lent = [each for other in held if not hands_down(other) for each in _boxes(study, other, post)]
    label = study.book.bodies[delegator].label
    for each in _boxes(study, rule, post):
        if each.within(own):
            continue
        if lent and each.within([*own, *lent]):
            yield Lint(
                HANDED_ON,
                Text(
                    f"“{label.vi}” chỉ được ủy quyền mà lại ủy quyền tiếp",
                    f"“{label.en}” holds by delegation alone and delegates further",
                ),
                Text("bỏ ủy quyền lại, hoặc nêu điều khoản cho phép", "remove it, or cite what allows it"),
                (rule.ground.id,), (post.id,), each, study.example(post, each),
            )  # fmt: skip
        else:
            yield Lint(
                BEYOND,
                Text(
                    f"ủy quyền vượt quá thẩm quyền đang có của “{label.vi}”",
                    f"the delegation goes beyond what “{label.en}” holds",
                ),
                Text(
                    "thu hẹp ủy quyền, hoặc thêm dòng thẩm quyền của cấp ủy quyền",
                    "narrow it, or add the delegator's own row",
                ),
                (rule.ground.id,), (post.id,), each, study.example(post, each), warning=not held,
            )  # fmt: skip
        return


def _boxes(study: Study, rule: CompetenceRule, post: Post) -> tuple[Box, ...]:
    interval = rule.ground.interval.meet(post.interval)
    if interval is None:
        return ()
    frame = box({ACTION: among(rule.actions), DAY: days(interval)})
    found = (frame.meet(each) for each in study.space.boxes(rule.guard, post))
    return tuple(each for each in found if each is not None)
