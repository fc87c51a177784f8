# language: vi
Tính năng: Doanh nghiệp nhà nước, ngân hàng, đại học ở Trung ương
  Ủy ban Quản lý vốn nhà nước tại doanh nghiệp đến 28/02/2025, sau đó Bộ Tài chính; hội đồng trường đến 31/12/2025.

  Khung kịch bản: Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng thành lập
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Thủ tướng Chính phủ"
    Và cấp quyết định là "<cấp>"

    Dữ liệu:
      | chức danh                              | ngày       | cấp                             |
      | Chủ tịch HĐTV EVN                      | 10/05/2024 | Ban cán sự đảng Chính phủ       |
      | Chủ tịch HĐTV Petrovietnam             | 10/03/2025 | Ban Thường vụ Đảng ủy Chính phủ |
      | Chủ tịch Tập đoàn Công nghiệp - Viễn thông Quân đội | 26/12/2025 | Ban Thường vụ Đảng ủy Chính phủ |

  Khung kịch bản: Cơ quan đại diện chủ sở hữu hai bên mốc 01/3/2025
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"

    Dữ liệu:
      | chức danh                             | ngày       | người ký                                       |
      | Thành viên HĐTV Petrovietnam          | 28/07/2022 | Ủy ban Quản lý vốn nhà nước tại doanh nghiệp   |
      | Thành viên HĐTV Petrovietnam          | 28/02/2025 | Ủy ban Quản lý vốn nhà nước tại doanh nghiệp   |
      | Thành viên HĐTV Petrovietnam          | 01/03/2025 | Bộ trưởng Bộ Tài chính                         |
      | Chủ tịch HĐTV MobiFone                | 01/03/2025 | Bộ trưởng Bộ Công an                           |
      | Thành viên Hội đồng thành viên Viettel | 10/05/2024 | Bộ trưởng Bộ Quốc phòng                       |
      | Chủ tịch HĐTV Agribank                | 10/05/2024 | Thống đốc Ngân hàng Nhà nước                   |
      | Tổng Giám đốc SCIC                    | 28/02/2025 | Thủ tướng Chính phủ                            |

  Kịch bản: Chủ tịch tổng công ty do ai bổ nhiệm là tùy ai thành lập tổng công ty
    Biết chức danh "Chủ tịch HĐTV MobiFone"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 28/02/2025
    Khi tra cứu thẩm quyền
    Thì người ký quyết định để tham khảo là "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp"
    Và người ký quyết định để tham khảo là "Thủ tướng Chính phủ"
    Và cần tra cứu văn bản "Quyết định thành lập doanh nghiệp"

  Kịch bản: Tổng Giám đốc do Hội đồng thành viên bổ nhiệm khi chủ sở hữu chấp thuận
    Biết chức danh "Tổng Giám đốc EVN"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Hội đồng thành viên"
    Và cơ quan phê chuẩn là "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp"

  Khung kịch bản: Ngân hàng, công ty cổ phần: Hội đồng quản trị, chủ sở hữu giới thiệu
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Hội đồng quản trị"
    Và cơ quan giới thiệu gồm có "<chủ sở hữu>"

    Dữ liệu:
      | chức danh                      | chủ sở hữu                    |
      | Tổng Giám đốc Vietcombank      | Thống đốc Ngân hàng Nhà nước  |
      | Tổng Giám đốc Vietnam Airlines | Cơ quan đại diện chủ sở hữu   |

  Khung kịch bản: Hiệu trưởng hai bên mốc 01/7/2019 và 01/01/2026
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"

    Dữ liệu:
      | chức danh                        | ngày       | người ký                            |
      | Giám đốc Đại học Bách khoa Hà Nội | 10/01/2026 | Bộ trưởng Bộ Giáo dục và Đào tạo   |
      | Hiệu trưởng Trường Đại học Y Hà Nội | 10/01/2026 | Bộ trưởng                        |
      | Giám đốc Học viện Ngân hàng      | 10/01/2026 | Thống đốc Ngân hàng Nhà nước        |
      | Hiệu trưởng Trường Đại học Ngoại thương | 30/06/2019 | Bộ trưởng Bộ Giáo dục và Đào tạo |

  Khung kịch bản: Từ 01/7/2019 đến 31/12/2025 hội đồng trường quyết định, cơ quan quản lý công nhận
    Biết chức danh "<chức danh>"
    Và nội dung công tác "công nhận"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "Hội đồng trường"
    Và cơ quan phê chuẩn là "<cơ quan>"

    Dữ liệu:
      | chức danh                               | ngày       | cơ quan                          |
      | Hiệu trưởng Trường Đại học Ngoại thương | 01/07/2019 | Bộ trưởng Bộ Giáo dục và Đào tạo |
      | Giám đốc Đại học Bách khoa Hà Nội       | 31/12/2025 | Bộ trưởng Bộ Giáo dục và Đào tạo |
      | Chủ tịch Hội đồng trường Đại học Luật TP.HCM | 10/05/2024 | Bộ trưởng Bộ Giáo dục và Đào tạo |

  Kịch bản: Hội đồng trường không còn từ 01/01/2026
    Biết chức danh "Chủ tịch Hội đồng trường Đại học Luật TP.HCM"
    Và nội dung công tác "bầu"
    Và ngày quyết định 01/01/2026
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này
