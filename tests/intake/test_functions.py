"""The registry of named functions."""

import datetime as dt
import inspect

import pytest

from engine.intake.functions import FUNCTIONS, RETIREMENT_SCHEDULE
from engine.model.values import UNKNOWN

SCHEDULE = [{"sex": "male", "born_from": None, "born_to": None, "years": 62, "months": 0}]


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_declared_arguments_are_those_of_the_function(name: str) -> None:
    """Names, order, and what may be left out agree with the signature; the documentation is there."""
    function = FUNCTIONS[name]
    assert name == function.name
    parameters = list(inspect.signature(function.callable).parameters.values())
    assert [parameter.name for parameter in parameters] == [argument.name for argument in function.arguments]
    for parameter, argument in zip(parameters, function.arguments, strict=True):
        assert argument.repeated is (parameter.kind is inspect.Parameter.VAR_POSITIONAL)
        assert argument.required is (parameter.default is inspect.Parameter.empty)
    assert len(function.documentation.splitlines()[0]) > 20


def test_an_argument_left_out_is_unknown() -> None:
    """A fact that may be left out has no default value: not given and not known are one."""
    givens = {
        "retirement_date": (dt.date(1970, 1, 1), "male", SCHEDULE),
        "months_to_retirement": (dt.date(1970, 1, 1), "male", dt.date(2025, 1, 1), SCHEDULE),
    }
    optional = {name for name, each in FUNCTIONS.items() if any(not part.required for part in each.arguments)}
    assert set(givens) == optional
    for name, given in givens.items():
        function = FUNCTIONS[name].callable
        assert function(*given) == function(*given, UNKNOWN) != function(*given, 0)


def test_injected_arguments_are_marked() -> None:
    """The schedule of ages comes from a parameter, the calendar from the catalogue."""
    sources = {
        (name, argument.name): (argument.source, argument.default_parameter)
        for name, function in FUNCTIONS.items()
        for argument in function.arguments
        if argument.source != "fact"
    }
    assert {
        ("retirement_date", "schedule"): ("parameter", RETIREMENT_SCHEDULE),
        ("months_to_retirement", "schedule"): ("parameter", RETIREMENT_SCHEDULE),
        ("round_half_up_scaled", "factor"): ("parameter", None),
        ("scaled_limit", "factor"): ("parameter", None),
        ("scaled_limit", "allowance"): ("parameter", None),
        ("scaled_limit_with", "factor"): ("parameter", None),
        ("scaled_limit_with", "allowance"): ("parameter", None),
        ("add_working_days", "calendar"): ("calendar", None),
        ("working_days_between", "calendar"): ("calendar", None),
        ("cites_lapsed_instrument", "register"): ("register", None),
        ("date_by_place", "table"): ("parameter", None),
    } == sources


def test_the_registry_is_closed() -> None:
    """Nothing can be added to the vocabulary at run time."""
    with pytest.raises(TypeError):
        FUNCTIONS["eval"] = FUNCTIONS["add_days"]  # type: ignore[index]
