# language: vi
Tính năng: Nghỉ hưu ở tuổi cao hơn theo Nghị định 83/2022/NĐ-CP (từ 20/10/2022)
  Trần 65 tuổi (nam), 60 tuổi (nữ); phải có quyết định; không áp dụng đối với Ủy viên Trung ương.

  Bối cảnh:
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "tái cử"
    Và ngày quyết định 10/05/2024
    Và giới tính "nữ"
    Và nhân sự sinh ngày 10/05/1969

  Khung kịch bản: Không quá trần tuổi
    Biết dữ kiện "số tháng được kéo dài tuổi công tác" là "<kéo dài>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | kéo dài  | kết luận                                                            |
      | 36       | đáp ứng quy định "eligibility.tuoi.qua-tran-nghi-huu-cao-hon"       |
      | 37       | có phát hiện "eligibility.tuoi.qua-tran-nghi-huu-cao-hon"           |
      | không có | không áp dụng quy định "eligibility.tuoi.qua-tran-nghi-huu-cao-hon" |

  Khung kịch bản: Trần của nam
    Biết giới tính "nam"
    Và nhân sự sinh ngày 10/05/1968
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "<kéo dài>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | kéo dài | kết luận                                                      |
      | 36      | đáp ứng quy định "eligibility.tuoi.qua-tran-nghi-huu-cao-hon" |
      | 37      | có phát hiện "eligibility.tuoi.qua-tran-nghi-huu-cao-hon"     |

  Kịch bản: Chưa biết số tháng kéo dài
    Biết nội dung công tác "tái cử"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.qua-tran-nghi-huu-cao-hon" chưa xác định

  Khung kịch bản: Có quyết định trước khi tính tuổi, và ngày đầu có hiệu lực
    Biết ngày quyết định <ngày>
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "24"
    Và dữ kiện "ngày quyết định nghỉ hưu ở tuổi cao hơn" là "<ngày kéo dài>"
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | ngày kéo dài | kết luận                                                                 |
      | 10/05/2024 | 10/05/2024   | đáp ứng quy định "dossier.ho-so.thieu-quyet-dinh-nghi-huu-cao-hon"       |
      | 10/05/2024 | 11/05/2024   | có phát hiện "dossier.ho-so.thieu-quyet-dinh-nghi-huu-cao-hon"           |
      | 20/10/2022 | 21/10/2022   | có phát hiện "dossier.ho-so.thieu-quyet-dinh-nghi-huu-cao-hon"           |
      | 19/10/2022 | 21/10/2022   | không áp dụng quy định "dossier.ho-so.thieu-quyet-dinh-nghi-huu-cao-hon" |

  Kịch bản: Chưa biết ngày quyết định kéo dài
    Biết dữ kiện "số tháng được kéo dài tuổi công tác" là "24"
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.ho-so.thieu-quyet-dinh-nghi-huu-cao-hon" chưa xác định

  Khung kịch bản: Không áp dụng đối với Ủy viên Trung ương
    Biết dữ kiện "số tháng được kéo dài tuổi công tác" là "24"
    Và nhân sự là Ủy viên Trung ương "<ủy viên>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ủy viên    | kết luận                                                             |
      | không      | đáp ứng quy định "eligibility.tuoi.uy-vien-trung-uong-khong-ap-dung" |
      | chính thức | có phát hiện "eligibility.tuoi.uy-vien-trung-uong-khong-ap-dung"     |
      | dự khuyết  | có phát hiện "eligibility.tuoi.uy-vien-trung-uong-khong-ap-dung"     |

  Kịch bản: Chưa biết có là Ủy viên Trung ương
    Biết dữ kiện "số tháng được kéo dài tuổi công tác" là "24"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.uy-vien-trung-uong-khong-ap-dung" chưa xác định

  Khung kịch bản: Chức vụ trong danh sách; ngoài danh sách thì xem xét
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm lại"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "<kéo dài>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | kéo dài  | kết luận                                                                   |
      | Thứ trưởng Bộ Tài chính               | 24       | không áp dụng quy định "eligibility.can-xem-xet.chuc-vu"       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 24       | phát hiện "eligibility.can-xem-xet.chuc-vu" cần xem xét  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | không có | không áp dụng quy định "eligibility.can-xem-xet.chuc-vu" |

  Kịch bản: Chưa biết có kéo dài hay không
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm lại"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.can-xem-xet.chuc-vu" chưa xác định
