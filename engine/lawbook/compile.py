"""Compiles packs into a lawbook: catalogue first, then instruments, parameters, derivations and rows of law."""

from __future__ import annotations

from collections.abc import Mapping

from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag, Level, Span
from engine.lawbook.book import Lawbook
from engine.lawbook.catalogue import Catalogue, compile_catalogue
from engine.lawbook.collecting import uncollected
from engine.lawbook.entries import (
    CompetenceRule,
    Derivation,
    Instrument,
    InstrumentEdge,
    Interval,
    Provision,
    Requirement,
    Source,
    Suppression,
    Untranslatable,
)
from engine.lawbook.exceptions import with_exceptions
from engine.lawbook.grounds import BODY, INSTRUMENT, Checks, frozen, maybe_text, text_of
from engine.lawbook.parameters import ParameterTable
from engine.lawbook.reader import RawPack, read_packs
from engine.lawbook.rules import PackCompiler
from engine.lawbook.sources import PackSources
from engine.lawbook.templates import dossier_requirements, procedure_requirements
from engine.model.catalogue_files import PostsFile
from engine.model.facts import FactSpec
from engine.model.pack import (
    CalendarFile,
    CompetenceFile,
    DelegationsFile,
    DerivationsFile,
    DossierFile,
    InstrumentFile,
    LintFile,
    ParametersFile,
    ProceduresFile,
    ProvisionsFile,
    RequirementsFile,
    UntranslatableFile,
)
from engine.model.registry import base_facts


@uncollected()
def compile_lawbook(sources: PackSources, bag: DiagnosticBag, spans: dict[str, Span] | None = None) -> Lawbook:
    """The lawbook of all packs. Faults go to `bag`; a faulty row is left out, so the caller must look at the bag.

    `spans` receives the place of every row of law, instrument and post, by id.
    """
    packs = _without_replaced(read_packs(sources, bag))
    checks = Checks(bag)
    catalogue = compile_catalogue(packs, checks)
    checks.posts = catalogue.posts
    checks.bodies = frozenset(catalogue.bodies)
    instruments = _instruments(packs, bag)
    checks.instruments = instruments
    _check_instruments(packs, instruments, catalogue, checks)
    places = {} if spans is None else spans
    _place(packs, places)
    return _Rows(sources.hash, packs, catalogue, instruments, checks, places).compile()


def _place(packs: tuple[RawPack, ...], places: dict[str, Span]) -> None:
    for pack in packs:
        for file, instrument in pack.of_kind(InstrumentFile):
            places[instrument.id] = file.document.span(())
        for file, numbers in pack.of_kind(ParametersFile):
            owner = pack.instrument.id if pack.instrument is not None else ""
            for index, number in enumerate(numbers.parameters):
                places[f"{owner}:{number.id}"] = file.document.span(("parameters", index))
        for file, posts in pack.of_kind(PostsFile):
            for index, post in enumerate(posts.posts):
                places.setdefault(post.id, file.document.span(("posts", index)))


def _without_replaced(packs: tuple[RawPack, ...]) -> tuple[RawPack, ...]:
    """An office's pack stands in place of the shipped pack of the same instrument: the office holds the text."""
    own = {pack.instrument.id for pack in packs if pack.overlay and pack.instrument is not None}
    return tuple(pack for pack in packs if pack.overlay or pack.instrument is None or pack.instrument.id not in own)


def _instruments(packs: tuple[RawPack, ...], bag: DiagnosticBag) -> dict[str, Instrument]:
    found: dict[str, Instrument] = {}
    for pack in packs:
        row = pack.instrument
        if row is None:
            continue
        if row.id in found:
            bag.add(
                "PC145",
                Text(f"văn bản “{row.id}” có ở hai thư mục", f"instrument “{row.id}” stands in two folders"),
                Span(pack.folder),
            )
            continue
        jurisdiction = row.jurisdiction if isinstance(row.jurisdiction, str) else row.jurisdiction.province
        found[row.id] = Instrument(
            id=row.id, number=row.number, title=text_of(row.title), kind=row.kind, issuer=row.issuer, rank=row.rank,
            jurisdiction=jurisdiction, interval=Interval(row.from_, row.to), replaces=row.replaces, amends=row.amends,
            edges=tuple(InstrumentEdge(edge.kind, edge.instrument, edge.provision) for edge in row.edges),
            text_held=row.text_held, validity=row.validity,
            exhaustive=row.exhaustive, draft=row.status == "draft", confidential=row.confidential,
            confidence=row.confidence, note=maybe_text(row.note), overlay=pack.overlay, hash=pack.hash,
            sources=tuple(Source(source.id, source.title, source.kind) for source in row.sources),
        )  # fmt: skip
    return found


