# language: vi
# BÀI TẬP: điều dự thảo phải làm được và điều nó không được làm đổi, viết trước khi sửa.
Tính năng: Dự thảo quy định phân cấp của tỉnh, năm 2023 (bài tập)

  Khung kịch bản: Phó Giám đốc sở của tỉnh do Ban Thường vụ Tỉnh ủy quyết định
    Biết chức danh "Phó Giám đốc Sở Tài chính"
    Và tỉnh, thành phố "Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy"
    Và căn cứ là "Dự thảo thay 288-QĐ/TU (bài tập)" "Điều 4 dự thảo"

    Dữ liệu:
      | ngày       |
      | 01/07/2023 |
      | 12/11/2025 |

  Khung kịch bản: Việc đã dành cho Ban Bí thư vẫn của Ban Bí thư
    Biết chức danh "Chủ tịch UBND tỉnh"
    Và tỉnh, thành phố "<tỉnh>"
    Và nội dung công tác "giao quyền"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Bí thư"

    Dữ liệu:
      | tỉnh       | ngày       |
      | Quảng Ninh | 30/06/2023 |
      | Quảng Ninh | 01/07/2023 |
      | Hải Dương  | 01/07/2023 |
