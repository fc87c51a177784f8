"""What a register's cell says of who acted is taken apart by its words, and by nothing else."""

from __future__ import annotations

import pytest

from engine.intake.reported import Act, ReportedAct, Through, reported_acts


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Ban Bí thư", [("Ban Bí thư", Act.NAMED, Through.ITSELF)]),
        (
            "HĐND tỉnh bầu; Thủ tướng phê chuẩn (Phó Thủ tướng ký)",
            [("HĐND tỉnh", Act.ELECTS, Through.ITSELF), ("Thủ tướng", Act.APPROVES, Through.SIGNS_FOR)],
        ),
        ("KT. CHỦ TỊCH UBND TỈNH - PHÓ CHỦ TỊCH", [("CHỦ TỊCH UBND TỈNH", Act.NAMED, Through.SIGNS_FOR)]),
        ("TM. Ban Thường vụ Tỉnh ủy", [("Ban Thường vụ Tỉnh ủy", Act.NAMED, Through.ITSELF)]),
        ("TUQ. Chủ tịch UBND tỉnh, Giám đốc Sở Nội vụ", [("Chủ tịch UBND tỉnh", Act.NAMED, Through.SIGNS_FOR)]),
        ("Phó Chủ tịch ký thay Chủ tịch UBND tỉnh", [("Chủ tịch UBND tỉnh", Act.NAMED, Through.SIGNS_FOR)]),
        ("Phó Bí thư thừa ủy quyền Ban Bí thư trao quyết định", [("Ban Bí thư", Act.NAMED, Through.HANDS_OVER)]),
        ("Chủ tịch UBND tỉnh trao quyết định", [("Chủ tịch UBND tỉnh", Act.NAMED, Through.HANDS_OVER)]),
        ("UBND TPHCM (Phó Chủ tịch trao)", [("UBND TPHCM", Act.NAMED, Through.ITSELF)]),
        ("UBKT Trung ương (kỷ luật Đảng trước)", [("UBKT Trung ương", Act.NAMED, Through.ITSELF)]),
        ("HĐND tỉnh miễn nhiệm/bầu", [("HĐND tỉnh", Act.ELECTS, Through.ITSELF)]),
        ("Thủ tướng phê chuẩn kết quả bầu", [("Thủ tướng", Act.APPROVES, Through.ITSELF)]),
        ("Bộ Chính trị quyết định giới thiệu", [("Bộ Chính trị", Act.DECIDES, Through.ITSELF)]),
        ("Do HĐND tỉnh bầu", [("HĐND tỉnh", Act.ELECTS, Through.ITSELF)]),
        ("", []),
    ],
)  # fmt: skip
def test_cells_come_apart_into_acts(text: str, acts: list[tuple[str, Act, Through]]) -> None:
    """Verbs give the act, initials and brackets give who signed; a bare name is one body, named."""
    assert reported_acts(text) == tuple(ReportedAct(*each) for each in acts)
