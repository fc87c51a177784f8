"""The proposal file, `phancap.proposal/1`: what an office writes down about one case.

Every question may be left out; what is left out is unknown. Labels are Vietnamese (`description`) and English (`title`).
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.model.answers import (
    DayAnswer,
    TextAnswer,
    WholeAnswer,
    YesNoAnswer,
    asked,
)
from engine.model.choices import (
    AppointmentKind,
    Ballot,
    CentralCommittee,
    ConsultationKind,
    DisciplineForm,
    DisciplineSide,
    DocumentKind,
    Grade,
    PersonnelSource,
    PlanRelation,
    PlanTerm,
    PostRelation,
    RankConferred,
    ReorganisationCase,
    RotationPurpose,
    Sex,
)
from engine.model.ending import Removal, Resignation, Suspension
from engine.model.form import Listing, Part
from engine.model.staffing import Deputies, Pilot
from engine.model.votes_and_relatives import ConfidenceVote, Relative

__all__ = ["SCHEMA", "Listing", "Part", "Proposal"]

SCHEMA = "phancap.proposal/1"


class PostAsked(Part):
    """The post to be filled."""

    title: TextAnswer = asked("chức danh", "post", keys=("chức danh", "chức vụ", "tên"))
    unit: TextAnswer = asked("cơ quan, đơn vị", "unit", keys=("cơ quan", "đơn vị"))
    province: TextAnswer = asked("tỉnh, thành phố", "province", keys=("tỉnh",))
    staff_or_accounts: YesNoAnswer = asked(
        "quản lý về tổ chức, nhân sự, kế toán, tài vụ hoặc làm thủ quỹ, thủ kho",
        "manages staff or accounts, or is treasurer or storekeeper",
    )
    without_council: YesNoAnswer = asked(
        "đặc khu không tổ chức Hội đồng nhân dân", "special zone that has no People's Council"
    )


class Proposer(Part):
    """Who proposes, and the policy asked for and given."""

    body: TextAnswer = asked("cơ quan đề nghị", "proposing body", keys=("cơ quan",), mutability="choosable")
    on: DayAnswer = asked("ngày đề nghị", "date of the proposal", keys=("ngày",))
    policy_requested_on: DayAnswer = asked("ngày xin chủ trương", "date the policy was asked for")
    policy_approved_by: TextAnswer = asked(
        "cơ quan cho chủ trương", "body that gave the policy", mutability="choosable"
    )
    policy_approved_on: DayAnswer = asked("ngày có chủ trương", "date the policy was given")
    overrun_reported_on: DayAnswer = asked(
        "ngày báo cáo quá thời hạn", "date an overrun was reported", mutability="redoable"
    )
    members: WholeAnswer = asked("số thành viên cơ quan đề nghị", "members of the proposing body", unit="persons")
    members_present: WholeAnswer = asked(
        "số thành viên cơ quan đề nghị dự họp",
        "members of the proposing body present",
        unit="persons",
        mutability="redoable",
    )
    members_for: WholeAnswer = asked(
        "số thành viên cơ quan đề nghị tán thành",
        "members of the proposing body in favour",
        unit="persons",
        mutability="redoable",
    )


class PartyAct(Part):
    """The Party decision."""

    body: TextAnswer = asked(
        "cấp ủy, tổ chức đảng quyết định",
        "deciding Party body",
        keys=("cơ quan", "cấp ủy"),
        mutability="choosable",
    )
    on: DayAnswer = asked(
        "ngày quyết định của cấp ủy",
        "date of the Party decision",
        keys=("ngày",),
        mutability="redoable",
    )
    number: TextAnswer = asked("số văn bản của cấp ủy", "number of the Party decision", keys=("số",))
    form: TextAnswer = asked(
        "hình thức văn bản của cấp ủy",
        "form of the Party decision",
        keys=("hình thức",),
    )
    members_incumbent: WholeAnswer = asked("số thành viên đương nhiệm", "incumbent members", unit="persons")
    members_for: WholeAnswer = asked("số thành viên tán thành", "members in favour", unit="persons")
    under_delegation: YesNoAnswer = asked("quyết định theo ủy quyền", "decided under delegation")
    meeting_on: DayAnswer = asked("ngày họp của cấp ủy", "date of the committee's meeting", mutability="redoable")
    members_present: WholeAnswer = asked(
        "số thành viên dự họp", "members present", unit="persons", mutability="redoable"
    )
    ballot: Ballot = asked("hình thức biểu quyết của cấp ủy", "how the committee voted", mutability="redoable")
    papers_sent_on: DayAnswer = asked(
        "ngày gửi tài liệu họp", "date the papers of the meeting were sent", mutability="redoable"
    )
    by_written_consultation: YesNoAnswer = asked(
        "quyết định qua xin ý kiến bằng văn bản", "decided by written consultation"
    )
    written_consultation_fits: YesNoAnswer = asked(
        "nội dung không phức tạp hoặc không tổ chức họp được",
        "the matter is uncomplicated or no meeting can be held",
    )


class StateAct(Part):
    """The State decision."""

    body: TextAnswer = asked(
        "cơ quan nhà nước quyết định",
        "deciding State body",
        keys=("cơ quan",),
        mutability="choosable",
    )
    kind: TextAnswer = asked("loại quyết định", "kind of decision", keys=("loại",))
    on: DayAnswer = asked(
        "ngày quyết định của cơ quan nhà nước",
        "date of the State decision",
        keys=("ngày",),
        mutability="redoable",
    )
    effective_on: DayAnswer = asked("ngày quyết định có hiệu lực", "date the State decision takes effect")
    number: TextAnswer = asked("số quyết định", "number of the State decision", keys=("số",))
    term_months: WholeAnswer = asked(
        "thời hạn giữ chức vụ (tháng)",
        "term of office",
        unit="months",
        mutability="choosable",
    )


class Election(Part):
    """An election and its approval."""

    body: TextAnswer = asked("cơ quan bầu", "electing body", keys=("cơ quan",), mutability="choosable")
    on: DayAnswer = asked("ngày bầu", "date of the election", keys=("ngày",), mutability="redoable")
    approved_by: TextAnswer = asked("cơ quan phê chuẩn, chuẩn y", "approving body", mutability="choosable")
    approved_on: DayAnswer = asked("ngày phê chuẩn, chuẩn y", "date of the approval", mutability="redoable")


class Consultation(Part):
    """An opinion asked for."""

    body: TextAnswer = asked("cơ quan được hỏi", "body asked", keys=("cơ quan",))
    kind: ConsultationKind = asked("loại ý kiến", "kind of opinion", keys=("loại",))
    asked_on: DayAnswer = asked("ngày hỏi", "date asked")
    answered_on: DayAnswer = asked("ngày trả lời", "date answered")
    written: YesNoAnswer = asked("bằng văn bản", "in writing")
    result: TextAnswer = asked("kết quả", "result")


class HeldPost(Part):
    """A post held."""

    title: TextAnswer = asked("chức vụ đang giữ", "post held", keys=("chức danh", "chức vụ"))
    unit: TextAnswer = asked("cơ quan, đơn vị", "unit", keys=("cơ quan",))
    from_: DayAnswer = Field(
        default=None, alias="from", title="held from", description="giữ từ ngày",
        json_schema_extra={"x-keys": ["từ", "từ ngày"], "x-unit": None, "x-mutability": "fixed"},
    )  # fmt: skip
    to: DayAnswer = asked("giữ đến ngày", "held until", keys=("đến",))
    rank: TextAnswer = asked("bậc chức danh", "rank of the post", keys=("bậc",))
    relation: PostRelation = asked("so với chức vụ dự kiến", "compared with the target post")
    interim: YesNoAnswer = asked("giao quyền, phụ trách", "acting or in charge only")


class PlannedPost(Part):
    """A post planned for."""

    post: TextAnswer = asked("chức danh quy hoạch", "planned post", keys=("chức danh",))
    unit: TextAnswer = asked("cơ quan của chức danh quy hoạch", "unit of the planned post", keys=("cơ quan",))
    approved_on: DayAnswer = asked("ngày phê duyệt quy hoạch", "date planning was approved")
    approved_by: TextAnswer = asked("cơ quan phê duyệt quy hoạch", "body that approved planning")
    removed_on: DayAnswer = asked("ngày đưa ra khỏi quy hoạch", "date taken out of planning")
    relation: PlanRelation = asked("so với chức danh dự kiến", "compared with the target post")


class Rating(Part):
    """A yearly rating."""

    year: WholeAnswer = asked("năm xếp loại", "year rated", keys=("năm",), unit="count")
    grade: Grade = asked("mức xếp loại", "grade", keys=("mức", "xếp loại"))


class Discipline(Part):
    """A disciplinary measure."""

    side: DisciplineSide = asked("bên kỷ luật", "Party or State", keys=("bên",))
    form: DisciplineForm = asked("hình thức kỷ luật", "form of discipline", keys=("hình thức",))
    effective_on: DayAnswer = asked("ngày quyết định kỷ luật có hiệu lực", "date the discipline took effect")
    rank_then: TextAnswer = asked("chức vụ khi bị kỷ luật", "post held when disciplined")
    target_higher_than_then: YesNoAnswer = asked(
        "chức vụ dự kiến cao hơn chức vụ khi bị kỷ luật",
        "target post is higher than the post held when disciplined",
    )
    led_to_dismissal: YesNoAnswer = asked("đã dẫn đến miễn nhiệm, cho thôi giữ chức", "led to dismissal or relief")


class Proceedings(Part):
    """Proceedings pending."""

    under_review: YesNoAnswer = asked("đang bị xem xét, thi hành kỷ luật", "under disciplinary review")
    prosecuted: YesNoAnswer = asked("đang bị khởi tố, điều tra, truy tố, xét xử", "prosecuted or investigated")
    suspended: YesNoAnswer = asked("đang bị tạm đình chỉ", "suspended")
    under_inspection: YesNoAnswer = asked("đang bị thanh tra, kiểm tra", "under inspection")
    barred_by_law: YesNoAnswer = asked("bị cấm đảm nhiệm chức vụ", "barred from posts by law")


class Candidate(Part):
    """The person proposed; a pseudonym is enough."""

    id: TextAnswer = asked("mã nhân sự", "pseudonym", keys=("mã",))
    birth_date: DayAnswer = asked("ngày sinh", "date of birth", keys=("ngày sinh", "năm sinh"))
    sex: Sex = asked("giới tính", "sex", keys=("giới tính",))
    party_member: YesNoAnswer = asked("đảng viên", "Party member", keys=("đảng viên",))
    probationary_member: YesNoAnswer = asked("đảng viên dự bị", "probationary Party member")
    holds_structural_post: YesNoAnswer = asked(
        "giữ chức vụ thuộc cơ cấu thành viên", "holds a post the body's composition names"
    )
    central_committee: CentralCommittee = asked(
        "Ủy viên Ban Chấp hành Trung ương Đảng", "membership of the Central Committee"
    )
    locally_elected: YesNoAnswer = asked("nguồn nhân sự tại chỗ được bầu", "elected locally rather than sent")
    current_posts: Listing[HeldPost] | tuple[HeldPost, ...] | None = asked(
        "chức vụ hiện tại", "current posts", keys=("chức vụ hiện tại",)
    )
    past_posts: Listing[HeldPost] | None = asked("chức vụ đã giữ", "past posts")
    planning: Listing[PlannedPost] | None = asked("quy hoạch", "planning", keys=("quy hoạch",))
    ratings: Listing[Rating] | tuple[Rating, ...] | None = asked("xếp loại hằng năm", "yearly ratings")
    disciplines: Listing[Discipline] | None = asked("kỷ luật", "discipline", keys=("kỷ luật",))
    proceedings: Proceedings | None = asked("đang bị xem xét, xử lý", "proceedings pending")
    confidence_votes: Listing[ConfidenceVote] | None = asked("lấy phiếu tín nhiệm", "confidence votes")
    relatives: Listing[Relative] | None = asked("người có quan hệ gia đình", "relatives in office")
    assets_declared_on: DayAnswer = asked(
        "ngày kê khai tài sản, thu nhập",
        "date of the asset declaration",
        mutability="redoable",
    )
    health_certificate_on: DayAnswer = asked(
        "ngày giấy khám sức khỏe",
        "date of the health certificate",
        mutability="redoable",
    )
    health_fit: YesNoAnswer = asked("đủ sức khỏe", "fit in health")
    meets_standards: YesNoAnswer = asked(
        "đủ tiêu chuẩn chung và tiêu chuẩn cụ thể",
        "meets general and specific standards",
    )
    political_standard_concluded_on: DayAnswer = asked(
        "ngày kết luận tiêu chuẩn chính trị",
        "date of the conclusion on the political standard",
        mutability="redoable",
    )
    declaration_truthful: YesNoAnswer = asked("kê khai đầy đủ, trung thực", "declaration complete and true")
    serves_in_armed_forces: YesNoAnswer = asked("sĩ quan lực lượng vũ trang", "officer of the armed forces")
    file_verified: YesNoAnswer = asked(
        "hồ sơ, lý lịch đã được thẩm định, xác minh",
        "file verified by the competent organ",
    )
    retirement_extension: WholeAnswer = asked(
        "số tháng được kéo dài tuổi công tác",
        "months of extended service granted",
        unit="months",
    )
    retirement_extension_decided_on: DayAnswer = asked(
        "ngày quyết định nghỉ hưu ở tuổi cao hơn", "date later retirement was decided"
    )
    local_person: YesNoAnswer = asked("là người địa phương", "a local of the place")
    consecutive_terms: WholeAnswer = asked(
        "số nhiệm kỳ liên tiếp đã giữ chức vụ này ở địa phương, đơn vị",
        "consecutive terms already served in this post of this place or unit",
        unit="count",
    )
    review_done: YesNoAnswer = asked("đã kiểm điểm, khắc phục xong", "review done and faults remedied")


class Step(Part):
    """A step of the procedure, as held."""

    step: WholeAnswer = asked("bước", "step", keys=("bước",), unit="count")
    meeting: TextAnswer = asked("hội nghị", "meeting", keys=("hội nghị",))
    on: DayAnswer = asked("ngày họp", "date", keys=("ngày",), mutability="redoable")
    summoned: WholeAnswer = asked("số người được triệu tập", "summoned", unit="persons", mutability="redoable")
    present: WholeAnswer = asked("số người có mặt", "present", unit="persons", mutability="redoable")
    members: WholeAnswer = asked("tổng số thành viên", "members in all", unit="persons")
    ballot: Ballot = asked("hình thức bỏ phiếu", "ballot", keys=("hình thức phiếu",), mutability="redoable")
    issued: WholeAnswer = asked("số phiếu phát ra", "ballots issued", unit="persons", mutability="redoable")
    collected: WholeAnswer = asked("số phiếu thu về", "ballots collected", unit="persons", mutability="redoable")
    result_announced: YesNoAnswer = asked(
        "công bố kết quả tại hội nghị",
        "result announced at the meeting",
        mutability="redoable",
    )
    votes_for_candidate: WholeAnswer = asked(
        "số phiếu cho nhân sự",
        "votes for the candidate",
        unit="persons",
        mutability="redoable",
    )
    votes_for_best_other: WholeAnswer = asked(
        "số phiếu của người cao nhất khác",
        "votes for the best other",
        unit="persons",
        mutability="redoable",
    )
    head_chose_candidate: YesNoAnswer = asked("người đứng đầu lựa chọn nhân sự", "the head chose the candidate")
    new_name: YesNoAnswer = asked("nhân sự khác kết quả bước trước", "a name other than the earlier step's")


class Document(Part):
    """A document in the dossier."""

    document: DocumentKind = asked("tài liệu", "document", keys=("tài liệu",))
    on: DayAnswer = asked("ngày tài liệu", "date of the document", keys=("ngày",), mutability="redoable")
    period_years: WholeAnswer = asked("số năm nhận xét, kiểm điểm", "years covered", unit="years")
    certified: YesNoAnswer = asked("đã chứng thực, xác nhận", "certified")


class SpecialCase(Part):
    """A special case decided by the competent authority."""

    approved_by: TextAnswer = asked("cơ quan quyết định trường hợp đặc biệt", "body that decided the special case")
    on: DayAnswer = asked("ngày quyết định trường hợp đặc biệt", "date of that decision")
    reason: TextAnswer = asked("lý do", "reason")
    assessment_recorded: YesNoAnswer = asked("có văn bản đánh giá toàn diện", "overall assessment recorded")
    pool_reviewed: YesNoAnswer = asked(
        "đã rà soát nguồn quy hoạch, nguồn tương đương",
        "planned and equivalent pool reviewed",
    )


class Reappointment(Part):
    """A term that ends."""

    expires_on: DayAnswer = asked("ngày hết thời hạn giữ chức vụ", "date the term ends")
    notified_on: DayAnswer = asked(
        "ngày thông báo thực hiện quy trình",
        "date of the notice",
        mutability="redoable",
    )
    backdating_stated: YesNoAnswer = asked(
        "quyết định ghi rõ thời hạn tính từ ngày hết hạn cũ",
        "the decision states that the term counts from the old expiry",
    )
    tasks_completed: YesNoAnswer = asked(
        "hoàn thành nhiệm vụ trong thời gian giữ chức vụ", "tasks of the term completed"
    )


class Plan(Part):
    """A planning proposal and the numbers it must fit."""

    object: WholeAnswer = asked("đối tượng quy hoạch (1 hoặc 2)", "object class of planning (1 or 2)", unit="count")
    seats: WholeAnswer = asked("số lượng cấp ủy theo quy định", "seats set for the committee", unit="count")
    persons_for_seats: WholeAnswer = asked(
        "số người quy hoạch vào cấp ủy", "persons planned for the committee", unit="count"
    )
    slots: WholeAnswer = asked("số vị trí của chức danh", "slots of the post", unit="count")
    persons_for_post: WholeAnswer = asked(
        "số người quy hoạch vào chức danh", "persons planned for the post", unit="count"
    )
    posts_for_person: WholeAnswer = asked(
        "số chức danh quy hoạch của một người", "posts planned for one person", unit="count"
    )
    trio_posts: WholeAnswer = asked(
        "số chức danh trong nhóm ba chức danh được quy hoạch cùng lúc",
        "posts of the group of three planned at once",
        unit="count",
    )
    term: PlanTerm = asked("nhiệm kỳ quy hoạch", "term planned for")
    age_counted_on: DayAnswer = asked("thời điểm tính tuổi quy hoạch", "day ages are counted on")
    extension_recorded: YesNoAnswer = asked(
        "có văn bản kéo dài thời gian xem xét", "extension of the time limit recorded"
    )
    persons_total: WholeAnswer = asked("tổng số người được quy hoạch", "persons planned in all", unit="persons")
    persons_young: WholeAnswer = asked("số cán bộ trẻ được quy hoạch", "young cadres planned", unit="persons")
    persons_female: WholeAnswer = asked("số cán bộ nữ được quy hoạch", "women planned", unit="persons")


class Rotation(Part):
    """A rotation."""

    purpose: RotationPurpose = asked("mục đích luân chuyển", "purpose of the rotation")
    plan_approved_on: DayAnswer = asked("ngày phê duyệt kế hoạch luân chuyển", "date the rotation plan was approved")
    planned_months: WholeAnswer = asked("thời gian luân chuyển (tháng)", "months of rotation", unit="months")
    extra_post: YesNoAnswer = asked("tăng thêm chức danh để luân chuyển", "an extra post made for the rotation")


class Reorganisation(Part):
    """A merger, division or renaming of the unit."""

    case: ReorganisationCase = asked("trường hợp sắp xếp tổ chức", "case of reorganisation")


class MilitaryRank(Part):
    """A rank conferred."""

    to: RankConferred = asked("cấp bậc hàm được phong, thăng", "rank conferred")


class Transfer(Part):
    """A transfer."""

    across_communes: YesNoAnswer = asked("liên quan từ hai xã trở lên", "touches two communes or more")


class Proposal(Part):
    """`phancap.proposal/1`."""

    schema_: Literal["phancap.proposal/1"] = Field(alias="schema", title="schema", description="phiên bản mẫu hồ sơ")
    post: PostAsked = Field(title="post", description="chức danh dự kiến", json_schema_extra={"x-keys": ["chức danh"]})
    action: tuple[TextAnswer, ...] | TextAnswer = asked("nội dung công tác cán bộ", "action", keys=("nội dung",))
    source: PersonnelSource = asked("nguồn nhân sự", "source of personnel", keys=("nguồn",))
    kind: AppointmentKind = asked("loại bổ nhiệm", "kind of appointment", keys=("loại",))
    proposer: Proposer | None = asked("đề nghị", "proposal", keys=("đề nghị",))
    party_act: PartyAct | None = asked("quyết định của cấp ủy", "Party act")
    state_act: StateAct | None = asked("quyết định của cơ quan nhà nước", "State act")
    election: Election | None = asked("bầu cử", "election")
    consultations: Listing[Consultation] | None = asked("lấy ý kiến, thẩm định", "consultations")
    cited_instruments: tuple[str, ...] | None = asked("văn bản viện dẫn", "cited instruments")
    candidate: Candidate | None = asked("nhân sự", "candidate", keys=("nhân sự",))
    steps: Listing[Step] | None = asked("các bước quy trình", "steps of the procedure", keys=("quy trình",))
    dossier: Listing[Document] | None = asked("hồ sơ", "dossier", keys=("hồ sơ",))
    received_on: DayAnswer = asked(
        "ngày nhận tờ trình và hồ sơ",
        "date the file was received",
        mutability="redoable",
    )
    special_case: SpecialCase | None = asked("trường hợp đặc biệt", "special case")
    reappointment: Reappointment | None = asked("bổ nhiệm lại", "re-appointment")
    plan: Plan | None = asked("phương án quy hoạch", "planning proposal")
    removal: Removal | None = asked("thôi giữ chức vụ", "end of the post")
    suspension: Suspension | None = asked("tạm đình chỉ", "suspension")
    rotation: Rotation | None = asked("luân chuyển", "rotation")
    resignation: Resignation | None = asked("từ chức", "resignation")
    reorganisation: Reorganisation | None = asked("sắp xếp tổ chức", "reorganisation")
    military_rank: MilitaryRank | None = asked("quân hàm, cấp bậc hàm", "military rank")
    transfer: Transfer | None = asked("điều động", "transfer")
    deputies: Deputies | None = asked("số lượng cấp phó", "numbers of deputies")
    pilot: Pilot | None = asked("thí điểm giao quyền người đứng đầu", "pilot on powers of heads")
