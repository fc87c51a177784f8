"""Audits in the decision log: recorded before their results are put in place, verified, and worked out again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import cli
from cli.settings import Settings, shipped_rules
from cli.two_lawbooks import enacted
from engine import load_lawbook
from engine.diagnostics import DiagnosticBag
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources
from engine.log.replay import Replay, Replayer
from engine.log.store import open_log

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "kiem-tra-lich-su" / "quyet-dinh-da-cong-bo.csv"


@pytest.fixture(autouse=True, scope="module")
def one_lawbook():
    """The shipped rules are read once for all tests of this file."""
    book = load_lawbook()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "lawbook", lambda _: book)
        yield


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a log of one audit, its input and its outputs."""
    folder = tmp_path_factory.mktemp("so")
    shutil.copyfile(EXAMPLE, folder / "lo.csv")
    result = run("audit", folder / "lo.csv", "--output", folder / "kq", "--quiet", "--log", folder / "so.log")
    assert result.exit_code == 4, result.output
    return folder


@pytest.fixture
def folder(recorded: Path, tmp_path: Path) -> Path:
    """A copy of it to spoil."""
    shutil.copytree(recorded, tmp_path / "so")
    return tmp_path / "so"


def entries(log: Path) -> list[dict]:
    return [each["content"] for each in json.loads(run("log", "show", log, "--json").stdout)]


def test_the_entry_is_the_receipt_without_names(folder: Path) -> None:
    """Counts, results and rules stand in the log as in the receipt; file names and contents only as keyed hashes."""
    receipt = json.loads((folder / "kq" / "receipt.json").read_text("utf-8"))
    (content,) = entries(folder / "so.log")
    assert (content["kind"], content["receipt"], content["results"], content["counts"], content["lawbook"]) == (
        "audit", receipt["hash"], receipt["results"], receipt["counts"], receipt["lawbook"],
    )  # fmt: skip
    text = json.dumps(content, ensure_ascii=False)
    assert "lo.csv" not in text
    assert receipt["inputs"][0]["sha256"] not in text


def test_an_audit_is_shown_in_words(folder: Path) -> None:
    """How many rows and of what verdicts, in the language asked for; what there was none of is left out."""
    (line,) = [line for line in run("log", "show", folder / "so.log").stdout.splitlines() if "  audit  " in line]
    assert "số dòng 78" in line
    assert "chưa đủ dữ kiện" in line
    assert "undetermined" not in line
    assert "mâu thuẫn" not in line


def test_the_receipt_of_an_audit_is_an_anchor(folder: Path) -> None:
    """Its log verifies against it; another log of the same audit does not."""
    receipt = folder / "kq" / "receipt.json"
    assert run("log", "verify", folder / "so.log", "--anchor", receipt).exit_code == 0
    run("audit", folder / "lo.csv", "--output", folder / "kq2", "--quiet", "--log", folder / "khac.log")
    assert run("log", "verify", folder / "khac.log", "--anchor", receipt).exit_code == 3
    other = json.loads((folder / "kq2" / "receipt.json").read_text("utf-8"))
    assert other["hash"] == json.loads(receipt.read_text("utf-8"))["hash"]


def test_an_audit_replays_from_its_files(folder: Path) -> None:
    """Found by content, whatever the file is called now; without it the entry says which is missing."""
    (folder / "lo.csv").rename(folder / "ten-khac.csv")
    done = run("log", "replay", folder / "so.log", "--inputs", folder / "ten-khac.csv")
    assert (done.exit_code, "như đã ghi" in done.stdout) == (0, True), done.output
    lacking = run("log", "replay", folder / "so.log")
    assert (lacking.exit_code, "decisions" in lacking.stdout) == (4, True)


def test_a_replay_says_what_differs_and_why(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rules and file with another result: the counts that moved, and the program named as the cause."""
    from engine.audit.judging.judge import Judge

    real = Judge.judge

    def harsher(self, frame):
        judged = real(self, frame)
        verdict = judged.verdicts["verdict"]
        return replace(judged, verdicts=judged.verdicts.with_columns(verdict.set(verdict == "compliant", "violation")))

    monkeypatch.setattr(Judge, "judge", harsher)
    done = run("log", "replay", folder / "so.log", "--inputs", folder / "lo.csv", "--lang", "en")
    said = " ".join(done.stdout.split())
    assert (done.exit_code, "compliant 20 → 0" in said, "the program differs" in said) == (3, True, True), said


def test_todays_rules_are_compared_by_provision(tmp_path: Path) -> None:
    """A province's draft signed since: the replay holds, and the rows that explain the difference stand with provisions."""
    draft = ROOT / "examples" / "du-thao-288"
    register = ROOT / "examples" / "kiem-tra-lich-su" / "so-quang-ninh-gia-dinh.csv"
    spans: dict = {}
    today = enacted(
        compile_lawbook(find_sources(shipped_rules(), (draft,)), DiagnosticBag(), spans), spans, draft
    )  # fmt: skip
    run("audit", register, "--output", tmp_path / "kq", "--quiet", "--log", tmp_path / "so.log")
    with open_log(tmp_path / "so.log", to_write=False) as log:
        (found,) = Replayer(log, [register], today).replay(log.entries())
    assert found.result is Replay.SAME
    assert found.since
    assert any("288" in provision for each in found.since for provision in each.provisions)


def test_a_log_that_cannot_be_written_leaves_no_results(tmp_path: Path) -> None:
    """No results without an entry: what is done is kept, and goes on once the log can be written."""
    (tmp_path / "so.log").mkdir()
    command = ("audit", EXAMPLE, "--output", tmp_path / "kq", "--quiet")
    refused = run(*command, "--log", tmp_path / "so.log")
    assert (refused.exit_code, "PC701" in refused.stderr, (tmp_path / "kq" / "receipt.json").exists()) == (
        2,
        True,
        False,
    )
    (tmp_path / "so.log").rmdir()
    assert run(*command, "--log", tmp_path / "so.log", "--resume").exit_code == 4
    assert len(entries(tmp_path / "so.log")) == 1


def test_two_audits_at_once_both_stand_in_one_log(tmp_path: Path) -> None:
    """Neither finds a log, both end, and the chain with both entries verifies against both receipts."""
    commands = [
        [sys.executable, "-m", "cli", "audit", str(EXAMPLE), "--output", str(tmp_path / each), "--quiet", "--log", str(tmp_path / "so.log")]
        for each in ("a", "b")
    ]  # fmt: skip
    running = [
        subprocess.Popen(command, cwd=ROOT, env=os.environ | {"LANG": "C.UTF-8"}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for command in commands
    ]  # fmt: skip
    said = [process.communicate(timeout=300)[1].decode() for process in running]
    assert [process.returncode for process in running] == [4, 4], said
    anchors = [word for each in ("a", "b") for word in ("--anchor", tmp_path / each / "receipt.json")]
    verified = run("log", "verify", tmp_path / "so.log", *anchors)
    assert (verified.exit_code, "đã đọc 2 mục" in verified.stdout) == (0, True), verified.output