def _check_instruments(
    packs: tuple[RawPack, ...], instruments: Mapping[str, Instrument], catalogue: Catalogue, checks: Checks
) -> None:
    for pack in packs:
        for file, row in pack.of_kind(InstrumentFile):
            if row.issuer is not None:
                checks.refer(row.issuer, catalogue.bodies, BODY, file.document.span(("issuer",)))
            for key in ("replaces", "amends"):
                for other in getattr(row, key):
                    checks.refer(other, instruments, INSTRUMENT, file.document.span((key,)))
            for index, edge in enumerate(row.edges):
                checks.refer(edge.instrument, instruments, INSTRUMENT, file.document.span(("edges", index)))
            if not isinstance(row.jurisdiction, str):
                province = Text("tỉnh", "province")
                checks.refer(
                    row.jurisdiction.province, catalogue.provinces, province, file.document.span(("jurisdiction",))
                )
            for other in row.replaces:
                _check_succession(row, instruments.get(other), file.document.span(("replaces",)), checks.bag)


def _check_succession(row: InstrumentFile, replaced: Instrument | None, span: Span, bag: DiagnosticBag) -> None:
    if replaced is None or row.from_ is None or row.status == "draft":
        return
    end = replaced.interval.end
    if end is None or end > row.from_:
        bag.add(
            "PC149",
            Text(
                f"“{replaced.number}” bị thay thế từ {row.from_} nhưng chưa ghi hết hiệu lực vào ngày đó",
                f"“{replaced.number}” is replaced from {row.from_} but does not end by then",
            ),
            span,
            level=Level.WARNING,
        )


