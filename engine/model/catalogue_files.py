"""Files that say what exists (bodies, units, provinces, posts) and the base of every pack file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from engine.model.vocabulary import PLACE_KINDS, Confidence

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([._-][a-z0-9]+)*$", max_length=120)]


class Strict(BaseModel):
    """Unknown keys are refused; instances are frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


class Words(Strict):
    """A text in both languages."""

    vi: str = Field(min_length=1, description="Tiếng Việt")
    en: str = Field(min_length=1, description="Tiếng Anh")


class Dated(Strict):
    """Anything that exists for a time."""

    from_: dt.date | None = Field(default=None, alias="from", description="Từ ngày (kể cả)")
    to: dt.date | None = Field(default=None, description="Đến trước ngày (không kể)")


class CatalogueRow(Dated):
    """A thing in the catalogue."""

    id: Identifier
    source: str = Field(min_length=1, description="Nguồn")
    confidence: Confidence
    note: Words | None = None


LEVELS = ("central", "ministry", "province", "district", "commune", "unit")
LevelName = Literal["central", "ministry", "province", "district", "commune", "unit"]
Side = Literal["party", "state", "front", "organisation"]


class BodyRow(CatalogueRow):
    """A body that acts."""

    label: Words
    city_label: Words | None = None
    side: Side
    level: LevelName
    rank: int | None = Field(
        default=None,
        description="Thứ bậc, số nhỏ là cấp cao hơn; null: không so sánh được",
    )
    names: tuple[str, ...] = ()
    organ_of: Identifier | None = None
    by_function: bool = False


class BodiesFile(Strict):
    """`bodies*.yaml`."""

    bodies: tuple[BodyRow, ...]


class UnitKindRow(CatalogueRow):
    """A kind of unit."""

    label: Words
    level: LevelName
    successors: tuple[Identifier, ...] = Field(default=(), description="Loại cơ quan kế tục khi loại này kết thúc")


class UnitRow(CatalogueRow):
    """A named unit of a kind."""

    kind: Identifier
    name: Words
    names: tuple[str, ...] = ()
    successors: tuple[Identifier, ...] = ()


class ProvinceRow(CatalogueRow):
    """A province or centrally-run city."""

    name: Words
    kind: Literal["tinh", "thanh-pho"]
    names: tuple[str, ...] = ()
    successor: Identifier | None = None
    merged_on: dt.date | None = None


PlaceName = Annotated[str, StringConstraints(min_length=1, max_length=60)]


class PlaceListRow(Dated):
    """Districts or communes of a province in one period, by kind; says which name is whose, not that there is no other."""

    province: Identifier
    level: Literal["district", "commune"]
    huyen: tuple[PlaceName, ...] = ()
    quan: tuple[PlaceName, ...] = ()
    thi_xa: tuple[PlaceName, ...] = Field(default=(), alias="thi-xa")
    thanh_pho: tuple[PlaceName, ...] = Field(default=(), alias="thanh-pho")
    xa: tuple[PlaceName, ...] = ()
    phuong: tuple[PlaceName, ...] = ()
    thi_tran: tuple[PlaceName, ...] = Field(default=(), alias="thi-tran")
    dac_khu: tuple[PlaceName, ...] = Field(default=(), alias="dac-khu")
    formed_from: dict[PlaceName, tuple[PlaceName, ...]] = Field(
        default={}, description="Đơn vị mới (cả từ chỉ loại) ← các đơn vị cũ nhập vào, tồn tại đến ngày bắt đầu"
    )
    source: str = Field(min_length=1, description="Nguồn")
    confidence: Confidence
    note: Words | None = None

    def listed(self) -> Iterable[tuple[str, str]]:
        """(kind, name) of every place."""
        for kind in PLACE_KINDS:
            for name in getattr(self, kind.replace("-", "_")):
                yield kind, name

    @model_validator(mode="after")
    def _formed_on_a_day(self) -> PlaceListRow:
        if self.formed_from and self.from_ is None:
            raise ValueError("`formed_from` needs `from`")
        units = {f"{PLACE_KINDS[kind]} {name}" for kind, name in self.listed()}
        for unit, parts in self.formed_from.items():
            if unit not in units:
                raise ValueError(f"`formed_from`: “{unit}” is not in the list")
            for part in parts:
                if not part.startswith(tuple(f"{word} " for word in PLACE_KINDS.values())):
                    raise ValueError(f"`formed_from`: “{part}” does not begin with a kind of place")
        return self


class UnitsFile(Strict):
    """`units*.yaml`."""

    one_in_a_place: tuple[Identifier, ...] = Field(
        default=(), description="Loại đơn vị mà mỗi địa phương (hoặc cả nước) chỉ có một"
    )
    kinds: tuple[UnitKindRow, ...] = ()
    units: tuple[UnitRow, ...] = ()
    provinces: tuple[ProvinceRow, ...] = ()
    place_lists: tuple[PlaceListRow, ...] = ()


class RankRow(Strict):
    """Place of a post in a catalogue of posts (35-KL/TW, 368-QĐ/TW)."""

    catalogue: Identifier
    group: str
    tier: int | str | None = None
    confidence: Confidence


class PostRow(CatalogueRow):
    """A post: role × kind of unit × level, dated."""

    label: Words
    titles: tuple[str, ...] = Field(min_length=1, description="Cách viết chức danh, có ô {so}, {commune}…")
    role: Literal[
        "head",
        "deputy",
        "standing-deputy",
        "member",
        "secretary",
        "deputy-secretary",
        "chair",
        "vice-chair",
        "other",
    ]
    unit_kind: Identifier | None = None
    level: LevelName
    side: Side
    personnel: Literal["can-bo", "cong-chuc", "vien-chuc", "luc-luong-vu-trang", "doanh-nghiep", "khac"]
    filled_by: tuple[Literal["bo-nhiem", "bau", "chi-dinh", "hiep-thuong-cu", "phan-cong"], ...] = Field(min_length=1)
    line: Identifier | None = None
    vertical: bool = Field(default=False, description="Thuộc ngành dọc")
    ranks: tuple[RankRow, ...] = ()


class PostsFile(Strict):
    """`posts*.yaml`."""

    posts: tuple[PostRow, ...]
