"""`phancap rules new`: a pack that loads, is clean, and whose scenarios hold; nothing overwritten, nothing guessed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.conftest import run_shipped

Run = Callable[..., Result]
GIVEN = ("--number", "12-QĐ/TU", "--province", "Quảng Ninh", "--from", "1/2/2026")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("goi") / "12-qd-tu"
    result = run_shipped("rules", "new", str(folder), *GIVEN, "--concretises", "377-QĐ/TW", "--by", "Nguyễn Văn Mẫu")
    assert 0 == result.exit_code, result.output
    return folder


def test_what_is_made(made: Path) -> None:
    """Instrument, competence, requirements, inventory, feature file."""
    names = {"instrument.yaml", "competence.yaml", "requirements.yaml", "provisions.yaml", "12-qd-tu.feature"}
    assert names == {each.name for each in made.iterdir()}


def test_it_is_clean_and_its_scenarios_hold(made: Path) -> None:
    """No finding of `rules lint`, none of `features lint`, and every scenario passes, draft though it is."""
    lint = run_shipped("rules", "lint", str(made))
    assert (0, True) == (lint.exit_code, lint.stdout.startswith("0 phát hiện trong 2 dòng quy tắc"))
    assert 0 == run_shipped("features", "lint", str(made)).exit_code
    test = run_shipped("rules", "test", str(made))
    assert (0, "3 kịch bản: 3 đạt\n") == (test.exit_code, test.stdout)


def test_scenarios_notice_another_body(made: Path, tmp_path: Path) -> None:
    """The scenarios rest on the pack: with another body in the row the first one fails."""
    other = tmp_path / "khac"
    shutil.copytree(made, other)
    rows = other / "competence.yaml"
    rows.write_text(
        rows.read_text("utf-8").replace("body: ban-thuong-vu-tinh-uy", "body: ban-to-chuc-tinh-uy"), "utf-8"
    )
    result = run_shipped("rules", "test", str(other))
    assert (3, True) == (result.exit_code, "1 không đạt" in result.stdout)


def test_a_draft_decides_nothing(made: Path) -> None:
    """Laid over with `--rules` the pack loads, and as a draft it changes no answer."""
    question = ("authority", "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "2026-03-01", "--json")
    plain, over = run_shipped(*question), run_shipped(*question, "--rules", str(made))
    assert (plain.exit_code, plain.stdout) == (over.exit_code, over.stdout)
    assert ("", True) == (plain.stderr, over.stderr.startswith("ghi chú[PC136]: 12-QĐ/TU là dự thảo"))


def test_nothing_is_overwritten(made: Path) -> None:
    """A folder that holds files is refused whole, and stays as it was."""
    before = {each.name: each.read_bytes() for each in made.iterdir()}
    result = run_shipped("rules", "new", str(made), *GIVEN)
    assert (2, True) == (result.exit_code, "PC961" in result.stderr)
    assert before == {each.name: each.read_bytes() for each in made.iterdir()}


@pytest.mark.parametrize(
    ("changed", "code", "option"),
    [({"--number": "12/BC"}, "PC960", "--issuer"), ({"--number": "12/TU"}, "PC960", "--kind"),
     ({"--province": None}, "PC960", "--rank"), ({"--province": "Quảng Nin"}, "PC504", "Quảng Ninh"),
     ({"--from": "2026"}, "PC960", "--from"), ({"--post": "Giám đốc Sở"}, "PC960", "--decides"),
     ({"--post": "Giám đốc Xở", "--decides": "Ban Thường vụ Tỉnh ủy"}, "PC403", "Giám đốc"),
     ({"--number": "5/2026/QĐ-UBND"}, "PC960", "--post"), ({"--concretises": "378-QĐ/TW"}, "PC950", "377-QĐ/TW")],
)  # fmt: skip
def test_what_is_not_clear_is_asked_for(tmp_path: Path, changed: dict[str, str | None], code: str, option: str) -> None:
    """Issuer, kind, rank, a whole date, both halves of the first row: never guessed; nothing is written."""
    given = dict(zip(GIVEN[::2], GIVEN[1::2], strict=True)) | changed
    words = [word for name, value in given.items() if value is not None for word in (name, value)]
    result = run_shipped("rules", "new", str(tmp_path / "goi"), *words)
    assert (2, True, True) == (result.exit_code, code in result.stderr, option in result.stderr), result.stderr
    assert not (tmp_path / "goi").exists()


def test_the_instrument_of_another_province_keeps_its_id(tmp_path: Path) -> None:
    """A number the rules hold for another province gets the province behind it."""
    given = ("--number", "288-QĐ/TU", "--province", "Lạng Sơn", "--from", "2026-02-01")
    assert 0 == run_shipped("rules", "new", str(tmp_path / "goi"), *given).exit_code
    assert "id: 288-qd-tu-lang-son\n" in (tmp_path / "goi" / "instrument.yaml").read_text("utf-8")


def test_the_authors_first_row(tmp_path: Path) -> None:
    """Post and body as people write them; a State body signs."""
    given = ("--number", "5/2026/QĐ-UBND", "--province", "Quảng Ninh", "--from", "2026-02-01",
             "--post", "Phó Chánh Văn phòng UBND tỉnh", "--decides", "Chủ tịch UBND tỉnh")  # fmt: skip
    result = run_shipped("rules", "new", str(tmp_path / "goi"), *given)
    assert 0 == result.exit_code, result.stderr
    rows = (tmp_path / "goi" / "competence.yaml").read_text("utf-8")
    assert "- {role: issues, body: chu-tich-ubnd-tinh}" in rows
    assert "DÒNG MẪU" not in rows


def test_a_unit_that_the_title_names_keeps_the_row_to_it(tmp_path: Path) -> None:
    """“Phó Giám đốc Sở Xây dựng” is not every department's deputy; the scenarios still hold."""
    folder = tmp_path / "12-qd-tu"
    named = ("--post", "Phó Giám đốc Sở Xây dựng", "--decides", "Thường trực Tỉnh ủy")
    assert 0 == run_shipped("rules", "new", str(folder), *GIVEN, *named).exit_code
    for name in ("competence.yaml", "requirements.yaml"):
        assert 1 == (folder / name).read_text("utf-8").count("when: {fact: post.unit, is: so-xay-dung}")
    assert 0 == run_shipped("rules", "test", str(folder)).exit_code


def test_a_pack_is_shown_in_words(made: Path) -> None:
    """What it concretises and that it is a draft, in the language asked for."""
    shown = run_shipped("rules", "show", "12-qd-tu", "--rules", str(made)).stdout
    assert {"  cụ thể hóa: 377-QĐ/TW", "  tình trạng: dự thảo, chưa quyết định hồ sơ nào"} <= set(shown.splitlines())
