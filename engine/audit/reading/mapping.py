"""The mapping file of `--map`: which column is which, and how to read the table; strict YAML, `phancap.mapping/1`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, PhancapError
from engine.model.registry import base_facts
from engine.model.validation import validate
from engine.strict_yaml import read_yaml_file


class Mapping(BaseModel):
    """How to read a table of decisions; everything but the schema may be left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_: Literal["phancap.mapping/1"] = Field(default="phancap.mapping/1", alias="schema")
    columns: dict[str, str | None] = Field(default_factory=dict, description="tiêu đề cột → dữ kiện, null: không đọc")
    constants: dict[str, str] = Field(default_factory=dict, description="giá trị chung cho mọi dòng")
    complete: tuple[str, ...] = Field(default=(), description="danh sách đã đầy đủ cho mọi dòng")
    encoding: str | None = Field(default=None, description="bảng mã của tệp CSV")
    delimiter: Literal[",", ";", "\t", "|"] | None = Field(default=None, description="dấu phân cách của tệp CSV")
    sheet: str | None = Field(default=None, description="tên trang tính")
    header_row: int | None = Field(default=None, ge=1, description="dòng tiêu đề, đếm từ 1")


def read_mapping(path: Path) -> Mapping:
    """The mapping in a file; raises PhancapError with every fault (PC805 for a list that does not exist)."""
    document = read_yaml_file(path)
    bag = DiagnosticBag()
    found = validate(Mapping, document, bag)
    bag.raise_if_errors()
    assert found is not None
    lists = {name for name, spec in base_facts().items() if spec.kind == "collection"}
    for name in found.complete:
        if name not in lists:
            listed = ", ".join(sorted(lists))
            raise PhancapError(
                [Diagnostic("PC805", Text(f"không có danh sách “{name}”", f"there is no list “{name}”"),
                            document.span(("complete",)), Text(listed, listed))]
            )  # fmt: skip
    return found
