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
SEGMENTS = {
    "title": Text("chữ cố định của chức danh", "fixed words of the title"),
    "unit": Text("cơ quan, đơn vị", "unit"),
    "province": Text("tỉnh, thành phố", "province"),
    "district": Text("huyện", "district"),
    "commune": Text("xã", "commune"),
    "name": Text("tên riêng", "name"),
}
DROPPED = {
    "honorific": Text("xưng hô", "honorific"),
    "rank": Text("cấp hàm", "rank"),
    "degree": Text("học hàm, học vị", "degree"),
    "person": Text("tên người", "person"),
    "former": Text("chức danh đã qua", "past post"),
    "verb": Text("lời dẫn", "lead-in"),
    "staff": Text("không phải chức danh lãnh đạo, quản lý", "no post of leadership"),
    "clause": Text("thời gian, thời hạn", "time or term"),
    "term": Text("nhiệm kỳ", "term of office"),
    "count": Text("số người", "number of people"),
    "bracket": Text("trong ngoặc", "in brackets"),
}
