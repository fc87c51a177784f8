# language: vi
Tính năng: Ngày giao thời của tổ chức bộ máy
  Bộ, sở sắp xếp ngày 01/3/2025; cấp huyện kết thúc, cấp xã mới hoạt động ngày 01/7/2025.

  Khung kịch bản: Chức danh không còn tồn tại sau ngày sắp xếp
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này
    Và kết luận về thẩm quyền là "chưa xác định"

    Dữ liệu:
      | chức danh                                      | ngày       |
      | Giám đốc Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh | 01/03/2025 |
      | Bộ trưởng Bộ Kế hoạch và Đầu tư                | 01/03/2025 |
      | Chủ tịch UBND huyện Sơn Dương tỉnh Tuyên Quang | 01/07/2025 |
      | Bí thư Huyện ủy Sơn Dương tỉnh Tuyên Quang     | 01/07/2025 |
      | Trưởng Công an huyện Sơn Dương tỉnh Tuyên Quang | 01/03/2025 |

  Khung kịch bản: Giám đốc Sở trước và trong ngày sắp xếp, do Chủ tịch UBND tỉnh ký
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chủ tịch UBND tỉnh Quảng Ninh"
    Và văn bản áp dụng gồm "<văn bản>"

    Dữ liệu:
      | chức danh                                      | ngày       | văn bản        |
      | Giám đốc Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh | 28/02/2025 | 24/2014/NĐ-CP  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh          | 28/02/2025 | 24/2014/NĐ-CP  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh          | 01/03/2025 | 45/2025/NĐ-CP  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh          | 30/06/2025 | 45/2025/NĐ-CP  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh          | 01/07/2025 | 150/2025/NĐ-CP |

  Kịch bản: Bộ trưởng Bộ Kế hoạch và Đầu tư còn tồn tại đến hết ngày 28/02/2025
    Biết chức danh "Bộ trưởng Bộ Kế hoạch và Đầu tư"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 28/02/2025
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chủ tịch nước"

  Kịch bản: Bí thư Huyện ủy còn do Ban Thường vụ Tỉnh ủy chỉ định đến hết ngày 30/6/2025
    Biết chức danh "Bí thư Huyện ủy Sơn Dương tỉnh Tuyên Quang"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 30/06/2025
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Thường vụ Tỉnh ủy Tuyên Quang"

  Kịch bản: Chủ tịch UBND xã ngày 30/6/2025 còn do Chủ tịch UBND huyện phê chuẩn
    Biết chức danh "Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định 30/06/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND xã"
    Và cơ quan phê chuẩn là "Chủ tịch UBND huyện"

  Kịch bản: Chủ tịch UBND xã mới ngày 01/7/2025 do Thường trực HĐND tỉnh chỉ định
    Biết chức danh "Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan nhà nước chỉ định là "Thường trực HĐND tỉnh Quảng Ninh"
    Và cấp quyết định là "Ban Thường vụ Tỉnh ủy Quảng Ninh"
    Và không có cơ quan bầu

  Kịch bản: Bí thư Đảng ủy xã từ ngày 01/7/2025 do Ban Thường vụ Tỉnh ủy chỉ định
    Biết chức danh "Bí thư Đảng ủy xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Thường vụ Tỉnh ủy Quảng Ninh"
