"""The named functions a rule pack may refer to: in `derivations.yaml`, and behind the computed terms of conditions.

A pack names the function and says where each argument comes from; what the function does is its docstring, which the
reference documentation prints. An argument marked `parameter` is filled from the parameter `default_parameter` in
force when the pack does not name another; one marked `calendar` is always the official calendar of the catalogue, one
marked `register` every instrument of the lawbook with its dates.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from engine.intake import ballots, histories, limits, months, references, retirement, tenure, working_days

ArgumentType = Literal["date", "integer", "text", "value", "collection", "table", "calendar", "register"]
ArgumentSource = Literal["fact", "parameter", "calendar", "register"]
ResultType = Literal["date", "integer", "boolean", "value"]

RETIREMENT_SCHEDULE = "tuoi-nghi-huu-dieu-kien-binh-thuong"
"""Id of the parameter that holds the schedule of retirement ages."""


@dataclass(frozen=True, slots=True)
class NamedArgument:
    """An argument of a named function: its type, where it comes from, whether it may be left out or repeated."""

    name: str
    type: ArgumentType
    source: ArgumentSource = "fact"
    required: bool = True
    repeated: bool = False
    default_parameter: str | None = None


@dataclass(frozen=True, slots=True)
class NamedFunction:
    """A function of the closed vocabulary; three-valued, pure and free of any clock."""

    name: str
    callable: Callable[..., object]
    arguments: tuple[NamedArgument, ...]
    result: ResultType

    @property
    def documentation(self) -> str:
        """The docstring of the function, without its indentation."""
        return inspect.getdoc(self.callable) or ""


def _date(name: str) -> NamedArgument:
    return NamedArgument(name, "date")


def _integer(name: str) -> NamedArgument:
    return NamedArgument(name, "integer")


def _collection(name: str) -> NamedArgument:
    return NamedArgument(name, "collection")


_SCHEDULE = NamedArgument("schedule", "table", "parameter", default_parameter=RETIREMENT_SCHEDULE)
_EXTENSION = NamedArgument("extension", "integer", required=False)
_CALENDAR = NamedArgument("calendar", "calendar", "calendar")
_REGISTER = NamedArgument("register", "register", "register")
_SEX = NamedArgument("sex", "text")
_FIELD = NamedArgument("field", "text")

_LIMIT = (
    _integer("number"),
    NamedArgument("factor", "text", "parameter"),
    NamedArgument("allowance", "integer", "parameter"),
)

_ALL = (
    NamedFunction("add_days", months.add_days, (_date("day"), _integer("days")), "date"),
    NamedFunction("add_months", months.add_months, (_date("day"), _integer("months")), "date"),
    NamedFunction("add_years", months.add_years, (_date("day"), _integer("years")), "date"),
    NamedFunction(
        "add_working_days", working_days.add_working_days, (_date("start"), _integer("days"), _CALENDAR), "date"
    ),
    NamedFunction("month_end", months.month_end, (_date("day"),), "date"),
    NamedFunction("full_days", months.full_days, (_date("start"), _date("end")), "integer"),
    NamedFunction("full_months", months.full_months, (_date("start"), _date("end")), "integer"),
    NamedFunction("full_years", months.full_years, (_date("start"), _date("end")), "integer"),
    NamedFunction("calendar_months", months.calendar_months, (_date("start"), _date("end")), "integer"),
    NamedFunction(
        "working_days_between", working_days.working_days_between, (_date("start"), _date("end"), _CALENDAR), "integer"
    ),
    NamedFunction("age_in_months", months.age_in_months, (_date("birth"), _date("on")), "integer"),
    NamedFunction("retirement_date", retirement.retirement_date, (_date("birth"), _SEX, _SCHEDULE, _EXTENSION), "date"),
    NamedFunction(
        "months_to_retirement",
        retirement.months_to_retirement,
        (_date("birth"), _SEX, _date("on"), _SCHEDULE, _EXTENSION),
        "integer",
    ),
    NamedFunction(
        "months_in_post",
        tenure.months_in_post,
        (_collection("current_posts"), _collection("past_posts"), _date("on")),
        "integer",
    ),
    NamedFunction(
        "rating_years_missing",
        histories.rating_years_missing,
        (_collection("ratings"), _date("on"), _integer("years")),
        "integer",
    ),
    NamedFunction(
        "years_covered", histories.years_covered, (_collection("ratings"), _date("on"), _integer("years")), "integer"
    ),
    NamedFunction(
        "consecutive_years_graded",
        histories.consecutive_years_graded,
        (_collection("ratings"), NamedArgument("grade", "text"), _date("on")),
        "integer",
    ),
    NamedFunction(
        "cites_lapsed_instrument",
        references.cites_lapsed_instrument,
        (NamedArgument("cited", "value"), _date("on"), NamedArgument("place", "text"), _REGISTER),
        "boolean",
    ),
    NamedFunction(
        "date_by_place",
        references.date_by_place,
        (NamedArgument("place", "text"), NamedArgument("table", "table", "parameter")),
        "date",
    ),
    NamedFunction("latest_on", histories.latest_on, (_collection("collection"), _FIELD), "date"),
    NamedFunction("latest_until", histories.latest_until, (_collection("collection"), _FIELD, _date("until")), "date"),
    NamedFunction("earliest_on", histories.earliest_on, (_collection("collection"), _FIELD), "date"),
    NamedFunction("first_known", histories.first_known, (NamedArgument("values", "value", repeated=True),), "value"),
    NamedFunction(
        "round_half_up_scaled",
        ballots.round_half_up_scaled,
        (_integer("number"), NamedArgument("factor", "text", "parameter")),
        "integer",
    ),
    NamedFunction("scaled_limit", limits.scaled_limit, _LIMIT, "integer"),
    NamedFunction("scaled_limit_with", limits.scaled_limit_with, (*_LIMIT, _integer("added")), "integer"),
    NamedFunction(
        "ratio_holds",
        ballots.ratio_holds,
        (
            _integer("part"),
            _integer("whole"),
            NamedArgument("relation", "text"),
            _integer("numerator"),
            _integer("denominator"),
        ),
        "boolean",
    ),
)

FUNCTIONS: Mapping[str, NamedFunction] = MappingProxyType({function.name: function for function in _ALL})
"""Named functions by name."""
