"""What the log keeps of one `audit`, and how it is worked out again: inputs by hash, results by their digest."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import Ground, Impact, measure_impact
from engine.audit.request import Audited, Request
from engine.audit.run import audit
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.log.differences import Difference
from engine.log.entries import Entry
from engine.log.pseudonyms import Pseudonyms
from engine.log.store import DecisionLog, now
from engine.model.vocabulary import OUTCOME_LABELS, Facet, Outcome
from engine.receipts.receipt import Receipt, tool_name

KIND = "audit"
RUN = "run"
_BESIDE = {"mapping": "mapping", "names": "names", "complete-units": "complete_units"}
_MOST_GROUNDS = 20


def audit_content(receipt: Receipt, pseudonyms: Pseudonyms, run: str) -> dict[str, Any]:
    """The content of an entry: everything of the receipt that is proof; files as keyed hashes, never kept.

    `run` names the run, however often it was gone on with.
    """
    roles = [role for role, names in _named(receipt) for _ in names]
    return {
        "at": now(),
        "kind": KIND,
        "tool": receipt.tool,
        "lawbook": receipt.lawbook,
        "scope": receipt.options["scope"],
        "language": receipt.options["language"],
        "inputs": [
            {"role": role, "digest": pseudonyms.of_text(file.sha256), "name": pseudonyms.of_text(file.name)}
            for role, file in zip(roles, receipt.inputs, strict=True)
        ],
        "counts": dict(receipt.counts),
        "results": receipt.results,
        "receipt": receipt.hash,
        RUN: run,
    }


def entry_of_run(log: DecisionLog, receipt: Receipt, run: str) -> Entry | None:
    """The entry of this receipt that the run left before it was cut off, or None."""
    return next((each for each in log.entries_with(RUN, run) if each.content.get("receipt") == receipt.hash), None)


def _named(receipt: Receipt) -> Iterable[tuple[str, list[str]]]:
    named = receipt.options["inputs"]
    assert isinstance(named, Mapping)
    return named.items()


@dataclass(frozen=True, slots=True)
class AuditAgain:
    """An audit worked out again; `note` says what differs from the record, and why."""

    same: bool
    note: Text | None
    since: tuple[Difference, ...] | None


class AuditReplay:
    """Works audits out again from files given; `files` are looked through once, by content."""

    def __init__(self, pseudonyms: Pseudonyms, files: Iterable[Path]) -> None:
        self._paths = {pseudonyms.of_text(_sha256(path)): path for path in files if path.is_file()}

    def missing(self, content: Mapping[str, Any]) -> tuple[str, ...]:
        """Roles of the inputs that are not among the files given."""
        return tuple(each["role"] for each in content["inputs"] if each["digest"] not in self._paths)

    def again(self, content: Mapping[str, Any], book: Lawbook, other: Lawbook | None) -> AuditAgain:
        """By `book`, and where given compared with what `other` makes of it; raises PhancapError as an audit does."""
        with tempfile.TemporaryDirectory(prefix="phancap-") as folder:
            audited = audit(book, self._request(content, Path(folder) / "again"), _Quiet())
            since = None
            if other is not None:
                request = self._request(content, Path(folder) / "since")
                since = tuple(_since(measure_impact(book, other, request, _Quiet())))
        same = audited.receipt.results == content["results"]
        return AuditAgain(same, None if same else _difference(content, audited), since)

    def _request(self, content: Mapping[str, Any], output: Path) -> Request:
        found = [(each["role"], self._paths[each["digest"]]) for each in content["inputs"]]
        beside = {_BESIDE[role]: path for role, path in found if role in _BESIDE}
        return Request(
            inputs=tuple(path for role, path in found if role == "decisions"),
            output=output,
            lists={role: path for role, path in found if role not in _BESIDE and role != "decisions"},
            scope=tuple(Facet(each) for each in content["scope"]),
            language="en" if content["language"] == "en" else "vi",
            recheck=0,
            mapping=beside.get("mapping"),
            names=beside.get("names"),
            complete_units=beside.get("complete_units"),
        )


def _difference(content: Mapping[str, Any], audited: Audited) -> Text:
    """The counts that differ, and the one thing that can explain it: rules and inputs are the same, the program is not."""
    recorded, found = content["counts"], audited.receipt.counts
    changed = [
        (name, int(recorded.get(name, 0)), found[name])
        for name in (*(each.value for each in Outcome), "rejected")
        if recorded.get(name, 0) != found[name]
    ]
    labels = {outcome.value: label for outcome, label in OUTCOME_LABELS.items()}
    vi = ", ".join(
        f"{labels[name].vi if name in labels else 'không đọc được'} {was} → {now_}" for name, was, now_ in changed
    )
    en = ", ".join(f"{labels[name].en if name in labels else name} {was} → {now_}" for name, was, now_ in changed)
    tools = f"{content['tool']} → {tool_name()}"
    return Text(
        f"{vi or 'số đếm bằng nhau, nội dung dòng khác'}; cùng quy tắc, cùng tệp: chương trình khác ({tools}) hoặc mục bị sửa",
        f"{en or 'equal counts, other rows'}; the rules and files are the same: the program differs ({tools}) or the entry was altered",
    )  # fmt: skip


def _since(impact: Impact) -> Iterator[Difference]:
    for ground in impact.grounds[:_MOST_GROUNDS]:
        yield Difference(
            Text(f"{ground.title.vi}: {ground.rows} quyết định", f"{ground.title.en}: {ground.rows} decisions"),
            _turn(ground),
            ground.provisions,
        )
    if impact.ungrounded:
        yield Difference(
            Text(f"{impact.ungrounded} quyết định khác", f"{impact.ungrounded} more decisions"),
            Text("thiếu dữ kiện hoặc văn bản khác", "other facts or texts are missing"),
            (),
        )
    if impact.changes.get(Change.UNCHANGED, 0) + impact.rejected != impact.rows and not impact.grounds:
        yield Difference(Text("kết quả khác", "results differ"), Text("xem “rules impact”", "see “rules impact”"), ())


def _turn(ground: Ground) -> Text:
    return {
        "gained": Text(f"dòng quy tắc {ground.rule}: nay vi phạm", f"the row {ground.rule} is now breached"),
        "lost": Text(f"dòng quy tắc {ground.rule}: không còn vi phạm", f"the row {ground.rule} is no longer breached"),
    }.get(ground.column, Text(f"dòng thẩm quyền {ground.rule} đã đổi", f"the row of competence {ground.rule} changed"))


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class _Quiet:
    """Tells nobody."""

    def start(self, total: int | None) -> None:
        """Nothing."""

    def advance(self, rows: int) -> None:
        """Nothing."""

    def stage(self, words: Text) -> None:
        """Nothing."""
