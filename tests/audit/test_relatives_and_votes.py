"""Relatives, confidence votes and numbers of deputies in a table of cases: read as in a single file."""

import itertools
import json

from engine import load_lawbook, read_proposal
from engine.intake.cases import open_case
from tests.audit.both_evaluators import differences

QN = "tỉnh Quảng Ninh"
POSTS = (
    f"Phó Giám đốc Sở Tài chính {QN}",
    f"Trưởng phòng Tổ chức cán bộ Sở Y tế {QN}",
    "Giám đốc Sở Nội vụ thành phố Hà Nội",
)
RELATIVES = (
    {"relation": "vợ", "post": f"Giám đốc Sở Tài chính {QN}"},
    {"relation": "con trai", "post": "Bí thư Đảng ủy, Chủ tịch UBND thành phố Hà Nội"},
    {"relation": "em ruột", "post": f"Giám đốc Sở Y tế {QN}", "consent_is_superior": True, "consent_on": "2024-05-01"},
    {"relation": "con nuôi", "post": "chuyên viên", "same_unit": False},
    {"relation": "chồng", "post": f"Giám đốc Sở Tài chính {QN}", "same_unit": False, "took_part": True},
)
VOTES = (
    {"regime": "96-QĐ/TW", "form": "lấy phiếu tín nhiệm", "on": "2023-10-12", "collected": 60, "low": 31, "present": 60, "summoned": 60},
    {"regime": "262-QĐ/TW", "form": "lấy phiếu tín nhiệm", "on": "2018-10", "collected": 60, "low": 40},
    {"side": "state", "form": "lấy phiếu tín nhiệm", "on": "2023-12-10", "collected": 60, "low": 40, "post": f"Chủ tịch UBND {QN}"},
    {"on": "2026-01-01", "collected": 10, "low": 9},
)  # fmt: skip
DEPUTIES = ({}, {"units": 20, "total": 70}, {"units": 13, "total": 41, "extra": "không có", "own": 4, "merged_from": 1})


def cases(book):
    """Every post with every pair of relatives and of votes, complete or not, in two regimes."""
    lists = [list(itertools.combinations(RELATIVES, size)) for size in (0, 1, 2)]
    for index, (post, relatives) in enumerate(itertools.product(POSTS, itertools.chain(*lists))):
        votes = [VOTES[index % 4], VOTES[(index // 4) % 4]]
        data = {
            "schema": "phancap.proposal/1", "post": {"title": post, "staff_or_accounts": index % 3 == 0}, "action": "bổ nhiệm",
            "kind": "first-higher", "party_act": {"on": ("2024-05-10", "2026-02-10", "2021-05-10")[index % 3]},
            "deputies": DEPUTIES[index % 3],
            "candidate": {
                "relatives": {"complete": index % 2 == 0, "items": list(relatives)},
                "confidence_votes": {"complete": index % 5 > 0, "items": votes[: 1 + index % 2]},
            },
        }  # fmt: skip
        yield open_case(book, read_proposal(json.dumps(data, ensure_ascii=False), "ho-so.json"))


def test_a_table_reads_them_as_a_file_does():
    """Columnar equals native on every finding."""
    book = load_lawbook()
    held = list(cases(book))
    assert len(held) == len(POSTS) * 16
    assert {} == differences(book, held)
