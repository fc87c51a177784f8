"""The registry of facts is the one the format document describes, in two languages."""

import re
from pathlib import Path

import pytest

from engine.model.facts import Mutability
from engine.model.registry import base_facts

ROOT = Path(__file__).parents[2]
SECTION = (
    (ROOT / "docs/reference/pack-format.md").read_text("utf-8").split("### Facts")[1].split("## `requirements.yaml`")[0]
)
PLAIN, REST = SECTION.split("Collections and their item fields:")
TABLE, DERIVED = REST.split("Derived:")
DECLARED = {
    found
    for path in ROOT.glob("rules/**/derivations*.yaml")
    for found in re.findall(r"^ *- *\{?id: ([a-z_.]+)", path.read_text("utf-8"), re.MULTILINE)
}


def paths_in(text):
    """Paths in backticks: `a.b|c` is a.b and a.c; what stands in brackets is no path."""
    spans = re.findall(r"`([^`]+)`", text.replace("\n", " "))
    for each in re.sub(r"\([^)]*\)", "", ",".join(spans)).split(","):
        first, *others = each.strip().split("|")
        if first:
            yield first.strip()
            yield from (f"{first.rpartition('.')[0]}.{other.strip()}" for other in others)


def test_every_fact_of_the_proposal_is_known():
    """What the format document names of the proposal file exists under that name."""
    named = set(paths_in(PLAIN.split("collections without `.items`:")[1]))
    assert len(named) > 50
    assert set() == named - set(base_facts())


def table_rows():
    for line in TABLE.splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) == 2 and "`" in cells[0] and "`" in cells[1]:
            for collection in re.findall(r"`([^`]+)`", cells[0]):
                yield pytest.param(collection, re.sub(r"\([^)]*\)", "", cells[1]), cells[1], id=collection)


@pytest.mark.parametrize(("collection", "plain", "cell"), list(table_rows()))
def test_every_collection_and_field_is_known(collection, plain, cell):
    """Collections and the fields of their items exist under the names of the document, with the choices it lists."""
    facts = base_facts()
    assert "collection" == facts[collection].kind
    fields = [field.strip() for span in re.findall(r"`([^`]+)`", plain) for field in span.split(",")]
    assert fields
    assert [] == [field for field in fields if f"{collection}.{field}" not in facts]
    for field, choices in re.findall(r"(\w+)` \((?:to the target post: )?`([a-z0-9, -]+)`", cell):
        assert set(choices.split(", ")) == set(facts[f"{collection}.{field}"].choices)


def test_all_collections_are_in_the_document():
    """No collection is hidden from authors of rules."""
    named = {row.values[0] for row in table_rows()}
    assert {spec.path for spec in base_facts().values() if spec.kind == "collection"} == named


def test_every_derived_fact_is_known():
    """Derived facts the document names are derived by intake or declared in a pack."""
    named = [
        path
        for path in paths_in(DERIVED.split("and whatever")[0])
        if "." in path or path in ("managing_level", "vertical_sector")
    ]
    assert len(named) > 15
    assert [] == [path for path in named if path not in base_facts() and path not in DECLARED]


def test_documents_of_the_dossier_are_known():
    """Every document the format names can stand in a proposal."""
    named = {name.strip() for name in re.search(r"Documents of the dossier: `([^`]+)`", SECTION).group(1).split(",")}
    assert len(named) >= 10
    assert set() == named - set(base_facts()["dossier.document"].choices)


@pytest.mark.parametrize("spec", list(base_facts().values()), ids=lambda spec: spec.path)
def test_labels_are_words_of_both_languages(spec):
    """A label is never the path itself; Vietnamese has its diacritics, English has none of its own path marks."""
    assert spec.path != spec.label.vi
    assert spec.path.rpartition(".")[2] != spec.label.vi
    assert any(ord(letter) > 127 for letter in spec.label.vi)
    assert spec.label.en
    assert "_" not in spec.label.en


@pytest.mark.parametrize("spec", list(base_facts().values()), ids=lambda spec: spec.path)
def test_kinds_units_and_choices_fit_together(spec):
    """Only numbers have a unit, and every number has one; only texts and lists have choices."""
    assert (spec.kind == "integer") == (spec.unit is not None)
    if spec.choices:
        assert spec.kind in ("text", "list")
        assert len(spec.choices) == len(set(spec.choices))


def test_what_can_be_done_again_is_marked():
    """Days of acts can be redone, bodies chosen otherwise, a birth date neither."""
    facts = base_facts()
    found = [facts[path].mutability for path in ("steps.on", "party_act.body", "candidate.birth_date", "decision.on")]
    assert [Mutability.REDOABLE, Mutability.CHOOSABLE, Mutability.FIXED, Mutability.REDOABLE] == found
