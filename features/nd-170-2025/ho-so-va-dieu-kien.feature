# language: vi
Tính năng: Hồ sơ và điều kiện bổ nhiệm công chức (Nghị định 170/2025/NĐ-CP, Điều 28, 29, 35)

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và ngày quyết định 15/01/2026
    Và nhận đủ hồ sơ ngày 15/12/2025

  Khung kịch bản: Giấy chứng nhận sức khỏe, sơ yếu lý lịch không quá sáu tháng khi nộp hồ sơ
    Biết hồ sơ có "<tài liệu>" ngày <ngày>
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | tài liệu            | ngày       | kết luận         | mã                                     |
      | giấy khám sức khỏe  | 15/06/2025 | đáp ứng quy định | dossier.ho-so.qua-han-giay-kham-suc-khoe |
      | giấy khám sức khỏe  | 14/06/2025 | có phát hiện     | dossier.ho-so.qua-han-giay-kham-suc-khoe |
      | sơ yếu lý lịch      | 15/06/2025 | đáp ứng quy định | dossier.ho-so.qua-han-so-yeu-ly-lich   |
      | sơ yếu lý lịch      | 14/06/2025 | có phát hiện     | dossier.ho-so.qua-han-so-yeu-ly-lich   |

  Khung kịch bản: Thiếu tài liệu trong hồ sơ
    Biết hồ sơ có "<tài liệu>" ngày 01/12/2025
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì đáp ứng quy định "<có>"
    Và có phát hiện "<thiếu>"

    Dữ liệu:
      | tài liệu           | có                                     | thiếu                                   |
      | tờ trình           | dossier.ho-so.thieu-to-trinh           | dossier.ho-so.thieu-giay-kham-suc-khoe  |
      | giấy khám sức khỏe | dossier.ho-so.thieu-giay-kham-suc-khoe | dossier.ho-so.thieu-to-trinh            |
      | nhận xét nơi cư trú | dossier.ho-so.thieu-nhan-xet-noi-cu-tru | dossier.ho-so.thieu-ke-khai-tai-san    |
      | kê khai tài sản    | dossier.ho-so.thieu-ke-khai-tai-san    | dossier.ho-so.thieu-nhan-xet-noi-cu-tru |

  Kịch bản: Chưa khẳng định danh mục hồ sơ đầy đủ thì chưa kết luận là thiếu
    Biết hồ sơ có "tờ trình" ngày 01/12/2025
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.ho-so.thieu-giay-kham-suc-khoe" chưa xác định
    Và còn thiếu dữ kiện "dossier"

  Khung kịch bản: Bản tự kiểm điểm, nhận xét đánh giá ba năm
    Biết hồ sơ có "<tài liệu>" ngày 01/12/2025
    Và tài liệu nhận xét, đánh giá <số năm> năm
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | tài liệu            | số năm | kết luận         | mã                                        |
      | bản tự kiểm điểm    | 3      | đáp ứng quy định | dossier.ho-so.khong-du-ky-tu-kiem-diem     |
      | bản tự kiểm điểm    | 2      | có phát hiện     | dossier.ho-so.khong-du-ky-tu-kiem-diem     |
      | nhận xét, đánh giá  | 3      | đáp ứng quy định | dossier.ho-so.khong-du-ky-nhan-xet-danh-gia |
      | nhận xét, đánh giá  | 2      | có phát hiện     | dossier.ho-so.khong-du-ky-nhan-xet-danh-gia |

  Khung kịch bản: Thời hạn bổ nhiệm năm năm
    Biết dữ kiện "thời hạn giữ chức vụ (tháng)" là "<số tháng>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | số tháng | kết luận                                                                |
      | 60       | đáp ứng quy định "eligibility.thoi-han.qua-thoi-han-bo-nhiem"           |
      | 61       | có phát hiện "eligibility.thoi-han.qua-thoi-han-bo-nhiem"               |
      | 60       | đáp ứng quy định "eligibility.thoi-han.ngan-hon-thoi-han-bo-nhiem"      |
      | 59       | phát hiện "eligibility.thoi-han.ngan-hon-thoi-han-bo-nhiem" cần xem xét |

  Khung kịch bản: Các trường hợp chưa được bổ nhiệm
    Biết dữ kiện "<dữ kiện>" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "<mã>"
    Và căn cứ là "170/2025/NĐ-CP" "Điều 29 khoản 7"

    Dữ liệu:
      | dữ kiện                                      | trả lời | kết luận         | mã                                              |
      | đang bị khởi tố, điều tra, truy tố, xét xử   | có      | có phát hiện     | eligibility.tieu-chuan-dieu-kien.khoi-to        |
      | đang bị khởi tố, điều tra, truy tố, xét xử   | không   | đáp ứng quy định | eligibility.tieu-chuan-dieu-kien.khoi-to        |
      | bị cấm đảm nhiệm chức vụ                     | có      | có phát hiện     | eligibility.tieu-chuan-dieu-kien.cam-dam-nhiem  |
      | bị cấm đảm nhiệm chức vụ                     | không   | đáp ứng quy định | eligibility.tieu-chuan-dieu-kien.cam-dam-nhiem  |
      | đang bị xem xét, thi hành kỷ luật            | có      | có phát hiện     | eligibility.ky-luat.xu-ly-ky-luat               |
      | đang bị xem xét, thi hành kỷ luật            | không   | đáp ứng quy định | eligibility.ky-luat.xu-ly-ky-luat               |

  Kịch bản: Cán bộ được bầu không thuộc phạm vi quy trình bổ nhiệm công chức
    Biết chức danh "Phó Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Khi kiểm tra hồ sơ
    Thì không áp dụng quy định "eligibility.thoi-han.qua-thoi-han-bo-nhiem"
    Và văn bản áp dụng không có "170/2025/NĐ-CP"
