"""The first version of a pack: files that load and whose scenarios hold, with comments that say what to fill in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.bilingual import Text
from engine.model.vocabulary import ACTION_LABELS
from engine.text import fold

FILES = ("instrument.yaml", "competence.yaml", "requirements.yaml", "provisions.yaml")
"""Files of a scaffold beside its feature file, in the order they are written."""

KINDS: Mapping[str, tuple[str, Text]] = MappingProxyType(
    {
        "qd-tu": ("quy-dinh", Text("Quy định", "Regulation")),
        "qd": ("quyet-dinh", Text("Quyết định", "Decision")),
        "qc": ("quy-che", Text("Quy chế", "Working rules")),
        "hd": ("huong-dan", Text("Hướng dẫn", "Guidance")),
        "kl": ("ket-luan", Text("Kết luận", "Conclusion")),
        "tb": ("thong-bao", Text("Thông báo", "Notice")),
        "nq": ("nghi-quyet", Text("Nghị quyết", "Resolution")),
        "tt": ("thong-tu", Text("Thông tư", "Circular")),
        "cv": ("cong-van", Text("Công văn", "Official letter")),
        "ct": ("chi-thi", Text("Chỉ thị", "Directive")),
    }
)
"""Abbreviation in a number → (kind of instrument, its name). `QĐ` of a Party committee is a regulation, elsewhere a decision."""

_STEP_OF_ROLE = {"decides": "cấp quyết định", "issues": "người ký quyết định"}


@dataclass(frozen=True, slots=True)
class FirstPost:
    """The post of the first row, how a scenario names it, the body, its role (`decides` or `issues`), the unit named."""

    post: str
    title: str
    action: str
    body: str
    body_label: str
    role: str
    unit: str | None = None

    @property
    def when(self) -> str:
        """The line that keeps a row to the unit named; nothing where the title names none."""
        return f"\n    when: {{fact: post.unit, is: {self.unit}}}" if self.unit else ""


@dataclass(frozen=True, slots=True)
class Scaffold:
    """What is known of an instrument before anything of it is entered."""

    id: str
    number: str
    title: Text
    kind: str
    issuer: str
    rank: str
    province: str | None
    province_label: str | None
    issued: dt.date | None
    start: dt.date
    first: FirstPost
    is_sample: bool
    """Whether the first row was chosen by the tool and not by the author."""
    encoder: str
    today: dt.date
    concretises: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    """Instruments that others of the same rank concretise: named in a comment, never put in."""

    def files(self) -> dict[str, str]:
        """Name → content of every file of the pack."""
        return {
            "instrument.yaml": self._instrument(),
            "competence.yaml": self._competence(),
            "requirements.yaml": self._requirements(),
            "provisions.yaml": _PROVISIONS,
            f"{self.id}.feature": self._feature(),
        }

    @property
    def code(self) -> str:
        """Code of the first requirement."""
        return "eligibility.tieu-chuan-dieu-kien.dap-ung-tieu-chuan"

    def _instrument(self) -> str:
        place = "national" if self.province is None else f"{{province: {self.province}}}"
        edges = "".join(f"\n  - {{kind: concretises, instrument: {each}}}" for each in self.concretises) or " []"
        named = ", ".join(self.above) or "mã văn bản cấp trên"
        return f"""\
# Văn bản {self.number}. Xem docs/reference/pack-format.md; mỗi khóa đều có giải thích trong JSON Schema.
id: {self.id}
number: {_quoted(self.number)}
title:
  vi: {_quoted(self.title.vi)}
  en: {_quoted(self.title.en)}
kind: {self.kind}
issuer: {self.issuer}
rank: {self.rank}
jurisdiction: {place}
issued: {(self.issued.isoformat() if self.issued else "null"):20}# ngày ban hành; null: chưa rõ
from: {self.start.isoformat():22}# có hiệu lực từ ngày này (kể cả)
to: null                    # hết hiệu lực từ ngày này (không kể); null: còn hiệu lực
replaces: [{", ".join(self.replaces)}]
amends: []
# Quan hệ với văn bản cấp trên, ví dụ {{kind: concretises, instrument: …}} với {named}.
edges:{edges}
text_held: none             # full khi đã nhập toàn văn; partial khi mới nhập một phần
exhaustive: false           # true chỉ khi văn bản ghi rõ danh mục là đầy đủ
# Dự thảo không tham gia kết luận hồ sơ. Các lệnh rules lint, conform, diff, test trên thư mục này đọc dự thảo như đã ký.
# Khi văn bản đã ký và nội dung đã đối chiếu: đổi thành in-force.
status: draft
confidential: false         # true: báo cáo chỉ viện dẫn, không trích nội dung
confidence: memory          # của phần thông tin ở tệp này; text khi đã đối chiếu với văn bản
sources:
  - {{id: van-ban, title: "Văn bản {self.number} (ghi rõ bản nào, lưu ở đâu)", kind: memory}}   # full-text khi nhập từ toàn văn
encoded: {{by: {_quoted(self.encoder)}, on: {self.today.isoformat()}}}
verified: null              # người thứ hai đã đối chiếu với văn bản
"""

    def _competence(self) -> str:
        told = (
            "DÒNG MẪU do công cụ đặt sẵn, không phải nội dung của văn bản: thay bằng dòng đầu của danh mục."
            if self.is_sample
            else "Dòng đầu, theo chức danh và cơ quan đã nêu; điền điều khoản rồi đối chiếu với văn bản."
        )
        return f"""\
