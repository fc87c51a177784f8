"""`phancap rules`: listing, showing, linting, schemas."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import Result

from cli.commands.rules.schemas import SCHEMAS, schema_text
from cli.two_lawbooks import own_packs

ROOT = Path(__file__).resolve().parent.parent.parent
PACKS = Path(__file__).parent / "packs"
Run = Callable[..., Result]
Golden = Callable[[str, str], None]


def test_list(run: Run, golden: Golden) -> None:
    """Instruments by the day they took effect, with dates, text held and rows."""
    golden("rules-list.txt", run("rules", "list").stdout)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [("examples/du-thao-288", True), (".", False), ("rules/central", False), ("features", False)],
)
def test_shipped_packs_are_not_laid_over_themselves(folder: str, expected: bool) -> None:
    """A folder is laid over for the packs of its own; a checkout, which holds the shipped ones, has none."""
    place = ROOT / folder
    assert ((place,) if expected else ()) == own_packs(place)


def test_list_on_a_day(run: Run) -> None:
    """`--on` leaves those in force: the first day is in, the day of ending is out."""
    ids = [row["id"] for row in json.loads(run("rules", "list", "--on", "2025-10-08", "--json").stdout)]
    assert ["luat-mau", "quy-dinh-moi"] == ids


@pytest.mark.parametrize(
    ("name", "identifier"),
    [("instrument", "2-QĐ/MAU"), ("competence", "quy-dinh-moi.giam-doc.uy-vien-trung-uong"), ("requirement", "quy-dinh-moi.tuoi"),
     ("requirement-each", "quy-dinh-moi.khien-trach"), ("parameter", "thang-cho"), ("derivation", "candidate.months_to_retirement")],
)  # fmt: skip
def test_show(run: Run, golden: Golden, name: str, identifier: str) -> None:
    """An instrument by number, or a row by id: scope, conditions in words, provision, confidence, source."""
    result = run("rules", "show", identifier)
    assert 0 == result.exit_code, result.output
    golden(f"rules-show-{name}.txt", result.stdout)


def test_show_what_does_not_exist(run: Run) -> None:
    """An unknown id is refused with a suggestion."""
    result = run("rules", "show", "quy-dinh-moj")
    assert (2, True) == (result.exit_code, "“quy-dinh-moi”" in result.stderr)


def test_lint_finds_the_conflict_of_the_small_law(run: Run, golden: Golden) -> None:
    """Two rows for one post: both provisions with places, the cases, an example, a repair, a scenario; exit code 3."""
    result = run("rules", "lint", "--scenarios")
    assert 3 == result.exit_code
    golden("rules-lint.vi.txt", result.stdout)
    golden("rules-lint.en.txt", run("rules", "lint", "--lang", "en").stdout)


def test_lint_in_forms_machines_read(run: Run) -> None:
    """JSON, SARIF and JUnit tell the same finding, with file and line."""
    data = json.loads(run("rules", "lint", "--format", "json").stdout)
    assert ["PC901"] == [each["code"] for each in data["findings"]]
    assert [25, 32] == [rule["line"] for rule in data["findings"][0]["rules"]]
    sarif = json.loads(run("rules", "lint", "--format", "sarif").stdout)["runs"][0]["results"]
    assert ["PC901"] == [each["ruleId"] for each in sarif]
    assert 25 == sarif[0]["locations"][0]["physicalLocation"]["region"]["startLine"]
    suite = ET.fromstring(run("rules", "lint", "--format", "junit").stdout)
    assert ("1", "1") == (suite.get("tests"), suite.get("failures"))


def test_a_suppression_has_a_reason_and_goes_stale(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a pack says is meant to stay is counted, not told; a suppression nothing answers to is told itself."""
    packs = tmp_path / "packs"
    shutil.copytree(PACKS, packs)
    for module in ("cli.settings", "cli.two_lawbooks", "cli.commands.rules.linting"):
        monkeypatch.setattr(f"{module}.shipped_rules", lambda: packs)
    lint = packs / "central" / "quy-dinh-moi" / "lint.yaml"
    row = "  - {code: PC9%s, rules: [quy-dinh-moi.van-phong.mot, quy-dinh-moi.van-phong.hai], reason: {vi: mẫu thử, en: sample}}\n"
    lint.write_text("suppressions:\n" + row % "01", encoding="utf-8")
    result = run("rules", "lint")
    assert (0, "0 phát hiện trong 11 dòng quy tắc; 1 phát hiện để nguyên có lý do\n") == (
        result.exit_code,
        result.stdout,
    )
    lint.write_text("suppressions:\n" + row % "01" + row % "06", encoding="utf-8")
    result = run("rules", "lint")
    assert 3 == result.exit_code
    assert "PC916" in result.stdout


