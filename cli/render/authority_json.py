"""The answer of `authority` as `phancap.authority/1`, labels in the language of the run."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable

from pydantic import BaseModel

from cli.comparison import Change, Comparison, Holder
from cli.dated_authority import Branch, DatedAuthority, branches_cut
from cli.render.item_paths import written_out
from cli.settings import Settings
from cli.why_not import Reason
from engine.bilingual import Text
from engine.competence.assemble import Clash
from engine.conditions.tree import TRUE, to_json
from engine.conditions.wording import Wording
from engine.intake.names import ResolvedPost
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation, Instrument
from engine.model import authority as out
from engine.model.vocabulary import ACTION_GROUPS
from engine.text import PartialDate
from engine.verdict.authority import MAX_BRANCHES
from engine.verdict.labels import body_label, name_of


def as_json(model: BaseModel) -> str:
    """Indented JSON, Vietnamese letters as they are, ended by a line feed."""
    data = model.model_dump(by_alias=True, mode="json")
    if data.get("why_not", data) is None:
        del data["why_not"]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def day_text(day: PartialDate) -> str:
    """`2025-11-21`, or `2025-11`, `2025` where no more was said."""
    if day.exact:
        return day.first.isoformat()
    return day.first.isoformat()[: 7 if day.first.month == day.last.month else 4]


def action_text(actions: tuple[str, ...]) -> str:
    """Action ids joined by `;`; `fill` for the whole group."""
    return "fill" if actions == ACTION_GROUPS["fill"] else ";".join(actions)


class AuthorityJson:
    """Builds the output models for one lawbook and language."""

    def __init__(self, book: Lawbook, settings: Settings) -> None:
        self.book = book
        self.settings = settings
        self.wording = Wording(book.facts, settings.language, name_of(book, settings.language).get)

    def authority(self, asked: DatedAuthority, why: out.WhyNotOut | None = None) -> out.AuthorityOut:
        """The whole answer."""
        branches = asked.branches()
        opened = [branch for branch in branches if branch.when != TRUE]
        cut = {id(branch) for branch in opened[MAX_BRANCHES:]}
        answers = asked.answers
        clashes = tuple(dict.fromkeys(clash for answer in answers for clash in answer.clashes))
        provinces = {item.reading.post: item.reading.province for answer in answers for item in answer.posts}
        diagnostics = list(dict.fromkeys(each for answer in answers for each in answer.diagnostics))
        if cut:
            diagnostics.append(branches_cut(len(cut)))
        return out.AuthorityOut(
            schema=out.SCHEMA,
            on=day_text(asked.asked),
            action=action_text(answers[0].actions),
            posts=list(
                {item.reading: self._post(item.reading) for answer in answers for item in answer.posts}.values()
            ),
            regime=[_regime(each) for each in asked.regime],
            competence=[self.branch(branch) for branch in branches if id(branch) not in cut],
            verdict=asked.verdict,
            conflicts=[self._conflict(clash, provinces.get(clash.post)) for clash in clashes],
            missing_facts=[
                out.MissingFactOut(path=each.path, label=self._say(each.label), calendar=each.calendar)
                for each in asked.missing_facts(self.book)
            ],
            missing_law=[
                out.MissingLawOut(text=self._say(each.text), instrument=self._number(each.instrument))
                for each in asked.missing_law
            ],
            unresolved=[
                out.UnresolvedOut(text=each.text, suggestions=list(each.suggestions))
                for each in dict.fromkeys(each for answer in answers for each in answer.unresolved)
            ],
            diagnostics=[each.to_json() for each in diagnostics],
            why_not=why,
        )

    def branch(self, branch: Branch) -> out.CompetenceOut:
        """One body in one role."""
        entry = branch.entry
        when = None
        if branch.when != TRUE:
            when = out.ConditionOut(
                text=self.wording.words(written_out(branch.when, None)), condition=to_json(branch.when)
            )
        return out.CompetenceOut(
            role=entry.role.value, body=self.body(entry.body, branch.item.reading.province), post=entry.post, when=when,
            provisions=self.provisions(entry.citations), confidence=entry.confidence.value, rules=list(entry.rules),
            variable=entry.variable,
        )  # fmt: skip

    def body(self, body: str, province: str | None) -> out.BodyOut:
        """A body with its label for the province."""
        return out.BodyOut(id=body, label=self._say(body_label(self.book, body, province)))

    def provisions(self, citations: Iterable[Citation]) -> list[out.ProvisionOut]:
        """Provisions by the numbers of their instruments."""
        return [
            out.ProvisionOut(instrument=self.book.instruments[each.instrument].number, cite=each.provision)
            for each in citations
        ]

    def why_not(self, asked: DatedAuthority, body: str, reasons: Iterable[Reason]) -> out.WhyNotOut:
        """Reasons and who is competent instead."""
        province = next((item.reading.province for item in asked.answers[0].posts), None)
        return out.WhyNotOut(
            body=self.body(body, province),
            reasons=[
                out.WhyNotReasonOut(
                    kind=each.kind, rule=each.rule, provisions=self.provisions(each.citations),
                    text=self._say(each.text),
                )
                for each in reasons
            ],
            instead=[self.branch(branch) for branch in asked.branches() if branch.entry.body != body],
        )  # fmt: skip

    def comparison(self, found: Comparison) -> out.ComparisonOut:
        """Both answers and what differs."""
        return out.ComparisonOut(
            schema=out.COMPARISON_SCHEMA,
            first=self.authority(found.first),
            second=self.authority(found.second),
            same=[self._change(each, found) for each in found.same],
            changed=[self._change(each, found) for each in found.changed],
            instruments=[
                out.InstrumentChangeOut(
                    instrument=each.instrument.number, event="begins" if each.begins else "ends",
                    on=each.on.isoformat(), replaced_by=list(each.replaced_by),
                )
                for each in found.instruments
            ],
        )  # fmt: skip

    def _change(self, change: Change, found: Comparison) -> out.ChangeOut:
        def province(asked: DatedAuthority) -> str | None:
            posts = (item for answer in asked.answers for item in answer.posts if item.reading.post == change.post)
            return next((item.reading.province for item in posts), None)

        return out.ChangeOut(
            post=change.post,
            role=change.role.value,
            before=[self._changed(holder, province(found.first)) for holder in change.before],
            after=[self._changed(holder, province(found.second)) for holder in change.after],
        )

    def _changed(self, holder: Holder, province: str | None) -> out.HolderOut:
        body, when = holder
        label = self._say(body_label(self.book, body, province))
        return out.HolderOut(
            id=body, label=label, when=None if when == TRUE else self.wording.words(written_out(when, None))
        )

    def _post(self, reading: ResolvedPost) -> out.PostOut:
        return out.PostOut(
            id=reading.post, label=self._say(self.book.posts[reading.post].label), unit=self._unit(reading),
            place=reading.place, interim=reading.interim, resolved_by=reading.by,
        )  # fmt: skip

    def _unit(self, reading: ResolvedPost) -> out.UnitOut | None:
        if reading.unit is None and reading.province is None:
            return None
        return out.UnitOut(id=reading.unit, label=self._say(unit_label(self.book, reading)), province=reading.province)

    def _conflict(self, clash: Clash, province: str | None) -> out.ConflictOut:
        return out.ConflictOut(
            role=clash.role.value,
            post=clash.post,
            bodies=[self.body(each.body, province) for each in (clash.first, clash.second)],
            provisions=[self.provisions(each.citations) for each in (clash.first, clash.second)],
        )

    def _number(self, instrument: str | None) -> str | None:
        return None if instrument is None else self.book.instruments[instrument].number

    def _say(self, text: Text) -> str:
        return self.settings.say(text)


def unit_label(book: Lawbook, reading: ResolvedPost) -> Text:
    """`Sở Tài chính tỉnh Quảng Ninh`; the province alone where no unit is named."""
    province = book.provinces.get(reading.province) if reading.province else None
    place = Text("", "")
    if province is not None:
        kind = "thành phố" if province.kind == "thanh-pho" else "tỉnh"
        place = Text(f"{kind} {province.name.vi}", province.name.en)
    if reading.unit is None:
        return place
    name = book.units[reading.unit].name
    return Text(f"{name.vi} {place.vi}".strip(), f"{name.en}, {place.en}".rstrip(", "))


def _regime(row: Instrument) -> out.RegimeOut:
    data = {"instrument": row.number, "from": _iso(row.interval.start), "to": _iso(row.interval.end)}
    return out.RegimeOut.model_validate(data)


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
