"""Confidence votes: side by the instrument named, the post voted on, and which vote is the latest of its side."""

import datetime as dt

import pytest

from engine import load_lawbook
from engine.intake.derive import names_of
from engine.intake.votes import relate_votes
from engine.model.facts import Facts
from engine.model.values import Collection

BOOK = load_lawbook()


def vote(year, regime="96-QĐ/TW", form="lay-phieu", **more):
    return {"on": dt.date(year, 10, 12), "regime": regime, "form": form, **more}


def read(*items, complete=True):
    facts = Facts(
        {"candidate.confidence_votes": Collection(tuple(items), complete), "decision.on": dt.date(2025, 5, 1)}
    )
    return list(relate_votes(BOOK, names_of(BOOK), facts)["candidate.confidence_votes"].items)


@pytest.mark.parametrize(
    ("regime", "side"),
    [("96-QĐ/TW", "party"), ("Quy định số 262-QĐ/TW", "party"), ("Nghị quyết 96/2023/QH15", "state"),
     ("85/2014/QH13", "state"), ("kế hoạch của tỉnh", None)],
)  # fmt: skip
def test_the_side_follows_the_instrument(regime, side):
    """Party regulation or resolution of the National Assembly; anything else says nothing."""
    (item,) = read(vote(2023, regime))
    assert side == item.get("side")


def test_the_files_own_side_is_kept():
    """The office knows what vote it was."""
    (item,) = read(vote(2023, "96-QĐ/TW", side="state"))
    assert "state" == item["side"]


def test_the_post_voted_on_is_resolved():
    """A title of the catalogue becomes its id; another stays as it is."""
    known, strange = read(vote(2023, post="Phó Bí thư Tỉnh ủy Quảng Ninh"), vote(2018, post="chuyên viên"))
    assert "pho-bi-thu-tinh-uy" == known["post_id"]
    assert "post_id" not in strange


def test_the_latest_of_each_side():
    """A State vote does not take the place of a Party vote, nor a vote of two levels that of a poll."""
    items = read(vote(2018, "262-QĐ/TW"), vote(2023), vote(2024, "96/2023/QH15"), vote(2024, form="bo-phieu"))
    assert [False, True, True] == [item.get("latest") for item in items[:3]]


def test_a_vote_after_the_decision_does_not_count():
    """What came later could not be known."""
    items = read(vote(2023), vote(2026))
    assert True is items[0]["latest"]


@pytest.mark.parametrize(
    ("others", "complete", "latest"),
    [([], False, None), ([vote(2024)], False, False), ([{"regime": "96-QĐ/TW", "form": "lay-phieu"}], True, None),
     ([{"on": dt.date(2024, 3, 1), "regime": "96-QĐ/TW"}], True, None), ([{"on": dt.date(2020, 3, 1)}], True, True)],
    ids=["incomplete list", "a later one in an incomplete list", "no date", "poll or vote not said", "an earlier one"],
)  # fmt: skip
def test_what_is_not_known_leaves_it_open(others, complete, latest):
    """A later vote settles it at once; that there is none needs a complete list."""
    assert latest is read(vote(2023), *others, complete=complete)[0].get("latest")
