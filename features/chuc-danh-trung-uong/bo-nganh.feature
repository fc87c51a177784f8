# language: vi
Tính năng: Chức danh ở bộ, ngành và cơ quan ngành dọc, trước và sau khi sắp xếp bộ máy năm 2025
  Bộ trưởng, Thủ trưởng cơ quan ngang bộ bổ nhiệm người đứng đầu đơn vị thuộc quyền; ban cán sự đảng kết thúc hoạt động
  trong tháng 02/2025, sau đó là ban thường vụ đảng ủy bộ.

  Khung kịch bản: Đơn vị thuộc bộ hai bên mốc 01/3/2025
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp quyết định>"
    Và người ký quyết định là "<người ký>"

    Dữ liệu:
      | chức danh                                       | ngày       | cấp quyết định              | người ký   |
      | Vụ trưởng Vụ Pháp chế Bộ Tài chính              | 28/02/2025 | Ban cán sự đảng bộ          | Bộ trưởng  |
      | Vụ trưởng Vụ Pháp chế, Bộ Tài chính             | 01/03/2025 | Ban Thường vụ Đảng ủy bộ    | Bộ trưởng  |
      | Chánh Văn phòng Bộ Y tế                         | 10/05/2020 | Ban cán sự đảng bộ          | Bộ trưởng  |
      | Giám đốc Bệnh viện Bạch Mai                     | 10/05/2020 | Ban cán sự đảng bộ          | Bộ trưởng  |
      | Giám đốc Bệnh viện Chợ Rẫy                      | 10/11/2025 | Ban Thường vụ Đảng ủy bộ    | Bộ trưởng  |
      | Phó Giám đốc Bệnh viện Hữu nghị Việt Đức        | 10/11/2025 | Ban Thường vụ Đảng ủy bộ    | Bộ trưởng  |
      | Viện trưởng Viện Chiến lược và Chính sách tài chính | 10/11/2025 | Ban Thường vụ Đảng ủy bộ | Bộ trưởng  |
      | Vụ trưởng Vụ Tín dụng, Ngân hàng Nhà nước Việt Nam  | 10/05/2024 | Ban cán sự đảng bộ      | Thủ trưởng cơ quan ngang bộ |
      | Giám đốc Ban Quản lý dự án Thăng Long           | 10/11/2025 | Ban Thường vụ Đảng ủy bộ    | Bộ trưởng  |

  Khung kịch bản: Tổng cục và chức danh tương đương chỉ còn đến 28/02/2025
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 28/02/2025
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Bộ trưởng"

    Dữ liệu:
      | chức danh                             |
      | Tổng cục trưởng Tổng cục Thuế         |
      | Phó Tổng cục trưởng Tổng cục Hải quan |
      | Tổng Giám đốc Kho bạc Nhà nước        |
      | Trưởng Ban Tôn giáo Chính phủ         |

  Khung kịch bản: Từ 01/3/2025 tổng cục không còn
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/03/2025
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này

    Dữ liệu:
      | chức danh                             |
      | Tổng cục trưởng Tổng cục Thuế         |
      | Tổng Giám đốc Kho bạc Nhà nước        |
      | Vụ trưởng Vụ Vận tải Bộ Giao thông vận tải |
      | Thứ trưởng Bộ Kế hoạch và Đầu tư      |

  Kịch bản: Giám đốc Kho bạc Nhà nước do Bộ trưởng Bộ Tài chính bổ nhiệm
    Biết chức danh "Giám đốc Kho bạc Nhà nước"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/03/2025
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Bộ trưởng Bộ Tài chính"
    Và căn cứ là "381, 382, 385, 391, 2229, 2286/QĐ-BTC" "Quyết định 385/QĐ-BTC"

  Khung kịch bản: Thuế, hải quan, kho bạc khu vực và tỉnh theo phân cấp của Bộ Tài chính
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và người ký quyết định để tham khảo là "Bộ trưởng Bộ Tài chính"
    Và cần tra cứu văn bản "phân cấp quản lý cán bộ"
    Và cơ quan được lấy ý kiến gồm có "Ban Thường vụ Tỉnh ủy"

    Dữ liệu:
      | chức danh                                   | ngày       |
      | Chi cục trưởng Chi cục Hải quan khu vực II  | 05/03/2025 |
      | Chi cục trưởng Chi cục Thuế khu vực X       | 10/04/2025 |
      | Trưởng Thuế tỉnh Nghệ An                    | 01/07/2025 |
      | Trưởng Thống kê tỉnh Nghệ An                | 01/07/2025 |

  Khung kịch bản: Chức danh ngành dọc đổi tên theo từng đợt sắp xếp
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này

    Dữ liệu:
      | chức danh                                     | ngày       |
      | Cục trưởng Cục Thuế tỉnh Nghệ An              | 01/03/2025 |
      | Trưởng Thuế tỉnh Nghệ An                      | 30/06/2025 |
      | Chi cục trưởng Chi cục Thuế khu vực X         | 01/07/2025 |
      | Trưởng Thống kê tỉnh Nghệ An                  | 30/06/2025 |
      | Giám đốc Ngân hàng Nhà nước chi nhánh Nghệ An | 01/03/2025 |

  Khung kịch bản: Tổng Biên tập báo do cơ quan chủ quản bổ nhiệm
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"
    Và căn cứ là "103/2016/QH13" "Điều 23"

    Dữ liệu:
      | chức danh                          | người ký                                          |
      | Tổng Biên tập Báo Tiền Phong       | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh   |
      | Tổng Biên tập Báo Lao Động         | Tổng Liên đoàn Lao động Việt Nam                  |
      | Tổng Biên tập Báo Điện tử Chính phủ | Thủ trưởng cơ quan ngang bộ                      |
      | Tổng Biên tập Báo Công Thương      | Bộ trưởng                                         |
      | Phó Tổng Biên tập Báo Tuổi Trẻ     | Cơ quan quản lý trực tiếp                         |

  Khung kịch bản: Giao quyền, miễn nhiệm, kỷ luật: mặc nhiên thuộc cấp có thẩm quyền bổ nhiệm
    Biết chức danh "Vụ trưởng Vụ Pháp chế Bộ Tài chính"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 10/11/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Đảng ủy bộ"
    Và người ký quyết định là "Bộ trưởng"

    Dữ liệu:
      | nội dung             |
      | giao quyền           |
      | giao phụ trách       |
      | bổ nhiệm lại         |
      | kéo dài              |
      | biệt phái            |
      | tạm đình chỉ công tác |
      | từ chức              |
      | miễn nhiệm           |
      | kỷ luật              |

  Kịch bản: Trưởng phòng thuộc cục: bộ hoặc người đứng đầu cơ quan được phân cấp
    Biết chức danh "Trưởng phòng Tổng hợp Cục Quản lý công sản"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/11/2025
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và người ký quyết định để tham khảo là "Cục trưởng"
    Và cần tra cứu văn bản "Phân cấp của bộ"

  Khung kịch bản: Viện Hàn lâm, Ban Quản lý Lăng do Thủ tướng bổ nhiệm
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Thủ tướng Chính phủ"

    Dữ liệu:
      | chức danh                                              | ngày       |
      | Chủ tịch Viện Hàn lâm Khoa học xã hội Việt Nam         | 10/05/2024 |
      | Phó Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam | 10/11/2025 |
      | Phó Trưởng Ban Quản lý Lăng Chủ tịch Hồ Chí Minh       | 10/05/2024 |
