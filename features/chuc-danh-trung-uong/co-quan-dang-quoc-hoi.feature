# language: vi
Tính năng: Cơ quan Đảng, Quốc hội, Chủ tịch nước, Mặt trận và đoàn thể ở Trung ương
  Trước và sau khi lập bốn đảng ủy trực thuộc Trung ương (công bố 03/02/2025).

  Khung kịch bản: Đảng ủy cấp trên chỉ định cấp ủy cơ quan trực thuộc
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "<cấp>"

    Dữ liệu:
      | chức danh                                          | ngày       | cấp |
      | Bí thư Đảng ủy Tạp chí Cộng sản                    | 31/12/2025 | Ban Thường vụ Đảng ủy các cơ quan Đảng Trung ương |
      | Phó Bí thư Đảng ủy Tòa án nhân dân tối cao         | 10/11/2025 | Ban Thường vụ Đảng ủy các cơ quan Đảng Trung ương |
      | Bí thư Đảng ủy Viện Hàn lâm Khoa học xã hội Việt Nam | 10/11/2025 | Ban Thường vụ Đảng ủy Chính phủ |
      | Bí thư Đảng ủy Tập đoàn Điện lực Việt Nam          | 10/11/2025 | Ban Thường vụ Đảng ủy Chính phủ |
      | Bí thư Đảng ủy Kiểm toán nhà nước                  | 10/03/2025 | Ban Thường vụ Đảng ủy Quốc hội |

  Kịch bản: Trước 03/02/2025 chưa có đảng ủy cấp trên này
    Biết chức danh "Bí thư Đảng ủy Tập đoàn Điện lực Việt Nam"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 02/02/2025
    Khi tra cứu thẩm quyền
    Thì không có cấp chỉ định

  Khung kịch bản: Trưởng ban của đảng ủy trực thuộc Trung ương
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | chức danh                                       | ngày       | cấp                              |
      | Trưởng Ban Tổ chức Đảng ủy Chính phủ            | 10/03/2025 | Ban Thường vụ Đảng ủy Chính phủ  |
      | Phó Trưởng Ban Tổ chức Đảng ủy Quốc hội         | 10/11/2025 | Ban Thường vụ Đảng ủy Quốc hội   |
      | Chánh Văn phòng Đảng ủy các cơ quan Đảng Trung ương | 10/11/2025 | Ban Thường vụ Đảng ủy các cơ quan Đảng Trung ương |

  Kịch bản: Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Chính phủ: Bộ Chính trị hay Ban Bí thư chưa rõ
    Biết chức danh "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Chính phủ"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/11/2025
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cấp chỉ định để tham khảo là "Bộ Chính trị"
    Và cần tra cứu văn bản "ủy ban kiểm tra"

  Khung kịch bản: Ban cán sự đảng do Ban Bí thư chỉ định cho đến 02/02/2025
    Biết chức danh "Phó Bí thư Ban cán sự đảng Bộ Y tế"
    Và nhân sự là Ủy viên Trung ương "không"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Bí thư"

    Dữ liệu:
      | ngày       |
      | 10/05/2020 |
      | 02/02/2025 |

  Khung kịch bản: Đơn vị của Quốc hội, Chủ tịch nước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"

    Dữ liệu:
      | chức danh                                | người ký                          |
      | Vụ trưởng Vụ Pháp luật Văn phòng Quốc hội | Chủ nhiệm Văn phòng Quốc hội     |
      | Phó Trưởng Ban Dân nguyện                | Ủy ban Thường vụ Quốc hội         |
      | Thư ký Chủ tịch nước                     | Chủ nhiệm Văn phòng Chủ tịch nước |
      | Trợ lý Chủ tịch nước                     | Chủ tịch nước                     |
      | Trợ lý Thủ tướng Chính phủ               | Thủ tướng Chính phủ               |

  Khung kịch bản: Hội quần chúng bầu lãnh đạo hội
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "Đại hội, Ban Chấp hành hội ở Trung ương"

    Dữ liệu:
      | chức danh                        |
      | Chủ tịch Hội Nhà báo Việt Nam    |
      | Phó Chủ tịch VUSTA               |
      | Chủ tịch Hội Người cao tuổi Việt Nam |

  Khung kịch bản: Cơ quan đại diện ở nước ngoài
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/11/2025
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"

    Dữ liệu:
      | chức danh                                                     | người ký                |
      | Đại sứ Việt Nam tại Hoa Kỳ                                    | Chủ tịch nước           |
      | Trưởng Phái đoàn thường trực Việt Nam tại Liên hợp quốc       | Chủ tịch nước           |
      | Tổng Lãnh sự Việt Nam tại Thượng Hải                          | Bộ trưởng Bộ Ngoại giao |
      | Phó Tổng Lãnh sự Việt Nam tại Thượng Hải                      | Bộ trưởng Bộ Ngoại giao |
