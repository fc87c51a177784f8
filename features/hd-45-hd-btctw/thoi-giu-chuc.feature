# language: vi
Tính năng: Thôi giữ chức vụ, từ chức theo Hướng dẫn 45-HD/BTCTW (Mục IV)

  Khung kịch bản: Thôi tỉnh ủy viên thì không giữ chức vụ có cơ cấu cấp ủy (đồng chí A, Giám đốc Sở Tài chính)
    Biết chức danh "Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 15/01/2026
    Và dữ kiện "chức vụ bố trí sau so với chức vụ cũ" là "<chức vụ sau>"
    Và dữ kiện "chức vụ bố trí sau có cơ cấu cấp ủy" là "<cơ cấu>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.bo-tri-chuc-vu-co-co-cau-cap-uy"
    Và căn cứ là "45-HD/BTCTW" "Mục IV điểm 3"

    Dữ liệu:
      | nội dung          | chức vụ sau         | cơ cấu | kết luận         |
      | cho thôi giữ chức | chính chức vụ đó    | có     | có phát hiện     |
      | cho thôi giữ chức | tương đương         | có     | có phát hiện     |
      | cho thôi giữ chức | thấp hơn            | không  | đáp ứng quy định |
      | cho thôi giữ chức | thấp hơn            | có     | có phát hiện     |
      | từ chức           | thấp hơn liền kề    | không  | đáp ứng quy định |
      | từ chức           | chính chức vụ đó    | có     | có phát hiện     |

  Khung kịch bản: Từ chức rồi bố trí chức vụ cao hơn là không đúng
    Biết chức danh "Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"
    Và nội dung công tác "từ chức"
    Và ngày quyết định 15/01/2026
    Và dữ kiện "chức vụ bố trí sau so với chức vụ cũ" là "<chức vụ sau>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.bo-tri-cao-hon-sau-thoi-giu"

    Dữ liệu:
      | chức vụ sau | kết luận         |
      | cao hơn     | có phát hiện     |
      | thấp hơn    | đáp ứng quy định |

  Khung kịch bản: Cán bộ diện Trung ương quản lý phải có ý kiến bằng văn bản của hai cơ quan
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "cho thôi giữ chức"
    Và ngày quyết định 15/01/2026
    Và lấy ý kiến "lấy ý kiến" của "<cơ quan>" bằng văn bản ngày 05/01/2026
    Và không lấy ý kiến nào khác
    Khi kiểm tra mặt "quy trình"
    Thì <uỷ ban kiểm tra> "procedure.thieu-buoc.y-kien-uy-ban-kiem-tra-trung-uong"
    Và <ban nội chính> "procedure.thieu-buoc.y-kien-ban-noi-chinh-trung-uong"

    Dữ liệu:
      | cơ quan                   | uỷ ban kiểm tra  | ban nội chính    |
      | Ủy ban Kiểm tra Trung ương | đáp ứng quy định | có phát hiện     |
      | Ban Nội chính Trung ương  | có phát hiện     | đáp ứng quy định |

  Kịch bản: Cán bộ diện tỉnh quản lý thì không đòi ý kiến các ban của Trung ương
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "cho thôi giữ chức"
    Và ngày quyết định 15/01/2026
    Và không lấy ý kiến nào khác
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.thieu-buoc.y-kien-uy-ban-kiem-tra-trung-uong"
