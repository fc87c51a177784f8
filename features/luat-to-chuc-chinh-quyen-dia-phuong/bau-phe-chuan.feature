# language: vi
Tính năng: Bầu, phê chuẩn, chỉ định lãnh đạo HĐND, UBND theo từng thời kỳ
  Luật 77/2015/QH13 (đến 28/02/2025), Luật 65/2025/QH15 (01/3/2025 – 15/6/2025), Luật 72/2025/QH15 (từ 16/6/2025),
  Nghị quyết 203/2025/QH15 về chỉ định khi sắp xếp.

  Khung kịch bản: Chủ tịch, Phó Chủ tịch UBND tỉnh do HĐND tỉnh bầu, Thủ tướng phê chuẩn
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND tỉnh Quảng Ninh"
    Và cơ quan phê chuẩn là "Thủ tướng Chính phủ"
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | chức danh                         | ngày       | văn bản        | điều     |
      | Chủ tịch UBND tỉnh Quảng Ninh     | 10/05/2024 | 77/2015/QH13   | Điều 83  |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh | 10/05/2024 | 77/2015/QH13   | Điều 83  |
      | Chủ tịch UBND tỉnh Quảng Ninh     | 15/01/2026 | 72/2025/QH15   | Điều 36  |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh | 15/01/2026 | 72/2025/QH15   | Điều 36  |

  Khung kịch bản: Chủ tịch, Phó Chủ tịch HĐND tỉnh do HĐND tỉnh bầu, Ủy ban Thường vụ Quốc hội phê chuẩn
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND tỉnh Quảng Ninh"
    Và cơ quan phê chuẩn là "Ủy ban Thường vụ Quốc hội"

    Dữ liệu:
      | chức danh                         | ngày       |
      | Chủ tịch HĐND tỉnh Quảng Ninh     | 10/05/2024 |
      | Chủ tịch HĐND tỉnh Quảng Ninh     | 15/04/2025 |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh | 15/01/2026 |

  Khung kịch bản: Trưởng ban HĐND tỉnh, Ủy viên UBND tỉnh được bầu mà không phải phê chuẩn
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND tỉnh Quảng Ninh"
    Và không có cơ quan phê chuẩn

    Dữ liệu:
      | chức danh                                | ngày       |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Ninh | 10/05/2024 |
      | Trưởng Ban Pháp chế HĐND tỉnh Quảng Ninh | 15/01/2026 |
      | Ủy viên UBND tỉnh Quảng Ninh             | 10/05/2024 |
      | Ủy viên UBND tỉnh Quảng Ninh             | 15/01/2026 |

  Kịch bản: Phó Trưởng ban HĐND tỉnh được bầu đến hết ngày 30/6/2025
    Biết chức danh "Phó Trưởng ban Ban Pháp chế HĐND tỉnh Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định 30/06/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND tỉnh Quảng Ninh"
    Và không có cơ quan phê chuẩn

  Kịch bản: Phó Trưởng ban HĐND tỉnh do Thường trực HĐND tỉnh phê chuẩn từ ngày 01/7/2025
    Biết chức danh "Phó Trưởng ban Ban Pháp chế HĐND tỉnh Quảng Ninh"
    Và nội dung công tác "phê chuẩn"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan phê chuẩn là "Thường trực HĐND tỉnh"
    Và không có cơ quan bầu

  Khung kịch bản: Chủ tịch, Phó Chủ tịch UBND huyện do HĐND huyện bầu, Chủ tịch UBND tỉnh phê chuẩn đến hết ngày 30/6/2025
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND huyện"
    Và cơ quan phê chuẩn là "Chủ tịch UBND tỉnh Tuyên Quang"

    Dữ liệu:
      | chức danh                                          | ngày       |
      | Chủ tịch UBND huyện Sơn Dương tỉnh Tuyên Quang     | 10/05/2024 |
      | Phó Chủ tịch UBND huyện Sơn Dương tỉnh Tuyên Quang | 10/05/2024 |
      | Chủ tịch UBND huyện Sơn Dương tỉnh Tuyên Quang     | 15/04/2025 |
      | Chủ tịch UBND huyện Sơn Dương tỉnh Tuyên Quang     | 30/06/2025 |

  Kịch bản: Chủ tịch UBND xã năm 2024 do HĐND xã bầu, Chủ tịch UBND huyện phê chuẩn
    Biết chức danh "Chủ tịch UBND xã Thất Khê tỉnh Lạng Sơn"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND xã"
    Và cơ quan phê chuẩn là "Chủ tịch UBND huyện"

  Kịch bản: Chủ tịch UBND xã nhiệm kỳ 2026-2031 do HĐND xã bầu, Chủ tịch UBND tỉnh phê chuẩn
    Biết chức danh "Chủ tịch UBND xã Thất Khê tỉnh Lạng Sơn"
    Và nội dung công tác "bầu"
    Và ngày quyết định 15/05/2026
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND xã"
    Và cơ quan phê chuẩn là "Chủ tịch UBND tỉnh Lạng Sơn"

  Khung kịch bản: Phê chuẩn sai cơ quan
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Và cơ quan "<cơ quan bầu>" bầu ngày <ngày>
    Và cơ quan "<cơ quan>" phê chuẩn kết quả bầu ngày <ngày>
    Khi kiểm tra mặt "thẩm quyền"
    Thì <kết luận> "authority.sai-tham-quyen.co-quan-phe-chuan"

    Dữ liệu:
      | chức danh                               | ngày       | cơ quan bầu | cơ quan                   | kết luận         |
      | Chủ tịch UBND tỉnh Quảng Ninh           | 10/05/2024 | HĐND tỉnh   | Thủ tướng Chính phủ       | đáp ứng quy định |
      | Chủ tịch UBND tỉnh Quảng Ninh           | 10/05/2024 | HĐND tỉnh   | Ủy ban Thường vụ Quốc hội | có phát hiện     |
      | Chủ tịch HĐND tỉnh Quảng Ninh           | 10/05/2024 | HĐND tỉnh   | Thủ tướng Chính phủ       | có phát hiện     |
      | Chủ tịch UBND xã Thất Khê tỉnh Lạng Sơn | 10/05/2024 | HĐND xã     | Chủ tịch UBND huyện       | đáp ứng quy định |
      | Chủ tịch UBND xã Thất Khê tỉnh Lạng Sơn | 10/05/2024 | HĐND xã     | Chủ tịch UBND tỉnh        | có phát hiện     |
      | Chủ tịch UBND xã Thất Khê tỉnh Lạng Sơn | 15/05/2026 | HĐND xã     | Chủ tịch UBND tỉnh        | đáp ứng quy định |

  Kịch bản: Giao quyền Chủ tịch UBND tỉnh do Thủ tướng quyết định
    Biết chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giao quyền"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Thủ tướng Chính phủ"

  Khung kịch bản: Tỉnh hợp nhất ngày 01/7/2025: chỉ định thay cho bầu
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan nhà nước chỉ định là "<cơ quan>"
    Và căn cứ là "203/2025/QH15" "Điều 2 khoản 3"
    Và không có cơ quan bầu

    Dữ liệu:
      | chức danh                   | cơ quan                   |
      | Chủ tịch UBND tỉnh Lào Cai  | Thủ tướng Chính phủ       |
      | Chủ tịch HĐND tỉnh Lào Cai  | Ủy ban Thường vụ Quốc hội |
      | Ủy viên UBND tỉnh Lào Cai   | Thường trực HĐND tỉnh     |

  Kịch bản: Tỉnh không hợp nhất thì không có việc chỉ định Chủ tịch UBND tỉnh
    Biết chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì không có cơ quan nhà nước chỉ định
    Và cơ quan bầu là "HĐND tỉnh Quảng Ninh"

  Khung kịch bản: Hiệu trưởng trường tiểu học thuộc xã
    Biết chức danh "Hiệu trưởng Trường Tiểu học Kim Đồng xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"

    Dữ liệu:
      | ngày       | người ký            |
      | 30/06/2025 | Chủ tịch UBND huyện |
      | 24/07/2025 | Chủ tịch UBND xã    |

  Khung kịch bản: Chủ tịch UBND quận ở Thành phố Hồ Chí Minh được bổ nhiệm, không bầu, từ 01/7/2021 đến 30/6/2025
    Biết chức danh "Chủ tịch UBND Quận 1"
    Và tỉnh, thành phố "Thành phố Hồ Chí Minh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chủ tịch UBND tỉnh"
    Và không có cơ quan bầu

    Dữ liệu:
      | ngày       |
      | 01/07/2021 |
      | 10/05/2024 |
      | 30/06/2025 |

  Khung kịch bản: Chủ tịch UBND quận ở Thành phố Hồ Chí Minh trước thí điểm và ở Hà Nội vẫn do HĐND quận bầu
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND quận"
    Và cơ quan phê chuẩn là "Chủ tịch UBND tỉnh"

    Dữ liệu:
      | chức danh                                       | ngày       |
      | Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh      | 30/06/2021 |
      | Chủ tịch UBND quận Hoàn Kiếm thành phố Hà Nội   | 01/07/2021 |
      | Chủ tịch UBND quận Hoàn Kiếm thành phố Hà Nội   | 10/05/2024 |

  Khung kịch bản: Phó Trưởng ban HĐND của tỉnh hình thành sau sắp xếp: Thường trực HĐND phê chuẩn, hướng dẫn và Luật nói như nhau
    Biết chức danh "Phó Trưởng Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Lào Cai"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan phê chuẩn là "Thường trực HĐND tỉnh"
    Và căn cứ là "<văn bản>" "<điều khoản>"

    Dữ liệu:
      | ngày       | văn bản                                                    | điều khoản                         |
      | 01/07/2025 | Hướng dẫn của UBTVQH tháng 6/2025 (thay 1304/HD-UBTVQH15)  | Điểm 3.4; Điểm 6.3                 |
      | 01/07/2025 | 72/2025/QH15                                               | Quy định về Phó Trưởng ban của HĐND |
      | 16/09/2025 | 72/2025/QH15                                               | Quy định về Phó Trưởng ban của HĐND |
