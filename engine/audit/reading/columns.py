"""What the columns of a table mean: headers in Vietnamese or English, dotted names of facts, and a mapping given apart.

A header that nothing is known of is left unread and said so; it never stops a run.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, Span, did_you_mean
from engine.model.registry import answer_keys, answer_readers, base_facts
from engine.text import fold

CORE: Final[Mapping[str, str]] = {
    "id": "",
    "date": "decision.on",
    "date_type": "",
    "action": "action",
    "post": "post.title",
    "organisation": "post.unit",
    "province": "post.province",
    "party_body": "party_act.body",
    "state_body": "state_act.body",
}
"""Columns of a decision, and the fact each states."""

REQUIRED: Final = ("date", "action", "post")

HEADERS: Final[Mapping[str, Text]] = {
    "id": Text("Mã", "Id"),
    "date": Text("Ngày quyết định", "Date"),
    "date_type": Text("Loại ngày", "Date type"),
    "action": Text("Nội dung", "Action"),
    "post": Text("Chức danh", "Post"),
    "organisation": Text("Cơ quan", "Organisation"),
    "province": Text("Tỉnh", "Province"),
    "party_body": Text("Cấp ủy quyết định", "Party body"),
    "state_body": Text("Cơ quan nhà nước", "State body"),
}
"""The header of each column of a decision as the documentation writes it."""

_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("mã số", "mã hồ sơ", "mã quyết định", "ký hiệu hồ sơ"),
    "date": ("ngày", "ngày ký", "ngày ban hành", "ngày tháng", "thời gian", "ngày tháng năm", "ngày qđ", "ngày ký qđ"),
    "date_type": ("loại ngày tháng", "tính chất ngày"),
    "action": ("nội dung công tác cán bộ", "nội dung quyết định", "nội dung qđ", "hình thức", "công tác cán bộ", "loại quyết định nhân sự"),
    "post": ("chức vụ", "chức danh, chức vụ", "chức vụ, chức danh", "chức danh bổ nhiệm", "chức vụ bổ nhiệm", "chức danh dự kiến"),
    "organisation": ("đơn vị", "cơ quan, đơn vị", "cơ quan đơn vị", "đơn vị công tác", "organization", "unit", "tổ chức"),
    "province": ("tỉnh, thành phố", "tỉnh/thành phố", "tỉnh thành", "tỉnh (thành phố)", "địa phương", "tỉnh, tp", "tỉnh/tp"),
    "party_body": ("cấp ủy", "cơ quan đảng", "cơ quan đảng quyết định", "cấp quyết định của đảng", "tổ chức đảng quyết định"),
    "state_body": ("cơ quan nhà nước ký quyết định", "cơ quan ban hành quyết định", "chính quyền", "cơ quan ký quyết định"),
}  # fmt: skip
_FALLBACK_ID: Final = "stt"
COMPLETE: Final = ".complete"
"""`steps.complete`: whether the list of the row is all there is."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """What a table's columns were understood as."""

    targets: Mapping[str, str]
    """Header as written → column of a decision, path of a fact, or `list.complete`."""
    unread: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = field(default=())

    def header_of(self, target: str) -> str | None:
        """The header that stands for a target, None when no column does."""
        return next((header for header, found in self.targets.items() if found == target), None)


def plain_header(header: str) -> str:
    """A header as it is compared: folded, without line breaks, footnote stars and numbering such as `(3)` or `2.`."""
    words = fold(re.sub(r"[\s*]+", " ", header))
    words = re.sub(r"^(?:\(?\d{1,2}[.)]\s*)+|\s*(?:\(\d{1,2}\)|\[\d{1,2}\])$", "", words)
    return words.strip(" .:;")


def targets_of(collection: str | None = None) -> Mapping[str, str]:
    """Plain header → target, for the table of decisions, or for the items of a list in a table of their own."""
    return _item_words(collection) if collection else _decision_words()


@cache
def _decision_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for column, label in HEADERS.items():
        for word in (column, label.vi, label.en, *_ALSO[column]):
            found[plain_header(word)] = column
    facts = base_facts()
    readers = answer_readers()
    scalars = [path for path in readers if not _in_list(path)]
    times = Counter(fold(words) for path in scalars for words in {facts[path].label.vi, facts[path].label.en})
    for path in scalars:
        found.setdefault(path, path)
        for words in (facts[path].label.vi, facts[path].label.en):
            # A label two facts share names neither.
            if times[fold(words)] == 1:
                found.setdefault(plain_header(words), path)
    for path, spec in facts.items():
        if spec.kind == "collection":
            found.setdefault(path, path)
            found.setdefault(f"{path}{COMPLETE}", f"{path}{COMPLETE}")
            found.setdefault(plain_header(f"{spec.label.vi}: đầy đủ"), f"{path}{COMPLETE}")
    of_fact = {fact: column for column, fact in CORE.items() if fact} | {"action": "action"}
    return {word: of_fact.get(target, target) for word, target in found.items()} | of_fact


