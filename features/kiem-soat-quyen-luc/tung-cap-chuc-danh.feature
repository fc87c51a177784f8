# language: vi
Tính năng: Từng cặp chức danh của 205-QĐ/TW và 114-QĐ/TW, cả hai chiều
  205 nêu vợ, chồng, bố, mẹ của mình và của vợ hoặc chồng, con, anh chị em ruột; bốn nhóm cặp chức danh, chỉ giữa cấp trưởng
  với cấp trưởng ngành hoặc cấp trưởng với cấp phó. 114 điểm c: người đứng đầu cấp ủy hoặc cơ quan hành chính với cấp trưởng
  của mười ba ngành, ở Trung ương hoặc cùng cấp trong một địa phương.

  Kịch bản: 205-QĐ/TW, một cấp ủy
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2021
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                 | biết                                                                                                                       | 205-qd-tw.cung-cap-uy |
      | Phó Bí thư Tỉnh ủy Quảng Ninh             | danh sách "người có quan hệ gia đình" có mục "quan hệ = chú, chức vụ = Bí thư Tỉnh ủy Quảng Ninh"                          | không áp dụng         |
      | Phó Bí thư Tỉnh ủy Quảng Ninh             | danh sách "người có quan hệ gia đình" có mục "quan hệ = chị ruột, chức vụ = Bí thư Tỉnh ủy Quảng Ninh"                     | không đạt             |
      | Phó Bí thư Tỉnh ủy Quảng Ninh             | danh sách "người có quan hệ gia đình" có mục "quan hệ = chị ruột, chức vụ = Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh" | không áp dụng         |
      | Phó Bí thư Tỉnh ủy Quảng Ninh             | danh sách "người có quan hệ gia đình" có mục "quan hệ = chị ruột, chức vụ = Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"         | không đạt             |
      | Phó Bí thư Tỉnh ủy Quảng Ninh             | danh sách "người có quan hệ gia đình" có mục "quan hệ = chị ruột, chức vụ = Trưởng Ban Nội chính Tỉnh ủy Quảng Ninh"       | không áp dụng         |
      | Phó Bí thư Tỉnh ủy Quảng Ninh             | danh sách "người có quan hệ gia đình" có mục "quan hệ = chị ruột, chức vụ = Phó Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"     | không áp dụng         |
      | Phó Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = chị ruột, chức vụ = Bí thư Tỉnh ủy Quảng Ninh"                     | không áp dụng         |

  Kịch bản: 205-QĐ/TW, chủ tịch UBND và cấp trưởng nội vụ, thanh tra
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2021
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                  | biết                                                                                                                                   | 205-qd-tw.chu-tich-noi-vu-thanh-tra |
      | Chủ tịch UBND tỉnh Quảng Ninh                              | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Giám đốc Sở Nội vụ tỉnh Quảng Ninh"                         | không đạt                           |
      | Chủ tịch UBND tỉnh Quảng Ninh                              | danh sách "người có quan hệ gia đình" có mục "quan hệ = chú, chức vụ = Giám đốc Sở Nội vụ tỉnh Quảng Ninh"                             | không áp dụng                       |
      | Chủ tịch UBND tỉnh Quảng Ninh                              | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Giám đốc Sở Y tế tỉnh Quảng Ninh"                           | không áp dụng                       |
      | Chủ tịch UBND tỉnh Quảng Ninh                              | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Phó Giám đốc Sở Nội vụ tỉnh Quảng Ninh"                     | không áp dụng                       |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh                          | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Giám đốc Sở Nội vụ tỉnh Quảng Ninh"                         | không áp dụng                       |
      | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh                 | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh"     | không đạt                           |
      | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh                 | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Trưởng phòng Phòng Y tế huyện Hải Hà tỉnh Quảng Ninh"       | không áp dụng                       |
      | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh                 | danh sách "người có quan hệ gia đình" có mục "quan hệ = con gái, chức vụ = Phó Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh" | không áp dụng                       |
      | Chánh Thanh tra tỉnh Quảng Ninh                            | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND tỉnh Quảng Ninh"                                | không đạt                           |
      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh                         | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Phó Chủ tịch UBND tỉnh Quảng Ninh"                            | không áp dụng                       |
      | Phó Giám đốc Sở Nội vụ tỉnh Quảng Ninh                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND tỉnh Quảng Ninh"                                | không áp dụng                       |
      | Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh     | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh"                   | không đạt                           |
      | Trưởng phòng Phòng Y tế huyện Hải Hà tỉnh Quảng Ninh       | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh"                   | không áp dụng                       |
      | Phó Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh"                   | không áp dụng                       |

  Kịch bản: 205-QĐ/TW, ban cán sự đảng, đảng đoàn; cấp trưởng và cấp phó
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2021
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                       | biết                                                                                                                    | 205-qd-tw.cung-ban-can-su | 205-qd-tw.cap-truong-cap-pho |
      | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh"  | không đạt                 |                              |
      | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = chú, chức vụ = Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh" | không áp dụng             |                              |
      | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Thành viên Đảng đoàn HĐND tỉnh Quảng Ninh"        | không áp dụng             |                              |
      | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh            | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Phó Giám đốc Sở Y tế tỉnh Quảng Ninh"             | không áp dụng             | không áp dụng                |
      | Ủy viên UBND tỉnh Quảng Ninh                    | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Chủ tịch UBND tỉnh Quảng Ninh"                    |                           | không áp dụng                |
      | Chủ tịch UBND tỉnh Quảng Ninh                   | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Ủy viên UBND tỉnh Quảng Ninh"                     |                           | không áp dụng                |
      | Chủ tịch UBND tỉnh Quảng Ninh                   | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Phó Chủ tịch UBND tỉnh Quảng Ninh"                |                           | không đạt                    |
      | Chủ tịch UBND tỉnh Quảng Ninh                   | danh sách "người có quan hệ gia đình" có mục "quan hệ = chú, chức vụ = Phó Chủ tịch UBND tỉnh Quảng Ninh"               |                           | không áp dụng                |

  Kịch bản: 114-QĐ/TW điểm a, điểm b: chỉ thành viên tập thể lãnh đạo, ban cán sự đảng, đảng đoàn
    Biết nội dung công tác "chỉ định"
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | chức danh                                       | biết                                                                                                                                                                                                | 114-qd-tw.dieu-6.5.a.tap-the-lanh-dao | 114-qd-tw.dieu-6.5.a.ban-can-su |
      | 10/05/2024      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh   | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Bí thư Tỉnh ủy Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                       | không áp dụng                         | không áp dụng                   |
      | 10/05/2024      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh   | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"   | không áp dụng                         | không áp dụng                   |
      | 28/02/2025      | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có" | không áp dụng                         | không đạt                       |

  Kịch bản: 114-QĐ/TW điểm c: cấp trưởng của mười ba ngành, không phải cấp phó, không phải ngành khác
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                  | biết                                                                                                                                                                                                            | 114-qd-tw.dieu-6.5.c |
      | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh                 | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Phó Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có" | không áp dụng        |
      | Phó Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"               | không áp dụng        |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh                  | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                            | không áp dụng        |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Thứ trưởng Bộ Công an, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không áp dụng        |
      | Thứ trưởng Bộ Công an                                      | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không áp dụng        |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Tổng Thanh tra Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                   | không đạt            |
      | Tổng Thanh tra Chính phủ                                   | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không đạt            |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Thống đốc Ngân hàng Nhà nước Việt Nam, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                      | không đạt            |
      | Thống đốc Ngân hàng Nhà nước Việt Nam                      | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không đạt            |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Phó Tổng Thanh tra Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                               | không áp dụng        |
      | Phó Tổng Thanh tra Chính phủ                               | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không áp dụng        |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Chủ nhiệm Ủy ban Dân tộc, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                   | không áp dụng        |
      | Chủ nhiệm Ủy ban Dân tộc                                   | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không áp dụng        |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Tổng cục trưởng Tổng cục Thuế, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                              | không đạt            |
      | Tổng cục trưởng Tổng cục Hải quan                          | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không đạt            |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Tổng cục trưởng Tổng cục Thống kê, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                          | không áp dụng        |
      | Tổng cục trưởng Tổng cục Thống kê                          | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không áp dụng        |
      | Thủ tướng Chính phủ                                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Phó Tổng cục trưởng Tổng cục Thuế, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                          | không áp dụng        |
      | Phó Tổng cục trưởng Tổng cục Thuế                          | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                      | không áp dụng        |

  Kịch bản: 114-QĐ/TW điểm c: ngành kế tục từ ngày 01/3/2025
    Biết nội dung công tác "bổ nhiệm"
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | chức danh                                                 | biết                                                                                                                                                                                                             | 114-qd-tw.dieu-6.5.c.ke-tuc |
      | 28/02/2025      | Chủ tịch UBND tỉnh Quảng Ninh                             | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"       | không áp dụng               |
      | 01/03/2025      | Chủ tịch UBND tỉnh Quảng Ninh                             | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"       | cần xem xét                 |
      | 01/03/2025      | Chủ tịch UBND tỉnh Quảng Ninh                             | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"   | không áp dụng               |
      | 01/03/2025      | Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                             | không áp dụng               |
      | 01/03/2025      | Thủ tướng Chính phủ                                       | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Bộ trưởng Bộ Nông nghiệp và Môi trường, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                      | cần xem xét                 |
      | 01/03/2025      | Bộ trưởng Bộ Nông nghiệp và Môi trường                    | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                       | cần xem xét                 |
      | 01/03/2025      | Thủ tướng Chính phủ                                       | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Bộ trưởng Bộ Y tế, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                           | không áp dụng               |
      | 01/03/2025      | Bộ trưởng Bộ Y tế                                         | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                       | không áp dụng               |
      | 01/03/2025      | Thủ tướng Chính phủ                                       | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Thứ trưởng Bộ Nông nghiệp và Môi trường, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                     | không áp dụng               |
      | 01/03/2025      | Thứ trưởng Bộ Nông nghiệp và Môi trường                   | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                       | không áp dụng               |
      | 01/03/2025      | Thủ tướng Chính phủ                                       | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Cục trưởng Cục Thuế Bộ Tài chính, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                            | cần xem xét                 |
      | 01/03/2025      | Cục trưởng Cục Hải quan Bộ Tài chính                      | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                       | cần xem xét                 |
      | 01/03/2025      | Thủ tướng Chính phủ                                       | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Phó Cục trưởng Cục Thuế Bộ Tài chính, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                        | không áp dụng               |
      | 01/03/2025      | Phó Cục trưởng Cục Thuế Bộ Tài chính                      | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                       | không áp dụng               |
      | 01/03/2025      | Thủ tướng Chính phủ                                       | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Vụ trưởng Vụ Pháp chế Bộ Tài chính, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                          | không áp dụng               |
      | 01/03/2025      | Vụ trưởng Vụ Pháp chế Bộ Tài chính                        | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Thủ tướng Chính phủ, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có"                                       | không áp dụng               |
      | 01/03/2025      | Chủ tịch UBND tỉnh Quảng Ninh                             | danh sách "người có quan hệ gia đình" có mục "quan hệ = con, chức vụ = Chi cục trưởng Chi cục Thuế khu vực III, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có, same_locality = có" | cần xem xét                 |
      | 01/03/2025      | Chi cục trưởng Chi cục Hải quan khu vực VIII              | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố đẻ, chức vụ = Chủ tịch UBND tỉnh Quảng Ninh, cấp đồng ý là cấp trên trực tiếp = không, ngày đồng ý cho bố trí = không có, same_locality = có"         | cần xem xét                 |
