"""From the words of rule files to the core tree, checked: known facts, known parameters, types and units that fit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any as Anything

from engine.bilingual import Text
from engine.conditions.tree import (
    FALSE,
    TRUE,
    Call,
    Compare,
    Count,
    Fact,
    Literal,
    Member,
    Node,
    Relation,
    Scalar,
    Share,
    Term,
    both,
    either,
    negated,
)
from engine.diagnostics import DiagnosticBag, Span, did_you_mean
from engine.model.facts import FactSpec
from engine.model.values import Stated

Path = tuple[str | int, ...]
STATED = {"none": Stated.NONE, "not-applicable": Stated.NOT_APPLICABLE}

_NUMBER_RELATIONS: Mapping[str, Relation] = {"at_least": "ge", "at_most": "le", "more_than": "gt", "less_than": "lt"}
_DATE_RELATIONS: Mapping[str, Relation] = {"on_or_after": "ge", "on_or_before": "le", "after": "gt", "before": "lt"}
_ORDER_RELATIONS: Mapping[str, Relation] = {**_NUMBER_RELATIONS, **_DATE_RELATIONS}
_EQUALITIES = ("is", "is_not", "in", "not_in")
_SHARE_RELATIONS: Mapping[str, Relation] = {**_NUMBER_RELATIONS, "equal": "eq"}
_QUANTIFIERS = ("some", "none", "every", "count")
_HEADS = ("all", "any", "not", "always", "fact", "value", *_QUANTIFIERS, "share")
_DURATION_UNITS = ("months", "days", "working_days")


@dataclass(frozen=True, slots=True)
class ParameterValue:
    """A dated number of the law at the moment it is read."""

    value: int | str
    unit: str


@dataclass(slots=True)
class Vocabulary:
    """What a condition may name: facts by path, fields of collections, parameters in force."""

    facts: Mapping[str, FactSpec]
    parameter: Callable[[str], ParameterValue | None]
    parameter_ids: Callable[[], tuple[str, ...]] = tuple


@dataclass(frozen=True, slots=True)
class _Type:
    kind: str
    unit: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the file we are, and in which collection."""

    path: Path
    span_of: Callable[[Path], Span]
    collection: str | None = None

    def at(self, *keys: str | int) -> _Place:
        return replace(self, path=self.path + keys)

    @property
    def span(self) -> Span:
        return self.span_of(self.path)


