# language: vi
Tính năng: Giao quyền, giao phụ trách chức danh địa phương
  Cấp có thẩm quyền bổ nhiệm quyết định việc giao quyền (NĐ 170/2025 Điều 34); ở tỉnh thấy Ban Thường vụ giao.

  Khung kịch bản: Quyền Giám đốc Sở do cấp quyết định bổ nhiệm giao
    Biết chức danh "Quyền Giám đốc Sở Y tế tỉnh Lâm Đồng"
    Và nội dung công tác "giao quyền"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Lâm Đồng"
    Và người ký quyết định là "Chủ tịch UBND tỉnh Lâm Đồng"

    Dữ liệu:
      | ngày       |
      | 10/05/2024 |
      | 10/08/2025 |

  Kịch bản: Phó Giám đốc phụ trách thì các tỉnh làm khác nhau
    Biết chức danh "Phó Giám đốc phụ trách Sở Tài chính tỉnh Đắk Lắk"
    Và nội dung công tác "giao phụ trách"
    Và ngày quyết định 10/08/2025
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cấp quyết định để tham khảo là "Ban Thường vụ Tỉnh ủy Đắk Lắk"
    Và cấp quyết định để tham khảo là "Thường trực Tỉnh ủy Đắk Lắk"

  Khung kịch bản: Quyền Chủ tịch UBND tỉnh khác với giao phụ trách
    Biết chức danh "Chủ tịch UBND tỉnh Phú Yên"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 10/11/2022
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | nội dung       | cấp                  |
      | giao quyền     | Ban Bí thư           |
      | giao phụ trách | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Phần việc của Phó Bí thư Thường trực được giao theo quy chế làm việc
    Biết chức danh "Phó Bí thư Thành ủy TPHCM được phân công xử lý công việc hằng ngày của Đảng bộ"
    Và nội dung công tác "phân công"
    Và ngày quyết định 10/09/2025
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cấp quyết định để tham khảo là "Thường trực Tỉnh ủy"
    Và cần tra cứu văn bản "Quy chế làm việc"

  Kịch bản: Quyền Chủ tịch UBND huyện do Chủ tịch UBND tỉnh ký
    Biết chức danh "Quyền Chủ tịch UBND huyện Quế Sơn tỉnh Quảng Nam"
    Và nội dung công tác "giao quyền"
    Và ngày quyết định 10/05/2023
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Quảng Nam"
    Và người ký quyết định là "Chủ tịch UBND tỉnh Quảng Nam"
