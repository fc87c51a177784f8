"""What one set of rules would have changed in past decisions against another: counted, and listed row by row.

Decisions are read once and their names resolved once where both lawbooks have the same catalogue, else once under each;
they are judged twice. Only changed decisions are written, so that memory and disk grow with what changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

import polars as pl

from engine.audit.comparing.comparison import AFTER, BEFORE, Change, Comparison
from engine.audit.judging.judged import Judged
from engine.audit.judging.scope import carried_facets
from engine.audit.notes import reading_notes
from engine.audit.reading.decisions import Decisions, no_decisions
from engine.audit.reading.duplicates import Seen
from engine.audit.reporting.outputs import (
    REJECT_CELLS,
    REJECT_COLUMNS,
    WORKLIST_COLUMNS,
    Outputs,
    reject_rows,
    without_reject_columns,
    worklist_rows,
)
from engine.audit.reporting.workplace import make_work, output_folder
from engine.audit.request import Progress, Request
from engine.audit.sources import Source, Sources
from engine.audit.tally import Tally
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import LEVEL_LABELS, WEIGHT, Facet, Outcome
from engine.verdict.labels import cite
from engine.verdict.links import LINKS

DATA_FILES: Final = ("changes.csv", "changes.parquet", "rejects.csv", "unresolved.csv")
OUTPUTS: Final = (*DATA_FILES, "impact.html", "impact.json")
_WORK: Final = ".phancap-impact"
KEPT_ROWS: Final = 1500
"""Changed decisions a page shows one by one."""
GROUND_COLUMNS: Final = ("gained", "lost", "competence_rows")
"""Rules breached anew, rules no longer breached, changed rows of competence that bear on the decision."""
_LINK: Final = "tham-quyen."


@dataclass(frozen=True, slots=True)
class Group:
    """Decisions that share a value: how many in all, and how many changed in each way."""

    value: str | None
    label: Text
    rows: int
    changes: Mapping[Change, int]
    moved: int

    @property
    def changed(self) -> int:
        """All changed ones."""
        return sum(self.changes.values())


@dataclass(frozen=True, slots=True)
class Ground:
    """A row of law and the changed decisions that turn on it: breached anew, no longer, or changed and bearing on them."""

    column: str
    """Of `GROUND_COLUMNS`: the column of the changed decisions that lists the row."""
    rule: str
    title: Text
    provisions: tuple[str, ...]
    rows: int
    changes: Mapping[Change, int]


@dataclass(frozen=True, slots=True)
class Impact:
    """The figures. INVARIANT: `changes` and the rejects add up to `rows`."""

    rows: int
    rejected: int
    scope: tuple[Facet, ...]
    read_twice: bool
    changes: Mapping[Change, int]
    moved: int
    """Decisions in which a body changes, whatever becomes of the verdict."""
    matrix: Mapping[tuple[Outcome, Outcome], int]
    levels: tuple[Group, ...]
    years: tuple[Group, ...]
    provinces: tuple[Group, ...]
    grounds: tuple[Ground, ...]
    ungrounded: int
    """Changed decisions no row of law is named for: other facts or texts are missing, a facet is weighed otherwise."""
    kept: pl.DataFrame
    """The changed decisions a page shows, heaviest change first."""
    fact_labels: Mapping[str, Text]
    """What the facts missing in them are called."""
    notes: tuple[Text, ...]
    unknown_names: int
    inputs: tuple[str, ...]
    files: tuple[Path, ...] = ()

    @property
    def changed(self) -> int:
        """Decisions that fare otherwise in anything."""
        return sum(times for change, times in self.changes.items() if change is not Change.UNCHANGED)

    @property
    def last_line(self) -> str:
        """The sum that shows that no row was lost."""
        words = [f"{change.value} {self.changes[change]}" for change in Change]
        return f"rows in {self.rows} = {' + '.join(words)} + rejected {self.rejected}"


class Reports(Protocol):
    """Writes the reports into the folder of the data files."""

    def __call__(self, folder: Path, impact: Impact) -> Sequence[str]:
        """Names of the files written."""


def measure_impact(
    before: Lawbook, after: Lawbook, request: Request, progress: Progress, reports: Reports | None = None
) -> Impact:
    """Judge every decision by both lawbooks; nothing is judged again natively (`request.recheck` is not read).

    Raises PhancapError for inputs that cannot be read at all; a row that cannot be read is a reject.
    """
    read = (
        *request.inputs,
        *request.lists.values(),
        *filter(None, (request.mapping, request.names, request.complete_units)),
    )
    with output_folder(request.output, OUTPUTS, read, _WORK) as outputs:
        make_work(outputs)
        return _Run(before, after, request, progress, outputs).run(reports)


def same_catalogue(before: Lawbook, after: Lawbook) -> bool:
    """Whether names mean the same under both: one reading of the decisions does for both."""
    return all(
        getattr(before, kind) == getattr(after, kind)
        for kind in ("posts", "units", "kinds", "provinces", "place_lists", "bodies")
    )


class _Run:
    def __init__(self, before: Lawbook, after: Lawbook, request: Request, progress: Progress, outputs: Outputs) -> None:
        self.books = before, after
        self.request = request
        self.progress = progress
        self.outputs = outputs
        self.sources = [Sources(after, request)]
        if not same_catalogue(before, after):
            self.sources.insert(0, Sources(before, request))
        paths = self.sources[-1].paths
        carried = {facet for book in self.books for facet in carried_facets(book, paths)}
        self.scope = request.scope or tuple(facet for facet in Facet if facet in carried)
        self.comparison = Comparison(before, after, self.scope, request.language)
        self.tally = Tally()

    def run(self, reports: Reports | None) -> Impact:
        self.progress.start(self.sources[-1].expected)
        for source, read in self._chunks():
            self._take(source, read)
            self.progress.advance(len(read[1].frame) + len(read[1].rejects))
        if not any(self.outputs.work.glob("changes-*.part")):
            nothing = no_decisions(self.books[1].facts)
            self._compare((nothing, nothing), str)
        self.progress.stage(Text("ghi kết quả", "writing the results"))
        self.outputs.join("changes")
        changes = pl.scan_parquet(self.outputs.work / "changes.parquet", glob=False)
        self.outputs.csv(changes, "changes.csv")
        headers, language = without_reject_columns(self.sources[-1].headers), self.request.language
        unknown = tuple(self.sources[-1].naming.worklist())
        refused = reject_rows(self.tally.rejects, headers, language)
        self.outputs.rows("rejects.csv", (*REJECT_COLUMNS, *headers, REJECT_CELLS), refused)
        self.outputs.rows("unresolved.csv", WORKLIST_COLUMNS, worklist_rows(unknown, language))
        impact = self._impact(changes, len(unknown))
        made = () if reports is None else tuple(reports(self.outputs.work, impact))
        return replace(impact, files=self.outputs.publish((*DATA_FILES, *made)))

    def _chunks(self) -> Iterator[tuple[Source, tuple[Decisions, Decisions]]]:
        """The decisions named under both lawbooks: the same ones twice where one reading does for both."""
        if len(self.sources) == 1:
            yield from ((source, (read, read)) for source, read in self._decisions(self.sources[0]))
            return
        for one, other in zip(*map(self._decisions, self.sources), strict=True):
            yield other[0], (one[1], other[1])

    def _decisions(self, sources: Sources) -> Iterator[tuple[Source, Decisions]]:
        if sources.cross is not None:
            self.progress.stage(Text("đếm trên cả lô", "counting over the whole batch"))
            sources.count_whole_batch()
        seen, rows = Seen(), 0
        for source in sources.inputs:
            builder = sources.builder(source, seen, rows)
            for chunk in sources.chunks(source):
                decisions = builder.build(chunk)
                if sources.cross is not None:
                    decisions = sources.cross.added(decisions)
                rows += len(decisions.frame) + len(decisions.rejects)
                yield source, decisions
            if sources is self.sources[-1]:
                self.tally.contradictions += builder.contradictions

    def _take(self, source: Source, read: tuple[Decisions, Decisions]) -> None:
        self.tally.take_rows(source, len(read[1].frame), read[1].rejects)
        if len(read[1].frame):
            judged = self._compare(read, source.place)
            self.tally.take_verdicts(judged.verdicts["verdict"], read[1].shown["date_type"])

    def _compare(self, read: tuple[Decisions, Decisions], place: Callable[[int], str]) -> Judged:
        judged = self.comparison.judge(read)
        self.outputs.part("changes", self.comparison.compare(read, judged, place))
        return judged[1]

    def _impact(self, changes: pl.LazyFrame, unknown: int) -> Impact:
        counted = _by_change(changes.group_by("change").len().collect().iter_rows())
        rows, rejected = self.tally.rows, len(self.tally.rejects)
        judged = rows - rejected
        by_level, by_year, by_province = _totals(self.comparison.groups)
        kept = _kept(changes)
        return Impact(
            rows=rows, rejected=rejected, scope=self.scope, read_twice=len(self.sources) > 1,
            changes={change: counted.get(change, 0) for change in Change} | {Change.UNCHANGED: judged - sum(counted.values())},
            moved=changes.select(pl.col("moved").sum()).collect().item() or 0,
            matrix={(Outcome(one), Outcome(other)): times for (one, other), times in self.comparison.matrix.items()},
            levels=_groups(changes, "level", by_level, lambda value: LEVEL_LABELS.get(value, Text(value, value))),
            years=_groups(changes, "year", by_year, lambda value: Text(value, value), in_order=True),
            provinces=_groups(changes, "province_id", by_province, self._province),
            grounds=tuple(self._grounds(changes)),
            ungrounded=changes.filter(pl.all_horizontal(pl.col(GROUND_COLUMNS).is_null())).select(pl.len()).collect().item(),
            kept=kept, fact_labels=self._fact_labels(kept), notes=tuple(reading_notes(self.sources[-1], self.tally)), unknown_names=unknown,
            inputs=tuple(str(path) for path in self.request.inputs),
        )  # fmt: skip

    def _fact_labels(self, kept: pl.DataFrame) -> dict[str, Text]:
        specs = {**self.books[0].facts, **self.books[1].facts}
        missing = pl.concat([kept["missing_facts" + BEFORE], kept["missing_facts" + AFTER]]).str.split(";").explode()
        return {
            word: specs[path].label
            for word in missing.drop_nulls().unique().sort()
            if (path := word.partition("#")[0]) in specs
        }

    def _province(self, value: str) -> Text:
        book = next(book for book in reversed(self.books) if value in book.provinces)
        return book.provinces[value].name

    def _grounds(self, changes: pl.LazyFrame) -> Iterator[Ground]:
        """Rows of law by how many changed decisions turn on them; every decision may turn on several."""
        found = []
        competence = {row.rule: row.provisions for row in self.comparison.changed_rows}
        for column, book in zip(GROUND_COLUMNS, (self.books[1], self.books[0], None), strict=True):
            listed = changes.select("change", pl.col(column).str.split(";")).explode(column).drop_nulls()
            counted: dict[str, list[tuple[str, int]]] = {}
            for rule, change, times in listed.group_by(column, "change").len().collect().iter_rows():
                counted.setdefault(rule, []).append((change, times))
            for rule, pairs in counted.items():
                title, cited = (Text(rule, rule), competence[rule]) if book is None else _cited(book, rule)
                by = _by_change(pairs)
                found.append(Ground(column, rule, title, cited, sum(by.values()), by))
        yield from sorted(found, key=lambda each: (-each.rows, each.column, each.rule))


def _cited(book: Lawbook, rule: str) -> tuple[Text, tuple[str, ...]]:
    """Title and provisions of a rule that is breached; a link's provisions are those of the rows of competence."""
    for kind in (book.requirements, book.untranslatable):
        rows = [row for row in kind if row.ground.id == rule]
        if rows:
            return rows[0].title, tuple(
                dict.fromkeys(cite(book, each) for row in rows for each in row.ground.citations)
            )
    return next((link.name for link in LINKS if rule == f"{_LINK}{link.what}"), Text(rule, rule)), ()


