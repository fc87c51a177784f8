"""Facts of the file: the post, the acts, the bodies and their dates; and any fact by its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError, fact
from engine.bilingual import Text
from engine.diagnostics import did_you_mean
from engine.lawbook.book import Lawbook
from engine.model.facts import FactSpec
from engine.model.registry import base_facts
from engine.text import fold

Table = Sequence[Sequence[str]]


@fact(
    'chức danh "{title:chữ}"',
    "Chức danh dự kiến, viết như trong văn bản.",
    "The post to be filled, as documents write it.",
)
def _post(proposal_draft: Draft, title: str) -> None:
    proposal_draft.state("post.title", title)


@fact(
    'cơ quan, đơn vị "{unit:chữ}"',
    "Cơ quan, đơn vị của chức danh, khi chức danh không nêu.",
    "The unit of the post, where the title does not say.",
)
def _unit(proposal_draft: Draft, unit: str) -> None:
    proposal_draft.state("post.unit", unit)


@fact('tỉnh, thành phố "{province:chữ}"', "Tỉnh, thành phố của chức danh.", "The province of the post.")
def _province(proposal_draft: Draft, province: str) -> None:
    proposal_draft.state("post.province", province)


@fact(
    'nội dung công tác "{action:chữ}"',
    "Nội dung công tác cán bộ; nhiều nội dung cách nhau bằng dấu chấm phẩy.",
    "The act; several are separated by semicolons.",
)
def _action(proposal_draft: Draft, action: str) -> None:
    proposal_draft.state("action", [part.strip() for part in action.split(";")])


@fact('nguồn nhân sự "{source:chữ}"', "Tại chỗ hoặc từ nơi khác.", "On site or from elsewhere.")
def _source(proposal_draft: Draft, source: str) -> None:
    proposal_draft.state("source", source)


@fact(
    'loại bổ nhiệm "{kind:chữ}"',
    "Chức vụ cao hơn, tương đương, thấp hơn, kiêm nhiệm theo cơ cấu.",
    "A higher, equivalent or lower post, or concurrent by structure.",
)
def _kind(proposal_draft: Draft, kind: str) -> None:
    proposal_draft.state("kind", kind)


@fact(
    "ngày quyết định {day:ngày}",
    "Ngày quyết định của cấp ủy; cũng là ngày tra cứu.",
    "The date of the Party decision, which is also the date asked about.",
)
def _decided(proposal_draft: Draft, day: str) -> None:
    proposal_draft.state("party_act.on", day)


@fact('cấp ủy quyết định "{body:chữ}"', "Cấp ủy, tổ chức đảng đã quyết định.", "The Party body that decided.")
def _party_body(proposal_draft: Draft, body: str) -> None:
    proposal_draft.state("party_act.body", body)


@fact(
    'cơ quan nhà nước "{body:chữ}" ký quyết định ngày {day:ngày}',
    "Cơ quan, người ký quyết định về mặt nhà nước.",
    "The State body that signed, and when.",
)
def _state_act(proposal_draft: Draft, body: str, day: str) -> None:
    proposal_draft.state("state_act.body", body)
    proposal_draft.state("state_act.on", day)


@fact('cơ quan "{body:chữ}" bầu ngày {day:ngày}', "Cơ quan đã bầu.", "The body that elected, and when.")
def _election(proposal_draft: Draft, body: str, day: str) -> None:
    proposal_draft.state("election.body", body)
    proposal_draft.state("election.on", day)


@fact(
    'cơ quan "{body:chữ}" phê chuẩn kết quả bầu ngày {day:ngày}',
    "Cơ quan phê chuẩn, chuẩn y kết quả bầu.",
    "The body that approved the election, and when.",
)
def _approval(proposal_draft: Draft, body: str, day: str) -> None:
    proposal_draft.state("election.approved_by", body)
    proposal_draft.state("election.approved_on", day)


@fact('cơ quan "{body:chữ}" đề nghị ngày {day:ngày}', "Cơ quan đề nghị.", "The body that proposed, and when.")
def _proposer(proposal_draft: Draft, body: str, day: str) -> None:
    proposal_draft.state("proposer.body", body)
    proposal_draft.state("proposer.on", day)


@fact("nhận đủ hồ sơ ngày {day:ngày}", "Ngày nhận tờ trình và hồ sơ.", "The date the file was received.")
def _received(proposal_draft: Draft, day: str) -> None:
    proposal_draft.state("received_on", day)


@fact(
    'trường hợp đặc biệt do "{body:chữ}" quyết định',
    "Có quyết định trường hợp đặc biệt.",
    "A special case was decided by this body.",
)
def _special(proposal_draft: Draft, body: str) -> None:
    proposal_draft.state("special_case.approved_by", body)


@fact(
    'viện dẫn văn bản "{numbers:chữ}"',
    "Văn bản viện dẫn trong quyết định; nhiều văn bản cách nhau bằng dấu chấm phẩy.",
    "The instruments the decision cites; several are separated by semicolons.",
)
def _cited(proposal_draft: Draft, numbers: str) -> None:
    proposal_draft.state("cited_instruments", [each.strip() for each in numbers.split(";")])


@fact("không thuộc trường hợp đặc biệt", "Không có quyết định trường hợp đặc biệt.", "No special case was decided.")
def _not_special(proposal_draft: Draft) -> None:
    proposal_draft.state("special_case.approved_by", "không có")


@fact(
    'dữ kiện "{name:chữ}" là "{value:chữ}"',
    "Một dữ kiện bất kỳ của mẫu hồ sơ, theo mã hoặc tên gọi trên mẫu; chưa nêu là chưa biết.",
    "Any fact of the proposal form, by its path or its label; what is not stated is unknown.",
)
def _any_fact(proposal_draft: Draft, phancap_lawbook: Lawbook, name: str, value: str) -> None:
    spec = stated_fact(phancap_lawbook, name)
    proposal_draft.state(spec.path, answered(spec, value))


@fact(
    "các dữ kiện:", "Nhiều dữ kiện, mỗi dòng một tên và một giá trị.", "Several facts, a name and a value a line.",
    table=Text("dữ kiện | giá trị", "fact | value"),
)  # fmt: skip
def _many_facts(proposal_draft: Draft, phancap_lawbook: Lawbook, datatable: Table) -> None:
    if list(datatable[0]) != ["dữ kiện", "giá trị"]:
        raise StepRefusedError("bảng phải có hai cột “dữ kiện” và “giá trị”")
    for name, value in datatable[1:]:
        _any_fact(proposal_draft, phancap_lawbook, name, value)


@fact(
    'danh sách "{name:chữ}" gồm:', "Các mục của một danh sách; đầu cột là tên ô trên mẫu hồ sơ, ô trống là chưa biết.",
    "Items of a list; a column is headed by the form's label, an empty cell is unknown.",
    table=Text("các ô của danh sách", "fields of the list"),
)  # fmt: skip
def _items(proposal_draft: Draft, name: str, datatable: Table) -> None:
    path = _list_path(name)
    for row in datatable[1:]:
        cells = zip(datatable[0], row, strict=True)
        proposal_draft.add(path, {head: _plain(cell) for head, cell in cells if cell})


@fact(
    'danh sách "{name:chữ}" có mục "{cells:chữ}"',
    "Một mục của danh sách viết trên một dòng: ô = giá trị, ô = giá trị; ô là tên hoặc mã trên mẫu hồ sơ.",
    "One item of a list on one line: field = value, field = value.",
)
def _item(proposal_draft: Draft, name: str, cells: str) -> None:
    pairs = [pair.partition("=") for pair in cells.split(",")]
    if not all(equals for _, equals, _ in pairs):
        raise StepRefusedError(f"“{cells}” phải viết: ô = giá trị, ô = giá trị")
    proposal_draft.add(_list_path(name), {head.strip(): _plain(value.strip()) for head, _, value in pairs})


@fact(
    'danh sách "{name:chữ}" đầy đủ',
    "Ngoài các mục đã nêu không còn mục nào.",
    "There is nothing beside the items stated.",
)
def _complete(proposal_draft: Draft, name: str) -> None:
    proposal_draft.complete(_list_path(name))


def stated_fact(book: Lawbook, name: str) -> FactSpec:
    """The fact of the form named by path or Vietnamese label; refused when it is none, derived or of a list."""
    stateable = _stateable()
    if name in stateable:
        return stateable[name]
    labelled = [spec for spec in stateable.values() if fold(spec.label.vi) == fold(name)]
    if len(labelled) == 1:
        return labelled[0]
    if name in book.facts and book.facts[name].derived:
        raise StepRefusedError(f"dữ kiện “{name}” được tính ra, không nêu trực tiếp được")
    if labelled:
        paths = ", ".join(spec.path for spec in labelled)
        raise StepRefusedError(f"có nhiều dữ kiện tên “{name}”, hãy ghi mã: {paths}")
    near = did_you_mean(name, [*stateable, *(spec.label.vi for spec in stateable.values())])
    raise StepRefusedError(f"không có dữ kiện “{name}”. {near.vi if near else ''}")


def answered(spec: FactSpec, value: str) -> object:
    """A cell as the form takes it."""
    if spec.kind == "integer":
        return _plain(value)
    return value


@cache
def _stateable() -> dict[str, FactSpec]:
    """Facts of the form outside its lists, by path."""
    lists = tuple(f"{spec.path}." for spec in base_facts().values() if spec.kind == "collection")
    return {
        spec.path: spec
        for spec in base_facts().values()
        if not spec.derived and spec.kind not in ("collection", "list") and not spec.path.startswith(lists)
    }


def _list_path(name: str) -> str:
    lists = {spec.path: spec.label.vi for spec in base_facts().values() if spec.kind == "collection"}
    for path, label in lists.items():
        if name == path or fold(name) == fold(label):
            return path
    near = did_you_mean(name, [*lists, *lists.values()])
    raise StepRefusedError(f"không có danh sách “{name}”. {near.vi if near else ''}")


def _plain(cell: str) -> object:
    return int(cell) if cell.isascii() and cell.isdigit() else cell
