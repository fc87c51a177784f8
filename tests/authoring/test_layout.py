"""The layout of pack files: meaning and comments stay, twice is once, the shipped packs have it."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given, settings

from engine.authoring.key_order import KEY_ORDER
from engine.authoring.layout import comments, laid_out
from engine.diagnostics import PhancapError
from engine.lawbook.loading import SHIPPED
from engine.lawbook.sources import IGNORED_FOLDERS
from engine.model.pack import FILES
from engine.strict_yaml import read_yaml
from tests.authoring.odd_layouts import oddly_written

ODD = """\

---
# Đầu tệp.
rows:
    # Dòng thứ nhất.
    -   posts:  [ giam-doc-so,pho-giam-doc-so ]   # hai chức danh
        id: a.b
        # Vì sao là Ban Thường vụ.
        roles:
        - { body: ban-thuong-vu-tinh-uy,  role: decides }
        when: ~


        source: s
        cite: "Điều 4: khoản 1"
        # Hết dòng thứ nhất.
    -   {id: c.d, confidence: text,
         posts: [x],   # giữ nguyên dòng
         source: s}
"""
EVEN = """\
# Đầu tệp.
rows:
  # Dòng thứ nhất.
  - id: a.b
    posts: [giam-doc-so, pho-giam-doc-so]         # hai chức danh
    when: null
    # Vì sao là Ban Thường vụ.
    roles:
      - {role: decides, body: ban-thuong-vu-tinh-uy}
    cite: "Điều 4: khoản 1"
    # Hết dòng thứ nhất.

    source: s
  - {id: c.d, confidence: text,
     posts: [x],   # giữ nguyên dòng
     source: s}
"""


def test_one_layout() -> None:
    """Indentation, spacing, `null`, order of keys, comments with what they speak of; flow over lines keeps its lines."""
    assert EVEN == laid_out(ODD.encode(), "competence.yaml")


@given(oddly_written())
@settings(max_examples=300, deadline=None)
def test_meaning_and_comments_stay(case: tuple[dict[str, object], str, list[str]]) -> None:
    """Whatever the layout: the data are those written, every comment is there once, and a second time changes nothing."""
    value, text, written = case
    result = laid_out(text.encode(), "competence.yaml")
    assert value == read_yaml(result, "competence.yaml").data
    assert sorted(written) == sorted(comments(result))
    assert result == laid_out(result.encode(), "competence.yaml")


def test_text_is_nfc_and_lines_end_alike() -> None:
    """NFD from macOS, CRLF and a byte order mark from Windows are taken out."""
    text = "\ufeffrows: []  # chú thích\r\n"
    assert "rows: []  # chú thích\n" == laid_out(normalize("NFD", text).encode(), "competence.yaml")


def test_what_is_not_strict_yaml_is_not_touched() -> None:
    """A file the rules could not read is refused with its place."""
    with pytest.raises(PhancapError) as refused:
        laid_out(b"rows:\n  - id: no\n", "competence.yaml")
    assert ["PC109"] == [each.code for each in refused.value.diagnostics]


def test_block_text_keeps_its_words() -> None:
    """A text in `|` is indented anew; one whose trailing lines count (`|+`) is refused rather than changed."""
    text = "note:\n   vi: |\n        dòng một\n          dòng hai\n   en: x\n"
    even = "note:\n  vi: |\n    dòng một\n      dòng hai\n  en: x\n"
    assert even == laid_out(text.encode(), "instrument.yaml")
    with pytest.raises(PhancapError) as refused:
        laid_out(b"note:\n   vi: |+\n        a\n\n   en: x\n", "instrument.yaml")
    assert ["PC962"] == [each.code for each in refused.value.diagnostics]


def test_the_shipped_packs_have_this_layout() -> None:
    """Every file of the rules stands as `rules format` would write it."""
    files = [path for path in sorted(SHIPPED.rglob("*.yaml")) if IGNORED_FOLDERS.isdisjoint(path.parts)]
    assert files
    assert [] == [str(path) for path in files if laid_out(path.read_bytes(), path.name) != path.read_text("utf-8")]


@pytest.mark.parametrize("container", sorted(KEY_ORDER))
def test_orders_name_every_key_once(container: str) -> None:
    """No key twice; the order of a list of rows is that of all keys its model has."""
    order = KEY_ORDER[container]
    assert len(order) == len(set(order))
    schemas = [model.model_json_schema(by_alias=True) for model in FILES.values()]
    rows = [
        schema["$defs"][part["items"]["$ref"].rpartition("/")[2]]["properties"]
        for schema in schemas
        for name, part in schema["properties"].items()
        if name == container and "$ref" in part.get("items", {})
    ]
    for properties in rows:
        assert set(properties) == set(order)
