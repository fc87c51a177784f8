"""Derived facts: what the catalogue, the steps and the declared derivations say of a case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from itertools import pairwise
from typing import cast

from engine.intake.functions import FUNCTIONS, NamedFunction
from engine.intake.histories import earliest_on, first_known, latest_on
from engine.intake.kin import relate_relatives
from engine.intake.names import Names, ResolvedPost
from engine.intake.references import RegisteredInstrument
from engine.intake.relations import relate_planning, relate_posts
from engine.intake.votes import relate_votes
from engine.intake.working_days import WorkingCalendar, working_calendar
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Derivation, Post
from engine.model.facts import Facts
from engine.model.values import UNKNOWN, Collection, Stated, Unknown


def calendar_of(book: Lawbook) -> WorkingCalendar | None:
    """The lawbook's official calendar, built once."""
    if "working-calendar" not in book.memo:
        book.memo["working-calendar"] = working_calendar(book.calendar) if book.calendar else None
    return cast("WorkingCalendar | None", book.memo["working-calendar"])


def names_of(book: Lawbook) -> Names:
    """The lawbook's name resolver, built once."""
    if "names" not in book.memo:
        book.memo["names"] = Names(book)
    return cast("Names", book.memo["names"])


def register_of(book: Lawbook) -> tuple[RegisteredInstrument, ...]:
    """Every instrument a file may cite, with its dates; common patterns are no texts."""
    if "register" not in book.memo:
        book.memo["register"] = tuple(
            RegisteredInstrument(
                each.number,
                None if each.jurisdiction in ("national", "provinces") else each.jurisdiction,
                each.interval.start,
                each.interval.end,
                each.draft,
            )
            for each in book.instruments.values()
            if not each.is_pattern
        )
    return cast("tuple[RegisteredInstrument, ...]", book.memo["register"])


def catalogue_facts(post: Post) -> dict[str, object]:
    """Facts every case of a post has, wherever it lies."""
    found: dict[str, object] = {
        "post.id": post.id,
        "post.role": post.role,
        "post.level": post.level,
        "post.side": post.side,
        "post.personnel": post.personnel,
        "post.filled_by": post.filled_by,
        "vertical_sector": post.vertical,
    }
    if post.unit_kind is not None:
        found["post.unit_kind"] = post.unit_kind
    return found


def post_facts(book: Lawbook, reading: ResolvedPost, on: dt.date | None) -> dict[str, object]:
    """Facts of the post itself, from the catalogue."""
    post = book.posts[reading.post]
    found = catalogue_facts(post)
    if reading.unit is not None:
        found["post.unit"] = reading.unit
    if reading.place_kind is not None:
        found["post.place_kind"] = reading.place_kind
    if reading.province is None and post.level in ("central", "ministry"):
        # A central post lies in no province: rules of one province do not bear on it.
        found["post.province"] = Stated.NOT_APPLICABLE
    if reading.province is not None:
        province = book.provinces[reading.province]
        found["post.province"] = province.id
        found["post.province_kind"] = province.kind
        if on is not None:
            found["post.province_merged"] = province.merged_on is not None and province.merged_on <= on
    return found


def step_facts(facts: Facts) -> dict[str, object]:
    """Order and ends of the procedure, from its steps."""
    steps = facts.collection("steps")
    found = {
        "steps.in_order": _in_order(steps),
        "steps.first_on": earliest_on(steps, "on"),
        "steps.last_on": latest_on(steps, "on"),
    }
    return {path: value for path, value in found.items() if not isinstance(value, Unknown)}


def decision_day(values: Mapping[str, object]) -> object:
    """The decision date: of the Party act, else of the State act, else of the election; a date, a Range or UNKNOWN."""
    return first_known(*(values.get(path, UNKNOWN) for path in ("party_act.on", "state_act.on", "election.on")))


def derives_none(book: Lawbook, paths: frozenset[str]) -> bool:
    """Whether `with_derived` gives no more of these facts than `post_facts` and what the file states do."""
    known = cast("dict[frozenset[str], bool]", book.memo.setdefault("derives-none", {}))
    if paths not in known:
        declared = {row.fact for row in book.derivations}
        known[paths] = all(path in _OF_THE_POST or (path not in declared and _stated(book, path)) for path in paths)
    return known[paths]


def _stated(book: Lawbook, path: str) -> bool:
    """Whether a file alone says it; lists are completed by what the catalogue says of their items."""
    spec = book.facts.get(path)
    return spec is not None and not spec.derived and spec.kind != "collection"


