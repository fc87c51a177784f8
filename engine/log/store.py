"""The log as a file: SQLite in WAL mode, entries appended by one writer at a time, never changed.

Triggers refuse updates, deletions and numbers out of turn; whoever removes them breaks the chain instead.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, MachineError, PhancapError, Span, system_reason
from engine.log.entries import Entry, Head
from engine.log.pseudonyms import Pseudonyms, key_path, make_pseudonyms, read_pseudonyms
from engine.receipts.canonical import canonical
from engine.signatures import Signer
from engine.writing import unwritable

_WAIT_SECONDS = 60.0
_LARGEST_ENTRY = 4 << 20
_TABLES = """
PRAGMA application_id = 0x70686370;
CREATE TABLE head (
    one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, created TEXT NOT NULL,
    keeps_inputs INTEGER NOT NULL, key_check TEXT NOT NULL
);
CREATE TABLE entry (
    number INTEGER PRIMARY KEY, content TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL,
    signature TEXT, key TEXT
);
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER entry_comes_in_turn BEFORE INSERT ON entry
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'entries come in turn'); END;
CREATE TRIGGER head_is_never_changed BEFORE UPDATE ON head
BEGIN SELECT RAISE(ABORT, 'the head is never changed'); END;
CREATE TRIGGER head_is_never_deleted BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'the head is never deleted'); END;
"""


class DecisionLog:
    """An open log. Safe for several processes: an append waits its turn (at most a minute)."""

    def __init__(self, path: Path, connection: sqlite3.Connection, head: Head) -> None:
        self.path = path
        self.head = head
        self._connection = connection

    def append(self, content: Mapping[str, Any], signer: Signer | None = None) -> Entry:
        """The entry as written to disk; raises PhancapError (PC703) when it cannot be written, MachineError where the disk is
        full or fails, or the log is held by another for too long."""
        with _faults(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                entry = self._next(content)
                if signer is not None:
                    signature = signer.sign(entry.hash.encode())
                    entry = Entry(entry.number, entry.content, entry.previous, signature, signer.public.id)
                self._connection.execute(
                    "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)",
                    (entry.number, entry.text, entry.previous, entry.hash, entry.signature, entry.key),
                )
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise
        return entry

    def _next(self, content: Mapping[str, Any]) -> Entry:
        last = self._connection.execute("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1").fetchone()
        number, previous = (last[0] + 1, last[1]) if last is not None else (1, self.head.hash)
        return Entry(number, content, previous)

    def pseudonyms(self) -> Pseudonyms:
        """The keyed hashes of this log; raises PhancapError (PC701) without its key."""
        return read_pseudonyms(self.path, self.head.key_check)

    def rows(self) -> Iterator[tuple[int, str, str, str, str | None, str | None]]:
        """Rows as they stand, in order of number: number, content, previous, hash, signature, key."""
        with _faults(self.path):
            yield from self._connection.execute(
                "SELECT number, content, previous, hash, signature, key FROM entry ORDER BY number"
            )

    def entries(self) -> Iterator[Entry]:
        """Entries in order, as they stand; whether they are sound is for `engine.log.verification`."""
        for number, content, previous, _, signature, key in self.rows():
            yield Entry(number, _read(content), previous, signature, key)

    def entries_with(self, name: str, text: str) -> Iterator[Entry]:
        """Entries whose content gives `text` under `name`, the newest first."""
        written = canonical({name: text}).decode()[1:-1]
        with _faults(self.path):
            found = self._connection.execute(
                "SELECT number, content, previous, signature, key FROM entry WHERE instr(content, ?) ORDER BY number DESC",
                (written,),
            )
            for number, content, previous, signature, key in found:
                entry = Entry(number, _read(content), previous, signature, key)
                if entry.content.get(name) == text:
                    yield entry

    def damage(self) -> tuple[str, ...]:
        """What the database itself finds damaged, in its own words; empty when sound."""
        try:
            found = [str(row[0]) for row in self._connection.execute("PRAGMA integrity_check")]
        except sqlite3.DatabaseError as error:
            return (str(error),)
        return () if found == ["ok"] else tuple(found)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def __enter__(self) -> DecisionLog:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_log(path: Path, *, keeps_inputs: bool = False) -> DecisionLog:
    """A new log; raises PhancapError (PC701) where something already stands."""
    _refuse_odd_places(path)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600))
    except OSError as error:
        failed = unwritable(path, error)
        if isinstance(failed, MachineError):
            raise failed from None
        raise _fault(
            "PC701", path, f"không tạo được: {system_reason(error).vi}", f"cannot create: {system_reason(error).en}"
        ) from None
    made = [path]
    try:
        pseudonyms = make_pseudonyms(path)
        made.append(key_path(path))
        head = Head(secrets.token_hex(16), now(), keeps_inputs, pseudonyms.check)
        with _faults(path):
            connection = _connected(path)
            connection.executescript(_TABLES)
            connection.execute(
                "INSERT INTO head VALUES (1, ?, ?, ?, ?)", (head.id, head.created, int(keeps_inputs), head.key_check)
            )
    except BaseException:
        for each in made:
            each.unlink(missing_ok=True)
        raise
    return DecisionLog(path, connection, head)


def open_log(path: Path, *, to_write: bool = True) -> DecisionLog:
    """A log that is there; raises PhancapError (PC701 for the place, PC702 when it is no log)."""
    _refuse_odd_places(path)
    if not path.is_file():
        raise _fault(
            "PC701", path, "không có nhật ký ở đây", "there is no log here",
            Text("tạo bằng “phancap log new”", "make one with “phancap log new”"),
        )  # fmt: skip
    with _faults(path):
        connection = _connected(path, read_only=not to_write)
        try:
            row = connection.execute("SELECT id, created, keeps_inputs, key_check FROM head").fetchone()
        except sqlite3.DatabaseError:
            row = None
    if row is None:
        connection.close()
        raise _fault("PC702", path, "không phải nhật ký của phancap, hoặc đã hỏng", "not a log of phancap, or damaged")
    return DecisionLog(path, connection, Head(row[0], row[1], bool(row[2]), row[3]))


def now() -> str:
    """The moment in UTC, whole seconds."""
    return dt.datetime.now(tz=dt.UTC).isoformat(timespec="seconds")


def _connected(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=_WAIT_SECONDS, isolation_level=None
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def _read(content: str) -> Mapping[str, Any]:
    if len(content) > _LARGEST_ENTRY:
        return {}
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _refuse_odd_places(path: Path) -> None:
    """A link or a device is no place for a log: what is written there may end elsewhere."""
    try:
        odd = path.is_symlink() or (path.exists() and not path.is_file())
    except (OSError, ValueError):
        odd = True
    if odd:
        raise _fault("PC701", path, "không phải tệp thường", "not a regular file")


@contextlib.contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        kind = MachineError if getattr(error, "sqlite_errorcode", 0) & 0xFF in _MACHINE else PhancapError
        raise kind([Diagnostic(
            "PC703",
            Text(f"cơ sở dữ liệu của nhật ký báo lỗi ({error})", f"the log's database fails ({error})"),
            Span(str(path)),
            Text("kiểm tra chỗ trống và quyền ghi; rồi “phancap log verify”",
                 "check free space and rights; then “phancap log verify”"),
        )]) from None  # fmt: skip


_MACHINE = frozenset({
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED,
})  # fmt: skip
"""Primary codes of what is no fault of the place or of its rights: the run may be repeated as it was."""


def _fault(code: str, path: Path, vi: str, en: str, help: Text | None = None) -> PhancapError:  # noqa: A002 (as in Diagnostic)
    return PhancapError([Diagnostic(code, Text(vi, en), Span(str(path)), help)])
