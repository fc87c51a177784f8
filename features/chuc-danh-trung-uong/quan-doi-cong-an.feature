# language: vi
Tính năng: Chức danh trong Quân đội và Công an
  Luật Sĩ quan Điều 25, Luật Công an nhân dân 2014 Điều 25 và 2018 Điều 26; chức danh ngoài danh mục Bộ Chính trị,
  Ban Bí thư thuộc Quân ủy Trung ương, Đảng ủy Công an Trung ương.

  Khung kịch bản: Ai ký quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | chức danh                                  | ngày       | người ký                | văn bản     | điều                    |
      | Tư lệnh Quân khu 7                         | 10/05/2024 | Thủ tướng Chính phủ     | 16/1999/QH10 | Điều 25 khoản 1 điểm b |
      | Phó Tư lệnh Quân khu 3                     | 20/11/2023 | Thủ tướng Chính phủ     | 16/1999/QH10 | Điều 25 khoản 1 điểm b |
      | Phó Tư lệnh Cảnh sát biển Việt Nam         | 10/05/2024 | Thủ tướng Chính phủ     | 16/1999/QH10 | Điều 25 khoản 1 điểm b |
      | Tư lệnh Quân đoàn 12                       | 10/05/2024 | Bộ trưởng Bộ Quốc phòng | 16/1999/QH10 | Điều 25 khoản 1 điểm c |
      | Chủ nhiệm Chính trị Quân khu 5             | 10/05/2024 | Bộ trưởng Bộ Quốc phòng | 16/1999/QH10 | Điều 25 khoản 1 điểm c |
      | Phó Tư lệnh Quân đoàn 34                   | 10/11/2025 | Bộ trưởng Bộ Quốc phòng | 16/1999/QH10 | Điều 25 khoản 1 điểm c |
      | Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu | 10/05/2024 | Bộ trưởng Bộ Quốc phòng | 16/1999/QH10 | Điều 25 khoản 1 điểm c |
      | Giám đốc Học viện Kỹ thuật quân sự         | 10/05/2024 | Bộ trưởng Bộ Quốc phòng | 16/1999/QH10 | Điều 25 khoản 1 điểm c |
      | Cục trưởng Cục Cảnh sát giao thông         | 10/05/2024 | Bộ trưởng Bộ Công an    | 37/2018/QH14 | Điều 26 khoản 3; Điều 26 khoản 4 |
      | Cục trưởng Cục Cảnh sát giao thông Bộ Công an | 10/05/2018 | Bộ trưởng Bộ Công an | 73/2014/QH13 | Điều 25 khoản 3        |
      | Phó Tư lệnh Cảnh sát cơ động               | 10/05/2024 | Bộ trưởng Bộ Công an    | 37/2018/QH14 | Điều 26 khoản 3        |
      | Giám đốc Học viện Cảnh sát nhân dân        | 10/05/2024 | Bộ trưởng Bộ Công an    | 37/2018/QH14 | Điều 26 khoản 3        |
      | Tổng cục trưởng Tổng cục Cảnh sát          | 10/01/2019 | Thủ tướng Chính phủ     | 73/2014/QH13 | Điều 25 khoản 2        |

  Kịch bản: Cục trưởng thuộc Bộ Công an khi 80-QĐ/TW còn hiệu lực: phải tra cứu phụ lục
    Biết chức danh "Cục trưởng Cục Cảnh sát giao thông Bộ Công an"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 07/10/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định để tham khảo là "Ban Thường vụ Đảng ủy Công an Trung ương"
    Và cần tra cứu văn bản "Phụ lục 1"

  Kịch bản: Cục trưởng thuộc Bộ Công an từ 08/10/2025
    Biết chức danh "Cục trưởng Cục Cảnh sát giao thông Bộ Công an"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 08/10/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy Công an Trung ương"

  Kịch bản: Giám đốc bệnh viện quân đội: Thủ tướng hay Bộ trưởng tùy quy định của cấp có thẩm quyền
    Biết chức danh "Giám đốc Bệnh viện Trung ương Quân đội 108"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và người ký quyết định để tham khảo là "Thủ tướng Chính phủ"

  Kịch bản: Tổng cục trưởng thuộc Bộ Công an không còn từ 11/01/2019
    Biết chức danh "Tổng cục trưởng Tổng cục Cảnh sát"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 11/01/2019
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này

  Khung kịch bản: Phong, thăng cấp bậc hàm cấp tướng: cấp ủy quyết định, Chủ tịch nước ký
    Biết chức danh "<cấp hàm>"
    Và nội dung công tác "phong quân hàm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"
    Và người ký quyết định là "Chủ tịch nước"
    Và căn cứ là "Hiến pháp 2013" "Điều 88 khoản 5"

    Dữ liệu:
      | cấp hàm     | ngày       | cấp          |
      | Thượng tướng | 10/05/2024 | Bộ Chính trị |
      | Đại tướng   | 10/05/2020 | Bộ Chính trị |
      | Trung tướng | 01/12/2025 | Ban Bí thư   |
      | Thiếu tướng | 01/12/2025 | Ban Bí thư   |
