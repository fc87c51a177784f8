"""One chunk of decisions judged by two lawbooks: the rows whose verdict, bodies or reasons differ, and how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

import polars as pl

from engine.audit.comparing.law_changes import ChangedRow, bearing, changed_rows
from engine.audit.frame import FactsFrame
from engine.audit.judging.judge import Judge
from engine.audit.judging.judged import ROLE_COLUMNS, Judged
from engine.audit.reading.decisions import Decisions
from engine.audit.reporting.written import SHOWN, Writing, post_columns
from engine.bilingual import Language
from engine.intake.names import PostNames
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet, Outcome


class Change(StrEnum):
    """How a decision fares under the later lawbook; each decision in exactly one, the heaviest first."""

    TO_UNLAWFUL = "lawful-to-unlawful"
    TO_LAWFUL = "unlawful-to-lawful"
    UNDETERMINED = "becomes-undetermined"
    DETERMINED = "becomes-determined"
    OTHER = "other-verdict"
    COMPETENCE = "competence-moves"
    """The same verdict, and other bodies in a role."""
    REASONS = "reasons"
    """The same verdict and bodies; other breaches, missing facts or facets, or a body more or less certain."""
    UNCHANGED = "unchanged"


_FACETS = tuple(facet.value for facet in Facet)
_ROLES = tuple(role.value for role in ROLE_COLUMNS)
_LISTS = ("rules", "missing_facts")
_PLAIN = ("verdict", *_FACETS, *_ROLES)
_OPEN = "?"
BEFORE, AFTER = "_before", "_after"
_OWN = ("verdict", *_ROLES, "codes", "missing_facts", "missing_law", "confidence")
"""Columns each lawbook has its own of; the rest says which decision it is."""
_SAID = (
    "id",
    "row",
    "post_id",
    "unit_id",
    "action",
    "on",
    *(name for name in SHOWN if name not in ("checked", "agreement")),
)


@dataclass(slots=True)
class Comparison:
    """Judges chunk after chunk under both lawbooks; what is worked out once is kept."""

    before: Lawbook
    after: Lawbook
    scope: tuple[Facet, ...]
    language: Language
    matrix: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Decisions by their two verdicts."""
    groups: Counter[tuple[str | None, ...]] = field(default_factory=Counter)
    """Decisions by level of the post, year and province."""
    changed_rows: tuple[ChangedRow, ...] = field(init=False)
    _judges: list[Judge] = field(init=False)
    _writings: list[Writing] = field(init=False)

    def __post_init__(self) -> None:
        self._judges = [Judge(book, self.scope, results=frozenset()) for book in (self.before, self.after)]
        self._writings = [Writing(book, self.language) for book in (self.before, self.after)]
        self.changed_rows = changed_rows(self.before, self.after)

    def judge(self, read: tuple[Decisions, Decisions]) -> tuple[Judged, Judged]:
        """Both answers on a chunk; `read` has the same rows twice, named under each lawbook."""
        before, after = (judge.judge(decisions.frame) for judge, decisions in zip(self._judges, read, strict=True))
        return before, after

    def compare(
        self, read: tuple[Decisions, Decisions], judged: tuple[Judged, Judged], place: Callable[[int], str]
    ) -> pl.DataFrame:
        """The changed decisions of a chunk."""
        verdicts = [each.verdicts["verdict"].cast(pl.String) for each in judged]
        pairs = pl.DataFrame([verdicts[0].alias("before"), verdicts[1].alias("after")])
        for before, after, times in pairs.group_by("before", "after").len().iter_rows():
            self.matrix[before, after] += times
        self._count(read[1].frame)
        may_differ = _may_differ(*judged)
        written = [
            writing.verdicts(_kept(decisions, may_differ), replace(each, verdicts=each.verdicts.filter(may_differ)), place)
            for writing, decisions, each in zip(self._writings, read, judged, strict=True)
        ]  # fmt: skip
        return self._changed(*written, *(each.verdicts.filter(may_differ) for each in judged))

    def _count(self, frame: FactsFrame) -> None:
        named = [post_columns(self.after, names, self.language) for names in (*frame.names, PostNames())]
        posts = pl.DataFrame(named, schema={"level": pl.String, "province_id": pl.String})
        by = pl.concat(
            [posts[frame.table["names"].to_list()], frame.table.select(pl.col("decided").dt.year().cast(pl.String))],
            how="horizontal",
        )
        for level, province, year, times in by.group_by("level", "province_id", "decided").len().iter_rows():
            self.groups[level, year, province] += times

    def _changed(
        self, before: pl.DataFrame, after: pl.DataFrame, ids_before: pl.DataFrame, ids_after: pl.DataFrame
    ) -> pl.DataFrame:
        named = after.select(
            "id", "row",
            *(pl.coalesce(pl.col(name), before[name]).alias(name) for name in _SAID if name not in ("id", "row")),
        )  # fmt: skip
        own = [
            table.select(pl.col(_OWN)).rename({name: name + suffix for name in _OWN})
            for table, suffix in ((before, BEFORE), (after, AFTER))
        ]
        told = pl.DataFrame(_told(ids_before, ids_after), schema=_TOLD)
        table = pl.concat([named, *own, told], how="horizontal").with_columns(
            pl.col("on").dt.year().cast(pl.String).alias("year"), _change().alias("change")
        )
        table = table.filter(pl.col("change") != Change.UNCHANGED.value)
        turning = table.filter("bodies").select("row", "post_id", "province_id", "action", "on", "on_last")
        rows = turning.select("row").with_columns(bearing(self.changed_rows, turning).alias("competence_rows"))
        return table.join(rows, on="row", how="left", maintain_order="left").drop(_NOT_SHOWN)


