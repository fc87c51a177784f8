# language: vi
Tính năng: Quy hoạch cán bộ theo Quy định 50-QĐ/TW (27/12/2021 – 07/10/2025)
  Tuổi, cơ cấu, hệ số, đương nhiên ra khỏi quy hoạch.

  Bối cảnh:
    Biết chức danh "Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"
    Và nội dung công tác "quy hoạch"
    Và ngày quyết định 10/05/2024
    Và giới tính "nam"

  Khung kịch bản: Tuổi quy hoạch nhiệm kỳ kế tiếp: trọn một nhiệm kỳ
    Biết dữ kiện "nhiệm kỳ quy hoạch" là "<nhiệm kỳ>"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "30/09/2025"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhân sự sinh ngày <sinh>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kế tiếp>
    Và <hiện tại>

    Dữ liệu:
      | nhiệm kỳ | sinh       | kế tiếp                                                              | hiện tại                                                    |
      | kế tiếp  | 10/09/1968 | đáp ứng quy định "eligibility.tuoi.quy-hoach-nhiem-ky-ke-tiep"       | không áp dụng quy định "eligibility.tuoi.quy-hoach-bo-sung" |
      | kế tiếp  | 10/08/1968 | có phát hiện "eligibility.tuoi.quy-hoach-nhiem-ky-ke-tiep"           | không áp dụng quy định "eligibility.tuoi.quy-hoach-bo-sung" |
      | hiện tại | 10/09/1969 | không áp dụng quy định "eligibility.tuoi.quy-hoach-nhiem-ky-ke-tiep" | đáp ứng quy định "eligibility.tuoi.quy-hoach-bo-sung"       |
      | hiện tại | 10/08/1969 | không áp dụng quy định "eligibility.tuoi.quy-hoach-nhiem-ky-ke-tiep" | có phát hiện "eligibility.tuoi.quy-hoach-bo-sung"           |

  Kịch bản: Chưa biết ngày sinh
    Biết dữ kiện "nhiệm kỳ quy hoạch" là "kế tiếp"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "30/09/2025"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.quy-hoach-nhiem-ky-ke-tiep" chưa xác định

  Kịch bản: Chưa biết ngày sinh khi bổ sung
    Biết dữ kiện "nhiệm kỳ quy hoạch" là "hiện tại"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "30/09/2025"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.quy-hoach-bo-sung" chưa xác định

  Khung kịch bản: Mục tiêu cơ cấu: số cán bộ trẻ được quy hoạch
    Biết dữ kiện "tổng số người được quy hoạch" là "100"
    Và dữ kiện "số cán bộ trẻ được quy hoạch" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | số | kết luận                                                           |
      | 15 | đáp ứng quy định "eligibility.khong-quy-hoach.co-cau-can-bo-tre"   |
      | 14 | phát hiện "eligibility.khong-quy-hoach.co-cau-can-bo-tre" để lưu ý |

  Kịch bản: Chưa biết số cán bộ trẻ được quy hoạch
    Biết dữ kiện "tổng số người được quy hoạch" là "100"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.khong-quy-hoach.co-cau-can-bo-tre" chưa xác định

  Khung kịch bản: Mục tiêu cơ cấu: số cán bộ nữ được quy hoạch
    Biết dữ kiện "tổng số người được quy hoạch" là "100"
    Và dữ kiện "số cán bộ nữ được quy hoạch" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | số | kết luận                                                          |
      | 25 | đáp ứng quy định "eligibility.khong-quy-hoach.co-cau-can-bo-nu"   |
      | 24 | phát hiện "eligibility.khong-quy-hoach.co-cau-can-bo-nu" để lưu ý |

  Kịch bản: Chưa biết số cán bộ nữ được quy hoạch
    Biết dữ kiện "tổng số người được quy hoạch" là "100"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.khong-quy-hoach.co-cau-can-bo-nu" chưa xác định

  Khung kịch bản: Hệ số quy hoạch cấp ủy từ 1,0 đến 1,5; mức chưa đối chiếu nên vượt thì xem xét
    Biết dữ kiện "số lượng cấp ủy theo quy định" là "15"
    Và dữ kiện "số người quy hoạch vào cấp ủy" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <tối đa>
    Và <tối thiểu>

    Dữ liệu:
      | số | tối đa                                                        | tối thiểu                                                      |
      | 23 | đáp ứng quy định "eligibility.khong-quy-hoach.qua-he-so"      | đáp ứng quy định "eligibility.khong-quy-hoach.duoi-he-so"      |
      | 24 | phát hiện "eligibility.khong-quy-hoach.qua-he-so" cần xem xét | đáp ứng quy định "eligibility.khong-quy-hoach.duoi-he-so"      |
      | 15 | đáp ứng quy định "eligibility.khong-quy-hoach.qua-he-so"      | đáp ứng quy định "eligibility.khong-quy-hoach.duoi-he-so"      |
      | 14 | đáp ứng quy định "eligibility.khong-quy-hoach.qua-he-so"      | phát hiện "eligibility.khong-quy-hoach.duoi-he-so" cần xem xét |

  Kịch bản: Chưa biết số người quy hoạch
    Biết dữ kiện "số lượng cấp ủy theo quy định" là "15"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.khong-quy-hoach.qua-he-so" chưa xác định
    Và phát hiện "eligibility.khong-quy-hoach.duoi-he-so" chưa xác định

  Khung kịch bản: Bị kỷ luật thì đương nhiên ra khỏi quy hoạch
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/03/2021
    Và không có quy hoạch nào khác
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày <kỷ luật>
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kỷ luật    | kết luận                                                                   |
      | 10/05/2024 | 27/12/2021 | có phát hiện "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach"           |
      | 10/05/2024 | 26/12/2021 | không áp dụng quy định "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach" |
      | 10/05/2024 | 01/02/2021 | không áp dụng quy định "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach" |
      | 07/10/2025 | 01/06/2023 | có phát hiện "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach"           |
      | 08/10/2025 | 01/06/2023 | không áp dụng quy định "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach" |

  Kịch bản: Quy hoạch lại sau kỷ luật
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/10/2023
    Và không có quy hoạch nào khác
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2022
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach"

  Kịch bản: Chưa kê khai đủ kỷ luật
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/03/2021
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.duong-nhien-ra-khoi-quy-hoach" chưa xác định

  Khung kịch bản: Không bảo đảm tiêu chuẩn thì ra khỏi quy hoạch
    Biết dữ kiện "đủ tiêu chuẩn chung và tiêu chuẩn cụ thể" là "<đủ>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | đủ    | kết luận                                                                         |
      | có    | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.ra-khoi-quy-hoach-tieu-chuan" |
      | không | có phát hiện "eligibility.tieu-chuan-dieu-kien.ra-khoi-quy-hoach-tieu-chuan"     |

  Kịch bản: Chưa biết tiêu chuẩn
    Biết dữ kiện "nhiệm kỳ quy hoạch" là "kế tiếp"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.ra-khoi-quy-hoach-tieu-chuan" chưa xác định

  Kịch bản: Hệ số chỉ của quy hoạch cấp ủy; ngày đầu có hiệu lực
    Biết nội dung công tác "quy hoạch"
    Và dữ kiện "số lượng cấp ủy theo quy định" là "15"
    Và dữ kiện "tổng số người được quy hoạch" là "100"
    Và dữ kiện "số cán bộ nữ được quy hoạch" là "24"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                     | ngày quyết định | số người quy hoạch vào cấp ủy | 50-qd-tw.he-so-toi-da | 50-qd-tw.he-so-toi-thieu | 50-qd-tw.co-cau-nu |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh | 10/05/2024      | 24                            | cần xem xét           | đạt                      | để lưu ý           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | 10/05/2024      | 24                            | không áp dụng         | không áp dụng            | để lưu ý           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | 10/05/2024      | 14                            | không áp dụng         | không áp dụng            | để lưu ý           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | 27/12/2021      | 14                            | không áp dụng         | không áp dụng            | để lưu ý           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | 26/12/2021      | 14                            | không áp dụng         | không áp dụng            | không áp dụng      |

  Kịch bản: Kỷ luật sau ngày quyết định chưa làm hết quy hoạch; đã đưa ra khỏi quy hoạch thì không còn dùng quy hoạch cũ
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/03/2021
    Và danh sách "quy hoạch" đầy đủ
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                          | 50-qd-tw.ra-khoi-quy-hoach-ky-luat |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 10/05/2024                                                       | không đạt                          |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 11/05/2024                                                       | không áp dụng                      |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2022; bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 11/05/2024 | không đạt                          |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/12/2021; bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 11/05/2024 | không áp dụng                      |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 10/05/2024; đưa ra khỏi quy hoạch ngày 10/05/2024                | đạt                                |
