# language: vi
Tính năng: Cách hồ sơ nêu chức danh, cơ quan, dữ kiện
  Chức danh viết đủ trong một câu hay tách riêng cơ quan, tỉnh đều được hiểu như nhau.

  Kịch bản: Cơ quan và tỉnh nêu riêng
    Cho chức danh "Giám đốc Sở"
    Và cơ quan, đơn vị "Sở Tài chính"
    Và tỉnh, thành phố "Hà Nội"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Thành ủy Hà Nội"
    Nhưng không có cơ quan bầu

  Khung kịch bản: Chức danh viết tắt, viết không dấu
    Biết chức danh "<chức danh>"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Quảng Ninh"

    Dữ liệu:
      | chức danh                                       |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh Quảng Ninh    |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh               |
      | PCT UBND tỉnh Quảng Ninh                        |
      | Pho Chu tich UBND tinh Quang Ninh               |

  Kịch bản: Nhiều dữ kiện nêu trong một bảng
    Biết các dữ kiện:
      | dữ kiện                                    | giá trị                 |
      | post.title                                 | Thứ trưởng Bộ Tài chính |
      | party_act.on                               | 10/05/2024              |
      | loại bổ nhiệm                              | chức vụ cao hơn         |
      | đủ sức khỏe                                | có                      |
      | hồ sơ, lý lịch đã được thẩm định, xác minh | không                   |
    Và nội dung công tác "bổ nhiệm"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.suc-khoe"
    Và có phát hiện "eligibility.ho-so.ly-lich-chua-tham-dinh"

  Khung kịch bản: Cơ quan đề nghị không đúng thì phải xem xét, không phải là vi phạm
    Biết chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2024
    Và cơ quan "<cơ quan>" đề nghị ngày 02/05/2024
    Khi kiểm tra mặt "thẩm quyền"
    Thì <kết luận>

    Dữ liệu:
      | cơ quan                      | kết luận                                                        |
      | Ban Chấp hành Đảng bộ tỉnh   | đáp ứng quy định "authority.sai-tham-quyen.co-quan-de-nghi"      |
      | Sở Nội vụ                    | phát hiện "authority.sai-tham-quyen.co-quan-de-nghi" cần xem xét |

  Kịch bản: Không vi phạm gì nhưng còn điều chưa biết thì kết quả chung là chưa đủ dữ kiện
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và cấp ủy quyết định "Ban Bí thư"
    Khi kiểm tra hồ sơ
    Thì kết quả là "chưa đủ dữ kiện"
    Và kết quả mặt "thẩm quyền" là "chưa đủ dữ kiện"
    Và đáp ứng quy định "authority.sai-tham-quyen.cap-uy-quyet-dinh"
    Và còn thiếu dữ kiện "state_act.body"

  Kịch bản: Một vi phạm là đủ để kết quả chung là vi phạm dù còn nhiều điều chưa biết
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và dữ kiện "đang bị xem xét, thi hành kỷ luật" là "có"
    Khi kiểm tra hồ sơ
    Thì kết quả là "vi phạm"
    Và kết quả mặt "tiêu chuẩn, điều kiện" là "vi phạm"
    Và kết quả mặt "hồ sơ" là "chưa đủ dữ kiện"
