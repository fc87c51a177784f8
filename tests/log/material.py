"""Small logs for the tests, and ways to spoil them behind the program's back."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from engine.log.entries import Entry
from engine.log.store import create_log, open_log
from engine.receipts.receipt import Anchor

_TRIGGERS = (
    "entry_is_never_changed", "entry_is_never_deleted", "entry_comes_in_turn", "head_is_never_changed", "head_is_never_deleted",
)  # fmt: skip


def made(path: Path, entries: int) -> list[Anchor]:
    """A log of that many entries; the places of all of them."""
    with create_log(path) as log:
        return [log.append(content(number)).place(log.head.id) for number in range(1, entries + 1)]


def content(number: int) -> dict:
    return {
        "at": "2025-11-21T08:00:00+00:00", "kind": "check", "lawbook": "a" * 64,
        "verdict": {"outcome": "compliant" if number % 2 else "violation", "posts": [f"chuc-danh-{number}"]},
    }  # fmt: skip


@contextmanager
def spoiled(path: Path) -> Iterator[sqlite3.Connection]:
    """The database without its triggers, as whoever owns the disk can have it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for trigger in _TRIGGERS:
            connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        yield connection
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def copied(path: Path, place: Path) -> Path:
    """The log and its key at another place."""
    shutil.copyfile(path, place)
    shutil.copyfile(f"{path}.key", f"{place}.key")
    return place


def rewritten(path: Path, change: Callable[[int, dict], dict]) -> None:
    """Every entry with changed content, the chain made anew so that it fits."""
    with open_log(path, to_write=False) as log:
        entries, previous = list(log.entries()), log.head.hash
    with spoiled(path) as connection:
        for old in entries:
            entry = Entry(old.number, change(old.number, dict(old.content)), previous)
            connection.execute(
                "UPDATE entry SET content = ?, previous = ?, hash = ? WHERE number = ?",
                (entry.text, entry.previous, entry.hash, entry.number),
            )
            previous = entry.hash


def random_change(path: Path, draw: random.Random) -> str:
    """One change of content, order or number somewhere in the log; what was done."""
    with spoiled(path) as connection:
        last = connection.execute("SELECT max(number) FROM entry").fetchone()[0]
        one = draw.randrange(1, last)
        other = draw.choice([number for number in range(1, last + 1) if number != one])
        kind = draw.choice(("letter", "rehashed", "order", "number", "middle", "doubled", "previous", "hash"))
        if kind in ("letter", "rehashed"):
            _change_content(connection, one, draw, rehash=kind == "rehashed")
        elif kind == "order":
            held = [
                connection.execute("SELECT content, previous, hash FROM entry WHERE number = ?", (n,)).fetchone()
                for n in (one, other)
            ]
            for number, row in ((one, held[1]), (other, held[0])):
                connection.execute(
                    "UPDATE entry SET content = ?, previous = ?, hash = ? WHERE number = ?", (*row, number)
                )
        elif kind == "number":
            connection.execute("UPDATE entry SET number = ? WHERE number = ?", (last + draw.randrange(1, 9), one))
        elif kind == "middle":
            connection.execute("DELETE FROM entry WHERE number = ?", (one,))
            if draw.random() < 0.5:
                connection.execute("UPDATE entry SET number = -number WHERE number > ?", (one,))
                connection.execute("UPDATE entry SET number = -number - 1 WHERE number < 0")
        elif kind == "doubled":
            connection.execute(
                "INSERT INTO entry SELECT ?, content, previous, hash, signature, key FROM entry WHERE number = ?",
                (last + 1, one),
            )
        else:
            connection.execute(f"UPDATE entry SET {kind} = ? WHERE number = ?", (draw.randbytes(32).hex(), one))
        return f"{kind} {one} {other}"


def _change_content(connection: sqlite3.Connection, number: int, draw: random.Random, *, rehash: bool) -> None:
    content, previous = connection.execute("SELECT content, previous FROM entry WHERE number = ?", (number,)).fetchone()
    while True:
        place = draw.randrange(len(content))
        changed = content[:place] + draw.choice('aă0}{,"1 ') + content[place + 1 :]
        if changed != content:
            break
    connection.execute("UPDATE entry SET content = ? WHERE number = ?", (changed, number))
    if rehash:
        import json

        try:
            entry = Entry(number, json.loads(changed), previous)
            own = entry.hash
        except (ValueError, AttributeError):
            own = "0" * 64
        connection.execute("UPDATE entry SET hash = ? WHERE number = ?", (own, number))
