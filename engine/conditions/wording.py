"""Conditions in words, both languages, for residual conditions, traces and books of rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from engine.bilingual import Language, Text
from engine.conditions.tree import (
    TRUE,
    All,
    Any,
    Call,
    Compare,
    Const,
    Fact,
    Literal,
    Member,
    Node,
    Not,
    Share,
    Term,
)
from engine.model import choices
from engine.model.answers import Choice
from engine.model.facts import FactSpec
from engine.model.values import Range, Stated, Unknown
from engine.text import format_date

_RELATIONS: Mapping[str, Text] = {
    "eq": Text("là", "is"),
    "lt": Text("nhỏ hơn", "is less than"),
    "le": Text("không quá", "is at most"),
    "gt": Text("lớn hơn", "is more than"),
    "ge": Text("từ", "is at least"),
}
_DATE_RELATIONS: Mapping[str, Text] = {
    "eq": Text("là", "is"),
    "lt": Text("trước", "is before"),
    "le": Text("không sau", "is not after"),
    "gt": Text("sau", "is after"),
    "ge": Text("từ", "is on or after"),
}
_CALLS: Mapping[str, Text] = {
    "add_months": Text("{0} cộng {1} tháng", "{0} plus {1} months"),
    "add_days": Text("{0} cộng {1} ngày", "{0} plus {1} days"),
    "add_years": Text("{0} cộng {1} năm", "{0} plus {1} years"),
    "add_working_days": Text("{0} cộng {1} ngày làm việc", "{0} plus {1} working days"),
    "months_between": Text("số tháng từ {0} đến {1}", "months from {0} to {1}"),
    "days_between": Text("số ngày từ {0} đến {1}", "days from {0} to {1}"),
    "working_days_between": Text("số ngày làm việc từ {0} đến {1}", "working days from {0} to {1}"),
}
WORDS: Mapping[str, Text] = {
    "male": Text("nam", "male"), "female": Text("nữ", "female"), "none": Text("không có", "none"),
    "alternate": Text("dự khuyết", "alternate"), "full": Text("chính thức", "full"),
    "on-site": Text("tại chỗ", "on-site"), "outside": Text("từ nơi khác", "outside"),
    "first-higher": Text("lần đầu hoặc cao hơn", "first or higher"), "equivalent": Text("tương đương", "equivalent"),
    "lower": Text("thấp hơn", "lower"), "higher": Text("cao hơn", "higher"), "same": Text("chính chức danh đó", "the same"),
    "concurrent-by-structure": Text("kiêm nhiệm theo cơ cấu", "concurrent by structure"),
    "khien-trach": Text("khiển trách", "reprimand"), "canh-cao": Text("cảnh cáo", "warning"),
    "cach-chuc": Text("cách chức", "removal from post"), "secret": Text("phiếu kín", "secret"),
    "signed-or-unsigned": Text("ký tên hoặc không ký tên", "signed or unsigned"),
    "central": Text("Trung ương", "central"), "province": Text("cấp tỉnh", "provincial"),
    "district": Text("cấp huyện", "district"), "commune": Text("cấp xã", "commune"),
    "cong-chuc": Text("công chức", "civil servant"), "vien-chuc": Text("viên chức", "public employee"),
    "can-bo": Text("cán bộ", "cadre"), "party": Text("Đảng", "Party"), "state": Text("Nhà nước", "State"),
    "thanh-pho": Text("thành phố", "city"), "tinh": Text("tỉnh", "province"),
    "lay-phieu": Text("lấy phiếu tín nhiệm", "confidence poll"), "bo-phieu": Text("bỏ phiếu tín nhiệm", "vote of confidence"),
    "collected": Text("phiếu thu về", "ballots collected"), "valid": Text("phiếu hợp lệ", "valid ballots"),
    "issued": Text("phiếu phát ra", "ballots issued"), "summoned": Text("số người được triệu tập", "persons summoned"),
    "deputies": Text("tổng số đại biểu", "all deputies"), "one": Text("loại I", "class I"), "two": Text("loại II", "class II"),
    "three": Text("loại III", "class III"), "own-deputy": Text("giới thiệu cấp phó của mình", "introduces the own deputy"),
    "standing-board": Text("giới thiệu bầu bổ sung ban thường vụ", "introduces for the standing board"),
    "subordinate-head": Text("bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc", "appoints subordinate heads"),
    "spouse": Text("vợ, chồng", "spouse"), "parent": Text("bố, mẹ", "parent"),
    "parent-in-law": Text("bố, mẹ của vợ hoặc chồng", "parent-in-law"), "child": Text("con", "child"),
    "sibling": Text("anh, chị, em ruột", "sibling"), "adjacent-lower": Text("thấp hơn liền kề", "next lower"),
    "hoan-thanh-xuat-sac": Text("hoàn thành xuất sắc nhiệm vụ", "tasks completed excellently"),
    "hoan-thanh-tot": Text("hoàn thành tốt nhiệm vụ", "tasks completed well"),
    "hoan-thanh": Text("hoàn thành nhiệm vụ", "tasks completed"),
    "khong-hoan-thanh": Text("không hoàn thành nhiệm vụ", "tasks not completed"),
    "khai-tru": Text("khai trừ", "expulsion"), "ha-bac-luong": Text("hạ bậc lương", "lower pay step"),
    "giang-chuc": Text("giáng chức", "demotion"), "buoc-thoi-viec": Text("buộc thôi việc", "dismissal from service"),
    "bai-nhiem": Text("bãi nhiệm", "recall"), "tham-dinh": Text("thẩm định", "appraisal"), "hiep-y": Text("hiệp y", "agreement asked for"),
    "lay-y-kien": Text("lấy ý kiến", "opinion"), "tieu-chuan-chinh-tri": Text("tiêu chuẩn chính trị", "political standard"),
    "to-trinh": Text("tờ trình", "proposal letter"), "bien-ban-kiem-phieu": Text("biên bản kiểm phiếu", "minutes of the count"),
    "so-yeu-ly-lich": Text("sơ yếu lý lịch", "curriculum vitae"), "tu-kiem-diem": Text("bản tự kiểm điểm", "self-review"),
    "nhan-xet-danh-gia": Text("nhận xét, đánh giá", "assessment"),
    "nhan-xet-noi-cu-tru": Text("nhận xét nơi cư trú", "remarks of the place of residence"),
    "ket-luan-tieu-chuan-chinh-tri": Text("kết luận tiêu chuẩn chính trị", "conclusion on the political standard"),
    "ke-khai-tai-san": Text("bản kê khai tài sản, thu nhập", "asset declaration"),
    "van-bang-chung-chi": Text("văn bằng, chứng chỉ", "diplomas"), "giay-kham-suc-khoe": Text("giấy khám sức khỏe", "health certificate"),
    "bao-cao-tham-dinh": Text("báo cáo thẩm định", "appraisal report"),
    "y-kien-cap-uy": Text("ý kiến bằng văn bản của cấp ủy", "written opinion of the Party committee"),
    "don-tu-chuc": Text("đơn từ chức", "letter of resignation"),
    "bao-cao-de-nghi": Text("báo cáo đề nghị của cơ quan sử dụng cán bộ", "report of the employing body"),
    "quyet-dinh-ket-luan": Text("quyết định, kết luận của cấp có thẩm quyền", "decision or conclusion of the competent body"),
    "luc-luong-vu-trang": Text("lực lượng vũ trang", "armed forces"), "doanh-nghiep": Text("doanh nghiệp", "enterprise"),
    "khac": Text("khác", "other"), "other": Text("khác", "other"), "ministry": Text("cấp bộ, ngành", "ministry"),
    "unit": Text("cấp đơn vị", "unit"), "front": Text("Mặt trận, đoàn thể", "Front and mass organisations"),
    "organisation": Text("tổ chức khác", "other organisation"), "head": Text("cấp trưởng", "head"), "deputy": Text("cấp phó", "deputy"),
    "standing-deputy": Text("cấp phó thường trực", "standing deputy"), "member": Text("thành viên", "member"),
    "secretary": Text("bí thư", "secretary"), "deputy-secretary": Text("phó bí thư", "deputy secretary"),
    "chair": Text("chủ tịch", "chair"), "vice-chair": Text("phó chủ tịch", "vice-chair"),
    "current": Text("nhiệm kỳ hiện tại", "current term"), "next": Text("nhiệm kỳ tới", "next term"),
}  # fmt: skip
"""Words for values of closed lists; a value not here is shown in the words of the form, else as it is."""


@cache
def _form_words() -> Mapping[str, str]:
    """Id → the Vietnamese wording of the proposal form."""
    notes = (note for each in vars(choices).values() for note in getattr(each, "__metadata__", ()))
    lists = [note for note in notes if isinstance(note, Choice)]
    return {identifier: each.wording(identifier) for each in lists for identifier in each.ids}


def word_of(value: str, language: Language) -> str:
    """A value of a closed list in words; the value itself where there are none."""
    if value in WORDS:
        return WORDS[value].pick(language)
    return _form_words().get(value, value) if language == "vi" else value


def show_value(value: object, language: Language, name_of: Callable[[str], str | None] | None = None) -> str:
    """A fact's value as people write it; dates dd/mm/yyyy, ids by name where `name_of` knows them."""
    if isinstance(value, Unknown):
        return Text("chưa rõ", "not known").pick(language)
    if isinstance(value, Stated):
        return (Text("không có", "none") if value is Stated.NONE else Text("không áp dụng", "not applicable")).pick(
            language
        )
    if isinstance(value, bool):
        return (Text("có", "yes") if value else Text("không", "no")).pick(language)
    if isinstance(value, dt.date):
        return format_date(value, language)
    if isinstance(value, Range):
        if value.open_above:
            low = show_value(value.low, language)
            return Text(
                f"từ {low} trở đi", f"{low} or later" if isinstance(value.low, dt.date) else f"{low} or more"
            ).pick(language)
        return f"{show_value(value.low, language)} – {show_value(value.high, language)}"
    if isinstance(value, tuple):
        return ", ".join(show_value(each, language, name_of) for each in value)
    if isinstance(value, str):
        named = name_of(value) if name_of else None
        return named or word_of(value, language)
    return str(value)


