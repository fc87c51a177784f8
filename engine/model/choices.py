"""Closed lists of answers of the proposal form, each with the Vietnamese wordings it is recognised by."""

from __future__ import annotations

from typing import Annotated, Any

from engine.model.answers import Choice

Grade = Annotated[
    Any,
    Choice(
        hoan_thanh_xuat_sac=("hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc"),
        hoan_thanh_tot=("hoàn thành tốt nhiệm vụ", "hoàn thành tốt"),
        hoan_thanh=("hoàn thành nhiệm vụ",),
        khong_hoan_thanh=("không hoàn thành nhiệm vụ",),
    ),
]
DisciplineForm = Annotated[
    Any,
    Choice(
        khien_trach=("khiển trách",),
        canh_cao=("cảnh cáo",),
        cach_chuc=("cách chức",),
        khai_tru=("khai trừ",),
        ha_bac_luong=("hạ bậc lương",),
        giang_chuc=("giáng chức",),
        buoc_thoi_viec=("buộc thôi việc",),
        bai_nhiem=("bãi nhiệm",),
    ),
]
PlanRelation = Annotated[
    Any,
    Choice(
        same=("chính chức danh đó", "chức danh bổ nhiệm"),
        equivalent=("tương đương",),
        higher=("cao hơn",),
        lower=("thấp hơn",),
    ),
]
PostRelation = Annotated[
    Any,
    Choice(
        same=("chính chức vụ đó",),
        equivalent=("tương đương",),
        higher=("cao hơn",),
        lower=("thấp hơn",),
        adjacent_lower=("thấp hơn liền kề", "liền kề"),
    ),
]
Ballot = Annotated[
    Any,
    Choice(
        secret=("phiếu kín", "bỏ phiếu kín", "kín"),
        signed_or_unsigned=("ký tên hoặc không ký tên",),
        none=("biểu quyết", "không bỏ phiếu"),
    ),
]

