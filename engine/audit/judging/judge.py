"""Every decision of a facts frame judged, each by the law of its day: columns in, columns out.

A frame is taken in chunks, so that memory is bounded by the chunk and not by the frame. The answers are those of
`engine.verdict.check.check_case` on each row, which shares the lowered conditions and the assembly of competence and
nothing else of the evaluation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audit.frame import LAST, FactsFrame
from engine.audit.judging.competence import Group, PerGroup
from engine.audit.judging.judged import (
    BREACHES,
    RELATION_COLUMNS,
    RELATIONS,
    ROLE_COLUMNS,
    SUREST_FIRST,
    Judged,
    confidence_type,
    finding_schema,
    outcome_type,
    relation_type,
)
from engine.audit.judging.law import Law, law_of
from engine.audit.judging.missing_columns import Laws, fact_words, missing_words
from engine.audit.judging.possible_days import weigh_possible
from engine.audit.judging.readings import NO_READING
from engine.audit.judging.runs import Asked, Runs
from engine.audit.judging.tables import fact_table
from engine.audit.judging.weighing import OUTCOMES, Final, Standing, Weighed, facets_of, weigh_runs
from engine.audit.judging.wordlists import word_lists
from engine.evaluate.columnar.bits import pack, positions
from engine.evaluate.columnar.evaluation import Missing
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import ACTION_GROUPS, Facet, Role
from engine.verdict.check import ALL_FACETS
from engine.verdict.findings import Result
from engine.verdict.links import LINKS

if TYPE_CHECKING:
    import polars as pl
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits

CHUNK = 131_072
"""Rows judged at a time."""


def judge_frame(
    book: Lawbook,
    frame: FactsFrame,
    scope: tuple[Facet, ...] = ALL_FACETS,
    *,
    results: frozenset[Result] = BREACHES,
) -> Judged:
    """The verdicts on every row of a frame, over the facets in `scope`; findings are listed for `results` only."""
    return Judge(book, scope, results=results).judge(frame)


class Judge:
    """Judges frame after frame under one lawbook; what is worked out once is kept. Not shared between threads."""

    def __init__(
        self, book: Lawbook, scope: tuple[Facet, ...] = ALL_FACETS, *, results: frozenset[Result] = BREACHES
    ) -> None:
        self._law = law_of(book)
        self._scope = scope
        self._results = results
        self._laws = Laws(self._law)
        self._words = _Words(self._law)
        self._natively = 0

    def judge(self, frame: FactsFrame) -> Judged:
        """The verdicts on every row of a frame. Numbers in `missing_law` hold for all frames judged here."""
        import polars as pl

        asked, left = _asked(self._law, frame), self._law.tables.rows_left
        verdicts, findings = [], []
        first, last, dated, exact = _days(frame)
        tried = self._tried(first, last, dated)
        for start in range(0, max(len(frame), 1), CHUNK):
            here = slice(start, start + CHUNK)
            part, one = frame.slice(start, CHUNK), dated[here] & (tried[here] <= 1)
            runs = Runs(self._law, part, asked, first[here], one)
            verdict, finding = self._tables(part, runs, weigh_runs(runs, self._scope), one, exact[here])
            self._natively += runs.natively
            verdicts.append(verdict)
            findings.append(finding)
        # Few decisions may fall under several laws: they are judged together, those of all chunks.
        several = np.flatnonzero(tried > 1)
        order = np.arange(len(frame))
        order[several] = len(frame) + np.arange(len(several))
        for start in range(0, len(several), CHUNK // 4):
            rows = several[start : start + CHUNK // 4]
            verdict, finding = self._several(frame, asked, rows, first, last)
            verdicts.append(verdict)
            findings.append(finding)
        joined = pl.concat(verdicts)
        natively = self._natively + self._law.tables.rows_left - left
        return Judged(joined[order] if len(several) else joined, pl.concat(findings), self._laws.all, natively)

    def _several(
        self, frame: FactsFrame, asked: Asked, rows: NDArray[np.intp], first: NDArray[np.int64], last: NDArray[np.int64]
    ) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Decisions that may fall under several laws, judged under each."""
        timeline = self._law.tables.timeline
        begin = timeline.changes_by(first[rows])
        more = timeline.changes_by(last[rows]) - begin
        case = np.repeat(np.arange(len(rows)), more + 1)
        step = np.arange(len(case)) - np.repeat(np.cumsum(more + 1) - (more + 1), more + 1)
        days = np.where(step == 0, first[rows][case], np.append(timeline.changes, 0)[begin[case] + step - 1])
        table = frame.table[rows]
        part = FactsFrame(table[case], frame.names, frame.actions)
        runs = Runs(self._law, part, asked, days, np.ones(len(case), np.bool_))
        final = weigh_possible(runs, case, len(rows), self._scope)
        self._natively += runs.natively
        whole = FactsFrame(table, frame.names, frame.actions)
        return self._tables(whole, runs, final, np.ones(len(rows), np.bool_), np.zeros(len(rows), np.bool_))

    def _tried(self, first: NDArray[np.int64], last: NDArray[np.int64], dated: NDArray[np.bool_]) -> NDArray[np.intp]:
        timeline = self._law.tables.timeline
        return np.where(dated, 1 + timeline.changes_by(last) - timeline.changes_by(first), 0)

    def _tables(
        self, frame: FactsFrame, runs: Runs, final: Final, dated: NDArray[np.bool_], exact: NDArray[np.bool_]
    ) -> tuple[pl.DataFrame, pl.DataFrame]:
        titles = runs.asked.titles
        names = frame.table["names"].to_numpy().astype(np.intp)
        actions = frame.table["actions"].to_numpy().astype(np.intp)
        acting = np.asarray([bool(each) for each in frame.actions] or [False], np.bool_)[actions]
        standing = Standing(titles.unknown[names] | ~acting, pack(~acting))
        _open_without_action(final.weighed, standing.without_action)
        facets = facets_of(final, standing, self._scope)
        _add(final.missing, ("decision.on", False), pack(~exact))
        _add(final.missing, ("post.title", False), pack(titles.unknown[names]))
        _add(final.missing, ("action", False), pack(~acting))
        _add(final.missing, ("post.unit", False), pack(titles.ambiguous[names]))
        silent = {
            facet: flags & (titles.reading[names] != NO_READING) for facet, flags in facets.silent.items()
        }  # fmt: skip
        tables = self._law.tables
        stated = runs.table.as_stated() if frame is runs.frame else fact_table(frame, tables.kinds, tables.count_days)
        columns: dict[str, Any] = {
            "row": frame.table["row"],
            "verdict": self._words.outcomes(facets.whole, final.rows),
            **{
                facet.value: self._words.outcomes(facets.by_facet[facet] if facet in self._scope else None, final.rows)
                for facet in Facet
            },
            **self._words.bodies(np.where(dated, final.groups, -1)),
            **self._words.broken(final),
            "missing_facts": self._words.facts(
                missing_words(self._law, stated, titles.reading[names], final.missing), final.rows
            ),
            "missing_law": self._laws.numbers(final, dated, silent),
            "confidence": self._words.confidences(facets.confidence),
            "checked": facets.checked,
            **self._words.relations(final, dated),
        }
        import polars as pl

        return pl.DataFrame(columns), self._findings(frame, final)

    def _findings(self, frame: FactsFrame, final: Final) -> pl.DataFrame:
        import polars as pl

        schema = finding_schema()
        rows, days, said = [], [], []
        for each in final.weighed:
            four = {
                Result.SATISFIED: each.satisfied, Result.EXCEPTED: each.excepted, Result.BREACHED: each.breached,
                Result.UNKNOWN: each.unknown,
            }  # fmt: skip
            for result in self._results:
                at = positions(four[result], final.rows)
                if len(at):
                    rows.append(at)
                    days.append(each.days[at])
                    said.append(_said(each, result))
        if not rows:
            return pl.DataFrame(schema=schema)
        which = np.repeat(np.arange(len(said)), [len(at) for at in rows])
        words = pl.DataFrame(said, schema={name: schema[name] for name in _SAID}, orient="row")
        columns = {
            **{name: words[name].gather(which) for name in _SAID},
            "row": frame.table["row"].gather(np.concatenate(rows)),
            "law_of": pl.Series(np.concatenate(days).astype(np.int32)).cast(pl.Date),
        }
        return pl.DataFrame({name: columns[name] for name in schema})


