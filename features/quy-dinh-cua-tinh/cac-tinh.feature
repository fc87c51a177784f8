# language: vi
Tính năng: Quy định riêng của từng tỉnh và mẫu chung
  Tỉnh có văn bản hoặc việc áp dụng đã thấy thì theo đó; nơi khác theo mẫu chung, nêu văn bản cần tra cứu.

  Khung kịch bản: Văn bản cần tra cứu mang số của tỉnh, đổi theo ngày
    Biết chức danh "Phó Giám đốc Sở Nội vụ tỉnh <tỉnh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "chưa xác định"
    Và cần tra cứu văn bản "<văn bản>"

    Dữ liệu:
      | tỉnh        | ngày       | văn bản                                  |
      | Quảng Ninh  | 17/06/2021 | trước 288-QĐ/TU                          |
      | Quảng Ninh  | 18/06/2021 | 288-QĐ/TU                                |
      | Quảng Ninh  | 28/06/2023 | 288-QĐ/TU                                |
      | Quảng Ninh  | 29/06/2023 | 1099-QĐ/TU                               |
      | Nghệ An     | 08/07/2020 | 3288-QĐ/TU                               |
      | Nghệ An     | 09/07/2020 | 3703-QĐ/TU                               |
      | Tuyên Quang | 13/11/2025 | 09-QĐ/TU                                 |
      | Cao Bằng    | 13/11/2025 | Danh mục chức danh do Ban Thường vụ      |

  Khung kịch bản: Giao phụ trách ở Thanh Hóa đã thấy do Ban Thường vụ
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "Thanh Hóa"
    Và nội dung công tác "giao phụ trách"
    Và ngày quyết định 08/09/2025
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Thanh Hóa"

    Dữ liệu:
      | chức danh                                 |
      | Chủ tịch UBND tỉnh Thanh Hóa              |
      | Chủ tịch HĐND tỉnh Thanh Hóa              |
      | Công việc của Phó Bí thư Thường trực Tỉnh ủy |

  Khung kịch bản: Giao phụ trách đảng bộ huyện ở Quảng Ninh trước năm 2021 đã thấy do Thường trực Tỉnh ủy
    Biết chức danh "Bí thư Thành ủy Móng Cái"
    Và tỉnh, thành phố "<tỉnh>"
    Và nội dung công tác "giao phụ trách"
    Và ngày quyết định 10/05/2019
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | tỉnh       | kết quả                                             |
      | Quảng Ninh | cấp quyết định là "Thường trực Tỉnh ủy Quảng Ninh"   |

  Khung kịch bản: Thanh Hóa lập Đảng bộ Ủy ban nhân dân tỉnh ngày 11/02/2025
    Biết chức danh "Giám đốc Sở Nội vụ tỉnh <tỉnh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | tỉnh      | ngày       | kết quả                                                               |
      | Thanh Hóa | 31/01/2025 | cơ quan trình gồm có "Ban cán sự đảng Ủy ban nhân dân tỉnh"            |
      | Thanh Hóa | 10/02/2025 | không có cơ quan trình                                                |
      | Thanh Hóa | 11/02/2025 | cơ quan trình gồm có "Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh"      |
      | Nghệ An   | 11/02/2025 | không có cơ quan trình                                                |
      | Nghệ An   | 01/03/2025 | cơ quan trình gồm có "Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh"      |

  Kịch bản: Hà Tĩnh có văn bản về người ký và thẩm định
    Biết chức danh "Chủ tịch UBND xã Cẩm Bình tỉnh Hà Tĩnh"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/04/2026
    Khi tra cứu thẩm quyền
    Thì cơ quan phê chuẩn là "Chủ tịch UBND tỉnh Hà Tĩnh"
    Và cơ quan thẩm định gồm có "Sở Nội vụ"

  Khung kịch bản: Điều động công chức cấp xã ở Nghệ An
    Biết chức danh "Công chức xã"
    Và tỉnh, thành phố "<tỉnh>"
    Và nội dung công tác "điều động"
    Và ngày quyết định 10/12/2025
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | tỉnh     | kết quả                                          |
      | Nghệ An  | người ký quyết định là "Chủ tịch UBND xã"         |
      | Cao Bằng | kết luận về thẩm quyền là "chưa xác định"         |

  Khung kịch bản: Giám đốc đơn vị thuộc Sở ở Lâm Đồng từ năm 2025
    Biết chức danh "Giám đốc Bệnh viện Đa khoa tỉnh Lâm Đồng"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | ngày       | kết quả                                              |
      | 30/03/2025 | người ký quyết định để tham khảo là "Giám đốc Sở"     |
      | 22/08/2025 | người ký quyết định là "Giám đốc Sở"                  |

  Khung kịch bản: Quy định của một tỉnh không phải là căn cứ ở tỉnh khác
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "<tỉnh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì văn bản áp dụng không có "<văn bản>"

    Dữ liệu:
      | chức danh                                                        | tỉnh       | nội dung          | ngày       | văn bản                                          |
      | Trưởng Ban Tổ chức Tỉnh ủy                                       | Quảng Ninh | bổ nhiệm          | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Giám đốc Sở Tài chính                                            | Quảng Ninh | bổ nhiệm          | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Trưởng ban của Hội đồng nhân dân tỉnh                            | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Chủ tịch tổ chức chính trị - xã hội tỉnh                         | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Bí thư đảng ủy khác trực thuộc Tỉnh ủy                           | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Phó Trưởng ban của Hội đồng nhân dân tỉnh                        | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Phó Bí thư Đảng ủy Ủy ban nhân dân tỉnh                          | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Bí thư Đảng ủy xã Hải Lạng                                       | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Chủ tịch UBND xã Hải Lạng                                        | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Ủy viên Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh               | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | 55/2025/NQ-HĐND                                  |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh | bổ nhiệm          | 10/05/2024 | (chưa rõ số) Thành ủy Hà Nội, trước 01/7/2025    |
      | Ủy viên Ban Thường vụ Huyện ủy Hải Hà                            | Quảng Ninh | giới thiệu ứng cử | 10/05/2024 | 3703-QĐ/TU                                       |
      | Ủy viên Ban Thường vụ đảng ủy khác trực thuộc Tỉnh ủy            | Quảng Ninh | giới thiệu ứng cử | 10/05/2024 | 3703-QĐ/TU                                       |
      | Phó Bí thư Huyện ủy Con Cuông                                    | Nghệ An    | chỉ định          | 10/05/2019 | (chưa rõ số) Tỉnh ủy Quảng Ninh, trước 288-QĐ/TU |
      | Trưởng ban của Hội đồng nhân dân tỉnh                            | Quảng Ninh | giới thiệu ứng cử | 10/02/2026 | (chưa rõ số) Tỉnh ủy Thanh Hóa                   |
      | Bí thư Đảng ủy xã Hải Lạng                                       | Quảng Ninh | điều động         | 10/02/2026 | (chưa rõ số) Tỉnh ủy Thanh Hóa                   |
      | Giám đốc Sở Tài chính                                            | Quảng Ninh | giao phụ trách    | 10/02/2026 | (chưa rõ số) Tỉnh ủy Thanh Hóa                   |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh | bổ nhiệm          | 15/01/2026 | 87/2025/QĐ-UBND                                  |
      | Người đại diện phần vốn nhà nước của tỉnh tại doanh nghiệp       | Quảng Ninh | bổ nhiệm          | 15/01/2026 | 87/2025/QĐ-UBND                                  |

  Kịch bản: Nghệ An: Ban Tổ chức Tỉnh ủy thẩm định bằng văn bản đối với ủy viên ban thường vụ huyện ủy
    Biết nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2024
    Và danh sách "lấy ý kiến, thẩm định" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                             | biết                                                                                                                              | 3703-qd-tu.tham-dinh |
      | Ủy viên Ban Thường vụ Huyện ủy Con Cuông tỉnh Nghệ An | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ban Tổ chức Tỉnh ủy, loại ý kiến = thẩm định, bằng văn bản = có"     | đạt                  |
      | Ủy viên Ban Thường vụ Huyện ủy Con Cuông tỉnh Nghệ An | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ủy ban Kiểm tra Tỉnh ủy, loại ý kiến = thẩm định, bằng văn bản = có" | không đạt            |
      | Ủy viên Ban Thường vụ Huyện ủy Con Cuông tỉnh Nghệ An | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ban Tổ chức Tỉnh ủy, loại ý kiến = lấy ý kiến, bằng văn bản = có"    | không đạt            |
      | Ủy viên Ban Thường vụ Huyện ủy Con Cuông tỉnh Nghệ An | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ban Tổ chức Tỉnh ủy, loại ý kiến = thẩm định, bằng văn bản = không"  | không đạt            |
      | Ủy viên Ban Thường vụ Huyện ủy Con Cuông tỉnh Nghệ An |                                                                                                                                   | không đạt            |
      | Ủy viên Ban Thường vụ Huyện ủy Hải Hà tỉnh Quảng Ninh |                                                                                                                                   | không áp dụng        |

  Kịch bản: Người ký ở Hà Tĩnh từ ngày 24/11/2025; doanh nghiệp của tỉnh Bắc Ninh; giao phụ trách đảng bộ huyện ở Nghệ An
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                  | tỉnh, thành phố | nội dung công tác | ngày quyết định | người ký quyết định           | cơ quan phê chuẩn | cấp quyết định                                        | căn cứ                                |
      | Giám đốc Sở Tài chính                                      | Hà Tĩnh         | bổ nhiệm          | 24/11/2025      | Chủ tịch Ủy ban nhân dân tỉnh |                   |                                                       |                                       |
      | Phó Giám đốc Sở Tài chính                                  | Hà Tĩnh         | bổ nhiệm          | 24/11/2025      | Chủ tịch Ủy ban nhân dân tỉnh |                   |                                                       |                                       |
      | Người đại diện phần vốn nhà nước của tỉnh tại doanh nghiệp | Bắc Ninh        | bổ nhiệm          | 15/12/2025      | Chủ tịch Ủy ban nhân dân tỉnh |                   |                                                       | 87/2025/QĐ-UBND Điều 5 khoản 1 điểm b |
      | Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước thuộc tỉnh   | Bắc Ninh        | bổ nhiệm          | 15/12/2025      | Hội đồng thành viên           | –                 |                                                       |                                       |
      | Bí thư Huyện ủy Con Cuông                                  | Nghệ An         | giao phụ trách    | 10/05/2024      |                               |                   | tham khảo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy |                                       |
