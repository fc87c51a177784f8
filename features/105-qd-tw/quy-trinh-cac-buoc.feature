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
