"""The verdict as a whole: dates, absence, contradictions, scope, transition, repairs, published shape."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from engine import Facet, Lawbook, Outcome, repairs, verdict_json
from engine.model.verdict import VerdictShape
from engine.verdict.check import check_case
from engine.verdict.findings import Result

REPRIMAND = {"side": "party", "form": "khiển trách", "effective_on": "2023-09-01", "target_higher_than_then": True}
BAR = "eligibility.ky-luat.chua-het-thoi-han"


def breached(verdict) -> set[str]:
    return {finding.code for finding in verdict.breaches}


def test_a_bar_after_discipline_is_a_violation_with_its_first_lawful_day(book: Lawbook, verdict_of) -> None:
    """80-QĐ/TW Điều 18.7: twelve months after a reprimand; the repair waits exactly until they are over.

    The person was planned again after the reprimand, which by 50-QĐ/TW had ended the earlier planning.
    """
    planned_again = {"post": "Giám đốc Sở Tài chính", "approved_on": "2023-10-02", "removed_on": "không có"}
    verdict = verdict_of(
        ("candidate.disciplines", {"complete": True, "items": [REPRIMAND]}),
        ("candidate.planning", {"complete": True, "items": [planned_again]}),
    )
    assert BAR in breached(verdict)
    assert verdict.outcome is Outcome.VIOLATION
    plan = next(plan for plan in repairs(book, verdict) if plan.code == BAR)
    assert plan.on == dt.date(2024, 9, 1)
    assert plan.verified


def test_the_day_the_bar_ends_is_free(verdict_of) -> None:
    """Twelve months to the day have passed."""
    on_the_day = {**REPRIMAND, "effective_on": "2023-05-10"}
    day_before = {**REPRIMAND, "effective_on": "2023-05-11"}
    assert BAR not in breached(verdict_of(("candidate.disciplines", {"complete": True, "items": [on_the_day]})))
    assert BAR in breached(verdict_of(("candidate.disciplines", {"complete": True, "items": [day_before]})))


def test_an_incomplete_list_is_unknown_where_a_complete_one_is_absence(verdict_of) -> None:
    """“No discipline” is said only by a complete, empty list."""
    assert BAR not in {finding.code for finding in verdict_of().findings}
    unsaid = verdict_of(("candidate.disciplines", {"complete": False, "items": []}))
    assert {finding.result for finding in unsaid.findings if finding.code == BAR} == {Result.UNKNOWN}
    assert "candidate.disciplines" in {fact.path for fact in unsaid.missing_facts}


def test_a_partial_date_across_two_regimes_asks_for_the_day(verdict_of) -> None:
    """August 2022: 105 until the 17th, 80 from the 18th; a warning nineteen months old is free under one only."""
    changes = (
        ("party_act.on", "2022-08"), ("state_act", ...), ("received_on", "2022-07-20"),
        ("candidate.disciplines", {"complete": True, "items": [
            {"side": "party", "form": "cảnh cáo", "effective_on": "2021-01-05", "target_higher_than_then": True}]}),
    )  # fmt: skip
    open_day = verdict_of(*changes)
    assert BAR not in breached(open_day)
    assert "party_act.on" in {fact.path for fact in open_day.missing_facts}
    assert BAR in breached(verdict_of(*changes, ("party_act.on", "2022-08-18")))
    assert BAR not in breached(verdict_of(*changes, ("party_act.on", "2022-08-17")))


def test_a_file_without_a_decision_date_is_judged_by_the_day_it_was_received(verdict_of) -> None:
    """A proposal not yet decided is still read, says so, and is not called compliant."""
    verdict = verdict_of(("party_act.on", ...), ("state_act.on", ...))
    assert verdict.on is None
    assert "PC406" in {diagnostic.code for diagnostic in verdict.diagnostics}
    assert {each.number for each in verdict.regime} >= {"80-QĐ/TW"}
    assert verdict.outcome is not Outcome.COMPLIANT


def test_statements_that_contradict_each_other_are_set_aside_and_said(verdict_of) -> None:
    """More people present than summoned: neither figure is used, and no violation comes of it."""
    steps = {"complete": False, "items": [{"step": 2, "on": "2024-04-15", "summoned": 20, "present": 21}]}
    verdict = verdict_of(("steps", steps))
    fault = next(diagnostic for diagnostic in verdict.diagnostics if diagnostic.code == "PC405")
    assert fault.span is not None
    assert fault.span.line > 0
    assert verdict.case.facts.collection("steps").items[0] == {"step": 2, "on": dt.date(2024, 4, 15)}


def test_scope_limits_the_facets(book: Lawbook, verdict_of) -> None:
    """Only the facets asked for are judged and weigh."""
    whole = verdict_of(("candidate.disciplines", {"complete": True, "items": [REPRIMAND]}))
    only = check_case(book, whole.case, (Facet.AUTHORITY,))
    assert set(only.facets) == {Facet.AUTHORITY}
    assert only.outcome is Outcome.COMPLIANT


def test_an_event_under_the_old_rule_with_two_readings_is_judgement(verdict_of) -> None:
    """A reprimand of 5/2024, a decision of 12/2025: free after 12 months under 80, barred for 24 under 377."""
    old = {**REPRIMAND, "effective_on": "2024-05-20"}
    verdict = verdict_of(
        ("party_act.on", "2025-12-01"), ("state_act.on", "2025-12-05"), ("received_on", "2025-11-25"),
        ("proposer", ...), ("candidate.disciplines", {"complete": True, "items": [old]}),
    )  # fmt: skip
    bars = [finding for finding in verdict.breaches if finding.code.startswith("eligibility.ky-luat")]
    assert bars
    assert {finding.weight for finding in bars} == {Outcome.JUDGEMENT}


def test_a_unit_that_no_longer_exists_is_an_input_finding(verdict_of) -> None:
    """Sở Kế hoạch và Đầu tư ended on 1/3/2025: the name is refused with the reason, nothing is guessed."""
    verdict = verdict_of(
        ("post.title", "Giám đốc Sở Kế hoạch và Đầu tư"), ("post.unit", "Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh"),
        ("party_act.on", "2025-12-01"), ("state_act.on", "2025-12-05"),
    )  # fmt: skip
    faults = [diagnostic for diagnostic in verdict.diagnostics if diagnostic.code == "PC401"]
    fault = next(each for each in faults if "Sở Kế hoạch" in each.message.vi)
    assert "không tồn tại" in fault.message.vi
    assert fault.span is not None
    assert "Sở Tài chính" in fault.help.vi
    assert verdict.facets[Facet.AUTHORITY].outcome is Outcome.UNDETERMINED


def test_the_published_shape_holds_and_has_no_clock(book: Lawbook, verdict_of) -> None:
    """`phancap.verdict/1` validates; the same case gives the same hash, another case another."""
    verdict = verdict_of(("candidate.disciplines", {"complete": True, "items": [REPRIMAND]}))
    data = verdict_json(book, verdict, repairs(book, verdict), "vi")
    VerdictShape.model_validate(data)
    assert data["hash"] == verdict_json(book, verdict, repairs(book, verdict), "vi")["hash"]
    other = verdict_of()
    assert data["hash"] != verdict_json(book, other, repairs(book, other), "vi")["hash"]
    assert data["unchecked"]
    assert data["trace"]


def test_both_languages_are_complete(book: Lawbook, verdict_of) -> None:
    """Every finding, reason and missing fact has its English wording."""
    verdict = verdict_of(("candidate.disciplines", {"complete": True, "items": [REPRIMAND]}), ("dossier", ...))
    english = verdict_json(book, verdict, repairs(book, verdict), "en")
    vietnamese = verdict_json(book, verdict, repairs(book, verdict), "vi")
    for key in ("findings", "unchecked", "missing_facts", "missing_law"):
        texts = [(one, two) for one, two in zip(english[key], vietnamese[key], strict=True)]
        assert texts
        assert all(one != two for one, two in texts)


def test_a_confidential_text_is_cited_never_quoted(book: Lawbook, verdict_of) -> None:
    """The finding names instrument and provision; none of the rule's own words appear."""
    secret = {**book.instruments, "80-qd-tw": replace(book.instruments["80-qd-tw"], confidential=True)}
    case = verdict_of(("candidate.disciplines", {"complete": True, "items": [REPRIMAND]})).case
    finding = next(
        each for each in check_case(replace(book, instruments=secret, memo={}), case).breaches if each.code == BAR
    )
    assert finding.message.vi == "Không đáp ứng quy định tại 80-QĐ/TW, Điều 18 khoản 7."
    assert finding.title.en == "The rule at 80-QĐ/TW, Điều 18 khoản 7"
    assert finding.note is None


