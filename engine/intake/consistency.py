"""Statements of one file that contradict each other: input findings, never violations.

Both sides of a contradiction are set aside (unknown), because nobody can say which one is wrong.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, Span
from engine.model.values import Collection
from engine.strict_yaml import Document

NOT_ABOVE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "steps": (
        ("present", "summoned"), ("collected", "issued"), ("issued", "present"), ("votes_for_candidate", "collected"),
        ("votes_for_best_other", "collected"), ("votes_for_candidate", "summoned"),
    ),
    "candidate.confidence_votes": (
        ("present", "summoned"), ("collected", "present"), ("high", "collected"), ("mid", "collected"), ("low", "collected"),
        ("collected", "deputies"),
    ),
}  # fmt: skip
NOT_AFTER: Mapping[str, tuple[tuple[str, str], ...]] = {
    "candidate.current_posts": (("from", "to"),),
    "candidate.past_posts": (("from", "to"),),
    "candidate.planning": (("approved_on", "removed_on"),),
    "consultations": (("asked_on", "answered_on"),),
}
SCALARS_NOT_ABOVE: tuple[tuple[str, str], ...] = (
    ("party_act.members_for", "party_act.members_incumbent"),
    ("deputies.own", "deputies.total"),
    ("plan.persons_young", "plan.persons_total"),
    ("plan.persons_female", "plan.persons_total"),
)
SCALARS_NOT_AFTER: tuple[tuple[str, str], ...] = (
    ("candidate.birth_date", "party_act.on"),
    ("candidate.birth_date", "state_act.on"),
    ("proposer.policy_requested_on", "proposer.policy_approved_on"),
    ("election.on", "election.approved_on"),
)
_WORDS = {
    "present": Text("số người có mặt", "those present"), "summoned": Text("số người được triệu tập", "those summoned"),
    "collected": Text("số phiếu thu về", "ballots collected"), "issued": Text("số phiếu phát ra", "ballots issued"),
    "deputies.own": Text("số cấp phó của đơn vị", "deputies of the unit"),
    "deputies.total": Text("tổng số cấp phó", "deputies in all"),
    "plan.persons_young": Text("số cán bộ trẻ", "young cadres"), "plan.persons_female": Text("số cán bộ nữ", "women"),
    "plan.persons_total": Text("tổng số người quy hoạch", "persons planned in all"),
    "votes_for_candidate": Text("số phiếu cho nhân sự", "votes for the candidate"),
    "votes_for_best_other": Text("số phiếu của người khác", "votes for the other"),
    "high": Text("số phiếu tín nhiệm cao", "high-confidence votes"), "mid": Text("số phiếu tín nhiệm", "confidence votes"),
    "deputies": Text("tổng số đại biểu", "the deputies in all"), "low": Text("số phiếu tín nhiệm thấp", "low-confidence votes"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statements that cannot both be true; `paths` as `party_act.on` or `steps[2].present`."""

    paths: tuple[str, ...]
    diagnostic: Diagnostic


def contradictions(values: Mapping[str, object], document: Document) -> Iterator[Contradiction]:
    """Every contradiction found, in order of the form."""
    for low, high in SCALARS_NOT_ABOVE:
        if _above(values.get(low), values.get(high)):
            yield _make((low, high), low, high, document, "lớn hơn", "is more than")
    for low, high in SCALARS_NOT_AFTER:
        if _after(values.get(low), values.get(high)):
            yield _make((low, high), low, high, document, "sau", "is after")
    for path, pairs in NOT_ABOVE.items():
        yield from _in_items(values, path, pairs, document, _above, "lớn hơn", "is more than")
    for path, pairs in NOT_AFTER.items():
        yield from _in_items(values, path, pairs, document, _after, "sau", "is after")


def _in_items(
    values: Mapping[str, object], path: str, pairs: tuple[tuple[str, str], ...], document: Document,
    wrong: Callable[[object, object], bool], vi: str, en: str,
) -> Iterator[Contradiction]:  # fmt: skip
    held = values.get(path)
    if not isinstance(held, Collection):
        return
    for index, item in enumerate(held.items):
        for low, high in pairs:
            if wrong(item.get(low), item.get(high)):
                paths = (f"{path}[{index}].{low}", f"{path}[{index}].{high}")
                yield _make(paths, low, high, document, vi, en, (*path.split("."), "items", index, low))


def _make(
    paths: tuple[str, ...], low: str, high: str, document: Document, vi: str, en: str,
    place: tuple[str | int, ...] | None = None,
) -> Contradiction:  # fmt: skip
    first, second = _WORDS.get(low, Text(low, low)), _WORDS.get(high, Text(high, high))
    span: Span = document.span(place or tuple(low.split(".")))
    return Contradiction(
        paths,
        Diagnostic(
            "PC405",
            Text(
                f"{first.vi} {vi} {second.vi}: cả hai bị coi là chưa rõ",
                f"{first.en} {en} {second.en}: both are taken as not known",
            ),
            span,
            Text("sửa số liệu rồi kiểm tra lại", "correct the figures and check again"),
            Level.WARNING,
        ),
    )


def _above(low: object, high: object) -> bool:
    return _is_number(low) and _is_number(high) and low > high


def _after(low: object, high: object) -> bool:
    return isinstance(low, dt.date) and isinstance(high, dt.date) and low > high


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
