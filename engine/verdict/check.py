"""The verdict on one proposal: every rule of every date that bears on it, merged into facets and one value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from engine.bilingual import Text
from engine.competence.assemble import Assembly, Clash, assemble, managing_level, supersede_lower, unregulated
from engine.diagnostics import Diagnostic, Level
from engine.evaluate.native import Blocker, Native
from engine.intake.cases import Case, actions_or_filling, open_case
from engine.intake.derive import calendar_of, derives_none, post_facts, with_derived
from engine.intake.names import ResolvedPost
from engine.intake.proposals import ReadProposal
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Instrument, Requirement
from engine.lawbook.event_days import event_days
from engine.model.facts import Facts
from engine.model.vocabulary import Facet, Outcome, Severity, heaviest
from engine.verdict.findings import Finding, Result, judge
from engine.verdict.labels import post_label
from engine.verdict.links import link_findings
from engine.verdict.missing import PROVINCE, MissingFact, MissingLaw, missing_facts, missing_law
from engine.verdict.regime import regime
from engine.verdict.transition import with_transition


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A provision that was not checked, and why."""

    citations: tuple[Citation, ...]
    title: Text
    reason: Text
    facet: Facet | None


@dataclass(frozen=True, slots=True)
class FacetVerdict:
    """One facet: its value, how many rules bear on it, and how many of them could be checked."""

    outcome: Outcome
    checked: int
    rules: int
    supplementary: int = 0
    """How many of `rules` cannot carry the facet alone: by their own words, or since they may not apply."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`phancap.verdict/1` as data. `on` is the decision date, None when the file does not give one."""

    file: str
    outcome: Outcome
    facets: Mapping[Facet, FacetVerdict]
    on: tuple[dt.date, dt.date] | None
    posts: tuple[ResolvedPost, ...]
    actions: tuple[str, ...]
    regime: tuple[Instrument, ...]
    competence: tuple[Assembly, ...]
    clashes: tuple[Clash, ...]
    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]
    missing_facts: tuple[MissingFact, ...]
    missing_law: tuple[MissingLaw, ...]
    diagnostics: tuple[Diagnostic, ...]
    lawbook: str
    case: Case = field(repr=False, compare=False, kw_only=True)
    known: Facts = field(repr=False, compare=False, kw_only=True)
    """What nobody need be asked for (`known_facts`)."""

    @property
    def checked(self) -> int:
        """Provisions that applied and were checked, whatever came out."""
        return sum(finding.result is not Result.UNKNOWN for finding in self.findings)

    @property
    def breaches(self) -> tuple[Finding, ...]:
        """Findings that are breached, heaviest first."""
        order = {Outcome.VIOLATION: 0, Outcome.JUDGEMENT: 1, Outcome.COMPLIANT: 2}
        broken = [finding for finding in self.findings if finding.result is Result.BREACHED]
        return tuple(sorted(broken, key=lambda finding: order.get(finding.weight, 3)))


ALL_FACETS: tuple[Facet, ...] = tuple(Facet)


def check(book: Lawbook, read: ReadProposal, scope: tuple[Facet, ...] = ALL_FACETS) -> Verdict:
    """The verdict on a proposal, over the facets in `scope`."""
    return check_case(book, open_case(book, read), scope)


def check_case(book: Lawbook, case: Case, scope: tuple[Facet, ...] = ALL_FACETS) -> Verdict:
    """The verdict on a case whose names are resolved."""
    runs = [Run(book, case, day) for day in law_days_of(book, case)]
    return verdict_on(book, case, scope, runs, [tuple(run.findings()) for run in runs])


def verdict_on(
    book: Lawbook, case: Case, scope: tuple[Facet, ...], runs: list[Run], found: list[tuple[Finding, ...]]
) -> Verdict:
    """The verdict that findings make, those of each run in its place."""
    days = case.days
    notes: tuple[Diagnostic, ...] = (_no_decision_date(_day_to_go_by(case)),) if days is None else ()
    findings = _merge(found)
    findings = tuple(finding for finding in findings if finding.facet in scope)
    if not case.actions:
        findings = tuple(_open_without_action(finding) for finding in findings)
    facets = {facet: _facet(facet, findings, runs, case) for facet in scope}
    blockers = [blocker for finding in findings if finding.weight in _OPEN for blocker in finding.blockers]
    if days is None or days[0] != days[1]:
        blockers.append(Blocker("decision.on"))
    if not case.names.posts or case.names.unresolved:
        blockers.append(Blocker("post.title"))
    if not case.actions:
        blockers.append(Blocker("action"))
    notes += tuple(_several_readings(book, readings) for readings in case.names.posts if len(readings) > 1)
    if any(len(readings) > 1 for readings in case.names.posts):
        blockers.append(Blocker("post.unit"))
    last = runs[-1] if runs else None
    known = known_facts(book, case)
    return Verdict(
        file=case.file, outcome=heaviest(facet.outcome for facet in facets.values()), facets=facets, on=days,
        posts=last.readings if last else (), actions=case.actions, regime=_regime(book, findings, runs),
        competence=last.assemblies(last.day) if last else (), clashes=last.clashes if last else (), findings=findings,
        unchecked=tuple(last.unchecked(scope)) if last else (), missing_facts=missing_facts(book, blockers, known),
        missing_law=last.missing_law(facets) if last else (), diagnostics=(*case.diagnostics, *notes),
        lawbook=book.hash, case=case, known=known,
    )  # fmt: skip


def known_facts(book: Lawbook, case: Case) -> Facts:
    """What nobody need be asked for: what the file states, and the province that the name of the post tells."""
    readings = [each[0] for each in case.names.posts if len(each) == 1]
    if not readings or len(readings) < len(case.names.posts):
        return case.facts
    told = post_facts(book, readings[0], None)
    return case.facts.with_values({PROVINCE: told[PROVINCE]}) if PROVINCE in told else case.facts


def law_days_of(book: Lawbook, case: Case) -> tuple[dt.date, ...]:
    """A day of every regime the decision may fall in; without a decision date, the day to go by; else none."""
    if case.days is not None:
        return book.law_days(*case.days)
    stand_in = _day_to_go_by(case)
    return () if stand_in is None else (stand_in,)


_OPEN = frozenset({Outcome.UNDETERMINED, Outcome.JUDGEMENT})


