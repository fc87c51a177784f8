# language: vi
Tính năng: Thí điểm giao quyền người đứng đầu theo Quy định 142-QĐ/TW (23/4/2024 – 22/4/2029)
  Chỉ nhắc để lưu ý: ngoài phạm vi thì quy trình thông thường vẫn phải thực hiện.

  Bối cảnh:
    Biết chức danh "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024

  Khung kịch bản: Từ cấp huyện trở lên, không gồm lực lượng vũ trang, trong thời gian thí điểm
    Biết chức danh "<chức danh>"
    Và ngày quyết định <ngày>
    Và dữ kiện "thực hiện theo thí điểm" là "<dùng>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                                     | ngày       | dùng  | kết luận                                                            |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 23/04/2024 | có    | đáp ứng quy định "procedure.quy-trinh.ngoai-pham-vi-thi-diem"       |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 22/04/2024 | có    | không áp dụng quy định "procedure.quy-trinh.ngoai-pham-vi-thi-diem" |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 22/04/2029 | có    | đáp ứng quy định "procedure.quy-trinh.ngoai-pham-vi-thi-diem"       |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 23/04/2029 | có    | không áp dụng quy định "procedure.quy-trinh.ngoai-pham-vi-thi-diem" |
      | Phó Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh | 10/05/2024 | có    | phát hiện "procedure.quy-trinh.ngoai-pham-vi-thi-diem" để lưu ý     |
      | Phó Giám đốc Công an tỉnh Quảng Ninh          | 10/05/2024 | có    | phát hiện "procedure.quy-trinh.ngoai-pham-vi-thi-diem" để lưu ý     |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 10/05/2024 | không | không áp dụng quy định "procedure.quy-trinh.ngoai-pham-vi-thi-diem" |

  Kịch bản: Chưa biết có thí điểm hay không
    Biết chức danh "Phó Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.ngoai-pham-vi-thi-diem" chưa xác định

  Khung kịch bản: Một người cho một chức danh
    Biết dữ kiện "thực hiện theo thí điểm" là "có"
    Và dữ kiện "số người được người đứng đầu giới thiệu" là "<số>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | số | kết luận                                                          |
      | 1  | đáp ứng quy định "procedure.quy-trinh.gioi-thieu-qua-mot-nguoi"   |
      | 2  | phát hiện "procedure.quy-trinh.gioi-thieu-qua-mot-nguoi" để lưu ý |

  Kịch bản: Chưa biết số người giới thiệu
    Biết dữ kiện "thực hiện theo thí điểm" là "có"
    Và nội dung công tác "bổ nhiệm"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.gioi-thieu-qua-mot-nguoi" chưa xác định

  Khung kịch bản: Nội dung thí điểm đúng với chức danh
    Biết dữ kiện "thực hiện theo thí điểm" là "có"
    Và chức danh "<chức danh>"
    Và dữ kiện "nội dung thí điểm" là "<nội dung>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                                          | nội dung                                   | kết luận                                                   |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh          | giới thiệu cấp phó của mình                | đáp ứng quy định "procedure.quy-trinh.noi-dung-thi-diem"   |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh          | bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc | phát hiện "procedure.quy-trinh.noi-dung-thi-diem" để lưu ý |
      | Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh | bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc | đáp ứng quy định "procedure.quy-trinh.noi-dung-thi-diem"   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh           | giới thiệu bầu bổ sung ban thường vụ       | đáp ứng quy định "procedure.quy-trinh.noi-dung-thi-diem"   |

  Kịch bản: Chưa biết nội dung thí điểm
    Biết dữ kiện "thực hiện theo thí điểm" là "có"
    Và nội dung công tác "bổ nhiệm"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.noi-dung-thi-diem" chưa xác định

  Khung kịch bản: Báo cáo ban thường vụ cấp ủy trước
    Biết dữ kiện "thực hiện theo thí điểm" là "có"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và dữ kiện "ngày báo cáo cấp quản lý trước khi thí điểm" là "<ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                         |
      | 10/05/2024 | đáp ứng quy định "procedure.thieu-buoc.bao-cao-truoc-thi-diem"   |
      | 11/05/2024 | phát hiện "procedure.thieu-buoc.bao-cao-truoc-thi-diem" để lưu ý |

  Kịch bản: Chưa biết ngày báo cáo
    Biết dữ kiện "thực hiện theo thí điểm" là "có"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thieu-buoc.bao-cao-truoc-thi-diem" chưa xác định

  Kịch bản: Chỉ khi thực hiện theo thí điểm; mỗi nội dung thí điểm ứng với chức danh của nó; báo cáo khi cấp tỉnh quản lý
    Biết ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và dữ kiện "số người được người đứng đầu giới thiệu" là "2"
    Và dữ kiện "ngày báo cáo cấp quản lý trước khi thí điểm" là "11/05/2024"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                             | thực hiện theo thí điểm | nội dung thí điểm                          | 142-qd-tw.mot-nguoi | 142-qd-tw.noi-dung | 142-qd-tw.bao-cao |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                 | có                      | giới thiệu cấp phó của mình                | để lưu ý            | để lưu ý           | để lưu ý          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                 | không                   | giới thiệu cấp phó của mình                | không áp dụng       | không áp dụng      | không áp dụng     |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh             | có                      | giới thiệu cấp phó của mình                | để lưu ý            | đạt                |                   |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh             | có                      | giới thiệu bầu bổ sung ban thường vụ       | để lưu ý            | để lưu ý           |                   |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh             | có                      | bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc | để lưu ý            | để lưu ý           |                   |
      | Ủy viên Ban Thường vụ Huyện ủy Hải Hà tỉnh Quảng Ninh | có                      | giới thiệu bầu bổ sung ban thường vụ       | để lưu ý            | đạt                |                   |
      | Ủy viên Ban Thường vụ Huyện ủy Hải Hà tỉnh Quảng Ninh | có                      | giới thiệu cấp phó của mình                | để lưu ý            | để lưu ý           |                   |
      | Ủy viên UBND tỉnh Quảng Ninh                          | có                      | giới thiệu bầu bổ sung ban thường vụ       | để lưu ý            | để lưu ý           |                   |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh          | có                      | giới thiệu bầu bổ sung ban thường vụ       | để lưu ý            | để lưu ý           |                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                 | có                      | bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc | để lưu ý            | đạt                | để lưu ý          |
      | Vụ trưởng Bộ Tài chính                                | có                      | bổ nhiệm, miễn nhiệm cấp trưởng trực thuộc | để lưu ý            | đạt                | không áp dụng     |
