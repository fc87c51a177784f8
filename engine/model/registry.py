"""The registry of facts: read off the proposal model, plus what intake always derives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from engine.bilingual import Text
from engine.model import answers
from engine.model.answers import Choice
from engine.model.catalogue_files import LEVELS
from engine.model.facts import FactKind, FactSpec, Mutability
from engine.model.form import Listing, Part
from engine.model.proposal import Proposal
from engine.model.vocabulary import ACTION_LABELS

_KINDS: dict[Any, FactKind] = {
    answers._text: "text",
    answers._whole: "integer",
    answers._yes_no: "boolean",
    answers._day: "date",
}
_LISTS = {"action": tuple(ACTION_LABELS), "cited_instruments": ()}

INTAKE_FACTS: tuple[FactSpec, ...] = (
    FactSpec("decision.on", "date", Text("ngày quyết định", "date of the decision"), mutability=Mutability.REDOABLE, derived=True),
    FactSpec("post.id", "text", Text("mã chức danh", "post id"), derived=True),
    FactSpec("post.role", "text", Text("vai trò của chức danh", "role of the post"), derived=True,
             choices=("head", "deputy", "standing-deputy", "member", "secretary", "deputy-secretary", "chair", "vice-chair", "other")),
    FactSpec("post.level", "text", Text("cấp của chức danh", "level of the post"), choices=LEVELS, derived=True),
    FactSpec("post.unit_kind", "text", Text("loại cơ quan của chức danh", "kind of unit of the post"), derived=True),
    FactSpec("post.unit", "text", Text("cơ quan, đơn vị", "unit"), derived=True),
    FactSpec("post.side", "text", Text("khối của chức danh", "side of the post"), derived=True,
             choices=("party", "state", "front", "organisation")),
    FactSpec("post.personnel", "text", Text("đối tượng", "personnel category"), derived=True,
             choices=("can-bo", "cong-chuc", "vien-chuc", "luc-luong-vu-trang", "doanh-nghiep", "khac")),
    FactSpec("post.filled_by", "list", Text("cách giữ chức danh", "how the post is filled"), derived=True,
             choices=("bo-nhiem", "bau", "chi-dinh", "hiep-thuong-cu", "phan-cong")),
    FactSpec("post.province", "text", Text("tỉnh, thành phố", "province"), derived=True),
    FactSpec("post.place_kind", "text", Text("loại đơn vị hành chính", "kind of place"), derived=True,
             choices=("xa", "phuong", "thi-tran", "dac-khu", "quan", "huyen", "thi-xa", "thanh-pho")),
    FactSpec("post.province_kind", "text", Text("tỉnh hay thành phố", "province or city"), choices=("tinh", "thanh-pho"), derived=True),
    FactSpec("post.province_merged", "boolean", Text("tỉnh, thành phố sáp nhập năm 2025", "province merged in 2025"), derived=True),
    FactSpec("managing_level", "text", Text("cấp quản lý chức danh", "level that manages the post"), choices=LEVELS, derived=True),
    FactSpec("vertical_sector", "boolean", Text("cơ quan ngành dọc", "vertical-sector body"), derived=True),
    FactSpec("candidate.planning.in_force", "boolean", Text("quy hoạch còn hiệu lực", "planning in force"), derived=True),
    FactSpec("candidate.confidence_votes.latest", "boolean", Text("lần lấy phiếu gần nhất", "latest vote of its side"), derived=True),
    FactSpec("candidate.confidence_votes.post_id", "text", Text("mã chức danh được lấy phiếu", "id of the post voted on"), derived=True),
    FactSpec("candidate.relatives.kinship", "text", Text("loại quan hệ gia đình", "kind of kinship"), derived=True,
             choices=("spouse", "parent", "parent-in-law", "child", "sibling", "other")),
    FactSpec("candidate.relatives.post_id", "text", Text("mã chức vụ của người thân", "id of the relative's post"), derived=True),
    FactSpec("candidate.relatives.role", "text", Text("vai trò chức vụ của người thân", "role of the relative's post"), derived=True,
             choices=("head", "deputy", "standing-deputy", "member", "secretary", "deputy-secretary", "chair", "vice-chair", "other")),
    FactSpec("candidate.relatives.level", "text", Text("cấp chức vụ của người thân", "level of the relative's post"), derived=True,
             choices=LEVELS),
    FactSpec("candidate.relatives.unit_kind", "text", Text("loại cơ quan của người thân", "kind of unit of the relative"), derived=True),
    FactSpec("candidate.relatives.unit_id", "text", Text("cơ quan của người thân", "unit of the relative"), derived=True),
    FactSpec("steps.in_order", "boolean", Text("các bước đúng thứ tự thời gian", "steps in order of time"), derived=True),
    FactSpec("steps.first_on", "date", Text("ngày họp bước đầu tiên", "date of the first step"), derived=True),
    FactSpec("steps.last_on", "date", Text("ngày họp bước cuối", "date of the last step"), derived=True),
)  # fmt: skip
"""Facts intake derives from the catalogue and the steps; those that rest on a provision are declared in packs."""


def _extra(field: FieldInfo, key: str) -> Any:
    extra = field.json_schema_extra
    return extra.get(key) if isinstance(extra, dict) else None


def _parts(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) in (Union, UnionType):
        for argument in get_args(annotation):
            yield from _parts(argument)
    else:
        yield annotation


def _is_listing(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Listing)


def _scalar(field: FieldInfo, path: str, label: Text) -> FactSpec | None:
    for note in field.metadata:
        if isinstance(note, Choice):
            kind: FactKind = "text"
            choices: tuple[str, ...] = note.ids
        elif isinstance(note, BeforeValidator) and note.func in _KINDS:
            kind, choices = _KINDS[note.func], ()
        else:
            continue
        mutability = Mutability(_extra(field, "x-mutability") or "fixed")
        return FactSpec(path, kind, label, _extra(field, "x-unit"), choices, mutability)
    return None


def _walk(model: type[Part], prefix: str) -> Iterator[FactSpec]:
    for name, field in model.model_fields.items():
        key = field.alias or name
        path = f"{prefix}{key}"
        label = Text(field.description or key, field.title or key)
        if path in _LISTS:
            yield FactSpec(path, "list", label, choices=_LISTS[path])
            continue
        scalar = _scalar(field, path, label)
        if scalar is not None:
            yield scalar
            continue
        for kind in _parts(field.annotation):
            if _is_listing(kind):
                yield FactSpec(path, "collection", label)
                item = kind.model_fields["items"].annotation
                yield from _walk(get_args(item)[0], f"{path}.")
                break
            if isinstance(kind, type) and issubclass(kind, Part):
                yield from _walk(kind, f"{path}.")
                break


@cache
def answer_readers() -> dict[str, Callable[[object], object]]:
    """For every scalar a proposal can state, by path (`collection.field` in lists): from an answer to its value.

    A reader gives None for no answer and raises ValueError for what is none.
    """
    return dict(_readers(Proposal, ""))


@cache
def answer_keys() -> dict[str, tuple[str, ...]]:
    """The further Vietnamese keys of every fact a proposal can state, by path."""
    return dict(_keys(Proposal, ""))


def _keys(model: type[Part], prefix: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, field in model.model_fields.items():
        path = f"{prefix}{field.alias or name}"
        yield path, tuple(_extra(field, "x-keys") or ())
        for inner in _inner_models(field):
            yield from _keys(inner, f"{path}.")


def _inner_models(field: FieldInfo) -> Iterator[type[Part]]:
    for kind in _parts(field.annotation):
        inner = get_args(kind.model_fields["items"].annotation)[0] if _is_listing(kind) else kind
        if isinstance(inner, type) and issubclass(inner, Part):
            yield inner
            return


def _readers(model: type[Part], prefix: str) -> Iterator[tuple[str, Callable[[object], object]]]:
    for name, field in model.model_fields.items():
        path = f"{prefix}{field.alias or name}"
        for note in field.metadata:
            if isinstance(note, Choice):
                yield path, note.read
            elif isinstance(note, BeforeValidator) and note.func in _KINDS:
                yield path, cast("Callable[[object], object]", note.func)
        for inner in _inner_models(field):
            yield from _readers(inner, f"{path}.")


@cache
def base_facts() -> dict[str, FactSpec]:
    """Every fact a proposal can state and intake always derives, by path; item fields as `collection.field`."""
    found = {spec.path: spec for spec in _walk(Proposal, "") if spec.path != "schema"}
    found.update({spec.path: spec for spec in INTAKE_FACTS})
    return found
