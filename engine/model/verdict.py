"""`phancap.verdict/1`: the published shape of a verdict. Labels are in the language asked for."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from engine.model.authority import BodyOut, Output, ProvisionOut, RegimeOut

SCHEMA = "phancap.verdict/1"
Value = Literal["compliant", "violation", "undetermined", "unregulated", "conflicting", "judgement"]


class PostNamed(Output):
    """A post and its label."""

    id: str = Field(description="Mã chức danh")
    label: str = Field(description="Tên chức danh")


class FacetShape(Output):
    """One facet."""

    verdict: Value = Field(description="Kết quả")
    checked: int = Field(description="Số quy định đã kiểm tra")


class CompetenceShape(Output):
    """A body in a role."""

    role: str = Field(description="Vai trò")
    body: BodyOut = Field(description="Cơ quan")
    post: str = Field(description="Mã chức danh")
    when: str | None = Field(description="Điều kiện còn để ngỏ")
    provisions: list[ProvisionOut] = Field(description="Căn cứ")
    confidence: str = Field(description="Mức độ đối chiếu")


class RepairShape(Output):
    """An act that mends the breach."""

    act: str = Field(description="Loại việc: wait, redo, obtain, change-body")
    text: str = Field(description="Việc cần làm")
    verified: bool = Field(description="Đã kiểm tra lại sau khi sửa")
    on: str | None = Field(description="Ngày sớm nhất, nếu phải chờ")


class FindingShape(Output):
    """One checked rule."""

    code: str = Field(description="Mã phát hiện")
    rule: str = Field(description="Mã quy tắc")
    facet: str = Field(description="Mặt kiểm tra")
    outcome: Literal["satisfied", "excepted", "breached", "unknown"] = Field(description="Kết quả của quy tắc")
    severity: str = Field(description="Mức độ")
    weight: Value = Field(description="Tác động đến kết quả")
    provisions: list[ProvisionOut] = Field(description="Căn cứ")
    values: dict[str, Any] = Field(description="Dữ kiện đã đọc")
    law_of: str = Field(description="Ngày của quy định được áp dụng")
    confidence: str = Field(description="Mức độ đối chiếu")
    message: str = Field(description="Nội dung")
    missing: list[str] = Field(description="Dữ kiện còn thiếu")
    repair: RepairShape | None = Field(description="Cách khắc phục")


class UncheckedShape(Output):
    """A provision that was not checked."""

    provisions: list[ProvisionOut] = Field(description="Điều khoản")
    title: str = Field(description="Nội dung")
    reason: str = Field(description="Lý do")


class MissingFactShape(Output):
    """A fact to supply."""

    fact: str = Field(description="Tên dữ kiện trong hồ sơ")
    label: str = Field(description="Nhãn")


class MissingLawShape(Output):
    """A text to consult."""

    text: str = Field(description="Văn bản cần tra cứu")
    instrument: str | None = Field(description="Mã văn bản")


class SecondOpinionShape(Output):
    """What came of asking the second evaluator."""

    status: Literal["agreed", "unavailable"] = Field(description="Kết quả đối chiếu với bộ đánh giá thứ hai")
    questions: int = Field(description="Số điều kiện đã hỏi")
    compared: int = Field(description="Số kết quả đã so khớp")
    left: int = Field(description="Số điều kiện để lại cho bộ đánh giá chính")
    reason: str | None = Field(description="Vì sao không có ý kiến thứ hai")


class VerdictShape(Output):
    """The verdict on one file."""

    schema_: Literal["phancap.verdict/1"] = Field(alias="schema", description="Phiên bản")
    file: str = Field(description="Tệp hồ sơ")
    verdict: Value = Field(description="Kết quả chung")
    claim: str = Field(description="Phạm vi của kết quả, bằng lời")
    facets: dict[str, FacetShape] = Field(description="Kết quả theo mặt")
    on: list[str] = Field(description="Ngày quyết định; hai ngày khi chỉ biết khoảng")
    posts: list[PostNamed] = Field(description="Chức danh")
    actions: list[str] = Field(description="Nội dung công tác cán bộ")
    regime: list[RegimeOut] = Field(description="Văn bản áp dụng")
    competence: list[CompetenceShape] = Field(description="Thẩm quyền")
    findings: list[FindingShape] = Field(description="Phát hiện")
    checked: int = Field(description="Số quy định đã kiểm tra")
    unverified: int = Field(description="Số quy định đã dùng chưa có người đối chiếu")
    unchecked: list[UncheckedShape] = Field(description="Điều khoản chưa kiểm tra")
    missing_facts: list[MissingFactShape] = Field(description="Dữ kiện còn thiếu")
    missing_law: list[MissingLawShape] = Field(description="Văn bản cần tra cứu")
    diagnostics: list[dict[str, Any]] = Field(description="Thông báo về tệp")
    trace: list[dict[str, Any]] = Field(description="Vết suy luận: quy tắc, kết quả, dữ kiện đã đọc")
    second_opinion: SecondOpinionShape | None = Field(description="Ý kiến của bộ đánh giá thứ hai; null: không hỏi")
    lawbook: str = Field(description="Mã băm của bộ quy tắc")
    hash: str = Field(description="Mã băm của kết quả này, không tính tên tệp, thông báo và ý kiến thứ hai")
