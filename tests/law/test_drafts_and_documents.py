"""The 2024 draft takes no part in a verdict; kinds of documents each provincial body may issue; cut-off dates."""

import datetime as dt

import pytest

from engine import load_lawbook
from engine.model.vocabulary import ACTION_LABELS

DRAFT = "du-thao-quy-che-mau-2024"


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


def test_the_draft_is_held_and_has_rows(book):
    """It can be read and compared: metadata, five chapters, a row of law."""
    held = book.instruments[DRAFT]
    assert (True, "none") == (held.draft, held.text_held)
    chapters = [
        each.provision for each in book.provisions if each.instrument == DRAFT and each.provision.startswith("Chương")
    ]
    assert ["Chương I", "Chương II", "Chương III", "Chương IV", "Chương V"] == chapters
    assert [f"{DRAFT}.chuong-iii.so-thanh-vien"] == [
        row.ground.id for row in book.requirements if row.ground.instrument == DRAFT
    ]


def test_the_draft_never_takes_part(book):
    """On no day of its drafting or after, for no post it could concern."""
    actions = frozenset(ACTION_LABELS)
    for day in (dt.date(2024, 9, 10), dt.date(2025, 1, 15), dt.date(2026, 5, 1)):
        assert DRAFT not in {each.id for each in book.in_force(day)}
        for post in ("giam-doc-so", "thanh-vien-ban-can-su-dang-ubnd-tinh"):
            rows = (*book.requirements_for(post, actions, day), *book.untranslatable_for(post, actions, day))
            assert rows
            assert DRAFT not in {row.ground.instrument for row in rows}


def test_provincial_instruments_are_of_kinds_their_issuer_may_issue(book):
    """Every Party instrument of a province held here against the table of 66-QĐ/TW Article 7."""
    table = next(each for each in book.parameters if each.id == "the-loai-van-ban-duoc-ban-hanh").value
    allowed = {(row["issuer"], row["kind"]) for row in table}
    issuers = {issuer for issuer, _ in allowed}
    held = [
        each
        for each in book.instruments.values()
        if each.rank == "party-provincial" and each.issuer in issuers and each.interval.start >= dt.date(2017, 2, 6)
    ]
    assert len(held) >= 4
    assert [] == [each.number for each in held if (each.issuer, each.kind) not in allowed]
    assert {("ban-chap-hanh-dang-bo-tinh", "huong-dan"), ("ban-thuong-vu-tinh-uy", "thong-cao")}.isdisjoint(allowed)


def test_the_cut_off_dates_leave_no_gap(book):
    """The three spans of 232-KL/TW follow one another: before 28/12/2017, up to 24/3/2020, after it."""
    spans = next(each for each in book.parameters if each.id == "moc-xu-ly-quyet-dinh-tuyen-dung").value
    assert [None, dt.date(2017, 12, 28), dt.date(2020, 3, 25)] == [row["from"] for row in spans]
    assert [dt.date(2017, 12, 28), dt.date(2020, 3, 25), None] == [row["to"] for row in spans]


@pytest.mark.parametrize("number", ["80-QĐ/TW", "50-QĐ/TW", "41-QĐ/TW", "148-QĐ/TW", "20-TB/TW", "165-KL/TW"])
def test_what_377_replaced_ends_with_it(book, number):
    """None of the six may be cited from 8 October 2025 on."""
    held = next(each for each in book.instruments.values() if each.number == number)
    assert dt.date(2025, 10, 8) == held.interval.end
