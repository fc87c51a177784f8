"""What is missing: facts the file does not say, and texts of law that are not held."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from engine.bilingual import Text
from engine.competence.assemble import Assembly
from engine.evaluate.native import Blocker
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Instrument, Province
from engine.model.facts import Facts
from engine.model.values import Collection, Range, Unknown
from engine.model.vocabulary import EdgeKind


@dataclass(frozen=True, slots=True, order=True)
class MissingFact:
    """A fact whose value would settle something; `calendar` when only the official calendar would."""

    path: str
    label_vi: str
    label_en: str
    calendar: bool = False

    @property
    def label(self) -> Text:
        """What the form calls it."""
        return Text(self.label_vi, self.label_en)


@dataclass(frozen=True, slots=True)
class MissingLaw:
    """A text that would settle something and is not held: which, from whom."""

    text: Text
    instrument: str | None = None


def missing_facts(book: Lawbook, blockers: Iterable[Blocker], facts: Facts) -> tuple[MissingFact, ...]:
    """Facts to supply, each once: derived ones traced back to what a person can state, known ones left out."""
    found: dict[tuple[str, bool], MissingFact] = {}
    for blocker in dict.fromkeys(blockers):
        for path in stated_paths(book, blocker.path):
            if path != blocker.path and _known(facts, path):
                continue
            spec = book.facts.get(path)
            label = spec.label if spec is not None else Text(path, path)
            found[(path, blocker.calendar)] = MissingFact(path, label.vi, label.en, blocker.calendar)
    return tuple(sorted(found.values()))


def _known(facts: Facts, path: str) -> bool:
    """Whether the file answers: a scalar exactly, a list as complete, a field of a list in every item."""
    collection, _, name = path.rpartition(".")
    held = facts.values.get(collection)
    if isinstance(held, Collection):
        return bool(held.items) and all(name in item for item in held.items)
    value = facts.get(path)
    if isinstance(value, Collection):
        return value.complete
    return not isinstance(value, (Unknown, Range))


PROVINCE = "post.province"
"""Stated by the name of the post more often than by its own question."""

_INTAKE_SOURCES: Mapping[str, tuple[str, ...]] = {
    "decision.on": ("party_act.on",),
    "managing_level": (),
    "steps.in_order": ("steps",),
    "steps.first_on": ("steps",),
    "steps.last_on": ("steps",),
    "candidate.planning.in_force": ("candidate.planning.approved_on", "candidate.planning.removed_on"),
    "candidate.confidence_votes.latest": (
        "candidate.confidence_votes",
        "candidate.confidence_votes.on",
        "candidate.confidence_votes.regime",
        "candidate.confidence_votes.form",
    ),
    "candidate.confidence_votes.post_id": ("candidate.confidence_votes.post",),
    "candidate.relatives.kinship": ("candidate.relatives.relation",),
    **dict.fromkeys(
        (f"candidate.relatives.{name}" for name in ("post_id", "role", "level", "unit_kind", "unit_id")),
        ("candidate.relatives.post",),
    ),
    "post.province_kind": (PROVINCE,),
    "post.province_merged": (PROVINCE,),
}
"""What intake derives itself, and from what; the managing level is a question of law, not of fact."""


def stated_paths(book: Lawbook, path: str) -> tuple[str, ...]:
    """The facts a person can state from which `path` is known: itself, or the sources of a derived fact. Worked out once a lawbook."""
    known = cast("dict[str, tuple[str, ...]]", book.memo.setdefault("stated-paths", {}))
    if path not in known:
        known[path] = tuple(dict.fromkeys(_stated_paths(book, path, set())))
    return known[path]


def _stated_paths(book: Lawbook, path: str, visited: set[str]) -> Iterable[str]:
    if path in _INTAKE_SOURCES:
        yield from _INTAKE_SOURCES[path]
        return
    sources = [row for row in book.derivations if row.fact == path]
    if not sources or path in visited:
        yield path
        return
    visited.add(path)
    for each in sources[-1].reads:
        yield from _stated_paths(book, each, visited)


@dataclass(frozen=True, slots=True)
class LawNeed:
    """A text competence calls for, not yet named for a province and a day.

    `text`: what to consult; None for the province's own lists, of which the day says which are held.
    `beside_lists`: the lists known by number are to be consulted as well.
    """

    text: Text | None
    beside_lists: bool = False

    @property
    def of_day(self) -> bool:
        """Whether the day says which texts are meant."""
        return self.text is None or self.beside_lists


LISTS = LawNeed(None)
"""The province's own lists."""


def missing_law(
    book: Lawbook, assemblies: Iterable[Assembly], province: str | None, day: dt.date
) -> tuple[MissingLaw, ...]:
    """Texts to consult for competence: lists behind variable rows and behind the common pattern."""
    return name_needs(book, law_needs(book, assemblies), province, day)