@dataclass(slots=True)
class Lowering:
    """One lowering pass; faults are collected in `bag`, and a faulty part becomes `FALSE`."""

    vocabulary: Vocabulary
    bag: DiagnosticBag = field(default_factory=DiagnosticBag)

    def lower(
        self,
        condition: Mapping[str, Anything],
        path: Path,
        span_of: Callable[[Path], Span],
        collection: str | None = None,
    ) -> Node:
        """The core node for a condition found at `path` of its file.

        `collection` names the collection whose items `item.<field>` reads, for rows judged once per item.
        """
        return self._node(condition, _Place(path, span_of, collection))

    def _fault(self, place: _Place, code: str, vi: str, en: str, near: Text | None = None) -> Node:
        self.bag.add(code, Text(vi, en), place.span, near)
        return FALSE

    def _node(self, data: Anything, place: _Place) -> Node:
        if not isinstance(data, dict):
            return self._fault(
                place, "PC301", "điều kiện phải là một ánh xạ, ví dụ {fact: …, is: …}",
                "a condition is a mapping such as {fact: …, is: …}",
            )  # fmt: skip
        heads = [key for key in _HEADS if key in data]
        if len(heads) != 1:
            return self._unknown_head(data, heads, place)
        head = heads[0]
        if head in ("all", "any"):
            return self._junction(head, data, place)
        if head == "not":
            self._only(data, ("not",), place)
            return negated(self._node(data["not"], place.at("not")))
        if head == "always":
            self._only(data, ("always",), place)
            if not isinstance(data["always"], bool):
                return self._fault(
                    place.at("always"), "PC318", "giá trị phải là đúng/sai", "the value must be true/false"
                )
            return TRUE if data["always"] else FALSE
        if head in _QUANTIFIERS:
            return self._quantified(head, data, place)
        if head == "share":
            return self._share(data, place)
        return self._comparison(head, data, place)

    def _unknown_head(self, data: Mapping[str, Anything], heads: list[str], place: _Place) -> Node:
        if heads:
            names = ", ".join(heads)
            return self._fault(
                place,
                "PC302",
                f"điều kiện có nhiều từ khóa chính: {names}",
                f"a condition has one head word, not {names}",
            )
        near = next(filter(None, (did_you_mean(str(key), _HEADS) for key in data)), None)
        return self._fault(
            place, "PC303", "điều kiện không có từ khóa đã biết", "a condition needs a known head word",
            near or Text("dùng: " + ", ".join(_HEADS), "use one of: " + ", ".join(_HEADS)),
        )  # fmt: skip

    def _only(self, data: Mapping[str, Anything], allowed: tuple[str, ...], place: _Place) -> None:
        for key in data:
            if key not in allowed:
                self._fault(
                    place.at(key), "PC304", f"không hiểu khóa “{key}” trong điều kiện", f"unknown key “{key}” in a condition",
                    did_you_mean(str(key), allowed),
                )  # fmt: skip

    def _junction(self, head: str, data: Mapping[str, Anything], place: _Place) -> Node:
        self._only(data, (head,), place)
        parts = data[head]
        if not isinstance(parts, list) or not parts:
            return self._fault(
                place.at(head), "PC305", f"“{head}” cần một danh sách điều kiện không rỗng",
                f"“{head}” takes a non-empty list of conditions",
            )  # fmt: skip
        nodes = [self._node(part, place.at(head, index)) for index, part in enumerate(parts)]
        return both(*nodes) if head == "all" else either(*nodes)

    def _quantified(self, head: str, data: Mapping[str, Anything], place: _Place) -> Node:
        collection = data[head]
        spec = self.vocabulary.facts.get(str(collection))
        if spec is None or spec.kind != "collection":
            known = tuple(path for path, fact in self.vocabulary.facts.items() if fact.kind == "collection")
            return self._fault(
                place.at(head), "PC306", f"không có danh sách dữ kiện “{collection}”", f"no collection of facts “{collection}”",
                did_you_mean(str(collection), known) or Text(", ".join(known), ", ".join(known)),
            )  # fmt: skip
        if place.collection is not None:
            return self._fault(
                place, "PC307", "không lồng lượng từ trong lượng từ", "quantifiers do not nest inside one another"
            )
        inner = replace(place, collection=str(collection))
        where = self._node(data["where"], inner.at("where")) if "where" in data else TRUE
        if head == "every":
            self._only(data, ("every", "where", "satisfies"), place)
            if "satisfies" not in data:
                return self._fault(place, "PC308", "“every” cần “satisfies”", "“every” needs “satisfies”")
            satisfies = self._node(data["satisfies"], inner.at("satisfies"))
            return negated(Count(str(collection), both(where, negated(satisfies)), 1))
        if head == "count":
            return self._count(data, str(collection), where, place)
        self._only(data, (head, "where"), place)
        found = Count(str(collection), where, 1)
        return found if head == "some" else negated(found)

    def _count(self, data: Mapping[str, Anything], collection: str, where: Node, place: _Place) -> Node:
        self._only(data, ("count", "where", *_NUMBER_RELATIONS), place)
        relations = [key for key in _NUMBER_RELATIONS if key in data]
        if len(relations) != 1:
            return self._fault(
                place, "PC309", "“count” cần đúng một trong at_least, at_most, more_than, less_than",
                "“count” takes exactly one of at_least, at_most, more_than, less_than",
            )  # fmt: skip
        key = relations[0]
        number = self._whole_number(data[key], place.at(key))
        if number is None:
            return FALSE
        if key == "at_least":
            return Count(collection, where, number) if number > 0 else TRUE
        if key == "more_than":
            return Count(collection, where, number + 1)
        if key == "at_most":
            return negated(Count(collection, where, number + 1))
        return negated(Count(collection, where, number)) if number > 0 else FALSE

    def _whole_number(self, data: Anything, place: _Place) -> int | None:
        term, _ = self._term(data, place)
        if isinstance(term, Literal) and isinstance(term.value, int) and not isinstance(term.value, bool):
            return term.value
        self._fault(place, "PC310", "cần một số nguyên hoặc tham số", "a whole number or a parameter is needed")
        return None

    def _share(self, data: Mapping[str, Anything], place: _Place) -> Node:
        self._only(data, ("share", "of", *_SHARE_RELATIONS), place)
        relations = [key for key in _SHARE_RELATIONS if key in data]
        if "of" not in data or len(relations) != 1:
            return self._fault(
                place, "PC311", "“share” cần “of” và đúng một quan hệ", "“share” needs “of” and exactly one relation"
            )
        key = relations[0]
        part, part_type = self._number_term(data["share"], place.at("share"))
        whole, whole_type = self._number_term(data["of"], place.at("of"))
        self._same_unit(part_type, whole_type, place.at("of"))
        ratio = self._ratio(data[key], place.at(key))
        if ratio is None:
            return FALSE
        return Share(_SHARE_RELATIONS[key], part, whole, *ratio)

    def _ratio(self, data: Anything, place: _Place) -> tuple[int, int] | None:
        if isinstance(data, dict) and set(data) == {"parameter"}:
            found = self._parameter(data["parameter"], place)
            data = found.value if found else "1/1"
        if isinstance(data, str) and data.count("/") == 1:
            top, bottom = data.split("/")
            if top.isdecimal() and bottom.isdecimal() and int(bottom) > 0:
                return int(top), int(bottom)
        self._fault(place, "PC312", "tỷ lệ viết như 2/3", "a ratio is written like 2/3")
        return None

    def _number_term(self, data: Anything, place: _Place) -> tuple[Term, _Type]:
        if isinstance(data, str):
            data = {"fact": data}
        term, kind = self._term(data, place)
        if kind.kind not in ("integer", "unknown"):
            self._fault(place, "PC313", "cần một số", "a number is needed here")
        return term, kind

    def _comparison(self, head: str, data: Mapping[str, Anything], place: _Place) -> Node:
        self._only(data, (head, *_EQUALITIES, *_ORDER_RELATIONS), place)
        keys = [key for key in (*_EQUALITIES, *_ORDER_RELATIONS) if key in data]
        if not keys:
            return self._fault(
                place, "PC314", "phép so sánh thiếu quan hệ (is, in, at_least, before …)",
                "a comparison needs a relation (is, in, at_least, before …)",
            )  # fmt: skip
        left, left_type = self._term({head: data[head]} if head == "fact" else data[head], place.at(head))
        parts = [self._related(key, data[key], left, left_type, place.at(key)) for key in keys]
        return both(*parts)

    def _related(self, key: str, data: Anything, left: Term, left_type: _Type, place: _Place) -> Node:
        if key in ("in", "not_in"):
            if not isinstance(data, list) or not data:
                return self._fault(place, "PC315", f"“{key}” cần danh sách giá trị", f"“{key}” takes a list of values")
            values = tuple(self._value(item, left_type, place.at(index)) for index, item in enumerate(data))
            member = Member(left, values)
            return member if key == "in" else negated(member)
        if key in ("is", "is_not"):
            node = self._equality(data, left, left_type, place)
            return node if key == "is" else negated(node)
        right, right_type = self._term(data, place)
        expected = "integer" if key in _NUMBER_RELATIONS else "date"
        for kind in (left_type, right_type):
            if kind.kind not in (expected, "unknown"):
                return self._fault(
                    place, "PC316", f"“{key}” so sánh {_KIND[expected].vi}, ở đây là {_KIND[kind.kind].vi}",
                    f"“{key}” compares {_KIND[expected].en}, this is {_KIND[kind.kind].en}",
                )  # fmt: skip
        if not self._same_unit(left_type, right_type, place):
            return FALSE
        return Compare(_ORDER_RELATIONS[key], left, right)

    def _same_unit(self, left: _Type, right: _Type, place: _Place) -> bool:
        if not left.unit or not right.unit or left.unit == right.unit:
            return True
        self._fault(
            place, "PC317", f"khác đơn vị: {left.unit} và {right.unit}", f"units differ: {left.unit} and {right.unit}"
        )
        return False

    def _equality(self, data: Anything, left: Term, left_type: _Type, place: _Place) -> Node:
        if isinstance(data, dict):
            right, right_type = self._term(data, place)
            # A list is or is not one of its texts.
            kinds = {"text" if kind.kind == "list" else kind.kind for kind in (left_type, right_type)}
            if len(kinds - {"unknown"}) > 1:
                words = _KIND[left_type.kind]
                return self._fault(place, "PC318", f"giá trị phải là {words.vi}", f"the value must be {words.en}")
            return Compare("eq", left, right) if self._same_unit(left_type, right_type, place) else FALSE
        value = self._value(data, left_type, place)
        return Member(left, (value,)) if left_type.kind == "list" else Compare("eq", left, Literal(value))

    def _value(self, data: Anything, expected: _Type, place: _Place) -> Scalar:
        if isinstance(data, str) and data in STATED and data not in expected.choices:
            return STATED[data]
        fits = {
            "boolean": isinstance(data, bool),
            "integer": isinstance(data, int) and not isinstance(data, bool),
            "date": isinstance(data, dt.date),
            "text": isinstance(data, str),
            "list": isinstance(data, str),
            "unknown": isinstance(data, (bool, int, str, dt.date)),
        }[expected.kind]
        if not fits:
            self._fault(
                place,
                "PC318",
                f"giá trị phải là {_KIND[expected.kind].vi}",
                f"the value must be {_KIND[expected.kind].en}",
            )
            return False
        if expected.choices and data not in expected.choices:
            self._fault(
                place, "PC319", f"“{data}” không nằm trong các giá trị cho phép", f"“{data}” is not one of the allowed values",
                did_you_mean(str(data), expected.choices)
                or Text(", ".join(expected.choices), ", ".join(expected.choices)),
            )  # fmt: skip
        assert isinstance(data, (bool, int, str, dt.date))
        return data

    def _term(self, data: Anything, place: _Place) -> tuple[Term, _Type]:
        if isinstance(data, dict):
            if set(data) == {"fact"}:
                return self._fact(str(data["fact"]), place)
            if set(data) == {"parameter"}:
                found = self._parameter(data["parameter"], place)
                if found is None:
                    return Literal(0), _Type("unknown")
                if not isinstance(found.value, int):
                    # A ratio read as a number would be zero, and the row would say something else than the law.
                    self._fault(
                        place, "PC313", f"tham số “{data['parameter']}” không phải là số nguyên",
                        f"the parameter “{data['parameter']}” is not a whole number",
                    )  # fmt: skip
                    return Literal(0), _Type("unknown")
                return Literal(found.value), _Type("integer", found.unit)
            if set(data) == {"add"}:
                return self._addition(data["add"], place.at("add"))
            if len(data) == 1 and next(iter(data)) in _DURATION_UNITS:
                return self._duration(next(iter(data)), data, place)
            self._fault(
                place, "PC320", "giá trị tính được phải là fact, parameter, add, months, days hoặc working_days",
                "a computed value is fact, parameter, add, months, days or working_days",
            )  # fmt: skip
            return Literal(0), _Type("unknown")
        if isinstance(data, bool):
            return Literal(data), _Type("boolean")
        if isinstance(data, int):
            return Literal(data), _Type("integer")
        if isinstance(data, dt.date):
            return Literal(data), _Type("date")
        if isinstance(data, str):
            return Literal(data), _Type("text")
        self._fault(
            place, "PC321", "không dùng được giá trị này trong điều kiện", "this value cannot stand in a condition"
        )
        return Literal(0), _Type("unknown")

    def _fact(self, path: str, place: _Place) -> tuple[Term, _Type]:
        if path.startswith("item."):
            if place.collection is None:
                self._fault(
                    place,
                    "PC322",
                    f"“{path}” chỉ dùng được trong một danh sách",
                    f"“{path}” only stands inside a collection",
                )
                return Fact(path), _Type("unknown")
            full = f"{place.collection}.{path.removeprefix('item.')}"
        else:
            full = path
        spec = self.vocabulary.facts.get(full)
        if spec is None or spec.kind == "collection":
            prefix = f"{place.collection}." if path.startswith("item.") else ""
            known = [
                name.replace(prefix, "item.", 1) if prefix else name
                for name in self.vocabulary.facts
                if name.startswith(prefix)
            ]
            self._fault(
                place, "PC323", f"không có dữ kiện “{path}”", f"there is no fact “{path}”", did_you_mean(path, known)
            )
            return Fact(path), _Type("unknown")
        holder = self.vocabulary.facts.get(full.rpartition(".")[0])
        if full == path and not spec.derived and holder is not None and holder.kind == "collection":
            field_ = path.removeprefix(f"{holder.path}.")
            self._fault(
                place, "PC322", f"“{path}” là của từng mục trong một danh sách", f"“{path}” belongs to each item of a collection",
                Text(
                    f"dùng some, none, every hoặc count và viết “item.{field_}”",
                    f"use some, none, every or count and write “item.{field_}”",
                ),
            )  # fmt: skip
            return Fact(path), _Type("unknown")
        return Fact(path), _Type(spec.kind, spec.unit, spec.choices)

    def _parameter(self, identifier: Anything, place: _Place) -> ParameterValue | None:
        found = self.vocabulary.parameter(str(identifier))
        if found is None:
            self._fault(
                place, "PC324", f"không có tham số “{identifier}” có hiệu lực trong thời gian của quy tắc này",
                f"no parameter “{identifier}” in force for the dates of this rule",
                did_you_mean(str(identifier), self.vocabulary.parameter_ids()),
            )  # fmt: skip
        return found

    def _addition(self, data: Anything, place: _Place) -> tuple[Term, _Type]:
        units = [unit for unit in (*_DURATION_UNITS, "years") if isinstance(data, dict) and unit in data]
        if not isinstance(data, dict) or "to" not in data or len(units) != 1 or len(data) != 2:
            self._fault(
                place,
                "PC325",
                "“add” viết như {to: ngày, months: số}",
                "“add” is written like {to: date, months: number}",
            )
            return Literal(0), _Type("unknown")
        unit = units[0]
        day, day_type = self._term(data["to"], place.at("to"))
        number, number_type = self._term(data[unit], place.at(unit))
        if day_type.kind not in ("date", "unknown") or number_type.kind not in ("integer", "unknown"):
            self._fault(place, "PC326", "“add” cần một ngày và một số", "“add” needs a date and a number")
        if number_type.unit is not None and number_type.unit != unit:
            self._fault(
                place,
                "PC317",
                f"khác đơn vị: {unit} và {number_type.unit}",
                f"units differ: {unit} and {number_type.unit}",
            )
        return Call(f"add_{unit}", (day, number)), _Type("date")

    def _duration(self, unit: str, data: Mapping[str, Anything], place: _Place) -> tuple[Term, _Type]:
        ends = data[unit]
        if not isinstance(ends, dict) or set(ends) != {"from", "to"}:
            self._fault(
                place,
                "PC327",
                f"“{unit}” viết như {{from: ngày, to: ngày}}",
                f"“{unit}” is written like {{from: date, to: date}}",
            )
            return Literal(0), _Type("unknown")
        terms = []
        for key in ("from", "to"):
            term, kind = self._term(ends[key], place.at(unit, key))
            if kind.kind not in ("date", "unknown"):
                self._fault(place.at(unit, key), "PC326", "cần một ngày", "a date is needed")
            terms.append(term)
        return Call(f"{unit}_between", tuple(terms)), _Type("integer", unit)


_KIND = {
    "boolean": Text("đúng/sai", "true/false"),
    "integer": Text("số nguyên", "a whole number"),
    "date": Text("ngày", "a date"),
    "text": Text("chữ", "a text"),
    "list": Text("danh sách", "a list"),
    "unknown": Text("giá trị lỗi", "a faulty value"),
}
