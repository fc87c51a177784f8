"""Past decisions under two lawbooks: the figures are those of two audits laid side by side, and every number has its rows."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner

from cli.commands.rules import impacting
from cli.main import cli
from cli.settings import shipped_rules
from cli.two_lawbooks import NamedLawbook, enacted
from engine.audit.comparing.comparison import Change
from engine.audit.comparing.impact import Impact, measure_impact, same_catalogue
from engine.audit.request import Request
from engine.audit.run import audit
from engine.diagnostics import DiagnosticBag
from engine.lawbook.book import Lawbook
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources

EXAMPLES = Path(__file__).parents[2] / "examples"
REGISTER = EXAMPLES / "kiem-tra-lich-su" / "so-quang-ninh-gia-dinh.csv"
PUBLIC = EXAMPLES / "kiem-tra-lich-su" / "quyet-dinh-da-cong-bo.csv"
ROLES = ("decides", "introduces", "elects", "approves", "designates", "issues")
_LINK = re.compile(r'data-f="([^"]*)" data-n="(\d+)"')


class Silent:
    """No progress is told."""

    def start(self, total: int | None) -> None:
        """Nothing."""

    def advance(self, rows: int) -> None:
        """Nothing."""

    def stage(self, words: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def books() -> tuple[Lawbook, Lawbook]:
    """The rules with the draft as it is, a draft, and as if it were signed."""
    spans: dict = {}
    book = compile_lawbook(find_sources(shipped_rules(), (EXAMPLES / "du-thao-288",)), DiagnosticBag(), spans)
    return book, enacted(book, spans, EXAMPLES / "du-thao-288")


@pytest.fixture(scope="module")
def measured(books, tmp_path_factory: pytest.TempPathFactory) -> tuple[Impact, pl.DataFrame]:
    """The impact of the draft on both tables, and the changed decisions."""
    folder = tmp_path_factory.mktemp("tac-dong")
    impact = measure_impact(*books, Request((REGISTER, PUBLIC), folder), Silent())
    return impact, pl.read_parquet(folder / "changes.parquet")


def audited(book: Lawbook, folder: Path) -> pl.DataFrame:
    audit(book, Request((REGISTER, PUBLIC), folder, recheck=0), Silent())
    return pl.read_parquet(folder / "verdicts.parquet")


def change_of(before: dict, after: dict) -> Change:
    """What a person comparing two audits would call it."""
    one, other = before["verdict"], after["verdict"]
    if one != other:
        named = {("compliant", "violation"): Change.TO_UNLAWFUL, ("violation", "compliant"): Change.TO_LAWFUL}
        if (one, other) in named:
            return named[one, other]
        if other == "undetermined":
            return Change.UNDETERMINED
        return Change.DETERMINED if one == "undetermined" else Change.OTHER
    firm = [[set((row[role] or "").replace("?", "").split(";")) for role in ROLES] for row in (before, after)]
    if firm[0] != firm[1]:
        return Change.COMPETENCE
    read = ("authority", "eligibility", "procedure", "dossier", "rules", "missing_facts", *ROLES)
    return Change.REASONS if any(before[name] != after[name] for name in read) else Change.UNCHANGED


def test_the_figures_are_those_of_two_audits(books, measured, tmp_path: Path) -> None:
    """Each decision's change is the difference of the two audits' rows; the changed ones are listed, the others not."""
    impact, changes = measured
    before, after = (audited(book, tmp_path / name) for book, name in zip(books, ("truoc", "sau"), strict=True))
    expected = {
        one["row"]: change_of(one, other)
        for one, other in zip(before.iter_rows(named=True), after.iter_rows(named=True), strict=True)
    }
    assert {row: change.value for row, change in expected.items() if change is not Change.UNCHANGED} == dict(
        changes.select("row", "change").iter_rows()
    )
    assert {change: Counter(expected.values()).get(change, 0) for change in Change} == dict(impact.changes)
    pairs = Counter(zip(before["verdict"], after["verdict"], strict=True))
    assert pairs == {(one.value, other.value): times for (one, other), times in impact.matrix.items()}


def test_the_draft_of_the_story(measured) -> None:
    """One lawful decision becomes unlawful, two are determined, one becomes lawful; none of the published ones changes."""
    impact, changes = measured
    assert [
        ("B01", "lawful-to-unlawful", "compliant", "violation", True),
        ("B02", "other-verdict", "judgement", "compliant", True),
        ("B04", "becomes-determined", "undetermined", "compliant", False),
        ("B05", "becomes-determined", "undetermined", "violation", False),
    ] == changes.select("id", "change", "verdict_before", "verdict_after", "moved").sort("id").rows()
    assert (86, 1, 2, 0) == (impact.rows, impact.rejected, impact.moved, impact.ungrounded)
    assert (
        impact.rows == sum(impact.changes.values()) + impact.rejected == sum(impact.matrix.values()) + impact.rejected
    )
    assert {
        ("competence_rows", "du-thao-288.giao-quyen-chu-tich", 2),
        ("competence_rows", "du-thao-288.pho-giam-doc-so", 2),
        ("gained", "tham-quyen.cap-uy-quyet-dinh", 2),
        ("lost", "tham-quyen.cap-uy-quyet-dinh", 1),
    } == {(each.column, each.rule, each.rows) for each in impact.grounds}


def test_sums_by_group(measured) -> None:
    """Levels, years and provinces each add up to all decisions and to all changed ones."""
    impact, _ = measured
    for groups in (impact.levels, impact.years, impact.provinces):
        assert impact.rows - impact.rejected == sum(group.rows for group in groups)
        assert impact.changed == sum(group.changed for group in groups)
        assert impact.moved == sum(group.moved for group in groups)


def test_the_same_law_changes_nothing(books, tmp_path: Path) -> None:
    """A lawbook against itself: every decision unchanged, read once."""
    impact = measure_impact(books[0], books[0], Request((REGISTER,), tmp_path), Silent())
    assert (7, 0, False) == (impact.changes[Change.UNCHANGED], impact.changed, impact.read_twice)


def test_another_catalogue_is_read_under_each(books, tmp_path: Path) -> None:
    """A post that one lawbook alone knows: names are resolved twice, and its decisions become undetermined."""
    full = books[1]
    posts = {name: post for name, post in full.posts.items() if name != "chu-tich-ubnd-tinh"}
    poorer = replace(full, posts=posts, memo={}, _slots={})
    assert (True, False) == (same_catalogue(*books), same_catalogue(full, poorer))
    impact = measure_impact(full, poorer, Request((REGISTER,), tmp_path), Silent())
    assert impact.read_twice
    lost = impact.kept.filter(pl.col("change") == Change.UNDETERMINED.value)["id"].sort().to_list()
    assert ["B01", "B02", "B03", "B06", "B07"] == lost
    assert 5 == impact.changed


def test_a_table_of_rejects_alone(books, tmp_path: Path) -> None:
    """Nothing to judge: every figure is zero but the rejects."""
    table = tmp_path / "hong.csv"
    table.write_text("Mã,Ngày quyết định,Nội dung,Chức danh\nX,31/02/2024,bổ nhiệm,Giám đốc Sở Y tế\n", "utf-8")
    impact = measure_impact(*books, Request((table,), tmp_path / "kq"), Silent())
    assert (1, 1, 0) == (impact.rows, impact.rejected, sum(impact.changes.values()))
    assert 1 == pl.read_csv(tmp_path / "kq" / "rejects.csv").height


@pytest.fixture(scope="module")
def reported(books, tmp_path_factory: pytest.TempPathFactory):
    """The command's own output for the register, in both languages, and its folder."""

    held = dict(zip(("-", "du-thao"), books, strict=True))

    def run(language: str) -> tuple[str, Path, int]:
        folder = tmp_path_factory.mktemp("bao-cao")
        words = ["rules", "impact", "-", "du-thao", "--decisions", str(REGISTER), "--output", str(folder), "--quiet"]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(impacting, "named_lawbook", lambda _, name: NamedLawbook(name, held[name]))
            result = CliRunner().invoke(cli, [*words, "--lang", language])
        return result.output, folder, result.exit_code

    return {language: run(language) for language in ("vi", "en")}


