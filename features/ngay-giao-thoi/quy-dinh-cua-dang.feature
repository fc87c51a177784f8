# language: vi
Tính năng: Ngày giao thời của các quy định của Đảng
  Cùng một câu hỏi, hỏi hai ngày liền nhau ở hai bên ngày có hiệu lực.

  Khung kịch bản: Văn bản áp dụng đối với Thứ trưởng ở hai bên ngày giao thời
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Bí thư"
    Và văn bản áp dụng gồm "<áp dụng>"
    Và văn bản áp dụng không có "<không áp dụng>"

    Dữ liệu:
      | ngày       | áp dụng   | không áp dụng |
      | 17/08/2022 | 105-QĐ/TW | 80-QĐ/TW      |
      | 18/08/2022 | 80-QĐ/TW  | 105-QĐ/TW     |
      | 07/10/2025 | 80-QĐ/TW  | 377-QĐ/TW     |
      | 08/10/2025 | 377-QĐ/TW | 80-QĐ/TW      |

  Khung kịch bản: Khiển trách mười ba tháng trước: đạt theo 80-QĐ/TW, phải xem xét từ ngày 08/10/2025
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định <ngày>
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/09/2024
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                   |
      | 07/10/2025 | đáp ứng quy định "eligibility.ky-luat.chua-het-thoi-han"   |
      | 08/10/2025 | phát hiện "eligibility.ky-luat.chuyen-tiep" cần xem xét    |

  Khung kịch bản: Giữ chức vụ mười tám tháng: thiếu theo 80-QĐ/TW, đủ theo 377-QĐ/TW
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định <ngày>
    Và đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 01/04/2024
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng giữ chức vụ là 18
    Và <kết luận> "eligibility.thoi-gian-giu-chuc.chua-du-thang"

    Dữ liệu:
      | ngày       | kết luận         |
      | 07/10/2025 | có phát hiện     |
      | 08/10/2025 | đáp ứng quy định |

  Khung kịch bản: Căn cứ về thời gian giữ chức vụ chuyển sang Hướng dẫn 45-HD/BTCTW từ ngày 21/11/2025
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định <ngày>
    Và đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 01/06/2025
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | ngày       | kết luận                                                                   | văn bản     | điều              |
      | 20/11/2025 | phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang" cần xem xét       | 377-QĐ/TW   | Điều 34 khoản 3   |
      | 21/11/2025 | có phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang"                | 45-HD/BTCTW | Mục III điểm 1.1  |

  Khung kịch bản: Mức sàn 48 tháng về tuổi chỉ có từ ngày 21/11/2025
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định <ngày>
    Và nhân sự sinh ngày 10/06/1966
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 03/11/2025
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 31
    Và <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                      |
      | 20/11/2025 | không áp dụng quy định "eligibility.tuoi.duoi-muc-toi-thieu"  |
      | 21/11/2025 | có phát hiện "eligibility.tuoi.duoi-muc-toi-thieu"            |

  Kịch bản: Chỉ biết tháng quyết định trùng tháng giao thời thì chưa kết luận khi hai quy định cho hai kết quả
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/2025
    Và đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 01/04/2024
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang" chưa xác định
    Và còn thiếu dữ kiện "party_act.on"
