# language: vi
Tính năng: Các bước của quy trình theo Quy định 377-QĐ/TW
  Lời văn Điều 37, Điều 45 chưa có; các bước theo quy trình trước đây nên chỉ nêu để cấp có thẩm quyền xem xét.

  Khung kịch bản: Năm bước đối với chức vụ cao hơn, nguồn tại chỗ: thiếu bước nào phải xem xét bước ấy
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-4" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-5" cần xem xét

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Nguồn từ nơi khác, chức vụ tương đương, điều động: ba bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-5"

    Dữ liệu:
      | chức danh                             | nội dung  | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | tương đương     | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | tương đương     | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | điều động | tương đương     | từ nơi khác |

  Khung kịch bản: Ủy viên cấp ủy không theo quy trình năm bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.thieu-buoc.buoc-1"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-2"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-3"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-5"

    Dữ liệu:
      | chức danh                                | nội dung          | loại            | nguồn   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh | giới thiệu ứng cử | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Đủ năm bước đúng thứ tự
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và bước 1 họp ngày 01/12/2025
    Và bước 2 họp ngày 02/12/2025
    Và bước 3 họp ngày 03/12/2025
    Và bước 4 họp ngày 04/12/2025
    Và bước 5 họp ngày 05/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.thieu-buoc.buoc-1"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-2"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-3"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-4"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-5"
    Và đáp ứng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Đủ ba bước đúng thứ tự
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và bước 1 họp ngày 01/12/2025
    Và bước 2 họp ngày 02/12/2025
    Và bước 3 họp ngày 03/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.thieu-buoc.buoc-1"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-2"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-3"
    Và đáp ứng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh                             | nội dung  | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | tương đương     | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | tương đương     | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | điều động | tương đương     | từ nơi khác |

  Khung kịch bản: Bước sau họp trước bước trước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và bước 1 họp ngày 03/12/2025
    Và bước 2 họp ngày 02/12/2025
    Và bước 3 họp ngày 01/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.thu-tu" cần xem xét

    Dữ liệu:
      | chức danh                             | nội dung  | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | chức vụ cao hơn | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | chức vụ cao hơn | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm  | tương đương     | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm  | tương đương     | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | điều động | tương đương     | từ nơi khác |

  Khung kịch bản: Thứ tự các bước không xét đối với ủy viên cấp ủy
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và bước 1 họp ngày 03/12/2025
    Và bước 2 họp ngày 02/12/2025
    Và bước 3 họp ngày 01/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh                                | nội dung          | loại            | nguồn   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh | giới thiệu ứng cử | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Chỉ thiếu một trong năm bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và bước <có 1> họp ngày 01/12/2025
    Và bước <có 2> họp ngày 02/12/2025
    Và bước <có 3> họp ngày 03/12/2025
    Và bước <có 4> họp ngày 04/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   | có 1 | có 2 | có 3 | có 4 | kết luận                                            |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 2    | 3    | 4    | 5    | phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 3    | 4    | 5    | phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 4    | 5    | phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 5    | phát hiện "procedure.thieu-buoc.buoc-4" cần xem xét |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 4    | phát hiện "procedure.thieu-buoc.buoc-5" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ | 2    | 3    | 4    | 5    | phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 3    | 4    | 5    | phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 4    | 5    | phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 5    | phát hiện "procedure.thieu-buoc.buoc-4" cần xem xét |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 4    | phát hiện "procedure.thieu-buoc.buoc-5" cần xem xét |

  Khung kịch bản: Chỉ thiếu một trong ba bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 20/12/2025
    Và bước <có 1> họp ngày 01/12/2025
    Và bước <có 2> họp ngày 02/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh               | nội dung | loại            | nguồn       | có 1 | có 2 | kết luận                                            |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | từ nơi khác | 2    | 3    | phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | từ nơi khác | 1    | 3    | phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | từ nơi khác | 1    | 2    | phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | tương đương     | tại chỗ     | 2    | 3    | phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | tương đương     | tại chỗ     | 1    | 3    | phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | tương đương     | tại chỗ     | 1    | 2    | phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét |
