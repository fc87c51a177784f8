"""The reports of an audit: what they claim is what the tables hold, and nothing in them runs or loads anything."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner
from python_calamine import CalamineWorkbook

from cli.main import cli
from cli.settings import Settings
from engine import check, load_lawbook, read_proposal
from engine.audit.reporting.proposals import proposal_text
from engine.model.vocabulary import Facet

EXAMPLE = Path(__file__).parents[2] / "examples" / "kiem-tra-lich-su" / "quyet-dinh-da-cong-bo.csv"
_LINK = re.compile(r'data-f="([^"]*)" data-n="(\d+)"')


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


@pytest.fixture(scope="module")
def reported(book, tmp_path_factory: pytest.TempPathFactory):
    """Runs an audit of the example, or of another table, and gives the folder."""
    made: dict[tuple[Path, str], Path] = {}

    def audit(source: Path, language: str = "vi") -> Path:
        if (source, language) not in made:
            output = tmp_path_factory.mktemp("kq")
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(Settings, "lawbook", lambda _: book)
                result = CliRunner().invoke(
                    cli, ["audit", str(source), "--output", str(output), "--recheck", "5", "--lang", language]
                )
            assert result.exit_code in (0, 3, 4, 5), result.output
            made[source, language] = output
        return made[source, language]

    return audit


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table whose cells are formulas, markup and script."""
    source = tmp_path_factory.mktemp("nguon") / "doc-hai.csv"
    source.write_text(
        "Mã,Ngày quyết định,Nội dung,Chức danh,Cơ quan,Tỉnh\n"
        "=1+1,05/9/2023,bổ nhiệm,</script><img src=x onerror=alert(1)>,@SUM(A1),Quảng Ninh\n",
        "utf-8",
    )
    return source


def embedded(page: str) -> dict:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


def matching(verdicts: pl.DataFrame, wanted: dict, lists: list[str]) -> int:
    """Rows of the verdict table a filter of the page means."""
    table = verdicts.with_columns(pl.col("on").dt.year().cast(pl.String).alias("year"))
    for name, value in wanted.items():
        values = value if isinstance(value, list) else [value]
        if name in lists:
            separator = "; " if name == "missing_law" else ";"
            held = pl.col(name).str.split(separator).list.set_intersection(pl.lit(pl.Series([values]))).list.len() > 0
            table = table.filter(held.fill_null(value=False))
        else:
            table = table.filter(
                pl.col(name).is_in([each for each in values if each is not None])
                | (pl.lit(None in values) & pl.col(name).is_null())
            )
    return table.height


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_number_of_the_page_is_that_of_the_rows_it_opens(reported, language: str) -> None:
    """Each link carries a filter and a count; the verdict table has just so many rows."""
    output = reported(EXAMPLE, language)
    page = (output / "report.html").read_text("utf-8")
    data = embedded(page)
    verdicts = pl.read_parquet(output / "verdicts.parquet")
    at = {name: index for index, name in enumerate(data["columns"])}
    kept = pl.DataFrame({"row": [row[at["row"]] for row in data["rows"]], "instruments": [row[at["instruments"]] for row in data["rows"]]},
                        schema={"row": pl.Int64, "instruments": pl.String})  # fmt: skip
    verdicts = verdicts.join(kept, on="row", how="left")
    links = {(html.unescape(filter_), int(number)) for filter_, number in _LINK.findall(page)}
    assert len(links) > 40
    assert [pair for pair in links if matching(verdicts, json.loads(pair[0]), data["lists"]) != pair[1]] == []


def test_the_page_loads_nothing_and_sends_nothing(reported) -> None:
    """No address, no source, no import; a policy that forbids them; the language of the page is said."""
    page = (reported(EXAMPLE) / "report.html").read_text("utf-8")
    without_data = re.sub(r'<script type="application/json".*?</script>', "", page, flags=re.DOTALL)
    assert re.findall(r"(?:src|href)=[\"'](?!#)[^\"']*|url\((?!#)[^)]*|@import|https?://", without_data) == []
    assert "default-src 'none'" in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="vi">')


def test_every_table_and_chart_says_what_it_is(reported) -> None:
    """Tables have captions and column headers, charts a name, fields a label."""
    page = (reported(EXAMPLE) / "report.html").read_text("utf-8")
    assert page.count("<table") == page.count("<caption>")
    assert re.findall(r"<th>", page) == []
    assert page.count('<svg class="chart"') == page.count('role="group" aria-label="')
    assert [
        field for field in re.findall(r"<label>.*?</label>", page) if not re.search(r"<(?:input|select)", field)
    ] == []


def test_hostile_cells_stay_text_in_page_and_workbook(reported, hostile: Path) -> None:
    """Markup cannot end the data element; a text like a formula is a text cell."""
    output = reported(hostile)
    page = (output / "report.html").read_text("utf-8")
    assert "<img src=x" not in page
    assert embedded(page)["rows"][0][0] == "=1+1"
    import zipfile

    with zipfile.ZipFile(output / "report.xlsx") as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert [sheet for sheet in sheets if "<f>" in sheet] == []
    sheet = CalamineWorkbook.from_path(output / "report.xlsx").get_sheet_by_name("Quyết định").to_python()
    assert sheet[1][0] == "=1+1"


def test_the_workbook_has_the_rows_of_the_table(reported) -> None:
    """One line per decision under a frozen, filtered header; the counts of the first sheet are those of the run."""
    output = reported(EXAMPLE)
    verdicts = pl.read_parquet(output / "verdicts.parquet")
    workbook = CalamineWorkbook.from_path(output / "report.xlsx")
    rows = workbook.get_sheet_by_name("Quyết định").to_python()
    assert [row[0] for row in rows[1:]] == verdicts["id"].to_list()
    first = {
        str(row[0]): row[1] for row in workbook.get_sheet_by_name("Tổng hợp").to_python() if isinstance(row[1], float)
    }
    assert first["cộng"] == verdicts.height
    assert first["vi phạm"] == verdicts.filter(pl.col("verdict") == "violation").height


def test_a_row_checked_as_a_proposal_has_the_same_competence(reported, book) -> None:
    """The proposal a row is turned into is readable, and `check` says of its competence what the audit says."""
    verdicts = pl.read_parquet(reported(EXAMPLE) / "verdicts.parquet")
    differing = []
    for row in verdicts.iter_rows(named=True):
        verdict = check(book, read_proposal(proposal_text(row), "dong.yaml"), (Facet.AUTHORITY,))
        if verdict.outcome.value != row["authority"]:
            differing.append((row["id"], row["authority"], verdict.outcome.value))
    assert differing == []
