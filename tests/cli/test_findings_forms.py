"""Every check of rules gives its answer in one set of forms; SARIF and JUnit come from one place."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cli.render.findings import Finding, junit, sarif
from engine.diagnostics import Level, Span
from tests.cli.conftest import run_shipped

FOUND = Finding("PC901", Level.WARNING, "hai dòng “khác” nhau", "sửa một dòng", "a.b", (Span("a.yaml", 3, 5),))
KEPT = Finding("PC905", Level.ERROR, "để nguyên", "", "c.d", (Span("c.yaml"),), justification="có lý do")


def test_sarif_names_code_level_place_and_reason() -> None:
    """One result for each finding; a place without a line is the first; a suppressed one says why."""
    run = json.loads(sarif([FOUND, KEPT]))["runs"][0]
    assert [{"id": "PC901"}, {"id": "PC905"}] == run["tool"]["driver"]["rules"]
    assert ["warning", "error"] == [each["level"] for each in run["results"]]
    assert [3, 1] == [each["locations"][0]["physicalLocation"]["region"]["startLine"] for each in run["results"]]
    assert [False, True] == ["suppressions" in each for each in run["results"]]


def test_junit_counts_what_failed_and_what_passed() -> None:
    """A suppressed finding is no failure; a suite is never empty."""
    suite = ET.fromstring(junit("thử", [FOUND, KEPT], ["đạt 1", "đạt 2"]))
    assert ("3", "1", 3) == (suite.get("tests"), suite.get("failures"), len(suite))
    clean = ET.fromstring(junit("thử", []))
    assert ("1", "0", 1) == (clean.get("tests"), clean.get("failures"), len(clean))


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new pack, one scenario of which is broken."""
    folder = tmp_path_factory.mktemp("goi") / "12-qd-tu"
    given = ("--number", "12-QĐ/TU", "--province", "Quảng Ninh", "--from", "2026-02-01")
    assert 0 == run_shipped("rules", "new", str(folder), *given).exit_code
    feature = folder / "12-qd-tu.feature"
    text = feature.read_text("utf-8").replace('quyết định là "Ban Thường vụ Tỉnh ủy"', 'quyết định là "Ban Bí thư"')
    feature.write_text(text, "utf-8")
    return folder


def test_rules_test_in_forms_machines_read(pack: Path) -> None:
    """The broken scenario is one finding at its line, the two others pass."""
    results = json.loads(run_shipped("rules", "test", str(pack), "--format", "json").stdout)
    assert ["failed", "passed", "passed"] == [each["outcome"] for each in results["scenarios"]]
    (result,) = json.loads(run_shipped("rules", "test", str(pack), "--format", "sarif").stdout)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    line = (pack / "12-qd-tu.feature").read_text("utf-8").splitlines()[place["region"]["startLine"] - 1]
    assert (str(pack / "12-qd-tu.feature"), True) == (place["artifactLocation"]["uri"], "Ban Bí thư" in line)


@pytest.mark.parametrize(("command", "code"), [("coverage", "PC952"), ("mutate", "PC953")])
def test_coverage_and_mutation_as_sarif(pack: Path, command: str, code: str) -> None:
    """What no scenario tests or notices is a finding at the row of law."""
    results = json.loads(run_shipped("rules", command, str(pack), "--format", "sarif").stdout)["runs"][0]["results"]
    assert {code} == {each["ruleId"] for each in results}
    files = {
        each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in results if each["locations"]
    }
    assert {str(pack / "competence.yaml"), str(pack / "requirements.yaml")} >= files
    assert files


def test_features_lint_as_junit(pack: Path, tmp_path: Path) -> None:
    """An unknown body is a failed case."""
    folder = tmp_path / "goi"
    shutil.copytree(pack, folder)
    feature = folder / "12-qd-tu.feature"
    feature.write_text(feature.read_text("utf-8").replace("Ban Bí thư", "Ban Bí thơ"), "utf-8")
    suite = ET.fromstring(run_shipped("features", "lint", str(folder), "--format", "junit").stdout)
    assert ("1", "PC944") == (suite.get("failures"), suite[0].get("classname"))


def test_faults_of_files_are_in_every_form_of_lint(pack: Path, tmp_path: Path) -> None:
    """A pack that cannot be read is told in the form asked for, and nothing else stands beside it."""
    folder = tmp_path / "goi"
    shutil.copytree(pack, folder)
    rows = folder / "competence.yaml"
    rows.write_text(rows.read_text("utf-8").replace("confidence: memory", "confidnce: memory"), "utf-8")
    faults = json.loads(run_shipped("rules", "lint", str(folder), "--format", "json").stdout)["faults"]
    assert {"PC121", "PC122"} == {each["code"] for each in faults}
    results = json.loads(run_shipped("rules", "lint", str(folder), "--format", "sarif").stdout)["runs"][0]["results"]
    assert {"PC121", "PC122"} == {each["ruleId"] for each in results}
