"""Cases under the law of one day each: who is competent, what is reported, and what becomes of every rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audit.frame import PLACE, FactsFrame
from engine.audit.judging.bearing import Bearing
from engine.audit.judging.competence import NOBODY, Group, LinkOutcome
from engine.audit.judging.judged import RELATIONS
from engine.audit.judging.law import Law, numbers_of
from engine.audit.judging.readings import NO_READING, Titles
from engine.audit.judging.results import Found, judge_rule
from engine.audit.judging.rowwise import judge_rowwise
from engine.audit.judging.rulebook import Meta, Rule
from engine.audit.judging.timeline import within
from engine.evaluate.columnar.bits import none_set, pack
from engine.evaluate.columnar.columns import Column, FrameTable, text_code, text_codes
from engine.evaluate.columnar.distinct import factorised
from engine.evaluate.columnar.evaluation import Evaluation, Missing
from engine.evaluate.columnar.functions import overlay
from engine.model.vocabulary import Confidence, Facet, Severity
from engine.verdict.findings import Result
from engine.verdict.links import LINKS, Link

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.evaluate.columnar.bits import Bits

_CONFIDENCES = tuple(each.value for each in Confidence)
_NO_RELATION = len(RELATIONS)
_DAYS_APART = 1 << 32
"""Keeps the days of one row apart from those of the next in one number."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a frame's indices mean: titles, actions as stated, and actions as the law is asked for them."""

    titles: Titles
    actions: Sequence[tuple[str, ...]]
    acts: Sequence[frozenset[str]]


