"""What a list of dated items says as a whole: rated years, first and last dates.

A complete list settles what is absent; an incomplete one only bounds it.
"""

from __future__ import annotations

import datetime as dt

from engine.model.values import (
    OPEN_COUNT,
    OPEN_DATE,
    PARTIAL,
    UNKNOWN,
    Collection,
    Range,
    Stated,
    Unknown,
    ends,
    hull,
    spread,
)


def years_covered(ratings: object, on: object, years: object) -> object:
    """How many of the `years` latest years, counted back from the day `on`, have a yearly rating.

    The latest year is that of `on` when it is already rated, else the year before. Items: `year, grade`; an item
    without a known year or grade proves nothing. An incomplete list gives a Range up to `years`.
    """
    missing = rating_years_missing(ratings, on, years)
    return spread(lambda needed, count: needed - count, years, missing)


def rating_years_missing(ratings: object, on: object, years: object) -> object:
    """How many of the `years` latest years have no yearly rating; see `years_covered`. Raises ValueError below 1."""
    if years is None or isinstance(years, (Unknown, Stated)):
        return UNKNOWN
    if not isinstance(years, int) or years < 1:
        raise ValueError(f"at least one year is to be covered, not {years}")
    rated = _items(ratings)
    if rated is None:
        return UNKNOWN
    if not isinstance(on, Range):
        return spread(lambda day: _missing(rated, day.year, years), on)
    if not (isinstance(on.low, dt.date) and isinstance(on.high, dt.date)):
        raise ValueError("the day of reference is a date")
    answers = [_missing(rated, year, years) for year in _years_apart(rated, on.low.year, on.high.year, years)]
    counts = [end for answer in answers for end in ends(answer)]
    return hull(min(counts), max(counts), PARTIAL)  # type: ignore[type-var]  # counts or days, never both


def consecutive_years_graded(ratings: object, grade: object, on: object) -> object:
    """How many years in a row, ending with the latest rated year, were rated `grade`, as of the day `on`.

    Years after that of `on` do not count. A list that is incomplete, or an item without a known year or grade, leaves
    the number open above; no rating at all in a complete list gives 0.
    """
    rated = _items(ratings)
    if rated is None or not isinstance(grade, str) or not isinstance(on, (dt.date, Range)):
        return UNKNOWN
    last = ends(on)[-1]
    assert isinstance(last, dt.date)
    known = [item for item in rated.items if _is_rated(item.get("year")) and _is_rated(item.get("grade"))]
    grades = {year: item["grade"] for item in known if isinstance(year := item["year"], int) and year <= last.year}
    sure = rated.complete and len(known) == len(rated.items)
    if not grades:
        return 0 if sure else UNKNOWN
    latest = max(grades)
    run = 0
    while grades.get(latest - run) == grade:
        run += 1
    stopped = latest - run in grades
    if sure:
        return run
    # A later year not listed may begin another run; an earlier one may lengthen this one.
    newest = latest == last.year
    return hull(run if newest else 0, run if newest and stopped else OPEN_COUNT, PARTIAL)


def latest_on(collection: object, field: str) -> object:
    """The latest date in `field` over the items; `Stated.NONE` for a complete list without items.

    A list that is incomplete, or an item whose date is not known, leaves the result open above.
    """
    return _extreme(collection, field, latest=True)


def latest_until(collection: object, field: str, until: object) -> object:
    """The latest date in `field` over the items, later ones than the day `until` left out; as `latest_on`, open above up to it.

    `Stated.NONE` where no item of a complete list has a date up to then.
    """
    listed, days = _items(collection), _first_and_last(until)
    if listed is None or days is None:
        return UNKNOWN
    values = [item.get(field) for item in listed.items]
    spans = [_first_and_last(value) for value in values]
    bounded = listed.complete and all(
        span is not None or isinstance(value, Stated) for span, value in zip(spans, values, strict=True)
    )
    counted = [span for span in spans if span is not None and span[0] <= days[1]]
    sure = [span[0] for span in counted if span[1] <= days[0]]
    if not sure:
        return UNKNOWN if counted or not bounded else Stated.NONE
    highest = max(min(span[1], days[1]) for span in counted) if bounded else days[1]
    return hull(max(sure), highest, PARTIAL)


def earliest_on(collection: object, field: str) -> object:
    """The earliest date in `field` over the items; as `latest_on`, open below."""
    return _extreme(collection, field, latest=False)


def first_known(*values: object) -> object:
    """The first value that is given and not a stated absence, else UNKNOWN (`Stated.NONE` when all are stated absent).

    Not monotone: an earlier value filled in later takes the place of the one given. For choosing among dates of one
    and the same act only, never for a value a bar or a limit rests on.
    """
    for value in values:
        if value is not None and not isinstance(value, (Unknown, Stated)):
            return value
    return Stated.NONE if values and all(isinstance(value, Stated) for value in values) else UNKNOWN


def _items(collection: object) -> Collection | None:
    if isinstance(collection, Collection):
        return collection
    return Collection((), complete=True) if isinstance(collection, Stated) else None


def _missing(ratings: Collection, year: int, years: int) -> object:
    sure = {item["year"] for item in ratings.items if _is_rated(item.get("year")) and _is_rated(item.get("grade"))}
    unsure = [item for item in ratings.items if not (_is_rated(item.get("year")) and _is_rated(item.get("grade")))]
    # The year of the procedure is counted once its rating exists; until then the last full year is the latest one.
    counts = [sum(latest - back not in sure for back in range(years)) for latest in (year, year - 1)]
    most = min(counts)
    return hull(max(0, most - len(unsure)) if ratings.complete else 0, most, PARTIAL)


def _years_apart(ratings: Collection, first: int, last: int, years: int) -> range:
    """The years of reference from `first` to `last` that may be answered differently.

    Before the first rating and long after the last one, every year counted back from has no rating at all.
    """
    rated = [year for item in ratings.items if isinstance(year := item.get("year"), int)]
    if not rated:
        return range(first, first + 1)
    return range(max(first, min(min(rated) - 1, last)), min(last, max(max(rated) + years + 1, first)) + 1)


def _is_rated(value: object) -> bool:
    return value is not None and not isinstance(value, (Unknown, Stated, Range))


def _first_and_last(value: object) -> tuple[dt.date, dt.date] | None:
    """The days a date, exact or within bounds, may be of; None for anything else."""
    low, high = ends(value)[0], ends(value)[-1]
    return (low, high) if isinstance(low, dt.date) and isinstance(high, dt.date) else None


def _extreme(collection: object, field: str, *, latest: bool) -> object:
    listed = _items(collection)
    if listed is None:
        return UNKNOWN
    values = [item.get(field) for item in listed.items]
    dates = [value for value in values if isinstance(value, (dt.date, Range))]
    bounded = listed.complete and len(dates) == len([value for value in values if not isinstance(value, Stated)])
    if not dates:
        return Stated.NONE if bounded else UNKNOWN
    lows, highs = ([ends(value)[0] for value in dates], [ends(value)[-1] for value in dates])
    if latest:
        return hull(max(lows), max(highs) if bounded else OPEN_DATE, PARTIAL)  # type: ignore[type-var]  # counts or days, never both
    return hull(min(lows) if bounded else dt.date.min, min(highs), PARTIAL)  # type: ignore[type-var]  # counts or days, never both
