"""What judging a facts frame gives: one verdict a row, the findings asked for, and the texts of law not held.

`verdicts`, one row per decision in the order of the frame:

| column | type | meaning |
| --- | --- | --- |
| `row` | Int64 | as in the frame |
| `verdict`, `authority`, `eligibility`, `procedure`, `dossier` | Enum | `Outcome`; null for a facet out of scope |
| `decides`, `introduces`, `elects`, `approves`, `designates`, `issues` | Categorical | bodies by id, `;` between; `?`: open |
| `codes`, `rules` | List(Enum) | codes and ids of the breached rules, each once, in the order of the book's codes and ids |
| `missing_facts` | List(Enum) | paths a person can state, sorted; `#calendar` after one only the official calendar keeps open |
| `missing_law` | UInt32 | index into `Judged.laws` |
| `confidence` | Enum | of the surest breach that has the verdict's weight; without a breach, of the weakest settled rule |
| `checked` | UInt16 | rules that applied and were checked, whatever came out |
| `<body path>#relation` | Enum | how the reported body stands to a competent one, null where there is nothing to compare |

`findings`: `row, rule, code, facet, result, severity, confidence, law_of`, of the results asked for only.
Bodies of a role are those of the last possible day's law, superseded ones left out; open ones hold under a condition.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.competence.assemble import Assembly, Competent
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Confidence, Facet, Outcome, Role, Severity
from engine.verdict.findings import Finding, Result
from engine.verdict.links import LINKS, relation
from engine.verdict.missing import MissingFact, MissingLaw

if TYPE_CHECKING:
    import polars as pl

ROLE_COLUMNS: tuple[Role, ...] = (
    Role.DECIDES, Role.INTRODUCES, Role.ELECTS, Role.APPROVES, Role.DESIGNATES, Role.ISSUES,
)  # fmt: skip
RELATIONS = ("same", "organ_of", "signs_for", "hands_over", "other")
RELATION_COLUMNS = tuple(f"{link.fact}#relation" for link in LINKS)
CALENDAR_MARK = "#calendar"
BREACHES: frozenset[Result] = frozenset({Result.BREACHED})

SUREST_FIRST = (Confidence.TEXT, Confidence.PRESS, Confidence.PATTERN, Confidence.MEMORY)


@dataclass(frozen=True, slots=True)
class Judged:
    """Verdicts of a frame; see the module."""

    verdicts: pl.DataFrame
    findings: pl.DataFrame
    laws: Sequence[tuple[MissingLaw, ...]]
    natively: int = 0
    """Rules that had to be left to the native evaluator, counted once for each row they bear on."""


def outcome_type() -> pl.Enum:
    """The six values of a verdict as a polars type."""
    import polars as pl

    return pl.Enum([outcome.value for outcome in Outcome])


def relation_type() -> pl.Enum:
    """The five ways a reported body may stand to a competent one."""
    import polars as pl

    return pl.Enum(RELATIONS)


def confidence_type() -> pl.Enum:
    """The four confidences, surest first."""
    import polars as pl

    return pl.Enum([each.value for each in SUREST_FIRST])


def finding_schema() -> dict[str, pl.DataType | type[pl.DataType]]:
    """Columns of `findings` and their types."""
    import polars as pl

    return {
        "row": pl.Int64, "rule": pl.Categorical, "code": pl.Categorical,
        "facet": pl.Enum([each.value for each in Facet]), "result": pl.Enum([each.value for each in Result]),
        "severity": pl.Enum([each.value for each in Severity]), "confidence": confidence_type(), "law_of": pl.Date,
    }  # fmt: skip


def bodies_in_role(assemblies: Iterable[Assembly], role: Role) -> str:
    """Ids of the bodies that hold a role, `;` between, `?` after one that holds it only under an open condition."""
    seen: dict[str, bool] = {}
    for assembly in assemblies:
        for entry in assembly.of_role(role):
            firm = entry.settled and not entry.variable
            seen[entry.body] = seen.get(entry.body, False) or firm
    return ";".join(body if firm else f"{body}?" for body, firm in seen.items())


def closest_relation(book: Lawbook, reported: str, entries: Iterable[Competent]) -> str:
    """The nearest way a reported body stands to one of the competent ones."""
    return min((relation(book, reported, entry.body) for entry in entries), key=RELATIONS.index)


def confidence_of(outcome: Outcome, findings: Iterable[Finding]) -> Confidence | None:
    """The confidence a verdict has: see the column `confidence`."""
    held = [finding for finding in findings if finding.severity is not Severity.NOTICE]
    weighing = [each.confidence for each in held if each.result is Result.BREACHED and each.weight is outcome]
    if weighing:
        return min(weighing, key=SUREST_FIRST.index)
    settled = [each.confidence for each in held if each.result is not Result.UNKNOWN]
    return max(settled, key=SUREST_FIRST.index, default=None)


def missing_fact_word(missing: MissingFact) -> str:
    """The path of a missing fact as `missing_facts` has it."""
    return missing.path + CALENDAR_MARK if missing.calendar else missing.path
