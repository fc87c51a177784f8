# language: vi
Tính năng: Bảng thẩm quyền theo văn bản của các tỉnh
  Mỗi dòng một loại chức danh, vào ngày đầu và ngày cuối mà quy định áp dụng; ô trống là không có cơ quan nào giữ vai trò ấy
  hoặc không hỏi.

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | người ký quyết định           | cơ quan trình                                         | kết luận      |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh | Bắc Ninh        | 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | tham khảo: Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | chưa xác định |
      | Phó Giám đốc Sở                                                                 | Hà Tĩnh         | 24/11/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Giám đốc Sở                                           | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                        | người ký quyết định            | kết luận      |
      | Thành viên Hội đồng thành viên doanh nghiệp nhà nước thuộc tỉnh  | Bắc Ninh        | 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy      | Chủ tịch Ủy ban nhân dân tỉnh  | chưa xác định |
      | Kiểm soát viên doanh nghiệp nhà nước thuộc tỉnh                  | Bắc Ninh        | 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy      | Giám đốc Sở Nội vụ             | chưa xác định |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | tham khảo: Đảng ủy trực thuộc Tỉnh ủy | Hội đồng thành viên            | chưa xác định |
      | Giám đốc Trung tâm Y tế huyện; Phó Giám đốc Trung tâm Y tế huyện | Kon Tum         | 01/01/2025; 30/06/2025 | tham khảo: Ban Thường vụ Huyện ủy     | Chủ tịch Ủy ban nhân dân huyện | chưa xác định |
      | Giám đốc đơn vị sự nghiệp thuộc sở                               | Lâm Đồng        | 31/03/2025; 15/01/2026 | tham khảo: Đảng ủy sở                 | Giám đốc Sở                    | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | người ký quyết định | cơ quan được lấy ý kiến | kết luận      |
      | Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Bắc Ninh        | 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng thành viên | Giám đốc Sở Nội vụ      | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan phê chuẩn  | người ký quyết định | kết luận      |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Bắc Ninh        | 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Giám đốc Sở Nội vụ | Hội đồng thành viên | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                                                                                                     | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan thẩm định   |
      | Người đứng đầu đơn vị sự nghiệp khác thuộc Tỉnh ủy; Trưởng ban của Tỉnh ủy; Bí thư đảng ủy khác trực thuộc Tỉnh ủy; Phó Trưởng ban của Tỉnh ủy; Phó Bí thư Đảng ủy các cơ quan Đảng tỉnh; Phó Bí thư Đảng ủy Ủy ban nhân dân tỉnh; Bí thư Đảng ủy xã, phường, đặc khu; Phó Bí thư Đảng ủy xã, phường, đặc khu | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                                                                                                                                                                                                                    | Hà Nội          | 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh            | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | người ký quyết định           | cơ quan trình                              | cơ quan thẩm định   | cơ quan được lấy ý kiến  |
      | Chánh Thanh tra tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Tổng Thanh tra Chính phủ |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | người ký quyết định           | cơ quan trình                              | cơ quan thẩm định   |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                              | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | người ký quyết định                | cơ quan thẩm định   | cơ quan được lấy ý kiến            |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh; Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Trưởng đoàn đại biểu Quốc hội tỉnh |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh                                                                       | Thanh Hóa       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Trưởng đoàn đại biểu Quốc hội tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan bầu            | cơ quan giới thiệu              | cơ quan thẩm định   |
      | Trưởng ban của Hội đồng nhân dân tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Trưởng ban của Hội đồng nhân dân tỉnh | Thanh Hóa       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, tổ chức công nhận, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan bầu                                   | tổ chức công nhận                                                                                                           | cơ quan thẩm định   | kết luận      |
      | Bí thư Tỉnh đoàn                         | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh                                                                             | Ban Tổ chức Tỉnh ủy | đã xác định   |
      | Chủ tịch tổ chức chính trị - xã hội tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | Ban Tổ chức Tỉnh ủy | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | người ký quyết định           | cơ quan trình                                         |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ủy ban nhân dân tỉnh          | tham khảo: Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh |
      | Phó Chánh Thanh tra tỉnh                                                        | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Chánh Thanh tra tỉnh                                  |
      | Phó Trưởng Ban Quản lý khu công nghiệp, khu kinh tế                             | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | tham khảo: Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                            | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           |
      | Cấp phó đơn vị sự nghiệp khác thuộc Tỉnh ủy; Ủy viên Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh; Ủy viên Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy |
      | Ủy viên Ban Thường vụ Huyện ủy                                                                                                                       | Hà Nội          | 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan phê chuẩn, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                 | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan phê chuẩn                  | cơ quan thẩm định   |
      | Phó Trưởng ban của Hội đồng nhân dân tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                               | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan bầu                           | cơ quan thẩm định   |
      | Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Đại hội, Ban Chấp hành hội cấp tỉnh   | Ban Tổ chức Tỉnh ủy |
      | Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh      | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan bầu                           | cơ quan phê chuẩn                  | cơ quan thẩm định   |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch Hội đồng nhân dân huyện               | Hà Nội          | 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện               | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | người ký quyết định           |
      | Phó Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh         | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Hà Nội          | 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Hội đồng thành viên           |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan phê chuẩn, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan phê chuẩn    | người ký quyết định |
      | Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ủy ban nhân dân tỉnh | Hội đồng thành viên |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                       | cơ quan bầu                           | cơ quan phê chuẩn                  | kết luận      |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Hà Nội          | 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                       | kết luận      |
      | Ủy viên Ban Thường vụ Đảng ủy xã, phường, đặc khu              | Hà Nội          | 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | chưa xác định |
      | Giám đốc, Phó Giám đốc Trung tâm Chính trị xã, phường, đặc khu | Hải Phòng       | 01/07/2025; 15/01/2026 | Ban Thường vụ Đảng ủy xã, phường, đặc khu            | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                   | tỉnh, thành phố | ngày quyết định        | cấp quyết định                        | cơ quan bầu                         | kết luận      |
      | Phó Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh | Hà Nội          | 01/01/2026; 15/01/2026 | tham khảo: Đảng ủy trực thuộc Tỉnh ủy | Đại hội, Ban Chấp hành hội cấp tỉnh | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan bầu             | cơ quan phê chuẩn             |
      | Phó Chủ tịch Ủy ban nhân dân huyện | Hà Nội          | 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện | Chủ tịch Ủy ban nhân dân tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                   | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý           | cơ quan bầu                         |
      | Phó Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh | Hà Nội          | 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Đại hội, Ban Chấp hành hội cấp tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | người ký quyết định           | cơ quan trình                              | cơ quan thẩm định   |
      | Giám đốc Sở                                     | Hà Tĩnh         | 24/11/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế | Hồ Chí Minh     | 20/11/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Giám đốc Sở                                     | Quảng Ninh      | 01/01/2018; 17/06/2021 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban cán sự đảng Ủy ban nhân dân tỉnh       | Ban Tổ chức Tỉnh ủy |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế | Thanh Hóa       | 11/02/2025; 28/02/2025 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                             | cơ quan thẩm định              | kết luận      |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Hà Tĩnh         | 24/11/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy            | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | đã xác định   |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Hà Tĩnh         | 24/11/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu   | Sở Nội vụ                      | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan thẩm định   |
      | Chánh Văn phòng Tỉnh ủy; Trưởng ban của Tỉnh ủy | Hải Phòng       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh            | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | người ký quyết định           | cơ quan trình                              | cơ quan thẩm định   | cơ quan được lấy ý kiến  |
      | Chánh Thanh tra tỉnh | Hồ Chí Minh     | 20/11/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Tổng Thanh tra Chính phủ |
      | Chánh Thanh tra tỉnh | Thanh Hóa       | 11/02/2025; 28/02/2025 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Tổng Thanh tra Chính phủ |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan bầu             | cơ quan phê chuẩn                  | cơ quan trình          | cơ quan thẩm định   | cơ quan được lấy ý kiến                        | kết luận      |
      | Phó Chủ tịch Hội đồng nhân dân huyện | Nghệ An         | 09/07/2020; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện | Thường trực Hội đồng nhân dân tỉnh | Ban Thường vụ Huyện ủy | Ban Tổ chức Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan trình          | cơ quan thẩm định   | cơ quan được lấy ý kiến                        | kết luận      |
      | Ủy viên Ban Thường vụ Huyện ủy | Nghệ An         | 09/07/2020; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy | Ban Thường vụ Huyện ủy | Ban Tổ chức Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | tỉnh, thành phố | ngày quyết định        | cơ quan trình                            | cơ quan thẩm định   | cơ quan được lấy ý kiến                        | kết luận      |
      | Ủy viên Ban Thường vụ đảng ủy khác trực thuộc Tỉnh ủy | Nghệ An         | 09/07/2020; 30/06/2025 | Ban Thường vụ Đảng ủy trực thuộc Tỉnh ủy | Ban Tổ chức Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy | chưa xác định |

  Kịch bản: Chỉ định: cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | tỉnh, thành phố | ngày quyết định        | cấp chỉ định          |
      | Bí thư Đảng ủy các cơ quan Đảng tỉnh | Hải Phòng       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Chỉ định: cấp chỉ định, cơ quan được lấy ý kiến
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | tỉnh, thành phố | ngày quyết định        | cấp chỉ định          | cơ quan được lấy ý kiến    |
      | Phó Bí thư, Ủy viên Đảng ủy Công an tỉnh | Hải Phòng       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Đảng ủy Công an Trung ương |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp chỉ định          |
      | Bí thư Đảng ủy xã, phường, đặc khu | Thanh Hóa       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Biệt phái: người ký quyết định
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh        | tỉnh, thành phố | ngày quyết định        | người ký quyết định                          |
      | Công chức cấp xã | Nghệ An         | 24/11/2025; 15/01/2026 | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu |

  Kịch bản: Giao phụ trách: cấp quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                    | tỉnh, thành phố | ngày quyết định        | cấp quyết định        |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                   | Quảng Ninh      | 01/01/2018; 17/06/2021 | Thường trực Tỉnh ủy   |
      | Bí thư Đảng ủy Ủy ban nhân dân tỉnh; Phó Bí thư Tỉnh ủy được phân công xử lý công việc hằng ngày của Đảng bộ | Thanh Hóa       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Giao phụ trách: cấp quyết định, người ký quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh   | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | người ký quyết định           |
      | Giám đốc Sở | Thanh Hóa       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh |

  Kịch bản: Giao phụ trách: cấp quyết định, cấp quản lý
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp quản lý                      |
      | Chủ tịch Hội đồng nhân dân tỉnh | Thanh Hóa       | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | có thể: Ban Bí thư; Bộ Chính trị |
