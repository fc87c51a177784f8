"""Reading proposal files: keys in either language, places of faults, old encodings, absence."""

from __future__ import annotations

import datetime as dt
import unicodedata
from pathlib import Path

import pytest

from engine.diagnostics import PhancapError
from engine.intake.proposals import raw_facts, read_proposal, read_proposal_file
from engine.model.values import Collection, Range, Stated

HEAD = "schema: phancap.proposal/1\n"


def facts(text: str) -> dict:
    return raw_facts(read_proposal(HEAD + text, "ho-so.yaml").form)


def faults(text: str) -> list[tuple[str, int]]:
    with pytest.raises(PhancapError) as refused:
        read_proposal(text, "ho-so.yaml")
    return [(each.code, each.span.line) for each in refused.value.diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        'post: {title: "Giám đốc Sở Tài chính"}',
        'chức danh dự kiến: {chức danh: "Giám đốc Sở Tài chính"}',
        'chuc danh du kien: {chuc danh: "Giám đốc Sở Tài chính"}',
        unicodedata.normalize("NFD", 'chức danh dự kiến: {chức vụ: "Giám đốc Sở Tài chính"}'),
    ],
)
def test_keys_in_vietnamese_with_or_without_diacritics(text: str) -> None:
    """Whatever the spelling of the key, the fact is the same, in NFC."""
    assert facts(text) == {"post.title": "Giám đốc Sở Tài chính"}


def test_vietnamese_keys_inside_a_bare_list() -> None:
    """A bare list of current posts is all of them, and its keys may be Vietnamese too."""
    found = facts(
        'post: {title: "x"}\nnhân sự: {chức vụ hiện tại: [{chức danh: "Phó Giám đốc Sở", từ ngày: 2021-06-01}]}'
    )
    item = {"title": "Phó Giám đốc Sở", "from": dt.date(2021, 6, 1)}
    assert found["candidate.current_posts"] == Collection((item,), complete=True)


def test_words_for_absence_and_partial_dates() -> None:
    """“Không có” is a stated none; a year is a range; null is nothing said."""
    found = facts(
        'post: {title: "x"}\nparty_act: {on: "9/2020", number: null}\ncandidate: {retirement_extension: không có}'
    )
    assert found["party_act.on"] == Range(dt.date(2020, 9, 1), dt.date(2020, 9, 30), "partial-date")
    assert found["candidate.retirement_extension"] is Stated.NONE
    assert "party_act.number" not in found


def test_faults_keep_their_place_when_keys_are_vietnamese() -> None:
    """An unknown key under a Vietnamese one is found on its own line; several faults come in one run."""
    text = HEAD + 'chức danh dự kiến:\n  chức danh: "x"\n  thừa: 1\nnhân sự:\n  giới tính: cây\n'
    assert faults(text) == [("PC121", 4), ("PC123", 6)]


def test_text_in_an_old_encoding_is_refused_not_mangled() -> None:
    """TCVN3 shows as `Gi¸m ®èc Së Tµi chÝnh`: it is refused at its place."""
    assert faults(HEAD + 'post: {title: "Gi¸m ®èc Së Tµi chÝnh"}') == [("PC202", 2)]


def test_a_file_that_is_no_proposal() -> None:
    """A list, a missing schema line and a missing file each have their own code."""
    assert faults("[1, 2]") == [("PC151", 1)]
    assert [code for code, _ in faults("post: {title: x}")] == ["PC152"]
    with pytest.raises(PhancapError) as missing:
        read_proposal_file(Path("khong-co.yaml"))
    assert missing.value.diagnostics[0].code == "PC150"


def test_a_day_the_calendar_lacks_is_said_in_both_languages() -> None:
    """The reason is that there is no such day, in each language by itself."""
    with pytest.raises(PhancapError) as refused:
        read_proposal(HEAD + 'post: {title: "x"}\nparty_act: {on: "31/02/2024"}', "ho-so.yaml")
    (fault,) = refused.value.diagnostics
    assert fault.message.vi == "party_act.on: không đọc được ngày “31/02/2024”: tháng 2/2024 không có ngày 31"
    assert fault.message.en == "party_act.on: cannot read the date “31/02/2024”: 2/2024 has no day 31"
