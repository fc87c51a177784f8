"""The answer to “who is competent”: `phancap.authority/1` for a post named in free text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from engine.competence.assemble import (
    SETTLING,
    Assembly,
    Clash,
    Competent,
    assemble,
    managing_level,
    supersede_lower,
    unregulated,
)
from engine.diagnostics import Diagnostic
from engine.intake.derive import calendar_of, names_of, post_facts
from engine.intake.name_diagnostics import left_open, not_on_the_day
from engine.intake.names import PostNames, ResolvedPost, Unresolved
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Instrument
from engine.model.facts import Facts
from engine.model.vocabulary import ACTION_GROUPS, AuthorityVerdict, Role
from engine.verdict.missing import MissingFact, MissingLaw, missing_facts, missing_law, unknown_act
from engine.verdict.regime import regime

MAX_BRANCHES = 8
_STATE_ACTS = frozenset(
    ("bo-nhiem", *(act for group in ("renew", "interim", "suspend", "end") for act in ACTION_GROUPS[group]))
)
_GIVES_STATE_POSTS = frozenset({Role.ISSUES, Role.ELECTS, Role.APPROVES, Role.DESIGNATES})


@dataclass(frozen=True, slots=True)
class PostAuthority:
    """Competence for one reading of one post."""

    reading: ResolvedPost
    assembly: Assembly

    @property
    def entries(self) -> tuple[Competent, ...]:
        """Who holds which role, superseded ones left out."""
        return tuple(entry for entry in self.assembly.entries if not entry.superseded)


@dataclass(frozen=True, slots=True)
class Authority:
    """The whole answer. `verdict` is determined, undetermined, unregulated, conflicting or judgement."""

    on: dt.date
    actions: tuple[str, ...]
    posts: tuple[PostAuthority, ...]
    regime: tuple[Instrument, ...]
    verdict: AuthorityVerdict
    clashes: tuple[Clash, ...]
    missing_facts: tuple[MissingFact, ...]
    missing_law: tuple[MissingLaw, ...]
    unresolved: tuple[Unresolved, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def ask_authority(
    book: Lawbook,
    title: str,
    *,
    on: dt.date,
    actions: tuple[str, ...] = (),
    unit: str | None = None,
    province: str | None = None,
    facts: Mapping[str, object] | None = None,
) -> Authority:
    """Who is competent for the post `title` on a day; without actions, for filling it."""
    names = names_of(book).post(title, unit, province, on)
    acts = _with_interim(actions or ACTION_GROUPS["fill"], names)
    found = tuple(
        _one(book, reading, frozenset(acts), on, facts or {}, asked=bool(actions))
        for readings in names.posts
        for reading in readings
    )
    groups = [[item for item in found if item.reading in readings] for readings in names.posts]
    found = _highest_decides(book, found, groups)
    clashes = tuple(clash for item in found for clash in item.assembly.clashes)
    blockers = [blocker for item in found for entry in item.entries for blocker in entry.blockers]
    one_sided = tuple(item for item in found if _lacks_state_act(book, item, acts))
    law = tuple(
        dict.fromkeys(
            (
                *(each for item in found for each in missing_law(book, (item.assembly,), item.reading.province, on)),
                *(unknown_act(book, item.reading.post) for item in one_sided),
            )
        )
    )
    verdict = _verdict(book, names, found, clashes)
    return Authority(
        on=on, actions=acts, posts=found, regime=_regime(book, found, on),
        verdict="undetermined" if one_sided and verdict == "determined" else verdict,
        clashes=clashes, missing_facts=missing_facts(book, blockers, Facts(dict(facts or {}))), missing_law=law,
        unresolved=names.unresolved, diagnostics=_time_notes(names, on),
    )  # fmt: skip


def _with_interim(actions: tuple[str, ...], names: PostNames) -> tuple[str, ...]:
    """“Quyền …”, “phụ trách …” in the title asks who gives acting powers, when no action was named."""
    interim = {reading.interim for readings in names.posts for reading in readings}
    if actions is ACTION_GROUPS["fill"] and interim and None not in interim:
        return ("giao-quyen",) if interim == {"quyen"} else ("giao-phu-trach",)
    return actions


def _one(
    book: Lawbook,
    reading: ResolvedPost,
    actions: frozenset[str],
    on: dt.date,
    given: Mapping[str, object],
    *,
    asked: bool,
) -> PostAuthority:
    """Competence for one reading; without an action asked, the action is a fact not known."""
    stated = {"action": tuple(sorted(actions))} if asked else {}
    facts = Facts({**post_facts(book, reading, on), "decision.on": on, **stated, **given})
    first = assemble(book, reading.post, actions, on, facts)
    level = managing_level(book, (first,))
    if level is not None and "managing_level" not in facts.values:
        facts = facts.with_values({"managing_level": level})
        first = assemble(book, reading.post, actions, on, facts, calendar_of(book))
    return PostAuthority(reading, first)


def _highest_decides(
    book: Lawbook, found: tuple[PostAuthority, ...], groups: list[list[PostAuthority]]
) -> tuple[PostAuthority, ...]:
    if len(groups) < 2 or any(len(group) != 1 for group in groups):
        return found
    assemblies = supersede_lower(book, tuple(item.assembly for item in found))
    return tuple(PostAuthority(item.reading, assembly) for item, assembly in zip(found, assemblies, strict=True))


def _regime(book: Lawbook, found: tuple[PostAuthority, ...], on: dt.date) -> tuple[Instrument, ...]:
    return regime(book, (citation for item in found for entry in item.entries for citation in entry.citations), (on,))


def _verdict(
    book: Lawbook, names: PostNames, found: tuple[PostAuthority, ...], clashes: tuple[Clash, ...]
) -> AuthorityVerdict:
    if names.unresolved or not found:
        return "undetermined"
    if clashes:
        return "conflicting"
    verdicts = {_post_verdict(book, item) for item in found}
    for value in ("unregulated", "undetermined"):
        if value in verdicts:
            return value
    return "determined" if _readings_agree(names, found) else "undetermined"


def _post_verdict(book: Lawbook, item: PostAuthority) -> AuthorityVerdict:
    settling = [entry for entry in item.assembly.entries if entry.role in SETTLING]
    if not settling:
        return "unregulated" if unregulated(book, item.assembly, item.reading.province) else "undetermined"
    if any(entry.variable for entry in settling):
        return "undetermined"
    return "determined" if all(entry.settled for entry in settling) else "undetermined"


def _lacks_state_act(book: Lawbook, item: PostAuthority, actions: tuple[str, ...]) -> bool:
    """Whether the State gives the post by appointment and only the Party’s decision on it is known."""
    post = book.posts[item.reading.post]
    return (
        post.side == "state"
        and "bo-nhiem" in post.filled_by
        and not _STATE_ACTS.isdisjoint(actions)
        and any(entry.role in SETTLING for entry in item.entries)
        and not any(entry.role in _GIVES_STATE_POSTS for entry in item.entries)
    )


def _readings_agree(names: PostNames, found: tuple[PostAuthority, ...]) -> bool:
    """A title with several readings is determined only when all of them name the same bodies in the same roles."""
    for readings in names.posts:
        answers = {
            frozenset((entry.role, entry.body) for entry in item.entries) for item in found if item.reading in readings
        }
        if len(answers) > 1:
            return False
    return True


def _time_notes(names: PostNames, on: dt.date) -> tuple[Diagnostic, ...]:
    gone = [not_on_the_day(each.text, each.other_times, on) for each in names.unresolved if each.other_times]
    return (*gone, *left_open(names, on))