_SAID = ("rule", "code", "facet", "result", "severity", "confidence")


def _said(each: Weighed, result: Result) -> tuple[str, ...]:
    """What a finding says whatever the case, in the order of `_SAID`."""
    meta = each.meta
    return (meta.rule, meta.code, meta.facet.value, result.value, meta.severity.value, meta.confidence.value)


def _asked(law: Law, frame: FactsFrame) -> Asked:
    acts = [frozenset(each or ACTION_GROUPS["fill"]) for each in frame.actions] or [frozenset()]
    return Asked(law.tables.readings.titles(frame.names), frame.actions, acts)


def _days(frame: FactsFrame) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_], NDArray[np.bool_]]:
    """First and last possible day, where there is one, and where the decision's is exact.

    Without a decision date the day to go by is that the file was received on, else proposed on, where exact.
    """
    first, decided = _day(frame, "decided")
    last = _bound(frame, "decided", first)
    exact = decided & (first == last)
    dated = decided
    for path in ("received_on", "proposer.on"):
        if path in frame.table.columns:
            day, known = _day(frame, path)
            latest = _bound(frame, path, day)
            stand_in = ~dated & known & (day == latest)
            first, last, dated = np.where(stand_in, day, first), np.where(stand_in, day, last), dated | stand_in
    return first, last, dated, exact


