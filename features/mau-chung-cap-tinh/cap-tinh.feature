# language: vi
Tính năng: Chức danh cấp tỉnh theo mẫu chung
  Danh mục của từng tỉnh chưa công bố: chức danh các tỉnh đã thấy thống nhất thì theo mẫu chung; chức danh các tỉnh làm
  khác nhau thì chưa xác định, nêu văn bản cần tra cứu.

  Khung kịch bản: Trưởng Ban Quản lý khu kinh tế, khu công nghiệp, viết theo nhiều cách
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy"
    Và người ký quyết định là "Chủ tịch UBND tỉnh"

    Dữ liệu:
      | chức danh                                                                        | ngày       |
      | Trưởng Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp tỉnh Thanh Hóa    | 10/05/2024 |
      | Trưởng ban Ban Quản lý Khu kinh tế Đông Nam Nghệ An                              | 10/05/2024 |
      | Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh                         | 10/11/2025 |
      | Trưởng Ban Quản lý Khu công nghệ cao TP.HCM                                      | 10/05/2024 |

  Kịch bản: Phó Trưởng Ban Quản lý khu công nghiệp thì các tỉnh làm khác nhau
    Biết chức danh "Phó Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hải Dương"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cấp quyết định để tham khảo là "Ban Thường vụ Tỉnh ủy"
    Và người ký quyết định là "Chủ tịch UBND tỉnh Hải Dương"
    Và cần tra cứu văn bản "Danh mục chức danh do Ban Thường vụ Tỉnh ủy Hải Dương quản lý"

  Khung kịch bản: Giám đốc bệnh viện, trung tâm của tỉnh tùy phân cấp của tỉnh
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"

    Dữ liệu:
      | chức danh                                                                      |
      | Giám đốc Bệnh viện Sản Nhi Nghệ An                                             |
      | Giám đốc Bệnh viện Đa khoa tỉnh Quảng Trị                                      |
      | Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh Bình Dương                          |
      | Giám đốc Văn phòng Đăng ký đất đai tỉnh Gia Lai                                |
      | Giám đốc Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh Kon Tum         |
      | Giám đốc Vườn quốc gia Bái Tử Long tỉnh Quảng Ninh                             |
      | Trưởng Ban Quản lý Vịnh Hạ Long tỉnh Quảng Ninh                                |
      | Chi cục trưởng Chi cục Kiểm lâm tỉnh Thanh Hóa                                 |
      | Hiệu trưởng Trường Phổ thông dân tộc nội trú tỉnh Lào Cai                      |

  Kịch bản: Trung tâm Phục vụ hành chính công của tỉnh thuộc Ủy ban nhân dân tỉnh
    Biết chức danh "Giám đốc Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chủ tịch UBND tỉnh Quảng Ninh"

  Khung kịch bản: Ủy ban Kiểm tra của đảng ủy trực thuộc do Ban Thường vụ Tỉnh ủy chuẩn y
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chuẩn y"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp chuẩn y là "Ban Thường vụ Tỉnh ủy Cao Bằng"

    Dữ liệu:
      | chức danh                                                                 | ngày       |
      | Chủ nhiệm Ủy ban Kiểm tra Đảng ủy UBND tỉnh Cao Bằng                      | 10/08/2025 |
      | Chủ nhiệm Ủy ban Kiểm tra Đảng ủy các cơ quan Đảng tỉnh Cao Bằng          | 10/08/2025 |
      | Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Cao Bằng | 10/05/2024 |

  Kịch bản: Bí thư Đảng ủy Công an tỉnh do Ban Thường vụ Tỉnh ủy chỉ định, có ý kiến của Đảng ủy Công an Trung ương
    Biết chức danh "Bí thư Đảng ủy Công an tỉnh Cao Bằng"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/08/2025
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Thường vụ Tỉnh ủy Cao Bằng"
    Và cơ quan được lấy ý kiến gồm có "Đảng ủy Công an Trung ương"

  Kịch bản: Bí thư Đảng ủy Quân sự tỉnh tùy quy định về tổ chức đảng trong Quân đội
    Biết chức danh "Bí thư Đảng ủy Quân sự tỉnh Cao Bằng"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/08/2025
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cần tra cứu văn bản "tổ chức đảng trong Quân đội"

  Khung kịch bản: Chánh Văn phòng Hội đồng nhân dân tỉnh được bầu cho đến hết ngày 30/6/2020
    Biết chức danh "Chánh Văn phòng HĐND tỉnh Cà Mau"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | ngày       | kết quả                                |
      | 30/06/2020 | cơ quan bầu là "HĐND tỉnh Cà Mau"       |
      | 01/07/2020 | không có cơ quan bầu                    |