_OF_THE_POST = frozenset(
    {
        "post.id", "post.role", "post.level", "post.side", "post.personnel", "post.filled_by", "post.unit_kind",
        "post.unit", "post.place_kind", "post.province", "post.province_kind", "post.province_merged", "vertical_sector",
    }
)  # fmt: skip
"""What `post_facts` may give."""


def with_derived(book: Lawbook, facts: Facts, post: ResolvedPost | None, on: dt.date) -> Facts:
    """Facts of a case with everything derivable under the law of `on` added; what is stated is never replaced."""
    more: dict[str, object] = {}
    if post is not None:
        more |= post_facts(book, post, on)
        more |= relate_planning(book, names_of(book), facts, post, on)
        more |= relate_posts(book, names_of(book), facts, post, on)
        more |= relate_relatives(book, names_of(book), facts, post)
        more |= relate_votes(book, names_of(book), facts)
    facts = facts.with_values(more)
    values = {**facts.values, **step_facts(facts)}
    facts = Facts(values)
    pending = list(book.derivations_on(on))
    fresh: set[str] | None = None
    while fresh is None or fresh:
        rest, derived = [], set[str]()
        for row in pending:
            # What is still unknown is asked again only when a fact it reads has been derived since.
            again = fresh is None or not fresh.isdisjoint(row.reads)
            value = _derived(book, row, facts, on) if again else UNKNOWN
            if isinstance(value, Unknown):
                rest.append(row)
            elif row.fact not in values:
                # Nobody else holds these facts yet: a copy for each that is derived would only cost time.
                values[row.fact] = value
                derived.add(row.fact)
        pending, fresh = rest, derived
    return facts


def _derived(book: Lawbook, row: Derivation, facts: Facts, on: dt.date) -> object:
    function = FUNCTIONS[row.function]
    given = dict(row.arguments)
    values: list[object] = []
    for argument in function.arguments:
        if argument.source == "calendar":
            values.append(calendar_of(book))
        elif argument.source == "register":
            values.append(register_of(book))
        elif argument.repeated:
            values.extend(_value(book, each, facts, on) for each in cast("tuple[object, ...]", given[argument.name]))
        elif argument.name in given:
            values.append(_value(book, given[argument.name], facts, on))
        elif argument.default_parameter is not None:
            values.append(parameter_value(book, argument.default_parameter, on))
    return function.callable(*values)


def _value(book: Lawbook, source: object, facts: Facts, on: dt.date) -> object:
    if isinstance(source, tuple) and len(source) == 2 and source[0] == "fact":
        path = str(source[1])
        spec = book.facts.get(path)
        return facts.collection(path) if spec is not None and spec.kind == "collection" else facts.get(path)
    if isinstance(source, tuple) and len(source) == 2 and source[0] == "parameter":
        return parameter_value(book, str(source[1]), on)
    return source


def parameter_value(book: Lawbook, identifier: str, on: dt.date) -> object:
    """The value of a parameter in force on a day, UNKNOWN without one."""
    found = book.parameter_on(identifier, on)
    return UNKNOWN if found is None else found.value


def unknown_functions(book: Lawbook) -> tuple[tuple[Derivation, str], ...]:
    """Derivations that name no known function or leave out a required argument, with the reason (for linting)."""
    faults: list[tuple[Derivation, str]] = []
    for row in book.derivations:
        function = FUNCTIONS.get(row.function)
        if function is None:
            faults.append((row, row.function))
        else:
            faults.extend((row, name) for name in _argument_faults(function, row))
    return tuple(faults)


def _argument_faults(function: NamedFunction, row: Derivation) -> list[str]:
    given = dict(row.arguments)
    faults = [name for name in given if name not in {argument.name for argument in function.arguments}]
    for argument in function.arguments:
        if argument.name not in given:
            if argument.required and argument.source == "fact":
                faults.append(argument.name)
        elif (
            argument.source == "fact"
            and argument.type in ("date", "collection")
            and isinstance(given[argument.name], str)
        ):
            faults.append(argument.name)
    return faults


def _in_order(steps: Collection) -> object:
    """False when two dated steps are reversed; True when a complete list is dated and ascending; else UNKNOWN."""
    dated: list[tuple[int, object]] = []
    every = True
    for item in steps.items:
        number, day = item.get("step"), item.get("on")
        if isinstance(number, int) and isinstance(day, dt.date):
            dated.append((number, day))
        else:
            every = False
    dated.sort(key=lambda pair: pair[0])
    for (_, earlier), (_, later) in pairwise(dated):
        if cast("dt.date", earlier) > cast("dt.date", later):
            return False
    return True if steps.complete and every else UNKNOWN
