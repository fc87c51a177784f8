# language: vi
Tính năng: Kỷ luật cán bộ, công chức theo Luật 22/2008/QH12 (sửa đổi 2019) và Luật năm 2025

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"

  Khung kịch bản: Thời hạn của Điều 82 theo ngày quyết định
    Biết loại bổ nhiệm "<loại>"
    Và ngày quyết định <ngày>
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | chính quyền | <hình thức>       | <ngày kỷ luật>                      |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | loại            | hình thức   | ngày kỷ luật | ngày       | kết luận                                                                        |
      | tương đương     | khiển trách | 30/06/2019   | 29/06/2020 | phát hiện "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh" cần xem xét         |
      | tương đương     | khiển trách | 01/10/2019   | 01/07/2020 | không áp dụng quy định "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh"        |
      | chức vụ cao hơn | cảnh cáo    | 10/05/2023   | 09/05/2024 | có phát hiện "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh"                  |
      | chức vụ cao hơn | cảnh cáo    | 10/05/2023   | 10/05/2024 | đáp ứng quy định "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh"              |
      | tương đương     | giáng chức  | 10/05/2022   | 09/05/2024 | có phát hiện "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh"                  |
      | tương đương     | giáng chức  | 10/05/2022   | 10/05/2024 | đáp ứng quy định "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh"              |

  Khung kịch bản: Điều 82 khoản 3: đang bị xử lý kỷ luật, điều tra
    Biết nội dung công tác "biệt phái"
    Và ngày quyết định <ngày>
    Và dữ kiện "<dữ kiện>" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | ngày       | dữ kiện                            | trả lời | kết luận               | mã                                   |
      | 10/05/2024 | candidate.proceedings.under_review | có      | có phát hiện           | eligibility.ky-luat.dang-bi-xem-xet  |
      | 10/05/2024 | candidate.proceedings.under_review | không   | đáp ứng quy định       | eligibility.ky-luat.dang-bi-xem-xet  |
      | 10/05/2024 | candidate.proceedings.prosecuted   | có      | có phát hiện           | eligibility.ky-luat.dang-bi-dieu-tra |
      | 10/05/2024 | candidate.proceedings.prosecuted   | không   | đáp ứng quy định       | eligibility.ky-luat.dang-bi-dieu-tra |
      | 30/06/2020 | candidate.proceedings.prosecuted   | có      | không áp dụng quy định | eligibility.ky-luat.dang-bi-dieu-tra |

  Kịch bản: Chưa nêu thì chưa xác định
    Biết nội dung công tác "biệt phái"
    Và ngày quyết định 10/05/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.dang-bi-dieu-tra" chưa xác định
    Và phát hiện "eligibility.ky-luat.dang-bi-xem-xet" chưa xác định

  Khung kịch bản: Điều 81: tạm đình chỉ 15 ngày và kéo dài 15 ngày
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định <từ ngày>
    Và dữ kiện "tạm đình chỉ từ ngày" là "<từ ngày>"
    Và dữ kiện "tạm đình chỉ đến ngày" là "<đến ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.thoi-han.tam-dinh-chi"

    Dữ liệu:
      | từ ngày    | đến ngày   | kết luận               |
      | 01/03/2023 | 31/03/2023 | đáp ứng quy định       |
      | 01/03/2023 | 01/04/2023 | có phát hiện           |

  Khung kịch bản: Từ ngày 01/7/2025 không còn giáng chức, hạ bậc lương
    Biết ngày quyết định 10/05/2026
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | chính quyền | <hình thức>       | <ngày kỷ luật>                      |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | hình thức  | ngày kỷ luật | kết luận                                                          |
      | giáng chức | 01/07/2025   | phát hiện "eligibility.ky-luat.hinh-thuc-khong-co" cần xem xét     |
      | giáng chức | 30/06/2025   | không áp dụng quy định "eligibility.ky-luat.hinh-thuc-khong-co"    |
      | bãi nhiệm  | 01/07/2025   | đáp ứng quy định "eligibility.ky-luat.hinh-thuc-khong-co"          |

  Khung kịch bản: Hình thức kỷ luật chính quyền trước ngày 01/7/2025
    Biết ngày quyết định 10/05/2024
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | chính quyền | <hình thức>       | 10/05/2023                          |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | hình thức | kết luận                                                      |
      | khai trừ  | phát hiện "eligibility.ky-luat.hinh-thuc-khong-co" cần xem xét |
      | giáng chức | đáp ứng quy định "eligibility.ky-luat.hinh-thuc-khong-co"     |

  Khung kịch bản: Thời hạn của Luật năm 2025 chưa có lời văn nên phải xem xét
    Biết ngày quyết định <ngày>
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | chính quyền | cảnh cáo          | 10/07/2025                          |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                                    |
      | 09/07/2027 | phát hiện "eligibility.can-xem-xet.thoi-han-sau-ky-luat" cần xem xét         |
      | 10/07/2027 | không áp dụng quy định "eligibility.can-xem-xet.thoi-han-sau-ky-luat"        |
