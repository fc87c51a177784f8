# language: vi
Tính năng: Luân chuyển cán bộ theo Quy định 65-QĐ/TW (từ 28/4/2022)
  Trong quy hoạch, còn 10 năm công tác, không tăng chức danh, không là người địa phương, không quá hai nhiệm kỳ.

  Bối cảnh:
    Biết chức danh "Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh"
    Và nội dung công tác "luân chuyển"
    Và ngày quyết định 10/05/2024
    Và không thuộc trường hợp đặc biệt
    Và giới tính "nam"

  Khung kịch bản: Phải trong quy hoạch, trừ chủ trương không là người địa phương, không quá hai nhiệm kỳ
    Biết dữ kiện "mục đích luân chuyển" là "<mục đích>"
    Và được quy hoạch "Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh" ngày <ngày>
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | mục đích                  | ngày       | kết luận                                                                     |
      | đào tạo, rèn luyện        | 10/05/2024 | đáp ứng quy định "eligibility.khong-quy-hoach.luan-chuyen-trong-quy-hoach"   |
      | đào tạo, rèn luyện        | 11/05/2024 | có phát hiện "eligibility.khong-quy-hoach.luan-chuyen-trong-quy-hoach"       |
      | không là người địa phương | 11/05/2024 | được miễn quy định "eligibility.khong-quy-hoach.luan-chuyen-trong-quy-hoach" |
      | quá hai nhiệm kỳ          | 11/05/2024 | được miễn quy định "eligibility.khong-quy-hoach.luan-chuyen-trong-quy-hoach" |

  Kịch bản: Chưa kê khai đủ quy hoạch
    Biết dữ kiện "mục đích luân chuyển" là "đào tạo, rèn luyện"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.khong-quy-hoach.luan-chuyen-trong-quy-hoach" chưa xác định

  Khung kịch bản: Không tăng thêm chức danh; đặc biệt do Bộ Chính trị quyết định
    Biết dữ kiện "tăng thêm chức danh để luân chuyển" là "<tăng>"
    Và <đặc biệt>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | tăng  | đặc biệt                                         | kết luận                                                                         |
      | không | không thuộc trường hợp đặc biệt                  | đáp ứng quy định "eligibility.vuot-so-cap-pho.tang-them-chuc-danh-luan-chuyen"   |
      | có    | không thuộc trường hợp đặc biệt                  | có phát hiện "eligibility.vuot-so-cap-pho.tang-them-chuc-danh-luan-chuyen"       |
      | có    | trường hợp đặc biệt do "Bộ Chính trị" quyết định | được miễn quy định "eligibility.vuot-so-cap-pho.tang-them-chuc-danh-luan-chuyen" |
      | có    | trường hợp đặc biệt do "Ban Bí thư" quyết định   | có phát hiện "eligibility.vuot-so-cap-pho.tang-them-chuc-danh-luan-chuyen"       |

  Kịch bản: Chưa biết có tăng chức danh
    Biết dữ kiện "mục đích luân chuyển" là "đào tạo, rèn luyện"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.tang-them-chuc-danh-luan-chuyen" chưa xác định

  Khung kịch bản: Luân chuyển giữ chức vụ tương đương; cao hơn thì xem xét
    Biết loại bổ nhiệm "<loại>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | loại            | kết luận                                                                             |
      | tương đương     | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.luan-chuyen-chuc-vu-cao-hon"      |
      | chức vụ cao hơn | phát hiện "eligibility.tieu-chuan-dieu-kien.luan-chuyen-chuc-vu-cao-hon" cần xem xét |

  Kịch bản: Chưa biết loại
    Biết dữ kiện "mục đích luân chuyển" là "đào tạo, rèn luyện"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.luan-chuyen-chuc-vu-cao-hon" chưa xác định

  Khung kịch bản: Còn ít nhất mười năm công tác
    Biết dữ kiện "mục đích luân chuyển" là "<mục đích>"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhân sự sinh ngày <sinh>
    Và <đặc biệt>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <chung>
    Và <chủ trương>

    Dữ liệu:
      | mục đích                  | sinh       | đặc biệt                                                  | chung                                                                  | chủ trương                                                             |
      | đào tạo, rèn luyện        | 12/05/1972 | không thuộc trường hợp đặc biệt                           | đáp ứng quy định "eligibility.tuoi.con-muoi-nam-khi-luan-chuyen"       | không áp dụng quy định "eligibility.tuoi.con-muoi-nam-theo-chu-truong" |
      | đào tạo, rèn luyện        | 12/04/1972 | không thuộc trường hợp đặc biệt                           | có phát hiện "eligibility.tuoi.con-muoi-nam-khi-luan-chuyen"           | không áp dụng quy định "eligibility.tuoi.con-muoi-nam-theo-chu-truong" |
      | đào tạo, rèn luyện        | 12/04/1972 | trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn quy định "eligibility.tuoi.con-muoi-nam-khi-luan-chuyen"     | không áp dụng quy định "eligibility.tuoi.con-muoi-nam-theo-chu-truong" |
      | không là người địa phương | 12/05/1972 | không thuộc trường hợp đặc biệt                           | không áp dụng quy định "eligibility.tuoi.con-muoi-nam-khi-luan-chuyen" | đáp ứng quy định "eligibility.tuoi.con-muoi-nam-theo-chu-truong"       |
      | không là người địa phương | 12/04/1972 | không thuộc trường hợp đặc biệt                           | không áp dụng quy định "eligibility.tuoi.con-muoi-nam-khi-luan-chuyen" | phát hiện "eligibility.tuoi.con-muoi-nam-theo-chu-truong" cần xem xét  |

  Kịch bản: Chưa biết ngày sinh
    Biết dữ kiện "mục đích luân chuyển" là "đào tạo, rèn luyện"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.con-muoi-nam-khi-luan-chuyen" chưa xác định

  Kịch bản: Chưa biết ngày sinh, theo chủ trương
    Biết dữ kiện "mục đích luân chuyển" là "không là người địa phương"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tuoi.con-muoi-nam-theo-chu-truong" chưa xác định

  Khung kịch bản: Ba mươi sáu tháng: theo 98-QĐ/TW là vi phạm, theo 65-QĐ/TW chưa đối chiếu nên xem xét
    Biết ngày quyết định <ngày>
    Và dữ kiện "thời gian luân chuyển (tháng)" là "<tháng>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | tháng | kết luận                                                            |
      | 28/04/2022 | 36    | đáp ứng quy định "eligibility.thoi-han.thoi-gian-luan-chuyen"       |
      | 28/04/2022 | 35    | phát hiện "eligibility.thoi-han.thoi-gian-luan-chuyen" cần xem xét  |
      | 27/04/2022 | 36    | đáp ứng quy định "eligibility.thoi-han.thoi-gian-luan-chuyen"       |
      | 27/04/2022 | 35    | có phát hiện "eligibility.thoi-han.thoi-gian-luan-chuyen"           |
      | 07/10/2017 | 35    | có phát hiện "eligibility.thoi-han.thoi-gian-luan-chuyen"           |
      | 06/10/2017 | 35    | không áp dụng quy định "eligibility.thoi-han.thoi-gian-luan-chuyen" |

  Kịch bản: Chưa biết thời gian luân chuyển
    Biết dữ kiện "mục đích luân chuyển" là "đào tạo, rèn luyện"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.thoi-han.thoi-gian-luan-chuyen" chưa xác định

  Khung kịch bản: Không là người địa phương là chủ trương
    Biết chức danh "<chức danh>"
    Và nội dung công tác "chỉ định"
    Và dữ kiện "là người địa phương" là "<địa phương>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                                  | địa phương | kết luận                                                                   |
      | Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh     | không      | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.nguoi-dia-phuong"       |
      | Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh     | có         | phát hiện "eligibility.tieu-chuan-dieu-kien.nguoi-dia-phuong" cần xem xét  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh      | có         | phát hiện "eligibility.tieu-chuan-dieu-kien.nguoi-dia-phuong" cần xem xét  |
      | Giám đốc Sở Y tế tỉnh Quảng Ninh           | có         | không áp dụng quy định "eligibility.tieu-chuan-dieu-kien.nguoi-dia-phuong" |
      | Phó Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh | có         | không áp dụng quy định "eligibility.tieu-chuan-dieu-kien.nguoi-dia-phuong" |

  Kịch bản: Chưa biết có là người địa phương
    Biết nội dung công tác "chỉ định"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.nguoi-dia-phuong" chưa xác định

  Khung kịch bản: Cấp trưởng không quá hai nhiệm kỳ liên tiếp
    Biết nội dung công tác "tái cử"
    Và loại bổ nhiệm "tương đương"
    Và dữ kiện "số nhiệm kỳ liên tiếp đã giữ chức vụ này ở địa phương, đơn vị" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | số | kết luận                                                           |
      | 1  | đáp ứng quy định "eligibility.thoi-han.qua-hai-nhiem-ky-lien-tiep" |
      | 2  | có phát hiện "eligibility.thoi-han.qua-hai-nhiem-ky-lien-tiep"     |
      | 3  | có phát hiện "eligibility.thoi-han.qua-hai-nhiem-ky-lien-tiep"     |

  Kịch bản: Chưa biết số nhiệm kỳ
    Biết nội dung công tác "tái cử"
    Và loại bổ nhiệm "tương đương"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.thoi-han.qua-hai-nhiem-ky-lien-tiep" chưa xác định

  Khung kịch bản: 98-QĐ/TW: cán bộ bị kỷ luật thì xem xét; 65-QĐ/TW đã bỏ
    Biết ngày quyết định <ngày>
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày <kỷ luật>
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kỷ luật    | kết luận                                                                      |
      | 27/04/2022 | 01/02/2022 | phát hiện "eligibility.ky-luat.khong-luan-chuyen-can-bo-ky-luat" cần xem xét  |
      | 27/04/2022 | 28/04/2022 | đáp ứng quy định "eligibility.ky-luat.khong-luan-chuyen-can-bo-ky-luat"       |
      | 28/04/2022 | 01/02/2022 | không áp dụng quy định "eligibility.ky-luat.khong-luan-chuyen-can-bo-ky-luat" |

  Kịch bản: 98-QĐ/TW: chưa kê khai đủ kỷ luật
    Biết ngày quyết định 10/05/2020
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.khong-luan-chuyen-can-bo-ky-luat" chưa xác định

  Kịch bản: Trường hợp khác do cấp có thẩm quyền quyết định; ngày đầu có hiệu lực
    Biết nhân sự sinh ngày 15/01/1970
    Và nhận đủ hồ sơ ngày 01/05/2024
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và dữ kiện "thời gian luân chuyển (tháng)" là "35"
    Và danh sách "quy hoạch" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | mục đích luân chuyển | biết                                                      | 65-qd-tw.dieu-1.2 | 65-qd-tw.dieu-5.chu-truong | 65-qd-tw.thoi-gian |
      | 10/05/2024      | đào tạo, rèn luyện   | không thuộc trường hợp đặc biệt                           | không đạt         | không áp dụng              | cần xem xét        |
      | 10/05/2024      | đào tạo, rèn luyện   | trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn         | không áp dụng              | được miễn          |
      | 10/05/2024      | quá hai nhiệm kỳ     | không thuộc trường hợp đặc biệt                           | được miễn         | cần xem xét                | cần xem xét        |
      | 10/05/2024      | quá hai nhiệm kỳ     | trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn         | được miễn                  | được miễn          |
      | 28/04/2022      | đào tạo, rèn luyện   | không thuộc trường hợp đặc biệt                           | không đạt         | không áp dụng              | cần xem xét        |
      | 27/04/2022      | đào tạo, rèn luyện   | không thuộc trường hợp đặc biệt                           | không áp dụng     | không áp dụng              | không áp dụng      |

  Kịch bản: Hai nhiệm kỳ liên tiếp: ngành tài chính, không phải sở khác; chức vụ cao hơn thì không tính
    Biết nội dung công tác "bổ nhiệm lại"
    Và dữ kiện "số nhiệm kỳ liên tiếp đã giữ chức vụ này ở địa phương, đơn vị" là "2"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                              | biết                            | 65-qd-tw.dieu-4.hai-nhiem-ky |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh  | loại bổ nhiệm "tương đương"     | không đạt                    |
      | Giám đốc Sở Y tế tỉnh Quảng Ninh       | loại bổ nhiệm "tương đương"     | không áp dụng                |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh  | loại bổ nhiệm "chức vụ cao hơn" | không áp dụng                |
      | Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh | loại bổ nhiệm "tương đương"     | không đạt                    |

  Kịch bản: 98-QĐ/TW: thời gian luân chuyển có trường hợp đặc biệt
    Biết ngày quyết định 10/05/2020
    Và dữ kiện "thời gian luân chuyển (tháng)" là "35"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                      | 98-qd-tw.thoi-gian |
      | không thuộc trường hợp đặc biệt                           | không đạt          |
      | trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn          |
