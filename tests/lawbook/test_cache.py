"""The compiled lawbook on disk: the same book again, and nothing but a compilation lost when the file is."""

import hashlib
import json
import pickle
from pathlib import Path

import pytest

from engine.diagnostics import DiagnosticBag, PhancapError
from engine.lawbook import cache
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.loading import load_lawbook
from engine.lawbook.sources import find_sources
from tests.lawbook.small_law import CATALOGUE, pack, row, sound, write

RULES = Path(__file__).parents[2] / "rules"


@pytest.fixture(scope="module")
def shipped():
    return compile_lawbook(find_sources(RULES), DiagnosticBag())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("PHANCAP_CACHE", str(tmp_path / "kho"))
    write(tmp_path / "r", CATALOGUE | pack("a", row("a.1", "bx")))
    return tmp_path


def test_the_shipped_lawbook_there_and_back(shipped):
    """Every rule, date, condition and table comes back equal, types included."""
    again = cache.load(cache.dump(shipped), shipped.hash)
    assert shipped == again
    for name in cache._KEPT:
        assert repr(getattr(shipped, name)) == repr(getattr(again, name)) or isinstance(
            getattr(shipped, name), (tuple, dict)
        )
    assert [repr(each.guard) for each in shipped.competence] == [repr(each.guard) for each in again.competence]
    assert [repr(each.value) for each in shipped.parameters] == [repr(each.value) for each in again.parameters]
    assert cache.dump(shipped) == cache.dump(again)


def test_a_table_of_numbers_there_and_back(tmp_path):
    """Lists inside a table are the same before and after."""
    table = [{"from": 2021, "months": [723, 664]}, {"from": 2022, "months": [726, 668]}]
    files = pack("a") | {"a/parameters.yaml": {"parameters": [
        {"id": "tuoi", "value": table, "unit": "table", "cite": "Điều 4", "confidence": "text", "source": "s"}
    ]}}  # fmt: skip
    book = sound(tmp_path, files)
    assert book == cache.load(cache.dump(book), book.hash)


def test_what_is_derived_for_a_run_is_not_kept(shipped):
    """Memo and resolved slots are no content: asking does not change the bytes."""
    before = cache.dump(shipped)
    shipped.slots(next(iter(shipped.posts)))
    assert before == cache.dump(shipped)


class _Bomb:
    def __reduce__(self):
        return (Path.touch, (Path("/tmp/phancap-bomb"),))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"",
        lambda _: b"\n",
        lambda content: content[:-1],
        lambda content: content + b" ",
        lambda content: content.replace("Điều".encode(), "Khoản".encode(), 1),
        lambda content: content.partition(b"\n")[0],
        lambda _: b"[" * 200_000,
        lambda content: b"\xff\xfe\x00" + content,
        lambda _: pickle.dumps(_Bomb()),
        lambda content: content.replace(cache.compiler_mark().encode(), b"0" * 64, 1),
        lambda content: b"null\n" + content.partition(b"\n")[2],
    ],
    ids=["empty", "newline", "cut", "longer", "altered", "head-only", "brackets", "bytes", "pickle", "compiler", "null-head"],
)  # fmt: skip
def test_damaged_or_foreign_bytes_are_no_lawbook(shipped, spoil):
    """None, never an error and never another law."""
    assert cache.load(spoil(cache.dump(shipped)), shipped.hash) is None
    assert not Path("/tmp/phancap-bomb").exists()


def test_sound_bytes_of_the_wrong_shape_are_no_lawbook(shipped):
    """A digest that fits does not make a lawbook of other JSON."""
    for body in (b"{}", b"[]", b"1", json.dumps(dict.fromkeys(cache._KEPT)).encode()):
        head = json.dumps(
            {"compiler": cache.compiler_mark(), "sources": "x", "body": hashlib.sha256(body).hexdigest()}
        ).encode()
        assert cache.load(head + b"\n" + body, "x") is None


def test_another_edition_of_the_packs_is_not_this_one(shipped):
    """The hash of the sources must fit."""
    assert cache.load(cache.dump(shipped), "0" * 64) is None


def test_it_is_json(shipped):
    """Two lines any reader of JSON reads; no pickled objects."""
    head, body = cache.dump(shipped).split(b"\n", 1)
    assert {"compiler", "sources", "body"} == set(json.loads(head))
    assert set(cache._KEPT) == set(json.loads(body))


def test_loading_keeps_and_takes_up_again(folder, monkeypatch):
    """Compiled once, then read; deleted or damaged, compiled again; changed packs, compiled anew."""
    first = load_lawbook(shipped=folder / "r")
    (kept,) = (folder / "kho").glob("*.json")
    monkeypatch.setattr("engine.lawbook.compile.compile_lawbook", _must_not_run)
    assert first == load_lawbook(shipped=folder / "r")
    monkeypatch.undo()
    monkeypatch.setenv("PHANCAP_CACHE", str(folder / "kho"))
    kept.write_bytes(b"hong")
    assert first == load_lawbook(shipped=folder / "r")
    kept.unlink()
    assert first == load_lawbook(shipped=folder / "r")
    write(folder / "r", pack("a", row("a.1", "by")))
    assert (("decides", "by"),) == load_lawbook(shipped=folder / "r").competence[0].roles
    assert [] == list((folder / "kho").glob("*.part"))


def _must_not_run(*_):
    raise AssertionError("compiled although it was kept")


def test_a_cache_that_cannot_be_written_is_no_fault(folder, monkeypatch):
    """A file where the folder should be: the lawbook loads all the same."""
    (folder / "kho").write_text("không phải thư mục", encoding="utf-8")
    assert "a" in load_lawbook(shipped=folder / "r").instruments


def test_faulty_packs_are_not_kept(folder):
    """Every fault is raised at once and nothing is written."""
    write(folder / "r", pack("a", row("a.1", "khong-co"), row("a.2", "bx", post="khong-co")))
    with pytest.raises(PhancapError) as caught:
        load_lawbook(shipped=folder / "r")
    assert ["PC141", "PC141"] == [fault.code for fault in caught.value.diagnostics]
    assert not (folder / "kho").exists()