# Mỗi mục của danh mục phân cấp là một dòng. Mã chức danh, cơ quan: phancap resolve post "…", phancap resolve body "…".
rows:
  # {told}
  - id: {self.id}.{self.first.post}
    posts: [{self.first.post}]
    # Nhóm nội dung: fill (bổ nhiệm, chỉ định, điều động …), renew (bổ nhiệm lại …), end (cho thôi, miễn nhiệm …).
    actions: [fill, renew, end]{self.first.when}
    roles:
      # decides: quyết định; appraises: thẩm định; consulted: được lấy ý kiến; issues: ký quyết định về mặt nhà nước.
      - {{role: {self.first.role}, body: {self.first.body}}}
    cite: "(điền điều, khoản hoặc mục của phụ lục)"
    confidence: memory        # text khi đã đối chiếu với văn bản
    source: van-ban
"""

    def _requirements(self) -> str:
        return f"""\
# Điều phải có đối với nhân sự, quy trình, hồ sơ. Không đạt khi: when đúng, require sai, unless không đúng.
requirements:
  # DÒNG MẪU, không phải nội dung của văn bản: thay bằng yêu cầu đầu tiên của văn bản, hoặc xóa cả tệp này.
  - id: {self.id}.dap-ung-tieu-chuan
    code: {self.code}
    facet: eligibility
    severity: violation       # chỉ thành vi phạm khi confidence là text hoặc press
    title: {{vi: "Chưa được kết luận đáp ứng tiêu chuẩn chức danh", en: "Not found to meet the standards of the post"}}
    message:
      vi: "Hồ sơ ghi nhân sự chưa đáp ứng tiêu chuẩn chức danh."
      en: "The file says that the person does not meet the standards of the post."
    posts: [{self.first.post}]
    actions: [fill]{self.first.when}
    require: {{fact: candidate.meets_standards, is: true}}
    supplementary: true       # riêng dòng này đạt thì mặt tiêu chuẩn, điều kiện chưa thể gọi là hợp lệ
    cite: "(điền điều, khoản)"
    confidence: memory
    source: van-ban
"""

    def _feature(self) -> str:
        lines = [f'    Biết chức danh "{self.first.title}"']
        if self.province_label is not None:
            lines.append(f'    Và tỉnh, thành phố "{self.province_label}"')
        lines.append(f'    Và nội dung công tác "{ACTION_LABELS[self.first.action].vi}"')
        lines.append(f"    Và ngày quyết định {self.start:%d/%m/%Y}")
        given = "\n".join(lines)
        return f"""\
# language: vi
# Mỗi dòng của văn bản cần ít nhất một kịch bản; viết kết quả phải có theo văn bản, không theo kết quả máy đưa ra.
# Các bước có thể dùng: docs/reference/feature-steps.md. Chạy: phancap rules test <thư mục này>
Tính năng: {self.number}

  Bối cảnh:
{given}

  Kịch bản: {_STEP_OF_ROLE[self.first.role].capitalize()} theo văn bản này
    Khi tra cứu thẩm quyền
    Thì {_STEP_OF_ROLE[self.first.role]} là "{self.first.body_label}"
    Và căn cứ là "{self.number}" "(điền điều, khoản hoặc mục của phụ lục)"

  Kịch bản: Đã được kết luận đáp ứng tiêu chuẩn
    Cho dữ kiện "candidate.meets_standards" là "có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "{self.code}"

  # Dòng ghi confidence: memory chỉ đặt câu hỏi cho người xem xét. Khi đổi thành text, viết: Thì có phát hiện "…"
  Kịch bản: Hồ sơ ghi chưa đáp ứng tiêu chuẩn
    Cho dữ kiện "candidate.meets_standards" là "không"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "{self.code}" cần xem xét
"""


def kind_of(number: str) -> tuple[str, Text] | None:
    """Kind of instrument and its name, read off a number such as `12-QĐ/TU` or `5/2026/QĐ-UBND`; None when it does not say."""
    parts = [part for part in fold(number).replace("/", "-").split("-") if part]
    party = "tu" in parts or "tw" in parts
    for part in parts:
        found = KINDS.get(f"{part}-tu") if party else None
        found = found or KINDS.get(part)
        if found is not None:
            return found
    return None


def identifier_of(number: str) -> str:
    """`12-QĐ/TU` → `12-qd-tu`."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in fold(number))
    return "-".join(part for part in kept.split("-") if part)


def _quoted(text: str) -> str:
    """A double-quoted YAML scalar."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


_PROVISIONS = """\
# Kê các điều, khoản, điểm, phụ lục của văn bản trước khi nhập. status:
#   modelled: đã có dòng quy tắc; untranslatable: máy không quyết định được (ghi ở untranslatable.yaml); gap: chưa nhập.
# Ví dụ:
#   - provision: "Điều 4 khoản 1"
#     title: {vi: "Chức danh do Ban Thường vụ quyết định", en: "Posts the Standing Board decides on"}
#     status: gap
provisions: []
"""
