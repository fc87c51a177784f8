"""The strict YAML dialect: what is read, what is refused, where, and that no file can hurt the reader."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.diagnostics import Diagnostic, Level, PhancapError, Span
from engine.strict_yaml import MAX_FAULTS, DataPath, read_yaml, read_yaml_file
from engine.strict_yaml.faults import TOKEN_LENGTH

FILE = "rules/central/thử/instrument.yaml"


def data(text: str | bytes) -> object:
    return read_yaml(text, FILE).data


def faults(text: str | bytes, *, max_bytes: int = 64 * 1024 * 1024) -> tuple[Diagnostic, ...]:
    with pytest.raises(PhancapError) as caught:
        read_yaml(text, FILE, max_bytes=max_bytes)
    return caught.value.diagnostics


def places(text: str | bytes) -> list[tuple[str, int, int]]:
    return [(d.code, d.span.line, d.span.column) for d in faults(text) if d.span]


PACK = """\
# Bình luận
id: 80-qd-tw
number: "80-QĐ/TW"
title: {vi: "Quy định", en: 'Regulation'}
issued: 2022-08-18
to: null
amends: []
on: true
edges:
  - {kind: guides, instrument: 377-qd-tw}
  - at_least: 2/3
    share: 1.5
    count: -12
note: |
  Dòng một
  dòng hai
