"""The vocabulary as a whole: one wording per meaning, every wording used, the page up to date."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from pytest_bdd.parser import FeatureParser, Step

from cli.feature_steps.page import reference_page
from cli.feature_steps.plugin import ROOMS
from cli.feature_steps.wording import VOCABULARY

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "features").rglob("*.feature"))

for _room in ROOMS:
    import_module(f"cli.feature_steps.{_room}")


def _steps(path: Path) -> Iterator[Step]:
    """Every step of a file, once per row of an outline."""
    feature = FeatureParser(str(path.parent), path.name).parse()
    for template in feature.scenarios.values():
        rows = [row for examples in template.examples for row in examples.as_contexts()] or [{}]
        for row in rows:
            yield from template.render(row).steps


def test_the_reference_page_is_what_the_definitions_say():
    """A step that is added, reworded or dropped changes the page with it."""
    page = ROOT / "docs" / "reference" / "feature-steps.md"
    assert reference_page() == page.read_text(encoding="utf-8"), "python -m cli.feature_steps " + str(page)


def test_no_wording_stands_twice():
    """Two definitions of one wording would hide one another."""
    wordings = [re.sub(r"\{\w+:", "{:", step.wording) for step in VOCABULARY]
    assert len(wordings) == len(set(wordings))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT / "features").as_posix())
def test_every_step_of_a_feature_has_exactly_one_meaning(path):
    """A step matches one wording of its kind: none is undefined, none ambiguous."""
    for step in _steps(path):
        found = [each.wording for each in VOCABULARY if each.kind == step.type and each.matches(step.name)]
        assert len(found) == 1, f"{path}:{step.line_number}: {step.name}: {found}"


def test_every_wording_is_used_by_a_feature():
    """A wording no feature uses is not known to work."""
    steps = [step for path in FILES for step in _steps(path)]
    texts = [(step.type, step.name) for step in steps]
    # A cell of a table may state its facts in the words of steps.
    tables = [step.datatable.raw() for step in steps if step.datatable]
    texts += [("given", fact) for lines in tables for line in lines for cell in line for fact in str(cell).split("; ")]
    unused = [
        each.wording for each in VOCABULARY if not any(each.kind == kind and each.matches(text) for kind, text in texts)
    ]
    assert [] == unused


def test_scenarios_discriminate():
    """Each code that a scenario says is breached is said by another to be met, excepted or not applicable."""
    breached, held = set(), set()
    for path in FILES:
        for step in _steps(path):
            code = re.search(r'"([a-z]+\.[a-z0-9.-]+)"', step.name)
            if step.type != "then" or code is None:
                continue
            fires = step.name.startswith("có phát hiện") or step.name.endswith(("cần xem xét", "để lưu ý"))
            (breached if fires else held).add(code.group(1))
    assert set() == breached - held