class Runs:
    """Every case of a frame under the law of its day (`days`, since 1970; only where `dated`)."""

    def __init__(
        self, law: Law, frame: FactsFrame, asked: Asked, days: NDArray[np.int64], dated: NDArray[np.bool_]
    ) -> None:
        self.law = law
        self.frame = frame
        self.asked = asked
        self.days = days
        self.rows = len(frame)
        self.names = frame.table["names"].to_numpy().astype(np.intp)
        self.actions = frame.table["actions"].to_numpy().astype(np.intp)
        titles = asked.titles
        self.reading = titles.reading[self.names]
        self.judged = dated & ~titles.unknown[self.names]
        self.dated = dated
        self.has_post = self.reading != NO_READING
        self.table = law.tables.table(frame, days, self.reading)
        self.evaluation = Evaluation(law.rulebook.program, self.table)
        self.groups = self._groups(frame, self.evaluation, days)
        self._settle_managing_level()
        self.link_days: list[NDArray[np.int64]] = []
        self.relations: list[NDArray[np.uint8]] = []
        self.natively = 0

    def _groups(self, frame: FactsFrame, evaluation: Evaluation, days: NDArray[np.int64]) -> NDArray[np.intp]:
        """The competence group of each case on a day; `NOBODY` without a post."""
        readings, names = self.law.tables.readings, frame.table["names"].to_numpy().astype(np.intp)
        actions = frame.table["actions"].to_numpy().astype(np.intp)
        situations, titles = self.law.situations, self.asked.titles
        posts = readings.posts(titles.reading[names])
        first = situations.assembly_numbers(evaluation, posts, actions, self.asked.acts, days)
        present = np.flatnonzero(np.bincount(first + 1)) - 1
        alone = np.full(int(first.max(initial=NOBODY)) + 2, NOBODY)
        for number in present.tolist():
            alone[number] = NOBODY if number == NOBODY else situations.group((number,))
        groups = alone[first]
        more = np.asarray([bool(each) for each in titles.more], np.bool_)
        rows = np.flatnonzero(more[names]) if len(names) else np.zeros(0, np.intp)
        if len(rows):
            self._further(frame, rows, first, groups, days, names)
        return groups

    def _further(
        self, frame: FactsFrame, rows: NDArray[np.intp], first: NDArray[np.intp], groups: NDArray[np.intp],
        days: NDArray[np.int64], names: NDArray[np.intp],
    ) -> None:  # fmt: skip
        """Compound posts, and the clear ones beside an ambiguous one: each reading's competence, then together."""
        more = self.asked.titles.more
        pairs = [(row, reading) for row in rows.tolist() for reading in more[names[row]]]
        at = np.asarray([row for row, _ in pairs], np.intp)
        reading = np.asarray([number for _, number in pairs], np.intp)
        part = self.law.for_competence(frame, at)
        table = self.law.tables.table(part, days[at], reading)
        evaluation = Evaluation(self.law.rulebook.program, table)
        posts = self.law.tables.readings.posts(reading)
        actions = part.table["actions"].to_numpy().astype(np.intp)
        numbers = self.law.situations.assembly_numbers(evaluation, posts, actions, self.asked.acts, days[at])
        found: dict[int, list[int]] = {row: [first[row]] if first[row] != NOBODY else [] for row in rows.tolist()}
        for (row, _), number in zip(pairs, numbers.tolist(), strict=True):
            found[row].append(number)
        for row, assemblies in found.items():
            groups[row] = self.law.situations.group(tuple(int(each) for each in assemblies))

    def _settle_managing_level(self) -> None:
        """From competence to the fact the requirements read: at which level the post is managed."""
        codes = self.law.situations.per_group.of("managing level", _level_code, -1)[self.groups]
        known = (codes >= 0) & self.has_post & self.judged
        column = Column("text", np.maximum(codes, 0), known)
        self._managing = column

        def make(_: FrameTable, stated: Column) -> Column:
            if stated.kind == "nothing" and stated.stated is None:
                return column
            given = stated.known if stated.stated is None else stated.known | (stated.stated != 0)
            return overlay(column, stated, given)

        self.table.put_later("managing_level", make)
        if self.law.managing_level_is_read:
            # The guards were asked before the level was known: now all is asked afresh.
            self.evaluation = Evaluation(self.law.rulebook.program, self.table)
            self.groups = self._groups(self.frame, self.evaluation, self.days)

    def clashes(self) -> Bits:
        """Where rows of competence contradict each other."""
        found = self.law.situations.per_group.of("clashes", lambda group: group.clashes, False)
        return pack(found[self.groups] & self.dated)

    def unregulated(self) -> Bits:
        """Where an exhaustive list is held that does not name a post."""
        found = np.zeros(self.rows, np.bool_)
        for jurisdiction, interval in self.law.exhaustive_lists:
            in_force = within(self.days, interval) & self.dated
            if in_force.any():
                found |= in_force & self._left_out(jurisdiction)
        return pack(found)

    def _left_out(self, jurisdiction: str) -> NDArray[np.bool_]:
        """Where a post of this jurisdiction has nobody who settles it."""
        groups, titles = self.law.situations.groups, self.asked.titles
        readings = self.law.tables.readings.all
        keys = self.names * (len(groups) + 1) + self.groups + 1
        first, back = factorised(keys)
        answers = []
        for key in keys[first].tolist():
            name, group = divmod(key, len(groups) + 1)
            numbers = [titles.reading[name]] if titles.reading[name] != NO_READING else []
            settling = groups[group - 1].settling if group else ()
            answers.append(
                any(
                    readings[number].province == jurisdiction and not settled
                    for number, settled in zip([*numbers, *titles.more[name]], settling, strict=True)
                )
                if group
                else False
            )
        return np.asarray(answers, np.bool_)[back]

    def findings(self, scope: Sequence[Facet]) -> Iterator[Found]:
        """Every finding, in the order the native evaluator lists them."""
        if Facet.AUTHORITY in scope:
            yield from self._links()
        posts = self.law.tables.readings.posts(self.reading)
        bearing = Bearing(
            self.evaluation, self.table, self.judged, self.days, posts, self.law.situations.posts, self.actions,
            self.asked.acts,
        )  # fmt: skip
        for rule in self.law.rulebook.rules:
            if rule.meta.facet in scope:
                bears = bearing.of(rule)
                if bears.any():
                    yield from self._judge(rule, bears)

    def _judge(self, rule: Rule, bears: Bits) -> Sequence[Found]:
        if rule.native is None:
            return judge_rule(self.evaluation, rule, bears)
        found = judge_rowwise(self.law.book, rule, self.frame, bears, self.days)
        self.natively += int(sum(int(word).bit_count() for word in bears))
        return found

    def may_wait_for_calendar(self, rule_reads: frozenset[str]) -> bool:
        """Whether one of these facts is known, in some case, within bounds only the official calendar narrows."""
        return any(self.table.column(path).calendar is not None for path in rule_reads if not path.startswith("item."))

    def _links(self) -> Iterator[Found]:
        asked = self.judged & self.has_post
        self.link_days = [self._link_day(link) for link in LINKS]
        for number, (link, groups) in enumerate(zip(LINKS, self._groups_on_link_days(asked), strict=True)):
            outcomes, back = self._outcomes(link, groups, asked)
            relation = [_NO_RELATION if each.relation is None else RELATIONS.index(each.relation) for each in outcomes]
            self.relations.append(np.asarray(relation, np.uint8)[back])
            yield from _found(number, link, outcomes, back, self.rows)

    def _link_day(self, link: Link) -> NDArray[np.int64]:
        days = self.days
        for path in reversed(link.date_facts):
            column = self.table.column(path)
            if column.kind == "date":
                days = np.where(column.exact, column.low, days)
        return days

    def _groups_on_link_days(self, asked: NDArray[np.bool_]) -> Iterator[NDArray[np.intp]]:
        """Competence on each link's own day: asked anew only where that day falls under another law."""
        timeline = self.law.tables.timeline
        own = timeline.segments(self.days)
        apart = [np.flatnonzero(asked & (timeline.segments(days) != own)) for days in self.link_days]
        rows = np.concatenate(apart)
        days = np.concatenate([days[where] for days, where in zip(self.link_days, apart, strict=True)])
        keys, first, back = np.unique(rows * _DAYS_APART + days, return_index=True, return_inverse=True)
        anew = self._groups_of(rows[first], days[first])[back] if len(keys) else rows
        ends = np.cumsum([len(where) for where in apart])
        for where, found in zip(apart, np.split(anew, ends[:-1]), strict=True):
            groups = self.groups.copy()
            groups[where] = found
            yield groups

    def _groups_of(self, rows: NDArray[np.intp], days: NDArray[np.int64]) -> NDArray[np.intp]:
        """Competence in these cases on other days."""
        part = self.law.for_competence(self.frame, rows)
        table = self.law.tables.table(part, days, self.reading[rows])
        managing = self._managing.take(rows)
        table.put_later("managing_level", lambda _, stated: managing if stated.kind == "nothing" else stated)
        return self._groups(part, Evaluation(self.law.rulebook.program, table), days)

    def _outcomes(
        self, link: Link, groups: NDArray[np.intp], asked: NDArray[np.bool_]
    ) -> tuple[list[LinkOutcome], NDArray[np.intp]]:
        """The distinct outcomes of a link, and which each case has."""
        reported = self._reported(link)
        situations = self.law.situations
        present, back = situations.outcome_numbers(
            link, self.law.bodies, np.where(asked, groups, NOBODY), reported, self._elsewhere(link, reported)
        )
        return [situations.outcomes[number] for number in present], back

    def _reported(self, link: Link) -> NDArray[np.intp]:
        column = self.table.column(link.fact)
        if column.kind != "text":
            return np.full(self.rows, -1, np.intp)
        return np.where(column.known, numbers_of(self.law.body_of_code, column.low), -1)

    def _elsewhere(self, link: Link, reported: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Where a local body is said to belong to another province than the post."""
        path = link.fact + PLACE
        if path not in self.frame.table.columns:
            return np.zeros(self.rows, np.bool_)
        series = self.frame.table[path]
        place = np.where(
            series.is_not_null().to_numpy(), numbers_of(self.law.province_of_code, text_codes(series)), -1
        )  # fmt: skip
        province = self.province_numbers()
        local = np.append(self.law.local_bodies, False)[reported]
        after = np.append(self.law.successors, -2)
        apart = (place != province) & (after[place] != province) & (after[province] != place)
        return np.asarray(local & (place >= 0) & (province >= 0) & apart)

    def province_numbers(self) -> NDArray[np.intp]:
        """The province of each case's first post; -1 without one."""
        index = {province: number for number, province in enumerate(self.law.provinces)}
        readings = self.law.tables.readings.all
        table = [-1 if each.province is None else index[each.province] for each in readings]
        return np.asarray(np.asarray([*table, -1], np.intp)[self.asked.titles.first[self.names]])


def _level_code(group: Group) -> int:
    return -1 if group.managing_level is None else text_code(group.managing_level)


def _found(
    number: int, link: Link, outcomes: Sequence[LinkOutcome], back: NDArray[np.intp], rows: int
) -> Iterator[Found]:
    def where(test: Any) -> Bits:
        return pack(np.asarray([test(each) for each in outcomes], np.bool_)[back])

    severity = Severity.VIOLATION if link.required else Severity.JUDGEMENT
    for confidence in Confidence:
        mine = [each for each in outcomes if each.result is not None and each.confidence == confidence.value]
        if not mine:
            continue
        meta = Meta(
            0, f"tham-quyen.{link.what}", f"authority.sai-tham-quyen.{link.what}", Facet.AUTHORITY, severity, confidence
        )
        chosen = where(lambda each, held=confidence.value: each.result is not None and each.confidence == held)
        of = {result: chosen & where(lambda each, held=result: each.result is held) for result in Result}
        said: dict[Missing, Bits] = {}
        for blocker in {blocker for each in mine if each.result is Result.UNKNOWN for blocker in each.blockers}:
            said[blocker.path, blocker.calendar] = of[Result.UNKNOWN] & where(
                lambda each, held=blocker: held in each.blockers
            )
        yield Found(
            meta, of[Result.SATISFIED], none_set(rows), of[Result.BREACHED], of[Result.UNKNOWN], said=said, link=number
        )
