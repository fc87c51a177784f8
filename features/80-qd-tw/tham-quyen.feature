# language: vi
Tính năng: Thẩm quyền theo Quy định 80-QĐ/TW
  Điều 6, Điều 7, Điều 8 và danh mục chức danh: Bộ Chính trị, Ban Bí thư, ban thường vụ cấp ủy trực thuộc Trung ương.

  Khung kịch bản: Chức danh Bộ Chính trị quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"
    Và văn bản áp dụng gồm "80-QĐ/TW"

    Dữ liệu:
      | chức danh                     | nội dung           |
      | Bí thư Tỉnh ủy Quảng Ninh     | điều động          |
      | Bí thư Thành ủy Hà Nội        | điều động          |
      | Bộ trưởng Bộ Tài chính        | bổ nhiệm           |
      | Trưởng Ban Tổ chức Trung ương | bổ nhiệm           |
      | Phó Bí thư Thành ủy Hà Nội    | giới thiệu ứng cử  |

  Khung kịch bản: Chức danh Ban Bí thư quyết định khi nhân sự không phải Ủy viên Trung ương
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Bí thư"
    Và kết luận về thẩm quyền là "đã xác định"

    Dữ liệu:
      | chức danh                                  | nội dung          |
      | Thứ trưởng Bộ Tài chính                    | bổ nhiệm          |
      | Phó Bí thư Tỉnh ủy Quảng Ninh              | giới thiệu ứng cử |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh   | giới thiệu ứng cử |
      | Chủ tịch HĐND tỉnh Quảng Ninh              | giới thiệu ứng cử |
      | Chủ tịch UBND tỉnh Quảng Ninh              | giới thiệu ứng cử |

  Khung kịch bản: Ủy viên Trung ương giữ các chức danh đó thì Bộ Chính trị quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "<ủy viên>"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Bộ Chính trị"
    Và căn cứ là "80-QĐ/TW" "Điều 6 khoản 3"

    Dữ liệu:
      | chức danh                     | nội dung          | ủy viên    |
      | Thứ trưởng Bộ Tài chính       | bổ nhiệm          | chính thức |
      | Thứ trưởng Bộ Tài chính       | bổ nhiệm          | dự khuyết  |
      | Chủ tịch UBND tỉnh Quảng Ninh | giới thiệu ứng cử | chính thức |

  Kịch bản: Chưa biết nhân sự có là Ủy viên Trung ương hay không
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì thẩm quyền chưa xác định vì thiếu "candidate.central_committee"
    Và cấp quyết định có thể là "Ban Bí thư"
    Và cấp quyết định có thể là "Bộ Chính trị"

  Kịch bản: Thủ tướng ký quyết định bổ nhiệm Thứ trưởng theo đề nghị của Bộ trưởng
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Thủ tướng Chính phủ"
    Và cơ quan trình gồm có "Bộ trưởng"

  Kịch bản: Bộ trưởng do Quốc hội phê chuẩn, Chủ tịch nước bổ nhiệm
    Biết chức danh "Bộ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cơ quan phê chuẩn là "Quốc hội"
    Và người ký quyết định là "Chủ tịch nước"

  Khung kịch bản: Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh do Ban Thường vụ quyết định, Ban Chấp hành cho ý kiến
    Biết chức danh "<chức danh>"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Thường vụ Tỉnh ủy Quảng Ninh"
    Và cơ quan được lấy ý kiến gồm có "Ban Chấp hành Đảng bộ tỉnh"

    Dữ liệu:
      | chức danh                         |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh |

  Kịch bản: Bí thư Tỉnh ủy do Bộ Chính trị chỉ định
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Bộ Chính trị"

  Kịch bản: Bí thư Tỉnh ủy do Ban Chấp hành bầu, Bộ Chính trị chuẩn y
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "Ban Chấp hành Đảng bộ tỉnh"
    Và cấp chuẩn y là "Bộ Chính trị"

  Kịch bản: Ủy viên Ban Thường vụ Tỉnh ủy do Ban Bí thư chuẩn y
    Biết chức danh "Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "chuẩn y"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp chuẩn y là "Ban Bí thư"

  Kịch bản: Bổ sung Ủy viên Ban Chấp hành Đảng bộ tỉnh do Ban Bí thư chỉ định
    Biết chức danh "Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "Ban Bí thư"

  Kịch bản: Cấp dưới quyết định thay cấp trên là sai thẩm quyền
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và cấp ủy quyết định "Ban Cán sự đảng Bộ"
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.cap-uy-quyet-dinh"
    Và kết quả mặt "thẩm quyền" là "vi phạm"

  Kịch bản: Đúng cấp quyết định và đúng người ký
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và cấp ủy quyết định "Ban Bí thư"
    Và cơ quan nhà nước "Thủ tướng Chính phủ" ký quyết định ngày 12/05/2024
    Khi kiểm tra mặt "thẩm quyền"
    Thì đáp ứng quy định "authority.sai-tham-quyen.cap-uy-quyet-dinh"
    Và đáp ứng quy định "authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh"
    Và kết quả là "hợp lệ"

  Kịch bản: Bộ trưởng ký bổ nhiệm Thứ trưởng là sai thẩm quyền
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và cơ quan nhà nước "Bộ trưởng" ký quyết định ngày 12/05/2024
    Khi kiểm tra mặt "thẩm quyền"
    Thì có phát hiện "authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh"

  Kịch bản: Ghi tên cấp ủy thay cho ban thường vụ của cấp ủy đó vẫn là đúng cấp
    Biết chức danh "Phó Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2024
    Và cấp ủy quyết định "Tỉnh ủy Quảng Ninh"
    Khi kiểm tra mặt "thẩm quyền"
    Thì đáp ứng quy định "authority.sai-tham-quyen.cap-uy-quyet-dinh"

  Kịch bản: Một người giữ hai chức danh thì cấp quản lý chức danh cao nhất quyết định
    Biết chức danh "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Bí thư"
