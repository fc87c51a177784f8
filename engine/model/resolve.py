"""What `phancap resolve --json` writes, `phancap.resolve/1`: the model its JSON Schema is exported from."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.model.authority import Output
from engine.model.vocabulary import ResolvedBy
from engine.text import DroppedKind, Interim

SCHEMA: Literal["phancap.resolve/1"] = "phancap.resolve/1"


class SegmentOut(Output):
    """A piece of a title and what it was taken for."""

    text: str = Field(description="Các chữ, viết đầy đủ")
    role: Literal["title", "unit", "province", "district", "commune", "name"] = Field(
        description="Được hiểu là: chữ cố định của chức danh, cơ quan, tỉnh, huyện, xã, tên riêng"
    )
    id: str | None = Field(description="Mã cơ quan hoặc tỉnh")


class ReadingOut(Output):
    """One reading of one title."""

    title: int = Field(description="Thứ tự của chức danh trong tên ghép, từ 1")
    post: str = Field(description="Mã chức danh")
    label: str = Field(description="Tên chức danh")
    unit: str | None = Field(description="Mã cơ quan, đơn vị")
    province: str | None = Field(description="Mã tỉnh, thành phố")
    place: str | None = Field(description="Huyện, xã hoặc tên riêng nêu trong chức danh")
    interim: Interim | None = Field(description="Giao quyền, phụ trách, điều hành")
    by: ResolvedBy = Field(description="Cách nhận ra")
    wording: str | None = Field(description="Mẫu chức danh của danh mục mà tên khớp")
    read_as: str | None = Field(description="Các chữ đã khớp, chữ tắt viết đầy đủ")
    segments: tuple[SegmentOut, ...] = Field(description="Từng phần được hiểu là gì")


class DroppedOut(Output):
    """Words that do not name a post."""

    kind: DroppedKind = Field(description="Loại: xưng hô, cấp hàm, học vị, tên người, nhiệm kỳ, ngoặc đơn …")
    text: str = Field(description="Các chữ như đã viết")


class TitleOut(Output):
    """One title of a compound."""

    text: str = Field(description="Như đã viết")
    core: str = Field(description="Phần nêu chức danh")
    dropped: tuple[DroppedOut, ...] = Field(description="Phần không nêu chức danh")
    joined: tuple[str, ...] = Field(description="Phần tách rời được ghép vào: cơ quan, tỉnh")
    leans_on: str | None = Field(description="Phần lấy theo chức danh khác trong tên ghép")


class UnresolvedOut(Output):
    """A title not understood."""

    text: str = Field(description="Như đã viết")
    suggestions: tuple[str, ...] = Field(description="Gợi ý, gần nhất trước; không bao giờ được dùng làm kết quả")
    other_times: tuple[str, ...] = Field(description="Có ở thời gian khác; cơ quan kế tục hoặc trước đó")


class ExcludedOut(Output):
    """A reading the date rules out."""

    text: str = Field(description="Như đã viết")
    reading: str = Field(description="Cách hiểu bị loại")
    why: tuple[str, ...] = Field(description="Vì sao: không tồn tại vào ngày")


class ResolveOut(Output):
    """`phancap.resolve/1`. `post`: from `titles` on; `unit` and `body`: `unit`, `province`, `body`, `suggestions`."""

    schema_: Literal["phancap.resolve/1"] = Field(alias="schema", description="Phiên bản mẫu")
    kind: Literal["post", "unit", "body"] = Field(description="Loại tên được hỏi")
    text: str = Field(description="Tên như đã viết")
    on: str | None = Field(description="Ngày; null: mọi thời gian")
    expanded: str | None = Field(description="Viết đầy đủ khi có chữ tắt")
    parts: tuple[str, ...] = Field(default=(), description="Các chức danh tách từ tên ghép")
    titles: tuple[TitleOut, ...] = Field(default=(), description="Từng chức danh: phần giữ, phần bỏ, phần ghép")
    persons: tuple[DroppedOut, ...] = Field(default=(), description="Phần chỉ nói về người")
    readings: tuple[ReadingOut, ...] = Field(default=(), description="Các cách hiểu")
    unresolved: tuple[UnresolvedOut, ...] = Field(default=(), description="Phần chưa hiểu")
    notes: tuple[str, ...] = Field(default=(), description="Điều tên chưa nói rõ")
    excluded: tuple[ExcludedOut, ...] = Field(default=(), description="Cách hiểu bị ngày loại trừ")
    unit: str | None = Field(default=None, description="Mã cơ quan (kind = unit)")
    province: str | None = Field(default=None, description="Mã tỉnh (kind = unit)")
    body: str | None = Field(default=None, description="Mã cơ quan có thẩm quyền (kind = body)")
    suggestions: tuple[str, ...] = Field(default=(), description="Gợi ý (kind = unit, body)")
    other_times: tuple[str, ...] = Field(default=(), description="Có ở thời gian khác (kind = unit, body)")
