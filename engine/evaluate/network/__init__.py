"""The second evaluator: the lowered conditions compiled to a forward-chaining rule network (durable_rules 2.0.28).

It shares with the reference evaluator the lowered tree and the values of terms, nothing else. Atoms become rules over
one scalar each, connectives become rules over the results of the stratum below; every rule has a "definitely true" and
a "definitely false" form, and where neither fires the answer is unknown. The library behind it can crash, hang or
answer wrongly outside a narrow discipline, so it runs in a child process with a deadline, from a checked compilation,
and its answer only ever stands beside the reference.

Names are imported on first use: the child process imports this package too and must start fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.evaluate.network.opinion import Contradiction as Contradiction
    from engine.evaluate.network.opinion import compare as compare
    from engine.evaluate.network.opinion import compare_rows as compare_rows
    from engine.evaluate.network.questions import NetworkAnswer as NetworkAnswer
    from engine.evaluate.network.questions import Question as Question
    from engine.evaluate.network.questions import Selection as Selection
    from engine.evaluate.network.questions import Stage as Stage
    from engine.evaluate.network.questions import Unavailable as Unavailable
    from engine.evaluate.network.rows import Occasion as Occasion
    from engine.evaluate.network.rows import Row as Row
    from engine.evaluate.network.rows import RowTable as RowTable
    from engine.evaluate.network.supervisor import Supervisor as Supervisor
    from engine.evaluate.network.supervisor import second_evaluator as second_evaluator

_HOMES = {
    "Contradiction": "opinion",
    "NetworkAnswer": "questions",
    "Occasion": "rows",
    "Question": "questions",
    "Row": "rows",
    "RowTable": "rows",
    "Selection": "questions",
    "Stage": "questions",
    "Supervisor": "supervisor",
    "Unavailable": "questions",
    "compare": "opinion",
    "compare_rows": "opinion",
    "second_evaluator": "supervisor",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
