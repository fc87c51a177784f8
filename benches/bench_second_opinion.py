"""What the second opinion costs beside the reference: milliseconds per proposal, all in one run.

Every example proposal asks its conditions of both evaluators: competence guards, requirements, per item where a row
speaks of items. Measured: the reference on those questions; the network warm (child running, rules loaded), the work
inside the child alone, and cold (new child, rules compiled and built); the selection of rows; and the library's own
Python interface on the same rulesets and the same facts. Medians by `time.perf_counter`; asserts nothing.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).parent.parent
RUNS = int(os.environ.get("BENCH_RUNS", "7"))
sys.path.insert(0, str(ROOT))


def median_ms(act: Callable[[], object], runs: int = RUNS) -> float:
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def main() -> None:
    """Prints a machine line and one line per figure."""
    from engine import load_lawbook
    from engine.evaluate.native import Native
    from engine.evaluate.network import NetworkAnswer, Occasion, Row, RowTable, Supervisor, compare
    from engine.evaluate.network.compile import compile_program
    from engine.evaluate.network.encoding import encode
    from engine.evaluate.network.readings import Terms
    from engine.intake.derive import calendar_of
    from tests.evaluate_network.law_questions import EXAMPLES, runs_of, stages_of

    load = os.getloadavg()[0]
    print(f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, "
          f"load {load:.1f}, {RUNS} runs, medians")  # fmt: skip
    book = load_lawbook()
    calendar = calendar_of(book)
    proposals = [stages_of(book, path) for path in EXAMPLES]
    questions = sum(len(truths) for _, truths in proposals)
    print(f"{len(proposals)} proposals, {questions} questions")

    def reference() -> None:
        for stages, _ in proposals:
            for stage in stages:
                evaluator = Native(stage.facts, calendar)
                for question in stage.questions:
                    if question.over is None:
                        evaluator.truth(question.node)
                    else:
                        list(evaluator.item_truths(question.over, question.node))

    supervisor = Supervisor()

    def network() -> None:
        for stages, _ in proposals:
            supervisor.evaluate(stages, calendar)

    network()
    report("reference, per proposal", median_ms(reference) / len(proposals))
    report("network, warm, per proposal", median_ms(network) / len(proposals))

    def cold() -> None:
        fresh = Supervisor()
        fresh.evaluate(proposals[8][0], calendar)
        fresh.close()

    report(f"network, cold: new child, rules of one proposal ({EXAMPLES[8].stem})", median_ms(cold))

    asked = [question for stages, _ in proposals for stage in stages for question in stage.questions]
    roots = list({(id(question.node), question.over): (question.node, question.over) for question in asked}.values())
    report("compiling the rules of all proposals", median_ms(lambda: compile_program(roots)))
    program = compile_program(roots)
    cell = {(id(node), over): program.roots[place] for place, (node, over) in enumerate(roots)}
    print(f"{len(program.cells)} cells, {program.rules} rules in {len(program.rulesets)} rulesets")
    cases = [
        encode(program, [(cell[id(each.node), each.over], each.over) for each in stage.questions], stage.facts,
               Terms(stage.facts, calendar)).data
        for stages, _ in proposals for stage in stages
    ]  # fmt: skip
    done = subprocess.run([sys.executable, __file__, "--inside"], input=json.dumps([program.plan(), cases]), text=True,
                          capture_output=True, check=True)  # fmt: skip
    inside = json.loads(done.stdout)
    report(f"inside the child: {inside['facts'] // len(proposals)} facts and {inside['fired'] // len(proposals)} firings per proposal",
           inside["strata"] / len(proposals))  # fmt: skip
    report("the library's C functions, the same facts, per proposal", inside["functions"] / len(proposals))
    report("the library's Python interface, the same facts, per proposal", inside["interface"] / len(proposals))
    report("building those rulesets in the child", inside["build"])

    table = RowTable(
        Row(row.ground.id, row.posts, row.actions, row.ground.interval.start, row.ground.interval.end, row.event)
        for row in book.requirements if not book.instruments[row.ground.instrument].draft
    )  # fmt: skip
    occasions = [
        Occasion(run.post.post if run.post else None, run.actions, run.day, events)
        for path in EXAMPLES
        for run, events in runs_of(book, path)
    ]
    supervisor.select(table, occasions[0])
    report(f"selecting requirements among {len(table.rows)} rows, per proposal",
           median_ms(lambda: [supervisor.select(table, each) for each in occasions]) / len(occasions))  # fmt: skip

    differing = left = compared = 0
    for stages, truths in proposals:
        answer = supervisor.evaluate(stages, calendar)
        if not isinstance(answer, NetworkAnswer):
            print(f"no second opinion: {answer.reason.en}")
            continue
        agreement = compare(truths, answer)
        compared += agreement.compared
        differing += len(agreement.contradictions) + len(agreement.one_sided)
        left += len(answer.left)
    print(f"{compared} truths compared, {differing} differ, {left} questions left to the reference")
    supervisor.close()


def report(what: str, milliseconds: float) -> None:
    print(f"{what:85} {milliseconds:8.2f} ms")


def inside_child() -> None:
    """In a process of its own: the strata, then the same facts through the library's functions and its Python interface."""
    import durable_rules_engine as library
    from durable import engine

    from engine.evaluate.network.strata import Machine

    plan, cases = json.load(sys.stdin)
    start = time.perf_counter()
    machine = Machine("bench", plan)
    found: dict[str, Any] = {"build": (time.perf_counter() - start) * 1e3}
    found["strata"] = median_ms(lambda: [machine.answer(case) for case in cases])

    facts: list[tuple[int, str]] = []
    fired = [0]
    for place, ruleset in enumerate(machine._rulesets):
        original = ruleset.fire

        def fire(
            fact: dict[str, Any], sentinel: str, most: int, place: int = place, original: Any = original
        ) -> list[str]:
            facts.append((place, json.dumps(fact, ensure_ascii=False)))
            rules: list[str] = original(fact, sentinel, most)
            fired[0] += len(rules)
            return rules

        mock.patch.object(ruleset, "fire", fire).start()
    for case in cases:
        machine.answer(case)
    found |= {"facts": len(facts), "fired": fired[0]}

    def functions() -> None:
        for place, fact in facts:
            handle = machine._rulesets[place]._handle
            _, offset = library.assert_fact(handle, fact)
            started = library.start_action_for_state(handle, offset)
            message = started[1] if started else None
            while message:
                message = library.complete_and_start_action(handle, offset)
            library.retract_fact(handle, fact)

    found["functions"] = median_ms(functions)

    def nothing(_: object) -> None:
        return None

    rulesets = []
    for place, text in enumerate(plan["rulesets"]):
        rules = {name: {**rule, "run": nothing} for name, rule in json.loads(text).items()}
        rulesets.append(engine.Ruleset(f"interface{place}", None, rules))
    parsed = [(place, json.loads(fact)) for place, fact in facts]

    def interface() -> None:
        for place, fact in parsed:
            ruleset = rulesets[place]
            ruleset.do_actions(ruleset.assert_fact(fact), lambda *_: None)
            ruleset.do_actions(ruleset.retract_fact(fact), lambda *_: None)

    found["interface"] = median_ms(interface, 3)
    print(json.dumps(found))


if __name__ == "__main__":
    inside_child() if "--inside" in sys.argv else main()
