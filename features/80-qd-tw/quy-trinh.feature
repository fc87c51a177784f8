# language: vi
Tính năng: Quy trình, thời hạn, bổ nhiệm lại theo Quy định 80-QĐ/TW
  Điều 20: có chủ trương mới làm quy trình; hoàn thành trong 30 ngày làm việc. Điều 24: thông báo trước ít nhất 90 ngày.
  Điều 30: điều động theo ba bước.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự là Ủy viên Trung ương "không"
    Và nguồn nhân sự "tại chỗ"
    Và ngày quyết định 10/05/2024

  Kịch bản: Bước đầu tiên họp đúng ngày có chủ trương
    Biết dữ kiện "ngày có chủ trương" là "01/03/2024"
    Và bước 1 họp ngày 01/03/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.quy-trinh.chua-co-chu-truong"
    Và căn cứ là "80-QĐ/TW" "Điều 20 khoản 1"

  Kịch bản: Bước đầu tiên họp trước ngày có chủ trương
    Biết dữ kiện "ngày có chủ trương" là "01/03/2024"
    Và bước 1 họp ngày 29/02/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.quy-trinh.chua-co-chu-truong"

  Kịch bản: Hồ sơ không ghi ngày có chủ trương
    Biết bước 1 họp ngày 29/02/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.chua-co-chu-truong" chưa xác định
    Và còn thiếu dữ kiện "proposer.policy_approved_on"

  Kịch bản: Hoàn thành quy trình đúng ba mươi ngày làm việc
    Biết dữ kiện "ngày có chủ trương" là "01/03/2024"
    Và bước 1 họp ngày 04/03/2024
    Và bước 5 họp ngày 12/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.thoi-han.qua-han-hoan-thanh-quy-trinh"

  Kịch bản: Hoàn thành quy trình ở ngày làm việc thứ ba mươi mốt thì phải báo cáo lý do
    Biết dữ kiện "ngày có chủ trương" là "01/03/2024"
    Và bước 1 họp ngày 04/03/2024
    Và bước 5 họp ngày 15/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thoi-han.qua-han-hoan-thanh-quy-trinh" cần xem xét
    Và căn cứ là "80-QĐ/TW" "Điều 20 khoản 2"

  Kịch bản: Thiếu bước 4 trong quy trình năm bước
    Biết bước 1 họp ngày 04/03/2024
    Và bước 2 họp ngày 06/03/2024
    Và bước 3 họp ngày 07/03/2024
    Và bước 5 họp ngày 11/03/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.thieu-buoc.buoc-4"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-5"

  Kịch bản: Chưa khẳng định danh sách bước đầy đủ thì chưa kết luận thiếu bước
    Biết bước 1 họp ngày 04/03/2024
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thieu-buoc.buoc-4" chưa xác định

  Kịch bản: Đủ năm bước, đúng thứ tự
    Biết danh sách "các bước quy trình" gồm:
      | bước | ngày họp   |
      | 1    | 04/03/2024 |
      | 2    | 06/03/2024 |
      | 3    | 06/03/2024 |
      | 4    | 08/03/2024 |
      | 5    | 11/03/2024 |
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.quy-trinh.thu-tu"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-4"

  Kịch bản: Bước 3 họp trước bước 2
    Biết danh sách "các bước quy trình" gồm:
      | bước | ngày họp   |
      | 1    | 04/03/2024 |
      | 2    | 06/03/2024 |
      | 3    | 05/03/2024 |
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.quy-trinh.thu-tu"

  Khung kịch bản: Thông báo trước khi hết thời hạn giữ chức vụ
    Biết nội dung công tác "bổ nhiệm lại"
    Và dữ kiện "ngày hết thời hạn giữ chức vụ" là "01/06/2024"
    Và dữ kiện "ngày thông báo thực hiện quy trình" là "<ngày thông báo>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "80-QĐ/TW" "Điều 24"

    Dữ liệu:
      | ngày thông báo | kết luận                                                             |
      | 03/03/2024     | đáp ứng quy định "procedure.thoi-han.thong-bao-bo-nhiem-lai"         |
      | 04/03/2024     | phát hiện "procedure.thoi-han.thong-bao-bo-nhiem-lai" cần xem xét    |

  Khung kịch bản: Điều động phải được quá nửa số người được triệu tập nơi đi tán thành, ngang nhau thì người đứng đầu quyết định
    Biết nội dung công tác "điều động"
    Và bước 1 họp ngày 04/03/2024
    Và bước 2 họp ngày 06/03/2024
    Và bước 2 triệu tập 10 người, có mặt 8 người
    Và bước 2 nhân sự được <phiếu> phiếu
    Và bước 2 người đứng đầu <lựa chọn> nhân sự
    Và bước 3 họp ngày 08/03/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.ty-le-phieu"

    Dữ liệu:
      | phiếu | lựa chọn       | kết luận         |
      | 6     | không lựa chọn | đáp ứng quy định |
      | 5     | lựa chọn       | được miễn quy định |
      | 5     | không lựa chọn | có phát hiện     |
      | 4     | lựa chọn       | có phát hiện     |

  Khung kịch bản: Gửi hồ sơ lấy ý kiến trong năm ngày làm việc từ khi nhận đủ hồ sơ
    Biết nhận đủ hồ sơ ngày 04/03/2024
    Và lấy ý kiến "thẩm định" của "Ban Tổ chức Trung ương" bằng văn bản ngày <ngày gửi>
    Và không lấy ý kiến nào khác
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày gửi   | kết luận                                                         |
      | 11/03/2024 | đáp ứng quy định "procedure.thoi-han.gui-tham-dinh-cham"         |
      | 12/03/2024 | phát hiện "procedure.thoi-han.gui-tham-dinh-cham" để lưu ý       |

  Khung kịch bản: Trả lời thẩm định trong mười lăm ngày làm việc
    Biết lấy ý kiến "thẩm định" của "Ban Tổ chức Trung ương" bằng văn bản ngày 04/03/2024
    Và trả lời ý kiến ngày <ngày trả lời>
    Và không lấy ý kiến nào khác
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày trả lời | kết luận                                                            |
      | 25/03/2024   | đáp ứng quy định "procedure.thoi-han.tra-loi-tham-dinh-cham"        |
      | 26/03/2024   | phát hiện "procedure.thoi-han.tra-loi-tham-dinh-cham" để lưu ý      |
