"""Compiles the rows of law of one pack: conditions lowered, parameters resolved, dates cut to the instrument's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from engine.bilingual import Text
from engine.conditions.lowering import Lowering, ParameterValue, Vocabulary
from engine.conditions.tree import FALSE, TRUE, Compare, Fact, Literal, Node, both
from engine.diagnostics import Span
from engine.lawbook.entries import (
    CompetenceRule,
    Derivation,
    Ground,
    Instrument,
    Interval,
    Parameter,
    Repair,
    Requirement,
    Untranslatable,
)
from engine.lawbook.grounds import BODY, Checks, frozen, maybe_text, text_of
from engine.lawbook.parameters import ParameterTable, parameters_used
from engine.lawbook.reader import RawFile
from engine.model.facts import FactSpec
from engine.model.pack import (
    CompetenceRow,
    DelegationRow,
    DerivationRow,
    LawRow,
    ParameterRow,
    RequirementRow,
    UntranslatableRow,
)
from engine.model.vocabulary import ANCHOR_FACT, Anchor

Path = tuple[str | int, ...]


def date_guard(anchor: str, interval: Interval) -> Node:
    """The anchor date lies in the interval."""
    parts: list[Node] = []
    if interval.start is not None:
        parts.append(Compare("ge", Fact(anchor), Literal(interval.start)))
    if interval.end is not None:
        parts.append(Compare("lt", Fact(anchor), Literal(interval.end)))
    return both(*parts)


def jurisdiction_guard(jurisdiction: str) -> Node:
    """The post lies in the instrument's province."""
    if jurisdiction in ("national", "provinces"):
        return TRUE
    return Compare("eq", Fact("post.province"), Literal(jurisdiction))


