"""Confidence votes on the candidate and relatives in office, as the proposal form asks for them."""

from __future__ import annotations

from engine.model.answers import DayAnswer, TextAnswer, WholeAnswer, YesNoAnswer, asked
from engine.model.choices import PercentBase, VoteForm, VoteSide
from engine.model.form import Part


class ConfidenceVote(Part):
    """A confidence vote."""

    regime: TextAnswer = asked("văn bản áp dụng", "regime")
    side: VoteSide = asked("lấy phiếu theo quy định của Đảng hay của Nhà nước", "Party or State vote", keys=("bên",))
    form: VoteForm = asked(
        "lấy phiếu hay bỏ phiếu tín nhiệm", "opinion poll or vote of confidence", keys=("hình thức",)
    )
    post: TextAnswer = asked("chức danh được lấy phiếu", "post voted on", keys=("chức danh",))
    body: TextAnswer = asked("nơi lấy phiếu", "body that voted", keys=("nơi",))
    on: DayAnswer = asked("ngày lấy phiếu", "date of the vote")
    summoned: WholeAnswer = asked("số người được triệu tập", "summoned", unit="persons")
    present: WholeAnswer = asked("số người có mặt", "present", unit="persons")
    deputies: WholeAnswer = asked("tổng số đại biểu", "deputies in all", unit="persons")
    collected: WholeAnswer = asked("số phiếu thu về", "ballots collected", unit="persons")
    high: WholeAnswer = asked("tín nhiệm cao", "high confidence", unit="persons")
    mid: WholeAnswer = asked("tín nhiệm", "confidence", unit="persons")
    low: WholeAnswer = asked("tín nhiệm thấp", "low confidence", unit="persons")
    percent_base: PercentBase = asked("tỷ lệ phần trăm tính trên", "base of the percentages")
    places: WholeAnswer = asked("số nơi đã lấy phiếu trong kỳ", "places where the person was voted on", unit="count")
    dossier_sent_on: DayAnswer = asked("ngày gửi hồ sơ đến người ghi phiếu", "date the dossier reached the voters")
    clarification_sent_on: DayAnswer = asked(
        "ngày gửi nội dung cần làm rõ", "date the issues to clarify reached the person"
    )
    council_voted_on: DayAnswer = asked("ngày HĐND lấy phiếu", "date the People's Council held its vote")
    notified_of_retirement: YesNoAnswer = asked(
        "đã có thông báo nghỉ chờ nghỉ hưu", "already notified of leave before retirement"
    )
    taken_up_that_year: YesNoAnswer = asked(
        "được bổ nhiệm, bầu trong năm lấy phiếu", "appointed or elected in the year of the vote"
    )
    resigned: YesNoAnswer = asked("đã xin từ chức sau khi lấy phiếu", "resigned after the vote")
    confidence_vote_on: DayAnswer = asked("ngày trình bỏ phiếu tín nhiệm", "date put to a vote of confidence")
    dismissal_requested_on: DayAnswer = asked("ngày trình miễn nhiệm", "date dismissal was asked for")


class Relative(Part):
    """A relative in office."""

    relation: TextAnswer = asked("quan hệ", "relation")
    post: TextAnswer = asked("chức vụ", "post")
    unit: TextAnswer = asked("cơ quan", "unit")
    same_unit: YesNoAnswer = asked("cùng cơ quan, đơn vị với chức danh dự kiến", "in the unit of the target post")
    same_locality: YesNoAnswer = asked("cùng cấp, cùng địa phương", "of the same level and place")
    same_body: YesNoAnswer = asked(
        "cơ quan của người đó có chức danh dự kiến", "the target post lies within the relative's body"
    )
    consent_by: TextAnswer = asked("cấp đồng ý cho bố trí", "body that consented")
    consent_is_superior: YesNoAnswer = asked(
        "cấp đồng ý là cấp trên trực tiếp", "the consenting body is the immediate superior"
    )
    consent_on: DayAnswer = asked("ngày đồng ý cho bố trí", "date of the consent")
    took_part: YesNoAnswer = asked(
        "đã tham gia xem xét, biểu quyết về nhân sự", "took part in considering or deciding on the candidate"
    )
