"""The parts of the proposal form about the end of a post: relief, resignation, dismissal, suspension."""

from __future__ import annotations

from pydantic import Field

from engine.model.answers import DayAnswer, WholeAnswer, YesNoAnswer, asked
from engine.model.choices import PostRelation, RemovalGround, SuspensionGround
from engine.model.form import Part


class Removal(Part):
    """The end of a post, and what follows."""

    ground_on: DayAnswer = asked("ngày có căn cứ", "day the ground arose")
    dismissal_due: YesNoAnswer = asked("thuộc trường hợp phải miễn nhiệm", "dismissal is due")
    ground: RemovalGround = asked("căn cứ thôi giữ chức vụ", "ground of the end of the post", keys=("căn cứ",))
    term_from: DayAnswer = asked("ngày bắt đầu nhiệm kỳ, thời hạn giữ chức vụ", "day the term began")
    target_percent: WholeAnswer = asked(
        "tỷ lệ hoàn thành chỉ tiêu, nhiệm vụ (%)", "per cent of the targets completed", unit="count"
    )
    basic_targets_missed: WholeAnswer = asked(
        "số chỉ tiêu kinh tế - xã hội cơ bản không đạt", "basic targets missed, of five", unit="count"
    )
    force_majeure: YesNoAnswer = asked("do nguyên nhân bất khả kháng", "through force majeure")
    months_as_head: WholeAnswer = asked("số tháng giữ chức vụ người đứng đầu", "months as head", unit="months")
    new_post_is_leadership: YesNoAnswer = asked(
        "bố trí sau là chức vụ lãnh đạo, quản lý", "the post given afterwards is one of leadership"
    )
    collective_members: WholeAnswer = asked(
        "số thành viên tập thể lãnh đạo", "members of the leadership collective", unit="persons"
    )
    collective_for: WholeAnswer = asked(
        "số phiếu đồng ý của tập thể lãnh đạo", "votes of the collective in favour", unit="persons"
    )
    committee_members: WholeAnswer = asked(
        "số ủy viên ban thường vụ cấp ủy cùng cấp", "members of the standing board at the same level", unit="persons"
    )
    committee_for: WholeAnswer = asked(
        "số phiếu đồng ý của ban thường vụ cấp ủy cùng cấp", "votes of that standing board in favour", unit="persons"
    )
    head_decided: YesNoAnswer = asked("người đứng đầu quyết định hoặc trình cấp trên", "the head decided or submitted")
    new_post_relation: PostRelation = asked("chức vụ bố trí sau so với chức vụ cũ", "post given afterwards, compared")
    new_post_committee_seat: YesNoAnswer = asked(
        "chức vụ bố trí sau có cơ cấu cấp ủy", "post given afterwards carries a committee seat"
    )


class Suspension(Part):
    """A temporary suspension."""

    from_: DayAnswer = Field(
        default=None, alias="from", title="suspended from", description="tạm đình chỉ từ ngày",
        json_schema_extra={"x-keys": ["từ", "từ ngày"], "x-unit": None, "x-mutability": "redoable"},
    )  # fmt: skip
    to: DayAnswer = asked("tạm đình chỉ đến ngày", "suspended until", keys=("đến",), mutability="redoable")
    requested_by_authority: YesNoAnswer = asked(
        "theo yêu cầu của cơ quan có thẩm quyền trong quá trình xử lý", "requested by an authority handling the matter"
    )
    ground: SuspensionGround = asked("căn cứ tạm đình chỉ", "ground of the suspension", keys=("căn cứ",))
    ground_on: DayAnswer = asked("ngày xác định căn cứ tạm đình chỉ", "day the ground was established")
    proposed_on: DayAnswer = asked("ngày đề xuất tạm đình chỉ", "day the suspension was proposed")
    cleared_on: DayAnswer = asked(
        "ngày kết luận không vi phạm hoặc tạm đình chỉ không đúng", "day it was found that nothing was wrong"
    )
    cancelled_on: DayAnswer = asked("ngày hủy quyết định tạm đình chỉ", "day the suspension was cancelled")
    party_notified_on: DayAnswer = asked(
        "ngày thông báo cho tổ chức đảng", "day the Party organisation was notified", mutability="redoable"
    )


class Resignation(Part):
    """A resignation."""

    requested_on: DayAnswer = asked("ngày nhận đơn từ chức", "date the request was received")
    proposed_on: DayAnswer = asked("ngày đề xuất với cấp có thẩm quyền", "date it was put to the authority")
    critical_duty: YesNoAnswer = asked(
        "đang đảm nhận nhiệm vụ quốc phòng, an ninh, trọng yếu, cơ mật hoặc việc từ chức gây ảnh hưởng nghiêm trọng",
        "on defence, security, key or secret duty, or the resignation would do serious harm",
    )
    duties_left_on: DayAnswer = asked("ngày thôi thực hiện nhiệm vụ", "day the person stopped the duties")
