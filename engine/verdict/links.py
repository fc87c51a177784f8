"""Reported bodies against competent ones: one finding per link (Party act, State act, election, approval, proposal)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from engine.bilingual import Text
from engine.competence.assemble import Assembly, Competent, same_family
from engine.conditions.tree import All, Any, Const, Node, Not
from engine.evaluate.native import Blocker
from engine.intake.names import LOCAL_LEVELS
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Repair
from engine.model.facts import Facts
from engine.model.vocabulary import ROLE_LABELS, Confidence, Facet, Role, Severity
from engine.verdict.findings import Finding, Result
from engine.verdict.labels import body_label

Relation = str
"""`same`, `organ_of` (the collective named for its organ or head) or `other`."""

_MOST_ATOMS = 6


@dataclass(frozen=True, slots=True)
class Link:
    """One reported body: where the file says it, whose date picks the law, which roles it must hold."""

    fact: str
    date_facts: tuple[str, ...]
    roles: tuple[Role, ...]
    party: bool | None
    what: str
    name: Text
    required: bool
    failing_roles: tuple[Role, ...] = ()
    """Roles looked at when nobody holds the first ones."""


_PARTY_ROLES = (Role.DECIDES, Role.DESIGNATES, Role.APPROVES)
LINKS: tuple[Link, ...] = (
    Link("party_act.body", ("party_act.on", "decision.on"), _PARTY_ROLES, party=True, failing_roles=(Role.INTRODUCES,),
         what="cap-uy-quyet-dinh", name=Text("Cấp quyết định của Đảng", "Deciding Party body"), required=True),
    Link("state_act.body", ("state_act.on", "decision.on"), (Role.ISSUES, Role.DESIGNATES, Role.DECIDES), party=False,
         what="co-quan-nha-nuoc-quyet-dinh", name=Text("Cơ quan nhà nước quyết định", "Deciding State body"), required=True),
    Link("election.body", ("election.on", "decision.on"), (Role.ELECTS,), party=None,
         what="co-quan-bau", name=Text("Cơ quan bầu", "Electing body"), required=True),
    Link("election.approved_by", ("election.approved_on", "election.on", "decision.on"), (Role.APPROVES,), party=None,
         what="co-quan-phe-chuan", name=Text("Cơ quan phê chuẩn, chuẩn y", "Approving body"), required=True),
    Link("proposer.body", ("proposer.on", "decision.on"), (Role.PROPOSES, Role.INTRODUCES), party=None,
         what="co-quan-de-nghi", name=Text("Cơ quan đề nghị", "Proposing body"), required=False),
)  # fmt: skip


def relation(book: Lawbook, reported: str, competent: str) -> Relation:
    """How a reported body stands to a competent one.

    A collective is named for its organ (Tỉnh ủy for its Standing Board, Bộ for the minister); on the State side the
    head also signs for the collective. A lower organ never stands for a higher one.
    """
    if reported == competent:
        return "same"
    if book.bodies[competent].organ_of == reported or same_family(book, reported, competent):
        return "organ_of"
    return "other"


AssemblyOn = Callable[[dt.date], tuple[Assembly, ...]]


def link_findings(
    book: Lawbook,
    facts: Facts,
    assemblies_on: AssemblyOn,
    day: dt.date,
    province: str | None,
    places: Mapping[str, str],
) -> Iterator[Finding]:
    """A finding for every link the law knows for these posts; one the file does not report is unknown, not absent.

    `places` says to which province a reported body belongs, where the file says so.
    """
    for link, on, entries, reported in reported_links(book, facts, assemblies_on, day):
        if not entries:
            if reported is not None and link.required:
                yield _no_law(link, on)
        elif reported is None:
            if link.required:
                yield _unreported(book, link, entries, on, province)
        else:
            place = places.get(link.fact)
            elsewhere = said_elsewhere(book, reported, place, province)
            result, grounds, blockers = compare_reported(book, entries, reported, elsewhere=elsewhere)
            yield _make(book, link, result, grounds, reported, on, province, blockers, place if elsewhere else None)


def reported_links(
    book: Lawbook, facts: Facts, assemblies_on: AssemblyOn, day: dt.date
) -> Iterator[tuple[Link, dt.date, tuple[Competent, ...], str | None]]:
    """Each link with the day whose law it is judged by, who is competent, and the body the file reports, if any."""
    for link in LINKS:
        on = next((value for path in link.date_facts if isinstance(value := facts.get(path), dt.date)), day)
        reported = facts.get(link.fact)
        yield link, on, link_entries(book, assemblies_on(on), link), reported if isinstance(reported, str) else None


def said_elsewhere(book: Lawbook, reported: str, place: str | None, province: str | None) -> bool:
    """Whether a local body is said to belong to another province than the post (a merged predecessor is no other)."""
    if place is None or province is None or place == province or book.bodies[reported].level not in LOCAL_LEVELS:
        return False
    return book.provinces[place].successor != province and book.provinces[province].successor != place


def link_entries(book: Lawbook, assemblies: tuple[Assembly, ...], link: Link) -> tuple[Competent, ...]:
    """Entries of the link's roles, on its side; for a Party act nobody decides, those who introduce."""
    for roles in (link.roles, link.failing_roles):
        found = tuple(
            entry
            for assembly in assemblies
            for entry in assembly.of_role(*roles)
            if link.party is None or link.party == (book.bodies[entry.body].side == "party")
        )
        if found:
            return found
    return ()


