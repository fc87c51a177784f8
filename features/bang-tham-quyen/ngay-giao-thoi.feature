# language: vi
Tính năng: Thẩm quyền ngay trước và từ ngày một văn bản có hiệu lực hoặc hết hiệu lực
  “–” là không có văn bản nào trong bộ quy tắc trao vai trò ấy vào ngày ấy.

  Kịch bản: Bổ nhiệm: cấp quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh           | ngày quyết định | cấp quyết định     |
      | Phó Tổng cục trưởng | 18/12/2017      | –                  |
      | Phó Tổng cục trưởng | 19/12/2017      | Ban cán sự đảng bộ |

  Kịch bản: Tạm đình chỉ công tác: cấp quyết định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định | cấp quyết định                                    |
      | Phó Trưởng ban của Trung ương Đảng | 22/05/2024      | Ban Bí thư                                        |
      | Phó Trưởng ban của Trung ương Đảng | 23/05/2024      | Ban Bí thư; Trưởng ban, cơ quan đảng ở Trung ương |
      | Phó Trưởng ban của Trung ương Đảng | 07/10/2025      | Ban Bí thư; Trưởng ban, cơ quan đảng ở Trung ương |
      | Phó Trưởng ban của Trung ương Đảng | 08/10/2025      | Ban Bí thư                                        |

  Kịch bản: Bổ nhiệm: người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                       | tỉnh, thành phố | ngày quyết định | người ký quyết định                                           |
      | Trợ lý của lãnh đạo Đảng, Nhà nước                                              |                 | 18/08/2021      | –                                                             |
      | Trợ lý của lãnh đạo Đảng, Nhà nước                                              |                 | 19/08/2021      | có thể: Chủ tịch nước; Thủ tướng Chính phủ; Chủ tịch Quốc hội |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh | Bắc Ninh        | 14/12/2025      | Ủy ban nhân dân tỉnh                                          |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh | Bắc Ninh        | 15/12/2025      | Chủ tịch Ủy ban nhân dân tỉnh                                 |
      | Phó Tổng Biên tập báo, tạp chí của bộ, cơ quan ngang bộ                         |                 | 31/12/2016      | –                                                             |
      | Phó Tổng Biên tập báo, tạp chí của bộ, cơ quan ngang bộ                         |                 | 01/01/2017      | có thể: Bộ trưởng; Thủ trưởng cơ quan ngang bộ                |
      | Thứ trưởng Bộ Công an                                                           |                 | 30/06/2015      | –                                                             |
      | Thứ trưởng Bộ Công an                                                           |                 | 01/07/2015      | Thủ tướng Chính phủ                                           |
      | Trưởng Công an xã, phường, đặc khu                                              | Quảng Ninh      | 28/02/2025      | tham khảo: Giám đốc Công an tỉnh                              |
      | Trưởng Công an xã, phường, đặc khu                                              | Quảng Ninh      | 01/03/2025      | Giám đốc Công an tỉnh                                         |
      | Phó Tổng Lãnh sự, Tham tán Công sứ, cấp phó cơ quan đại diện                    |                 | 01/09/2009      | –                                                             |
      | Phó Tổng Lãnh sự, Tham tán Công sứ, cấp phó cơ quan đại diện                    |                 | 02/09/2009      | Bộ trưởng Bộ Ngoại giao                                       |
      | Chỉ huy trưởng Ban Chỉ huy quân sự xã, phường, đặc khu                          | Quảng Ninh      | 31/12/2025      | –                                                             |
      | Chỉ huy trưởng Ban Chỉ huy quân sự xã, phường, đặc khu                          | Quảng Ninh      | 01/01/2026      | Tư lệnh Quân khu                                              |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo  |                 | 31/12/2012      | –                                                             |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc Bộ Giáo dục và Đào tạo  |                 | 01/01/2013      | Bộ trưởng Bộ Giáo dục và Đào tạo                              |
      | Phó Chánh Thanh tra huyện                                                       | Quảng Ninh      | 30/06/2023      | –                                                             |
      | Phó Chánh Thanh tra huyện                                                       | Quảng Ninh      | 01/07/2023      | Chủ tịch Ủy ban nhân dân huyện                                |
      | Chánh án Tòa án nhân dân cấp cao                                                |                 | 31/05/2015      | –                                                             |
      | Chánh án Tòa án nhân dân cấp cao                                                |                 | 01/06/2015      | Chánh án Tòa án nhân dân tối cao                              |
      | Chánh tòa, chức danh quản lý khác ở Tòa án nhân dân cấp tỉnh                    | Quảng Ninh      | 31/12/2024      | Chánh án Tòa án nhân dân tỉnh                                 |
      | Chánh tòa, chức danh quản lý khác ở Tòa án nhân dân cấp tỉnh                    | Quảng Ninh      | 01/01/2025      | –                                                             |
      | Thẩm tra viên                                                                   |                 | 31/12/2024      | –                                                             |
      | Thẩm tra viên                                                                   |                 | 01/01/2025      | Chánh án Tòa án nhân dân tối cao                              |
      | Phó Viện trưởng Viện kiểm sát nhân dân tỉnh                                     | Quảng Ninh      | 31/05/2015      | –                                                             |
      | Phó Viện trưởng Viện kiểm sát nhân dân tỉnh                                     | Quảng Ninh      | 01/06/2015      | Viện trưởng Viện kiểm sát nhân dân tối cao                    |
      | Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh                            | Quảng Ninh      | 30/11/2020      | –                                                             |
      | Giám đốc đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh                            | Quảng Ninh      | 01/12/2020      | Chủ tịch Ủy ban nhân dân tỉnh                                 |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp khác                |                 | 28/09/2018      | –                                                             |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp khác                |                 | 29/09/2018      | Cơ quan đại diện chủ sở hữu                                   |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở                           | Quảng Ninh      | 23/07/2025      | tham khảo: Chủ tịch Ủy ban nhân dân xã, phường, đặc khu       |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở                           | Quảng Ninh      | 24/07/2025      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu                  |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh      | 31/12/2020      | –                                                             |
      | Chủ tịch Hội đồng thành viên, Chủ tịch công ty doanh nghiệp nhà nước thuộc tỉnh | Quảng Ninh      | 01/01/2021      | Ủy ban nhân dân tỉnh                                          |
      | Phó Trưởng phòng thuộc vụ, cục của bộ                                           |                 | 30/06/2025      | –                                                             |
      | Phó Trưởng phòng thuộc vụ, cục của bộ                                           |                 | 01/07/2025      | tham khảo: Bộ trưởng; Cục trưởng                              |
      | Chủ tịch Hội đồng Đại học Quốc gia                                              |                 | 31/12/2013      | –                                                             |
      | Chủ tịch Hội đồng Đại học Quốc gia                                              |                 | 01/01/2014      | Thủ tướng Chính phủ                                           |
      | Hiệu trưởng trường thành viên đại học quốc gia                                  |                 | 30/06/2019      | Giám đốc Đại học Quốc gia                                     |
      | Hiệu trưởng trường thành viên đại học quốc gia                                  |                 | 01/07/2019      | –                                                             |
      | Phó Giám đốc Đại học Quốc gia                                                   |                 | 31/12/2025      | Thủ tướng Chính phủ                                           |
      | Phó Giám đốc Đại học Quốc gia                                                   |                 | 01/01/2026      | Bộ trưởng Bộ Giáo dục và Đào tạo                              |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế                                 | Quảng Ninh      | 09/07/2018      | Chủ tịch Ủy ban nhân dân tỉnh                                 |
      | Trưởng Ban Quản lý khu công nghiệp, khu kinh tế                                 | Quảng Ninh      | 10/07/2018      | Chủ tịch Ủy ban nhân dân tỉnh                                 |
      | Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện                      | Quảng Ninh      | 19/06/2014      | –                                                             |
      | Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện                      | Quảng Ninh      | 20/06/2014      | Chủ tịch Ủy ban nhân dân huyện                                |
      | Cấp phó đơn vị thuộc cơ quan thuộc Chính phủ                                    |                 | 28/02/2025      | Thủ trưởng cơ quan thuộc Chính phủ                            |
      | Cấp phó đơn vị thuộc cơ quan thuộc Chính phủ                                    |                 | 01/03/2025      | có thể: Thủ trưởng cơ quan thuộc Chính phủ                    |
      | Cấp phó đơn vị thuộc cơ quan thuộc Chính phủ                                    |                 | 28/02/2025      | Thủ trưởng cơ quan thuộc Chính phủ                            |
      | Cấp phó đơn vị thuộc cơ quan thuộc Chính phủ                                    |                 | 01/03/2025      | có thể: Thủ trưởng cơ quan thuộc Chính phủ                    |
      | Tổng Giám đốc Bảo hiểm xã hội Việt Nam                                          |                 | 19/09/2020      | –                                                             |
      | Tổng Giám đốc Bảo hiểm xã hội Việt Nam                                          |                 | 20/09/2020      | Thủ tướng Chính phủ                                           |
      | Trưởng Ban Quản lý Lăng Chủ tịch Hồ Chí Minh                                    |                 | 31/12/2017      | –                                                             |
      | Trưởng Ban Quản lý Lăng Chủ tịch Hồ Chí Minh                                    |                 | 01/01/2018      | Thủ tướng Chính phủ                                           |
      | Cục trưởng Cục Hải quan tỉnh                                                    | Quảng Ninh      | 31/12/2015      | –                                                             |
      | Cục trưởng Cục Hải quan tỉnh                                                    | Quảng Ninh      | 01/01/2016      | Bộ trưởng Bộ Tài chính                                        |
      | Cục trưởng Cục Thi hành án dân sự tỉnh                                          | Quảng Ninh      | 28/02/2025      | tham khảo: Bộ trưởng Bộ Tư pháp                               |
      | Cục trưởng Cục Thi hành án dân sự tỉnh                                          | Quảng Ninh      | 01/03/2025      | tham khảo: Bộ trưởng Bộ Tư pháp; Cục trưởng                   |
      | Giám đốc Bảo hiểm xã hội tỉnh, thành phố                                        | Quảng Ninh      | 28/02/2025      | Tổng Giám đốc Bảo hiểm xã hội Việt Nam                        |
      | Giám đốc Bảo hiểm xã hội tỉnh, thành phố                                        | Quảng Ninh      | 01/03/2025      | tham khảo: Giám đốc Bảo hiểm xã hội Việt Nam                  |
      | Trưởng trạm y tế xã                                                             | Quảng Ninh      | 10/12/2015      | –                                                             |
      | Trưởng trạm y tế xã                                                             | Quảng Ninh      | 11/12/2015      | Giám đốc Trung tâm Y tế huyện                                 |
      | Trưởng trạm y tế xã                                                             | Quảng Ninh      | 30/06/2025      | Giám đốc Trung tâm Y tế huyện                                 |
      | Trưởng trạm y tế xã                                                             | Quảng Ninh      | 01/07/2025      | tham khảo: Giám đốc Trung tâm Y tế khu vực                    |
      | Chủ nhiệm Văn phòng Chủ tịch nước                                               |                 | 31/12/2015      | –                                                             |
      | Chủ nhiệm Văn phòng Chủ tịch nước                                               |                 | 01/01/2016      | Chủ tịch nước                                                 |

  Kịch bản: Bổ nhiệm: cấp quản lý
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | ngày quyết định | cấp quản lý          |
      | Chánh Văn phòng Trung ương Đảng     | 04/05/2022      | –                    |
      | Chánh Văn phòng Trung ương Đảng     | 05/05/2022      | Bộ Chính trị         |
      | Chánh Văn phòng Trung ương Đảng     | 07/09/2025      | Bộ Chính trị         |
      | Chánh Văn phòng Trung ương Đảng     | 08/09/2025      | –                    |
      | Phó Chánh Văn phòng Trung ương Đảng | 07/09/2025      | –                    |
      | Phó Chánh Văn phòng Trung ương Đảng | 08/09/2025      | có thể: Bộ Chính trị |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                           | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cấp chỉ định                     |
      | Tỉnh ủy viên                                        | Hồ Chí Minh     | 31/10/2025      | Bộ Chính trị                     | Bộ Chính trị                     |
      | Tỉnh ủy viên                                        | Hồ Chí Minh     | 01/11/2025      | Ban Bí thư                       | Ban Bí thư                       |
      | Ủy viên Ban Chấp hành đảng bộ trực thuộc Trung ương |                 | 03/02/2025      | Bộ Chính trị                     | Bộ Chính trị                     |
      | Ủy viên Ban Chấp hành đảng bộ trực thuộc Trung ương |                 | 04/02/2025      | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy                   | Hồ Chí Minh     | 15/09/2025      | Ban Bí thư                       | Ban Bí thư                       |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy                   | Hồ Chí Minh     | 16/09/2025      | Ban Bí thư                       | Ban Bí thư                       |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                             | ngày quyết định | cấp quyết định                      | cơ quan bầu                         |
      | Ủy viên Ban Chấp hành Trung ương Đảng | 18/01/2011      | –                                   | –                                   |
      | Ủy viên Ban Chấp hành Trung ương Đảng | 19/01/2011      | Đại hội đại biểu toàn quốc của Đảng | Đại hội đại biểu toàn quốc của Đảng |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh               | tỉnh, thành phố | ngày quyết định | cấp quyết định        | cơ quan thẩm định   |
      | Chánh Văn phòng Tỉnh ủy | Quảng Ninh      | 18/12/2017      | –                     | –                   |
      | Chánh Văn phòng Tỉnh ủy | Quảng Ninh      | 19/12/2017      | Ban Thường vụ Tỉnh ủy | Ban Tổ chức Tỉnh ủy |

  Kịch bản: Chỉ định: cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                              | tỉnh, thành phố | ngày quyết định | cấp chỉ định          |
      | Bí thư đảng ủy khác trực thuộc Tỉnh ủy | Quảng Ninh      | 31/01/2025      | –                     |
      | Bí thư đảng ủy khác trực thuộc Tỉnh ủy | Quảng Ninh      | 01/02/2025      | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cấp quản lý           |
      | Người đứng đầu đơn vị sự nghiệp khác thuộc Tỉnh ủy               | Hà Nội          | 31/12/2025      | Ban Thường vụ Tỉnh ủy            | –                     |
      | Người đứng đầu đơn vị sự nghiệp khác thuộc Tỉnh ủy               | Hà Nội          | 01/01/2026      | Ban Thường vụ Tỉnh ủy            | Ban Thường vụ Tỉnh ủy |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                       | Hà Nội          | 17/08/2022      | Ban Thường vụ Tỉnh ủy            | –                     |
      | Bí thư Huyện ủy, Quận ủy, Thị ủy, Thành ủy                       | Hà Nội          | 18/08/2022      | Ban Thường vụ Tỉnh ủy            | Ban Thường vụ Tỉnh ủy |
      | Phó Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh      | Hà Nội          | 30/06/2025      | Ban Thường vụ Tỉnh ủy            | Ban Thường vụ Tỉnh ủy |
      | Phó Chủ tịch hội được Đảng, Nhà nước giao nhiệm vụ cấp tỉnh      | Hà Nội          | 01/07/2025      | tham khảo: Ban Thường vụ Tỉnh ủy | –                     |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Thanh Hóa       | 30/06/2025      | Ban Thường vụ Tỉnh ủy            | –                     |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Thanh Hóa       | 01/07/2025      | Ban Thường vụ Tỉnh ủy            | Ban Thường vụ Tỉnh ủy |

  Kịch bản: Bổ nhiệm: cơ quan trình, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | tỉnh, thành phố | ngày quyết định | cơ quan trình                            | cơ quan thẩm định   | cơ quan được lấy ý kiến                        |
      | Phó Chủ tịch Hội đồng nhân dân huyện                  | Nghệ An         | 08/07/2020      | –                                        | –                   | –                                              |
      | Phó Chủ tịch Hội đồng nhân dân huyện                  | Nghệ An         | 09/07/2020      | Ban Thường vụ Huyện ủy                   | Ban Tổ chức Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy |
      | Ủy viên Ban Thường vụ đảng ủy khác trực thuộc Tỉnh ủy | Nghệ An         | 30/06/2025      | Ban Thường vụ Đảng ủy trực thuộc Tỉnh ủy | Ban Tổ chức Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy |
      | Ủy viên Ban Thường vụ đảng ủy khác trực thuộc Tỉnh ủy | Nghệ An         | 01/07/2025      | –                                        | –                   | –                                              |

  Kịch bản: Biệt phái: người ký quyết định
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh        | tỉnh, thành phố | ngày quyết định | người ký quyết định                          |
      | Công chức cấp xã | Nghệ An         | 23/11/2025      | –                                            |
      | Công chức cấp xã | Nghệ An         | 24/11/2025      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu |

  Kịch bản: Bổ nhiệm: cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                              | tỉnh, thành phố | ngày quyết định | cơ quan bầu                                         |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương |                 | 31/12/2015      | –                                                   |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương |                 | 01/01/2016      | Đại hội, Ban Chấp hành hội ở Trung ương             |
      | Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam                   |                 | 26/09/2014      | –                                                   |
      | Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam                   |                 | 27/09/2014      | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam         |
      | Bí thư thứ nhất Trung ương Đoàn                                        |                 | 31/12/2015      | –                                                   |
      | Bí thư thứ nhất Trung ương Đoàn                                        |                 | 01/01/2016      | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu                            | Quảng Ninh      | 15/06/2025      | Hội đồng nhân dân xã, phường, đặc khu               |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu                            | Quảng Ninh      | 16/06/2025      | –                                                   |
      | Tổng Thư ký Quốc hội - Chủ nhiệm Văn phòng Quốc hội                    |                 | 31/12/2015      | –                                                   |
      | Tổng Thư ký Quốc hội - Chủ nhiệm Văn phòng Quốc hội                    |                 | 01/01/2016      | Quốc hội                                            |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                           | tỉnh, thành phố | ngày quyết định | người ký quyết định            | cơ quan trình                                           |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở               | Quảng Ninh      | 19/10/2020      | –                              | –                                                       |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở               | Quảng Ninh      | 20/10/2020      | Chủ tịch Ủy ban nhân dân huyện | Phòng Nội vụ                                            |
      | Chỉ huy trưởng Ban Chỉ huy quân sự xã, phường, đặc khu              | Quảng Ninh      | 30/06/2020      | –                              | –                                                       |
      | Chỉ huy trưởng Ban Chỉ huy quân sự xã, phường, đặc khu              | Quảng Ninh      | 01/07/2020      | Chủ tịch Ủy ban nhân dân huyện | Chỉ huy trưởng Ban Chỉ huy quân sự huyện                |
      | Chỉ huy trưởng Ban Chỉ huy quân sự xã, phường, đặc khu              | Quảng Ninh      | 30/06/2025      | Chủ tịch Ủy ban nhân dân huyện | Chỉ huy trưởng Ban Chỉ huy quân sự huyện                |
      | Chỉ huy trưởng Ban Chỉ huy quân sự xã, phường, đặc khu              | Quảng Ninh      | 01/07/2025      | –                              | –                                                       |
      | Phó Tổng Kiểm toán nhà nước                                         |                 | 31/12/2015      | –                              | –                                                       |
      | Phó Tổng Kiểm toán nhà nước                                         |                 | 01/01/2016      | Ủy ban Thường vụ Quốc hội      | Tổng Kiểm toán nhà nước                                 |
      | Chủ nhiệm, Tổng cục trưởng, Chính ủy tổng cục của Bộ Quốc phòng     |                 | 30/11/2014      | –                              | –                                                       |
      | Chủ nhiệm, Tổng cục trưởng, Chính ủy tổng cục của Bộ Quốc phòng     |                 | 01/12/2014      | Thủ tướng Chính phủ            | Bộ trưởng Bộ Quốc phòng                                 |
      | Thứ trưởng                                                          |                 | 31/12/2015      | –                              | –                                                       |
      | Thứ trưởng                                                          |                 | 01/01/2016      | Thủ tướng Chính phủ            | Bộ trưởng                                               |
      | Phó Giám đốc Sở                                                     | Quảng Ninh      | 30/06/2025      | Chủ tịch Ủy ban nhân dân tỉnh  | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh; Giám đốc Sở |
      | Phó Giám đốc Sở                                                     | Quảng Ninh      | 01/07/2025      | Chủ tịch Ủy ban nhân dân tỉnh  | Giám đốc Sở                                             |
      | Trưởng Phái đoàn, Đại diện thường trực Việt Nam tại tổ chức quốc tế |                 | 28/02/2025      | –                              | –                                                       |
      | Trưởng Phái đoàn, Đại diện thường trực Việt Nam tại tổ chức quốc tế |                 | 01/03/2025      | Chủ tịch nước                  | Thủ tướng Chính phủ                                     |
      | Phó Giám đốc Sở                                                     | Quảng Ninh      | 30/06/2025      | Chủ tịch Ủy ban nhân dân tỉnh  | Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh; Giám đốc Sở |
      | Phó Giám đốc Sở                                                     | Quảng Ninh      | 01/07/2025      | Chủ tịch Ủy ban nhân dân tỉnh  | Giám đốc Sở                                             |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh         | ngày quyết định | cơ quan bầu | cơ quan trình             |
      | Chủ tịch Quốc hội | 31/12/2013      | –           | –                         |
      | Chủ tịch Quốc hội | 01/01/2014      | Quốc hội    | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | tỉnh, thành phố | ngày quyết định | cơ quan bầu            | cơ quan phê chuẩn         |
      | Hiệu trưởng trường đại học, Giám đốc đại học công lập |                 | 30/06/2019      | –                      | –                         |
      | Hiệu trưởng trường đại học, Giám đốc đại học công lập |                 | 01/07/2019      | Hội đồng trường        | Cơ quan quản lý trực tiếp |
      | Chủ tịch Hội đồng nhân dân tỉnh                       | Quảng Ninh      | 31/12/2015      | –                      | –                         |
      | Chủ tịch Hội đồng nhân dân tỉnh                       | Quảng Ninh      | 01/01/2016      | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cơ quan bầu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh               | ngày quyết định | cơ quan bầu | cơ quan trình             | cơ quan được lấy ý kiến |
      | Tổng Kiểm toán nhà nước | 31/12/2005      | –           | –                         | –                       |
      | Tổng Kiểm toán nhà nước | 01/01/2006      | Quốc hội    | Ủy ban Thường vụ Quốc hội | Thủ tướng Chính phủ     |
      | Tổng Kiểm toán nhà nước | 31/12/2015      | Quốc hội    | Ủy ban Thường vụ Quốc hội | Thủ tướng Chính phủ     |
      | Tổng Kiểm toán nhà nước | 01/01/2016      | Quốc hội    | Ủy ban Thường vụ Quốc hội | –                       |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định | người ký quyết định                | cơ quan được lấy ý kiến            |
      | Chánh Thanh tra tỉnh                                             | Quảng Ninh      | 30/06/2011      | –                                  | –                                  |
      | Chánh Thanh tra tỉnh                                             | Quảng Ninh      | 01/07/2011      | Chủ tịch Ủy ban nhân dân tỉnh      | Tổng Thanh tra Chính phủ           |
      | Chánh Thanh tra, giám sát ngân hàng                              |                 | 31/05/2014      | –                                  | –                                  |
      | Chánh Thanh tra, giám sát ngân hàng                              |                 | 01/06/2014      | Thống đốc Ngân hàng Nhà nước       | Tổng Thanh tra Chính phủ           |
      | Chánh Thanh tra, giám sát ngân hàng                              |                 | 30/06/2025      | Thống đốc Ngân hàng Nhà nước       | Tổng Thanh tra Chính phủ           |
      | Chánh Thanh tra, giám sát ngân hàng                              |                 | 01/07/2025      | –                                  | –                                  |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 17/09/2020      | –                                  | –                                  |
      | Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Quảng Ninh      | 18/09/2020      | Thường trực Hội đồng nhân dân tỉnh | Trưởng đoàn đại biểu Quốc hội tỉnh |

  Kịch bản: Kỷ luật: người ký quyết định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định | người ký quyết định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/09/2020      | –                   |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 20/09/2020      | Thủ tướng Chính phủ |

  Kịch bản: Cách chức: người ký quyết định, cơ quan trình
    Biết nội dung công tác "cách chức"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định | người ký quyết định | cơ quan trình        |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 16/11/2025      | Thủ tướng Chính phủ | Bộ trưởng Bộ Nội vụ  |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 17/11/2025      | Thủ tướng Chính phủ | Bộ Nội vụ            |

  Kịch bản: Bổ nhiệm: người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định | người ký quyết định | cơ quan trình               | cơ quan thẩm định |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 29/12/2012      | –                   | –                           | –                 |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 30/12/2012      | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cơ quan nhà nước chỉ định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                      | tỉnh, thành phố | ngày quyết định | cơ quan nhà nước chỉ định                         |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu    | Quảng Ninh      | 15/06/2025      | –                                                 |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu    | Quảng Ninh      | 16/06/2025      | Thường trực Hội đồng nhân dân xã, phường, đặc khu |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 30/06/2025      | –                                                 |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025      | Thường trực Hội đồng nhân dân tỉnh                |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 15/08/2025      | Thường trực Hội đồng nhân dân tỉnh                |
      | Chủ tịch Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 16/08/2025      | –                                                 |
      | Chủ tịch Ủy ban nhân dân tỉnh                  | Hồ Chí Minh     | 15/09/2025      | Thủ tướng Chính phủ                               |
      | Chủ tịch Ủy ban nhân dân tỉnh                  | Hồ Chí Minh     | 16/09/2025      | –                                                 |

  Kịch bản: Điều động: người ký quyết định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | tỉnh, thành phố | ngày quyết định | người ký quyết định                                                                   |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở | Quảng Ninh      | 31/12/2025      | Chủ tịch Ủy ban nhân dân xã, phường, đặc khu                                          |
      | Hiệu trưởng trường mầm non, tiểu học, trung học cơ sở | Quảng Ninh      | 01/01/2026      | có thể: Chủ tịch Ủy ban nhân dân xã, phường, đặc khu; Giám đốc Sở Giáo dục và Đào tạo |

  Kịch bản: Chính quyền đô thị: quận, phường của Hà Nội, Đà Nẵng, Thành phố Hồ Chí Minh không có hội đồng nhân dân; huyện, xã và nơi khác thì có
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                         | ngày quyết định                                                                    | cơ quan bầu                           | cơ quan phê chuẩn              | người ký quyết định            |
      | Chủ tịch UBND xã Minh Châu huyện Ba Vì thành phố Hà Nội           | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện | –                              |
      | Chủ tịch UBND xã Hòa Bắc huyện Hòa Vang thành phố Đà Nẵng         | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện | –                              |
      | Chủ tịch UBND xã Bình Khánh huyện Cần Giờ Thành phố Hồ Chí Minh   | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện | –                              |
      | Chủ tịch UBND phường Hồng Hải thành phố Hạ Long tỉnh Quảng Ninh   | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân xã, phường, đặc khu | Chủ tịch Ủy ban nhân dân huyện | –                              |
      | Chủ tịch UBND huyện Cần Giờ Thành phố Hồ Chí Minh                 | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh  | –                              |
      | Chủ tịch UBND huyện Hòa Vang thành phố Đà Nẵng                    | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh  | –                              |
      | Chủ tịch UBND quận Lê Chân thành phố Hải Phòng                    | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | Hội đồng nhân dân huyện               | Chủ tịch Ủy ban nhân dân tỉnh  | –                              |
      | Chủ tịch UBND phường Bách Khoa quận Hai Bà Trưng thành phố Hà Nội | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | –                                     | –                              | Chủ tịch Ủy ban nhân dân huyện |
      | Chủ tịch UBND phường Hải Châu quận Hải Châu thành phố Đà Nẵng     | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | –                                     | –                              | Chủ tịch Ủy ban nhân dân huyện |
      | Chủ tịch UBND phường Bến Nghé Quận 1 Thành phố Hồ Chí Minh        | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | –                                     | –                              | Chủ tịch Ủy ban nhân dân huyện |
      | Chủ tịch UBND quận Hải Châu thành phố Đà Nẵng                     | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | –                                     | –                              | Chủ tịch Ủy ban nhân dân tỉnh  |
      | Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh                        | 01/07/2021; 31/12/2024; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 30/06/2025 | –                                     | –                              | Chủ tịch Ủy ban nhân dân tỉnh  |

  Kịch bản: Khi sắp xếp năm 2025 chức danh được chỉ định, không bầu, không phê chuẩn (Nghị quyết 203/2025/QH15)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                    | tỉnh, thành phố | ngày quyết định        | cơ quan nhà nước chỉ định | cơ quan bầu | cơ quan phê chuẩn |
      | Chủ tịch HĐND tỉnh; Phó Chủ tịch HĐND tỉnh                                                   | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Ủy ban Thường vụ Quốc hội | –           | –                 |
      | Trưởng Ban Pháp chế HĐND tỉnh                                                                | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Ủy ban Thường vụ Quốc hội | –           | –                 |
      | Chủ tịch UBND tỉnh; Phó Chủ tịch UBND tỉnh                                                   | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Thủ tướng Chính phủ       | –           | –                 |
      | Ủy viên UBND tỉnh                                                                            | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Thường trực HĐND tỉnh     | –           | –                 |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                                                           | Hồ Chí Minh     | 01/07/2025; 15/09/2025 | Ủy ban Thường vụ Quốc hội | –           | –                 |
      | Chủ tịch HĐND xã; Phó Chủ tịch HĐND xã; Trưởng ban của Hội đồng nhân dân xã, phường, đặc khu | Quảng Ninh      | 01/07/2025; 15/08/2025 | Thường trực HĐND tỉnh     | –           | –                 |
      | Chủ tịch UBND xã; Phó Chủ tịch UBND xã                                                       | Quảng Ninh      | 01/07/2025; 15/08/2025 | Thường trực HĐND tỉnh     | –           | –                 |
      | Ủy viên Ủy ban nhân dân xã, phường, đặc khu                                                  | Quảng Ninh      | 01/07/2025; 15/08/2025 | Thường trực HĐND xã       | –           | –                 |
