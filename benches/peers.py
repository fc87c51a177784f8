"""The same rules in the form each other engine is at its best with, and the answers each gives for single decisions.

Compared are the universal requirements every engine here can say: conditions over single answers, compared with
constants. Each becomes clauses of comparisons that all hold where the rule is surely breached; an answer that is missing
satisfies no comparison. The other engines are handed the derived facts (ages, terms) ready made.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import polars as pl

from engine.audit.frame import FactsFrame
from engine.audit.judging.bearing import Bearing
from engine.audit.judging.law import Law, law_of
from engine.audit.judging.results import judge_rule
from engine.audit.judging.runs import Asked, Runs
from engine.audit.judging.wordlists import word_lists
from engine.conditions import tree
from engine.evaluate.columnar.columns import NOTHING, text_codes
from engine.evaluate.columnar.dates import day_number
from engine.evaluate.columnar.evaluation import Evaluation
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Requirement
from engine.model.vocabulary import ACTION_GROUPS, Anchor

Atom = tuple[str, str, Any]
"""Fact, `==`, `!=`, `<`, `<=`, `>` or `>=`, constant; dates are days since 1970."""

_MOST_CLAUSES = 24
_FAILS = {"==": "!=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_SIGNS = {"eq": "==", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_TESTS: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


@dataclass(frozen=True)
class Shared:
    """A requirement all engines can say, as clauses."""

    rule: str
    clauses: tuple[tuple[Atom, ...], ...]

    @property
    def reads(self) -> set[str]:
        """The facts its clauses read."""
        return {fact for clause in self.clauses for fact, _, _ in clause}


class _NotSharedError(Exception):
    pass


def shared_rules(book: Lawbook) -> list[Shared]:
    """The requirements every engine can say, in the order of the book."""
    found = []
    for row in book.requirements:
        if (
            row.each is None
            and row.posts is None
            and row.anchor is Anchor.DECISION
            and not book.instruments[row.ground.instrument].draft
        ):
            try:
                found.append(Shared(row.ground.id, tuple(_clauses(book, row))))
            except _NotSharedError:
                continue
    ids = [each.rule for each in found]
    return [each for each in found if ids.count(each.rule) == 1 and each.clauses]


def _clauses(book: Lawbook, row: Requirement) -> list[tuple[Atom, ...]]:
    during: list[Atom] = []
    if row.ground.interval.start is not None:
        during.append(("decision.on", ">=", day_number(row.ground.interval.start)))
    if row.ground.interval.end is not None:
        during.append(("decision.on", "<", day_number(row.ground.interval.end)))
    body = _product(
        _product(_sure(book, row.applies, True), _sure(book, row.require, False)), _sure(book, row.unless, False)
    )
    acting = [("action", "==", action) for action in sorted(row.actions)]
    full = [tuple(dict.fromkeys((*during, *clause))) for clause in body]
    if row.actions >= set(ACTION_GROUPS["all"]):
        return full
    if len(full) * len(acting) > 4 * _MOST_CLAUSES:
        raise _NotSharedError
    return [(one, *clause) for one in acting for clause in full]


def _sure(book: Lawbook, node: tree.Node, truth: bool) -> list[tuple[Atom, ...]]:
    """Clauses one of which holds exactly where the node is surely of this truth."""
    if isinstance(node, tree.Const):
        return [()] if node.value is truth else []
    if isinstance(node, tree.Not):
        return _sure(book, node.part, not truth)
    if isinstance(node, (tree.All, tree.Any)):
        parts = [_sure(book, part, truth) for part in node.parts]
        if isinstance(node, tree.All) is truth:
            clauses: list[tuple[Atom, ...]] = [()]
            for part in parts:
                clauses = _product(clauses, part)
            return clauses
        return _bounded([clause for part in parts for clause in part])
    if isinstance(node, tree.Member):
        fact = _fact(book, node.term)
        values = [_constant(value) for value in node.values]
        return (
            [((fact, "==", value),) for value in values] if truth else [tuple((fact, "!=", value) for value in values)]
        )
    if isinstance(node, tree.Compare) and isinstance(node.right, tree.Literal):
        sign = _SIGNS[node.relation]
        return [((_fact(book, node.left), sign if truth else _FAILS[sign], _constant(node.right.value)),)]
    raise _NotSharedError


def _product(one: list[tuple[Atom, ...]], other: list[tuple[Atom, ...]]) -> list[tuple[Atom, ...]]:
    return _bounded([tuple(dict.fromkeys((*left, *right))) for left in one for right in other])


def _bounded(clauses: list[tuple[Atom, ...]]) -> list[tuple[Atom, ...]]:
    if len(clauses) > _MOST_CLAUSES:
        raise _NotSharedError
    return clauses


def _fact(book: Lawbook, term: tree.Term) -> str:
    if not isinstance(term, tree.Fact) or book.facts[term.path].kind not in ("boolean", "integer", "date", "text"):
        raise _NotSharedError
    return term.path


def _constant(value: Any) -> Any:
    if isinstance(value, tree.Stated):
        raise _NotSharedError
    return day_number(value) if hasattr(value, "toordinal") else value


def _runs(law: Law, frame: FactsFrame) -> Runs:
    """The decisions of a frame with their facts, derived ones among them; dates known in part count as their first day."""
    days = frame.table["decided"].to_physical().to_numpy().astype(np.int64)
    acts = [frozenset(each or ACTION_GROUPS["fill"]) for each in frame.actions]
    asked = Asked(law.tables.readings.titles(frame.names), frame.actions, acts)
    return Runs(law, frame, asked, days, np.ones(len(frame), np.bool_))


def in_columns(book: Lawbook, frame: FactsFrame, rules: Sequence[Shared]) -> Callable[[], pl.Series]:
    """The columnar evaluator on these rules alone: for each decision the rules breached, as a column of lists.

    As for the other engines the rules are compiled and the facts, derived ones too, ready before it is called.
    """
    law = law_of(book)
    runs = _runs(law, frame)
    wanted = {each.rule for each in rules}
    compiled = [rule for rule in law.rulebook.rules if rule.meta.rule in wanted]
    words = sorted(wanted)
    for fact in {fact for each in rules for fact in each.reads}:
        runs.table.column(fact)
    posts = law.tables.readings.posts(runs.reading)

    def answer() -> pl.Series:
        evaluation = Evaluation(law.rulebook.program, runs.table)
        bearing = Bearing(
            evaluation, runs.table, runs.judged, runs.days, posts, law.situations.posts, runs.actions, runs.asked.acts
        )
        breached = {}
        for rule in compiled:
            bears = bearing.of(rule)
            if bears.any():
                (found,) = judge_rule(evaluation, rule, bears)
                breached[words.index(rule.meta.rule)] = found.breached
        return word_lists(breached, words, len(frame))

    return answer


def plain_facts(book: Lawbook, frame: FactsFrame, rules: Sequence[Shared]) -> tuple[list[dict[str, Any]], list[Shared]]:
    """One dict a decision, and the rules none of whose facts is vague or stated absent in any of them."""
    runs = _runs(law_of(book), frame)
    assert not runs.asked.titles.unknown[runs.names].any()
    said = [atom for each in rules for clause in each.clauses for atom in clause]
    columns: dict[str, list[Any]] = {}
    vague: set[str] = set()
    for fact in sorted({fact for fact, _, _ in said} - {"action"}):
        column = runs.table.column(fact)
        if np.any(column.bounded) or (column.stated is not None and np.any(column.stated != NOTHING)):
            vague.add(fact)
        known, low = np.broadcast_to(column.known, (len(frame),)), np.broadcast_to(column.low, (len(frame),))
        values = low.tolist()
        if column.kind == "text":
            texts = sorted({value for path, _, value in said if path == fact})
            words = dict(zip(text_codes(pl.Series(texts, dtype=pl.String)).tolist(), texts, strict=True))
            values = [words.get(value, "khác") for value in values]
        columns[fact] = [value if given else None for value, given in zip(values, known.tolist(), strict=True)]
    acts = [each[0] if each else None for each in frame.actions]
    columns["action"] = [acts[number] for number in frame.table["actions"].to_list()]
    paths = tuple(columns)
    rows = [
        {path: value for path, value in zip(paths, row, strict=True) if value is not None}
        for row in zip(*columns.values(), strict=True)
    ]
    return rows, [each for each in rules if not each.reads & vague]


def in_python(rules: Sequence[Shared]) -> Callable[[dict[str, Any]], set[str]]:
    """Plain Python: clauses looked up by the action in a dict, then compared one by one."""
    by_action: dict[Any, list[tuple[str, tuple[tuple[str, Any, Any], ...]]]] = {}
    anyway = []
    for rule in rules:
        for clause in rule.clauses:
            rest = tuple(
                (fact, _TESTS[sign], value) for fact, sign, value in clause if (fact, sign) != ("action", "==")
            )
            named = [value for fact, sign, value in clause if (fact, sign) == ("action", "==")]
            (by_action.setdefault(named[0], []) if named else anyway).append((rule.rule, rest))

    def answer(facts: dict[str, Any]) -> set[str]:
        return {
            rule
            for clauses in (anyway, by_action.get(facts["action"], ()))
            for rule, clause in clauses
            if all(fact in facts and test(facts[fact], value) for fact, test, value in clause)
        }

    return answer


def in_zen(rules: Sequence[Shared]) -> Callable[[dict[str, Any]], set[str]]:
    """zen-engine: one decision table of hit policy collect, a row a clause, compiled once (`create_decision`)."""
    import zen

    facts = sorted({fact for rule in rules for fact in rule.reads})
    inputs = [{"id": _key(fact), "name": fact, "field": _key(fact)} for fact in facts]
    lines = []
    for number, rule in enumerate(rules):
        for clause in rule.clauses:
            cells: dict[str, list[str]] = {}
            for fact, sign, value in clause:
                cells.setdefault(fact, []).append(f"$ {sign} {json.dumps(value, ensure_ascii=False)}")
            line = {_key(fact): " and ".join(["$ != null", *cells[fact]]) if fact in cells else "" for fact in facts}
            lines.append({"_id": str(len(lines)), **line, "out": str(number)})
    table = {
        "hitPolicy": "collect",
        "inputs": inputs,
        "outputs": [{"id": "out", "name": "rule", "field": "rule"}],
        "rules": lines,
    }
    place = {"x": 0, "y": 0}
    model = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": place},
            {"id": "table", "type": "decisionTableNode", "name": "table", "position": place, "content": table},
            {"id": "end", "type": "outputNode", "name": "end", "position": place},
        ],
        "edges": [{"id": "1", "sourceId": "in", "targetId": "table"}, {"id": "2", "sourceId": "table", "targetId": "end"}],
    }  # fmt: skip
    decision = zen.ZenEngine().create_decision(json.dumps(model))

    def answer(facts: dict[str, Any]) -> set[str]:
        found = decision.evaluate({_key(fact): value for fact, value in facts.items()})["result"]
        return {rules[int(each["rule"])].rule for each in found}

    return answer


def in_cedar(rules: Sequence[Shared]) -> Callable[[dict[str, Any]], set[str]]:
    """cedarpy: one `forbid` policy a clause, parsed once into a `PolicySet`; the policies that decided are the answer."""
    import cedarpy

    lines, meaning = [], []
    for rule in rules:
        for clause in rule.clauses:
            tests = [
                f"context has {_key(fact)} && context.{_key(fact)} {sign} {json.dumps(value, ensure_ascii=False)}"
                for fact, sign, value in clause
            ]
            lines.append(f"forbid(principal, action, resource) when {{ {' && '.join(tests) or 'true'} }};")
            meaning.append(rule.rule)
    policies = cedarpy.PolicySet.from_str("\n".join(lines))
    entities = cedarpy.Entities.from_json_str("[]") if hasattr(cedarpy.Entities, "from_json_str") else []
    request = {"principal": 'Person::"a"', "action": 'Action::"check"', "resource": 'File::"b"'}

    def answer(facts: dict[str, Any]) -> set[str]:
        result = cedarpy.is_authorized(
            {**request, "context": {_key(fact): value for fact, value in facts.items()}}, policies, entities
        )
        return {meaning[int(each.removeprefix("policy"))] for each in result.diagnostics.reasons}

    return answer


def in_durable(rules: Sequence[Shared]) -> Callable[[dict[str, Any]], set[str]]:
    """durable_rules, raw: rulesets as JSON, one fact asserted and retracted a decision, the agenda driven by hand."""
    from engine.evaluate.network.kernel import Ruleset

    clauses = [(rule.rule, clause) for rule in rules for clause in rule.clauses]
    parts = []
    for start in range(0, len(clauses), _DURABLE_PART):
        part = clauses[start : start + _DURABLE_PART]
        content: dict[str, Any] = {"boot": {"all": [{"m": {"$and": [{"g": "boot"}]}}], "pri": 0}}
        for number, (_, clause) in enumerate(part):
            content[f"r{number}"] = {"all": [{"m": {"$and": [{"g": "c"}, *_durable_atoms(clause)]}}], "pri": 1}
        content["last"] = {"all": [{"m": {"$and": [{"g": "c"}]}}], "pri": 2}
        parts.append((Ruleset(f"part-{start}", json.dumps(content, ensure_ascii=False)), [rule for rule, _ in part]))

    def answer(facts: dict[str, Any]) -> set[str]:
        fact = {"g": "c", **{_key(path): _durable_value(value) for path, value in facts.items()}}
        return {
            rule_ids[int(name[1:])]
            for ruleset, rule_ids in parts
            for name in ruleset.fire(fact, "last", len(rule_ids) + 1)
        }

    return answer


_DURABLE_PART = 100
"""Clauses a ruleset: a fact may set off 64 at a time."""


def _durable_atoms(clause: Sequence[Atom]) -> Iterator[dict[str, Any]]:
    words = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
    for fact, sign, value in sorted(clause, key=lambda atom: atom[1] != "=="):
        plain = {_key(fact): _durable_value(value)}
        yield plain if sign == "==" else {words[sign]: plain}


def _durable_value(value: Any) -> Any:
    return ("T" if value else "F") if isinstance(value, bool) else value


@cache
def _key(fact: str) -> str:
    return fact.replace(".", "_").replace("-", "_")
