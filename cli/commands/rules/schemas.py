"""`phancap rules schema`: JSON Schemas of everything read and written, generated from the models."""

from __future__ import annotations

import json
from pathlib import Path

import click
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode

from cli.commandline import Option, command
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, did_you_mean
from engine.model import authority, pack, proposal, resolve, verdict
from engine.model.field_words import described
from engine.writing import make_folder, write_file, write_files

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

SCHEMAS: dict[str, type[BaseModel]] = {
    "proposal": proposal.Proposal,
    "authority": authority.AuthorityOut,
    "authority-comparison": authority.ComparisonOut,
    "resolve": resolve.ResolveOut,
    "verdict": verdict.VerdictShape,
    **{f"pack-{kind}": model for kind, model in pack.FILES.items()},
}
"""Name of a schema → the model it is generated from; a file is called `<name>.schema.json`."""

WRITTEN = frozenset({"authority", "authority-comparison", "resolve", "verdict"})
"""Schemas of what phancap writes; the others are of what it reads."""


def schema_text(name: str) -> str:
    """The schema as a file: indented, keys in a fixed order, ended by a line feed."""
    model = SCHEMAS[name]
    mode: JsonSchemaMode = "serialization" if name in WRITTEN else "validation"
    schema = model.model_json_schema(by_alias=True, mode=mode)
    if name.startswith("pack-"):
        schema = described(schema, model.__name__)
    return json.dumps({"$schema": _DIALECT, **schema}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


EDITOR_FOLDER = ".phancap"
"""Where the schemas stand beside an office's packs."""


def editor_files() -> dict[str, str]:
    """Path → content of what an editor needs: the schemas of pack files, and the settings of VS Code for its YAML extension."""
    names = {kind: f"{EDITOR_FOLDER}/pack-{kind}.schema.json" for kind in pack.FILES}
    settings = {"yaml.schemas": {name: f"**/{kind}*.yaml" for kind, name in names.items()}}
    schemas = {name: schema_text(f"pack-{kind}") for kind, name in names.items()}
    return schemas | {".vscode/settings.json": json.dumps(settings, ensure_ascii=False, indent=2) + "\n"}


def _set_up_editor(settings: Settings, folder: Path) -> None:
    """Schemas are refreshed; settings that are there are left, with PC961."""
    for name, text in editor_files().items():
        place = folder / name
        make_folder(place.parent)
        write_file(place, text.encode(), replace=name.startswith(EDITOR_FOLDER))
    click.echo(settings.say(Text(f"đã thiết lập trình soạn thảo cho {folder}", f"the editor is set up for {folder}")))


def _run(settings: Settings, name: str | None, output: str | None, editor: str | None) -> None:
    if editor is not None:
        _set_up_editor(settings, Path(editor))
        return
    if name is not None and name not in SCHEMAS:
        message = Text(f"không có mẫu JSON Schema “{name}”", f"there is no JSON Schema “{name}”")
        raise PhancapError([Diagnostic("PC510", message, help=did_you_mean(name, SCHEMAS, cutoff=0.4))])
    chosen = [name] if name is not None else list(SCHEMAS)
    if output is not None:
        folder = Path(output)
        write_files(folder, {f"{each}.schema.json": schema_text(each).encode() for each in chosen}, replace=True)
        click.echo(
            settings.say(Text(f"đã ghi {len(chosen)} tệp vào {folder}", f"{len(chosen)} files written to {folder}"))
        )
    elif name is not None:
        click.echo(schema_text(name), nl=False)
    else:
        for each in chosen:
            click.echo(each)


command = command(
    "schema",
    Text(
        "Xuất JSON Schema NAME; không có NAME: liệt kê, hoặc ghi tất cả vào --output.",
        "Export the JSON Schema NAME; without NAME: list them, or write all to --output.",
    ),
    [
        click.Argument(["name"], required=False, metavar="[NAME]"),
        Option(["--output"], metavar="DIR", text=Text("Ghi vào thư mục này.", "Write to this folder.")),
        Option(
            ["--editor"],
            metavar="DIR",
            text=Text(
                "Đặt mẫu JSON Schema và thiết lập VS Code vào thư mục quy tắc của đơn vị.",
                "Put the schemas and settings of VS Code into the folder of your packs.",
            ),
        ),
    ],
    _run,
)
