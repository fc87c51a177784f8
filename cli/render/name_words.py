"""Words on how a name was understood."""

from __future__ import annotations

from cli.settings import Settings
from cli.understanding import OtherTime
from engine.bilingual import Text
from engine.text import format_date

RESOLVED_BY = {
    "exact": Text("đúng tên gọi trong danh mục", "as the catalogue writes it"),
    "alias": Text("tên gọi khác, viết tắt hoặc trật tự khác", "another spelling, abbreviation or order"),
    "folded": Text("viết không dấu", "written without diacritics"),
}
INTERIM = {
    "quyen": Text("giao quyền", "acting"),
    "phu-trach": Text("giao phụ trách", "in charge"),
    "dieu-hanh": Text("giao điều hành", "in charge of running"),
}


def other_time_text(other: OtherTime, settings: Settings) -> str:
    """`Sở Giao thông vận tải (đến trước 01/03/2025); kế tục: Sở Xây dựng`."""
    start, end = (
        format_date(day, settings.language) if day else None for day in (other.interval.start, other.interval.end)
    )
    begun = settings.say(Text(f"từ {start}", f"from {start}")) if start else ""
    ended = settings.say(Text(f"đến trước {end}", f"until {end}")) if end else ""
    said = f"{settings.say(other.name)} ({' '.join(part for part in (begun, ended) if part)})"
    if other.successors:
        said += settings.say(Text("; kế tục: ", "; succeeded by: ")) + ", ".join(
            settings.say(heir) for heir in other.successors
        )
    return said
