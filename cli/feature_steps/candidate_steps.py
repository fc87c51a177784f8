"""Facts of the person: age, posts held, planning, discipline, ratings, conditions."""

from __future__ import annotations

from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError, fact

_POSTS = "candidate.current_posts"
_PAST = "candidate.past_posts"
_PLANNING = "candidate.planning"
_DISCIPLINES = "candidate.disciplines"


@fact(
    "nhân sự sinh ngày {day:ngày}",
    "Ngày sinh; chỉ biết tháng thì ghi tháng/năm.",
    "The date of birth; month/year where the day is not known.",
)
def _born(proposal_draft: Draft, day: str) -> None:
    proposal_draft.state("candidate.birth_date", day)


@fact('giới tính "{sex:chữ}"', "Nam hoặc nữ.", "Male or female.")
def _sex(proposal_draft: Draft, sex: str) -> None:
    proposal_draft.state("candidate.sex", sex)


@fact(
    'nhân sự là Ủy viên Trung ương "{kind:chữ}"',
    "Dự khuyết, chính thức hoặc không.",
    "Alternate or full member of the Central Committee, or none.",
)
def _central(proposal_draft: Draft, kind: str) -> None:
    proposal_draft.state("candidate.central_committee", kind)


@fact(
    'đang giữ chức vụ "{title:chữ}" từ ngày {day:ngày}',
    "Một chức vụ hiện tại, giữ chính thức; các chức vụ hiện tại nêu trong kịch bản là tất cả.",
    "A post held in full; the current posts a scenario states are all of them.",
)
def _holds(proposal_draft: Draft, title: str, day: str) -> None:
    # As in a file: the posts a person is said to hold are all of them.
    proposal_draft.add(_POSTS, {"title": title, "from": day, "interim": False}, complete=True)


@fact(
    'chức vụ đang giữ là "{relation:chữ}" so với chức danh dự kiến',
    "So sánh chức vụ vừa nêu với chức danh dự kiến.",
    "How the post just stated compares with the target post.",
)
def _held_relation(proposal_draft: Draft, relation: str) -> None:
    proposal_draft.last(_POSTS, "chức vụ đang giữ")["relation"] = relation


@fact(
    "chức vụ đang giữ là giao quyền, phụ trách",
    "Chức vụ vừa nêu mới được giao quyền, phụ trách.",
    "The post just stated is held in an acting capacity only.",
)
def _acting(proposal_draft: Draft) -> None:
    proposal_draft.last(_POSTS, "chức vụ đang giữ")["interim"] = True


@fact(
    'đã giữ chức vụ "{title:chữ}" từ ngày {first:ngày} đến ngày {last:ngày}',
    "Một chức vụ đã thôi giữ.",
    "A post no longer held.",
)
def _held(proposal_draft: Draft, title: str, first: str, last: str) -> None:
    proposal_draft.add(_PAST, {"title": title, "from": first, "to": last, "interim": False})


@fact(
    'chức vụ đã giữ là "{relation:chữ}" so với chức danh dự kiến',
    "So sánh chức vụ đã giữ vừa nêu với chức danh dự kiến.",
    "How the past post just stated compares with the target post.",
)
def _past_relation(proposal_draft: Draft, relation: str) -> None:
    proposal_draft.last(_PAST, "chức vụ đã giữ")["relation"] = relation


@fact(
    'được quy hoạch "{post:chữ}" ngày {day:ngày}',
    "Quy hoạch còn hiệu lực, phê duyệt ngày này.",
    "Planning approved on this date and still in force.",
)
def _planned(proposal_draft: Draft, post: str, day: str) -> None:
    proposal_draft.add(_PLANNING, {"post": post, "approved_on": day, "removed_on": "không có"})


@fact(
    'chức danh quy hoạch là "{relation:chữ}" so với chức danh dự kiến',
    "So sánh chức danh quy hoạch vừa nêu với chức danh dự kiến.",
    "How the planned post just stated compares with the target post.",
)
def _plan_relation(proposal_draft: Draft, relation: str) -> None:
    proposal_draft.last(_PLANNING, "quy hoạch")["relation"] = relation


@fact(
    "đưa ra khỏi quy hoạch ngày {day:ngày}",
    "Quy hoạch vừa nêu đã hết hiệu lực từ ngày này.",
    "The planning just stated ended on this date.",
)
def _unplanned(proposal_draft: Draft, day: str) -> None:
    proposal_draft.last(_PLANNING, "quy hoạch")["removed_on"] = day


@fact(
    "không có quy hoạch nào khác",
    "Ngoài các quy hoạch đã nêu không còn quy hoạch nào.",
    "No planning beside what is stated.",
)
def _no_planning(proposal_draft: Draft) -> None:
    proposal_draft.complete(_PLANNING)


@fact(
    'bị kỷ luật "{form:chữ}" có hiệu lực từ ngày {day:ngày}',
    "Một quyết định kỷ luật.",
    "A disciplinary decision and its effect.",
)
def _disciplined(proposal_draft: Draft, form: str, day: str) -> None:
    proposal_draft.add(_DISCIPLINES, {"form": form, "effective_on": day})


@fact(
    "chức danh dự kiến {comparison:chữ} chức vụ khi bị kỷ luật",
    "“cao hơn” hoặc “không cao hơn”, so với chức vụ khi bị kỷ luật vừa nêu.",
    "Whether the target post is higher (“cao hơn”) than the post held when disciplined, or not (“không cao hơn”).",
)
def _compared_with_then(proposal_draft: Draft, comparison: str) -> None:
    words = {"cao hơn": True, "không cao hơn": False}
    if comparison not in words:
        raise StepRefusedError(f"“{comparison}”: phải là “cao hơn” hoặc “không cao hơn”")
    proposal_draft.last(_DISCIPLINES, "kỷ luật")["target_higher_than_then"] = words[comparison]


@fact(
    "không bị kỷ luật nào khác",
    "Ngoài các quyết định kỷ luật đã nêu không còn quyết định nào.",
    "No discipline beside what is stated.",
)
def _no_discipline(proposal_draft: Draft) -> None:
    proposal_draft.complete(_DISCIPLINES)


@fact('năm {year:số} xếp loại "{grade:chữ}"', "Kết quả xếp loại một năm.", "The rating of one year.")
def _rated(proposal_draft: Draft, year: int, grade: str) -> None:
    proposal_draft.add("candidate.ratings", {"year": year, "grade": grade})
