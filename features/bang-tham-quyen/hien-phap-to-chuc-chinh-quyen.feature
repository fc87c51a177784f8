# language: vi
Tính năng: Bảng thẩm quyền theo Hiến pháp và các luật tổ chức
  Mỗi dòng một loại chức danh, vào ngày đầu và ngày cuối mà quy định áp dụng; ô trống là không có cơ quan nào giữ vai trò ấy
  hoặc không hỏi.

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                            | tỉnh, thành phố | ngày quyết định                    | cấp quyết định        | người ký quyết định                | cơ quan thẩm định   | cơ quan được lấy ý kiến            |
      | Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 01/07/2025; 15/09/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Trưởng đoàn đại biểu Quốc hội tỉnh |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                           | ngày quyết định        | cơ quan bầu | cơ quan trình             |
      | Chủ tịch Quốc hội; Chủ tịch nước                                                                    | 01/01/2014; 15/01/2026 | Quốc hội    | Ủy ban Thường vụ Quốc hội |
      | Chủ nhiệm ủy ban của Quốc hội; Ủy viên Ủy ban Thường vụ Quốc hội; Chủ tịch Hội đồng bầu cử quốc gia | 01/01/2014             | Quốc hội    | Ủy ban Thường vụ Quốc hội |
      | Phó Chủ tịch nước; Chánh án Tòa án nhân dân tối cao; Viện trưởng Viện kiểm sát nhân dân tối cao     | 01/01/2014             | Quốc hội    | Chủ tịch nước             |
      | Thủ tướng Chính phủ                                                                                 | 01/01/2014; 15/01/2026 | Quốc hội    | Chủ tịch nước             |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan giới thiệu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | ngày quyết định | cấp quyết định | cấp quản lý  | cơ quan bầu | cơ quan giới thiệu | cơ quan trình             | cơ quan được lấy ý kiến       |
      | Chủ nhiệm ủy ban của Quốc hội | 15/01/2026      | Bộ Chính trị   | Bộ Chính trị | Quốc hội    | Bộ Chính trị       | Ủy ban Thường vụ Quốc hội | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                        | ngày quyết định        | cấp quyết định | cơ quan bầu | cơ quan giới thiệu | cơ quan trình | cơ quan được lấy ý kiến       |
      | Phó Chủ tịch nước                | 15/01/2026             | Bộ Chính trị   | Quốc hội    | Bộ Chính trị       | Chủ tịch nước | Ban Chấp hành Trung ương Đảng |
      | Chánh án Tòa án nhân dân tối cao | 01/01/2025; 15/01/2026 | Bộ Chính trị   | Quốc hội    | Bộ Chính trị       | Chủ tịch nước | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cơ quan phê chuẩn, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | ngày quyết định | cơ quan phê chuẩn         | người ký quyết định | cơ quan trình                    |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ | 01/01/2014      | Quốc hội                  | Chủ tịch nước       | Thủ tướng Chính phủ              |
      | Thẩm phán Tòa án nhân dân tối cao      | 01/01/2014      | Quốc hội                  | Chủ tịch nước       | Chánh án Tòa án nhân dân tối cao |
      | Đại sứ đặc mệnh toàn quyền             | 01/01/2014      | Ủy ban Thường vụ Quốc hội | Chủ tịch nước       | Thủ tướng Chính phủ              |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                       | ngày quyết định        | người ký quyết định | cơ quan trình                              |
      | Phó Chánh án Tòa án nhân dân tối cao; Thẩm phán Tòa án nhân dân | 01/01/2014             | Chủ tịch nước       | Chánh án Tòa án nhân dân tối cao           |
      | Kiểm sát viên Viện kiểm sát nhân dân tối cao                    | 01/01/2014             | Chủ tịch nước       | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Phó Viện trưởng Viện kiểm sát nhân dân tối cao                  | 01/01/2014; 01/06/2015 | Chủ tịch nước       | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Thứ trưởng; Thứ trưởng Bộ Quốc phòng                            | 01/01/2016             | Thủ tướng Chính phủ | Bộ trưởng                                  |
      | Phó thủ trưởng cơ quan ngang bộ                                 | 01/01/2016             | Thủ tướng Chính phủ | Thủ trưởng cơ quan ngang bộ                |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | ngày quyết định | cấp quyết định                   | người ký quyết định | cơ quan trình                              | kết luận      |
      | Phó Chánh án Tòa án nhân dân tối cao           | 15/01/2026      | có thể: Ban Bí thư; Bộ Chính trị | Chủ tịch nước       | Chánh án Tòa án nhân dân tối cao           | chưa xác định |
      | Phó Viện trưởng Viện kiểm sát nhân dân tối cao | 15/01/2026      | có thể: Ban Bí thư; Bộ Chính trị | Chủ tịch nước       | Viện trưởng Viện kiểm sát nhân dân tối cao | chưa xác định |
      | Phó thủ trưởng cơ quan ngang bộ                | 15/01/2026      | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Thủ trưởng cơ quan ngang bộ                | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh               | ngày quyết định                    | cơ quan bầu | cơ quan trình             | cơ quan được lấy ý kiến |
      | Tổng Kiểm toán nhà nước | 01/01/2006; 01/01/2014; 31/12/2015 | Quốc hội    | Ủy ban Thường vụ Quốc hội | Thủ tướng Chính phủ     |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | ngày quyết định | cấp quyết định | cơ quan bầu | cơ quan trình             |
      | Chủ tịch Hội đồng bầu cử quốc gia | 15/01/2026      | Bộ Chính trị   | Quốc hội    | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                    | tỉnh, thành phố | ngày quyết định                                                        | cơ quan phê chuẩn                  |
      | Phó Chủ tịch, Ủy viên Hội đồng bầu cử quốc gia                                               |                 | 01/01/2014                                                             | Quốc hội                           |
      | Ủy viên ban của Hội đồng nhân dân tỉnh; Tổ trưởng, Tổ phó tổ đại biểu Hội đồng nhân dân tỉnh | Quảng Ninh      | 01/01/2016; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 15/01/2026 | Thường trực Hội đồng nhân dân tỉnh |
      | Phó Chủ nhiệm ủy ban của Quốc hội; Phó Chủ tịch Hội đồng Dân tộc                             |                 | 01/01/2016                                                             | Ủy ban Thường vụ Quốc hội          |
      | Ủy viên Hội đồng Dân tộc, ủy ban của Quốc hội                                                |                 | 01/01/2016; 15/01/2026                                                 | Ủy ban Thường vụ Quốc hội          |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | ngày quyết định | cấp quyết định                   | cơ quan phê chuẩn         | kết luận      |
      | Phó Chủ tịch, Ủy viên Hội đồng bầu cử quốc gia                   | 15/01/2026      | Bộ Chính trị                     | Quốc hội                  | đã xác định   |
      | Phó Chủ nhiệm ủy ban của Quốc hội; Phó Chủ tịch Hội đồng Dân tộc | 15/01/2026      | có thể: Ban Bí thư; Bộ Chính trị | Ủy ban Thường vụ Quốc hội | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan phê chuẩn, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                            | ngày quyết định | cơ quan phê chuẩn | cơ quan trình |
      | Phó Chủ tịch, Ủy viên Hội đồng Quốc phòng và An ninh | 01/01/2014      | Quốc hội          | Chủ tịch nước |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                            | ngày quyết định | cấp quyết định | cơ quan phê chuẩn | cơ quan trình |
      | Phó Chủ tịch, Ủy viên Hội đồng Quốc phòng và An ninh | 15/01/2026      | Bộ Chính trị   | Quốc hội          | Chủ tịch nước |

  Kịch bản: Bổ nhiệm: người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                                                              | ngày quyết định                                | người ký quyết định                |
      | Chủ nhiệm Tổng cục Chính trị; Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam                                                                                                                                                                                          | 01/01/2014; 01/12/2014                         | Chủ tịch nước                      |
      | Hàm Đại sứ                                                                                                                                                                                                                                                             | 01/01/2014; 15/01/2026                         | Chủ tịch nước                      |
      | Phó Tổng Lãnh sự, Tham tán Công sứ, cấp phó cơ quan đại diện; Tổng Lãnh sự, người đứng đầu cơ quan đại diện khác                                                                                                                                                       | 02/09/2009                                     | Bộ trưởng Bộ Ngoại giao            |
      | Phó thủ trưởng cơ quan thuộc Chính phủ; Thủ trưởng cơ quan thuộc Chính phủ; Chủ tịch Viện Hàn lâm; Phó Chủ tịch Viện Hàn lâm                                                                                                                                           | 01/01/2016                                     | Thủ tướng Chính phủ                |
      | Phó Tổng cục trưởng; Tổng cục trưởng; Chủ tịch Ủy ban Chứng khoán Nhà nước; Vụ trưởng, Cục trưởng, Chánh Văn phòng thuộc bộ; Phó Tổng Giám đốc Kho bạc Nhà nước; Trưởng ban tương đương Tổng cục trưởng (Ban Tôn giáo Chính phủ, Ban Thi đua - Khen thưởng Trung ương) | 01/01/2016                                     | Bộ trưởng                          |
      | Phó Vụ trưởng, Phó Cục trưởng, Phó Chánh Văn phòng cơ quan ngang bộ; Vụ trưởng, Cục trưởng, Chánh Văn phòng cơ quan ngang bộ                                                                                                                                           | 01/01/2016                                     | Thủ trưởng cơ quan ngang bộ        |
      | Cấp phó đơn vị thuộc cơ quan thuộc Chính phủ                                                                                                                                                                                                                           | 01/01/2016; 28/02/2025                         | Thủ trưởng cơ quan thuộc Chính phủ |
      | Viện trưởng, người đứng đầu đơn vị thuộc Viện Hàn lâm                                                                                                                                                                                                                  | 01/01/2016; 28/02/2025; 01/03/2025; 15/01/2026 | Thủ trưởng cơ quan thuộc Chính phủ |
      | Phó Viện trưởng, cấp phó đơn vị thuộc Viện Hàn lâm                                                                                                                                                                                                                     | 01/03/2025; 15/01/2026                         | Thủ trưởng cơ quan thuộc Chính phủ |
      | Phó Chủ nhiệm Văn phòng Quốc hội; Trưởng ban thuộc Ủy ban Thường vụ Quốc hội; Viện trưởng Viện Nghiên cứu lập pháp                                                                                                                                                     | 01/01/2016                                     | Ủy ban Thường vụ Quốc hội          |
      | Phó Vụ trưởng, Cục trưởng thuộc Văn phòng Quốc hội; Vụ trưởng, Cục trưởng thuộc Văn phòng Quốc hội                                                                                                                                                                     | 01/01/2016                                     | Chủ nhiệm Văn phòng Quốc hội       |
      | Phó Trưởng ban thuộc Ủy ban Thường vụ Quốc hội                                                                                                                                                                                                                         | 01/01/2016; 28/02/2025                         | Ủy ban Thường vụ Quốc hội          |
      | Phó Viện trưởng Viện Nghiên cứu lập pháp                                                                                                                                                                                                                               | 01/01/2016; 15/01/2026                         | Ủy ban Thường vụ Quốc hội          |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định                                                                                                        | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn         | kết luận      |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 15/09/2025; 16/09/2025; 13/10/2025; 14/10/2025; 05/04/2026; 06/04/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | chưa xác định |
      | Chủ tịch Hội đồng nhân dân tỉnh | Hồ Chí Minh     | 16/06/2025; 30/06/2025                                                                                                 | Bộ Chính trị                     | Bộ Chính trị                     | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                                                                                                    | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 15/09/2025; 16/09/2025; 16/11/2025; 17/11/2025; 15/01/2026; 05/04/2026; 06/04/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         | chưa xác định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Hồ Chí Minh     | 16/06/2025; 30/06/2025                                                                                                             | Bộ Chính trị                     | Bộ Chính trị                     | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         | đã xác định   |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                          | tỉnh, thành phố | ngày quyết định                                                                                            | cơ quan bầu            | cơ quan giới thiệu              |
      | Ủy viên Ủy ban nhân dân tỉnh                                                                                                                       | Quảng Ninh      | 01/01/2016; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 15/09/2025; 16/09/2025; 05/04/2026; 06/04/2026 | Hội đồng nhân dân tỉnh | Chủ tịch Ủy ban nhân dân tỉnh   |
      | Ủy viên Ủy ban nhân dân tỉnh                                                                                                                       | Hồ Chí Minh     | 16/06/2025; 30/06/2025                                                                                     | Hội đồng nhân dân tỉnh | Chủ tịch Ủy ban nhân dân tỉnh   |
      | Trưởng ban của Hội đồng nhân dân tỉnh; Phó Trưởng ban của Hội đồng nhân dân tỉnh; Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 01/01/2016                                                                                                 | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                      | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định                                       | cơ quan bầu                           | kết luận      |
      | Trưởng ban của Hội đồng nhân dân huyện                                                                         | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Huyện ủy                               | Hội đồng nhân dân huyện               | đã xác định   |
      | Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu                                                           | Quảng Ninh      | 16/08/2025; 13/10/2025; 14/10/2025; 05/04/2026; 06/04/2026 | Ban Thường vụ Đảng ủy xã, phường, đặc khu            | Hội đồng nhân dân xã, phường, đặc khu | đã xác định   |
      | Phó Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu; Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                          | tỉnh, thành phố | ngày quyết định                                                                                            | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn                   | kết luận      |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu; Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025                                                 | Ban Thường vụ Huyện ủy           | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân huyện | đã xác định   |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 30/06/2021; 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Huyện ủy           | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện      | đã xác định   |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                                                                 | Quảng Ninh      | 15/06/2025; 16/06/2025; 15/09/2025; 16/09/2025; 15/01/2026                                                 | có thể: Ban Bí thư; Bộ Chính trị | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           | chưa xác định |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                                                                 | Hồ Chí Minh     | 16/06/2025; 30/06/2025                                                                                     | có thể: Ban Bí thư; Bộ Chính trị | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                           | kết luận      |
      | Phó Chủ tịch Hội đồng nhân dân tỉnh              | Hồ Chí Minh     | 16/06/2025; 30/06/2025 | Ban Bí thư                       | Hội đồng nhân dân tỉnh                | Ủy ban Thường vụ Quốc hội     | Chủ tịch Hội đồng nhân dân tỉnh              | đã xác định   |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/08/2025             | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan bầu            | cơ quan giới thiệu              | cơ quan thẩm định   |
      | Trưởng ban của Hội đồng nhân dân tỉnh | Hồ Chí Minh     | 16/06/2025; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                    | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                             | cơ quan thẩm định   |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh            | Hồ Chí Minh     | 16/06/2025; 30/06/2025 | Ban Bí thư            | Hội đồng nhân dân tỉnh                | Thủ tướng Chính phủ           | Chủ tịch Ủy ban nhân dân tỉnh                  | Bộ Nội vụ           |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/08/2025             | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                 | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan bầu            | cơ quan giới thiệu              | kết luận      |
      | Phó Trưởng ban của Hội đồng nhân dân tỉnh | Hồ Chí Minh     | 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                 | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan phê chuẩn                  | cơ quan thẩm định   |
      | Phó Trưởng ban của Hội đồng nhân dân tỉnh | Quảng Ninh      | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan thẩm định, theo source
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định        | source  | cấp quyết định        | cơ quan bầu                           | cơ quan phê chuẩn                  | cơ quan thẩm định   |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 14/10/2025; 05/04/2026 | tại chỗ | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, theo source
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | tỉnh, thành phố | ngày quyết định        | source  | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn                  | kết luận      |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 14/10/2025; 05/04/2026 | tại chỗ | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, theo source
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                            | tỉnh, thành phố | ngày quyết định        | source  | cấp quyết định                            | cơ quan bầu                           |
      | Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 14/10/2025; 05/04/2026 | tại chỗ | Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                    | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định                                       | người ký quyết định                                     | kết luận      |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Phó Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở             | Quảng Ninh      | 01/07/2025; 23/07/2025                                                                         | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | tham khảo: Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | chưa xác định |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Phó Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở             | Quảng Ninh      | 24/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                                                 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu            | chưa xác định |
      | Thủ trưởng cơ quan thuộc Chính phủ                                                                                           |                 | 28/02/2025; 01/03/2025; 15/01/2026                                                             | có thể: Ban Bí thư; Bộ Chính trị                     | Thủ tướng Chính phủ                                     | chưa xác định |
      | Phó Chủ nhiệm Văn phòng Quốc hội; Viện trưởng Viện Nghiên cứu lập pháp                                                       |                 | 15/01/2026                                                                                     | có thể: Ban Bí thư; Bộ Chính trị                     | Ủy ban Thường vụ Quốc hội                               | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân quận                                                                                            | Đà Nẵng         | 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy                     | Chủ tịch Ủy ban nhân dân tỉnh                           | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân quận                                                                                            | Hồ Chí Minh     | 01/07/2021; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025                         | tham khảo: Ban Thường vụ Tỉnh ủy                     | Chủ tịch Ủy ban nhân dân tỉnh                           | chưa xác định |
      | Hiệu trưởng trường trung học phổ thông; Phó Hiệu trưởng trường trung học phổ thông                                           | Quảng Ninh      | 01/01/2026; 15/01/2026                                                                         | tham khảo: Đảng ủy sở                                | Giám đốc Sở Giáo dục và Đào tạo                         | chưa xác định |
      | Chủ tịch Ủy ban nhân dân phường; Phó Chủ tịch Ủy ban nhân dân phường                                                         | Hà Nội          | 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Huyện ủy                               | Chủ tịch Ủy ban nhân dân huyện                          | đã xác định   |
      | Chủ tịch Ủy ban Chứng khoán Nhà nước                                                                                         |                 | 28/02/2025                                                                                     | Ban cán sự đảng bộ                                   | Bộ trưởng                                               | đã xác định   |
      | Phó Vụ trưởng, Phó Cục trưởng, Phó Chánh Văn phòng cơ quan ngang bộ; Vụ trưởng, Cục trưởng, Chánh Văn phòng cơ quan ngang bộ |                 | 28/02/2025                                                                                     | Ban cán sự đảng bộ                                   | Thủ trưởng cơ quan ngang bộ                             | đã xác định   |
      | Chủ tịch Ủy ban Chứng khoán Nhà nước                                                                                         |                 | 01/03/2025; 15/01/2026                                                                         | Ban Thường vụ Đảng ủy bộ                             | Bộ trưởng                                               | đã xác định   |
      | Phó Vụ trưởng, Phó Cục trưởng, Phó Chánh Văn phòng cơ quan ngang bộ; Vụ trưởng, Cục trưởng, Chánh Văn phòng cơ quan ngang bộ |                 | 01/03/2025; 15/01/2026                                                                         | Ban Thường vụ Đảng ủy bộ                             | Thủ trưởng cơ quan ngang bộ                             | đã xác định   |
      | Chủ tịch Ủy ban nhân dân phường; Phó Chủ tịch Ủy ban nhân dân phường                                                         | Đà Nẵng         | 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Huyện ủy                               | Chủ tịch Ủy ban nhân dân huyện                          | đã xác định   |
      | Chủ tịch Ủy ban nhân dân phường; Phó Chủ tịch Ủy ban nhân dân phường                                                         | Hồ Chí Minh     | 01/07/2021; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025                         | Ban Thường vụ Huyện ủy                               | Chủ tịch Ủy ban nhân dân huyện                          | đã xác định   |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                          | tỉnh, thành phố | ngày quyết định                    | cơ quan bầu                           | cơ quan phê chuẩn                   |
      | Chủ tịch Hội đồng nhân dân tỉnh                                                                    | Quảng Ninh      | 01/01/2016                         | Hội đồng nhân dân tỉnh                | Ủy ban Thường vụ Quốc hội           |
      | Chủ tịch Hội đồng nhân dân huyện; Phó Chủ tịch Hội đồng nhân dân huyện                             | Quảng Ninh      | 01/01/2016                         | Hội đồng nhân dân huyện               | Thường trực Hội đồng nhân dân tỉnh  |
      | Chủ tịch Ủy ban nhân dân huyện; Phó Chủ tịch Ủy ban nhân dân huyện                                 | Quảng Ninh      | 01/01/2016                         | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh       |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu; Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/01/2016                         | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân huyện |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 01/01/2016                         | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện      |
      | Phó Trưởng đoàn đại biểu Quốc hội tỉnh                                                             | Quảng Ninh      | 01/01/2016; 15/06/2025; 16/06/2025 | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           |
      | Phó Trưởng đoàn đại biểu Quốc hội tỉnh                                                             | Hồ Chí Minh     | 16/06/2025; 30/06/2025             | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                                                                 | Quảng Ninh      | 01/01/2016                         | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | tỉnh, thành phố | ngày quyết định | cơ quan bầu            | cơ quan phê chuẩn         | cơ quan giới thiệu              |
      | Phó Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Chủ tịch Hội đồng nhân dân tỉnh |
      | Chủ tịch Ủy ban nhân dân tỉnh       | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ       | Chủ tịch Hội đồng nhân dân tỉnh |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh   | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ       | Chủ tịch Ủy ban nhân dân tỉnh   |

  Kịch bản: Bổ nhiệm: cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                   | tỉnh, thành phố | ngày quyết định | cơ quan bầu                           |
      | Phó Trưởng ban của Hội đồng nhân dân huyện; Trưởng ban của Hội đồng nhân dân huyện; Ủy viên Ủy ban nhân dân huyện                                           | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân huyện               |
      | Phó Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu; Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu; Ủy viên Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân xã, phường, đặc khu |
      | Tổng Thư ký Quốc hội - Chủ nhiệm Văn phòng Quốc hội                                                                                                         |                 | 01/01/2016      | Quốc hội                              |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | ngày quyết định                    | cấp quyết định                   | cấp quản lý                      | người ký quyết định | cơ quan trình               | kết luận      |
      | Thứ trưởng                      | 28/02/2025; 01/03/2025; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Bộ trưởng                   | chưa xác định |
      | Phó thủ trưởng cơ quan ngang bộ | 28/02/2025; 01/03/2025             | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Thủ trưởng cơ quan ngang bộ | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan giới thiệu, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                           | ngày quyết định | cấp quyết định | cấp quản lý  | cơ quan bầu | cơ quan giới thiệu | cơ quan được lấy ý kiến       |
      | Tổng Thư ký Quốc hội - Chủ nhiệm Văn phòng Quốc hội | 15/01/2026      | Bộ Chính trị   | Bộ Chính trị | Quốc hội    | Bộ Chính trị       | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | ngày quyết định | cấp quyết định                   | cấp quản lý  | người ký quyết định       | kết luận      |
      | Trưởng ban thuộc Ủy ban Thường vụ Quốc hội | 28/02/2025      | có thể: Ban Bí thư; Bộ Chính trị | Bộ Chính trị | Ủy ban Thường vụ Quốc hội | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | tỉnh, thành phố | ngày quyết định | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh     | Quảng Ninh      | 10/03/2016      | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 10/03/2016      | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Ủy ban nhân dân tỉnh   | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định        | người ký quyết định           | cơ quan thẩm định   |
      | Chủ tịch Ủy ban nhân dân quận | Đà Nẵng         | 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch Ủy ban nhân dân quận | Hồ Chí Minh     | 01/07/2021; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025                         | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan nhà nước chỉ định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định        | cấp quyết định | cấp quản lý  | cơ quan nhà nước chỉ định |
      | Chủ tịch Ủy ban nhân dân tỉnh   | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Bộ Chính trị   | Bộ Chính trị | Thủ tướng Chính phủ       |
      | Chủ tịch Hội đồng nhân dân tỉnh | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Bộ Chính trị   | Bộ Chính trị | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan nhà nước chỉ định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                            | tỉnh, thành phố | ngày quyết định        | cấp quyết định                            | cơ quan nhà nước chỉ định          | kết luận      |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh                    | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Ban Bí thư                                | Thủ tướng Chính phủ                | đã xác định   |
      | Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/08/2025 | Ban Thường vụ Đảng ủy xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | đã xác định   |
      | Phó Trưởng đoàn đại biểu Quốc hội tỉnh               | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | tham khảo: Ban Thường vụ Tỉnh ủy          | Ủy ban Thường vụ Quốc hội          | chưa xác định |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                   | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | có thể: Ban Bí thư; Bộ Chính trị          | Ủy ban Thường vụ Quốc hội          | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan nhà nước chỉ định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan nhà nước chỉ định | cơ quan thẩm định   |
      | Trưởng ban của Hội đồng nhân dân tỉnh | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Ban Thường vụ Tỉnh ủy | Ủy ban Thường vụ Quốc hội | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cơ quan nhà nước chỉ định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                    | tỉnh, thành phố | ngày quyết định        | cơ quan nhà nước chỉ định          |
      | Ủy viên Ủy ban nhân dân tỉnh | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Thường trực Hội đồng nhân dân tỉnh |

  Kịch bản: Phong, thăng quân hàm: người ký quyết định, cơ quan trình
    Biết nội dung công tác "phong, thăng quân hàm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | ngày quyết định | người ký quyết định | cơ quan trình       |
      | Cấp hàm Chuẩn Đô đốc Hải quân; Cấp hàm Trung tướng | 01/01/2014      | Chủ tịch nước       | Thủ tướng Chính phủ |

  Kịch bản: Cách chức: cấp quyết định, người ký quyết định, cơ quan thẩm định
    Biết nội dung công tác "cách chức"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định                                                                                            | cấp quyết định                   | người ký quyết định           | cơ quan thẩm định              | kết luận      |
      | Chủ tịch Ủy ban nhân dân huyện                   | Quảng Ninh      | 30/06/2021; 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Tỉnh ủy            | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy            | đã xác định   |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 01/07/2025                                                                                                 | Ban Thường vụ Tỉnh ủy            | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy            | đã xác định   |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 17/11/2025; 15/01/2026                                                                                     | Ban Thường vụ Tỉnh ủy            | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | đã xác định   |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh                | Quảng Ninh      | 28/02/2025; 01/03/2025; 17/11/2025; 15/01/2026                                                             | Ban Thường vụ Tỉnh ủy            | Thủ tướng Chính phủ           | Bộ Nội vụ                      | đã xác định   |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 17/11/2025; 15/01/2026                                                                                     | tham khảo: Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Sở Nội vụ                      | chưa xác định |

  Kịch bản: Cách chức: cấp quyết định, người ký quyết định
    Biết nội dung công tác "cách chức"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                      | tỉnh, thành phố | ngày quyết định                                                                                            | cấp quyết định                   | người ký quyết định            | kết luận      |
      | Phó Chủ tịch Ủy ban nhân dân huyện                                                             | Quảng Ninh      | 30/06/2021; 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh  | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu                                               | Quảng Ninh      | 01/07/2025                                                                                                 | tham khảo: Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh  | chưa xác định |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 30/06/2021; 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Huyện ủy           | Chủ tịch Ủy ban nhân dân huyện | đã xác định   |

  Kịch bản: Cách chức: người ký quyết định
    Biết nội dung công tác "cách chức"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                      | tỉnh, thành phố | ngày quyết định | người ký quyết định            |
      | Chủ tịch Ủy ban nhân dân tỉnh; Phó Chủ tịch Ủy ban nhân dân tỉnh                               | Quảng Ninh      | 01/01/2016      | Thủ tướng Chính phủ            |
      | Chủ tịch Ủy ban nhân dân huyện; Phó Chủ tịch Ủy ban nhân dân huyện                             | Quảng Ninh      | 01/01/2016      | Chủ tịch Ủy ban nhân dân tỉnh  |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/01/2016      | Chủ tịch Ủy ban nhân dân huyện |

  Kịch bản: Cách chức: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan thẩm định
    Biết nội dung công tác "cách chức"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cấp quản lý                      | người ký quyết định | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 28/02/2025; 01/03/2025 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Cách chức: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "cách chức"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cấp quản lý                      | người ký quyết định | cơ quan trình | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 17/11/2025; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Bộ Nội vụ     | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Tạm đình chỉ công tác: người ký quyết định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                | tỉnh, thành phố | ngày quyết định                                                                                                        | người ký quyết định                            |
      | Chủ tịch Ủy ban nhân dân huyện; Phó Chủ tịch Ủy ban nhân dân huyện                                       | Quảng Ninh      | 01/01/2016; 30/06/2021; 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Chủ tịch Ủy ban nhân dân tỉnh                  |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu           | Quảng Ninh      | 01/01/2016; 30/06/2021; 01/07/2021; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Chủ tịch Ủy ban nhân dân huyện                 |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu                                                         | Quảng Ninh      | 01/07/2025; 15/01/2026                                                                                                 | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu   |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu; Trưởng ban của Hội đồng nhân dân tỉnh                    | Quảng Ninh      | 01/07/2025; 15/01/2026                                                                                                 | Chủ tịch Hội đồng nhân dân tỉnh                |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu; Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026                                                                                                 | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu                                                             | Quảng Ninh      | 01/07/2025; 15/01/2026                                                                                                 | Chủ tịch Ủy ban nhân dân tỉnh                  |
      | Chủ tịch Ủy ban nhân dân tỉnh; Phó Chủ tịch Ủy ban nhân dân tỉnh                                         | Quảng Ninh      | 01/01/2016                                                                                                             | Thủ tướng Chính phủ                            |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định, người ký quyết định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | người ký quyết định           |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 28/02/2025             | Ban Thường vụ Tỉnh ủy | Thủ tướng Chính phủ           |

  Kịch bản: Tạm đình chỉ công tác: người ký quyết định, cơ quan trình
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | ngày quyết định | người ký quyết định | cơ quan trình       |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ | 01/01/2016      | Chủ tịch nước       | Thủ tướng Chính phủ |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | ngày quyết định                    | cấp quyết định | cấp quản lý  | người ký quyết định | cơ quan trình       |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ | 28/02/2025; 01/03/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Chủ tịch nước       | Thủ tướng Chính phủ |

  Kịch bản: Bãi nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn         | kết luận      |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 16/06/2025; 15/09/2025; 16/09/2025; 13/10/2025; 14/10/2025; 05/04/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | chưa xác định |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định        | cơ quan bầu            | cơ quan giới thiệu              | cơ quan thẩm định   |
      | Trưởng ban của Hội đồng nhân dân tỉnh | Quảng Ninh      | 16/06/2025; 15/09/2025; 16/09/2025; 13/10/2025; 14/10/2025; 05/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bãi nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 16/06/2025; 15/09/2025; 16/09/2025; 17/11/2025; 05/04/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Bãi nhiệm: cơ quan bầu, cơ quan giới thiệu
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                    | tỉnh, thành phố | ngày quyết định                                | cơ quan bầu            | cơ quan giới thiệu            |
      | Ủy viên Ủy ban nhân dân tỉnh | Quảng Ninh      | 16/06/2025; 15/09/2025; 16/09/2025; 05/04/2026 | Hội đồng nhân dân tỉnh | Chủ tịch Ủy ban nhân dân tỉnh |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                   | tỉnh, thành phố | ngày quyết định        | cấp quyết định                            | cơ quan bầu                           | cơ quan giới thiệu                           | kết luận      |
      | Phó Trưởng ban của Hội đồng nhân dân tỉnh   | Quảng Ninh      | 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy          | Hội đồng nhân dân tỉnh                | Chủ tịch Hội đồng nhân dân tỉnh              | chưa xác định |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/08/2025 | Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | đã xác định   |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                          | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn                   | kết luận      |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu; Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/06/2025; 30/06/2025                                                 | Ban Thường vụ Huyện ủy           | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân huyện | đã xác định   |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 16/06/2025; 30/06/2025                                                 | Ban Thường vụ Huyện ủy           | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện      | đã xác định   |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu                                                 | Quảng Ninh      | 01/07/2025; 15/08/2025; 16/08/2025; 13/10/2025; 14/10/2025; 05/04/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh  | chưa xác định |
      | Phó Trưởng đoàn đại biểu Quốc hội tỉnh                                                             | Quảng Ninh      | 15/09/2025                                                             | tham khảo: Ban Thường vụ Tỉnh ủy | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           | chưa xác định |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                                                                 | Quảng Ninh      | 16/06/2025; 15/09/2025                                                 | có thể: Ban Bí thư; Bộ Chính trị | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội           | chưa xác định |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                         | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                       | cơ quan bầu                           | kết luận      |
      | Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu; Ủy viên Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/06/2025; 30/06/2025                                                 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu | chưa xác định |
      | Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu                                              | Quảng Ninh      | 01/07/2025; 15/08/2025; 16/08/2025; 13/10/2025; 14/10/2025; 05/04/2026 | Ban Thường vụ Đảng ủy xã, phường, đặc khu            | Hội đồng nhân dân xã, phường, đặc khu | đã xác định   |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan thẩm định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định        | cơ quan bầu                           | cơ quan phê chuẩn                  | cơ quan thẩm định   |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/08/2025; 16/08/2025; 13/10/2025; 14/10/2025; 05/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định                    | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                             | cơ quan thẩm định              | kết luận      |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 01/07/2025; 15/08/2025; 16/08/2025 | Ban Thường vụ Tỉnh ủy            | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Ban Tổ chức Tỉnh ủy            | đã xác định   |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 17/11/2025; 05/04/2026             | Ban Thường vụ Tỉnh ủy            | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | đã xác định   |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 17/11/2025; 05/04/2026             | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu   | Sở Nội vụ                      | chưa xác định |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định                    | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                           | kết luận      |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/08/2025; 16/08/2025 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | chưa xác định |

  Kịch bản: Bãi nhiệm: cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | tỉnh, thành phố | ngày quyết định | cơ quan bầu                 | cơ quan phê chuẩn         |
      | Phó Trưởng đoàn đại biểu Quốc hội tỉnh | Quảng Ninh      | 16/06/2025      | Đoàn đại biểu Quốc hội tỉnh | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Điều động: cấp quyết định, cơ quan nhà nước chỉ định, người ký quyết định, cơ quan thẩm định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                    | tỉnh, thành phố | ngày quyết định | cấp quyết định        | cơ quan nhà nước chỉ định          | người ký quyết định                   | cơ quan thẩm định   | kết luận      |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025      | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | có thể: Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | chưa xác định |

  Kịch bản: Điều động: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, người ký quyết định, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định                    | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | người ký quyết định                   | cơ quan giới thiệu                             | cơ quan thẩm định              | kết luận      |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 15/01/2026                         | Ban Thường vụ Tỉnh ủy            | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | có thể: Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 15/01/2026                         | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | có thể: Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu   | Sở Nội vụ                      | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh                | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy            | Hội đồng nhân dân tỉnh                | Thủ tướng Chính phủ           | có thể: Thủ tướng Chính phủ           | Chủ tịch Ủy ban nhân dân tỉnh                  | Bộ Nội vụ                      | chưa xác định |

  Kịch bản: Điều động: cấp quyết định, cơ quan nhà nước chỉ định, người ký quyết định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cơ quan nhà nước chỉ định          | người ký quyết định                   | kết luận      |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025      | tham khảo: Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | có thể: Chủ tịch Ủy ban nhân dân tỉnh | chưa xác định |

  Kịch bản: Điều động: cơ quan bầu, cơ quan phê chuẩn, người ký quyết định, cơ quan giới thiệu
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | tỉnh, thành phố | ngày quyết định | cơ quan bầu            | cơ quan phê chuẩn   | người ký quyết định         | cơ quan giới thiệu              | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh     | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | có thể: Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | có thể: Thủ tướng Chính phủ | Chủ tịch Ủy ban nhân dân tỉnh   | chưa xác định |

  Kịch bản: Điều động: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, người ký quyết định, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                    | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn   | người ký quyết định         | cơ quan giới thiệu              | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 28/02/2025; 01/03/2025; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | có thể: Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Điều động: cấp quyết định, người ký quyết định, theo transfer.across_communes
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                        | tỉnh, thành phố | ngày quyết định        | transfer.across_communes | cấp quyết định                                       | người ký quyết định                          | kết luận      |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Phó Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở | Quảng Ninh      | 01/01/2026; 15/01/2026 | không                    | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | chưa xác định |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Phó Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở | Quảng Ninh      | 01/01/2026; 15/01/2026 | có                       | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Giám đốc Sở Giáo dục và Đào tạo              | chưa xác định |

  Kịch bản: Giao quyền: người ký quyết định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | tỉnh, thành phố | ngày quyết định | người ký quyết định |
      | Chủ tịch Ủy ban nhân dân tỉnh          | Quảng Ninh      | 01/01/2016      | Thủ tướng Chính phủ |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ |                 | 01/01/2016      | Thủ tướng Chính phủ |

  Kịch bản: Giao quyền: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | ngày quyết định                    | cấp quyết định | cấp quản lý  | người ký quyết định |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ | 28/02/2025; 01/03/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Thủ tướng Chính phủ |

  Kịch bản: Giao quyền: người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định | người ký quyết định | cơ quan trình | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 10/03/2016      | Thủ tướng Chính phủ | Bộ Nội vụ     | Bộ Nội vụ         |

  Kịch bản: Giao quyền: cấp quyết định, người ký quyết định, cơ quan thẩm định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                    | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | người ký quyết định           | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 17/11/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Sở Nội vụ         |
