# language: vi
Tính năng: Phiếu tín nhiệm lấy ngày nào theo nghị quyết của ngày ấy, cả khi hồ sơ có phiếu của thời kỳ trước
  35/2012/QH13 từ 01/02/2013, 85/2014/QH13 từ 28/11/2014, 96/2023/QH15 từ 01/7/2023.

  Kịch bản: Phiếu của thời kỳ sau không xét theo nghị quyết trước
    Biết chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Và nhóm quy định "35" gồm "nq-35-2012-qh13.{qua-nua, bo-phieu-tin-nhiem}"
    Và nhóm quy định "85" gồm "nq-85-2014-qh13.{qua-nua, tu-hai-phan-ba}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                                                                                                                                                                                                                                                                                              | 35            | 85            | quy định                       | kết quả       |
      | 10/05/2015      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 27/11/2014, deputies = 60, collected = 60, low = 10, confidence_vote_on = không có"; danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 28/11/2014, deputies = 60, collected = 60, low = 29, confidence_vote_on = không có"                                                                                                                       | không áp dụng | đạt           |                                |               |
      | 10/05/2015      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 27/11/2014, deputies = 60, collected = 60, low = 10, confidence_vote_on = không có"; danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 28/11/2014, deputies = 60, collected = 60, low = 41, confidence_vote_on = không có"                                                                                                                       | không áp dụng |               | nq-85-2014-qh13.tu-hai-phan-ba | cần xem xét   |
      | 10/05/2024      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 30/06/2023, deputies = 60, collected = 60, low = 10, confidence_vote_on = không có, percent_base = tổng số đại biểu"; danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 01/07/2023, deputies = 60, collected = 60, low = 41, confidence_vote_on = không có, percent_base = tổng số phiếu"                                                         | không áp dụng | không áp dụng | nq-85-2014-qh13.co-so-ty-le    | đạt           |
      | 10/05/2024      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 28/11/2014, deputies = 60, collected = 60, low = 40, confidence_vote_on = không có"                                                                                                                                                                                                                                                                                                       | không áp dụng |               | nq-85-2014-qh13.tu-hai-phan-ba | cần xem xét   |
      | 10/05/2024      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, form = lấy phiếu tín nhiệm, on = 01/02/2013, deputies = 60, collected = 60, low = 41, confidence_vote_on = không có"                                                                                                                                                                                                                                                                                                       |               | không áp dụng | nq-35-2012-qh13.qua-nua        | để lưu ý      |

  Kịch bản: Quá nửa hai lần liên tiếp chỉ tính phiếu của Quốc hội, Hội đồng nhân dân (35/2012)
    Biết chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2014
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                  | nq-35-2012-qh13.hai-nam-lien-tiep |
      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, on = 10/06/2013, collected = 60, low = 31"; danh sách "lấy phiếu tín nhiệm" có mục "side = Đảng, on = 10/12/2013, collected = 60, low = 31"     | đạt                               |
      | danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, on = 10/06/2013, collected = 60, low = 31"; danh sách "lấy phiếu tín nhiệm" có mục "side = Nhà nước, on = 10/12/2013, collected = 60, low = 31" | cần xem xét                       |
