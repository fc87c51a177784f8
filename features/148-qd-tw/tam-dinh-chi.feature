# language: vi
Tính năng: Người đứng đầu tạm đình chỉ công tác cán bộ cấp dưới theo Quy định 148-QĐ/TW (23/5/2024 đến 07/10/2025)
  Trường hợp cần thiết: không quá 15 ngày làm việc, kéo dài một lần không quá 15 ngày làm việc. Danh mục nêu người đứng
  đầu; cán bộ diện Bộ Chính trị, Ban Bí thư quản lý do hai cơ quan này quyết định.

  Bối cảnh:
    Biết ngày quyết định 03/06/2024
    Và nội dung công tác "tạm đình chỉ công tác"

  Khung kịch bản: Người đứng đầu theo Danh mục
    Biết chức danh "<chức danh>"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<người đứng đầu>"

    Dữ liệu:
      | chức danh                                      | người đứng đầu                 |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh          | Bí thư Tỉnh ủy                 |
      | Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh        | Bí thư Tỉnh ủy                 |

  Khung kịch bản: Danh mục nêu người đứng đầu nhưng cán bộ thuộc diện Ban Bí thư thì nêu cả hai
    Biết chức danh "<chức danh>"
    Khi tra cứu thẩm quyền
    Thì kết luận về thẩm quyền là "quy định mâu thuẫn"

    Dữ liệu:
      | chức danh                        |
      | Phó Bí thư Tỉnh ủy Quảng Ninh    |
      | Phó Trưởng Ban Tổ chức Trung ương |

  Kịch bản: Chức danh ở Hà Nội thuộc diện Bộ Chính trị
    Biết chức danh "Chủ tịch UBND thành phố Hà Nội"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định gồm có "Bộ Chính trị"

  Khung kịch bản: Bên Nhà nước, danh mục nêu người đứng đầu cạnh Ban Bí thư
    Biết chức danh "<chức danh>"
    Khi tra cứu thẩm quyền
    Thì người ký quyết định gồm có "<người đứng đầu>"
    Và cấp quyết định gồm có "Ban Bí thư"

    Dữ liệu:
      | chức danh                      | người đứng đầu      |
      | Phó Chủ tịch Hội đồng Dân tộc  | Chủ tịch Quốc hội   |
      | Thứ trưởng Bộ Tài chính        | Thủ tướng Chính phủ |

  Khung kịch bản: Căn cứ tạm đình chỉ
    Biết chức danh "Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"
    Và dữ kiện "căn cứ tạm đình chỉ" là "<căn cứ>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-tam-dinh-chi"

    Dữ liệu:
      | căn cứ                                                      | kết luận         |
      | vi phạm đạo đức, lối sống gây dư luận xấu                   | đáp ứng quy định |
      | cố ý trì hoãn, đùn đẩy, né tránh                            | đáp ứng quy định |
      | nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp       | đáp ứng quy định |
      | bị khởi tố để phục vụ điều tra                              | đáp ứng quy định |
      | căn cứ khác theo quy định                                   | có phát hiện     |

  Kịch bản: Chưa nêu căn cứ thì chưa xác định
    Biết chức danh "Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tam-dinh-chi" chưa xác định

  Khung kịch bản: Không quá 15 ngày làm việc và một lần kéo dài 15 ngày làm việc
    Biết chức danh "Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"
    Và dữ kiện "căn cứ tạm đình chỉ" là "nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp"
    Và dữ kiện "tạm đình chỉ từ ngày" là "03/06/2024"
    Và dữ kiện "tạm đình chỉ đến ngày" là "<đến ngày>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.thoi-han.tam-dinh-chi"

    Dữ liệu:
      | đến ngày   | kết luận         |
      | 15/07/2024 | đáp ứng quy định |
      | 16/07/2024 | có phát hiện     |

  Kịch bản: Chưa nêu ngày kết thúc thì chưa xác định
    Biết chức danh "Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"
    Và dữ kiện "căn cứ tạm đình chỉ" là "nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp"
    Và dữ kiện "tạm đình chỉ từ ngày" là "03/06/2024"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.thoi-han.tam-dinh-chi" chưa xác định
    Và không có phát hiện "procedure.can-xem-xet.thoi-han-dau-hieu-nghiem-trong"

  Kịch bản: Dấu hiệu vi phạm nghiêm trọng thì thời hạn phải đối chiếu văn bản
    Biết chức danh "Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh"
    Và dữ kiện "căn cứ tạm đình chỉ" là "bị khởi tố để phục vụ điều tra"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.can-xem-xet.thoi-han-dau-hieu-nghiem-trong" cần xem xét
    Và không áp dụng quy định "procedure.thoi-han.tam-dinh-chi"