"""


def test_a_pack_becomes_plain_data() -> None:
    """Mappings, lists, text, whole numbers, decimals, dates, true/false and nothing; ratios stay text."""
    expected = {
        "id": "80-qd-tw",
        "number": "80-QĐ/TW",
        "title": {"vi": "Quy định", "en": "Regulation"},
        "issued": date(2022, 8, 18),
        "to": None,
        "amends": [],
        "on": True,
        "edges": [
            {"kind": "guides", "instrument": "377-qd-tw"},
            {"at_least": "2/3", "share": 1.5, "count": -12},
        ],
        "note": "Dòng một\ndòng hai\n",
    }
    assert expected == data(PACK)


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), (2, 1), (2, 1)),
        (("issued",), (5, 9), (5, 1)),
        (("title", "en"), (4, 29), (4, 25)),
        (("edges",), (10, 3), (9, 1)),
        (("edges", 0, "instrument"), (10, 32), (10, 20)),
        (("edges", 1), (11, 5), (11, 5)),
        (("edges", 1, "count"), (13, 12), (13, 5)),
        (("edges", 1, "count", "deeper", 3), (13, 12), (13, 12)),
        (("edges", 7, "kind"), (10, 3), (10, 3)),
        (("không có",), (2, 1), (2, 1)),
    ],
)
def test_every_value_and_key_has_its_place(path: DataPath, value: tuple[int, int], key: tuple[int, int]) -> None:
    """A path deeper than the file gets the place of its nearest known ancestor."""
    document = read_yaml(PACK, FILE)
    assert Span(FILE, *value) == document.span(path)
    assert Span(FILE, *key) == document.key_span(path)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("True", True),
        ("false", False),
        ("0", 0),
        ("-7", -7),
        ("9" * 18, 10**18 - 1),
        ("0.25", 0.25),
        ("2022-02-28", date(2022, 2, 28)),
        ("2/3", "2/3"),
        ("-", "-"),
        ("80-qd-tw", "80-qd-tw"),
        ("377-QĐ/TW", "377-QĐ/TW"),
        ("1.2.3.4", "1.2.3.4"),
        ("2020-2025", "2020-2025"),
        ("2020-09", "2020-09"),
        ("Điều 18 khoản 7", "Điều 18 khoản 7"),
        ("notice", "notice"),
        ('"no"', "no"),
        ("'017'", "017"),
        ('"18/8/2022"', "18/8/2022"),
        ('"1e5"', "1e5"),
        ('"2022-08-18"', "2022-08-18"),
    ],
)
def test_a_word_has_one_meaning(word: str, value: object) -> None:
    """Bare words are numbers, dates, true/false or nothing only in their plain spelling; quoted ones are text."""
    read = data(f"a: {word}\n") if word != "-" else data("a: '-'\n")
    assert {"a": value} == read
    assert type(value) is type(read["a"])


@pytest.mark.parametrize(
    ("word", "code"),
    [
        *((word, "PC109") for word in ("yes", "No", "ON", "off", "y", "N", "TRUE", "fAlse")),
        *(
            (word, "PC110")
            for word in ("017", "08", "-01", "0o17", "0x1F", "0b11", "1:30", "14:30:00", "1_000", "01.5")
        ),
        *((word, "PC111") for word in ("2022-8-1", "18/8/2022", "18-8-2022", "18.8.2022", "1/2/22", "2022/08/18")),
        *((word, "PC111") for word in ("2022-02-30", "2022-08-18T10:00:00Z", "2022-08-18 10:00")),
        *((word, "PC116") for word in ("1e5", "1.5E3", ".5", "5.", "+5", "1" * 19, ".nan", "-.inf", "NaN", "Infinity")),
    ],
)
def test_a_word_with_several_meanings_is_refused(word: str, code: str) -> None:
    """The traps of YAML 1.1 and dates in another order are refused where they stand, with help."""
    found = faults(f"a: 1\nb:\n  - {word}\n")
    assert [(code, Span(FILE, 3, 5))] == [(d.code, d.span) for d in found]
    assert word in found[0].message.vi
    assert word in found[0].message.en
    assert found[0].help is not None


def test_help_of_a_date_gives_the_spelling_meant() -> None:
    """A day-first date that exists is shown year first."""
    (fault,) = faults("a: 18/8/2022")
    assert fault.help is not None
    assert "2022-08-18" in fault.help.vi
    assert "2022-08-18" in fault.help.en


@pytest.mark.parametrize("key", ["on", "no", "y", "from", "Yes", '"017"', "'true'", '"2022-08-18"'])
def test_words_are_text_where_a_key_stands(key: str) -> None:
    """`on` is a key of the format; quoted keys are text whatever they look like."""
    assert {key.strip("\"'"): 1} == data(f"{key}: 1")


@pytest.mark.parametrize(
    "key", ["1", "017", "true", "TRUE", "null", "~", "2022-08-18", "18/8/2022", "1.5", "[a]", "{a: b}"]
)
def test_a_key_that_is_not_text_is_refused(key: str) -> None:
    """Keys are text; anything else must be quoted; what follows is still checked."""
    assert [("PC108", 2, 1), ("PC109", 3, 4)] == places(f"z: 1\n{key}: 2\nb: no\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1\nb: *x\n", [("PC105", 1, 4), ("PC105", 2, 4)]),
        ("a: &x [1]\n", [("PC105", 1, 4)]),
        ("*a : 1\n", [("PC105", 1, 1)]),
        ("a: !!str 1\n", [("PC106", 1, 4)]),
        ("a: !!python/object/apply:os.system [ls]\n", [("PC106", 1, 4)]),
        ("a: !x {b: 1}\n", [("PC106", 1, 4)]),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", [("PC106", 1, 1)]),
        ("a: !k!x 1\n", [("PC106", 1, 4)]),
        ("a: 1\nb: 2\na: 3\na: 4\n", [("PC107", 3, 1), ("PC107", 4, 1)]),
        ("a:\n  <<: {b: 1}\n", [("PC115", 2, 3)]),
        ("a: 1\n---\nb: 2\n", [("PC112", 2, 1)]),
        ("a: 1\n...\nb: 2\n", [("PC112", 3, 1)]),
        ('{"a": 1}\n{"b": 2}\n', [("PC112", 2, 1)]),
        ("", [("PC113", 0, 0)]),
        ("# chỉ có bình luận\n\n", [("PC113", 0, 0)]),
        ("---\n", [("PC113", 0, 0)]),
        ("a: b\x07\nc: \u202ed\n", [("PC114", 1, 5), ("PC114", 2, 4)]),
        ('a: "\\0"\n', [("PC114", 1, 4)]),
        ("a: \ud800\n", [("PC114", 1, 4)]),
        ("a:\n\t- 1\n", [("PC101", 2, 1)]),
        ('a: 1\nb: "mở\nc: 2\n', [("PC101", 2, 4)]),
        ("a: [1, 2\nb: 3\n", [("PC101", 1, 4)]),
        ("a: b: c\n", [("PC101", 1, 5)]),
        ("a: 1\nb\nc: 2\n", [("PC101", 2, 1)]),
        ("a: 1\n  b: 2\n", [("PC101", 2, 4)]),
        ("ậ:\n  - ờ\n    - c\nb: no\n", [("PC101", 2, 5), ("PC109", 4, 4)]),
        ("a: %x\n", [("PC101", 1, 4)]),
        ("a: [1,,2]\n", [("PC101", 1, 7)]),
        ("a: |x\n", [("PC101", 1, 5)]),
        ("a: &\n", [("PC105", 1, 5)]),
        ("%X\n---\na: 1\n", [("PC101", 1, 3)]),
        ('a: "\\q"\n', [("PC101", 1, 5)]),
        ('a: "x" y\n', [("PC101", 1, 8)]),
    ],
)
def test_each_kind_of_fault_has_its_code_and_place(text: str, expected: list[tuple[str, int, int]]) -> None:
    """What hides, runs or blurs is refused at line and column."""
    assert expected == places(text)


def test_bare_text_may_run_over_lines() -> None:
    """Only a line that looks like a list item is held to be wrong indentation."""
    assert {"a": "một hai-ba - bốn"} == data("a: một\n  hai-ba - bốn\n")


def test_a_repeated_key_names_the_first_place() -> None:
    """Both spellings of one Vietnamese key, composed and decomposed, are the same key."""
    key = "thẩm quyền"
    (fault,) = faults(f"a:\n  {key}: 1\n  {normalize('NFD', key)}: 2\n")
    assert "PC107" == fault.code
    assert "dòng 2, cột 3" in fault.message.vi
    assert "line 2, column 3" in fault.message.en


def test_text_and_keys_are_normalised() -> None:
    """Text from macOS (NFD) is read as NFC, in values and keys, however it is quoted."""
    key, value = "chức danh", "Phó Chủ tịch Hội đồng nhân dân"
    nfd_key, nfd_value = normalize("NFD", key), normalize("NFD", value)
    assert {key: [value, value, value]} == data(f"{nfd_key}: [{nfd_value}, '{nfd_value}', \"{nfd_value}\"]")


def test_all_faults_are_reported_at_once() -> None:
    """One reading names every fault, in the order of the file, up to a syntax error."""
    text = "a: no\nb: 017\nc: 18/8/2022\na: 1\n1: x\nd: [\n"
    assert ["PC109", "PC110", "PC111", "PC107", "PC108", "PC101"] == [d.code for d in faults(text)]


def test_reading_stops_after_many_faults() -> None:
    """A file of faults does not flood the reader; a note says that reading stopped."""
    found = faults("- no\n" * 5000)
    assert MAX_FAULTS + 1 == len(found)
    assert ("PC117", Level.NOTE) == (found[-1].code, found[-1].level)


def test_other_encodings_are_refused_with_the_place() -> None:
    """UTF-16, TCVN3 and the like are not guessed."""
    assert [("PC102", 1, 1)] == places("a: 1\n".encode("utf-16"))
    assert [("PC102", 1, 1)] == places(b"PK\x03\x04 a workbook")
    assert "PDF" in faults(b"%PDF-1.7")[0].message.vi
    assert [("PC102", 2, 6)] == places("a: ờ\nb: ch".encode() + b"\xee c")
    assert {"a": "ờ"} == data(b"\xef\xbb\xbf" + "a: ờ\r\n".encode())
    assert {"a": "ờ"} == data("\ufeffa: ờ\n")


def test_json_is_read_by_the_same_rules() -> None:
    """A proposal written as JSON, pretty or compact, gives the same data."""
    value: object = {"tên": 'Nguyễn Văn "A"', "on": "2025-10-08", "list": [1, 1.5, True, None, {}], "sâu": {"a": []}}
    for text in (
        json.dumps(value),
        json.dumps(value, ensure_ascii=False, indent="\t"),
        json.dumps(value, separators=(",", ":")),
    ):
        assert value == data(text)
    assert [("PC107", 1, 9)] == places('{"a": 1,"a": 2}')
    assert [("PC116", 1, 7)] == places('{"a": 1e5}')


def test_messages_show_only_the_offending_token() -> None:
    """No message or help carries more than the token, cut short."""
    secret = "bí mật " * 20
    for text in (f"&{'x' * 500} a: 1", f"a: {'9' * 500}", f"a: !{'t' * 500} 1", f"'{secret}': 1\n'{secret}': 2"):
        for fault in faults(text):
            assert fault.help is not None
            for wording in (fault.message.vi, fault.message.en, fault.help.vi, fault.help.en):
                assert len(wording) < 4 * TOKEN_LENGTH
                assert secret not in wording
    for fault in faults(f"{secret}: 1\na: no\nb: {secret}: x"):
        assert "bí mật" not in fault.message.vi + fault.message.en


def test_size_is_limited() -> None:
    """Bytes count, not characters; exactly at the limit passes."""
    text = 'a: "ờ"'
    assert {"a": "ờ"} == read_yaml(text, FILE, max_bytes=len(text.encode())).data
    for given_text in (text, text.encode()):
        assert ["PC103"] == [d.code for d in faults(given_text, max_bytes=len(text.encode()) - 1)]
    with pytest.raises(PhancapError, match="PC103"):
        read_yaml("a" * (4 * 1024 * 1024 + 1), FILE)


def test_depth_is_limited() -> None:
    """Forty levels pass, forty-one do not."""
    assert data("[" * 40 + "]" * 40) == json.loads("[" * 40 + "]" * 40)
    assert [("PC104", 1, 41)] == places("[" * 41 + "]" * 41)


BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(BOMB, "PC105", id="alias bomb"),
        pytest.param("[" * 10_000, "PC104", id="10 000 lists"),
        pytest.param("{a: " * 10_000, "PC104", id="10 000 mappings"),
        pytest.param("- " * 10_000 + "x", "PC104", id="10 000 dashes on a line"),
        pytest.param("? " * 10_000 + "x", "PC108", id="10 000 keys within keys"),
        pytest.param("".join(" " * i + "a:\n" for i in range(3000)), "PC104", id="3 000 indentations"),
        pytest.param("a: " + "1" * 10_000_000, "PC116", id="a number of 10 MB"),
        pytest.param("a: '" + "x" * 10_000_000, "PC101", id="an open quote of 10 MB"),
        pytest.param("a: no\n" * 1_000_000, "PC109", id="a million faults"),
        pytest.param("\x07" * 4_000_000, "PC114", id="four million control characters"),
    ],
)
def test_a_hostile_file_is_refused_quickly(text: str, code: str) -> None:
    """No file overflows the stack, multiplies in memory or takes seconds of the processor."""
    start = time.process_time()
    assert code == faults(text)[0].code
    assert time.process_time() - start < 3.0


def test_a_line_of_10_mb_is_read() -> None:
    """Where the limit allows it, a long line is only long; in seconds of the processor."""
    start = time.process_time()
    assert {"a": "x" * 10_000_000} == read_yaml("a: " + "x" * 10_000_000, FILE, max_bytes=11_000_000).data
    assert time.process_time() - start < 3.0


def test_a_file_is_named_as_shown(tmp_path: Path) -> None:
    """Places show the given name, not the path on the machine."""
    path = tmp_path / "hồ sơ.yaml"
    path.write_text("a: no\n", encoding="utf-8")
    with pytest.raises(PhancapError) as caught:
        read_yaml_file(path, shown_as="hồ sơ.yaml")
    assert Span("hồ sơ.yaml", 1, 4) == caught.value.diagnostics[0].span
    path.write_text("a: 'có'\n", encoding="utf-8")
    assert {"a": "có"} == read_yaml_file(path).data
    assert Span(str(path), 1, 4) == read_yaml_file(path).span(("a",))


def test_a_file_that_cannot_be_opened_is_a_diagnostic(tmp_path: Path) -> None:
    """Missing files, folders and impossible names are PC118; a file over the limit is PC103."""
    (tmp_path / "lớn.yaml").write_text("a: 123456789", encoding="utf-8")
    for path, code in ((tmp_path / "không có", "PC118"), (tmp_path, "PC118"), (Path("a\x00b"), "PC118")):
        with pytest.raises(PhancapError, match=code):
            read_yaml_file(path)
    with pytest.raises(PhancapError, match="PC103"):
        read_yaml_file(tmp_path / "lớn.yaml", max_bytes=5)


_FRAGMENTS = st.sampled_from(
    (
        *("a", "no", "017", "18/8/2022", "1e5", "~", "ờ", "o\u031b\u0300", "#", "@", "`"),
        *(": ", "- ", "? ", ", ", "\n", "  ", "\t", "\r", "[", "]", "{", "}", "'", '"', "| ", "> "),
        *("&x ", "*x", "!t ", "!!", "!<x>", "<<", "---\n", "...", "%TAG", "%YAML 1.1\n"),
        *("\\", "\\u", "\\U0011", "\\Uffffffff", "\ud800", "\x00", "\u2028"),
    )
)


@settings(max_examples=400)
@given(st.one_of(st.text(), st.binary(), st.lists(_FRAGMENTS, max_size=40).map("".join)))
@example('"\\UFFFFFFFF"')
@example("%YAML 9999999999.1\n---\na")
@example("!<tag:x> a")
@example("\ufeff\ufeffa: 1")
@example("- \ufeff")
def test_any_text_gives_data_or_diagnostics(text: str | bytes) -> None:
    """Whatever is read, the only exception is the product's own, with code, both languages and help."""
    try:
        document = read_yaml(text, FILE)
    except PhancapError as error:
        found = error.diagnostics
    else:
        assert document.span(()).line >= 1
        return
    assert found
    for fault in found:
        assert "PC101" <= fault.code <= "PC118"
        assert fault.message.vi
        assert fault.message.en
        assert fault.help is not None


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18) + 1, 10**18 - 1)
    | st.text("aăâbcdđeêờỹ :-#'\"no017/,[]{}\n", max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("aăđno1:- ", max_size=8), inner, max_size=4),
    max_leaves=20,
)


@given(_JSON)
def test_any_json_comes_back_unchanged(value: object) -> None:
    """JSON written by another program is read as that program meant it."""
    assert value == data(json.dumps(value))
    assert value == data(json.dumps(value, ensure_ascii=False, indent=1))