@cache
def _item_words(collection: str) -> dict[str, str]:
    found = {plain_header(word): "id" for word in ("id", HEADERS["id"].vi, *_ALSO["id"])}
    facts = base_facts()
    prefix = f"{collection}."
    for path in answer_readers():
        if path.startswith(prefix):
            name = path.removeprefix(prefix)
            for word in (name, path, facts[path].label.vi, facts[path].label.en, *answer_keys()[path]):
                found.setdefault(plain_header(word), name)
    for word in ("complete", "đầy đủ", "danh sách đã đầy đủ"):
        found[plain_header(word)] = "complete"
    return found


def _in_list(path: str) -> bool:
    facts = base_facts()
    parent = path.rpartition(".")[0]
    return parent in facts and facts[parent].kind == "collection"


def map_columns(
    headers: Sequence[str],
    file: str,
    given: Mapping[str, str | None] | None = None,
    collection: str | None = None,
    constants: Iterable[str] = (),
) -> Mapped:
    """What `headers` mean; `given` is a mapping by header that comes first (None: leave the column unread).

    Raises PhancapError: PC803 for a required column that is missing, PC804 for a column of the mapping that the table
    lacks, PC805 for a target that does not exist, PC806 for two columns of one meaning.
    """
    bag = DiagnosticBag()
    known = targets_of(collection)
    wanted = {plain_header(header): target for header, target in (given or {}).items()}
    present = {plain_header(header) for header in headers}
    for header in given or {}:
        if plain_header(header) not in present:
            bag.add("PC804", Text(f"bảng không có cột “{header}”", f"the table has no column “{header}”"), Span(file),
                    did_you_mean(header, headers))  # fmt: skip
    targets: dict[str, str] = {}
    unread: list[str] = []
    for header in headers:
        plain = plain_header(header)
        target = wanted[plain] if plain in wanted else known.get(plain)
        if target is None:
            unread.append(header)
        elif target not in set(known.values()):
            bag.add("PC805", Text(f"không có dữ kiện “{target}” (cột “{header}”)", f"there is no fact “{target}” (column “{header}”)"),
                    Span(file), did_you_mean(target, set(known.values())))  # fmt: skip
        else:
            targets[header] = target
    if "id" not in targets.values():
        serial = next((header for header in unread if plain_header(header) == _FALLBACK_ID), None)
        if serial is not None:
            targets[serial] = "id"
            unread.remove(serial)
    _refuse_twice(targets, file, bag)
    _refuse_missing(targets, headers, file, bag, ("id",) if collection else REQUIRED, set(constants))
    bag.raise_if_errors()
    return Mapped(targets, tuple(unread), tuple(bag))


def _refuse_twice(targets: Mapping[str, str], file: str, bag: DiagnosticBag) -> None:
    by_target: dict[str, list[str]] = {}
    for header, target in targets.items():
        by_target.setdefault(target, []).append(header)
    for target, found in by_target.items():
        if len(found) > 1:
            listed = ", ".join(f"“{header}”" for header in found)
            bag.add(
                "PC806", Text(f"hai cột cùng nghĩa “{target}”: {listed}", f"two columns mean “{target}”: {listed}"),
                Span(file),
                Text("trong tệp --map, ghi null cho cột không dùng", "in the --map file, give null for the column not to be used"),
            )  # fmt: skip


def _refuse_missing(
    targets: Mapping[str, str], headers: Sequence[str], file: str, bag: DiagnosticBag, required: Sequence[str],
    constants: set[str],
) -> None:  # fmt: skip
    missing = [column for column in required if column not in targets.values() and column not in constants]
    if not missing:
        return
    vi = ", ".join(f"“{HEADERS[column].vi}”" for column in missing)
    en = ", ".join(f"“{HEADERS[column].en}” ({column})" for column in missing)
    seen = ", ".join(f"“{header[:40]}”" for header in headers[:12] if header) or "–"
    bag.add(
        "PC803", Text(f"thiếu cột {vi}", f"missing column: {en}"), Span(file),
        Text(
            f"các cột đọc được: {seen}; dùng --map TỆP để chỉ rõ cột nào là gì",
            f"columns read: {seen}; use --map FILE to say which column is which",
        ),
    )  # fmt: skip


def column_letter(index: int) -> str:
    """`A` for 0, `AA` for 26."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
