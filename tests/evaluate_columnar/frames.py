"""Facts as the columnar evaluator reads them."""

import datetime as dt

from engine.audit.frame import frame_of_cases
from engine.audit.judging.tables import fact_table
from engine.evaluate.columnar.evaluation import Evaluation
from engine.evaluate.columnar.program import Program
from engine.evaluate.columnar.working_days import WorkingDays
from engine.evaluate.native import Blocker, Native
from engine.intake.cases import Case
from engine.intake.names import PostNames
from engine.model.facts import Facts
from engine.model.registry import base_facts
from engine.model.values import UNKNOWN, Range


def cases_of(facts_list):
    """One case for each set of facts; a decision day that is stated absent is left out, as no frame has one."""
    found = []
    for facts in facts_list:
        day = facts.get("decision.on")
        known = isinstance(day, (dt.date, Range))
        facts = facts if known else facts.without("decision.on")
        found.append(Case("", facts, PostNames(), (), day if known else UNKNOWN, {}, {}))
    return found


def table_of(cases, calendar=None):
    """The columnar table of cases."""
    specs = base_facts()
    frame = frame_of_cases(cases, specs)
    return fact_table(frame, {path: spec.kind for path, spec in specs.items()}, WorkingDays(calendar).call)


def truths(program, evaluation, number):
    """True, False or None for each row."""
    rows = evaluation.table.rows
    holds, fails = evaluation.truths(number)
    return [_truth(holds, fails, row) for row in range(rows)]


def _truth(holds, fails, row):
    held, failed = (bool(int(bits[row // 64]) >> (row % 64) & 1) for bits in (holds, fails))
    assert not (held and failed)
    return True if held else False if failed else None


def columnar_answers(nodes, cases, calendar=None):
    """For each node the truth in each case, and the blockers of each case."""
    program = Program()
    numbers = [program.add(node) for node in nodes]
    evaluation = Evaluation(program, table_of(cases, calendar))
    answers = []
    for number in numbers:
        blocked = evaluation.blockers({number: evaluation.everywhere()})
        found = [
            {Blocker(path, cal) for (path, cal), bits in blocked.items() if int(bits[row // 64]) >> (row % 64) & 1}
            for row in range(len(cases))
        ]
        answers.append(list(zip(truths(program, evaluation, number), found, strict=True)))
    return answers


def native_answers(nodes, cases, calendar=None):
    """The same by the native evaluator."""
    found = []
    for node in nodes:
        natives = [Native(Facts(case.facts.values), calendar) for case in cases]
        found.append([(each.truth(node), set(each.blockers(node))) for each in natives])
    return found