def law_needs(book: Lawbook, assemblies: Iterable[Assembly]) -> tuple[LawNeed, ...]:
    """What competence calls for, each once."""
    found: list[LawNeed] = []
    for assembly in assemblies:
        entries = assembly.of_role(*{entry.role for entry in assembly.entries})
        rules = {slot.rule.ground.id: slot.rule for slot in assembly.slots}
        for entry in entries:
            for identifier in entry.rules:
                rule = rules[identifier]
                pattern = book.instruments[rule.ground.instrument].is_pattern
                if rule.consult is not None and (entry.variable or pattern):
                    found.append(LawNeed(rule.consult, beside_lists=pattern))
                elif pattern:
                    found.append(LISTS)
        if not assembly.entries:
            found.append(LISTS if _is_local(book, assembly.post) else LawNeed(_unknown_post(book, assembly.post)))
    return tuple(dict.fromkeys(found))


def name_needs(book: Lawbook, needs: Iterable[LawNeed], province: str | None, day: dt.date) -> tuple[MissingLaw, ...]:
    """The texts called for, by number where a province's own is held in part, else by what they are."""
    found: list[MissingLaw] = []
    for need in needs:
        if need.text is None:
            found.extend(_lists_of(book, province, day))
        else:
            found.append(MissingLaw(named_for(need.text, book, province)))
            found.extend(_numbered_lists(book, province, day) if need.beside_lists else ())
    return tuple(dict.fromkeys(found))


def _is_local(book: Lawbook, post: str) -> bool:
    return book.posts[post].level in ("province", "district", "commune")


def _lists_of(book: Lawbook, province: str | None, day: dt.date) -> tuple[MissingLaw, ...]:
    """The province's own regulation, by number when it is known, else by what it is."""
    if _own_lists(book, province, day):
        return _numbered_lists(book, province, day)
    return (MissingLaw(named_for(_LIST, book, province)),)


def _numbered_lists(book: Lawbook, province: str | None, day: dt.date) -> tuple[MissingLaw, ...]:
    """The province's own Party regulations that are not held in full."""
    return tuple(
        MissingLaw(Text(f"{each.number} ({each.title.vi})", f"{each.number} ({each.title.en})"), each.id)
        for each in _own_lists(book, province, day)
        if each.text_held != "full"
    )


def _own_lists(book: Lawbook, province: str | None, day: dt.date) -> tuple[Instrument, ...]:
    """The province's own Party regulations in force on the day."""
    return tuple(each for each in book.in_force(day) if each.jurisdiction == province and _decentralises(book, each))


_LIST = Text(
    "Quy định của {committee} về phân cấp quản lý cán bộ và danh mục chức danh kèm theo",
    "The regulation of {committee} on decentralised cadre management and its list of posts",
)


def named_for(text: Text, book: Lawbook, province: str | None = None) -> Text:
    """The name of a text to consult, with the Party committee of the province; of any province when none is given."""
    place = book.provinces.get(province) if province else None
    return Text(
        text.vi.replace("{committee}", _committee(place, "vi")), text.en.replace("{committee}", _committee(place, "en"))
    )


def _committee(place: Province | None, language: str) -> str:
    if place is None:
        return "cấp ủy tỉnh, thành phố" if language == "vi" else "the provincial Party committee"
    city = place.kind == "thanh-pho"
    if language == "vi":
        return f"{'Thành ủy' if city else 'Tỉnh ủy'} {place.name.vi}"
    return f"the {'Municipal' if city else 'Provincial'} Party Committee of {place.name.en}"


def _decentralises(book: Lawbook, instrument: Instrument) -> bool:
    """Whether it concretises a Party instrument; what concretises a decree says nothing of the Party's list."""
    return any(
        edge.kind is EdgeKind.CONCRETISES and book.instruments[edge.instrument].rank.startswith("party")
        for edge in instrument.edges
    )


def unknown_act(book: Lawbook, post: str) -> MissingLaw:
    """The text that says who signs the State’s decision on a post, where none held does."""
    label = book.posts[post].label
    return MissingLaw(
        Text(
            f"Văn bản quy định ai ký quyết định về chức danh “{label.vi}”: bộ quy tắc chưa có",
            f"The text on who signs decisions on the post “{label.en}”: not held in these rules",
        )
    )


def _unknown_post(book: Lawbook, post: str) -> Text:
    label = book.posts[post].label
    return Text(
        f"Văn bản quy định thẩm quyền đối với chức danh “{label.vi}”: bộ quy tắc chưa có",
        f"The text on competence for the post “{label.en}”: not held in these rules",
    )
