"""Real published decisions through `authority`: does the answer of the day contain the body that acted?

`tests/data/public_decisions.jsonl` holds what the press reported (date, action, post, acting bodies by role, source
page). Each row is *contains*, *undetermined* with a missing fact or law that bears on the reported role, or *miss*.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from engine import load_lawbook
from engine.intake.actions import actions_in
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.text import parse_date
from engine.verdict.authority import Authority, ask_authority
from engine.verdict.links import relation

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "public_decisions.jsonl").read_text("utf-8").splitlines()
]
MOST_MISSES = 2


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


def answer(book: Lawbook, row: dict) -> Authority:
    """The answer on the reported day (the last possible one of a partial date), as a user would ask."""
    day = parse_date(row["date"])
    actions, _ = actions_in(row["action"])
    asked = {"on": day.last, "actions": actions, "province": row["province"], "facts": row["facts"]}
    found = ask_authority(book, row["post"], **asked)
    if found.unresolved:
        found = ask_authority(book, row["post"], unit=row["organisation"], **asked)
    return found


def outcome(book: Lawbook, row: dict, found: Authority) -> tuple[str, str]:
    """(contains | undetermined | miss, what was reported and not found)."""
    entries = [entry for post in found.posts for entry in post.entries]
    absent = []
    for reported in row["reported"]:
        body = names_of(book).body(reported["body"], found.on)
        assert body is not None, f"{row['id']}: the reported body {reported['body']!r} is not known"
        if not any(
            entry.role.value in reported["roles"] and relation(book, body, entry.body) != "other" for entry in entries
        ):
            absent.append(reported["body"])
    if not absent:
        return "contains", ""
    named = found.missing_facts or found.missing_law
    kind = "undetermined" if found.verdict == "undetermined" and named and not found.unresolved else "miss"
    return kind, "; ".join(absent)


def test_public_decisions_contain_the_reported_bodies(book: Lawbook, capsys: pytest.CaptureFixture[str]) -> None:
    """At most two misses, and at most two bodies per role on average, every open branch counted."""
    lines = []
    results = defaultdict(list)
    per_role: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for row in ROWS:
        found = answer(book, row)
        kind, absent = outcome(book, row, found)
        results[kind].append(row["id"])
        for post in found.posts:
            for entry in post.entries:
                per_role[row["id"], post.reading.post, entry.role.value].add(entry.body)
        lines.append(f"{row['id']:5} {kind:13} {found.verdict:13} {row['post'][:60]:60} {absent}")
    average = sum(map(len, per_role.values())) / len(per_role)
    with capsys.disabled():
        print("\n" + "\n".join(lines))  # noqa: T201 (the table is what this test is for)
        counts = ", ".join(f"{kind} {len(ids)}" for kind, ids in sorted(results.items()))
        print(f"published decisions: {counts} of {len(ROWS)}; bodies per role {average:.2f}")  # noqa: T201 (and its sum)
    assert len(results["miss"]) <= MOST_MISSES, results["miss"]
    assert average <= 2


def test_rows_are_all_the_strong_ones() -> None:
    """The sample is complete: forty-six rows, each with a source page and at least one reported body."""
    assert len(ROWS) == 46
    assert all(row["source"].startswith("http") and row["reported"] for row in ROWS)


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
def test_asked_posts_get_the_bodies_of_their_day(book: Lawbook, title: str, day: str, wanted: set) -> None:
    """Names as people write them, each on its own date: 105, 80 or 377, three levels or two."""
    found = ask_authority(book, title, on=parse_date(day).first)
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
def test_the_regime_is_that_of_the_day(book: Lawbook, title: str, day: str, number: str) -> None:
    """The answer names the instruments in force on the date asked."""
    found = ask_authority(book, title, on=parse_date(day).first)
    assert number in {instrument.number for instrument in found.regime}
    assert all(instrument.interval.covers(found.on) for instrument in found.regime)
