"""Cases between those a post's rows decide: days, actions or facts for which the rows around them have an answer."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from math import inf
from typing import TypeVar

from engine.analysis.boxes import ACTION, DAY, PROVINCE, Box, box, left_over
from engine.analysis.study import Area, Lint, Study
from engine.analysis.values import Among, Spans, among, span
from engine.bilingual import Text
from engine.competence.assemble import SETTLING
from engine.lawbook.entries import Post
from engine.model.vocabulary import ACTION_LABELS

HOLE = "PC906"
Kind = TypeVar("Kind", bound=Hashable)


def find(study: Study) -> Iterator[Lint]:
    """Per post: what is left of the days from the first to the last a province decides, for each action it decides."""
    for post in study.book.posts.values():
        areas = [area for area in study.areas(post) if area.slot.role in SETTLING]
        holes: dict[tuple[Box, ...], list[str]] = {}
        for alike, covering in _covering(areas):
            left = tuple(_left(covering))
            if left:
                holes.setdefault(left, []).extend(alike)
        for left, unsettled in holes.items():
            yield _lint(study, post, left, sorted(unsettled), areas)


def _covering(areas: list[Area]) -> Iterator[tuple[list[str], list[Box]]]:
    """Actions the same rows decide, with the cases they decide."""
    boxes = [each for area in areas for each in area.boxes]
    alike: dict[tuple[int, ...], list[str]] = {}
    for action in sorted(frozenset[str]().union(*(area.slot.actions for area in areas))):
        deciding = tuple(number for number, each in enumerate(boxes) if each.by_dimension[ACTION].has(action))
        alike.setdefault(deciding, []).append(action)
    plain = [_without_action(each) for each in boxes]
    for deciding, actions in alike.items():
        yield actions, [plain[number] for number in deciding]


def _left(covering: list[Box]) -> Iterator[Box]:
    """What is left between the first and the last decided day of each province; provinces decided alike stay together."""
    bands: dict[Among, tuple[float, float]] = {}
    for each in covering:
        provinces, when = each.by_dimension[PROVINCE], each.by_dimension[DAY]
        assert isinstance(provinces, Among)
        assert isinstance(when, Spans)
        first, last = when.spans[0][0], when.spans[-1][1]
        _widen(bands, provinces, -inf if first is None else first, inf if last is None else last)
    hulls: dict[Hashable, tuple[float, float]] = {}
    universe = None
    for provinces, (low, high) in bands.items():
        universe = provinces.universe
        assert universe is not None
        for province in universe - provinces.values if provinces.outside else provinces.values:
            _widen(hulls, province, low, high)
    together: dict[tuple[float, float], list[Hashable]] = {}
    for province, hull in hulls.items():
        together.setdefault(hull, []).append(province)
    for (low, high), alike in sorted(together.items()):
        days = span(None if low == -inf else int(low), None if high == inf else int(high))
        yield from left_over((box({DAY: days, PROVINCE: among(alike, universe)}),), covering)


def _widen(hulls: dict[Kind, tuple[float, float]], kind: Kind, low: float, high: float) -> None:
    """Makes the days held for `kind` reach from `low` to `high` at least."""
    held = hulls.get(kind)
    hulls[kind] = (low, high) if held is None else (min(low, held[0]), max(high, held[1]))


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
