# language: vi
Tính năng: Luật Phòng, chống tham nhũng: bố trí người thân, kê khai tài sản
  Luật 55/2005/QH11 đến hết 30/6/2019; Luật 36/2018/QH14 từ 01/7/2019.

  Bối cảnh:
    Biết chức danh "Trưởng phòng Tổ chức cán bộ Sở Y tế tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024

  Khung kịch bản: Không bố trí người thân quản lý nhân sự, kế toán, thủ quỹ, thủ kho
    Biết ngày quyết định <ngày>
    Và dữ kiện "quản lý về tổ chức, nhân sự, kế toán, tài vụ hoặc làm thủ quỹ, thủ kho" là "<việc>"
    Và danh sách "người có quan hệ gia đình" gồm:
      | quan hệ   | chức vụ   |
      | <quan hệ> | <chức vụ> |
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | việc  | quan hệ | chức vụ                              | kết luận                                                                |
      | 10/05/2024 | có    | vợ      | Giám đốc Sở Y tế tỉnh Quảng Ninh     | có phát hiện "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"            |
      | 10/05/2024 | có    | em ruột | Phó Giám đốc Sở Y tế tỉnh Quảng Ninh | có phát hiện "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"            |
      | 10/05/2024 | không | vợ      | Giám đốc Sở Y tế tỉnh Quảng Ninh     | không áp dụng quy định "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"  |
      | 10/05/2024 | có    | bố vợ   | Giám đốc Sở Y tế tỉnh Quảng Ninh     | không áp dụng quy định "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"  |
      | 10/05/2024 | có    | vợ      | Giám đốc Sở Nội vụ tỉnh Quảng Ninh   | đáp ứng quy định "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"        |
      | 10/05/2024 | có    | vợ      | Giám đốc Sở Y tế                     | phát hiện "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan" chưa xác định |
      | 30/06/2019 | có    | vợ      | Giám đốc Sở Y tế tỉnh Quảng Ninh     | có phát hiện "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"            |
      | 01/07/2019 | có    | vợ      | Giám đốc Sở Y tế tỉnh Quảng Ninh     | có phát hiện "eligibility.nguoi-nha.to-chuc-nhan-su-ke-toan"            |

  Khung kịch bản: Kê khai tài sản trước mười ngày, mức chưa đối chiếu nên thiếu thì xem xét
    Biết ngày quyết định <ngày>
    Và dữ kiện "ngày kê khai tài sản, thu nhập" là "<kê khai>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kê khai    | kết luận                                                            |
      | 11/05/2024 | 01/05/2024 | đáp ứng quy định "eligibility.ho-so.ke-khai-tai-san-sat-ngay"       |
      | 11/05/2024 | 02/05/2024 | phát hiện "eligibility.ho-so.ke-khai-tai-san-sat-ngay" cần xem xét  |
      | 01/07/2019 | 30/06/2019 | phát hiện "eligibility.ho-so.ke-khai-tai-san-sat-ngay" cần xem xét  |
      | 30/06/2019 | 30/06/2019 | không áp dụng quy định "eligibility.ho-so.ke-khai-tai-san-sat-ngay" |

  Kịch bản: Chưa biết ngày kê khai
    Biết ngày quyết định 10/05/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ho-so.ke-khai-tai-san-sat-ngay" chưa xác định
