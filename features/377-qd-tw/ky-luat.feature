# language: vi
Tính năng: Thời hạn sau kỷ luật theo Quy định 377-QĐ/TW và quy định chuyển tiếp
  Khiển trách 24 tháng, cảnh cáo 36 tháng, cách chức 60 tháng. Quyết định kỷ luật có trước ngày 08/10/2025 mà đã hết
  thời hạn cũ (12, 30 tháng) nhưng chưa hết thời hạn mới thì cấp có thẩm quyền xem xét.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"

  Khung kịch bản: Kỷ luật từ ngày 08/10/2025 chờ theo thời hạn mới
    Biết ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày 08/10/2025
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.chua-het-thoi-han"
    Và căn cứ là "377-QĐ/TW" "Điều 20"

    Dữ liệu:
      | hình thức   | ngày quyết định | kết luận         |
      | khiển trách | 07/10/2027      | có phát hiện     |
      | khiển trách | 08/10/2027      | đáp ứng quy định |
      | cảnh cáo    | 07/10/2028      | có phát hiện     |
      | cảnh cáo    | 08/10/2028      | đáp ứng quy định |
      | cách chức   | 07/10/2030      | có phát hiện     |
      | cách chức   | 08/10/2030      | đáp ứng quy định |

  Khung kịch bản: Kỷ luật trước ngày 08/10/2025 chưa hết cả thời hạn cũ thì vi phạm
    Biết ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày <ngày kỷ luật>
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.ky-luat.chua-het-thoi-han"
    Và không áp dụng quy định "eligibility.ky-luat.chuyen-tiep"

    Dữ liệu:
      | hình thức   | ngày kỷ luật | ngày quyết định |
      | khiển trách | 15/01/2025   | 14/01/2026      |
      | cảnh cáo    | 15/07/2023   | 14/01/2026      |

  Kịch bản: Chưa rõ chức danh dự kiến có cao hơn chức vụ khi bị kỷ luật thì chưa rõ có còn vướng theo 80-QĐ/TW
    Biết ngày quyết định 14/01/2026
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/01/2025
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì kết quả là "chưa đủ dữ kiện"
    Và còn thiếu dữ kiện "candidate.disciplines.target_higher_than_then"

  Khung kịch bản: Kỷ luật trước ngày 08/10/2025 đã hết thời hạn cũ, chưa hết thời hạn mới thì cần xem xét
    Biết ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày <ngày kỷ luật>
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.chuyen-tiep" cần xem xét
    Và không áp dụng quy định "eligibility.ky-luat.chua-het-thoi-han"

    Dữ liệu:
      | hình thức   | ngày kỷ luật | ngày quyết định |
      | khiển trách | 15/01/2025   | 15/01/2026      |
      | khiển trách | 15/01/2025   | 14/01/2027      |
      | cảnh cáo    | 15/07/2023   | 15/01/2026      |
      | cảnh cáo    | 15/07/2023   | 14/07/2026      |

  Khung kịch bản: Kỷ luật trước ngày 08/10/2025 đã hết cả thời hạn mới thì đạt
    Biết ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày <ngày kỷ luật>
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.ky-luat.chuyen-tiep"

    Dữ liệu:
      | hình thức   | ngày kỷ luật | ngày quyết định |
      | khiển trách | 15/01/2025   | 15/01/2027      |
      | cảnh cáo    | 15/07/2023   | 15/07/2026      |

  Khung kịch bản: Có kỷ luật thì phải kiểm điểm, khắc phục xong
    Biết ngày quyết định 15/01/2030
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/01/2027
    Và không bị kỷ luật nào khác
    Và dữ kiện "đã kiểm điểm, khắc phục xong" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.chua-khac-phuc"

    Dữ liệu:
      | trả lời | kết luận         |
      | có      | đáp ứng quy định |
      | không   | có phát hiện     |

  Kịch bản: Không có kỷ luật thì không hỏi việc khắc phục
    Biết ngày quyết định 15/01/2030
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.ky-luat.chua-khac-phuc"
