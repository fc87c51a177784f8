"""Reported bodies against competent ones."""

from __future__ import annotations

import pytest

from engine import Lawbook, Outcome
from engine.model.vocabulary import Facet
from engine.verdict.findings import Finding, Result
from engine.verdict.links import relation


def link(verdict, what: str) -> Finding:
    return next(finding for finding in verdict.findings if finding.code == f"authority.sai-tham-quyen.{what}")


@pytest.mark.parametrize(
    ("reported", "competent", "expected"),
    [
        ("ban-thuong-vu-tinh-uy", "ban-thuong-vu-tinh-uy", "same"),
        ("ubnd-tinh", "chu-tich-ubnd-tinh", "organ_of"),
        ("chu-tich-ubnd-tinh", "ubnd-tinh", "organ_of"),
        ("ban-chap-hanh-dang-bo-tinh", "ban-thuong-vu-tinh-uy", "organ_of"),
        ("thuong-truc-tinh-uy", "ban-thuong-vu-tinh-uy", "other"),
        ("ban-thuong-vu-tinh-uy", "ban-chap-hanh-dang-bo-tinh", "other"),
        ("ban-bi-thu", "bo-chinh-tri", "other"),
        ("bo-tai-chinh", "bo-truong", "organ_of"),
        ("bo-truong", "bo-tai-chinh", "organ_of"),
        ("bo-truong-bo-tai-chinh", "bo-truong-bo-noi-vu", "other"),
        ("bo-tai-chinh", "bo-truong-bo-noi-vu", "other"),
    ],
)
def test_relation(book: Lawbook, reported: str, competent: str, expected: str) -> None:
    """A collective is named for its organ; a lower organ never stands for a higher one."""
    assert relation(book, reported, competent) == expected


def test_right_bodies_satisfy_each_link(verdict_of) -> None:
    """The common pattern and the decree agree with the file."""
    verdict = verdict_of()
    assert {finding.result for finding in verdict.findings if finding.facet is Facet.AUTHORITY} == {Result.SATISFIED}
    assert verdict.facets[Facet.AUTHORITY].outcome is Outcome.COMPLIANT


def test_a_wrong_party_body_against_a_pattern_is_judgement(verdict_of) -> None:
    """Confidence caps severity: the province's list is not held, so a person must look."""
    finding = link(verdict_of(("party_act.body", "Thường trực Tỉnh ủy")), "cap-uy-quyet-dinh")
    assert finding.result is Result.BREACHED
    assert finding.weight is Outcome.JUDGEMENT


def test_a_wrong_state_body_against_a_text_is_a_violation(verdict_of) -> None:
    """The decree's text names the chairman of the provincial People's Committee."""
    finding = link(verdict_of(("state_act.body", "Giám đốc Sở Nội vụ")), "co-quan-nha-nuoc-quyet-dinh")
    assert finding.result is Result.BREACHED
    assert finding.weight is Outcome.VIOLATION
    assert "Chủ tịch Ủy ban nhân dân tỉnh Quảng Ninh" in finding.message.vi


def test_an_unreported_act_is_unknown_not_absent(verdict_of) -> None:
    """Leaving the Party act out leaves the link open and names the fact."""
    verdict = verdict_of(("party_act.body", ...))
    assert link(verdict, "cap-uy-quyet-dinh").result is Result.UNKNOWN
    assert "party_act.body" in {fact.path for fact in verdict.missing_facts}


def test_open_membership_leaves_the_level_open(verdict_of) -> None:
    """A deputy minister: Secretariat, or Politburo for a Central Committee member; unsaid, the Secretariat may be right."""
    base = {
        "schema": "phancap.proposal/1", "post": {"title": "Thứ trưởng Bộ Tư pháp"}, "action": "bổ nhiệm",
        "party_act": {"body": "Ban Bí thư", "on": "2024-05-10"},
    }  # fmt: skip
    assert link(verdict_of(base=base), "cap-uy-quyet-dinh").result is Result.UNKNOWN
    known = verdict_of(("candidate.central_committee", "none"), base=base)
    assert link(known, "cap-uy-quyet-dinh").result is Result.SATISFIED
    member = verdict_of(("candidate.central_committee", "full"), base=base)
    assert link(member, "cap-uy-quyet-dinh").weight is Outcome.VIOLATION


def test_a_body_right_in_no_branch_is_breached_even_when_the_branch_is_open(verdict_of) -> None:
    """Whether or not the person sits in the Central Committee, a provincial board does not decide a deputy minister."""
    base = {
        "schema": "phancap.proposal/1", "post": {"title": "Thứ trưởng Bộ Tư pháp"}, "action": "bổ nhiệm",
        "party_act": {"body": "Ban Thường vụ Tỉnh ủy", "on": "2024-05-10"},
    }  # fmt: skip
    assert link(verdict_of(base=base), "cap-uy-quyet-dinh").result is Result.BREACHED


def test_a_body_of_another_province_is_not_the_competent_one(verdict_of) -> None:
    """Lào Cai's Standing Board does not decide a post in Quảng Ninh, though the title of the body is right."""
    finding = link(verdict_of(("party_act.body", "Ban Thường vụ Tỉnh ủy Lào Cai")), "cap-uy-quyet-dinh")
    assert finding.result is Result.BREACHED
    assert "Lào Cai" in finding.message.vi


def test_a_body_named_for_its_function_is_not_set_against_another_name(verdict_of) -> None:
    """Which ministry is the owner's representative no row says: a minister in its place is no violation, nor is it right."""
    base = {
        "schema": "phancap.proposal/1", "post": {"title": "Thành viên HĐTV Tổng công ty Lương thực miền Nam"}, "action": "bổ nhiệm",
        "state_act": {"body": "Bộ trưởng Bộ Tài chính", "on": "2025-09-15"},
    }  # fmt: skip
    finding = link(verdict_of(base=base), "co-quan-nha-nuoc-quyet-dinh")
    assert finding.result is Result.UNKNOWN
    assert "không cho biết đó có phải là một cơ quan" in finding.message.vi
    named = verdict_of(("state_act.body", "Cơ quan đại diện chủ sở hữu"), base=base)
    assert link(named, "co-quan-nha-nuoc-quyet-dinh").result is Result.SATISFIED