class Wording:
    """Renders nodes with the labels of the facts they read."""

    def __init__(
        self,
        facts: Mapping[str, FactSpec],
        language: Language,
        name_of: Callable[[str], str | None] | None = None,
        collection: str | None = None,
    ) -> None:
        self.facts = facts
        self.language = language
        self.name_of = name_of
        self.collection = collection
        """Whose items `item.<field>` reads; without it the first collection that has the field lends its label."""

    def label(self, path: str) -> str:
        """The label of a fact; item fields by their collection's field."""
        spec = self.facts.get(path)
        if spec is None and path.startswith("item."):
            spec = self.facts.get(f"{self.collection}{path[4:]}") or next(self._item_fields(path[4:]), None)
        return spec.label.pick(self.language) if spec else path

    def _item_fields(self, field: str) -> Iterator[FactSpec]:
        for spec in self.facts.values():
            if spec.kind == "collection" and f"{spec.path}{field}" in self.facts:
                yield self.facts[f"{spec.path}{field}"]

    def words(self, node: Node) -> str:
        """The condition as a phrase."""
        if isinstance(node, Const):
            return Text("luôn đúng" if node.value else "không bao giờ", "always" if node.value else "never").pick(
                self.language
            )
        if isinstance(node, Compare):
            return self._compare(node)
        if isinstance(node, Member):
            values = (
                Text(" hoặc ", " or ")
                .pick(self.language)
                .join(show_value(value, self.language, self.name_of) for value in node.values)
            )
            return f"{self._term(node.term)} {_RELATIONS['eq'].pick(self.language)} {values}"
        if isinstance(node, Share):
            ratio = f"{node.numerator}/{node.denominator}"
            relation = _RELATIONS[node.relation].pick(self.language)
            return f"{self._term(node.part)} / {self._term(node.whole)} {relation} {ratio}"
        if isinstance(node, (All, Any)):
            glue = Text(" và ", " and ") if isinstance(node, All) else Text(" hoặc ", " or ")
            return glue.pick(self.language).join(self._grouped(part) for part in node.parts)
        if isinstance(node, Not):
            return self._negated(node.part)
        few = Text("có ít nhất {0} mục trong “{1}”", "at least {0} of “{1}”").pick(self.language)
        found = few.format(node.number, self.label(node.collection))
        if node.where == TRUE:
            return found
        inner = Wording(self.facts, self.language, self.name_of, node.collection)
        return f"{found} {Text('mà', 'where').pick(self.language)} {inner.words(node.where)}"

    def _grouped(self, part: Node) -> str:
        return f"({self.words(part)})" if isinstance(part, (All, Any)) else self.words(part)

    def _negated(self, part: Node) -> str:
        if isinstance(part, (Compare, Member)) and (isinstance(part, Member) or part.relation == "eq"):
            positive = self.words(part)
            is_word = f" {_RELATIONS['eq'].pick(self.language)} "
            return positive.replace(is_word, Text(" không phải là ", " is not ").pick(self.language), 1)
        return Text(f"không phải ({self.words(part)})", f"not ({self.words(part)})").pick(self.language)

    def _compare(self, node: Compare) -> str:
        dated = any(
            isinstance(term, Literal) and isinstance(term.value, dt.date) for term in (node.left, node.right)
        ) or (isinstance(node.right, Call) and node.right.name.startswith("add_"))
        relation = (_DATE_RELATIONS if dated else _RELATIONS)[node.relation].pick(self.language)
        suffix = " trở lên" if node.relation == "ge" and not dated and self.language == "vi" else ""
        return f"{self._term(node.left)} {relation} {self._term(node.right)}{suffix}"

    def _term(self, term: Term) -> str:
        if isinstance(term, Literal):
            return show_value(term.value, self.language, self.name_of)
        if isinstance(term, Fact):
            return self.label(term.path)
        arguments = [self._term(argument) for argument in term.arguments]
        return _CALLS[term.name].pick(self.language).format(*arguments)
