"""The facts frame: what a case states is what its row states."""

import datetime as dt
from pathlib import Path

import polars as pl
import pytest

from engine import load_lawbook, read_proposal_file
from engine.audit.frame import frame_of_cases
from engine.audit.judging.natively import judge_natively
from engine.intake.cases import open_case
from engine.model.values import PARTIAL, Collection, Range, Stated
from engine.verdict.check import check_case

EXAMPLES = sorted(
    path
    for path in (Path(__file__).parents[2] / "examples" / "proposals").glob("*.yaml")
    if path.name != "expected.yaml"
)


@pytest.fixture(scope="module")
def cases():
    book = load_lawbook()
    return book, [open_case(book, read_proposal_file(path)) for path in EXAMPLES]


def _stated(case):
    """Facts without what is the same question in other words: an empty list of items and one not told apart."""
    return dict(case.facts.values)


def test_a_row_states_what_the_case_states(cases):
    """A case written to a frame and read back has the same facts, post, actions and decision date."""
    book, held = cases
    frame = frame_of_cases(held, book.facts)
    for position, case in enumerate(held):
        back = frame.case(position)
        assert _stated(case) == _stated(back)
        assert (case.names, case.actions, case.decided, case.places) == (
            back.names, back.actions, back.decided, back.places,
        )  # fmt: skip


def test_cases_are_read_where_they_are_asked_for(cases):
    """Cases at some positions, in that order; a frame of a few facts states those and no others."""
    book, held = cases
    frame = frame_of_cases(held, book.facts)
    assert [frame.case(at) for at in (7, 2, 2)] == list(frame.cases((7, 2, 2)))
    few = [
        {path: value for path, value in case.facts.values.items() if path in ("steps", "action", "decision.on")}
        for case in held
    ]
    assert few == [dict(case.facts.values) for case in frame.of("steps").cases()]


def test_absence_bounds_and_completeness_keep_apart(cases):
    """Not given, none, within bounds, an empty list and a list not given are five things."""
    book, held = cases
    day = dt.date(2024, 3, 1)
    given = {
        "received_on": Range(day, dt.date(2024, 3, 31), PARTIAL),
        "candidate.sex": Stated.NONE,
        "steps": Collection((), complete=True),
        "dossier": Collection(({"on": Stated.NOT_APPLICABLE}, {"on": Range(day, dt.date(2024, 4, 1), PARTIAL)}), False),
        "candidate.current_posts": Stated.NONE,
        "cited_instruments": (),
    }
    case = held[0].__class__("x", held[0].facts.__class__(given), held[0].names, (), day, {}, {})
    back = frame_of_cases([case, held[0]], book.facts).case(0)
    assert {**given, "decision.on": day} == dict(back.facts.values)


def test_verdicts_of_a_frame_are_those_of_its_cases(cases):
    """`judge_natively` says of each row what `check_case` says of the case."""
    book, held = cases
    judged = judge_natively(book, frame_of_cases(held, book.facts))
    assert [check_case(book, case).outcome.value for case in held] == judged.verdicts["verdict"].to_list()
    broken = sum(len(check_case(book, case).breaches) for case in held)
    assert broken == judged.findings.height
    assert judged.verdicts.schema["codes"] == pl.List(pl.String)
