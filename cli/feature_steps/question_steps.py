"""The questions: who is competent, and does the file respect the rules."""

from __future__ import annotations

from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError, question
from engine.model.vocabulary import FACET_LABELS, Facet


@question(
    "tra cứu thẩm quyền",
    "Ai có thẩm quyền đối với chức danh vào ngày quyết định.",
    "Who is competent for the post on the decision date.",
)
def _ask(proposal_draft: Draft) -> None:
    proposal_draft.ask()


@question(
    "kiểm tra hồ sơ",
    "Kiểm tra cả bốn mặt: thẩm quyền, tiêu chuẩn và điều kiện, quy trình, hồ sơ.",
    "Check all four facets.",
)
def _check(proposal_draft: Draft) -> None:
    proposal_draft.check()


@question('kiểm tra mặt "{facet:chữ}"', "Chỉ kiểm tra một mặt.", "Check one facet only.")
def _check_facet(proposal_draft: Draft, facet: str) -> None:
    proposal_draft.check((facet_named(facet),))


@question(
    "xét từng dòng của bảng",
    "Mỗi dòng của bảng ở bước Thì là một câu hỏi riêng, kèm các dữ kiện đã nêu.",
    "Each line of the table that follows is a question of its own, with the facts stated so far.",
)
def _row_by_row(proposal_draft: Draft) -> None:
    """Nothing is asked yet: the lines of the table ask."""


def facet_named(label: str) -> Facet:
    """The facet of a Vietnamese label."""
    for facet, text in FACET_LABELS.items():
        if text.vi == label:
            return facet
    known = ", ".join(f"“{text.vi}”" for text in FACET_LABELS.values())
    raise StepRefusedError(f"không có mặt “{label}”; các mặt: {known}")
