# language: vi
Tính năng: Kỷ luật đảng: 69-QĐ/TW (từ 06/7/2022), 30-QĐ/TW (2016–2021), 296-QĐ/TW (từ 30/5/2025)

  Khung kịch bản: Không điều động, luân chuyển, bổ nhiệm khi đang xem xét kỷ luật
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và dữ kiện "candidate.proceedings.under_review" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.dang-bi-xem-xet"

    Dữ liệu:
      | nội dung    | ngày       | trả lời | kết luận               |
      | luân chuyển | 10/05/2026 | có      | có phát hiện           |
      | luân chuyển | 10/05/2026 | không   | đáp ứng quy định       |
      | điều động   | 10/05/2026 | có      | có phát hiện           |
      | bổ nhiệm    | 10/05/2026 | có      | có phát hiện           |

  Kịch bản: Chưa nêu thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "luân chuyển"
    Và ngày quyết định 10/05/2026
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.dang-bi-xem-xet" chưa xác định

  Khung kịch bản: Quyết định kỷ luật đảng còn hiệu lực 12 tháng khi quy hoạch, bổ nhiệm lại
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | đảng        | khiển trách       | 10/05/2025                          |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | nội dung     | ngày       | kết luận                                                             |
      | quy hoạch    | 09/05/2026 | phát hiện "eligibility.ky-luat.ky-luat-dang-con-hieu-luc" cần xem xét |
      | quy hoạch    | 10/05/2026 | đáp ứng quy định "eligibility.ky-luat.ky-luat-dang-con-hieu-luc"      |
      | bổ nhiệm lại | 09/05/2026 | phát hiện "eligibility.ky-luat.ky-luat-dang-con-hieu-luc" cần xem xét |
      | bổ nhiệm     | 09/05/2026 | không áp dụng quy định "eligibility.ky-luat.ky-luat-dang-con-hieu-luc" |

  Khung kịch bản: Danh sách kỷ luật chưa đầy đủ thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 09/05/2026
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "<mã>" chưa xác định

    Dữ liệu:
      | mã                                            |
      | eligibility.ky-luat.ky-luat-dang-con-hieu-luc |
      | eligibility.ky-luat.hinh-thuc-khong-co        |

  Khung kịch bản: Hình thức kỷ luật đảng viên
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | đảng        | <hình thức>       | <ngày kỷ luật>                      |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | ngày kỷ luật | hình thức   | kết luận                                                        |
      | 10/05/2024 | 10/05/2023   | giáng chức  | phát hiện "eligibility.ky-luat.hinh-thuc-khong-co" cần xem xét   |
      | 10/05/2024 | 10/05/2023   | khai trừ    | đáp ứng quy định "eligibility.ky-luat.hinh-thuc-khong-co"        |
      | 10/05/2020 | 10/05/2019   | hạ bậc lương | phát hiện "eligibility.ky-luat.hinh-thuc-khong-co" cần xem xét  |
      | 10/05/2020 | 10/05/2019   | cảnh cáo    | đáp ứng quy định "eligibility.ky-luat.hinh-thuc-khong-co"        |

  Khung kịch bản: Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và dữ kiện "đảng viên dự bị" là "có"
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | đảng        | <hình thức>       | 10/05/2023                          |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | hình thức | kết luận                                                            |
      | cách chức | phát hiện "eligibility.ky-luat.hinh-thuc-dang-vien-du-bi" để lưu ý   |
      | cảnh cáo  | đáp ứng quy định "eligibility.ky-luat.hinh-thuc-dang-vien-du-bi"     |

  Khung kịch bản: Thông báo cho tổ chức đảng trong 05 ngày khi tạm đình chỉ đảng viên
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định <ngày>
    Và dữ kiện "đảng viên" là "có"
    Và dữ kiện "tạm đình chỉ từ ngày" là "<ngày>"
    Và dữ kiện "ngày thông báo cho tổ chức đảng" là "<thông báo>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | thông báo  | kết luận                                                          |
      | 02/06/2025 | 07/06/2025 | đáp ứng quy định "procedure.thoi-han.thong-bao-to-chuc-dang"       |
      | 02/06/2025 | 08/06/2025 | phát hiện "procedure.thoi-han.thong-bao-to-chuc-dang" cần xem xét  |
      | 29/05/2025 | 08/06/2025 | không áp dụng quy định "procedure.thoi-han.thong-bao-to-chuc-dang" |

  Kịch bản: Chưa nêu ngày thông báo thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định 02/06/2025
    Và dữ kiện "đảng viên" là "có"
    Và dữ kiện "tạm đình chỉ từ ngày" là "02/06/2025"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thoi-han.thong-bao-to-chuc-dang" chưa xác định

  Kịch bản: Hiệu lực 12 tháng chỉ của kỷ luật đảng, tính từ quyết định đã có hiệu lực
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 09/05/2026
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                      | 69-qd-tw.dieu-2.5.con-hieu-luc |
      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = khiển trách, ngày quyết định kỷ luật có hiệu lực = 10/05/2025"        | cần xem xét                    |
      | danh sách "kỷ luật" có mục "bên kỷ luật = chính quyền, hình thức kỷ luật = khiển trách, ngày quyết định kỷ luật có hiệu lực = 10/05/2025" | không áp dụng                  |
      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = khiển trách, ngày quyết định kỷ luật có hiệu lực = 09/05/2026"        | cần xem xét                    |
      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = khiển trách, ngày quyết định kỷ luật có hiệu lực = 10/05/2026"        | không áp dụng                  |

  Kịch bản: Hình thức kỷ luật đảng theo Điều 7, từ ngày 06/7/2022
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | đảng viên dự bị | biết                                                                                                                                    | 69-qd-tw.dieu-7.hinh-thuc | 69-qd-tw.dieu-7.du-bi |
      | không           | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 06/07/2022"       | cần xem xét               | không áp dụng         |
      | không           | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 05/07/2022"       | không áp dụng             | không áp dụng         |
      | không           | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 06/07/2022"        | đạt                       | không áp dụng         |
      | có              | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 06/07/2022"        | đạt                       | để lưu ý              |
      | có              | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 05/07/2022"        | không áp dụng             | không áp dụng         |
      | có              | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 06/07/2022"         | đạt                       | đạt                   |
      | có              | danh sách "kỷ luật" có mục "bên kỷ luật = chính quyền, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 06/07/2022" | không áp dụng             | không áp dụng         |

  Kịch bản: Ngày đầu của 69-QĐ/TW
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "luân chuyển"
    Và dữ kiện "đang bị xem xét, thi hành kỷ luật" là "có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | 69-qd-tw.dieu-2.13.dang-xem-xet |
      | 05/07/2022      | không áp dụng                   |
      | 06/07/2022      | không đạt                       |

  Kịch bản: 30-QĐ/TW: hình thức kỷ luật đảng từ ngày 26/7/2016 đến hết ngày 27/7/2021
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                     | 30-qd-tw-2016.dieu-35.hinh-thuc |
      | 10/05/2020      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 26/07/2016"        | cần xem xét                     |
      | 10/05/2020      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 25/07/2016"        | không áp dụng                   |
      | 10/05/2020      | danh sách "kỷ luật" có mục "bên kỷ luật = chính quyền, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 26/07/2016" | không áp dụng                   |
      | 26/07/2016      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 26/07/2016"        | cần xem xét                     |
      | 25/07/2016      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 26/07/2016"        | không áp dụng                   |
      | 27/07/2021      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 10/05/2020"        | cần xem xét                     |
      | 28/07/2021      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = giáng chức, ngày quyết định kỷ luật có hiệu lực = 10/05/2020"        | không áp dụng                   |

  Kịch bản: Thông báo cho tổ chức đảng: chỉ đảng viên, chỉ chức danh ở cơ quan nhà nước, Mặt trận, đoàn thể
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và dữ kiện "tạm đình chỉ từ ngày" là "30/05/2025"
    Và dữ kiện "ngày thông báo cho tổ chức đảng" là "05/06/2025"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | đảng viên | 296-qd-tw.thong-bao-to-chuc-dang |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/05/2025      | có        | cần xem xét                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/05/2025      | không     | không áp dụng                    |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | 30/05/2025      | có        | không áp dụng                    |
