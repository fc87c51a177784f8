"""Why two lawbooks give one case two verdicts: which rows of law came, went or changed, by provision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, CompetenceRule, Ground, Requirement, Untranslatable
from engine.model.vocabulary import FACET_LABELS, OUTCOME_LABELS, ROLE_LABELS, Role
from engine.verdict.check import Verdict
from engine.verdict.labels import cite

_Row = CompetenceRule | Requirement | Untranslatable


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs; `provisions` are those of the rows behind it, before and after."""

    what: Text
    reason: Text
    provisions: tuple[str, ...]


def differences(before: Verdict, after: Verdict, old: Lawbook, new: Lawbook) -> tuple[Difference, ...]:
    """All differences between two verdicts on one case, each with the rows of law that explain it."""
    return (*_outcomes(before, after), *_competence(before, after, old, new), *_findings(before, after, old, new))


def _outcomes(before: Verdict, after: Verdict) -> Iterator[Difference]:
    for facet, found in before.facets.items():
        other = after.facets.get(facet)
        if other is not None and other.outcome is not found.outcome:
            name, first, second = FACET_LABELS[facet], OUTCOME_LABELS[found.outcome], OUTCOME_LABELS[other.outcome]
            yield Difference(
                Text(f"{name.vi}: {first.vi} → {second.vi}", f"{name.en}: {first.en} → {second.en}"),
                Text("theo các khác biệt dưới đây", "by the differences below"),
                (),
            )


def _competence(before: Verdict, after: Verdict, old: Lawbook, new: Lawbook) -> Iterator[Difference]:
    held = [_entries(verdict) for verdict in (before, after)]
    for (place, book, other_book), gone in (
        ((0, old, new), True),
        ((1, new, old), False),
    ):
        for key, rules in held[place].items():
            if key in held[1 - place]:
                continue
            _, role, body = key
            label, name = ROLE_LABELS[role], book.bodies[body].label
            word = Text("không còn", "no longer") if gone else Text("nay", "now")
            yield Difference(
                Text(f"{word.vi} {label.vi}: {name.vi}", f"{word.en} {label.en}: {name.en}"),
                _reason(rules[0], book, other_book, gone=gone),
                _provisions(rules, book),
            )


def _entries(verdict: Verdict) -> dict[tuple[str, Role, str], tuple[str, ...]]:
    return {
        (entry.post, entry.role, entry.body): entry.rules
        for assembly in verdict.competence
        for entry in assembly.entries
        if not entry.superseded
    }


def _findings(before: Verdict, after: Verdict, old: Lawbook, new: Lawbook) -> Iterator[Difference]:
    first = {(each.rule, each.code): each for each in before.findings}
    second = {(each.rule, each.code): each for each in after.findings}
    for key in dict.fromkeys((*first, *second)):
        one, other = first.get(key), second.get(key)
        if one is not None and other is not None and one.result is other.result:
            continue
        shown = other or one
        assert shown is not None
        was = one.result.value if one is not None else "–"
        now = other.result.value if other is not None else "–"
        yield Difference(
            Text(f"{shown.title.vi} [{shown.code}]: {was} → {now}", f"{shown.title.en} [{shown.code}]: {was} → {now}"),
            _reason(key[0], old if one is not None else new, new if one is not None else old, gone=one is not None),
            tuple(dict.fromkeys(_cited(one.citations, old) + _cited(other.citations, new) if one and other
                                else _cited(shown.citations, new if other is not None else old))),
        )  # fmt: skip


def _reason(rule: str, book: Lawbook, other: Lawbook, *, gone: bool) -> Text:
    mine, theirs = _row(book, rule), _row(other, rule)
    if mine is None and theirs is None:
        return Text("so sánh cơ quan ghi trong hồ sơ", "a body stated in the file is compared")
    if theirs is None:
        if gone:
            return Text(f"dòng quy tắc {rule} đã bị bỏ", f"the row {rule} is gone")
        return Text(f"dòng quy tắc {rule} là dòng mới", f"the row {rule} is new")
    if mine is not None and mine != theirs:
        parts = ", ".join(_changed(mine, theirs) if gone else _changed(theirs, mine))
        return Text(f"dòng quy tắc {rule} đã sửa: {parts}", f"the row {rule} was changed: {parts}")
    return Text(
        f"dòng quy tắc {rule} không đổi: khác ở dòng lấn át nó, dữ kiện suy ra hoặc chương trình",
        f"the row {rule} is the same: what outranks it, a derived fact or the program differs",
    )


def _row(book: Lawbook, rule: str) -> _Row | None:
    for rows in (book.requirements, book.competence, book.untranslatable):
        for row in rows:
            if row.ground.id == rule:
                return row
    return None


def _changed(one: _Row, other: _Row) -> Iterator[str]:
    if type(one) is not type(other):
        yield "kind"
        return
    for field in fields(one):
        if getattr(one, field.name) != getattr(other, field.name):
            if field.name == "ground":
                yield from _changed_ground(one.ground, other.ground)
            else:
                yield field.name


def _changed_ground(one: Ground, other: Ground) -> Iterator[str]:
    for field in fields(one):
        first, second = getattr(one, field.name), getattr(other, field.name)
        if first != second:
            shown = f" ({_shown(first)} → {_shown(second)})" if field.name == "interval" else ""
            yield f"{field.name}{shown}"


def _shown(interval: object) -> str:
    start, end = getattr(interval, "start", None), getattr(interval, "end", None)
    return f"{start or '…'}–{end or '…'}"


def _provisions(rules: tuple[str, ...], book: Lawbook) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for rule in rules:
        row = _row(book, rule)
        if row is not None:
            found.update(dict.fromkeys(_cited(row.ground.citations, book)))
    return tuple(found)


def _cited(citations: tuple[Citation, ...], book: Lawbook) -> tuple[str, ...]:
    return tuple(cite(book, citation) for citation in citations)
