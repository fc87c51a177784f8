# language: vi
Tính năng: Viên chức quản lý: Nghị định 115/2020/NĐ-CP, sửa đổi bởi 85/2023/NĐ-CP
  Từ 07/12/2023 bỏ giới hạn hai nhiệm kỳ liên tiếp; quy trình 15 ngày làm việc đến 30/6/2025.

  Bối cảnh:
    Biết chức danh "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 06/12/2023

  Khung kịch bản: Không quá hai nhiệm kỳ liên tiếp, đến khi sửa đổi
    Biết ngày quyết định <ngày>
    Và dữ kiện "số nhiệm kỳ liên tiếp đã giữ chức vụ này ở địa phương, đơn vị" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | số | kết luận                                                             |
      | 06/12/2023 | 1  | đáp ứng quy định "eligibility.thoi-han.vien-chuc-hai-nhiem-ky"       |
      | 06/12/2023 | 2  | có phát hiện "eligibility.thoi-han.vien-chuc-hai-nhiem-ky"           |
      | 07/12/2023 | 2  | không áp dụng quy định "eligibility.thoi-han.vien-chuc-hai-nhiem-ky" |

  Kịch bản: Chưa biết số nhiệm kỳ
    Biết nội dung công tác "bổ nhiệm lại"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.thoi-han.vien-chuc-hai-nhiem-ky" chưa xác định

  Khung kịch bản: Quy trình mười lăm ngày làm việc
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và dữ kiện "ngày có chủ trương" là "04/03/2024"
    Và bước 5 họp ngày <bước cuối>
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | bước cuối  | kết luận                                                                   |
      | 10/05/2024 | 25/03/2024 | đáp ứng quy định "procedure.thoi-han.vien-chuc-hoan-thanh-quy-trinh"       |
      | 10/05/2024 | 26/03/2024 | phát hiện "procedure.thoi-han.vien-chuc-hoan-thanh-quy-trinh" cần xem xét  |
      | 06/12/2023 | 26/03/2024 | không áp dụng quy định "procedure.thoi-han.vien-chuc-hoan-thanh-quy-trinh" |

  Kịch bản: Chưa biết bước cuối
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và dữ kiện "ngày có chủ trương" là "04/03/2024"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thoi-han.vien-chuc-hoan-thanh-quy-trinh" chưa xác định

  Khung kịch bản: Chủ trương mười ngày làm việc
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và dữ kiện "ngày xin chủ trương" là "04/03/2024"
    Và dữ kiện "ngày có chủ trương" là "<ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                                |
      | 18/03/2024 | đáp ứng quy định "procedure.thoi-han.vien-chuc-tra-loi-chu-truong"      |
      | 19/03/2024 | phát hiện "procedure.thoi-han.vien-chuc-tra-loi-chu-truong" cần xem xét |

  Kịch bản: Chưa biết ngày có chủ trương
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và dữ kiện "ngày xin chủ trương" là "04/03/2024"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thoi-han.vien-chuc-tra-loi-chu-truong" chưa xác định