class Run:
    """The case under the law of one day."""

    def __init__(self, book: Lawbook, case: Case, day: dt.date) -> None:
        self.book = book
        self.case = case
        self.day = day
        self.actions = actions_or_filling(case)
        self.readings = tuple(readings[0] for readings in case.names.posts if len(readings) == 1)
        self.ambiguous = any(len(readings) > 1 for readings in case.names.posts)
        self._assemblies: dict[dt.date, tuple[Assembly, ...]] = {}
        self._facts: dict[tuple[dt.date, ResolvedPost | None], Facts] = {}
        self._managing: str | None = None
        self._bearing: tuple[Requirement, ...] | None = None

    @property
    def post(self) -> ResolvedPost | None:
        """The post requirements are judged for: the first of a compound."""
        return self.readings[0] if self.readings and not self.ambiguous else None

    def facts_on(self, day: dt.date, post: ResolvedPost | None) -> Facts:
        """Facts with everything derivable under the law of `day`."""
        if (day, post) not in self._facts:
            self._facts[day, post] = with_derived(self.book, self.case.facts, post, day)
        facts = self._facts[day, post]
        if self._managing is not None and "managing_level" not in facts.values:
            facts = facts.with_values({"managing_level": self._managing})
        return facts

    def assemblies(self, day: dt.date) -> tuple[Assembly, ...]:
        """Competence for each post on a day; the highest level decides for several posts."""
        if day not in self._assemblies:
            found = tuple(
                assemble(
                    self.book, reading.post, self.actions, day, self._facts_of_competence(day, reading),
                    calendar_of(self.book),
                )
                for reading in self.readings
            )  # fmt: skip
            self._assemblies[day] = supersede_lower(self.book, found)
        return self._assemblies[day]

    def _facts_of_competence(self, day: dt.date, reading: ResolvedPost) -> Facts:
        """Facts as `facts_on` gives them, as far as the rows of the post read them: most read nothing that is derived."""
        if derives_none(self.book, self.book.facts_of_competence(reading.post)):
            return self.case.facts.with_values(post_facts(self.book, reading, day))
        return self.facts_on(day, reading)

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """Conflicts between competence rows on the day."""
        return tuple(clash for assembly in self.assemblies(self.day) for clash in assembly.clashes)

    @property
    def unregulated(self) -> bool:
        """Whether an exhaustive list is held that does not name a post."""
        return any(
            unregulated(self.book, assembly, reading.province)
            for assembly, reading in zip(self.assemblies(self.day), self.readings, strict=True)
        )

    def settle_managing_level(self) -> None:
        """From competence to the fact the requirements read: at which level the post is managed."""
        if self.readings and not self.ambiguous:
            self._managing = managing_level(self.book, self.assemblies(self.day))
            if any("managing_level" in self.book.facts_of_competence(each.post) for each in self.readings):
                self._assemblies.clear()

    def findings(self) -> Iterator[Finding]:
        """Every finding under this day's law; none where it is not known what post is being filled."""
        if not self.case.names.posts or self.case.names.unresolved:
            return
        self.settle_managing_level()
        facts = self.facts_on(self.day, self.post)
        if self.readings and not self.ambiguous:
            yield from link_findings(
                self.book, facts, self.assemblies, self.day, self.readings[0].province, self.case.places
            )
        evaluator = Native(facts, calendar_of(self.book))
        post = self.post.post if self.post else None
        for rule in self._rules(facts):
            finding = judge(self.book, rule, evaluator, facts, self.day)
            if finding is not None:
                yield with_transition(self.book, rule, finding, evaluator, facts, self.day)
        for row in self.book.untranslatable_for(post, self.actions, self.day):
            truth = evaluator.truth(row.applies)
            if row.judgement and truth is not False:
                yield Finding(
                    code=f"{row.facet.value}.can-xem-xet.{row.ground.id.split('.')[-1]}", rule=row.ground.id,
                    facet=row.facet, result=Result.BREACHED if truth else Result.UNKNOWN, severity=Severity.JUDGEMENT,
                    title=row.title, message=row.reason, citations=row.ground.citations,
                    confidence=row.ground.confidence, law_of=self.day, blockers=evaluator.blockers(row.applies),
                )  # fmt: skip

    def _rules(self, facts: Facts) -> tuple[Requirement, ...]:
        """Requirements that may bear on the case, by its post, actions and dates; looked for once."""
        if self._bearing is None:
            post = self.post.post if self.post else None
            self._bearing = tuple(self.book.requirements_for(post, self.actions, self.day, event_days(facts)))
        return self._bearing

    def unchecked(self, scope: tuple[Facet, ...]) -> Iterator[Unchecked]:
        """Provisions no machine decides, and gaps of the instruments that govern the day."""
        if not self.case.names.posts or self.case.names.unresolved:
            return
        facts = self.facts_on(self.day, self.post)
        evaluator = Native(facts, calendar_of(self.book))
        post = self.post.post if self.post else None
        grounds = (rule.ground for rule in self._rules(facts))
        cited = {each.instrument for ground in grounds if ground.interval.covers(self.day) for each in ground.citations}
        for row in self.book.untranslatable_for(post, self.actions, self.day):
            if not row.judgement and row.facet in scope and evaluator.truth(row.applies) is not False:
                yield Unchecked(row.ground.citations, row.title, row.reason, row.facet)
        for instrument, gaps in _gaps_of(self.book).items():
            if instrument in cited and self.book.instruments[instrument].interval.covers(self.day):
                yield from gaps

    def missing_law(self, facets: Mapping[Facet, FacetVerdict]) -> tuple[MissingLaw, ...]:
        """Texts to consult: for competence, and for facets no rule of this lawbook speaks to."""
        province = self.readings[0].province if self.readings else None
        found = list(missing_law(self.book, self.assemblies(self.day), province, self.day))
        for facet, verdict in facets.items():
            if self.post is not None and verdict.rules == verdict.supplementary and facet is not Facet.AUTHORITY:
                found.append(MissingLaw(NO_RULES[facet]))
        return tuple(dict.fromkeys(found))


def _gaps_of(book: Lawbook) -> Mapping[str, tuple[Unchecked, ...]]:
    """What is not checked as the wording is not held, by instrument; worked out once a lawbook."""
    if "gaps" not in book.memo:
        book.memo["gaps"] = {
            instrument: tuple(Unchecked((Citation(instrument, gap.provision),), gap.title, _GAP, None) for gap in gaps)
            for instrument, gaps in book.gaps.items()
        }
    return cast("Mapping[str, tuple[Unchecked, ...]]", book.memo["gaps"])


