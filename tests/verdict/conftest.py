"""Cases for the verdict's tests: one full file, changed in one place by each test."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from engine import Lawbook, Verdict, check, load_lawbook, read_proposal

DIRECTOR: dict[str, Any] = {
    "schema": "phancap.proposal/1",
    "post": {"title": "Giám đốc Sở Tài chính", "unit": "Sở Tài chính tỉnh Quảng Ninh", "province": "Quảng Ninh"},
    "action": "bổ nhiệm",
    "source": "tại chỗ",
    "kind": "first-higher",
    "proposer": {"body": "Ban cán sự đảng UBND tỉnh", "on": "2024-04-02"},
    "party_act": {"body": "Ban Thường vụ Tỉnh ủy", "on": "2024-05-10"},
    "state_act": {"body": "Chủ tịch UBND tỉnh", "on": "2024-05-14", "term_months": 60},
    "candidate": {
        "birth_date": "1975-03-02",
        "sex": "nam",
        "central_committee": "none",
        "current_posts": [{"title": "Phó Giám đốc Sở Tài chính", "unit": "Sở Tài chính tỉnh Quảng Ninh", "from": "2021-06-01",
                           "relation": "thấp hơn liền kề"}],
        "planning": {"complete": True, "items": [{"post": "Giám đốc Sở Tài chính", "approved_on": "2022-01-15", "removed_on": "không có"}]},
        "disciplines": {"complete": True, "items": []},
        "proceedings": {"under_review": False, "prosecuted": False, "suspended": False, "barred_by_law": False},
        "retirement_extension": "không có",
    },
    "received_on": "2024-04-20",
}  # fmt: skip


@pytest.fixture(scope="session")
def book() -> Lawbook:
    return load_lawbook()


Checker = Callable[..., Verdict]


@pytest.fixture
def verdict_of(book: Lawbook) -> Checker:
    """`verdict_of(("party_act.body", "…"), …)`: the verdict on the director's file with these places changed."""

    def run(*changes: tuple[str, Any], base: dict[str, Any] = DIRECTOR) -> Verdict:
        data = copy.deepcopy(base)
        for path, value in changes:
            place = data
            *parents, last = path.split(".")
            for key in parents:
                place = place.setdefault(key, {})
            if value is ...:
                place.pop(last, None)
            else:
                place[last] = value
        return check(book, read_proposal(json.dumps(data, ensure_ascii=False), "ho-so.json"))

    return run
