# language: vi
Tính năng: Nghị định 170/2025/NĐ-CP: ngưỡng, thời hạn, hồ sơ đúng và sai

  Kịch bản: Năm bước đúng cả
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 01/12/2025 | 9                       | 6               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 03/12/2025 | 30                      | 20              | 10                 | phiếu kín          | không                        | 16                   | 4                                | không                           | không                           |
      | 3    | 05/12/2025 | 15                      | 10              | 10                 | phiếu kín          | có                           | 8                    | 2                                | không                           | không                           |
      | 4    | 08/12/2025 | 30                      | 20              | 10                 |                    | không                        | 0                    | 0                                |                                 |                                 |
      | 5    | 10/12/2025 | 9                       | 6               | 9                  | phiếu kín          |                              | 5                    | 1                                | không                           |                                 |
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "năm bước" gồm "nd-170-2025.quy-trinh-5-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat, buoc-4.co-mat, buoc-5.co-mat, buoc-1.so-nguoi-du, buoc-2.so-nguoi-du, buoc-2.hinh-thuc-phieu, buoc-2.ty-le-phieu, buoc-2.cong-bo-ket-qua, buoc-3.so-nguoi-du, buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, buoc-3.cong-bo-ket-qua, buoc-4.so-nguoi-du, buoc-4.cong-bo-ket-qua, buoc-5.so-nguoi-du, buoc-5.hinh-thuc-phieu, buoc-5.ty-le-phieu, thu-tu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | năm bước |
      | 15/01/2026      | đạt      |

  Kịch bản: Bước họp trước ngày 01/7/2025, quyết định ngày 15/7/2025
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 30/06/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 30/06/2025 | 30                      | 19              | 10                 | biểu quyết         | có                           | 8                    | 16                               | không                           | không                           |
      | 3    | 30/06/2025 | 15                      | 9               | 10                 | biểu quyết         | không                        | 4                    | 8                                | không                           | không                           |
      | 4    | 30/06/2025 | 30                      | 19              | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 30/06/2025 | 9                       | 5               | 9                  | biểu quyết         |                              | 4                    | 1                                | không                           |                                 |
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "các bước" gồm "nd-170-2025.quy-trinh-5-buoc.{buoc-1.so-nguoi-du, buoc-2.so-nguoi-du, buoc-2.hinh-thuc-phieu, buoc-2.ty-le-phieu, buoc-2.cong-bo-ket-qua, buoc-3.so-nguoi-du, buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, buoc-3.cong-bo-ket-qua, buoc-4.so-nguoi-du, buoc-4.cong-bo-ket-qua, buoc-5.so-nguoi-du, buoc-5.hinh-thuc-phieu, buoc-5.ty-le-phieu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | các bước      |
      | 15/07/2025      | không áp dụng |

  Kịch bản: Bước họp từ ngày 01/7/2025, quyết định ngày 15/7/2025
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 01/07/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 01/07/2025 | 30                      | 19              | 10                 | biểu quyết         | có                           | 8                    | 16                               | không                           | không                           |
      | 3    | 01/07/2025 | 15                      | 9               | 10                 | biểu quyết         | không                        | 4                    | 8                                | không                           | không                           |
      | 4    | 01/07/2025 | 30                      | 19              | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 01/07/2025 | 9                       | 5               | 9                  | biểu quyết         |                              | 4                    | 1                                | không                           |                                 |
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "các bước" gồm "nd-170-2025.quy-trinh-5-buoc.{buoc-1.so-nguoi-du, buoc-2.so-nguoi-du, buoc-2.hinh-thuc-phieu, buoc-2.ty-le-phieu, buoc-2.cong-bo-ket-qua, buoc-3.so-nguoi-du, buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, buoc-3.cong-bo-ket-qua, buoc-4.so-nguoi-du, buoc-4.cong-bo-ket-qua, buoc-5.so-nguoi-du, buoc-5.hinh-thuc-phieu, buoc-5.ty-le-phieu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | các bước  |
      | 15/07/2025      | không đạt |

  Kịch bản: Bước 3: quá một nửa số người được triệu tập; không ai quá một nửa thì từ 30%
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                          | nd-170-2025.quy-trinh-5-buoc.buoc-3.ty-le-phieu |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 6 phiếu; bước 3 người khác cao nhất được 4 phiếu  | đạt                                             |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 10 phiếu; bước 3 người khác cao nhất được 0 phiếu | đạt                                             |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 5 phiếu; bước 3 người khác cao nhất được 5 phiếu  | được miễn                                       |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 3 phiếu; bước 3 người khác cao nhất được 3 phiếu  | được miễn                                       |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 2 phiếu; bước 3 người khác cao nhất được 2 phiếu  | không đạt                                       |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 3 phiếu; bước 3 người khác cao nhất được 6 phiếu  | không đạt                                       |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 4 phiếu  | được miễn                                       |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 3 phiếu; bước 3 người khác cao nhất được 5 phiếu  | được miễn                                       |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 3 phiếu; bước 3 người khác cao nhất được 7 phiếu  | không đạt                                       |

  Kịch bản: Bước 5 đúng 50%, người đứng đầu chọn: người kia cũng phải 50%
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | biết                                                                                                                                                                                                              | nd-170-2025.dieu-33.2.buoc-5-ngang-phieu |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Công chức xã tỉnh Quảng Ninh                        | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Trưởng Thuế cơ sở 1                                 | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Phó Trưởng Thuế cơ sở 1                             | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Trưởng Thống kê cơ sở 1                             | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | chưa xác định                            |
      | Thứ trưởng Bộ Tài chính                             | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | đạt                                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 6 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 10 phiếu; bước 5 người khác cao nhất được 0 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                             | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 0 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 0 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 10 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                             | cần xem xét                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự                        | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 4 họp ngày 10/12/2025; bước 4 triệu tập 10 người, có mặt 10 người; bước 4 nhân sự được 5 phiếu; bước 4 người khác cao nhất được 4 phiếu; bước 4 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 6 họp ngày 10/12/2025; bước 6 triệu tập 10 người, có mặt 10 người; bước 6 nhân sự được 5 phiếu; bước 6 người khác cao nhất được 4 phiếu; bước 6 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 30/06/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | không áp dụng                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 5 họp ngày 01/07/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự                              | cần xem xét                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | nguồn nhân sự "từ nơi khác"; bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người khác cao nhất được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự | không áp dụng                            |

  Kịch bản: Nhân sự từ nơi khác, bước 2 ở nơi đang công tác: quá một nửa; đúng một nửa thì người đứng đầu chọn
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "từ nơi khác"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                          | nd-170-2025.dieu-33.3.ty-le-buoc-2 |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 6 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                    | đạt                                |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 10 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                   | đạt                                |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 5 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu lựa chọn nhân sự                          | được miễn                          |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 5 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                    | cần xem xét                        |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu lựa chọn nhân sự                          | cần xem xét                        |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 0 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu lựa chọn nhân sự                          | cần xem xét                        |
      | bước 1 họp ngày 10/12/2025; bước 1 triệu tập 10 người, có mặt 10 người; bước 1 nhân sự được 4 phiếu; bước 1 người khác cao nhất được 0 phiếu; bước 1 người đứng đầu lựa chọn nhân sự                          | không áp dụng                      |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 0 phiếu; bước 3 người đứng đầu lựa chọn nhân sự                          | không áp dụng                      |
      | bước 2 họp ngày 30/06/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu lựa chọn nhân sự                          | không áp dụng                      |
      | bước 2 họp ngày 01/07/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu lựa chọn nhân sự                          | cần xem xét                        |
      | nguồn nhân sự "tại chỗ"; bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 0 phiếu; bước 2 người đứng đầu lựa chọn nhân sự | không áp dụng                      |

  Kịch bản: Ba bước với nhân sự từ nơi khác
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và nhóm quy định "ba bước" gồm "nd-170-2025.quy-trinh-3-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat, thu-tu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                            | ba bước       |
      | nguồn nhân sự "từ nơi khác"; bước 1 họp ngày 01/12/2025; bước 2 họp ngày 03/12/2025; bước 3 họp ngày 05/12/2025 | đạt           |
      | nguồn nhân sự "tại chỗ"; bước 2 họp ngày 01/12/2025; bước 1 họp ngày 03/12/2025                                 | không áp dụng |

  Kịch bản: Từng bước thiếu hay có
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                       | nd-170-2025.quy-trinh-5-buoc.buoc-1.co-mat | nd-170-2025.quy-trinh-5-buoc.buoc-2.co-mat | nd-170-2025.quy-trinh-5-buoc.buoc-3.co-mat | nd-170-2025.quy-trinh-5-buoc.buoc-4.co-mat | nd-170-2025.quy-trinh-5-buoc.buoc-5.co-mat |
      | bước 1 họp ngày 01/12/2025 | đạt                                        | không đạt                                  | không đạt                                  | không đạt                                  | không đạt                                  |
      | bước 2 họp ngày 01/12/2025 | không đạt                                  | đạt                                        | không đạt                                  | không đạt                                  | không đạt                                  |
      | bước 3 họp ngày 01/12/2025 | không đạt                                  | không đạt                                  | đạt                                        | không đạt                                  | không đạt                                  |
      | bước 4 họp ngày 01/12/2025 | không đạt                                  | không đạt                                  | không đạt                                  | đạt                                        | không đạt                                  |
      | bước 5 họp ngày 01/12/2025 | không đạt                                  | không đạt                                  | không đạt                                  | không đạt                                  | đạt                                        |

  Kịch bản: Từng bước thiếu hay có, nhân sự từ nơi khác
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "từ nơi khác"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                       | nd-170-2025.quy-trinh-3-buoc.buoc-1.co-mat | nd-170-2025.quy-trinh-3-buoc.buoc-2.co-mat | nd-170-2025.quy-trinh-3-buoc.buoc-3.co-mat |
      | bước 1 họp ngày 01/12/2025 | đạt                                        | không đạt                                  | không đạt                                  |
      | bước 2 họp ngày 01/12/2025 | không đạt                                  | đạt                                        | không đạt                                  |
      | bước 3 họp ngày 01/12/2025 | không đạt                                  | không đạt                                  | đạt                                        |
      | bước 4 họp ngày 01/12/2025 | không đạt                                  | không đạt                                  | không đạt                                  |

  Kịch bản: Bổ nhiệm lại: bước phải có, bỏ phiếu kín
    Biết nội dung công tác "bổ nhiệm lại"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                    | nd-170-2025.bo-nhiem-lai.buoc-3.co-mat | nd-170-2025.bo-nhiem-lai.buoc-3.hinh-thuc-phieu | nd-170-2025.bo-nhiem-lai.buoc-5.co-mat | nd-170-2025.bo-nhiem-lai.buoc-5.hinh-thuc-phieu |
      | bước 2 họp ngày 10/12/2025; bước 2 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                              | không áp dụng                                   | không đạt                              | không áp dụng                                   |
      | bước 2 họp ngày 10/12/2025; bước 2 bỏ phiếu theo hình thức "biểu quyết" | không đạt                              | không áp dụng                                   | không đạt                              | không áp dụng                                   |
      | bước 3 họp ngày 10/12/2025; bước 3 bỏ phiếu theo hình thức "phiếu kín"  | đạt                                    | đạt                                             | không đạt                              | không áp dụng                                   |
      | bước 3 họp ngày 10/12/2025; bước 3 bỏ phiếu theo hình thức "biểu quyết" | đạt                                    | không đạt                                       | không đạt                              | không áp dụng                                   |
      | bước 4 họp ngày 10/12/2025; bước 4 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                              | không áp dụng                                   | không đạt                              | không áp dụng                                   |
      | bước 4 họp ngày 10/12/2025; bước 4 bỏ phiếu theo hình thức "biểu quyết" | không đạt                              | không áp dụng                                   | không đạt                              | không áp dụng                                   |
      | bước 5 họp ngày 10/12/2025; bước 5 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                              | không áp dụng                                   | đạt                                    | đạt                                             |
      | bước 5 họp ngày 10/12/2025; bước 5 bỏ phiếu theo hình thức "biểu quyết" | không đạt                              | không áp dụng                                   | đạt                                    | không đạt                                       |
      | bước 6 họp ngày 10/12/2025; bước 6 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                              | không áp dụng                                   | không đạt                              | không áp dụng                                   |
      | bước 6 họp ngày 10/12/2025; bước 6 bỏ phiếu theo hình thức "biểu quyết" | không đạt                              | không áp dụng                                   | không đạt                              | không áp dụng                                   |

  Kịch bản: Bổ nhiệm lại: bước họp trước và từ ngày 01/7/2025
    Biết nội dung công tác "bổ nhiệm lại"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "các bước" gồm "nd-170-2025.bo-nhiem-lai.buoc-3.hinh-thuc-phieu; nd-170-2025.bo-nhiem-lai.buoc-5.hinh-thuc-phieu; nd-170-2025.bo-nhiem-lai.buoc-3.cong-bo-ket-qua"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                                                                                                                                                                                                                                                                                     | các bước      |
      | 15/07/2025      | bước 3 họp ngày 30/06/2025; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 có tổng số 10 thành viên; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 30/06/2025; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 công bố kết quả kiểm phiếu tại hội nghị; bước 5 có tổng số 10 thành viên; bước 5 nhân sự được 4 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự | không áp dụng |
      | 15/07/2025      | bước 3 họp ngày 01/07/2025; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 có tổng số 10 thành viên; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 01/07/2025; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 công bố kết quả kiểm phiếu tại hội nghị; bước 5 có tổng số 10 thành viên; bước 5 nhân sự được 4 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự | không đạt     |

  Kịch bản: Kéo dài: bước phải có, bỏ phiếu kín
    Biết nội dung công tác "kéo dài"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                    | nd-170-2025.keo-dai.buoc-3.co-mat | nd-170-2025.keo-dai.buoc-3.hinh-thuc-phieu |
      | bước 2 họp ngày 10/12/2025; bước 2 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                         | không áp dụng                              |
      | bước 2 họp ngày 10/12/2025; bước 2 bỏ phiếu theo hình thức "biểu quyết" | không đạt                         | không áp dụng                              |
      | bước 3 họp ngày 10/12/2025; bước 3 bỏ phiếu theo hình thức "phiếu kín"  | đạt                               | đạt                                        |
      | bước 3 họp ngày 10/12/2025; bước 3 bỏ phiếu theo hình thức "biểu quyết" | đạt                               | không đạt                                  |
      | bước 4 họp ngày 10/12/2025; bước 4 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                         | không áp dụng                              |
      | bước 4 họp ngày 10/12/2025; bước 4 bỏ phiếu theo hình thức "biểu quyết" | không đạt                         | không áp dụng                              |
      | bước 5 họp ngày 10/12/2025; bước 5 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                         | không áp dụng                              |
      | bước 5 họp ngày 10/12/2025; bước 5 bỏ phiếu theo hình thức "biểu quyết" | không đạt                         | không áp dụng                              |
      | bước 6 họp ngày 10/12/2025; bước 6 bỏ phiếu theo hình thức "phiếu kín"  | không đạt                         | không áp dụng                              |
      | bước 6 họp ngày 10/12/2025; bước 6 bỏ phiếu theo hình thức "biểu quyết" | không đạt                         | không áp dụng                              |

  Kịch bản: Kéo dài: bước họp trước và từ ngày 01/7/2025
    Biết nội dung công tác "kéo dài"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "các bước" gồm "nd-170-2025.keo-dai.buoc-3.hinh-thuc-phieu; nd-170-2025.keo-dai.buoc-3.ty-le-phieu"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                                                | các bước      |
      | 15/07/2025      | bước 3 họp ngày 30/06/2025; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 có tổng số 10 thành viên; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự | không áp dụng |
      | 15/07/2025      | bước 3 họp ngày 01/07/2025; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 có tổng số 10 thành viên; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự | không đạt     |

  Kịch bản: Bổ nhiệm lại: kết quả bước 3 không công bố tại hội nghị
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | biết                                                                             | nd-170-2025.bo-nhiem-lai.buoc-3.cong-bo-ket-qua |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không đạt                                       |
      | Công chức xã tỉnh Quảng Ninh                        | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không đạt                                       |
      | Trưởng Thuế cơ sở 1                                 | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không đạt                                       |
      | Phó Trưởng Thuế cơ sở 1                             | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không đạt                                       |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không đạt                                       |
      | Trưởng Thống kê cơ sở 1                             | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | chưa xác định                                   |
      | Thứ trưởng Bộ Tài chính                             | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không áp dụng                                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bước 3 họp ngày 10/12/2025; bước 3 công bố kết quả kiểm phiếu tại hội nghị       | không áp dụng                                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 3 họp ngày 10/12/2025; bước 3 không công bố kết quả kiểm phiếu tại hội nghị | đạt                                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 2 họp ngày 10/12/2025; bước 2 công bố kết quả kiểm phiếu tại hội nghị       | không áp dụng                                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bước 4 họp ngày 10/12/2025; bước 4 công bố kết quả kiểm phiếu tại hội nghị       | không áp dụng                                   |

  Kịch bản: Bổ nhiệm lại: tỷ lệ phiếu bước 3
    Biết nội dung công tác "bổ nhiệm lại"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                | nd-170-2025.dieu-39.5.ty-le-buoc-3 |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 6 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 3 có tổng số 10 thành viên  | đạt                                |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 10 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 3 có tổng số 10 thành viên | đạt                                |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 5 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên        | được miễn                          |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 3 có tổng số 10 thành viên  | cần xem xét                        |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên        | cần xem xét                        |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 0 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên        | cần xem xét                        |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 10 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên       | đạt                                |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 4 phiếu; bước 2 người đứng đầu lựa chọn nhân sự; bước 2 có tổng số 10 thành viên        | không áp dụng                      |
      | bước 4 họp ngày 10/12/2025; bước 4 triệu tập 10 người, có mặt 10 người; bước 4 nhân sự được 4 phiếu; bước 4 người đứng đầu lựa chọn nhân sự; bước 4 có tổng số 10 thành viên        | không áp dụng                      |

  Kịch bản: Bổ nhiệm lại: tỷ lệ phiếu bước 5
    Biết nội dung công tác "bổ nhiệm lại"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                | nd-170-2025.dieu-39.5.ty-le-buoc-5 |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 6 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự; bước 5 có tổng số 10 thành viên  | đạt                                |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 10 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự; bước 5 có tổng số 10 thành viên | đạt                                |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người đứng đầu lựa chọn nhân sự; bước 5 có tổng số 10 thành viên        | được miễn                          |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự; bước 5 có tổng số 10 thành viên  | cần xem xét                        |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 4 phiếu; bước 5 người đứng đầu lựa chọn nhân sự; bước 5 có tổng số 10 thành viên        | cần xem xét                        |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 0 phiếu; bước 5 người đứng đầu lựa chọn nhân sự; bước 5 có tổng số 10 thành viên        | cần xem xét                        |
      | bước 5 họp ngày 10/12/2025; bước 5 triệu tập 10 người, có mặt 10 người; bước 5 nhân sự được 10 phiếu; bước 5 người đứng đầu lựa chọn nhân sự; bước 5 có tổng số 10 thành viên       | đạt                                |
      | bước 4 họp ngày 10/12/2025; bước 4 triệu tập 10 người, có mặt 10 người; bước 4 nhân sự được 4 phiếu; bước 4 người đứng đầu lựa chọn nhân sự; bước 4 có tổng số 10 thành viên        | không áp dụng                      |
      | bước 6 họp ngày 10/12/2025; bước 6 triệu tập 10 người, có mặt 10 người; bước 6 nhân sự được 4 phiếu; bước 6 người đứng đầu lựa chọn nhân sự; bước 6 có tổng số 10 thành viên        | không áp dụng                      |

  Kịch bản: Kéo dài: tỷ lệ phiếu bước 3
    Biết nội dung công tác "kéo dài"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                | nd-170-2025.keo-dai.buoc-3.ty-le-phieu |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 6 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 3 có tổng số 10 thành viên  | đạt                                    |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 10 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 3 có tổng số 10 thành viên | đạt                                    |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 5 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên        | được miễn                              |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 3 có tổng số 10 thành viên  | không đạt                              |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên        | không đạt                              |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 0 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên        | không đạt                              |
      | bước 3 họp ngày 10/12/2025; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 nhân sự được 10 phiếu; bước 3 người đứng đầu lựa chọn nhân sự; bước 3 có tổng số 10 thành viên       | đạt                                    |
      | bước 2 họp ngày 10/12/2025; bước 2 triệu tập 10 người, có mặt 10 người; bước 2 nhân sự được 4 phiếu; bước 2 người đứng đầu lựa chọn nhân sự; bước 2 có tổng số 10 thành viên        | không áp dụng                          |
      | bước 4 họp ngày 10/12/2025; bước 4 triệu tập 10 người, có mặt 10 người; bước 4 nhân sự được 4 phiếu; bước 4 người đứng đầu lựa chọn nhân sự; bước 4 có tổng số 10 thành viên        | không áp dụng                          |

  Kịch bản: Bổ nhiệm lại: ý kiến bằng văn bản của cấp ủy cùng cấp
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | nội dung công tác | biết                                                                                                  | nd-170-2025.dieu-39.5.y-kien-cap-uy |
      | bổ nhiệm lại      | lấy ý kiến "lấy ý kiến" của "Cấp ủy cùng cấp" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác | đạt                                 |
      | bổ nhiệm lại      | lấy ý kiến "lấy ý kiến" của "Sở Nội vụ" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác       | không đạt                           |
      | bổ nhiệm lại      | hồ sơ có "ý kiến bằng văn bản của cấp ủy" ngày 05/12/2025; không lấy ý kiến nào khác                                          | đạt                                 |

  Kịch bản: Bổ nhiệm tại chỗ: ý kiến của cấp ủy trong hồ sơ
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                           | nd-170-2025.dieu-33.2.y-kien-cap-uy |
      | hồ sơ có "ý kiến bằng văn bản của cấp ủy" ngày 05/12/2025; không lấy ý kiến nào khác   | đạt                                 |
      | hồ sơ có "tờ trình" ngày 05/12/2025; không lấy ý kiến nào khác | không đạt                           |

  Kịch bản: Nhân sự từ nơi khác: thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "từ nơi khác"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                            | nd-170-2025.dieu-33.3.tham-dinh |
      | lấy ý kiến "thẩm định" của "Sở Nội vụ" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác  | đạt                             |
      | lấy ý kiến "lấy ý kiến" của "Sở Nội vụ" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác | không đạt                       |
      | hồ sơ có "báo cáo thẩm định" ngày 05/12/2025; không lấy ý kiến nào khác                         | đạt                             |

  Kịch bản: Hồ sơ đủ, đúng hạn; mỗi nội dung công tác một thành phần hồ sơ
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và danh sách "hồ sơ" gồm:
      | tài liệu                      | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | tờ trình                      | 15/12/2025    |                            |                         |
      | biên bản kiểm phiếu           | 15/12/2025    |                            |                         |
      | sơ yếu lý lịch                | 15/06/2025    |                            | có                      |
      | bản tự kiểm điểm              | 15/12/2025    | 3                          |                         |
      | nhận xét, đánh giá            | 15/12/2025    | 3                          |                         |
      | nhận xét nơi cư trú           | 15/12/2025    |                            |                         |
      | kết luận tiêu chuẩn chính trị | 15/12/2025    |                            |                         |
      | kê khai tài sản               | 15/12/2025    |                            |                         |
      | văn bằng, chứng chỉ           | 15/12/2025    |                            |                         |
      | giấy khám sức khỏe            | 15/06/2025    |                            |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và nhóm quy định "bổ nhiệm" gồm "nd-170-2025.ho-so.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe, so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky, giay-kham-suc-khoe.thoi-han}"
    Và nhóm quy định "bổ nhiệm lại" gồm "nd-170-2025.ho-so-bo-nhiem-lai.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe, so-yeu-ly-lich.thoi-han, nhan-xet-danh-gia.ky, giay-kham-suc-khoe.thoi-han}"
    Và nhóm quy định "kéo dài" gồm "nd-170-2025.ho-so-keo-dai.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-noi-cu-tru, ke-khai-tai-san, giay-kham-suc-khoe, so-yeu-ly-lich.thoi-han, giay-kham-suc-khoe.thoi-han}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | nội dung công tác | bổ nhiệm | bổ nhiệm lại | kéo dài | nd-170-2025.dieu-35.3.xac-nhan |
      | bổ nhiệm          | đạt      |              |         | đạt                            |
      | luân chuyển       | đạt      |              |         | đạt                            |
      | bổ nhiệm lại      |          | đạt          |         | đạt                            |
      | kéo dài           |          |              | đạt     | đạt                            |

  Kịch bản: Hồ sơ từ chức, miễn nhiệm
    Biết ngày quyết định 15/01/2026
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | biết                                            | nd-170-2025.ho-so-tu-chuc.don | nd-170-2025.ho-so-tu-chuc.to-trinh | nd-170-2025.ho-so-tu-chuc.bien-ban | nd-170-2025.ho-so-mien-nhiem.ket-luan |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | hồ sơ có "đơn từ chức" ngày 01/12/2025          | đạt                           | không đạt                          | không đạt                          | không áp dụng                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | hồ sơ có "tờ trình" ngày 01/12/2025             | không đạt                     | đạt                                | không đạt                          | không áp dụng                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | hồ sơ có "biên bản kiểm phiếu" ngày 01/12/2025  | không áp dụng                 | không đạt                          | đạt                                | không đạt                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | hồ sơ có "quyết định, kết luận" ngày 01/12/2025 | không áp dụng                 | không đạt                          | không đạt                          | đạt                                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           |                                                 | không áp dụng                 | không áp dụng                      | không áp dụng                      | không áp dụng                         |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        |                                                 | không áp dụng                 | không áp dụng                      | không áp dụng                      | không áp dụng                         |

  Kịch bản: Bổ nhiệm: đủ tiêu chuẩn chức vụ
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.meets_standards | nd-170-2025.dieu-29.1 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                     | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                        | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | không                     | không áp dụng         |

  Kịch bản: Bổ nhiệm: hồ sơ, lý lịch đã xác minh
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.file_verified | nd-170-2025.dieu-29.4.ly-lich |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                   | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                      | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | không                   | không áp dụng                 |

  Kịch bản: Bổ nhiệm: kê khai tài sản trước quyết định
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.assets_declared_on | nd-170-2025.dieu-29.4.tai-san |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | 16/01/2026                   | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | 15/01/2026                   | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | 16/01/2026                   | không áp dụng                 |

  Kịch bản: Bổ nhiệm: đủ sức khỏe
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.health_fit | nd-170-2025.dieu-29.6 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                   | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | không                | không áp dụng         |

  Kịch bản: Bổ nhiệm: không bị cấm đảm nhiệm
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.barred_by_law | nd-170-2025.dieu-29.7.cam-dam-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                                  | không đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                               | đạt                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | có                                  | không áp dụng                       |

  Kịch bản: Bổ nhiệm: không trong thời hạn xử lý kỷ luật
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.under_review | nd-170-2025.dieu-29.7.xu-ly-ky-luat |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                                 | không đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                              | đạt                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | có                                 | không áp dụng                       |

  Kịch bản: Bổ nhiệm: không bị khởi tố
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.prosecuted | nd-170-2025.dieu-29.7.khoi-to |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                               | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                            | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | có                               | không áp dụng                 |

  Kịch bản: Bổ nhiệm: không quá năm năm
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | state_act.term_months | nd-170-2025.dieu-28.1.qua-thoi-han |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | 61                    | không đạt                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | 60                    | đạt                                |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | 61                    | không áp dụng                      |

  Kịch bản: Bổ nhiệm: không ngắn hơn năm năm
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | state_act.term_months | nd-170-2025.dieu-28.1.ngan-hon |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | 59                    | cần xem xét                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | 60                    | đạt                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | 59                    | không áp dụng                  |

  Kịch bản: Bổ nhiệm lại: thời hạn năm năm
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | state_act.term_months | nd-170-2025.dieu-28.1.bo-nhiem-lai |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 61                    | cần xem xét                        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 60                    | đạt                                |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | 61                    | không áp dụng                      |

  Kịch bản: Bổ nhiệm lại, kéo dài: không trong thời hạn xử lý kỷ luật
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.under_review | nd-170-2025.dieu-36.5.xu-ly-ky-luat |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                                 | không đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                              | đạt                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | có                                 | không áp dụng                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | có                                 | không đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | không                              | đạt                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | kéo dài           | có                                 | không áp dụng                       |

  Kịch bản: Bổ nhiệm lại, kéo dài: không bị điều tra, truy tố, xét xử
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.prosecuted | nd-170-2025.dieu-36.5.dieu-tra |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                               | không đạt                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                            | đạt                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | có                               | không áp dụng                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | có                               | không đạt                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | không                            | đạt                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | kéo dài           | có                               | không áp dụng                  |

  Kịch bản: Bổ nhiệm lại: hoàn thành nhiệm vụ
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | reappointment.tasks_completed | nd-170-2025.dieu-37.1 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                         | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                            | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | không                         | không áp dụng         |

  Kịch bản: Bổ nhiệm lại: đủ tiêu chuẩn
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.meets_standards | nd-170-2025.dieu-37.2 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                     | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                        | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | không                     | không áp dụng         |

  Kịch bản: Bổ nhiệm lại: đủ sức khỏe
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.health_fit | nd-170-2025.dieu-37.4 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                   | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | không                | không áp dụng         |

  Kịch bản: Bổ nhiệm lại, kéo dài: không bị cấm đảm nhiệm
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.barred_by_law | nd-170-2025.dieu-37.5 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                                  | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                               | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | có                                  | không áp dụng         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | có                                  | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | không                               | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | kéo dài           | có                                  | không áp dụng         |

  Kịch bản: Kê khai trung thực
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.declaration_truthful | nd-170-2025.dieu-35.trung-thuc |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | không                          | không đạt                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm          | có                             | đạt                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm          | không                          | không áp dụng                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | không                          | không đạt                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | có                             | đạt                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | không                          | không áp dụng                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | luân chuyển       | không                          | không đạt                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | luân chuyển       | có                             | đạt                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | luân chuyển       | không                          | không áp dụng                  |

  Kịch bản: Điều động, biệt phái: không trong thời gian xem xét kỷ luật
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.under_review | nd-170-2025.dieu-25.5.ky-luat |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | điều động         | có                                 | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | điều động         | không                              | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | điều động         | có                                 | không áp dụng                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | có                                 | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | không                              | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | biệt phái         | có                                 | không áp dụng                 |

  Kịch bản: Điều động, biệt phái: không bị khởi tố
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.prosecuted | nd-170-2025.dieu-25.5.khoi-to |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | điều động         | có                               | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | điều động         | không                            | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | điều động         | có                               | không áp dụng                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | có                               | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | không                            | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | biệt phái         | có                               | không áp dụng                 |

  Kịch bản: Điều động, biệt phái: không bị thanh tra, kiểm tra
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.under_inspection | nd-170-2025.dieu-25.5.thanh-tra |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | điều động         | có                                     | cần xem xét                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | điều động         | không                                  | đạt                             |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | điều động         | có                                     | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | có                                     | cần xem xét                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | không                                  | đạt                             |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | biệt phái         | có                                     | không áp dụng                   |

  Kịch bản: Biệt phái không quá ba năm
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | state_act.term_months | nd-170-2025.dieu-26.2 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | 37                    | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | biệt phái         | 36                    | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | biệt phái         | 37                    | không áp dụng         |

  Kịch bản: Từ chức: chưa xem xét khi bị khởi tố
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.prosecuted | nd-170-2025.dieu-52.2.to-tung |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | có                               | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | không                            | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | có                               | không áp dụng                 |

  Kịch bản: Từ chức: chưa xem xét khi đang thanh tra, kiểm tra
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | candidate.proceedings.under_inspection | nd-170-2025.dieu-52.2.thanh-tra |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | có                                     | không đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | không                                  | đạt                             |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | có                                     | không áp dụng                   |

  Kịch bản: Từ chức: không thuộc nhiệm vụ trọng yếu
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | resignation.critical_duty | nd-170-2025.dieu-52.2.nhiem-vu-trong-yeu |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | có                        | không đạt                                |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | không                     | đạt                                      |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | có                        | không áp dụng                            |

  Kịch bản: Từ chức: không tự thôi nhiệm vụ trước quyết định
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | resignation.duties_left_on | nd-170-2025.dieu-52.5 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | 14/01/2026                 | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | 15/01/2026                 | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | 14/01/2026                 | không áp dụng         |

  Kịch bản: Bổ nhiệm lại: còn dưới năm năm thì đến tuổi nghỉ hưu (31/5/2031)
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 15/01/2026
    Và nhân sự sinh ngày 10/05/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | reappointment.expires_on | state_act.term_months | nd-170-2025.dieu-36.2.bo-nhiem-lai-den-tuoi-huu |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 31/05/2026               | 60                    | không áp dụng                                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 01/06/2026               | 59                    | đạt                                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 01/06/2026               | 60                    | không đạt                                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 31/05/2030               | 12                    | đạt                                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 31/05/2030               | 13                    | không đạt                                       |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 01/06/2026               | 60                    | không áp dụng                                   |

  Kịch bản: Bổ nhiệm lại: còn dưới hai năm thì xem xét kéo dài; kéo dài chỉ khi còn dưới hai năm
    Biết ngày quyết định 15/01/2026
    Và nhân sự sinh ngày 10/05/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | reappointment.expires_on | nd-170-2025.dieu-36.2.duoi-02-nam | nd-170-2025.dieu-36.2.keo-dai |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 31/05/2029               | đạt                               |                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 01/06/2029               | cần xem xét                       |                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | 01/06/2029               |                                   | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | 31/05/2029               |                                   | không đạt                     |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | bổ nhiệm lại      | 01/06/2029               | không áp dụng                     |                               |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | kéo dài           | 31/05/2029               |                                   | không áp dụng                 |

  Kịch bản: Quyết định trước ngày hết hạn ít nhất một ngày làm việc; thông báo trước 90 ngày
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | ngày quyết định | state_act.on | reappointment.expires_on | reappointment.backdating_stated | reappointment.notified_on | nd-170-2025.dieu-36.3 | nd-170-2025.dieu-39.1 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 15/01/2026      | 15/01/2026   | 16/01/2026               | không                           | 18/10/2025                | đạt                   | đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 15/01/2026      | 16/01/2026   | 16/01/2026               | không                           | 19/10/2025                | không đạt             | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | bổ nhiệm lại      | 15/01/2026      | 16/01/2026   | 16/01/2026               | có                              | 18/10/2025                | được miễn             | đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | 15/01/2026      | 15/01/2026   | 16/01/2026               | không                           | 18/10/2025                | đạt                   | đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | 15/01/2026      | 16/01/2026   | 16/01/2026               | không                           | 19/10/2025                | không đạt             | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | kéo dài           | 15/01/2026      | 16/01/2026   | 16/01/2026               | có                              | 18/10/2025                | được miễn             | đạt                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | kéo dài           | 15/01/2026      | 16/01/2026   | 16/01/2026               | không                           | 19/10/2025                | không áp dụng         | không áp dụng         |

  Kịch bản: Luân chuyển: còn đủ mười năm công tác (nghỉ hưu 31/5/2031 hay 31/5/2036), kế hoạch, ba năm
    Biết nội dung công tác "luân chuyển"
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | biết                                                                                    | rotation.purpose          | rotation.plan_approved_on | rotation.planned_months | nd-170-2025.dieu-43.4 | nd-170-2025.dieu-45 | nd-170-2025.dieu-48 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 31/05/2026      | nhân sự sinh ngày 10/05/1974; không thuộc trường hợp đặc biệt                           | đào tạo, rèn luyện        | 31/05/2026                | 36                      | đạt                   | đạt                 | đạt                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/06/2026      | nhân sự sinh ngày 10/05/1974; không thuộc trường hợp đặc biệt                           | đào tạo, rèn luyện        | 02/06/2026                | 35                      | không đạt             | không đạt           | không đạt           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/06/2026      | nhân sự sinh ngày 10/05/1974; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | đào tạo, rèn luyện        | 01/06/2026                | 35                      | được miễn             | đạt                 | được miễn           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 31/05/2026      | nhân sự sinh ngày 10/05/1969; không thuộc trường hợp đặc biệt                           | không là người địa phương | 31/05/2026                | 37                      | được miễn             | đạt                 | đạt                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 31/05/2026      | nhân sự sinh ngày 10/05/1969; không thuộc trường hợp đặc biệt                           | quá hai nhiệm kỳ          | 31/05/2026                | 37                      | được miễn             | đạt                 | đạt                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 31/05/2026      | nhân sự sinh ngày 10/05/1969; không thuộc trường hợp đặc biệt                           | đào tạo, rèn luyện        | 31/05/2026                | 37                      | không đạt             | đạt                 | đạt                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/06/2026      | nhân sự sinh ngày 10/05/1969; không thuộc trường hợp đặc biệt                           | quá hai nhiệm kỳ          | 31/05/2026                | 37                      | không đạt             | đạt                 | đạt                 |

  Kịch bản: Bổ nhiệm chức vụ cao hơn: còn đủ năm năm công tác khi nhận hồ sơ (nghỉ hưu 31/5/2031)
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/07/2026
    Và nhân sự sinh ngày 10/05/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | kind            | received_on | biết                                                      | nd-170-2025.dieu-29.5 |
      | chức vụ cao hơn | 31/05/2026  | không thuộc trường hợp đặc biệt                           | đạt                   |
      | chức vụ cao hơn | 01/06/2026  | không thuộc trường hợp đặc biệt                           | không đạt             |
      | chức vụ cao hơn | 01/06/2026  | trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn             |
      | tương đương     | 01/06/2026  | không thuộc trường hợp đặc biệt                           | không áp dụng         |

  Kịch bản: Bổ nhiệm: được quy hoạch chức vụ đó, tương đương hoặc cao hơn
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                                                              | nd-170-2025.dieu-29.2 |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2025; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt                                        | đạt                   |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2025; chức danh quy hoạch là "tương đương" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt                                               | đạt                   |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2025; chức danh quy hoạch là "cao hơn" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt                                                   | đạt                   |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2025; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt                                                  | không đạt             |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2025; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/12/2025; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt | không đạt             |
      | không có quy hoạch nào khác; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định                                                                                                                                                            | được miễn             |

  Kịch bản: Chủ trương: mười lăm ngày làm việc trả lời, ba mươi ngày làm việc hoàn thành
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | source      | proposer.policy_requested_on | proposer.policy_approved_on | proposer.overrun_reported_on | biết                                                   | nd-170-2025.dieu-33.1.tra-loi | nd-170-2025.dieu-33.1.hoan-thanh | nd-170-2025.dieu-33.1.chu-truong-truoc |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | tại chỗ     | 08/09/2025                   | 29/09/2025                  | không có                     | bước 1 họp ngày 29/09/2025; bước 5 họp ngày 10/11/2025 | đạt                           | đạt                              | đạt                                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | tại chỗ     | 08/09/2025                   | 30/09/2025                  | không có                     | bước 1 họp ngày 29/09/2025; bước 5 họp ngày 12/11/2025 | cần xem xét                   | không đạt                        | cần xem xét                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | tại chỗ     | không có                     | không có                    | không có                     | bước 1 họp ngày 29/09/2025; bước 5 họp ngày 12/11/2025 | không áp dụng                 | không áp dụng                    |                                        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | từ nơi khác | 08/09/2025                   | 30/09/2025                  | 10/11/2025                   | bước 1 họp ngày 29/09/2025; bước 5 họp ngày 12/11/2025 | cần xem xét                   | được miễn                        | cần xem xét                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | từ nơi khác | không có                     | không có                    | không có                     | bước 1 họp ngày 29/09/2025; bước 5 họp ngày 12/11/2025 | không áp dụng                 | không áp dụng                    | không áp dụng                          |

  Kịch bản: Từ chức: mười ngày làm việc báo cáo, mười ngày làm việc quyết định, kéo dài không quá mười lăm
    Biết nội dung công tác "từ chức"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | ngày quyết định | resignation.requested_on | resignation.proposed_on | nd-170-2025.dieu-52.3.bao-cao | nd-170-2025.dieu-52.3.quyet-dinh | nd-170-2025.dieu-52.3.qua-han |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 19/12/2025      | 20/11/2025               | 04/12/2025              | đạt                           | cần xem xét                      | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 18/12/2025      | 20/11/2025               | 05/12/2025              | cần xem xét                   | đạt                              | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 18/12/2025      | 20/11/2025               | 04/12/2025              | đạt                           | đạt                              | đạt                           |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 26/02/2026      | 20/11/2025               | 05/12/2025              | không áp dụng                 | không áp dụng                    | không áp dụng                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 26/02/2026      | 20/11/2025               | 05/12/2025              | cần xem xét                   | cần xem xét                      | không đạt                     |

  Kịch bản: Tạm đình chỉ: mười lăm ngày làm việc, gia hạn không quá mười lăm ngày làm việc
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định 03/11/2025
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | suspension.from | suspension.to | suspension.requested_by_authority | nd-170-2025.dieu-56.3 | nd-170-2025.dieu-56.3.lan-dau |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 03/11/2025      | 24/11/2025    | không                             | đạt                   | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 03/11/2025      | 25/11/2025    | không                             | đạt                   | cần xem xét                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 03/11/2025      | 15/12/2025    | không                             | đạt                   | cần xem xét                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 03/11/2025      | 16/12/2025    | không                             | không đạt             | cần xem xét                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 03/11/2025      | 16/12/2025    | có                                | được miễn             | được miễn                     |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 03/11/2025      | 16/12/2025    | không                             | không áp dụng         | không áp dụng                 |

  Kịch bản: Phiếu tín nhiệm thấp 19 trên 30
    Biết ngày quyết định 15/01/2026
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | 19             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground                     | nd-170-2025.dieu-52.1.tin-nhiem-thap | nd-170-2025.dieu-53.1.tin-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | phiếu tín nhiệm thấp               | đạt                                  |                                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | xếp loại không hoàn thành nhiệm vụ |                                      | không áp dụng                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | phiếu tín nhiệm thấp               | không áp dụng                        |                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không áp dụng                   |

  Kịch bản: Phiếu tín nhiệm thấp 20 trên 30
    Biết ngày quyết định 15/01/2026
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | 20             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground                     | nd-170-2025.dieu-52.1.tin-nhiem-thap | nd-170-2025.dieu-53.1.tin-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | phiếu tín nhiệm thấp               | đạt                                  |                                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | xếp loại không hoàn thành nhiệm vụ |                                      | không áp dụng                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | phiếu tín nhiệm thấp               | không áp dụng                        |                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không áp dụng                   |

  Kịch bản: Phiếu tín nhiệm thấp 21 trên 30
    Biết ngày quyết định 15/01/2026
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | 21             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground                     | nd-170-2025.dieu-52.1.tin-nhiem-thap | nd-170-2025.dieu-53.1.tin-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | phiếu tín nhiệm thấp               | cần xem xét                          |                                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | đạt                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | xếp loại không hoàn thành nhiệm vụ |                                      | không áp dụng                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | phiếu tín nhiệm thấp               | không áp dụng                        |                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không áp dụng                   |

  Kịch bản: Phiếu tín nhiệm thấp 30 trên 30
    Biết ngày quyết định 15/01/2026
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | 30             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground                     | nd-170-2025.dieu-52.1.tin-nhiem-thap | nd-170-2025.dieu-53.1.tin-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | phiếu tín nhiệm thấp               | cần xem xét                          |                                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | đạt                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | xếp loại không hoàn thành nhiệm vụ |                                      | không áp dụng                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | phiếu tín nhiệm thấp               | không áp dụng                        |                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không áp dụng                   |

  Kịch bản: Phiếu tín nhiệm thấp 10 trên 30
    Biết ngày quyết định 15/01/2026
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | 10             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground                     | nd-170-2025.dieu-52.1.tin-nhiem-thap | nd-170-2025.dieu-53.1.tin-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | phiếu tín nhiệm thấp               | đạt                                  |                                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | xếp loại không hoàn thành nhiệm vụ |                                      | không áp dụng                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | phiếu tín nhiệm thấp               | không áp dụng                        |                                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | phiếu tín nhiệm thấp               |                                      | không áp dụng                   |

  Kịch bản: Miễn nhiệm: trên 50% của tập thể lãnh đạo hoặc của ban thường vụ, hoặc người đứng đầu quyết định
    Biết nội dung công tác "miễn nhiệm"
    Và ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | removal.collective_members | removal.collective_for | removal.committee_members | removal.committee_for | removal.head_decided | nd-170-2025.dieu-53.2.tap-the | nd-170-2025.dieu-53.2.hai-tap-the |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 3                      | 10                        | 5                     | không                | đạt                           | cần xem xét                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 4                      | 10                        | 10                    | không                | đạt                           | đạt                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 2                      | 10                        | 6                     | không                | đạt                           | cần xem xét                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 1                      | 10                        | 6                     | không                | đạt                           | cần xem xét                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 1                      | 10                        | 10                    | không                | đạt                           | cần xem xét                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 2                      | 10                        | 5                     | không                | không đạt                     | cần xem xét                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 0                      | 10                        | 0                     | không                | không đạt                     | cần xem xét                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 2                      | 10                        | 5                     | có                   | đạt                           | được miễn                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 4                          | 3                      | 10                        | 6                     | không                | đạt                           | đạt                               |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 4                          | 2                      | 10                        | 5                     | không                | không áp dụng                 | không áp dụng                     |

  Kịch bản: Miễn nhiệm: căn cứ
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground                     | nd-170-2025.dieu-53.1.can-cu |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | quan liêu, xa dân                  | không đạt                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | xếp loại không hoàn thành nhiệm vụ | đạt                          |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | quan liêu, xa dân                  | không áp dụng                |

  Kịch bản: Từ chức: căn cứ
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.ground               | nd-170-2025.dieu-52.1.can-cu |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | vi phạm tiêu chuẩn chính trị | không đạt                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | từ chức           | tự nguyện xin từ chức        | đạt                          |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | từ chức           | vi phạm tiêu chuẩn chính trị | không áp dụng                |

  Kịch bản: Sau miễn nhiệm không bố trí chức vụ lãnh đạo
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác | removal.new_post_is_leadership | removal.new_post_relation | nd-170-2025.dieu-55.3.khong-lanh-dao |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | có                             | thấp hơn                  | không đạt                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | không                          | thấp hơn                  | đạt                                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | miễn nhiệm        | có                             | không có                  | được miễn                            |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | miễn nhiệm        | có                             | thấp hơn                  | không áp dụng                        |

  Kịch bản: Tạm đình chỉ: căn cứ
    Biết ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | nội dung công tác     | suspension.ground                | nd-170-2025.dieu-56.1.can-cu |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | tạm đình chỉ công tác | bị khởi tố để phục vụ điều tra   | không đạt                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | tạm đình chỉ công tác | cố ý trì hoãn, đùn đẩy, né tránh | đạt                          |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | tạm đình chỉ công tác | bị khởi tố để phục vụ điều tra   | không áp dụng                |

  Kịch bản: Tạm đình chỉ: hai ngày đề xuất, hai ngày quyết định, ba ngày hủy
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định 15/12/2025
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | suspension.ground_on | suspension.proposed_on | suspension.cleared_on | suspension.cancelled_on | nd-170-2025.dieu-56.4.de-xuat | nd-170-2025.dieu-56.4.quyet-dinh | nd-170-2025.dieu-56.4.huy |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 09/12/2025           | 11/12/2025             | 18/12/2025            | 23/12/2025              | đạt                           | đạt                              | đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 08/12/2025           | 11/12/2025             | 18/12/2025            | 24/12/2025              | không đạt                     | đạt                              | không đạt                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | 08/12/2025           | 10/12/2025             | không có              | không có                | đạt                           | không đạt                        | được miễn                 |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 08/12/2025           | 10/12/2025             | 18/12/2025            | 24/12/2025              | không áp dụng                 | không áp dụng                    | không áp dụng             |

  Kịch bản: Giao quyền cấp trưởng cho cấp phó
    Biết nội dung công tác "giao quyền"
    Và ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | biết                                                                                                                                                                                                          | nd-170-2025.dieu-34.3 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/01/2023; chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                             | đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | đang giữ chức vụ "Trưởng phòng Ngân sách Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/01/2023; chức vụ đang giữ là "thấp hơn" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                           | cần xem xét           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | đang giữ chức vụ "Trưởng phòng Ngân sách Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/01/2023; chức vụ đang giữ là "thấp hơn" so với chức danh dự kiến; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn             |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh           | đang giữ chức vụ "Trưởng phòng Ngân sách Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/01/2023; chức vụ đang giữ là "thấp hơn" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                           | không áp dụng         |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | đang giữ chức vụ "Trưởng phòng Ngân sách Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/01/2023; chức vụ đang giữ là "thấp hơn" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                           | không áp dụng         |

  Kịch bản: Ban Thường vụ Đảng ủy Chính phủ quyết định: Bộ Nội vụ thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | party_act.body                  | biết                                                                                            | nd-170-2025.dieu-32.2.tham-dinh |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | Ban Thường vụ Đảng ủy Chính phủ | lấy ý kiến "thẩm định" của "Bộ Nội vụ" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác  | đạt                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | Ban Thường vụ Đảng ủy Chính phủ | lấy ý kiến "lấy ý kiến" của "Bộ Nội vụ" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác | không đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | Ban Thường vụ Đảng ủy Chính phủ | lấy ý kiến "thẩm định" của "Sở Nội vụ" bằng văn bản ngày 05/12/2025; không lấy ý kiến nào khác  | không đạt                       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | Ban Thường vụ Tỉnh ủy           | không lấy ý kiến nào khác                                                                       | không áp dụng                   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | Ban Thường vụ Đảng ủy Chính phủ | không lấy ý kiến nào khác                                                                       | không áp dụng                   |

  Kịch bản: Miễn nhiệm: hội nghị ở bước 1, phiếu kín, từ ngày 01/7/2025
    Biết nội dung công tác "miễn nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                    | nd-170-2025.mien-nhiem.buoc-1.co-mat | nd-170-2025.mien-nhiem.buoc-1.hinh-thuc-phieu |
      | 15/07/2025      | bước 1 họp ngày 01/07/2025; bước 1 bỏ phiếu theo hình thức "phiếu kín"  | đạt                                  | đạt                                           |
      | 15/07/2025      | bước 1 họp ngày 01/07/2025; bước 1 bỏ phiếu theo hình thức "biểu quyết" | đạt                                  | không đạt                                     |
      | 15/07/2025      | bước 1 họp ngày 30/06/2025; bước 1 bỏ phiếu theo hình thức "biểu quyết" | đạt                                  | không áp dụng                                 |
      | 15/01/2026      | bước 2 họp ngày 10/12/2025; bước 2 bỏ phiếu theo hình thức "biểu quyết" | không đạt                            | không áp dụng                                 |

  Kịch bản: Thời hạn sáu tháng là của sơ yếu lý lịch, giấy khám sức khỏe, không phải của tài liệu khác
    Biết ngày quyết định 15/01/2026
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và hồ sơ có "văn bằng, chứng chỉ" ngày 01/01/2015
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | nội dung công tác | nd-170-2025.ho-so.so-yeu-ly-lich.thoi-han | nd-170-2025.ho-so.giay-kham-suc-khoe.thoi-han | nd-170-2025.ho-so-bo-nhiem-lai.so-yeu-ly-lich.thoi-han | nd-170-2025.ho-so-bo-nhiem-lai.giay-kham-suc-khoe.thoi-han | nd-170-2025.ho-so-keo-dai.so-yeu-ly-lich.thoi-han | nd-170-2025.ho-so-keo-dai.giay-kham-suc-khoe.thoi-han |
      | bổ nhiệm          | không áp dụng                             | không áp dụng                                 |                                                        |                                                            |                                                   |                                                       |
      | bổ nhiệm lại      |                                           |                                               | không áp dụng                                          | không áp dụng                                              |                                                   |                                                       |
      | kéo dài           |                                           |                                               |                                                        |                                                            | không áp dụng                                     | không áp dụng                                         |