_GAP = Text("chưa có toàn văn điều khoản này", "the wording of this provision is not held")
NO_RULES = {
    Facet.ELIGIBILITY: Text(
        "Quy định về tiêu chuẩn, điều kiện đối với chức danh này vào ngày này",
        "The rules on eligibility for this post on this day",
    ),
    Facet.PROCEDURE: Text(
        "Quy định về quy trình đối với chức danh này vào ngày này", "The rules on procedure for this post on this day"
    ),
    Facet.DOSSIER: Text(
        "Quy định về hồ sơ đối với chức danh này vào ngày này", "The rules on the dossier for this post on this day"
    ),
}


def _facet(facet: Facet, findings: tuple[Finding, ...], runs: list[Run], case: Case) -> FacetVerdict:
    mine = [finding for finding in findings if finding.facet is facet and finding.severity is not Severity.NOTICE]
    outcomes = [finding.weight for finding in mine]
    if facet is Facet.AUTHORITY and any(run.clashes for run in runs):
        outcomes.append(Outcome.CONFLICTING)
    if facet is Facet.AUTHORITY and any(run.unregulated for run in runs):
        outcomes.append(Outcome.UNREGULATED)
    supplementary = sum(not finding.carries for finding in mine)
    if len(mine) == supplementary or not case.actions or not case.names.posts or case.names.unresolved:
        # INVARIANT: no facet is compliant by silence: nothing checked, or not knowing what to check, is undetermined.
        outcomes.append(Outcome.UNDETERMINED)
    checked = sum(finding.result is not Result.UNKNOWN for finding in mine)
    return FacetVerdict(heaviest(outcomes), checked, len(mine), supplementary)


def _merge(runs: list[tuple[Finding, ...]]) -> tuple[Finding, ...]:
    """One list for several possible days: what differs between them is unknown until the date is known."""
    if len(runs) == 1:
        return runs[0]
    by_rule: dict[str, list[Finding]] = {}
    for run in runs:
        for finding in run:
            by_rule.setdefault(finding.rule, []).append(finding)
    return tuple(_agreed(found, len(runs)) for found in by_rule.values())


def _open_without_action(finding: Finding) -> Finding:
    """Without a stated action a rule may not bear on the case at all: what it would breach stays open."""
    if finding.result is not Result.BREACHED:
        return finding
    return finding._replace(result=Result.UNKNOWN, blockers=finding.blockers | {Blocker("action")}, repair=None)


def _agreed(found: list[Finding], runs: int) -> Finding:
    results = {finding.result for finding in found}
    everywhere = len(found) == runs or results <= {Result.SATISFIED, Result.EXCEPTED}
    if len(results) == 1 and everywhere:
        return found[-1]
    blockers = frozenset().union(*(finding.blockers for finding in found), {Blocker("decision.on")})
    return found[-1]._replace(result=Result.UNKNOWN, blockers=blockers, repair=None)


def _regime(book: Lawbook, findings: tuple[Finding, ...], runs: list[Run]) -> tuple[Instrument, ...]:
    cited = [citation for finding in findings for citation in finding.citations]
    for run in runs:
        for assembly in run.assemblies(run.day):
            cited += [citation for entry in assembly.entries for citation in entry.citations]
    return regime(book, cited, [run.day for run in runs])


def _day_to_go_by(case: Case) -> dt.date | None:
    """Without a decision date: the day the file was received, else proposed."""
    for path in ("received_on", "proposer.on"):
        value = case.facts.get(path)
        if isinstance(value, dt.date):
            return value
    return None


def _several_readings(book: Lawbook, readings: tuple[ResolvedPost, ...]) -> Diagnostic:
    vi = "; ".join(post_label(book, reading).vi for reading in readings)
    en = "; ".join(post_label(book, reading).en for reading in readings)
    return Diagnostic(
        "PC407",
        Text(f"chức danh có thể hiểu là: {vi}", f"the post can mean: {en}"),
        help=Text("ghi rõ cơ quan, đơn vị", "name the unit"),
        level=Level.WARNING,
    )


def _no_decision_date(stand_in: dt.date | None) -> Diagnostic:
    if stand_in is None:
        text = Text(
            "hồ sơ không có ngày nào để xác định quy định áp dụng", "the file gives no date by which to pick the law"
        )
    else:
        text = Text(
            f"hồ sơ chưa có ngày quyết định: xét theo quy định có hiệu lực ngày {stand_in:%d/%m/%Y}",
            f"no decision date yet: judged by the law in force on {stand_in:%Y-%m-%d}",
        )
    return Diagnostic("PC406", text, level=Level.WARNING)
