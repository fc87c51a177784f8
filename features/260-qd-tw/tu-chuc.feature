# language: vi
Tính năng: Từ chức theo Quy định 260-QĐ/TW năm 2009 (đến hết ngày 02/11/2021)
  Điều 7 chưa cho từ chức khi đang chịu kiểm tra, thanh tra, kiểm toán, điều tra, hoặc đang đảm nhận nhiệm vụ trọng yếu.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "từ chức"
    Và ngày quyết định 15/03/2020

  Khung kịch bản: Không cho từ chức khi đang bị thanh tra, điều tra, làm nhiệm vụ trọng yếu
    Biết dữ kiện "<dữ kiện>" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | dữ kiện                                    | trả lời | kết luận         | mã                                                     |
      | candidate.proceedings.under_inspection     | có      | có phát hiện     | eligibility.tieu-chuan-dieu-kien.dang-thanh-tra-kiem-tra |
      | candidate.proceedings.under_inspection     | không   | đáp ứng quy định | eligibility.tieu-chuan-dieu-kien.dang-thanh-tra-kiem-tra |
      | candidate.proceedings.prosecuted           | có      | có phát hiện     | eligibility.tieu-chuan-dieu-kien.chua-xem-xet-tu-chuc    |
      | candidate.proceedings.prosecuted           | không   | đáp ứng quy định | eligibility.tieu-chuan-dieu-kien.chua-xem-xet-tu-chuc    |
      | resignation.critical_duty                  | có      | có phát hiện     | eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu      |
      | resignation.critical_duty                  | không   | đáp ứng quy định | eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu      |

  Kịch bản: Chưa nêu thì chưa xác định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.dang-thanh-tra-kiem-tra" chưa xác định
    Và phát hiện "eligibility.tieu-chuan-dieu-kien.chua-xem-xet-tu-chuc" chưa xác định
    Và phát hiện "eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu" chưa xác định
    Và phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc" chưa xác định

  Khung kịch bản: Tiếp tục làm nhiệm vụ đến khi có quyết định
    Biết dữ kiện "ngày thôi thực hiện nhiệm vụ" là "<ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.thoi-nhiem-vu-truoc-quyet-dinh"

    Dữ liệu:
      | ngày       | kết luận         |
      | 14/03/2020 | có phát hiện     |
      | 15/03/2020 | đáp ứng quy định |
      | không có   | được miễn quy định |

  Kịch bản: Chưa nêu ngày thôi nhiệm vụ thì chưa xác định
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.thoi-nhiem-vu-truoc-quyet-dinh" chưa xác định

  Khung kịch bản: Căn cứ từ chức thời kỳ này còn có sức khỏe, chuyển giao vị trí
    Biết dữ kiện "căn cứ thôi giữ chức vụ" là "<căn cứ>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc"

    Dữ liệu:
      | căn cứ                               | kết luận         |
      | hạn chế về sức khỏe                  | đáp ứng quy định |
      | chuyển giao vị trí lãnh đạo, quản lý | đáp ứng quy định |
      | vi phạm tiêu chuẩn chính trị         | có phát hiện     |

  Khung kịch bản: 260-QĐ/TW áp dụng từ ngày 02/10/2009 đến hết ngày 02/11/2021
    Biết ngày quyết định <ngày>
    Và dữ kiện "resignation.critical_duty" là "có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu"

    Dữ liệu:
      | ngày       | kết luận               |
      | 01/10/2009 | không áp dụng quy định |
      | 02/10/2009 | có phát hiện           |
      | 02/11/2021 | có phát hiện           |
      | 03/11/2021 | không áp dụng quy định |
