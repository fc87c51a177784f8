"""What every key of a pack file means, in both languages: the published JSON Schemas give it to editors.

A description that stands with the field in its model is the Vietnamese wording; these give the English, and both elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from engine.bilingual import Text

FIELD_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "act": Text("việc cần làm: chờ, làm lại, bổ sung, đổi cơ quan, không có",
                    "what can be done: wait, redo, obtain, change the body, nothing"),
        "actions": Text("nội dung công tác cán bộ: mã hoặc nhóm (fill, renew, end, …, all)",
                        "acts: ids or groups (fill, renew, end, …, all)"),
        "amends": Text("mã các văn bản được sửa đổi", "ids of the instruments it amends"),
        "anchor": Text("ngày nào quyết định luật áp dụng: ngày quyết định, nhận hồ sơ, đề nghị, bầu, hoặc của từng mục",
                       "whose date picks the law: decision, received, proposed, election, item"),
        "announced": Text("kết quả phải công bố tại hội nghị", "the result is announced at the meeting"),
        "arguments": Text("đối số của hàm: tên → dữ kiện hoặc tham số", "arguments of the function: name → fact or parameter"),
        "at_least": Text("ít nhất tỷ lệ này", "at least this share"),
        "ballot": Text("hình thức phiếu; bỏ trống: không xét", "form of the ballot; left out: not judged"),
        "bodies": Text("các cơ quan, cấp có thẩm quyền", "bodies that act"),
        "body": Text("mã cơ quan", "id of the body"),
        "by": Text("người nhập", "who entered it"),
        "by_function": Text("gọi theo chức năng; cơ quan nào là cơ quan ấy thì danh mục không biết",
                            "named for what it does; which body that is, the catalogue does not say"),
        "calendar": Text("ngày nghỉ, ngày làm bù", "holidays and swapped days"),
        "catalogue": Text("mã văn bản có danh mục xếp nhóm", "id of the instrument with the catalogue"),
        "cite": Text("điều khoản viện dẫn của văn bản này, hoặc danh sách văn bản và điều khoản",
                     "provision of this instrument, or a list of instruments and provisions"),
        "city_label": Text("tên gọi ở thành phố trực thuộc Trung ương", "name in a centrally-run city"),
        "code": Text("mã phát hiện: mặt.chủ đề.nội dung", "code of the finding: facet.topic.what"),
        "confidence": Text("mức độ đối chiếu: text (theo văn bản), press (báo chí), pattern (suy từ mẫu chung), memory (chưa đối chiếu)",
                           "how well it is sourced: text, press, pattern, memory (not checked)"),
        "confidential": Text("văn bản không phổ biến: báo cáo chỉ viện dẫn, không trích", "not public: reports cite it, never quote it"),
        "consult": Text("danh mục, văn bản cần tra cứu", "list or text to consult"),
        "dac-khu": Text("tên các đặc khu", "names of special zones"),
        "delegate": Text("cơ quan được ủy quyền", "body that receives the delegation"),
        "delegations": Text("các ủy quyền, phân cấp", "delegations"),
        "delegator": Text("cơ quan ủy quyền", "body that delegates"),
        "demands": Text("điều cấp dưới phải quy định", "what a lower norm must lay down"),
        "derivations": Text("các dữ kiện suy ra", "derived facts"),
        "document": Text("mã tài liệu", "id of the document"),
        "dossier": Text("các tài liệu phải có trong hồ sơ", "documents the file must hold"),
        "each": Text("danh sách mà từng mục được xét, ví dụ candidate.disciplines",
                     "list judged item by item, such as candidate.disciplines"),
        "edges": Text("quan hệ với văn bản khác", "how it stands to other instruments"),
        "effect": Text("unchecked: nêu là chưa kiểm tra; judgement: phải có người xem xét",
                       "unchecked: listed as not checked; judgement: a person must decide"),
        "en": Text("tiếng Anh", "English"),
        "encoded": Text("ai nhập, ngày nào", "who entered it, and when"),
        "except": Text("mã chức danh không thuộc mẫu", "ids of posts left out"),
        "exhaustive": Text("văn bản ghi rõ danh mục là đầy đủ", "the text says that its list is complete"),
        "facet": Text("mặt: thẩm quyền, tiêu chuẩn và điều kiện, quy trình, hồ sơ", "facet: authority, eligibility, procedure, dossier"),
        "filled_by": Text("giữ chức danh bằng: bổ nhiệm, bầu, chỉ định, hiệp thương cử, phân công", "how the post is filled"),
        "formed_from": Text("đơn vị mới ← các đơn vị cũ", "new unit ← the former ones"),
        "from": Text("từ ngày (kể cả); bỏ trống: như văn bản", "first day; left out: as the instrument"),
        "function": Text("hàm tính dữ kiện (xem tài liệu mẫu quy tắc)", "function that computes it (see the pack format)"),
        "group": Text("nhóm trong danh mục", "group in the catalogue"),
        "huyen": Text("tên các huyện", "names of rural districts"),
        "id": Text("mã, không dấu, bắt đầu bằng mã văn bản nếu là dòng quy tắc",
                   "id; of a row of law it begins with the instrument’s id"),
        "implements": Text("nguyên tắc máy áp dụng trực tiếp", "principle the engine applies itself"),
        "instrument": Text("mã văn bản", "id of the instrument"),
        "issued": Text("ngày ban hành", "day of issue"),
        "issuer": Text("mã cơ quan ban hành", "id of the issuing body"),
        "jurisdiction": Text("phạm vi: cả nước, mẫu chung các tỉnh, hoặc một tỉnh", "scope: national, every province, or one province"),
        "kind": Text("loại", "kind"),
        "kinds": Text("các loại cơ quan, đơn vị", "kinds of unit"),
        "label": Text("tên gọi", "name"),
        "level": Text("cấp: trung ương, bộ, tỉnh, huyện, xã, đơn vị", "level: central, ministry, province, district, commune, unit"),
        "line": Text("mã chung của một chức danh qua các lần đổi tên", "id shared by successive titles of one post"),
        "measured_on": Text("dữ kiện ngày dùng để tính hạn của tài liệu", "date the age of the document is counted to"),
        "merged_on": Text("ngày hợp nhất, giữ nguyên tên", "day it was merged under the same name"),
        "message": Text("câu nêu phát hiện; {…} là dữ kiện, tham số", "what the finding says; {…} are facts and parameters"),
        "more_than": Text("nhiều hơn tỷ lệ này", "more than this share"),
        "name": Text("tên", "name"),
        "names": Text("cách viết khác", "further spellings"),
        "note": Text("điều người đọc cần biết: cách hiểu khác, chỗ chưa chắc", "what a reader must know: readings, doubts"),
        "number": Text("số, ký hiệu văn bản", "number of the instrument"),
        "of": Text("cơ sở tính: được triệu tập, thành viên, có mặt, phiếu thu về", "base: summoned, members, present, collected"),
        "on": Text("ngày nhập", "day it was entered"),
        "one_in_a_place": Text("loại đơn vị mà mỗi địa phương chỉ có một", "kinds of which a place has just one"),
        "ordered": Text("các bước phải theo thứ tự", "the steps come in order"),
        "organ_of": Text("cơ quan mà cơ quan, người này thay mặt", "body this one acts for"),
        "otherwise": Text("tỷ lệ vẫn đạt khi không ai đủ", "share that still passes when nobody reached the threshold"),
        "overrides": Text("mã các dòng mà dòng này là ngoại lệ", "ids of rows this one is an exception to"),
        "parameters": Text("các con số của văn bản", "numbers of the law"),
        "period_years": Text("số năm tài liệu phải bao quát", "years the document must cover"),
        "personnel": Text("loại nhân sự", "kind of personnel"),
        "phuong": Text("tên các phường", "names of wards"),
        "place_lists": Text("danh sách huyện, xã của một tỉnh trong một thời kỳ", "districts or communes of a province in one period"),
        "posts": Text("chức danh: danh sách mã, hoặc mẫu {where: …}; bỏ trống: mọi chức danh",
                      "posts: ids, or a pattern {where: …}; left out: every post"),
        "procedures": Text("các quy trình", "procedures"),
        "province": Text("mã tỉnh, thành phố", "id of the province"),
        "provinces": Text("các tỉnh, thành phố", "provinces"),
        "provision": Text("điều, khoản, điểm, phụ lục", "article, clause, point, annex"),
        "provisions": Text("bảng kê điều khoản của văn bản", "inventory of the provisions"),
        "quan": Text("tên các quận", "names of urban districts"),
        "quorum": Text("số người phải có mặt", "quorum"),
        "rank": Text("thứ bậc", "rank"),
        "ranks": Text("vị trí trong danh mục chức danh; cùng nhóm và bậc là tương đương",
                      "place in a catalogue; equal group and tier are equivalent"),
        "reason": Text("lý do", "reason"),
        "repair": Text("cách khắc phục", "how it can be mended"),
        "replaces": Text("mã các văn bản bị thay thế", "ids of the instruments it replaces"),
        "require": Text("điều phải đúng", "what must hold"),
        "required": Text("bước bắt buộc", "the step is mandatory"),
        "requirements": Text("các yêu cầu", "requirements"),
        "role": Text("vai trò", "role"),
        "roles": Text("vai trò và cơ quan", "roles and bodies"),
        "rows": Text("các dòng thẩm quyền", "rows of competence"),
        "rules": Text("mã dòng quy tắc, văn bản mà phát hiện nêu", "ids of rows or instruments the finding names"),
        "severity": Text("violation: vi phạm; judgement: cần xem xét; notice: để lưu ý",
                         "violation, judgement (a person must look), notice"),
        "side": Text("khối: đảng, nhà nước, mặt trận, đoàn thể", "side: party, state, front, organisation"),
        "source": Text("nguồn", "source"),
        "sources": Text("nguồn của nội dung đã nhập", "where the content comes from"),
        "status": Text("tình trạng", "status"),
        "step": Text("số thứ tự của bước", "number of the step"),
        "steps": Text("các bước", "steps"),
        "stricter": Text("số lớn hơn (higher) hay nhỏ hơn (lower) là chặt hơn", "whether more or less is stricter"),
        "sub_delegation": Text("được ủy quyền tiếp", "may be delegated on"),
        "succeeds": Text("mã dòng của văn bản trước về cùng việc", "row of the older instrument on the same matter"),
        "successor": Text("mã tỉnh kế tục", "id of the succeeding province"),
        "successors": Text("mã các đơn vị kế tục", "ids of what came after"),
        "supplementary": Text("quy định bổ trợ", "a rule beside the facet’s own"),
        "suppressions": Text("các phát hiện để nguyên, có lý do", "findings meant to stay, with reasons"),
        "text_held": Text("đã có toàn văn, một phần hay chưa có", "how much of the wording is held"),
        "thanh-pho": Text("tên các thành phố thuộc tỉnh", "names of district cities"),
        "thi-tran": Text("tên các thị trấn", "names of townships"),
        "thi-xa": Text("tên các thị xã", "names of district towns"),
        "threshold": Text("tỷ lệ phiếu phải đạt; bỏ trống: không xét", "share of votes needed; left out: none"),
        "tie": Text("ngang phiếu thì người đứng đầu lựa chọn", "on a tie the head chooses"),
        "tier": Text("bậc trong nhóm", "tier in the group"),
        "title": Text("tên gọi ngắn", "short title"),
        "titles": Text("cách viết chức danh", "how the title is written"),
        "to": Text("đến trước ngày (không kể); null: còn tiếp", "day it ends, exclusive; null: open"),
        "type": Text("kiểu giá trị", "type of the value"),
        "unit": Text("đơn vị tính", "unit"),
        "unit_kind": Text("mã loại cơ quan của chức danh", "kind of unit the post sits in"),
        "units": Text("các cơ quan, đơn vị có tên riêng", "named units"),
        "unless": Text("ngoại lệ: đúng thì không tính là vi phạm", "exception"),
        "untranslatable": Text("điều khoản máy không quyết định được", "provisions no machine may decide"),
        "valid_months": Text("tài liệu còn hạn trong số tháng này", "months the document stays valid"),
        "validity": Text("điều khoản về hiệu lực làm căn cứ cho các ngày", "provisions the dates rest on"),
        "value": Text("giá trị: số nguyên, tỷ lệ “2/3” hoặc bảng", "value: an integer, a ratio “2/3” or a table"),
        "variable": Text("các tỉnh quy định khác nhau: chỉ để tham khảo", "provinces differ: for orientation only"),
        "verified": Text("người thứ hai đã đối chiếu với văn bản; null: chưa", "who checked it against the text; null: nobody"),
        "vertical": Text("thuộc ngành dọc", "of a vertically managed sector"),
        "vi": Text("tiếng Việt", "Vietnamese"),
        "when": Text("áp dụng khi điều kiện này đúng", "applies when this holds"),
        "where": Text("thuộc tính của chức danh: giá trị hoặc danh sách giá trị", "attributes of posts: a value or a list of values"),
        "xa": Text("tên các xã", "names of communes"),
    }
)  # fmt: skip

OWN_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "InstrumentFile.kind": Text("loại văn bản", "kind of instrument"),
        "InstrumentFile.status": Text("in-force: đã có hiệu lực hoặc sẽ có; draft: dự thảo, không tham gia kết luận",
                                      "in-force, or draft: takes no part in a verdict"),
        "InstrumentFile.title": Text("tên văn bản", "title of the instrument"),
        "Edge.kind": Text("quan hệ: cụ thể hóa, viện dẫn theo, hướng dẫn, ủy quyền, theo mẫu",
                          "concretises, defers_to, guides, empowers, follows"),
        "Source.kind": Text("loại nguồn: toàn văn, trích văn bản, báo chí, quyết định từng trường hợp, thứ cấp, suy ra, chưa đối chiếu",
                            "kind of source: full text, quotation, press, single decisions, secondary, derived, memory"),
        "ProvisionRow.status": Text("modelled: đã có dòng quy tắc; untranslatable: máy không quyết định; gap: chưa có lời văn",
                                    "modelled, untranslatable, or gap: its wording is not held"),
        "ProvinceRow.kind": Text("tỉnh hoặc thành phố", "province or centrally-run city"),
        "UnitRow.kind": Text("mã loại đơn vị", "id of its kind"),
        "PostRow.role": Text("vai trò trong cơ quan: người đứng đầu, cấp phó, thành viên …", "role in the unit: head, deputy, member …"),
        "SuppressionRow.code": Text("mã của phát hiện", "code of the finding"),
        "PostsFile.posts": Text("các chức danh", "posts"),
    }
)  # fmt: skip
"""`Model.key` → wording, where a key means something of its own there."""


def described(schema: dict[str, Any], model: str) -> dict[str, Any]:
    """The schema of a pack file with the meaning of every key: `description` Vietnamese, `title` English."""
    found = {"properties": dict(_described(schema.get("properties", {}), model))} if "properties" in schema else {}
    parts = {name: described(part, name) for name, part in schema.get("$defs", {}).items()}
    return schema | found | ({"$defs": parts} if parts else {})


def _described(properties: Mapping[str, dict[str, Any]], model: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, part in properties.items():
        own = OWN_WORDS.get(f"{model}.{key}")
        words = own or FIELD_WORDS.get(key)
        if words is None:
            yield key, part
            continue
        described_there = part.get("description") if own is None else None
        yield key, part | {"description": described_there or words.vi, "title": words.en}
