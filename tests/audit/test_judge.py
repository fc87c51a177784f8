"""Columnar equals native on every rule, facet and verdict, unknowns, absences and partial dates included."""

import datetime as dt
import gc
import random

import pytest

from engine import load_lawbook
from engine.audit.frame import FactsFrame, frame_of_cases
from engine.audit.judging.judge import CHUNK, judge_frame
from engine.audit.judging.law import law_of
from engine.audit.judging.natively import judge_natively
from engine.evaluate.columnar.columns import FrameTable
from engine.model.vocabulary import Facet
from tests.audit.both_evaluators import EVERY, counted, differences
from tests.audit.less_known import disciplined
from tests.audit.random_cases import RandomCases


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


@pytest.mark.parametrize("seed", range(10))
def test_columnar_equals_native(book, seed):
    """Every column of the verdict table and every finding of 1,000 cases a seed, drawn over all facts the law reads."""
    assert {} == differences(book, RandomCases(book, seed).many(1000))


def test_columnar_equals_native_where_a_discipline_may_be_older_than_its_rule(book):
    """Its day exact, known in part, or not known, at the turn from 80-QĐ/TW to 377-QĐ/TW."""
    chance, turn = random.Random(7), dt.date(2025, 10, 8)
    cases = [
        case for case in RandomCases(book, 7).many(400)
        if isinstance(case.decided, dt.date) and case.decided >= turn and case.actions and case.names.posts
    ]  # fmt: skip
    drawn = [each for case in cases * 5 for each in disciplined(case, turn, chance)]
    assert {} == differences(book, drawn)


def test_columnar_equals_native_over_one_facet(book):
    """A scope leaves out the findings of other facets, and says null of the facets themselves."""
    assert {} == differences(book, RandomCases(book, 99).many(100), (Facet.ELIGIBILITY,))


def test_no_shipped_rule_is_left_to_native(book):
    """Every requirement and every question of the shipped law is compiled."""
    assert [] == [(rule.meta.rule, rule.native) for rule in law_of(book).rulebook.rules if rule.native is not None]


def test_no_shipped_derivation_is_left_to_rows(book):
    """Every derived fact of the shipped law is computed over columns."""
    tables = law_of(book).tables
    assert [] == [row.fact for row in book.derivations if tables.is_left_to_rows(row)]


def test_an_empty_frame_has_an_empty_answer(book):
    """No rows in, no rows out, with all columns."""
    frame = frame_of_cases(RandomCases(book, 0).many(3), book.facts)
    judged = judge_frame(book, FactsFrame(frame.table.head(0), frame.names, frame.actions))
    assert (0, 0) == (judged.verdicts.height, judged.findings.height)
    assert judged.verdicts.columns == judge_natively(book, frame).verdicts.columns


def test_chunks_do_not_show(book, monkeypatch):
    """A frame cut into chunks gives the verdicts of the whole, in its order."""
    frame = frame_of_cases(RandomCases(book, 5).many(150), book.facts)
    whole = judge_frame(book, frame, results=EVERY)
    monkeypatch.setattr("engine.audit.judging.judge.CHUNK", 64)
    cut = judge_frame(book, frame, results=EVERY)
    assert CHUNK > 150
    assert whole.verdicts.drop("missing_law").equals(cut.verdicts.drop("missing_law"))
    assert counted(whole.findings).equals(counted(cut.findings))


def test_nothing_of_a_frame_outlives_its_judging(book):
    """The arrays of a frame go with it, without waiting for rubbish to be collected: memory does not grow with the rows."""
    frame = frame_of_cases(RandomCases(book, 6).many(50), book.facts)
    judge_frame(book, frame)
    gc.collect()
    gc.disable()
    try:
        judge_frame(book, frame)
        assert [] == [each for each in gc.get_objects() if isinstance(each, FrameTable)]
    finally:
        gc.enable()
