"""Facts of the procedure and the dossier: steps, ballots, opinions, documents."""

from __future__ import annotations

from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError, fact

_STEPS = "steps"
_DOSSIER = "dossier"
_OPINIONS = "consultations"


def _held_step(draft: Draft, number: int) -> dict[str, object]:
    held = _step_stated(draft, number)
    if held is None:
        raise StepRefusedError(f"chưa nêu bước {number} họp ngày nào")
    return held


def _step_stated(draft: Draft, number: int) -> dict[str, object] | None:
    return next((item for item in draft.items(_STEPS) if item["step"] == number), None)


@fact(
    "bước {number:số} họp ngày {day:ngày}",
    "Một bước của quy trình và ngày họp; nêu lại là đổi ngày của bước ấy.",
    "A step of the procedure and its date; stated again it changes the day of that step.",
)
def _step(proposal_draft: Draft, number: int, day: str) -> None:
    held = _step_stated(proposal_draft, number)
    if held is None:
        proposal_draft.add(_STEPS, {"step": number, "on": day})
    else:
        held["on"] = day


@fact(
    "bước {number:số} triệu tập {summoned:số} người, có mặt {present:số} người",
    "Số triệu tập và số có mặt của bước đã nêu.",
    "Those convoked to and present at a step stated.",
)
def _attendance(proposal_draft: Draft, number: int, summoned: int, present: int) -> None:
    _held_step(proposal_draft, number).update(summoned=summoned, present=present)


@fact(
    "bước {number:số} có tổng số {members:số} thành viên",
    "Tổng số thành viên tập thể của bước đã nêu.",
    "All members of the body of a step stated.",
)
def _members(proposal_draft: Draft, number: int, members: int) -> None:
    _held_step(proposal_draft, number)["members"] = members


@fact(
    "bước {number:số} nhân sự được {votes:số} phiếu",
    "Số phiếu cho nhân sự ở bước đã nêu.",
    "Votes for the person at a step stated.",
)
def _votes(proposal_draft: Draft, number: int, votes: int) -> None:
    _held_step(proposal_draft, number)["votes_for_candidate"] = votes


@fact(
    "bước {number:số} người khác cao nhất được {votes:số} phiếu",
    "Số phiếu của người cao nhất khác ở bước đã nêu.",
    "Votes for the best other at a step stated.",
)
def _other_votes(proposal_draft: Draft, number: int, votes: int) -> None:
    _held_step(proposal_draft, number)["votes_for_best_other"] = votes


@fact(
    'bước {number:số} bỏ phiếu theo hình thức "{ballot:chữ}"',
    "Phiếu kín, ký tên hoặc không ký tên, biểu quyết.",
    "Secret, signed or unsigned, or no ballot.",
)
def _ballot(proposal_draft: Draft, number: int, ballot: str) -> None:
    _held_step(proposal_draft, number)["ballot"] = ballot


@fact(
    "bước {number:số} công bố kết quả kiểm phiếu tại hội nghị",
    "Kết quả được công bố tại hội nghị.",
    "The result was announced at the meeting.",
)
def _announced(proposal_draft: Draft, number: int) -> None:
    _held_step(proposal_draft, number)["result_announced"] = True


@fact(
    "bước {number:số} không công bố kết quả kiểm phiếu tại hội nghị",
    "Kết quả không công bố tại hội nghị.",
    "The result was not announced at the meeting.",
)
def _not_announced(proposal_draft: Draft, number: int) -> None:
    _held_step(proposal_draft, number)["result_announced"] = False


@fact(
    "bước {number:số} người đứng đầu lựa chọn nhân sự",
    "Người đứng đầu lựa chọn khi phiếu ngang nhau.",
    "The head chose the person on a tie.",
)
def _chosen(proposal_draft: Draft, number: int) -> None:
    _held_step(proposal_draft, number)["head_chose_candidate"] = True


@fact(
    "bước {number:số} người đứng đầu không lựa chọn nhân sự",
    "Người đứng đầu lựa chọn người khác khi phiếu ngang nhau.",
    "The head chose another on a tie.",
)
def _not_chosen(proposal_draft: Draft, number: int) -> None:
    _held_step(proposal_draft, number)["head_chose_candidate"] = False


@fact(
    "bước {number:số} giới thiệu nhân sự khác kết quả bước trước",
    "Tập thể giới thiệu người khác với kết quả bước trước.",
    "A name other than the earlier step's was put forward.",
)
def _new_name(proposal_draft: Draft, number: int) -> None:
    _held_step(proposal_draft, number)["new_name"] = True


@fact(
    "quy trình chỉ có các bước đã nêu",
    "Danh sách bước đầy đủ: bước không nêu là không có.",
    "The list of steps is complete: a step not stated was not taken.",
)
def _all_steps(proposal_draft: Draft) -> None:
    proposal_draft.complete(_STEPS)


@fact(
    'lấy ý kiến "{kind:chữ}" của "{body:chữ}" bằng văn bản ngày {day:ngày}',
    "Một ý kiến được hỏi bằng văn bản: thẩm định, hiệp y, lấy ý kiến, tiêu chuẩn chính trị.",
    "An opinion asked for in writing: appraisal, exchange, opinion, political standard.",
)
def _consulted(proposal_draft: Draft, kind: str, body: str, day: str) -> None:
    proposal_draft.add(_OPINIONS, {"kind": kind, "body": body, "asked_on": day, "written": True})


@fact(
    "trả lời ý kiến ngày {day:ngày}",
    "Ngày trả lời ý kiến vừa nêu.",
    "The date of the answer to the opinion just stated.",
)
def _replied(proposal_draft: Draft, day: str) -> None:
    proposal_draft.last(_OPINIONS, "ý kiến")["answered_on"] = day


@fact("không lấy ý kiến nào khác", "Ngoài các ý kiến đã nêu không còn ý kiến nào.", "No opinion beside those stated.")
def _no_opinion(proposal_draft: Draft) -> None:
    proposal_draft.complete(_OPINIONS)


@fact(
    'hồ sơ có "{document:chữ}" ngày {day:ngày}',
    "Một tài liệu trong hồ sơ và ngày của tài liệu.",
    "A document of the dossier and its date.",
)
def _document(proposal_draft: Draft, document: str, day: str) -> None:
    proposal_draft.add(_DOSSIER, {"document": document, "on": day})


@fact(
    "tài liệu nhận xét, đánh giá {years:số} năm",
    "Số năm mà tài liệu vừa nêu nhận xét, kiểm điểm.",
    "The years the document just stated covers.",
)
def _years(proposal_draft: Draft, years: int) -> None:
    proposal_draft.last(_DOSSIER, "tài liệu")["period_years"] = years


@fact(
    "hồ sơ chỉ có các tài liệu đã nêu",
    "Danh mục hồ sơ đầy đủ: tài liệu không nêu là không có.",
    "The dossier is complete: a document not stated is not there.",
)
def _all_documents(proposal_draft: Draft) -> None:
    proposal_draft.complete(_DOSSIER)
