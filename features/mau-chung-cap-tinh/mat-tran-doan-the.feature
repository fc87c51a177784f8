# language: vi
Tính năng: Mặt trận, đoàn thể cấp tỉnh: Ban Thường vụ quyết định nhân sự, tổ chức bầu, cấp trên của tổ chức công nhận

  Khung kịch bản: Người đứng đầu tổ chức chính trị - xã hội cấp tỉnh
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy"
    Và cơ quan bầu là "Ban Chấp hành <tổ chức>"
    Và tổ chức công nhận gồm có "<cấp trên>"

    Dữ liệu:
      | chức danh                           | ngày       | tổ chức                      | cấp trên                              |
      | Chủ tịch Hội LHPN tỉnh Cao Bằng     | 10/05/2024 | Hội Liên hiệp Phụ nữ tỉnh    | Hội Liên hiệp Phụ nữ Việt Nam         |
      | Chủ tịch Hội Nông dân tỉnh Cao Bằng | 10/11/2025 | Hội Nông dân tỉnh            | Hội Nông dân Việt Nam                 |
      | Chủ tịch LĐLĐ tỉnh Cao Bằng         | 10/05/2024 | Liên đoàn Lao động tỉnh      | Tổng Liên đoàn Lao động Việt Nam      |

  Kịch bản: Chủ tịch Liên đoàn Lao động tỉnh được Tổng Liên đoàn chỉ định
    Biết chức danh "Chủ tịch LĐLĐ tỉnh Lâm Đồng"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Lâm Đồng"
    Và tổ chức chỉ định gồm có "Tổng Liên đoàn Lao động Việt Nam"
