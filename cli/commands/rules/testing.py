"""`phancap rules test`: the scenarios of a folder, run with the shipped steps."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.feature_files import feature_files
from cli.feature_run import RESULTS_VARIABLE, RUNNER
from cli.render.findings import FORMATS, Finding, sarif
from cli.render.findings import junit as as_junit
from cli.render.page import Page, show
from cli.settings import Settings
from cli.two_lawbooks import own_packs
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, PhancapError, Span
from engine.writing import write_file

_PYTEST_COULD_RUN = (0, 1, 2)
_OUTCOMES = {"passed": Text("đạt", "passed"), "failed": Text("không đạt", "failed"), "error": Text("lỗi", "errors"),
             "skipped": Text("bỏ qua", "skipped")}  # fmt: skip
_NAMES_AS_WRITTEN = "disable_test_id_escaping_and_forfeit_all_rights_to_community_support"
"""pytest's own name for not escaping Vietnamese in the names of examples."""
_PLACE = re.compile(r"^(.+\.feature):(\d+):", re.MULTILINE)
_LINES_TOLD = 12
_STYLES = {"failed": "bad", "error": "bad", "skipped": "open"}


def _run(settings: Settings, path: str, junit: str | None, output_format: str) -> None:
    folder = Path(path)
    feature_files(path)
    results, output = _results(settings, folder, junit)
    if results is None:
        raise PhancapError([Diagnostic("PC932", Text("lượt chạy không kết thúc", "the run did not end"), Span(path),
                                       Text(output[-600:], output[-600:]))])  # fmt: skip
    # Places as the folder was named on the command line.
    results = [[name, outcome, told.replace(str(folder.resolve()), str(folder))] for name, outcome, told in results]
    counted = Counter(outcome for _, outcome, _ in results)
    if output_format == "text":
        show(_page(settings, results, counted), settings)
    else:
        click.echo(_written(settings, results, output_format), nl=False)
    if not results:
        exit_with(ExitCode.USAGE)
    exit_with(ExitCode.VIOLATION if counted["failed"] + counted["error"] else ExitCode.ANSWERED)


def _page(settings: Settings, results: list[list[str]], counted: Counter[str]) -> Page:
    page = Page()
    for name, outcome, told in results:
        if outcome != "passed":
            page.field(settings.say(_OUTCOMES[outcome]), _title(name), style=_STYLES[outcome])
            for line in told.strip().splitlines()[:_LINES_TOLD]:
                page.add(line, 1)
    shown = ", ".join(f"{number} {settings.say(_OUTCOMES[outcome])}" for outcome, number in counted.items())
    page.add(settings.say(Text(f"{len(results)} kịch bản: {shown}", f"{len(results)} scenarios: {shown}")))
    return page


def _written(settings: Settings, results: list[list[str]], output_format: str) -> str:
    """The results in a form machines read; what did not pass is a finding at the line that says so."""
    if output_format == "json":
        scenarios = [
            {"name": _title(name), "outcome": outcome, "told": told.strip() or None} for name, outcome, told in results
        ]
        data = {"schema": "phancap.rules-test/1", "scenarios": scenarios}
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    bad = ("failed", "error")
    failed = [_finding(settings, name, outcome, told) for name, outcome, told in results if outcome in bad]
    passed = [_title(name) for name, outcome, _ in results if outcome not in bad]
    return sarif(failed) if output_format == "sarif" else as_junit("phancap rules test", failed, passed)


def _finding(settings: Settings, name: str, outcome: str, told: str) -> Finding:
    place = _PLACE.search(told)
    span = Span(place[1], int(place[2]), 1) if place is not None else Span(name.partition("::")[0])
    message = f"{settings.say(_OUTCOMES[outcome])}: {_title(name)}"
    lines = tuple(told.strip().splitlines()[:_LINES_TOLD])
    return Finding("PC951", Level.ERROR, message, "", _title(name), (span,), lines)


def _title(name: str) -> str:
    return name.rpartition("::")[2] or name


def _results(settings: Settings, folder: Path, junit: str | None) -> tuple[list[list[str]] | None, str]:
    """Runs pytest in a process of its own; its results, None when it broke, and what it printed."""
    own = own_packs(folder)
    with tempfile.TemporaryDirectory(prefix="phancap-") as place:
        configuration = Path(place) / "pytest.ini"
        rules, drafts = (shlex.join(str(each.resolve()) for each in kind) for kind in ([*settings.rules, *own], own))
        configuration.write_text(
            f"[pytest]\nphancap_rules = {rules}\nphancap_drafts = {drafts}\n{_NAMES_AS_WRITTEN} = true\n",
            encoding="utf-8",
        )
        written = Path(place) / "results.json"
        words = [
            sys.executable, "-m", "pytest", "-q", "-c", str(configuration), "--rootdir", str(folder.resolve()), "--noconftest",
            "-p", RUNNER, "-p", "no:cacheprovider", "--import-mode=importlib", str(folder.resolve()),
        ]  # fmt: skip
        report = Path(place) / "junit.xml"
        if junit is not None:
            words += ["--junitxml", str(report)]
        done = subprocess.run(  # noqa: S603 (our own interpreter and options)
            words, env=os.environ | {RESULTS_VARIABLE: str(written)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        if done.returncode not in _PYTEST_COULD_RUN or not written.exists():
            return None, done.stdout
        if junit is not None:
            write_file(Path(junit), report.read_bytes(), replace=True)
        return json.loads(written.read_text(encoding="utf-8")), done.stdout


command = command(
    "test",
    Text(
        "Chạy các tệp tính năng của PATH bằng các bước kèm theo; quy tắc trong PATH được đặt chồng lên, dự thảo coi như đã ký. "
        "Mã thoát 3 khi có kịch bản không đạt.",
        "Run the feature files of PATH with the shipped steps; packs in PATH are laid over, drafts as if signed. "
        "Exit code 3 when a scenario fails.",
    ),
    [
        click.Argument(["path"], required=False, default=".", metavar="[PATH]"),
        Option(
            ["--format", "output_format"],
            type=click.Choice(FORMATS),
            default="text",
            text=Text("Dạng kết quả.", "Form of the output."),
        ),
        Option(["--junit"], metavar="FILE", text=Text("Ghi kết quả JUnit XML.", "Write the results as JUnit XML.")),
    ],
    _run,
)