def test_an_exhaustive_list_without_the_post_is_unregulated(book: Lawbook, verdict_of) -> None:
    """Not holding a list is undetermined; holding it in full, declared complete, and not finding the post is unregulated."""
    case = verdict_of().case
    bare = replace(book, competence=(), memo={}, _slots={})
    assert check_case(bare, case).facets[Facet.AUTHORITY].outcome is Outcome.UNDETERMINED
    listed = replace(book.instruments["1099-qd-tu"], exhaustive=True, text_held="full")
    held = replace(bare, instruments={**book.instruments, "1099-qd-tu": listed}, memo={}, _slots={})
    assert check_case(held, case).facets[Facet.AUTHORITY].outcome is Outcome.UNREGULATED


def test_a_province_the_title_tells_is_not_asked_for(verdict_of) -> None:
    """What is derived from the province still waits for the instruments cited, not for the province."""
    open_ended = (("cited_instruments", ...), ("post.unit", ...))
    asked = {fact.path for fact in verdict_of(*open_ended).missing_facts}
    assert (asked & {"cited_instruments", "post.province"}) == {"cited_instruments"}
    nowhere = verdict_of(*open_ended, ("post.province", ...))
    assert {"cited_instruments", "post.province"} <= {fact.path for fact in nowhere.missing_facts}
