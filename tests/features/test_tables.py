"""Tables of expectations: each line a question of its own, told, recorded and linted as such."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.feature_steps.linting import FeatureLinter
from cli.feature_steps.recording import record
from engine.lawbook.book import Lawbook
from engine.lawbook.loading import load_lawbook
from tests.cli.conftest import PACKS

AUTHORITY = """# language: vi
Tính năng: Thử

  Kịch bản: Bảng thẩm quyền
    Biết nội dung công tác "bổ nhiệm"
    Và tỉnh, thành phố "Quảng Ninh"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh            | ngày quyết định        | candidate.central_committee | cấp quyết định        | căn cứ          |
      | Giám đốc Sở Tài chính | 01/11/2025; 08/10/2025 | chính thức                  | {member}              | 2-QĐ/MAU Điều 8 |
      | Giám đốc Sở Tài chính | 01/11/2025             | không                       | Ban Thường vụ Tỉnh ủy |                 |
"""
FILES = """# language: vi
Tính năng: Thử

  Kịch bản: Bảng hồ sơ
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/11/2025
    Và nhóm quy định "kỷ luật" gồm "eligibility.ky-luat.{{chua-het-thoi-han}}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                        | kỷ luật |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 02/11/2024; không bị kỷ luật nào khác | {outcome} |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/11/2024; không bị kỷ luật nào khác | đạt       |
"""


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook(shipped=PACKS)


def written(folder: Path, text: str) -> Path:
    file = folder / "bang.feature"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_line_and_value_is_a_question(book: Lawbook, tmp_path: Path) -> None:
    """Two days in one cell are two cases; what a column states holds for its line alone."""
    recording = record(book, [written(tmp_path, AUTHORITY.format(member="Ban Bí thư"))])
    assert () == recording.refused
    found = [
        (each.asked.proposal["party_act"]["on"], each.asked.proposal["candidate"]["central_committee"], each.asked.answers)
        for each in recording.questions
    ]  # fmt: skip
    member = ['cấp quyết định chỉ gồm "Ban Bí thư"', 'căn cứ là "2-QĐ/MAU" "Điều 8"']
    assert [
        ("01/11/2025", "chính thức", member), ("08/10/2025", "chính thức", member),
        ("01/11/2025", "không", ['cấp quyết định chỉ gồm "Ban Thường vụ Tỉnh ủy"']),
    ] == found  # fmt: skip


def test_a_line_may_hold_further_facts_as_steps(book: Lawbook, tmp_path: Path) -> None:
    """The column “biết” does steps; a column headed by a group of codes says what becomes of the rule, on its facet alone."""
    recording = record(book, [written(tmp_path, FILES.format(outcome="không đạt"))])
    assert () == recording.refused
    assert ['kiểm tra mặt "tiêu chuẩn, điều kiện"'] * 2 == [each.asked.question for each in recording.questions]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (AUTHORITY.format(member="Ban Thường vụ Tỉnh ủy"), "chờ đợi “Ban Thường vụ Tỉnh ủy”, kết quả là “Ban Bí thư”"),
        (AUTHORITY.format(member="–"), "chờ đợi không có cấp quyết định"),
        (FILES.format(outcome="đạt"), "chờ đợi “đạt”, kết quả là “không đạt”"),
        (FILES.format(outcome="tốt"), "“tốt”: phải là một trong đạt"),
        (FILES.format(outcome=""), "dòng 1 không nêu kết quả nào"),
    ],
)
def test_a_table_that_does_not_hold_is_refused(book: Lawbook, tmp_path: Path, text: str, told: str) -> None:
    """Another body, another outcome, an outcome there is none of, a line that expects nothing."""
    [refused] = record(book, [written(tmp_path, text)]).refused
    assert ("PC951", True) == (refused.code, told in refused.message.vi), refused.message.vi


def test_every_line_that_fails_is_named(book: Lawbook, tmp_path: Path) -> None:
    """Not the first alone: the author mends a table in one go."""
    from cli.feature_steps.carrying_out import carry_out, load_steps
    from cli.feature_steps.draft import Draft
    from cli.feature_steps.wording import StepRefusedError

    load_steps()
    title = "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    head = ["chức danh", "ngày quyết định", "nội dung công tác", "cấp quyết định"]
    lines = [[title, day, "bổ nhiệm", "Bộ Chính trị"] for day in ("01/11/2025", "08/10/2025")]
    with pytest.raises(StepRefusedError) as refused:
        carry_out("then", "thẩm quyền như bảng:", Draft(book, "bang.feature", single=True), [head, *lines])
    assert [f"dòng 1 ({title}, bổ nhiệm, 01/11/2025)", f"dòng 2 ({title}, bổ nhiệm, 08/10/2025)"] == [
        line.split(":")[0] for line in str(refused.value).splitlines()
    ]


def test_lint_reads_the_lines(book: Lawbook, tmp_path: Path) -> None:
    """A post and a body nobody knows are found in a table as in a step, without running it."""
    text = AUTHORITY.format(member="Ban Bí thơ").replace("Sở Tài chính", "Sở Tài chánh")
    found = {each.code: each.message.vi for each in FeatureLinter(book).lint([written(tmp_path, text)]).found}
    assert {"PC944"} == set(found)


def test_a_step_stated_again_has_the_new_day(book: Lawbook, tmp_path: Path) -> None:
    """A scenario may move a step of the background: it is the same step on another day, not a second one."""
    text = FILES.format(outcome="không đạt").replace(
        "  Kịch bản:", "  Bối cảnh:\n    Biết bước 2 họp ngày 01/10/2025\n\n  Kịch bản:"
    ).replace("    Và nội dung", "    Và bước 2 họp ngày 03/10/2025\n    Và nội dung")  # fmt: skip
    recording = record(book, [written(tmp_path, text)])
    assert () == recording.refused
    assert [[{"step": 2, "on": "03/10/2025"}]] * 2 == [
        each.asked.proposal["steps"]["items"] for each in recording.questions
    ]
