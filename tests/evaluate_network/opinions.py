"""Opinions of several evaluators on many conditions and cases at once: one ruleset for all, one request per case."""

from __future__ import annotations

from engine.evaluate.native import Native
from engine.evaluate.network import NetworkAnswer, Question, Stage, Supervisor
from tests.evaluate.cases import as_facts, lowered
from tests.oracle import holds


def of_reference(nodes, facts, calendar=None):
    evaluator = Native(facts, calendar)
    return {str(place): (evaluator.truth(node),) for place, node in enumerate(nodes)}


def of_network(supervisor: Supervisor, nodes, all_facts, calendar=None):
    """Truths per case by place of the node; every node must be answered."""
    found = []
    for facts in all_facts:
        questions = tuple(Question(str(place), node) for place, node in enumerate(nodes))
        answer = supervisor.evaluate((Stage("case", questions, facts),), calendar)
        assert isinstance(answer, NetworkAnswer), answer
        assert {} == answer.left
        found.append(dict(answer.truths))
    return found


def differences(supervisor, conditions, cases):
    """Every (condition, case, reference, network, oracle) on which the three do not say the same."""
    nodes = [lowered(condition) for condition in conditions]
    facts = [as_facts(case) for case in cases]
    network = of_network(supervisor, nodes, facts)
    found = []
    for case, known, theirs in zip(cases, facts, network, strict=True):
        ours = of_reference(nodes, known)
        for place, condition in enumerate(conditions):
            said = (*ours[str(place)], *theirs[str(place)], holds(condition, case))
            if len(set(said)) > 1:
                found.append((condition, case, *said))
    return found
