# language: vi
Tính năng: Chỉ định thay cho bầu khi sắp xếp đơn vị hành chính năm 2025
  Nghị quyết 203/2025/QH15 Điều 2 khoản 3, Hướng dẫn của Ủy ban Thường vụ Quốc hội điểm 1: chỉ định cho tỉnh, thành phố và xã
  hình thành sau sắp xếp, trên cơ sở thông báo của cấp ủy. 11 tỉnh, thành phố không sắp xếp vẫn bầu, phê chuẩn.

  Kịch bản: Tỉnh hình thành sau sắp xếp: Ủy ban Thường vụ Quốc hội, Thủ tướng, Thường trực HĐND tỉnh chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                               | ngày quyết định                                                        | cơ quan nhà nước chỉ định       | cơ quan bầu | cơ quan phê chuẩn   |
      | Chủ tịch HĐND tỉnh Quảng Trị            | 24/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 05/04/2026 | Ủy ban Thường vụ Quốc hội       | –           | –                   |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị        | 24/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 05/04/2026 | Ủy ban Thường vụ Quốc hội       | –           | –                   |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Trị | 24/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 05/04/2026 | Ủy ban Thường vụ Quốc hội       | –           | –                   |
      | Chủ tịch UBND tỉnh Quảng Trị            | 24/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 05/04/2026 | Thủ tướng Chính phủ             | –           | –                   |
      | Phó Chủ tịch UBND tỉnh Quảng Trị        | 24/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 05/04/2026 | Thủ tướng Chính phủ             | –           | –                   |
      | Ủy viên UBND tỉnh Quảng Trị             | 01/07/2025; 15/09/2025; 16/09/2025; 05/04/2026                         | Thường trực HĐND tỉnh Quảng Trị | –           | –                   |
      | Chủ tịch HĐND tỉnh Quảng Trị            | 06/04/2026                                                             | –                               | HĐND tỉnh   |                     |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị        | 06/04/2026                                                             | –                               | HĐND tỉnh   |                     |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Trị | 06/04/2026                                                             | –                               | HĐND tỉnh   |                     |
      | Chủ tịch UBND tỉnh Quảng Trị            | 06/04/2026                                                             | –                               | HĐND tỉnh   | Thủ tướng Chính phủ |
      | Phó Chủ tịch UBND tỉnh Quảng Trị        | 06/04/2026                                                             | –                               | HĐND tỉnh   | Thủ tướng Chính phủ |

  Kịch bản: Xã hình thành sau sắp xếp: Thường trực HĐND tỉnh chỉ định lãnh đạo, Thường trực HĐND xã chỉ định Ủy viên UBND
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | ngày quyết định                                            | cơ quan nhà nước chỉ định        | cơ quan bầu | cơ quan phê chuẩn  |
      | Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                       | 30/06/2025; 01/07/2025; 15/08/2025; 16/08/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           | –                  |
      | Phó Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                   | 30/06/2025; 01/07/2025; 15/08/2025; 16/08/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           | –                  |
      | Trưởng Ban Kinh tế - Ngân sách HĐND xã Lục Hồn tỉnh Quảng Ninh | 01/07/2025; 15/08/2025; 16/08/2025; 05/04/2026             | Thường trực HĐND tỉnh Quảng Ninh | –           | –                  |
      | Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh                       | 30/06/2025; 01/07/2025; 15/08/2025; 16/08/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           | –                  |
      | Phó Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh                   | 30/06/2025; 01/07/2025; 15/08/2025; 16/08/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           | –                  |
      | Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                       | 06/04/2026                                                 | –                                | HĐND xã     |                    |
      | Phó Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                   | 06/04/2026                                                 | –                                | HĐND xã     |                    |
      | Trưởng Ban Kinh tế - Ngân sách HĐND xã Lục Hồn tỉnh Quảng Ninh | 06/04/2026                                                 | –                                | HĐND xã     |                    |
      | Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh                       | 06/04/2026                                                 | –                                | HĐND xã     | Chủ tịch UBND tỉnh |
      | Phó Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh                   | 06/04/2026                                                 | –                                | HĐND xã     | Chủ tịch UBND tỉnh |
      | Ủy viên UBND xã Lục Hồn tỉnh Quảng Ninh                        | 01/07/2025; 15/08/2025                                     | Thường trực HĐND xã              | –           | –                  |

  Kịch bản: Khi bầu, tỉnh mới và tỉnh không sắp xếp đều bầu, Thủ tướng phê chuẩn
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                    | ngày quyết định                    | cơ quan nhà nước chỉ định | cơ quan bầu | cơ quan phê chuẩn   |
      | Chủ tịch UBND tỉnh Quảng Ninh                | 01/07/2025; 20/10/2025; 06/04/2026 | –                         | HĐND tỉnh   | Thủ tướng Chính phủ |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh            | 01/07/2025; 20/10/2025; 06/04/2026 | –                         | HĐND tỉnh   | Thủ tướng Chính phủ |
      | Chủ tịch HĐND tỉnh Quảng Ninh                | 01/07/2025; 20/10/2025; 06/04/2026 | –                         | HĐND tỉnh   |                     |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh            | 01/07/2025; 20/10/2025; 06/04/2026 | –                         | HĐND tỉnh   |                     |
      | Chủ tịch UBND tỉnh Quảng Trị                 | 20/10/2025; 06/04/2026             | –                         | HĐND tỉnh   | Thủ tướng Chính phủ |
      | Phó Chủ tịch UBND tỉnh Quảng Trị             | 20/10/2025; 06/04/2026             | –                         | HĐND tỉnh   | Thủ tướng Chính phủ |
      | Chủ tịch HĐND tỉnh Quảng Trị                 | 20/10/2025; 06/04/2026             | –                         | HĐND tỉnh   |                     |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị             | 20/10/2025; 06/04/2026             | –                         | HĐND tỉnh   |                     |
      | Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh     | 20/10/2025; 06/04/2026             | –                         | HĐND xã     | Chủ tịch UBND tỉnh  |
      | Phó Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh | 20/10/2025; 06/04/2026             | –                         | HĐND xã     | Chủ tịch UBND tỉnh  |

  Kịch bản: Tỉnh không sắp xếp không chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | ngày quyết định | cơ quan nhà nước chỉ định | cơ quan bầu | cơ quan phê chuẩn   |
      | Chủ tịch HĐND tỉnh Quảng Ninh            | 20/10/2025      | –                         | HĐND tỉnh   |                     |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh        | 20/10/2025      | –                         | HĐND tỉnh   |                     |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Ninh | 20/10/2025      | –                         | HĐND tỉnh   |                     |
      | Ủy viên UBND tỉnh Quảng Ninh             | 20/10/2025      | –                         | HĐND tỉnh   |                     |
      | Chủ tịch UBND tỉnh Quảng Ninh            | 20/10/2025      | –                         | HĐND tỉnh   | Thủ tướng Chính phủ |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh        | 20/10/2025      | –                         | HĐND tỉnh   | Thủ tướng Chính phủ |

  Kịch bản: Công văn 1432/UBTVQH15-CTĐB: chỉ định chức danh Hội đồng nhân dân khi điều động, luân chuyển, đến hết nhiệm kỳ
    Chỉ tỉnh hình thành sau sắp xếp; không loại trừ việc bầu.

    Biết nguồn nhân sự "từ nơi khác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | nội dung công tác | ngày quyết định        | cơ quan nhà nước chỉ định        | cơ quan bầu |
      | Chủ tịch HĐND tỉnh Quảng Trị                                   | chỉ định          | 14/10/2025; 05/04/2026 | Ủy ban Thường vụ Quốc hội        | –           |
      | Chủ tịch HĐND tỉnh Quảng Trị                                   | chỉ định          | 06/04/2026             | –                                | HĐND tỉnh   |
      | Chủ tịch HĐND tỉnh Quảng Trị                                   | bầu               | 14/10/2025             | –                                | HĐND tỉnh   |
      | Chủ tịch HĐND tỉnh Quảng Ninh                                  | chỉ định          | 14/10/2025             | –                                | HĐND tỉnh   |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị                               | chỉ định          | 14/10/2025; 05/04/2026 | Ủy ban Thường vụ Quốc hội        | –           |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị                               | chỉ định          | 06/04/2026             | –                                | HĐND tỉnh   |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị                               | bầu               | 14/10/2025             | –                                | HĐND tỉnh   |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh                              | chỉ định          | 14/10/2025             | –                                | HĐND tỉnh   |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Trị                        | chỉ định          | 14/10/2025; 05/04/2026 | Ủy ban Thường vụ Quốc hội        | –           |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Trị                        | chỉ định          | 06/04/2026             | –                                | HĐND tỉnh   |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Trị                        | bầu               | 14/10/2025             | –                                | HĐND tỉnh   |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Ninh                       | chỉ định          | 14/10/2025             | –                                | HĐND tỉnh   |
      | Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                       | chỉ định          | 14/10/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           |
      | Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                       | bầu               | 14/10/2025             | –                                | HĐND xã     |
      | Phó Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                   | chỉ định          | 14/10/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           |
      | Phó Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh                   | bầu               | 14/10/2025             | –                                | HĐND xã     |
      | Trưởng Ban Kinh tế - Ngân sách HĐND xã Lục Hồn tỉnh Quảng Ninh | chỉ định          | 14/10/2025; 05/04/2026 | Thường trực HĐND tỉnh Quảng Ninh | –           |
      | Trưởng Ban Kinh tế - Ngân sách HĐND xã Lục Hồn tỉnh Quảng Ninh | bầu               | 14/10/2025             | –                                | HĐND xã     |

  Kịch bản: Chỉ định theo Hướng dẫn của Ủy ban Thường vụ Quốc hội phải có thông báo của cấp ủy trước (điểm 1), 16/6 đến hết 15/9/2025
    Biết chức danh "Chủ tịch HĐND xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | ngày quyết định của cơ quan nhà nước | hd-ubtvqh-chi-dinh-2025.thong-bao-cap-uy |
      | 15/06/2025      | 15/06/2025                           | không áp dụng                            |
      | 16/06/2025      | 16/06/2025                           | đạt                                      |
      | 01/07/2025      | 30/06/2025                           | không đạt                                |
      | 15/09/2025      | 15/09/2025                           | đạt                                      |
      | 16/09/2025      | 16/09/2025                           | không áp dụng                            |

  Kịch bản: Chỉ định theo thông báo của cấp ủy, không thẩm định như khi phê chuẩn kết quả bầu; bầu Ủy viên UBND thì không chỉ định
    Ở tỉnh mới, bầu Ủy viên UBND vẫn do HĐND tỉnh.

    Biết tỉnh, thành phố "Quảng Trị"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh              | nội dung công tác | ngày quyết định                    | cơ quan nhà nước chỉ định | cơ quan thẩm định | cơ quan bầu |
      | Chủ tịch UBND tỉnh     | chỉ định          | 24/06/2025; 01/07/2025; 15/09/2025 | Thủ tướng Chính phủ       | –                 | –           |
      | Phó Chủ tịch UBND tỉnh | chỉ định          | 24/06/2025; 01/07/2025; 15/09/2025 | Thủ tướng Chính phủ       | –                 | –           |
      | Ủy viên UBND tỉnh      | bầu               | 20/10/2025                         | –                         |                   | HĐND tỉnh   |