@dataclass(slots=True)
class PackCompiler:
    """Rows of one instrument."""

    instrument: Instrument
    source_ids: frozenset[str]
    checks: Checks
    facts: dict[str, FactSpec]
    parameters: ParameterTable
    seen: dict[str, Span]
    lowering_faults: set[tuple[Span | None, str]] = field(default_factory=set)

    def _take(self, identifier: str, span: Span) -> bool:
        first = self.seen.setdefault(identifier, span)
        if first is not span:
            self.checks.bag.add(
                "PC145",
                Text(f"mã “{identifier}” đã dùng ở {first}", f"the id “{identifier}” is already used at {first}"),
                span,
            )
            return False
        return True

    def _ground(self, row: LawRow, file: RawFile, path: Path) -> Ground | None:
        span = file.document.span(path)
        if not self._take(row.id, span):
            return None
        return self.checks.ground(row, self.instrument, self.source_ids, span)

    def _lower(
        self, condition: dict[str, Any] | None, file: RawFile, path: Path, interval: Interval, each: str | None = None
    ) -> Node:
        if condition is None:
            return TRUE

        def value(identifier: str) -> ParameterValue | None:
            return self.parameters.value_at(identifier, interval, self.instrument.id)

        lowering = Lowering(Vocabulary(self.facts, value, self.parameters.ids))
        node = lowering.lower(condition, path, file.document.span, each)
        for fault in lowering.bag:
            key = (fault.span, fault.code)
            if key not in self.lowering_faults:
                self.lowering_faults.add(key)
                self.checks.bag.extend([fault])
        return node

    def parameter(self, row: ParameterRow, file: RawFile, path: Path) -> Parameter | None:
        """One dated value; ids repeat across instruments, never twice at once in one."""
        ground = self.checks.ground(row, self.instrument, self.source_ids, file.document.span(path))
        if ground is None:
            return None
        for other in self.parameters.versions.get(row.id, ()):
            if other.ground.instrument == self.instrument.id and other.ground.interval.meet(ground.interval):
                self.checks.bag.add(
                    "PC146",
                    Text(f"tham số “{row.id}” có hai giá trị cùng lúc", f"parameter “{row.id}” has two values at once"),
                    file.document.span(path),
                )
                return None
        return Parameter(ground, row.id, frozen(row.value), row.unit, row.stricter)

    def competence(self, row: CompetenceRow, file: RawFile, path: Path) -> Iterator[CompetenceRule]:
        """One row of competence, cut where a parameter it names changes."""
        ground = self._ground(row, file, path)
        if ground is None:
            return
        posts = self.checks.posts_of(row.posts, file, (*path, "posts")) or frozenset()
        actions = self.checks.actions_of(row.actions, file.document.span((*path, "actions")))
        for index, role in enumerate(row.roles):
            self.checks.refer(role.body, self.checks.bodies, BODY, file.document.span((*path, "roles", index)))
        for piece in self.parameters.pieces(parameters_used(row.when), ground.interval):
            guard = self._lower(row.when, file, (*path, "when"), piece)
            yield CompetenceRule(
                replace(ground, interval=piece), posts, actions,
                both(jurisdiction_guard(self.instrument.jurisdiction), guard),
                tuple((role.role, role.body) for role in row.roles), row.overrides, row.variable,
                maybe_text(row.consult),
            )  # fmt: skip

    def delegation(self, row: DelegationRow, file: RawFile, path: Path) -> Iterator[CompetenceRule]:
        """A delegation as a competence rule of the delegate, cut where a parameter it names changes."""
        ground = self._ground(row, file, path)
        if ground is None:
            return
        span = file.document.span(path)
        for body in (row.delegator, row.delegate):
            self.checks.refer(body, self.checks.bodies, BODY, span)
        posts = self.checks.posts_of(row.posts, file, (*path, "posts")) or frozenset()
        actions = self.checks.actions_of(row.actions, span)
        for piece in self.parameters.pieces(parameters_used(row.when), ground.interval):
            guard = self._lower(row.when, file, (*path, "when"), piece)
            yield CompetenceRule(
                replace(ground, interval=piece), posts, actions,
                both(jurisdiction_guard(self.instrument.jurisdiction), guard),
                tuple((role, row.delegate) for role in row.roles), (), delegator=row.delegator,
                sub_delegation=row.sub_delegation,
            )  # fmt: skip

    def requirement(self, row: RequirementRow, file: RawFile, path: Path) -> Iterator[Requirement]:
        """One requirement, cut where a parameter it names changes."""
        ground = self._ground(row, file, path)
        if ground is None:
            return
        posts = self.checks.posts_of(row.posts, file, (*path, "posts"))
        actions = self.checks.actions_of(row.actions, file.document.span((*path, "actions")))
        each = self._collection(row, file, path)
        used = parameters_used(row.when, row.require, row.unless, row.message.vi, row.message.en)
        for piece in self.parameters.pieces(used, ground.interval):
            applies = both(
                TRUE if row.anchor is Anchor.DECISION else date_guard(ANCHOR_FACT[row.anchor], piece),
                jurisdiction_guard(self.instrument.jurisdiction),
                self._lower(row.when, file, (*path, "when"), piece, each),
            )
            require = self._lower(row.require, file, (*path, "require"), piece, each)
            unless = self._lower(row.unless, file, (*path, "unless"), piece, each) if row.unless else FALSE
            yield Requirement(
                replace(ground, interval=piece), row.code, row.facet, row.severity, text_of(row.title),
                text_of(row.message), Repair(text_of(row.repair), row.repair.act) if row.repair else None, posts,
                actions, each, row.anchor, applies, require, unless, row.succeeds, self._shown(row, piece, file, path),
                row.supplementary,
            )  # fmt: skip

    def _collection(self, row: RequirementRow, file: RawFile, path: Path) -> str | None:
        if row.each is None:
            if row.anchor is Anchor.ITEM:
                self.checks.bag.add(
                    "PC147", Text("“anchor: item” cần “each”", "“anchor: item” needs “each”"), file.document.span(path)
                )
            return None
        known = [spec.path for spec in self.facts.values() if spec.kind == "collection"]
        words = Text("danh sách dữ kiện", "collection of facts")
        span = file.document.span((*path, "each"))
        if not self.checks.refer(row.each, known, words, span):
            return None
        if row.anchor is Anchor.ITEM and f"{row.each}.on" not in self.facts:
            self.checks.bag.add(
                "PC147",
                Text(
                    f"các mục của “{row.each}” không có ngày “on” để neo",
                    f"items of “{row.each}” have no date “on” to anchor to",
                ),
                span,
            )
        return row.each

    def _shown(self, row: RequirementRow, piece: Interval, file: RawFile, path: Path) -> tuple[tuple[str, str], ...]:
        shown: dict[str, str] = {}
        for identifier in parameters_used(row.message.vi, row.message.en):
            found = self.parameters.value_at(identifier, piece, self.instrument.id)
            if found is None:
                self.checks.bag.add(
                    "PC324",
                    Text(
                        f"lời báo dùng tham số không có “{identifier}”",
                        f"the message names no parameter “{identifier}”",
                    ),
                    file.document.span((*path, "message")),
                )
            else:
                shown[identifier] = str(found.value)
        return tuple(sorted(shown.items()))

    def derivation(self, row: DerivationRow, file: RawFile, path: Path) -> Derivation | None:
        """One derived fact."""
        span = file.document.span(path)
        ground = self.checks.ground(row, self.instrument, self.source_ids, span)
        if ground is None:
            return None
        arguments: list[tuple[str, object]] = []
        for name, value in row.arguments.items():
            if isinstance(value, dict) and set(value) == {"parameter"}:
                self.checks.refer(value["parameter"], self.parameters.versions, Text("tham số", "parameter"), span)
                arguments.append((name, ("parameter", value["parameter"])))
            elif isinstance(value, str):
                if "." in value and value not in self.facts:
                    self.checks.refer(value, self.facts, Text("dữ kiện", "fact"), span)
                arguments.append((name, ("fact", value) if value in self.facts else value))
            elif isinstance(value, (int, bool, dt.date)):
                arguments.append((name, value))
            elif isinstance(value, list):
                for each in value:
                    self.checks.refer(str(each), self.facts, Text("dữ kiện", "fact"), span)
                arguments.append((name, tuple(("fact", str(each)) for each in value)))
            else:
                self.checks.bag.add(
                    "PC148", Text(f"đối số “{name}” không dùng được", f"argument “{name}” cannot be used"), span
                )
        return Derivation(
            ground, row.id, row.type, row.unit, text_of(row.title), row.function, tuple(arguments), row.anchor
        )  # fmt: skip

    def untranslatable(self, row: UntranslatableRow, file: RawFile, path: Path) -> Iterator[Untranslatable]:
        """A provision no machine decides, cut where a parameter it names changes."""
        ground = self._ground(row, file, path)
        if ground is None:
            return
        posts = self.checks.posts_of(row.posts, file, (*path, "posts"))
        actions = self.checks.actions_of(row.actions, file.document.span(path))
        for piece in self.parameters.pieces(parameters_used(row.when), ground.interval):
            applies = both(
                jurisdiction_guard(self.instrument.jurisdiction), self._lower(row.when, file, (*path, "when"), piece)
            )
            yield Untranslatable(
                replace(ground, interval=piece), text_of(row.title), text_of(row.reason), row.facet, posts, actions,
                applies, row.effect == "judgement",
            )  # fmt: skip
