# language: vi
Tính năng: Cùng một câu hỏi trước và sau từng mốc ở địa phương

  Khung kịch bản: Ban Tuyên giáo, Ban Dân vận nhập làm một trong khoảng 12/2024 đến 02/2025
    Biết chức danh "<chức danh>"
    Và nội dung công tác "phân công"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | chức danh                                           | ngày       | kết quả                                               |
      | Trưởng Ban Tuyên giáo Tỉnh ủy Cao Bằng               | 28/02/2025 | cấp quyết định là "Ban Thường vụ Tỉnh ủy Cao Bằng"     |
      | Trưởng Ban Tuyên giáo Tỉnh ủy Cao Bằng               | 01/03/2025 | chức danh không tồn tại vào ngày này                   |
      | Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng    | 30/11/2024 | chức danh không tồn tại vào ngày này                   |
      | Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng    | 01/12/2024 | cấp quyết định là "Ban Thường vụ Tỉnh ủy Cao Bằng"     |

  Khung kịch bản: Sở sắp xếp ngày 01/3/2025
    Biết chức danh "Giám đốc <sở> tỉnh Cao Bằng"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | sở                                          | ngày       | kết quả                                             |
      | Sở Giao thông vận tải                       | 28/02/2025 | người ký quyết định là "Chủ tịch UBND tỉnh"          |
      | Sở Giao thông vận tải                       | 01/03/2025 | chức danh không tồn tại vào ngày này                 |
      | Sở Nông nghiệp và Phát triển nông thôn      | 01/03/2025 | chức danh không tồn tại vào ngày này                 |
      | Sở Tài nguyên và Môi trường                 | 01/03/2025 | chức danh không tồn tại vào ngày này                 |
      | Sở Thông tin và Truyền thông                | 01/03/2025 | chức danh không tồn tại vào ngày này                 |
      | Sở Lao động - Thương binh và Xã hội         | 01/03/2025 | chức danh không tồn tại vào ngày này                 |
      | Sở Nông nghiệp và Môi trường                | 28/02/2025 | chức danh không tồn tại vào ngày này                 |
      | Sở Nông nghiệp và Môi trường                | 01/03/2025 | người ký quyết định là "Chủ tịch UBND tỉnh"          |
      | Sở Dân tộc và Tôn giáo                      | 01/03/2025 | người ký quyết định là "Chủ tịch UBND tỉnh"          |

  Khung kịch bản: Tỉnh nhập ngày 01/7/2025, Huế thành thành phố ngày 01/01/2025
    Biết chức danh "Giám đốc Sở Tài chính tỉnh <tỉnh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | tỉnh           | ngày       | kết quả                                             |
      | Bắc Giang      | 30/06/2025 | người ký quyết định là "Chủ tịch UBND tỉnh Bắc Giang" |
      | Bắc Giang      | 01/07/2025 | chức danh không tồn tại vào ngày này                 |
      | Bắc Ninh       | 01/07/2025 | người ký quyết định là "Chủ tịch UBND tỉnh Bắc Ninh" |
      | Thừa Thiên Huế | 31/12/2024 | người ký quyết định là "Chủ tịch UBND tỉnh Thừa Thiên Huế" |
      | Thừa Thiên Huế | 01/01/2025 | chức danh không tồn tại vào ngày này                 |

  Khung kịch bản: Phó Trưởng ban Hội đồng nhân dân tỉnh: bầu đến hết 30/6/2025, Thường trực phê chuẩn từ 01/7/2025
    Biết chức danh "Phó Trưởng Ban Pháp chế HĐND tỉnh Cao Bằng"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | ngày       | kết quả                                             |
      | 30/06/2025 | cơ quan bầu là "HĐND tỉnh Cao Bằng"                  |
      | 01/07/2025 | cơ quan phê chuẩn là "Thường trực HĐND tỉnh Cao Bằng" |

  Khung kịch bản: Quy định của Đảng đổi ngày 08/10/2025
    Biết chức danh "Bí thư Tỉnh ủy Cao Bằng"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cấp chuẩn y là "Bộ Chính trị"
    Và văn bản áp dụng gồm "<văn bản>"

    Dữ liệu:
      | ngày       | văn bản    |
      | 07/10/2025 | 80-QĐ/TW   |
      | 08/10/2025 | 377-QĐ/TW  |

  Khung kịch bản: Hiệu trưởng trường tiểu học năm 2025, 2026
    Biết chức danh "Hiệu trưởng Trường Tiểu học Kim Đồng xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | ngày       | kết quả                                                   |
      | 30/06/2025 | người ký quyết định là "Chủ tịch UBND huyện"               |
      | 23/07/2025 | người ký quyết định để tham khảo là "Chủ tịch UBND xã"      |
      | 24/07/2025 | người ký quyết định là "Chủ tịch UBND xã"                  |
      | 31/12/2025 | người ký quyết định là "Chủ tịch UBND xã"                  |
      | 01/01/2026 | người ký quyết định là "Chủ tịch UBND xã"                  |

  Khung kịch bản: Kỷ luật Chủ tịch UBND xã do cấp phê chuẩn kết quả bầu
    Biết chức danh "Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh"
    Và nội dung công tác "kỷ luật"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"
    Và kết luận về thẩm quyền là "chưa xác định"
    Và cần tra cứu văn bản "Điều lệ Đảng"

    Dữ liệu:
      | ngày       | người ký                      |
      | 30/06/2025 | Chủ tịch UBND huyện           |
      | 01/07/2025 | Chủ tịch UBND tỉnh Quảng Ninh |
