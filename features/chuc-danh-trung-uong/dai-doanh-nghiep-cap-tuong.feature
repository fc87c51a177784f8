# language: vi
Tính năng: Đài, Thông tấn xã, doanh nghiệp nhà nước, cấp tướng Công an: ai ký quyết định

  Kịch bản: Đài, Thông tấn xã: Thủ tướng bổ nhiệm người đứng đầu, cấp phó; người đứng đầu bổ nhiệm lãnh đạo đơn vị
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                         | ngày quyết định        | người ký quyết định                    |
      | Tổng Giám đốc Đài Tiếng nói Việt Nam              | 28/02/2025; 01/03/2025 | Thủ tướng Chính phủ                    |
      | Phó Tổng Giám đốc Đài Tiếng nói Việt Nam          | 01/03/2025             | Thủ tướng Chính phủ                    |
      | Tổng Giám đốc Đài Truyền hình Việt Nam            | 28/02/2025; 01/03/2025 | Thủ tướng Chính phủ                    |
      | Phó Tổng Giám đốc Đài Truyền hình Việt Nam        | 01/03/2025             | Thủ tướng Chính phủ                    |
      | Tổng Giám đốc Thông tấn xã Việt Nam               | 10/05/2024; 15/01/2026 | Thủ tướng Chính phủ                    |
      | Trưởng ban Ban Thời sự Đài Tiếng nói Việt Nam     | 01/03/2025             | Tổng Giám đốc Đài Tiếng nói Việt Nam   |
      | Trưởng ban Ban Thời sự Đài Truyền hình Việt Nam   | 01/03/2025             | Tổng Giám đốc Đài Truyền hình Việt Nam |
      | Trưởng ban Ban Biên tập tin Thông tấn xã Việt Nam | 10/05/2024             | Tổng Giám đốc Thông tấn xã Việt Nam    |

  Kịch bản: Doanh nghiệp nhà nước: cơ quan đại diện chủ sở hữu cho ý kiến, Hội đồng thành viên bổ nhiệm Tổng Giám đốc
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | ngày quyết định | cơ quan phê chuẩn      | người ký quyết định                                  |
      | Tổng Giám đốc Tập đoàn Dầu khí Việt Nam        | 10/05/2025      | Bộ trưởng Bộ Tài chính | Hội đồng thành viên Tập đoàn Dầu khí Việt Nam        |
      | Tổng Giám đốc Tổng công ty Viễn thông MobiFone | 10/05/2025      | Bộ trưởng Bộ Công an   | Hội đồng thành viên Tổng công ty Viễn thông MobiFone |

  Kịch bản: Cấp tướng Công an do Chủ tịch nước quyết định (Luật Công an nhân dân 2014, 2018)
    Biết nội dung công tác "phong, thăng quân hàm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                     | ngày quyết định        | cấp bậc hàm được phong, thăng | người ký quyết định |
      | Giám đốc Công an tỉnh Quảng Ninh              | 10/05/2017; 10/05/2024 | thiếu tướng                   | Chủ tịch nước       |
      | Cục trưởng Cục Cảnh sát giao thông Bộ Công an | 10/05/2017; 10/05/2024 | trung tướng                   | Chủ tịch nước       |
      | Giám đốc Công an tỉnh Quảng Ninh              | 10/05/2017; 10/05/2024 | đại tá                        | –                   |
