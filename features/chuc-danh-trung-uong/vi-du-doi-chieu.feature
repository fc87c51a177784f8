# language: vi
Tính năng: Đối chiếu quyết định với thẩm quyền ở Trung ương
  Mỗi tình huống nêu cơ quan đã quyết định và ngày; luật của ngày đó cho biết đúng hay sai.

  Khung kịch bản: Cơ quan nhà nước ký quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và cơ quan nhà nước "<cơ quan>" ký quyết định ngày <ngày>
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh"

    Dữ liệu:
      | chức danh                           | ngày       | cơ quan                                      |
      | Thứ trưởng Bộ Tài chính             | 10/05/2024 | Bộ trưởng Bộ Tài chính                       |
      | Tư lệnh Quân khu 7                  | 10/05/2024 | Bộ trưởng Bộ Quốc phòng                      |
      | Giám đốc Công an tỉnh Nghệ An       | 10/05/2025 | Thủ tướng Chính phủ                          |
      | Tổng cục trưởng Tổng cục Cảnh sát   | 10/05/2017 | Bộ trưởng Bộ Công an                         |
      | Thẩm phán Tòa án nhân dân khu vực 3 | 10/11/2025 | Chánh án Tòa án nhân dân tối cao             |
      | Giám đốc Đại học Bách khoa Hà Nội   | 15/01/2026 | Thủ tướng Chính phủ                          |
      | Chủ tịch HĐTV EVN                   | 10/11/2025 | Bộ trưởng Bộ Công Thương                     |
      | Phó Tổng Kiểm toán nhà nước         | 10/05/2024 | Chủ tịch nước                                |

  Khung kịch bản: Cơ quan nhà nước ký đúng thẩm quyền
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và cơ quan nhà nước "<cơ quan>" ký quyết định ngày <ngày>
    Khi kiểm tra mặt "thẩm quyền"
    Thì đáp ứng quy định "authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh"

    Dữ liệu:
      | chức danh                           | ngày       | cơ quan                          |
      | Phó Tư lệnh Quân khu 3              | 20/11/2023 | Thủ tướng Chính phủ              |
      | Chánh án TAND khu vực 1 - Hà Nội    | 10/11/2025 | Chánh án Tòa án nhân dân tối cao |
      | Cục trưởng Cục Hải quan             | 01/03/2025 | Bộ Tài chính                     |
      | Giám đốc Bệnh viện Bạch Mai         | 29/03/2022 | Bộ Y tế                          |
      | Giám đốc Đại học Bách khoa Hà Nội   | 15/01/2026 | Bộ Giáo dục và Đào tạo           |

  Kịch bản: Đảng đoàn Mặt trận do Bộ Chính trị chỉ định từ 07/02/2023
    Biết chức danh "Thành viên Đảng đoàn Mặt trận Tổ quốc Việt Nam"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 01/03/2023
    Và cấp ủy quyết định "Ban Bí thư"
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.cap-uy-quyet-dinh"

  Kịch bản: Chủ tịch Hội đồng thành viên là Ủy viên Trung ương thì Bộ Chính trị quyết định
    Biết chức danh "Chủ tịch HĐTV Petrovietnam"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/11/2025
    Và nhân sự là Ủy viên Trung ương "dự khuyết"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"

  Kịch bản: Thứ trưởng Bộ Quốc phòng: Ban Bí thư và Thủ tướng
    Biết chức danh "Thứ trưởng Bộ Quốc phòng"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Bí thư"
    Và người ký quyết định là "Thủ tướng Chính phủ"

  Khung kịch bản: Thứ trưởng là công chức; ở Bộ Quốc phòng, Bộ Công an là sĩ quan
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/11/2025
    Khi kiểm tra hồ sơ
    Thì dữ kiện tính được "post.personnel" là "<đối tượng>"

    Dữ liệu:
      | chức danh               | đối tượng          |
      | Thứ trưởng Bộ Tài chính | cong-chuc          |
      | Thứ trưởng Bộ Quốc phòng | luc-luong-vu-trang |
      | Thứ trưởng Bộ Công an   | luc-luong-vu-trang |