def compare_reported(
    book: Lawbook, entries: tuple[Competent, ...], reported: str, *, elsewhere: bool
) -> tuple[Result, tuple[Competent, ...], frozenset[Blocker]]:
    """What becomes of a link whose body is reported: the result, the entries it rests on, what keeps it open.

    `elsewhere`: the reported body is said to belong to another province (`said_elsewhere`).
    """
    nothing: frozenset[Blocker] = frozenset()
    if elsewhere:
        return Result.BREACHED, entries, nothing
    agreeing = [entry for entry in entries if relation(book, reported, entry.body) != "other"]
    firm = [entry for entry in entries if entry.settled and not entry.variable]
    held = [entry for entry in agreeing if entry.settled and not entry.variable]
    if held:
        return Result.SATISFIED, tuple(held), nothing
    blockers = nothing.union(*(entry.blockers for entry in entries))
    if agreeing or any(entry.variable or book.bodies[entry.body].by_function for entry in entries):
        # Which body the owner's representative is, no fact of the file says: another name may be the same body.
        return Result.UNKNOWN, tuple(agreeing) or entries, blockers
    if firm or _exhaustive(entries):
        return Result.BREACHED, tuple(firm) or entries, nothing
    return Result.UNKNOWN, entries, blockers


def _exhaustive(entries: tuple[Competent, ...]) -> bool:
    """Whether one of the open conditions must hold whatever the facts: checked over the truth of their atoms."""
    atoms = list(dict.fromkeys(atom for entry in entries for atom in _atoms(entry.when)))
    if len(atoms) > _MOST_ATOMS:
        return False
    for truths in product((True, False), repeat=len(atoms)):
        given = dict(zip(atoms, truths, strict=True))
        if not any(_holds(entry.when, given) for entry in entries):
            return False
    return True


def _atoms(node: Node) -> Iterator[Node]:
    if isinstance(node, (All, Any)):
        for part in node.parts:
            yield from _atoms(part)
    elif isinstance(node, Not):
        yield from _atoms(node.part)
    elif not isinstance(node, Const):
        yield node


def _holds(node: Node, given: Mapping[Node, bool]) -> bool:
    if isinstance(node, All):
        return all(_holds(part, given) for part in node.parts)
    if isinstance(node, Any):
        return any(_holds(part, given) for part in node.parts)
    if isinstance(node, Not):
        return not _holds(node.part, given)
    return node.value if isinstance(node, Const) else given[node]


def _unreported(
    book: Lawbook, link: Link, entries: tuple[Competent, ...], on: dt.date, province: str | None
) -> Finding:
    return _make(book, link, Result.UNKNOWN, entries, None, on, province, frozenset({Blocker(link.fact)}))


