"""Canonical JSON and receipts: equal things hash equally, different things do not."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.receipts.canonical import canonical, digest
from engine.receipts.receipt import Anchor, Input, Receipt, results_digest

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def test_order_form_and_dates_do_not_matter():
    """Keys are sorted, text is NFC, dates are ISO text, tuples are lists."""
    decomposed = unicodedata.normalize("NFD", "Tỉnh ủy")
    assert canonical({"b": (dt.date(2025, 7, 1),), "a": "Tỉnh ủy"}) == canonical({"a": decomposed, "b": ["2025-07-01"]})
    assert b'{"a":"T\xe1\xbb\x89nh \xe1\xbb\xa7y","b":["2025-07-01"]}' == canonical(
        {"b": ["2025-07-01"], "a": "Tỉnh ủy"}
    )


@pytest.mark.parametrize("value", [1.5, {1, 2}, object(), {"a": [0.1]}])
def test_what_has_no_canonical_form_is_refused(value):
    """No floats, no sets, no objects: what could be written in two ways is not written at all."""
    with pytest.raises(TypeError):
        canonical(value)


@given(_VALUES, _VALUES)
def test_equal_bytes_mean_equal_values(one, other):
    """Different values never share a digest."""
    same = canonical(one) == canonical(other)
    assert same == (digest(one) == digest(other))
    if one == other and not _mixes_truth_and_number(one, other):
        assert same


def _mixes_truth_and_number(one, other):
    return repr(one) != repr(other)


def test_results_are_a_set_of_rows_with_their_number():
    """The digest of rows does not depend on their order, but on every row and on how often it stands there."""
    rows = [{"row": 1, "verdict": "compliant"}, {"row": 2, "verdict": "violation"}]
    assert results_digest(rows) == results_digest(reversed(rows))
    assert results_digest(rows) != results_digest(rows[:1])
    assert results_digest(rows) != results_digest([*rows, rows[0]])


def _receipt(**changes):
    parts = {
        "kind": "check", "tool": "phancap 0", "lawbook": "a" * 64, "packs": {"80-qd-tw": "b" * 64},
        "inputs": (Input.of("hồ sơ.yaml", b"x"),), "options": {"scope": ["authority"]}, "counts": {"files": 1},
        "results": "c" * 64,
    }  # fmt: skip
    return Receipt(**(parts | changes))


def test_the_anchor_is_not_part_of_the_hash():
    """Where a run was recorded is known only afterwards; everything else changes the hash."""
    receipt = _receipt()
    anchored = receipt.anchored(Anchor("log", 3, "d" * 64))
    assert receipt.hash == anchored.hash
    assert {"log": "log", "number": 3, "hash": "d" * 64} == anchored.to_json()["anchor"]
    for change in ({"tool": "phancap 1"}, {"packs": {}}, {"counts": {"files": 2}}, {"inputs": ()}, {"results": "0"}):
        assert receipt.hash != _receipt(**change).hash
