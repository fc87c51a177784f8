"""`features lint`: scenarios that look green and test nothing are found without running them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.feature_steps.linting import FeatureLinter
from engine import load_lawbook
from tests.cli.conftest import run_shipped

ROOT = Path(__file__).parents[2]
GOOD = """# language: vi
Tính năng: Thử
  Thời hạn nói trong lời dẫn không phải là bước.

  Kịch bản: Bí thư Tỉnh ủy
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "điều động"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"
"""


@pytest.fixture(scope="module")
def linter() -> FeatureLinter:
    return FeatureLinter(load_lawbook())


def test_the_shipped_features_are_sound(linter: FeatureLinter) -> None:
    """Nothing to find in any file, outlines row by row."""
    report = linter.lint(sorted((ROOT / "features").rglob("*.feature")))
    assert [] == [f"{each.span}: {each.message.vi}" for each in report.found]
    assert report.scenarios > 200


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("    Biết chức danh", '    Choo cơ quan, đơn vị "x"\n    Biết chức danh', [("PC940", 6)]),
        ("    Khi tra cứu thẩm quyền\n", "", [("PC942", 5)]),
        ('    Thì cấp quyết định là "Bộ Chính trị"\n', "", [("PC942", 5)]),
        ("ngày quyết định", "ngày ban hành", [("PC943", 8)]),
        ("Bí thư Tỉnh ủy Quảng Ninh", "Bí thơ Tỉnh ủy Quảng Ninh", [("PC944", 6)]),
        ("Bộ Chính trị", "Bộ Chánh trị", [("PC944", 10)]),
        ("10/05/2024", "10/05/1924", [("PC945", 8)]),
        ("# language: vi\nTính năng", "# language: en\nFeature", [("PC947", 1)]),
        ("Kịch bản: Bí", "Kich ban: Bí", [("PC940", 5)]),
    ],
)  # fmt: skip
def test_each_fault_is_found_at_its_line(
    tmp_path: Path, linter: FeatureLinter, old: str, new: str, found: list[tuple[str, int]]
) -> None:
    """One change to a sound file: its code and its line come first."""
    assert old in GOOD
    file = tmp_path / "thu.feature"
    file.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    told = [(each.code, each.span.line) for each in linter.lint([file]).found]
    assert {code for code, _ in found} <= {code for code, _ in told}
    if found[0][1]:
        assert found[0] in told


def test_two_equal_scenarios_are_told(tmp_path: Path, linter: FeatureLinter) -> None:
    """Under another title the same steps test nothing more."""
    file = tmp_path / "thu.feature"
    file.write_text(GOOD + GOOD.partition("\n\n")[2].replace("Bí thư Tỉnh ủy\n", "Tên khác\n", 1), encoding="utf-8")
    assert ["PC946"] == [each.code for each in linter.lint([file]).found]


def test_a_post_said_not_to_exist_may_be_unknown(tmp_path: Path, linter: FeatureLinter) -> None:
    """A scenario about a unit that had ended is right to name it."""
    text = GOOD.replace("Bí thư Tỉnh ủy Quảng Ninh", "Giám đốc Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh").replace(
        "2024", "2025"
    )
    text = text.replace('cấp quyết định là "Bộ Chính trị"', "chức danh không tồn tại vào ngày này")
    file = tmp_path / "thu.feature"
    file.write_text(text, encoding="utf-8")
    assert [] == linter.lint([file]).found


def test_the_command_tells_places_and_leaves_with_3(tmp_path: Path) -> None:
    """Exit code 3 with findings, 0 without, 2 where there is no feature file; JSON has file and line."""
    (tmp_path / "thu.feature").write_text(GOOD.replace("ngày quyết định", "ngày ban hành"), encoding="utf-8")
    found = run_shipped("features", "lint", str(tmp_path), "--json")
    assert 3 == found.exit_code
    assert [("PC943", 8)] == [(each["code"], each["line"]) for each in json.loads(found.stdout)["findings"]]
    (tmp_path / "thu.feature").write_text(GOOD, encoding="utf-8")
    assert 0 == run_shipped("features", "lint", str(tmp_path)).exit_code
    assert 2 == run_shipped("features", "lint", str(tmp_path / "khong-co")).exit_code


def test_rules_test_runs_an_office_folder(tmp_path: Path) -> None:
    """A folder outside the checkout: one scenario holds, one does not; a summary, JUnit, exit code 3, then 0."""
    (tmp_path / "thu.feature").write_text(GOOD, encoding="utf-8")
    good = run_shipped("rules", "test", str(tmp_path))
    assert (0, "1 kịch bản: 1 đạt\n") == (good.exit_code, good.output)
    (tmp_path / "sai.feature").write_text(GOOD.replace("Bộ Chính trị", "Ban Bí thư"), encoding="utf-8")
    bad = run_shipped("rules", "test", str(tmp_path), "--junit", str(tmp_path / "ket-qua.xml"))
    assert 3 == bad.exit_code
    assert "chờ đợi “Ban Bí thư”, kết quả là “Bộ Chính trị”" in bad.output
    assert "2 kịch bản: 1 không đạt, 1 đạt" in bad.output
    assert 'failures="1"' in (tmp_path / "ket-qua.xml").read_text("utf-8")
    assert 2 == run_shipped("rules", "test", str(tmp_path / "khong-co")).exit_code