class _Rows:
    """The second half: rows of law, which may refer to any parameter, post, body or fact of any pack."""

    def __init__(
        self, digest: str, packs: tuple[RawPack, ...], catalogue: Catalogue,
        instruments: Mapping[str, Instrument], checks: Checks, places: dict[str, Span],
    ) -> None:  # fmt: skip
        self.digest = digest
        self.packs = packs
        self.catalogue = catalogue
        self.instruments = instruments
        self.checks = checks
        self.places = places
        self.suppressions: list[Suppression] = []
        self.facts: dict[str, FactSpec] = dict(base_facts())
        self.parameters = ParameterTable(instruments)
        self.competence: list[CompetenceRule] = []
        self.requirements: list[Requirement] = []
        self.untranslatable: list[Untranslatable] = []
        self.derivations: list[Derivation] = []
        self.provisions: list[Provision] = []
        self.override_spans: list[tuple[str, Span]] = []
        self.row_spans: dict[str, Span] = {}
        self.succeeded_spans: list[tuple[str, Span]] = []
        self.replaced_spans: list[tuple[str, Span]] = []
        self.exceptions: dict[str, tuple[str, ...]] = {}

    def compile(self) -> Lawbook:
        seen: dict[str, Span] = {}
        compilers = [
            (pack, PackCompiler(self.instruments[pack.instrument.id], frozenset(source.id for source in pack.instrument.sources),
                                self.checks, self.facts, self.parameters, seen))
            for pack in self.packs
            if pack.instrument is not None
        ]  # fmt: skip
        for pack, compiler in compilers:
            self._parameters(pack, compiler)
        for pack, _ in compilers:
            self._declare_derived(pack)
        for pack, compiler in compilers:
            self._derivations(pack, compiler)
            self._competence(pack, compiler)
            self._requirements(pack, compiler)
            self._rest(pack, compiler)
        known = {rule.ground.id for rule in self.competence}
        for identifier, span in self.override_spans:
            self.checks.refer(identifier, known, Text("dòng thẩm quyền", "row of competence"), span)
        self._check_circles()
        rows = {row.ground.id for row in self.requirements}
        for identifier, span in (*self.succeeded_spans, *self.replaced_spans):
            self.checks.refer(identifier, rows, Text("yêu cầu", "requirement"), span)
        self.places.update(seen)
        return Lawbook(
            hash=self.digest, instruments=self.instruments, bodies=self.catalogue.bodies, kinds=self.catalogue.kinds,
            units=self.catalogue.units, provinces=self.catalogue.provinces,
            place_lists=tuple(self.catalogue.place_lists), posts=self.catalogue.posts,
            competence=tuple(self.competence), requirements=self._requirements_with_exceptions(),
            untranslatable=tuple(self.untranslatable), derivations=tuple(self.derivations),
            parameters=tuple(each for versions in self.parameters.versions.values() for each in versions),
            provisions=tuple(self.provisions), facts=self.facts, calendar=self._calendar(),
            suppressions=tuple(self.suppressions),
        )  # fmt: skip

    def _requirements_with_exceptions(self) -> tuple[Requirement, ...]:
        jurisdictions = {each.id: each.jurisdiction for each in self.instruments.values()}
        return with_exceptions(self.requirements, self.exceptions, jurisdictions)

    def _check_circles(self) -> None:
        """Rows that override one another in a circle would all vanish (PC135)."""
        named = {rule.ground.id: rule.overrides for rule in self.competence}
        for start in named:
            reached: set[str] = set()
            pending = list(named[start])
            while pending:
                at = pending.pop()
                if at not in reached:
                    reached.add(at)
                    pending.extend(named.get(at, ()))
            if start in reached:
                self.checks.bag.add(
                    "PC135",
                    Text(f"dòng “{start}” là ngoại lệ của chính nó", f"the row “{start}” is an exception to itself"),
                    self.row_spans[start],
                    Text("bỏ một “overrides” trong vòng", "take one “overrides” out of the circle"),
                )

    def _calendar(self) -> dict[str, object]:
        """The last calendar read: an office's own replaces the shipped one."""
        found: dict[str, object] = {}
        for pack in self.packs:
            for _, calendar in pack.of_kind(CalendarFile):
                found = {"calendar": frozen(calendar.calendar)}
        return found

    def _parameters(self, pack: RawPack, compiler: PackCompiler) -> None:
        for file, rows in pack.of_kind(ParametersFile):
            for index, row in enumerate(rows.parameters):
                parameter = compiler.parameter(row, file, ("parameters", index))
                if parameter is not None:
                    self.parameters.add(parameter)

    def _declare_derived(self, pack: RawPack) -> None:
        for _, rows in pack.of_kind(DerivationsFile):
            for row in rows.derivations:
                spec = FactSpec(row.id, row.type, text_of(row.title), row.unit, derived=True)
                held = self.facts.get(row.id)
                if held is None or held.derived:
                    self.facts[row.id] = spec

    def _derivations(self, pack: RawPack, compiler: PackCompiler) -> None:
        for file, rows in pack.of_kind(DerivationsFile):
            for index, row in enumerate(rows.derivations):
                derivation = compiler.derivation(row, file, ("derivations", index))
                if derivation is not None:
                    self.derivations.append(derivation)

    def _competence(self, pack: RawPack, compiler: PackCompiler) -> None:
        for file, rows in pack.of_kind(CompetenceFile):
            for index, row in enumerate(rows.rows):
                span = file.document.span(("rows", index, "overrides"))
                self.override_spans.extend((identifier, span) for identifier in row.overrides)
                self.row_spans.setdefault(row.id, span)
                self.competence.extend(compiler.competence(row, file, ("rows", index)))
        for file, delegations in pack.of_kind(DelegationsFile):
            for index, delegation in enumerate(delegations.delegations):
                self.competence.extend(compiler.delegation(delegation, file, ("delegations", index)))

    def _requirements(self, pack: RawPack, compiler: PackCompiler) -> None:
        for file, rows in pack.of_kind(RequirementsFile):
            for index, row in enumerate(rows.requirements):
                if row.succeeds is not None:
                    self.succeeded_spans.append((row.succeeds, file.document.span(("requirements", index, "succeeds"))))
                if row.overrides:
                    span = file.document.span(("requirements", index, "overrides"))
                    self.replaced_spans.extend((identifier, span) for identifier in row.overrides)
                    self.exceptions[row.id] = row.overrides
                self.requirements.extend(compiler.requirement(row, file, ("requirements", index)))
        for file, procedures in pack.of_kind(ProceduresFile):
            for index, procedure in enumerate(procedures.procedures):
                for made in procedure_requirements(procedure):
                    self.requirements.extend(compiler.requirement(made, file, ("procedures", index)))
        for file, dossier in pack.of_kind(DossierFile):
            for index, document in enumerate(dossier.dossier):
                for made in dossier_requirements(document):
                    self.requirements.extend(compiler.requirement(made, file, ("dossier", index)))

    def _rest(self, pack: RawPack, compiler: PackCompiler) -> None:
        for file, rows in pack.of_kind(UntranslatableFile):
            for index, row in enumerate(rows.untranslatable):
                self.untranslatable.extend(compiler.untranslatable(row, file, ("untranslatable", index)))
        for _, lint in pack.of_kind(LintFile):
            self.suppressions.extend(
                Suppression(
                    compiler.instrument.id, row.code, frozenset(row.rules), frozenset(row.posts), text_of(row.reason)
                )
                for row in lint.suppressions
            )
        for _, provisions in pack.of_kind(ProvisionsFile):
            self.provisions.extend(
                Provision(
                    compiler.instrument.id,
                    row.provision,
                    text_of(row.title),
                    row.status,
                    maybe_text(row.note),
                    row.implements,
                    row.confidence,
                    row.demands,
                )
                for row in provisions.provisions
            )
