"""`phancap rules import` and `export`: from an office's list to a pack that is clean, with a worklist between."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.authoring.annex_files import LINES, as_csv, as_document
from tests.cli.conftest import run_shipped

GIVEN = ("--cite", "Phụ lục 1", "--source", "van-ban", "--action", "fill", "--action", "renew", "--action", "end")
STRANGE = ("9", "Cấp trưởng các sở", "Ban Thường vụ Tỉnh ủy", "", "")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "12-qd-tu"
    given = ("--number", "12-QĐ/TU", "--province", "Quảng Ninh", "--from", "2026-02-01", "--concretises", "377-QĐ/TW")
    assert 0 == run_shipped("rules", "new", str(folder), *given).exit_code
    return folder


def test_from_a_list_to_rows_through_the_worklist(pack: Path, tmp_path: Path) -> None:
    """Nothing is written while a line is open; the filled-in worklist settles it; the file is replaced only when asked."""
    annex = as_csv(tmp_path / "phu-luc.csv", (*LINES, STRANGE))
    target, worklist = pack / "competence-phu-luc.yaml", tmp_path / "can.csv"
    order = ("rules", "import", str(annex), "--into", str(pack), *GIVEN, "--worklist", str(worklist))
    first = run_shipped(*order)
    assert (4, False) == (first.exit_code, target.exists())
    assert "7 dòng của danh mục = 4 dòng quy tắc + 2 đề mục + 1 chưa rõ" in first.stdout
    with worklist.open(encoding="utf-8-sig", newline="") as stream:
        asked = list(csv.DictReader(stream))
    assert [("post", "Cấp trưởng các sở")] == [(row["kind"], row["text"]) for row in asked]
    with worklist.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, asked[0])
        writer.writeheader()
        writer.writerows(row | {"answer": "Giám đốc Sở"} for row in asked)
    second = run_shipped(*order, "--names", str(worklist))
    assert (0, True) == (second.exit_code, "đã ghi 5 dòng" in second.stdout), second.output
    assert (2, True) == ((again := run_shipped(*order)).exit_code, "--replace" in again.stderr)
    assert 0 == run_shipped(*order, "--names", str(worklist), "--replace").exit_code
    assert 0 == run_shipped("rules", "format", str(pack), "--check").exit_code


def test_rows_decide_as_the_list_says(pack: Path, tmp_path: Path) -> None:
    """The imported rows load, and a scenario over them holds: the list, not the common pattern, answers."""
    (pack / "competence.yaml").unlink()
    imported = run_shipped("rules", "import", str(as_csv(tmp_path / "phu-luc.csv")), "--into", str(pack), *GIVEN)
    assert 0 == imported.exit_code
    scenarios = pack / "12-qd-tu.feature"
    text = scenarios.read_text("utf-8").replace("(điền điều, khoản hoặc mục của phụ lục)", "Phụ lục 1, mục 3")
    scenarios.write_text(text, "utf-8")
    result = run_shipped("rules", "test", str(pack))
    assert (0, "3 kịch bản: 3 đạt\n") == (result.exit_code, result.stdout)


def test_an_exported_list_is_imported_whole(pack: Path, tmp_path: Path) -> None:
    """Export writes what import reads: the rows of a Word document, out as a workbook and in again."""
    annex = as_document(tmp_path / "phu-luc.docx")
    assert 0 == run_shipped("rules", "import", str(annex), "--into", str(pack), *GIVEN).exit_code
    (pack / "competence.yaml").unlink()
    listed = tmp_path / "danh-muc.xlsx"
    assert 0 == run_shipped("rules", "export", str(pack), "--output", str(listed)).exit_code
    before = (pack / "competence-phu-luc.yaml").read_text("utf-8").splitlines()[1:]
    order = ("rules", "import", str(listed), "--into", str(pack), *GIVEN, "--replace")
    assert 0 == run_shipped(*order).exit_code
    after = (pack / "competence-phu-luc.yaml").read_text("utf-8").splitlines()[1:]
    assert [line for line in before if "# " not in line] == [line for line in after if "# " not in line]


@pytest.mark.parametrize(
    ("changed", "code"),
    [(("--source", "khong-co"), "PC964"), (("--action", "bổ nhiệm"), "PC964"), (("--column", "Cơ quan x"), "PC963"),
     (("--into", "khong-co"), "PC926"), (("--file", "../competence.yaml"), "PC964")],
)  # fmt: skip
def test_what_is_refused(pack: Path, tmp_path: Path, changed: tuple[str, str], code: str) -> None:
    """A source not declared, an act there is not, a column told wrongly, a folder that is no pack, a file outside it."""
    annex = as_csv(tmp_path / "phu-luc.csv")
    result = run_shipped("rules", "import", str(annex), "--into", str(pack), *GIVEN, *changed)
    assert (2, True) == (result.exit_code, code in result.stderr), result.output


def test_a_file_written_by_hand_is_never_replaced(pack: Path, tmp_path: Path) -> None:
    """`--replace` touches the file of an earlier import only."""
    order = (
        "rules",
        "import",
        str(as_csv(tmp_path / "a.csv")),
        "--into",
        str(pack),
        *GIVEN,
        "--file",
        "competence.yaml",
    )
    before = (pack / "competence.yaml").read_text("utf-8")
    result = run_shipped(*order, "--replace")
    assert (2, True) == (result.exit_code, "PC961" in result.stderr)
    assert before == (pack / "competence.yaml").read_text("utf-8")
