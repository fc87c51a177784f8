# language: vi
Tính năng: Thẩm quyền theo Quy định 377-QĐ/TW và danh mục 368-QĐ/TW

  Khung kịch bản: Chức danh do Bộ Chính trị quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"
    Và văn bản áp dụng gồm "377-QĐ/TW"
    Và văn bản áp dụng không có "80-QĐ/TW"

    Dữ liệu:
      | chức danh                  | nội dung          |
      | Bí thư Tỉnh ủy Quảng Ninh  | điều động         |
      | Phó Bí thư Thành ủy Hà Nội | giới thiệu ứng cử |
      | Bộ trưởng Bộ Tài chính     | bổ nhiệm          |

  Khung kịch bản: Chức danh do Ban Bí thư quyết định; Ủy viên Trung ương thì do Bộ Chính trị
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 15/01/2026
    Và nhân sự là Ủy viên Trung ương "<ủy viên>"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | chức danh                                | nội dung          | ủy viên    | cấp          |
      | Thứ trưởng Bộ Tài chính                  | bổ nhiệm          | không      | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                  | bổ nhiệm          | chính thức | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Quảng Ninh            | giới thiệu ứng cử | không      | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh | giới thiệu ứng cử | không      | Ban Bí thư   |
      | Chủ tịch UBND tỉnh Quảng Ninh            | giới thiệu ứng cử | không      | Ban Bí thư   |
      | Chủ tịch UBND tỉnh Quảng Ninh            | giới thiệu ứng cử | dự khuyết  | Bộ Chính trị |

  Khung kịch bản: Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh do Ban Thường vụ Tỉnh ủy quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Quảng Ninh"

    Dữ liệu:
      | chức danh                         |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh |

  Kịch bản: Chủ tịch UBND thành phố Hà Nội do Bộ Chính trị quyết định, không cần biết nhân sự có là Ủy viên Trung ương
    Biết chức danh "Chủ tịch UBND thành phố Hà Nội"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"

  Kịch bản: Nhân sự Chủ tịch nước do Ban Chấp hành Trung ương giới thiệu; Bộ Chính trị và Ủy ban Thường vụ Quốc hội trình
    Biết chức danh "Chủ tịch nước"
    Và nội dung công tác "bầu"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu chỉ gồm "Quốc hội"
    Và cơ quan giới thiệu chỉ gồm "Ban Chấp hành Trung ương"
    Và cơ quan trình chỉ gồm "Bộ Chính trị; Ủy ban Thường vụ Quốc hội"

  Kịch bản: Giám đốc Sở do Ban Thường vụ Tỉnh ủy quyết định, Chủ tịch UBND tỉnh ký
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Quảng Ninh"
    Và người ký quyết định là "Chủ tịch UBND tỉnh"

  Kịch bản: Ở thành phố trực thuộc Trung ương, cấp quyết định gọi là Ban Thường vụ Thành ủy
    Biết chức danh "Giám đốc Sở Tài chính thành phố Hà Nội"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Thành ủy Hà Nội"

  Kịch bản: Thường trực Tỉnh ủy quyết định nhân sự Phó Chủ tịch UBND tỉnh là sai thẩm quyền
    Biết chức danh "Phó Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 15/01/2026
    Và cấp ủy quyết định "Thường trực Tỉnh ủy"
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.cap-uy-quyet-dinh"

  Kịch bản: Ban Bí thư quyết định Bí thư Tỉnh ủy là sai thẩm quyền
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "điều động"
    Và ngày quyết định 15/01/2026
    Và cấp ủy quyết định "Ban Bí thư"
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.cap-uy-quyet-dinh"
    Và kết quả mặt "thẩm quyền" là "vi phạm"

  Kịch bản: Cách thức phân cấp của tỉnh chưa có trong bộ quy tắc thì phải tra cứu văn bản của tỉnh
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Lai Châu"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Khi tra cứu thẩm quyền
    Thì cần tra cứu văn bản "phân cấp quản lý cán bộ"
