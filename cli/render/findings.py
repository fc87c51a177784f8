"""What a check of rules found, as SARIF 2.1.0 and as JUnit XML: one way for every command. JSON is each command's own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from cli.settings import Settings
from engine.diagnostics import Diagnostic, Level, Span

FORMATS = ("text", "json", "sarif", "junit")
"""Forms every check of rules can give its answer in."""

_SARIF_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note"}
_MOST_PLACES = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding in the language of the run; `justification`: why it is meant to stay, None where it is not."""

    code: str
    level: Level
    message: str
    repair: str
    name: str = ""
    places: tuple[Span, ...] = ()
    details: tuple[str, ...] = ()
    justification: str | None = None


def of_diagnostic(diagnostic: Diagnostic, settings: Settings) -> Finding:
    """A diagnostic as a finding."""
    return Finding(
        diagnostic.code, diagnostic.level, settings.say(diagnostic.message), settings.say(diagnostic.help) if diagnostic.help else "",
        str(diagnostic.span or ""), (diagnostic.span,) if diagnostic.span else (),
    )  # fmt: skip


def sarif(findings: Sequence[Finding]) -> str:
    """SARIF 2.1.0: one result for each finding, suppressed ones marked."""
    codes = sorted({each.code for each in findings})
    driver = {"name": "phancap", "rules": [{"id": code} for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each) for each in findings],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _result(finding: Finding) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _SARIF_LEVELS[finding.level],
        "message": {"text": f"{finding.message}. {finding.repair}." if finding.repair else f"{finding.message}."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": place.file},
                    "region": {"startLine": max(1, place.line), "startColumn": max(1, place.column)},
                }
            }
            for place in finding.places[:_MOST_PLACES]
        ],
    }
    if finding.justification is not None:
        result["suppressions"] = [{"kind": "external", "justification": finding.justification}]
    return result


def junit(suite: str, findings: Sequence[Finding], passed: Sequence[str] = ()) -> str:
    """JUnit XML: a failed case for each finding that is not suppressed, a passed one for each name; never an empty suite."""
    told = [each for each in findings if each.justification is None]
    names = list(passed) or ([] if told else ["clean"])
    root = ET.Element("testsuite", name=suite, tests=str(len(told) + len(names)), failures=str(len(told)))
    for each in told:
        case = ET.SubElement(root, "testcase", classname=each.code, name=f"{each.code} {each.name}".strip())
        failure = ET.SubElement(case, "failure", message=each.message)
        failure.text = "\n".join(line for line in (*map(str, each.details or each.places), each.repair) if line)
    for name in names:
        ET.SubElement(root, "testcase", classname=suite, name=name)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
