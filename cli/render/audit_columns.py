"""How both audit reports name columns and verdicts."""

from __future__ import annotations

from engine.bilingual import Text

TITLE = Text("Báo cáo kiểm tra quyết định cán bộ", "Audit of cadre decisions")
COLUMN_TITLES = {
    "id": Text("Mã", "Id"), "row": Text("Dòng", "Row"), "place": Text("Vị trí trong tệp", "Place in the file"),
    "verdict": Text("Kết luận", "Verdict"), "authority": Text("Thẩm quyền", "Authority"),
    "eligibility": Text("Tiêu chuẩn, điều kiện", "Eligibility"), "procedure": Text("Quy trình", "Procedure"),
    "dossier": Text("Hồ sơ", "Dossier"), "post_id": Text("Mã chức danh", "Post id"), "unit_id": Text("Mã cơ quan", "Unit id"),
    "action": Text("Nội dung", "Action"), "on": Text("Ngày", "On"), "shown_on": Text("Ngày", "Date"),
    "on_last": Text("Ngày muộn nhất", "Last possible day"),
    "decides": Text("Quyết định (theo quy định)", "Decides (by the rules)"), "introduces": Text("Giới thiệu", "Introduces"),
    "elects": Text("Bầu", "Elects"), "approves": Text("Phê chuẩn, chuẩn y", "Approves"), "designates": Text("Chỉ định", "Designates"),
    "issues": Text("Ký quyết định", "Issues"), "codes": Text("Mã phát hiện", "Finding codes"), "rules": Text("Phát hiện", "Findings"),
    "instruments": Text("Văn bản làm căn cứ", "Instruments"),
    "missing_facts": Text("Dữ kiện còn thiếu", "Missing facts"), "missing_law": Text("Văn bản cần tra cứu", "Missing law"),
    "confidence": Text("Mức độ đối chiếu", "Confidence"), "checked": Text("Số quy định đã kiểm tra", "Rules checked"),
    "agreement": Text("Cơ quan đã ghi so với thẩm quyền", "Reported body against the competent one"),
    "province_id": Text("Tỉnh, thành phố", "Province"), "level": Text("Cấp", "Level"), "year": Text("Năm", "Year"),
    "post_label": Text("Chức danh hiểu là", "Post understood as"), "date_type": Text("Loại ngày", "Date type"),
    "date": Text("Ngày đã ghi", "Date as written"),
    "post": Text("Chức danh", "Post"), "organisation": Text("Cơ quan", "Organisation"),
    "province": Text("Tỉnh đã ghi", "Province as written"),
    "party_body": Text("Cấp ủy quyết định", "Party body"), "state_body": Text("Cơ quan nhà nước", "State body"),
    "action_text": Text("Nội dung công tác đã ghi", "Action as written"),
}  # fmt: skip
MEANING = {
    "violation": Text(
        "trái một quy định đã đối chiếu với văn bản hoặc báo chí",
        "against a rule checked against its text or the press",
    ),
    "judgement": Text("cần người có thẩm quyền xem xét", "for a person to judge"),
    "undetermined": Text("dữ liệu chưa ghi đủ", "the data does not say enough"),
    "unregulated": Text("danh mục đầy đủ không có trường hợp này", "an exhaustive list lacks the case"),
    "conflicting": Text("hai quy định trái nhau", "two rules contradict each other"),
    "compliant": Text("đúng các quy định đã kiểm tra", "in order with the rules checked"),
}
