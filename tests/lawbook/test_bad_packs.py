"""Faulty packs and what is said about them, word for word: `tests/golden/bad/<code>/` beside its `expected.txt`.

`UPDATE_GOLDEN=1` writes the expected texts anew; the difference is then read by a person.
"""

import os
from pathlib import Path

import pytest

from engine.diagnostics import DiagnosticBag, PhancapError
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources

BAD = Path(__file__).parents[1] / "golden/bad"
CASES = sorted(path.name for path in BAD.iterdir() if path.is_dir() and not path.name.startswith("_"))
CODES = [f"PC{number}" for number in (*range(131, 136), *range(141, 150))]


def said(case):
    """Every diagnostic of the case laid over a sound catalogue, as text with places relative to the case."""
    bag = DiagnosticBag()
    folder = BAD / case
    try:
        sources = find_sources(BAD / "_goc", (folder if any(folder.rglob("*.y*ml")) else folder / "khong-co",))
        compile_lawbook(sources, bag)
    except PhancapError as error:
        bag.extend(error.diagnostics)
    blocks = []
    for fault in bag:
        lines = [f"{fault.level.value} {fault.code} {fault.span}", fault.message.vi, fault.message.en]
        lines += [f"-> {fault.help.vi}", f"-> {fault.help.en}"] if fault.help else []
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks).replace(f"{folder}/", "").replace(str(BAD), "…") + "\n"


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_of_a_bad_pack(case):
    """Code, level, place, both languages and help are as agreed."""
    path = BAD / case / "expected.txt"
    found = said(case)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.write_text(found, encoding="utf-8")
    assert path.read_text("utf-8") == found


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_case(code):
    """Each code of the lawbook is shown by the case of its name, in every one of its diagnostics."""
    heads = [line.split()[1] for line in said(code).splitlines() if line.startswith(("error ", "warning "))]
    assert heads
    assert {code} == set(heads)


def test_one_run_reports_many_faults():
    """Faults of several files and kinds come out of one run: reading, validating, referring and lowering."""
    heads = [line.split()[1] for line in said("nhieu-loi").splitlines() if line.startswith("error ")]
    assert {
        "PC105",
        "PC107",
        "PC109",
        "PC111",
        "PC121",
        "PC122",
        "PC141",
        "PC143",
        "PC306",
        "PC319",
        "PC323",
        "PC324",
    } <= set(heads)
