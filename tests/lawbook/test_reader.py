"""Packs as hostile hands write them: refused with a place, never read as something else, never half lost."""

import pytest

from engine.diagnostics import PhancapError
from engine.lawbook.sources import find_sources
from tests.lawbook.small_law import CATALOGUE, D, compiled, instrument, law, pack, row, sound, words, write

HEAD = "rows:\n  - id: a.1\n"


def faults_of(tmp_path, *parts, text=None, name="a/competence.yaml"):
    """(code, line, column, English help) of every diagnostic."""
    files = dict(CATALOGUE)
    for part in parts or (pack("a"),):
        files |= part
    if text is not None:
        files[name] = text
    _, faults = compiled(write(tmp_path, files))
    return [(each.code, each.span.line, each.span.column, each.help.en if each.help else "") for each in faults]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("PC101", "rows: [‸"),
        ("PC105", "rows: ‸&a [1]"),
        ("PC105", "rows: ‸*a"),
        ("PC106", "rows: ‸!!python/object/apply:os.system [ls]"),
        ("PC107", "rows: []\n‸rows: []"),
        ("PC109", "rows:\n  - variable: ‸yes"),
        ("PC110", "rows:\n  - id: ‸017"),
        ("PC111", "rows:\n  - from: ‸18/8/2022"),
        ("PC111", "rows:\n  - from: ‸2023-02-29"),
        ("PC112", "rows: []\n‸---\nrows: []"),
        ("PC115", "rows:\n  - ‸<<: {id: a}"),
    ],
)
def test_hostile_yaml_is_refused_in_a_pack(tmp_path, code, text):
    """Aliases, tags, doubled keys and many-minded scalars stop at the place they stand; other files are read all the same."""
    before = text[: text.index("‸")]
    place = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
    found = faults_of(tmp_path, text=text.replace("‸", ""))
    assert code == found[0][0]
    if code != "PC101":
        assert place == found[0][1:3]


def test_bytes_that_are_no_text(tmp_path):
    """A file that is not UTF-8 is refused, not guessed."""
    write(tmp_path, CATALOGUE | pack("a"))
    (tmp_path / "a/competence.yaml").write_bytes("rows: [Ủy ban]".encode("utf-16"))
    assert ["PC102"] == [fault.code for fault in compiled(tmp_path)[1]]


def test_a_mountain_of_brackets_is_refused(tmp_path):
    """Depth is bounded before anything recurses."""
    assert [("PC104")] == [fault[0] for fault in faults_of(tmp_path, text="rows: " + "[" * 5000)]


@pytest.mark.parametrize(
    ("key", "near"), [("overides", "“overrides”"), ("postss", "“posts”"), ("confidense", "“confidence”"), ("zzzz", "")]
)
def test_unknown_keys_are_refused_where_they_stand(tmp_path, key, near):
    """The place is the key's, the help names the key meant."""
    text = f"{HEAD}    {key}: [x]\n    posts: [p]\n    actions: [fill]\n    roles: [{{role: decides, body: bx}}]\n"
    text += '    cite: "Điều 1"\n    confidence: text\n    source: s\n'
    ((code, line, column, help_text),) = faults_of(tmp_path, text=text)
    assert ("PC121", 3, 5) == (code, line, column)
    assert near in help_text


def test_every_missing_key_is_told(tmp_path):
    """One run names all keys a row lacks."""
    _, faults = compiled(write(tmp_path, CATALOGUE | pack("a") | {"a/competence.yaml": HEAD}))
    lacking = {fault.message.en for fault in faults if fault.code == "PC122"}
    assert {
        f"the key “{key}” is missing" for key in ("posts", "actions", "roles", "cite", "confidence", "source")
    } == lacking


@pytest.mark.parametrize(
    ("more", "where"),
    [
        ({"confidence": "sure"}, "confidence"),
        ({"id": "Có Dấu"}, "id"),
        ({"from": "hôm nay"}, "from"),
        ({"roles": [{"role": "decider", "body": "bx"}]}, "role"),
        ({"roles": []}, "roles"),
        ({"actions": []}, "actions"),
    ],
)
def test_values_out_of_the_format(tmp_path, more, where):
    """A word out of a closed list, an id with diacritics, an empty list: PC123 at the value, the way there in words."""
    _, faults = compiled(write(tmp_path, CATALOGUE | pack("a", row("a.1", "bx") | more)))
    assert {"PC123"} == {fault.code for fault in faults}
    assert where in faults[0].message.vi.split(":")[0]


def test_an_instrument_that_ends_before_it_begins(tmp_path):
    """Reversed dates of an instrument are refused."""
    assert ["PC123"] == [fault[0] for fault in faults_of(tmp_path, pack("a", to=D("2019-01-01")))]