def test_every_number_lists_its_rows(reported) -> None:
    """Each link of the page names as many decisions as its number says, and the page keeps them all."""
    for _, folder, _ in reported.values():
        page = (folder / "impact.html").read_text("utf-8")
        data = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)[1])
        links = [(json.loads(html.unescape(found)), int(times)) for found, times in _LINK.findall(page)]
        assert len(links) > 20
        for wanted, times in links:
            held = [
                row
                for row in data["rows"]
                if all(
                    _has(row[data["columns"].index(name)], value, name in data["lists"])
                    for name, value in wanted.items()
                )
            ]
            assert times == len(held), wanted
        assert "://" not in page.split("<script type")[0]


def _has(cell: object, wanted: object, listed: bool) -> bool:
    return wanted in (cell or "").split(";") if listed else cell == wanted


def test_text_data_and_exit_code(reported) -> None:
    """The sum is the last line in both languages; the data has the same figures; a change is exit code 3."""
    for output, folder, code in reported.values():
        data = json.loads((folder / "impact.json").read_text("utf-8"))
        assert 3 == code
        assert "phancap.impact/1" == data["schema"]
        sums = " + ".join(f"{name} {times}" for name, times in data["changes"].items())
        assert f"rows in 8 = {sums} + rejected 1" == output.strip().splitlines()[-1]
    assert "từ hợp lệ thành vi phạm: 1" in reported["vi"][0]
    assert "lawful → not: 1" in reported["en"][0]
