# language: vi
Tính năng: Cách tiến hành từng bước theo Quy định 105-QĐ/TW
  Phiếu kín ở bước 2, bước 3; kết quả bước 2 không công bố; mẫu số của tỷ lệ phiếu nguồn không nêu.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2021
    Và bước 1 họp ngày 01/04/2021
    Và bước 1 triệu tập 9 người, có mặt 8 người
    Và bước 1 có tổng số 9 thành viên
    Và bước 1 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 1 nhân sự được 7 phiếu
    Và bước 1 người khác cao nhất được 2 phiếu
    Và bước 2 họp ngày 02/04/2021
    Và bước 2 triệu tập 9 người, có mặt 8 người
    Và bước 2 có tổng số 9 thành viên
    Và bước 2 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 2 nhân sự được 7 phiếu
    Và bước 2 người khác cao nhất được 2 phiếu
    Và bước 2 không công bố kết quả kiểm phiếu tại hội nghị
    Và bước 3 họp ngày 05/04/2021
    Và bước 3 triệu tập 9 người, có mặt 8 người
    Và bước 3 có tổng số 9 thành viên
    Và bước 3 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 3 nhân sự được 7 phiếu
    Và bước 3 người khác cao nhất được 2 phiếu
    Và bước 4 họp ngày 06/04/2021
    Và bước 4 triệu tập 9 người, có mặt 8 người
    Và bước 4 có tổng số 9 thành viên
    Và bước 4 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 4 nhân sự được 7 phiếu
    Và bước 4 người khác cao nhất được 2 phiếu
    Và bước 5 họp ngày 07/04/2021
    Và bước 5 triệu tập 9 người, có mặt 8 người
    Và bước 5 có tổng số 9 thành viên
    Và bước 5 bỏ phiếu theo hình thức "phiếu kín"
    Và bước 5 nhân sự được 7 phiếu
    Và bước 5 người khác cao nhất được 2 phiếu
    Và quy trình chỉ có các bước đã nêu

  Khung kịch bản: Bước 2, bước 3 bỏ phiếu kín
    Biết bước <bước> bỏ phiếu theo hình thức "<hình thức>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | bước | hình thức                | kết luận                                               |
      | 2    | ký tên hoặc không ký tên | có phát hiện "procedure.quy-trinh.hinh-thuc-phieu"     |
      | 2    | phiếu kín                | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu" |
      | 3    | ký tên hoặc không ký tên | có phát hiện "procedure.quy-trinh.hinh-thuc-phieu"     |
      | 3    | phiếu kín                | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu" |
      | 5    | ký tên hoặc không ký tên | đáp ứng quy định "procedure.quy-trinh.hinh-thuc-phieu" |

  Khung kịch bản: Bước 5 quá một nửa; đúng một nửa thì người đứng đầu lựa chọn
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

  Khung kịch bản: Người khác quá nửa ở bước 2 mà nhân sự không quá nửa
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
      | 3    | 5     | 6    | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"      |

  Khung kịch bản: Ngoài phạm vi thì không xét cách tiến hành từng bước
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
    Và bước 2 công bố kết quả kiểm phiếu tại hội nghị
    Và bước 2 nhân sự được 2 phiếu
    Và bước 2 người khác cao nhất được 7 phiếu
    Và bước 5 nhân sự được 2 phiếu
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.quy-trinh.hinh-thuc-phieu"
    Và không áp dụng quy định "procedure.quy-trinh.cong-bo-ket-qua"
    Và không áp dụng quy định "procedure.quy-trinh.ty-le-phieu"

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn       |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | tương đương     | tại chỗ     |
