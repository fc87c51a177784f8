"""Answers on competence: which body holds which role, on which provision, and what stays open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError, answer
from engine.competence.assemble import Competent
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation
from engine.model.vocabulary import Role
from engine.text import canonical
from engine.verdict.authority import Authority
from engine.verdict.labels import body_label

Side = Literal["party", "state", "front", "organisation"]
_PARTY: frozenset[Side] = frozenset({"party"})
_STATE: frozenset[Side] = frozenset({"state"})
_ASSOCIATED: frozenset[Side] = frozenset({"front", "organisation"})


@dataclass(frozen=True, slots=True)
class _Office:
    """A role on some sides, as a step calls it; `sides` None: on any."""

    role: Role
    sides: frozenset[Side] | None

    def holds(self, role: Role, side: str) -> bool:
        """Whether a body of this side in this role holds the office."""
        return role is self.role and (self.sides is None or side in self.sides)


OFFICES: Mapping[str, _Office] = {
    "cấp quyết định": _Office(Role.DECIDES, _PARTY),
    "cấp quản lý": _Office(Role.MANAGES, _PARTY),
    "cơ quan nhà nước quyết định": _Office(Role.DECIDES, _STATE),
    "cấp chỉ định": _Office(Role.DESIGNATES, _PARTY),
    "cơ quan nhà nước chỉ định": _Office(Role.DESIGNATES, _STATE),
    "cơ quan bầu": _Office(Role.ELECTS, None),
    "cấp chuẩn y": _Office(Role.APPROVES, _PARTY),
    "cơ quan phê chuẩn": _Office(Role.APPROVES, _STATE),
    "tổ chức công nhận": _Office(Role.APPROVES, _ASSOCIATED),
    "tổ chức chỉ định": _Office(Role.DESIGNATES, _ASSOCIATED),
    "người ký quyết định": _Office(Role.ISSUES, None),
    "cơ quan giới thiệu": _Office(Role.INTRODUCES, None),
    "cơ quan trình": _Office(Role.PROPOSES, None),
    "cơ quan thẩm định": _Office(Role.APPRAISES, None),
    "cơ quan được lấy ý kiến": _Office(Role.CONSULTED, None),
}
"""Roles as steps name them."""

_CONCLUSIONS: Mapping[str, str] = {
    "đã xác định": "determined",
    "chưa xác định": "undetermined",
    "chưa có quy định": "unregulated",
    "quy định mâu thuẫn": "conflicting",
}


def _entries(draft: Draft, office: str) -> tuple[Competent, ...]:
    """Entries in a role, lower posts of a compound left out."""
    answered = draft.answer
    if draft.case.names.unresolved:
        raise StepRefusedError("chức danh không tồn tại vào ngày quyết định")
    if any(len(readings) > 1 for readings in draft.case.names.posts):
        raise StepRefusedError("chức danh có nhiều cách hiểu; hãy ghi đầy đủ cơ quan, địa phương")
    if isinstance(answered, Authority):
        found = [entry for item in answered.posts for entry in item.entries]
    else:
        roles = {entry.role for assembly in answered.competence for entry in assembly.entries}
        found = [entry for assembly in answered.competence for entry in assembly.of_role(*roles)]
    wanted = OFFICES[office]
    return tuple(entry for entry in found if wanted.holds(entry.role, draft.book.bodies[entry.body].side))


def _expect(draft: Draft, office: str, body: str) -> None:
    expected = _body(draft, body)
    firm = [entry for entry in _entries(draft, office) if entry.settled and not entry.variable]
    actual = {entry.body for entry in firm}
    if actual != {expected}:
        raise StepRefusedError(f"{office}: chờ đợi “{body}”, kết quả là {_shown(draft, office)}")
    _refuse_other_place(draft, expected, body)
    draft.cite(tuple(citation for entry in firm for citation in entry.citations))


def _body(draft: Draft, text: str) -> str:
    names = names_of(draft.book)
    found = names.body(text, draft.day)
    if found is None:
        near = "; ".join(names.body_suggestions(text))
        raise StepRefusedError(f"không nhận ra cơ quan “{text}” vào ngày {draft.day:%d/%m/%Y}. Có phải: {near}?")
    return found


def _refuse_other_place(draft: Draft, body: str, text: str) -> None:
    """A province named in the step must be the post's."""
    if draft.book.bodies[body].level != "province":
        return
    said = f" {canonical(text)}"
    named = [each for each in draft.book.provinces.values() if said.endswith(f" {canonical(each.name.vi)}")]
    own = {reading.province for readings in draft.case.names.posts for reading in readings}
    if named and not own & {each.id for each in named}:
        labels = sorted(body_label(draft.book, body, province).vi for province in own)
        raise StepRefusedError(f"“{text}”: chờ đợi {' hoặc '.join(f'“{label}”' for label in labels)}")


def _shown(draft: Draft, office: str) -> str:
    entries = _entries(draft, office)
    if not entries:
        return "không có"
    return "; ".join(f"“{draft.book.bodies[entry.body].label.vi}”{_manner(entry)}" for entry in entries)


