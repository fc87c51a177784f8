"""What the columnar and the native evaluator say differently of the same cases."""

import polars as pl

from engine.audit.frame import frame_of_cases
from engine.audit.judging.judge import judge_frame
from engine.audit.judging.natively import judge_natively
from engine.model.vocabulary import Facet
from engine.verdict.findings import Result

EVERY = frozenset(Result)


def differences(book, cases, scope=tuple(Facet)):
    """What the two evaluators say differently of the cases, by column."""
    frame = frame_of_cases(cases, book.facts)
    ours = judge_frame(book, frame, scope, results=EVERY)
    theirs = judge_natively(book, frame, scope, results=EVERY)
    assert 0 == ours.natively
    found = {}
    for name in theirs.verdicts.columns:
        one, other = (plain_column(judged, name) for judged in (ours, theirs))
        rows = [row for row, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]
        if rows:
            found[name] = [(row, one[row], other[row]) for row in rows[:3]]
    one, other = counted(ours.findings), counted(theirs.findings)
    if not one.equals(other):
        found["findings"] = [
            left.join(right, on=left.columns, how="anti").to_dicts()[:3] for left, right in ((one, other), (other, one))
        ]
    return found


def plain_column(judged, name):
    """A column as plain values; texts of law not held as they read."""
    values = judged.verdicts[name].to_list()
    return [{law.text.vi for law in judged.laws[value]} for value in values] if name == "missing_law" else values


def counted(findings):
    """Findings as a bag: every row and how often."""
    columns = findings.columns
    return findings.with_columns(pl.col(pl.Categorical, pl.Enum).cast(pl.String)).group_by(columns).len().sort(columns)
