"""Decisions worked out again from the log: by the archived rules (is it what was recorded?) and by today's (what changed?)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import PhancapError
from engine.intake.proposals import MAX_PROPOSAL_BYTES, read_proposal
from engine.lawbook.book import Lawbook
from engine.log.archive import Archive, archive_of
from engine.log.audits import KIND as AUDIT
from engine.log.audits import AuditReplay
from engine.log.checks import KIND
from engine.log.differences import Difference, differences
from engine.log.entries import Entry
from engine.log.store import DecisionLog
from engine.model.vocabulary import Facet
from engine.receipts.canonical import canonical
from engine.receipts.verdicts import verdict_core
from engine.verdict.check import Verdict, check


class Replay(StrEnum):
    """How a replay ended."""

    SAME = "same"
    DIFFERS = "differs"
    NO_INPUT = "no-input"
    NOT_POSSIBLE = "not-possible"


@dataclass(frozen=True, slots=True)
class Replayed:
    """One entry worked out again. `since`: what another lawbook makes of it, where one was given."""

    number: int
    result: Replay
    note: Text | None = None
    recorded: str | None = None
    found: str | None = None
    since: tuple[Difference, ...] | None = None


class Replayer:
    """Replays entries of one log; `inputs` are files to find pseudonymised inputs among."""

    def __init__(self, log: DecisionLog, inputs: Iterable[Path] = (), other: Lawbook | None = None) -> None:
        self.log = log
        self.archive: Archive = archive_of(log.path)
        self.other = other
        self._books: dict[str, Lawbook] = {}
        self._files = tuple(inputs)
        self._inputs = self._by_digest(self._files)
        self._audits: AuditReplay | None = None

    def replay(self, entries: Iterable[Entry]) -> Iterator[Replayed]:
        """Each entry in turn; one that cannot be replayed says why."""
        for entry in entries:
            try:
                yield self._one(entry)
            except PhancapError as error:
                yield Replayed(entry.number, Replay.NOT_POSSIBLE, error.diagnostics[0].message)

    def _one(self, entry: Entry) -> Replayed:
        content = entry.content
        if content.get("kind") == AUDIT:
            return self._audit(entry)
        if content.get("kind") != KIND:
            return Replayed(entry.number, Replay.NOT_POSSIBLE, _UNKNOWN_KIND)
        given = self._input(content["input"])
        if given is None:
            return Replayed(entry.number, Replay.NO_INPUT, _NO_INPUT)
        scope = tuple(Facet(each) for each in content["scope"])
        book = self._book(content["lawbook"])
        verdict = _judged(book, given, entry.number, scope)
        core = verdict_core(verdict)
        same = canonical(core) == canonical(content["verdict"])
        since = None
        if self.other is not None:
            since = differences(verdict, _judged(self.other, given, entry.number, scope), book, self.other)
        return Replayed(
            entry.number, Replay.SAME if same else Replay.DIFFERS, None if same else _TOOL_CHANGED,
            str(content["verdict"]["outcome"]), verdict.outcome.value, since,
        )  # fmt: skip

    def _audit(self, entry: Entry) -> Replayed:
        if self._audits is None:
            self._audits = AuditReplay(self.log.pseudonyms(), self._files)
        missing = self._audits.missing(entry.content)
        if missing:
            listed = ", ".join(missing)
            note = Text(f"{_NO_FILES.vi}: {listed}", f"{_NO_FILES.en}: {listed}")
            return Replayed(entry.number, Replay.NO_INPUT, note)
        again = self._audits.again(entry.content, self._book(entry.content["lawbook"]), self.other)
        return Replayed(entry.number, Replay.SAME if again.same else Replay.DIFFERS, again.note, since=again.since)

    def _book(self, identifier: str) -> Lawbook:
        if identifier not in self._books:
            self._books[identifier] = self.archive.lawbook(identifier)
        return self._books[identifier]

    def _input(self, held: Mapping[str, str | None]) -> bytes | None:
        if held.get("kept") is not None:
            return self.archive.file(str(held["kept"]))
        return self._inputs.get(str(held.get("digest")))

    def _by_digest(self, inputs: Iterable[Path]) -> dict[str, bytes]:
        files = [path for path in inputs if path.is_file()]
        if not files:
            return {}
        pseudonyms = self.log.pseudonyms()
        found: dict[str, bytes] = {}
        for path in files:
            if path.stat().st_size <= MAX_PROPOSAL_BYTES:
                content = path.read_bytes()
                found[pseudonyms.of_bytes(content)] = content
        return found


def _judged(book: Lawbook, content: bytes, number: int, scope: tuple[Facet, ...]) -> Verdict:
    return check(book, read_proposal(content, f"#{number}"), scope)


_UNKNOWN_KIND = Text("không rõ mục này là gì", "it is not known what this entry is of")
_NO_FILES = Text("thiếu tệp gốc (đưa bằng --inputs)", "original files not given (give them with --inputs)")
_NO_INPUT = Text(
    "nhật ký không giữ hồ sơ: đưa tệp gốc bằng --inputs",
    "the log keeps no inputs: give the original file with --inputs",
)
_TOOL_CHANGED = Text(
    "cùng quy tắc, cùng hồ sơ mà kết quả khác: chương trình đã thay đổi",
    "the same rules and file give another result: the program has changed",
)
