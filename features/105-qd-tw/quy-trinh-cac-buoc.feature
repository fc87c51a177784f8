# language: vi
Tính năng: Các bước của quy trình theo Quy định 105-QĐ/TW
  Bước 1, bước 2, bước 3 theo báo chí; bước 4, bước 5 theo kiến thức nền nên cần xem xét.

  Khung kịch bản: Năm bước đối với chức danh Trung ương quản lý, nguồn tại chỗ
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.thieu-buoc.buoc-1"
    Và có phát hiện "procedure.thieu-buoc.buoc-2"
    Và có phát hiện "procedure.thieu-buoc.buoc-3"
    Và phát hiện "procedure.thieu-buoc.buoc-4" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-5" cần xem xét

    Dữ liệu:
      | chức danh               | nội dung | loại            | nguồn   |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Ngoài phạm vi quy trình năm bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.thieu-buoc.buoc-1"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-2"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-3"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-5"
    Và không áp dụng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn       |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | tương đương     | tại chỗ     |

  Khung kịch bản: Đủ năm bước đúng thứ tự
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và bước 1 họp ngày 01/04/2021
    Và bước 2 họp ngày 02/04/2021
    Và bước 3 họp ngày 05/04/2021
    Và bước 4 họp ngày 06/04/2021
    Và bước 5 họp ngày 07/04/2021
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.thieu-buoc.buoc-1"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-2"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-3"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-4"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-5"
    Và đáp ứng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh               | nội dung | loại            | nguồn   |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Bước sau họp trước bước trước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và bước 1 họp ngày 07/04/2021
    Và bước 2 họp ngày 06/04/2021
    Và bước 3 họp ngày 05/04/2021
    Và bước 4 họp ngày 02/04/2021
    Và bước 5 họp ngày 01/04/2021
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh               | nội dung | loại            | nguồn   |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Chỉ thiếu một trong năm bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và bước <có 1> họp ngày 01/04/2021
    Và bước <có 2> họp ngày 02/04/2021
    Và bước <có 3> họp ngày 05/04/2021
    Và bước <có 4> họp ngày 06/04/2021
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh               | nội dung | loại            | nguồn   | có 1 | có 2 | có 3 | có 4 | kết luận                                            |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ | 2    | 3    | 4    | 5    | có phát hiện "procedure.thieu-buoc.buoc-1"          |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 3    | 4    | 5    | có phát hiện "procedure.thieu-buoc.buoc-2"          |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 4    | 5    | có phát hiện "procedure.thieu-buoc.buoc-3"          |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 5    | phát hiện "procedure.thieu-buoc.buoc-4" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 4    | phát hiện "procedure.thieu-buoc.buoc-5" cần xem xét |

  Khung kịch bản: Chủ trương của Bộ Chính trị trước khi đề nghị phong, thăng cấp bậc hàm
    Biết chức danh "<cấp hàm>"
    Và nội dung công tác "phong quân hàm"
    Và ngày quyết định 10/05/2021
    Và cơ quan "Quân ủy Trung ương" đề nghị ngày 01/03/2021
    Và dữ kiện "proposer.policy_approved_by" là "<chủ trương>"
    Và dữ kiện "ngày có chủ trương" là "<ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | cấp hàm      | chủ trương   | ngày       | kết luận                                                                 |
      | Đại tướng    | Bộ Chính trị | 01/03/2021 | đáp ứng quy định "procedure.quy-trinh.chua-co-chu-truong-quan-ham"       |
      | Đại tướng    | Bộ Chính trị | 02/03/2021 | có phát hiện "procedure.quy-trinh.chua-co-chu-truong-quan-ham"           |
      | Thượng tướng | Ban Bí thư   | 01/03/2021 | có phát hiện "procedure.quy-trinh.chua-co-chu-truong-quan-ham"           |
      | Trung tướng  | Ban Bí thư   | 02/03/2021 | không áp dụng quy định "procedure.quy-trinh.chua-co-chu-truong-quan-ham" |

  Khung kịch bản: Trả lời chủ trương trong mười ngày làm việc
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "<loại>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và dữ kiện "proposer.policy_requested_on" là "01/03/2021"
    Và dữ kiện "ngày có chủ trương" là "<ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | loại            | ngày       | kết luận                                                            |
      | Thứ trưởng Bộ Tài chính               | chức vụ cao hơn | 15/03/2021 | đáp ứng quy định "procedure.thoi-han.tra-loi-chu-truong-cham"       |
      | Thứ trưởng Bộ Tài chính               | chức vụ cao hơn | 16/03/2021 | phát hiện "procedure.thoi-han.tra-loi-chu-truong-cham" để lưu ý     |
      | Thứ trưởng Bộ Tài chính               | tương đương     | 16/03/2021 | không áp dụng quy định "procedure.thoi-han.tra-loi-chu-truong-cham" |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | chức vụ cao hơn | 16/03/2021 | không áp dụng quy định "procedure.thoi-han.tra-loi-chu-truong-cham" |

  Khung kịch bản: Hoàn thành quy trình trong mười lăm ngày làm việc
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "<loại>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và dữ kiện "ngày có chủ trương" là "01/03/2021"
    Và bước 1 họp ngày 02/03/2021
    Và bước 5 họp ngày <ngày>
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | loại            | ngày       | kết luận                                                                 |
      | Thứ trưởng Bộ Tài chính               | chức vụ cao hơn | 22/03/2021 | đáp ứng quy định "procedure.thoi-han.qua-han-hoan-thanh-quy-trinh"       |
      | Thứ trưởng Bộ Tài chính               | chức vụ cao hơn | 23/03/2021 | phát hiện "procedure.thoi-han.qua-han-hoan-thanh-quy-trinh" cần xem xét  |
      | Thứ trưởng Bộ Tài chính               | tương đương     | 23/03/2021 | không áp dụng quy định "procedure.thoi-han.qua-han-hoan-thanh-quy-trinh" |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | chức vụ cao hơn | 23/03/2021 | không áp dụng quy định "procedure.thoi-han.qua-han-hoan-thanh-quy-trinh" |
