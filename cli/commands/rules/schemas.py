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
from engine.diagnostics import Diagnostic, PhancapError, Span, did_you_mean
from engine.model import authority, pack, proposal, resolve, verdict

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
    return json.dumps({"$schema": _DIALECT, **schema}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _run(settings: Settings, name: str | None, output: str | None) -> None:
    if name is not None and name not in SCHEMAS:
        message = Text(f"không có mẫu JSON Schema “{name}”", f"there is no JSON Schema “{name}”")
        raise PhancapError([Diagnostic("PC510", message, help=did_you_mean(name, SCHEMAS, cutoff=0.4))])
    chosen = [name] if name is not None else list(SCHEMAS)
    if output is not None:
        folder = Path(output)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for each in chosen:
                (folder / f"{each}.schema.json").write_text(schema_text(each), encoding="utf-8", newline="\n")
        except OSError as error:
            reason = error.strerror or "?"
            raise PhancapError(
                [Diagnostic("PC508", Text(f"không ghi được: {reason}", f"cannot write: {reason}"), Span(output))]
            ) from None
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
    ],
    _run,
)
