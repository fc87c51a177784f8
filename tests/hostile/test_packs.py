"""Whatever stands in a rule pack, it compiles or is refused with diagnostics that say where and in both languages."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from engine import PhancapError
from engine.diagnostics import DiagnosticBag
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources
from engine.strict_yaml import read_yaml
from tests.hostile.material import TEXTS, edited, edits, quick, sound, words_of
from tests.lawbook.small_law import _Plain

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

TREE = Path(__file__).parents[1] / "cli" / "packs"
FILES = {str(path.relative_to(TREE)): path.read_bytes() for path in sorted(TREE.rglob("*.yaml"))}
DATA = {name: read_yaml(content, name).data for name, content in FILES.items()}


def survives(changed: dict[str, bytes]) -> str:
    """The rule of this file, over the tree with some files replaced; what came of the input."""
    with tempfile.TemporaryDirectory(prefix="phancap-") as made:
        root = Path(made) / "rules"
        shutil.copytree(TREE, root)
        for name, content in changed.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(content)
        bag = DiagnosticBag()
        try:
            compile_lawbook(find_sources(root), bag)
        except PhancapError as error:
            bag.extend(error.diagnostics)
        for each in bag:
            assert sound(each), each
            assert each.span is not None, each
            assert len(words_of(each)) < 4000, each
        return "refused" if bag.errors else "compiled"


def dumped(data: Any) -> bytes:
    return yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False).encode("utf-8", "surrogatepass")


def spoilt(content: bytes, cuts: list[tuple[int, int, str]]) -> bytes:
    text = content.decode()
    for at, length, put in cuts:
        at %= len(text) + 1
        text = text[:at] + put + text[at + length :]
    return text.encode("utf-8", "surrogatepass")


names = st.sampled_from(sorted(FILES))
other_structure = st.builds(
    lambda name, changes: {name: dumped(edited(DATA[name], changes))}, names, st.lists(edits, min_size=1, max_size=4)
)
other_text = st.builds(
    lambda name, cuts: {name: spoilt(FILES[name], cuts)},
    names,
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 12), st.sampled_from(TEXTS) | st.text(max_size=4)), min_size=1, max_size=4),
)  # fmt: skip
misplaced = st.builds(
    lambda name, folder, other: {f"{folder}/{other}.yaml": FILES[name]},
    names,
    st.sampled_from(("catalogue", "central/quy-dinh-moi", "moi", "provinces/x/y", "moi/schema")),
    st.sampled_from(
        ("instrument", "bodies", "competence-2", "requirements", "la", "procedures", "dossier", "units-x", "calendar")
    ),
)
hostile_trees = other_structure | other_text | misplaced


@quick(150)
@given(changed=hostile_trees)
def test_any_pack_compiles_or_is_refused(changed: dict[str, bytes]) -> None:
    """Files may be changed in structure, in text, or stand where they do not belong."""
    survives(changed)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\x00", b"[" * 5000, b"- " * 5000, b"a: " + b"9" * 9000,
                                     b"rows: [" + b"{}," * 3000 + b"]"])  # fmt: skip
def test_odd_bytes(content: bytes) -> None:
    """Bytes that are no pack at all."""
    survives(dict.fromkeys(FILES, content))


def test_a_file_name_that_is_not_utf8(tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is read, or refused, as any other."""
    shutil.copytree(TREE, tmp_path / "rules")
    folder = os.fsencode(tmp_path / "rules" / "catalogue")
    Path(os.fsdecode(folder + b"/bodies-\xff.yaml")).write_bytes(b"bodies: []\n")
    bag = DiagnosticBag()
    compile_lawbook(find_sources(tmp_path / "rules"), bag)
    assert [] == list(bag)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "\udcff"])
def test_an_odd_folder_is_refused(name: str) -> None:
    """A name no system takes for a folder: PC131."""
    with pytest.raises(PhancapError) as caught:
        find_sources(TREE, (Path(name),))
    assert ["PC131"] == [each.code for each in caught.value.diagnostics]
