"""A published decision whose acting body is replaced by one of another level is never found in order.

Every reported body of every row is replaced in turn by each body of a short list of its kind (Party bodies, State bodies
that appoint, bodies that elect, bodies that approve) that stands at another level and is in no open branch of the answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import yaml

from engine.intake.derive import names_of
from engine.intake.proposals import read_proposal
from engine.model.vocabulary import Confidence, Facet, Outcome
from engine.verdict.check import Verdict, check
from engine.verdict.links import LINKS
from tests.decisions.published import ROWS, Comparison, compare, lawbook

OTHERS = {
    "party_act": ("bo-chinh-tri", "ban-bi-thu", "ban-thuong-vu-tinh-uy", "ban-thuong-vu-huyen-uy", "ban-thuong-vu-dang-uy-xa"),
    "state_act": ("chu-tich-nuoc", "thu-tuong", "chu-tich-ubnd-tinh", "chu-tich-ubnd-huyen", "chu-tich-ubnd-xa"),
    "election": ("quoc-hoi", "hdnd-tinh", "hdnd-huyen", "hdnd-xa"),
    "approval": ("thu-tuong", "chu-tich-ubnd-tinh", "chu-tich-ubnd-huyen"),
}  # fmt: skip
SURE = (Confidence.TEXT, Confidence.PRESS)


def part_of(roles: list[str], side: str) -> str:
    """Which act of the proposal a reported role belongs to."""
    if "elects" in roles:
        return "election"
    if side == "party":
        return "party_act"
    return "approval" if "approves" in roles else "state_act"


@dataclass(frozen=True)
class Swap:
    """One reported body replaced by another; what `check` says of the act."""

    row: str
    part: str
    said: str
    verdict: Verdict

    @property
    def sure(self) -> bool:
        """Whether the competence the act is compared with is from the text or the press."""
        wanted = _LINK[self.part]
        return all(each.confidence in SURE for each in self.verdict.findings if each.rule == wanted)


_LINK = {
    "party_act": f"tham-quyen.{LINKS[0].what}",
    "state_act": f"tham-quyen.{LINKS[1].what}",
    "election": f"tham-quyen.{LINKS[2].what}",
    "approval": f"tham-quyen.{LINKS[3].what}",
}


def proposal(row: dict, acts: dict[str, str]) -> str:
    """The row as a proposal file with these acting bodies."""
    unit = row["organisation"]
    form: dict = {
        "schema": "phancap.proposal/1",
        "post": {"title": row["post"], "unit": unit, "province": row["province"]},
        "action": row["action"],
        "election": {},
    }
    for part, body in acts.items():
        if part == "approval":
            form["election"] |= {"approved_by": body, "approved_on": row["date"]}
        else:
            form[part] = form.get(part, {}) | {"body": body, "on": row["date"]}
    for path, value in row["facts"].items():
        section, name = path.split(".")
        form.setdefault(section, {})[name] = value
    if not form["post"]["province"]:
        del form["post"]["province"]
    if not form["election"]:
        del form["election"]
    return yaml.safe_dump(form, allow_unicode=True, sort_keys=False)


def acts_of(row: dict, found: Comparison) -> dict[str, str] | None:
    """Reported bodies by act; None when the answer does not contain them or an act is reported twice."""
    if found.kind != "contains":
        return None
    acts: dict[str, str] = {}
    for reported in row["reported"]:
        body = names_of(lawbook()).body(reported["body"], found.answer.on)
        assert body is not None
        part = part_of(reported["roles"], lawbook().bodies[body].side)
        if {"proposes", "consulted"} & set(reported["roles"]) or part in acts:
            continue
        acts[part] = reported["body"]
    return acts or None


def swaps() -> Iterator[Swap]:
    """Every swap of every row."""
    bodies = lawbook().bodies
    for row in ROWS:
        found = compare(lawbook(), row)
        acts = acts_of(row, found)
        possible = {entry.body for post in found.answer.posts for entry in post.entries}
        for part, said in (acts or {}).items():
            held = names_of(lawbook()).body(said, found.answer.on)
            for other in OTHERS[part]:
                if bodies[other].level == bodies[str(held)].level or other in possible:
                    continue
                if not bodies[other].interval.covers(found.answer.on):
                    continue
                text = proposal(row, {**(acts or {}), part: bodies[other].label.vi})
                verdict = check(lawbook(), read_proposal(text, f"{row['id']}.yaml"), (Facet.AUTHORITY,))
                yield Swap(row["id"], part, other, verdict)


@pytest.fixture(scope="module")
def swapped() -> list[Swap]:
    return list(swaps())


def test_a_swapped_body_is_never_in_order(swapped: list[Swap], capsys: pytest.CaptureFixture[str]) -> None:
    """Sure competence: at least 95 of 100 are violations or conflicts; the rest stays open or for judgement."""
    sure = [swap for swap in swapped if swap.sure]
    unsure = [swap for swap in swapped if not swap.sure]
    outcomes = {
        name: Counter(swap.verdict.outcome for swap in group) for name, group in (("sure", sure), ("other", unsure))
    }
    with capsys.disabled():
        print()
        for name, counted in outcomes.items():
            print(
                f"  swapped bodies, {name} competence, {counted.total()}: {', '.join(f'{k} {n}' for k, n in counted.items())}"
            )
        for swap in sure:
            if swap.verdict.outcome not in (Outcome.VIOLATION, Outcome.CONFLICTING):
                print(f"    {swap.row} {swap.part} {swap.said}: {swap.verdict.outcome}")
    assert len(sure) > 100
    assert [] == [swap for swap in swapped if swap.verdict.outcome is Outcome.COMPLIANT]
    assert outcomes["sure"][Outcome.VIOLATION] + outcomes["sure"][Outcome.CONFLICTING] >= 0.95 * len(sure)
    assert outcomes["other"][Outcome.JUDGEMENT] + outcomes["other"][Outcome.UNDETERMINED] >= 0.95 * len(unsure)
