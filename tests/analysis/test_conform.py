"""`conform`: a lower norm may be stricter, never looser, and takes nothing that is reserved."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.analysis.conforming import conform
from engine.analysis.study import Lint, Study
from tests.lawbook.small_law import CATALOGUE, D, compiled, law, pack, row, write

WORDS = {"vi": "x", "en": "x"}


def number(value: object, **more: object) -> dict:
    return {"parameters": [law("thang-cho", value=value, unit="months", stricter="higher", title=WORDS, **more)]}


def requirement(identifier: str, least: int, **more: object) -> dict:
    fact = {"fact": "candidate.months_in_post", "at_least": least}
    return {"requirements": [
        law(identifier, code="eligibility.tuoi.x", facet="eligibility", severity="violation", title=WORDS, message=WORDS,
            actions=["bo-nhiem"], require=fact, **more)
    ]}  # fmt: skip


MONTHS = {
    "derivations": [
        law("candidate.months_in_post", type="integer", unit="months", title=WORDS, function="x", arguments={})
    ]
}


def judged(folder: Path, above: dict, draft: dict, **more: object) -> list[Lint]:
    """The findings on a provincial draft `tinh` under a central instrument `tren`; both as extra files by name."""
    rows_above, rows = above.pop("rows", []), draft.pop("rows", [])
    files = CATALOGUE | pack("tren", *rows_above, text_held="full")
    files |= pack(
        "tinh", *rows, rank="party-provincial", jurisdiction={"province": "quang-ninh"}, status="draft", **more
    )
    files |= {f"tren/{name}": data for name, data in above.items()} | {
        f"tinh/{name}": data for name, data in draft.items()
    }
    book, faults = compiled(write(folder, files))
    assert [] == [str(fault) for fault in faults if fault.code != "PC509"]
    return list(conform(Study(book), frozenset({"tinh"})).found)


def codes(found: list[Lint]) -> list[str]:
    return [each.code for each in found]


def test_what_the_norm_above_reserves_is_not_taken(tmp_path: Path) -> None:
    """The centre decides on `p`; the draft gives it to a provincial body: both rows, the cases, an example."""
    found = judged(tmp_path, {"rows": [row("tren.p", "trung-uong")]}, {"rows": [row("tinh.p", "bx")]})
    assert ["PC921"] == codes(found)
    assert ("tinh.p", "tren.p") == found[0].rules
    assert found[0].example is not None
    assert "quang-ninh" == found[0].example.facts["post.province"]


def test_what_was_given_to_the_province_is_its_own(tmp_path: Path) -> None:
    """The norm above gives `p` to a body of the province: the draft may give it to that body, or keep it higher."""
    assert [] == judged(tmp_path, {"rows": [row("tren.p", "bx")]}, {"rows": [row("tinh.p", "bx")]})


def test_a_post_no_norm_above_gives_is_said(tmp_path: Path) -> None:
    """The list above is held in full and does not name `q`: it was not decentralised."""
    found = judged(tmp_path, {"rows": [row("tren.p", "bx")]}, {"rows": [row("tinh.q", "bx", post="q")]})
    assert [("PC922", False)] == [(each.code, each.warning) for each in found]


@pytest.mark.parametrize(("above", "draft", "expected"), [(12, 9, ["PC923"]), (12, 12, []), (12, 18, [])])
def test_numbers_may_be_stricter_never_looser(tmp_path: Path, above: int, draft: int, expected: list[str]) -> None:
    """More months are stricter here, as the number itself says."""
    assert expected == codes(judged(tmp_path, {"parameters.yaml": number(above)}, {"parameters.yaml": number(draft)}))


def test_numbers_of_different_days_are_not_compared(tmp_path: Path) -> None:
    """The looser number holds only when the one above no longer does."""
    above = {"parameters.yaml": number(12, to=D("2022-01-01"))}
    draft = {"parameters.yaml": number(9, **{"from": D("2022-01-01")})}
    assert [] == judged(tmp_path, above, draft)


@pytest.mark.parametrize(("above", "draft", "expected"), [(24, 12, ["PC924"]), (24, 24, []), (24, 36, [])])
def test_requirements_may_be_stricter_never_looser(tmp_path: Path, above: int, draft: int, expected: list[str]) -> None:
    """A draft's rule of the same code that lets pass what the one above does not."""
    files = {"requirements.yaml": requirement("tren.y", above), "derivations.yaml": MONTHS}
    found = judged(tmp_path, files, {"requirements.yaml": requirement("tinh.y", draft)})
    assert expected == codes(found)
    if expected:
        values = found[0].box.only("candidate.months_in_post")
        assert ((12, 23),) == values.spans


def test_an_exception_the_norm_above_does_not_know_is_looser(tmp_path: Path) -> None:
    """The same number with an `unless` of its own."""
    files = {"requirements.yaml": requirement("tren.y", 24), "derivations.yaml": MONTHS}
    excused = requirement("tinh.y", 24, unless={"fact": "candidate.central_committee", "is": "full"})
    assert ["PC924"] == codes(judged(tmp_path, files, {"requirements.yaml": excused}))


def test_what_must_be_laid_down_is_asked_for(tmp_path: Path) -> None:
    """A provision that demands the province's own list: a draft without rows of competence is told so."""
    demand = {"provisions": [{"provision": "Điều 9", "title": WORDS, "status": "modelled", "demands": "competence"}]}
    assert ["PC925"] == codes(judged(tmp_path / "a", {"provisions.yaml": demand}, {"parameters.yaml": number(9)}))
    given = {"rows": [row("tinh.p", "bx")]}
    assert "PC925" not in codes(
        judged(tmp_path / "b", {"rows": [row("tren.p", "bx")], "provisions.yaml": demand}, given)
    )
