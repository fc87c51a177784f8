"""Answers on a file: its value, facet by facet, finding by finding."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import cast

from cli.feature_steps.draft import Draft
from cli.feature_steps.question_steps import facet_named
from cli.feature_steps.wording import StepRefusedError, answer
from engine.diagnostics import did_you_mean
from engine.intake.derive import with_derived
from engine.lawbook.book import Lawbook
from engine.model.values import UNKNOWN, Range
from engine.model.vocabulary import OUTCOME_LABELS, Facet, Outcome, Severity
from engine.verdict.findings import Finding, Result
from engine.verdict.links import LINKS

_RESULTS = {
    Result.SATISFIED: "đạt",
    Result.EXCEPTED: "được miễn",
    Result.BREACHED: "không đạt",
    Result.UNKNOWN: "chưa xác định",
}


@answer('kết quả là "{value:chữ}"', "Kết quả chung của hồ sơ.", "The overall value of the file.")
def _overall(proposal_draft: Draft, value: str) -> None:
    _same("kết quả", _outcome(value), proposal_draft.verdict.outcome)


@answer('kết quả mặt "{facet:chữ}" là "{value:chữ}"', "Kết quả của một mặt.", "The value of one facet.")
def _facet(proposal_draft: Draft, facet: str, value: str) -> None:
    _same(f"kết quả mặt “{facet}”", _outcome(value), proposal_draft.verdict.facets[facet_named(facet)].outcome)


@answer(
    'có phát hiện "{code:chữ}"',
    "Có quy định mang mã này không được đáp ứng và đó là vi phạm; ghi tên một dòng quy định thì chỉ xét dòng ấy.",
    "A rule of this code is breached, and that is a violation; the id of a row asks about that row alone.",
)
def _violated(proposal_draft: Draft, code: str) -> None:
    _breached(proposal_draft, code, Outcome.VIOLATION)


@answer(
    'phát hiện "{code:chữ}" cần xem xét',
    "Có quy định mang mã này không được đáp ứng và cấp có thẩm quyền cần xem xét.",
    "A rule of this code is breached, and a person must look.",
)
def _judged(proposal_draft: Draft, code: str) -> None:
    _breached(proposal_draft, code, Outcome.JUDGEMENT)


@answer(
    'phát hiện "{code:chữ}" để lưu ý',
    "Có quy định mang mã này không được đáp ứng, chỉ để lưu ý.",
    "A rule of this code is breached, as a notice only.",
)
def _noticed(proposal_draft: Draft, code: str) -> None:
    _breached(proposal_draft, code, Outcome.COMPLIANT)


@answer(
    'phát hiện "{code:chữ}" chưa xác định',
    "Chưa đủ dữ kiện để kết luận về quy định mang mã này.",
    "Not enough is known to conclude on the rule of this code.",
)
def _unknown(proposal_draft: Draft, code: str) -> None:
    found = _with_result(proposal_draft, code, Result.UNKNOWN)
    _cite(proposal_draft, found)


@answer(
    'đáp ứng quy định "{code:chữ}"',
    "Quy định mang mã này được áp dụng và đạt.",
    "The rule of this code applies and is satisfied.",
)
def _satisfied(proposal_draft: Draft, code: str) -> None:
    found = _with_result(proposal_draft, code, Result.SATISFIED)
    _nothing_worse(proposal_draft, code, (Result.SATISFIED, Result.EXCEPTED))
    _cite(proposal_draft, found)


@answer(
    'được miễn quy định "{code:chữ}"',
    "Quy định mang mã này không đạt nhưng thuộc trường hợp ngoại lệ.",
    "The rule of this code is not met but an exception holds.",
)
def _excepted(proposal_draft: Draft, code: str) -> None:
    found = _with_result(proposal_draft, code, Result.EXCEPTED)
    _nothing_worse(proposal_draft, code, (Result.SATISFIED, Result.EXCEPTED))
    _cite(proposal_draft, found)


@answer(
    'không áp dụng quy định "{code:chữ}"',
    "Không quy định nào mang mã này áp dụng cho hồ sơ.",
    "No rule of this code applies to the file.",
)
def _not_applied(proposal_draft: Draft, code: str) -> None:
    _nothing_worse(proposal_draft, code, ())


@answer(
    'không có phát hiện "{code:chữ}"',
    "Quy định mang mã này không áp dụng, đạt hoặc được miễn; không có gì còn chưa xác định.",
    "The rule of this code does not apply, is satisfied or excepted; nothing is open.",
)
def _no_finding(proposal_draft: Draft, code: str) -> None:
    _nothing_worse(proposal_draft, code, (Result.SATISFIED, Result.EXCEPTED))


@answer(
    "số tháng còn lại đến tuổi nghỉ hưu là {months:số}",
    "Tính từ ngày nhận hồ sơ.",
    "Counted from the day the file was received.",
)
def _months_left(proposal_draft: Draft, months: int) -> None:
    _derived(proposal_draft, "candidate.months_to_retirement", str(months))


@answer("số tháng giữ chức vụ là {months:số}", "Tính đến ngày quyết định.", "Counted to the decision date.")
def _months_in_post(proposal_draft: Draft, months: int) -> None:
    _derived(proposal_draft, "candidate.months_in_post", str(months))


@answer(
    'dữ kiện tính được "{path:chữ}" là "{value:chữ}"',
    "Một dữ kiện khác do bộ quy tắc tính ra, theo mã.",
    "Another fact the rules derive, by its path.",
)
def _any_derived(proposal_draft: Draft, path: str, value: str) -> None:
    _derived(proposal_draft, path, value)


def _same(what: str, expected: Outcome, actual: Outcome) -> None:
    if expected is not actual:
        raise StepRefusedError(
            f"{what}: chờ đợi “{OUTCOME_LABELS[expected].vi}”, kết quả là “{OUTCOME_LABELS[actual].vi}”"
        )


def _outcome(label: str) -> Outcome:
    for outcome, text in OUTCOME_LABELS.items():
        if text.vi == label:
            return outcome
    known = ", ".join(f"“{text.vi}”" for text in OUTCOME_LABELS.values())
    raise StepRefusedError(f"không có kết quả “{label}”; các kết quả: {known}")


def known_codes(book: Lawbook) -> Mapping[str, Facet]:
    """Every code a finding may have, and every row of requirements by its id, with its facet.

    One misspelt in a feature must not pass as absent.
    """
    held = cast("dict[str, Facet] | None", book.memo.get("codes-of-findings"))
    if held is None:
        judged = [row for row in book.untranslatable if row.judgement]
        held = {f"authority.sai-tham-quyen.{link.what}": Facet.AUTHORITY for link in LINKS}
        held |= {f"{row.facet.value}.can-xem-xet.{row.ground.id.split('.')[-1]}": row.facet for row in judged}
        held |= {name: row.facet for row in book.requirements for name in (row.code, row.ground.id)}
        book.memo["codes-of-findings"] = held
    return held


def _findings(draft: Draft, code: str) -> tuple[Finding, ...]:
    verdict = draft.verdict
    codes = known_codes(draft.book)
    if code not in codes:
        near = did_you_mean(code, codes)
        raise StepRefusedError(f"không có quy định mã “{code}”. {near.vi if near else ''}")
    return tuple(finding for finding in verdict.findings if code in (finding.code, finding.rule))


def _with_result(draft: Draft, code: str, result: Result) -> tuple[Finding, ...]:
    every = _findings(draft, code)
    found = tuple(finding for finding in every if finding.result is result)
    if not found:
        raise StepRefusedError(f"“{code}”: chờ đợi “{_RESULTS[result]}”, kết quả là {_shown(every)}")
    return found


def _breached(draft: Draft, code: str, weight: Outcome) -> None:
    found = _with_result(draft, code, Result.BREACHED)
    heavy = tuple(finding for finding in found if finding.weight is weight)
    if weight is Outcome.COMPLIANT:
        heavy = tuple(finding for finding in heavy if finding.severity is Severity.NOTICE)
    if not heavy:
        words = ", ".join(f"“{OUTCOME_LABELS[finding.weight].vi}”" for finding in found)
        raise StepRefusedError(f"“{code}” không đạt, nhưng mức là {words}")
    _cite(draft, heavy)


def _nothing_worse(draft: Draft, code: str, allowed: tuple[Result, ...]) -> None:
    every = _findings(draft, code)
    if any(finding.result not in allowed for finding in every):
        raise StepRefusedError(f"“{code}”: kết quả là {_shown(every)}")


def _cite(draft: Draft, findings: tuple[Finding, ...]) -> None:
    draft.cite(tuple(citation for finding in findings for citation in finding.citations))


def _shown(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return "không áp dụng"
    return "; ".join(f"“{_RESULTS[finding.result]}” ({finding.rule}){_open(finding)}" for finding in findings)


def _open(finding: Finding) -> str:
    missing = ", ".join(sorted(blocker.path for blocker in finding.blockers))
    return f" thiếu {missing}" if missing else ""


def _derived(draft: Draft, path: str, expected: str) -> None:
    if path not in draft.book.facts:
        near = did_you_mean(path, draft.book.facts)
        raise StepRefusedError(f"không có dữ kiện “{path}”. {near.vi if near else ''}")
    readings = draft.verdict.posts
    facts = with_derived(draft.book, draft.case.facts, readings[0] if readings else None, draft.day)
    actual = _plain(facts.get(path))
    if actual != expected:
        raise StepRefusedError(f"{path}: chờ đợi {expected}, kết quả là {actual}")


def _plain(value: object) -> str:
    if value is UNKNOWN:
        return "chưa biết"
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, Range):
        return f"từ {_plain(value.low)} đến {_plain(value.high)}"
    return str(value)