def _may_differ(before: Judged, after: Judged) -> pl.Series:
    """Rows whose columns are not written alike: every row that differs is among them."""
    columns = []
    for name in (*_PLAIN, *_LISTS):
        one, other = (_text(each.verdicts[name]) for each in (before, after))
        columns.append(one.ne_missing(other).alias(name))
    return pl.DataFrame(columns).select(pl.any_horizontal(pl.all()).alias("differs"))["differs"]


def _text(column: pl.Series) -> pl.Series:
    if column.name in _LISTS:
        return column.cast(pl.List(pl.String)).list.join(";")
    return column.cast(pl.String)


def _kept(decisions: Decisions, rows: pl.Series) -> Decisions:
    frame = decisions.frame
    return Decisions(FactsFrame(frame.table.filter(rows), frame.names, frame.actions), decisions.shown.filter(rows), ())


_TOLD = {"moved": pl.Boolean, "bodies": pl.Boolean, "gained": pl.String, "lost": pl.String, "same": pl.Boolean}
_NOT_SHOWN = ["bodies", "same"]


def _told(before: pl.DataFrame, after: pl.DataFrame) -> Iterator[tuple[bool, bool, str | None, str | None, bool]]:
    """Whether a body changes, or how sure one is; rules breached anew and no longer; whether all is the same but for its order."""
    columns = [*_ROLES, *_FACETS, *_LISTS]
    for one, other in zip(before.select(columns).iter_rows(), after.select(columns).iter_rows(), strict=True):
        roles = len(_ROLES)
        bodies = [[_bodies(each) for each in row[:roles]] for row in (one, other)]
        moved = [set(map(_firm, each)) for each in bodies[0]] != [set(map(_firm, each)) for each in bodies[1]]
        rules = set(one[-2] or ()), set(other[-2] or ())
        same = (
            bodies[0] == bodies[1] and one[roles:-2] == other[roles:-2] and set(one[-1] or ()) == set(other[-1] or ())
        )
        yield (
            moved,
            bodies[0] != bodies[1],
            _joined(rules[1] - rules[0]),
            _joined(rules[0] - rules[1]),
            same and rules[0] == rules[1],
        )


def _bodies(cell: str | None) -> frozenset[str]:
    return frozenset(filter(None, (cell or "").split(";")))


def _firm(body: str) -> str:
    return body.removesuffix(_OPEN)


def _joined(rules: set[str]) -> str | None:
    return ";".join(sorted(rules)) or None


def _change() -> pl.Expr:
    before, after = pl.col("verdict" + BEFORE), pl.col("verdict" + AFTER)
    lawful, unlawful, undetermined = (
        each.value for each in (Outcome.COMPLIANT, Outcome.VIOLATION, Outcome.UNDETERMINED)
    )
    return (
        pl.when((before == lawful) & (after == unlawful)).then(pl.lit(Change.TO_UNLAWFUL.value))
        .when((before == unlawful) & (after == lawful)).then(pl.lit(Change.TO_LAWFUL.value))
        .when((before != after) & (after == undetermined)).then(pl.lit(Change.UNDETERMINED.value))
        .when((before != after) & (before == undetermined)).then(pl.lit(Change.DETERMINED.value))
        .when(before != after).then(pl.lit(Change.OTHER.value))
        .when(pl.col("moved")).then(pl.lit(Change.COMPETENCE.value))
        .when(~pl.col("same")).then(pl.lit(Change.REASONS.value))
        .otherwise(pl.lit(Change.UNCHANGED.value))
    )  # fmt: skip
