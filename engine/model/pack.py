"""Files of a rule pack as pydantic models: the boundary between YAML and the lawbook.

Field descriptions are Vietnamese: the published JSON Schemas give them to the editors of regulation authors.
The format is described in `docs/reference/pack-format.md`.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from engine.model.catalogue_files import (
    BodiesFile,
    Dated,
    Identifier,
    PostsFile,
    Strict,
    UnitsFile,
    Words,
)
from engine.model.vocabulary import Anchor, Confidence, EdgeKind, Facet, Role, Severity

Condition = Annotated[
    dict[str, Any],
    Field(description="Điều kiện (all, any, not, fact, some, none, every, count, share)"),
]
FindingCode = Annotated[
    str,
    StringConstraints(pattern=r"^(authority|eligibility|procedure|dossier)(\.[a-z0-9]+(-[a-z0-9]+)*){2}$"),
]


class Citation(Strict):
    """A provision of an instrument."""

    instrument: Identifier = Field(description="Mã văn bản")
    provision: str = Field(min_length=1, description="Điều, khoản, điểm, phụ lục")


class Source(Strict):
    """Where the encoder read it."""

    id: Identifier = Field(description="Mã nguồn")
    title: str = Field(min_length=1, description="Tên trang, tài liệu")
    kind: Literal["full-text", "quotes-text", "press", "practice", "secondary", "derived", "memory"] = Field(
        description="Loại nguồn: toàn văn, trích văn bản, báo chí, quyết định từng trường hợp, thứ cấp, suy ra, chưa đối chiếu"
    )


class Edge(Strict):
    """How this instrument stands to another."""

    kind: EdgeKind = Field(description="Quan hệ: cụ thể hóa, viện dẫn theo, hướng dẫn, ủy quyền")
    instrument: Identifier
    provision: str | None = None
    note: Words | None = None


class Encoded(Strict):
    """Who encoded, when."""

    by: str
    on: dt.date


class ProvinceScope(Strict):
    """Jurisdiction of one province."""

    province: Identifier


class InstrumentFile(Strict):
    """`instrument.yaml`."""

    id: Identifier = Field(description="Mã văn bản, ví dụ 80-qd-tw")
    number: str = Field(description="Số, ký hiệu, ví dụ 80-QĐ/TW")
    title: Words
    kind: Literal[
        "quy-dinh", "quyet-dinh", "huong-dan", "ket-luan", "thong-bao", "quy-che", "hien-phap", "luat",
        "nghi-dinh", "nghi-quyet", "thong-tu", "dieu-le", "cong-van", "chi-thi", "khuon-mau",
    ] = Field(description="Loại văn bản")  # fmt: skip
    issuer: Identifier | None = Field(default=None, description="Cơ quan ban hành (mã)")
    rank: Literal[
        "constitution", "dieu-le", "party-central", "law", "resolution-na", "party-central-guidance", "decree",
        "circular", "party-provincial", "state-provincial", "pattern",
    ] = Field(description="Thứ bậc hiệu lực")  # fmt: skip
    jurisdiction: Literal["national", "provinces"] | ProvinceScope = Field(description="Phạm vi áp dụng")
    issued: dt.date | None = Field(default=None, description="Ngày ban hành")
    from_: dt.date | None = Field(alias="from", description="Có hiệu lực từ ngày (kể cả ngày đó)")
    to: dt.date | None = Field(
        default=None,
        description="Hết hiệu lực từ ngày (không kể ngày đó); null: còn hiệu lực",
    )
    replaces: tuple[Identifier, ...] = ()
    amends: tuple[Identifier, ...] = ()
    edges: tuple[Edge, ...] = ()
    validity: str | None = Field(default=None, description="Điều khoản về hiệu lực, thay thế làm căn cứ cho các ngày")
    text_held: Literal["full", "partial", "none"] = Field(description="Đã có toàn văn, một phần, hay chưa có")
    exhaustive: bool = Field(default=False, description="Danh mục được tuyên bố là đầy đủ")
    status: Literal["in-force", "draft"] = "in-force"
    confidential: bool = False
    confidence: Confidence
    note: Words | None = None
    sources: tuple[Source, ...] = Field(min_length=1)
    encoded: Encoded
    verified: str | None = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> InstrumentFile:
        if self.from_ and self.to and self.to <= self.from_:
            raise ValueError("`to` must be after `from`")
        return self


class LawRow(Dated):
    """What every row of law carries."""

    id: Identifier
    cite: str | tuple[Citation, ...] = Field(description="Điều khoản viện dẫn")
    confidence: Confidence
    source: Identifier | tuple[Identifier, ...] = Field(description="Mã nguồn khai trong instrument.yaml")
    note: Words | None = None
    verified: str | None = None


class PostPattern(Strict):
    """Posts by attributes; all keys must hold, each key one of its values."""

    where: dict[
        Literal[
            "level",
            "role",
            "unit_kind",
            "side",
            "personnel",
            "filled_by",
            "line",
            "vertical",
        ],
        Any,
    ]
    except_: tuple[Identifier, ...] = Field(default=(), alias="except")


PostSelector = tuple[Identifier, ...] | PostPattern


class RoleRow(Strict):
    """A body in a role."""

    role: Role
    body: Identifier


class CompetenceRow(LawRow):
    """Who does what for which posts and actions."""

    posts: PostSelector
    actions: tuple[str, ...] = Field(min_length=1)
    when: Condition | None = None
    roles: tuple[RoleRow, ...] = Field(min_length=1)
    overrides: tuple[Identifier, ...] = ()
    variable: bool = False
    consult: Words | None = None


class CompetenceFile(Strict):
    """`competence*.yaml`."""

    rows: tuple[CompetenceRow, ...]


class DelegationRow(LawRow):
    """A competence handed down."""

    delegator: Identifier
    delegate: Identifier
    roles: tuple[Role, ...] = (Role.DECIDES,)
    posts: PostSelector
    actions: tuple[str, ...] = Field(min_length=1)
    when: Condition | None = None
    sub_delegation: bool = False


class DelegationsFile(Strict):
    """`delegations*.yaml`."""

    delegations: tuple[DelegationRow, ...]


class Repair(Words):
    """What can be done about a breach."""

    act: Literal["wait", "redo", "obtain", "change-body", "none"] = "none"


class RequirementRow(LawRow):
    """One thing that must hold."""

    code: FindingCode
    facet: Facet
    severity: Severity
    title: Words
    message: Words
    repair: Repair | None = None
    posts: PostSelector | None = None
    actions: tuple[str, ...] = ("all",)
    each: str | None = None
    anchor: Anchor = Anchor.DECISION
    when: Condition | None = None
    require: Condition
    unless: Condition | None = None
    succeeds: Identifier | None = None
    supplementary: bool = Field(
        default=False, description="Quy định bổ trợ: riêng nó đạt thì mặt đó chưa thể gọi là hợp lệ"
    )
    overrides: tuple[Identifier, ...] = Field(
        default=(), description="Yêu cầu mà dòng này thay thế nơi dòng này áp dụng"
    )

    @model_validator(mode="after")
    def _code_names_facet(self) -> RequirementRow:
        if not self.code.startswith(self.facet.value + "."):
            raise ValueError("`code` must begin with the facet")
        return self


class RequirementsFile(Strict):
    """`requirements*.yaml`."""

    requirements: tuple[RequirementRow, ...]


RatioText = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,4}/[1-9][0-9]{0,3}$")]
VoteBase = Literal["summoned", "members", "present", "collected"]


class Share(Strict):
    """A ratio on a named base; exactly one relation."""

    of: VoteBase
    at_least: RatioText | None = None
    more_than: RatioText | None = None

    @model_validator(mode="after")
    def _one_relation(self) -> Share:
        if (self.at_least is None) == (self.more_than is None):
            raise ValueError("give exactly one of `at_least`, `more_than`")
        return self


class StepRow(Strict):
    """One step of a procedure."""

    step: int = Field(ge=1, le=20)
    title: Words
    quorum: Share | None = None
    ballot: Literal["secret", "signed-or-unsigned"] | None = None
    threshold: Share | None = None
    otherwise: Share | None = None
    tie: Literal["head"] | None = None
    announced: bool | None = None
    required: bool = True
    severity: Severity = Severity.VIOLATION
    cite: str | None = None
    confidence: Confidence | None = None
    source: Identifier | tuple[Identifier, ...] | None = None


class ProcedureRow(LawRow):
    """An ordered procedure."""

    title: Words
    posts: PostSelector | None = None
    actions: tuple[str, ...] = Field(min_length=1)
    when: Condition | None = None
    unless: Condition | None = Field(default=None, description="Trường hợp không phải thực hiện quy trình")
    ordered: bool = True
    steps: tuple[StepRow, ...] = Field(min_length=1)


class ProceduresFile(Strict):
    """`procedures*.yaml`."""

    procedures: tuple[ProcedureRow, ...]


class DossierRow(LawRow):
    """A document the file must hold."""

    document: Identifier
    title: Words
    posts: PostSelector | None = None
    actions: tuple[str, ...] = Field(min_length=1)
    when: Condition | None = None
    unless: Condition | None = Field(default=None, description="Trường hợp không phải lập hồ sơ")
    valid_months: int | None = Field(default=None, ge=1, le=120)
    measured_on: str | None = None
    period_years: int | None = Field(default=None, ge=1, le=20)
    severity: Severity = Severity.VIOLATION

    @model_validator(mode="after")
    def _validity_needs_a_day(self) -> DossierRow:
        if (self.valid_months is None) != (self.measured_on is None):
            raise ValueError("`valid_months` and `measured_on` go together")
        return self


class DossierFile(Strict):
    """`dossier*.yaml`."""

    dossier: tuple[DossierRow, ...]


class ParameterRow(LawRow):
    """A dated number of the law."""

    value: int | str | tuple[dict[str, Any], ...]
    unit: Literal[
        "months",
        "days",
        "working_days",
        "years",
        "persons",
        "posts",
        "ratio",
        "table",
        "count",
    ]
    stricter: Literal["higher", "lower"] | None = None
    title: Words | None = None


class ParametersFile(Strict):
    """`parameters*.yaml`."""

    parameters: tuple[ParameterRow, ...]


class DerivationRow(Dated):
    """A derived fact and the named function that computes it."""

    id: str = Field(pattern=r"^[a-z_]+(\.[a-z_]+)*$")
    type: Literal["integer", "date", "text", "boolean"]
    unit: Literal["months", "days", "working_days", "years", "count"] | None = None
    title: Words
    function: str
    arguments: dict[str, Any]
    anchor: Anchor = Anchor.DECISION
    cite: str | tuple[Citation, ...]
    confidence: Confidence
    source: Identifier | tuple[Identifier, ...]
    note: Words | None = None
    verified: str | None = None


class DerivationsFile(Strict):
    """`derivations*.yaml`."""

    derivations: tuple[DerivationRow, ...]


class UntranslatableRow(LawRow):
    """A provision no machine may decide."""

    title: Words
    reason: Words
    facet: Facet
    posts: PostSelector | None = None
    actions: tuple[str, ...] = ("all",)
    when: Condition | None = None
    effect: Literal["unchecked", "judgement"] = "unchecked"


class UntranslatableFile(Strict):
    """`untranslatable*.yaml`."""

    untranslatable: tuple[UntranslatableRow, ...]


class ProvisionRow(Strict):
    """One provision of the inventory."""

    provision: str = Field(min_length=1)
    title: Words
    status: Literal["modelled", "untranslatable", "gap"]
    demands: Literal["competence", "procedure"] | None = Field(
        default=None, description="Điều cấp dưới phải quy định: danh mục và thẩm quyền, quy trình"
    )
    implements: Literal["highest-post-decides"] | None = Field(
        default=None, description="Nguyên tắc mà máy áp dụng trực tiếp từ điều khoản này"
    )
    confidence: Confidence | None = None
    from_: dt.date | None = Field(default=None, alias="from")
    note: Words | None = None


class ProvisionsFile(Strict):
    """`provisions*.yaml`."""

    provisions: tuple[ProvisionRow, ...]


class CalendarFile(Strict):
    """`calendar.yaml`: holidays and swapped days, read by `engine.intake.working_days`."""

    calendar: dict[str, Any]


class SuppressionRow(Strict):
    """A finding of `rules lint` that is meant to stay, and why."""

    code: str = Field(pattern=r"^PC9\d\d$", description="Mã của phát hiện")
    rules: tuple[str, ...] = Field(default=(), description="Dòng quy tắc, văn bản mà phát hiện nêu; trống: mọi dòng")
    posts: tuple[Identifier, ...] = Field(default=(), description="Chức danh mà phát hiện nêu; trống: mọi chức danh")
    reason: Words = Field(description="Vì sao để nguyên")

    @model_validator(mode="after")
    def _names_something(self) -> SuppressionRow:
        if not self.rules and not self.posts:
            raise ValueError("a suppression names rows or posts")
        return self


class LintFile(Strict):
    """`lint.yaml`."""

    suppressions: tuple[SuppressionRow, ...]


FILES: dict[str, type[Strict]] = {
    "calendar": CalendarFile,
    "instrument": InstrumentFile,
    "bodies": BodiesFile,
    "units": UnitsFile,
    "posts": PostsFile,
    "competence": CompetenceFile,
    "delegations": DelegationsFile,
    "requirements": RequirementsFile,
    "procedures": ProceduresFile,
    "dossier": DossierFile,
    "parameters": ParametersFile,
    "derivations": DerivationsFile,
    "untranslatable": UntranslatableFile,
    "provisions": ProvisionsFile,
    "lint": LintFile,
}
"""File kind (the name up to the first dash) → model."""
