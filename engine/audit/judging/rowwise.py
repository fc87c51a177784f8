"""A rule the columnar evaluator cannot take, judged row by row by the native one where it bears."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from engine.audit.frame import FactsFrame
from engine.audit.judging.results import Found
from engine.audit.judging.rulebook import Meta, Rule
from engine.evaluate.columnar.bits import of_positions, positions
from engine.evaluate.columnar.dates import day_of
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Severity
from engine.verdict.check import Run
from engine.verdict.findings import Result

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits


def judge_rowwise(book: Lawbook, rule: Rule, frame: FactsFrame, bears: Bits, days: NDArray[np.int64]) -> list[Found]:
    """The findings of one rule in the cases it bears on."""
    rows = len(frame)
    where: dict[tuple[Severity, Result], list[int]] = {}
    said: dict[tuple[str, bool], list[int]] = {}
    unsure: list[int] = []
    places = positions(bears, rows).tolist()
    for row, case in zip(places, frame.cases(places), strict=True):
        run = Run(book, case, day_of(int(days[row])))
        for finding in run.findings():
            if finding.rule == rule.meta.rule:
                where.setdefault((finding.severity, finding.result), []).append(row)
                if finding.unsure:
                    unsure.append(row)
                if finding.result is Result.UNKNOWN:
                    for blocker in finding.blockers:
                        said.setdefault((blocker.path, blocker.calendar), []).append(row)
    found = []
    for severity in dict.fromkeys(severity for severity, _ in where):
        bits = {result: _bits(where.get((severity, result), []), rows) for result in Result}
        meta: Meta = replace(rule.meta, severity=severity)
        found.append(
            Found(
                meta, bits[Result.SATISFIED], bits[Result.EXCEPTED], bits[Result.BREACHED], bits[Result.UNKNOWN],
                _bits(unsure, rows),
                said={missing: _bits(at, rows) & bits[Result.UNKNOWN] for missing, at in said.items()},
            )
        )  # fmt: skip
    return found


def _bits(rows: list[int], count: int) -> Bits:
    return of_positions(np.asarray(rows, np.intp), count)
