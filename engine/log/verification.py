"""Is the log what was written? Every change of content, order or number; with an anchor, also loss and rewriting."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, system_reason
from engine.log.entries import Entry
from engine.log.store import DecisionLog
from engine.receipts.canonical import canonical
from engine.receipts.receipt import Anchor
from engine.signatures import PublicKey

CHECKPOINT = "phancap.checkpoint/1"
_MOST_BYTES = 16 << 20


class Fault(StrEnum):
    """What can be wrong with a log."""

    DAMAGED = "damaged"
    NUMBER = "number"
    CONTENT = "content"
    CHAIN = "chain"
    SIGNATURE = "signature"
    OTHER_LOG = "other-log"
    TAIL = "tail"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True)
class Found:
    """A fault and the entry it shows at (0: the log as a whole)."""

    fault: Fault
    number: int
    text: Text


@dataclass(frozen=True, slots=True)
class Verification:
    """How many entries were read, what is wrong, and the last entry; `anchored`: against how many anchors."""

    entries: int
    found: tuple[Found, ...]
    last: Anchor | None
    anchored: int
    signed: int

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.found


def verify(log: DecisionLog, anchors: tuple[Anchor, ...] = (), key: PublicKey | None = None) -> Verification:
    """Reads the whole log. With `key`, every entry must carry its signature."""
    damage = log.damage()
    if damage:
        found = tuple(
            Found(Fault.DAMAGED, 0, Text(f"tệp hỏng: {each}", f"the file is damaged: {each}")) for each in damage
        )
        return Verification(0, found, None, len(anchors), 0)
    faults: list[Found] = []
    wanted = {anchor.number: anchor for anchor in anchors}
    faults += [_other_log(anchor) for anchor in anchors if anchor.log != log.head.id]
    previous, last, count, signed = log.head.hash, None, 0, 0
    for row in log.rows():
        count += 1
        entry, own = _entry(row)
        if entry is None:
            faults.append(_content(row[0]))
            previous = row[3]
            continue
        faults += _of_entry(entry, own, count, previous, key)
        signed += entry.signature is not None
        previous = own
        last = Anchor(log.head.id, entry.number, entry.hash)
        anchor = wanted.pop(entry.number, None)
        if anchor is not None and anchor.log == log.head.id and anchor.hash != entry.hash:
            faults.append(_rewritten(entry.number))
    faults += [_tail(anchor, count) for anchor in wanted.values() if anchor.log == log.head.id]
    return Verification(count, tuple(faults), last, len(anchors), signed)


def _entry(row: tuple[int, str, str, str, str | None, str | None]) -> tuple[Entry | None, str]:
    number, content, previous, own, signature, key = row
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None, own
    if not isinstance(data, dict) or canonical(data).decode() != content:
        return None, own
    return Entry(number, data, previous, signature, key), own


def _of_entry(entry: Entry, own: str, place: int, previous: str, key: PublicKey | None) -> Iterator[Found]:
    if entry.number != place:
        yield Found(
            Fault.NUMBER, entry.number,
            Text(f"mục số {entry.number} đứng ở vị trí {place}", f"entry {entry.number} stands in place {place}"),
        )  # fmt: skip
    if entry.hash != own:
        yield _content(entry.number)
    if entry.previous != previous:
        yield Found(
            Fault.CHAIN, entry.number,
            Text(f"mục số {entry.number} không nối tiếp mục trước", f"entry {entry.number} does not follow on"),
        )  # fmt: skip
    if key is not None and (entry.signature is None or not key.holds(own.encode(), entry.signature)):
        yield Found(
            Fault.SIGNATURE, entry.number,
            Text(f"mục số {entry.number} không có chữ ký hợp lệ", f"entry {entry.number} has no valid signature"),
        )  # fmt: skip


def _content(number: int) -> Found:
    return Found(
        Fault.CONTENT, number,
        Text(f"nội dung mục số {number} đã bị thay đổi", f"the content of entry {number} was changed"),
    )  # fmt: skip


def _rewritten(number: int) -> Found:
    return Found(
        Fault.REWRITTEN, number,
        Text(f"mục số {number} khác với mốc đã giữ: nhật ký đã bị viết lại",
             f"entry {number} differs from the anchor held: the log was rewritten"),
    )  # fmt: skip


def _tail(anchor: Anchor, count: int) -> Found:
    return Found(
        Fault.TAIL, anchor.number,
        Text(f"mốc nêu mục số {anchor.number}, nhật ký chỉ còn {count} mục: phần cuối đã mất",
             f"the anchor names entry {anchor.number}, the log has only {count}: its tail is lost"),
    )  # fmt: skip


def _other_log(anchor: Anchor) -> Found:
    return Found(
        Fault.OTHER_LOG, 0,
        Text(f"mốc thuộc nhật ký khác ({anchor.log})", f"the anchor belongs to another log ({anchor.log})"),
    )  # fmt: skip


def read_anchor(path: Path, key: PublicKey | None = None) -> Anchor:
    """The anchor in a receipt or a checkpoint; raises PhancapError (PC706).

    A checkpoint that is signed is checked when `key` is given; one that is not is refused then.
    """
    try:
        with path.open("rb") as stream:
            data = json.loads(stream.read(_MOST_BYTES))
    except OSError as error:
        raise _unusable(
            path, f"không đọc được: {system_reason(error).vi}", f"cannot read: {system_reason(error).en}"
        ) from None
    except (ValueError, RecursionError):
        raise _unusable(path, "không phải JSON", "not JSON") from None
    held = data.get("anchor", data) if isinstance(data, dict) else {}
    if not isinstance(held, dict) or not all(
        isinstance(held.get(name), kind) for name, kind in (("log", str), ("number", int), ("hash", str))
    ):
        raise _unusable(path, "không có mốc nhật ký trong tệp", "the file holds no anchor of a log")
    anchor = Anchor(held["log"], held["number"], held["hash"])
    if key is not None and data.get("schema") == CHECKPOINT:
        signature = data.get("signature")
        if not isinstance(signature, str) or not key.holds(anchor_bytes(anchor), signature):
            raise _unusable(path, "chữ ký của mốc không hợp lệ", "the anchor's signature is not valid")
    return anchor


def anchor_bytes(anchor: Anchor) -> bytes:
    """What the signature of a checkpoint is over."""
    return canonical({"schema": CHECKPOINT, "log": anchor.log, "number": anchor.number, "hash": anchor.hash})


def _unusable(path: Path, vi: str, en: str) -> PhancapError:
    return PhancapError([Diagnostic("PC706", Text(vi, en), Span(str(path)))])