def _bound(frame: FactsFrame, name: str, first: NDArray[np.int64]) -> NDArray[np.int64]:
    if name + LAST not in frame.table.columns:
        return first
    later, bounded = _day(frame, name + LAST)
    return np.where(bounded, later, first)


def _day(frame: FactsFrame, name: str) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    import polars as pl

    series = frame.table[name]
    return series.cast(pl.Date).to_physical().fill_null(0).to_numpy().astype(np.int64), series.is_not_null().to_numpy()


def _open_without_action(weighed: list[Weighed], without_action: Bits) -> None:
    """Without a stated action a rule may not bear on the case at all: what it would breach stays open."""
    if not without_action.any():
        return
    for each in weighed:
        opened = each.breached & without_action
        each.breached = each.breached & ~opened
        each.unknown = each.unknown | opened


def _add(missing: dict[Missing, Bits], what: Missing, bits: Bits) -> None:
    if bits.any():
        missing[what] = missing[what] | bits if what in missing else bits


class _Words:
    """Columns of words out of numbers and bits."""

    def __init__(self, law: Law) -> None:
        rules = [rule.meta for rule in law.rulebook.rules]
        codes = {meta.code for meta in rules} | {f"authority.sai-tham-quyen.{link.what}" for link in LINKS}
        ids = {meta.rule for meta in rules} | {f"tham-quyen.{link.what}" for link in LINKS}
        self._codes = {code: place for place, code in enumerate(sorted(codes))}
        self._ids = {each: place for place, each in enumerate(sorted(ids))}
        self._per_group = PerGroup(law.situations.groups)
        self._bodies: dict[Role, dict[str, int]] = {role: {} for role in ROLE_COLUMNS}
        self._facts = {word: place for place, word in enumerate(fact_words(law))}

    def outcomes(self, places: NDArray[np.uint8] | None, rows: int) -> pl.Series:
        """Facet values; all null for a facet out of scope."""
        return _chosen(OUTCOMES, outcome_type(), np.full(rows, len(OUTCOMES)) if places is None else places)

    def confidences(self, places: NDArray[np.intp]) -> pl.Series:
        """Confidences; null past the last."""
        return _chosen(SUREST_FIRST, confidence_type(), places)

    def relations(self, final: Final, dated: NDArray[np.bool_]) -> dict[str, pl.Series]:
        """How reported bodies stand to competent ones; null past the last."""
        nothing = np.full(final.rows, len(RELATIONS))
        found = {}
        for place, name in enumerate(RELATION_COLUMNS):
            said = final.relations[place] if place < len(final.relations) else nothing
            found[name] = _chosen(RELATIONS, relation_type(), np.where(dated, said, len(RELATIONS)))
        return found

    def bodies(self, groups: NDArray[np.intp]) -> dict[str, pl.Series]:
        """Who holds each role."""
        import polars as pl

        found = {}
        for role, words in self._bodies.items():
            numbers = self._per_group.of(role.value, partial(_number_of_bodies, ROLE_COLUMNS.index(role), words), -1)
            said = pl.Series([*words, ""], dtype=pl.String).cast(pl.Categorical)
            found[role.value] = said.gather(np.where(groups < 0, len(words), numbers[groups]))
        return found

    def broken(self, final: Final) -> dict[str, pl.Series]:
        """Codes and ids of breached rules."""
        codes: dict[int, Bits] = {}
        ids: dict[int, Bits] = {}
        for each in final.weighed:
            if each.breached.any():
                _or(codes, self._codes[each.meta.code], each.breached)
                _or(ids, self._ids[each.meta.rule], each.breached)
        return {
            "codes": word_lists(codes, tuple(self._codes), final.rows),
            "rules": word_lists(ids, tuple(self._ids), final.rows),
        }

    def facts(self, words: Mapping[str, Bits], rows: int) -> pl.Series:
        """Missing facts."""
        return word_lists({self._facts[word]: bits for word, bits in words.items()}, tuple(self._facts), rows)


def _number_of_bodies(place: int, words: dict[str, int], group: Group) -> int:
    return words.setdefault(group.bodies[place], len(words))


def _chosen(words: Sequence[str], dtype: pl.Enum, places: NDArray[Any]) -> pl.Series:
    """The word at each place; null past the last one."""
    import polars as pl

    return pl.Series([*words, None], dtype=dtype).gather(places)


def _or(into: dict[int, Bits], place: int, bits: Bits) -> None:
    into[place] = into[place] | bits if place in into else bits
