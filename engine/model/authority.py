"""What `phancap authority --json` writes, `phancap.authority/1`: the model its JSON Schema is exported from."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.model.vocabulary import AuthorityVerdict, ResolvedBy, WhyNotKind
from engine.text import Interim

SCHEMA: Literal["phancap.authority/1"] = "phancap.authority/1"
COMPARISON_SCHEMA: Literal["phancap.authority-comparison/1"] = "phancap.authority-comparison/1"

RoleName = Literal[
    "manages", "proposes", "appraises", "consulted", "introduces", "decides", "designates", "elects", "approves",
    "issues", "informed",
]  # fmt: skip


class Output(BaseModel):
    """A part of the answer."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class UnitOut(Output):
    """Where a post sits."""

    id: str | None = Field(description="Mã cơ quan, đơn vị; null: không nêu cơ quan cụ thể")
    label: str = Field(description="Tên cơ quan, đơn vị hoặc địa phương")
    province: str | None = Field(description="Mã tỉnh, thành phố")


class PostOut(Output):
    """A post as it was understood."""

    id: str = Field(description="Mã chức danh")
    label: str = Field(description="Tên chức danh")
    unit: UnitOut | None = Field(description="Cơ quan, đơn vị, địa phương")
    place: str | None = Field(default=None, description="Huyện, xã nêu trong chức danh")
    interim: Interim | None = Field(default=None, description="Giao quyền, phụ trách, điều hành")
    resolved_by: ResolvedBy = Field(description="Cách nhận ra: đúng tên, tên gọi khác, không dấu")


class RegimeOut(Output):
    """An instrument the answer rests on."""

    instrument: str = Field(description="Số, ký hiệu văn bản")
    from_: str | None = Field(alias="from", description="Có hiệu lực từ ngày (kể cả)")
    to: str | None = Field(description="Hết hiệu lực từ ngày (không kể)")


class BodyOut(Output):
    """A body that acts."""

    id: str = Field(description="Mã cơ quan, tổ chức")
    label: str = Field(description="Tên cơ quan, tổ chức")


class ConditionOut(Output):
    """A condition still open, in words and as a tree."""

    text: str = Field(description="Điều kiện bằng lời")
    condition: list[Any] = Field(description="Cây điều kiện: [loại, …]")


class ProvisionOut(Output):
    """A provision of an instrument."""

    instrument: str = Field(description="Số, ký hiệu văn bản")
    cite: str = Field(description="Điều, khoản, điểm, phụ lục")


class CompetenceOut(Output):
    """A body in a role for a post."""

    role: RoleName = Field(description="Vai trò")
    body: BodyOut = Field(description="Cơ quan, tổ chức")
    post: str = Field(description="Mã chức danh")
    when: ConditionOut | None = Field(description="Điều kiện còn để ngỏ; null: không điều kiện")
    provisions: list[ProvisionOut] = Field(description="Căn cứ")
    confidence: Literal["text", "press", "pattern", "memory"] = Field(description="Mức độ đối chiếu")
    rules: list[str] = Field(description="Mã các dòng quy tắc")
    variable: bool = Field(description="Các địa phương quy định khác nhau: chỉ để tham khảo")


class ConflictOut(Output):
    """Two bodies in one role, with both grounds."""

    role: RoleName = Field(description="Vai trò")
    post: str = Field(description="Mã chức danh")
    bodies: list[BodyOut] = Field(description="Hai cơ quan", min_length=2, max_length=2)
    provisions: list[list[ProvisionOut]] = Field(description="Căn cứ của từng cơ quan", min_length=2, max_length=2)


class MissingFactOut(Output):
    """A fact whose value would settle something."""

    path: str = Field(description="Tên dữ kiện")
    label: str = Field(description="Dữ kiện bằng lời")
    calendar: bool = Field(description="Chỉ lịch chính thức mới giải quyết được")


class MissingLawOut(Output):
    """A text that is not held."""

    text: str = Field(description="Văn bản cần tra cứu")
    instrument: str | None = Field(description="Số, ký hiệu, nếu biết")


class UnresolvedOut(Output):
    """A title that was not understood."""

    text: str = Field(description="Đoạn chưa hiểu")
    suggestions: list[str] = Field(description="Tên gần giống")


class WhyNotReasonOut(Output):
    """One reason why a body is not competent."""

    kind: WhyNotKind = Field(description="Loại lý do")
    rule: str | None = Field(description="Mã dòng quy tắc")
    provisions: list[ProvisionOut] = Field(description="Căn cứ")
    text: str = Field(description="Lý do bằng lời")


class WhyNotOut(Output):
    """Why a body is not competent, and who is."""

    body: BodyOut = Field(description="Cơ quan được hỏi")
    reasons: list[WhyNotReasonOut] = Field(description="Các lý do")
    instead: list[CompetenceOut] = Field(description="Cơ quan có thẩm quyền")


class AuthorityOut(Output):
    """`phancap.authority/1`."""

    schema_: Literal["phancap.authority/1"] = Field(alias="schema", description="Phiên bản mẫu")
    on: str = Field(description="Ngày áp dụng: YYYY-MM-DD, YYYY-MM hoặc YYYY")
    action: str = Field(
        description="Nội dung công tác cán bộ; nhiều nội dung cách nhau bằng “;”; fill: mọi cách giữ chức danh"
    )
    posts: list[PostOut] = Field(description="Chức danh được hiểu là")
    regime: list[RegimeOut] = Field(description="Văn bản áp dụng")
    competence: list[CompetenceOut] = Field(description="Cơ quan, vai trò, căn cứ, điều kiện")
    verdict: AuthorityVerdict = Field(description="Kết luận")
    conflicts: list[ConflictOut] = Field(default=[], description="Quy định mâu thuẫn")
    missing_facts: list[MissingFactOut] = Field(description="Dữ kiện còn thiếu")
    missing_law: list[MissingLawOut] = Field(description="Văn bản cần tra cứu")
    unresolved: list[UnresolvedOut] = Field(description="Tên chưa hiểu")
    diagnostics: list[dict[str, Any]] = Field(description="Cảnh báo, ghi chú")
    why_not: WhyNotOut | None = Field(default=None, description="Vì sao một cơ quan không có thẩm quyền")


class HolderOut(BodyOut):
    """A body and the condition under which it holds the role."""

    when: str | None = Field(description="Điều kiện bằng lời; null: không điều kiện")


class ChangeOut(Output):
    """What changed in one role of one post."""

    post: str = Field(description="Mã chức danh")
    role: RoleName = Field(description="Vai trò")
    before: list[HolderOut] = Field(description="Ở ngày thứ nhất")
    after: list[HolderOut] = Field(description="Ở ngày thứ hai")


class InstrumentChangeOut(Output):
    """An instrument that began or ended between the two dates."""

    instrument: str = Field(description="Số, ký hiệu văn bản")
    event: Literal["begins", "ends"] = Field(description="Bắt đầu hoặc hết hiệu lực")
    on: str = Field(description="Ngày")
    replaced_by: list[str] = Field(description="Văn bản thay thế")


class ComparisonOut(Output):
    """`phancap.authority-comparison/1`."""

    schema_: Literal["phancap.authority-comparison/1"] = Field(alias="schema", description="Phiên bản mẫu")
    first: AuthorityOut = Field(description="Ngày thứ nhất")
    second: AuthorityOut = Field(description="Ngày thứ hai")
    same: list[ChangeOut] = Field(description="Không thay đổi")
    changed: list[ChangeOut] = Field(description="Thay đổi")
    instruments: list[InstrumentChangeOut] = Field(description="Thay đổi của văn bản")