def _by_change(pairs: Iterable[tuple[str, int]]) -> dict[Change, int]:
    found = {Change(name): times for name, times in pairs}
    return {change: found[change] for change in Change if change in found}


def _totals(groups: Mapping[tuple[str | None, ...], int]) -> tuple[dict[str | None, int], ...]:
    """The sums by each of the values that decisions are grouped by."""
    found: tuple[Counter[str | None], ...] = (Counter(), Counter(), Counter())
    for values, times in groups.items():
        for counted, value in zip(found, values, strict=True):
            counted[value] += times
    return tuple(dict(counted) for counted in found)


class _Label(Protocol):
    def __call__(self, value: str, /) -> Text: ...


def _groups(
    changes: pl.LazyFrame, column: str, totals: Mapping[str | None, int], label: _Label, *, in_order: bool = False
) -> tuple[Group, ...]:
    """By value: in the order of the values, or most changed first. `totals` also names values nothing changes for."""
    counted: dict[str | None, dict[str, tuple[int, int]]] = {}
    grouped = changes.group_by(column, "change").agg(pl.len(), pl.col("moved").sum().alias("moved")).collect()
    for value, change, times, moving in grouped.iter_rows():
        counted.setdefault(value, {})[change] = (times, moving)
    found = []
    for value in dict.fromkeys((*counted, *totals)):
        by = counted.get(value, {})
        changed = _by_change((change, times) for change, (times, _) in by.items())
        rows = totals.get(value, sum(changed.values()))
        moved = sum(moved for _, moved in by.values())
        found.append(Group(value, _NOT_KNOWN if value is None else label(value), rows, changed, moved))
    if in_order:
        return tuple(sorted(found, key=lambda each: (each.value is None, each.value or "")))
    return tuple(sorted(found, key=lambda each: (each.value is None, -each.changed, -each.rows, each.value or "")))


_NOT_KNOWN: Final = Text("không rõ", "not known")


def _kept(changes: pl.LazyFrame) -> pl.DataFrame:
    order = {change.value: place for place, change in enumerate(Change)}
    ranked = changes.with_columns(pl.col("change").replace_strict(order, return_dtype=pl.Int32).alias("#place"))
    weight = {each.value: -WEIGHT[each] for each in Outcome}
    ranked = ranked.with_columns(
        pl.col("verdict" + AFTER).replace_strict(weight, return_dtype=pl.Int32).alias("#weight")
    )
    return ranked.sort("#place", "#weight", "row").head(KEPT_ROWS).drop("#place", "#weight").collect()
