# language: vi
Tính năng: Đảng đoàn, ban cán sự đảng cấp tỉnh theo Quy định 146-QĐ/TW (từ 14/5/2024 đến đầu năm 2025)
  Tham mưu, đề xuất, không quyết định chức danh thuộc diện ban thường vụ quản lý; thành viên do Ban Thường vụ Tỉnh ủy
  chỉ định; kết thúc theo ngày của từng tỉnh: Quảng Ninh 03/02/2025, Thanh Hóa 11/02/2025, tỉnh khác trong ba tháng đầu
  năm 2025.

  Kịch bản: Thành viên do Ban Thường vụ Tỉnh ủy chỉ định
    Biết chức danh "Thành viên Ban cán sự đảng Ủy ban nhân dân tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/06/2024
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Thường vụ Tỉnh ủy"
    Và căn cứ là "146-QĐ/TW" "Thẩm quyền chỉ định thành viên"

  Khung kịch bản: Ban cán sự đảng là cấp quyết định thì sai thẩm quyền
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và cấp ủy quyết định "<cấp ủy>"
    Và dữ kiện "quyết định theo ủy quyền" là "<ủy quyền>"
    Khi kiểm tra mặt "thẩm quyền"
    Thì <kết luận> "authority.sai-tham-quyen.ban-can-su-dang-quyet-dinh"

    Dữ liệu:
      | ngày       | cấp ủy                                   | ủy quyền | kết luận               |
      | 10/06/2024 | Ban cán sự đảng Ủy ban nhân dân tỉnh     | không    | có phát hiện           |
      | 10/06/2024 | Ban cán sự đảng Ủy ban nhân dân tỉnh     | có       | được miễn quy định     |
      | 10/06/2024 | Ban Thường vụ Tỉnh ủy                    | không    | không áp dụng quy định |
      | 13/05/2024 | Ban cán sự đảng Ủy ban nhân dân tỉnh     | không    | không áp dụng quy định |

  Kịch bản: Chưa nêu có ủy quyền hay không thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/06/2024
    Và cấp ủy quyết định "Ban cán sự đảng Ủy ban nhân dân tỉnh"
    Khi kiểm tra mặt "thẩm quyền"
    Thì phát hiện "authority.sai-tham-quyen.ban-can-su-dang-quyet-dinh" chưa xác định

  Khung kịch bản: Người được chỉ định phải giữ chức vụ thuộc cơ cấu
    Biết chức danh "Thành viên Ban cán sự đảng Ủy ban nhân dân tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/06/2024
    Và dữ kiện "giữ chức vụ thuộc cơ cấu thành viên" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.ngoai-co-cau"

    Dữ liệu:
      | trả lời | kết luận         |
      | có      | đáp ứng quy định |
      | không   | có phát hiện     |

  Kịch bản: Chưa nêu chức vụ thuộc cơ cấu thì chưa xác định
    Biết chức danh "Thành viên Ban cán sự đảng Ủy ban nhân dân tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/06/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.ngoai-co-cau" chưa xác định

  Khung kịch bản: Số thành viên dự họp của cơ quan đề nghị
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/06/2024
    Và cơ quan "<cơ quan>" đề nghị ngày 01/06/2024
    Và dữ kiện "số thành viên cơ quan đề nghị" là "9"
    Và dữ kiện "số thành viên cơ quan đề nghị dự họp" là "<dự họp>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | cơ quan                              | dự họp | kết luận                                                        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban cán sự đảng Ủy ban nhân dân tỉnh | 6      | đáp ứng quy định "procedure.quy-trinh.so-thanh-vien-du-hop"      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban cán sự đảng Ủy ban nhân dân tỉnh | 5      | phát hiện "procedure.quy-trinh.so-thanh-vien-du-hop" để lưu ý    |
      | Vụ trưởng Bộ Tài chính                | Ban cán sự đảng Bộ Tài chính         | 6      | đáp ứng quy định "procedure.quy-trinh.so-thanh-vien-du-hop"      |
      | Vụ trưởng Bộ Tài chính                | Ban cán sự đảng Bộ Tài chính         | 5      | phát hiện "procedure.quy-trinh.so-thanh-vien-du-hop" để lưu ý    |

  Khung kịch bản: Chưa biết số dự họp thì chưa xác định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/06/2024
    Và cơ quan "<cơ quan>" đề nghị ngày 01/06/2024
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.so-thanh-vien-du-hop" chưa xác định

    Dữ liệu:
      | chức danh                             | cơ quan                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban cán sự đảng Ủy ban nhân dân tỉnh |
      | Vụ trưởng Bộ Tài chính                | Ban cán sự đảng Bộ Tài chính         |

  Khung kịch bản: Ngày kết thúc theo từng tỉnh
    Biết chức danh "Giám đốc Sở Tài chính tỉnh <tỉnh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày quyết định>
    Và cơ quan "<cơ quan>" đề nghị ngày <ngày>
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | tỉnh       | cơ quan                              | ngày quyết định | ngày       | kết luận                                                    |
      | Quảng Ninh | Ban cán sự đảng Ủy ban nhân dân tỉnh | 20/02/2025      | 02/02/2025 | đáp ứng quy định "procedure.hinh-thuc.co-quan-da-ket-thuc"   |
      | Quảng Ninh | Ban cán sự đảng Ủy ban nhân dân tỉnh | 20/02/2025      | 03/02/2025 | có phát hiện "procedure.hinh-thuc.co-quan-da-ket-thuc"       |
      | Thanh Hóa  | Ban cán sự đảng Ủy ban nhân dân tỉnh | 20/02/2025      | 10/02/2025 | đáp ứng quy định "procedure.hinh-thuc.co-quan-da-ket-thuc"   |
      | Thanh Hóa  | Ban cán sự đảng Ủy ban nhân dân tỉnh | 20/02/2025      | 11/02/2025 | có phát hiện "procedure.hinh-thuc.co-quan-da-ket-thuc"       |
      | Nghệ An    | Ban cán sự đảng Ủy ban nhân dân tỉnh | 20/02/2025      | 10/02/2025 | phát hiện "procedure.hinh-thuc.co-quan-da-ket-thuc" chưa xác định |
      | Nghệ An    | Ban cán sự đảng Ủy ban nhân dân tỉnh | 20/02/2025      | 31/12/2024 | đáp ứng quy định "procedure.hinh-thuc.co-quan-da-ket-thuc"   |
      | Quảng Ninh | Đảng ủy Ủy ban nhân dân tỉnh         | 20/02/2025      | 02/02/2025 | có phát hiện "procedure.hinh-thuc.co-quan-chua-thanh-lap"    |
      | Quảng Ninh | Đảng ủy Ủy ban nhân dân tỉnh         | 20/02/2025      | 03/02/2025 | đáp ứng quy định "procedure.hinh-thuc.co-quan-chua-thanh-lap" |
      | Nghệ An    | Đảng ủy Ủy ban nhân dân tỉnh         | 20/02/2025      | 10/02/2025 | phát hiện "procedure.hinh-thuc.co-quan-chua-thanh-lap" chưa xác định |

  Kịch bản: Chỉ cơ quan đề nghị là đảng đoàn, ban cán sự đảng, hoặc đảng ủy kế tục; ngày đầu và ngày cuối
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và dữ kiện "số thành viên cơ quan đề nghị" là "9"
    Và dữ kiện "số thành viên cơ quan đề nghị dự họp" là "5"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                   | 146-qd-tw.dieu-6.so-thanh-vien-du-hop | 146-qd-tw.ket-thuc | 146-qd-tw.chua-thanh-lap |
      | 13/05/2024      | cơ quan "Ban cán sự đảng Ủy ban nhân dân tỉnh" đề nghị ngày 10/05/2024 | không áp dụng                         | không áp dụng      | không áp dụng            |
      | 14/05/2024      | cơ quan "Ban cán sự đảng Ủy ban nhân dân tỉnh" đề nghị ngày 10/05/2024 | để lưu ý                              | không áp dụng      | không áp dụng            |
      | 14/05/2024      | cơ quan "Ban Tổ chức Tỉnh ủy" đề nghị ngày 10/05/2024                  | không áp dụng                         | không áp dụng      | không áp dụng            |
      | 31/12/2024      | cơ quan "Ban cán sự đảng Ủy ban nhân dân tỉnh" đề nghị ngày 10/12/2024 | để lưu ý                              | không áp dụng      | không áp dụng            |
      | 01/01/2025      | cơ quan "Ban cán sự đảng Ủy ban nhân dân tỉnh" đề nghị ngày 01/01/2025 | để lưu ý                              | đạt                | không áp dụng            |
      | 20/02/2025      | cơ quan "Ban Tổ chức Tỉnh ủy" đề nghị ngày 02/02/2025                  | không áp dụng                         | không áp dụng      | không áp dụng            |
      | 20/02/2025      | cơ quan "Ban Tổ chức Tỉnh ủy" đề nghị ngày 03/02/2025                  | không áp dụng                         | không áp dụng      | không áp dụng            |
      | 20/02/2025      | cơ quan "Đảng ủy UBND tỉnh" đề nghị ngày 02/02/2025                    | không áp dụng                         | không áp dụng      | không đạt                |
      | 31/03/2025      | cơ quan "Đảng ủy UBND tỉnh" đề nghị ngày 03/02/2025                    | không áp dụng                         | không áp dụng      | đạt                      |

  Kịch bản: 162-QĐ/TW: số thành viên dự họp ở Trung ương, từ ngày 05/12/2018 đến khi kết thúc
    Biết chức danh "Vụ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và dữ kiện "số thành viên cơ quan đề nghị" là "9"
    Và dữ kiện "số thành viên cơ quan đề nghị dự họp" là "5"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                           | 162-qd-tw.so-thanh-vien-du-hop |
      | 05/12/2018      | cơ quan "Ban cán sự đảng Bộ Tài chính" đề nghị ngày 03/12/2018 | để lưu ý                       |
      | 04/12/2018      | cơ quan "Ban cán sự đảng Bộ Tài chính" đề nghị ngày 03/12/2018 | không áp dụng                  |
      | 28/02/2025      | cơ quan "Ban cán sự đảng Bộ Tài chính" đề nghị ngày 03/02/2025 | để lưu ý                       |
      | 28/02/2025      | cơ quan "Ban Tổ chức Trung ương" đề nghị ngày 03/02/2025       | không áp dụng                  |
