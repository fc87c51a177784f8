# language: vi
Tính năng: Kiểm soát quyền lực theo Quy định 114-QĐ/TW (từ 11/7/2023)
  Điều 6 khoản 5: người có quan hệ gia đình không đồng thời giữ một số chức danh, trừ khi cấp trên trực tiếp đồng ý trước.

  Bối cảnh:
    Biết chức danh "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024

  Khung kịch bản: Cấp trưởng và cấp phó, cùng tập thể lãnh đạo
    Biết danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | <quan hệ> | <chức vụ> | không                            | không có               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | quan hệ  | chức vụ                                         | kết luận                                                              |
      | vợ       | Giám đốc Sở Tài chính tỉnh Quảng Ninh           | có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"            |
      | em ruột  | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh       | có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"            |
      | bố vợ    | Giám đốc Sở Tài chính tỉnh Quảng Ninh           | có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"            |
      | vợ       | Giám đốc Sở Nội vụ tỉnh Quảng Ninh              | đáp ứng quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"        |
      | vợ       | Giám đốc Sở Tài chính tỉnh Lào Cai              | đáp ứng quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"        |
      | bạn học  | Giám đốc Sở Tài chính tỉnh Quảng Ninh           | phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao" chưa xác định |
      | vợ       | Giám đốc Sở Tài chính                           | phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao" chưa xác định |
      | vợ       | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | không áp dụng quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"  |
      | con nuôi | Giám đốc Sở Tài chính tỉnh Quảng Ninh           | không áp dụng quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"  |

  Kịch bản: Chưa kê khai đủ người có quan hệ gia đình
    Biết danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ                            |
      | vợ      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh |
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao" chưa xác định

  Kịch bản: Không có ai thì không vướng
    Biết danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"

  Khung kịch bản: Cơ quan tự nêu cùng đơn vị hay không
    Biết danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ               | cùng cơ quan, đơn vị với chức danh dự kiến | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | vợ      | Giám đốc Sở Tài chính | <cùng>                                     | không                            | không có               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | cùng  | kết luận                                                              |
      | có    | có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"            |
      | không | đáp ứng quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"        |
      |       | phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao" chưa xác định |

  Khung kịch bản: Ngoại lệ: cấp trên trực tiếp đồng ý trước khi bố trí
    Biết danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ                               | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | vợ      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | <cấp trên>                       | <ngày>                 |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | cấp trên | ngày       | kết luận                                                              |
      | có       | 09/05/2024 | được miễn quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"      |
      | có       | 10/05/2024 | được miễn quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"      |
      | có       | 11/05/2024 | có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"            |
      | không    | 09/05/2024 | có phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao"            |
      | có       |            | phát hiện "eligibility.nguoi-nha.cung-tap-the-lanh-dao" chưa xác định |

  Khung kịch bản: Ngày đầu có hiệu lực: 205-QĐ/TW không có ngoại lệ
    Biết ngày quyết định <ngày>
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ                               | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | vợ      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | có                               | 01/05/2023             |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <theo 205>
    Và <theo 114>

    Dữ liệu:
      | ngày       | theo 205                                                             | theo 114                                                             |
      | 10/07/2023 | có phát hiện "eligibility.nguoi-nha.cap-truong-va-cap-pho"           | không áp dụng quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao" |
      | 11/07/2023 | không áp dụng quy định "eligibility.nguoi-nha.cap-truong-va-cap-pho" | được miễn quy định "eligibility.nguoi-nha.cung-tap-the-lanh-dao"     |

  Khung kịch bản: Cùng ban thường vụ một cấp ủy
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | <quan hệ> | <chức vụ> | không                            | không có               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | quan hệ  | chức vụ                                       | kết luận                                                           |
      | anh ruột | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh      | có phát hiện "eligibility.nguoi-nha.cung-ban-thuong-vu"            |
      | anh ruột | Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai         | đáp ứng quy định "eligibility.nguoi-nha.cung-ban-thuong-vu"        |
      | anh ruột | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh | không áp dụng quy định "eligibility.nguoi-nha.cung-ban-thuong-vu"  |
      | anh ruột | Ủy viên Ban Thường vụ Tỉnh ủy                 | phát hiện "eligibility.nguoi-nha.cung-ban-thuong-vu" chưa xác định |

  Khung kịch bản: Cùng ban cán sự đảng; hết từ 01/3/2025
    Biết chức danh "Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định <ngày>
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | vợ      | <chức vụ> | không                            | không có               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | chức vụ                                         | kết luận                                                             |
      | 28/02/2025 | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | có phát hiện "eligibility.nguoi-nha.cung-ban-can-su-dang"            |
      | 28/02/2025 | Thành viên Ban cán sự đảng UBND tỉnh Lào Cai    | đáp ứng quy định "eligibility.nguoi-nha.cung-ban-can-su-dang"        |
      | 28/02/2025 | Thành viên Đảng đoàn HĐND tỉnh Quảng Ninh       | không áp dụng quy định "eligibility.nguoi-nha.cung-ban-can-su-dang"  |
      | 28/02/2025 | Thành viên Ban cán sự đảng UBND tỉnh            | phát hiện "eligibility.nguoi-nha.cung-ban-can-su-dang" chưa xác định |

  Khung kịch bản: Người đứng đầu cấp ủy, chính quyền và cấp trưởng mười ba ngành
    Biết chức danh "<chức danh>"
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ  | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | con trai | <chức vụ> | không                            | không có               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                                  | chức vụ                                   | kết luận                                                                        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh      | Chủ tịch UBND tỉnh Quảng Ninh             | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"            |
      | Chủ tịch UBND tỉnh Quảng Ninh              | Giám đốc Công an tỉnh Quảng Ninh          | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"            |
      | Chủ tịch UBND tỉnh Quảng Ninh              | Giám đốc Công an tỉnh Lào Cai             | đáp ứng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"        |
      | Giám đốc Sở Y tế tỉnh Quảng Ninh           | Chủ tịch UBND tỉnh Quảng Ninh             | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh      | Phó Chủ tịch UBND tỉnh Quảng Ninh         | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"  |
      | Bộ trưởng Bộ Công an                       | Thủ tướng Chính phủ                       | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"            |
      | Trưởng Công an xã Hải Lạng tỉnh Quảng Ninh | Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"            |
      | Trưởng Công an xã Hải Lạng tỉnh Quảng Ninh | Chủ tịch UBND tỉnh Quảng Ninh             | đáp ứng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh      | Chủ tịch UBND tỉnh                        | phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" chưa xác định |

  Khung kịch bản: Ngành kế tục sau sắp xếp năm 2025 thì cấp có thẩm quyền xem xét
    Biết chức danh "Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh"
    Và ngày quyết định <ngày>
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ  | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | con trai | <chức vụ> | không                            | không có               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | chức vụ                            | kết luận                                                                       |
      | 01/03/2025 | Chủ tịch UBND tỉnh Quảng Ninh      | phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc" cần xem xét   |
      | 01/03/2025 | Chủ tịch UBND tỉnh Lào Cai         | đáp ứng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"        |
      | 01/03/2025 | Chủ tịch UBND tỉnh                 | phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc" chưa xác định |
      | 01/03/2025 | Giám đốc Sở Nội vụ tỉnh Quảng Ninh | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"  |

  Khung kịch bản: Quan hệ ngoài danh sách tối thiểu thì xem xét
    Biết danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   |
      | <quan hệ> | <chức vụ> |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | quan hệ  | chức vụ                               | kết luận                                                       |
      | con nuôi | Giám đốc Sở Tài chính tỉnh Quảng Ninh | phát hiện "eligibility.can-xem-xet.quan-he-khac" cần xem xét   |
      | con nuôi | Giám đốc Sở Tài chính tỉnh Lào Cai    | không áp dụng quy định "eligibility.can-xem-xet.quan-he-khac"  |
      | con      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | không áp dụng quy định "eligibility.can-xem-xet.quan-he-khac"  |
      |          | Giám đốc Sở Tài chính tỉnh Quảng Ninh | phát hiện "eligibility.can-xem-xet.quan-he-khac" chưa xác định |

  Khung kịch bản: Người thân tham gia xem xét thì cấp có thẩm quyền xem xét
    Biết danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ                            | đã tham gia xem xét, biểu quyết về nhân sự |
      | vợ      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh | <tham gia>                                 |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | tham gia | kết luận                                                         |
      | có       | phát hiện "procedure.can-xem-xet.tham-gia-xem-xet" cần xem xét   |
      | không    | không áp dụng quy định "procedure.can-xem-xet.tham-gia-xem-xet"  |
      |          | phát hiện "procedure.can-xem-xet.tham-gia-xem-xet" chưa xác định |

  Khung kịch bản: Từng ngành, cả hai chiều, và sự đồng ý trước của cấp trên trực tiếp
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | <quan hệ> | <chức vụ> | <cấp trên>                       | <đồng ý>               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | chức danh                                              | quan hệ  | chức vụ                                                | cấp trên | đồng ý     | kết luận                                                                       |
      | 10/05/2024 | Chủ tịch UBND tỉnh Quảng Ninh                          | con trai | Giám đốc Sở Nội vụ tỉnh Quảng Ninh                     | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Giám đốc Sở Nội vụ tỉnh Quảng Ninh                     | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Chủ tịch UBND tỉnh Quảng Ninh                          | con trai | Chánh Thanh tra tỉnh Quảng Ninh                        | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Chánh Thanh tra tỉnh Quảng Ninh                        | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Chủ tịch UBND tỉnh Quảng Ninh                          | con trai | Giám đốc Sở Y tế tỉnh Quảng Ninh                       | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Chủ tịch UBND tỉnh Quảng Ninh                          | con trai | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh              | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Phó Chủ tịch UBND tỉnh Quảng Ninh                      | con trai | Giám đốc Sở Nội vụ tỉnh Quảng Ninh                     | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh             | con trai | Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Trưởng phòng Phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh | con trai | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh             | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh             | con trai | Trưởng phòng Phòng Y tế huyện Hải Hà tỉnh Quảng Ninh   | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Trưởng phòng Phòng Y tế huyện Hải Hà tỉnh Quảng Ninh   | con trai | Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh             | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Thủ tướng Chính phủ                                    | con trai | Bộ trưởng Bộ Công an                                   | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Bộ trưởng Bộ Công an                                   | con trai | Thủ tướng Chính phủ                                    | không    | không có   | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Thủ tướng Chính phủ                                    | con trai | Bộ trưởng Bộ Y tế                                      | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Bộ trưởng Bộ Y tế                                      | con trai | Thủ tướng Chính phủ                                    | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Giám đốc Sở Tài chính tỉnh Quảng Ninh                  | con nuôi | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh" |
      | 10/05/2024 | Giám đốc Sở Tài chính tỉnh Quảng Ninh                  | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | có       | 10/05/2024 | được miễn quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"     |
      | 10/05/2024 | Giám đốc Sở Tài chính tỉnh Quảng Ninh                  | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | có       | 11/05/2024 | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 10/05/2024 | Giám đốc Sở Tài chính tỉnh Quảng Ninh                  | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | 09/05/2024 | có phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-muoi-ba-nganh"           |
      | 01/03/2025 | Chủ tịch UBND tỉnh Quảng Ninh                          | con trai | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | không    | không có   | phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc" cần xem xét   |
      | 01/03/2025 | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | con nuôi | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"  |
      | 01/03/2025 | Chủ tịch UBND tỉnh Quảng Ninh                          | con trai | Giám đốc Sở Y tế tỉnh Quảng Ninh                       | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"  |
      | 01/03/2025 | Giám đốc Sở Y tế tỉnh Quảng Ninh                       | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"  |
      | 01/03/2025 | Phó Chủ tịch UBND tỉnh Quảng Ninh                      | con trai | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"  |
      | 01/03/2025 | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | con trai | Phó Chủ tịch UBND tỉnh Quảng Ninh                      | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"  |
      | 01/03/2025 | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | có       | 01/03/2025 | được miễn quy định "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc"      |
      | 01/03/2025 | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | có       | 02/03/2025 | phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc" cần xem xét   |
      | 01/03/2025 | Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh  | con trai | Chủ tịch UBND tỉnh Quảng Ninh                          | không    | 28/02/2025 | phát hiện "eligibility.nguoi-nha.nguoi-dung-dau-va-nganh-ke-tuc" cần xem xét   |
      | 10/05/2024 | Phó Bí thư Tỉnh ủy Quảng Ninh                          | con nuôi | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh               | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.cung-ban-thuong-vu"              |
      | 10/05/2024 | Phó Bí thư Tỉnh ủy Quảng Ninh                          | con trai | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh               | có       | 10/05/2024 | được miễn quy định "eligibility.nguoi-nha.cung-ban-thuong-vu"                  |
      | 10/05/2024 | Phó Bí thư Tỉnh ủy Quảng Ninh                          | con trai | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh               | có       | 11/05/2024 | có phát hiện "eligibility.nguoi-nha.cung-ban-thuong-vu"                        |
      | 10/05/2024 | Phó Bí thư Tỉnh ủy Quảng Ninh                          | con trai | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh               | không    | 09/05/2024 | có phát hiện "eligibility.nguoi-nha.cung-ban-thuong-vu"                        |
      | 10/05/2024 | Giám đốc Sở Tài chính tỉnh Quảng Ninh                  | con trai | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh               | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.cung-ban-thuong-vu"              |

  Khung kịch bản: Cùng ban cán sự đảng: quan hệ và sự đồng ý
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định <ngày>
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   | cấp đồng ý là cấp trên trực tiếp | ngày đồng ý cho bố trí |
      | <quan hệ> | <chức vụ> | <cấp trên>                       | <đồng ý>               |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | chức danh                                       | quan hệ  | chức vụ                                         | cấp trên | đồng ý     | kết luận                                                            |
      | 10/05/2024 | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | con nuôi | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | không    | không có   | không áp dụng quy định "eligibility.nguoi-nha.cung-ban-can-su-dang" |
      | 10/05/2024 | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | vợ       | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | có       | 10/05/2024 | được miễn quy định "eligibility.nguoi-nha.cung-ban-can-su-dang"     |
      | 10/05/2024 | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | vợ       | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | có       | 11/05/2024 | có phát hiện "eligibility.nguoi-nha.cung-ban-can-su-dang"           |
      | 10/05/2024 | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | vợ       | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | không    | 09/05/2024 | có phát hiện "eligibility.nguoi-nha.cung-ban-can-su-dang"           |
