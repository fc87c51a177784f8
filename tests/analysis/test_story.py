"""The worked story of the pages: a province's draft judged before it is signed, by the norms of two times."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from cli.feature_steps.recording import record
from cli.settings import shipped_rules
from cli.two_lawbooks import enacted, instruments_in, shown_folder
from engine.analysis.conforming import Conformity, conform
from engine.analysis.diffing import diff
from engine.analysis.linting import lint
from engine.analysis.study import Study
from engine.diagnostics import DiagnosticBag, Span
from engine.lawbook.book import Lawbook
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DRAFT, MENDED = EXAMPLES / "du-thao-288", EXAMPLES / "du-thao-288-da-sua"
SCENARIOS = Path("kich-ban") / "tham-quyen.feature"
MODEL_RULES = shipped_rules() / "central" / "du-thao-quy-che-mau-2024"


@cache
def compiled(draft: Path = DRAFT) -> tuple[Lawbook, dict[str, Span]]:
    """The shipped rules with the draft laid over them, the draft not signed."""
    bag, spans = DiagnosticBag(), dict[str, Span]()
    book = compile_lawbook(find_sources(shipped_rules(), (draft,)), bag, spans)
    assert [] == list(bag)
    return book, spans


def judged(folder: Path, superior: str, draft: Path = DRAFT) -> Conformity:
    book, spans = compiled(draft)
    drafts = instruments_in(spans, folder, book)
    return conform(Study(enacted(book, spans, folder), spans), drafts, frozenset({superior}))


def test_the_draft_says_what_it_is() -> None:
    """A draft, marked as invented for the exercise."""
    book, _ = compiled()
    assert book.instruments["du-thao-288"].draft
    assert "bài tập" in book.instruments["du-thao-288"].title.vi


def test_against_the_regulation_of_its_time() -> None:
    """What 80-QĐ/TW reserves is taken, its number is undercut; what an annex not held may give is asked."""
    found = judged(DRAFT, "80-qd-tw").found
    assert [
        ("PC922", ("du-thao-288.pho-giam-doc-so",), True),
        ("PC921", ("du-thao-288.giao-quyen-chu-tich", "80-qd-tw.bbt.giao-quyen-chu-tich"), False),
        ("PC923", ("du-thao-288:thang-giu-chuc-vu", "80-qd-tw:thang-giu-chuc-vu"), False),
    ] == [(each.code, each.rules, each.warning) for each in found]


def test_against_the_regulation_that_came_later() -> None:
    """By 377-QĐ/TW the number is strict enough; what is reserved still is."""
    found = judged(DRAFT, "377-qd-tw").found
    assert ["PC922", "PC921"] == [each.code for each in found]
    assert ("du-thao-288.giao-quyen-chu-tich", "377-qd-tw.bbt.giao-quyen-chu-tich") == found[1].rules


def test_the_difference_is_what_the_draft_would_decide() -> None:
    """Signed, the draft moves one action of one post of one province, from its first day on; unsigned, nothing."""
    book, spans = compiled()
    before = Study(book)
    changes = diff(before, Study(enacted(book, spans, DRAFT))).competence
    assert {(("chu-tich-ubnd-tinh",), "giao-quyen", "quang-ninh")} == {
        (each.posts, each.example.action, each.example.facts["post.province"]) for each in changes
    }
    assert [
        (dt.date(2023, 7, 1), ("ban-bi-thu",), ("ban-thuong-vu-tinh-uy",)),
        (dt.date(2025, 10, 8), ("ban-bi-thu",), ("ban-bi-thu", "ban-thuong-vu-tinh-uy")),
    ] == [(each.example.on, each.before, each.after) for each in changes]


def test_the_drafts_are_sound_in_themselves() -> None:
    """Read as signed, neither the province's draft nor the model rules of 2024 gives `lint` anything to find."""
    book, spans = compiled()
    for folder in (DRAFT, MODEL_RULES):
        signed = enacted(book, spans, folder)
        rows = {
            rule
            for rule, ground in Study(signed).grounds.items()
            if ground.instrument in instruments_in(spans, folder, book)
        }
        assert rows
        assert [] == [each.code for each in lint(signed, spans).found if rows & set(each.rules)]


def test_the_scenarios_catch_the_mistake_and_hold_once_it_is_mended() -> None:
    """What is reserved is asked for on the draft's first day: the draft fails there alone, the mended one nowhere."""
    assert (DRAFT / SCENARIOS).read_text("utf-8") == (MENDED / SCENARIOS).read_text("utf-8")
    played = [record(enacted(*compiled(folder), folder), [folder / SCENARIOS]) for folder in (DRAFT, MENDED)]
    assert [(4, 1), (5, 0)] == [(len(each.questions), len(each.refused)) for each in played]
    (refused,) = played[0].refused
    assert "Ban Thường vụ Tỉnh ủy" in refused.message.vi


def test_the_mended_draft_leaves_a_question_only() -> None:
    """Nothing reserved is taken, no number undercut; the annex not held is still asked about, changes of body are none."""
    assert ["PC922"] == [each.code for each in judged(MENDED, "80-qd-tw", MENDED).found]
    assert ["PC922"] == [each.code for each in judged(MENDED, "377-qd-tw", MENDED).found]
    book, spans = compiled(MENDED)
    assert () == diff(Study(book), Study(enacted(book, spans, MENDED))).competence


def test_the_model_rules_of_2024_against_the_rules_on_party_groups() -> None:
    """The draft model working rules of provincial Party groups loosen no requirement of 146-QĐ/TW that they restate."""
    found = judged(MODEL_RULES, "146-qd-tw")
    assert ["146-qd-tw"] == [each.id for each in found.superiors]
    assert found.codes > 0
    assert [] == [each.code for each in found.found]


def test_only_the_named_folder_is_read_as_signed() -> None:
    """The other draft of the lawbook stays a draft; a shipped folder is named from `rules/` on, another in full."""
    book, spans = compiled()
    signed = enacted(book, spans, DRAFT)
    assert (False, True) == tuple(
        signed.instruments[name].draft for name in ("du-thao-288", "du-thao-quy-che-mau-2024")
    )
    assert "rules/central/du-thao-quy-che-mau-2024" == shown_folder(MODEL_RULES)
    assert str(DRAFT) == shown_folder(DRAFT)
