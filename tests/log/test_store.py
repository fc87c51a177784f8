"""The log as a file: appended by anyone in turn, changed by nobody, private to its owner."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from engine.diagnostics import MachineError, PhancapError
from engine.log.pseudonyms import key_path
from engine.log.store import create_log, open_log
from engine.log.verification import verify
from tests.log.material import content, made

ROOT = Path(__file__).parents[2]


def codes(error: pytest.ExceptionInfo[PhancapError]) -> list[str]:
    return [each.code for each in error.value.diagnostics]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET content = '{}'",
        "DELETE FROM entry WHERE number = 1",
        "INSERT INTO entry VALUES (9, '{}', '', '', NULL, NULL)",
        "UPDATE head SET id = 'x'",
        "DELETE FROM head",
    ],
)
def test_the_database_itself_refuses_changes(tmp_path, statement):
    """Triggers: what an ordinary client tries is refused before any chain is needed."""
    made(tmp_path / "so.log", 2)
    connection = sqlite3.connect(tmp_path / "so.log")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    connection.close()


def test_files_are_private(tmp_path):
    """The log, its key and what SQLite keeps beside it: readable by their owner alone."""
    with create_log(tmp_path / "so.log") as log:
        log.append(content(1))
        for path in tmp_path.iterdir():
            assert 0o600 == stat.S_IMODE(path.stat().st_mode), path


def test_two_processes_append_in_turn(tmp_path):
    """Two writers at once: every entry is there, the chain is whole."""
    path = tmp_path / "so.log"
    made(path, 1)
    program = (
        "import sys; from pathlib import Path\n"
        "from engine.log.store import open_log\n"
        "with open_log(Path(sys.argv[1])) as log:\n"
        "    for number in range(25): log.append({'kind': 'check', 'by': sys.argv[2], 'number': number})\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", program, str(path), name], cwd=ROOT, env=os.environ)
        for name in ("a", "b")
    ]
    assert [0, 0] == [writer.wait(120) for writer in writers]
    with open_log(path, to_write=False) as log:
        found = verify(log)
        by = [entry.content.get("by") for entry in log.entries()]
    assert (51, ()) == (found.entries, found.found)
    assert (25, 25) == (by.count("a"), by.count("b"))


def test_places_that_are_no_place_for_a_log_are_refused(tmp_path):
    """A link, a folder, an existing file, a folder that is not there: PC701; another database: PC702."""
    made(tmp_path / "so.log", 1)
    (tmp_path / "lien-ket.log").symlink_to(tmp_path / "so.log")
    (tmp_path / "van-ban.log").write_text("không phải nhật ký", "utf-8")
    for path, action in (
        (tmp_path / "lien-ket.log", open_log),
        (tmp_path, open_log),
        (tmp_path / "khong-co.log", open_log),
        (tmp_path / "so.log", create_log),
        (tmp_path / "khong-co" / "so.log", create_log),
    ):
        with pytest.raises(PhancapError) as raised:
            action(path)
        assert ["PC701"] == codes(raised)
    with pytest.raises(PhancapError) as raised:
        open_log(tmp_path / "van-ban.log")
    assert {"PC702", "PC703"} >= set(codes(raised))


def test_without_its_own_key_no_hashes_are_made(tmp_path):
    """A lost key, and the key of another log, are said (PC701); nothing is hashed under a wrong key."""
    made(tmp_path / "so.log", 1)
    made(tmp_path / "khac.log", 1)
    with open_log(tmp_path / "so.log") as log:
        assert log.pseudonyms().of_text("Nguyễn Văn A") == log.pseudonyms().of_text("Nguyễn Văn A")
        key_path(tmp_path / "so.log").write_text(key_path(tmp_path / "khac.log").read_text("ascii"), "ascii")
        with pytest.raises(PhancapError) as raised:
            log.pseudonyms()
        assert ["PC701"] == codes(raised)
        key_path(tmp_path / "so.log").unlink()
        with pytest.raises(PhancapError) as raised:
            log.pseudonyms()
        assert ["PC701"] == codes(raised)


def test_a_full_disk_leaves_the_log_as_it_was(tmp_path):
    """When an entry cannot be written it is not there, and the log is sound (the limit of pages stands for the disk)."""
    made(tmp_path / "so.log", 2)
    with open_log(tmp_path / "so.log") as log:
        log._connection.execute("PRAGMA max_page_count = 1")
        with pytest.raises(MachineError) as raised:
            log.append(content(3) | {"long": "x" * 100_000})
        assert ["PC703"] == codes(raised)
    with open_log(tmp_path / "so.log") as log:
        assert verify(log).sound
        before = verify(log).entries
        log.append(content(4))
        assert before + 1 == verify(log).entries
