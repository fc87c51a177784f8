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


@pytest.mark.parametrize("written", ["10/5/2024", "10.5.2024", "2024-5-10", '"10/5/2024"', "2024-05-10"])
def test_a_day_need_not_be_quoted(written: str) -> None:
    """The form offers 10/5/2024: it is read as written, day first, bare or in quotes."""
    assert facts(f'post: {{title: "x"}}\nparty_act: {{on: {written}}}')["party_act.on"] == dt.date(2024, 5, 10)


def test_a_bare_day_that_is_none_says_why() -> None:
    """An impossible day and a year of two digits are refused for what they are, with help."""
    with pytest.raises(PhancapError) as refused:
        read_proposal(HEAD + 'post: {title: "x"}\nparty_act: {on: 31/02/2024}\nstate_act: {on: 1/7/25}', "ho-so.yaml")
    told = [(each.message.vi.partition(": ")[2], each.help is not None) for each in refused.value.diagnostics]
    assert told == [
        ("không đọc được ngày “31/02/2024”: tháng 2/2024 không có ngày 31", True),
        ("không đọc được ngày “1/7/25”: năm chỉ có hai chữ số nên không rõ thế kỷ", True),
    ]


def test_nothing_in_a_list_in_words() -> None:
    """“Không có” for a list: it is complete and empty; `complete` is answered in words as well."""
    found = facts(
        'post: {title: "x"}\ncandidate: {disciplines: không có, planning: {đầy đủ: có, danh sách: []}, relatives: {đầy đủ: không}}'
    )
    assert found["candidate.disciplines"] == Collection((), complete=True)
    assert found["candidate.planning"] == Collection((), complete=True)
    assert found["candidate.relatives"] == Collection((), complete=False)


def test_a_fault_is_told_in_words_of_the_form() -> None:
    """Choices in Vietnamese, shapes in words, a key that belongs elsewhere, a key that lacks: none speaks of the code."""
    with pytest.raises(PhancapError) as refused:
        read_proposal(HEAD + "tỉnh: Lâm Đồng\nnhân sự: {giới tính: cây, quy hoạch: có}", "ho-so.yaml")
    assert [(each.message.vi, each.help and each.help.vi) for each in refused.value.diagnostics] == [
        ("thiếu khóa “post” (chức danh dự kiến)", "xem “phancap explain PC122”"),
        ("không có khóa “tỉnh” ở đây", "Khóa này thuộc một phần khác của tệp: kiểm tra thụt dòng."),
        ("candidate.sex: cần một trong: “nam”, “nữ”", "xem “phancap explain PC123”"),
        ("candidate.planning: cần một nhóm “khóa: giá trị” thụt vào một cấp", "xem “phancap explain PC123”"),
    ]
