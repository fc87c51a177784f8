# language: vi
Tính năng: Ai giới thiệu để bầu, ai công nhận kết quả

  Kịch bản: Luật 77/2015 Điều 83: Chủ tịch HĐND giới thiệu Chủ tịch UBND, Chủ tịch UBND giới thiệu Phó Chủ tịch
    Biết tỉnh, thành phố "Quảng Ninh"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh               | nội dung công tác | ngày quyết định | cơ quan giới thiệu  |
      | Chủ tịch UBND huyện     | bầu               | 10/05/2024      | Chủ tịch HĐND huyện |
      | Phó Chủ tịch UBND huyện | bầu               | 10/05/2024      | Chủ tịch UBND huyện |
      | Chủ tịch UBND xã        | bầu               | 10/05/2024      | Chủ tịch HĐND xã    |
      | Phó Chủ tịch UBND xã    | bầu               | 10/05/2024      | Chủ tịch UBND xã    |

  Kịch bản: Điều lệ Mặt trận: Ủy ban cùng cấp hiệp thương cử, Ban Thường trực cấp trên công nhận
    Biết tỉnh, thành phố "Quảng Ninh"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | nội dung công tác | ngày quyết định        | cơ quan bầu                                          | tổ chức công nhận                                           |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh     | hiệp thương cử    | 10/05/2024; 15/01/2026 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh                | Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam |
      | Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | hiệp thương cử    | 15/01/2026             | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh                | Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện    | hiệp thương cử    | 10/05/2024             | Ủy ban Mặt trận Tổ quốc Việt Nam huyện               | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh       |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã       | hiệp thương cử    | 30/06/2025             | Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu | Ủy ban Mặt trận Tổ quốc Việt Nam huyện                      |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã       | hiệp thương cử    | 01/07/2025             | Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh       |

  Kịch bản: Chi cục trưởng do Chủ tịch UBND tỉnh hoặc Giám đốc sở bổ nhiệm theo phân cấp của từng tỉnh (24/2014, 45/2025, 150/2025)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | ngày quyết định                    | người ký quyết định                       |
      | Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh | 10/05/2018; 10/05/2025; 15/01/2026 | tham khảo: Chủ tịch UBND tỉnh; Giám đốc Sở |