def _no_law(link: Link, on: dt.date) -> Finding:
    return Finding(
        code=f"authority.sai-tham-quyen.{link.what}", rule=f"tham-quyen.{link.what}", facet=Facet.AUTHORITY,
        result=Result.UNKNOWN, severity=Severity.VIOLATION, title=link.name,
        message=Text("Bộ quy tắc chưa có quy định về khâu này đối với chức danh.", "These rules hold nothing on this link for the post."),
        citations=(), confidence=Confidence.MEMORY, law_of=on,
    )  # fmt: skip


def _make(
    book: Lawbook, link: Link, result: Result, entries: tuple[Competent, ...], reported: str | None, on: dt.date,
    province: str | None, blockers: frozenset[Blocker] = frozenset(), place: str | None = None,
) -> Finding:  # fmt: skip
    citations = tuple(dict.fromkeys(citation for entry in entries for citation in entry.citations))
    return Finding(
        code=f"authority.sai-tham-quyen.{link.what}", rule=f"tham-quyen.{link.what}", facet=Facet.AUTHORITY,
        result=result, severity=Severity.VIOLATION if link.required else Severity.JUDGEMENT, title=link.name,
        message=_message(book, result, entries, reported, province, place or province), citations=citations,
        confidence=_confidence(entries), law_of=on, values=((link.fact, reported),) if reported else (),
        blockers=blockers, repair=_repair(book, entries, province) if result is Result.BREACHED else None,
    )  # fmt: skip


_SURENESS = (Confidence.TEXT, Confidence.PRESS, Confidence.PATTERN, Confidence.MEMORY)


def _confidence(entries: tuple[Competent, ...]) -> Confidence:
    """The weakest of the entries the finding rests on: one doubtful ground leaves the whole comparison doubtful."""
    return max((entry.confidence for entry in entries), key=_SURENESS.index)


def _competent(book: Lawbook, entries: tuple[Competent, ...], province: str | None, language: str) -> str:
    seen: dict[str, None] = {}
    for entry in entries:
        label = body_label(book, entry.body, province)
        role = ROLE_LABELS[entry.role]
        seen[f"{label.vi} ({role.vi})" if language == "vi" else f"{label.en} ({role.en})"] = None
    return "; ".join(seen)


def _message(
    book: Lawbook,
    result: Result,
    entries: tuple[Competent, ...],
    reported: str | None,
    province: str | None,
    place: str | None,
) -> Text:
    vi, en = (_competent(book, entries, province, language) for language in ("vi", "en"))
    if reported is None:
        return Text(f"Hồ sơ chưa ghi; theo quy định: {vi}.", f"Not stated in the file; by the rules: {en}.")
    said = body_label(book, reported, place)
    if result is Result.SATISFIED:
        return Text(f"{said.vi}: đúng thẩm quyền.", f"{said.en}: competent.")
    if result is Result.BREACHED:
        return Text(f"Hồ sơ ghi {said.vi}; thẩm quyền thuộc: {vi}.", f"The file states {said.en}; competent: {en}.")
    if any(book.bodies[entry.body].by_function for entry in entries):
        return Text(
            f"Hồ sơ ghi {said.vi}; theo quy định: {vi}; quy tắc không cho biết đó có phải là một cơ quan hay không.",
            f"The file states {said.en}; by the rules: {en}; whether they are one body the rules do not say.",
        )
    return Text(
        f"Hồ sơ ghi {said.vi}; chưa đủ căn cứ xác định (có thể: {vi}).",
        f"The file states {said.en}; not settled (possible: {en}).",
    )


def _repair(book: Lawbook, entries: tuple[Competent, ...], province: str | None) -> Repair:
    labels = list(dict.fromkeys(body_label(book, entry.body, province) for entry in entries))
    role = ROLE_LABELS[entries[0].role]
    vi, en = " hoặc ".join(label.vi for label in labels), " or ".join(label.en for label in labels)
    return Repair(Text(f"Trình {vi} ({role.vi}).", f"Submit to {en} ({role.en})."), "change-body")
