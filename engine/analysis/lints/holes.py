"""Cases between those a post's rows decide: days, actions or facts for which the rows around them have an answer."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from engine.analysis.boxes import ACTION, DAY, PROVINCE, Box, box, left_over
from engine.analysis.study import Area, Lint, Study
from engine.analysis.values import Among, Spans, among, span
from engine.bilingual import Text
from engine.competence.assemble import SETTLING
from engine.lawbook.entries import Post
from engine.model.vocabulary import ACTION_LABELS

HOLE = "PC906"


def find(study: Study) -> Iterator[Lint]:
    """Per post: what is left of the days from the first to the last decided one, for each action and province decided."""
    for post in study.book.posts.values():
        areas = [area for area in study.areas(post) if area.slot.role in SETTLING]
        actions = sorted(frozenset[str]().union(*(area.slot.actions for area in areas)))
        holes: dict[tuple[Box, ...], list[str]] = {}
        for action in actions:
            left = tuple(_without_action(each) for each in _left(action, areas))
            if left:
                holes.setdefault(left, []).append(action)
        for left, unsettled in holes.items():
            yield _lint(study, post, left, unsettled, areas)


def _left(action: str, areas: list[Area]) -> Iterator[Box]:
    covering = [each for area in areas if action in area.slot.actions for each in area.boxes]
    spans = [each.only(DAY) for each in covering]
    lows = [values.spans[0][0] for values in spans if isinstance(values, Spans)]
    highs = [values.spans[-1][1] for values in spans if isinstance(values, Spans)]
    provinces = frozenset[Hashable]()
    universe = None
    for each in covering:
        held = each.only(PROVINCE)
        assert isinstance(held, Among)
        assert held.universe is not None
        universe = held.universe
        provinces |= universe - held.values if held.outside else held.values
    low = None if None in lows else min(each for each in lows if each is not None)
    high = None if None in highs else max(each for each in highs if each is not None)
    whole = box({ACTION: among((action,)), DAY: span(low, high), PROVINCE: among(provinces, universe)})
    yield from left_over((whole,), covering)


def _without_action(each: Box) -> Box:
    return box({dimension: values for dimension, values in each.dimensions if dimension != ACTION})


def _lint(study: Study, post: Post, left: tuple[Box, ...], actions: list[str], areas: list[Area]) -> Lint:
    first = box({**left[0].by_dimension, ACTION: among(actions)})
    shown = ", ".join(ACTION_LABELS[action].vi for action in actions[:3])
    shown_en = ", ".join(ACTION_LABELS[action].en for action in actions[:3])
    rules = tuple(dict.fromkeys(area.rule for area in areas if set(actions) & area.slot.actions))[:4]
    return Lint(
        HOLE,
        Text(
            f"“{post.label.vi}” ({shown}): có trường hợp không ai quyết định, dù trước và sau đều có",
            f"“{post.label.en}” ({shown_en}): cases nobody decides, with answers before and after",
        ),
        Text(
            "thêm dòng cho phần còn thiếu, nối ngày, hoặc khai điều khoản chưa có",
            "add a row for what is left, join the dates, or declare the gap",
        ),
        rules,
        (post.id,),
        first,
        study.example(post, first),
        warning=True,
    )
