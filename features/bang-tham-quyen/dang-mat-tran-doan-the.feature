# language: vi
Tính năng: Bảng thẩm quyền theo danh mục chức danh, Hướng dẫn 45, điều lệ đoàn thể
  Mỗi dòng một loại chức danh, vào ngày đầu và ngày cuối mà quy định áp dụng; ô trống là không có cơ quan nào giữ vai trò ấy
  hoặc không hỏi.

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định, cơ quan trình
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                    | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp chỉ định          | cơ quan trình       |
      | Thành viên Ban cán sự đảng Ủy ban nhân dân tỉnh; Bí thư Ban cán sự đảng Tòa án nhân dân tỉnh | Quảng Ninh      | 14/05/2024; 28/02/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định        | cấp quyết định | cấp chỉ định |
      | Ủy viên Đảng ủy Công an Trung ương | 21/11/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị |

  Kịch bản: Chỉ định: cơ quan bầu, tổ chức công nhận, tổ chức chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                              | tỉnh, thành phố | ngày quyết định | cơ quan bầu                                   | tổ chức công nhận                                                                                                           | tổ chức chỉ định                         | kết luận      |
      | Chủ tịch tổ chức chính trị - xã hội tỉnh; Phó Chủ tịch tổ chức chính trị - xã hội tỉnh | Quảng Ninh      | 01/01/2016      | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | có thể: Tổng Liên đoàn Lao động Việt Nam | chưa xác định |

  Kịch bản: Chỉ định: cấp quyết định, cơ quan bầu, tổ chức công nhận, tổ chức chỉ định, cơ quan thẩm định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | tỉnh, thành phố | ngày quyết định | cấp quyết định        | cơ quan bầu                                   | tổ chức công nhận                                                                                                           | tổ chức chỉ định                         | cơ quan thẩm định   | kết luận      |
      | Chủ tịch tổ chức chính trị - xã hội tỉnh | Quảng Ninh      | 15/01/2026      | Ban Thường vụ Tỉnh ủy | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | có thể: Tổng Liên đoàn Lao động Việt Nam | Ban Tổ chức Tỉnh ủy | chưa xác định |

  Kịch bản: Chỉ định: cấp quyết định, cơ quan bầu, tổ chức công nhận, tổ chức chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                    | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cơ quan bầu                                   | tổ chức công nhận                                                                                                           | tổ chức chỉ định                         | kết luận      |
      | Phó Chủ tịch tổ chức chính trị - xã hội tỉnh | Quảng Ninh      | 15/01/2026      | tham khảo: Ban Thường vụ Tỉnh ủy | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | có thể: Tổng Liên đoàn Lao động Việt Nam | chưa xác định |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                               | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định | cấp quản lý                      | người ký quyết định |
      | Phó Chủ nhiệm ủy ban của Quốc hội; Viện trưởng Viện Nghiên cứu lập pháp |                 | 23/05/2024                                                 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Chủ tịch Quốc hội   |
      | Chủ tịch Hội đồng nhân dân tỉnh                                         | Quảng Ninh      | 23/05/2024; 07/10/2025                                     | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Chủ tịch Quốc hội   |
      | Chủ tịch Hội đồng nhân dân tỉnh                                         | Hà Nội          | 23/05/2024; 07/10/2025                                     | Bộ Chính trị   | Bộ Chính trị                     | Chủ tịch Quốc hội   |
      | Chủ tịch Ủy ban nhân dân tỉnh                                           | Quảng Ninh      | 23/05/2024; 28/02/2025; 01/03/2025; 07/10/2025; 15/01/2026 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định, người ký quyết định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                 | ngày quyết định | cấp quyết định           | người ký quyết định |
      | Phó Chủ nhiệm ủy ban của Quốc hội; Viện trưởng Viện Nghiên cứu lập pháp                   | 07/10/2025      | Ban Bí thư               | Chủ tịch Quốc hội   |
      | Người đứng đầu đơn vị sự nghiệp thuộc bộ; Vụ trưởng, Cục trưởng, Chánh Văn phòng thuộc bộ | 23/05/2024      | Ban cán sự đảng bộ       | Bộ trưởng           |
      | Người đứng đầu đơn vị sự nghiệp thuộc bộ; Vụ trưởng, Cục trưởng, Chánh Văn phòng thuộc bộ | 07/10/2025      | Ban Thường vụ Đảng ủy bộ | Bộ trưởng           |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định, cấp quản lý
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                    | cấp quản lý                      | kết luận           |
      | Phó Bí thư Tỉnh ủy                 | Quảng Ninh      | 23/05/2024; 07/10/2025 | Ban Bí thư; Bí thư Tỉnh ủy                        | có thể: Ban Bí thư; Bộ Chính trị | quy định mâu thuẫn |
      | Phó Bí thư Tỉnh ủy                 | Hà Nội          | 23/05/2024; 07/10/2025 | Bộ Chính trị; Bí thư Tỉnh ủy                      | Bộ Chính trị                     | quy định mâu thuẫn |
      | Phó Trưởng ban của Trung ương Đảng |                 | 23/05/2024             | Ban Bí thư; Trưởng ban, cơ quan đảng ở Trung ương | có thể: Ban Bí thư; Bộ Chính trị | quy định mâu thuẫn |
      | Phó Trưởng ban của Trung ương Đảng |                 | 07/10/2025             | Ban Bí thư; Trưởng ban, cơ quan đảng ở Trung ương | có thể: Bộ Chính trị; Ban Bí thư | quy định mâu thuẫn |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                        |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy            | Quảng Ninh      | 23/05/2024; 30/06/2025 | Bí thư Tỉnh ủy                                        |
      | Trưởng ban của Tỉnh ủy                                | Quảng Ninh      | 23/05/2024; 07/10/2025 | Bí thư Tỉnh ủy                                        |
      | Vụ trưởng, cục trưởng cơ quan Đảng Trung ương         |                 | 23/05/2024; 07/10/2025 | Trưởng ban, cơ quan đảng ở Trung ương                 |
      | Phó vụ trưởng, phó cục trưởng cơ quan Đảng Trung ương |                 | 23/05/2024; 07/10/2025 | Vụ trưởng, cục trưởng thuộc cơ quan đảng ở Trung ương |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh  | ngày quyết định        | cấp quyết định | cấp quản lý                      | người ký quyết định | cơ quan trình |
      | Thứ trưởng | 23/05/2024; 07/10/2025 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Bộ trưởng     |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                            | ngày quyết định                                | cấp quyết định                             | người ký quyết định                                                                                   | kết luận      |
      | Trợ lý của lãnh đạo Đảng, Nhà nước                                                                   | 19/08/2021; 15/01/2026                         | có thể: Ban Bí thư; Bộ Chính trị           | có thể: Chủ tịch nước; Thủ tướng Chính phủ; Chủ tịch Quốc hội                                         | chưa xác định |
      | Phó vụ trưởng, phó cục trưởng cơ quan Đảng Trung ương; Vụ trưởng, cục trưởng cơ quan Đảng Trung ương | 05/05/2022; 07/09/2025; 08/09/2025; 15/01/2026 | Tập thể lãnh đạo cơ quan Đảng ở Trung ương | Trưởng ban của Trung ương Đảng, Chánh Văn phòng Trung ương Đảng, Chủ nhiệm Ủy ban Kiểm tra Trung ương | đã xác định   |

  Kịch bản: Bổ nhiệm: người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh            | ngày quyết định        | người ký quyết định               |
      | Thư ký Chủ tịch nước | 19/08/2021; 15/01/2026 | Chủ nhiệm Văn phòng Chủ tịch nước |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | ngày quyết định        | cấp quyết định | cấp quản lý  |
      | Chánh Văn phòng Trung ương Đảng | 05/05/2022; 07/09/2025 | Bộ Chính trị   | Bộ Chính trị |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                  | ngày quyết định | cấp quyết định | cấp quản lý  | cơ quan bầu | cơ quan trình             |
      | Ủy viên Ủy ban Thường vụ Quốc hội; Tổng Kiểm toán nhà nước | 05/05/2022      | Bộ Chính trị   | Bộ Chính trị | Quốc hội    | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan giới thiệu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | ngày quyết định                    | cấp quyết định | cấp quản lý  | cơ quan bầu | cơ quan giới thiệu | cơ quan trình             | cơ quan được lấy ý kiến       |
      | Ủy viên Ủy ban Thường vụ Quốc hội | 07/09/2025; 08/09/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Quốc hội    | Bộ Chính trị       | Ủy ban Thường vụ Quốc hội | Ban Chấp hành Trung ương Đảng |
      | Tổng Kiểm toán nhà nước           | 07/09/2025; 15/01/2026             | Bộ Chính trị   | Bộ Chính trị | Quốc hội    | Bộ Chính trị       | Ủy ban Thường vụ Quốc hội | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan phê chuẩn, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | ngày quyết định | cấp quyết định | cấp quản lý  | cơ quan phê chuẩn | người ký quyết định | cơ quan trình       |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ | 05/05/2022      | Bộ Chính trị   | Bộ Chính trị | Quốc hội          | Chủ tịch nước       | Thủ tướng Chính phủ |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan phê chuẩn, người ký quyết định, cơ quan giới thiệu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                   | ngày quyết định        | cấp quyết định | cấp quản lý  | cơ quan phê chuẩn | người ký quyết định | cơ quan giới thiệu | cơ quan trình       | cơ quan được lấy ý kiến       |
      | Thủ trưởng cơ quan ngang bộ | 07/09/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Quốc hội          | Chủ tịch nước       | Bộ Chính trị       | Thủ tướng Chính phủ | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cấp quản lý
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | ngày quyết định        | cấp quản lý  | kết luận      |
      | Bí thư đảng ủy trực thuộc Trung ương     | 07/09/2025             | Bộ Chính trị | chưa xác định |
      | Phó Bí thư đảng ủy trực thuộc Trung ương | 08/09/2025; 15/01/2026 | Bộ Chính trị | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh             | ngày quyết định                                | cấp quyết định | cấp quản lý  | người ký quyết định |
      | Chủ tịch Viện Hàn lâm | 05/05/2022; 28/02/2025; 01/03/2025; 07/09/2025 | Bộ Chính trị   | Bộ Chính trị | Thủ tướng Chính phủ |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                               | tỉnh, thành phố | ngày quyết định                    | candidate.central_committee | cấp quyết định | cấp quản lý  |
      | Phó Bí thư Tỉnh ủy                                                      | Quảng Ninh      | 07/09/2025; 08/09/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   |
      | Phó Chánh Văn phòng Trung ương Đảng; Phó Trưởng ban của Trung ương Đảng |                 | 08/09/2025; 15/01/2026             | chính thức                  | Bộ Chính trị   | Bộ Chính trị |
      | Phó Trưởng ban của Trung ương Đảng                                      |                 | 08/09/2025; 15/01/2026             | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                 | ngày quyết định        | candidate.central_committee | cấp quyết định | cấp quản lý | người ký quyết định |
      | Giám đốc Đại học Quốc gia | 08/09/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Bí thư  | Thủ tướng Chính phủ |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                | ngày quyết định        | candidate.central_committee | cấp quyết định | cấp quản lý  | người ký quyết định | cơ quan trình |
      | Thứ trưởng Bộ Quốc phòng | 08/09/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Thủ tướng Chính phủ | Bộ trưởng     |
      | Thứ trưởng Bộ Quốc phòng | 08/09/2025; 15/01/2026 | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Thủ tướng Chính phủ | Bộ trưởng     |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, theo kind
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                              | ngày quyết định        | kind                   | cấp quyết định                                                             | cơ quan bầu                             | kết luận      |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương | 21/11/2025; 15/01/2026 | kiêm nhiệm theo cơ cấu | tham khảo: Ban Thường vụ Đảng ủy Quốc hội; Ban Thường vụ Đảng ủy Chính phủ | Đại hội, Ban Chấp hành hội ở Trung ương | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                   | tỉnh, thành phố | ngày quyết định        | cơ quan bầu                                          |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương                                                                                                      |                 | 01/01/2016             | Đại hội, Ban Chấp hành hội ở Trung ương              |
      | Chủ tịch, Phó Chủ tịch hội quần chúng khác ở Trung ương; Phó Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương                                         |                 | 01/01/2016; 15/01/2026 | Đại hội, Ban Chấp hành hội ở Trung ương              |
      | Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam                                                                                                                        |                 | 27/09/2014             | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam          |
      | Ủy viên Đoàn Chủ tịch, Ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam                                                                                                  |                 | 27/09/2014; 15/01/2026 | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam          |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Ủy viên Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh                                                               | Quảng Ninh      | 27/09/2014             | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh                |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu; Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu                                            | Quảng Ninh      | 27/09/2014             | Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện; Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện                                                                        | Quảng Ninh      | 27/09/2014             | Ủy ban Mặt trận Tổ quốc Việt Nam huyện               |
      | Bí thư thứ nhất Trung ương Đoàn; Chủ tịch tổ chức chính trị - xã hội ở Trung ương; Bí thư Thường trực Trung ương Đoàn; Phó Chủ tịch tổ chức chính trị - xã hội ở Trung ương |                 | 01/01/2016             | Ban Chấp hành Trung ương tổ chức chính trị - xã hội  |
      | Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh; Phó Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh                                                        | Quảng Ninh      | 01/01/2016             | Đại hội, Ban Chấp hành hội cấp tỉnh                  |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                            | tỉnh, thành phố | ngày quyết định | cấp quyết định                                                                         | cơ quan bầu                                         | kết luận      |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương                               |                 | 15/01/2026      | tham khảo: Ban Bí thư; Ban Thường vụ Đảng ủy Quốc hội; Ban Thường vụ Đảng ủy Chính phủ | Đại hội, Ban Chấp hành hội ở Trung ương             | chưa xác định |
      | Bí thư Thường trực Trung ương Đoàn; Phó Chủ tịch tổ chức chính trị - xã hội ở Trung ương             |                 | 15/01/2026      | có thể: Ban Bí thư; Bộ Chính trị                                                       | Ban Chấp hành Trung ương tổ chức chính trị - xã hội | chưa xác định |
      | Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam                                                 |                 | 15/01/2026      | Bộ Chính trị                                                                           | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam         | đã xác định   |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện; Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện | Quảng Ninh      | 30/06/2025      | Ban Thường vụ Huyện ủy                                                                 | Ủy ban Mặt trận Tổ quốc Việt Nam huyện              | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định | cấp quyết định        | cơ quan bầu                           | cơ quan thẩm định   |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Quảng Ninh      | 15/01/2026      | Ban Thường vụ Tỉnh ủy | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | ngày quyết định | cấp quyết định | cấp quản lý  | cơ quan bầu                                         |
      | Chủ tịch tổ chức chính trị - xã hội ở Trung ương | 15/01/2026      | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |

  Kịch bản: Bổ nhiệm: cơ quan bầu, tổ chức công nhận
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                             | tỉnh, thành phố | ngày quyết định | cơ quan bầu                                                  | tổ chức công nhận                                                                                                           | kết luận      |
      | Chủ tịch tổ chức chính trị - xã hội tỉnh; Phó Chủ tịch tổ chức chính trị - xã hội tỉnh                                | Quảng Ninh      | 01/01/2016      | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | chưa xác định |
      | Bí thư Tỉnh đoàn; Phó Bí thư Tỉnh đoàn                                                                                | Quảng Ninh      | 01/01/2016      | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh                                                                             | đã xác định   |
      | Cấp phó tổ chức chính trị - xã hội huyện; Người đứng đầu tổ chức chính trị - xã hội huyện                             | Quảng Ninh      | 01/01/2016      | Ban Chấp hành tổ chức chính trị - xã hội huyện               | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                                                                               | đã xác định   |
      | Cấp phó tổ chức chính trị - xã hội xã, phường, đặc khu; Người đứng đầu tổ chức chính trị - xã hội xã, phường, đặc khu | Quảng Ninh      | 01/01/2016      | Ban Chấp hành tổ chức chính trị - xã hội xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội huyện                                                                              | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, tổ chức công nhận, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | tỉnh, thành phố | ngày quyết định | cấp quyết định        | cơ quan bầu                                   | tổ chức công nhận                                                                                                           | cơ quan thẩm định   | kết luận      |
      | Chủ tịch tổ chức chính trị - xã hội tỉnh | Quảng Ninh      | 15/01/2026      | Ban Thường vụ Tỉnh ủy | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | Ban Tổ chức Tỉnh ủy | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, tổ chức công nhận
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                              | tỉnh, thành phố | ngày quyết định | cấp quyết định                                       | cơ quan bầu                                                  | tổ chức công nhận                              | kết luận      |
      | Cấp phó tổ chức chính trị - xã hội xã, phường, đặc khu | Quảng Ninh      | 30/06/2025      | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội huyện | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                | ngày quyết định        | cấp quyết định                      | cơ quan bầu                         |
      | Ủy viên Ban Chấp hành Trung ương Đảng                                    | 19/01/2011             | Đại hội đại biểu toàn quốc của Đảng | Đại hội đại biểu toàn quốc của Đảng |
      | Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng                          | 19/01/2011; 15/01/2026 | Đại hội đại biểu toàn quốc của Đảng | Đại hội đại biểu toàn quốc của Đảng |
      | Chủ nhiệm Ủy ban Kiểm tra Trung ương; Ủy viên Ủy ban Kiểm tra Trung ương | 19/01/2011             | Ban Chấp hành Trung ương Đảng       | Ban Chấp hành Trung ương Đảng       |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | ngày quyết định | cấp quyết định                      | cấp quản lý  | cơ quan bầu                         |
      | Ủy viên Ban Chấp hành Trung ương Đảng | 15/01/2026      | Đại hội đại biểu toàn quốc của Đảng | Bộ Chính trị | Đại hội đại biểu toàn quốc của Đảng |

  Kịch bản: Bầu: cơ quan bầu
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | tỉnh, thành phố | ngày quyết định | cơ quan bầu                |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương        |                 | 19/01/2011      | Ủy ban Kiểm tra Trung ương |
      | Bí thư Tỉnh ủy; Ủy viên Ủy ban Kiểm tra Tỉnh ủy | Quảng Ninh      | 19/01/2011      | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy           | Quảng Ninh      | 19/01/2011      | Ủy ban Kiểm tra Tỉnh ủy    |

  Kịch bản: Bầu: cơ quan bầu, cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | tỉnh, thành phố | ngày quyết định | cơ quan bầu             | cấp chuẩn y |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy | Quảng Ninh      | 15/01/2026      | Ủy ban Kiểm tra Tỉnh ủy | Ban Bí thư  |
