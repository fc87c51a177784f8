"""Conditions in words, in both languages, by the labels of the facts."""

import datetime as dt

import pytest

from engine.conditions.wording import Wording, show_value, word_of
from engine.model.registry import base_facts
from engine.model.values import PARTIAL, UNKNOWN, Range, Stated
from tests.conditions.test_lowering import lower

DAY = dt.date(2025, 10, 8)


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (True, "có", "yes"),
        (False, "không", "no"),
        (12, "12", "12"),
        ("female", "nữ", "female"),
        ("80-QĐ/TW", "80-QĐ/TW", "80-QĐ/TW"),
        (Stated.NONE, "không có", "none"),
        (Stated.NOT_APPLICABLE, "không áp dụng", "not applicable"),
        (UNKNOWN, "chưa rõ", "not known"),
        (Range(3, 5, PARTIAL), "3 – 5", "3 – 5"),
        (("male", "female"), "nam, nữ", "male, female"),
    ],
)
def test_values_in_words(value, vi, en):
    """A value as people write it."""
    assert (vi, en) == (show_value(value, "vi"), show_value(value, "en"))


def test_names_come_from_the_catalogue():
    """Where a catalogue knows the id its name is shown."""
    assert "Quảng Ninh" == show_value("quang-ninh", "vi", {"quang-ninh": "Quảng Ninh"}.get)


@pytest.mark.parametrize(
    ("text", "vi", "en"),
    [
        ("{fact: candidate.sex, is: female}", "giới tính là nữ", "sex is female"),
        ("{fact: candidate.sex, is_not: female}", "giới tính không phải là nữ", "sex is not female"),
        ("{fact: candidate.sex, in: [male, female]}", "giới tính là nam hoặc nữ", "sex is male or female"),
        ("{not: {any: [{fact: candidate.sex, is: female}, {fact: candidate.party_member, is: true}]}}",
         "không phải (giới tính là nữ hoặc đảng viên là có)", "not (sex is female or Party member is yes)"),
        ("{all: [{fact: candidate.sex, is: male}, {any: [{fact: candidate.sex, is: female}, {fact: candidate.party_member, is: true}]}]}",
         "giới tính là nam và (giới tính là nữ hoặc đảng viên là có)", "sex is male and (sex is female or Party member is yes)"),
        ("{always: false}", "không bao giờ", "never"),
    ],
)  # fmt: skip
def test_conditions_in_words(text, vi, en):
    """Whole phrases, brackets where “and” and “or” meet."""
    node, faults = lower(text)
    assert [] == faults
    assert (vi, en) == tuple(Wording(base_facts(), language).words(node) for language in ("vi", "en"))


@pytest.mark.parametrize(
    "text",
    [
        "{fact: decision.on, on_or_after: 2025-10-08}",
        "{value: {add: {to: {fact: received_on}, working_days: 45}}, before: {fact: decision.on}}",
        "{value: {months: {from: {fact: received_on}, to: {fact: decision.on}}}, less_than: 12}",
        "{share: party_act.members_for, of: party_act.members_incumbent, more_than: 1/2}",
        "{count: steps, where: {fact: item.ballot, is: secret}, at_least: 5}",
    ],
)
def test_no_path_and_no_id_is_shown(text):
    """Every kind of node reads as words: no dotted path, no function name, no dash-joined id."""
    node, _ = lower(text)
    for language in ("vi", "en"):
        shown = Wording(base_facts(), language).words(node)
        for token in ("item.", "received_on", "decision.on", "party_act", "_between", "add_", "{"):
            assert token not in shown


@pytest.mark.parametrize(
    ("text", "vi"),
    [
        (
            "{some: steps, where: {fact: item.on, is: none}}",
            "có ít nhất 1 mục trong “các bước quy trình” mà ngày họp là không có",
        ),
        (
            "{some: dossier, where: {fact: item.on, is: none}}",
            "có ít nhất 1 mục trong “hồ sơ” mà ngày tài liệu là không có",
        ),
        ("{count: steps, at_least: 5}", "có ít nhất 5 mục trong “các bước quy trình”"),
    ],
)
def test_an_item_field_is_labelled_by_its_collection(text, vi):
    """In a list, “item.on” is named as that list names it, not as another one or the case does."""
    assert vi == Wording(base_facts(), "vi").words(lower(text)[0])


def test_a_row_judged_per_item_names_its_list():
    """A row read per item is given its list; without one a list lends the label, never a fact of the case."""
    assert "ngày tài liệu" == Wording(base_facts(), "vi", collection="dossier").label("item.on")
    assert "ngày đề nghị" != Wording(base_facts(), "vi").label("item.on")
    assert "item.khong-co" == Wording(base_facts(), "vi").label("item.khong-co")


def test_every_value_of_a_closed_list_has_words() -> None:
    """What the form offers and what the catalogue tells is shown in Vietnamese words, never by its id."""
    named = {"action", "post.filled_by", "post.place_kind"}
    shown = {
        choice: word_of(choice, "vi")
        for spec in base_facts().values()
        if spec.path not in named
        for choice in spec.choices
    }
    assert {choice: word for choice, word in shown.items() if choice == word} == {}
