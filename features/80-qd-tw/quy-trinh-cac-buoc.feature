# language: vi
Tính năng: Các bước của quy trình theo Quy định 80-QĐ/TW
  Năm bước đối với nguồn tại chỗ; ba bước đối với điều động (Điều 30), nguồn từ nơi khác, bổ nhiệm lại.

  Khung kịch bản: Năm bước đối với chức danh Trung ương quản lý, nguồn tại chỗ
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.thieu-buoc.buoc-1"
    Và có phát hiện "procedure.thieu-buoc.buoc-2"
    Và có phát hiện "procedure.thieu-buoc.buoc-3"
    Và có phát hiện "procedure.thieu-buoc.buoc-4"
    Và có phát hiện "procedure.thieu-buoc.buoc-5"

    Dữ liệu:
      | chức danh               | nội dung | loại            | nguồn   |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Năm bước đối với chức danh của đảng dưới Trung ương thì cần xem xét
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-4" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-5" cần xem xét

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | chức vụ cao hơn | tại chỗ |

  Khung kịch bản: Nguồn từ nơi khác và bổ nhiệm lại: ba bước, chỉ nêu để xem xét
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét
    Và phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-5"

    Dữ liệu:
      | chức danh                             | nội dung     | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm     | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm lại | tương đương     | tại chỗ     |

  Khung kịch bản: Điều động: ba bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.thieu-buoc.buoc-1"
    Và có phát hiện "procedure.thieu-buoc.buoc-2"
    Và có phát hiện "procedure.thieu-buoc.buoc-3"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-5"

    Dữ liệu:
      | chức danh               | nội dung  | loại        | nguồn       |
      | Thứ trưởng Bộ Tài chính | điều động | tương đương | từ nơi khác |

  Khung kịch bản: Chức vụ tương đương, nguồn tại chỗ không theo quy trình năm bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và danh sách "các bước quy trình" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.thieu-buoc.buoc-1"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-2"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-3"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-5"
    Và không áp dụng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh                             | nội dung | loại        | nguồn   |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | tương đương | tại chỗ |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm | tương đương | tại chỗ |

  Khung kịch bản: Đủ năm bước đúng thứ tự
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và bước 1 họp ngày 02/04/2024
    Và bước 2 họp ngày 03/04/2024
    Và bước 3 họp ngày 04/04/2024
    Và bước 4 họp ngày 05/04/2024
    Và bước 5 họp ngày 08/04/2024
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
    Và ngày quyết định 10/05/2024
    Và bước 1 họp ngày 02/04/2024
    Và bước 2 họp ngày 03/04/2024
    Và bước 3 họp ngày 04/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.thieu-buoc.buoc-1"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-2"
    Và đáp ứng quy định "procedure.thieu-buoc.buoc-3"
    Và đáp ứng quy định "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh                             | nội dung     | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm     | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm lại | tương đương     | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | điều động    | tương đương     | từ nơi khác |

  Khung kịch bản: Bước sau họp trước bước trước là vi phạm
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và bước 1 họp ngày 04/04/2024
    Và bước 2 họp ngày 03/04/2024
    Và bước 3 họp ngày 02/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.quy-trinh.thu-tu"

    Dữ liệu:
      | chức danh               | nội dung  | loại            | nguồn       |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm  | chức vụ cao hơn | tại chỗ     |
      | Thứ trưởng Bộ Tài chính | điều động | tương đương     | từ nơi khác |

  Khung kịch bản: Bước sau họp trước bước trước thì cần xem xét
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và bước 1 họp ngày 04/04/2024
    Và bước 2 họp ngày 03/04/2024
    Và bước 3 họp ngày 02/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.thu-tu" cần xem xét

    Dữ liệu:
      | chức danh                             | nội dung     | loại            | nguồn       |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm     | chức vụ cao hơn | tại chỗ     |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm     | chức vụ cao hơn | từ nơi khác |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm     | chức vụ cao hơn | từ nơi khác |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm lại | tương đương     | tại chỗ     |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bổ nhiệm lại | tương đương     | tại chỗ     |

  Khung kịch bản: Chỉ thiếu một trong năm bước
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "<loại>"
    Và nguồn nhân sự "<nguồn>"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/05/2024
    Và bước <có 1> họp ngày 02/04/2024
    Và bước <có 2> họp ngày 03/04/2024
    Và bước <có 3> họp ngày 04/04/2024
    Và bước <có 4> họp ngày 05/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | nội dung | loại            | nguồn   | có 1 | có 2 | có 3 | có 4 | kết luận                                            |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 2    | 3    | 4    | 5    | có phát hiện "procedure.thieu-buoc.buoc-1"          |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 3    | 4    | 5    | có phát hiện "procedure.thieu-buoc.buoc-2"          |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 4    | 5    | có phát hiện "procedure.thieu-buoc.buoc-3"          |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 5    | có phát hiện "procedure.thieu-buoc.buoc-4"          |
      | Thứ trưởng Bộ Tài chính               | bổ nhiệm | chức vụ cao hơn | tại chỗ | 1    | 2    | 3    | 4    | có phát hiện "procedure.thieu-buoc.buoc-5"          |
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
    Và ngày quyết định 10/05/2024
    Và bước <có 1> họp ngày 02/04/2024
    Và bước <có 2> họp ngày 03/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh               | nội dung     | loại            | nguồn       | có 1 | có 2 | kết luận                                            |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 2    | 3    | phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 1    | 3    | phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm     | chức vụ cao hơn | từ nơi khác | 1    | 2    | phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm lại | tương đương     | tại chỗ     | 2    | 3    | phát hiện "procedure.thieu-buoc.buoc-1" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm lại | tương đương     | tại chỗ     | 1    | 3    | phát hiện "procedure.thieu-buoc.buoc-2" cần xem xét |
      | Thứ trưởng Bộ Tài chính | bổ nhiệm lại | tương đương     | tại chỗ     | 1    | 2    | phát hiện "procedure.thieu-buoc.buoc-3" cần xem xét |
      | Thứ trưởng Bộ Tài chính | điều động    | tương đương     | từ nơi khác | 2    | 3    | có phát hiện "procedure.thieu-buoc.buoc-1"          |
      | Thứ trưởng Bộ Tài chính | điều động    | tương đương     | từ nơi khác | 1    | 3    | có phát hiện "procedure.thieu-buoc.buoc-2"          |
      | Thứ trưởng Bộ Tài chính | điều động    | tương đương     | từ nơi khác | 1    | 2    | có phát hiện "procedure.thieu-buoc.buoc-3"          |

  Khung kịch bản: Chủ trương của Bộ Chính trị trước khi đề nghị phong, thăng cấp bậc hàm
    Biết chức danh "<cấp hàm>"
    Và nội dung công tác "phong quân hàm"
    Và ngày quyết định 10/05/2024
    Và cơ quan "Quân ủy Trung ương" đề nghị ngày 01/03/2024
    Và dữ kiện "proposer.policy_approved_by" là "<chủ trương>"
    Và dữ kiện "ngày có chủ trương" là "<ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | cấp hàm      | chủ trương   | ngày       | kết luận                                                                 |
      | Đại tướng    | Bộ Chính trị | 01/03/2024 | đáp ứng quy định "procedure.quy-trinh.chua-co-chu-truong-quan-ham"       |
      | Đại tướng    | Bộ Chính trị | 02/03/2024 | có phát hiện "procedure.quy-trinh.chua-co-chu-truong-quan-ham"           |
      | Thượng tướng | Ban Bí thư   | 01/03/2024 | có phát hiện "procedure.quy-trinh.chua-co-chu-truong-quan-ham"           |
      | Trung tướng  | Ban Bí thư   | 02/03/2024 | không áp dụng quy định "procedure.quy-trinh.chua-co-chu-truong-quan-ham" |