ConsultationKind = Annotated[
    Any,
    Choice(
        tham_dinh=("thẩm định",),
        hiep_y=("hiệp y",),
        lay_y_kien=("lấy ý kiến", "ý kiến"),
        tieu_chuan_chinh_tri=("tiêu chuẩn chính trị",),
    ),
]
DisciplineSide = Annotated[Any, Choice(party=("đảng",), state=("chính quyền", "nhà nước"))]
Sex = Annotated[Any, Choice(male=("nam",), female=("nữ",))]
CentralCommittee = Annotated[
    Any,
    Choice(
        none=("không", "không có"),
        alternate=("dự khuyết", "ủy viên dự khuyết"),
        full=("chính thức", "ủy viên chính thức"),
    ),
]
DocumentKind = Annotated[
    Any,
    Choice(
        to_trinh=("tờ trình",),
        bien_ban_kiem_phieu=("biên bản kiểm phiếu", "biên bản hội nghị và kiểm phiếu"),
        so_yeu_ly_lich=("sơ yếu lý lịch",),
        tu_kiem_diem=("bản tự kiểm điểm", "tự kiểm điểm"),
        nhan_xet_danh_gia=("nhận xét, đánh giá",),
        nhan_xet_noi_cu_tru=("nhận xét nơi cư trú",),
        ket_luan_tieu_chuan_chinh_tri=("kết luận tiêu chuẩn chính trị",),
        ke_khai_tai_san=("bản kê khai tài sản, thu nhập", "kê khai tài sản"),
        van_bang_chung_chi=("văn bằng, chứng chỉ",),
        giay_kham_suc_khoe=("giấy khám sức khỏe", "giấy chứng nhận sức khỏe"),
        bao_cao_tham_dinh=("báo cáo thẩm định",),
        y_kien_cap_uy=("ý kiến bằng văn bản của cấp ủy",),
        don_tu_chuc=("đơn từ chức", "đơn xin từ chức"),
        bao_cao_de_nghi=("báo cáo đề nghị của cơ quan sử dụng cán bộ", "báo cáo đề nghị"),
        quyet_dinh_ket_luan=("quyết định, kết luận của cấp có thẩm quyền", "quyết định, kết luận"),
    ),
]
PlanTerm = Annotated[Any, Choice(current=("hiện tại", "nhiệm kỳ hiện tại"), next=("kế tiếp", "nhiệm kỳ tới"))]
RotationPurpose = Annotated[
    Any,
    Choice(training=("đào tạo, rèn luyện",), non_local=("không là người địa phương",), two_terms=("quá hai nhiệm kỳ",)),
]
ReorganisationCase = Annotated[
    Any,
    Choice(
        equal_or_higher=("chức vụ cũ tương đương hoặc cao hơn",),
        renamed=("chỉ đổi tên",),
        lower=("chức vụ cũ thấp hơn",),
        no_collective=("chưa có tập thể lãnh đạo",),
        none=("không sắp xếp", "không"),
    ),
]
RankConferred = Annotated[
    Any,
    Choice(
        dai_tuong=("đại tướng",),
        thuong_tuong=("thượng tướng",),
        do_doc_hai_quan=("đô đốc hải quân", "đô đốc"),
        trung_tuong=("trung tướng",),
        pho_do_doc=("phó đô đốc", "phó đô đốc hải quân"),
        thieu_tuong=("thiếu tướng",),
        chuan_do_doc=("chuẩn đô đốc", "chuẩn đô đốc hải quân"),
        dai_ta=("đại tá",),
        thuong_ta=("thượng tá",),
        trung_ta=("trung tá",),
        thieu_ta=("thiếu tá",),
    ),
]
RemovalGround = Annotated[
    Any,
    Choice(
        ky_luat_uy_tin_giam=("bị khiển trách, cảnh cáo và uy tín giảm sút",),
        hai_lan_khien_trach=("bị khiển trách từ hai lần trở lên",),
        tin_nhiem_thap=("phiếu tín nhiệm thấp",),
        hai_nam_khong_hoan_thanh=("hai năm liên tiếp không hoàn thành nhiệm vụ",),
        khong_hoan_thanh=("xếp loại không hoàn thành nhiệm vụ",),
        suy_thoai=("suy thoái, vi phạm những điều đảng viên không được làm",),
        tieu_chuan_chinh_tri=("vi phạm tiêu chuẩn chính trị",),
        bi_ky_luat=("bị khiển trách hoặc cảnh cáo",),
        tham_nhung_don_vi=("người đứng đầu để xảy ra tham nhũng, tiêu cực rất nghiêm trọng",),
        tu_nguyen=("tự nguyện xin từ chức",),
        han_che_nang_luc=("hạn chế về năng lực, không còn đủ uy tín",),
        suc_khoe=("hạn chế về sức khỏe",),
        chuyen_giao=("chuyển giao vị trí lãnh đạo, quản lý",),
        sai_pham_don_vi=("để đơn vị phụ trách xảy ra sai phạm nghiêm trọng",),
        ly_do_chinh_dang=("lý do chính đáng khác",),
        duoi_70_phan_tram=("hoàn thành dưới 70% chỉ tiêu, nhiệm vụ",),
        chi_tieu_co_ban=("không đạt các chỉ tiêu kinh tế - xã hội cơ bản",),
        ket_qua_khong_dat=("kết quả được giao không đạt kế hoạch, quyết định kém hiệu quả",),
        quan_lieu=("quan liêu, xa dân",),
        diem_nong=("để điểm nóng kéo dài",),
        khong_xu_ly_vi_pham=("không kịp thời xử lý cán bộ vi phạm nghiêm trọng",),
        khac=("căn cứ khác theo quy định",),
    ),
]
SuspensionGround = Annotated[
    Any,
    Choice(
        vi_pham_dao_duc=("vi phạm đạo đức, lối sống gây dư luận xấu",),
        tri_hoan_tranh_ne=("cố ý trì hoãn, đùn đẩy, né tránh",),
        nhung_nhieu=("nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp",),
        can_tro_xu_ly=("đang bị xem xét kỷ luật mà cản trở việc xử lý",),
        cho_xu_ly_chinh_quyen=("đã bị kỷ luật đảng, chờ xử lý chức vụ chính quyền",),
        bi_khoi_to=("bị khởi tố để phục vụ điều tra",),
        dau_hieu_nghiem_trong=("có cơ sở xác định bị kỷ luật từ cảnh cáo trở lên hoặc xử lý hình sự",),
        co_quan_yeu_cau=("theo yêu cầu của cơ quan có thẩm quyền",),
        khac=("căn cứ khác theo quy định",),
    ),
]
PersonnelSource = Annotated[
    Any,
    Choice(
        on_site=("tại chỗ", "nguồn nhân sự tại chỗ"),
        outside=("nơi khác", "từ nơi khác", "bên ngoài"),
    ),
]
AppointmentKind = Annotated[
    Any,
    Choice(
        first_higher=("lần đầu hoặc cao hơn", "chức vụ cao hơn", "lần đầu"),
        equivalent=("tương đương",),
        lower=("thấp hơn",),
        concurrent_by_structure=("kiêm nhiệm theo cơ cấu",),
    ),
]
VoteSide = Annotated[Any, Choice(party=("đảng",), state=("nhà nước", "quốc hội, hội đồng nhân dân"))]
VoteForm = Annotated[
    Any, Choice(lay_phieu=("lấy phiếu tín nhiệm", "lấy phiếu"), bo_phieu=("bỏ phiếu tín nhiệm", "bỏ phiếu"))
]
PercentBase = Annotated[
    Any,
    Choice(
        collected=("phiếu thu về", "tổng số phiếu thu về", "tổng số phiếu"),
        valid=("phiếu hợp lệ",),
        issued=("phiếu phát ra",),
        summoned=("số người được triệu tập",),
        deputies=("tổng số đại biểu",),
    ),
]
UnitClass = Annotated[
    Any,
    Choice(one=("loại I", "loại 1", "I"), two=("loại II", "loại 2", "II"), three=("loại III", "loại 3", "III")),
]
PilotForm = Annotated[
    Any,
    Choice(
        own_deputy=("giới thiệu cấp phó của mình", "cấp phó"),
        standing_board=("giới thiệu bầu bổ sung ban thường vụ", "ban thường vụ"),
        subordinate_head=("bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc", "cấp trưởng trực thuộc"),
    ),
]
