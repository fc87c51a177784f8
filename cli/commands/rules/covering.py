"""`phancap rules coverage`: which provisions and conditions the scenarios test."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.feature_files import feature_files
from cli.render.diagnostics_text import diagnostics_page
from cli.render.findings import FORMATS, Finding, junit, sarif
from cli.render.page import Page, show
from cli.scenario_evidence import ScenarioEvidence, rule_places, scenario_evidence
from cli.settings import Settings
from engine.analysis.coverage import ConditionCoverage, Coverage, RuleCoverage, coverage
from engine.analysis.evidence import Evidence
from engine.bilingual import Text
from engine.conditions.wording import Wording
from engine.diagnostics import Level, Span
from engine.lawbook.book import Lawbook
from engine.verdict.labels import cite, name_of
from engine.writing import write_file

_STATUSES = {
    "tested": Text("đã kiểm tra", "tested"), "modelled": Text("chưa kiểm tra", "not tested"),
    "stated": Text("thể hiện ở ngày, quan hệ văn bản, hạng chức danh", "held as dates, relations, ranks"),
    "untranslatable": Text("máy không quyết định", "no machine decides"), "gap": Text("chưa có lời văn", "wording not held"),
}  # fmt: skip
_UNCITED = Text("không dòng thẩm quyền, yêu cầu nào viện dẫn", "no row of competence or requirement cites it")
_NEVER = (
    ("true", Text("chưa khi nào đúng", "never true")),
    ("false", Text("chưa khi nào sai", "never false")),
    ("deciding", Text("chưa khi nào quyết định kết quả", "never decides")),
    ("unknown", Text("chưa khi nào thiếu dữ kiện", "never unknown")),
)


def _run(
    settings: Settings, path: str, instruments: tuple[str, ...], proposals: tuple[str, ...], write_scenarios: str | None,
    at_least: int | None, as_json: bool, output_format: str,
) -> None:  # fmt: skip
    held = scenario_evidence(settings, path, instruments)
    evidence = [Evidence(each.case, each.facets) for each in held.recording.questions]
    evidence += _proposed(held.book, proposals)
    found = coverage(held.book, evidence, held.instruments)
    written = _write(held, found, write_scenarios, feature_files(path)) if write_scenarios else None
    if as_json or output_format == "json":
        click.echo(json.dumps(_data(settings, held, found, written), ensure_ascii=False, indent=2))
    elif output_format != "text":
        findings = list(_findings(settings, held, found, rule_places(settings, path)))
        passed = [f"{each.instrument}: {each.provision}" for each in found.provisions if each.status == "tested"]
        click.echo(
            sarif(findings) if output_format == "sarif" else junit("phancap rules coverage", findings, passed), nl=False
        )
    else:
        show(diagnostics_page(held.recording.refused, settings), settings)
        show(_page(settings, held.book, found, written), settings)
    exit_with(ExitCode.VIOLATION if at_least is not None and found.percent < at_least else ExitCode.ANSWERED)


def _findings(
    settings: Settings, held: ScenarioEvidence, found: Coverage, places: dict[str, Span]
) -> Iterator[Finding]:
    """Provisions no case bore on, rows that bear on none, conditions not seen true, false and deciding (PC952)."""
    say = settings.say
    wording = Wording(held.book.facts, settings.language, name_of(held.book, settings.language).get)
    repair = say(Text("viết kịch bản: --write-scenarios", "write a scenario: --write-scenarios"))

    def finding(rules: tuple[str, ...], message: str, name: str) -> Finding:
        return Finding(
            "PC952", Level.NOTE, message, repair, name, tuple(places[rule] for rule in rules if rule in places)
        )

    for each in found.provisions:
        if each.status == "modelled":
            name = f"{held.book.instruments[each.instrument].number}, {each.provision}"
            yield finding((*each.rules, each.instrument), f"{name}: {say(_STATUSES['modelled'])}", name)
    for rule in found.rules:
        if not rule.bore:
            told = say(Text("chưa tình huống nào dùng đến", "bears on no case"))
            yield finding((rule.ground.id,), f"{rule.ground.id}: {told}", rule.ground.id)
            continue
        for condition in rule.conditions:
            if not condition.covered:
                told = ", ".join(
                    say(text) for name, text in _NEVER if name != "unknown" and not getattr(condition, name)
                )
                yield finding((rule.ground.id,), f"{wording.words(condition.condition)}: {told}", rule.ground.id)


def _proposed(book: Lawbook, places: tuple[str, ...]) -> list[Evidence]:
    """Proposal files as evidence: every facet is checked."""
    from engine.intake.cases import open_case
    from engine.intake.proposals import read_proposal_file
    from engine.model.vocabulary import Facet

    files = [
        file
        for place in places
        for file in (sorted(Path(place).rglob("*.yaml")) if Path(place).is_dir() else [Path(place)])
    ]
    return [Evidence(open_case(book, read_proposal_file(file)), frozenset(Facet)) for file in files]


def _write(held: ScenarioEvidence, found: Coverage, place: str, scenarios: list[Path]) -> tuple[int, int]:
    """Write scenarios for what `scenarios` do not test; how many, and for how many rows none could be made."""
    from cli.feature_steps.suggesting import suggested

    text, made, failed = suggested(held.book, found)
    write_file(Path(place), text.encode(), replace=True, in_use=scenarios)
    return made, failed


def _page(settings: Settings, book: Lawbook, found: Coverage, written: tuple[int, int] | None) -> Page:
    page, say = Page(), settings.say
    wording = Wording(book.facts, settings.language, name_of(book, settings.language).get)
    for instrument in dict.fromkeys(
        (*(each.instrument for each in found.provisions), *(each.ground.instrument for each in found.rules))
    ):
        counted = Counter(each.status for each in found.provisions if each.instrument == instrument)
        told = ", ".join(f"{counted[status]} {say(text)}" for status, text in _STATUSES.items() if counted[status])
        page.field(book.instruments[instrument].number, told, style="title")
        for each in found.provisions:
            if each.instrument == instrument and each.status == "modelled":
                page.field(
                    say(_STATUSES["modelled"]),
                    f"{each.provision} ({', '.join(each.rules) or say(_UNCITED)})",
                    1,
                    "open",
                )
        for rule in found.rules:
            if rule.ground.instrument == instrument:
                _conditions(page, settings, book, rule, wording)
    tested, covered = found.provisions_tested, found.conditions_covered
    page.blank()
    if written is not None:
        page.add(say(Text(f"đã ghi {written[0]} kịch bản; {written[1]} dòng không dựng được ví dụ",
                          f"{written[0]} scenarios written; no example for {written[1]} rows")))  # fmt: skip
    page.add(say(Text(
        f"{found.cases} tình huống; điều khoản đã kiểm tra: {tested[0]}/{tested[1]}; "
        f"điều kiện từng đúng, từng sai và từng quyết định: {covered[0]}/{covered[1]}; mức thấp hơn: {found.percent} %",
        f"{found.cases} cases; provisions tested: {tested[0]}/{tested[1]}; "
        f"conditions seen true, false and deciding: {covered[0]}/{covered[1]}; the lower: {found.percent} %")))  # fmt: skip
    return page


def _conditions(page: Page, settings: Settings, book: Lawbook, rule: RuleCoverage, wording: Wording) -> None:
    if not rule.bore:
        cited = "; ".join(cite(book, each) for each in rule.ground.citations)
        page.field(
            settings.say(Text("chưa tình huống nào dùng đến", "bears on no case")),
            f"{rule.ground.id}: {cited}",
            1,
            "open",
        )
        return
    for each in rule.conditions:
        if not each.covered:
            told = ", ".join(
                settings.say(text) for name, text in _NEVER if name != "unknown" and not getattr(each, name)
            )
            page.field(rule.ground.id, f"{wording.words(each.condition)}: {told}", 1)


def _data(
    settings: Settings, held: ScenarioEvidence, found: Coverage, written: tuple[int, int] | None
) -> dict[str, Any]:
    book = held.book
    wording = Wording(book.facts, settings.language, name_of(book, settings.language).get)

    def condition(each: ConditionCoverage) -> dict[str, object]:
        seen: dict[str, object] = {name: getattr(each, name) for name, _ in _NEVER}
        return {"condition": wording.words(each.condition), **seen}

    return {
        "schema": "phancap.coverage/1", "cases": found.cases, "percent": found.percent,
        "provisions_tested": list(found.provisions_tested), "conditions_covered": list(found.conditions_covered),
        "provisions": [
            {"instrument": each.instrument, "provision": each.provision, "status": each.status, "rules": list(each.rules)}
            for each in found.provisions
        ],
        "rules": [
            {"id": each.ground.id, "instrument": each.ground.instrument, "bore": each.bore,
             "provisions": [cited.provision for cited in each.ground.citations],
             "conditions": [condition(one) for one in each.conditions]}
            for each in found.rules
        ],
        "written": None if written is None else {"scenarios": written[0], "without_example": written[1]},
        "refused": [each.to_json() for each in held.recording.refused],
    }  # fmt: skip


command = command(
    "coverage",
    Text(
        "Kịch bản trong PATH kiểm tra được gì: từng điều khoản (đã kiểm tra, chưa, máy không quyết định, chưa có lời văn), từng điều "
        "kiện (từng đúng, từng sai, từng thiếu dữ kiện, từng một mình quyết định kết quả). Quy tắc trong PATH được đặt chồng lên.",
        "What the scenarios of PATH test: each provision (tested, not tested, no machine decides, wording not held), each condition "
        "(seen true, false, unknown, and deciding by itself). Packs in PATH are laid over.",
    ),
    [
        click.Argument(["path"], required=False, default=".", metavar="[PATH]"),
        Option(["--instrument", "instruments"], multiple=True, metavar="ID",
               text=Text("Chỉ văn bản này (số hoặc mã).", "This instrument only (number or id).")),
        Option(["--proposal", "proposals"], multiple=True, metavar="FILE", type=click.Path(exists=True),
               text=Text("Hồ sơ (tệp hoặc thư mục) cũng là chứng cứ.", "Proposals (file or folder) as evidence too.")),
        Option(["--write-scenarios"], metavar="FILE",
               text=Text("Ghi kịch bản cho phần chưa kiểm tra, chờ tác giả xác nhận.",
                         "Write scenarios for what is not tested, for the author to confirm.")),
        Option(["--at-least"], type=click.IntRange(0, 100), metavar="N",
               text=Text("Mã thoát 3 khi điều khoản hoặc điều kiện được kiểm tra dưới N %.",
                         "Exit code 3 when provisions or conditions are tested below N %.")),
        Option(["--format", "output_format"], type=click.Choice(FORMATS), default="text",
               text=Text("Dạng kết quả.", "Form of the output.")),
        Option(["--json", "as_json"], is_flag=True, text=Text("Như --format json.", "As --format json.")),
    ],
    _run,
)  # fmt: skip
