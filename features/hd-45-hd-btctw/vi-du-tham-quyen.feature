# language: vi
Tính năng: Ví dụ của Hướng dẫn 45-HD/BTCTW về ủy quyền và lực lượng vũ trang (Mục I)

  Khung kịch bản: Cán bộ khối Quốc hội kiêm nhiệm theo cơ cấu trong ban chỉ đạo của Quốc hội (đồng chí A)
    Biết chức danh "<chức danh>"
    Và nội dung công tác "phân công"
    Và loại bổ nhiệm "kiêm nhiệm theo cơ cấu"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy Quốc hội"
    Và căn cứ là "45-HD/BTCTW" "Mục I điểm 2"

    Dữ liệu:
      | chức danh                             |
      | Thành viên Ban Chỉ đạo của Quốc hội   |
      | Phó Trưởng Ban Chỉ đạo của Quốc hội   |

  Kịch bản: Thứ trưởng kiêm nhiệm thành viên ban chỉ đạo của Chính phủ (đồng chí B)
    Biết chức danh "Thành viên Ban Chỉ đạo của Chính phủ"
    Và nội dung công tác "phân công"
    Và loại bổ nhiệm "kiêm nhiệm theo cơ cấu"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy Chính phủ"

  Kịch bản: Giới thiệu cán bộ giữ chức danh lãnh đạo hội theo cơ cấu thì tùy khối mà tra cứu
    Biết chức danh "Chủ tịch Hội Nhà báo Việt Nam"
    Và nội dung công tác "giới thiệu ứng cử"
    Và loại bổ nhiệm "kiêm nhiệm theo cơ cấu"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định để tham khảo là "Ban Thường vụ Đảng ủy Quốc hội"
    Và cấp quyết định để tham khảo là "Ban Thường vụ Đảng ủy Chính phủ"

  Khung kịch bản: Chủ tịch hội quần chúng tham gia cấp ủy, giữ chức bí thư theo cơ cấu (đồng chí C)
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương"

    Dữ liệu:
      | chức danh                                           |
      | Bí thư Đảng ủy Hội Nhà báo Việt Nam                 |
      | Ủy viên Ban Chấp hành Đảng bộ Hội Nhà báo Việt Nam  |

  Kịch bản: Ban Thường vụ Đảng ủy Chính phủ quyết định việc của khối Quốc hội là sai thẩm quyền
    Biết chức danh "Thành viên Ban Chỉ đạo của Quốc hội"
    Và nội dung công tác "phân công"
    Và loại bổ nhiệm "kiêm nhiệm theo cơ cấu"
    Và ngày quyết định 15/01/2026
    Và cấp ủy quyết định "Ban Thường vụ Đảng ủy Chính phủ"
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.cap-uy-quyet-dinh"

  Kịch bản: Cục trưởng thuộc Bộ Công an do Ban Thường vụ Đảng ủy Công an Trung ương quyết định
    Biết chức danh "Cục trưởng Cục Cảnh sát giao thông Bộ Công an"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy Công an Trung ương"
    Và căn cứ là "45-HD/BTCTW" "Mục I điểm 3"

  Kịch bản: Chỉ định tham gia Đảng ủy Công an Trung ương do Bộ Chính trị
    Biết chức danh "Ủy viên Đảng ủy Công an Trung ương"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Bộ Chính trị"

  Khung kịch bản: Phong, thăng quân hàm cấp tướng
    Biết chức danh "<cấp bậc>"
    Và nội dung công tác "thăng quân hàm"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | cấp bậc     | cấp          |
      | Đại tướng   | Bộ Chính trị |
      | Thượng tướng | Bộ Chính trị |
      | Trung tướng | Ban Bí thư   |
      | Thiếu tướng | Ban Bí thư   |
