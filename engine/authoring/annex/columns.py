"""What the columns of a list of posts mean, by their Vietnamese headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from engine.audit.reading.columns import plain_header
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, PhancapError, Span
from engine.model.vocabulary import Role

ROLE_HEADERS: Mapping[Role, str] = MappingProxyType(
    {
        Role.MANAGES: "Cấp quản lý",
        Role.PROPOSES: "Cơ quan đề nghị",
        Role.APPRAISES: "Cơ quan thẩm định",
        Role.CONSULTED: "Cơ quan được lấy ý kiến",
        Role.INTRODUCES: "Cơ quan giới thiệu",
        Role.DECIDES: "Cấp quyết định",
        Role.DESIGNATES: "Cấp chỉ định",
        Role.ELECTS: "Cơ quan bầu",
        Role.APPROVES: "Cấp phê chuẩn, chuẩn y",
        Role.ISSUES: "Người ký quyết định",
        Role.INFORMED: "Cơ quan được thông báo",
    }
)
"""The header an exported list gives each role."""

NUMBER, POST, UNIT, ACTIONS, CITE, NOTE = "number", "post", "unit", "actions", "cite", "note"
ROW_ID, POST_IDS, ACTION_IDS, CONFIDENCE, SOURCE, REST = (
    "row_id", "post_ids", "action_ids", "confidence", "source", "rest",
)  # fmt: skip
OWN_HEADERS: Mapping[str, str] = MappingProxyType(
    {
        NUMBER: "STT", POST: "Chức danh", UNIT: "Cơ quan, đơn vị", ACTIONS: "Nội dung công tác cán bộ", CITE: "Điều khoản",
        NOTE: "Ghi chú", ROW_ID: "Mã dòng", POST_IDS: "Mã chức danh",
        ACTION_IDS: "Mã nội dung", CONFIDENCE: "Mức độ đối chiếu", SOURCE: "Nguồn",
        REST: "Dữ liệu khác",
    }
)  # fmt: skip
"""Target → the header of an exported list."""

_ALSO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        NUMBER: ("tt", "số tt", "số thứ tự"),
        POST: ("chức vụ", "chức danh, chức vụ", "chức vụ, chức danh", "tên chức danh", "chức danh cán bộ", "chức danh quản lý",
               "chức danh, chức vụ cán bộ"),
        UNIT: ("đơn vị", "cơ quan", "tên đơn vị", "cơ quan, tổ chức, đơn vị"),
        ACTIONS: ("nội dung", "nội dung phân cấp", "nội dung quản lý"),
        CITE: ("căn cứ", "điều, khoản", "mục"),
        NOTE: ("chú thích", "ghi chú (nếu có)"),
        Role.MANAGES.value: ("cơ quan quản lý", "phân cấp quản lý"),
        Role.PROPOSES.value: ("cơ quan trình", "cơ quan đề xuất", "cơ quan đề nghị, trình", "đơn vị đề nghị"),
        Role.APPRAISES.value: ("thẩm định", "cơ quan thẩm định, tham mưu", "đơn vị thẩm định"),
        Role.CONSULTED.value: ("lấy ý kiến", "hiệp y", "cơ quan hiệp y", "cơ quan lấy ý kiến"),
        Role.INTRODUCES.value: ("giới thiệu", "cấp giới thiệu", "cơ quan giới thiệu nhân sự"),
        Role.DECIDES.value: ("cơ quan quyết định", "thẩm quyền quyết định", "cấp có thẩm quyền quyết định", "cơ quan có thẩm quyền",
                             "cơ quan có thẩm quyền quyết định", "cấp có thẩm quyền", "thẩm quyền", "cấp ủy quyết định"),
        Role.DESIGNATES.value: ("cơ quan chỉ định", "cấp ủy chỉ định"),
        Role.ELECTS.value: ("nơi bầu", "cơ quan, tổ chức bầu"),
        Role.APPROVES.value: ("cơ quan phê chuẩn", "cấp phê chuẩn", "cấp chuẩn y", "phê chuẩn, chuẩn y", "cơ quan chuẩn y"),
        Role.ISSUES.value: ("cơ quan ký quyết định", "cơ quan ban hành quyết định", "người ban hành quyết định", "ký quyết định"),
        Role.INFORMED.value: ("nơi nhận báo cáo", "cơ quan nhận báo cáo"),
    }
)  # fmt: skip
_TELLING = ("co quan", "cap ", "tham quyen", "quyet dinh", "gioi thieu", "tham dinh", "ban thuong vu", "phe chuan")
"""Words of a header that may say who acts: such a column is never passed over in silence."""


def _known() -> dict[str, str]:
    found = {plain_header(header): target for target, header in OWN_HEADERS.items()}
    found |= {plain_header(header): role.value for role, header in ROLE_HEADERS.items()}
    return found | {plain_header(header): target for target, headers in _ALSO.items() for header in headers}


KNOWN: Mapping[str, str] = MappingProxyType(_known())
"""Header as it is compared → target."""


def targets(
    name: str, headers: Sequence[str], told: Mapping[str, str]
) -> tuple[Mapping[str, int], tuple[Diagnostic, ...]]:
    """Target → column; and notes on columns that are not read. `told`: header → target, or empty for a column to pass over.

    Raises PhancapError (PC963): no column of posts or of bodies, two for one thing, one that may say who acts but not in which
    role, a told header that is not there.
    """
    by_plain = {plain_header(header): target for header, target in told.items()}
    found: dict[str, int] = {}
    faults: list[Diagnostic] = []
    notes: list[Diagnostic] = []
    for index, header in enumerate(headers):
        plain = plain_header(header)
        target = by_plain.pop(plain, None) if plain in by_plain else KNOWN.get(plain)
        if target == "":
            continue
        if target is None:
            unread = _unread(name, header)
            if any(word in f"{plain} " for word in _TELLING):
                faults.append(replace(unread, level=Level.ERROR))
            else:
                notes.append(unread)
        elif target in found:
            faults.append(_fault(name, Text(f"hai cột cùng nghĩa: “{headers[found[target]]}” và “{header}”",
                                            f"two columns of one meaning: “{headers[found[target]]}” and “{header}”")))  # fmt: skip
        else:
            found[target] = index
    faults += [
        _fault(name, Text(f"bảng không có cột “{header}”", f"the table has no column “{header}”"))
        for header in told
        if plain_header(header) in by_plain
    ]
    if POST not in found and POST_IDS not in found:
        faults.append(_fault(name, Text("bảng không có cột chức danh", "the table has no column of posts")))
    if not any(role.value in found for role in Role):
        faults.append(
            _fault(
                name, Text("bảng không có cột cơ quan nào nhận ra", "the table has no column of bodies that is known")
            )
        )
    if faults:
        raise PhancapError([*faults, *notes])
    return found, tuple(notes)


def _unread(name: str, header: str) -> Diagnostic:
    shown = header[:80]
    known = ", ".join((*(role.value for role in Role), POST, NOTE, NUMBER))
    return Diagnostic(
        "PC963",
        Text(f"chưa rõ cột “{shown}” là gì; không đọc", f"what the column “{shown}” is, is not clear; it is not read"),
        Span(name),
        Text(
            f'nêu bằng --column "{shown}=VAI_TRÒ" ({known}), hoặc "{shown}=" để bỏ qua',
            f'say it with --column "{shown}=ROLE" ({known}), or "{shown}=" to pass it over',
        ),
        Level.WARNING,
    )


def _fault(name: str, message: Text) -> Diagnostic:
    help_ = Text(
        "nêu ý nghĩa của cột bằng --column “tiêu đề=vai trò”", "say what a column means with --column “header=role”"
    )
    return Diagnostic("PC963", message, Span(name), help_)
