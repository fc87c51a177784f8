"""Reported words of action as the links of a chain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.intake.actions import actions_in, acts_under, approves_a_leaving
from engine.text.titles import Interim

DECISIONS = Path(__file__).parent.parent / "data" / "public_decisions.jsonl"


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("điều động; chỉ định; bầu; phê chuẩn", ("dieu-dong", "chi-dinh", "bau", "phe-chuan")),
        ("điều động, phân công và chỉ định", ("dieu-dong", "phan-cong", "chi-dinh")),
        ("điều động bổ nhiệm", ("dieu-dong", "bo-nhiem")),
        ("Dieu dong va bo nhiem", ("dieu-dong", "bo-nhiem")),
        ("giới thiệu bầu", ("gioi-thieu-ung-cu",)),
        ("giới thiệu để bầu giữ chức Chủ tịch", ("gioi-thieu-ung-cu",)),
        ("giới thiệu tiếp nhận, bổ nhiệm", ("gioi-thieu-ung-cu", "tiep-nhan", "bo-nhiem")),
        ("phê chuẩn kết quả bầu Chủ tịch UBND tỉnh", ("phe-chuan",)),
        ("phê chuẩn kết quả miễn nhiệm", ("mien-nhiem",)),
        ("Chuẩn y miễn nhiệm", ("mien-nhiem",)),
        ("chuẩn y kết quả miễn nhiệm", ("mien-nhiem",)),
        ("quyết định chuẩn y việc cho thôi giữ chức", ("cho-thoi-giu-chuc",)),
        ("chuẩn y thôi tham gia Ban Chấp hành", ("cho-thoi-giu-chuc",)),
        ("phê chuẩn đơn xin từ chức", ("tu-chuc",)),
        ("chuẩn y kết quả bầu; chuẩn y miễn nhiệm", ("chuan-y", "mien-nhiem")),
        ("phê chuẩn việc bãi nhiệm Phó Chủ tịch UBND tỉnh", ("bai-nhiem",)),
        ("chuẩn y kết quả bầu cử", ("chuan-y",)),
        ("công nhận kết quả hiệp thương cử", ("cong-nhan",)),
        ("hiệp thương cử bổ sung", ("hiep-thuong-cu",)),
        ("quyết định điều động - chỉ định", ("dieu-dong", "chi-dinh")),
        ("được bầu", ("bau",)),
        ("giao quyền", ("giao-quyen",)),
        ("phân công phụ trách", ("giao-phu-trach",)),
        ("phân công tạm thời điều hành", ("giao-phu-trach",)),
        ("khai trừ ra khỏi Đảng", ("ky-luat",)),
        ("cách chức tất cả các chức vụ trong Đảng", ("ky-luat",)),
        ("cách chức", ("cach-chuc",)),
        ("xóa tư cách chức vụ", ("ky-luat",)),
        ("tái đắc cử", ("bau",)),
        ("tiếp nhận; giao quyền", ("giao-quyen",)),
        ("QĐ tiếp nhận và bổ nhiệm", ("tiep-nhan", "bo-nhiem")),
        ("QĐ v/v điều động cán bộ", ("dieu-dong",)),
        ("điều động, phân công phụ trách", ("giao-phu-trach",)),
        ("điều động; bổ nhiệm", ("dieu-dong", "bo-nhiem")),
        ("phong, thăng quân hàm", ("phong-quan-ham",)),
        ("kỷ luật khiển trách/cảnh cáo", ("ky-luat",)),
        ("bầu (tái cử)", ("bau", "tai-cu")),
        ("tái bổ nhiệm", ("bo-nhiem-lai",)),
        ("đ/động, b/nhiệm", ("dieu-dong", "bo-nhiem")),
        ("L/chuyển; c/định", ("luan-chuyen", "chi-dinh")),
        (
            "thôi giữ chức; điều động; luân chuyển; chỉ định",
            ("cho-thoi-giu-chuc", "dieu-dong", "luan-chuyen", "chi-dinh"),
        ),
    ],
)
def test_links(text: str, links: tuple[str, ...]) -> None:
    """Compound actions come apart in order; what an act is done to is read over."""
    assert (links, ()) == actions_in(text)


def test_words_that_are_no_act_are_said() -> None:
    """What is not understood is returned, not guessed."""
    assert (("dieu-dong",), ("tặng hoa",)) == actions_in("điều động; tặng hoa")
    assert ((), ("bo nhiemm",)) == actions_in("bo nhiemm")


def test_every_published_action_is_understood() -> None:
    """No word of action in the sample of published decisions is strange."""
    rows = [json.loads(line) for line in DECISIONS.read_text("utf-8").splitlines()]
    assert [] == [row["id"] for row in rows if actions_in(row["action"])[1]]


@pytest.mark.parametrize(
    ("actions", "standings", "expected"),
    [
        (("bo-nhiem",), {"quyen"}, ("giao-quyen",)),
        (("dieu-dong", "bo-nhiem"), {"quyen"}, ("giao-quyen",)),
        (("phan-cong",), {"phu-trach"}, ("giao-phu-trach",)),
        (("bo-nhiem",), {"quyen", None}, ("bo-nhiem",)),
        (("bo-nhiem",), set(), ("bo-nhiem",)),
        (("cho-thoi-giu-chuc",), {"quyen"}, ("cho-thoi-giu-chuc",)),
        (("bau",), {"quyen"}, ("bau",)),
    ],
)
def test_an_appointment_to_act_fills_no_post(
    actions: tuple[str, ...], standings: set[Interim | None], expected: tuple[str, ...]
) -> None:
    """`Bổ nhiệm Quyền Giám đốc` gives acting powers; an election or a leaving is what it says."""
    assert expected == acts_under(actions, standings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phê chuẩn kết quả miễn nhiệm", True), ("chuẩn y cho thôi", True), ("chuẩn y đơn xin từ chức", True),
        ("phê chuẩn kết quả bầu", False), ("miễn nhiệm", False),
    ],
)  # fmt: skip
def test_an_approved_leaving_is_told_from_a_leaving(text: str, expected: bool) -> None:
    """Who approves a removal does not decide it."""
    assert approves_a_leaving(text) is expected
