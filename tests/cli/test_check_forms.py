"""`phancap check --format`: every form tells the same verdicts, to the reader it is for."""

from __future__ import annotations

import json
import re
from importlib import util
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from click.testing import CliRunner, Result

from cli.main import cli

EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
LAWFUL = str(next(EXAMPLES.glob("02-*.yaml")))
WRONG_BODY = str(next(EXAMPLES.glob("sai-02-*.yaml")))
SIGNED_BY = "Hồ sơ ghi Bộ trưởng Bộ Tài chính; thẩm quyền thuộc: Thủ tướng Chính phủ (ký quyết định)"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["check", *arguments])


@pytest.fixture(scope="module")
def told() -> list[str]:
    """What the text says, a line each."""
    lines = [line.strip().removeprefix("- ") for line in run(LAWFUL, WRONG_BODY).stdout.splitlines()]
    return [line for line in lines if line]


def test_sarif_points_at_the_fact_that_breaks_the_rule() -> None:
    """The one violation is an error at the line of the body that signed; a lawful file has no result."""
    answer = run(LAWFUL, WRONG_BODY, "--format", "sarif")
    assert 3 == answer.exit_code
    (result,) = json.loads(answer.stdout)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    line = Path(WRONG_BODY).read_text("utf-8").splitlines()[place["region"]["startLine"] - 1]
    assert ("authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh", "error") == (result["ruleId"], result["level"])
    assert (WRONG_BODY, True) == (place["artifactLocation"]["uri"], "Bộ trưởng Bộ Tài chính" in line)
    assert result["message"]["text"].startswith(SIGNED_BY)
    assert result["message"]["text"].endswith("Trình Thủ tướng Chính phủ (ký quyết định).")


def test_a_file_that_cannot_be_read_is_a_result_too(tmp_path: Path) -> None:
    """A tool that reads nothing but the form must not take the file for lawful."""
    bad = tmp_path / "hỏng.yaml"
    bad.write_text("schema: phancap.proposal/1\naction: bổ nhiệm\nreceived_on: 31/02/2024\n", "utf-8")
    answer = run(str(bad), "--format", "sarif")
    results = json.loads(answer.stdout)["runs"][0]["results"]
    lines = {each["locations"][0]["physicalLocation"]["region"]["startLine"] for each in results}
    assert (2, True) == (answer.exit_code, 3 in lines)
    suite = ET.fromstring(run(str(bad), "--format", "junit").stdout)
    assert str(len(results)) == suite.get("failures")


def test_junit_fails_what_is_breached_and_passes_the_facets_that_hold() -> None:
    """Four facets hold in the lawful file, three in the other."""
    suite = ET.fromstring(run(LAWFUL, WRONG_BODY, "--format", "junit").stdout)
    assert ("8", "1") == (suite.get("tests"), suite.get("failures"))
    failed = suite.find("testcase/failure")
    assert failed is not None
    assert SIGNED_BY in failed.get("message", "")


def test_what_is_not_settled_is_a_warning_that_says_what_to_supply(tmp_path: Path) -> None:
    """Without a birth date the rules of age stay open, and name it."""
    kept = [line for line in Path(LAWFUL).read_text("utf-8").splitlines() if "birth_date" not in line]
    file = tmp_path / "thiếu.yaml"
    file.write_text("\n".join(kept) + "\n", "utf-8")
    answer = run(str(file), "--format", "sarif")
    results = json.loads(answer.stdout)["runs"][0]["results"]
    assert (4, {"warning"}) == (answer.exit_code, {each["level"] for each in results})
    assert any("Cần bổ sung: ngày sinh" in each["message"]["text"] for each in results)


def test_the_page_tells_what_the_text_tells_and_loads_nothing(told: list[str]) -> None:
    """Every line of the text stands on the page; markup in a file's name stays words."""
    page = run(LAWFUL, WRONG_BODY, "--format", "html").stdout
    parts = [part for line in told for part in re.split(" — |: ", line)]
    assert len(parts) > 60
    assert [] == [part for part in parts if part not in page]
    assert all(word not in page for word in ("<script", "src=", "http://", "https://", "url("))


def test_words_of_a_file_are_never_markup(tmp_path: Path) -> None:
    """What an office writes cannot become part of the page."""
    file = tmp_path / "<b>đậm<i>.yaml"
    file.write_text(Path(WRONG_BODY).read_text("utf-8"), "utf-8")
    page = run(str(file), "--format", "html").stdout
    assert ("&lt;b&gt;đậm&lt;i&gt;.yaml" in page, "<b>đậm" in page) == (True, False)


def test_the_word_document_tells_what_the_text_tells(tmp_path: Path, told: list[str]) -> None:
    """Every line of the text stands in the document, which names no author and no hour."""
    file = tmp_path / "phiếu.docx"
    assert 3 == run(LAWFUL, WRONG_BODY, "--format", "docx", "--output", str(file)).exit_code
    document = docx.Document(str(file))
    said = [each.text for each in document.paragraphs]
    said += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    whole = "\n".join(said)
    # The rows of a table hold what a line joins.
    assert [] == [part for line in told for part in re.split(" — |: ", line) if part not in whole]
    assert ("", 2000) == (document.core_properties.author, document.core_properties.created.year)


def test_a_word_document_asks_for_a_file_and_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Said before any work is done."""
    answer = run("không-có.yaml", "--format", "docx")
    assert (2, True, False) == (answer.exit_code, "PC955" in answer.stderr, "PC150" in answer.stderr)
    real = util.find_spec
    monkeypatch.setattr("cli.render.verdict_docx.find_spec", lambda name: None if name == "docx" else real(name))
    answer = run(LAWFUL, "--format", "docx", "--output", str(tmp_path / "a.docx"))
    assert (2, True, []) == (answer.exit_code, "PC954" in answer.stderr, list(tmp_path.iterdir()))
