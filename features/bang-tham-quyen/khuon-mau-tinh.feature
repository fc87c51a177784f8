# language: vi
Tính năng: Bảng thẩm quyền theo mẫu chung cấp tỉnh
  Mỗi dòng một loại chức danh, vào ngày đầu và ngày cuối mà quy định áp dụng; ô trống là không có cơ quan nào giữ vai trò ấy
  hoặc không hỏi.

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                               | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định        | cơ quan thẩm định   |
      | Chánh Văn phòng Tỉnh ủy; Trưởng ban của Tỉnh ủy; Tổng Biên tập báo, Giám đốc báo và phát thanh, truyền hình tỉnh                                                        | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                         | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Phó Chánh Văn phòng Tỉnh ủy; Phó Trưởng ban của Tỉnh ủy; Hiệu trưởng Trường Chính trị tỉnh                                                                              | Quảng Ninh      | 19/12/2017; 30/06/2025                                                                         | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh; Hiệu trưởng trường cao đẳng, đại học công lập thuộc tỉnh                                                          | Quảng Ninh      | 19/12/2017                                                                                     | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Bí thư Đảng ủy Khối của tỉnh; Phó Bí thư Đảng ủy Khối của tỉnh                                                                                                          | Quảng Ninh      | 19/12/2017; 28/02/2025                                                                         | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                                                                              | Quảng Ninh      | 19/12/2017; 31/12/2017; 01/01/2018; 17/06/2021; 18/06/2021; 17/08/2022; 18/08/2022; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                                                                              | Hà Nội          | 01/01/2018; 17/06/2021                                                                         | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Phó Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                                                                          | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 30/06/2025                                                 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Người đứng đầu đơn vị sự nghiệp khác thuộc Tỉnh ủy; Bí thư Đảng ủy xã, phường, đặc khu; Phó Bí thư Đảng ủy xã, phường, đặc khu; Phó Bí thư Đảng ủy Ủy ban nhân dân tỉnh | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                                                 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
      | Bí thư Đảng ủy các cơ quan Đảng tỉnh                                                                                                                                    | Quảng Ninh      | 01/07/2025; 15/01/2026                                                                         | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định                                                                                                                                                                                | cấp quyết định        | cơ quan bầu            | cơ quan giới thiệu              | cơ quan thẩm định   |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2020                                                                                                                                                                         | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Trưởng ban của Hội đồng nhân dân tỉnh                            | Quảng Ninh      | 19/12/2017; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 13/10/2025; 14/10/2025; 31/12/2025; 01/01/2026; 15/01/2026; 05/04/2026; 06/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định        | người ký quyết định                | cơ quan thẩm định   | cơ quan được lấy ý kiến            |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 18/09/2020; 16/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Trưởng đoàn đại biểu Quốc hội tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                                                                                                                                                                                     | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                      | kết luận      |
      | Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh; Phó Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh; Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh; Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước thuộc tỉnh; Chủ tịch Hội đồng quản lý quỹ tài chính của tỉnh; Phó Hiệu trưởng trường cao đẳng, trung cấp công lập thuộc tỉnh   | Quảng Ninh      | 19/12/2017                                                             | tham khảo: Ban Thường vụ Tỉnh ủy                    | chưa xác định |
      | Phó Tổng Biên tập báo, Phó Giám đốc báo và phát thanh, truyền hình tỉnh                                                                                                                                                                                                                                                                                                                       | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy                    | chưa xác định |
      | Ủy viên Ban Thường vụ Huyện ủy                                                                                                                                                                                                                                                                                                                                                                | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 30/06/2025                         | tham khảo: Ban Thường vụ Tỉnh ủy                    | chưa xác định |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Phó Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Người đứng đầu đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện                                                                                                                                                                                                                 | Quảng Ninh      | 19/12/2017                                                             | tham khảo: Ban Thường vụ Huyện ủy                   | chưa xác định |
      | Trưởng ban, Chánh Văn phòng đảng ủy trực thuộc Tỉnh ủy                                                                                                                                                                                                                                                                                                                                        | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Đảng ủy trực thuộc Tỉnh ủy | chưa xác định |
      | Cấp phó đơn vị sự nghiệp khác thuộc Tỉnh ủy; Ủy viên Ban Thường vụ Đảng ủy xã, phường, đặc khu                                                                                                                                                                                                                                                                                                | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                         | tham khảo: Ban Thường vụ Tỉnh ủy                    | chưa xác định |
      | Bí thư Đảng ủy xã, phường, đặc khu; Ủy viên Ban Thường vụ Đảng ủy xã, phường, đặc khu                                                                                                                                                                                                                                                                                                         | Quảng Ninh      | 19/12/2017; 30/06/2025                                                 | Ban Thường vụ Huyện ủy                              | đã xác định   |
      | Phó Trưởng Ban Xây dựng Đảng, Phó Chánh Văn phòng Đảng ủy xã, phường, đặc khu; Trưởng Ban Xây dựng Đảng, Chánh Văn phòng Đảng ủy xã, phường, đặc khu; Giám đốc, Phó Giám đốc Trung tâm Chính trị xã, phường, đặc khu; Bí thư Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân xã, phường, đặc khu; Phó Bí thư, Ủy viên Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy xã, phường, đặc khu           | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                            | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                                            | người ký quyết định                         | cơ quan được lấy ý kiến            | kết luận      |
      | Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 18/09/2020; 16/06/2025; 30/06/2025             | tham khảo: Ban Thường vụ Tỉnh ủy                          | Thường trực Hội đồng nhân dân tỉnh          | Trưởng đoàn đại biểu Quốc hội tỉnh | chưa xác định |
      | Cục trưởng Cục Thuế tỉnh                                             | Quảng Ninh      | 28/02/2025                                     | tham khảo: Ban cán sự đảng bộ                             | Bộ trưởng Bộ Tài chính                      | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Cục trưởng Cục Thi hành án dân sự tỉnh                               | Quảng Ninh      | 28/02/2025                                     | tham khảo: Ban cán sự đảng bộ                             | tham khảo: Bộ trưởng Bộ Tư pháp             | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh                           | Quảng Ninh      | 28/02/2025                                     | tham khảo: Ban cán sự đảng bộ                             | Thống đốc Ngân hàng Nhà nước                | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Cục trưởng Cục Quản lý thị trường tỉnh                               | Quảng Ninh      | 12/10/2018; 28/02/2025                         | tham khảo: Ban cán sự đảng bộ                             | tham khảo: Bộ trưởng                        | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Phó Giám đốc Kho bạc Nhà nước tỉnh                                   | Quảng Ninh      | 28/02/2025                                     | tham khảo: Ban cán sự đảng bộ                             | tham khảo: Bộ trưởng; Tổng cục trưởng       | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Trưởng Thi hành án dân sự tỉnh                                       | Quảng Ninh      | 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Đảng ủy bộ; Đảng ủy cục thuộc bộ | tham khảo: Bộ trưởng Bộ Tư pháp             | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Phó Trưởng Thi hành án dân sự tỉnh                                   | Quảng Ninh      | 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Đảng ủy bộ; Đảng ủy cục thuộc bộ | tham khảo: Bộ trưởng Bộ Tư pháp; Cục trưởng | Ban Thường vụ Tỉnh ủy              | chưa xác định |
      | Chánh Thanh tra huyện                                                | Quảng Ninh      | 19/12/2017; 30/06/2023; 01/07/2023; 30/06/2025 | Ban Thường vụ Huyện ủy                                    | Chủ tịch Ủy ban nhân dân huyện              | Chánh Thanh tra tỉnh               | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                   | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                            | cơ quan bầu                           | cơ quan giới thiệu                           | kết luận      |
      | Phó Trưởng ban của Hội đồng nhân dân tỉnh   | Quảng Ninh      | 19/12/2017; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy          | Hội đồng nhân dân tỉnh                | Chủ tịch Hội đồng nhân dân tỉnh              | chưa xác định |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/08/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh            | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định        | người ký quyết định           | cơ quan trình                              | cơ quan thẩm định   | cơ quan được lấy ý kiến  |
      | Chánh Thanh tra tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2023; 01/07/2023; 31/01/2025                                                 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban cán sự đảng Ủy ban nhân dân tỉnh       | Ban Tổ chức Tỉnh ủy | Tổng Thanh tra Chính phủ |
      | Chánh Thanh tra tỉnh | Quảng Ninh      | 01/03/2025; 30/06/2025; 01/07/2025; 19/11/2025; 20/11/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy | Tổng Thanh tra Chính phủ |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | tỉnh, thành phố | ngày quyết định | cấp quyết định        | cơ quan trình                        | cơ quan thẩm định   |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế | Quảng Ninh      | 19/12/2017      | Ban Thường vụ Tỉnh ủy | Ban cán sự đảng Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định        | người ký quyết định           | cơ quan trình                              | cơ quan thẩm định   |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế          | Quảng Ninh      | 01/03/2025; 30/06/2025; 01/07/2025; 19/11/2025; 20/11/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế          | Quảng Ninh      | 10/07/2018; 31/01/2025                                                                         | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban cán sự đảng Ủy ban nhân dân tỉnh       | Ban Tổ chức Tỉnh ủy |
      | Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh     | Quảng Ninh      | 01/07/2025; 19/11/2025; 20/11/2025; 31/12/2025; 01/01/2026; 15/01/2026                         | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Hiệu trưởng trường cao đẳng, đại học công lập thuộc tỉnh | Quảng Ninh      | 01/07/2025; 15/01/2026                                                                         | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                        | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định                    | người ký quyết định            | cơ quan trình                                                    | kết luận      |
      | Phó Chánh Thanh tra tỉnh                                                                                         | Quảng Ninh      | 19/12/2017; 30/06/2023; 01/07/2023                                                             | tham khảo: Ban Thường vụ Tỉnh ủy  | Chủ tịch Ủy ban nhân dân tỉnh  | Ban cán sự đảng Ủy ban nhân dân tỉnh; Chánh Thanh tra tỉnh       | chưa xác định |
      | Phó Chánh Thanh tra tỉnh                                                                                         | Quảng Ninh      | 30/06/2025                                                                                     | tham khảo: Ban Thường vụ Tỉnh ủy  | Chủ tịch Ủy ban nhân dân tỉnh  | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh; Chánh Thanh tra tỉnh | chưa xác định |
      | Phó Trưởng Ban Quản lý khu công nghiệp, khu kinh tế                                                              | Quảng Ninh      | 30/06/2025                                                                                     | tham khảo: Ban Thường vụ Tỉnh ủy  | Chủ tịch Ủy ban nhân dân tỉnh  | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh                       | chưa xác định |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở; Phó Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở | Quảng Ninh      | 20/10/2020; 30/06/2025                                                                         | tham khảo: Ban Thường vụ Huyện ủy | Chủ tịch Ủy ban nhân dân huyện | Phòng Nội vụ                                                     | chưa xác định |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh                                  | Quảng Ninh      | 01/07/2025; 19/11/2025; 20/11/2025; 14/12/2025; 15/12/2025; 31/12/2025; 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy  | Ủy ban nhân dân tỉnh           | tham khảo: Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh            | chưa xác định |
      | Phó Chánh Thanh tra tỉnh                                                                                         | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                                                 | tham khảo: Ban Thường vụ Tỉnh ủy  | Chủ tịch Ủy ban nhân dân tỉnh  | Chánh Thanh tra tỉnh                                             | chưa xác định |
      | Phó Trưởng Ban Quản lý khu công nghiệp, khu kinh tế                                                              | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                                                 | tham khảo: Ban Thường vụ Tỉnh ủy  | Chủ tịch Ủy ban nhân dân tỉnh  | tham khảo: Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh            | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                           | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cơ quan trình                        | kết luận      |
      | Phó Trưởng Ban Quản lý khu công nghiệp, khu kinh tế | Quảng Ninh      | 19/12/2017      | tham khảo: Ban Thường vụ Tỉnh ủy | Ban cán sự đảng Ủy ban nhân dân tỉnh | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | người ký quyết định           | cơ quan thẩm định   |
      | Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh     | Quảng Ninh      | 01/12/2020; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Hiệu trưởng trường cao đẳng, đại học công lập thuộc tỉnh | Quảng Ninh      | 30/06/2025             | Ban Thường vụ Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                                                                       | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                       | người ký quyết định                          | kết luận      |
      | Phó Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh                                                                                                                                                                                                                        | Quảng Ninh      | 01/12/2020; 30/06/2025; 15/01/2026                                     | tham khảo: Ban Thường vụ Tỉnh ủy                     | Chủ tịch Ủy ban nhân dân tỉnh                | chưa xác định |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh                                                                                                                                                                                                 | Quảng Ninh      | 01/01/2021; 30/06/2025                                                 | tham khảo: Ban Thường vụ Tỉnh ủy                     | Ủy ban nhân dân tỉnh                         | chưa xác định |
      | Chi cục trưởng thuộc sở                                                                                                                                                                                                                                                         | Quảng Ninh      | 19/12/2017; 28/02/2025; 01/03/2025; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Đảng ủy sở                                | tham khảo: Chủ tịch Ủy ban nhân dân tỉnh     | chưa xác định |
      | Trưởng phòng, Chánh Văn phòng sở                                                                                                                                                                                                                                                | Quảng Ninh      | 19/12/2017; 28/02/2025; 01/03/2025; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Đảng ủy sở                                | tham khảo: Giám đốc Sở                       | chưa xác định |
      | Chủ tịch Hội đồng quản lý quỹ tài chính của tỉnh; Phó Hiệu trưởng trường cao đẳng, trung cấp công lập thuộc tỉnh                                                                                                                                                                | Quảng Ninh      | 01/12/2020; 30/06/2025; 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Tỉnh ủy                     | Chủ tịch Ủy ban nhân dân tỉnh                | chưa xác định |
      | Người đứng đầu đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện                                                                                                                                                                                                                     | Quảng Ninh      | 01/12/2020; 30/06/2025                                                 | tham khảo: Ban Thường vụ Huyện ủy                    | Chủ tịch Ủy ban nhân dân huyện               | chưa xác định |
      | Kiểm soát viên doanh nghiệp nhà nước thuộc tỉnh                                                                                                                                                                                                                                 | Quảng Ninh      | 01/01/2021; 01/07/2025; 14/12/2025; 15/12/2025; 15/01/2026             | tham khảo: Ban Thường vụ Tỉnh ủy                     | Ủy ban nhân dân tỉnh                         | chưa xác định |
      | Giám đốc Trạm Y tế xã                                                                                                                                                                                                                                                           | Quảng Ninh      | 01/01/2026; 15/01/2026                                                 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | chưa xác định |
      | Trưởng trạm y tế xã                                                                                                                                                                                                                                                             | Quảng Ninh      | 01/07/2025; 31/12/2025                                                 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | tham khảo: Giám đốc Trung tâm Y tế khu vực   | chưa xác định |
      | Phó Chủ nhiệm Văn phòng Chủ tịch nước                                                                                                                                                                                                                                           |                 | 15/01/2026                                                             | có thể: Ban Bí thư; Bộ Chính trị                     | Chủ tịch nước                                | chưa xác định |
      | Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, phường, đặc khu; Trưởng phòng thuộc Ủy ban nhân dân xã, phường, đặc khu; Người đứng đầu đơn vị sự nghiệp thuộc Ủy ban nhân dân xã, phường, đặc khu; Cấp phó đơn vị sự nghiệp thuộc Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy xã, phường, đặc khu            | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định                   | cơ quan phê chuẩn    | người ký quyết định | kết luận      |
      | Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh      | 01/01/2021; 30/06/2025; 01/07/2025; 14/12/2025; 15/12/2025; 31/12/2025; 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Ủy ban nhân dân tỉnh | Hội đồng thành viên | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan nhà nước quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                 | tỉnh, thành phố | ngày quyết định                                | cơ quan nhà nước quyết định                 | kết luận      |
      | Phó Trưởng phòng ban Đảng, Văn phòng Tỉnh ủy                                              | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Tập thể lãnh đạo cơ quan, đơn vị | chưa xác định |
      | Trưởng phòng, Phó Trưởng phòng Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017                                     | tham khảo: Tập thể lãnh đạo cơ quan, đơn vị | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan nhà nước quyết định, người ký quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                 | tỉnh, thành phố | ngày quyết định                                                        | cơ quan nhà nước quyết định                 | người ký quyết định                                              | cơ quan được lấy ý kiến                                                | kết luận      |
      | Trưởng phòng, Phó Trưởng phòng Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 18/09/2020; 16/06/2025; 30/06/2025; 01/07/2025; 15/09/2025; 15/01/2026 | tham khảo: Tập thể lãnh đạo cơ quan, đơn vị | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Trưởng đoàn đại biểu Quốc hội tỉnh; Thường trực Hội đồng nhân dân tỉnh | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, tổ chức công nhận, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh        | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định        | cơ quan bầu                                   | tổ chức công nhận                               | cơ quan thẩm định   |
      | Bí thư Tỉnh đoàn | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Chấp hành tổ chức chính trị - xã hội tỉnh | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                     | tỉnh, thành phố | ngày quyết định                                | cấp quyết định        | cơ quan bầu                           | cơ quan thẩm định   |
      | Ủy viên Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh       | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Đại hội, Ban Chấp hành hội cấp tỉnh   | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, tổ chức công nhận
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                             | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                       | cơ quan bầu                                                  | tổ chức công nhận                                                                                                           | kết luận      |
      | Phó Bí thư Tỉnh đoàn                                                                                                  | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy                     | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh                                                                             | chưa xác định |
      | Phó Chủ tịch tổ chức chính trị - xã hội tỉnh                                                                          | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy                     | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                | có thể: Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân Việt Nam; Hội Cựu chiến binh Việt Nam | chưa xác định |
      | Người đứng đầu tổ chức chính trị - xã hội xã, phường, đặc khu                                                         | Quảng Ninh      | 19/12/2017; 30/06/2025                                                 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội huyện                                                                              | chưa xác định |
      | Cấp phó tổ chức chính trị - xã hội huyện                                                                              | Quảng Ninh      | 19/12/2017; 30/06/2025                                                 | tham khảo: Ban Thường vụ Huyện ủy                    | Ban Chấp hành tổ chức chính trị - xã hội huyện               | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                                                                               | chưa xác định |
      | Cấp phó tổ chức chính trị - xã hội xã, phường, đặc khu; Người đứng đầu tổ chức chính trị - xã hội xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026                                                 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội xã, phường, đặc khu | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                                                                               | chưa xác định |
      | Người đứng đầu tổ chức chính trị - xã hội huyện                                                                       | Quảng Ninh      | 19/12/2017; 30/06/2025                                                 | Ban Thường vụ Huyện ủy                               | Ban Chấp hành tổ chức chính trị - xã hội huyện               | Ban Chấp hành tổ chức chính trị - xã hội tỉnh                                                                               | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp chỉ định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                    | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp chỉ định          | cơ quan trình       |
      | Thành viên Ban cán sự đảng Ủy ban nhân dân tỉnh; Bí thư Ban cán sự đảng Tòa án nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 28/02/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định                                                                                                                                                        | cấp quyết định        | cơ quan bầu                           | cơ quan phê chuẩn                  | cơ quan thẩm định   |
      | Chủ tịch Hội đồng nhân dân huyện               | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025                                                                         | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện               | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch Ủy ban nhân dân huyện                 | Quảng Ninh      | 19/12/2017; 31/12/2017; 18/06/2021; 30/06/2021; 01/07/2021; 17/08/2022; 18/08/2022; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh      | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch Ủy ban nhân dân huyện                 | Hà Nội          | 01/01/2018; 17/06/2021                                                                                                                                                 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh      | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/08/2025; 13/10/2025; 14/10/2025; 31/12/2025; 01/01/2026; 15/01/2026; 05/04/2026; 06/04/2026                                                                         | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | tỉnh, thành phố | ngày quyết định                                                                                                                                | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn                  | kết luận      |
      | Phó Chủ tịch Hội đồng nhân dân huyện               | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025                                                 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện               | Thường trực Hội đồng nhân dân tỉnh | chưa xác định |
      | Phó Chủ tịch Ủy ban nhân dân huyện                 | Quảng Ninh      | 19/12/2017; 30/06/2021; 01/07/2021; 17/08/2022; 18/08/2022; 31/12/2024; 01/01/2025; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh      | chưa xác định |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/08/2025; 13/10/2025; 14/10/2025; 31/12/2025; 01/01/2026; 15/01/2026; 05/04/2026; 06/04/2026                                                 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | chưa xác định |
      | Phó Trưởng đoàn đại biểu Quốc hội tỉnh             | Quảng Ninh      | 01/07/2025; 15/09/2025; 16/09/2025; 15/01/2026                                                                                                 | tham khảo: Ban Thường vụ Tỉnh ủy | Đoàn đại biểu Quốc hội tỉnh           | Ủy ban Thường vụ Quốc hội          | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                        | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                       | cơ quan bầu                                          | kết luận      |
      | Phó Trưởng ban của Hội đồng nhân dân huyện; Ủy viên Ủy ban nhân dân huyện                                                        | Quảng Ninh      | 19/12/2017; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Ban Thường vụ Huyện ủy                               | Hội đồng nhân dân huyện                              | đã xác định   |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu; Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu | chưa xác định |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu                                                                                      | Quảng Ninh      | 19/12/2017; 28/02/2025; 01/03/2025; 15/06/2025                         | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Hội đồng nhân dân xã, phường, đặc khu                | chưa xác định |
      | Phó Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh                                                                      | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026                         | tham khảo: Ban Thường vụ Tỉnh ủy                     | Đại hội, Ban Chấp hành hội cấp tỉnh                  | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan nhà nước chỉ định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                            | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                       | cơ quan nhà nước chỉ định                         | kết luận      |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu                                                          | Quảng Ninh      | 16/06/2025; 30/06/2025 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Thường trực Hội đồng nhân dân xã, phường, đặc khu | chưa xác định |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu; Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025             | tham khảo: Ban Thường vụ Tỉnh ủy                     | Thường trực Hội đồng nhân dân tỉnh                | chưa xác định |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu                                                          | Quảng Ninh      | 01/07/2025; 15/08/2025 | Ban Thường vụ Đảng ủy xã, phường, đặc khu            | Thường trực Hội đồng nhân dân xã, phường, đặc khu | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan nhà nước chỉ định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan nhà nước chỉ định          | cơ quan thẩm định   |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/08/2025 | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu   | Quảng Ninh      | 01/07/2025             | Ban Thường vụ Tỉnh ủy | Thường trực Hội đồng nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                             | cơ quan thẩm định              | kết luận      |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu     | Quảng Ninh      | 17/11/2025; 31/12/2025; 01/01/2026; 15/01/2026; 05/04/2026; 06/04/2026 | Ban Thường vụ Tỉnh ủy            | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Ban Tổ chức Tỉnh ủy; Sở Nội vụ | đã xác định   |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 17/11/2025; 31/12/2025; 01/01/2026; 15/01/2026; 05/04/2026; 06/04/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu   | Sở Nội vụ                      | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định        | cấp quyết định                            | cơ quan phê chuẩn                                 |
      | Phó Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026 | Ban Thường vụ Đảng ủy xã, phường, đặc khu | Thường trực Hội đồng nhân dân xã, phường, đặc khu |

  Kịch bản: Bổ nhiệm: người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                          | tỉnh, thành phố | ngày quyết định        | người ký quyết định                    | kết luận      |
      | Cục trưởng Cục Hải quan tỉnh; Cục trưởng Cục Thuế tỉnh                                                             | Quảng Ninh      | 01/01/2016             | Bộ trưởng Bộ Tài chính                 | đã xác định   |
      | Giám đốc Bảo hiểm xã hội tỉnh, thành phố; Phó Giám đốc Bảo hiểm xã hội tỉnh, thành phố                             | Quảng Ninh      | 01/01/2016             | Tổng Giám đốc Bảo hiểm xã hội Việt Nam | đã xác định   |
      | Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh; Phó Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh                         | Quảng Ninh      | 01/01/2016             | Thống đốc Ngân hàng Nhà nước           | đã xác định   |
      | Chủ nhiệm Văn phòng Chủ tịch nước; Phó Chủ nhiệm Văn phòng Chủ tịch nước                                           |                 | 01/01/2016             | Chủ tịch nước                          | đã xác định   |
      | Phó Vụ trưởng và tương đương thuộc Văn phòng Chủ tịch nước; Vụ trưởng và tương đương thuộc Văn phòng Chủ tịch nước |                 | 01/01/2016; 15/01/2026 | Chủ nhiệm Văn phòng Chủ tịch nước      | đã xác định   |
      | Cục trưởng Cục Thi hành án dân sự tỉnh                                                                             | Quảng Ninh      | 01/01/2016             | tham khảo: Bộ trưởng Bộ Tư pháp        | chưa xác định |
      | Cục trưởng Cục Dự trữ Nhà nước khu vực; Phó Giám đốc Kho bạc Nhà nước tỉnh                                         | Quảng Ninh      | 01/01/2016             | tham khảo: Bộ trưởng; Tổng cục trưởng  | chưa xác định |
      | Chi cục trưởng Chi cục Thuế, Hải quan, Thi hành án dân sự, Thống kê dưới tỉnh                                      | Quảng Ninh      | 01/01/2016; 28/02/2025 | tham khảo: Tổng cục trưởng             | chưa xác định |
      | Phó Chi cục trưởng Chi cục Thuế, Hải quan, Thi hành án dân sự, Thống kê dưới tỉnh                                  | Quảng Ninh      | 01/01/2016             | tham khảo: Tổng cục trưởng             | chưa xác định |
      | Trưởng Phòng Thi hành án dân sự khu vực                                                                            | Quảng Ninh      | 01/07/2025; 15/01/2026 | tham khảo: Bộ trưởng Bộ Tư pháp        | chưa xác định |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                              | tỉnh, thành phố | ngày quyết định        | người ký quyết định                         | cơ quan được lấy ý kiến | kết luận      |
      | Giám đốc Bảo hiểm xã hội tỉnh, thành phố; Phó Giám đốc Bảo hiểm xã hội tỉnh, thành phố | Quảng Ninh      | 28/02/2025             | Tổng Giám đốc Bảo hiểm xã hội Việt Nam      | Ban Thường vụ Tỉnh ủy   | đã xác định   |
      | Cục trưởng Cục Dự trữ Nhà nước khu vực                                                 | Quảng Ninh      | 28/02/2025             | tham khảo: Bộ trưởng; Tổng cục trưởng       | Ban Thường vụ Tỉnh ủy   | chưa xác định |
      | Phó Chi cục trưởng Chi cục Thuế, Hải quan, Thi hành án dân sự, Thống kê dưới tỉnh      | Quảng Ninh      | 28/02/2025             | tham khảo: Tổng cục trưởng                  | Ban Thường vụ Tỉnh ủy   | chưa xác định |
      | Phó Trưởng Phòng Thi hành án dân sự khu vực                                            | Quảng Ninh      | 01/07/2025; 15/01/2026 | tham khảo: Bộ trưởng Bộ Tư pháp; Cục trưởng | Ban Thường vụ Tỉnh ủy   | chưa xác định |
      | Cục trưởng Cục Thi hành án dân sự tỉnh; Phó Cục trưởng Cục Thi hành án dân sự tỉnh     | Quảng Ninh      | 01/03/2025; 30/06/2025 | tham khảo: Bộ trưởng Bộ Tư pháp; Cục trưởng | Ban Thường vụ Tỉnh ủy   | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | ngày quyết định | cấp quyết định | cấp quản lý  | người ký quyết định |
      | Chủ nhiệm Văn phòng Chủ tịch nước | 15/01/2026      | Bộ Chính trị   | Bộ Chính trị | Chủ tịch nước       |

  Kịch bản: Chỉ định: cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                         | tỉnh, thành phố | ngày quyết định                                                        | cấp chỉ định                              |
      | Bí thư Đảng ủy các cơ quan Đảng tỉnh; Ủy viên Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh; Chủ nhiệm Ủy ban Kiểm tra đảng ủy trực thuộc Tỉnh ủy; Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra đảng ủy trực thuộc Tỉnh ủy | Quảng Ninh      | 01/02/2025; 30/06/2025; 01/07/2025; 15/01/2026                         | Ban Thường vụ Tỉnh ủy                     |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy; Chủ nhiệm Ủy ban Kiểm tra Huyện ủy; Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Huyện ủy                                                                                   | Quảng Ninh      | 19/12/2017; 30/06/2025                                                 | Ban Thường vụ Tỉnh ủy                     |
      | Phó Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                                                                                                                    | Quảng Ninh      | 19/12/2017; 31/12/2017; 01/01/2018; 17/06/2021; 18/06/2021; 30/06/2025 | Ban Thường vụ Tỉnh ủy                     |
      | Phó Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                                                                                                                    | Hà Nội          | 01/01/2018; 17/06/2021                                                 | Ban Thường vụ Tỉnh ủy                     |
      | Ủy viên Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu                                                                                                                                                               | Quảng Ninh      | 19/12/2017; 30/06/2025                                                 | Ban Thường vụ Huyện ủy                    |
      | Bí thư Đảng ủy xã, phường, đặc khu; Phó Bí thư Đảng ủy xã, phường, đặc khu; Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu; Ủy viên Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu                            | Quảng Ninh      | 01/07/2025; 15/01/2026                                                 | Ban Thường vụ Tỉnh ủy                     |
      | Bí thư Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân xã, phường, đặc khu; Phó Bí thư, Ủy viên Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân xã, phường, đặc khu                                           | Quảng Ninh      | 01/07/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy xã, phường, đặc khu |

  Kịch bản: Chỉ định: cấp chỉ định, cơ quan được lấy ý kiến
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                             | tỉnh, thành phố | ngày quyết định                                | cấp chỉ định          | cơ quan được lấy ý kiến    |
      | Bí thư Đảng ủy Công an tỉnh; Phó Bí thư, Ủy viên Đảng ủy Công an tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Đảng ủy Công an Trung ương |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định         | cấp chỉ định           |
      | Bí thư Đảng ủy xã, phường, đặc khu | Quảng Ninh      | 19/12/2017; 30/06/2025 | Ban Thường vụ Huyện ủy | Ban Thường vụ Huyện ủy |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định, cơ quan thẩm định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp chỉ định          | cơ quan thẩm định   |
      | Bí thư Đảng ủy Khối của tỉnh; Phó Bí thư Đảng ủy Khối của tỉnh | Quảng Ninh      | 19/12/2017; 28/02/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bầu: cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                               | tỉnh, thành phố | ngày quyết định                                | cấp chuẩn y                                           | kết luận      |
      | Bí thư đảng ủy khác trực thuộc Tỉnh ủy; Ủy viên Ban Thường vụ đảng ủy khác trực thuộc Tỉnh ủy                                                                           | Quảng Ninh      | 19/12/2017; 30/06/2025                         | Ban Thường vụ Tỉnh ủy                                 | đã xác định   |
      | Chủ nhiệm Ủy ban Kiểm tra đảng ủy trực thuộc Tỉnh ủy; Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra đảng ủy trực thuộc Tỉnh ủy                                                 | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy                                 | đã xác định   |
      | Bí thư Đảng ủy các cơ quan Đảng tỉnh; Ủy viên Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh                                                                                | Quảng Ninh      | 01/07/2025; 15/01/2026                         | Ban Thường vụ Tỉnh ủy                                 | đã xác định   |
      | Bí thư Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân xã, phường, đặc khu; Phó Bí thư, Ủy viên Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy xã, phường, đặc khu             | đã xác định   |
      | Bí thư Đảng ủy sở; Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành Đảng bộ sở                                                                                              | Quảng Ninh      | 19/12/2017; 30/06/2025                         | tham khảo: Ban Thường vụ Đảng ủy trực thuộc Tỉnh ủy   | chưa xác định |
      | Bí thư Đảng ủy sở; Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành Đảng bộ sở                                                                                              | Quảng Ninh      | 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh | chưa xác định |

  Kịch bản: Bầu: cơ quan bầu, cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                                 | tỉnh, thành phố | ngày quyết định        | cơ quan bầu                 | cấp chuẩn y            |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy; Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Huyện ủy                                                                                                                                               | Quảng Ninh      | 19/12/2017; 30/06/2025 | Ban Chấp hành Đảng bộ huyện | Ban Thường vụ Tỉnh ủy  |
      | Ủy viên Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu                                                                                                                                                                                       | Quảng Ninh      | 19/12/2017; 30/06/2025 | Đảng ủy xã, phường, đặc khu | Ban Thường vụ Huyện ủy |
      | Bí thư Đảng ủy xã, phường, đặc khu; Phó Bí thư Đảng ủy xã, phường, đặc khu; Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu; Ủy viên Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu; Ủy viên Ban Thường vụ Đảng ủy xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026 | Đảng ủy xã, phường, đặc khu | Ban Thường vụ Tỉnh ủy  |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan thẩm định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan bầu             | cơ quan phê chuẩn             | cơ quan thẩm định   |
      | Chủ tịch Ủy ban nhân dân huyện | Quảng Ninh      | 01/01/2018; 17/06/2021 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân huyện | Chủ tịch Ủy ban nhân dân tỉnh | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bầu: cấp chuẩn y, cơ quan được lấy ý kiến
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                             | tỉnh, thành phố | ngày quyết định                                | cấp chuẩn y           | cơ quan được lấy ý kiến    |
      | Bí thư Đảng ủy Công an tỉnh; Phó Bí thư, Ủy viên Đảng ủy Công an tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Đảng ủy Công an Trung ương |

  Kịch bản: Bầu: cấp chỉ định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                             | tỉnh, thành phố | ngày quyết định                                | cấp chỉ định                     | kết luận      |
      | Bí thư Đảng ủy Quân sự tỉnh; Phó Bí thư, Ủy viên Đảng ủy Quân sự tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định         | cơ quan bầu                 | cấp chuẩn y            |
      | Bí thư Đảng ủy xã, phường, đặc khu | Quảng Ninh      | 19/12/2017; 30/06/2025 | Ban Thường vụ Huyện ủy | Đảng ủy xã, phường, đặc khu | Ban Thường vụ Huyện ủy |

  Kịch bản: Bầu: cấp quyết định, cấp chuẩn y, cơ quan thẩm định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cấp chuẩn y           | cơ quan thẩm định   |
      | Bí thư Đảng ủy Khối của tỉnh; Phó Bí thư Đảng ủy Khối của tỉnh | Quảng Ninh      | 19/12/2017; 28/02/2025 | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bầu: cấp quyết định, cơ quan thẩm định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | tỉnh, thành phố | ngày quyết định                                | cấp quyết định        | cơ quan thẩm định   |
      | Chánh Văn phòng Tỉnh ủy; Trưởng ban của Tỉnh ủy | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn                  | kết luận      |
      | Phó Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Thường trực Hội đồng nhân dân tỉnh | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | cơ quan bầu                           | cơ quan phê chuẩn             | cơ quan giới thiệu                           | cơ quan thẩm định | kết luận      |
      | Phó Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/01/2026; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | Sở Nội vụ         | chưa xác định |

  Kịch bản: Bầu: cấp quyết định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | tỉnh, thành phố | ngày quyết định        | cấp quyết định                            |
      | Giám đốc, Phó Giám đốc Trung tâm Chính trị xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026 | Ban Thường vụ Đảng ủy xã, phường, đặc khu |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan thẩm định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | tỉnh, thành phố | ngày quyết định        | cấp quyết định        | cơ quan thẩm định   |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy | Quảng Ninh      | 01/01/2018; 17/06/2021 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Giao phụ trách: cấp quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                       | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                                        | kết luận      |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                      | Quảng Ninh      | 19/12/2017; 31/12/2017; 18/06/2021; 30/06/2025 | tham khảo: Thường trực Tỉnh ủy                        | chưa xác định |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                                                                      | Hà Nội          | 01/01/2018; 17/06/2021                         | tham khảo: Thường trực Tỉnh ủy                        | chưa xác định |
      | Phó Trưởng Ban Quản lý khu công nghiệp, khu kinh tế                                                             | Quảng Ninh      | 19/12/2017                                     | tham khảo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy | chưa xác định |
      | Phó Bí thư Tỉnh ủy được phân công xử lý công việc hằng ngày của Đảng bộ                                         | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy | chưa xác định |
      | Bí thư Tỉnh đoàn                                                                                                | Quảng Ninh      | 19/12/2017; 30/06/2025                         | Ban Thường vụ Tỉnh ủy                                 | đã xác định   |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế; Chủ tịch Hội đồng nhân dân tỉnh; Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/12/2017                                     | Ban Thường vụ Tỉnh ủy                                 | đã xác định   |
      | Bí thư Đảng ủy xã, phường, đặc khu                                                                              | Quảng Ninh      | 19/12/2017; 30/06/2025                         | Ban Thường vụ Huyện ủy                                | đã xác định   |
      | Bí thư Đảng ủy xã, phường, đặc khu                                                                              | Quảng Ninh      | 01/07/2025; 15/01/2026                         | Ban Thường vụ Tỉnh ủy                                 | đã xác định   |

  Kịch bản: Giao phụ trách: cấp quyết định, người ký quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                           | tỉnh, thành phố | ngày quyết định                    | cấp quyết định                                        | người ký quyết định            | kết luận      |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế     | Quảng Ninh      | 30/06/2025; 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy                                 | Chủ tịch Ủy ban nhân dân tỉnh  | đã xác định   |
      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu        | Quảng Ninh      | 19/12/2017; 30/06/2025             | Ban Thường vụ Huyện ủy                                | Chủ tịch Ủy ban nhân dân huyện | đã xác định   |
      | Phó Trưởng Ban Quản lý khu công nghiệp, khu kinh tế | Quảng Ninh      | 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh  | chưa xác định |

  Kịch bản: Giao phụ trách: cấp quyết định, người ký quyết định, cơ quan trình
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                                        | người ký quyết định           | cơ quan trình        | kết luận      |
      | Phó Chánh Thanh tra tỉnh | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh | Chánh Thanh tra tỉnh | chưa xác định |

  Kịch bản: Giao phụ trách: cấp quyết định, cấp quản lý
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | tỉnh, thành phố | ngày quyết định                    | cấp quyết định        | cấp quản lý                      |
      | Chủ tịch Hội đồng nhân dân tỉnh; Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 30/06/2025; 01/07/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | có thể: Ban Bí thư; Bộ Chính trị |

  Kịch bản: Giao quyền: cấp quyết định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                               | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                        | kết luận      |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                              | Quảng Ninh      | 01/01/2018; 17/06/2021 | tham khảo: Thường trực Tỉnh ủy                        | chưa xác định |
      | Phó Bí thư Tỉnh ủy được phân công xử lý công việc hằng ngày của Đảng bộ | Quảng Ninh      | 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy | chưa xác định |

  Kịch bản: Kỷ luật: cấp quyết định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                                              | kết luận      |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy | Quảng Ninh      | 19/12/2017; 30/06/2025                         | tham khảo: Ban Thường vụ Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy   | chưa xác định |
      | Tỉnh ủy viên                               | Quảng Ninh      | 19/12/2017; 30/06/2025; 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy   | chưa xác định |
      | Bí thư Đảng ủy xã, phường, đặc khu         | Quảng Ninh      | 19/12/2017; 30/06/2025                         | tham khảo: Ban Thường vụ Huyện ủy; Ủy ban Kiểm tra Huyện ủy | chưa xác định |
      | Bí thư Đảng ủy xã, phường, đặc khu         | Quảng Ninh      | 01/07/2025; 15/01/2026                         | tham khảo: Ban Thường vụ Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy   | chưa xác định |

  Kịch bản: Kỷ luật: cấp quyết định, người ký quyết định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                                                                                    | người ký quyết định                          | kết luận      |
      | Trưởng phòng thuộc Ủy ban nhân dân huyện                                                                                         | Quảng Ninh      | 19/12/2017; 30/06/2025 | tham khảo: Ban Thường vụ Huyện ủy; Ủy ban Kiểm tra Huyện ủy                                       | Chủ tịch Ủy ban nhân dân huyện               | chưa xác định |
      | Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, phường, đặc khu; Trưởng phòng thuộc Ủy ban nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/01/2026 | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu; Ủy ban Kiểm tra Đảng ủy xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu | chưa xác định |

  Kịch bản: Điều động: cấp quyết định, cơ quan thẩm định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định                                | cấp quyết định        | cơ quan thẩm định   |
      | Bí thư Đảng ủy xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 31/12/2025; 01/01/2026; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |
