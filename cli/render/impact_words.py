"""How the text, the data and the page of an impact name its ways of changing."""

from __future__ import annotations

from engine.audit.comparing.comparison import Change
from engine.bilingual import Text
from engine.model.vocabulary import ROLE_LABELS

TITLE = Text("Tác động lên các quyết định đã có", "Impact on past decisions")
CHANGES = {
    Change.TO_UNLAWFUL: Text("từ hợp lệ thành vi phạm", "lawful → not"),
    Change.TO_LAWFUL: Text("từ vi phạm thành hợp lệ", "unlawful → lawful"),
    Change.UNDETERMINED: Text("thành chưa đủ dữ kiện", "becomes undetermined"),
    Change.DETERMINED: Text("thành xác định được", "becomes determined"),
    Change.OTHER: Text("kết luận đổi cách khác", "other change of verdict"),
    Change.COMPETENCE: Text("chỉ đổi thẩm quyền", "competence moves, verdict stays"),
    Change.REASONS: Text("chỉ đổi lý do", "reasons change, verdict and bodies stay"),
    Change.UNCHANGED: Text("không đổi", "unchanged"),
}  # fmt: skip
MOVED = Text(
    "thẩm quyền đổi cơ quan (kể cả khi kết luận cũng đổi)", "competence moves (also where the verdict changes)"
)
GROUNDS = {
    "gained": Text("nay bị trái", "breached now"),
    "lost": Text("không còn bị trái", "no longer breached"),
    "competence_rows": Text("dòng thẩm quyền đổi", "row of competence changed"),
}  # fmt: skip
COUNTED = Text(
    "dòng thẩm quyền đổi tính cho các quyết định mà nó bao trùm và có cơ quan đổi, hoặc chắc chắn hơn hay kém; "
    "một quyết định có thể dựa vào vài dòng",
    "a changed row of competence is counted for the decisions it bears on whose bodies change, or are more or less certain; "
    "one decision may turn on several rows",
)
UNGROUNDED = Text(
    "không nêu được dòng quy tắc (chỉ đổi dữ kiện, văn bản còn thiếu hoặc cách cân nhắc một mặt)",
    "no row of law named (only missing facts or texts, or the weight of a facet, change)",
)
BEFORE_WORDS, AFTER_WORDS = Text("trước", "before"), Text("sau", "after")


def column_titles() -> dict[str, Text]:
    """Titles of the columns that only changed decisions have."""
    titles = {
        "change": Text("Thay đổi", "Change"), "gained": Text("Nay trái", "Breached now"),
        "lost": Text("Không còn trái", "No longer breached"),
        "competence_rows": Text("Dòng thẩm quyền đổi", "Rows of competence changed"), "moved": Text("Đổi cơ quan", "Body changes"),
        "ungrounded": Text("Không nêu được dòng quy tắc", "No row of law named"),
    }  # fmt: skip
    own = {"verdict": Text("Kết luận", "Verdict"), "codes": Text("Mã phát hiện", "Finding codes"),
           "missing_facts": Text("Dữ kiện còn thiếu", "Missing facts"), "missing_law": Text("Văn bản cần tra cứu", "Missing law"),
           "confidence": Text("Mức độ đối chiếu", "Confidence")}  # fmt: skip
    own |= {
        role.value: Text(label.vi[:1].upper() + label.vi[1:], label.en[:1].upper() + label.en[1:])
        for role, label in ROLE_LABELS.items()
    }
    for name, title in own.items():
        for suffix, words in (("_before", BEFORE_WORDS), ("_after", AFTER_WORDS)):
            titles[name + suffix] = Text(f"{title.vi} ({words.vi})", f"{title.en} ({words.en})")
    return titles