def test_lint_finds_faults_with_their_place(run: Run, tmp_path: Path) -> None:
    """Faults of an own folder come with file, line and column, exit code 3; unknown functions are found too."""
    pack = tmp_path / "rieng"
    pack.mkdir()
    head = (PACKS / "central" / "quy-dinh-moi" / "instrument.yaml").read_text(encoding="utf-8")
    (pack / "instrument.yaml").write_text(
        head.replace("quy-dinh-moi", "rieng").replace("replaces: [quy-dinh-cu]\n", ""), encoding="utf-8"
    )
    (pack / "competence.yaml").write_text(
        "rows:\n  - id: rieng.mot\n    posts: [giam-doc-soo]\n    actions: [fill]\n"
        '    roles: [{role: decides, body: ban-bi-thu}]\n    cite: "Điều 1"\n    confidence: text\n    source: mau\n',
        encoding="utf-8",
    )
    (pack / "derivations.yaml").write_text(
        "derivations:\n  - {id: candidate.x, type: integer, title: {vi: x, en: x}, function: khong_co, arguments: {},"
        " cite: \"Điều 2\", confidence: text, source: mau}\n",
        encoding="utf-8",
    )  # fmt: skip
    result = run("rules", "lint", str(pack))
    assert (3, "2 lỗi, 0 cảnh báo trong 3 tệp") == (result.exit_code, result.stdout.splitlines()[-1])
    assert f"--> {pack}/competence.yaml:3:12" in result.stdout
    assert "lỗi[PC509]" in result.stdout


def test_lint_of_a_part(run: Run) -> None:
    """A folder of the shipped rules is judged with all the others, only what concerns it is told."""
    assert 3 == run("rules", "lint", str(PACKS / "central")).exit_code
    result = run("rules", "lint", str(PACKS / "state"))
    assert (0, "0 phát hiện trong 1 dòng quy tắc; 0 phát hiện để nguyên có lý do\n") == (
        result.exit_code,
        result.stdout,
    )


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_published_schemas_are_those_of_the_models(name: str) -> None:
    """`rules/schema` holds what the models generate: `phancap rules schema --output rules/schema` refreshes it."""
    assert (ROOT / "rules" / "schema" / f"{name}.schema.json").read_text(encoding="utf-8") == schema_text(name)


def test_no_schema_is_left_over() -> None:
    """The folder holds the published schemas and nothing else."""
    assert sorted(f"{name}.schema.json" for name in SCHEMAS) == sorted(
        path.name for path in (ROOT / "rules" / "schema").iterdir()
    )


def test_schema_command(run: Run, tmp_path: Path) -> None:
    """One schema to standard output; all of them to a folder; an unknown name is refused."""
    assert schema_text("authority") == run("rules", "schema", "authority").stdout
    assert 0 == run("rules", "schema", "--output", str(tmp_path / "mau")).exit_code
    assert len(SCHEMAS) == len(list((tmp_path / "mau").iterdir()))
    assert 2 == run("rules", "schema", "authoriti").exit_code
