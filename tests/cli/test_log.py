"""`--log`, `--receipt` and `phancap log`: proof of what was checked, in both languages, with the contract's exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.conftest import run_shipped

PROPOSALS = Path(__file__).parents[2] / "examples" / "proposals"
FAULTY = PROPOSALS / "sai-02-bo-truong-ky-bo-nhiem-thu-truong.yaml"
LAWFUL = PROPOSALS / "02-thu-truong-bo-tai-chinh-2024.yaml"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of two checked files, signed, with the receipt beside it."""
    run_shipped("log", "key", str(tmp_path / "khoa"))
    place = tmp_path / "so.log"
    arguments = (
        "--log",
        str(place),
        "--log-key",
        str(tmp_path / "khoa"),
        "--receipt",
        str(tmp_path / "bien-nhan.json"),
    )
    assert 3 == run_shipped("check", str(FAULTY), str(LAWFUL), *arguments).exit_code
    return place


def verify(log: Path, *more: str) -> Result:
    return run_shipped("log", "verify", str(log), *more)


def test_a_check_is_recorded_and_the_record_verifies(log: Path) -> None:
    """Two entries, signed; the receipt is an anchor; everything holds."""
    found = verify(log, "--anchor", str(log.parent / "bien-nhan.json"), "--public-key", str(log.parent / "khoa.pub"))
    assert 0 == found.exit_code, found.output
    assert "đã đọc 2 mục, 2 mục có chữ ký" in found.output
    assert "không có mốc" not in found.output
    entries = json.loads(run_shipped("log", "show", str(log), "--json").output)
    assert ["violation", "compliant"] == [entry["content"]["verdict"]["outcome"] for entry in entries]
    receipt = json.loads((log.parent / "bien-nhan.json").read_text("utf-8"))
    assert {receipt["hash"]} == {entry["content"]["receipt"] for entry in entries}
    assert {"log", "number", "hash"} == set(receipt["anchor"])


def test_without_an_anchor_what_cannot_be_found_is_said(log: Path) -> None:
    """A sound log without an anchor: exit code 0, and a plain word on what remains undetectable; English beside it."""
    found = verify(log, "--lang", "en")
    assert 0 == found.exit_code
    assert "no anchor was given (--anchor): loss of the tail, or rewriting all of it, cannot be found" in found.output


def test_a_checkpoint_finds_a_lost_tail(log: Path) -> None:
    """An anchor exported, then another log put in its place: exit code 3."""
    saved = run_shipped(
        "log", "checkpoint", str(log), "--log-key", str(log.parent / "khoa"), "--output", str(log.parent / "moc.json")
    )
    assert 0 == saved.exit_code
    assert 0 == verify(log, "--anchor", str(log.parent / "moc.json")).exit_code
    other = log.parent / "khac.log"
    assert 0 == run_shipped("log", "new", str(other)).exit_code
    found = verify(other, "--anchor", str(log.parent / "moc.json"))
    assert 3 == found.exit_code
    assert "mốc thuộc nhật ký khác" in found.output


def test_entries_are_replayed_from_the_original_files(log: Path) -> None:
    """As recorded: exit code 0; without the files: 4, and what is needed is said."""
    assert 0 == run_shipped("log", "replay", str(log), "--inputs", str(PROPOSALS), "--today").exit_code
    without = run_shipped("log", "replay", str(log), "--lang", "en")
    assert 4 == without.exit_code
    assert "give the original file with --inputs" in without.output


def test_one_entry_is_shown_in_full(log: Path) -> None:
    """Hash, lawbook and every rule's result."""
    shown = run_shipped("log", "show", str(log), "--entry", "1").output
    assert "mã băm:" in shown
    assert "breached: authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh" in shown


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("log", "show", "khong-co.log"), "PC701"),
        (("log", "verify", str(FAULTY)), "PC702"),
        (("log", "new", str(FAULTY)), "PC701"),
        (("check", str(LAWFUL), "--log", str(PROPOSALS)), "PC701"),
        (("log", "key", str(FAULTY)), "PC961"),
    ],
)
def test_a_place_that_is_none_is_a_diagnostic(arguments: tuple[str, ...], code: str) -> None:
    """No traceback: code, place, exit code 2; what stood there still stands."""
    before = FAULTY.read_bytes()
    found = run_shipped(*arguments)
    assert 2 == found.exit_code
    assert code in found.output
    assert before == FAULTY.read_bytes()


def test_an_anchor_that_is_none_is_a_diagnostic(log: Path) -> None:
    """PC706 names the file."""
    found = verify(log, "--anchor", str(FAULTY))
    assert 2 == found.exit_code
    assert "PC706" in found.output
