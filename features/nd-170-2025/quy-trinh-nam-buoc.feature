# language: vi
Tính năng: Quy trình năm bước bổ nhiệm công chức từ nguồn nhân sự tại chỗ (Nghị định 170/2025/NĐ-CP, Điều 33 khoản 2)
  Mỗi hội nghị phải có ít nhất 2/3 số người được triệu tập; tỷ lệ phiếu tính trên số người được triệu tập.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và ngày quyết định 15/01/2026
    Và cơ quan nhà nước "Chủ tịch UBND tỉnh" ký quyết định ngày 15/01/2026
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"

  Khung kịch bản: Số người có mặt đủ hai phần ba số người được triệu tập
    Biết bước <bước> họp ngày 10/12/2025
    Và bước <bước> triệu tập <triệu tập> người, có mặt <có mặt> người
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.so-nguoi-du"

    Dữ liệu:
      | bước | triệu tập | có mặt | kết luận         |
      | 1    | 3         | 2      | đáp ứng quy định |
      | 1    | 4         | 2      | có phát hiện     |
      | 2    | 30        | 20     | đáp ứng quy định |
      | 2    | 30        | 19     | có phát hiện     |
      | 3    | 5         | 4      | đáp ứng quy định |
      | 3    | 5         | 3      | có phát hiện     |
      | 4    | 100       | 67     | đáp ứng quy định |
      | 4    | 100       | 66     | có phát hiện     |
      | 5    | 6         | 4      | đáp ứng quy định |
      | 5    | 6         | 3      | có phát hiện     |

  Kịch bản: Chưa ghi số người có mặt thì chưa xác định
    Biết bước 2 họp ngày 10/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.so-nguoi-du" chưa xác định
    Và còn thiếu dữ kiện "steps.present"

  Khung kịch bản: Bước 2: quá một nửa số người được triệu tập; không ai quá một nửa thì từ 30% được đưa sang bước sau
    Biết bước 2 họp ngày 10/12/2025
    Và bước 2 triệu tập <triệu tập> người, có mặt <có mặt> người
    Và bước 2 nhân sự được <phiếu> phiếu
    Và bước 2 người khác cao nhất được <phiếu khác> phiếu
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.ty-le-phieu"

    Dữ liệu:
      | triệu tập | có mặt | phiếu | phiếu khác | kết luận         |
      | 15        | 15     | 8     | 7          | đáp ứng quy định |
      | 30        | 20     | 16    | 4          | đáp ứng quy định |
      | 10        | 10     | 4     | 3          | không có phát hiện |
      | 10        | 10     | 3     | 4          | không có phát hiện |
      | 10        | 10     | 5     | 5          | không có phát hiện |
      | 10        | 10     | 2     | 2          | có phát hiện     |
      | 10        | 10     | 3     | 6          | có phát hiện     |

  Khung kịch bản: Bước 5: mười lăm phiếu trên ba mươi người triệu tập chưa quá một nửa, dù chỉ có hai mươi người dự
    Biết bước 5 họp ngày 10/12/2025
    Và bước 5 triệu tập <triệu tập> người, có mặt <có mặt> người
    Và bước 5 nhân sự được <phiếu> phiếu
    Và bước 5 người đứng đầu <lựa chọn> nhân sự
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.ty-le-phieu"
    Và căn cứ là "170/2025/NĐ-CP" "Điều 33 khoản 2 điểm đ"

    Dữ liệu:
      | triệu tập | có mặt | phiếu | lựa chọn       | kết luận            |
      | 30        | 20     | 15    | không lựa chọn | có phát hiện        |
      | 30        | 20     | 16    | không lựa chọn | đáp ứng quy định    |
      | 30        | 20     | 15    | lựa chọn       | được miễn quy định  |
      | 30        | 20     | 14    | lựa chọn       | có phát hiện        |

  Khung kịch bản: Bước 3 giới thiệu nhân sự khác kết quả bước 2 phải đạt ít nhất hai phần ba tổng số thành viên
    Biết bước 3 họp ngày 10/12/2025
    Và bước 3 có tổng số <thành viên> thành viên
    Và bước 3 giới thiệu nhân sự khác kết quả bước trước
    Và bước 3 nhân sự được <phiếu> phiếu
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.nhan-su-khac-buoc-2"

    Dữ liệu:
      | thành viên | phiếu | kết luận         |
      | 5          | 4     | đáp ứng quy định |
      | 5          | 3     | có phát hiện     |
      | 3          | 2     | đáp ứng quy định |
      | 6          | 4     | đáp ứng quy định |
      | 6          | 3     | có phát hiện     |

  Khung kịch bản: Bước 2, 3, 5 phải bỏ phiếu kín
    Biết bước <bước> họp ngày 10/12/2025
    Và bước <bước> bỏ phiếu theo hình thức "<hình thức>"
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.hinh-thuc-phieu"

    Dữ liệu:
      | bước | hình thức                | kết luận               |
      | 2    | phiếu kín                | đáp ứng quy định       |
      | 2    | biểu quyết               | có phát hiện           |
      | 3    | ký tên hoặc không ký tên | có phát hiện           |
      | 5    | phiếu kín                | đáp ứng quy định       |
      | 5    | biểu quyết               | có phát hiện           |
      | 4    | ký tên hoặc không ký tên | không áp dụng quy định |

  Khung kịch bản: Công bố kết quả: bước 3 công bố, bước 2 và bước 4 không công bố tại hội nghị
    Biết bước <bước> họp ngày 10/12/2025
    Và bước <bước> <công bố> kết quả kiểm phiếu tại hội nghị
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.cong-bo-ket-qua"

    Dữ liệu:
      | bước | công bố       | kết luận         |
      | 2    | không công bố | đáp ứng quy định |
      | 2    | công bố       | có phát hiện     |
      | 3    | công bố       | đáp ứng quy định |
      | 3    | không công bố | có phát hiện     |
      | 4    | không công bố | đáp ứng quy định |
      | 4    | công bố       | có phát hiện     |

  Khung kịch bản: Thiếu một bước
    Biết danh sách "các bước quy trình" gồm:
      | bước        | ngày họp   |
      | <bước một>  | 01/12/2025 |
      | <bước hai>  | 03/12/2025 |
      | <bước ba>   | 05/12/2025 |
      | <bước bốn>  | 08/12/2025 |
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "<thiếu>"
    Và đáp ứng quy định "<có>"
    Và đáp ứng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | bước một | bước hai | bước ba | bước bốn | thiếu                        | có                           |
      | 1        | 2        | 3       | 5        | procedure.thieu-buoc.buoc-4  | procedure.thieu-buoc.buoc-1  |
      | 1        | 3        | 4       | 5        | procedure.thieu-buoc.buoc-2  | procedure.thieu-buoc.buoc-4  |
      | 2        | 3        | 4       | 5        | procedure.thieu-buoc.buoc-1  | procedure.thieu-buoc.buoc-2  |

  Khung kịch bản: Thứ tự các bước
    Biết danh sách "các bước quy trình" gồm:
      | bước | ngày họp   |
      | 1    | 01/12/2025 |
      | 2    | 03/12/2025 |
      | 3    | <bước ba>  |
      | 4    | 08/12/2025 |
      | 5    | 10/12/2025 |
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | bước ba    | kết luận         |
      | 03/12/2025 | đáp ứng quy định |
      | 02/12/2025 | có phát hiện     |
      | 09/12/2025 | có phát hiện     |

  Khung kịch bản: Có ý kiến bằng văn bản của cấp ủy cùng cấp
    Biết lấy ý kiến "lấy ý kiến" của "<cơ quan>" bằng văn bản ngày 05/12/2025
    Và không lấy ý kiến nào khác
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.thieu-buoc.y-kien-cap-uy-cung-cap"

    Dữ liệu:
      | cơ quan           | kết luận         |
      | Cấp ủy cùng cấp   | đáp ứng quy định |
      | Sở Nội vụ         | có phát hiện     |

  Kịch bản: Cơ quan đổi tên, chức vụ tương đương thì không phải làm quy trình
    Biết loại bổ nhiệm "tương đương"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "chỉ đổi tên"
    Và không lấy ý kiến nào khác
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì được miễn quy định "procedure.thieu-buoc.y-kien-cap-uy-cung-cap"

  Khung kịch bản: Thời hạn cho chủ trương và hoàn thành quy trình
    Biết dữ kiện "ngày xin chủ trương" là "<xin>"
    Và dữ kiện "ngày có chủ trương" là "<cho>"
    Và bước 1 họp ngày <bước một>
    Và bước 5 họp ngày <bước năm>
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | xin        | cho        | bước một   | bước năm   | kết luận                                                                |
      | 08/09/2025 | 29/09/2025 | 01/10/2025 | 10/10/2025 | đáp ứng quy định "procedure.thoi-han.tra-loi-chu-truong"                |
      | 08/09/2025 | 30/09/2025 | 01/10/2025 | 10/10/2025 | phát hiện "procedure.thoi-han.tra-loi-chu-truong" cần xem xét           |
      | 08/09/2025 | 15/09/2025 | 22/09/2025 | 27/10/2025 | đáp ứng quy định "procedure.thoi-han.hoan-thanh-quy-trinh"              |
      | 08/09/2025 | 15/09/2025 | 15/09/2025 | 10/10/2025 | đáp ứng quy định "procedure.quy-trinh.chu-truong-truoc-quy-trinh"       |
      | 08/09/2025 | 15/09/2025 | 12/09/2025 | 10/10/2025 | phát hiện "procedure.quy-trinh.chu-truong-truoc-quy-trinh" cần xem xét  |

  Khung kịch bản: Quá ba mươi ngày làm việc mà không báo cáo cấp bổ nhiệm
    Biết dữ kiện "ngày có chủ trương" là "15/09/2025"
    Và dữ kiện "proposer.overrun_reported_on" là "<báo cáo>"
    Và bước 1 họp ngày 22/09/2025
    Và bước 5 họp ngày <bước năm>
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.thoi-han.hoan-thanh-quy-trinh"

    Dữ liệu:
      | bước năm   | báo cáo    | kết luận           |
      | 27/10/2025 | không có   | đáp ứng quy định   |
      | 28/10/2025 | không có   | có phát hiện       |
      | 28/10/2025 | 24/10/2025 | được miễn quy định |
