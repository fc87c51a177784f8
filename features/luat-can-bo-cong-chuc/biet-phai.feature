# language: vi
Tính năng: Biệt phái công chức không quá 03 năm theo Nghị định 138/2020/NĐ-CP, Điều 27

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "biệt phái"
    Và ngày quyết định 10/05/2023

  Khung kịch bản: Thời hạn biệt phái
    Biết dữ kiện "thời hạn giữ chức vụ (tháng)" là "<tháng>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.thoi-han.biet-phai"

    Dữ liệu:
      | tháng | kết luận         |
      | 36    | đáp ứng quy định |
      | 37    | có phát hiện     |

  Kịch bản: Chưa nêu thời hạn thì chưa xác định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.thoi-han.biet-phai" chưa xác định
