# language: vi
Tính năng: Bảng thẩm quyền ở doanh nghiệp nhà nước, trường học, đơn vị sự nghiệp
  Mỗi dòng một loại chức danh, vào ngày đầu và ngày cuối mà quy định áp dụng; ô trống là không có cơ quan nào giữ vai trò ấy
  hoặc không hỏi.

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                          | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                                       | người ký quyết định                                         | kết luận      |
      | Hiệu trưởng trường trung học phổ thông; Phó Hiệu trưởng trường trung học phổ thông | Quảng Ninh      | 20/10/2020; 31/12/2025                         | tham khảo: Đảng ủy sở                                | tham khảo: Giám đốc Sở Giáo dục và Đào tạo                  | chưa xác định |
      | Giám đốc đơn vị sự nghiệp thuộc sở; Phó Giám đốc đơn vị sự nghiệp thuộc sở         | Quảng Ninh      | 01/12/2020; 15/01/2026                         | tham khảo: Đảng ủy sở                                | tham khảo: Giám đốc Sở                                      | chưa xác định |
      | Cấp phó đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện                               | Quảng Ninh      | 01/12/2020; 30/06/2025                         | tham khảo: Ban Thường vụ Huyện ủy                    | Chủ tịch Ủy ban nhân dân huyện                              | chưa xác định |
      | Giám đốc Trung tâm Y tế huyện; Phó Giám đốc Trung tâm Y tế huyện                   | Quảng Ninh      | 01/12/2020; 30/06/2025                         | tham khảo: Ban Thường vụ Huyện ủy                    | tham khảo: Giám đốc Sở Y tế; Chủ tịch Ủy ban nhân dân huyện | chưa xác định |
      | Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp                              |                 | 29/09/2018; 28/02/2025                         | có thể: Ban Bí thư; Bộ Chính trị                     | Thủ tướng Chính phủ                                         | chưa xác định |
      | Thành viên Hội đồng thành viên doanh nghiệp nhà nước thuộc tỉnh                    | Quảng Ninh      | 01/01/2021; 14/12/2025; 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy                     | Ủy ban nhân dân tỉnh                                        | chưa xác định |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh                   | Quảng Ninh      | 01/01/2021; 14/12/2025; 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy                     | Hội đồng thành viên                                         | chưa xác định |
      | Người đại diện phần vốn nhà nước của tỉnh tại doanh nghiệp                         | Quảng Ninh      | 01/01/2021; 15/01/2026                         | tham khảo: Ban Thường vụ Tỉnh ủy                     | Chủ tịch Ủy ban nhân dân tỉnh                               | chưa xác định |
      | Tổng Giám đốc Bảo hiểm xã hội Việt Nam                                             |                 | 20/09/2020; 28/02/2025                         | có thể: Ban Bí thư; Bộ Chính trị                     | Thủ tướng Chính phủ                                         | chưa xác định |
      | Phó Giám đốc Trạm Y tế xã                                                          | Quảng Ninh      | 01/01/2026; 15/01/2026                         | tham khảo: Ban Thường vụ Đảng ủy xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu                | chưa xác định |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo     |                 | 30/06/2019                                     | Ban cán sự đảng bộ                                   | Bộ trưởng Bộ Giáo dục và Đào tạo                            | đã xác định   |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo     |                 | 01/01/2026; 15/01/2026                         | Ban Thường vụ Đảng ủy bộ                             | Bộ trưởng Bộ Giáo dục và Đào tạo                            | đã xác định   |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                        | ngày quyết định        | cơ quan bầu     | cơ quan phê chuẩn         |
      | Chủ tịch Hội đồng trường đại học công lập; Hiệu trưởng trường đại học, Giám đốc đại học công lập | 01/07/2019; 31/12/2025 | Hội đồng trường | Cơ quan quản lý trực tiếp |
      | Hiệu trưởng trường thành viên đại học quốc gia                                                   | 01/07/2019; 31/12/2025 | Hội đồng trường | Giám đốc Đại học Quốc gia |

  Kịch bản: Bổ nhiệm: người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                                   | tỉnh, thành phố | ngày quyết định                                | người ký quyết định                                                                                        | kết luận      |
      | Phó Hiệu trưởng trường đại học, Phó Giám đốc đại học công lập; Phó Hiệu trưởng, Phó Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo; Phó Hiệu trưởng, Phó Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ |                 | 01/07/2019; 31/12/2025                         | Hội đồng trường                                                                                            | đã xác định   |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo                                                                                                                                                              |                 | 01/01/2013                                     | Bộ trưởng Bộ Giáo dục và Đào tạo                                                                           | đã xác định   |
      | Hiệu trưởng trường đại học, Giám đốc đại học công lập                                                                                                                                                                                       |                 | 01/01/2013; 30/06/2019; 01/01/2026; 15/01/2026 | Cơ quan quản lý trực tiếp                                                                                  | đã xác định   |
      | Phó Hiệu trưởng trường đại học, Phó Giám đốc đại học công lập                                                                                                                                                                               |                 | 01/01/2026; 15/01/2026                         | Cơ quan quản lý trực tiếp                                                                                  | đã xác định   |
      | Phó Giám đốc Đại học Quốc gia; Phó Hiệu trưởng, Phó Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo                                                                                                                       |                 | 01/01/2026; 15/01/2026                         | Bộ trưởng Bộ Giáo dục và Đào tạo                                                                           | đã xác định   |
      | Hiệu trưởng trường thành viên đại học quốc gia                                                                                                                                                                                              |                 | 01/01/2014; 30/06/2019; 01/01/2026; 15/01/2026 | Giám đốc Đại học Quốc gia                                                                                  | đã xác định   |
      | Phó Hiệu trưởng trường thành viên đại học quốc gia                                                                                                                                                                                          |                 | 01/01/2026; 15/01/2026                         | Giám đốc Đại học Quốc gia                                                                                  | đã xác định   |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp khác; Thành viên Hội đồng thành viên doanh nghiệp nhà nước                                                                                                                      |                 | 29/09/2018; 01/01/2021; 28/02/2025; 15/01/2026 | Cơ quan đại diện chủ sở hữu                                                                                | đã xác định   |
      | Phó Tổng Giám đốc tập đoàn, tổng công ty nhà nước                                                                                                                                                                                           |                 | 29/09/2018; 01/01/2021; 28/02/2025; 15/01/2026 | Hội đồng thành viên                                                                                        | đã xác định   |
      | Phó Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp                                                                                                                                                                                   |                 | 29/09/2018; 28/02/2025                         | Thủ tướng Chính phủ                                                                                        | đã xác định   |
      | Chủ tịch, Thành viên Hội đồng thành viên, Trưởng Ban kiểm soát ngân hàng thương mại nhà nước                                                                                                                                                |                 | 01/01/2021; 15/01/2026                         | Thống đốc Ngân hàng Nhà nước                                                                               | đã xác định   |
      | Chủ tịch Hội đồng Đại học Quốc gia; Phó Giám đốc Đại học Quốc gia                                                                                                                                                                           |                 | 01/01/2014; 31/12/2025                         | Thủ tướng Chính phủ                                                                                        | đã xác định   |
      | Trưởng trạm y tế xã                                                                                                                                                                                                                         | Quảng Ninh      | 11/12/2015; 30/06/2025                         | Giám đốc Trung tâm Y tế huyện                                                                              | đã xác định   |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ                                                                                                                                                                |                 | 01/01/2013                                     | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước                                                            | chưa xác định |
      | Phó Hiệu trưởng, Phó Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ                                                                                                                                                        |                 | 01/01/2026; 15/01/2026                         | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước                                                            | chưa xác định |
      | Chủ tịch Hội đồng thành viên tổng công ty nhà nước; Thành viên Hội đồng thành viên, Kiểm soát viên tập đoàn, tổng công ty nhà nước                                                                                                          |                 | 29/09/2018                                     | có thể: Ủy ban Quản lý vốn nhà nước tại doanh nghiệp                                                       | chưa xác định |
      | Chủ tịch Hội đồng thành viên tổng công ty nhà nước; Thành viên Hội đồng thành viên, Kiểm soát viên tập đoàn, tổng công ty nhà nước                                                                                                          |                 | 01/01/2021; 28/02/2025                         | có thể: Ủy ban Quản lý vốn nhà nước tại doanh nghiệp; Cơ quan đại diện chủ sở hữu; Bộ trưởng Bộ Quốc phòng | chưa xác định |
      | Người đứng đầu đơn vị thuộc tập đoàn, tổng công ty nhà nước; Cấp phó đơn vị thuộc tập đoàn, tổng công ty nhà nước                                                                                                                           |                 | 29/09/2018; 31/12/2020; 01/01/2021; 15/01/2026 | tham khảo: Hội đồng thành viên; Tổng Giám đốc doanh nghiệp nhà nước                                        | chưa xác định |
      | Chủ tịch Hội đồng thành viên tổng công ty nhà nước; Thành viên Hội đồng thành viên, Kiểm soát viên tập đoàn, tổng công ty nhà nước                                                                                                          |                 | 01/03/2025; 15/01/2026                         | có thể: Cơ quan đại diện chủ sở hữu; Bộ trưởng Bộ Quốc phòng; Bộ trưởng Bộ Tài chính; Bộ trưởng Bộ Công an | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                      | ngày quyết định | cấp quyết định           | cơ quan bầu     | cơ quan phê chuẩn                               | kết luận      |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo | 01/07/2019      | Ban cán sự đảng bộ       | Hội đồng trường | Bộ trưởng Bộ Giáo dục và Đào tạo                | đã xác định   |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo | 31/12/2025      | Ban Thường vụ Đảng ủy bộ | Hội đồng trường | Bộ trưởng Bộ Giáo dục và Đào tạo                | đã xác định   |
      | Chủ tịch Hội đồng trường, Hội đồng đại học trực thuộc bộ, cơ quan ngang bộ     | 01/07/2019      | Ban cán sự đảng bộ       | Hội đồng trường | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước | chưa xác định |
      | Chủ tịch Hội đồng trường, Hội đồng đại học trực thuộc bộ, cơ quan ngang bộ     | 31/12/2025      | Ban Thường vụ Đảng ủy bộ | Hội đồng trường | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                 | ngày quyết định        | cấp quyết định                   | cấp quản lý                      | người ký quyết định | kết luận      |
      | Giám đốc Đại học Quốc gia | 01/01/2026; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định        | cấp quyết định                                        | người ký quyết định | cơ quan trình               | cơ quan thẩm định | kết luận      |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 28/02/2025; 15/01/2026 | có thể: Ban Thường vụ Đảng ủy Chính phủ; Bộ Chính trị | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Bổ nhiệm: cơ quan phê chuẩn, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                   | ngày quyết định                                | cơ quan phê chuẩn            | người ký quyết định |
      | Tổng Giám đốc Tập đoàn Tổng hợp             | 29/09/2018; 01/01/2021; 28/02/2025; 15/01/2026 | Cơ quan đại diện chủ sở hữu  | Hội đồng thành viên |
      | Tổng Giám đốc ngân hàng thương mại nhà nước | 01/01/2021; 15/01/2026                         | Thống đốc Ngân hàng Nhà nước | Hội đồng thành viên |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                        | ngày quyết định        | cơ quan bầu       | cơ quan giới thiệu           |
      | Chủ tịch, Thành viên Hội đồng quản trị công ty cổ phần có vốn chi phối của Nhà nước              | 01/01/2021; 15/01/2026 | Hội đồng quản trị | Cơ quan đại diện chủ sở hữu  |
      | Chủ tịch, Thành viên Hội đồng quản trị ngân hàng thương mại cổ phần có vốn chi phối của Nhà nước | 01/01/2021; 15/01/2026 | Hội đồng quản trị | Thống đốc Ngân hàng Nhà nước |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                  | ngày quyết định        | người ký quyết định | cơ quan giới thiệu           |
      | Tổng Giám đốc, Phó Tổng Giám đốc công ty cổ phần có vốn chi phối của Nhà nước              | 01/01/2021; 15/01/2026 | Hội đồng quản trị   | Cơ quan đại diện chủ sở hữu  |
      | Tổng Giám đốc, Phó Tổng Giám đốc ngân hàng thương mại cổ phần có vốn chi phối của Nhà nước | 01/01/2021; 15/01/2026 | Hội đồng quản trị   | Thống đốc Ngân hàng Nhà nước |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định | người ký quyết định | cơ quan trình               | cơ quan thẩm định |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 30/12/2012      | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |

  Kịch bản: Giao phụ trách: người ký quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | ngày quyết định        | người ký quyết định                                   | kết luận      |
      | Hiệu trưởng trường đại học, Giám đốc đại học công lập | 01/07/2019; 31/12/2025 | tham khảo: Hội đồng trường; Cơ quan quản lý trực tiếp | chưa xác định |

  Kịch bản: Giao phụ trách: cấp quyết định, người ký quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                    | ngày quyết định | cấp quyết định           | người ký quyết định                                   | kết luận      |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ | 01/07/2019      | Ban cán sự đảng bộ       | tham khảo: Hội đồng trường; Cơ quan quản lý trực tiếp | chưa xác định |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ | 31/12/2025      | Ban Thường vụ Đảng ủy bộ | tham khảo: Hội đồng trường; Cơ quan quản lý trực tiếp | chưa xác định |

  Kịch bản: Biệt phái: người ký quyết định
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                         | tỉnh, thành phố | ngày quyết định        | người ký quyết định  |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh; Thành viên Hội đồng thành viên doanh nghiệp nhà nước thuộc tỉnh; Kiểm soát viên doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh      | 15/12/2025; 15/01/2026 | Ủy ban nhân dân tỉnh |

  Kịch bản: Biệt phái: cơ quan phê chuẩn, người ký quyết định
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | tỉnh, thành phố | ngày quyết định        | cơ quan phê chuẩn    | người ký quyết định |
      | Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh      | 15/12/2025; 15/01/2026 | Ủy ban nhân dân tỉnh | Hội đồng thành viên |

  Kịch bản: Bầu: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định        | cấp quyết định                   | người ký quyết định | kết luận      |
      | Phó Tổng Giám đốc, Phó Giám đốc doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh      | 15/12/2025; 15/01/2026 | tham khảo: Ban Thường vụ Tỉnh ủy | Hội đồng thành viên | chưa xác định |
