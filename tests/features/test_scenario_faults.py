"""A feature that could pass without testing anything fails, and says where."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = "from cli.feature_steps import pytest_collect_file, pytest_configure  # noqa: F401\n"
GOOD = """# language: vi
Tính năng: Thử

  Kịch bản: Bí thư Tỉnh ủy
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "điều động"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"
"""


@pytest.fixture
def run(pytester: pytest.Pytester):
    """Run one feature file in a folder of its own; the outcome and the output."""

    def _run(text: str, *arguments: str) -> tuple[dict[str, int], str]:
        pytester.makeconftest(CONFTEST)
        Path(pytester.path, "thu.feature").write_text(text, encoding="utf-8")
        result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:randomly", *arguments)
        return result.parseoutcomes(), result.stdout.str()

    return _run


def test_a_sound_scenario_passes(run):
    """The folder needs the one-line conftest and the feature file, nothing else."""
    outcomes, _ = run(GOOD)
    assert {"passed": 1} == outcomes


@pytest.mark.parametrize(
    ("taken_out", "told"),
    [
        ('    Thì cấp quyết định là "Bộ Chính trị"\n', "không có bước “Thì”"),
        ("    Khi tra cứu thẩm quyền\n", "không có bước “Khi”"),
    ],
)
def test_a_scenario_that_asks_or_expects_nothing_stops_the_run(run, taken_out, told):
    """Without Khi or without Thì a scenario tests nothing; the run ends in an error at its place."""
    outcomes, output = run(GOOD.replace(taken_out, ""))
    assert {"errors": 1} == outcomes
    assert f"thu.feature:4: kịch bản “Bí thư Tỉnh ủy” {told}" in output


def test_a_scenario_must_end_by_expecting(run):
    """A question after the last answer is not looked at."""
    outcomes, output = run(f"{GOOD}    Khi kiểm tra hồ sơ\n")
    assert {"errors": 1} == outcomes
    assert "không kết thúc bằng bước “Thì”" in output


def test_a_scenario_bound_by_hand_is_held_to_the_same(run, pytester):
    """Scenarios collected by a Python module go through the same check when they run."""
    (pytester.path / "lam-tay").mkdir()
    (pytester.path / "lam-tay" / "thieu.feature").write_text(
        GOOD.replace('    Thì cấp quyết định là "Bộ Chính trị"\n', ""), encoding="utf-8"
    )
    pytester.makepyfile(test_bound="from pytest_bdd import scenarios\nscenarios('lam-tay/thieu.feature')\n")
    outcomes, output = run(GOOD, "test_bound.py")
    assert {"failed": 1} == outcomes
    assert "thieu.feature:4: kịch bản “Bí thư Tỉnh ủy” không có bước “Thì”" in output


def test_an_outline_without_rows_stops_the_run(run):
    """An outline with no row would run never."""
    outcomes, output = run(GOOD.replace("Kịch bản:", "Khung kịch bản:"))
    assert {"errors": 1} == outcomes
    assert "không có dòng nào trong bảng “Dữ liệu”" in output


def test_a_title_used_twice_stops_the_run(run):
    """Of two scenarios of one title only one would run."""
    outcomes, output = run(GOOD + GOOD.partition("\n\n")[2])
    assert {"errors": 1} == outcomes
    assert "tên kịch bản “Bí thư Tỉnh ủy” dùng hai lần" in output


def test_a_file_in_another_language_stops_the_run(run):
    """Only Vietnamese features are understood."""
    outcomes, output = run("Feature: try\n\n  Scenario: one\n    Given a\n    When b\n    Then c\n")
    assert {"errors": 1} == outcomes
    assert "dòng đầu phải là “# language: vi”" in output


ASKED = "    Khi tra"
ANSWERED = 'là "Bộ Chính trị"'
DATED = "    Và ngày quyết định 10/05/2024\n"
WRONG = [
    (DATED, "    Và ngày ban hành 10/05/2024\n", "không có bước nào viết như vậy. Gần giống:\n"),
    (DATED, "    Và ngày ban hành 10/05/2024\n", "  ngày quyết định dd/mm/yyyy\n"),
    ("Bí thư Tỉnh ủy Quảng Ninh", "Bí thư Tỉnh uỷ viên Quảng Nam Ninh", "không nhận ra chức danh"),
    (ANSWERED, 'là "Bộ Chính trịi"', "không nhận ra cơ quan “Bộ Chính trịi”"),
    (ANSWERED, 'là "Ban Bí thư"', "cấp quyết định: chờ đợi “Ban Bí thư”, kết quả là “Bộ Chính trị”"),
    ("10/05/2024", "31/02/2024", "PC"),
    (DATED, "", "chưa nêu ngày quyết định chính xác"),
    (DATED, "    Và ngày quyết định 05/2024\n", "chưa nêu ngày quyết định chính xác"),
    ('công tác "điều động"', 'công tác "điều phái"', "PC404: không nhận ra nội dung công tác cán bộ"),
    (ASKED, f'    Và cấp ủy quyết định "Ban Bí thơ"\n{ASKED}', "không nhận ra cơ quan “Ban Bí thơ”"),
    (ASKED, f'    Và dữ kiện "đủ sức khoẻ tốt" là "có"\n{ASKED}', "không có dữ kiện “đủ sức khoẻ tốt”. Có phải"),
    (ASKED, f'    Và dữ kiện "decision.on" là "10/05/2024"\n{ASKED}', "được tính ra, không nêu trực tiếp được"),
    (ASKED, f'    Và được quy hoạch "Trưởng phòng trăng sao" ngày 01/01/2024\n{ASKED}', "không nhận ra chức danh"),
    (ASKED, f'    Và giới tính "khác"\n{ASKED}', "PC"),
    (ANSWERED, f'{ANSWERED}\n    Và kết quả là "hợp lệ"', "bước này cần “Khi kiểm tra hồ sơ”"),
    (ANSWERED, f'{ANSWERED}\n    Và căn cứ là "80-QĐ/TW" "Điều 99"', "căn cứ: chờ đợi 80-QĐ/TW Điều 99, kết quả là"),
    (
        ANSWERED,
        f'{ANSWERED}\n    Biết tỉnh, thành phố "Hà Nội"\n    Thì cấp quyết định {ANSWERED}',
        "chưa có bước “Khi …” nào sau các dữ kiện đã nêu",
    ),
]


def test_a_wrong_step_fails_its_scenario_and_says_why(run):
    """What a step says wrongly is told in Vietnamese with its line, for each scenario on its own."""
    head, _, body = GOOD.partition("\n\n")
    variants = [body.replace(said, instead) for said, instead, _ in WRONG]
    assert body not in variants
    titled = [text.replace("Bí thư Tỉnh ủy\n", f"Lỗi thứ {number:02}\n", 1) for number, text in enumerate(variants)]
    outcomes, output = run(head + "\n\n" + "\n".join(titled))
    assert {"failed": len(WRONG)} == outcomes
    assert "Traceback" not in output
    for number, (_, _, told) in enumerate(WRONG):
        section = output.split(f"_ Lỗi thứ {number:02} _")[1].split("\n_____")[0]
        assert told in section
        assert "thu.feature:" in section


def test_a_misspelt_code_does_not_pass_as_absent(run):
    """“Không có phát hiện” of a code no rule bears fails."""
    text = GOOD.replace("Khi tra cứu thẩm quyền", "Khi kiểm tra hồ sơ").replace(
        'cấp quyết định là "Bộ Chính trị"', 'không có phát hiện "eligibility.ky-luat.chua-het-thoi-hann"'
    )
    outcomes, output = run(text)
    assert {"failed": 1} == outcomes
    assert "không có quy định mã “eligibility.ky-luat.chua-het-thoi-hann”. Có phải" in output


def test_a_finding_still_open_does_not_pass_as_absent(run):
    """“Không có phát hiện” needs the rule to be settled; unknown is not no."""
    text = GOOD.replace("Khi tra cứu thẩm quyền", "Khi kiểm tra hồ sơ").replace(
        'cấp quyết định là "Bộ Chính trị"', 'không có phát hiện "eligibility.ky-luat.dang-bi-xem-xet"'
    )
    outcomes, output = run(text)
    assert {"failed": 1} == outcomes
    assert "“chưa xác định”" in output


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ban Thường vụ Tỉnh ủy", {"passed": 1}),
        ("Ban Thường vụ Tỉnh ủy Quảng Ninh", {"passed": 1}),
        ("Ban Thường vụ Tỉnh ủy Lào Cai", {"failed": 1}),
    ],
)
def test_a_body_named_with_a_place_is_the_body_of_that_place(run, body, expected):
    """Another province's body does not stand for the post's own."""
    text = GOOD.replace("Bí thư Tỉnh ủy Quảng Ninh", "Phó Chủ tịch UBND tỉnh Quảng Ninh").replace("điều động", "bầu")
    outcomes, output = run(text.replace("Bộ Chính trị", body))
    assert expected == outcomes
    assert ("failed" in expected) == ("chờ đợi “Ban Thường vụ Tỉnh ủy Quảng Ninh”" in output)


def test_an_offices_own_pack_is_laid_over_the_shipped_ones(run, pytester):
    """`phancap_rules` names the folder; a rule of the office can be tested outside the checkout."""
    pack = pytester.path / "quy-tac" / "quy-che-thu"
    pack.mkdir(parents=True)
    (pack / "instrument.yaml").write_text(
        """id: quy-che-thu
number: "01-QC/TU"
title: {vi: "Quy chế thử", en: "Trial rules"}
kind: quy-che
issuer: ban-chap-hanh-dang-bo-tinh
rank: party-provincial
jurisdiction: {province: quang-ninh}
issued: 2024-01-01
from: 2024-01-01
to: null
replaces: []
amends: []
text_held: full
exhaustive: false
status: in-force
confidential: false
confidence: text
sources:
  - {id: van-ban, title: "Văn bản", kind: full-text}
encoded: {by: don-vi, on: 2026-01-01}
verified: null
""",
        encoding="utf-8",
    )
    (pack / "requirements.yaml").write_text(
        """requirements:
  - id: quy-che-thu.dieu-1
    code: eligibility.tieu-chuan-dieu-kien.quy-che-thu
    facet: eligibility
    severity: violation
    title: {vi: "Đủ sức khỏe", en: "Fit"}
    message: {vi: "Chưa đủ sức khỏe.", en: "Not fit."}
    require: {fact: candidate.health_fit, is: true}
    cite: "Điều 1"
    confidence: text
    source: van-ban
""",
        encoding="utf-8",
    )
    pytester.makeini("[pytest]\nphancap_rules = quy-tac\n")
    text = GOOD.replace(
        "Khi tra cứu thẩm quyền", 'Và dữ kiện "đủ sức khỏe" là "không"\n    Khi kiểm tra hồ sơ'
    ).replace(
        'cấp quyết định là "Bộ Chính trị"',
        'có phát hiện "eligibility.tieu-chuan-dieu-kien.quy-che-thu"\n    Và căn cứ là "01-QC/TU" "Điều 1"',
    )
    outcomes, output = run(text)
    assert {"passed": 1} == outcomes, output
