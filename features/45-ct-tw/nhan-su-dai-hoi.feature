# language: vi
Tính năng: Nhân sự đại hội đảng bộ theo Chỉ thị 45-CT/TW (2025)
  Tuổi tham gia lần đầu 60 tháng, tái cử 48 tháng, tính tại tháng 9/2025 (tỉnh), 7/2025 (xã).

  Bối cảnh:
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "tái cử"
    Và ngày quyết định 20/09/2025
    Và giới tính "nam"
    Và không thuộc trường hợp đặc biệt
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"

  Khung kịch bản: Tái cử: 48 tháng, đặc biệt phó bí thư tỉnh ủy từ 42 tháng
    Biết nhân sự sinh ngày <sinh>
    Và <đặc biệt>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | sinh       | đặc biệt                                         | kết luận                                                 |
      | 10/09/1967 | không thuộc trường hợp đặc biệt                  | đáp ứng quy định "eligibility.tuoi.tai-cu-cap-uy-2025"   |
      | 10/08/1967 | không thuộc trường hợp đặc biệt                  | có phát hiện "eligibility.tuoi.tai-cu-cap-uy-2025"       |
      | 10/08/1967 | trường hợp đặc biệt do "Bộ Chính trị" quyết định | được miễn quy định "eligibility.tuoi.tai-cu-cap-uy-2025" |
      | 10/03/1967 | trường hợp đặc biệt do "Bộ Chính trị" quyết định | được miễn quy định "eligibility.tuoi.tai-cu-cap-uy-2025" |
      | 10/02/1967 | trường hợp đặc biệt do "Bộ Chính trị" quyết định | có phát hiện "eligibility.tuoi.tai-cu-cap-uy-2025"       |

  Kịch bản: Chưa biết ngày sinh khi tái cử
    Biết nội dung công tác "tái cử"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.tai-cu-cap-uy-2025" chưa xác định

  Khung kịch bản: Tham gia lần đầu: trọn một nhiệm kỳ, theo cấp
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định <ngày>
    Và nhân sự sinh ngày <sinh>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                                     | ngày       | sinh       | kết luận                                                      |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh | 20/09/2025 | 10/09/1968 | đáp ứng quy định "eligibility.tuoi.cap-uy-lan-dau-2025"       |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh | 20/09/2025 | 10/08/1968 | có phát hiện "eligibility.tuoi.cap-uy-lan-dau-2025"           |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh    | 20/09/2025 | 10/07/1968 | đáp ứng quy định "eligibility.tuoi.cap-uy-lan-dau-2025"       |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh    | 20/09/2025 | 10/06/1968 | có phát hiện "eligibility.tuoi.cap-uy-lan-dau-2025"           |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh    | 01/01/2026 | 10/06/1968 | không áp dụng quy định "eligibility.tuoi.cap-uy-lan-dau-2025" |

  Kịch bản: Chưa biết ngày sinh khi tham gia lần đầu
    Biết nội dung công tác "bầu"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.cap-uy-lan-dau-2025" chưa xác định

  Khung kịch bản: Bí thư cấp tỉnh không là người địa phương; cấp xã phấn đấu
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và ngày quyết định <ngày>
    Và dữ kiện "là người địa phương" là "<địa phương>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                                  | ngày       | địa phương | kết luận                                                                          |
      | Bí thư Tỉnh ủy Quảng Ninh                  | 14/04/2025 | có         | phát hiện "eligibility.tieu-chuan-dieu-kien.bi-thu-nguoi-dia-phuong" cần xem xét  |
      | Bí thư Tỉnh ủy Quảng Ninh                  | 13/04/2025 | có         | không áp dụng quy định "eligibility.tieu-chuan-dieu-kien.bi-thu-nguoi-dia-phuong" |
      | Bí thư Tỉnh ủy Quảng Ninh                  | 14/04/2025 | không      | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.bi-thu-nguoi-dia-phuong"       |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | 20/09/2025 | có         | phát hiện "eligibility.tieu-chuan-dieu-kien.bi-thu-xa-nguoi-dia-phuong" để lưu ý  |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | 20/09/2025 | không      | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.bi-thu-xa-nguoi-dia-phuong"    |

  Kịch bản: Chưa biết người địa phương ở tỉnh
    Biết chức danh "Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.bi-thu-nguoi-dia-phuong" chưa xác định

  Kịch bản: Chưa biết người địa phương ở xã
    Biết chức danh "Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.bi-thu-xa-nguoi-dia-phuong" chưa xác định

  Kịch bản: Tái cử ở xã tính tại tháng 7/2025; trường hợp đặc biệt chỉ của phó bí thư tỉnh ủy; lần đầu là chức vụ cao hơn
    Biết ngày quyết định 20/09/2025
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                  | nội dung công tác | ngày quyết định | biết                                                                           | 45-ct-tw.tuoi-tai-cu | 45-ct-tw.tuoi-lan-dau |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | tái cử            | 20/09/2025      | nhân sự sinh ngày 10/07/1967                                                   | đạt                  | không áp dụng         |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | tái cử            | 20/09/2025      | nhân sự sinh ngày 10/06/1967                                                   | không đạt            | không áp dụng         |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | tái cử            | 31/12/2025      | nhân sự sinh ngày 10/06/1967                                                   | không đạt            | không áp dụng         |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh   | tái cử            | 20/09/2025      | nhân sự sinh ngày 10/08/1967; trường hợp đặc biệt do "Bộ Chính trị" quyết định | không đạt            | không áp dụng         |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | bầu               | 20/09/2025      | nhân sự sinh ngày 10/06/1968; loại bổ nhiệm "chức vụ cao hơn"                  | không áp dụng        | không đạt             |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | bầu               | 20/09/2025      | nhân sự sinh ngày 10/06/1968; loại bổ nhiệm "tương đương"                      | không áp dụng        | không áp dụng         |
      | Bí thư Đảng ủy xã Hải Lạng tỉnh Quảng Ninh | bầu               | 31/12/2025      | nhân sự sinh ngày 10/06/1968; loại bổ nhiệm "chức vụ cao hơn"                  | không áp dụng        | không đạt             |
