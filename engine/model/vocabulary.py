"""The closed word lists of the field: roles, facets, verdicts, actions, each with its Vietnamese term.

Vietnamese terms are those of the instruments (105, 80, 377-QĐ/TW; Nghị định 170/2025/NĐ-CP).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from engine.bilingual import Text


class Confidence(StrEnum):
    """How well a row is sourced; caps severity, never chooses between instruments."""

    TEXT = "text"
    PRESS = "press"
    PATTERN = "pattern"
    MEMORY = "memory"

    @property
    def carries_violation(self) -> bool:
        """Whether a breach of a row this well sourced may be called a violation."""
        return self in (Confidence.TEXT, Confidence.PRESS)


class Role(StrEnum):
    """What a body does for a post."""

    MANAGES = "manages"
    PROPOSES = "proposes"
    APPRAISES = "appraises"
    CONSULTED = "consulted"
    INTRODUCES = "introduces"
    DECIDES = "decides"
    DESIGNATES = "designates"
    ELECTS = "elects"
    APPROVES = "approves"
    ISSUES = "issues"
    INFORMED = "informed"


class Facet(StrEnum):
    """The four questions of a verdict."""

    AUTHORITY = "authority"
    ELIGIBILITY = "eligibility"
    PROCEDURE = "procedure"
    DOSSIER = "dossier"


class Outcome(StrEnum):
    """The six values of a verdict, lightest first in `WEIGHT`."""

    COMPLIANT = "compliant"
    VIOLATION = "violation"
    UNDETERMINED = "undetermined"
    UNREGULATED = "unregulated"
    CONFLICTING = "conflicting"
    JUDGEMENT = "judgement"


AuthorityVerdict = Literal["determined", "undetermined", "unregulated", "conflicting", "judgement"]
"""What comes of asking who is competent."""

WhyNotKind = Literal[
    "competent", "possible", "action", "past", "future", "guard", "overridden", "rank", "superseded", "draft",
    "not-existing", "other-province", "no-row",
]  # fmt: skip
"""Why a body is not competent for a post (`competent`, `possible`: it is, or may be)."""

ResolvedBy = Literal["exact", "alias", "folded"]
"""How a name was understood: as the catalogue writes it, by another known spelling, without diacritics."""


PLACE_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "huyen": "Huyện", "quan": "Quận", "thi-xa": "Thị xã", "thanh-pho": "Thành phố",
        "xa": "Xã", "phuong": "Phường", "thi-tran": "Thị trấn", "dac-khu": "Đặc khu",
    }
)  # fmt: skip
"""Kind of district or commune → the word before its name."""

WEIGHT: Mapping[Outcome, int] = MappingProxyType(
    {
        Outcome.COMPLIANT: 0,
        Outcome.JUDGEMENT: 1,
        Outcome.UNDETERMINED: 2,
        Outcome.UNREGULATED: 3,
        Outcome.CONFLICTING: 4,
        Outcome.VIOLATION: 5,
    }
)


def heaviest(outcomes: Iterable[Outcome]) -> Outcome:
    """The value that prevails; `compliant` for none."""
    return max(outcomes, key=WEIGHT.__getitem__, default=Outcome.COMPLIANT)


class Severity(StrEnum):
    """What a breach weighs: a violation, a question for a person, or a notice."""

    VIOLATION = "violation"
    JUDGEMENT = "judgement"
    NOTICE = "notice"


class Anchor(StrEnum):
    """Whose date picks the law a row is judged by."""

    DECISION = "decision"
    RECEIVED = "received"
    PROPOSED = "proposed"
    ELECTION = "election"
    ITEM = "item"


ANCHOR_FACT: Mapping[Anchor, str] = MappingProxyType(
    {
        Anchor.DECISION: "decision.on",
        Anchor.RECEIVED: "received_on",
        Anchor.PROPOSED: "proposer.on",
        Anchor.ELECTION: "election.on",
        Anchor.ITEM: "item.on",
    }
)


class EdgeKind(StrEnum):
    """How one instrument stands to another."""

    CONCRETISES = "concretises"
    DEFERS_TO = "defers_to"
    GUIDES = "guides"
    EMPOWERS = "empowers"
    FOLLOWS = "follows"
    """A common pattern drawn from practice under an instrument; gives the pattern no precedence."""


RANKS: tuple[str, ...] = (
    "constitution",
    "dieu-le",
    "party-central",
    "law",
    "resolution-na",
    "party-central-guidance",
    "decree",
    "circular",
    "party-provincial",
    "state-provincial",
    "pattern",
)
"""Ranks of instruments, highest first. Party and State lines meet only through explicit edges (NĐ 170/2025 Đ.31)."""

ACTION_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "bo-nhiem": Text("bổ nhiệm", "appointment"),
        "chi-dinh": Text("chỉ định", "designation"),
        "gioi-thieu-ung-cu": Text("giới thiệu ứng cử", "nomination for election"),
        "dieu-dong": Text("điều động", "transfer"),
        "luan-chuyen": Text("luân chuyển", "rotation"),
        "phan-cong": Text("phân công", "assignment"),
        "tiep-nhan": Text("tiếp nhận", "reception"),
        "bau": Text("bầu", "election"),
        "phe-chuan": Text("phê chuẩn", "approval of an election"),
        "chuan-y": Text("chuẩn y", "ratification"),
        "hiep-thuong-cu": Text("hiệp thương cử", "election by consultation"),
        "cong-nhan": Text("công nhận", "recognition"),
        "bo-nhiem-lai": Text("bổ nhiệm lại", "re-appointment"),
        "keo-dai": Text("kéo dài thời gian giữ chức vụ", "extension of tenure"),
        "tai-cu": Text("giới thiệu tái cử", "nomination for re-election"),
        "giao-quyen": Text("giao quyền", "acting appointment"),
        "giao-phu-trach": Text("giao phụ trách", "assignment of charge"),
        "biet-phai": Text("biệt phái", "secondment"),
        "quy-hoach": Text("quy hoạch", "planning"),
        "tam-dinh-chi": Text("tạm đình chỉ công tác", "temporary suspension"),
        "cho-thoi-giu-chuc": Text("cho thôi giữ chức vụ", "relief from post"),
        "tu-chuc": Text("từ chức", "resignation"),
        "mien-nhiem": Text("miễn nhiệm", "dismissal"),
        "bai-nhiem": Text("bãi nhiệm", "recall"),
        "cach-chuc": Text("cách chức", "removal from post"),
        "ky-luat": Text("kỷ luật", "discipline"),
        "phong-quan-ham": Text("phong, thăng quân hàm", "conferral of military rank"),
    }
)

ACTION_GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "fill": (
            "bo-nhiem",
            "chi-dinh",
            "gioi-thieu-ung-cu",
            "dieu-dong",
            "luan-chuyen",
            "phan-cong",
            "tiep-nhan",
            "bau",
            "phe-chuan",
            "chuan-y",
            "hiep-thuong-cu",
            "cong-nhan",
        ),
        "renew": ("bo-nhiem-lai", "keo-dai", "tai-cu"),
        "interim": ("giao-quyen", "giao-phu-trach"),
        "second": ("biet-phai",),
        "plan": ("quy-hoach",),
        "suspend": ("tam-dinh-chi",),
        "end": ("cho-thoi-giu-chuc", "tu-chuc", "mien-nhiem", "bai-nhiem", "cach-chuc"),
        "discipline": ("ky-luat",),
        "military-rank": ("phong-quan-ham",),
        "all": tuple(ACTION_LABELS),
    }
)

ACTION_GROUP_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "all": Text("mọi nội dung", "every action"),
        "fill": Text("bổ nhiệm và các cách giữ chức danh khác", "appointment and other ways of filling the post"),
        "end": Text("thôi giữ chức vụ", "leaving the post"),
        "renew": Text("bổ nhiệm lại, kéo dài, tái cử", "renewal"),
        "interim": Text("giao quyền, giao phụ trách", "acting appointment, charge"),
    }
)
"""Groups that have a name of their own, the widest first."""

ACTION_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "bổ nhiệm chức vụ": "bo-nhiem",
        "giới thiệu bầu": "gioi-thieu-ung-cu",
        "giới thiệu để phê chuẩn": "gioi-thieu-ung-cu",
        "giới thiệu": "gioi-thieu-ung-cu",
        "phê chuẩn kết quả bầu": "phe-chuan",
        "phê chuẩn đề nghị bổ nhiệm": "phe-chuan",
        "phê chuẩn miễn nhiệm": "mien-nhiem",
        "phê chuẩn việc miễn nhiệm": "mien-nhiem",
        "phê chuẩn kết quả miễn nhiệm": "mien-nhiem",
        "phê chuẩn việc bãi nhiệm": "bai-nhiem",
        "phê chuẩn kết quả bãi nhiệm": "bai-nhiem",
        "phê chuẩn việc cách chức": "cach-chuc",
        "phê chuẩn việc từ chức": "tu-chuc",
        "bầu bổ sung": "bau",
        "bầu cử": "bau",
        "tái cử": "tai-cu",
        "bầu tái cử": "bau",
        "thôi giữ chức": "cho-thoi-giu-chuc",
        "thôi giữ chức vụ": "cho-thoi-giu-chuc",
        "thôi tham gia": "cho-thoi-giu-chuc",
        "cho thôi giữ chức": "cho-thoi-giu-chuc",
        "kéo dài": "keo-dai",
        "phụ trách": "giao-phu-trach",
        "phân công điều hành": "giao-phu-trach",
        "giao điều hành": "giao-phu-trach",
        "điều hành": "giao-phu-trach",
        "quyền": "giao-quyen",
        "tạm đình chỉ": "tam-dinh-chi",
        "đình chỉ": "tam-dinh-chi",
        "khiển trách": "ky-luat",
        "cảnh cáo": "ky-luat",
        "cách tất cả chức vụ": "ky-luat",
        "cách hết chức vụ": "ky-luat",
        "cách hết các chức vụ": "ky-luat",
        "cách chức các chức vụ trong đảng": "ky-luat",
        "cách chức tất cả các chức vụ trong đảng": "ky-luat",
        "cách chức tất cả chức vụ trong đảng": "ky-luat",
        "cách các chức vụ trong đảng": "ky-luat",
        "khai trừ": "ky-luat",
        "xóa tư cách": "ky-luat",
        "giáng chức": "ky-luat",
        "hiệp thương": "hiep-thuong-cu",
        "phong hàm": "phong-quan-ham",
        "thăng quân hàm": "phong-quan-ham",
        "phong quân hàm": "phong-quan-ham",
        "bổ nhiệm lần đầu": "bo-nhiem",
        "đề bạt": "bo-nhiem",
        "bổ nhiệm có thời hạn": "bo-nhiem",
        "tái bổ nhiệm": "bo-nhiem-lai",
        "tiếp tục giữ chức": "keo-dai",
        "gia hạn": "keo-dai",
        "giới thiệu để bầu": "gioi-thieu-ung-cu",
        "giới thiệu bầu cử": "gioi-thieu-ung-cu",
        "giới thiệu nhân sự": "gioi-thieu-ung-cu",
        "giới thiệu tái cử": "tai-cu",
        "đề cử": "gioi-thieu-ung-cu",
        "ứng cử": "gioi-thieu-ung-cu",
        "bầu giữ chức": "bau",
        "bầu vào": "bau",
        "đắc cử": "bau",
        "tái đắc cử": "bau",
        "trúng cử": "bau",
        "chuẩn y kết quả bầu": "chuan-y",
        "chuẩn y kết quả bầu cử": "chuan-y",
        "phê chuẩn kết quả bầu cử": "phe-chuan",
        "phê chuẩn việc bầu": "phe-chuan",
        "công nhận kết quả bầu": "cong-nhan",
        "công nhận kết quả hiệp thương cử": "cong-nhan",
        "hiệp thương cử bổ sung": "hiep-thuong-cu",
        "hiệp thương dân chủ": "hiep-thuong-cu",
        "chỉ định tham gia": "chi-dinh",
        "chỉ định bổ sung": "chi-dinh",
        "chỉ định giữ chức": "chi-dinh",
        "phân công nhiệm vụ": "phan-cong",
        "phân công giữ chức": "phan-cong",
        "phân công phụ trách": "giao-phu-trach",
        "giao nhiệm vụ phụ trách": "giao-phu-trach",
        "giao nhiệm vụ": "giao-phu-trach",
        "tạm giao quyền": "giao-quyen",
        "giao giữ quyền": "giao-quyen",
        "thuyên chuyển": "dieu-dong",
        "điều chuyển": "dieu-dong",
        "chuyển công tác": "dieu-dong",
        "tiếp nhận về": "tiep-nhan",
        "cho từ chức": "tu-chuc",
        "từ nhiệm": "tu-chuc",
        "xin từ chức": "tu-chuc",
        "chấp thuận từ chức": "tu-chuc",
        "thôi nhiệm vụ": "cho-thoi-giu-chuc",
        "cho thôi": "cho-thoi-giu-chuc",
        "thôi chức": "cho-thoi-giu-chuc",
        "tạm đình chỉ chức vụ": "tam-dinh-chi",
        "thi hành kỷ luật": "ky-luat",
        "thăng hàm": "phong-quan-ham",
        "thăng cấp bậc hàm": "phong-quan-ham",
    }
)
"""Further wordings of actions; the labels themselves are always accepted."""


def expand_actions(names: Iterable[str]) -> frozenset[str]:
    """Action ids for ids and group names; raises KeyError on an unknown name."""
    found: set[str] = set()
    for name in names:
        if name in ACTION_GROUPS:
            found.update(ACTION_GROUPS[name])
        elif name in ACTION_LABELS:
            found.add(name)
        else:
            raise KeyError(name)
    return frozenset(found)


ROLE_LABELS: Mapping[Role, Text] = MappingProxyType(
    {
        Role.MANAGES: Text("quản lý", "manages"),
        Role.PROPOSES: Text("đề nghị", "proposes"),
        Role.APPRAISES: Text("thẩm định", "appraises"),
        Role.CONSULTED: Text("được lấy ý kiến", "is consulted"),
        Role.INTRODUCES: Text("giới thiệu", "introduces"),
        Role.DECIDES: Text("quyết định", "decides"),
        Role.DESIGNATES: Text("chỉ định", "designates"),
        Role.ELECTS: Text("bầu", "elects"),
        Role.APPROVES: Text("phê chuẩn, chuẩn y", "approves"),
        Role.ISSUES: Text("ký quyết định", "issues"),
        Role.INFORMED: Text("được thông báo", "is informed"),
    }
)
FACET_LABELS: Mapping[Facet, Text] = MappingProxyType(
    {
        Facet.AUTHORITY: Text("thẩm quyền", "authority"),
        Facet.ELIGIBILITY: Text("tiêu chuẩn, điều kiện", "eligibility"),
        Facet.PROCEDURE: Text("quy trình", "procedure"),
        Facet.DOSSIER: Text("hồ sơ", "dossier"),
    }
)
OUTCOME_LABELS: Mapping[Outcome, Text] = MappingProxyType(
    {
        Outcome.COMPLIANT: Text("hợp lệ", "compliant"),
        Outcome.VIOLATION: Text("vi phạm", "violation"),
        Outcome.UNDETERMINED: Text("chưa đủ dữ kiện", "undetermined"),
        Outcome.UNREGULATED: Text("chưa có quy định", "unregulated"),
        Outcome.CONFLICTING: Text("quy định mâu thuẫn", "conflicting"),
        Outcome.JUDGEMENT: Text("cần cấp có thẩm quyền xem xét", "judgement"),
    }
)
CONFIDENCE_LABELS: Mapping[Confidence, Text] = MappingProxyType(
    {
        Confidence.TEXT: Text("theo toàn văn hoặc trích văn bản", "from the text or a quotation of it"),
        Confidence.PRESS: Text("theo báo chí, nguồn thứ cấp", "press or secondary source"),
        Confidence.PATTERN: Text("suy ra từ mẫu chung", "derived from a common pattern"),
        Confidence.MEMORY: Text("chưa đối chiếu", "not checked against a source"),
    }
)
LEVEL_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "central": Text("trung ương", "central"),
        "ministry": Text("bộ, ngành", "ministry"),
        "province": Text("tỉnh, thành phố", "province"),
        "district": Text("huyện", "district"),
        "commune": Text("xã", "commune"),
        "unit": Text("đơn vị", "unit"),
    }
)
RELATION_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "same": Text("đúng cơ quan", "the same body"),
        "organ_of": Text("cơ quan thay cho tập thể, người đứng đầu", "organ or head of it"),
        "signs_for": Text("ký thay, thừa ủy quyền", "signed for it"),
        "hands_over": Text("chỉ trao quyết định", "only handed over"),
        "other": Text("cơ quan khác", "another body"),
    }
)