def _manner(entry: Competent) -> str:
    if entry.variable:
        return " (tham khảo)"
    return "" if entry.settled else " (còn điều kiện)"


@answer(
    'cấp quyết định là "{body:chữ}"',
    "Cấp ủy, tổ chức đảng quyết định; đúng một cơ quan, không kèm điều kiện.",
    "The one Party body that decides, unconditionally.",
)
def _decides(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "cấp quyết định", body)


@answer('cấp chỉ định là "{body:chữ}"', "Cấp ủy chỉ định.", "The Party body that designates.")
def _designates(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "cấp chỉ định", body)


@answer('cơ quan nhà nước chỉ định là "{body:chữ}"', "Cơ quan nhà nước chỉ định.", "The State body that designates.")
def _state_designates(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "cơ quan nhà nước chỉ định", body)


@answer('cơ quan bầu là "{body:chữ}"', "Cơ quan bầu.", "The electing body.")
def _elects(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "cơ quan bầu", body)


@answer('cấp chuẩn y là "{body:chữ}"', "Cấp ủy chuẩn y kết quả bầu.", "The Party body that ratifies the election.")
def _ratifies(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "cấp chuẩn y", body)


@answer(
    'cơ quan phê chuẩn là "{body:chữ}"',
    "Cơ quan nhà nước phê chuẩn kết quả bầu.",
    "The State body that approves the election.",
)
def _approves(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "cơ quan phê chuẩn", body)


@answer(
    'người ký quyết định là "{body:chữ}"', "Người, cơ quan ký quyết định bổ nhiệm.", "Who signs the State decision."
)
def _signs(proposal_draft: Draft, body: str) -> None:
    _expect(proposal_draft, "người ký quyết định", body)


@answer(
    '{office:chữ} chỉ gồm "{bodies:chữ}"',
    "Đúng các cơ quan này giữ vai trò nêu ở đầu câu, không kèm điều kiện; cách nhau bằng dấu chấm phẩy.",
    "Exactly these bodies hold the role named first, unconditionally; separated by semicolons.",
)
def _exactly(proposal_draft: Draft, office: str, bodies: str) -> None:
    expected = {part: _body(proposal_draft, part) for part in map(str.strip, bodies.split(";"))}
    firm = [entry for entry in _entries(proposal_draft, _office(office)) if entry.settled and not entry.variable]
    if {entry.body for entry in firm} != set(expected.values()):
        raise StepRefusedError(f"{office}: chờ đợi “{bodies}”, kết quả là {_shown(proposal_draft, office)}")
    for text, body in expected.items():
        _refuse_other_place(proposal_draft, body, text)
    proposal_draft.cite(tuple(citation for entry in firm for citation in entry.citations))


@answer(
    '{office:chữ} gồm có "{body:chữ}"',
    "Cơ quan này giữ vai trò nêu ở đầu câu, có thể cùng cơ quan khác: " + ", ".join(OFFICES) + ".",
    "This body holds the role named first, perhaps with others.",
)
def _among(proposal_draft: Draft, office: str, body: str) -> None:
    expected = _body(proposal_draft, body)
    held = [entry for entry in _entries(proposal_draft, _office(office)) if entry.body == expected and entry.settled]
    if not held:
        raise StepRefusedError(f"{office}: chờ đợi có “{body}”, kết quả là {_shown(proposal_draft, office)}")
    proposal_draft.cite(tuple(citation for entry in held for citation in entry.citations))


@answer('{office:chữ} có thể là "{body:chữ}"', "Tùy một điều kiện còn để ngỏ.", "Depending on a condition still open.")
def _possibly(proposal_draft: Draft, office: str, body: str) -> None:
    expected = _body(proposal_draft, body)
    found = [
        entry for entry in _entries(proposal_draft, _office(office)) if entry.body == expected and not entry.settled
    ]
    if not found:
        raise StepRefusedError(f"{office}: chờ đợi có thể là “{body}”, kết quả là {_shown(proposal_draft, office)}")
    proposal_draft.cite(tuple(citation for entry in found for citation in entry.citations))


@answer(
    '{office:chữ} để tham khảo là "{body:chữ}"',
    "Các địa phương quy định khác nhau; cơ quan này chỉ để tham khảo.",
    "Provinces differ; this body is for orientation only.",
)
def _variably(proposal_draft: Draft, office: str, body: str) -> None:
    expected = _body(proposal_draft, body)
    found = [entry for entry in _entries(proposal_draft, _office(office)) if entry.body == expected and entry.variable]
    if not found:
        raise StepRefusedError(f"{office}: chờ đợi để tham khảo “{body}”, kết quả là {_shown(proposal_draft, office)}")
    proposal_draft.cite(tuple(citation for entry in found for citation in entry.citations))


@answer(
    "không có {office:chữ}",
    "Không cơ quan nào giữ vai trò này, kể cả có điều kiện.",
    "Nobody holds this role, not even conditionally.",
)
def _none(proposal_draft: Draft, office: str) -> None:
    if _entries(proposal_draft, _office(office)):
        raise StepRefusedError(f"chờ đợi không có {office}, kết quả là {_shown(proposal_draft, office)}")


