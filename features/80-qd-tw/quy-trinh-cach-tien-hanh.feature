# language: vi
Tính năng: Cách tiến hành từng bước theo Quy định 80-QĐ/TW
  Tỷ lệ có mặt, phiếu kín, tỷ lệ phiếu ở phụ lục chỉ theo kiến thức nền nên cần xem xét; Điều 30 có lời văn.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và bước 1 họp ngày 02/04/2024
    Và bước 1 triệu tập 9 người, có mặt 8 người
    Và bước 1 có tổng số 9 thành viên
    Và bước 1 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 1 nhân sự được 7 phiếu
    Và bước 1 người khác cao nhất được 2 phiếu
    Và bước 2 họp ngày 03/04/2024
    Và bước 2 triệu tập 9 người, có mặt 8 người
    Và bước 2 có tổng số 9 thành viên
    Và bước 2 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 2 nhân sự được 7 phiếu
    Và bước 2 người khác cao nhất được 2 phiếu
    Và bước 3 họp ngày 04/04/2024
    Và bước 3 triệu tập 9 người, có mặt 8 người
    Và bước 3 có tổng số 9 thành viên
    Và bước 3 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 3 nhân sự được 7 phiếu
    Và bước 3 người khác cao nhất được 2 phiếu
    Và bước 4 họp ngày 05/04/2024
    Và bước 4 triệu tập 9 người, có mặt 8 người
    Và bước 4 có tổng số 9 thành viên
    Và bước 4 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 4 nhân sự được 7 phiếu
    Và bước 4 người khác cao nhất được 2 phiếu
    Và bước 5 họp ngày 08/04/2024
    Và bước 5 triệu tập 9 người, có mặt 8 người
    Và bước 5 có tổng số 9 thành viên
    Và bước 5 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 5 nhân sự được 7 phiếu
    Và bước 5 người khác cao nhất được 2 phiếu
    Và quy trình chỉ có các bước đã nêu

  Khung kịch bản: Ít nhất hai phần ba số người được triệu tập có mặt
    Biết bước <bước> triệu tập 9 người, có mặt <có mặt> người
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | bước | có mặt | kết luận                                                |
      | 1    | 5      | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét |
      | 5    | 5      | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét |
      | 1    | 6      | đáp ứng quy định "procedure.quy-trinh.so-nguoi-du"      |
      | 5    | 6      | đáp ứng quy định "procedure.quy-trinh.so-nguoi-du"      |

  Khung kịch bản: Bước 2, bước 3, bước 5 bỏ phiếu kín
    Biết bước <bước> bỏ phiếu theo hình thức "<hình thức>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | bước | hình thức                | kết luận                                                    |
      | 2    | ký tên hoặc không ký tên | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét |
      | 2    | phiếu kín                | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu"      |
      | 3    | ký tên hoặc không ký tên | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét |
      | 3    | phiếu kín                | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu"      |
      | 5    | ký tên hoặc không ký tên | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét |
      | 5    | phiếu kín                | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu"      |
      | 4    | ký tên hoặc không ký tên | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu"      |

  Khung kịch bản: Bước 5 quá một nửa số người được triệu tập; đúng một nửa thì người đứng đầu lựa chọn
    Biết bước 5 triệu tập 10 người, có mặt 10 người
    Và bước 5 nhân sự được <phiếu> phiếu
    Và bước 5 người đứng đầu <chọn> nhân sự
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | phiếu | chọn           | kết luận                                                |
      | 6     | không lựa chọn | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | 5     | lựa chọn       | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | 5     | không lựa chọn | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | 4     | lựa chọn       | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |

  Khung kịch bản: Người khác quá nửa ở bước 2, bước 3 mà nhân sự không quá nửa
    Biết bước <bước> triệu tập 10 người, có mặt 10 người
    Và bước <bước> nhân sự được <phiếu> phiếu
    Và bước <bước> người khác cao nhất được <khác> phiếu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | bước | phiếu | khác | kết luận                                                |
      | 2    | 5     | 6    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | 2    | 6     | 6    | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | 2    | 5     | 5    | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | 3    | 5     | 6    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | 3    | 6     | 6    | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | 3    | 5     | 5    | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | 4    | 5     | 6    | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |

  Khung kịch bản: Ngoài phạm vi quy trình năm bước thì không xét cách tiến hành từng bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và bước 1 triệu tập 9 người, có mặt 5 người
    Và bước 2 triệu tập 9 người, có mặt 5 người
    Và bước 3 triệu tập 9 người, có mặt 5 người
    Và bước 4 triệu tập 9 người, có mặt 5 người
    Và bước 5 triệu tập 9 người, có mặt 5 người
    Và bước 2 bỏ phiếu theo hình thức "không bỏ phiếu"
    Và bước 3 bỏ phiếu theo hình thức "không bỏ phiếu"
    Và bước 5 bỏ phiếu theo hình thức "không bỏ phiếu"
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.quy-trinh.so-nguoi-du"
    Và không áp dụng quy định "procedure.quy-trinh.hinh-thuc-phieu"

    Dữ liệu:
      | chức danh               | nội dung  | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm  | tương đương     | tại chỗ     |
      | Thứ trưởng Bộ Tài chính | điều động | chức vụ cao hơn | tại chỗ     |

  Khung kịch bản: Chức danh của tổ chức đảng ở tỉnh cũng theo cách tiến hành này
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và bước 1 triệu tập 9 người, có mặt 5 người
    Và bước 2 triệu tập 9 người, có mặt 5 người
    Và bước 3 triệu tập 9 người, có mặt 5 người
    Và bước 4 triệu tập 9 người, có mặt 5 người
    Và bước 5 triệu tập 9 người, có mặt 5 người
    Và bước 2 bỏ phiếu theo hình thức "không bỏ phiếu"
    Và bước 3 bỏ phiếu theo hình thức "không bỏ phiếu"
    Và bước 5 bỏ phiếu theo hình thức "không bỏ phiếu"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét
    Và phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Người khác quá nửa, chức danh của tổ chức đảng ở tỉnh
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và bước 2 triệu tập 10 người, có mặt 10 người
    Và bước 2 nhân sự được 4 phiếu
    Và bước 2 người khác cao nhất được 6 phiếu
    Và bước 5 triệu tập 10 người, có mặt 10 người
    Và bước 5 nhân sự được <phiếu bước 5> phiếu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   | phiếu bước 5 | kết luận                                                 |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ | 7            | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét  |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | tương đương     | tại chỗ | 7            | không áp dụng quy định "procedure.quy-trinh.ty-le-phieu" |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | tương đương     | tại chỗ | 4            | không áp dụng quy định "procedure.quy-trinh.ty-le-phieu" |

  Khung kịch bản: Ba bước: nơi đang công tác hoặc tập thể lãnh đạo đồng ý quá một nửa
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và bước <bước> triệu tập 10 người, có mặt 10 người
    Và bước <bước> nhân sự được <phiếu> phiếu
    Và bước <bước> người đứng đầu <chọn> nhân sự
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | nội dung     | loại            | nguồn       | bước | phiếu | chọn           | kết luận                                                |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 2    | 6     | không lựa chọn | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 2    | 5     | lựa chọn       | được miễn quy định "procedure.quy-trinh.ty-le-phieu"    |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 2    | 5     | không lựa chọn | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 2    | 4     | lựa chọn       | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | điều động    | tương đương     | từ nơi khác | 2    | 6     | không lựa chọn | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | Thứ trưởng Bộ Tài chính               | điều động    | tương đương     | từ nơi khác | 2    | 5     | lựa chọn       | được miễn quy định "procedure.quy-trinh.ty-le-phieu"    |
      | Thứ trưởng Bộ Tài chính               | điều động    | tương đương     | từ nơi khác | 2    | 5     | không lựa chọn | có phát hiện "procedure.quy-trinh.ty-le-phieu"          |
      | Thứ trưởng Bộ Tài chính               | điều động    | tương đương     | từ nơi khác | 2    | 4     | lựa chọn       | có phát hiện "procedure.quy-trinh.ty-le-phieu"          |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     | 3    | 6     | không lựa chọn | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     | 3    | 5     | lựa chọn       | được miễn quy định "procedure.quy-trinh.ty-le-phieu"    |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     | 3    | 5     | không lựa chọn | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     | 3    | 4     | lựa chọn       | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 2    | 4     | lựa chọn       | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm lại | tương đương     | tại chỗ     | 3    | 4     | lựa chọn       | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 3    | 4     | lựa chọn       | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     | 2    | 4     | lựa chọn       | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |

  Khung kịch bản: Bổ nhiệm lại: tập thể lãnh đạo bỏ phiếu kín ở bước 3
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và bước <bước> bỏ phiếu theo hình thức "ký tên hoặc không ký tên"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | nội dung     | loại        | nguồn   | bước | kết luận                                                    |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương | tại chỗ | 3    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm lại | tương đương | tại chỗ | 3    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương | tại chỗ | 2    | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu"      |
