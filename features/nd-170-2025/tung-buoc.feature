# language: vi
Tính năng: Nghị định 170/2025/NĐ-CP: bước nào sai thì xét đúng bước ấy; ý kiến, thẩm định của đúng nguồn nhân sự

  Kịch bản: Mỗi hội nghị phải có ít nhất 2/3 số người được triệu tập, bước này không bù cho bước kia (Điều 33 khoản 2)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | nd-170-2025.quy-trinh-5-buoc.buoc-1.so-nguoi-du | nd-170-2025.quy-trinh-5-buoc.buoc-2.so-nguoi-du | nd-170-2025.quy-trinh-5-buoc.buoc-3.so-nguoi-du | nd-170-2025.quy-trinh-5-buoc.buoc-4.so-nguoi-du | nd-170-2025.quy-trinh-5-buoc.buoc-5.so-nguoi-du |
      | danh sách "các bước quy trình" có mục "bước = 1, ngày họp = 01/12/2025, số người được triệu tập = 9, số người có mặt = 5"; danh sách "các bước quy trình" có mục "bước = 2, ngày họp = 02/12/2025, số người được triệu tập = 9, số người có mặt = 6"; danh sách "các bước quy trình" có mục "bước = 3, ngày họp = 03/12/2025, số người được triệu tập = 9, số người có mặt = 5"; danh sách "các bước quy trình" có mục "bước = 4, ngày họp = 04/12/2025, số người được triệu tập = 9, số người có mặt = 6"; danh sách "các bước quy trình" có mục "bước = 5, ngày họp = 05/12/2025, số người được triệu tập = 9, số người có mặt = 5" | không đạt                                       | đạt                                             | không đạt                                       | đạt                                             | không đạt                                       |
      | danh sách "các bước quy trình" có mục "bước = 1, ngày họp = 01/12/2025, số người được triệu tập = 9, số người có mặt = 6"; danh sách "các bước quy trình" có mục "bước = 2, ngày họp = 02/12/2025, số người được triệu tập = 9, số người có mặt = 5"; danh sách "các bước quy trình" có mục "bước = 3, ngày họp = 03/12/2025, số người được triệu tập = 9, số người có mặt = 6"; danh sách "các bước quy trình" có mục "bước = 4, ngày họp = 04/12/2025, số người được triệu tập = 9, số người có mặt = 5"; danh sách "các bước quy trình" có mục "bước = 5, ngày họp = 05/12/2025, số người được triệu tập = 9, số người có mặt = 6" | đạt                                             | không đạt                                       | đạt                                             | không đạt                                       | đạt                                             |

  Kịch bản: Nhân sự ở bước 3 khác bước 2 phải được ít nhất 2/3 tổng số thành viên; chỉ bước 3, chỉ khi khác (Điều 33 khoản 2 điểm c)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                               | nd-170-2025.dieu-33.2.buoc-3-nhan-su-khac |
      | danh sách "các bước quy trình" có mục "bước = 3, ngày họp = 03/12/2025, tổng số thành viên = 9, số phiếu cho nhân sự = 6, nhân sự khác kết quả bước trước = có"    | đạt                                       |
      | danh sách "các bước quy trình" có mục "bước = 3, ngày họp = 03/12/2025, tổng số thành viên = 9, số phiếu cho nhân sự = 5, nhân sự khác kết quả bước trước = có"    | không đạt                                 |
      | danh sách "các bước quy trình" có mục "bước = 3, ngày họp = 03/12/2025, tổng số thành viên = 9, số phiếu cho nhân sự = 5, nhân sự khác kết quả bước trước = không" | không áp dụng                             |
      | danh sách "các bước quy trình" có mục "bước = 5, ngày họp = 05/12/2025, tổng số thành viên = 9, số phiếu cho nhân sự = 5, nhân sự khác kết quả bước trước = có"    | không áp dụng                             |

  Kịch bản: Ý kiến của cấp ủy bằng văn bản; thẩm định của nguồn từ nơi khác; chủ trương trước quy trình (Điều 33, 39)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | nội dung công tác | nguồn nhân sự | ngày có chủ trương | biết                                                                                                                                                      | nd-170-2025.dieu-33.2.y-kien-cap-uy | nd-170-2025.dieu-39.5.y-kien-cap-uy | nd-170-2025.dieu-33.3.tham-dinh | nd-170-2025.dieu-33.1.chu-truong-truoc |
      | bổ nhiệm          | tại chỗ       | 02/12/2025         | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = cấp ủy cùng cấp, loại ý kiến = lấy ý kiến, bằng văn bản = có"; bước 1 họp ngày 02/12/2025    | đạt                                 |                                     | không áp dụng                   | đạt                                    |
      | bổ nhiệm          | tại chỗ       | 02/12/2025         | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = cấp ủy cùng cấp, loại ý kiến = lấy ý kiến, bằng văn bản = không"; bước 1 họp ngày 01/12/2025 | không đạt                           |                                     | không áp dụng                   | cần xem xét                            |
      | bổ nhiệm          | từ nơi khác   | không có           | bước 1 họp ngày 01/12/2025                                                                                                                                | không áp dụng                       |                                     | không đạt                       | không áp dụng                          |
      | bổ nhiệm          | từ nơi khác   | 02/12/2025         | bước 1 họp ngày 01/12/2025                                                                                                                                | không áp dụng                       |                                     | không đạt                       | cần xem xét                            |
      | bổ nhiệm lại      |               |                    | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = cấp ủy cùng cấp, loại ý kiến = lấy ý kiến, bằng văn bản = có"                                |                                     | đạt                                 |                                 |                                        |
      | bổ nhiệm lại      |               |                    | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = cấp ủy cùng cấp, loại ý kiến = lấy ý kiến, bằng văn bản = không"                             |                                     | không đạt                           |                                 |                                        |
