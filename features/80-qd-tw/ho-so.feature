# language: vi
Tính năng: Hồ sơ bổ nhiệm theo Quy định 80-QĐ/TW
  Lý lịch, kê khai tài sản theo Điều 18 khoản 4; phần còn lại theo bản song hành của Nhà nước nên chỉ nêu để xem xét.

  Khung kịch bản: Hồ sơ không có tài liệu nào
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.ho-so.thieu-to-trinh" cần xem xét
    Và phát hiện "dossier.ho-so.thieu-bien-ban-kiem-phieu" cần xem xét
    Và có phát hiện "dossier.ho-so.thieu-so-yeu-ly-lich"
    Và phát hiện "dossier.ho-so.thieu-tu-kiem-diem" cần xem xét
    Và phát hiện "dossier.ho-so.thieu-nhan-xet-danh-gia" cần xem xét
    Và phát hiện "dossier.ho-so.thieu-nhan-xet-noi-cu-tru" cần xem xét
    Và có phát hiện "dossier.ho-so.thieu-ke-khai-tai-san"
    Và phát hiện "dossier.ho-so.thieu-van-bang-chung-chi" cần xem xét
    Và phát hiện "dossier.ho-so.thieu-giay-kham-suc-khoe" cần xem xét
    Và phát hiện "dossier.ho-so.thieu-ket-luan-tieu-chuan-chinh-tri" cần xem xét

    Dữ liệu:
      | chức danh                             |
      | Thứ trưởng Bộ Tài chính               |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh |

  Khung kịch bản: Hồ sơ đủ, nhận xét và kiểm điểm ba năm
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và hồ sơ có "tờ trình" ngày 02/04/2024
    Và hồ sơ có "biên bản kiểm phiếu" ngày 02/04/2024
    Và hồ sơ có "sơ yếu lý lịch" ngày 02/04/2024
    Và hồ sơ có "bản tự kiểm điểm" ngày 02/04/2024
    Và tài liệu nhận xét, đánh giá 3 năm
    Và hồ sơ có "nhận xét, đánh giá" ngày 02/04/2024
    Và tài liệu nhận xét, đánh giá 3 năm
    Và hồ sơ có "nhận xét nơi cư trú" ngày 02/04/2024
    Và hồ sơ có "kê khai tài sản" ngày 02/04/2024
    Và hồ sơ có "văn bằng, chứng chỉ" ngày 02/04/2024
    Và hồ sơ có "giấy khám sức khỏe" ngày 02/04/2024
    Và hồ sơ có "kết luận tiêu chuẩn chính trị" ngày 02/04/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì đáp ứng quy định "dossier.ho-so.thieu-to-trinh"
    Và đáp ứng quy định "dossier.ho-so.thieu-bien-ban-kiem-phieu"
    Và đáp ứng quy định "dossier.ho-so.thieu-so-yeu-ly-lich"
    Và đáp ứng quy định "dossier.ho-so.thieu-tu-kiem-diem"
    Và đáp ứng quy định "dossier.ho-so.thieu-nhan-xet-danh-gia"
    Và đáp ứng quy định "dossier.ho-so.thieu-nhan-xet-noi-cu-tru"
    Và đáp ứng quy định "dossier.ho-so.thieu-ke-khai-tai-san"
    Và đáp ứng quy định "dossier.ho-so.thieu-van-bang-chung-chi"
    Và đáp ứng quy định "dossier.ho-so.thieu-giay-kham-suc-khoe"
    Và đáp ứng quy định "dossier.ho-so.thieu-ket-luan-tieu-chuan-chinh-tri"
    Và đáp ứng quy định "dossier.ho-so.khong-du-ky-tu-kiem-diem"
    Và đáp ứng quy định "dossier.ho-so.khong-du-ky-nhan-xet-danh-gia"

    Dữ liệu:
      | chức danh                             |
      | Thứ trưởng Bộ Tài chính               |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh |

  Khung kịch bản: Nhận xét và kiểm điểm hai năm
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và hồ sơ có "tờ trình" ngày 02/04/2024
    Và hồ sơ có "biên bản kiểm phiếu" ngày 02/04/2024
    Và hồ sơ có "sơ yếu lý lịch" ngày 02/04/2024
    Và hồ sơ có "bản tự kiểm điểm" ngày 02/04/2024
    Và tài liệu nhận xét, đánh giá 2 năm
    Và hồ sơ có "nhận xét, đánh giá" ngày 02/04/2024
    Và tài liệu nhận xét, đánh giá 2 năm
    Và hồ sơ có "nhận xét nơi cư trú" ngày 02/04/2024
    Và hồ sơ có "kê khai tài sản" ngày 02/04/2024
    Và hồ sơ có "văn bằng, chứng chỉ" ngày 02/04/2024
    Và hồ sơ có "giấy khám sức khỏe" ngày 02/04/2024
    Và hồ sơ có "kết luận tiêu chuẩn chính trị" ngày 02/04/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.ho-so.khong-du-ky-tu-kiem-diem" cần xem xét
    Và phát hiện "dossier.ho-so.khong-du-ky-nhan-xet-danh-gia" cần xem xét

    Dữ liệu:
      | chức danh                             |
      | Thứ trưởng Bộ Tài chính               |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh |

  Khung kịch bản: Giấy khám sức khỏe không quá sáu tháng khi nhận hồ sơ
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và hồ sơ có "giấy khám sức khỏe" ngày <ngày>
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | ngày       | kết luận                                                         |
      | Thứ trưởng Bộ Tài chính               | 01/11/2023 | phát hiện "dossier.ho-so.qua-han-giay-kham-suc-khoe" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | 02/11/2023 | đáp ứng quy định "dossier.ho-so.qua-han-giay-kham-suc-khoe"      |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | 01/11/2023 | phát hiện "dossier.ho-so.qua-han-giay-kham-suc-khoe" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | 02/11/2023 | đáp ứng quy định "dossier.ho-so.qua-han-giay-kham-suc-khoe"      |
