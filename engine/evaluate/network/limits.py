"""Checks a ruleset before the library sees it: beyond these limits it hangs, crashes or answers wrongly.

All figures are measured on durable_rules 2.0.28 and kept at a margin. A ruleset here is a mapping from rule name to
`{"all": [{"m": {"$and": [condition, …]}}], "pri": n}`; a condition is `{field: constant}` or `{"$op": {field: constant}}`.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.evaluate.network.readings import LARGEST, LONGEST

MOST_RULES = 4_000
MOST_CHILDREN = 480
MOST_ENDINGS = 250
MOST_IN_GROUP = 40
MOST_FIELDS = 240

GROUP = "g"
SALT = "salt"

Rules = Mapping[str, Mapping[str, Any]]
_OPERATIONS = frozenset({"$neq", "$lt", "$lte", "$gt", "$gte"})


@dataclass(frozen=True, slots=True)
class LimitFault:
    """A rule that must not reach the library; `rule` is empty when the whole ruleset is at fault."""

    rule: str
    reason: Text

    @property
    def diagnostic(self) -> Diagnostic:
        """PC602: names the rule."""
        return Diagnostic(
            "PC602",
            Text(f"quy tắc “{self.rule}”: {self.reason.vi}", f"rule “{self.rule}”: {self.reason.en}"),
            Span(self.rule or "ruleset"),
        )


def require_within_limits(rules: Rules) -> None:
    """Raises PhancapError with one PC602 per fault."""
    found = faults(rules)
    if found:
        raise PhancapError(fault.diagnostic for fault in found)


def faults(rules: Rules) -> tuple[LimitFault, ...]:
    """Every fault of a ruleset; empty when it may be built."""
    found: list[LimitFault] = []
    sound: dict[str, list[Condition]] = {}
    for name, rule in rules.items():
        try:
            sound[name] = _conditions(name, rule)
        except _RefusedError as refusal:
            found.append(LimitFault(name, refusal.reason))
    if len(rules) > MOST_RULES:
        found.append(LimitFault("", Text(f"quá {MOST_RULES} quy tắc", f"more than {MOST_RULES} rules")))
    found.extend(_tree_faults(sound))
    found.extend(_name_faults(sound))
    return tuple(found)


class Condition(NamedTuple):
    """One comparison as the library will see it."""

    operation: str
    field: str
    constant: int | str


class _RefusedError(Exception):
    def __init__(self, vi: str, en: str) -> None:
        self.reason = Text(vi, en)
        super().__init__(en)


def _conditions(name: str, rule: Mapping[str, Any]) -> list[Condition]:
    if not name or name.startswith("$"):
        raise _RefusedError("tên không hợp lệ", "improper name")
    if set(rule) - {"all", "pri"} or not 0 <= rule.get("pri", 0) < 2**16:
        raise _RefusedError("dạng quy tắc không hợp lệ", "improper form")
    patterns: Sequence[Mapping[str, Any]] = rule["all"]
    if len(patterns) != 1 or set(patterns[0]) != {"m"} or set(patterns[0]["m"]) != {"$and"}:
        raise _RefusedError("chỉ được xét một dữ kiện", "exactly one fact, one conjunction")
    found = [_condition(each) for each in patterns[0]["m"]["$and"]]
    if not found:
        raise _RefusedError("không có điều kiện", "no condition")
    if found[0].operation != "eq" or found[0].field != GROUP:
        raise _RefusedError("thiếu nhóm ở đầu", "its group does not come first")
    if len(found) > MOST_FIELDS:
        raise _RefusedError("quá nhiều điều kiện", "too many conditions")
    return found


def _condition(encoded: Mapping[str, Any]) -> Condition:
    if len(encoded) != 1:
        raise _RefusedError("mỗi điều kiện một phép so sánh", "one comparison a condition")
    ((key, value),) = encoded.items()
    operation = "eq"
    if key.startswith("$"):
        if key not in _OPERATIONS or not isinstance(value, Mapping) or len(value) != 1:
            raise _RefusedError(f"không được dùng “{key}”", f"“{key}” is not allowed")
        operation = key[1:]
        ((key, value),) = value.items()
    if not key or "." in key or "$" in key or key in ("id", "sid"):
        raise _RefusedError(f"tên trường “{key}” không được dùng", f"field name “{key}” is not allowed")
    if isinstance(value, str):
        if unicodedata.normalize("NFC", value) != value or len(value.encode(errors="replace")) > LONGEST:
            raise _RefusedError("văn bản dài hoặc không ở dạng NFC", "text too long or not in NFC")
        if operation not in ("eq", "neq"):
            raise _RefusedError("không so thứ tự văn bản", "texts have no order")
    elif type(value) is not int or not -LARGEST <= value <= LARGEST:
        raise _RefusedError("hằng số phải là số nguyên hoặc văn bản", "a constant is a whole number or a text")
    return Condition(operation, key, value)


def _tree_faults(rules: Mapping[str, list[Condition]]) -> Iterator[LimitFault]:
    """Fan-out under each node, rules at one end, and rules that one asserted fact could set off together."""
    nodes: dict[tuple[int, Condition], int] = {}
    children: Counter[int] = Counter()
    endings: Counter[int] = Counter()
    groups: Counter[Condition] = Counter()
    for name, conditions in rules.items():
        node = 0
        for condition in conditions:
            below = nodes.get((node, condition))
            if below is None:
                below = nodes[node, condition] = len(nodes) + 1
                children[node] += 1
                if children[node] == MOST_CHILDREN + 1:
                    yield LimitFault(name, Text("quá nhiều nhánh ở một nút", "too many branches at one node"))
            node = below
        endings[node] += 1
        if endings[node] == MOST_ENDINGS + 1:
            yield LimitFault(name, Text("quá nhiều quy tắc cùng điều kiện", "too many rules with one ending"))
        groups[conditions[0]] += 1
        if groups[conditions[0]] == MOST_IN_GROUP + 1:
            yield LimitFault(name, Text("quá nhiều quy tắc trong một nhóm", "too many rules in one group"))


def _name_faults(rules: Mapping[str, list[Condition]]) -> Iterator[LimitFault]:
    """Fields are known to the library by a 32-bit hash alone."""
    held: dict[int, str] = {fnv1a(name): name for name in (SALT, "id", "sid")}
    known = set(held.values())
    per_group: defaultdict[Condition, set[str]] = defaultdict(set)
    for name, conditions in rules.items():
        fields = per_group[conditions[0]]
        for condition in conditions:
            if condition.field not in known:
                known.add(condition.field)
                if held.setdefault(fnv1a(condition.field), condition.field) != condition.field:
                    yield LimitFault(name, Text("tên trường trùng mã băm", "field name collides with another"))
            fields.add(condition.field)
            if len(fields) == MOST_FIELDS + 1:
                yield LimitFault(name, Text("quá nhiều trường trong một nhóm", "too many fields in one group"))


def fnv1a(text: str) -> int:
    """The library's own hash of a name."""
    found = 2166136261
    for byte in text.encode():
        found = ((found ^ byte) * 16777619) & 0xFFFFFFFF
    return found
