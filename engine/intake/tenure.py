"""Time in the current or an equivalent post, cumulated over the posts a person has held.

Only what `relation` (to the target post) and `rank` tell is used: posts of one closed class (`adjacent-lower`; `same`
and `equivalent`) or of equal rank are equivalent, `lower` and `higher` span several levels and prove nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from engine.intake.months import add_days, calendar_months, full_months
from engine.model.values import (
    CALENDAR,
    OPEN_COUNT,
    PARTIAL,
    UNKNOWN,
    Collection,
    Range,
    Stated,
    hull,
    spread,
)

Post = Mapping[str, object]

NOT_BELOW_ADJACENT = frozenset({"same", "equivalent", "higher", "adjacent-lower"})
CLOSED_CLASS = {"same": "equal", "equivalent": "equal", "adjacent-lower": "adjacent-lower"}


@dataclass(frozen=True, slots=True)
class _Span:
    """Days held, first inclusive, last exclusive: surely, and at most."""

    surely: tuple[dt.date, dt.date] | None
    at_most: tuple[dt.date, dt.date] | None


def months_in_post(current_posts: object, past_posts: object, on: object) -> object:
    """Full months in the current or an equivalent post up to the day `on`, overlaps counted once.

    Items: `from, to` (exclusive), `rank`, `relation` to the target post, `interim`. Counted are the current posts (a
    concurrent one known to be lower only where no better one is held) and the past posts equivalent to one of them;
    separate periods are added up. Acting time (`interim: true`) is not counted; an item without the key `interim` is
    held in full.

    Separate periods whose odd days could make up one month more or not give a Range with cause `calendar`. Gives a
    Range with cause `partial-date` when something not stated could add time (an incomplete collection, a start, a relation); its low
    end rests on what is stated alone, so more information never contradicts it. UNKNOWN when the current posts or
    the day are. `none` as current posts is a person without a post: nothing surely counts.
    """
    if not isinstance(current_posts, Collection) and current_posts is not Stated.NONE:
        return UNKNOWN
    current = current_posts if isinstance(current_posts, Collection) else Collection((), complete=True)
    return spread(lambda day: _months(current, _past(past_posts), day), on)


def _past(posts: object) -> Collection:
    if isinstance(posts, Collection):
        return posts
    return Collection((), complete=isinstance(posts, Stated))


def _months(current: Collection, past: Collection, on: dt.date) -> object:
    held = [item for item in current.items if item.get("interim", False) is not True]
    sure, maybe = _current_posts_that_count(held, complete=current.complete)
    counted = [_span(item, on, still_held=True, certain=True) for item in sure]
    counted += [_span(item, on, still_held=True, certain=False) for item in maybe]
    for item in past.items:
        if item.get("interim", False) is True:
            continue
        equivalent = _equivalent_to_any(item, sure)
        if equivalent is not False or not sure or any(_equivalent(item, other) is not False for other in maybe):
            counted.append(_span(item, on, still_held=False, certain=equivalent is True and _in_full(item)))

    surely = _united(span.surely for span in counted)
    at_most = _united(span.at_most for span in counted)
    low = _least_months(surely, on)
    if not sure and current.complete and held and all(_in_full(item) for item in held):
        # One of these is the post that counts, whichever it is.
        alone = [_span(item, on, still_held=True, certain=True).surely for item in held]
        low = max(low, min(_least_months(_united([span]), on) for span in alone))
    if not (past.complete and current.complete) or any(first == dt.date.min for first, _ in at_most):
        return hull(low, OPEN_COUNT, PARTIAL)
    settled = surely == at_most
    if settled and len(surely) == 1 and surely[0][1] == on:
        return full_months(*surely[0])
    # How odd days of separate periods make up months no provision says: what both readings allow.
    return hull(low, _most_months(at_most), CALENDAR if settled else PARTIAL)


def _current_posts_that_count(held: list[Post], *, complete: bool) -> tuple[list[Post], list[Post]]:
    """The current posts that surely count, and those that may."""
    # Held in an acting capacity or not, nobody said: such a post may not count at all.
    sure = [item for item in held if _in_full(item) and item.get("relation") in NOT_BELOW_ADJACENT]
    rest = [item for item in held if item not in sure]
    if sure:
        return sure, [item for item in rest if item.get("relation") != "lower"]
    if complete and len(rest) == 1 and _in_full(rest[0]):
        return rest, []
    return [], rest


def _in_full(item: Post) -> bool:
    return item.get("interim", False) is False


def _equivalent_to_any(item: Post, others: Iterable[Post]) -> bool | None:
    answers = {_equivalent(item, other) for other in others}
    return True if True in answers else None if None in answers else False


def _equivalent(one: Post, other: Post) -> bool | None:
    """Whether two posts are equivalent; None when what is stated does not tell."""
    ranks = [item.get("rank") for item in (one, other)]
    if all(isinstance(rank, str) for rank in ranks) and ranks[0] == ranks[1]:
        return True
    relations = [item.get("relation") for item in (one, other)]
    if not all(isinstance(relation, str) for relation in relations):
        return None
    classes = [CLOSED_CLASS.get(str(relation)) for relation in relations]
    if classes[0] is not None and classes[0] == classes[1]:
        return True
    return None if relations[0] == relations[1] else False


def _span(item: Post, on: dt.date, *, still_held: bool, certain: bool) -> _Span:
    start, end = item.get("from"), item.get("to")
    first, latest_first = _ends(start, dt.date.min, on)
    # A start not known leaves nothing sure; an end not known leaves a past post at least ended, a current one held.
    earliest_last, last = _ends(end, on if still_held else dt.date.min, on)
    at_most = _clipped(first, last, on)
    return _Span(_clipped(latest_first, earliest_last, on) if certain else None, at_most)


def _ends(value: object, low: dt.date, high: dt.date) -> tuple[dt.date, dt.date]:
    if isinstance(value, Range) and isinstance(value.low, dt.date) and isinstance(value.high, dt.date):
        return value.low, value.high
    return (value, value) if isinstance(value, dt.date) else (low, high)


def _clipped(first: dt.date, last: dt.date, on: dt.date) -> tuple[dt.date, dt.date] | None:
    last = min(last, on)
    return (first, last) if first < last else None


def _united(spans: Iterable[tuple[dt.date, dt.date] | None]) -> list[tuple[dt.date, dt.date]]:
    """The union of the spans as separate periods in order."""
    periods: list[tuple[dt.date, dt.date]] = []
    for first, last in sorted(span for span in spans if span):
        if periods and first <= periods[-1][1]:
            periods[-1] = (periods[-1][0], max(periods[-1][1], last))
        else:
            periods.append((first, last))
    return periods


def _least_months(periods: list[tuple[dt.date, dt.date]], on: dt.date) -> int:
    """Months by any reading: the days together, counted back from `on`, or the months of each period alone."""
    return max(_whole(full_months(add_days(on, -_days(periods)), on)), _months_of_each(periods))


def _most_months(periods: list[tuple[dt.date, dt.date]]) -> int:
    """Months by the most generous reading: the days together, counted over the shortest months there are."""
    return max(_months_of_each(periods), _most_months_in(_days(periods)))


@lru_cache(maxsize=16_384)
def _most_months_in(days: int) -> int:
    starts = [dt.date(year, month, 1) for year in range(2021, 2025) for month in range(1, 13)]
    return max(_whole(full_months(start, add_days(start, days))) for start in starts)


def _months_of_each(periods: list[tuple[dt.date, dt.date]]) -> int:
    # Counted without the clamp of short months, so that joining two periods never loses a month.
    return sum(_whole(calendar_months(first, last)) - (last.day < first.day) for first, last in periods)


def _days(periods: list[tuple[dt.date, dt.date]]) -> int:
    return sum((last - first).days for first, last in periods)


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"exact days give a whole number of months, not {value!r}")
    return value