@pytest.mark.parametrize(
    ("end", "expected"), [("2024-12-31", []), ("2025-01-01", []), ("2025-01-02", ["PC149"]), (None, ["PC149"])]
)
def test_a_replaced_instrument_must_end(tmp_path, end, expected):
    """The older text ends no later than the day the newer begins; else a warning."""
    old = pack("a", **({"to": D(end)} if end else {}))
    assert expected == [
        fault[0] for fault in faults_of(tmp_path, old, pack("b", replaces=["a"], **{"from": D("2025-01-01")}))
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([("2020-01-01", "2023-01-01"), ("2023-01-01", None)], []),
        ([("2020-01-01", "2023-01-02"), ("2023-01-01", None)], ["PC146"]),
        ([(None, None), (None, None)], ["PC146"]),
    ],
)
def test_a_parameter_has_one_value_a_day(tmp_path, values, expected):
    """Versions of one instrument touch, they do not overlap."""
    rows = [
        {"id": "so-thang", "value": 12, "unit": "months", "cite": "Điều 1", "confidence": "text", "source": "s",
         "from": D(start) if start else None, "to": D(end) if end else None}
        for start, end in values
    ]  # fmt: skip
    assert expected == [
        fault[0] for fault in faults_of(tmp_path, pack("a") | {"a/parameters.yaml": {"parameters": rows}})
    ]


def test_a_parameter_must_be_in_force_for_the_whole_row(tmp_path):
    """A row that outlives its number is refused, not read with another."""
    files = pack("a", row("a.1", "bx", when={"fact": "state_act.term_months", "at_least": {"parameter": "so-thang"}}))
    ground = {"cite": "Điều 1", "confidence": "text", "source": "s"}
    files["a/parameters.yaml"] = {
        "parameters": [{"id": "so-thang", "value": 12, "unit": "months", "to": D("2023-01-01"), **ground}]
    }
    assert ["PC324"] == [fault[0] for fault in faults_of(tmp_path, files)]


def test_rows_are_cut_where_a_number_changes(tmp_path):
    """One row, two numbers: two pieces that meet on the day of change."""
    files = pack("a", row("a.1", "bx", when={"fact": "state_act.term_months", "at_least": {"parameter": "so-thang"}}))
    ground = {"cite": "Điều 1", "confidence": "text", "source": "s", "id": "so-thang", "unit": "months"}
    files["a/parameters.yaml"] = {"parameters": [
        {"value": 12, "to": D("2023-01-01"), **ground}, {"value": 24, "from": D("2023-01-01"), **ground},
    ]}  # fmt: skip
    book = sound(tmp_path, files)
    pieces = [
        (rule.ground.interval.start, rule.ground.interval.end, rule.guard.right.value) for rule in book.competence
    ]
    assert [(D("2020-01-01"), D("2023-01-01"), 12), (D("2023-01-01"), None, 24)] == pieces


def test_a_faulty_row_does_not_take_the_sound_ones_with_it(tmp_path):
    """Rows without fault are compiled, so that one run can check them too."""
    files = CATALOGUE | pack("a", row("a.1", "bx", actions=["bo-nhiemm"]), row("a.2", "bx"))
    book, faults = compiled(write(tmp_path, files))
    assert (["PC143"], ["bo-nhiem"]) == ([fault.code for fault in faults], sorted(book.competence[1].actions))


def test_only_packs_are_read(tmp_path):
    """Schemas, caches and other kinds of file beside the packs are no packs."""
    files = CATALOGUE | pack("a") | {"schema/x.yaml": "[", "a/__pycache__/y.yaml": "[", "a/README.md": "["}
    assert () == compiled(write(tmp_path, files))[1]


def test_a_folder_that_is_not_there(tmp_path):
    """A wrong path is said before anything is compiled; all wrong paths at once."""
    with pytest.raises(PhancapError) as caught:
        find_sources(tmp_path / "khong", (tmp_path / "co",))
    assert ["PC131", "PC131"] == [fault.code for fault in caught.value.diagnostics]


def test_the_hash_is_of_names_and_bytes(tmp_path):
    """Same content, same hash; another byte, name or place of overlay, another hash."""
    folder = write(tmp_path / "r", CATALOGUE | pack("a"))
    first = find_sources(folder).hash
    assert first == find_sources(folder).hash
    (folder / "a/instrument.yaml").rename(folder / "a/instrument-x.yaml")
    second = find_sources(folder).hash
    with (folder / "a/instrument-x.yaml").open("a", encoding="utf-8") as stream:
        stream.write("\n")
    assert 3 == len({first, second, find_sources(folder).hash})


def test_an_untranslatable_row_follows_the_number_in_force(tmp_path):
    """Provisions no machine decides are cut at the change of a number like any row."""
    when = {"fact": "state_act.term_months", "at_least": {"parameter": "so-thang"}}
    files = {"a/instrument.yaml": instrument("a"), "a/untranslatable.yaml": {"untranslatable": [
        law("a.u", title=words("t"), reason=words("r"), facet="eligibility", when=when)
    ]}}  # fmt: skip
    ground = {"cite": "Điều 1", "confidence": "text", "source": "s", "id": "so-thang", "unit": "months"}
    files["a/parameters.yaml"] = {"parameters": [
        {"value": 12, "to": D("2023-01-01"), **ground}, {"value": 24, "from": D("2023-01-01"), **ground},
    ]}  # fmt: skip
    book = sound(tmp_path, files)
    day_before = [
        each.applies.right.value for each in book.untranslatable_for("p", frozenset({"bo-nhiem"}), D("2022-12-31"))
    ]
    day_itself = [
        each.applies.right.value for each in book.untranslatable_for("p", frozenset({"bo-nhiem"}), D("2023-01-01"))
    ]
    assert ([12], [24]) == (day_before, day_itself)
