# language: vi
Tính năng: Thời hạn chưa bổ nhiệm, giới thiệu ứng cử sau kỷ luật theo Quy định 80-QĐ/TW
  Điều 18 khoản 7: khiển trách 12 tháng, cảnh cáo 30 tháng, cách chức 60 tháng kể từ ngày quyết định kỷ luật có hiệu lực,
  đối với chức vụ cao hơn chức vụ khi bị kỷ luật. Điều 16 khoản 4: đang bị xem xét, thi hành kỷ luật thì chưa bổ nhiệm.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"

  Khung kịch bản: Còn thiếu một ngày thì chưa hết thời hạn sau kỷ luật
    Biết ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày <ngày kỷ luật>
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.ky-luat.chua-het-thoi-han"
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 7"
    Và kết quả là "vi phạm"

    Dữ liệu:
      | hình thức   | ngày kỷ luật | ngày quyết định |
      | khiển trách | 15/03/2024   | 14/03/2025      |
      | cảnh cáo    | 15/03/2023   | 14/09/2025      |
      | cách chức   | 18/08/2022   | 07/10/2025      |
      | khiển trách | 01/09/2022   | 31/08/2023      |

  Khung kịch bản: Đúng ngày tròn tháng thì đã hết thời hạn sau kỷ luật
    Biết ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày <ngày kỷ luật>
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.ky-luat.chua-het-thoi-han"
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 7"

    Dữ liệu:
      | hình thức   | ngày kỷ luật | ngày quyết định |
      | khiển trách | 15/03/2024   | 15/03/2025      |
      | cảnh cáo    | 15/03/2023   | 15/09/2025      |
      | cách chức   | 20/08/2020   | 20/08/2025      |
      | khiển trách | 01/09/2022   | 01/09/2023      |

  Kịch bản: Cách chức trước ngày 18/8/2022, theo quy định cũ đã hết thời hạn, thì cấp có thẩm quyền xem xét
    Biết ngày quyết định 19/08/2025
    Và bị kỷ luật "cách chức" có hiệu lực từ ngày 20/08/2020
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.chua-het-thoi-han" cần xem xét
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 7"

  Kịch bản: Chức danh không cao hơn chức vụ khi bị kỷ luật thì không áp dụng thời hạn của khoản 7
    Biết ngày quyết định 14/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/03/2024
    Và chức danh dự kiến không cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không có phát hiện "eligibility.ky-luat.chua-het-thoi-han"

  Kịch bản: Không biết chức vụ khi bị kỷ luật thì chưa kết luận được
    Biết ngày quyết định 14/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/03/2024
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.chua-het-thoi-han" chưa xác định
    Và còn thiếu dữ kiện "candidate.disciplines.target_higher_than_then"

  Kịch bản: Chỉ biết tháng kỷ luật và thời hạn hết trong chính tháng đó thì chưa kết luận được
    Biết ngày quyết định 14/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 03/2024
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.chua-het-thoi-han" chưa xác định
    Và còn thiếu dữ kiện "candidate.disciplines.effective_on"

  Kịch bản: Chỉ biết tháng kỷ luật nhưng thời hạn hết trước ngày quyết định theo mọi cách
    Biết ngày quyết định 01/04/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 03/2024
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.ky-luat.chua-het-thoi-han"

  Kịch bản: Trường hợp đặc biệt không rút ngắn thời hạn sau kỷ luật
    Biết ngày quyết định 14/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/03/2024
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.ky-luat.chua-het-thoi-han"

  Kịch bản: Hai quyết định kỷ luật, một quyết định chưa hết thời hạn thì vẫn vi phạm
    Biết ngày quyết định 01/06/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2020
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Và bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 01/03/2023
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.ky-luat.chua-het-thoi-han"

  Kịch bản: Chưa khẳng định hết các lần kỷ luật thì chưa kết luận là đạt
    Biết ngày quyết định 01/06/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2020
    Và chức danh dự kiến cao hơn chức vụ khi bị kỷ luật
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.chua-het-thoi-han" chưa xác định
    Và còn thiếu dữ kiện "candidate.disciplines"

  Kịch bản: Không bị kỷ luật lần nào thì không áp dụng
    Biết ngày quyết định 01/06/2025
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.ky-luat.chua-het-thoi-han"

  Kịch bản: Đang bị xem xét kỷ luật thì chưa bổ nhiệm
    Biết ngày quyết định 01/06/2024
    Và dữ kiện "đang bị xem xét, thi hành kỷ luật" là "có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.ky-luat.dang-bi-xem-xet"
    Và căn cứ là "80-QĐ/TW" "Điều 16 khoản 4"

  Kịch bản: Không bị xem xét kỷ luật thì đạt
    Biết ngày quyết định 01/06/2024
    Và dữ kiện "đang bị xem xét, thi hành kỷ luật" là "không"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.ky-luat.dang-bi-xem-xet"

  Kịch bản: Hồ sơ không nói gì về việc xem xét kỷ luật thì chưa xác định, không phải là không
    Biết ngày quyết định 01/06/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.dang-bi-xem-xet" chưa xác định
    Và còn thiếu dữ kiện "đang bị xem xét, thi hành kỷ luật"

  Kịch bản: Quyết định kỷ luật chưa đủ mười hai tháng thì cấp có thẩm quyền xem xét
    Biết ngày quyết định 14/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/03/2024
    Và chức danh dự kiến không cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.quyet-dinh-con-hieu-luc" cần xem xét

  Kịch bản: Quyết định kỷ luật đủ mười hai tháng thì không phải xem xét thêm
    Biết ngày quyết định 15/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/03/2024
    Và chức danh dự kiến không cao hơn chức vụ khi bị kỷ luật
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.ky-luat.quyet-dinh-con-hieu-luc"

  Kịch bản: Hình thức kỷ luật không nêu tại khoản 7 thì cấp có thẩm quyền xem xét
    Biết ngày quyết định 15/03/2025
    Và bị kỷ luật "hạ bậc lương" có hiệu lực từ ngày 15/03/2023
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.can-xem-xet.hinh-thuc-khac" cần xem xét
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 7"

  Kịch bản: Hình thức kỷ luật đã nêu tại khoản 7 thì không thuộc diện xem xét riêng
    Biết ngày quyết định 15/03/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 15/03/2023
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.can-xem-xet.hinh-thuc-khac"
