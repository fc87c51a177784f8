# language: vi
Tính năng: Kiểm soát quyền lực theo Quy định 205-QĐ/TW (23/9/2019 – 10/7/2023)
  Các cặp chức danh người có quan hệ gia đình không cùng giữ; không có ngoại lệ.

  Bối cảnh:
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2021

  Khung kịch bản: Cấp trưởng và cấp phó
    Biết chức danh "<chức danh>"
    Và ngày quyết định <ngày>
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   |
      | <quan hệ> | <chức vụ> |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | chức danh                            | quan hệ | chức vụ                              | kết luận                                                              |
      | 23/09/2019 | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | chồng   | Giám đốc Sở Y tế tỉnh Quảng Ninh     | có phát hiện "eligibility.nguoi-nha.cap-truong-va-cap-pho"            |
      | 22/09/2019 | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | chồng   | Giám đốc Sở Y tế tỉnh Quảng Ninh     | không áp dụng quy định "eligibility.nguoi-nha.cap-truong-va-cap-pho"  |
      | 10/05/2021 | Giám đốc Sở Y tế tỉnh Quảng Ninh     | chồng   | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | có phát hiện "eligibility.nguoi-nha.cap-truong-va-cap-pho"            |
      | 10/05/2021 | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | chồng   | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | không áp dụng quy định "eligibility.nguoi-nha.cap-truong-va-cap-pho"  |
      | 10/05/2021 | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | chồng   | Giám đốc Sở Nội vụ tỉnh Quảng Ninh   | đáp ứng quy định "eligibility.nguoi-nha.cap-truong-va-cap-pho"        |
      | 10/05/2021 | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh |         | Giám đốc Sở Y tế tỉnh Quảng Ninh     | phát hiện "eligibility.nguoi-nha.cap-truong-va-cap-pho" chưa xác định |

  Khung kịch bản: Bí thư, phó bí thư, trưởng ban tổ chức, chủ nhiệm ủy ban kiểm tra của một cấp ủy
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ  | chức vụ   |
      | anh ruột | <chức vụ> |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                               | chức vụ                                      | kết luận                                                    |
      | Phó Bí thư Tỉnh ủy Quảng Ninh           | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh | có phát hiện "eligibility.nguoi-nha.cung-cap-uy"            |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh   | Bí thư Tỉnh ủy Quảng Ninh                    | có phát hiện "eligibility.nguoi-nha.cung-cap-uy"            |
      | Trưởng Ban Nội chính Tỉnh ủy Quảng Ninh | Bí thư Tỉnh ủy Quảng Ninh                    | không áp dụng quy định "eligibility.nguoi-nha.cung-cap-uy"  |
      | Phó Bí thư Tỉnh ủy Quảng Ninh           | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lào Cai    | đáp ứng quy định "eligibility.nguoi-nha.cung-cap-uy"        |
      | Phó Bí thư Tỉnh ủy Quảng Ninh           | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy            | phát hiện "eligibility.nguoi-nha.cung-cap-uy" chưa xác định |

  Khung kịch bản: Chủ tịch UBND và cấp trưởng nội vụ, thanh tra
    Biết chức danh "<chức danh>"
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ   |
      | con gái | <chức vụ> |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                          | chức vụ                         | kết luận                                                                        |
      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh | Chủ tịch UBND tỉnh Quảng Ninh   | có phát hiện "eligibility.nguoi-nha.chinh-quyen-va-noi-vu-thanh-tra"            |
      | Chủ tịch UBND tỉnh Quảng Ninh      | Chánh Thanh tra tỉnh Quảng Ninh | có phát hiện "eligibility.nguoi-nha.chinh-quyen-va-noi-vu-thanh-tra"            |
      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh | Chủ tịch UBND tỉnh Lào Cai      | đáp ứng quy định "eligibility.nguoi-nha.chinh-quyen-va-noi-vu-thanh-tra"        |
      | Giám đốc Sở Y tế tỉnh Quảng Ninh   | Chủ tịch UBND tỉnh Quảng Ninh   | không áp dụng quy định "eligibility.nguoi-nha.chinh-quyen-va-noi-vu-thanh-tra"  |
      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh | Chủ tịch UBND tỉnh              | phát hiện "eligibility.nguoi-nha.chinh-quyen-va-noi-vu-thanh-tra" chưa xác định |

  Khung kịch bản: Thành viên của một ban cán sự đảng
    Biết chức danh "Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ | chức vụ   |
      | vợ      | <chức vụ> |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức vụ                                         | kết luận                                                             |
      | Thành viên Ban cán sự đảng UBND tỉnh Quảng Ninh | có phát hiện "eligibility.nguoi-nha.cung-ban-can-su-dang"            |
      | Thành viên Ban cán sự đảng UBND tỉnh Lào Cai    | đáp ứng quy định "eligibility.nguoi-nha.cung-ban-can-su-dang"        |
      | Thành viên Ban cán sự đảng UBND tỉnh            | phát hiện "eligibility.nguoi-nha.cung-ban-can-su-dang" chưa xác định |
