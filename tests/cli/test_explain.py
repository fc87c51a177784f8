"""`phancap explain`: a page for every code, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from cli.pages.reading import all_pages, find_page
from engine.bilingual import Language
from engine.model.vocabulary import CONFIDENCE_LABELS, FACET_LABELS, OUTCOME_LABELS

ROOT = Path(__file__).resolve().parent.parent.parent
Run = Callable[..., Result]
Golden = Callable[[str, str], None]


def codes_in_use() -> list[str]:
    sources = [path for package in ("engine", "cli") for path in (ROOT / package).rglob("*.py")]
    return sorted({code for path in sources for code in re.findall(r'"(PC\d{3})"', path.read_text(encoding="utf-8"))})


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_diagnostic_has_a_page(language: Language) -> None:
    """Every code the source names has a page with what, why, an example and how to mend; no page is left over."""
    paged = [page.keys[0] for page in all_pages(language) if page.keys[0].startswith("PC")]
    assert codes_in_use() == sorted(paged)
    for page in all_pages(language):
        lines = 4 if page.keys[0].startswith("PC") else 2
        assert lines == len([line for line in page.lines if line.partition(": ")[2]]), page.keys[0]


def test_both_languages_have_the_same_pages() -> None:
    """A page in one language is there in the other."""
    assert [page.keys for page in all_pages("vi")] == [page.keys for page in all_pages("en")]


def test_every_word_of_an_answer_has_a_page() -> None:
    """Verdicts, confidence and facets are explained by id and by their Vietnamese words."""
    for labels in (OUTCOME_LABELS, CONFIDENCE_LABELS, FACET_LABELS):
        for identifier, label in labels.items():
            assert find_page(identifier.value, "vi") is find_page(label.vi, "vi") is not None, identifier


@pytest.mark.parametrize(
    ("name", "words"), [("PC141", "pc141"), ("undetermined", "chưa đủ dữ kiện"), ("noi-dung", "nội dung"),
                        ("finding", "eligibility.ky-luat"), ("topic", "tuoi")],
)  # fmt: skip
def test_the_text(run: Run, golden: Golden, name: str, words: str) -> None:
    """Codes in any case, words with or without diacritics, finding codes by their beginning or topic."""
    result = run("explain", words)
    assert 0 == result.exit_code, result.output
    golden(f"explain-{name}.txt", result.stdout)


def test_an_unknown_code(run: Run) -> None:
    """What has no page is refused with a suggestion."""
    result = run("explain", "PC1411")
    assert (2, True) == (result.exit_code, "“PC141”" in result.stderr)
