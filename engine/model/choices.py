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
