"""How people answer: words of both scripts, stated absences, partial dates; what cannot be read is refused."""

import datetime as dt

import pytest
from pydantic import TypeAdapter, ValidationError

from engine.model.answers import DayAnswer, TextAnswer, WholeAnswer, YesNoAnswer
from engine.model.choices import Ballot
from engine.model.proposal import CentralCommittee, Grade, Sex
from engine.model.values import PARTIAL, Range, Stated

DAY, WHOLE, TEXT, YES_NO = (TypeAdapter(kind) for kind in (DayAnswer, WholeAnswer, TextAnswer, YesNoAnswer))
SEX, GRADE, COMMITTEE, BALLOT = (TypeAdapter(kind) for kind in (Sex, Grade, CentralCommittee, Ballot))


@pytest.mark.parametrize(
    ("kind", "said", "expected"),
    [
        (DAY, dt.date(2024, 2, 29), dt.date(2024, 2, 29)),
        (DAY, "29/2/2024", dt.date(2024, 2, 29)),
        (DAY, "2024-02", Range(dt.date(2024, 2, 1), dt.date(2024, 2, 29), PARTIAL)),
        (DAY, 1966, Range(dt.date(1966, 1, 1), dt.date(1966, 12, 31), PARTIAL)),
        (DAY, "không có", Stated.NONE),
        (DAY, "KHÔNG ÁP DỤNG", Stated.NOT_APPLICABLE),
        (DAY, None, None),
        (SEX, "không có", Stated.NONE),
        # A list with its own “none” has one way to say it, the way conditions name it.
        (BALLOT, "không có", "none"),
        (BALLOT, "không áp dụng", Stated.NOT_APPLICABLE),
        (WHOLE, 0, 0),
        (WHOLE, "khong co", Stated.NONE),
        (TEXT, "  Sở Nội vụ ", "Sở Nội vụ"),
        (TEXT, "S\u01a1\u0309 No\u0323\u0302i vu\u0323", "Sở Nội vụ"),
        (TEXT, "   ", None),
        (TEXT, 80, "80"),
        (YES_NO, True, True),
        (YES_NO, "có", True),
        (YES_NO, "Không", False),
        (YES_NO, "không có", Stated.NONE),
        (SEX, "NỮ", "female"),
        (SEX, "nu", "female"),
        (SEX, "không áp dụng", Stated.NOT_APPLICABLE),
        (GRADE, "Hoàn thành tốt nhiệm vụ", "hoan-thanh-tot"),
        (GRADE, "khong-hoan-thanh", "khong-hoan-thanh"),
        # “không” is one of this question's own answers.
        (COMMITTEE, "không", "none"),
        (COMMITTEE, "Ủy viên dự khuyết", "alternate"),
    ],
)
def test_answers_are_read(kind, said, expected):
    """Every way of answering gives one value; left out stays unknown."""
    found = kind.validate_python(said)
    assert (type(expected), expected) == (type(found), found)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (DAY, "30/2/2024"), (DAY, "1899"), (DAY, dt.date(2200, 1, 1)), (DAY, True), (DAY, 3.5), (DAY, []),
        (WHOLE, -1), (WHOLE, 1_000_001), (WHOLE, True), (WHOLE, "3"), (WHOLE, 2.0),
        (TEXT, True), (TEXT, "x" * 2001), (TEXT, {}), (YES_NO, 1), (YES_NO, "maybe"), (SEX, "khác"), (SEX, 1),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(kind, said):
    """Nothing is guessed: a yes is no number, a text no number, an impossible day no day."""
    with pytest.raises(ValidationError):
        kind.validate_python(said)
