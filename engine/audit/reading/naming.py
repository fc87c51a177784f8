"""Names of a run: each distinct text resolved once for each spell of days in which names mean the same.

What is not understood is gathered as a worklist: how often, where first, what comes near.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.audit.reading.answers import NameAnswers, NameKind, suggestions
from engine.bilingual import Text
from engine.intake.actions import actions_in, approves_a_leaving
from engine.intake.derive import names_of
from engine.intake.names import PostNames
from engine.intake.reported import Act, ReportedAct, Through, reported_acts
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import ACTION_GROUPS, Role
from engine.text import tidy
from engine.verdict.labels import post_label
from engine.verdict.links import relation


@dataclass(slots=True)
class Unknown:
    """A name that is not understood, with what an auditor needs to settle it."""

    kind: NameKind
    text: str
    reason: Text
    suggestions: tuple[str, ...]
    rows: int = 0
    first_row: int = 0
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class BodyFact:
    """A body as a fact: the fact's path, the body, the province it is said to be of, and through whom it acted."""

    path: str
    body: str | None
    place: str | None
    through: Through
    written: str


@dataclass(slots=True)
class Naming:
    """Resolves the names of one run."""

    book: Lawbook
    answers: NameAnswers = field(default_factory=NameAnswers)
    unknown: dict[tuple[NameKind, str], Unknown] = field(default_factory=dict)
    _edges: list[dt.date] = field(default_factory=list)
    _actions: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    _holders: dict[Role, frozenset[str]] = field(default_factory=dict)
    _reported: dict[tuple[str, bool, str, dt.date | None], tuple[BodyFact, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        edges: set[dt.date] = set()
        for rows in (self.book.posts, self.book.units, self.book.provinces, self.book.bodies):
            for row in rows.values():
                edges.update(day for day in (row.interval.start, row.interval.end) if day is not None)
        self._edges = sorted(edges)

    @property
    def edges(self) -> list[dt.date]:
        """Days on which a name may begin to mean something else, ascending."""
        return self._edges

    def first_day(self, day: dt.date | None) -> dt.date | None:
        """A day that stands for all days in which names mean what they mean on `day`."""
        if day is None or not self._edges:
            return day
        index = bisect_right(self._edges, day)
        return self._edges[index - 1] if index else self._edges[0] - dt.timedelta(days=1)

    def post(self, title: str | None, unit: str | None, province: str | None, day: dt.date | None) -> PostNames:
        """What a title with its unit and province means on a day of the spell `first_day` stands for."""
        if title is None:
            return PostNames()
        province = None if province is None else self.answers.read(NameKind.PROVINCE, province)
        return names_of(self.book).post(self.answers.read(NameKind.POST, title), unit, province, day)

    def actions(self, text: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(action ids, words not understood)."""
        if text is None:
            return (), ()
        if text not in self._actions:
            self._actions[text] = actions_in(self.answers.read(NameKind.ACTION, text))
        return self._actions[text]

    def body(self, text: str, day: dt.date | None) -> tuple[str | None, str | None]:
        """(body, province) a text names."""
        return names_of(self.book).body_in_place(self.answers.read(NameKind.BODY, text), day)

    def bodies(self, text: str, kind: str, day: dt.date | None, *, party: bool) -> tuple[BodyFact, ...]:
        """The facts a cell of acting bodies states; `kind` by `kind_of_actions`. Two bodies for one fact leave it open."""
        key = (text, party, kind, day)
        if key not in self._reported:
            self._reported[key] = tuple(self._bodies(self.answers.read(NameKind.BODY, text), kind, day, party=party))
        return self._reported[key]

    def _bodies(self, text: str, kind: str, day: dt.date | None, *, party: bool) -> Iterable[BodyFact]:
        whole, place = self.body(text, day)
        acts = reported_acts(text)
        plain = whole is not None and all(act.through is Through.ITSELF for act in acts)
        if plain:
            acts = (ReportedAct(text, Act.NAMED),)
        found: dict[str, BodyFact] = {}
        by: dict[str, Act] = {}
        for act in acts:
            body, where = (whole, place) if plain else self.body(act.body, day)
            path = fact_of_act(act.act, self._kind_for(body, kind, party=party), party=party)
            if path is None or (act.act is Act.INTRODUCES and by.get(path) is Act.DECIDES):
                continue
            fact = BodyFact(path, None if act.through is Through.HANDS_OVER else body, where, act.through, act.body)
            held = found.get(path)
            decides_over = act.act is Act.DECIDES and by.get(path) is Act.INTRODUCES
            if held is not None and held.body != fact.body and not decides_over:
                fact = BodyFact(path, None, None, Through.ITSELF, text)
            found[path], by[path] = fact, act.act
        return found.values()

    def _kind_for(self, body: str | None, kind: str, *, party: bool) -> str:
        """What a body that is only named in a row of an election did: one that never elects decided or approved."""
        if kind != "elects" or body is None or body in self._holding(Role.ELECTS):
            return kind
        if party:
            return "decides"
        return "approves" if body in self._holding(Role.APPROVES) else kind

    def _holding(self, role: Role) -> frozenset[str]:
        """Bodies that hold a role for some post, and those that are named for them."""
        if role not in self._holders:
            held = {body for row in self.book.competence for each, body in row.roles if each is role}
            self._holders[role] = frozenset(
                name for name in self.book.bodies if any(relation(self.book, name, body) != "other" for body in held)
            )
        return self._holders[role]

    def note_unknown(
        self,
        kind: NameKind,
        text: str,
        rows: int,
        first_row: int,
        names: PostNames | None = None,
        organisation: str | None = None,
    ) -> None:
        """Count a name that was not understood; `names` says why where it is a post's."""
        key = (kind, tidy(text))
        entry = self.unknown.get(key)
        if entry is None:
            reason, near = self._why(kind, text, names)
            entry = self.unknown[key] = Unknown(
                kind, text, reason, near, first_row=first_row, organisation=organisation
            )
        entry.rows += rows
        entry.first_row = min(entry.first_row, first_row)

    def take(self, unknown: Unknown) -> None:
        """Take in a name that was noted elsewhere, of rows that come after those noted here."""
        entry = self.unknown.setdefault((unknown.kind, tidy(unknown.text)), unknown)
        if entry is not unknown:
            entry.rows += unknown.rows
            entry.first_row = min(entry.first_row, unknown.first_row)

    def _why(self, kind: NameKind, text: str, names: PostNames | None) -> tuple[Text, tuple[str, ...]]:
        if names is not None and names.unresolved:
            other = [each for unresolved in names.unresolved for each in unresolved.other_times]
            near = tuple(dict.fromkeys(label for unresolved in names.unresolved for label in unresolved.suggestions))[
                :4
            ]
            if other:
                words = [each.words for each in other[:3]]
                heirs = tuple(heir.vi for each in other for heir in each.successors)
                return (
                    Text(f"không tồn tại vào ngày quyết định: {'; '.join(each.vi for each in words)}",
                         f"does not exist on the decision date: {'; '.join(each.en for each in words)}"),
                    (*heirs, *near)[:4],
                )  # fmt: skip
            return _NOT_KNOWN, near
        if names is not None and any(len(readings) > 1 for readings in names.posts):
            several = [
                post_label(self.book, reading).vi
                for readings in names.posts
                if len(readings) > 1
                for reading in readings
            ]
            return _SEVERAL, tuple(dict.fromkeys(several))[:4]
        return _NOT_KNOWN, suggestions(self.book, kind, text)[:4]

    def worklist(self) -> list[Unknown]:
        """Names not understood, the most frequent first."""
        return sorted(self.unknown.values(), key=lambda each: (-each.rows, each.kind, each.text))


_NOT_KNOWN = Text("không nhận ra", "not known")
_SEVERAL = Text("có nhiều cách hiểu", "can mean several things")
_ELECT = frozenset({"bau", "hiep-thuong-cu"})
_APPROVE = frozenset({"phe-chuan", "chuan-y"})


def kind_of_actions(actions: tuple[str, ...], words: str) -> str:
    """What a body that is only named did, by the acts the row reports in these words: `elects`, `approves` or `decides`."""
    if set(actions) <= set(ACTION_GROUPS["end"]) and approves_a_leaving(words):
        return "approves"
    filling = set(actions) & set(ACTION_GROUPS["fill"])
    if filling and filling <= _ELECT:
        return "elects"
    return "approves" if filling and filling <= _APPROVE else "decides"


def fact_of_act(act: Act, kind: str, *, party: bool) -> str | None:
    """The fact a body that acted is, on the Party's side or the State's; None for one that was only consulted."""
    if act is Act.CONSULTED:
        return None
    if act is Act.PROPOSES or (act is Act.INTRODUCES and not party):
        return "proposer.body"
    if act is Act.ELECTS or (act is Act.NAMED and kind == "elects"):
        return "election.body"
    if party:
        return "party_act.body"
    return (
        "election.approved_by" if act is Act.APPROVES or (act is Act.NAMED and kind == "approves") else "state_act.body"
    )
