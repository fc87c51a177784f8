"""Words on how a name was understood."""

from __future__ import annotations

from engine.bilingual import Text

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
