# language: vi
Tính năng: Điều kiện bổ nhiệm, giới thiệu ứng cử theo Quy định 377-QĐ/TW
  Điều 34. Đến hết ngày 20/11/2025 các mức số chưa có Hướng dẫn 45-HD/BTCTW.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 15/01/2026

  Khung kịch bản: Quy hoạch của nguồn tại chỗ và nguồn từ nơi khác
    Biết nguồn nhân sự "<nguồn>"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024
    Và chức danh quy hoạch là "<so sánh>" so với chức danh dự kiến
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.<mã>"

    Dữ liệu:
      | nguồn       | so sánh     | kết luận         | mã        |
      | tại chỗ     | tương đương | đáp ứng quy định | tai-cho   |
      | tại chỗ     | cao hơn     | đáp ứng quy định | tai-cho   |
      | tại chỗ     | thấp hơn    | có phát hiện     | tai-cho   |
      | từ nơi khác | tương đương | đáp ứng quy định | ben-ngoai |
      | từ nơi khác | thấp hơn    | có phát hiện     | ben-ngoai |

  Khung kịch bản: Trường hợp đặc biệt về quy hoạch phải do cấp bổ nhiệm quyết định
    Biết nguồn nhân sự "tại chỗ"
    Và không có quy hoạch nào khác
    Và cấp ủy quyết định "Ban Bí thư"
    Và trường hợp đặc biệt do "<cấp>" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì được miễn quy định "eligibility.khong-quy-hoach.tai-cho"
    Và <kết luận> "eligibility.tieu-chuan-dieu-kien.truong-hop-dac-biet-khac-cap"

    Dữ liệu:
      | cấp          | kết luận         |
      | Ban Bí thư   | đáp ứng quy định |
      | Bộ Chính trị | có phát hiện     |

  Khung kịch bản: Không đồng thời vừa quy hoạch vừa bổ nhiệm
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày <ngày quy hoạch>
    Và không có quy hoạch nào khác
    Và bước 1 họp ngày 10/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày quy hoạch | kết luận                                                                  |
      | 10/12/2025     | phát hiện "eligibility.khong-quy-hoach.dong-thoi-voi-bo-nhiem" cần xem xét |
      | 09/12/2025     | không áp dụng quy định "eligibility.khong-quy-hoach.dong-thoi-voi-bo-nhiem" |

  Khung kịch bản: Sức khỏe, lý lịch, kê khai tài sản chưa đối chiếu được lời văn nên thiếu thì cần xem xét
    Biết dữ kiện "đủ sức khỏe" là "<sức khỏe>"
    Và dữ kiện "hồ sơ, lý lịch đã được thẩm định, xác minh" là "<lý lịch>"
    Và dữ kiện "ngày kê khai tài sản, thu nhập" là "<kê khai>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | sức khỏe | lý lịch | kê khai    | kết luận                                                             |
      | có       | có      | 15/01/2026 | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.suc-khoe"         |
      | không    | có      | 15/01/2026 | phát hiện "eligibility.tieu-chuan-dieu-kien.suc-khoe" cần xem xét    |
      | có       | có      | 15/01/2026 | đáp ứng quy định "eligibility.ho-so.ly-lich-chua-tham-dinh"          |
      | có       | không   | 15/01/2026 | phát hiện "eligibility.ho-so.ly-lich-chua-tham-dinh" cần xem xét     |
      | có       | có      | 16/01/2026 | phát hiện "eligibility.ho-so.ly-lich-chua-tham-dinh" cần xem xét     |

  Khung kịch bản: Bước 3 tính phiếu trên tổng số thành viên tập thể lãnh đạo
    Biết nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và bước 3 họp ngày 10/12/2025
    Và bước 3 triệu tập 9 người, có mặt 8 người
    Và bước 3 có tổng số 10 thành viên
    Và bước 3 nhân sự được 4 phiếu
    Và bước 3 người khác cao nhất được <phiếu> phiếu
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | phiếu | kết luận                                                       |
      | 5     | đáp ứng quy định "procedure.quy-trinh.ty-le-phieu"             |
      | 6     | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét        |

  Khung kịch bản: Thông báo bổ nhiệm lại trước ít nhất chín mươi ngày làm việc
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 01/12/2026
    Và dữ kiện "ngày hết thời hạn giữ chức vụ" là "31/12/2026"
    Và dữ kiện "ngày thông báo thực hiện quy trình" là "<ngày thông báo>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày thông báo | kết luận                                                          |
      | 01/08/2026     | đáp ứng quy định "procedure.thoi-han.thong-bao-bo-nhiem-lai"      |
      | 01/10/2026     | phát hiện "procedure.thoi-han.thong-bao-bo-nhiem-lai" cần xem xét |

  Khung kịch bản: Bổ nhiệm lại phải hoàn thành nhiệm vụ và đủ tiêu chuẩn
    Biết nội dung công tác "bổ nhiệm lại"
    Và dữ kiện "hoàn thành nhiệm vụ trong thời gian giữ chức vụ" là "<nhiệm vụ>"
    Và dữ kiện "đủ tiêu chuẩn chung và tiêu chuẩn cụ thể" là "<tiêu chuẩn>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.bo-nhiem-lai"

    Dữ liệu:
      | nhiệm vụ | tiêu chuẩn | kết luận         |
      | có       | có         | đáp ứng quy định |
      | không    | có         | có phát hiện     |
      | có       | không      | có phát hiện     |
