"""What a number says of an instrument, and files that can be read whatever the author types."""

from __future__ import annotations

import datetime as dt

import pytest

from engine.authoring.scaffold import FILES, FirstPost, Scaffold, identifier_of, kind_of
from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag
from engine.model.pack import FILES as MODELS
from engine.model.validation import validate
from engine.strict_yaml import read_yaml

FIRST = FirstPost("giam-doc-so", "Giám đốc Sở", "bo-nhiem", "ban-thuong-vu-tinh-uy", "Ban Thường vụ Tỉnh ủy", "decides")


@pytest.mark.parametrize(
    ("number", "kind"),
    [("12-QĐ/TU", "quy-dinh"), ("12-QÐ/TU", "quy-dinh"), ("05/2026/QĐ-UBND", "quyet-dinh"),
     ("3-QC/TU", "quy-che"), ("77-NQ/TU", "nghi-quyet"), ("08/2026/TT-BNV", "thong-tu"), ("12/BC", None)],
)  # fmt: skip
def test_kind_read_off_a_number(number: str, kind: str | None) -> None:
    """`QĐ` of a Party committee is a regulation, elsewhere a decision; what a number does not say stays unknown."""
    found = kind_of(number)
    assert kind == (found[0] if found else None)


@pytest.mark.parametrize(("number", "identifier"), [("12-QĐ/TU", "12-qd-tu"), ("05/2026/QĐ-UBND", "05-2026-qd-ubnd")])
def test_identifier_of_a_number(number: str, identifier: str) -> None:
    """The kebab-case of the number, without diacritics."""
    assert identifier == identifier_of(number)


@pytest.mark.parametrize("title", ["Quy định “mới”", 'có "ngoặc" và \\ và # và : và {'])
def test_files_are_read_by_the_strict_dialect(title: str) -> None:
    """Whatever the title, every file is valid in the strict dialect and by its model, and the title comes back."""
    draft = Scaffold(
        "12-qd-tu", "12-QĐ/TU", Text(title, title), "quy-dinh", "ban-thuong-vu-tinh-uy", "party-provincial", "quang-ninh",
        "Quảng Ninh", None, dt.date(2026, 2, 1), FIRST, True, "người nhập", dt.date(2026, 1, 15), ("377-qd-tw",),
    )  # fmt: skip
    bag = DiagnosticBag()
    read = {}
    for name in FILES:
        document = read_yaml(draft.files()[name], name)
        assert validate(MODELS[name.removesuffix(".yaml")], document, bag) is not None, bag.items
        read[name] = document.data
    assert {"vi": title, "en": title} == read["instrument.yaml"]["title"]
