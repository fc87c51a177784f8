"""Real published decisions through `authority`: does the answer of the day contain the body that acted?"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from engine.lawbook.book import Lawbook
from engine.text import parse_date
from engine.verdict.authority import ask_authority
from tests.decisions.published import ROWS, Comparison, bodies_per_role, compare, lawbook

KNOWN_MISSES: dict[str, str] = yaml.safe_load((Path(__file__).parent / "known_misses.yaml").read_text("utf-8"))[
    "misses"
]


@pytest.fixture(scope="module")
def compared() -> dict[str, Comparison]:
    return {row["id"]: compare(lawbook(), row) for row in ROWS}


def test_rows_are_all_those_that_report_a_body() -> None:
    """Forty-six rows of strength A and twenty-four of strength B, each with its page and at least one reported body."""
    assert Counter({"A": 46, "B": 24}) == Counter(row["strength"] for row in ROWS)
    assert all(row["source"].startswith("http") and row["reported"] for row in ROWS)


LEAST_CONTAINED = 0.92
MOST_UNRESOLVED = 0.05
MOST_BODIES = 1.7


def test_answers_contain_the_reported_bodies(
    compared: dict[str, Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    """The reported body stands in the right role (the same body, its organ or its head); names are understood."""
    kinds = Counter(comparison.kind for comparison in compared.values())
    average = bodies_per_role(list(compared.values()))
    with capsys.disabled():
        print()
        for row in ROWS:
            found = compared[row["id"]]
            if found.kind != "contains":
                print(f"  {row['id']} {found.kind}: {row['post'][:70]} — {'; '.join(found.absent)}")
        shown = ", ".join(f"{kind} {number}" for kind, number in kinds.most_common())
        print(f"  published decisions, {len(ROWS)}: {shown}; bodies per role {average:.2f}")
    assert kinds["contains"] >= LEAST_CONTAINED * len(ROWS)
    assert kinds["unresolved"] <= MOST_UNRESOLVED * len(ROWS)
    assert average <= MOST_BODIES


def test_every_miss_is_explained(compared: dict[str, Comparison]) -> None:
    """The list of misses with their reasons is exact: no unexplained one, no stale one."""
    assert set(KNOWN_MISSES) == {key for key, found in compared.items() if found.kind != "contains"}
    assert all(KNOWN_MISSES.values())


def test_agreement_by_confidence(compared: dict[str, Comparison], capsys: pytest.CaptureFixture[str]) -> None:
    """Calibration: of the bodies reported, how many an answer names, by how well its rule is sourced."""
    held = Counter(entry.confidence.value for found in compared.values() for entry in found.agreeing)
    reported = sum(len(row["reported"]) for row in ROWS)
    absent = sum(len(found.absent) for found in compared.values())
    with capsys.disabled():
        shown = ", ".join(f"{name} {number}" for name, number in held.most_common())
        print(f"\n  reported bodies, {reported}: found under rules of confidence {shown}; not found {absent}")
    assert reported == held.total() + absent


def _without_reports_of_single_decisions(book: Lawbook) -> tuple[Lawbook, int]:
    """The lawbook without the rows of competence that rest on nothing but reports of individual decisions."""
    single = {
        (instrument.id, source.id)
        for instrument in book.instruments.values()
        for source in instrument.sources
        if source.kind == "practice"
    }
    kept = tuple(
        rule
        for rule in book.competence
        if not rule.ground.sources or any((rule.ground.instrument, each) not in single for each in rule.ground.sources)
    )
    return replace(book, competence=kept, memo={}, _slots={}), len(book.competence) - len(kept)


def test_no_row_of_law_rests_on_a_decision_of_the_sample() -> None:
    """No source of the lawbook is a page of the sample: the sample tests the law, it does not make it."""
    hosts = {row["source"].split("/")[2].removeprefix("www.").removeprefix("m.") for row in ROWS}
    pages = {row["source"].split("://")[1].rstrip("/") for row in ROWS}
    titles = [source.title for each in lawbook().instruments.values() for source in each.sources]
    assert [] == [title for title in titles if any(page in title for page in pages if page not in hosts)]


def test_the_figures_hold_without_reports_of_single_decisions(capsys: pytest.CaptureFixture[str]) -> None:
    """Left out are all rows that rest on press reports of individual decisions alone, whichever decision it was."""
    book, left_out = _without_reports_of_single_decisions(lawbook())
    kinds = Counter(compare(book, row).kind for row in ROWS)
    with capsys.disabled():
        print(f"\n  without {left_out} rows resting on reports of single decisions: {dict(kinds)}")
    assert kinds["contains"] >= 0.8 * len(ROWS)


@pytest.mark.parametrize(
    ("title", "day", "wanted"),
    [
        (
            "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "2024-05-01",
            {("decides", "ban-thuong-vu-tinh-uy"), ("issues", "chu-tich-ubnd-tinh")},
        ),
        (
            "GD So Noi vu Quang Ninh", "2024-05-01",
            {("decides", "ban-thuong-vu-tinh-uy"), ("issues", "chu-tich-ubnd-tinh")},
        ),
        (
            "Bí thư Tỉnh ủy Thanh Hóa", "2020-11-04",
            {("approves", "bo-chinh-tri"), ("elects", "ban-chap-hanh-dang-bo-tinh")},
        ),
        (
            "Chủ tịch UBND tỉnh Bắc Ninh", "2025-11-21",
            {("elects", "hdnd-tinh"), ("approves", "thu-tuong"), ("decides", "ban-bi-thu")},
        ),
        (
            "Bí thư Đảng ủy, Chủ tịch HĐND xã Thất Khê", "2025-11-01",
            {("decides", "ban-thuong-vu-tinh-uy"), ("elects", "hdnd-xa")},
        ),
    ],
)  # fmt: skip
def test_asked_posts_get_the_bodies_of_their_day(title: str, day: str, wanted: set) -> None:
    """Names as people write them, each on its own date: 105, 80 or 377, three levels or two."""
    found = ask_authority(lawbook(), title, on=parse_date(day).first)
    got = {(entry.role.value, entry.body) for post in found.posts for entry in post.entries}
    assert wanted <= got
    assert not found.unresolved


@pytest.mark.parametrize(
    ("title", "day", "number"),
    [
        ("Bí thư Tỉnh ủy Thanh Hóa", "2020-11-04", "105-QĐ/TW"),
        ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", "2024-05-01", "80-QĐ/TW"),
        ("Chủ tịch UBND tỉnh Bắc Ninh", "2025-11-21", "377-QĐ/TW"),
        ("Chủ tịch UBND tỉnh Bắc Ninh", "2025-11-21", "300/2025/NĐ-CP"),
    ],
)
def test_the_regime_is_that_of_the_day(title: str, day: str, number: str) -> None:
    """The answer names the instruments in force on the date asked."""
    found = ask_authority(lawbook(), title, on=parse_date(day).first)
    assert number in {instrument.number for instrument in found.regime}
    assert all(instrument.interval.covers(found.on) for instrument in found.regime)


def test_a_state_post_of_which_only_the_party_side_is_known_is_not_determined() -> None:
    """Who signs is the other half of the answer: it is named as the text to look for."""
    found = ask_authority(
        lawbook(), "Chánh Thanh tra, giám sát ngân hàng", on=dt.date(2026, 2, 1), actions=("bo-nhiem",)
    )
    (item,) = found.posts
    assert {"decides"} == {entry.role.value for entry in item.entries}
    assert "undetermined" == found.verdict
    assert any("ai ký quyết định" in each.text.vi for each in found.missing_law)


@pytest.mark.parametrize("title", ["Thứ trưởng Bộ Y tế", "Bộ trưởng Bộ Y tế", "Chủ tịch UBND tỉnh Nghệ An"])
@pytest.mark.parametrize("day", [dt.date(2022, 6, 5), dt.date(2026, 2, 5)])
def test_who_disciplines_a_centrally_managed_cadre_depends_on_form_and_position(title: str, day: dt.date) -> None:
    """The list that names who appoints does not settle it: the Inspection Commission and the Central Committee decide too."""
    found = ask_authority(lawbook(), title, on=day, actions=("ky-luat",))
    deciding = {entry.body for item in found.posts for entry in item.entries if entry.role.value == "decides"}
    assert {"uy-ban-kiem-tra-trung-uong", "ban-chap-hanh-trung-uong"} < deciding
    assert "undetermined" == found.verdict
