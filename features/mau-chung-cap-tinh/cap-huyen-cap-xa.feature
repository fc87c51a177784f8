# language: vi
Tính năng: Chức danh cấp huyện đến hết 30/6/2025, cấp xã trước và sau 01/7/2025

  Khung kịch bản: Cấp ủy cấp huyện được Ban Thường vụ Tỉnh ủy chỉ định
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "Quảng Nam"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/05/2023
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Thường vụ Tỉnh ủy Quảng Nam"

    Dữ liệu:
      | chức danh                                     |
      | Bí thư Huyện ủy Quế Sơn                       |
      | Ủy viên Ban Thường vụ Huyện ủy Quế Sơn        |
      | Ủy viên Ban Chấp hành Đảng bộ huyện Quế Sơn   |

  Khung kịch bản: Đơn vị sự nghiệp cấp huyện do Chủ tịch UBND huyện ký, kết thúc cùng cấp huyện
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "Đồng Nai"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 30/06/2025
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chủ tịch UBND huyện"
    Và cấp quyết định để tham khảo là "Ban Thường vụ Huyện ủy"

    Dữ liệu:
      | chức danh                                                     |
      | Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện Long Thành   |
      | Giám đốc Trung tâm Văn hóa - Thể thao thành phố Biên Hòa      |

  Kịch bản: Đơn vị sự nghiệp cấp huyện không còn từ 01/7/2025
    Biết chức danh "Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện Long Thành"
    Và tỉnh, thành phố "Đồng Nai"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này

  Kịch bản: Chánh Văn phòng UBND quận nơi không có hội đồng nhân dân
    Biết chức danh "Chánh Văn phòng UBND quận 1"
    Và tỉnh, thành phố "TP.HCM"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2023
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chủ tịch UBND quận"

  Khung kịch bản: Bí thư Đảng ủy xã được chỉ định trước và từ ngày 01/7/2025
    Biết chức danh "Bí thư Đảng ủy xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "<cấp>"

    Dữ liệu:
      | ngày       | cấp                   |
      | 30/06/2025 | Ban Thường vụ Huyện ủy |
      | 01/07/2025 | Ban Thường vụ Tỉnh ủy  |

  Khung kịch bản: Người đứng đầu đoàn thể cấp xã trước và từ ngày 01/7/2025
    Biết chức danh "Chủ tịch Hội Liên hiệp Phụ nữ xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cơ quan bầu là "Ban Chấp hành Hội Liên hiệp Phụ nữ xã"
    Và cấp quyết định để tham khảo là "Ban Thường vụ Đảng ủy xã"

    Dữ liệu:
      | ngày       |
      | 30/06/2025 |
      | 01/07/2025 |

  Khung kịch bản: Cơ quan mới của cấp xã từ ngày 01/7/2025
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "Hà Nội"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/10/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy xã"
    Và người ký quyết định là "Chủ tịch UBND xã"

    Dữ liệu:
      | chức danh                                             |
      | Giám đốc Ban Quản lý dự án đầu tư - hạ tầng xã Đông Anh |
      | Giám đốc Trung tâm Văn hóa - Thể thao xã Đông Anh      |
      | Chánh Văn phòng HĐND - UBND xã Đông Anh                |

  Khung kịch bản: Ban Xây dựng Đảng của cấp xã, viết gọn
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "Hà Nội"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/10/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy xã"

    Dữ liệu:
      | chức danh                               |
      | Trưởng Ban Xây dựng Đảng xã Đông Anh    |
      | Trưởng Ban Xây dựng Đảng Đảng ủy xã Đông Anh |

  Kịch bản: Đảng ủy UBND xã do đảng ủy xã chỉ định
    Biết chức danh "Bí thư Đảng ủy UBND phường Hồng Gai tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/10/2025
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Thường vụ Đảng ủy phường"

  Khung kịch bản: Trưởng Trạm Y tế xã qua các mốc
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | chức danh                                    | ngày       | kết quả                                                   |
      | Trưởng Trạm Y tế xã Lục Hồn tỉnh Quảng Ninh | 30/06/2025 | người ký quyết định là "Giám đốc Trung tâm Y tế huyện"     |
      | Trưởng Trạm Y tế xã Lục Hồn tỉnh Quảng Ninh | 01/07/2025 | kết luận về thẩm quyền là "chưa xác định"                  |
      | Giám đốc Trạm Y tế xã Lục Hồn tỉnh Quảng Ninh | 01/01/2026 | người ký quyết định là "Chủ tịch UBND xã"                  |
