"""From a proposal to the facts of a case: names resolved, contradictions set aside, nothing guessed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, Span
from engine.intake.actions import actions_in, acts_on_the_post, acts_under
from engine.intake.consistency import contradictions
from engine.intake.derive import decision_day, names_of
from engine.intake.name_diagnostics import left_open, not_on_the_day, post_not_understood, too_long
from engine.intake.names import LONGEST_NAME, PostNames
from engine.intake.proposals import ReadProposal, raw_facts
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from engine.model.values import UNKNOWN, Collection, Range
from engine.model.vocabulary import ACTION_GROUPS

BODY_FACTS = (
    "proposer.body",
    "proposer.policy_approved_by",
    "party_act.body",
    "state_act.body",
    "election.body",
    "election.approved_by",
    "special_case.approved_by",
)
BODY_FIELDS = {
    "consultations": ("body",),
    "candidate.planning": ("approved_by",),
    "candidate.confidence_votes": ("body",),
    "candidate.relatives": ("consent_by",),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A case ready to be judged: stated facts with names resolved, the post, the actions, the decision date."""

    file: str
    facts: Facts
    names: PostNames
    actions: tuple[str, ...]
    decided: object
    """A date, a Range (partial date) or UNKNOWN."""
    reported: Mapping[str, str]
    """Body facts as the file writes them, by path."""
    places: Mapping[str, str]
    """The province a reported body is said to belong to, by path of the fact, where the file says one."""
    diagnostics: tuple[Diagnostic, ...] = field(default=())

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """First and last possible decision day; None when the date is not known at all."""
        if isinstance(self.decided, dt.date):
            return self.decided, self.decided
        if isinstance(self.decided, Range) and isinstance(self.decided.low, dt.date):
            assert isinstance(self.decided.high, dt.date)
            return self.decided.low, self.decided.high
        return None


def open_case(book: Lawbook, read: ReadProposal) -> Case:
    """The case of a proposal. Contradictory or unresolved statements become unknown and are said in `diagnostics`."""
    values = raw_facts(read.form)
    diagnostics: list[Diagnostic] = []
    for fault in contradictions(values, read.document):
        diagnostics.append(fault.diagnostic)
        _forget(values, fault.paths)
    decided = decision_day(values)
    if decided is not UNKNOWN:
        values["decision.on"] = decided
    on = decided if isinstance(decided, dt.date) else None
    reported = {path: str(values[path]) for path in BODY_FACTS if isinstance(values.get(path), str)}
    places = _resolve_bodies(book, values, on, read, diagnostics)
    names = _post(book, values, decided, read, diagnostics)
    actions = _actions(values, names, read, diagnostics)
    return Case(
        read.document.file, Facts(values), names, actions, decided, reported, places, tuple(diagnostics)
    )  # fmt: skip


def _forget(values: dict[str, object], paths: tuple[str, ...]) -> None:
    for path in paths:
        collection, _, rest = path.partition("[")
        if not rest:
            values.pop(path, None)
            continue
        index, _, fieldname = rest.partition("].")
        held = values.get(collection)
        if isinstance(held, Collection):
            items = list(held.items)
            items[int(index)] = {key: value for key, value in items[int(index)].items() if key != fieldname}
            values[collection] = Collection(tuple(items), held.complete)


def _resolve_bodies(
    book: Lawbook, values: dict[str, object], on: dt.date | None, read: ReadProposal, diagnostics: list[Diagnostic]
) -> dict[str, str]:
    names = names_of(book)
    places: dict[str, str] = {}
    for path in BODY_FACTS:
        text = values.get(path)
        if not isinstance(text, str):
            continue
        found, province = names.body_in_place(text, on)
        if province is not None:
            places[path] = province
        if found is None:
            values.pop(path)
            diagnostics.append(_unknown_body(book, text, on, read.document.span(tuple(path.split(".")))))
        else:
            values[path] = found
    for path, fields in BODY_FIELDS.items():
        held = values.get(path)
        if not isinstance(held, Collection):
            continue
        items = []
        for item in held.items:
            replaced = dict(item)
            for name in fields:
                text = replaced.get(name)
                if isinstance(text, str):
                    identifier = names.body(text, on)
                    if identifier is None:
                        replaced.pop(name)
                        diagnostics.append(_unknown_body(book, text, on, read.document.span(tuple(path.split(".")))))
                    else:
                        replaced[name] = identifier
            items.append(replaced)
        values[path] = Collection(tuple(items), held.complete)
    return places


def _unknown_body(book: Lawbook, text: str, on: dt.date | None, span: Span) -> Diagnostic:
    if len(text) > LONGEST_NAME:
        what = Text("tên cơ quan", "the name of a body")
        return Diagnostic("PC402", too_long(what, LONGEST_NAME), span, None, Level.WARNING)
    names = names_of(book)
    others = names.body_at_other_times(text, on) if on is not None else ()
    if others and on is not None:
        return not_on_the_day(text, others, on, span)
    near = names.body_suggestions(text)
    listed = "; ".join(near)
    return Diagnostic(
        "PC402",
        Text(f"không nhận ra cơ quan “{text[:80]}”", f"the body “{text[:80]}” is not known"),
        span,
        Text(f"Có phải: {listed}?", f"Did you mean: {listed}?") if near else None,
        Level.WARNING,
    )


def _post(
    book: Lawbook, values: dict[str, object], decided: object, read: ReadProposal, diagnostics: list[Diagnostic]
) -> PostNames:
    title = values.get("post.title")
    unit, province = values.pop("post.unit", None), values.pop("post.province", None)
    if not isinstance(title, str):
        return PostNames()
    on = decided if isinstance(decided, dt.date) else None
    names = names_of(book).post(
        title, unit if isinstance(unit, str) else None, province if isinstance(province, str) else None, on
    )
    span = read.document.span(("post", "title"))
    diagnostics.extend(post_not_understood(each, on, span, LONGEST_NAME) for each in names.unresolved)
    diagnostics.extend(left_open(names, on, span))
    return names


def _actions(
    values: dict[str, object], names: PostNames, read: ReadProposal, diagnostics: list[Diagnostic]
) -> tuple[str, ...]:
    given = values.pop("action", None)
    if not isinstance(given, tuple):
        return ()
    found: list[str] = []
    for text in given:
        known, strange = actions_in(str(text))
        found.extend(known)
        diagnostics.extend(_unknown_action(word, read.document.span(("action",))) for word in strange)
    standings = [reading.interim for readings in names.posts for reading in readings]
    actions = acts_under(acts_on_the_post(found), standings)
    if actions:
        values["action"] = actions
    return actions


def _unknown_action(word: str, span: Span) -> Diagnostic:
    return Diagnostic(
        "PC404",
        Text(f"không nhận ra nội dung công tác cán bộ “{word[:80]}”", f"the action “{word[:80]}” is not known"),
        span,
        Text("xem danh sách bằng “phancap explain noi-dung”", "see the list with “phancap explain noi-dung”"),
        Level.WARNING,
    )


def actions_or_filling(case: Case) -> frozenset[str]:
    """The case's actions; every act of filling a post when the file names none."""
    return frozenset(case.actions or ACTION_GROUPS["fill"])
