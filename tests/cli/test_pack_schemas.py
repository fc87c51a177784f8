"""The published JSON Schemas describe the packs: every key is explained, every shipped file is valid, a broken one is not."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cli.commands.rules.schemas import schema_text
from engine.lawbook.loading import SHIPPED
from engine.lawbook.sources import IGNORED_FOLDERS
from engine.model.field_words import FIELD_WORDS, OWN_WORDS
from engine.model.pack import FILES
from engine.strict_yaml import read_yaml_file

SCHEMAS = {kind: json.loads(schema_text(f"pack-{kind}")) for kind in FILES}


def _properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in (schema, *schema.get("$defs", {}).values()):
        yield from part.get("properties", {}).items()


def _as_json(value: object) -> object:
    """What a YAML reader without dates hands to an editor."""
    if isinstance(value, dict):
        return {key: _as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_as_json(each) for each in value]
    return value.isoformat() if isinstance(value, dt.date) else value


@pytest.mark.parametrize("kind", sorted(FILES))
def test_every_key_is_explained_in_both_languages(kind: str) -> None:
    """`description` is Vietnamese, `title` English; the schema itself is one by its dialect."""
    Draft202012Validator.check_schema(SCHEMAS[kind])
    unexplained = [
        key for key, part in _properties(SCHEMAS[kind])
        if not part.get("description") or part.get("title") not in {words.en for words in (*FIELD_WORDS.values(), *OWN_WORDS.values())}
    ]  # fmt: skip
    assert [] == unexplained


def test_no_explanation_is_left_over() -> None:
    """Every word list entry belongs to a key some pack file has."""
    keys = {key for schema in SCHEMAS.values() for key, _ in _properties(schema)}
    assert set() == set(FIELD_WORDS) - keys


@pytest.mark.parametrize("kind", sorted(FILES))
def test_every_shipped_file_is_valid(kind: str) -> None:
    """What the engine reads, an editor with the schema accepts."""
    validator = Draft202012Validator(SCHEMAS[kind])
    files = [
        path for path in sorted(SHIPPED.rglob(f"{kind}*.yaml"))
        if path.stem.split("-", 1)[0] == kind and IGNORED_FOLDERS.isdisjoint(path.parts)
    ]  # fmt: skip
    assert files or kind == "delegations"
    wrong = [
        f"{path}: {error.message}"
        for path in files
        for error in validator.iter_errors(_as_json(read_yaml_file(path).data))
    ]
    assert [] == wrong


@pytest.mark.parametrize(
    ("changed", "told"),
    [({"confidnce": "text"}, "confidnce"), ({"actions": "fill"}, "'fill' is not of type 'array'"), ({"confidence": "chắc"}, "chắc"),
     ({"roles": []}, "non-empty"), ({"id": "Có Dấu"}, "Có Dấu")],
)  # fmt: skip
def test_a_broken_row_is_not(changed: dict[str, object], told: str) -> None:
    """A key misspelt, a list that is none, a word outside a closed list, an empty list, an id with diacritics."""
    row = {"id": "a.b", "posts": ["x"], "actions": ["fill"], "roles": [{"role": "decides", "body": "b"}], "cite": "Điều 1",
           "confidence": "text", "source": "s"}  # fmt: skip
    validator = Draft202012Validator(SCHEMAS["competence"])
    assert [] == [error.message for error in validator.iter_errors({"rows": [row]})]
    errors = [error.message for error in validator.iter_errors({"rows": [row | changed]})]
    assert any(told in message for message in errors), errors


def test_the_set_up_of_an_editor(tmp_path: Path) -> None:
    """`rules schema --editor` puts the schemas and the settings beside an office's packs, and leaves settings that are there."""
    from tests.cli.conftest import run_shipped

    assert 0 == run_shipped("rules", "schema", "--editor", str(tmp_path)).exit_code
    settings = json.loads((tmp_path / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]
    assert {f"**/{kind}*.yaml" for kind in FILES} == set(settings.values())
    for name, pattern in settings.items():
        kind = pattern.removeprefix("**/").removesuffix("*.yaml")
        assert SCHEMAS[kind] == json.loads((tmp_path / name).read_text("utf-8"))
    (tmp_path / ".vscode" / "settings.json").write_text("{}", "utf-8")
    result = run_shipped("rules", "schema", "--editor", str(tmp_path))
    assert (2, True, "{}") == (
        result.exit_code, "PC961" in result.stderr, (tmp_path / ".vscode" / "settings.json").read_text("utf-8"),
    )  # fmt: skip
