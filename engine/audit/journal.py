"""The journal of a run: which chunks are done for good, so that a run that was cut off goes on where it stood.

A chunk is done when its record stands: `chunk-<number>.json`, written after the parts it names, on the disk before the
next chunk begins. Which run the folder belongs to is said by `run.json`: inputs by content, rules, tool, options, and a
name of its own, by which the run finds its entry in a decision log again.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.audit.reporting.outputs import WORK, Outputs, writing
from engine.audit.reporting.workplace import CHUNK_RECORDS, RUN, make_work
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.writing import settle, write_file

_NAME = "name"
_PARTS = "parts"
_DIGEST = "digest"


@dataclass(slots=True)
class Journal:
    """The journal of one run; `records` are those of the chunks done, in order."""

    work: Path
    name: str
    """Names the run, however often it is gone on with; 32 hexadecimal digits."""
    records: list[dict[str, Any]] = field(default_factory=list)

    @property
    def next_number(self) -> int:
        """The number of the chunk to come."""
        return len(self.records) + 1

    def done_of(self, source: int) -> tuple[int, int]:
        """(chunks, rows) of an input that are done."""
        rows = [int(record["chunk_rows"]) for record in self.records if record["input"] == source]
        return len(rows), sum(rows)

    def commit(self, record: Mapping[str, Any], parts: Iterable[Path]) -> None:
        """The chunk is done: its record is on the disk when this returns; raises PhancapError when it cannot be."""
        whole = {**record, _PARTS: {path.name: _digest_of(path) for path in parts}}
        # The parts' names must be on the disk before the record that counts on them.
        with writing(self.work):
            settle(self.work)
        _write(self.work / f"chunk-{self.next_number:06}.json", whole)
        self.records.append(dict(whole))


def open_journal(outputs: Outputs, identity: Mapping[str, Any], resume: bool | None) -> Journal:
    """The journal of an unfinished run with this identity, or a new one.

    `resume`: True goes on, False begins anew, None begins anew only where nothing would be lost. Raises PhancapError:
    PC816 where an unfinished run could go on and nothing was said, PC817 where it is not the run asked for.
    """
    records = list(_records(outputs.work))
    held = _read(outputs.work / RUN)
    name = secrets.token_hex(16)
    if held is not None and resume is not False:
        changed = _changed(held, identity)
        if records and resume and changed:
            raise _other_run(outputs.work, changed)
        if records and resume:
            _drop_rest(outputs.work, len(records))
            return Journal(outputs.work, held[_NAME], records)
        if records and not changed:
            raise _unfinished(outputs.work, records)
        # Without a chunk done it may have come as far as its entry all the same: an input may have no rows.
        name = name if changed else held[_NAME]
    make_work(outputs)
    _write(outputs.work / RUN, {**identity, _NAME: name})
    return Journal(outputs.work, name)


def rows_kept(folder: Path) -> int:
    """Rows judged for good by an unfinished run that writes to `folder`; 0 where there is none."""
    return sum(int(record["chunk_rows"]) for record in _records(folder / WORK))


def _records(work: Path) -> Iterator[dict[str, Any]]:
    """Records in order, up to the first one that is missing, damaged, or whose parts are not what they were."""
    for number in range(1, len(list(work.glob(CHUNK_RECORDS))) + 1):
        record = _read(work / f"chunk-{number:06}.json")
        if record is None or any(_digest_of(work / name) != was for name, was in record[_PARTS].items()):
            return
        yield record


def _changed(held: Mapping[str, Any], identity: Mapping[str, Any]) -> list[str]:
    """What differs between the run kept and the one asked for."""
    wanted = json.loads(json.dumps(identity))
    return [name for name in dict.fromkeys([*held, *wanted]) if name != _NAME and held.get(name) != wanted.get(name)]


def _drop_rest(work: Path, done: int) -> None:
    """Removes what chunks after the last done one left behind."""
    for path in work.iterdir():
        number = path.stem.rpartition("-")[2]
        if path.suffix in (".part", ".json") and number.isdigit() and int(number) > done:
            path.unlink()


def _read(path: Path) -> dict[str, Any] | None:
    """The record as it was written, or None."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.pop(_DIGEST, None) != hashlib.sha256(_text(found)).hexdigest():
        return None
    return found


def _write(path: Path, record: Mapping[str, Any]) -> None:
    content = _text({**record, _DIGEST: hashlib.sha256(_text(record)).hexdigest()})
    write_file(path, content, replace=True, private=True)


def _text(record: Mapping[str, Any]) -> bytes:
    return json.dumps(record, separators=(",", ":"), sort_keys=True).encode()


def _digest_of(path: Path) -> str | None:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None


def _unfinished(work: Path, records: list[dict[str, Any]]) -> PhancapError:
    rows = sum(int(record["chunk_rows"]) for record in records)
    return PhancapError([
        Diagnostic(
            "PC816",
            Text(f"ở đây còn lần kiểm tra này chưa xong, đã xét {rows} dòng",
                 f"this very audit stands here unfinished, with {rows} rows done"),
            Span(str(work)),
            Text("làm tiếp: --resume; làm lại từ đầu: --no-resume", "go on with --resume; begin anew with --no-resume"),
        )
    ])  # fmt: skip


_PARTS_OF_RUN = {
    "tool": Text("phiên bản chương trình", "the version of the tool"),
    "rules": Text("bộ quy tắc", "the rules"),
    "inputs": Text("tệp đầu vào", "the input files"),
    "options": Text("tùy chọn", "the options"),
}


def _other_run(work: Path, changed: list[str]) -> PhancapError:
    words = [_PARTS_OF_RUN.get(name, Text(name, name)) for name in changed]
    vi, en = ", ".join(each.vi for each in words), ", ".join(each.en for each in words)
    return PhancapError([
        Diagnostic(
            "PC817",
            Text(f"không làm tiếp được: đã thay đổi {vi}", f"cannot go on: changed since: {en}"),
            Span(str(work)),
            Text("đưa lại như cũ, hoặc làm lại từ đầu: --no-resume", "put it back as it was, or begin anew with --no-resume"),
        )
    ])  # fmt: skip
