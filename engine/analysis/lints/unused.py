"""Rows that never speak: outside every date, with a condition that cannot hold, or beaten in every case."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.boxes import Box
from engine.analysis.study import Lint, Study
from engine.bilingual import Text
from engine.conditions.tree import both, negated
from engine.lawbook.entries import CompetenceRule, Requirement

DEAD = "PC903"
SHADOWED = "PC904"
NO_RULE = "PC905"
_NARROW = Text(
    "sửa điều kiện, chức danh hoặc thời gian; hoặc bỏ dòng", "mend the condition, posts or dates, or remove it"
)


def find(study: Study) -> Iterator[Lint]:
    """Dead and shadowed rows of competence, dead requirements, posts nobody decides on."""
    speaking: set[tuple[str, str]] = set()
    for post in study.book.posts.values():
        speaking.update((area.rule, post.id) for area in study.areas(post))
    heard = {rule for rule, _ in speaking}
    for rules in _by_id(study):
        if rules[0].ground.id not in heard:
            yield from _silent(study, rules)
    yield from _requirements(study)
    with_rule = {post for _, post in speaking}
    for post in study.book.posts.values():
        if post.id not in with_rule:
            yield Lint(
                NO_RULE,
                Text(
                    f"không dòng thẩm quyền nào nói về “{post.label.vi}”",
                    f"no row of competence names “{post.label.en}”",
                ),
                Text(
                    "thêm dòng có căn cứ, hoặc khai điều khoản chưa có (gap)",
                    "add a row with its provision, or declare the gap",
                ),
                (),
                (post.id,),
                warning=True,
            )


def _by_id(study: Study) -> Iterator[list[CompetenceRule]]:
    """The pieces of each row; a draft's take no part."""
    pieces: dict[str, list[CompetenceRule]] = {}
    for rule in study.book.competence:
        if not study.book.instruments[rule.ground.instrument].draft:
            pieces.setdefault(rule.ground.id, []).append(rule)
    yield from pieces.values()


def _silent(study: Study, rules: list[CompetenceRule]) -> Iterator[Lint]:
    alone = [
        post.id
        for rule in rules
        for name in sorted(rule.posts)
        if (post := study.book.posts[name]) and study.cases(post, rule.actions, rule.ground.interval, rule.guard)
    ]
    identifier = rules[0].ground.id
    if alone:
        beaten = Text(
            "dòng này luôn bị dòng khác lấn át: không hồ sơ nào dùng đến",
            "this row is beaten by others in every case: no file ever uses it",
        )
        yield Lint(SHADOWED, beaten, _NARROW, (identifier,), tuple(dict.fromkeys(alone)))
    else:
        dead = Text(
            "không hồ sơ nào khớp dòng này: chức danh, thời gian hoặc điều kiện không thể cùng có",
            "no file matches this row: its posts, dates or condition cannot be together",
        )
        posts = tuple(sorted(frozenset[str]().union(*(rule.posts for rule in rules))))
        yield Lint(DEAD, dead, _NARROW, (identifier,), posts)


def _requirements(study: Study) -> Iterator[Lint]:
    pieces: dict[str, list[Requirement]] = {}
    for row in study.book.requirements:
        if not study.book.instruments[row.ground.instrument].draft:
            pieces.setdefault(row.ground.id, []).append(row)
    for rows in pieces.values():
        if not any(_breaches(study, row) for row in rows):
            yield Lint(
                DEAD,
                Text(
                    "yêu cầu này không bao giờ bị vi phạm: điều kiện áp dụng không thể có, hoặc luôn đạt",
                    "this requirement can never be breached: it never applies, or is always met",
                ),
                _NARROW,
                (rows[0].ground.id,),
                tuple(sorted(rows[0].posts or ())),
            )


def _breaches(study: Study, row: Requirement) -> tuple[Box, ...]:
    """Boxes of cases in which the requirement applies, is not met and not excused."""
    return study.space.boxes(both(row.applies, negated(row.require), negated(row.unless)))
