"""Scenarios for what no scenario tests: facts from the boxes of analysis, the answer as computed, for the author to confirm."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from cli.feature_steps.authority_steps import OFFICES
from cli.feature_steps.draft import Draft
from cli.feature_steps.recording import play
from cli.feature_steps.wording import StepRefusedError
from engine.analysis.boxes import ACTION, DAY, Box, box
from engine.analysis.coverage import Coverage, RuleCoverage, decision_of
from engine.analysis.guards import days
from engine.analysis.study import Example, Study
from engine.analysis.values import OTHER, among
from engine.analysis.wording import BoxWords
from engine.competence.assemble import Competent
from engine.conditions.tree import Node, both
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule, Post, Requirement
from engine.model.vocabulary import ACTION_LABELS, Outcome, Severity
from engine.verdict.findings import Finding, Result

_MOST_BOXES_TRIED = 4
_MOST_POSTS_TRIED = 12
_HEAD = """# language: vi
# Câu trả lời do máy tính ra: tác giả đối chiếu với văn bản, sửa hoặc xác nhận từng kịch bản.
Tính năng: Phần chưa có kịch bản
"""
_Steps = list[tuple[str, str]]


def suggested(book: Lawbook, found: Coverage) -> tuple[str, int, int]:
    """The feature file, how many scenarios are in it, and for how many rows no example could be stated."""
    study = Study(book)
    rules = {row.ground.id: row for row in book.competence}
    demands = {row.ground.id: row for row in book.requirements}
    written: list[str] = []
    failed = 0
    for each in found.rules:
        name = each.ground.id
        made = list(
            _competence(study, rules[name]) if name in rules and not each.bore
            else _requirement(study, demands[name]) if name in demands and _wants_more(each) else ()
        )  # fmt: skip
        written += [_scenario(each, number, steps) for number, steps in enumerate(made, 1)]
        failed += not made and (not each.bore or (name in demands and _wants_more(each)))
    return _HEAD + "".join(written), len(written), failed


def _wants_more(each: RuleCoverage) -> bool:
    return not each.bore or any(not condition.covered for condition in each.conditions)


def _competence(study: Study, rule: CompetenceRule) -> Iterator[_Steps]:
    """One scenario in which the row answers."""
    for post in (study.book.posts[name] for name in sorted(rule.posts)[:_MOST_POSTS_TRIED]):
        for area in study.areas(post):
            if area.slot.rule is rule:
                for held in area.boxes[:_MOST_BOXES_TRIED]:
                    steps = _asked(study, study.example(post, held), "tra cứu thẩm quyền")
                    draft = _played(study.book, steps)
                    entry = _entry(draft, rule.ground.id) if draft is not None else None
                    if entry is not None and _played(study.book, [*steps, *_named(study.book, entry)]) is not None:
                        yield [*steps, *_named(study.book, entry)]
                        return


def _entry(draft: Draft, rule: str) -> Competent | None:
    entries = (entry for item in draft.authority.posts for entry in item.entries)
    return next((each for each in entries if rule in each.rules and each.settled and not each.variable), None)


def _named(book: Lawbook, entry: Competent) -> _Steps:
    side = book.bodies[entry.body].side
    office = next((name for name, each in OFFICES.items() if each.holds(entry.role, side)), None)
    return [("then", f'{office or "…"} gồm có "{book.bodies[entry.body].label.vi}"')]


def _requirement(study: Study, row: Requirement) -> Iterator[_Steps]:
    """A scenario that breaches the requirement and one that meets it, where their facts can be stated."""
    if row.each is not None:
        return
    for condition in (decision_of(row), both(row.applies, row.require)):
        steps = next(_judged(study, row, condition), None)
        if steps is not None:
            yield steps


def _judged(study: Study, row: Requirement, condition: Node) -> Iterator[_Steps]:
    posts = sorted(row.posts) if row.posts is not None else list(study.book.posts)
    tried = 0
    for post in (study.book.posts[name] for name in posts):
        held = list(_framed(study, post, row, condition))
        tried += bool(held)
        if tried > _MOST_POSTS_TRIED:
            return
        for each in held[:_MOST_BOXES_TRIED]:
            steps = _asked(study, study.example(post, each), "kiểm tra hồ sơ")
            draft = _played(study.book, steps)
            finding = _finding(draft, row.ground.id) if draft is not None else None
            if finding is not None:
                answer: tuple[str, str] = ("then", _concluded(finding))
                if _played(study.book, [*steps, answer]) is not None:
                    yield [*steps, answer]


def _framed(study: Study, post: Post, row: Requirement, condition: Node) -> Iterator[Box]:
    interval = row.ground.interval.meet(post.interval)
    if interval is None:
        return
    frame = box({ACTION: among(row.actions), DAY: days(interval)})
    for each in study.space.boxes(condition, post):
        found = frame.meet(each)
        if found is not None and found.proven:
            yield found


def _finding(draft: Draft, rule: str) -> Finding | None:
    return next(
        (each for each in draft.verdict.findings if each.rule == rule and each.result is not Result.UNKNOWN), None
    )


def _concluded(finding: Finding) -> str:
    if finding.result is Result.SATISFIED:
        return f'đáp ứng quy định "{finding.code}"'
    if finding.result is Result.EXCEPTED:
        return f'được miễn quy định "{finding.code}"'
    if finding.severity is Severity.NOTICE:
        return f'phát hiện "{finding.code}" để lưu ý'
    return (
        f'có phát hiện "{finding.code}"'
        if finding.weight is Outcome.VIOLATION
        else f'phát hiện "{finding.code}" cần xem xét'
    )


def _asked(study: Study, example: Example, question: str) -> _Steps:
    book = study.book
    post = book.posts[example.post]
    title = next((title for title in post.titles if "{" not in title), post.label.vi)
    steps: _Steps = [
        ("given", f'chức danh "{title}"'), ("given", f'nội dung công tác "{ACTION_LABELS[example.action].vi}"'),
        ("given", f"ngày quyết định {example.on:%d/%m/%Y}"),
    ]  # fmt: skip
    steps += [("given", text) for text in _stated(book, example.facts)]
    return [*steps, ("when", question)]


def _stated(book: Lawbook, facts: Mapping[str, Hashable]) -> Iterator[str]:
    words = BoxWords(book, "vi")
    for path, value in facts.items():
        if value == OTHER or not isinstance(value, (str, int)):
            continue
        if path == "post.province" and str(value) in book.provinces:
            yield f'tỉnh, thành phố "{book.provinces[str(value)].name.vi}"'
        elif not path.startswith("post."):
            yield f'dữ kiện "{path}" là "{words.value(path, value)}"'


def _played(book: Lawbook, steps: _Steps) -> Draft | None:
    try:
        return play(book, "kich-ban-goi-y", steps)
    except StepRefusedError:
        return None


def _scenario(each: RuleCoverage, number: int, steps: _Steps) -> str:
    words = {"given": "Biết", "when": "Khi", "then": "Thì"}
    lines, before = [f"\n  Kịch bản: {each.ground.id} ({number})"], ""
    for kind, text in steps:
        if kind == "then":
            lines.append("    # chờ xác nhận")
        lines.append(f"    {'Và' if kind == before else words[kind]} {text}")
        before = kind
    return "\n".join(lines) + "\n"
