"""Counts over rows are facts only where a unit's batch is declared complete."""

from __future__ import annotations

import polars as pl

from engine.audit.frame import FactsFrame
from engine.audit.reading.cross_rows import CompleteUnits, CrossRows
from engine.audit.reading.decisions import Decisions
from engine.intake.names import PostNames, ResolvedPost


def planned(*persons: str, unit: str = "Sở Tài chính", stated: int | None = None) -> Decisions:
    """Planning decisions, one for each person, for the same post of a unit."""
    size = len(persons)
    reading = ResolvedPost("giam-doc-so", None, "quang-ninh", None, None, None, "exact")
    table = pl.DataFrame(
        {
            "row": list(range(1, size + 1)), "names": [0] * size, "actions": [0] * size, "candidate.id": list(persons),
            "plan.term": ["next"] * size, "party_act.body": ["ban-thuong-vu-tinh-uy"] * size,
            "plan.persons_for_post": pl.Series([stated] * size, dtype=pl.Int64),
        }
    )  # fmt: skip
    shown = pl.DataFrame({"organisation": [unit] * size, "province": ["Quảng Ninh"] * size})
    return Decisions(FactsFrame(table, (PostNames(((reading,),)),), (("quy-hoach",),)), shown, ())


def counted(units: set[tuple[str, str | None]], decisions: Decisions) -> list[int | None]:
    """Persons planned for the post, by row, after both readings."""
    cross = CrossRows(CompleteUnits(frozenset(units)))
    cross.count(decisions)
    return cross.added(decisions).frame.table["plan.persons_for_post"].to_list()


def test_persons_are_counted_once_each_within_a_complete_unit() -> None:
    """Four decisions about three persons are three persons."""
    assert counted({("so tai chinh", None)}, planned("a", "b", "c", "c")) == [3, 3, 3, 3]
    assert counted({("so tai chinh", "quang ninh")}, planned("a", "b")) == [2, 2]


def test_nothing_is_counted_where_rows_may_be_missing() -> None:
    """A unit that is not declared complete gets no count; another unit's declaration does not help it."""
    assert counted({("so y te", None)}, planned("a", "b")) == [None, None]


def test_what_the_input_states_stays() -> None:
    """A count given as a column is never replaced."""
    assert counted({("so tai chinh", None)}, planned("a", "b", stated=5)) == [5, 5]


def test_posts_of_a_person_need_the_whole_batch() -> None:
    """How many posts one person is planned for is counted only where everything is declared complete."""
    assert CrossRows(CompleteUnits(frozenset({("so tai chinh", None)}))).paths == ("plan.persons_for_post",)
    assert CrossRows(CompleteUnits(frozenset({("*", None)}))).paths == (
        "plan.persons_for_post",
        "plan.posts_for_person",
    )
