# language: vi
Tính năng: Căn cứ cho thôi giữ chức vụ, từ chức, miễn nhiệm, tạm đình chỉ theo Quy định 377-QĐ/TW, Chương VII, VIII
  Căn cứ cho thôi giữ chức vụ theo báo chí. Ngưỡng tín nhiệm, hai năm không hoàn thành và thời hạn tạm đình chỉ giữ của
  quy định trước, chỉ ở mức cần xem xét.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "cho thôi giữ chức"
    Và ngày quyết định 15/12/2025

  Khung kịch bản: Kết quả dưới 70%, trừ bất khả kháng và người đứng đầu dưới một năm
    Biết các dữ kiện:
      | dữ kiện                                | giá trị                                |
      | căn cứ thôi giữ chức vụ                | hoàn thành dưới 70% chỉ tiêu, nhiệm vụ |
      | tỷ lệ hoàn thành chỉ tiêu, nhiệm vụ (%) | <tỷ lệ>                               |
      | do nguyên nhân bất khả kháng           | <bất khả kháng>                        |
      | số tháng giữ chức vụ người đứng đầu    | <tháng>                                |
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-duoi-70"
    Và đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-thoi-giu"

    Dữ liệu:
      | tỷ lệ | bất khả kháng | tháng | kết luận         |
      | 69    | không         | 12    | đáp ứng quy định |
      | 70    | không         | 12    | có phát hiện     |
      | 69    | có            | 12    | có phát hiện     |
      | 69    | không         | 11    | có phát hiện     |

  Kịch bản: Chưa nêu tỷ lệ thì chưa xác định
    Biết dữ kiện "căn cứ thôi giữ chức vụ" là "hoàn thành dưới 70% chỉ tiêu, nhiệm vụ"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-duoi-70" chưa xác định

  Khung kịch bản: Năm chỉ tiêu cơ bản, tất cả hay từng chỉ tiêu
    Biết các dữ kiện:
      | dữ kiện                                         | giá trị                                       |
      | căn cứ thôi giữ chức vụ                         | không đạt các chỉ tiêu kinh tế - xã hội cơ bản |
      | số chỉ tiêu kinh tế - xã hội cơ bản không đạt   | <không đạt>                                   |
      | do nguyên nhân bất khả kháng                    | không                                         |
      | số tháng giữ chức vụ người đứng đầu             | 24                                            |
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>
    Và <hai cách hiểu>

    Dữ liệu:
      | không đạt | kết luận                                                                   | hai cách hiểu                                                                      |
      | 0         | có phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-chi-tieu-co-ban"       | không áp dụng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-mot-so-chi-tieu"    |
      | 1         | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-chi-tieu-co-ban"   | phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-mot-so-chi-tieu" cần xem xét     |
      | 4         | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-chi-tieu-co-ban"   | phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-mot-so-chi-tieu" cần xem xét     |
      | 5         | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-chi-tieu-co-ban"   | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-mot-so-chi-tieu"          |

  Kịch bản: Chưa nêu số chỉ tiêu không đạt thì chưa xác định
    Biết dữ kiện "căn cứ thôi giữ chức vụ" là "không đạt các chỉ tiêu kinh tế - xã hội cơ bản"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-chi-tieu-co-ban" chưa xác định
    Và phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-mot-so-chi-tieu" chưa xác định

  Khung kịch bản: Căn cứ ngoài danh sách báo chí nêu thì đối chiếu Điều 48
    Biết dữ kiện "căn cứ thôi giữ chức vụ" là "<căn cứ>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | căn cứ                                | kết luận                                                                   |
      | quan liêu, xa dân                     | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-thoi-giu"         |
      | để điểm nóng kéo dài                  | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-thoi-giu"         |
      | vi phạm tiêu chuẩn chính trị          | phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-thoi-giu" cần xem xét    |

  Kịch bản: Chưa nêu căn cứ thì chưa xác định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-thoi-giu" chưa xác định

  Khung kịch bản: Phiếu tín nhiệm thấp: ngưỡng của quy định trước, cần xem xét
    Biết nội dung công tác "từ chức"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "phiếu tín nhiệm thấp"
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra hồ sơ
    Thì <từ chức>
    Và <miễn nhiệm>

    Dữ liệu:
      | thấp | từ chức                                                   | miễn nhiệm                                                            |
      | 15   | phát hiện "eligibility.tin-nhiem.can-cu-tu-chuc" cần xem xét | đáp ứng quy định "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap"        |
      | 16   | đáp ứng quy định "eligibility.tin-nhiem.can-cu-tu-chuc"      | đáp ứng quy định "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap"        |
      | 20   | đáp ứng quy định "eligibility.tin-nhiem.can-cu-tu-chuc"      | đáp ứng quy định "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap"        |
      | 21   | đáp ứng quy định "eligibility.tin-nhiem.can-cu-tu-chuc"      | phát hiện "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap" cần xem xét   |

  Khung kịch bản: Hai năm không hoàn thành nhiệm vụ
    Biết năm 2023 xếp loại "không hoàn thành nhiệm vụ"
    Và năm 2024 xếp loại "<năm 2024>"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | năm 2024                  | kết luận                                                       |
      | không hoàn thành nhiệm vụ | phát hiện "procedure.hinh-thuc.mien-nhiem-hai-nam" cần xem xét  |
      | hoàn thành nhiệm vụ       | đáp ứng quy định "procedure.hinh-thuc.mien-nhiem-hai-nam"       |

  Kịch bản: Chưa nêu phiếu và xếp loại thì chưa xác định
    Biết nội dung công tác "từ chức"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "phiếu tín nhiệm thấp"
    Khi kiểm tra hồ sơ
    Thì phát hiện "eligibility.tin-nhiem.can-cu-tu-chuc" chưa xác định
    Và phát hiện "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap" chưa xác định
    Và phát hiện "procedure.hinh-thuc.mien-nhiem-hai-nam" chưa xác định

  Khung kịch bản: Thời hạn tạm đình chỉ giữ của 148-QĐ/TW, cần xem xét
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định 03/11/2025
    Và dữ kiện "căn cứ tạm đình chỉ" là "cố ý trì hoãn, đùn đẩy, né tránh"
    Và dữ kiện "tạm đình chỉ từ ngày" là "03/11/2025"
    Và dữ kiện "tạm đình chỉ đến ngày" là "<đến ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | đến ngày   | kết luận                                                    |
      | 15/12/2025 | đáp ứng quy định "procedure.thoi-han.tam-dinh-chi-377"       |
      | 16/12/2025 | phát hiện "procedure.thoi-han.tam-dinh-chi-377" cần xem xét  |

  Kịch bản: Chưa nêu ngày hết tạm đình chỉ thì chưa xác định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và dữ kiện "căn cứ tạm đình chỉ" là "cố ý trì hoãn, đùn đẩy, né tránh"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thoi-han.tam-dinh-chi-377" chưa xác định