@answer(
    'kết luận về thẩm quyền là "{conclusion:chữ}"',
    "Đã xác định, chưa xác định, chưa có quy định, quy định mâu thuẫn.",
    "Determined, undetermined, unregulated, conflicting.",
)
def _conclusion(proposal_draft: Draft, conclusion: str) -> None:
    if conclusion not in _CONCLUSIONS:
        raise StepRefusedError(f"“{conclusion}”: phải là một trong {', '.join(_CONCLUSIONS)}")
    words = {value: word for word, value in _CONCLUSIONS.items()}
    actual = words.get(proposal_draft.authority.verdict, proposal_draft.authority.verdict)
    if actual != conclusion:
        raise StepRefusedError(f"kết luận về thẩm quyền: chờ đợi “{conclusion}”, kết quả là “{actual}”")


@answer(
    'thẩm quyền chưa xác định vì thiếu "{name:chữ}"',
    "Kết luận là chưa xác định và dữ kiện này còn thiếu.",
    "Competence is undetermined and this fact is missing.",
)
def _undetermined_for(proposal_draft: Draft, name: str) -> None:
    _conclusion(proposal_draft, "chưa xác định")
    missing_fact(proposal_draft, name)


@answer(
    "chức danh không tồn tại vào ngày này",
    "Chức danh, cơ quan trong chức danh chỉ tồn tại vào thời điểm khác.",
    "The post exists at other times only.",
)
def _not_existing(proposal_draft: Draft) -> None:
    unresolved = proposal_draft.authority.unresolved
    if not any(each.other_times for each in unresolved):
        raise StepRefusedError("chức danh tồn tại vào ngày này")


@answer(
    'căn cứ là "{number:chữ}" "{provision:chữ}"',
    "Bước ngay trước dựa trên điều khoản này.",
    "The step before rests on this provision.",
)
def _ground(proposal_draft: Draft, number: str, provision: str) -> None:
    grounds = _told(proposal_draft.book, proposal_draft.cited)
    if (number, provision) not in grounds:
        listed = "; ".join(f"{one} {other}" for one, other in grounds)
        raise StepRefusedError(f"căn cứ: chờ đợi {number} {provision}, kết quả là {listed}")


def _told(book: Lawbook, citations: Sequence[Citation]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys((book.instruments[each.instrument].number, each.provision) for each in citations))


@answer(
    'văn bản áp dụng gồm "{number:chữ}"',
    "Văn bản có số này nằm trong các văn bản áp dụng.",
    "The instrument is among those applied.",
)
def _regime(proposal_draft: Draft, number: str) -> None:
    if number not in _numbers(proposal_draft):
        raise StepRefusedError(f"văn bản áp dụng: chờ đợi {number}, kết quả là {', '.join(_numbers(proposal_draft))}")


@answer(
    'văn bản áp dụng không có "{number:chữ}"', "Văn bản có số này không được áp dụng.", "The instrument is not applied."
)
def _not_regime(proposal_draft: Draft, number: str) -> None:
    if number not in {each.number for each in proposal_draft.book.instruments.values()}:
        raise StepRefusedError(f"bộ quy tắc không có văn bản số {number}")
    if number in _numbers(proposal_draft):
        raise StepRefusedError(f"văn bản {number} đang được áp dụng")


def _numbers(draft: Draft) -> list[str]:
    return [each.number for each in draft.answer.regime]


@answer(
    'còn thiếu dữ kiện "{name:chữ}"',
    "Dữ kiện này, theo mã hoặc tên gọi, còn thiếu.",
    "This fact, by path or label, is missing.",
)
def _missing(proposal_draft: Draft, name: str) -> None:
    missing_fact(proposal_draft, name)


def missing_fact(draft: Draft, name: str) -> None:
    """Refuse unless the answer lists the fact as missing."""
    missing = draft.answer.missing_facts
    if not any(name in (each.path, each.label_vi) for each in missing):
        listed = ", ".join(f"{each.path} ({each.label_vi})" for each in missing) or "không có"
        raise StepRefusedError(f"dữ kiện còn thiếu: chờ đợi “{name}”, kết quả là {listed}")


@answer(
    'cần tra cứu văn bản "{text:chữ}"',
    "Một văn bản cần tra cứu có tên chứa lời này.",
    "A text to consult whose name contains these words.",
)
def _consult(proposal_draft: Draft, text: str) -> None:
    missing = proposal_draft.answer.missing_law
    if not any(canonical(text) in canonical(each.text.vi) for each in missing):
        listed = "; ".join(each.text.vi for each in missing) or "không có"
        raise StepRefusedError(f"văn bản cần tra cứu: chờ đợi “{text}”, kết quả là {listed}")


def _office(name: str) -> str:
    if name not in OFFICES:
        raise StepRefusedError(f"không có vai trò “{name}”; các vai trò: {', '.join(OFFICES)}")
    return name
